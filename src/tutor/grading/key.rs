//! What is right, what is wrong in a telling way, and how far a guess gets.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Goal;

/// The right answer of an item, with the misconceptions its wrong answers show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Key {
    /// Exactly one option is right.
    Single {
        /// All options, in the author's order.
        options: Vec<Choice>,
    },
    /// One option or more is right.
    Several {
        /// All options, in the author's order.
        options: Vec<Choice>,
    },
    /// A typed number.
    Numeric {
        /// The answer, in the asked unit (25 for 25 %).
        answer: Decimal,
        /// Accepted absolute difference, same unit, 0 or more.
        tolerance: Decimal,
        /// Decimals asked for.
        decimals: u32,
        /// Wrong numbers people type.
        #[serde(default)]
        wrong: Vec<TypedWrong>,
    },
    /// Rows to put in order.
    Ordering {
        /// Row keys in the right order.
        rows: Vec<String>,
        /// What a pair in the wrong order shows.
        #[serde(default)]
        slips: Vec<OrderSlip>,
    },
    /// Rows to join with partners.
    Matching {
        /// Each row with the partner that belongs to it.
        rows: Vec<MatchRow>,
        /// All partner keys, spare ones too.
        partners: Vec<String>,
        /// What a wrong partner shows.
        #[serde(default)]
        slips: Vec<MatchSlip>,
    },
    /// Several questions on one case.
    Parts {
        /// Each with its key, in order.
        parts: Vec<PartKey>,
    },
    /// Inputs to set until a goal is reached.
    Goal(Goal),
}

/// One of the questions on a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PartKey {
    /// The part's key, `q1`.
    pub part: String,
    /// Its right answer.
    pub key: Key,
}

/// An option of a single or several choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The option's key, `k1`.
    pub key: String,
    /// Whether it is right.
    #[serde(default)]
    pub right: bool,
    /// What choosing it wrongly, or leaving it out wrongly, shows.
    #[serde(default)]
    pub misconception: Option<String>,
}

/// A wrong number that shows a belief.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TypedWrong {
    /// The wrong value's key, `w1`.
    pub key: String,
    /// The number, in the asked unit.
    pub value: Decimal,
    /// What typing it shows.
    #[serde(default)]
    pub misconception: Option<String>,
}

/// Two rows put the wrong way round, wherever they stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrderSlip {
    /// The slip's key, `s1`.
    pub key: String,
    /// The row that belongs first.
    pub first: String,
    /// The row that belongs after it.
    pub second: String,
    /// What the exchange shows.
    #[serde(default)]
    pub misconception: Option<String>,
}

/// A row and its partner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MatchRow {
    /// The row's key, `k1`.
    pub key: String,
    /// The key of the partner that belongs to it.
    pub partner: String,
}

/// A wrong pair that shows a belief; its feedback is the row's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MatchSlip {
    /// The row's key.
    pub row: String,
    /// The wrong partner's key.
    pub partner: String,
    /// What the pair shows.
    pub misconception: String,
}

/// Why a key cannot be published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Fewer than two options or rows.
    #[error("fewer than two options or rows")]
    TooFew,
    /// Not exactly one right option (single), or none (several).
    #[error("{0} right options")]
    RightOptions(usize),
    /// The same key twice.
    #[error("key used twice: {0}")]
    Repeated(String),
    /// A slip or row that names a row or partner which does not exist.
    #[error("no such key: {0}")]
    Unknown(String),
    /// A slip whose rows stand in the right order, or whose partner is the right one.
    #[error("slip describes a right answer: {0}")]
    RightSlip(String),
    /// A wrong value within tolerance of the answer or of another wrong value.
    #[error("wrong value too close to another: {0}")]
    TooClose(String),
    /// A tolerance below zero.
    #[error("tolerance below zero")]
    Tolerance,
    /// The setting that is called right does not reach the goal.
    #[error("the right setting does not reach the goal")]
    Goal,
}

/// Accepted absolute difference: the item's tolerance, but never less than half a unit of the last decimal
/// asked for, since a correctly rounded answer is right.
pub fn effective_tolerance(tolerance: Decimal, decimals: u32) -> Decimal {
    tolerance.max(Decimal::new(5, decimals.min(27) + 1))
}

/// The chance of full credit without knowing anything, 0 to 1 (algorithms.md 1.4): the guess parameter c.
pub fn guess_rate(key: &Key) -> f64 {
    match key {
        Key::Single { options } => guess_of("single", options.len(), 0),
        Key::Several { options } => guess_of("several", options.len(), 0),
        Key::Numeric { .. } => guess_of("numeric", 0, 0),
        Key::Ordering { rows, .. } => guess_of("ordering", 0, rows.len()),
        Key::Matching { rows, .. } => guess_of("matching", 0, rows.len()),
        Key::Parts { parts } => all_guessed(parts.iter().map(|part| guess_rate(&part.key))),
        Key::Goal(goal) => {
            all_guessed(goal.inputs.iter().map(|input| {
                if input.choice { guess_of("single", input.max.try_into().unwrap_or(1), 0) } else { guess_of("numeric", 0, 0) }
            }))
        }
    }
}

