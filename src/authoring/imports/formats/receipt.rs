use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{Change, Format, Question, Reason, source::Source, text::Lost};

/// Most changes listed for one question.
const MAX_CHANGES: usize = 100;

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The format it was read as.
    pub format: Format,
    /// The encoding it was in, by its WHATWG name.
    pub encoding: String,
    /// One for each question, in the file's order.
    pub entries: Vec<Entry>,
}

impl Receipt {
    /// How many questions were kept as they are, kept with changes, and left out; their sum is the file's count.
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |wanted: fn(&Outcome) -> bool| self.entries.iter().filter(|entry| wanted(&entry.outcome)).count();
        (
            count(|outcome| matches!(outcome, Outcome::Kept(_))),
            count(|outcome| matches!(outcome, Outcome::Changed(..))),
            count(|outcome| matches!(outcome, Outcome::Unsupported { .. })),
        )
    }
}

/// One question of a file and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its first line, from 1.
    pub line: usize,
    /// Its last line.
    pub end_line: usize,
    /// Its source text, cut at [`super::MAX_ORIGINAL`] with a mark.
    pub original: String,
    /// Its name, or the beginning of its text.
    pub name: String,
    /// The folder it stands in.
    pub category: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing was lost.
    Kept(Question),
    /// The house has no place for something; everything lost is named.
    Changed(Question, Vec<Change>),
    /// Left out.
    Unsupported {
        /// The line of the fault.
        line: usize,
        /// Why.
        reason: Reason,
    },
}

impl Entry {
    /// The question, if it was not left out.
    pub fn question(&self) -> Option<&Question> {
        match &self.outcome {
            Outcome::Kept(question) | Outcome::Changed(question, _) => Some(question),
            Outcome::Unsupported { .. } => None,
        }
    }

    /// The entry of the question at a range of the source.
    pub(super) fn new(source: &Source, range: Range<usize>, draft: Draft) -> Self {
        let line = source.line(range.start);
        let end_line = source.line(range.end.saturating_sub(1).max(range.start));
        let outcome = match draft.read.and_then(|question| {
            let question = question.arranged();
            question.check().map(|()| question).map_err(|reason| Fault { line, reason })
        }) {
            Ok(question) if draft.changes.list.is_empty() => Outcome::Kept(question),
            Ok(question) => Outcome::Changed(question, draft.changes.list),
            Err(fault) => Outcome::Unsupported { line: fault.line, reason: fault.reason },
        };
        let mut entry = Entry { line, end_line, original: source.original(range), name: draft.name, category: draft.category, outcome };
        if let Some(question) = entry.question() {
            (entry.name, entry.category) = (question.name.clone(), question.category.clone());
        }
        entry.name = short(&entry.name);
        entry
    }
}

/// A question on its way into an [`Entry`].
pub(super) struct Draft {
    pub name: String,
    pub category: Option<String>,
    pub read: Result<Question, Fault>,
    pub changes: Changes,
}

impl Draft {
    /// A question that could not be read.
    pub fn fault(name: &str, category: Option<String>, line: usize, reason: Reason) -> Self {
        Draft { name: super::model::line(name), category, read: Err(Fault { line, reason }), changes: Changes::default() }
    }
}

/// Why a question is left out, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub line: usize,
    pub reason: Reason,
}

/// The changes of one question, each once.
#[derive(Debug, Default)]
pub(super) struct Changes {
    list: Vec<Change>,
}

impl Changes {
    pub fn push(&mut self, change: Change) {
        if self.list.len() < MAX_CHANGES && !self.list.contains(&change) {
            self.list.push(change);
            if self.list.len() == MAX_CHANGES {
                self.list.push(Change::Others);
            }
        }
    }

    pub fn extend(&mut self, changes: impl IntoIterator<Item = Change>) {
        changes.into_iter().for_each(|change| self.push(change));
    }

    /// What the markup could not show.
    pub fn lost(&mut self, lost: Lost) {
        if lost.terms > 0 {
            self.push(Change::Formatting { tag: "emphasis within a word".into() });
        }
        if lost.idle > 0 {
            self.push(Change::Invisible);
        }
    }

    #[cfg(test)]
    pub fn list(&self) -> &[Change] {
        &self.list
    }
}

/// At most 60 characters of a text, for sentences.
pub(super) fn short(text: &str) -> String {
    let words = text.split_whitespace().take(60).collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}
