//! From authored numbers and formulas to values: what texts print, tables show and the grader compares with.

mod cells;
mod goal;
mod guess;
mod key;
mod scope;

use jiff::civil::Date;

use super::{
    format::{Arg, Args},
    hash,
    model::{self, Item, ItemKind},
};
use crate::tutor::{expr::ExprError, grading::Key, template};

pub use crate::tutor::expr::Scope;
pub use cells::{Grid, Shown, grids, set_grids};
pub use guess::guess;
pub use scope::{Numbers, Parameters, args, formula_scope, scope};

/// An item with its numbers in place.
#[derive(Clone, Debug)]
pub struct Solved {
    /// Values, derived values, parameters, and `k1`, `p1`, `w1`, `answer`; of a part `q1_k1`; inputs at a setting that is right.
    pub scope: Scope,
    /// What the grader compares a response with.
    pub key: Key,
    /// False where a parameter it uses is expired or was never confirmed: it may be shown, not graded.
    pub gradable: bool,
}

/// A formula or value that cannot be computed. `field` is its place in the row, such as `options.1.value`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {kind}")]
pub struct SolveError {
    pub field: String,
    pub kind: SolveErrorKind,
}

/// Why a value cannot be computed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SolveErrorKind {
    #[error("{0}")]
    Formula(ExprError),
    #[error("there is no parameter {0}")]
    UnknownParameter(String),
    #[error("these formulas read one another in a circle: {}", .0.join(", "))]
    Circle(Vec<String>),
    #[error("{0} has two meanings here")]
    Twice(String),
    #[error("a {kind} item needs {what}")]
    Incomplete { kind: &'static str, what: &'static str },
}

impl SolveError {
    fn formula(field: impl Into<String>, error: ExprError) -> SolveError {
        SolveError { field: field.into(), kind: SolveErrorKind::Formula(error) }
    }
}

/// Computes an item: its scope, its key, and whether it may be graded on this day.
/// `drawn` replaces authored values by those a template drew.
pub fn solve(item: &Item, parameters: &Parameters, drawn: Option<&Scope>, on: Date) -> Result<Solved, SolveError> {
    let gradable = parameters.gradable(&item.params, on);
    if item.kind == ItemKind::Interactive {
        let goal = goal::goal(item, parameters)?;
        // Texts speak of a setting that reaches the goal.
        return Ok(Solved { scope: goal::right_scope(&goal)?, key: Key::Goal(goal), gradable });
    }
    let mut scope = scope::scope(Numbers::from(item), parameters, drawn)?;
    key::add_answers(item, &mut scope)?;
    let key = key::key(item, &scope)?;
    Ok(Solved { scope, key, gradable })
}

/// A template in the form the generator reads; the error is a sentence.
pub fn generator_template(template: &model::Template) -> Result<template::Template, String> {
    serde_json::from_value(hash::json(template)).map_err(|error| error.to_string())
}

/// The values an item's texts may name: its scope, its parameters with their kinds, and the learner's origin.
pub fn item_args(item: &Item, solved: &Solved, parameters: &Parameters, origin: &str) -> Args {
    let mut args = scope::args(&solved.scope, &item.params, parameters);
    args.insert("origin".into(), Arg::Text(origin.into()));
    args
}

/// Whether a parameter's text is a day of the year, as `04-15`.
pub(super) fn is_month_day(text: &str) -> bool {
    scope::month_day(text).is_some()
}
