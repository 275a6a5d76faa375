//! Question files instructors already hold, read into one model and written from it.
//!
//! [`read`] accounts for every question of a file: kept as it is, kept with named changes, or left out with the
//! reason. Nothing is ever guessed at or turned into another kind of question to make it fit.

mod aiken;
mod body;
mod change;
mod csv;
mod detect;
mod encoding;
mod gift;
mod html;
mod model;
mod moodle;
mod number;
mod numeric;
mod reason;
mod receipt;
mod source;
#[cfg(test)]
mod tests;
mod text;
mod weights;

use serde::{Deserialize, Serialize};

pub use body::{Body, Choice};
pub use change::Change;
pub use csv::{Line, Table, csv_row};
pub use model::Question;
pub use reason::Reason;
pub use receipt::{Entry, Outcome, Receipt};
pub use text::Text;

/// Longest file that is read, in bytes.
pub const MAX_FILE: usize = 100 * 1024 * 1024;
/// Longest question that is read, in bytes, files embedded in it not counted.
pub const MAX_QUESTION: usize = 1024 * 1024;
/// Most questions of one file.
pub const MAX_QUESTIONS: usize = 50_000;
/// Longest original kept in an [`Entry`], in bytes.
pub const MAX_ORIGINAL: usize = 20 * 1024;
/// Most options, rows, partners, wrong numbers, hints or tags of one question.
pub const MAX_PARTS: usize = 100;

/// The file formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Moodle's text format, <https://docs.moodle.org/en/GIFT_format>.
    Gift,
    /// Moodle's full export, <https://docs.moodle.org/en/Moodle_XML_format>.
    MoodleXml,
    /// One question, options A) to Z), a line `ANSWER: B`; read only.
    Aiken,
    /// A table with a header row: our own export, or any whose columns can be recognised.
    Csv,
}

impl Format {
    /// By its word in addresses and commands.
    pub fn of(word: &str) -> Option<Self> {
        Some(match word {
            "gift" => Format::Gift,
            "moodle-xml" => Format::MoodleXml,
            "aiken" => Format::Aiken,
            "csv" => Format::Csv,
            _ => return None,
        })
    }

    /// The format's name in sentences.
    pub fn name(self) -> &'static str {
        match self {
            Format::Gift => "GIFT",
            Format::MoodleXml => "Moodle XML",
            Format::Aiken => "Aiken",
            Format::Csv => "CSV",
        }
    }
}

/// Why a file as a whole cannot be read; the sentence says what to do. Lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing in it.
    #[error("The file is empty.")]
    Empty,
    /// Longer than [`MAX_FILE`].
    #[error("The file has {bytes} bytes; at most {MAX_FILE} are read. Split it into several files.")]
    TooBig {
        /// Its length.
        bytes: usize,
    },
    /// More than [`MAX_QUESTIONS`].
    #[error("The file has more than {MAX_QUESTIONS} questions. Split it into several files.")]
    TooMany,
    /// A program's own file, recognised by its first bytes.
    #[error("This is {what}, not a text file. Export the questions as GIFT, Moodle XML, Aiken or CSV and send that.")]
    NotText {
        /// What it seems to be, with its article.
        what: String,
    },
    /// UTF-8 for the most part, but not here.
    #[error("Line {line}, column {column}: a character is damaged (the file is UTF-8, this byte is not). Save it again as UTF-8.")]
    Damaged {
        /// Line of the first damaged byte.
        line: usize,
        /// Column of it, in characters.
        column: usize,
    },
    /// None of the formats.
    #[error("The file is in none of the formats GIFT, Moodle XML, Aiken or CSV. If it is one, choose it by hand.")]
    UnknownFormat,
    /// XML that is not well formed.
    #[error("Line {line}, column {column}: the XML is broken ({problem}). Export the file again; if it was edited by hand, mend it there.")]
    Xml {
        /// Line of the fault.
        line: usize,
        /// Column of it, in characters.
        column: usize,
        /// What the parser says.
        problem: String,
    },
    /// A document type or an entity of its own: never needed in a question file, and a known way to attack.
    #[error("Line {line}, column {column}: {what} is not allowed in a question file. Remove it; write special characters as they are.")]
    Entities {
        /// Line of it.
        line: usize,
        /// Column of it, in characters.
        column: usize,
        /// The document type or the entity, with its name.
        what: String,
    },
    /// Elements nested deeper than any question file needs.
    #[error("Line {line}, column {column}: elements are nested more than {limit} deep. This is no question file of Moodle.")]
    TooDeep {
        /// Line of the first element that is too deep.
        line: usize,
        /// Column of it, in characters.
        column: usize,
        /// The limit.
        limit: usize,
    },
    /// XML of another kind.
    #[error("The XML begins with <{root}>; a Moodle export begins with <quiz>. Export the questions as \"Moodle XML\".")]
    NotMoodle {
        /// Its first element.
        root: String,
    },
    /// A table whose header row says too little.
    #[error("The columns {} cannot be read as questions. Expected: {expected}.", found.join(", "))]
    Columns {
        /// The cells of the first row, at most twenty.
        found: Vec<String>,
        /// The columns that are understood.
        expected: &'static str,
    },
    /// A table of something else than questions whose first row names too little.
    #[error("The first row must name the column {missing}; it names {}. Keep the first row of the table that was downloaded here.", found.join(", "))]
    NoColumn {
        /// The column that is needed.
        missing: String,
        /// The cells of the first row, at most twenty.
        found: Vec<String>,
    },
    /// A column named twice, so that it is not known which one counts.
    #[error("The first row names the column {name} twice. Remove one of them.")]
    SameColumn {
        /// Its name.
        name: String,
    },
    /// Quotation marks that no longer pair.
    #[error("Line {line}: quotation marks are opened and not closed again and again. Export the table anew as CSV.")]
    Quotes {
        /// The line where reading was given up.
        line: usize,
    },
}

