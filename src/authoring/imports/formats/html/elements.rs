//! What each element of HTML becomes.

use super::{
    super::{
        Change,
        receipt::{Changes, short},
        text::{Rich, Style},
    },
    Link, entity, file_name, link,
    raised::raised,
    token::{Tag, Token, Tokens},
};

/// Reads HTML. With `breaks`, a line break of the source is one of the text.
pub(super) fn read(raw: &str, breaks: bool, changes: &mut Changes) -> Rich {
    let mut reader = Reader::default();
    for token in Tokens::new(raw) {
        match token {
            Token::Text(text) => {
                for char in entity::decode(text).chars() {
                    let breaks = char == '\n' && (breaks || reader.pre > 0);
                    if breaks { reader.gap += 1 } else { reader.char(char) }
                }
            }
            Token::Open(tag) => reader.open(&tag, changes),
            Token::Close(name) => reader.close(&name, changes),
        }
    }
    reader.end_raised(changes);
    reader.end_link(changes);
    reader.rich
}

#[derive(Default)]
struct Reader {
    rich: Rich,
    /// Breaks to write before the next character.
    gap: usize,
    /// What begins the line of a list item.
    bullet: Option<String>,
    strong: usize,
    term: usize,
    pre: usize,
    /// What each open span adds.
    spans: Vec<(bool, bool)>,
    /// The open link, its target, and how long the text was at its beginning.
    link: Option<(Option<u32>, String, usize)>,
    /// Counters of the open lists; none in one without numbers.
    lists: Vec<Option<usize>>,
    /// Whether the row has a cell already.
    cells: bool,
    /// Raised (or lowered) characters being gathered.
    raised: Option<(bool, String)>,
}

/// Elements whose end and beginning end a paragraph.
const PARAGRAPHS: [&str; 15] = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "table", "hr", "pre", "fieldset"];
/// Those that end a line.
const LINES: [&str; 20] = [
    "div",
    "li",
    "tr",
    "dt",
    "dd",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "aside",
    "nav",
    "address",
    "figure",
    "figcaption",
    "caption",
    "center",
    "form",
    "details",
    "summary",
];
/// Those that mean nothing by themselves.
const BARE: [&str; 19] = [
    "span", "td", "th", "tbody", "thead", "tfoot", "colgroup", "col", "html", "body", "head", "wbr", "abbr", "acronym", "bdi", "label",
    "time", "data", "o:p",
];
/// Those that only look different.
const LOOKS: [&str; 16] =
    ["u", "s", "strike", "del", "ins", "mark", "code", "kbd", "samp", "tt", "big", "small", "font", "q", "bdo", "ruby"];
const CODE: [&str; 7] = ["script", "style", "iframe", "meta", "link", "base", "noscript"];
const MEDIA: [&str; 10] = ["audio", "video", "object", "embed", "applet", "svg", "canvas", "math", "source", "track"];

impl Reader {
    fn style(&self) -> Style {
        let link = self.link.as_ref().and_then(|(link, ..)| *link);
        Style { strong: self.strong > 0, term: self.term > 0, link }
    }

    fn char(&mut self, char: char) {
        if let Some((_, gathered)) = &mut self.raised {
            gathered.push(char);
            return;
        }
        let char = if char == '\n' { ' ' } else { char };
        if char == ' ' && (self.gap > 0 || self.bullet.is_some()) {
            return;
        }
        (0..std::mem::take(&mut self.gap).min(2)).for_each(|_| self.rich.push('\n', Style::default()));
        if let Some(bullet) = self.bullet.take() {
            self.rich.push_str(&bullet, Style::default());
        }
        let style = self.style();
        self.rich.push(char, style);
    }

    fn words(&mut self, words: &str) {
        words.chars().for_each(|char| self.char(char));
    }

    /// At least so many breaks before the next character.
    fn apart(&mut self, breaks: usize) {
        self.gap = self.gap.max(breaks);
    }

    fn breaks_of(&mut self, name: &str) -> bool {
        let breaks = if PARAGRAPHS.contains(&name) { 2 } else { usize::from(LINES.contains(&name)) };
        self.apart(breaks);
        breaks > 0
    }

