//! Items: the parts their kind needs, formulas that compute, wrong answers that differ from the key.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Report, list};
use crate::{
    content::{
        model::{Block, Context, EdgeKind, Item, ItemKind, Slip},
        solve::{self, Parameters, SolveError},
        source::{Row, Source},
    },
    tutor::{
        expr::{Scope, Value},
        grading::effective_tolerance,
    },
};

/// Bloom's levels, in order.
pub(super) const BLOOM: [&str; 6] = ["remember", "understand", "apply", "analyze", "evaluate", "create"];

pub(super) fn check(source: &Source, parameters: &Parameters, on: Date, report: &mut Report) {
    for row in source.cards() {
        match solve::scope((&row.body).into(), parameters, None) {
            Ok(scope) => ledgers(row, &row.body.blocks, &scope, report),
            Err(error) => unsolved(row, &error, report),
        }
    }
    for row in &source.contexts {
        if let Err(error) = solve::scope((&row.body).into(), parameters, None) {
            unsolved::<Context>(row, &error, report);
        }
    }
    for lesson in &source.lessons {
        for row in &lesson.items {
            let item = &row.body;
            weights(source, &lesson.lesson.body.kc, row, report);
            parts(row, report);
            super::lessons::block_names(&item.blocks, &["stem", "why"], &item.slug, row.at("slug"), report);
            match solve::solve(item, parameters, None, on) {
                Ok(solved) => {
                    distinct(row, &solved.scope, report);
                    ledgers(row, &item.blocks, &solved.scope, report);
                }
                Err(error) => unsolved(row, &error, report),
            }
        }
    }
}

fn unsolved<T>(row: &Row<T>, error: &SolveError, report: &mut Report) {
    report.error(row.at(&error.field), error.to_string());
}

fn weights(source: &Source, kc: &str, row: &Row<Item>, report: &mut Report) {
    let item = &row.body;
    let sum: Decimal = item.weights.values().map(|weight| weight.0).sum();
    if sum != Decimal::ONE {
        report.error(row.at("weights"), format!("{}: the weights sum to {sum}, not 1", item.slug));
    }
    if item.weights.get(kc).is_none_or(|weight| weight.0 < Decimal::new(5, 1)) {
        report.error(row.at("weights"), format!("{}: {kc} weighs at least 0.5", item.slug));
    }
    let required = |other: &str| {
        source.edges.iter().any(|edge| edge.body.kc == kc && edge.body.prerequisite == other && edge.body.kind == EdgeKind::Required)
    };
    for other in item.weights.keys().filter(|other| *other != kc && !required(other)) {
        report.error(row.at("weights"), format!("{}: {other} is no required prerequisite of {kc}", item.slug));
    }
    if item.weights.values().any(|weight| weight.0 <= Decimal::ZERO) {
        report.error(row.at("weights"), format!("{}: a weight is above 0", item.slug));
    }
}

