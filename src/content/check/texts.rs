//! Texts: exactly the derived ids in every language, with equal variables, functions and variants, and each
//! can be formatted with the values its row has.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde_json::Value;

use super::{
    Report,
    expected::{Expected, Rules},
    list,
};
use crate::content::{
    format::{Arg, Args, Bundle, Inline, Locale, TextErrorKind, plain, plural_keys},
    ids::{Owner, OwnerKind, Texts},
    solve::{Numbers, Parameters},
    source::{Finding, Place, Source, Text},
};

/// The languages that every text must have.
pub const COMPLETE: [&str; 2] = ["en", "es"];
const LONGEST_PARTNER: usize = 34;

pub(super) fn check(source: &Source, parameters: &Parameters, on: Date, report: &mut Report) {
    let expected = Rules { parameters, on }.all(source);
    let mut by_id: BTreeMap<(&str, &str), &Text> = BTreeMap::new();
    for text in &source.texts {
        if let Some(first) = by_id.insert((text.locale.folder, &text.id), text) {
            report.error(text.place.clone(), format!("{} stands already at {}", text.id, first.place));
        }
    }
    let owned: BTreeMap<&str, &Expected> = expected.iter().flat_map(|row| row.ids.iter().map(move |id| (id.as_str(), row))).collect();
    let locales: BTreeSet<&str> = source.texts.iter().map(|text| text.locale.folder).chain(COMPLETE).collect();
    missing(&expected, &locales, &by_id, report);
    let countries: BTreeSet<&str> = source.countries.iter().map(|row| row.body.code.as_str()).collect();
    for text in &source.texts {
        let Some(row) = owned.get(text.id.as_str()) else {
            let near = expected.iter().filter(|row| text.id.starts_with(&row.owner.prefix())).max_by_key(|row| row.owner.prefix().len());
            let hint = near.map_or(String::new(), |row| format!("; {} has {}", row.owner, list(row.ids.iter().map(String::as_str))));
            report.error(text.place.clone(), format!("no row has a text {}: remove it or mend its name{hint}", text.id));
            continue;
        };
        shape(text, &countries, report);
        if let Some(english) = by_id.get(&("en", text.id.as_str())).filter(|english| english.locale != text.locale) {
            compare(text, english, report);
        }
        formatted(text, row, parameters, report);
    }
    unused(source, &expected, &by_id, report);
    options(&expected, &by_id, report);
}

/// One text against its English, by the same rules: what is wrong with it where it belongs to the row with this body.
pub fn one(
    text: &Text,
    english: &Text,
    (owner, body): (&Owner, &Value),
    parameters: &Parameters,
    countries: &BTreeSet<&str>,
    on: Date,
) -> Vec<Finding> {
    let mut report = Report::default();
    shape(text, countries, &mut report);
    if text.locale != english.locale {
        compare(text, english, &mut report);
    }
    if let Some(row) = (Rules { parameters, on }.one(owner, body)) {
        formatted(text, &row, parameters, &mut report);
    }
    report.findings
}

fn missing(expected: &[Expected], locales: &BTreeSet<&str>, by_id: &BTreeMap<(&str, &str), &Text>, report: &mut Report) {
    for folder in locales {
        let Some(locale) = Locale::of(folder) else { continue };
        let (mut have, mut all) = (0, 0);
        for row in expected {
            let lacking: Vec<&str> = row.ids.iter().map(String::as_str).filter(|id| !by_id.contains_key(&(*folder, *id))).collect();
            all += row.ids.len();
            have += row.ids.len() - lacking.len();
            if !lacking.is_empty() && COMPLETE.contains(folder) {
                report.error(row.place.clone(), format!("{} lacks in {folder}: {}", row.owner, list(lacking)));
            }
        }
        report.coverage.insert(locale.folder, (have, all));
    }
}

/// What is Fluent but not allowed, and variants that no learner would ever see.
fn shape(text: &Text, countries: &BTreeSet<&str>, report: &mut Report) {
    for refused in &text.shape.refused {
        report.error(text.place.clone(), format!("{}: {refused} is not allowed in texts", text.id));
    }
    for (variable, keys) in &text.shape.selectors {
        if variable == "origin" {
            for key in keys.iter().filter(|key| *key != "other" && (!countries.contains(key.as_str()) || *key == "ZZ")) {
                report.error(text.place.clone(), format!("{}: no learner has the origin {key}", text.id));
            }
            continue;
        }
        let plural = plural_keys(text.locale);
        for key in keys.iter().filter(|key| key.parse::<f64>().is_err() && !plural.contains(*key)) {
            let known = list(plural.iter().map(String::as_str));
            report.error(text.place.clone(), format!("{}: {} never chooses the variant [{key}]; it has {known}", text.id, text.locale));
        }
    }
    if text.body.contains('\u{FFFF}') {
        report.error(text.place.clone(), format!("{}: U+FFFF is no character", text.id));
    }
}

