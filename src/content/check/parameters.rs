//! Parameters: kind and value fit, dates in order, and each is used.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Report;
use crate::content::{
    model::{Parameter, ParameterKind, ParameterValue},
    solve,
    source::Source,
};

pub(super) fn check(source: &Source, on: Date, report: &mut Report) {
    let lessons = source.lessons.iter().flat_map(|lesson| &lesson.lesson.body.params);
    let cards = source.cards().flat_map(|row| &row.body.params);
    let items = source.items().flat_map(|row| &row.body.params);
    let contexts = source.contexts.iter().flat_map(|row| &row.body.params);
    let templates = source.templates.iter().flat_map(|row| &row.body.params);
    let terms = source.terms.iter().flat_map(|row| &row.body.params);
    let used: BTreeSet<&String> = terms.chain(lessons).chain(cards).chain(items).chain(contexts).chain(templates).collect();
    // Words may name other parameters.
    let in_words: BTreeSet<&String> =
        source.texts.iter().filter(|text| text.id.starts_with("parameter-")).flat_map(|text| text.shape.variables.keys()).collect();
    for row in &source.parameters {
        let parameter = &row.body;
        if let Some(wanted) = misfit(parameter) {
            report.error(row.at("value"), format!("parameter {}: the kind wants {wanted}", parameter.key));
        }
        if parameter.valid_until < parameter.as_of {
            report.error(row.at("valid_until"), format!("parameter {}: valid_until lies before as_of", parameter.key));
        }
        if parameter.currency.is_some() && parameter.kind != ParameterKind::Money {
            report.error(row.at("currency"), format!("parameter {}: only money has a currency", parameter.key));
        }
        if !used.contains(&parameter.key) && !in_words.contains(&parameter.key) {
            // Components without a lesson yet will use theirs; it is only worth a look.
            report.warn(row.at("key"), format!("parameter {} is used nowhere", parameter.key));
        } else if on > parameter.valid_until {
            report
                .warn(row.at("valid_until"), format!("parameter {} expired on {}: look it up again", parameter.key, parameter.valid_until));
        }
    }
}

/// What a kind wants that this value is not.
pub fn misfit(parameter: &Parameter) -> Option<&'static str> {
    use ParameterKind as Kind;
    use ParameterValue as Value;
    match (parameter.kind, &parameter.value) {
        (Kind::Money | Kind::Number, Some(Value::Number(_))) | (Kind::Text, None) => None,
        (Kind::Rate, Some(Value::Number(ratio))) if ratio.0.abs() <= 10.into() => None,
        (Kind::Year, Some(Value::Number(year))) if year.0.fract().is_zero() => None,
        (Kind::Date, Some(Value::Text(text))) if text.parse::<Date>().is_ok() => None,
        (Kind::MonthDay, Some(Value::Text(text))) if solve::is_month_day(text) => None,
        (Kind::Range, Some(Value::List(list))) if list.len() == 2 && list.is_sorted() => None,
        (Kind::Table, Some(Value::Table(rows))) if !rows.is_empty() && rows.is_sorted_by(|a, b| a[0] < b[0]) => None,
        (Kind::Money | Kind::Number, _) => Some("a number"),
        (Kind::Rate, _) => Some("a ratio: 0.062 for 6.2 %"),
        (Kind::Year, _) => Some("a whole year"),
        (Kind::Date, _) => Some("a date: \"2027-04-15\""),
        (Kind::MonthDay, _) => Some("a month and day: \"04-15\""),
        (Kind::Range, _) => Some("[low, high]"),
        (Kind::Table, _) => Some("[[floor, rate], ...] with rising floors"),
        (Kind::Text, _) => Some("no value: its words are the text parameter-KEY"),
    }
}
