use serde::{Deserialize, Serialize};

use super::empty;
pub use crate::tutor::prerequisites::EdgeKind;

/// A field of knowledge, as the path shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Domain {
    pub slug: String,
    pub order: u16,
}

/// A group of components within a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cluster {
    pub slug: String,
    pub domain: String,
    pub order: u16,
}

/// A knowledge component: the smallest thing a learner can master.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kc {
    pub slug: String,
    pub cluster: String,
    pub domain: String,
    pub order: u16,
    pub tier: u8,
    pub bloom: String,
    pub scope: String,
    pub host: String,
    /// Where other frameworks have it.
    #[serde(default, skip_serializing_if = "empty")]
    pub cee: Vec<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub oecd: Vec<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub other: Vec<String>,
    /// Immigration statuses of those whom it concerns most: for them it comes first in its domain.
    #[serde(default, skip_serializing_if = "empty")]
    pub fits: Vec<String>,
}

/// An official term, as it is printed on forms; the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub slug: String,
    pub kc: String,
    /// What the word is easily taken for: the context whose comparison stands beside it.
    #[serde(default, skip_serializing_if = "empty")]
    pub context: Option<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub params: Vec<String>,
}

/// A prerequisite of a component.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edge {
    pub kc: String,
    pub prerequisite: String,
    pub kind: EdgeKind,
}