fn compare(text: &Text, english: &Text, report: &mut Report) {
    let ours: BTreeSet<&String> = text.shape.variables.keys().collect();
    let theirs: BTreeSet<&String> = english.shape.variables.keys().collect();
    let names = |set: Vec<&&String>| set.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
    if ours != theirs {
        let (more, less) = (names(ours.difference(&theirs).collect()), names(theirs.difference(&ours).collect()));
        let parts = [("names", more), ("leaves out", less)];
        let parts: Vec<String> =
            parts.into_iter().filter(|(_, names)| !names.is_empty()).map(|(verb, names)| format!("{verb} {names}")).collect();
        report.error(text.place.clone(), format!("{}: other than English, it {}", text.id, parts.join(" and ")));
        return;
    }
    for (name, functions) in &text.shape.variables {
        let selects = |text: &Text| text.shape.selectors.contains_key(name);
        if *functions != english.shape.variables[name] {
            report.error(
                text.place.clone(),
                format!("{}: ${name} is printed by other functions than in English ({})", text.id, english.place),
            );
        }
        if name == "origin" && text.shape.selectors.get(name) != english.shape.selectors.get(name) {
            report.error(text.place.clone(), format!("{}: its variants by $origin are not those of English ({})", text.id, english.place));
        } else if name != "origin" && selects(text) != selects(english) && plural_keys(text.locale).len() > 1 {
            report.warn(text.place.clone(), format!("{}: only one of the languages selects on ${name}", text.id));
        }
    }
}

/// Formats the text for every origin it knows, with the values of its row.
fn formatted(text: &Text, row: &Expected, parameters: &Parameters, report: &mut Report) {
    let Some(args) = &row.args else { return };
    let here = |message: String| format!("{}: {message}", text.id);
    for (name, functions) in &text.shape.variables {
        let bare = functions.contains("");
        let words = matches!(args.get(name), Some(Arg::Text(_) | Arg::Year(_)));
        if bare && (!words || name == "origin") && args.contains_key(name) {
            report.error(text.place.clone(), here(format!("{{ ${name} }} stands bare: write MONEY, NUMBER, PERCENT or DATE(${name})")));
        }
        if !args.contains_key(name) {
            let parameter = parameters.0.contains_key(name);
            let what = if parameter { "list the parameter in `params`".to_owned() } else { format!("its values are {}", known(args)) };
            report.error(text.place.clone(), here(format!("${name} has no value here: {what}")));
        }
    }
    if text.shape.variables.keys().any(|name| !args.contains_key(name)) || !text.shape.refused.is_empty() {
        return;
    }
    let bundle = match Bundle::compile(text.locale, [(text.id.as_str(), text.body.as_str())]) {
        Ok(bundle) => bundle,
        Err(error) => return report.error(text.place.clone(), error.to_string()),
    };
    let everywhere = BTreeSet::from(["ZZ".to_owned()]);
    let origins = text.shape.selectors.get("origin").unwrap_or(&everywhere);
    for origin in origins {
        let mut args = args.clone();
        args.insert("origin".into(), Arg::Text(origin.clone()));
        match bundle.format(&text.id, &args) {
            Ok(pieces) => shown(text, &pieces, row, report),
            // A bare date or range was named above already.
            Err(error) if matches!(&error.kind, TextErrorKind::Function(message) if message.contains("stands bare")) => {}
            Err(error) => report.error(text.place.clone(), here(error.kind.to_string())),
        }
    }
}

fn shown(text: &Text, pieces: &[Inline], row: &Expected, report: &mut Report) {
    let words = plain(pieces);
    if words.trim().is_empty() {
        report.error(text.place.clone(), format!("{}: the text is empty", text.id));
    }
    if row.partners.contains(&text.id) {
        let marked = pieces.iter().any(|piece| !matches!(piece, Inline::Text(_) | Inline::Isolate(_)));
        if marked {
            report.error(text.place.clone(), format!("{}: a partner has no marks", text.id));
        }
        if words.chars().count() > LONGEST_PARTNER {
            report.error(
                text.place.clone(),
                format!("{}: a partner has at most {LONGEST_PARTNER} characters, this {}", text.id, words.chars().count()),
            );
        }
    }
    // Marks as printed abroad belong into contexts; elsewhere a typed amount is a number written twice.
    let typed = text.shape.words.iter().any(|words| typed_amount(words));
    if typed && matches!(row.owner.kind, OwnerKind::Lesson | OwnerKind::Card | OwnerKind::Item) {
        report.error(text.place.clone(), format!("{}: money or a percent is typed: write MONEY or PERCENT over a value", text.id));
    }
}