/// The chance that all of these are guessed: whoever knows nothing of a case guesses each question by itself, so the chances
/// multiply. That answers to one case hang together for those who know something is no matter of guessing: the case is one
/// response of the filter, as a testlet is (Wainer & Kiely 1987, Journal of Educational Measurement 24, 185-201).
pub fn all_guessed(rates: impl Iterator<Item = f64>) -> f64 {
    rates.product()
}

/// The same from the kind's word and the number of its options and rows.
pub fn guess_of(kind: &str, options: usize, rows: usize) -> f64 {
    match kind {
        "single" => 1.0 / options.max(1) as f64,
        // Choosing nothing is not an answer.
        "several" => 1.0 / (2f64.powi(options.max(1) as i32) - 1.0),
        "ordering" | "matching" => 1.0 / (1..=rows).map(|k| k as f64).product::<f64>(),
        _ => 0.0,
    }
}

impl Key {
    /// Whether answers are offered; else they are typed.
    pub fn offers(&self) -> bool {
        match self {
            Key::Numeric { .. } => false,
            Key::Parts { parts } => parts.iter().any(|part| part.key.offers()),
            Key::Goal(goal) => goal.inputs.iter().any(|input| input.choice),
            _ => true,
        }
    }

    /// Whether the key makes sense; everything here is an author's slip, found before publishing.
    pub fn check(&self) -> Result<(), KeyError> {
        match self {
            Key::Single { options } | Key::Several { options } => {
                distinct(options.iter().map(|option| &option.key))?;
                let right = options.iter().filter(|option| option.right).count();
                let fits = match self {
                    Key::Single { .. } => right == 1,
                    _ => right >= 1,
                };
                if fits { at_least_two(options.len()) } else { Err(KeyError::RightOptions(right)) }
            }
            Key::Numeric { answer, tolerance, decimals, wrong } => {
                if *tolerance < Decimal::ZERO {
                    return Err(KeyError::Tolerance);
                }
                distinct(wrong.iter().map(|wrong| &wrong.key))?;
                let near = effective_tolerance(*tolerance, *decimals);
                let mut taken = vec![*answer];
                for TypedWrong { key, value, .. } in wrong {
                    if taken.iter().any(|other| within(*value, *other, near)) {
                        return Err(KeyError::TooClose(key.clone()));
                    }
                    taken.push(*value);
                }
                Ok(())
            }
            Key::Ordering { rows, slips } => {
                distinct(rows.iter())?;
                at_least_two(rows.len())?;
                distinct(slips.iter().map(|slip| &slip.key))?;
                let place = |key: &String| {
                    let found = rows.iter().position(|row| row == key);
                    found.ok_or_else(|| KeyError::Unknown(key.clone()))
                };
                for slip in slips {
                    if place(&slip.first)? >= place(&slip.second)? {
                        return Err(KeyError::RightSlip(slip.key.clone()));
                    }
                }
                Ok(())
            }
            Key::Matching { rows, partners, slips } => {
                distinct(rows.iter().map(|row| &row.key))?;
                distinct(partners.iter())?;
                at_least_two(rows.len())?;
                let known = |partner: &String| {
                    let known = partners.contains(partner);
                    known.then_some(()).ok_or_else(|| KeyError::Unknown(partner.clone()))
                };
                for row in rows {
                    known(&row.partner)?;
                }
                for slip in slips {
                    known(&slip.partner)?;
                    match rows.iter().find(|row| row.key == slip.row) {
                        None => return Err(KeyError::Unknown(slip.row.clone())),
                        Some(row) if row.partner == slip.partner => {
                            return Err(KeyError::RightSlip(slip.row.clone()));
                        }
                        Some(_) => {}
                    }
                }
                Ok(())
            }
            Key::Parts { parts } => {
                distinct(parts.iter().map(|part| &part.part))?;
                parts.iter().try_for_each(|part| part.key.check())
            }
            Key::Goal(goal) => {
                distinct(goal.inputs.iter().map(|input| &input.name))?;
                distinct(goal.wrong.iter().map(|wrong| &wrong.key))?;
                let right = goal.right();
                if goal.takes(&right).is_ok() && goal.judge(&right).0 { Ok(()) } else { Err(KeyError::Goal) }
            }
        }
    }
}

/// Whether two numbers differ by no more than `tolerance`; numbers too far apart to subtract do differ by more.
pub fn within(a: Decimal, b: Decimal, tolerance: Decimal) -> bool {
    a.checked_sub(b).is_some_and(|gap| gap.abs() <= tolerance)
}

fn at_least_two(count: usize) -> Result<(), KeyError> {
    if count < 2 { Err(KeyError::TooFew) } else { Ok(()) }
}

fn distinct<'a>(keys: impl Iterator<Item = &'a String>) -> Result<(), KeyError> {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(KeyError::Repeated(key.clone()));
        }
    }
    Ok(())
}
