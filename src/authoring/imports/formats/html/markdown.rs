//! Markdown as HTML: paragraphs, lists, headings, emphasis, links and images; all else is its own characters.

/// The text as HTML; HTML within it stays.
pub(super) fn to_html(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len() + 32);
    let mut list = None;
    for line in raw.lines() {
        let line = line.trim_start();
        let (next, open, close, rest) = block(line);
        if list != next {
            out.push_str(list.map_or("", |ordered| if ordered { "</ol>" } else { "</ul>" }));
            out.push_str(next.map_or("", |ordered| if ordered { "<ol>" } else { "<ul>" }));
            list = next;
        }
        out.push_str(open);
        inline(rest.trim_end(), &mut out);
        // Two spaces at the end of a line are a line break.
        out.push_str(if close.is_empty() && rest.ends_with("  ") { "<br>" } else { close });
        out.push('\n');
    }
    out
}

/// The list a line belongs to (ordered or not), its tags and its text.
fn block(line: &str) -> (Option<bool>, &'static str, &'static str, &str) {
    if line.trim().is_empty() {
        return (None, "<p>", "", "");
    }
    let hashes = line.len() - line.trim_start_matches('#').len();
    if (1..=6).contains(&hashes) && line[hashes..].starts_with(' ') {
        return (None, "<h3>", "</h3>", line[hashes..].trim());
    }
    if let Some(item) = ["- ", "* ", "+ "].iter().find_map(|bullet| line.strip_prefix(bullet)) {
        return (Some(false), "<li>", "</li>", item);
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    match line[digits..].strip_prefix(". ") {
        Some(item) if digits > 0 => (Some(true), "<li>", "</li>", item),
        _ => (None, "", "", line),
    }
}

fn inline(line: &str, out: &mut String) {
    let mut rest = line;
    let (mut strong, mut emphasis) = (false, None);
    let mut before = ' ';
    // A mark opens only where another of its kind follows; one look at the line's end finds that for all.
    let last = |mark: &str| line.rfind(mark).unwrap_or(0);
    let (stars, star, lows, low) = (last("**"), last("*"), last("__"), last("_"));
    while let Some(char) = rest.chars().next() {
        let marks = matches!(char, '*' | '_');
        let run = if marks { rest.len() - rest.trim_start_matches(char).len() } else { char.len_utf8() };
        let after = rest[run..].chars().next().unwrap_or(' ');
        let opens = !after.is_whitespace() && (char == '*' || !before.is_alphanumeric());
        let closes = !before.is_whitespace() && (char == '*' || !after.is_alphanumeric());
        let at = line.len() - rest.len();
        let (pair, one) = if char == '*' { (stars, star) } else { (lows, low) };
        let mut taken = char.len_utf8();
        match char {
            '\\' if after.is_ascii_punctuation() => {
                taken += after.len_utf8();
                push(after, out);
            }
            // More than three are a rule or a blank to fill in.
            '*' | '_' if run > 3 => {
                taken = run;
                out.push_str(&rest[..run]);
            }
            '*' | '_' if run >= 2 && (strong && closes || !strong && opens && pair > at + 1) => {
                taken = 2;
                strong = !strong;
                out.push_str(if strong { "<b>" } else { "</b>" });
            }
            '*' | '_' if run != 2 && (emphasis == Some(char) && closes || emphasis.is_none() && opens && one > at) => {
                emphasis = if emphasis.is_some() { None } else { Some(char) };
                out.push_str(if emphasis.is_some() { "<i>" } else { "</i>" });
            }
            '*' | '_' if run == 2 => {
                taken = run;
                out.push_str(&rest[..run]);
            }
            '!' if after == '[' => match link(&rest[1..]) {
                Some((words, target, length)) => {
                    taken = length + 1;
                    tag("<img src=\"", target, out);
                    tag("\" alt=\"", words, out);
                    out.push_str("\">");
                }
                None => out.push('!'),
            },
            '[' => match link(rest) {
                Some((words, target, length)) => {
                    taken = length;
                    tag("<a href=\"", target, out);
                    tag("\">", words, out);
                    out.push_str("</a>");
                }
                None => out.push('['),
            },
            char => out.push(char),
        }
        before = rest[..taken].chars().next_back().unwrap_or(' ');
        rest = &rest[taken..];
    }
    out.push_str(if emphasis.is_some() { "</i>" } else { "" });
    out.push_str(if strong { "</b>" } else { "" });
}

/// `[words](target)` at the start of a text, with its length. Looks no further than a link is long.
fn link(rest: &str) -> Option<(&str, &str, usize)> {
    let near = &rest[..rest.floor_char_boundary(4000)];
    let middle = 1 + near[1..].find(['[', ']']).filter(|end| near[end + 1..].starts_with("]("))?;
    let end = middle + near[middle..].find(')')?;
    let words = &near[1..middle];
    let target = near[middle + 2..end].split_whitespace().next().unwrap_or_default();
    Some((words, target, end + 1))
}

fn tag(open: &str, value: &str, out: &mut String) {
    out.push_str(open);
    value.chars().for_each(|char| push(char, out));
}

fn push(char: char, out: &mut String) {
    super::escape(char, out);
}