/// `$5`, `5%`, `5 %`.
fn typed_amount(words: &str) -> bool {
    let characters: Vec<char> = words.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
    characters
        .windows(2)
        .any(|pair| (pair[0] == '$' && pair[1].is_ascii_digit()) || (pair[0].is_ascii_digit() && matches!(pair[1], '%' | '٪')))
}

fn known(args: &Args) -> String {
    list(args.keys().map(String::as_str))
}

/// Values and formulas that nothing names.
fn unused(source: &Source, expected: &[Expected], by_id: &BTreeMap<(&str, &str), &Text>, report: &mut Report) {
    let named = |owner: &Owner| -> BTreeSet<String> {
        let row = expected.iter().find(|row| row.owner == *owner);
        let texts = row.into_iter().flat_map(|row| &row.ids).filter_map(|id| by_id.get(&("en", id.as_str())));
        texts.flat_map(|text| text.shape.variables.keys().cloned()).collect()
    };
    let mut one = |owner: Owner, numbers: Numbers, formulas: Vec<&str>, at: &dyn Fn(&str) -> Place| {
        let mut names = named(&owner);
        if names.is_empty() && !numbers.params.is_empty() {
            return; // Its texts are missing altogether, which is said already.
        }
        let derived = numbers.derived.values().map(String::as_str);
        for formula in formulas.into_iter().chain(derived).filter_map(|formula| crate::tutor::expr::Expr::parse(formula).ok()) {
            names.extend(formula.names().into_iter().map(str::to_owned));
        }
        for name in numbers.derived.keys().filter(|name| !names.contains(*name)) {
            report.warn(at(&format!("derived.{name}")), format!("{owner}: nothing uses {name}"));
        }
        for name in numbers.values.keys().filter(|name| !names.contains(*name)) {
            report.warn(at(&format!("values.{name}")), format!("{owner}: nothing uses {name}"));
        }
        for (index, name) in numbers.params.iter().enumerate().filter(|(_, name)| !names.contains(*name)) {
            report.warn(at(&format!("params.{index}")), format!("{owner}: nothing uses the parameter {name}"));
        }
    };
    for row in source.cards() {
        let cells = cells(&row.body.blocks);
        one(row.body.owner(), (&row.body).into(), cells, &|field| row.at(field));
    }
    for row in &source.contexts {
        one(row.body.owner(), (&row.body).into(), Vec::new(), &|field| row.at(field));
    }
    for row in source.items() {
        let item = &row.body;
        let mut formulas: Vec<&str> = [&item.case, &item.results, &item.blocks].into_iter().flat_map(|blocks| cells(blocks)).collect();
        formulas.extend(item.inputs.iter().map(|input| input.right.as_str()));
        for ask in item.asks().into_iter().chain([item.whole()]) {
            formulas.extend(ask.options.iter().filter_map(|option| option.value.as_deref()));
            formulas.extend(ask.rows.iter().filter_map(|row| row.value.as_deref()));
            formulas.extend(ask.wrong.iter().map(|wrong| wrong.value.as_str()));
            formulas.extend(ask.answer);
        }
        one(item.owner(), item.into(), formulas, &|field| row.at(field));
    }
}

fn cells(blocks: &[crate::content::model::Block]) -> Vec<&str> {
    let grids = blocks.iter().filter_map(crate::content::model::Block::grid);
    grids.flat_map(|(_, rows, sum)| rows.iter().chain(sum)).flat_map(|row| &row.cells).map(|cell| cell.formula()).collect()
}

/// Two options that read the same cannot be told apart.
fn options(expected: &[Expected], by_id: &BTreeMap<(&str, &str), &Text>, report: &mut Report) {
    for row in expected {
        let Some(args) = &row.args else { continue };
        for (folder, together) in COMPLETE.iter().flat_map(|folder| row.options.iter().map(move |together| (*folder, together))) {
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for id in together {
                let Some(text) = by_id.get(&(folder, id.as_str())) else { continue };
                let words =
                    Bundle::compile(text.locale, [(id.as_str(), text.body.as_str())]).and_then(|bundle| bundle.format_plain(id, args));
                let Ok(words) = words else { continue };
                if let Some(other) = seen.insert(words, id) {
                    report.error(text.place.clone(), format!("{id} reads like {other}"));
                }
            }
        }
    }
}
