//! What can go wrong in the verbs, with its place.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::tutor::calibration::CalibrationError;
use crate::tutor::selection::BankError;

/// Why a verb did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A file that cannot be read.
    #[error("{}: {error}", path.display())]
    File {
        /// As it was given.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// A line that says something else than it should.
    #[error("{}:{line}: {message}", path.display())]
    Line {
        /// As it was given.
        path: PathBuf,
        /// From 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
    /// Data that have no calibration; the item by name.
    #[error("{}: {message}", path.display())]
    Calibration {
        /// As it was given.
        path: PathBuf,
        /// What is wrong.
        message: String,
    },
    /// Another process makes a version just now.
    #[error("another calibration is running: nothing was written")]
    Calibrating,
    /// Nothing to test on, or responses that are all alike.
    #[error("the test files hold no {0}: nothing can be measured")]
    Test(&'static str),
    /// A learner who is not there.
    #[error("there is no learner {0}")]
    Learner(uuid::Uuid),
    /// What is stored is not what the log says.
    #[error("{0}to mend it: finlit replay without --check")]
    Different(String),
    /// The database could not be asked.
    #[error("{0}")]
    Database(String),
    /// A curriculum that makes no bank.
    #[error("the curriculum makes no bank: {0}")]
    Bank(#[from] BankError),
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error.to_string())
    }
}

impl Failure {
    /// Prints it to standard error; the status to end with.
    pub fn report(&self) -> ExitCode {
        eprintln!("finlit: {self}");
        ExitCode::FAILURE
    }

    pub(super) fn line(path: &Path, line: usize, message: impl Into<String>) -> Self {
        Self::Line { path: path.to_owned(), line, message: message.into() }
    }

    /// Names the items of a matrix in an error of calibration.
    pub(super) fn calibration(path: &Path, names: &[String], error: &CalibrationError) -> Self {
        let name = |item: &usize| names.get(*item).map_or("?", String::as_str);
        let message = match error {
            CalibrationError::OneSided(item, missing) => {
                format!("item {}: no response is {missing}, so its difficulty has no maximum; leave the item out", name(item))
            }
            CalibrationError::NoMaximum(item, a) => {
                format!("no maximum found: the discrimination of item {} has reached {a:.1} and still rises", name(item))
            }
            other => other.to_string(),
        };
        Self::Calibration { path: path.to_owned(), message }
    }
}

/// Reads a text file; a byte order mark is dropped, text that is not UTF-8 is an error.
pub(super) fn read(path: &Path) -> Result<String, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| Failure::File { path: path.to_owned(), error })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
