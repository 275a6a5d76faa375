//! Items: the fields their kind needs, formulas that compute, wrong answers that differ from the key.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Report, cases, list};
use crate::{
    content::{
        model::{Ask, Block, Context, EdgeKind, Item, ItemKind, Slip},
        solve::{self, Parameters, SolveError},
        source::{Place, Row, Source},
    },
    tutor::{
        expr::{Scope, Value},
        grading::{Key, effective_tolerance},
    },
};

/// Bloom's levels, in order.
pub const BLOOM: [&str; 6] = ["remember", "understand", "apply", "analyze", "evaluate", "create"];

pub(super) fn check(source: &Source, parameters: &Parameters, on: Date, report: &mut Report) {
    for row in source.cards() {
        match solve::scope((&row.body).into(), parameters, None) {
            Ok(scope) => ledgers(row, "block", &row.body.blocks, &scope, report),
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
            itself(row, report);
            cases::check(row, report);
            for (at, ask) in item.asks().iter().enumerate() {
                asked(&Asked { row, ask, at }, report);
            }
            let blocks = [&item.case[..], &item.results, &item.blocks].concat();
            super::lessons::block_names(&blocks, &["stem", "why"], &item.slug, row.at("slug"), report);
            match solve::solve(item, parameters, None, on) {
                Ok(solved) => {
                    for (at, ask) in item.asks().iter().enumerate() {
                        distinct(&Asked { row, ask, at }, &solved.scope, report);
                    }
                    for (name, blocks) in [("case", &item.case), ("result", &item.results), ("block", &item.blocks)] {
                        ledgers(row, name, blocks, &solved.scope, report);
                    }
                    if let Key::Goal(goal) = &solved.key {
                        cases::goal(row, goal, &solved.scope, report);
                    }
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

/// What every item has, whatever it asks.
fn itself(row: &Row<Item>, report: &mut Report) {
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
    if item.a.is_some_and(|a| a.0 < Decimal::new(2, 1) || a.0 > Decimal::new(3, 0)) {
        error("a", "a lies between 0.2 and 3".into());
    }
    if item.guess.is_some_and(|guess| guess.0 < Decimal::ZERO || guess.0 >= Decimal::ONE) {
        error("guess", "the chance of guessing lies from 0 to below 1".into());
    }
    if !(2..=3).contains(&item.hints) {
        error("hints", "two or three hints".into());
    }
}

/// Something asked, with its place: the item, or the part at that place.
pub(super) struct Asked<'a> {
    pub row: &'a Row<Item>,
    pub ask: &'a Ask<'a>,
    pub at: usize,
}

impl Asked<'_> {
    fn place(&self, field: &str) -> Place {
        if self.ask.part.is_empty() { self.row.at(field) } else { self.row.at(&format!("part.{}.{field}", self.at)) }
    }

    fn called(&self) -> String {
        format!("{} {}", self.row.body.slug, self.ask.part).trim_end().to_owned()
    }
}

/// The fields each kind has, and no others.
pub(super) fn fields(asked: &Asked, report: &mut Report) {
    let (ask, kind) = (asked.ask, asked.ask.kind);
    let choice = matches!(kind, ItemKind::Single | ItemKind::Several);
    let conditions = kind == ItemKind::Numeric || kind == ItemKind::Interactive;
    let present = [
        ("options", !ask.options.is_empty(), choice),
        ("answer", ask.answer.is_some(), conditions),
        ("unit", ask.unit.is_some(), kind == ItemKind::Numeric),
        ("decimals", ask.decimals.is_some(), kind == ItemKind::Numeric),
        ("tolerance", ask.tolerance.is_some(), kind == ItemKind::Numeric),
        ("wrong", !ask.wrong.is_empty(), conditions),
        ("rows", !ask.rows.is_empty(), matches!(kind, ItemKind::Ordering | ItemKind::Matching)),
        ("partners", !ask.partners.is_empty(), kind == ItemKind::Matching),
        ("slips", !ask.slips.is_empty(), matches!(kind, ItemKind::Ordering | ItemKind::Matching)),
    ];
    present_where_wanted(kind, present, &mut |field, message| {
        report.error(asked.place(field), format!("{}: {message}", asked.called()));
    });
    for (index, wrong) in ask.wrong.iter().enumerate() {
        let place = asked.place(&format!("wrong.{index}"));
        if wrong.key != format!("w{}", index + 1) {
            report.error(place.clone(), format!("{}: the key here is w{}, not {}", asked.called(), index + 1, wrong.key));
        }
        if wrong.misconception.is_none() {
            report.error(place, format!("{}: {}: name its misconception", asked.called(), wrong.key));
        }
    }
}

pub(super) fn present_where_wanted<const N: usize>(kind: ItemKind, fields: [(&str, bool, bool); N], error: &mut impl FnMut(&str, String)) {
    for (field, there, wanted) in fields {
        match (there, wanted) {
            (true, false) => error(field, format!("a {} item has no {field}", kind.as_str())),
            (false, true) => error("kind", format!("a {} item needs {field}", kind.as_str())),
            _ => {}
        }
    }
}

/// Options, rows, partners and slips: their keys, and that each wrong one has its misconception.
fn asked(asked: &Asked, report: &mut Report) {
    let ask = asked.ask;
    fields(asked, report);
    let mut error = |field: &str, message: String| report.error(asked.place(field), format!("{}: {message}", asked.called()));
    let lists = [
        ("options", "k", ask.options.iter().map(|option| &option.key).collect::<Vec<_>>()),
        ("rows", "k", ask.rows.iter().map(|row| &row.key).collect()),
        ("partners", "p", ask.partners.iter().map(|partner| &partner.key).collect()),
    ];
    for (field, letter, keys) in lists {
        for (index, key) in keys.iter().enumerate() {
            if **key != format!("{letter}{}", index + 1) {
                error(&format!("{field}.{index}"), format!("the key here is {letter}{}, not {key}", index + 1));
            }
        }
    }
    let right = ask.options.iter().filter(|option| option.right).count();
    match ask.kind {
        ItemKind::Single if right != 1 => error("options", format!("{right} options are right: exactly one")),
        ItemKind::Several if right == 0 || right == ask.options.len() => error("options", "some options are right and some are not".into()),
        _ => {}
    }
    if matches!(ask.kind, ItemKind::Single | ItemKind::Several) && ask.options.len() < 3 {
        error("options", "three options at least".into());
    }
    for (index, option) in ask.options.iter().enumerate() {
        if !option.right && option.misconception.is_none() {
            error(&format!("options.{index}"), format!("{} is wrong: name its misconception", option.key));
        }
    }
    pairs(ask, &mut error);
}

fn pairs(item: &Ask, error: &mut impl FnMut(&str, String)) {
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
fn distinct(asked: &Asked, scope: &Scope, report: &mut Report) {
    let (item, slug) = (asked.ask, asked.called());
    let number = |key: &str| match scope.get(&item.name(key)) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    };
    let tolerance = item.tolerance.map_or(Decimal::ZERO, |tolerance| tolerance.0);
    let passes = item.decimals.map_or(tolerance, |decimals| effective_tolerance(tolerance, decimals));
    let answer = item.answer.and_then(|_| number("answer"));
    if let (Some(answer), Some(decimals)) = (answer, item.decimals)
        && (answer - answer.round_dp(decimals)).abs() > tolerance
    {
        report.error(asked.place("decimals"), format!("{slug}: the key {} does not fit into {decimals} decimals", answer.normalize()));
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
            report.error(asked.place(&field), format!("{slug}: {key} ({}) cannot be told from {other}", value.normalize()));
        }
        seen.push((key, value));
    }
    let shown: Vec<Decimal> = item.options.iter().filter_map(|option| option.value.as_ref().and_then(|_| number(&option.key))).collect();
    if item.order == crate::content::model::Order::Fixed && !shown.is_sorted() {
        report.warn(asked.place("options"), format!("{slug}: numbers in a fixed order stand from small to large"));
    }
    let ordered: Vec<Decimal> = item.rows.iter().filter_map(|row| row.value.as_ref().and_then(|_| number(&row.key))).collect();
    if item.kind == ItemKind::Ordering && !ordered.is_sorted_by(|a, b| a < b) && !ordered.is_sorted_by(|a, b| a > b) {
        report.error(
            asked.place("rows"),
            format!("{slug}: the values of the rows are not in order, or two are equal; where something else decides, leave `value` out"),
        );
    }
}

/// The last row of a ledger is the sum of the others, as printed with two decimals.
fn ledgers<T>(row: &Row<T>, list: &str, blocks: &[Block], scope: &Scope, report: &mut Report) {
    let grids = match solve::grids(blocks, scope) {
        Ok(grids) => grids,
        Err(error) => return report.error(row.at(&error.field.replacen("block", list, 1)), error.to_string()),
    };
    for grid in grids {
        let Some(sum) = grid.sum else { continue };
        let at = blocks.iter().position(|block| block.name() == grid.name).unwrap_or_default();
        for (column, cell) in sum.iter().enumerate() {
            let total: Decimal = grid.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.number().round_dp(2)).sum();
            if total != cell.number().round_dp(2) {
                let message =
                    format!("ledger {}: the rows add up to {}, the sum says {}", grid.name, total.normalize(), cell.number().normalize());
                report.error(row.at(&format!("{list}.{at}.sum")), message);
            }
        }
    }
}
