//! Question templates: an item whose numbers are drawn for each attempt.
//!
//! [`Template`] is what an author writes (the shape of `templates.toml`, texts left to the texts).
//! [`Generator`] is a template checked against its parameters; it draws attempts and runs the publish gate.

mod gate;
mod generator;
#[cfg(test)]
mod tests;
mod variable;

use std::collections::BTreeMap;
use std::fmt::Display;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::expr::{Expr, ExprError, Scope};
use super::grading::{Choice, Key, TypedWrong};
use super::seed::Seed;

pub use gate::{GateFault, GateReport};
pub use generator::Generator;
pub use variable::{Domain, Variable};

/// Most draws tried for one attempt before giving up.
pub const MAX_TRIES: u32 = 1_000;
/// Largest domain the publish gate walks through completely.
pub const MAX_ENUMERATED: u64 = 100_000;
/// Seeds the publish gate tries where the domain is larger.
pub const GATE_SEEDS: u64 = 2_000;
/// Most decimals an answer may ask for.
pub const MAX_DECIMALS: u32 = 9;

/// A template as written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Template {
    /// Its slug.
    pub id: String,
    /// Rises with every published edit; part of the seed.
    #[serde(default = "first_version")]
    pub version: u32,
    /// Parameters the formulas read.
    #[serde(default)]
    pub params: Vec<String>,
    /// What is drawn.
    #[serde(default, rename = "variable", alias = "variables")]
    pub variables: Vec<Variable>,
    /// What follows from it; one may use another, in any order.
    #[serde(default)]
    pub derived: Vec<Derived>,
    /// What must hold; a draw that breaks one is drawn again.
    #[serde(default)]
    pub constraints: Vec<Expr>,
    /// The answer, before rounding.
    #[serde(rename = "key", alias = "answer")]
    pub answer: Expr,
    /// The unit asked for: `USD`, `percent` (25 for 25 %), `days`, `months`, `local`.
    #[serde(default)]
    pub unit: String,
    /// Decimals asked for, 0 to [`MAX_DECIMALS`].
    pub decimals: u32,
    /// How the answer and the wrong values are rounded, once, at the end.
    #[serde(default)]
    pub rounding: Rounding,
    /// Accepted absolute difference in the asked unit, 0 or more.
    #[serde(default)]
    pub tolerance: Decimal,
    /// Wrong values, each from a belief.
    #[serde(default, rename = "distractor", alias = "distractors")]
    pub distractors: Vec<Distractor>,
}

/// A value that follows from the drawn ones.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Derived {
    /// Its name in texts and formulas.
    pub name: String,
    /// Its formula.
    pub expr: Expr,
}

/// A wrong value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Distractor {
    /// Its key in the template, `d1`; feedback hangs on it.
    pub id: String,
    /// Its formula.
    pub expr: Expr,
    /// The belief it comes from.
    #[serde(default)]
    pub misconception: Option<String>,
}

/// How values are rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// Halves away from zero, as people do.
    #[default]
    HalfUp,
}

/// One attempt's numbers. Stored with the attempt: an answer is never graded again from the seed alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draw {
    /// Variables and derived values by name, not rounded; texts format them.
    pub values: BTreeMap<String, Decimal>,
    /// The answer, rounded.
    pub answer: Decimal,
    /// The answer and the wrong values, rounded, in ascending order, with keys `k1`, `k2` … in that order, so
    /// that nothing in a form tells which is right.
    pub options: Vec<DrawnOption>,
}

/// A value to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnOption {
    /// Its key in this attempt.
    pub key: String,
    /// The value, rounded, in the asked unit.
    pub value: Decimal,
    /// The distractor it comes from; nothing for the answer.
    pub distractor: Option<String>,
    /// The belief it comes from.
    pub misconception: Option<String>,
}

/// Why a template cannot be drawn from.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// Two variables, derived values, distractors or parameters share a name.
    #[error("name used twice: {0}")]
    Repeated(String),
    /// A formula reads a name that is no variable, derived value or declared parameter.
    #[error("{place:?} reads an unknown name: {name}")]
    UnknownName {
        /// The formula.
        place: Place,
        /// The name.
        name: String,
    },
    /// A declared parameter has no value now (unknown, unconfirmed or expired).
    #[error("no value for parameter: {0}")]
    MissingParameter(String),
    /// Derived values that use each other; each uses the next, the last the first.
    #[error("derived values in a cycle: {}", .0.join(" -> "))]
    Cycle(Vec<String>),
    /// A variable without values: step not above zero, minimum above maximum, or a whole number that is none.
    #[error("no values for variable: {0}")]
    EmptyDomain(String),
    /// More than [`MAX_DECIMALS`] decimals, or a tolerance below zero.
    #[error("precision out of range")]
    Precision,
    /// No draw out of [`MAX_TRIES`] was accepted.
    #[error("no acceptable draw in {0} tries")]
    Exhausted(u32),
}

/// A formula of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A constraint, counted from 0.
    Constraint(usize),
    /// A derived value, by name.
    Derived(String),
    /// The answer.
    Answer,
    /// A distractor, by id.
    Distractor(String),
}

/// Why one draw is not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejection {
    /// The constraint of this number does not hold.
    Constraint(usize),
    /// The answer lies on the edge between two roundings, where a careful learner may get either.
    RoundingEdge,
    /// Two options are equal after rounding, or within tolerance of each other.
    Clash,
    /// A formula has no value here.
    Fault(Place, ExprError),
}

/// The seed of an attempt at a template.
pub fn attempt_seed(template: &str, version: u32, learner: &dyn Display, attempt: u32) -> Seed {
    Seed::of(&[&template, &version, learner, &attempt])
}

/// Checks a template and draws one attempt from it; keep a [`Generator`] for several.
pub fn draw(template: &Template, params: &Scope, seed: &Seed) -> Result<Draw, TemplateError> {
    Generator::new(template, params)?.draw(seed)
}

impl Draw {
    /// The key for a typed answer; wrong values go by their distractor's id.
    pub fn numeric_key(&self, template: &Template) -> Key {
        let wrong = self.options.iter().filter_map(|option| {
            let key = option.distractor.clone()?;
            Some(TypedWrong { key, value: option.value, misconception: option.misconception.clone() })
        });
        Key::Numeric { answer: self.answer, tolerance: template.tolerance, decimals: template.decimals, wrong: wrong.collect() }
    }

    /// The key for a single choice among the options.
    pub fn single_key(&self) -> Key {
        let options = self.options.iter().map(|option| Choice {
            key: option.key.clone(),
            right: option.distractor.is_none(),
            misconception: option.misconception.clone(),
        });
        Key::Single { options: options.collect() }
    }

    /// The distractor behind an option of this attempt, whose feedback to show.
    pub fn distractor(&self, option: &str) -> Option<&str> {
        self.options.iter().find(|drawn| drawn.key == option)?.distractor.as_deref()
    }
}

fn first_version() -> u32 {
    1
}
