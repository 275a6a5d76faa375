//! What a template draws: a number on a grid, or one of a list.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A drawn value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Variable {
    /// Its name in texts and formulas.
    pub name: String,
    /// The values it may take.
    #[serde(flatten)]
    pub domain: Domain,
}

/// The values a variable may take.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Domain {
    /// Whole numbers `min, min + step, …` up to `max`.
    Int {
        /// The first value.
        min: Decimal,
        /// No value is above this.
        max: Decimal,
        /// The distance between values, above 0.
        step: Decimal,
    },
    /// Decimal numbers on the same kind of grid.
    Dec {
        /// The first value.
        min: Decimal,
        /// No value is above this.
        max: Decimal,
        /// The distance between values, above 0.
        step: Decimal,
    },
    /// One of a list, each as likely.
    Choice {
        /// The list.
        values: Vec<Decimal>,
    },
}

impl Domain {
    /// How many values there are; 0 for a domain that makes no sense.
    pub fn count(&self) -> u64 {
        match self {
            Domain::Choice { values } => values.len() as u64,
            Domain::Int { min, max, step } if ![min, max, step].iter().all(|number| number.fract().is_zero()) => 0,
            Domain::Int { min, max, step } | Domain::Dec { min, max, step } => {
                if *step <= Decimal::ZERO || min > max {
                    return 0;
                }
                let steps = max.checked_sub(*min).and_then(|width| width.checked_div(*step));
                steps.and_then(|steps| u64::try_from(steps.floor()).ok()).map_or(0, |steps| steps.saturating_add(1))
            }
        }
    }

    /// The value of this number, counted from 0 and below [`Domain::count`].
    pub fn value(&self, index: u64) -> Option<Decimal> {
        match self {
            Domain::Choice { values } => values.get(usize::try_from(index).ok()?).copied(),
            Domain::Int { min, step, .. } | Domain::Dec { min, step, .. } => {
                // Whole steps on a decimal grid: no rounding error however far along.
                step.checked_mul(Decimal::from(index))?.checked_add(*min)
            }
        }
    }
}
