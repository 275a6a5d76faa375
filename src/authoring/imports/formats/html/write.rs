use super::super::text::{Style, Text};

/// A text as HTML: bare if it is one line, else paragraphs.
pub(in super::super) fn html(text: &Text) -> String {
    if text.is_bare() && !text.as_str().contains(['<', '>', '&', '"', '%']) {
        return text.as_str().to_owned();
    }
    let rich = text.rich();
    let chars = &rich.chars;
    let mut writer = Writer { out: String::with_capacity(chars.len() + 16), open: Style::default(), links: &rich.links };
    if chars.iter().all(|(char, _)| *char != '\n') {
        writer.line(chars);
        return writer.out;
    }
    writer.out.push_str("<p>");
    let mut lines = chars.split(|(char, _)| *char == '\n').peekable();
    while let Some(line) = lines.next() {
        writer.line(line);
        match lines.peek() {
            None => writer.out.push_str("</p>"),
            // An empty line between two breaks.
            Some([]) => {
                lines.next();
                writer.out.push_str("</p><p>");
            }
            Some(_) => writer.out.push_str("<br>"),
        }
    }
    writer.out
}

struct Writer<'t> {
    out: String,
    open: Style,
    links: &'t [String],
}

impl Writer<'_> {
    fn line(&mut self, line: &[(char, Style)]) {
        for (char, style) in line {
            self.turn_to(*style);
            // A bracket or per cent sign at the start means something in GIFT.
            match char {
                '[' if self.out.is_empty() => self.out.push_str("&#91;"),
                '%' if self.out.is_empty() => self.out.push_str("&#37;"),
                char => escape(*char, &mut self.out),
            }
        }
        self.turn_to(Style::default());
    }

    /// Closes and opens tags; a link holds strong words, strong words hold terms.
    fn turn_to(&mut self, style: Style) {
        let open = self.open;
        let link = open.link != style.link;
        let strong = link || open.strong != style.strong;
        let term = strong || open.term != style.term;
        let closing = [(term && open.term, "</em>"), (strong && open.strong, "</strong>"), (link && open.link.is_some(), "</a>")];
        closing.into_iter().filter(|(due, _)| *due).for_each(|(_, tag)| self.out.push_str(tag));
        if let Some(href) = style.link.filter(|_| link).and_then(|link| self.links.get(link as usize)) {
            self.out.push_str("<a href=\"");
            href.chars().for_each(|char| escape(char, &mut self.out));
            self.out.push_str("\">");
        }
        let opening = [(strong && style.strong, "<strong>"), (term && style.term, "<em>")];
        opening.into_iter().filter(|(due, _)| *due).for_each(|(_, tag)| self.out.push_str(tag));
        self.open = style;
    }
}

/// Writes a character as HTML text or attribute value.
pub(in super::super) fn escape(char: char, out: &mut String) {
    match char {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        char => out.push(char),
    }
}
