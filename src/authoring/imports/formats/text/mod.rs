//! Our inline markup: `**strong**`, `_term_`, `[text](https://link)`, blank lines between paragraphs. A backslash
//! before one of `\ * _ [ ]` makes it a plain character.

mod mark;
mod rich;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub(super) use rich::{Lost, Rich, Style, is_idle};

/// A text in our inline markup, tidy: no space doubled or at an end, single line breaks within a paragraph, one
/// blank line between paragraphs, marks closed in their line. Braces stand for themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(String);

impl Text {
    /// Plain words: what would read as a mark is escaped.
    pub fn plain(raw: &str) -> Self {
        if is_bare(raw) {
            return Text(raw.to_owned());
        }
        let mut rich = Rich::default();
        rich.push_str(raw, Style::default());
        rich.finish().0
    }

    /// Words with our marks; a mark that is not closed in its paragraph is taken as plain characters.
    pub fn markup(raw: &str) -> Self {
        if is_bare(raw) {
            return Text(raw.to_owned());
        }
        mark::parse(raw).finish().0
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words alone: no marks, no escapes, no link targets.
    pub fn words(&self) -> String {
        if self.is_bare() {
            return self.0.clone();
        }
        mark::parse(&self.0).chars.into_iter().map(|(char, _)| char).collect()
    }

    /// Whether nothing in it is marked.
    pub fn is_plain(&self) -> bool {
        self.is_bare() || mark::parse(&self.0).chars.iter().all(|(_, style)| *style == Style::default())
    }

    /// Whether it is one line of characters that stand for themselves in any format but for `<` and `&`.
    pub(super) fn is_bare(&self) -> bool {
        is_bare(&self.0)
    }

    /// The markup read and written again: for texts that came from elsewhere than a reader.
    pub(super) fn settled(self) -> Self {
        if self.is_bare() { self } else { Self::markup(&self.0) }
    }

    /// The styled characters.
    pub(super) fn rich(&self) -> Rich {
        mark::parse(&self.0)
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

/// Whether a raw text is tidy, in one line and without anything that could be a mark: most are, and need no work.
pub(super) fn is_bare(raw: &str) -> bool {
    let mut before = b' ';
    raw.bytes().all(|byte| {
        let plain = matches!(byte, b' '..=b'~') && !matches!(byte, b'\\' | b'*' | b'_' | b'[' | b']') && !(byte == b' ' && before == b' ');
        before = byte;
        plain
    }) && !raw.ends_with(' ')
}
