use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Formulas, Values, empty};

/// A country learners come from; `ZZ` is any.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    pub code: String,
}

/// A named belief that leads to wrong answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Misconception {
    pub slug: String,
    pub kc: String,
}

/// What is familiar at home beside its counterpart here, for one component and one country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Context {
    pub id: String,
    pub country: String,
    pub host: String,
    #[serde(default, skip_serializing_if = "empty")]
    pub region: Option<String>,
    pub kc: String,
    pub severity: Severity,
    /// The mix-ups whose feedback shows the warning.
    #[serde(default, skip_serializing_if = "empty")]
    pub misconceptions: Vec<String>,
    /// The item that tests the warning.
    #[serde(default, skip_serializing_if = "empty")]
    pub check: Option<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub params: Vec<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub values: Values,
    #[serde(default, skip_serializing_if = "empty")]
    pub derived: Formulas,
    /// The day it speaks of.
    pub as_of: Date,
    pub sources: Vec<String>,
    pub confidence: Confidence,
    /// Needs a person's look before each release, and shows its date.
    #[serde(default)]
    pub policy_volatile: bool,
}

/// How much harm a warning or notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Info,
    Caution,
    Critical,
}

impl Severity {
    /// The word used in files, classes and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Caution => "caution",
            Severity::Critical => "critical",
        }
    }
}

/// How sure the author is of a context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    Low,
    Medium,
    High,
}