/// The parts each kind has, and no others.
fn parts(row: &Row<Item>, report: &mut Report) {
    let item = &row.body;
    let mut error = |field: &str, message: String| report.error(row.at(field), format!("{}: {message}", item.slug));
    if item.template.is_some() {
        error("template", "templates stand in templates.toml".into());
    }
    if !BLOOM.contains(&item.bloom.as_str()) {
        error("bloom", format!("bloom is one of {}", list(BLOOM)));
    }
    if item.b.0.abs() > Decimal::new(15, 1) {
        error("b", "b lies between -1.5 and 1.5".into());
    }
    if !(2..=3).contains(&item.hints) {
        error("hints", "two or three hints".into());
    }
    let kind = item.kind;
    let choice = matches!(kind, ItemKind::Single | ItemKind::Several);
    let present = [
        ("options", !item.options.is_empty(), choice),
        ("answer", item.answer.is_some(), kind == ItemKind::Numeric),
        ("unit", item.unit.is_some(), kind == ItemKind::Numeric),
        ("decimals", item.decimals.is_some(), kind == ItemKind::Numeric),
        ("tolerance", item.tolerance.is_some(), kind == ItemKind::Numeric),
        ("wrong", !item.wrong.is_empty(), kind == ItemKind::Numeric),
        ("rows", !item.rows.is_empty(), matches!(kind, ItemKind::Ordering | ItemKind::Matching)),
        ("partners", !item.partners.is_empty(), kind == ItemKind::Matching),
        ("slips", !item.slips.is_empty(), matches!(kind, ItemKind::Ordering | ItemKind::Matching)),
    ];
    for (field, there, wanted) in present {
        match (there, wanted) {
            (true, false) => error(field, format!("a {} item has no {field}", kind.as_str())),
            (false, true) => error("kind", format!("a {} item needs {field}", kind.as_str())),
            _ => {}
        }
    }
    let lists = [
        ("options", "k", item.options.iter().map(|option| &option.key).collect::<Vec<_>>()),
        ("rows", "k", item.rows.iter().map(|row| &row.key).collect()),
        ("partners", "p", item.partners.iter().map(|partner| &partner.key).collect()),
        ("wrong", "w", item.wrong.iter().map(|wrong| &wrong.key).collect()),
    ];
    for (field, letter, keys) in lists {
        for (index, key) in keys.iter().enumerate() {
            if **key != format!("{letter}{}", index + 1) {
                error(&format!("{field}.{index}"), format!("the key here is {letter}{}, not {key}", index + 1));
            }
        }
    }
    let right = item.options.iter().filter(|option| option.right).count();
    match kind {
        ItemKind::Single if right != 1 => error("options", format!("{right} options are right: exactly one")),
        ItemKind::Several if right == 0 || right == item.options.len() => {
            error("options", "some options are right and some are not".into())
        }
        _ => {}
    }
    if choice && item.options.len() < 3 {
        error("options", "three options at least".into());
    }
    for (index, option) in item.options.iter().enumerate() {
        if !option.right && option.misconception.is_none() {
            error(&format!("options.{index}"), format!("{} is wrong: name its misconception", option.key));
        }
    }
    for (index, wrong) in item.wrong.iter().enumerate().filter(|(_, wrong)| wrong.misconception.is_none()) {
        error(&format!("wrong.{index}"), format!("{}: name its misconception", wrong.key));
    }
    pairs(item, &mut error);
}

fn pairs(item: &Item, error: &mut impl FnMut(&str, String)) {
    let rows: Vec<&str> = item.rows.iter().map(|row| row.key.as_str()).collect();
    let partners: BTreeSet<&str> = item.partners.iter().map(|partner| partner.key.as_str()).collect();
    let mut taken = BTreeSet::new();
    for (index, row) in item.rows.iter().enumerate() {
        let field = format!("rows.{index}");
        match (&row.partner, item.kind) {
            (None, ItemKind::Matching) => error(&field, format!("{} needs its partner", row.key)),
            (Some(_), ItemKind::Ordering) => error(&field, "rows of an ordering have no partner".into()),
            (Some(partner), _) if !partners.contains(partner.as_str()) => error(&field, format!("there is no partner {partner}")),
            (Some(partner), _) if !taken.insert(partner) => error(&field, format!("{partner} belongs to two rows")),
            _ => {}
        }
    }
    if item.kind == ItemKind::Matching && item.partners.len() <= item.rows.len() {
        error("partners", "one partner more than rows, so that the last pair is not given away".into());
    }
    let mut covered = BTreeSet::new();
    for (index, slip) in item.slips.iter().enumerate() {
        let field = format!("slips.{index}");
        match (slip, item.kind) {
            (Slip::Neighbours(slip), ItemKind::Ordering) => {
                let at = rows.iter().position(|row| *row == slip.first);
                match at {
                    Some(at) if rows.get(at + 1) == Some(&slip.second.as_str()) => drop(covered.insert(at)),
                    _ => error(&field, format!("{} and {} are no neighbours in the right order", slip.first, slip.second)),
                }
                if slip.key != format!("s{}", index + 1) {
                    error(&field, format!("the key here is s{}, not {}", index + 1, slip.key));
                }
            }
            (Slip::Pair(slip), ItemKind::Matching) => {
                if !rows.contains(&slip.row.as_str()) || !partners.contains(slip.partner.as_str()) {
                    error(&field, format!("there is no pair {} and {}", slip.row, slip.partner));
                }
                if item.rows.iter().any(|row| row.key == slip.row && row.partner.as_ref() == Some(&slip.partner)) {
                    error(&field, format!("{} and {} belong together: this is no slip", slip.row, slip.partner));
                }
            }
            (Slip::Neighbours(_), _) => error(&field, "first and second are for orderings".into()),
            (Slip::Pair(_), _) => error(&field, "row and partner are for matchings".into()),
        }
    }
    if item.kind == ItemKind::Ordering && covered.len() + 1 < rows.len() {
        error("slips", "each pair of neighbours needs a slip, so that every wrong order has feedback".into());
    }
}

