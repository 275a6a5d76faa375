//! The values formulas read and give.

use std::collections::BTreeMap;
use std::ops::Range;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::error::{ExprError, ExprErrorKind};

/// One value: a drawn number, a computed result or a parameter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A condition's result.
    Bool(bool),
    /// Money in its unit, a rate as a ratio (0.062), a count, a year.
    Number(Decimal),
    /// Numbers in order, such as the lowest and highest score.
    List(Vec<Decimal>),
    /// Brackets as (floor, rate), floors ascending.
    Table(Vec<(Decimal, Decimal)>),
}

/// The names a formula may read.
pub type Scope = BTreeMap<String, Value>;

impl Value {
    /// The kind's name, for error details.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Bool(_) => "bool",
            Value::Number(_) => "number",
            Value::List(_) => "list",
            Value::Table(_) => "table",
        }
    }
}

impl From<Decimal> for Value {
    fn from(number: Decimal) -> Self {
        Value::Number(number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Value::Bool(truth)
    }
}

pub(super) fn number(value: &Value, span: &Range<usize>) -> Result<Decimal, ExprError> {
    match value {
        Value::Number(number) => Ok(*number),
        other => Err(ExprError::new(ExprErrorKind::Type, span, other.kind())),
    }
}

pub(super) fn truth(value: &Value, span: &Range<usize>) -> Result<bool, ExprError> {
    match value {
        Value::Bool(truth) => Ok(*truth),
        other => Err(ExprError::new(ExprErrorKind::Type, span, other.kind())),
    }
}
