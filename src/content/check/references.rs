//! Names: unique where they must be, and known where they are used.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::content::{
    model::{CardKind, ItemKind},
    source::{Place, Row, Source},
};

pub(super) fn check(source: &Source, report: &mut Report) {
    unique(source, report);
    let kcs: BTreeSet<&str> = source.kcs.iter().map(|row| row.body.slug.as_str()).collect();
    let mixups: BTreeSet<&str> = source.misconceptions.iter().map(|row| row.body.slug.as_str()).collect();
    let parameters: BTreeSet<&str> = source.parameters.iter().map(|row| row.body.key.as_str()).collect();
    let items: BTreeSet<&str> = source.items().map(|row| row.body.slug.as_str()).collect();
    let countries: BTreeSet<&str> = source.countries.iter().map(|row| row.body.code.as_str()).collect();
    let mut known = |set: &BTreeSet<&str>, what: &str, name: &str, place: Place| {
        if !set.contains(name) {
            report.error(place, format!("there is no {what} {name}"));
        }
    };
    for row in &source.misconceptions {
        known(&kcs, "component", &row.body.kc, row.at("kc"));
    }
    for lesson in &source.lessons {
        known(&kcs, "component", &lesson.lesson.body.kc, lesson.lesson.at("kc"));
        for (index, key) in lesson.lesson.body.params.iter().enumerate() {
            known(&parameters, "parameter", key, lesson.lesson.at(&format!("params.{index}")));
        }
    }
    // Parameters of cards, items and contexts are named by the solver.
    for row in source.items() {
        for kc in row.body.weights.keys() {
            known(&kcs, "component", kc, row.at(&format!("weights.{kc}")));
        }
        for (field, mixup) in mixups_of(row) {
            known(&mixups, "misconception", mixup, row.at(&field));
        }
    }
    for row in &source.contexts {
        known(&kcs, "component", &row.body.kc, row.at("kc"));
        known(&countries, "country", &row.body.country, row.at("country"));
        for (index, mixup) in row.body.misconceptions.iter().enumerate() {
            known(&mixups, "misconception", mixup, row.at(&format!("misconceptions.{index}")));
        }
        if let Some(item) = &row.body.check {
            known(&items, "item", item, row.at("check"));
        }
    }
    let contexts: BTreeSet<&str> = source.contexts.iter().map(|row| row.body.id.as_str()).collect();
    for row in &source.terms {
        known(&kcs, "component", &row.body.kc, row.at("kc"));
        if let Some(context) = &row.body.context {
            known(&contexts, "context", context, row.at("context"));
        }
        for (index, key) in row.body.params.iter().enumerate() {
            known(&parameters, "parameter", key, row.at(&format!("params.{index}")));
        }
    }
    for row in &source.templates {
        known(&kcs, "component", &row.body.kc, row.at("kc"));
        for (index, distractor) in row.body.distractors.iter().enumerate() {
            known(&mixups, "misconception", &distractor.misconception, row.at(&format!("distractor.{index}.misconception")));
        }
        for (index, key) in row.body.params.iter().enumerate() {
            known(&parameters, "parameter", key, row.at(&format!("params.{index}")));
        }
    }
    unused_mixups(source, report);
    home_cards(source, report);
    achievements(source, report);
}

/// Every misconception an item names, with the field that names it.
pub(super) fn mixups_of(row: &Row<crate::content::model::Item>) -> impl Iterator<Item = (String, &str)> {
    let item = &row.body;
    let goal = if item.kind == ItemKind::Interactive { vec![item.whole()] } else { vec![] };
    item.asks().into_iter().chain(goal).enumerate().flat_map(|(at, ask)| {
        let place = move |field: String| if ask.part.is_empty() { field } else { format!("part.{at}.{field}") };
        let options = ask.options.iter().enumerate().map(|(index, option)| (format!("options.{index}"), option.misconception.as_deref()));
        let wrong = ask.wrong.iter().enumerate().map(|(index, wrong)| (format!("wrong.{index}"), wrong.misconception.as_deref()));
        let slips = ask.slips.iter().enumerate().map(|(index, slip)| (format!("slips.{index}"), Some(slip.misconception())));
        let all: Vec<_> = options.chain(wrong).chain(slips).filter_map(|(field, mixup)| Some((place(field), mixup?))).collect();
        all
    })
}

fn unused_mixups(source: &Source, report: &mut Report) {
    let in_items = source.items().flat_map(|row| mixups_of(row).map(|(_, mixup)| mixup));
    let in_templates = source.templates.iter().flat_map(|row| &row.body.distractors).map(|distractor| distractor.misconception.as_str());
    let used: BTreeSet<&str> = in_items.chain(in_templates).collect();
    for row in &source.misconceptions {
        if !used.contains(row.body.slug.as_str()) {
            report.warn(row.at("slug"), format!("no wrong answer shows the misconception {}", row.body.slug));
        }
    }
    for row in &source.contexts {
        for (index, mixup) in row.body.misconceptions.iter().enumerate() {
            if !used.contains(mixup.as_str()) && source.misconceptions.iter().any(|row| row.body.slug == *mixup) {
                report.warn(
                    row.at(&format!("misconceptions.{index}")),
                    format!("no wrong answer shows {mixup}, so its warning is never seen there"),
                );
            }
        }
    }
}

