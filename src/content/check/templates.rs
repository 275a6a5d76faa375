//! Templates: formulas read, and the publish gate: what could go wrong for a learner goes wrong here first.

use super::{Report, list};
use crate::{
    content::{
        format::{Locale, Printer},
        model::{self, ParameterKind, ParameterValue},
        solve::{self, Parameters},
        source::{Row, Source},
    },
    tutor::{
        expr::{Expr, Scope},
        template::{GateFault, Generator, Place, Template},
    },
};

pub(super) fn check(source: &Source, parameters: &Parameters, report: &mut Report) {
    let printer = Printer::of(Locale::source());
    for row in &source.templates {
        let template = &row.body;
        let before = report.findings.len();
        formulas(row, report);
        for key in template.params.iter().filter(|key| words(parameters, key)) {
            report.error(row.at("params"), format!("{}: {key} is a text, which no formula reads", template.id));
        }
        if !["USD", "percent", "local", "days", "months", "years", "hours"].contains(&template.unit.as_str()) && template.unit.contains(' ')
        {
            report.error(row.at("unit"), format!("{}: a unit is one word", template.id));
        }
        if report.findings.len() > before {
            continue;
        }
        let generated = match solve::generator_template(template) {
            Ok(generated) => generated,
            Err(message) => {
                report.error(row.place_of_row(), format!("template {}: {message}", template.id));
                continue;
            }
        };
        let params = solve::formula_scope(&template.params, parameters);
        gate(row, &generated, &params, &printer, report);
    }
}

fn gate(row: &Row<model::Template>, template: &Template, params: &Scope, printer: &Printer, report: &mut Report) {
    let generator = match Generator::new(template, params) {
        Ok(generator) => generator,
        Err(error) => return report.error(row.place_of_row(), format!("template {}: {error}", template.id)),
    };
    let print = |number| match template.unit.as_str() {
        "USD" => printer.money(number, "USD", None).unwrap_or_default(),
        _ => printer.number(number, Some(template.decimals)),
    };
    for fault in generator.gate(print).faults {
        let values = |values: &std::collections::BTreeMap<String, rust_decimal::Decimal>| {
            let shown: Vec<String> = values.iter().map(|(name, value)| format!("{name}={}", value.normalize())).collect();
            list(shown.iter().map(String::as_str))
        };
        let (field, message) = match &fault {
            GateFault::Formula { place, error, values: drawn } => (field(row, place), format!("{error} with {}", values(drawn))),
            GateFault::SameText { text, values: drawn } => ("distractor".into(), format!("two options read {text} with {}", values(drawn))),
            GateFault::TooRare { accepted, tried } => (
                "constraints".into(),
                format!("only {accepted} of {tried} draws are accepted: loosen the constraints or move the wrong answers apart"),
            ),
        };
        report.error(row.at(&field), format!("template {}: {message}", template.id));
    }
}

fn field(row: &Row<model::Template>, place: &Place) -> String {
    let template = &row.body;
    let at = |found: Option<usize>, list: &str| format!("{list}.{}.expr", found.unwrap_or_default());
    match place {
        Place::Constraint(index) => format!("constraints.{index}"),
        Place::Derived(name) => at(template.derived.iter().position(|derived| derived.name == *name), "derived"),
        Place::Answer => "key".into(),
        Place::Distractor(id) => at(template.distractors.iter().position(|distractor| distractor.id == *id), "distractor"),
    }
}

fn formulas(row: &Row<model::Template>, report: &mut Report) {
    let template = &row.body;
    let key = std::iter::once(("key".to_owned(), &template.key));
    let constraints = template.constraints.iter().enumerate().map(|(index, formula)| (format!("constraints.{index}"), formula));
    let derived = template.derived.iter().enumerate().map(|(index, derived)| (format!("derived.{index}.expr"), &derived.expr));
    let wrong = template.distractors.iter().enumerate().map(|(index, distractor)| (format!("distractor.{index}.expr"), &distractor.expr));
    for (field, formula) in key.chain(constraints).chain(derived).chain(wrong) {
        if let Err(error) = Expr::parse(formula) {
            report.error(row.at(&field), format!("template {}: {error}", template.id));
        }
    }
}

fn words(parameters: &Parameters, key: &str) -> bool {
    let parameter = parameters.0.get(key);
    parameter.is_some_and(|parameter| parameter.kind == ParameterKind::Text || matches!(parameter.value, Some(ParameterValue::Text(_))))
}
