//! Files of questions that instructors hold already: read into a receipt that accounts for every question, looked at, then
//! added as drafts in one transaction; and the bank written as such files.

mod actions;
mod bank;
mod draft;
pub mod formats;
mod page;
mod store;
#[cfg(test)]
mod tests;
mod upload;

pub use bank::{Questions, questions};
pub use store::{Applied, Decision, Import, ImportError, State, apply, bring_in, find, forget, keep, settled, suggested, undo};

pub(super) use actions::{act, upload};
pub(super) use page::{one, show};
pub(super) use upload::{UploadError, take};

use std::collections::HashSet;
use std::fmt::Write as _;

use formats::{Format, Outcome, Question, Receipt, Unreadable};

/// Reads a file into a receipt, as the house takes it.
pub fn read(format: Option<Format>, name: &str, bytes: &[u8]) -> Result<Receipt, Unreadable> {
    formats::read(format, name, bytes).map(settled)
}

/// The bank as a file of another system.
#[derive(Default)]
pub struct Written {
    pub text: String,
    /// Names of questions that the format cannot hold, and why.
    pub left_out: Vec<(String, String)>,
    /// How many go without their hints, for which the format has no place.
    pub without_hints: usize,
}

/// Writes questions; what the format has no place for is told.
pub fn written(format: Format, mut questions: Vec<Question>) -> Written {
    let mut done = Written::default();
    if format == Format::Gift {
        for question in questions.iter_mut().filter(|question| !question.hints.is_empty()) {
            question.hints.clear();
            done.without_hints += 1;
        }
    }
    loop {
        let refused = match formats::write(format, &questions) {
            Ok(text) => return Written { text, ..done },
            Err(refused) => refused,
        };
        done.left_out.extend(refused.iter().filter_map(|(place, why)| Some((questions.get(*place)?.name.clone(), why.clone()))));
        let places: HashSet<usize> = refused.into_iter().map(|(place, _)| place).collect();
        let mut place = 0..;
        questions.retain(|_| place.next().is_some_and(|place| !places.contains(&place)));
    }
}

/// A receipt in words, a line or two a question, for the command line.
pub fn told(receipt: &Receipt) -> String {
    let mut out = String::new();
    for entry in &receipt.entries {
        let _ = match &entry.outcome {
            Outcome::Kept(_) => writeln!(out, "line {}: kept: {}", entry.line, entry.name),
            Outcome::Changed(_, changes) => {
                let changes: Vec<String> = changes.iter().map(ToString::to_string).collect();
                writeln!(out, "line {}: kept with a change: {} ({})", entry.line, entry.name, changes.join("; "))
            }
            Outcome::Unsupported { line, reason } => writeln!(out, "line {line}: not supported: {} ({reason})", entry.name),
        };
    }
    let (kept, changed, unsupported) = receipt.counts();
    let _ = writeln!(
        out,
        "{}, read as {}: {} questions = {kept} kept + {changed} kept with a change + {unsupported} not supported",
        receipt.format.name(),
        receipt.encoding,
        receipt.entries.len()
    );
    out
}
