use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Number, empty};

/// A fact that ages: a limit, a fee, a deadline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub key: String,
    pub kind: ParameterKind,
    /// Absent for words, which are a text.
    #[serde(default, skip_serializing_if = "empty")]
    pub value: Option<ParameterValue>,
    #[serde(default, skip_serializing_if = "empty")]
    pub unit: Option<String>,
    /// Of money that is not in dollars.
    #[serde(default, skip_serializing_if = "empty")]
    pub currency: Option<String>,
    /// The country the fact belongs to.
    pub host: String,
    #[serde(default, skip_serializing_if = "empty")]
    pub region: Option<String>,
    /// Whose rule it is.
    pub jurisdiction: String,
    pub stability: String,
    pub as_of: Date,
    pub valid_until: Date,
    pub source: String,
    pub check: ParameterCheck,
    #[serde(default, skip_serializing_if = "empty")]
    pub note: Option<String>,
}

impl Parameter {
    /// Whether an answer may be graded by it on this day: read at its source, and not expired.
    pub fn gradable(&self, on: Date) -> bool {
        self.check == ParameterCheck::Verified && on <= self.valid_until
    }
}

/// What a parameter's value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParameterKind {
    Money,
    Rate,
    Number,
    Year,
    Date,
    MonthDay,
    Range,
    Table,
    Text,
}

/// Whether a value was read at its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ParameterCheck {
    Verified,
    Recalled,
}

/// The value as written; `kind` says which shape is right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged, expecting = "a number, a date as text, [low, high], or [[floor, rate], ...]")]
pub enum ParameterValue {
    Number(Number),
    Text(String),
    List(Vec<Number>),
    Table(Vec<[Number; 2]>),
}
