//! The one grader: a key and a response in, a grade with its reasons out.
//!
//! Lesson, practice, review, placement, preview and calibration all call [`grade`].

mod goal;
mod key;
mod score;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use goal::{Goal, GoalInput, GoalWrong, Settings};
pub use key::{
    Choice, Key, KeyError, MatchRow, MatchSlip, OrderSlip, PartKey, TypedWrong, all_guessed, effective_tolerance, guess_of, guess_rate,
    within,
};
pub use score::grade;

/// What a learner answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Response {
    /// Keys of the chosen options, one for a single choice.
    Choice(BTreeSet<String>),
    /// A typed number, as [`super::number::read`] understood it.
    Number(Decimal),
    /// All row keys in the order given.
    Order(Vec<String>),
    /// Row key to partner key, every row.
    Pairs(BTreeMap<String, String>),
    /// A response to each part of a case, by the part's key.
    Parts(BTreeMap<String, Response>),
    /// What every input was set to.
    Settings(Settings),
    /// "I don't know this yet": no credit, and no misconception is shown by it.
    Unknown,
}

/// How right a response is, and what it shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grade {
    /// Credit, 0 to 1.
    pub score: f64,
    /// The word for the score.
    pub verdict: Verdict,
    /// One mark per option or row in the key's order; one mark `answer` for a typed number, one per input. Keys of a part begin
    /// with the part's: `q1-k1`.
    pub marks: Vec<Marked>,
    /// Keys whose feedback tells what went wrong, in the key's order: options, rows, slips, typed wrong values.
    pub feedback: Vec<String>,
    /// The misconceptions this response shows, in the same order; the same one may show more than once.
    pub misconceptions: Vec<Revealed>,
}

impl Grade {
    /// Full credit.
    pub fn is_right(&self) -> bool {
        self.verdict == Verdict::Right
    }
}

/// The word for a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Full credit.
    Right,
    /// Some credit.
    Partly,
    /// None.
    Wrong,
}

/// An option, row or typed answer, and how the response treated it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marked {
    /// The option's, row's or input's key; `answer` for a typed number.
    pub key: String,
    /// What was given and what is right.
    pub mark: Mark,
}

/// The four outcomes of signal detection for an option; given against right for everything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mark {
    /// Right and chosen.
    Hit,
    /// Right and left out.
    Missed,
    /// Wrong and chosen.
    FalseAlarm,
    /// Wrong and left out.
    CorrectRejection,
    /// A row of an ordering; positions count from 0.
    Placed {
        /// Where the learner put it; nothing for "I don't know".
        given: Option<usize>,
        /// Where it belongs.
        right: usize,
    },
    /// A row of a matching.
    Paired {
        /// The partner chosen; nothing for "I don't know".
        given: Option<String>,
        /// The partner that belongs to it.
        right: String,
    },
    /// A typed number, or an input; of an input, `right` is its value in one setting of several that reach the goal.
    Typed {
        /// The number typed; nothing for "I don't know".
        given: Option<Decimal>,
        /// The answer.
        right: Decimal,
        /// Whether it is within tolerance.
        accepted: bool,
    },
}

impl Mark {
    /// Whether the learner treated this option, row or number rightly.
    pub fn is_right(&self) -> bool {
        match self {
            Mark::Hit | Mark::CorrectRejection => true,
            Mark::Missed | Mark::FalseAlarm => false,
            Mark::Placed { given, right } => *given == Some(*right),
            Mark::Paired { given, right } => given.as_ref() == Some(right),
            Mark::Typed { accepted, .. } => *accepted,
        }
    }
}

/// A misconception and the part of the response that shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revealed {
    /// The misconception's slug.
    pub misconception: String,
    /// The key of the option, row, slip or typed wrong value.
    pub by: String,
}

/// Why a response cannot be graded: the form was tampered with, or belongs to another item.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GradeError {
    /// The response is of another kind than the item.
    #[error("response of another kind than the item")]
    WrongKind,
    /// Nothing was chosen; an empty answer is not a wrong answer.
    #[error("nothing chosen")]
    Empty,
    /// More than one option of a single choice.
    #[error("more than one option chosen")]
    TooMany,
    /// An option, row or partner that the item does not have.
    #[error("no such key: {0}")]
    UnknownKey(String),
    /// A row, part or input that was left out.
    #[error("row missing: {0}")]
    Missing(String),
    /// A row that was given twice.
    #[error("row repeated: {0}")]
    Repeated(String),
}
