//! Tokens into a tree, by operator precedence (Pratt 1973).

use std::collections::BTreeSet;
use std::ops::Range;

use rust_decimal::Decimal;

use super::error::{ExprError, ExprErrorKind};
use super::functions::{BRACKETS, Function};
use super::lexer::{Token, tokens};
use super::{MAX_DEPTH, MAX_NODES, MAX_SOURCE};

/// A part of the formula and the bytes it was read from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) kind: NodeKind,
    pub(super) span: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum NodeKind {
    Number(Decimal),
    Name(String),
    Negate(Box<Node>),
    Not(Box<Node>),
    Binary(Operator, Box<Node>, Box<Node>),
    Call(Function, Vec<Node>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Or,
    And,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    NotEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
}

const NOT_POWER: u8 = 5;
const COMPARISON_POWER: u8 = 7;
const SIGN_POWER: u8 = 13;

impl Operator {
    fn of(token: &Token) -> Option<Self> {
        Some(match token {
            Token::Or => Operator::Or,
            Token::And => Operator::And,
            Token::Symbol("<") => Operator::Less,
            Token::Symbol("<=") => Operator::LessEqual,
            Token::Symbol(">") => Operator::Greater,
            Token::Symbol(">=") => Operator::GreaterEqual,
            Token::Symbol("==") => Operator::Equal,
            Token::Symbol("!=") => Operator::NotEqual,
            Token::Symbol("+") => Operator::Add,
            Token::Symbol("-") => Operator::Subtract,
            Token::Symbol("*") => Operator::Multiply,
            Token::Symbol("/") => Operator::Divide,
            Token::Symbol("^") => Operator::Power,
            _ => return None,
        })
    }

    /// Left and right binding power; the power operator groups to the right.
    fn powers(self) -> (u8, u8) {
        match self {
            Operator::Or => (1, 2),
            Operator::And => (3, 4),
            Operator::Add | Operator::Subtract => (9, 10),
            Operator::Multiply | Operator::Divide => (11, 12),
            Operator::Power => (16, 15),
            _ => (COMPARISON_POWER, COMPARISON_POWER + 1),
        }
    }
}

/// Parses a whole formula.
pub(super) fn parse(source: &str) -> Result<Node, ExprError> {
    if source.len() > MAX_SOURCE {
        let span = MAX_SOURCE..source.len();
        return Err(ExprError::new(ExprErrorKind::TooLarge, &span, MAX_SOURCE.to_string()));
    }
    let mut parser = Parser { tokens: tokens(source)?, at: 0, nodes: 0, depth: 0 };
    let root = parser.expression(0)?;
    match parser.peek() {
        (Token::End, _) => Ok(root),
        (token, span) => Err(ExprError::new(ExprErrorKind::Parse, span, token.text())),
    }
}

/// Adds every name the tree reads from the scope.
pub(super) fn collect_names<'a>(node: &'a Node, names: &mut BTreeSet<&'a str>) {
    match &node.kind {
        NodeKind::Number(_) => {}
        NodeKind::Name(name) => {
            names.insert(name);
        }
        NodeKind::Negate(inner) | NodeKind::Not(inner) => collect_names(inner, names),
        NodeKind::Binary(_, left, right) => {
            collect_names(left, names);
            collect_names(right, names);
        }
        NodeKind::Call(function, arguments) => {
            if function.reads_brackets() && arguments.len() == 1 {
                names.insert(BRACKETS);
            }
            for argument in arguments {
                collect_names(argument, names);
            }
        }
    }
}

struct Parser<'a> {
    tokens: Vec<(Token<'a>, Range<usize>)>,
    at: usize,
    nodes: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> &(Token<'a>, Range<usize>) {
        &self.tokens[self.at]
    }

    fn next(&mut self) -> (Token<'a>, Range<usize>) {
        let token = self.tokens[self.at].clone();
        // The end token is never passed, so peeking stays in bounds.
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    fn node(&mut self, kind: NodeKind, span: Range<usize>) -> Result<Node, ExprError> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(ExprError::new(ExprErrorKind::TooLarge, &span, MAX_NODES.to_string()));
        }
        Ok(Node { kind, span })
    }

    fn expression(&mut self, least: u8) -> Result<Node, ExprError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let span = self.peek().1.clone();
            return Err(ExprError::new(ExprErrorKind::TooLarge, &span, MAX_DEPTH.to_string()));
        }
        let mut left = self.operand()?;
        while let Some(operator) = Operator::of(&self.peek().0) {
            let (left_power, right_power) = operator.powers();
            if left_power < least {
                break;
            }
            self.next();
            let right = self.expression(right_power)?;
            // `a < b < c` means something else in every language: refuse it.
            if left_power == COMPARISON_POWER
                && let (token, span) = self.peek()
                && Operator::of(token).is_some_and(|next| next.powers().0 == COMPARISON_POWER)
            {
                return Err(ExprError::new(ExprErrorKind::Parse, span, token.text()));
            }
            let span = left.span.start..right.span.end;
            let kind = NodeKind::Binary(operator, Box::new(left), Box::new(right));
            left = self.node(kind, span)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    fn operand(&mut self) -> Result<Node, ExprError> {
        let (token, span) = self.next();
        match token {
            Token::Number(number) => self.node(NodeKind::Number(number), span),
            Token::Name(name) if self.peek().0 == Token::Symbol("(") => self.call(name, span),
            Token::Name(name) => self.node(NodeKind::Name(name.to_owned()), span),
            Token::Not => {
                let inner = self.expression(NOT_POWER)?;
                let whole = span.start..inner.span.end;
                self.node(NodeKind::Not(Box::new(inner)), whole)
            }
            Token::Symbol("-") => {
                let inner = self.expression(SIGN_POWER)?;
                let whole = span.start..inner.span.end;
                self.node(NodeKind::Negate(Box::new(inner)), whole)
            }
            Token::Symbol("(") => {
                let mut inner = self.expression(0)?;
                inner.span = span.start..self.expect(")")?.end;
                Ok(inner)
            }
            other => Err(ExprError::new(ExprErrorKind::Parse, &span, other.text())),
        }
    }

    fn call(&mut self, name: &str, name_span: Range<usize>) -> Result<Node, ExprError> {
        let Some(function) = Function::named(name) else {
            return Err(ExprError::new(ExprErrorKind::UnknownName, &name_span, name));
        };
        self.expect("(")?;
        let mut arguments = Vec::new();
        if self.peek().0 != Token::Symbol(")") {
            loop {
                arguments.push(self.expression(0)?);
                if self.peek().0 != Token::Symbol(",") {
                    break;
                }
                self.next();
            }
        }
        let end = self.expect(")")?.end;
        let span = name_span.start..end;
        if !function.takes(arguments.len()) {
            return Err(ExprError::new(ExprErrorKind::Type, &span, name));
        }
        self.node(NodeKind::Call(function, arguments), span)
    }

    fn expect(&mut self, symbol: &'static str) -> Result<Range<usize>, ExprError> {
        let (token, span) = self.next();
        if token == Token::Symbol(symbol) { Ok(span) } else { Err(ExprError::new(ExprErrorKind::Parse, &span, symbol)) }
    }
}
