//! Formulas that authors write: one expression over named values, computed exactly in decimals.
//!
//! Grammar, from loosest to tightest: `or`, `and`, `not`, comparison (`< <= > >= == !=`, not chained),
//! `+ -`, `* /`, sign, `^` (right to left, so `-2^2` is -4), then numbers, names, calls and parentheses.
//! The functions are listed at the top of `functions.rs`. There are no loops and no assignments, and the size is bounded,
//! so evaluating a stranger's formula always ends.

mod error;
mod eval;
mod functions;
mod lexer;
mod parser;
#[cfg(test)]
mod tests;
mod value;

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use error::{ExprError, ExprErrorKind};
pub use functions::{BRACKETS, round_half_away};
pub use value::{Scope, Value};

/// Most nodes (numbers, names, operators, calls) one expression may hold.
pub const MAX_NODES: usize = 256;
/// Deepest nesting of parentheses, calls, signs and exponents.
pub const MAX_DEPTH: usize = 32;
/// Longest source text, in bytes.
pub const MAX_SOURCE: usize = 4096;

/// A parsed formula. It is written in files and the database as its source text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Expr {
    source: String,
    root: parser::Node,
}

impl Expr {
    /// Reads a formula; the error's span points into `source`, in bytes.
    pub fn parse(source: &str) -> Result<Self, ExprError> {
        let root = parser::parse(source)?;
        Ok(Self { source: source.to_owned(), root })
    }

    /// The text the formula was parsed from.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Computes the formula with the values in `scope`.
    pub fn eval(&self, scope: &Scope) -> Result<Value, ExprError> {
        eval::eval(&self.root, scope)
    }

    /// Computes a formula that must give a number.
    pub fn number(&self, scope: &Scope) -> Result<Decimal, ExprError> {
        let value = self.eval(scope)?;
        value::number(&value, &self.root.span)
    }

    /// Computes a formula that must give true or false, such as a constraint.
    pub fn truth(&self, scope: &Scope) -> Result<bool, ExprError> {
        let value = self.eval(scope)?;
        value::truth(&value, &self.root.span)
    }

    /// Every name the formula reads from the scope, including the bracket table that one-argument
    /// `bracket_tax(x)`, `top_rate(x)` and `top_floor(x)` read without naming it.
    pub fn names(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        parser::collect_names(&self.root, &mut names);
        names
    }
}

impl TryFrom<String> for Expr {
    type Error = ExprError;

    fn try_from(source: String) -> Result<Self, ExprError> {
        Self::parse(&source)
    }
}

impl From<Expr> for String {
    fn from(expr: Expr) -> Self {
        expr.source
    }
}

impl std::str::FromStr for Expr {
    type Err = ExprError;

    fn from_str(source: &str) -> Result<Self, ExprError> {
        Self::parse(source)
    }
}
