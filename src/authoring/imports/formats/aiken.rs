//! Aiken: a question on one line, options `A)` or `A.` in order, a line `ANSWER: B`. Plain text, read strictly.

#[cfg(test)]
mod tests;

use super::{
    Body, Choice, Entry, MAX_QUESTION, MAX_QUESTIONS, Question, Reason, Text, Unreadable,
    receipt::{Changes, Draft, Fault},
    source::Source,
};

/// A line, by what it begins with.
enum Line<'t> {
    Empty,
    Option(char, &'t str),
    Answer(&'t str),
    Words(&'t str),
}

fn line(raw: &str) -> Line<'_> {
    let raw = raw.trim();
    let mut chars = raw.chars();
    match (chars.next(), chars.next()) {
        (None, _) => Line::Empty,
        (Some(letter @ 'A'..='Z'), Some(')' | '.')) => Line::Option(letter, chars.as_str().trim()),
        _ => match raw.split_once(':') {
            Some(("ANSWER", key)) => Line::Answer(key.trim()),
            // In other letters only where nothing else can be meant.
            Some((word, key)) if word.eq_ignore_ascii_case("answer") && key.trim().len() == 1 => Line::Answer(key.trim()),
            _ => Line::Words(raw),
        },
    }
}

/// Whether a text looks like Aiken: options, and answers that are letters.
pub(super) fn recognised(text: &str) -> bool {
    let mut options = 0;
    text.lines().any(|raw| match line(raw) {
        Line::Option(..) => {
            options += 1;
            false
        }
        Line::Answer(key) => options >= 2 && key.len() == 1,
        _ => false,
    })
}

/// A question being read.
#[derive(Default)]
struct Open<'t> {
    start: usize,
    end: usize,
    stem: Option<&'t str>,
    /// Letter, words and offset.
    options: Vec<(char, &'t str, usize)>,
    /// The first fault found, and its offset.
    fault: Option<(usize, Reason)>,
    /// Whether the line before was empty.
    apart: bool,
}

impl Open<'_> {
    fn fault(&mut self, at: usize, reason: Reason) {
        self.fault.get_or_insert((at, reason));
    }
}

/// Reads an Aiken file.
pub(super) fn read(source: &Source) -> Result<Vec<Entry>, Unreadable> {
    let mut entries = Vec::new();
    let mut open: Option<Open> = None;
    for (at, raw) in source.lines() {
        let read = line(raw);
        // A question begins where words stand again after options or, with an empty line between, after words.
        let next = matches!(read, Line::Words(_)) && open.as_ref().is_some_and(|open| open.apart || !open.options.is_empty());
        if next && let Some(open) = open.take() {
            entries.push(finish(source, open, None));
        }
        if let Line::Empty = read {
            open.iter_mut().for_each(|open| open.apart = true);
            continue;
        }
        if open.is_none() && entries.len() == MAX_QUESTIONS {
            return Err(Unreadable::TooMany);
        }
        let current = open.get_or_insert_with(|| Open { start: at, ..Open::default() });
        current.apart = false;
        current.end = at + raw.len();
        match read {
            Line::Words(words) if current.stem.is_none() && current.fault.is_none() => current.stem = Some(words),
            Line::Words(_) => current.fault(at, Reason::SeveralLines),
            Line::Option(letter, words) => {
                let expected = current.options.last().map_or('A', |(last, ..)| (*last as u8 + 1) as char);
                if current.stem.is_none() {
                    current.fault(at, Reason::NotStarted);
                } else if letter != expected {
                    current.fault(at, Reason::Letter { found: letter, expected });
                }
                current.options.push((letter, words, at));
            }
            Line::Answer(key) => {
                if current.stem.is_none() {
                    current.fault(at, Reason::NotStarted);
                }
                entries.extend(open.take().map(|open| finish(source, open, Some((at, key)))));
            }
            Line::Empty => {}
        }
    }
    entries.extend(open.take().map(|open| finish(source, open, None)));
    Ok(entries)
}

fn finish(source: &Source, open: Open, answer: Option<(usize, &str)>) -> Entry {
    let stem = open.stem.unwrap_or_default();
    let range = open.start..open.end;
    let fault = |(at, reason): (usize, Reason)| Fault { line: source.line(at), reason };
    let too_long = (range.len() > MAX_QUESTION).then_some((open.start, Reason::TooLong));
    let read = match open.fault.or(too_long) {
        Some(found) => Err(fault(found)),
        None => question(stem, &open.options, answer, open.start).map_err(fault),
    };
    Entry::new(source, range, Draft { name: super::receipt::short(stem), category: None, read, changes: Changes::default() })
}

fn question(stem: &str, options: &[(char, &str, usize)], answer: Option<(usize, &str)>, start: usize) -> Result<Question, (usize, Reason)> {
    let Some((at, key)) = answer else {
        let last = options.last().map_or(start, |(.., at)| *at);
        return Err((last, Reason::NoAnswerLine));
    };
    let key = key.to_ascii_uppercase();
    let mut letters = key.chars();
    let right = match (letters.next(), letters.next()) {
        (Some(letter), None) if options.iter().any(|(known, ..)| *known == letter) => letter,
        _ => return Err((at, Reason::UnknownAnswer { found: super::receipt::short(&key) })),
    };
    let choice = |(letter, words, _): &(char, &str, usize)| Choice { text: Text::plain(words), right: *letter == right, feedback: None };
    Ok(Question {
        name: String::new(),
        category: None,
        tags: Vec::new(),
        id: None,
        stem: Text::plain(stem),
        explanation: None,
        hints: Vec::new(),
        // Moodle mixes them unless told otherwise.
        body: Body::Single { options: options.iter().map(choice).collect(), shuffle: true },
    })
}