/// Key and wrong answers differ by more than what the grader lets pass.
fn distinct(row: &Row<Item>, scope: &Scope, report: &mut Report) {
    let item = &row.body;
    let number = |name: &str| match scope.get(name) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    };
    let tolerance = item.tolerance.map_or(Decimal::ZERO, |tolerance| tolerance.0);
    let passes = item.decimals.map_or(tolerance, |decimals| effective_tolerance(tolerance, decimals));
    let answer = item.answer.as_ref().and_then(|_| number("answer"));
    if let (Some(answer), Some(decimals)) = (answer, item.decimals)
        && (answer - answer.round_dp(decimals)).abs() > tolerance
    {
        report.error(row.at("decimals"), format!("{}: the key {} does not fit into {decimals} decimals", item.slug, answer.normalize()));
    }
    let mut seen: Vec<(&str, Decimal)> = answer.map(|answer| ("answer", answer)).into_iter().collect();
    let options = item
        .options
        .iter()
        .enumerate()
        .filter(|(_, option)| option.value.is_some())
        .map(|(index, option)| (format!("options.{index}"), &option.key));
    let wrong = item.wrong.iter().enumerate().map(|(index, wrong)| (format!("wrong.{index}"), &wrong.key));
    for (field, key) in options.chain(wrong) {
        let Some(value) = number(key) else { continue };
        if let Some((other, _)) = seen.iter().find(|(_, other)| (*other - value).abs() <= passes) {
            report.error(row.at(&field), format!("{}: {key} ({}) cannot be told from {other}", item.slug, value.normalize()));
        }
        seen.push((key, value));
    }
    let shown: Vec<Decimal> = item.options.iter().filter_map(|option| option.value.as_ref().and_then(|_| number(&option.key))).collect();
    if item.order == crate::content::model::Order::Fixed && !shown.is_sorted() {
        report.warn(row.at("options"), format!("{}: numbers in a fixed order stand from small to large", item.slug));
    }
    let ordered: Vec<Decimal> = item.rows.iter().filter_map(|row| row.value.as_ref().and_then(|_| number(&row.key))).collect();
    if item.kind == ItemKind::Ordering && !ordered.is_sorted_by(|a, b| a < b) && !ordered.is_sorted_by(|a, b| a > b) {
        report.error(
            row.at("rows"),
            format!(
                "{}: the values of the rows are not in order, or two are equal; where something else decides, leave `value` out",
                item.slug
            ),
        );
    }
}

/// The last row of a ledger is the sum of the others, as printed with two decimals.
fn ledgers<T>(row: &Row<T>, blocks: &[Block], scope: &Scope, report: &mut Report) {
    let grids = match solve::grids(blocks, scope) {
        Ok(grids) => grids,
        Err(error) => return unsolved(row, &error, report),
    };
    for grid in grids {
        let Some(sum) = grid.sum else { continue };
        let at = blocks.iter().position(|block| block.name() == grid.name).unwrap_or_default();
        for (column, cell) in sum.iter().enumerate() {
            let total: Decimal = grid.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.number().round_dp(2)).sum();
            if total != cell.number().round_dp(2) {
                let message =
                    format!("ledger {}: the rows add up to {}, the sum says {}", grid.name, total.normalize(), cell.number().normalize());
                report.error(row.at(&format!("block.{at}.sum")), message);
            }
        }
    }
}
