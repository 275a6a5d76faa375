use std::ops::Range;

use super::MAX_ORIGINAL;

/// A file's text, with its lines.
pub(super) struct Source<'t> {
    pub text: &'t str,
    /// The offset each line begins at.
    starts: Vec<usize>,
}

impl<'t> Source<'t> {
    pub fn new(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(offset, _)| offset + 1);
        Source { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// The line an offset is in, from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// The line an offset is in and its column in characters, both from 1.
    pub fn place(&self, offset: usize) -> (usize, usize) {
        let line = self.line(offset);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..offset).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// Each line with its offset, without its end.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &'t str)> {
        let text = self.text;
        self.starts.iter().enumerate().map(move |(index, start)| {
            let end = self.starts.get(index + 1).map_or(text.len(), |next| next - 1);
            (*start, text[*start..end].trim_end_matches('\r'))
        })
    }

    /// A stretch of the text, shortened with a mark if it is longer than [`MAX_ORIGINAL`].
    pub fn original(&self, range: Range<usize>) -> String {
        let whole = self.text.get(range).unwrap_or_default();
        if whole.len() <= MAX_ORIGINAL {
            return whole.to_owned();
        }
        let end = (0..=MAX_ORIGINAL).rev().find(|end| whole.is_char_boundary(*end)).unwrap_or(0);
        format!("{}\n… ({} more bytes)", &whole[..end], whole.len() - end)
    }
}
