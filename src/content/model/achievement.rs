use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::empty;

/// A number about a learner that achievements can ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    pub name: String,
    pub meaning: String,
}

/// A badge: all its criteria must hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Achievement {
    pub id: String,
    pub category: String,
    pub xp: u32,
    #[serde(default)]
    pub repeatable: bool,
    #[serde(default)]
    pub revocable: bool,
    #[serde(rename = "criterion")]
    pub criteria: Vec<Criterion>,
}

/// One condition of a badge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    pub metric: String,
    pub op: String,
    pub value: Target,
    #[serde(default, skip_serializing_if = "empty")]
    pub filter: BTreeMap<String, serde_json::Value>,
}

/// What a metric is held against: a number, or `all` there are under the filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "a whole number, or \"all\"")]
pub enum Target {
    Count(i64),
    All(All),
}

/// The word `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum All {
    All,
}

/// What earns experience points, and the level curve.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Xp {
    pub lesson: u32,
    pub first_right: u32,
    pub review: u32,
    pub context_check: u32,
    pub level: Level,
}

/// Level n needs `coefficient * n^power` points in all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub coefficient: u32,
    pub power: u32,
}
