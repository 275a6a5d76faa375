//! One condition of an achievement.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Metrics, Shortfall};

/// A count compared with a number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// The metric's bare name.
    pub metric: String,
    /// The comparison.
    pub op: Operator,
    /// What the count is compared with.
    pub value: Target,
    /// What is counted of the metric, such as one domain.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub filter: BTreeMap<String, FilterValue>,
}

/// How a count is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operator {
    /// At least.
    #[serde(rename = ">=")]
    AtLeast,
    /// Exactly.
    #[serde(rename = "==")]
    Equal,
}

/// What a count is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Target {
    /// A fixed number.
    Number(i64),
    /// As many as there are when it is asked.
    All(All),
}

/// The word `all`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum All {
    /// All there are.
    All,
}

/// A value a filter asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FilterValue {
    /// A number, as in `days = 90`.
    Number(i64),
    /// A word, as in `domain = "banking"`.
    Word(String),
    /// Any of several words.
    Words(Vec<String>),
}

impl FilterValue {
    /// Whether it asks for this word.
    pub fn has(&self, word: &str) -> bool {
        match self {
            FilterValue::Number(_) => false,
            FilterValue::Word(own) => own == word,
            FilterValue::Words(words) => words.iter().any(|own| own == word),
        }
    }
}

impl fmt::Display for FilterValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FilterValue::Number(number) => write!(out, "{number}"),
            FilterValue::Word(word) => out.write_str(word),
            FilterValue::Words(words) => out.write_str(&words.join("+")),
        }
    }
}

impl Criterion {
    /// The name of the count: `kcs_mastered`, `kcs_mastered[domain=banking]`, `kcs_mastered[kc=inflation+risk]`.
    pub fn metric_name(&self) -> String {
        if self.filter.is_empty() {
            return self.metric.clone();
        }
        let filters: Vec<String> = self.filter.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{}[{}]", self.metric, filters.join(","))
    }

    /// The name of the count of all there are, for the target `all`.
    pub fn total_name(&self) -> String {
        format!("{}:all", self.metric_name())
    }

    /// The names of the counts this criterion reads.
    pub fn metrics(&self) -> Vec<String> {
        match self.value {
            Target::Number(_) => vec![self.metric_name()],
            Target::All(_) => vec![self.metric_name(), self.total_name()],
        }
    }

    /// What is missing, nothing where the criterion holds, or the name of a count that was not taken.
    pub(super) fn shortfall(&self, metrics: &Metrics) -> Result<Option<Shortfall>, String> {
        let count = |name: String| metrics.get(&name).copied().ok_or(name);
        let have = count(self.metric_name())?;
        let (need, possible) = match self.value {
            Target::Number(need) => (need, true),
            // All of nothing is no achievement.
            Target::All(_) => count(self.total_name()).map(|total| (total, total > 0))?,
        };
        let holds = match self.op {
            Operator::AtLeast => have >= need,
            Operator::Equal => have == need,
        };
        Ok((!(holds && possible)).then(|| Shortfall { metric: self.metric_name(), have, need }))
    }
}
