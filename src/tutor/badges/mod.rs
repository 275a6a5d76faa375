//! Achievements: what is earned, and what is still missing, from counts the shell takes from the log.
//!
//! A metric is a named count. A criterion with a filter reads a metric of its own, named after both
//! (`kcs_mastered[domain=banking]`), and one that wants `all` compares it with the count of all there are
//! (`kcs_mastered[domain=banking]:all`). [`Achievement::metrics`] lists the names the shell has to count.

mod criterion;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use criterion::{All, Criterion, FilterValue, Operator, Target};

/// Counts by metric name.
pub type Metrics = BTreeMap<String, i64>;

/// The file `achievements.toml`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Achievements {
    /// The metrics criteria may use.
    #[serde(default, rename = "metric")]
    pub metrics: Vec<Metric>,
    /// The achievements, in the order shown.
    #[serde(default, rename = "achievement")]
    pub achievements: Vec<Achievement>,
}

/// A metric and what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metric {
    /// Its name.
    pub name: String,
    /// What it counts, for authors.
    pub meaning: String,
}

/// An achievement: all of its criteria must hold. Once earned it is never revoked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Achievement {
    /// Its slug.
    pub id: String,
    /// Its English name; translations are texts.
    #[serde(default)]
    pub name: String,
    /// The shelf it stands on.
    #[serde(default)]
    pub category: String,
    /// Experience points it brings, once.
    #[serde(default)]
    pub xp: u32,
    /// What has to hold.
    #[serde(rename = "criterion")]
    pub criteria: Vec<Criterion>,
}

/// Where a learner stands with an achievement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Standing {
    /// All criteria hold.
    Earned,
    /// What is still missing, in the order of the criteria.
    Missing(Vec<Shortfall>),
    /// A count that nobody took: the achievement is not shown.
    Unknown {
        /// The metric's name.
        metric: String,
    },
}

/// A criterion that does not hold yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shortfall {
    /// The metric's name, with its filter.
    pub metric: String,
    /// The count now.
    pub have: i64,
    /// The count needed.
    pub need: i64,
}

impl Achievement {
    /// Compares the criteria with the counts. An achievement without criteria is never earned.
    pub fn standing(&self, metrics: &Metrics) -> Standing {
        let mut missing = Vec::new();
        for criterion in &self.criteria {
            match criterion.shortfall(metrics) {
                Ok(None) => {}
                Ok(Some(shortfall)) => missing.push(shortfall),
                Err(metric) => return Standing::Unknown { metric },
            }
        }
        if missing.is_empty() && !self.criteria.is_empty() { Standing::Earned } else { Standing::Missing(missing) }
    }

    /// The names of all counts the criteria read.
    pub fn metrics(&self) -> BTreeSet<String> {
        self.criteria.iter().flat_map(Criterion::metrics).collect()
    }
}