    fn open(&mut self, tag: &Tag, changes: &mut Changes) {
        let name = tag.name.as_str();
        self.attributes(tag, changes);
        let broken = self.breaks_of(name);
        match name {
            "br" => self.gap += 1,
            "b" | "strong" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.strong += 1,
            "i" | "em" | "dfn" | "cite" | "var" => self.term += 1,
            "span" => {
                let (strong, term) = look_of(tag);
                self.strong += usize::from(strong);
                self.term += usize::from(term);
                self.spans.push((strong, term));
            }
            "a" => self.link(tag, changes),
            "ul" => self.lists.push(None),
            "ol" => self.lists.push(Some(0)),
            "li" => {
                let bullet = match self.lists.last_mut() {
                    Some(Some(count)) => {
                        *count += 1;
                        format!("{count}. ")
                    }
                    _ => "– ".to_owned(),
                };
                self.bullet = Some(bullet);
            }
            "table" => changes.push(Change::Table),
            "tr" => self.cells = false,
            "td" | "th" => {
                if std::mem::replace(&mut self.cells, true) {
                    self.words(" | ");
                }
            }
            "sup" | "sub" => {
                self.end_raised(changes);
                self.raised = Some((name == "sup", String::new()));
            }
            "pre" | "blockquote" => {
                self.pre += usize::from(name == "pre");
                changes.push(Change::Formatting { tag: format!("<{name}>") });
            }
            "img" | "image" => self.image(tag, changes),
            name if CODE.contains(&name) => changes.push(Change::Code { place: format!("<{name}>") }),
            name if MEDIA.contains(&name) => {
                let source = tag.get("src").or_else(|| tag.get("data")).unwrap_or_default();
                changes.push(Change::Media { kind: name.to_owned(), name: file_name(source) });
            }
            name if LOOKS.contains(&name) => changes.push(Change::Formatting { tag: format!("<{name}>") }),
            name if broken || BARE.contains(&name) => {}
            name => changes.push(Change::Tag { tag: short(name) }),
        }
    }

    fn close(&mut self, name: &str, changes: &mut Changes) {
        self.breaks_of(name);
        match name {
            "b" | "strong" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.strong = self.strong.saturating_sub(1),
            "i" | "em" | "dfn" | "cite" | "var" => self.term = self.term.saturating_sub(1),
            "span" => {
                let (strong, term) = self.spans.pop().unwrap_or_default();
                self.strong = self.strong.saturating_sub(usize::from(strong));
                self.term = self.term.saturating_sub(usize::from(term));
            }
            "a" => self.end_link(changes),
            "ul" | "ol" => {
                self.lists.pop();
            }
            "pre" => self.pre = self.pre.saturating_sub(1),
            "sup" | "sub" => self.end_raised(changes),
            _ => {}
        }
    }

    /// Code and looks that hide in attributes.
    fn attributes(&mut self, tag: &Tag, changes: &mut Changes) {
        for (name, value) in &tag.attributes {
            if name.starts_with("on") && name.len() > 2 {
                changes.push(Change::Code { place: short(name) });
            } else if name == "style" && ["color", "background", "text-decoration"].iter().any(|look| value.contains(look)) {
                changes.push(Change::Formatting { tag: "colours and lines".into() });
            }
        }
    }

    fn link(&mut self, tag: &Tag, changes: &mut Changes) {
        self.end_link(changes);
        let Some(target) = tag.get("href") else { return };
        if let Link::Kept(href) = link(target, changes) {
            let index = self.rich.link(&href);
            self.link = Some((index, href, self.rich.chars.len()));
        }
    }

    fn end_link(&mut self, changes: &mut Changes) {
        if let Some((_, href, start)) = self.link.take()
            && self.rich.chars[start..].iter().all(|(char, _)| char.is_whitespace())
        {
            changes.push(Change::Link { target: short(&href) });
        }
    }

    fn image(&mut self, tag: &Tag, changes: &mut Changes) {
        let words = tag.get("alt").unwrap_or_default().trim().to_owned();
        changes.push(Change::Image { name: file_name(tag.get("src").unwrap_or_default()), described: !words.is_empty() });
        // Beside an image a space was needless, beside its words it is not.
        self.words(&format!(" {words} "));
    }

    fn end_raised(&mut self, changes: &mut Changes) {
        let Some((up, words)) = self.raised.take() else { return };
        if let Some(characters) = raised(&words, up) {
            return self.words(&characters);
        }
        changes.push(Change::Raised { text: short(&words) });
        self.words(&words);
    }
}

/// Whether a span is bold, and whether it is italic.
fn look_of(tag: &Tag) -> (bool, bool) {
    let style: String = tag.get("style").unwrap_or_default().split_whitespace().collect::<String>().to_ascii_lowercase();
    (style.contains("font-weight:bold") || style.contains("font-weight:700"), style.contains("font-style:italic"))
}