fn home_cards(source: &Source, report: &mut Report) {
    let contexts: BTreeMap<&str, &Row<_>> = source.contexts.iter().map(|row| (row.body.id.as_str(), row)).collect();
    for lesson in &source.lessons {
        let kc = &lesson.lesson.body.kc;
        for row in lesson.cards.iter().filter(|row| row.body.kind == CardKind::Home) {
            let mut countries = BTreeSet::new();
            for (index, id) in row.body.contexts.iter().enumerate() {
                let place = row.at(&format!("contexts.{index}"));
                match contexts.get(id.as_str()) {
                    None => report.error(place, format!("there is no context {id}")),
                    Some(context) if context.body.kc != *kc => {
                        report.error(place, format!("the context {id} belongs to {}", context.body.kc))
                    }
                    Some(context) if !countries.insert(context.body.country.as_str()) => {
                        report.warn(place, format!("a second context of {}: a learner sees only the first", context.body.country));
                    }
                    Some(_) => {}
                }
            }
            if !countries.contains("ZZ") {
                report.error(row.at("contexts"), format!("card {} needs a general context (country ZZ)", row.body.slug));
            }
            for context in source.contexts.iter().filter(|context| context.body.kc == *kc && !row.body.contexts.contains(&context.body.id))
            {
                report.warn(row.at("contexts"), format!("card {} does not list the context {}", row.body.slug, context.body.id));
            }
        }
        let shown: BTreeSet<&str> = lesson.items.iter().flat_map(|row| mixups_of(row).map(|(_, mixup)| mixup)).collect();
        let warned = source.contexts.iter().any(|row| row.body.misconceptions.iter().any(|mixup| shown.contains(mixup.as_str())));
        if !warned {
            report.error(
                lesson.lesson.at("kc"),
                format!("no wrong answer of {kc} leads to the warning of a context: let one context name its misconception"),
            );
        }
        let joined = source.contexts.iter().filter(|row| row.body.kc == *kc && row.body.misconceptions.is_empty());
        for row in joined {
            report.warn(
                row.at("misconceptions"),
                format!("context {} has a lesson but names no misconception, so no feedback shows its warning", row.body.id),
            );
        }
    }
}

fn achievements(source: &Source, report: &mut Report) {
    let metrics: BTreeSet<&str> = source.metrics.iter().map(|row| row.body.name.as_str()).collect();
    for row in &source.achievements {
        if row.body.criteria.is_empty() {
            report.error(row.at("id"), format!("achievement {} has no criterion", row.body.id));
        }
        for (index, criterion) in row.body.criteria.iter().enumerate() {
            if !metrics.contains(criterion.metric.as_str()) {
                report.error(row.at(&format!("criterion.{index}.metric")), format!("there is no metric {}", criterion.metric));
            }
            if !["<", "<=", "==", "!=", ">=", ">"].contains(&criterion.op.as_str()) {
                report.error(row.at(&format!("criterion.{index}.op")), format!("there is no comparison {}", criterion.op));
            }
        }
    }
}

fn unique(source: &Source, report: &mut Report) {
    // Cards, items and contexts share one space: their text ids begin with their slugs alone.
    let cards = source.cards().map(|row| (row.body.slug.as_str(), row.at("slug")));
    let items = source.items().map(|row| (row.body.slug.as_str(), row.at("slug")));
    let contexts = source.contexts.iter().map(|row| (row.body.id.as_str(), row.at("id")));
    let templates = source.templates.iter().map(|row| (row.body.id.as_str(), row.at("id")));
    each_once("slug", cards.chain(items).chain(contexts).chain(templates), report);
    each_once("domain", source.domains.iter().map(|row| (row.body.slug.as_str(), row.at("slug"))), report);
    each_once("cluster", source.clusters.iter().map(|row| (row.body.slug.as_str(), row.at("slug"))), report);
    each_once("component", source.kcs.iter().map(|row| (row.body.slug.as_str(), row.at("slug"))), report);
    each_once("lesson", source.lessons.iter().map(|lesson| (lesson.lesson.body.kc.as_str(), lesson.lesson.at("kc"))), report);
    each_once("misconception", source.misconceptions.iter().map(|row| (row.body.slug.as_str(), row.at("slug"))), report);
    each_once("country", source.countries.iter().map(|row| (row.body.code.as_str(), row.at("code"))), report);
    each_once("parameter", source.parameters.iter().map(|row| (row.body.key.as_str(), row.at("key"))), report);
    each_once("term", source.terms.iter().map(|row| (row.body.slug.as_str(), row.at("slug"))), report);
    each_once("metric", source.metrics.iter().map(|row| (row.body.name.as_str(), row.at("name"))), report);
    each_once("achievement", source.achievements.iter().map(|row| (row.body.id.as_str(), row.at("id"))), report);
}

fn each_once<'r>(what: &str, names: impl Iterator<Item = (&'r str, Place)>, report: &mut Report) {
    let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
    for (name, place) in names {
        // A slug is part of text ids and URLs.
        if name.is_empty()
            || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            || !name.starts_with(|c: char| c.is_ascii_alphabetic())
        {
            report
                .error(place.clone(), format!("the {what} {name:?} may hold letters a to z, digits and dashes, and begins with a letter"));
        }
        if let Some(first) = seen.get(name) {
            report.error(place, format!("the {what} {name} stands already at {first}"));
        } else {
            seen.insert(name, place);
        }
    }
}
