use rust_decimal::Decimal;

use super::{
    Parameters, SolveError, SolveErrorKind,
    scope::{self, Numbers, in_order, twice},
};
use crate::{
    content::model::{Formulas, Item},
    tutor::{
        expr::{Expr, Scope},
        grading::{Goal, GoalInput, GoalWrong},
    },
};

/// The goal of an interactive: what is known before anything is set, what follows from what is set, and what must hold of it.
pub(super) fn goal(item: &Item, parameters: &Parameters) -> Result<Goal, SolveError> {
    // Derived values that read an input, directly or not, wait for what is set.
    let mut open: Vec<&str> = item.inputs.iter().map(|input| input.name.as_str()).collect();
    let order = in_order(item.derived.iter())?;
    for (name, formula) in &order {
        if formula.names().iter().any(|name| open.contains(name)) {
            open.push(name);
        }
    }
    let (waiting, known): (Vec<_>, Vec<_>) = order.iter().cloned().partition(|(name, _)| open.contains(&name.as_str()));
    let known: Formulas = known.into_iter().map(|(name, formula)| (name, formula.source().to_owned())).collect();
    let given = scope::scope(Numbers { derived: &known, ..Numbers::from(item) }, parameters, None)?;
    let mut inputs = Vec::new();
    for (index, input) in item.inputs.iter().enumerate() {
        let field = |field: &str| format!("input.{index}.{field}");
        if given.contains_key(&input.name) || item.derived.contains_key(&input.name) {
            return Err(twice(&field("name"), &input.name));
        }
        let right = parse(&field("right"), &input.right)?;
        let right = right.number(&given).map_err(|error| SolveError::formula(field("right"), error))?;
        let bound = |bound: Option<crate::content::model::Number>| bound.map(|number| number.0);
        let (min, max) = match input.options {
            0 => (bound(input.min), bound(input.max)),
            options => (Some(Decimal::ONE), Some(options.into())),
        };
        let missing = |what| SolveError { field: field("name"), kind: SolveErrorKind::Incomplete { kind: item.kind.as_str(), what } };
        inputs.push(GoalInput {
            name: input.name.clone(),
            choice: input.options > 0,
            decimals: input.decimals.unwrap_or(0),
            min: min.ok_or_else(|| missing("a least value for each number"))?,
            max: max.ok_or_else(|| missing("a greatest value for each number"))?,
            right,
        });
    }
    let wrong = item.wrong.iter().enumerate().map(|(index, wrong)| {
        let when = parse(&format!("wrong.{index}.value"), &wrong.value)?;
        Ok(GoalWrong { key: wrong.key.clone(), when, misconception: wrong.misconception.clone() })
    });
    let none = SolveErrorKind::Incomplete { kind: item.kind.as_str(), what: "an answer" };
    let answer = item.answer.as_ref().ok_or(SolveError { field: "kind".into(), kind: none })?;
    Ok(Goal { inputs, given, derived: waiting, wrong: wrong.collect::<Result<_, SolveError>>()?, holds: parse("answer", answer)? })
}

/// All values where everything is set rightly. What cannot be computed there is an author's slip; elsewhere it is left open.
pub(super) fn right_scope(goal: &Goal) -> Result<Scope, SolveError> {
    let scope = goal.scope(&goal.right());
    match goal.derived.iter().find(|(name, _)| !scope.contains_key(name)) {
        None => Ok(scope),
        Some((name, formula)) => Err(match formula.number(&scope) {
            Err(error) => SolveError::formula(format!("derived.{name}"), error),
            Ok(_) => twice(&format!("derived.{name}"), name),
        }),
    }
}

fn parse(field: &str, formula: &str) -> Result<Expr, SolveError> {
    Expr::parse(formula).map_err(|error| SolveError::formula(field, error))
}
