//! Evaluating the tree, with checked arithmetic only.

use std::ops::Range;

use rust_decimal::{Decimal, MathematicalOps};

use super::error::{ExprError, ExprErrorKind};
use super::functions::{self, Function};
use super::parser::{Node, NodeKind, Operator};
use super::value::{Scope, Value, number, truth};

pub(super) fn eval(node: &Node, scope: &Scope) -> Result<Value, ExprError> {
    match &node.kind {
        NodeKind::Number(number) => Ok(Value::Number(*number)),
        NodeKind::Name(name) => {
            scope.get(name).cloned().ok_or_else(|| ExprError::new(ExprErrorKind::UnknownName, &node.span, name.as_str()))
        }
        NodeKind::Negate(inner) => Ok(Value::Number(-eval_number(inner, scope)?)),
        NodeKind::Not(inner) => Ok(Value::Bool(!eval_truth(inner, scope)?)),
        NodeKind::Binary(operator, left, right) => binary(node, *operator, left, right, scope),
        NodeKind::Call(Function::If, arguments) => {
            // Only the branch taken is computed, so `if(n == 0, 0, a/n)` is safe.
            let branch = if eval_truth(&arguments[0], scope)? { 1 } else { 2 };
            eval(&arguments[branch], scope)
        }
        NodeKind::Call(function, arguments) => {
            let values = arguments
                .iter()
                .map(|argument| Ok((eval(argument, scope)?, argument.span.clone())))
                .collect::<Result<Vec<_>, ExprError>>()?;
            functions::call(*function, &values, &node.span, scope)
        }
    }
}

fn eval_number(node: &Node, scope: &Scope) -> Result<Decimal, ExprError> {
    number(&eval(node, scope)?, &node.span)
}

fn eval_truth(node: &Node, scope: &Scope) -> Result<bool, ExprError> {
    truth(&eval(node, scope)?, &node.span)
}

fn binary(node: &Node, operator: Operator, left: &Node, right: &Node, scope: &Scope) -> Result<Value, ExprError> {
    // The right side is computed only where it matters, so `b != 0 and a/b > 1` is safe.
    match operator {
        Operator::And => {
            return Ok(Value::Bool(eval_truth(left, scope)? && eval_truth(right, scope)?));
        }
        Operator::Or => {
            return Ok(Value::Bool(eval_truth(left, scope)? || eval_truth(right, scope)?));
        }
        _ => {}
    }
    let a = eval_number(left, scope)?;
    let b = eval_number(right, scope)?;
    let result = match operator {
        Operator::Less => return Ok(Value::Bool(a < b)),
        Operator::LessEqual => return Ok(Value::Bool(a <= b)),
        Operator::Greater => return Ok(Value::Bool(a > b)),
        Operator::GreaterEqual => return Ok(Value::Bool(a >= b)),
        Operator::Equal => return Ok(Value::Bool(a == b)),
        Operator::NotEqual => return Ok(Value::Bool(a != b)),
        Operator::Add => a.checked_add(b),
        Operator::Subtract => a.checked_sub(b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Divide if b.is_zero() => {
            return Err(ExprError::new(ExprErrorKind::DivisionByZero, &node.span, "/"));
        }
        Operator::Divide => a.checked_div(b),
        Operator::Power => return power(a, b, &node.span).map(Value::Number),
        Operator::And | Operator::Or => unreachable!("returned above"),
    };
    result.map(Value::Number).ok_or_else(|| ExprError::new(ExprErrorKind::Overflow, &node.span, "number"))
}

/// `base ^ exponent`; whole exponents are exact to 28 digits, fractional ones good to about 24.
pub(super) fn power(base: Decimal, exponent: Decimal, span: &Range<usize>) -> Result<Decimal, ExprError> {
    let overflow = || ExprError::new(ExprErrorKind::Overflow, span, "^");
    if base.is_zero() && exponent.is_sign_negative() && !exponent.is_zero() {
        return Err(ExprError::new(ExprErrorKind::DivisionByZero, span, "^"));
    }
    let whole = exponent.trunc();
    let count = i64::try_from(whole).map_err(|_| overflow())?;
    let fraction = exponent - whole;
    if fraction.is_zero() {
        return whole_power(base, count).ok_or_else(overflow);
    }
    if base.is_sign_negative() && !base.is_zero() {
        return Err(ExprError::new(ExprErrorKind::Domain, span, "^"));
    }
    if base.is_zero() {
        return Ok(Decimal::ZERO);
    }
    // exp(ln) only for the part below one: its error would grow with the exponent.
    let root = base
        .checked_ln()
        .and_then(|ln| ln.checked_mul(fraction))
        .and_then(|ln| ln.checked_exp_with_tolerance(Decimal::new(1, 28)))
        .ok_or_else(overflow)?;
    whole_power(base, count).and_then(|power| power.checked_mul(root)).ok_or_else(overflow)
}

fn whole_power(base: Decimal, count: i64) -> Option<Decimal> {
    let power = base.checked_powu(count.unsigned_abs())?;
    match count {
        0.. => Some(power),
        // A power that underflowed to zero has an inverse too large to hold: checked_div says so.
        _ => Decimal::ONE.checked_div(power),
    }
}
