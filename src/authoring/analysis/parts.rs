//! What learners chose, typed, put in order or joined, part by part of an answer.

use std::collections::BTreeMap;

use crate::content::model::{Item, ItemKind};
use crate::tutor::grading::Response;
use crate::tutor::statistics::{Part, part};

use super::rows::First;

/// A number that fewer learners typed is not told.
const TYPED_BY: usize = 5;
/// So many numbers are told at most.
const TYPED: usize = 8;

/// What a line of the table is about.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// An option was chosen, by its key.
    Option(String),
    /// A row was put where it belongs, or joined to its partner.
    Row(String),
    /// This number was typed.
    Typed(String),
    /// Any other number.
    OtherNumbers,
    /// "I don't know this yet".
    Unknown,
}

/// One line: what was taken, and whether taking it is right.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub what: What,
    pub right: bool,
    pub misconception: Option<String>,
    pub found: Part,
}

/// The lines of an item. Kinds of which no part can be told have none.
pub fn lines(item: &Item, firsts: &[First]) -> Vec<Line> {
    let line = |what: What, right: bool, misconception: Option<String>, took: &dyn Fn(&First) -> bool| {
        let takes: Vec<(bool, Option<f64>)> = firsts.iter().map(|first| (took(first), first.facts.ability)).collect();
        Line { what, right, misconception, found: part(&takes) }
    };
    let mut lines: Vec<Line> = vec![];
    for option in &item.options {
        let took = |first: &First| matches!(&first.response, Some(Response::Choice(keys)) if keys.contains(&option.key));
        lines.push(line(What::Option(option.key.clone()), option.right, option.misconception.clone(), &took));
    }
    for (place, row) in item.rows.iter().enumerate() {
        let took = |first: &First| match &first.response {
            Some(Response::Order(order)) => order.get(place) == Some(&row.key),
            Some(Response::Pairs(pairs)) => row.partner.is_some() && pairs.get(&row.key) == row.partner.as_ref(),
            _ => false,
        };
        lines.push(line(What::Row(row.key.clone()), true, None, &took));
    }
    if item.kind == ItemKind::Numeric {
        lines.extend(typed(firsts, &line));
    }
    let unknown = |first: &First| first.response == Some(Response::Unknown);
    if !lines.is_empty() && firsts.iter().any(unknown) {
        lines.push(line(What::Unknown, false, None, &unknown));
    }
    lines
}

/// Makes a line of what was taken, whether that is right, what it reveals, and who took it.
type MakeLine<'l> = &'l dyn Fn(What, bool, Option<String>, &dyn Fn(&First) -> bool) -> Line;

/// The numbers typed most often.
fn typed(firsts: &[First], line: MakeLine) -> Vec<Line> {
    let number = |first: &First| match &first.response {
        Some(Response::Number(number)) => Some(number.normalize().to_string()),
        _ => None,
    };
    let mut counts: BTreeMap<String, (usize, &First)> = BTreeMap::new();
    for first in firsts {
        if let Some(number) = number(first) {
            counts.entry(number).or_insert((0, first)).0 += 1;
        }
    }
    let mut told: Vec<(String, (usize, &First))> = counts.into_iter().filter(|(_, (count, _))| *count >= TYPED_BY).collect();
    told.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    told.truncate(TYPED);
    let mut lines: Vec<Line> = told
        .iter()
        .map(|(typed, (_, like))| {
            let mixup = like.misconceptions.first().cloned();
            line(What::Typed(typed.clone()), like.facts.right, mixup, &|first| number(first).as_ref() == Some(typed))
        })
        .collect();
    let other = |first: &First| number(first).is_some_and(|number| told.iter().all(|(typed, _)| *typed != number));
    if firsts.iter().any(other) {
        lines.push(line(What::OtherNumbers, false, None, &other));
    }
    lines
}
