use std::ops::Range;

use super::super::{receipt::Fault, source::Source};

/// The characters a backslash makes plain, and what stands for them until the answers are taken apart.
const ESCAPES: [(char, char, char); 7] = [
    (':', '\u{fdd0}', ':'),
    ('#', '\u{fdd1}', '#'),
    ('=', '\u{fdd2}', '='),
    ('{', '\u{fdd3}', '{'),
    ('}', '\u{fdd4}', '}'),
    ('~', '\u{fdd5}', '~'),
    ('n', '\u{fdd6}', '\n'),
];

/// Lines up to an empty one.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// Where it stands in the source, comments included.
    pub range: Range<usize>,
    /// Its text without comments, escapes hidden.
    pub text: String,
    /// The comments.
    pub comments: String,
    /// The line its text begins on.
    pub line: usize,
}

impl Block {
    /// The blocks of a file; those of comments alone are none.
    pub fn all(source: &Source) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut block: Option<Block> = None;
        for (start, raw) in source.lines() {
            let line = raw.trim();
            if line.is_empty() {
                blocks.extend(block.take());
                continue;
            }
            let block = block.get_or_insert_with(|| Block { range: start..start, ..Block::default() });
            block.range.end = start + raw.len();
            if line.starts_with("//") {
                block.comments.push_str(line);
                block.comments.push('\n');
                if block.line > 0 {
                    block.text.push('\n');
                }
                continue;
            }
            if block.line == 0 {
                block.line = source.line(start);
            } else {
                block.text.push('\n');
            }
            hide(line, &mut block.text);
        }
        blocks.extend(block.take());
        blocks.retain(|block| block.line > 0);
        blocks
    }

    /// Whether the first brace opens and none closes.
    pub fn is_open(&self) -> bool {
        self.text.contains('{') && !self.text.contains('}')
    }

    /// Whether the first brace closes.
    pub fn closes(&self) -> bool {
        self.text.find(['{', '}']).is_some_and(|at| self.text[at..].starts_with('}'))
    }

    /// A fault at an offset of the text.
    pub fn fault(&self, at: usize, reason: super::super::Reason) -> Fault {
        let before = self.text.get(..at).unwrap_or_default();
        Fault { line: self.line + before.matches('\n').count(), reason }
    }
}

fn hide(line: &str, out: &mut String) {
    let mut chars = line.chars();
    while let Some(char) = chars.next() {
        let escaped = chars.clone().next().filter(|_| char == '\\');
        let hidden = match escaped {
            Some('\\') => Some('\\'),
            Some(next) => ESCAPES.iter().find(|(known, ..)| *known == next).map(|(_, hidden, _)| *hidden),
            None => None,
        };
        match hidden {
            Some(hidden) => {
                chars.next();
                out.push(hidden);
            }
            // Characters that mean nothing in a text must not pass for hidden ones.
            None if ('\u{fdd0}'..='\u{fdef}').contains(&char) => out.push('\u{fffd}'),
            None => out.push(char),
        }
    }
}

/// A text with its escapes shown again.
pub(super) fn shown(text: &str) -> String {
    let plain = |char: char| ESCAPES.iter().find(|(_, hidden, _)| *hidden == char).map_or(char, |(.., plain)| *plain);
    text.chars().map(plain).collect()
}
