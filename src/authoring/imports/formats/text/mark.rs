//! Reading and writing the marks; flat, so that no depth of nesting can overflow the stack.

use super::{Rich, Style};

enum Token {
    Char(char),
    Stars,
    /// Whether a letter or digit stands before it: then it cannot open a term.
    Underscore(bool),
    Open,
    /// `](https://…)`, with the link.
    Close(String),
    Paragraph,
}

/// Reads markup.
pub(super) fn parse(raw: &str) -> Rich {
    let tokens = tokens(raw);
    let ahead = Ahead::of(&tokens);
    let mut rich = Rich::default();
    let mut style = Style::default();
    for (index, token) in tokens.into_iter().enumerate() {
        match token {
            Token::Char(char) => rich.push(char, style),
            Token::Paragraph => {
                style = Style::default();
                rich.push_str("\n\n", style);
            }
            Token::Stars if style.strong || ahead.stars[index] => style.strong = !style.strong,
            Token::Stars => rich.push_str("**", style),
            Token::Underscore(_) if style.term => style.term = false,
            Token::Underscore(false) if ahead.underscore[index] => style.term = true,
            Token::Underscore(_) => rich.push('_', style),
            Token::Open => match &ahead.link[index] {
                Some(href) => style.link = rich.link(href),
                None => rich.push('[', style),
            },
            Token::Close(_) => style.link = None,
        }
    }
    rich
}

fn tokens(raw: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(raw.len());
    let mut rest = raw;
    let mut before = None;
    // A bracket closes the last one that was opened.
    let mut opened = false;
    while let Some(next) = rest.chars().next() {
        let mut taken = next.len_utf8();
        let after = rest[taken..].chars().next();
        let token = match (next, after) {
            ('\\', Some(escaped @ ('\\' | '*' | '_' | '[' | ']'))) => {
                taken += 1;
                Token::Char(escaped)
            }
            ('*', Some('*')) => {
                taken += 1;
                Token::Stars
            }
            ('_', _) => Token::Underscore(before.is_some_and(|c: char| c.is_ascii_alphanumeric())),
            ('[', _) => Token::Open,
            (']', Some('(')) if opened => match target(&rest[2..]) {
                Some(href) => {
                    taken = href.len() + 3;
                    Token::Close(href.to_owned())
                }
                None => Token::Char(']'),
            },
            ('\n', Some('\n')) => Token::Paragraph,
            _ => Token::Char(next),
        };
        opened = match token {
            Token::Open => true,
            Token::Close(_) | Token::Paragraph => false,
            _ => opened,
        };
        tokens.push(token);
        before = rest[..taken].chars().next_back();
        rest = &rest[taken..];
    }
    tokens
}

/// The link at the start of `rest`, up to its closing bracket.
fn target(rest: &str) -> Option<&str> {
    if !rest.starts_with("https://") {
        return None;
    }
    let end = rest.find(|c: char| c == ')' || c.is_whitespace() || c.is_control())?;
    (rest[end..].starts_with(')') && end > "https://".len()).then(|| &rest[..end])
}

/// What follows each token in its paragraph, found in one pass from the end.
struct Ahead {
    stars: Vec<bool>,
    underscore: Vec<bool>,
    /// For an opening bracket, the link of the closing one that is the next bracket.
    link: Vec<Option<String>>,
}

impl Ahead {
    fn of(tokens: &[Token]) -> Self {
        let count = tokens.len();
        let mut ahead = Ahead { stars: vec![false; count], underscore: vec![false; count], link: vec![None; count] };
        let (mut stars, mut underscore, mut link) = (false, false, None);
        for (index, token) in tokens.iter().enumerate().rev() {
            ahead.stars[index] = stars;
            ahead.underscore[index] = underscore;
            match token {
                Token::Stars => stars = true,
                Token::Underscore(_) => underscore = true,
                Token::Open => ahead.link[index] = link.take(),
                Token::Close(href) => link = Some(href.clone()),
                Token::Paragraph => (stars, underscore, link) = (false, false, None),
                Token::Char(_) => {}
            }
        }
        ahead
    }
}

/// Writes one line. The second value counts the terms that begin within a word, which the markup cannot show.
pub(super) fn write(line: &[(char, Style)], links: &[String], out: &mut String) -> usize {
    let mut writer = Writer { out, links, open: Style::default(), lost: 0 };
    for (index, (char, style)) in line.iter().enumerate() {
        writer.turn_to(*style, line.get(index.wrapping_sub(1)).map(|(_, style)| *style));
        writer.char(*char, line.get(index + 1));
    }
    writer.turn_to(Style::default(), None);
    writer.lost
}

struct Writer<'t> {
    out: &'t mut String,
    links: &'t [String],
    open: Style,
    lost: usize,
}

impl Writer<'_> {
    /// Closes and opens marks; a link holds strong words, strong words hold terms.
    fn turn_to(&mut self, mut style: Style, before: Option<Style>) {
        // A term that was lost at its beginning stays lost to its end.
        if style.term && !self.open.term && before == Some(style) {
            style.term = false;
        }
        let link = self.open.link != style.link;
        let strong = link || self.open.strong != style.strong;
        if self.open.term && (strong || !style.term) {
            self.out.push('_');
            self.open.term = false;
        }
        if self.open.strong && (link || !style.strong) {
            self.out.push_str("**");
            self.open.strong = false;
        }
        if link {
            if let Some(href) = self.open.link.and_then(|index| self.links.get(index as usize)) {
                self.out.push_str("](");
                self.out.push_str(href);
                self.out.push(')');
            }
            if style.link.is_some() {
                self.out.push('[');
            }
            self.open.link = style.link;
        }
        if style.strong && !self.open.strong {
            self.out.push_str("**");
            self.open.strong = true;
        }
        if style.term && !self.open.term {
            if self.out.ends_with(|c: char| c.is_ascii_alphanumeric()) {
                self.lost += 1;
            } else {
                self.out.push('_');
                self.open.term = true;
            }
        }
    }

    fn char(&mut self, char: char, next: Option<&(char, Style)>) {
        let escape = match char {
            '\\' | '[' => true,
            ']' => self.open.link.is_some(),
            '_' => self.open.term || !self.out.ends_with(|c: char| c.is_ascii_alphanumeric()),
            '*' => {
                self.out.ends_with('*')
                    || next.map_or(self.open.strong, |(next, style)| {
                        *next == '*' || style.strong != self.open.strong || style.link != self.open.link
                    })
            }
            _ => false,
        };
        if escape {
            self.out.push('\\');
        }
        self.out.push(char);
    }
}
