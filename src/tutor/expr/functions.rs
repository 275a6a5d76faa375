//! The functions a formula may call. Money functions give and take positive amounts, no sign convention.
//!
//! | call | gives |
//! |---|---|
//! | `if(c, a, b)` | `a` where `c` holds, else `b` |
//! | `min(…)`, `max(…)` | least or greatest of numbers and lists |
//! | `abs(x)` `floor(x)` `ceil(x)` | |
//! | `round(x)`, `round(x, dp)` | half away from zero, `dp` 0 to 18 places |
//! | `pow(x, n)` | `x ^ n` |
//! | `pmt(rate, n, present)` | payment each period that repays `present` in `n` periods |
//! | `nper(rate, payment, present)` | payments of this size that repay `present`, a part of one counted as a part |
//! | `fv(rate, n, payment)`, `fv(rate, n, payment, present)` | balance after `n` end-of-period payments |
//! | `pv(rate, n, payment)`, `pv(rate, n, payment, future)` | what those payments are worth today |
//! | `bracket_tax(x, table)` | tax on `x`, each slice at its bracket's rate |
//! | `top_rate(x, table)`, `top_floor(x, table)` | rate and floor of the bracket that holds the last dollar of `x` |

use std::ops::Range;

use rust_decimal::{Decimal, MathematicalOps, RoundingStrategy};

use super::error::{ExprError, ExprErrorKind};
use super::eval::power;
use super::value::{Scope, Value, number};

/// The parameter that one-argument bracket functions read.
pub const BRACKETS: &str = "us_tax_brackets_single";

/// Places to which a number is settled before it is rounded, floored or ceiled, so that the 28th digit of a
/// division (`1/3*3`) does not turn a whole number into the one below.
const SETTLED_PLACES: u32 = 18;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    If,
    Min,
    Max,
    Abs,
    Round,
    Floor,
    Ceil,
    Pow,
    Pmt,
    Nper,
    Fv,
    Pv,
    BracketTax,
    TopRate,
    TopFloor,
}

impl Function {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "if" => Function::If,
            "min" => Function::Min,
            "max" => Function::Max,
            "abs" => Function::Abs,
            "round" => Function::Round,
            "floor" => Function::Floor,
            "ceil" => Function::Ceil,
            "pow" => Function::Pow,
            "pmt" => Function::Pmt,
            "nper" => Function::Nper,
            "fv" => Function::Fv,
            "pv" => Function::Pv,
            "bracket_tax" => Function::BracketTax,
            "top_rate" => Function::TopRate,
            "top_floor" => Function::TopFloor,
            _ => return None,
        })
    }

    pub(super) fn takes(self, arguments: usize) -> bool {
        let allowed = match self {
            Function::Min | Function::Max => 1..=usize::MAX,
            Function::Abs | Function::Floor | Function::Ceil => 1..=1,
            Function::Round | Function::BracketTax | Function::TopRate | Function::TopFloor => 1..=2,
            Function::Pow => 2..=2,
            Function::If | Function::Pmt | Function::Nper => 3..=3,
            Function::Fv | Function::Pv => 3..=4,
        };
        allowed.contains(&arguments)
    }

    pub(super) fn reads_brackets(self) -> bool {
        matches!(self, Function::BracketTax | Function::TopRate | Function::TopFloor)
    }
}

type Argument = (Value, Range<usize>);

/// Calls any function but `if`, whose branches are lazy. The parser has checked the count of arguments.
pub(super) fn call(function: Function, arguments: &[Argument], span: &Range<usize>, scope: &Scope) -> Result<Value, ExprError> {
    if function.reads_brackets() {
        return brackets(function, arguments, span, scope).map(Value::Number);
    }
    if matches!(function, Function::Min | Function::Max) {
        return extreme(function, arguments, span).map(Value::Number);
    }
    let numbers = arguments.iter().map(|(value, span)| number(value, span)).collect::<Result<Vec<_>, _>>()?;
    let x = numbers[0];
    let extra = numbers.get(3).copied().unwrap_or_default();
    let result = match function {
        Function::Abs => x.abs(),
        Function::Floor => settle(x).floor(),
        Function::Ceil => settle(x).ceil(),
        Function::Round => {
            let places = match numbers.get(1) {
                None => 0,
                Some(places) => u32::try_from(*places)
                    .ok()
                    .filter(|count| places.fract().is_zero() && *count <= SETTLED_PLACES)
                    .ok_or_else(|| ExprError::new(ExprErrorKind::Domain, &arguments[1].1, "places"))?,
            };
            round_half_away(x, places)
        }
        Function::Pow => power(x, numbers[1], span)?,
        Function::Pmt => payment(x, numbers[1], numbers[2], span)?,
        Function::Nper => payments(x, numbers[1], numbers[2], span)?,
        Function::Fv => future_value(x, numbers[1], numbers[2], extra, span)?,
        Function::Pv => present_value(x, numbers[1], numbers[2], extra, span)?,
        _ => unreachable!("handled above or by the evaluator"),
    };
    Ok(Value::Number(result))
}

