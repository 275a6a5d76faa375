//! Rows and cells: RFC 4180, and what spreadsheets make of it.

use std::ops::Range;

use super::super::{MAX_QUESTION, MAX_QUESTIONS, Unreadable};

/// Most bytes looked at in vain, for the ends of quotation marks that are not closed, before the file is given up.
const MAX_VAIN: usize = 128 * 1024 * 1024;

/// A row of a table.
#[derive(Debug)]
pub(super) struct Row {
    pub range: Range<usize>,
    /// The cells, quotation marks taken off.
    pub cells: Vec<String>,
    /// Whether its quotation marks pair, and it is not too long.
    pub sound: bool,
}

/// Reads the row that begins at an offset, where the next one begins and how far it had to look.
///
/// A quotation mark that is not closed, or closed by one that opens another cell, would take other questions into
/// this one: then the row is its first line.
pub(super) fn row(text: &str, start: usize, separator: char) -> (Row, usize, usize) {
    let mut cells = vec![String::new()];
    let mut chars = text[start..].char_indices().peekable();
    let mut place = Place::Start;
    let mut seen = 0;
    while let Some((at, char)) = chars.next() {
        seen = at + char.len_utf8();
        let cell = cells.len() - 1;
        place = match (place, char) {
            _ if at > MAX_QUESTION => Place::Broken,
            (Place::Quoted, '"') if chars.peek().is_some_and(|(_, next)| *next == '"') => {
                chars.next();
                cells[cell].push('"');
                Place::Quoted
            }
            (Place::Quoted, '"') => Place::Closed,
            (Place::Quoted, char) => {
                cells[cell].push(char);
                Place::Quoted
            }
            (Place::Start, '"') => Place::Quoted,
            (_, char) if char == separator => {
                cells.push(String::new());
                Place::Start
            }
            (_, '\n') => return (Row { range: start..start + at, cells: trimmed(cells), sound: true }, start + at + 1, seen),
            // A quotation mark after a space opens a cell too.
            (place @ (Place::Start | Place::Closed), ' ' | '\r') => place,
            (Place::Closed, _) => Place::Broken,
            (_, char) => {
                cells[cell].push(char);
                Place::Within
            }
        };
        if place == Place::Broken {
            break;
        }
    }
    let sound = !matches!(place, Place::Quoted | Place::Broken);
    let line = text[start..].find('\n').filter(|_| !sound);
    let (end, next) = line.map_or((text.len(), text.len()), |line| (start + line, start + line + 1));
    (Row { range: start..end, cells: trimmed(cells), sound }, next, seen)
}

/// The rows of a table that hold something, one after the other: of a long file no more than a row is in memory twice.
pub(super) struct Rows {
    separator: char,
    /// Where the next one begins.
    start: usize,
    count: usize,
    vain: usize,
}

impl Rows {
    pub fn new(separator: char, start: usize) -> Rows {
        Rows { separator, start, count: 0, vain: 0 }
    }

    pub fn next(&mut self, text: &str) -> Result<Option<Row>, Unreadable> {
        while self.start < text.len() {
            let (row, next, seen) = row(text, self.start, self.separator);
            self.start = next;
            if row.sound && row.cells.iter().all(String::is_empty) {
                continue;
            }
            self.vain += if row.sound { 0 } else { seen };
            if self.vain > MAX_VAIN {
                return Err(Unreadable::Quotes { line: text[..row.range.start].matches('\n').count() + 1 });
            }
            if self.count == MAX_QUESTIONS {
                return Err(Unreadable::TooMany);
            }
            self.count += 1;
            return Ok(Some(row));
        }
        Ok(None)
    }
}

/// Where in a row.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Before anything of a cell.
    Start,
    /// In a cell without quotation marks.
    Within,
    /// Between quotation marks.
    Quoted,
    /// After the closing one.
    Closed,
    /// Where nothing may follow, or too far.
    Broken,
}

fn trimmed(cells: Vec<String>) -> Vec<String> {
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

/// Writes a row with commas, in which no cell is taken for a formula.
pub fn write(cells: &[String], out: &mut String) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        let cell = guarded(cell);
        if cell.contains([',', ';', '"', '\n', '\r', '\t']) || cell.starts_with(' ') || cell.ends_with(' ') {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

/// Whether a spreadsheet could take a cell, apostrophes in front of it left aside, for a formula.
fn risky(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A cell no spreadsheet takes for a formula.
fn guarded(cell: &str) -> String {
    if risky(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was before [`guarded`].
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|_| risky(cell)).unwrap_or(cell)
}
