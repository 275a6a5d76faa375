//! Source text into tokens.

use std::ops::Range;

use rust_decimal::Decimal;

use super::error::{ExprError, ExprErrorKind};

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Token<'a> {
    Number(Decimal),
    Name(&'a str),
    And,
    Or,
    Not,
    Symbol(&'static str),
    End,
}

impl Token<'_> {
    /// The token as an author would recognise it.
    pub(super) fn text(&self) -> String {
        match self {
            Token::Number(number) => number.to_string(),
            Token::Name(name) => (*name).to_owned(),
            Token::And => "and".into(),
            Token::Or => "or".into(),
            Token::Not => "not".into(),
            Token::Symbol(symbol) => (*symbol).into(),
            Token::End => "end".into(),
        }
    }
}

/// Longest first, so that `<=` is not read as `<`.
const SYMBOLS: [&str; 14] = ["<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "^", "(", ")", ","];

/// All tokens with their spans; the last one is [`Token::End`].
pub(super) fn tokens(source: &str) -> Result<Vec<(Token<'_>, Range<usize>)>, ExprError> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = source[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let rest = &source[at..];
        let (token, length) = if first.is_ascii_digit() || first == '.' {
            number(rest, at)?
        } else if first.is_ascii_alphabetic() || first == '_' {
            name(rest)
        } else if let Some(symbol) = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol)) {
            (Token::Symbol(symbol), symbol.len())
        } else {
            let span = at..at + first.len_utf8();
            return Err(ExprError::new(ExprErrorKind::Parse, &span, first));
        };
        found.push((token, at..at + length));
        at += length;
    }
    found.push((Token::End, at..at));
    Ok(found)
}

fn name(rest: &str) -> (Token<'_>, usize) {
    let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
    let token = match &rest[..length] {
        "and" => Token::And,
        "or" => Token::Or,
        "not" => Token::Not,
        name => Token::Name(name),
    };
    (token, length)
}

fn number(rest: &str, at: usize) -> Result<(Token<'_>, usize), ExprError> {
    let length = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    let text = &rest[..length];
    let span = at..at + length;
    // `1.` and `.` are typing slips; `2x` would otherwise read as two tokens and puzzle the author.
    let glued = rest[length..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    if text.ends_with('.') || text.matches('.').count() > 1 || glued {
        return Err(ExprError::new(ExprErrorKind::Parse, &span, text));
    }
    match Decimal::from_str_exact(text) {
        Ok(number) => Ok((Token::Number(number), length)),
        Err(_) => Err(ExprError::new(ExprErrorKind::Overflow, &span, text)),
    }
}
