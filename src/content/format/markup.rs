//! Inline markup, read after formatting: `**strong**`, `_term_`, `[text](https://link)`. A backslash before one of
//! `\ * _ [ ]` makes it a plain character.

use std::fmt::Write;

/// A piece of a formatted text. Views turn it into nodes; no HTML is ever made from text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    Text(String),
    Strong(Vec<Inline>),
    /// A term on first use; in a translation, the official English one.
    Term(Vec<Inline>),
    Link {
        href: String,
        text: Vec<Inline>,
    },
    /// A value put into the sentence, whose direction must not disturb it.
    Isolate(Vec<Inline>),
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// The words alone, for titles, attributes and CSV: no marks, no isolates.
pub fn plain(pieces: &[Inline]) -> String {
    fn write(pieces: &[Inline], out: &mut String) {
        for piece in pieces {
            match piece {
                Inline::Text(text) => {
                    let _ = write!(out, "{text}");
                }
                Inline::Strong(inner) | Inline::Term(inner) | Inline::Isolate(inner) | Inline::Link { text: inner, .. } => {
                    write(inner, out)
                }
            }
        }
    }
    let mut out = String::new();
    write(pieces, &mut out);
    out
}

/// Reads the marks of a formatted text; the error is a sentence for its author.
pub fn parse(text: &str) -> Result<Vec<Inline>, String> {
    let mut reader = Reader { rest: text, before: None };
    let pieces = reader.until(End::Text)?;
    Ok(pieces)
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Text,
    Strong,
    Term,
    Link,
    Isolate,
}

struct Reader<'t> {
    rest: &'t str,
    /// The character just read: an underscore inside a word is no mark.
    before: Option<char>,
}

impl Reader<'_> {
    fn until(&mut self, end: End) -> Result<Vec<Inline>, String> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        loop {
            let Some(next) = self.rest.chars().next() else {
                return match end {
                    End::Text => {
                        flush(&mut words, &mut pieces);
                        Ok(pieces)
                    }
                    End::Strong => Err("`**` is opened and not closed".into()),
                    End::Term => Err("`_` is opened and not closed".into()),
                    End::Link => Err("`[` is opened and not closed".into()),
                    End::Isolate => Err("a value is not closed".into()),
                };
            };
            let escaped = self.rest.strip_prefix('\\').and_then(|rest| rest.chars().next()).filter(|c| r"\*_[]".contains(*c));
            if let Some(escaped) = escaped {
                self.take(1 + escaped.len_utf8());
                words.push(escaped);
            } else if self.rest.starts_with("**") {
                self.take(2);
                if end == End::Strong {
                    flush(&mut words, &mut pieces);
                    return Ok(pieces);
                }
                flush(&mut words, &mut pieces);
                pieces.push(Inline::Strong(self.until(End::Strong)?));
            } else if next == '_' && end == End::Term {
                self.take(1);
                flush(&mut words, &mut pieces);
                return Ok(pieces);
            } else if next == '_' && !self.before.is_some_and(|c| c.is_ascii_alphanumeric()) {
                self.take(1);
                flush(&mut words, &mut pieces);
                pieces.push(Inline::Term(self.until(End::Term)?));
            } else if next == '[' {
                self.take(1);
                flush(&mut words, &mut pieces);
                let text = self.until(End::Link)?;
                pieces.push(Inline::Link { href: self.target()?, text });
            } else if next == ']' && end == End::Link {
                self.take(1);
                flush(&mut words, &mut pieces);
                return Ok(pieces);
            } else if next == FIRST_STRONG_ISOLATE {
                self.take(next.len_utf8());
                flush(&mut words, &mut pieces);
                pieces.push(Inline::Isolate(self.until(End::Isolate)?));
            } else if next == POP_ISOLATE && end == End::Isolate {
                self.take(next.len_utf8());
                flush(&mut words, &mut pieces);
                return Ok(pieces);
            } else {
                self.take(next.len_utf8());
                words.push(next);
            }
        }
    }

    fn target(&mut self) -> Result<String, String> {
        let inside = self.rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
        let Some((href, _)) = inside else { return Err("`[text]` must be followed by `(https://link)`".into()) };
        if !href.starts_with("https://") || href.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(format!("a link must begin with https:// and hold no space, not `{href}`"));
        }
        let href = href.to_owned();
        self.take(href.len() + 2);
        Ok(href)
    }

    fn take(&mut self, bytes: usize) {
        let (taken, rest) = self.rest.split_at(bytes);
        self.before = taken.chars().next_back();
        self.rest = rest;
    }
}

fn flush(words: &mut String, pieces: &mut Vec<Inline>) {
    if !words.is_empty() {
        pieces.push(Inline::Text(std::mem::take(words)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Inline {
        Inline::Text(words.into())
    }

    #[test]
    fn marks_become_nodes() {
        let pieces = parse("Pay **all of \u{2068}$5\u{2069}** of the _APR_, see [the page](https://x.org/a).").unwrap();
        assert_eq!(pieces[1], Inline::Strong(vec![text("all of "), Inline::Isolate(vec![text("$5")])]));
        assert_eq!(pieces[3], Inline::Term(vec![text("APR")]));
        assert_eq!(pieces[5], Inline::Link { href: "https://x.org/a".into(), text: vec![text("the page")] });
        assert_eq!(plain(&pieces), "Pay all of $5 of the APR, see the page.");
    }

    #[test]
    fn a_backslash_takes_the_meaning_of_a_mark() {
        assert_eq!(parse(r"2 \*\* 3, \_x\_, \[a\](b), C:\dir \\").unwrap(), vec![text(r"2 ** 3, _x_, [a](b), C:\dir \")]);
    }

    #[test]
    fn an_underscore_in_a_word_is_none_and_an_open_mark_is_an_error() {
        assert_eq!(parse("snake_case").unwrap(), vec![text("snake_case")]);
        assert!(parse("**bold").unwrap_err().contains("**"));
        assert!(parse("_term").is_err());
        assert!(parse("[x](http://y)").unwrap_err().contains("https"));
        assert!(parse("[x](javascript:1)").is_err());
    }
}
