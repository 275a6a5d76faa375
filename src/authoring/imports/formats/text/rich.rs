use super::{Text, mark};

/// How a character is marked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Style {
    /// `**`
    pub strong: bool,
    /// `_`
    pub term: bool,
    /// Index into [`Rich::links`].
    pub link: Option<u32>,
}

impl Style {
    /// What both have in common.
    fn meet(self, other: Self) -> Self {
        Style {
            strong: self.strong && other.strong,
            term: self.term && other.term,
            link: self.link.filter(|link| other.link == Some(*link)),
        }
    }
}

/// Characters with their styles: what every source text becomes before it is written as markup.
#[derive(Debug, Clone, Default)]
pub struct Rich {
    /// A newline is a line break, two are the end of a paragraph.
    pub chars: Vec<(char, Style)>,
    /// Targets, all beginning with `https://`.
    pub links: Vec<String>,
}

/// What was lost on the way to markup.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lost {
    /// Terms that begin within a word.
    pub terms: usize,
    /// Characters nobody can see.
    pub idle: usize,
}

impl Rich {
    pub fn push(&mut self, char: char, style: Style) {
        self.chars.push((char, style));
    }

    pub fn push_str(&mut self, text: &str, style: Style) {
        self.chars.extend(text.chars().map(|char| (char, style)));
    }

    /// The style value of a new link.
    pub fn link(&mut self, href: &str) -> Option<u32> {
        self.links.push(href.to_owned());
        u32::try_from(self.links.len() - 1).ok()
    }

    /// The tidy markup.
    pub fn finish(self) -> (Text, Lost) {
        let (chars, idle) = tidy(self.chars);
        let mut out = String::with_capacity(chars.len());
        let mut terms = 0;
        for (index, line) in chars.split(|(char, _)| *char == '\n').enumerate() {
            if index > 0 {
                out.push('\n');
            }
            terms += mark::write(line, &self.links, &mut out);
        }
        // Without a term that is lost, the spaces beside it may belong to others.
        let text = if terms > 0 { mark::parse(&out).finish().0 } else { Text(out) };
        (text, Lost { terms, idle })
    }
}

/// Collapses spaces and breaks, drops idle characters, and gives each space what it and its neighbours have in common.
fn tidy(chars: Vec<(char, Style)>) -> (Vec<(char, Style)>, usize) {
    let mut out: Vec<(char, Style)> = Vec::with_capacity(chars.len());
    let mut idle = 0;
    let mut gap = Gap::default();
    let mut before = ' ';
    for (char, style) in chars {
        // A line may end in CR, LF or both.
        let broken = char == '\n' && before != '\r' || char == '\r';
        if broken {
            gap.breaks += 1;
        } else if char.is_whitespace() {
            gap.spaces += usize::from(char != '\n');
            gap.fixed = matches!(char, '\u{a0}' | '\u{202f}').then_some(char);
            gap.style = Some(gap.style.map_or(style, |before| before.meet(style)));
        } else if is_idle(char) {
            idle += 1;
        } else {
            gap.close(&mut out, style);
            out.push((char, style));
        }
        before = char;
    }
    (out, idle)
}

/// White space between two characters.
#[derive(Default)]
struct Gap {
    breaks: usize,
    spaces: usize,
    /// A space that keeps a number and its unit together, when it stands alone.
    fixed: Option<char>,
    /// What its own characters have in common.
    style: Option<Style>,
}

impl Gap {
    fn close(&mut self, out: &mut Vec<(char, Style)>, style: Style) {
        let gap = std::mem::take(self);
        let Some((_, before)) = out.last().copied() else { return };
        let shared = before.meet(style).meet(gap.style.unwrap_or_default());
        match gap {
            Gap { breaks: 0, spaces: 0, .. } => {}
            Gap { breaks: 0, spaces: 1, fixed: Some(fixed), .. } => out.push((fixed, shared)),
            Gap { breaks: 0, .. } => out.push((' ', shared)),
            Gap { breaks: 1, .. } => out.push(('\n', Style::default())),
            _ => out.extend([('\n', Style::default()); 2]),
        }
    }
}

/// Whether a character cannot be seen and only disturbs: control characters, direction overrides and isolates
/// (ours are put around values), byte order marks, noncharacters.
pub fn is_idle(char: char) -> bool {
    char.is_control() && !char.is_whitespace()
        || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}')
        || char as u32 & 0xfffe == 0xfffe
}
