//! A goal to be reached by setting inputs: a calculator's numbers, a choice on a document.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{GradeError, within};
use crate::tutor::expr::{Expr, Scope, Value};

/// What is set, by the input's name; a choice is the place of its option, from 1.
pub type Settings = BTreeMap<String, Decimal>;

/// A goal and what leads to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// What is set, in the author's order.
    pub inputs: Vec<GoalInput>,
    /// Values known before anything is set.
    pub given: Scope,
    /// Values that follow from what is set, each after those it reads.
    pub derived: Vec<(String, Expr)>,
    /// What must hold.
    pub holds: Expr,
    /// What holds for a setting that misses the goal in a telling way.
    pub wrong: Vec<GoalWrong>,
}

/// An input with its bounds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GoalInput {
    /// Its name in formulas.
    pub name: String,
    /// Whether it is chosen; else it is typed.
    pub choice: bool,
    /// Decimals asked for.
    pub decimals: u32,
    /// The least that can be set.
    pub min: Decimal,
    /// The most.
    pub max: Decimal,
    /// Its value in a setting that reaches the goal.
    pub right: Decimal,
}

/// A belief, and how it shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GoalWrong {
    /// Its key, `w1`.
    pub key: String,
    /// Holds where the belief shows.
    pub when: Expr,
    /// The belief.
    pub misconception: Option<String>,
}

/// Values a typed input is tried at when a goal is looked over, besides the right one.
const TRIED: u32 = 200;
/// Settings that are tried in all, at most.
const MOST_TRIED: usize = 4000;

impl Goal {
    /// Every value that can be computed from what is set. What cannot, such as the months a payment takes that is below the
    /// interest, is left out, and so is what reads it.
    pub fn scope(&self, set: &Settings) -> Scope {
        let mut scope = self.given.clone();
        scope.extend(set.iter().map(|(name, value)| (name.clone(), Value::Number(*value))));
        for (name, formula) in &self.derived {
            if let Ok(value) = formula.number(&scope) {
                scope.insert(name.clone(), Value::Number(value));
            }
        }
        scope
    }

    /// Whether a setting reaches the goal, and the wrong beliefs it shows where it does not. A condition that cannot be computed
    /// does not hold.
    pub fn judge(&self, set: &Settings) -> (bool, Vec<&GoalWrong>) {
        let scope = self.scope(set);
        let holds = |formula: &Expr| formula.truth(&scope).unwrap_or(false);
        if holds(&self.holds) { (true, Vec::new()) } else { (false, self.wrong.iter().filter(|wrong| holds(&wrong.when)).collect()) }
    }

    /// The author's setting that reaches it.
    pub fn right(&self) -> Settings {
        self.inputs.iter().map(|input| (input.name.clone(), input.right)).collect()
    }

    /// Every input is set, each within its bounds, and nothing else is.
    pub(super) fn takes(&self, set: &Settings) -> Result<(), GradeError> {
        if let Some(name) = set.keys().find(|name| self.inputs.iter().all(|input| input.name != **name)) {
            return Err(GradeError::UnknownKey(name.clone()));
        }
        for input in &self.inputs {
            let value = *set.get(&input.name).ok_or_else(|| GradeError::Missing(input.name.clone()))?;
            if value < input.min || value > input.max || (input.choice && !value.fract().is_zero()) {
                return Err(GradeError::UnknownKey(input.name.clone()));
            }
        }
        Ok(())
    }

    /// Settings all over the range: each choice with each other, typed numbers in even steps and at the right value. For looking
    /// over a goal before it is published.
    pub fn settings(&self) -> Vec<Settings> {
        let mut all = vec![Settings::new()];
        for input in &self.inputs {
            let values = input.tried();
            let room = MOST_TRIED / all.len().max(1);
            let values = if values.len() > room { vec![input.right] } else { values };
            all = all
                .iter()
                .flat_map(|set| values.iter().map(|value| set.clone().into_iter().chain([(input.name.clone(), *value)]).collect()))
                .collect();
        }
        all
    }
}

impl GoalInput {
    fn tried(&self) -> Vec<Decimal> {
        let mut values = vec![self.right];
        let steps = if self.choice { (self.max - self.min).try_into().unwrap_or(0) } else { TRIED };
        for step in 0..=steps {
            let value = self.min + (self.max - self.min) * Decimal::from(step) / Decimal::from(steps.max(1));
            let value = value.round_dp(self.decimals);
            if !values.iter().any(|known| within(*known, value, Decimal::ZERO)) {
                values.push(value);
            }
        }
        values
    }
}
