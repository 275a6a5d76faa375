//! What number a learner meant, whatever keyboard, habit or script it was typed with.
//!
//! A learner who grew up with `1.234,50` types that here too. So the other habit's decimal mark is understood
//! where it can mean nothing else, and where it could mean two numbers the learner is asked, never marked wrong.

mod characters;
#[cfg(test)]
mod tests;

use rust_decimal::Decimal;

use characters::{Sign, Symbol, symbols};

/// Most digits a typed number may have; no amount of money needs more.
pub const MAX_DIGITS: usize = 20;

/// How the learner's locale writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberFormat {
    /// The decimal mark: `.` or `,` or `٫`.
    pub decimal: char,
    /// The grouping sign: `,` `.` `’` `٬` or a space of any width.
    pub group: char,
}

impl NumberFormat {
    /// 1,234.5
    pub const ENGLISH: Self = Self { decimal: '.', group: ',' };
}

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// Nothing; not a wrong answer.
    Empty,
    /// One number.
    Number(Decimal),
    /// Several numbers it could mean, the one with a decimal mark first: ask.
    Ambiguous(Vec<Decimal>),
    /// Not a number.
    Invalid,
}

/// Reads a typed number. `decimals_expected` is the precision the item asks for: with three decimals or more,
/// `3.150` is a decimal number and no longer ambiguous.
///
/// Currency signs and codes, percent signs, bidi marks and spaces are passed over: the item knows its unit.
pub fn read(input: &str, format: &NumberFormat, decimals_expected: u32) -> Reading {
    let Some(typed) = symbols(input) else {
        return Reading::Invalid;
    };
    let (negative, body) = match typed.as_slice() {
        [] => return Reading::Empty,
        [Symbol::Minus, body @ ..] => (true, body),
        body => (false, body),
    };
    let Some(parts) = Parts::of(body) else {
        return Reading::Invalid;
    };
    let readings = parts.readings(&Sign::of(format.decimal), &Sign::of(format.group), decimals_expected);
    let mut numbers = Vec::new();
    for reading in readings {
        let Ok(mut number) = Decimal::from_str_exact(&reading) else {
            return Reading::Invalid;
        };
        number.set_sign_negative(negative && !number.is_zero());
        numbers.push(number.normalize());
    }
    match numbers.as_slice() {
        [] => Reading::Invalid,
        [number] => Reading::Number(*number),
        _ => Reading::Ambiguous(numbers),
    }
}

/// Runs of digits with the signs between them: `1,234.5` is runs 1, 234, 5 and signs comma, dot.
struct Parts {
    runs: Vec<String>,
    signs: Vec<Sign>,
}

impl Parts {
    fn of(symbols: &[Symbol]) -> Option<Self> {
        let mut parts = Parts { runs: vec![String::new()], signs: Vec::new() };
        for symbol in symbols {
            match symbol {
                Symbol::Digit(digit) => parts.runs.last_mut()?.push(*digit),
                Symbol::Sign(sign) => {
                    parts.signs.push(*sign);
                    parts.runs.push(String::new());
                }
                Symbol::Minus => return None,
            }
        }
        let digits: usize = parts.runs.iter().map(String::len).sum();
        (1..=MAX_DIGITS).contains(&digits).then_some(parts)
    }

    /// The numbers this can mean, as `1234.5`; none where it is no number.
    fn readings(&self, decimal: &Sign, group: &Sign, decimals_expected: u32) -> Vec<String> {
        let Some((last, before)) = self.signs.split_last() else {
            return vec![self.runs[0].clone()];
        };
        match before {
            [] => self.one_sign(last, decimal, group, decimals_expected),
            // One sign, several times: it can only group.
            _ if before.iter().all(|sign| sign == last) => {
                if last.can_group() && grouped(&self.runs) {
                    vec![self.runs.concat()]
                } else {
                    vec![]
                }
            }
            // Two different signs: the last is the decimal mark, those before it group.
            [first, ..] => {
                let (fraction, whole) = self.runs.split_last().expect("runs are one more than signs");
                let alike = before.iter().all(|sign| sign == first);
                if alike && first.can_group() && last.can_mark_decimals() && grouped(whole) {
                    vec![format!("{}.{}", whole.concat(), padded(fraction))]
                } else {
                    vec![]
                }
            }
        }
    }

    fn one_sign(&self, sign: &Sign, decimal: &Sign, group: &Sign, decimals_expected: u32) -> Vec<String> {
        let [whole, fraction] = self.runs.as_slice() else {
            return vec![];
        };
        let as_decimal = format!("{}.{}", padded(whole), padded(fraction));
        let as_group = self.runs.concat();
        if !sign.can_mark_decimals() {
            return if grouped(&self.runs) { vec![as_group] } else { vec![] };
        }
        if !sign.can_group() {
            return vec![as_decimal];
        }
        let is_decimal_here = sign == decimal;
        if grouped(&self.runs) {
            return if sign == group {
                vec![as_group]
            } else if is_decimal_here && decimals_expected >= 3 {
                vec![as_decimal]
            } else {
                vec![as_decimal, as_group]
            };
        }
        // `1,2345` where the comma groups: a slip in grouping, or a long fraction in the other habit. Ask.
        let leading_zero = whole.is_empty() || whole.starts_with('0');
        if sign == group && fraction.len() > 3 && !leading_zero {
            return vec![as_decimal, as_group];
        }
        vec![as_decimal]
    }
}

/// Whether the runs can be groups of one whole number: 1 234 567 in threes, or 12,34,567 as in India. A number
/// that begins with zero is never grouped, so `0.125` and `0,125` are decimals.
fn grouped(runs: &[String]) -> bool {
    let [first, middle @ .., last] = runs else {
        return false;
    };
    let starts = !first.is_empty() && !first.starts_with('0');
    let threes = first.len() <= 3 && middle.iter().all(|run| run.len() == 3);
    let indian = first.len() <= 2 && middle.iter().all(|run| run.len() == 2);
    starts && last.len() == 3 && (threes || indian)
}

/// A part of a decimal number that may have been left out, as in `.5` and `5.`.
fn padded(run: &str) -> &str {
    if run.is_empty() { "0" } else { run }
}