/// Reads a question file. `name` is its file name: with the content it decides the format where `format` is none.
///
/// The receipt holds exactly one entry for each question of the file. Work and memory are linear in the file.
pub fn read(format: Option<Format>, name: &str, bytes: &[u8]) -> Result<Receipt, Unreadable> {
    if bytes.len() > MAX_FILE {
        return Err(Unreadable::TooBig { bytes: bytes.len() });
    }
    let (text, encoding) = encoding::decode(bytes)?;
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let format = match format {
        Some(format) => format,
        None => detect::format(name, &text).ok_or(Unreadable::UnknownFormat)?,
    };
    let source = source::Source::new(&text);
    let entries = match format {
        Format::Gift => gift::read(&source)?,
        Format::MoodleXml => moodle::read(&source)?,
        Format::Aiken => aiken::read(&source)?,
        Format::Csv => csv::read(&source)?,
    };
    Ok(Receipt { format, encoding: encoding.to_owned(), entries })
}

/// Writes questions, always the same bytes for the same questions.
///
/// The error lists every question the format cannot hold, by its index, with the reason; what is written reads
/// back as the same questions, which is checked here each time.
pub fn write(format: Format, questions: &[Question]) -> Result<String, Vec<(usize, String)>> {
    let unfit: Vec<_> = questions.iter().enumerate().filter_map(|(index, question)| Some((index, misfit(format, question)?))).collect();
    if !unfit.is_empty() {
        return Err(unfit);
    }
    let written = match format {
        Format::Gift => gift::write(questions),
        Format::MoodleXml => moodle::write(questions),
        Format::Aiken => String::new(),
        Format::Csv => csv::write(questions),
    };
    let lost = differences(format, questions, &written);
    if lost.is_empty() { Ok(written) } else { Err(lost) }
}

/// Why a question cannot be written in a format.
fn misfit(format: Format, question: &Question) -> Option<String> {
    question.check().err().map(|reason| reason.to_string()).or_else(|| match format {
        Format::Gift => gift::misfit(question),
        Format::MoodleXml => moodle::misfit(question),
        Format::Aiken => Some("Aiken is read, not written: it has no place for feedback. Choose another format.".into()),
        Format::Csv => None,
    })
}

/// The promise of [`write`] kept: questions that would not come back as they are.
fn differences(format: Format, questions: &[Question], written: &str) -> Vec<(usize, String)> {
    if questions.is_empty() {
        return Vec::new();
    }
    let again = read(Some(format), "", written.as_bytes()).map(|receipt| receipt.entries).unwrap_or_default();
    let mut again = again.iter().map(Entry::question);
    let same = |question: &Question, other: Option<&Question>| other.is_some_and(|other| question.clone().settled() == *other);
    questions
        .iter()
        .enumerate()
        .filter(|(_, question)| !same(question, again.next().flatten()))
        .map(|(index, _)| (index, format!("does not survive {} unchanged; choose another format", format.name())))
        .collect()
}
