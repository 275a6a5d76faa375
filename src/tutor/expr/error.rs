//! What can be wrong with a formula, and where.

use std::ops::Range;

/// The kind of fault; the author's page has one sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExprErrorKind {
    /// The text is not a formula; `detail` is what was met or expected.
    Parse,
    /// A value or function that does not exist; `detail` is its name.
    UnknownName,
    /// A division by zero, or zero to a negative power.
    DivisionByZero,
    /// A result beyond 28 digits.
    Overflow,
    /// A value outside what the operation takes; `detail` says which.
    Domain,
    /// A number where a condition stands, a list where a number stands, or a wrong count of arguments.
    Type,
    /// More nodes, deeper nesting or longer text than allowed; `detail` is the limit.
    TooLarge,
}

/// A fault in a formula at a place in its source.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind:?} at {}..{}: {detail}", span.start, span.end)]
pub struct ExprError {
    /// What is wrong.
    pub kind: ExprErrorKind,
    /// Where, as byte offsets into the source.
    pub span: Range<usize>,
    /// The name, token or limit concerned; data for a sentence, not a sentence.
    pub detail: String,
}

impl ExprError {
    pub(super) fn new(kind: ExprErrorKind, span: &Range<usize>, detail: impl Into<String>) -> Self {
        Self { kind, span: span.clone(), detail: detail.into() }
    }
}
