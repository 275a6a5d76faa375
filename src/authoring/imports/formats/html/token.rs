//! HTML cut into tags and text, as browsers do in the main, in one pass however broken it is.

use super::entity;

/// A piece of HTML.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'t> {
    Text(&'t str),
    Open(Tag),
    Close(String),
}

/// An opening tag, its name in lower case.
#[derive(Debug, PartialEq)]
pub(super) struct Tag {
    pub name: String,
    /// Names in lower case, values with their entities read.
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Elements whose content no browser shows as part of a text.
const HIDDEN: [&str; 15] = [
    "script", "style", "iframe", "object", "svg", "audio", "video", "canvas", "template", "title", "textarea", "select", "noscript",
    "noembed", "applet",
];

pub(super) struct Tokens<'t> {
    text: &'t str,
    at: usize,
    /// No tag can end after this.
    last_end: usize,
    /// A quotation mark up to here is never closed: no tag begins before it.
    plain_until: usize,
    /// No comment ends any more.
    endless_comment: bool,
    /// Hidden elements that never end any more: their content is shown.
    endless: Vec<String>,
}

impl<'t> Tokens<'t> {
    pub fn new(text: &'t str) -> Self {
        let last_end = text.rfind('>').unwrap_or(0);
        Tokens { text, at: 0, last_end, plain_until: 0, endless_comment: false, endless: Vec::new() }
    }

    /// A comment or declaration, up to its end.
    fn comment(&mut self) -> Option<usize> {
        let rest = &self.text[self.at..];
        if rest.starts_with("<!--") {
            let end = if self.endless_comment { None } else { rest.find("-->") };
            self.endless_comment |= end.is_none();
            return end.map(|end| end + 3);
        }
        let declared = rest.starts_with("<!") || rest.starts_with("<?");
        declared.then(|| rest.find('>').map(|end| end + 1)).flatten()
    }

    fn tag(&mut self) -> Option<Token<'t>> {
        let rest = &self.text[self.at + 1..];
        let (close, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        if self.at < self.plain_until || self.at > self.last_end || !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let name_end = rest.find(|c: char| c.is_whitespace() || matches!(c, '/' | '>'))?;
        let name = rest[..name_end].to_ascii_lowercase();
        let start = self.text.len() - rest.len() + name_end;
        let mut reader = Attributes { text: self.text, at: start, list: Vec::new() };
        match reader.read() {
            Ok(()) => {
                self.at = reader.at;
                Some(if close { Token::Close(name) } else { Token::Open(Tag { name, attributes: reader.list }) })
            }
            Err(quote) => {
                self.plain_until = quote;
                None
            }
        }
    }

    /// Passes over what is inside a hidden element.
    fn pass_over(&mut self, name: &str) {
        if !HIDDEN.contains(&name) || self.endless.iter().any(|known| known == name) {
            return;
        }
        let rest = &self.text.as_bytes()[self.at..];
        let closes = |start: &usize| {
            let inner = &rest[start + 2..];
            inner.len() >= name.len()
                && inner[..name.len()].eq_ignore_ascii_case(name.as_bytes())
                && inner.get(name.len()).is_none_or(|next| !next.is_ascii_alphanumeric())
        };
        let found = rest.windows(2).enumerate().filter(|(_, pair)| pair == b"</").map(|(start, _)| start).find(closes);
        match found {
            Some(start) => self.at += start,
            // What follows code that never ends is code too; a sound or picture that never ends has no content.
            None if matches!(name, "script" | "style") => self.at = self.text.len(),
            None => self.endless.push(name.to_owned()),
        }
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        while self.at < self.text.len() {
            let rest = &self.text[self.at..];
            if !rest.starts_with('<') {
                let end = rest.find('<').unwrap_or(rest.len());
                self.at += end;
                return Some(Token::Text(&rest[..end]));
            }
            if let Some(length) = self.comment() {
                self.at += length;
                continue;
            }
            if let Some(token) = self.tag() {
                if let Token::Open(tag) = &token {
                    let name = tag.name.clone();
                    self.pass_over(&name);
                }
                return Some(token);
            }
            self.at += 1;
            return Some(Token::Text("<"));
        }
        None
    }
}

struct Attributes<'t> {
    text: &'t str,
    at: usize,
    list: Vec<(String, String)>,
}

impl Attributes<'_> {
    /// Reads up to the end of the tag; the error is where a value or tag begins that never ends.
    fn read(&mut self) -> Result<(), usize> {
        loop {
            self.skip(|c| c.is_whitespace() || c == '/');
            match self.text[self.at..].chars().next() {
                None => return Err(self.text.len()),
                Some('>') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(_) => self.attribute()?,
            }
        }
    }

    fn attribute(&mut self) -> Result<(), usize> {
        let name = self.take(|c, first| !c.is_whitespace() && !matches!(c, '/' | '>') && (c != '=' || first)).to_ascii_lowercase();
        self.skip(char::is_whitespace);
        let mut value = String::new();
        if self.text[self.at..].starts_with('=') {
            self.at += 1;
            self.skip(char::is_whitespace);
            let start = self.at;
            let raw = match self.text[self.at..].chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let inner = &self.text[start + 1..];
                    let end = inner.find(quote).ok_or(start)?;
                    self.at = start + end + 2;
                    &inner[..end]
                }
                _ => self.take(|c, _| !c.is_whitespace() && c != '>'),
            };
            value = entity::decode(raw).into_owned();
        }
        if self.list.len() < 100 {
            self.list.push((name, value));
        }
        Ok(())
    }

    fn skip(&mut self, unwanted: impl Fn(char) -> bool) {
        self.take(|c, _| unwanted(c));
    }

    fn take(&mut self, wanted: impl Fn(char, bool) -> bool) -> &str {
        let rest = &self.text[self.at..];
        let end = rest.char_indices().find(|(index, c)| !wanted(*c, *index == 0)).map_or(rest.len(), |(end, _)| end);
        self.at += end;
        &rest[..end]
    }
}