/// Rounds to `places` decimals, halves away from zero (2.345 to 2.35, -2.345 to -2.35).
pub fn round_half_away(number: Decimal, places: u32) -> Decimal {
    settle(number).round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

fn settle(number: Decimal) -> Decimal {
    number.round_dp_with_strategy(SETTLED_PLACES, RoundingStrategy::MidpointAwayFromZero)
}

fn extreme(function: Function, arguments: &[Argument], span: &Range<usize>) -> Result<Decimal, ExprError> {
    let mut numbers = Vec::new();
    for (value, span) in arguments {
        match value {
            Value::List(list) => numbers.extend(list),
            other => numbers.push(number(other, span)?),
        }
    }
    let found = match function {
        Function::Min => numbers.into_iter().min(),
        _ => numbers.into_iter().max(),
    };
    found.ok_or_else(|| ExprError::new(ExprErrorKind::Domain, span, "list"))
}

fn overflow(span: &Range<usize>) -> ExprError {
    ExprError::new(ExprErrorKind::Overflow, span, "number")
}

/// `(1 + rate) ^ periods`, and the sum of a payment of 1 at the end of each period with its interest.
fn growth(rate: Decimal, periods: Decimal, span: &Range<usize>) -> Result<(Decimal, Decimal), ExprError> {
    if rate <= Decimal::NEGATIVE_ONE || periods < Decimal::ZERO {
        let detail = if periods < Decimal::ZERO { "periods" } else { "rate" };
        return Err(ExprError::new(ExprErrorKind::Domain, span, detail));
    }
    if rate.is_zero() {
        return Ok((Decimal::ONE, periods));
    }
    let base = Decimal::ONE.checked_add(rate).ok_or_else(|| overflow(span))?;
    let grown = power(base, periods, span)?;
    let annuity = (grown - Decimal::ONE).checked_div(rate).ok_or_else(|| overflow(span))?;
    Ok((grown, annuity))
}

fn payment(rate: Decimal, periods: Decimal, present: Decimal, span: &Range<usize>) -> Result<Decimal, ExprError> {
    let (grown, annuity) = growth(rate, periods, span)?;
    if annuity.is_zero() {
        return Err(ExprError::new(ExprErrorKind::DivisionByZero, span, "periods"));
    }
    present.checked_mul(grown).and_then(|owed| owed.checked_div(annuity)).ok_or_else(|| overflow(span))
}

/// ln(payment / (payment - rate × present)) / ln(1 + rate): [`payment`] solved for the periods.
fn payments(rate: Decimal, payment: Decimal, present: Decimal, span: &Range<usize>) -> Result<Decimal, ExprError> {
    let domain = |what| ExprError::new(ExprErrorKind::Domain, span, what);
    if rate < Decimal::ZERO {
        return Err(domain("rate"));
    }
    let interest = rate.checked_mul(present).ok_or_else(|| overflow(span))?;
    // What only pays the interest, or less, never ends.
    if payment <= interest || payment <= Decimal::ZERO || present < Decimal::ZERO {
        return Err(domain("payment"));
    }
    let periods = if rate.is_zero() {
        present.checked_div(payment)
    } else {
        let share = payment.checked_div(payment - interest).and_then(|share| share.checked_ln());
        let base = Decimal::ONE.checked_add(rate).and_then(|base| base.checked_ln());
        share.zip(base).and_then(|(share, base)| share.checked_div(base))
    };
    periods.ok_or_else(|| overflow(span))
}

fn future_value(rate: Decimal, periods: Decimal, payment: Decimal, present: Decimal, span: &Range<usize>) -> Result<Decimal, ExprError> {
    let (grown, annuity) = growth(rate, periods, span)?;
    let paid = payment.checked_mul(annuity);
    let kept = present.checked_mul(grown);
    paid.zip(kept).and_then(|(paid, kept)| paid.checked_add(kept)).ok_or_else(|| overflow(span))
}

fn present_value(rate: Decimal, periods: Decimal, payment: Decimal, future: Decimal, span: &Range<usize>) -> Result<Decimal, ExprError> {
    let (grown, annuity) = growth(rate, periods, span)?;
    payment
        .checked_mul(annuity)
        .and_then(|paid| paid.checked_add(future))
        .and_then(|total| total.checked_div(grown))
        .ok_or_else(|| overflow(span))
}

fn brackets(function: Function, arguments: &[Argument], span: &Range<usize>, scope: &Scope) -> Result<Decimal, ExprError> {
    let x = number(&arguments[0].0, &arguments[0].1)?;
    let table = match arguments.get(1) {
        Some((value, _)) => value,
        None => scope.get(BRACKETS).ok_or_else(|| ExprError::new(ExprErrorKind::UnknownName, span, BRACKETS))?,
    };
    let Value::Table(rows) = table else {
        return Err(ExprError::new(ExprErrorKind::Type, span, table.kind()));
    };
    let ascending = rows.windows(2).all(|pair| pair[0].0 < pair[1].0);
    let (Some(first), true) = (rows.first(), ascending) else {
        return Err(ExprError::new(ExprErrorKind::Domain, span, "table"));
    };
    // A floor belongs to the bracket below it: the last dollar of 12 400 is still taxed at 10 %.
    let top = rows.iter().rev().find(|(floor, _)| x > *floor).unwrap_or(first);
    match function {
        Function::TopRate => Ok(top.1),
        Function::TopFloor => Ok(top.0),
        _ => bracket_tax(x, rows).ok_or_else(|| overflow(span)),
    }
}

fn bracket_tax(x: Decimal, rows: &[(Decimal, Decimal)]) -> Option<Decimal> {
    let mut tax = Decimal::ZERO;
    for (index, (floor, rate)) in rows.iter().enumerate() {
        if x <= *floor {
            break;
        }
        let upper = rows.get(index + 1).map_or(x, |(next, _)| x.min(*next));
        tax = tax.checked_add(upper.checked_sub(*floor)?.checked_mul(*rate)?)?;
    }
    Some(tax)
}
