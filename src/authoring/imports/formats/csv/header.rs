use std::collections::HashMap;

use super::{
    super::{Unreadable, receipt::short},
    cells,
};

/// The columns that are understood, for the message to who sent others.
pub(super) const EXPECTED: &str = "question, option A, option B, … (or all in one column \"options\", divided by |), answer (letters such as \
    AC, numbers or the words of the option); and if there are any: type, feedback A, …, explanation, hint 1, …, tags, category, id, name, \
    tolerance";

/// What a column holds. Numbers count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Column {
    Id,
    Category,
    Kind,
    Name,
    Stem,
    Option(usize),
    Options,
    Answer,
    /// Our own: the letters of the right options.
    Right,
    Partner(usize),
    Feedback(usize),
    Tolerance,
    Explanation,
    Hint(usize),
    Tags,
    Shuffle,
    Unknown,
}

/// The header row.
#[derive(Debug)]
pub(super) struct Header {
    pub columns: Vec<Column>,
    /// Where each kind of column stands first.
    pub places: HashMap<Column, usize>,
    /// The names as they stand there.
    pub names: Vec<String>,
    pub separator: char,
    /// Where the first row below begins.
    pub end: usize,
    /// Whether the table is our own export.
    pub own: bool,
}

impl Header {
    /// Reads the first row that is not empty, with the separator that finds the most columns.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let (start, separators) = beginning(text);
        let best = separators
            .into_iter()
            .map(|separator| {
                let (row, end, _) = cells::row(text, start, separator);
                let columns: Vec<_> = row.cells.iter().map(|cell| column(cell)).collect();
                let known = columns.iter().filter(|column| **column != Column::Unknown).count();
                (known, row.cells.len(), Header { columns, places: HashMap::new(), names: row.cells, separator, end, own: false })
            })
            .max_by_key(|(known, count, _)| (*known, *count));
        let Some((.., mut header)) = best else { return Err(unknown(&[])) };
        let begins: Vec<_> = header.names.iter().map(|name| name.as_str()).take(5).collect();
        header.own = begins == ["id", "category", "kind", "name", "stem"];
        for (place, column) in header.columns.iter().enumerate() {
            header.places.entry(*column).or_insert(place);
        }
        let has = |wanted: Column| header.places.contains_key(&wanted);
        let keyed = has(Column::Answer) || has(Column::Right) || has(Column::Options);
        if has(Column::Stem) && keyed && header.columns.len() > 1 { Ok(header) } else { Err(unknown(&header.names)) }
    }
}

/// Where the first row that is not empty begins, and what may stand between its cells.
pub(super) fn beginning(text: &str) -> (usize, Vec<char>) {
    let start = text.len() - text.trim_start_matches(['\n', '\r', ' ']).len();
    // Excel writes the separator in a line of its own.
    match text[start..].strip_prefix("sep=") {
        Some(rest) => {
            let end = text[start..].find('\n').map_or(text.len(), |end| start + end + 1);
            (end, rest.chars().next().map_or(vec![',', ';', '\t'], |separator| vec![separator]))
        }
        None => (start, vec![',', ';', '\t']),
    }
}

fn unknown(names: &[String]) -> Unreadable {
    Unreadable::Columns { found: names.iter().take(20).map(|name| short(name)).collect(), expected: EXPECTED }
}

/// What a header cell names.
fn column(cell: &str) -> Column {
    let words: String =
        cell.chars().map(|char| if matches!(char, '_' | '-' | '.' | ':' | '(' | ')' | '#' | '*') { ' ' } else { narrow(char) }).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    match words.as_str() {
        "question" | "question text" | "questiontext" | "stem" | "question stem" | "prompt" | "item" | "text" => Column::Stem,
        "kind" | "type" | "question type" | "questiontype" | "qtype" => Column::Kind,
        "options" | "choices" | "alternatives" | "answers" | "answer options" => Column::Options,
        "answer" | "correct" | "key" | "correct answer" | "correct answers" | "correct option" | "correct options" | "correct choice"
        | "right answer" | "right answers" | "solution" | "answer key" => Column::Answer,
        "right" => Column::Right,
        "tolerance" | "margin" | "accepted error" | "error" => Column::Tolerance,
        "explanation" | "general feedback" | "generalfeedback" | "feedback" | "rationale" | "comment" => Column::Explanation,
        "tags" | "tag" | "keywords" => Column::Tags,
        "category" | "topic" | "chapter" | "folder" | "subject" => Column::Category,
        "id" | "idnumber" | "id number" | "code" => Column::Id,
        "name" | "title" | "question name" => Column::Name,
        "shuffle" => Column::Shuffle,
        "hint" | "hints" => Column::Hint(0),
        words => numbered(words),
    }
}

/// `option 3`, `Choice C`, `C`, `feedback_2`.
fn numbered(words: &str) -> Column {
    let split = words.rfind(|char: char| !char.is_ascii_digit()).map_or(0, |at| at + words[at..].chars().next().map_or(1, char::len_utf8));
    let (name, place) = match words[split..].parse::<usize>() {
        Ok(number) if (1..=99).contains(&number) => (words[..split].trim(), number - 1),
        Ok(_) => return Column::Unknown,
        Err(_) => match words.rsplit_once(' ').unwrap_or(("", words)) {
            (name, letter) if letter.len() == 1 && letter.as_bytes()[0].is_ascii_lowercase() => {
                (name, usize::from(letter.as_bytes()[0] - b'a'))
            }
            _ => return Column::Unknown,
        },
    };
    match name {
        "option" | "choice" | "answer" | "answer option" | "alternative" | "opt" => Column::Option(place),
        // A letter alone is an option, a number alone may be anything.
        "" if split == words.len() => Column::Option(place),
        "feedback" | "rationale" | "option feedback" => Column::Feedback(place),
        "partner" | "match" => Column::Partner(place),
        "hint" => Column::Hint(place),
        _ => Column::Unknown,
    }
}

/// A full-width character as its ordinary one.
pub(super) fn narrow(char: char) -> char {
    match char {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(char as u32 - 0xfee0).unwrap_or(char),
        '\u{3000}' => ' ',
        '、' => ',',
        '。' => '.',
        char => char,
    }
}
