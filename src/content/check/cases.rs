//! Items with a case: their parts, their clip, their inputs and the goal these reach.

use std::collections::BTreeSet;

use super::{
    Report,
    items::{Asked, fields, present_where_wanted},
};
use crate::{
    content::{
        format::Locale,
        model::{Clip, Item, ItemKind},
        source::Row,
    },
    tutor::{expr::Scope, grading::Goal},
};

/// Longer clips are watched by few to the end (Guo, Kim & Rubin 2014, Learning at Scale: 6 minutes at most).
const LONGEST_CLIP: u16 = 360;

pub(super) fn check(row: &Row<Item>, report: &mut Report) {
    let item = &row.body;
    let kind = item.kind;
    let questions = matches!(kind, ItemKind::Scenario | ItemKind::Video);
    let ours = matches!(item.clip, Some(Clip::File { .. }));
    let present = [
        // What is said in a clip stands below it in words; what another site's page says is not ours to write down.
        ("case", !item.case.is_empty(), kind == ItemKind::Scenario || ours || (kind == ItemKind::Interactive && !item.case.is_empty())),
        ("part", !item.parts.is_empty(), questions),
        ("clip", item.clip.is_some(), kind == ItemKind::Video),
        ("input", !item.inputs.is_empty(), kind == ItemKind::Interactive),
        ("result", !item.results.is_empty(), kind == ItemKind::Interactive && !item.results.is_empty()),
    ];
    present_where_wanted(kind, present, &mut |field, message| report.error(row.at(field), format!("{}: {message}", item.slug)));
    if plain(kind) {
        return;
    }
    // What belongs to a question stands in its part.
    fields(&Asked { row, ask: &item.whole(), at: 0 }, report);
    let mut error = |field: &str, message: String| report.error(row.at(field), format!("{}: {message}", item.slug));
    let most = 4;
    let least = if kind == ItemKind::Scenario { 2 } else { 1 };
    if questions && !(least..=most).contains(&item.parts.len()) {
        error("part", format!("{} questions: a {} has {least} to {most}", item.parts.len(), kind.as_str()));
    }
    for (index, part) in item.parts.iter().enumerate() {
        if part.key != format!("q{}", index + 1) {
            error(&format!("part.{index}.key"), format!("the key here is q{}, not {}", index + 1, part.key));
        }
        if !plain(part.kind) {
            error(&format!("part.{index}.kind"), format!("{} is a {}: a part is of a plain kind", part.key, part.kind.as_str()));
        }
    }
    match &item.clip {
        Some(Clip::File { name, seconds, captions }) => {
            for folder in ["en", "es"].into_iter().filter(|folder| !captions.iter().any(|known| known == folder)) {
                error("clip", format!("the clip {name} has no captions in {folder}"));
            }
            for folder in captions.iter().filter(|folder| Locale::of(folder).is_none()) {
                error("clip", format!("there is no language folder {folder}"));
            }
            if !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
                error("clip", format!("{name:?}: the name of a clip has small letters, digits and dashes"));
            }
            if *seconds > LONGEST_CLIP {
                error("clip", format!("{seconds} seconds: at most {LONGEST_CLIP}, longer ones are not watched to the end"));
            }
        }
        Some(Clip::Link(address)) if !address.starts_with("https://") => error("clip", format!("{address} does not begin with https://")),
        _ => {}
    }
    inputs(item, &mut error);
}

fn plain(kind: ItemKind) -> bool {
    !matches!(kind, ItemKind::Scenario | ItemKind::Video | ItemKind::Interactive)
}

fn inputs(item: &Item, error: &mut impl FnMut(&str, String)) {
    let blocks = [&item.case, &item.results, &item.blocks].into_iter().flatten().map(|block| block.name());
    let mut taken: BTreeSet<&str> = blocks.chain(["stem", "why"]).collect();
    for (index, input) in item.inputs.iter().enumerate() {
        let at = |field: &str| format!("input.{index}.{field}");
        let name = &input.name;
        // A formula reads the name, and a text's id holds it.
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()) {
            error(&at("name"), format!("{name:?}: the name of an input has small letters and digits"));
        }
        if !taken.insert(name) {
            error(&at("name"), format!("two texts are named {name}: rename the input"));
        }
        let typed = input.options == 0;
        for (field, there) in [
            ("unit", input.unit.is_some()),
            ("decimals", input.decimals.is_some()),
            ("min", input.min.is_some()),
            ("max", input.max.is_some()),
        ] {
            match (there, typed) {
                (true, false) => error(&at(field), format!("{name} is chosen and has no {field}")),
                (false, true) => error(&at("name"), format!("{name} is typed and needs {field}")),
                _ => {}
            }
        }
        if input.options == 1 {
            error(&at("options"), format!("{name} has one option: two at least"));
        }
    }
}

/// A goal looked over: it is reached by the right setting and not by every one, each wrong belief can show, and no wrong choice
/// goes without feedback.
pub(super) fn goal(row: &Row<Item>, goal: &Goal, right: &Scope, report: &mut Report) {
    let item = &row.body;
    let mut error = |field: &str, message: String| report.error(row.at(field), format!("{}: {message}", item.slug));
    let conditions = [("answer".to_owned(), &goal.holds)].into_iter();
    for (field, condition) in conditions.chain(goal.wrong.iter().enumerate().map(|(n, wrong)| (format!("wrong.{n}.value"), &wrong.when))) {
        if let Err(fault) = condition.truth(right) {
            return error(&field, format!("{field}: {fault}"));
        }
    }
    let outside = goal.inputs.iter().position(|input| input.right < input.min || input.right > input.max);
    if let Some(at) = outside {
        error(&format!("input.{at}.right"), format!("the right {} lies outside its bounds", goal.inputs[at].name));
    }
    if !goal.judge(&goal.right()).0 {
        error("answer", "with every input right, the answer does not hold".into());
    }
    let judged: Vec<_> = goal.settings().into_iter().map(|set| (goal.judge(&set), set)).collect();
    if judged.iter().all(|((met, _), _)| *met) {
        error("answer", "the answer holds whatever is set".into());
    }
    for (index, wrong) in goal.wrong.iter().enumerate() {
        if !judged.iter().any(|((_, shown), _)| shown.iter().any(|found| found.key == wrong.key)) {
            error(&format!("wrong.{index}"), format!("nothing that can be set shows {}", wrong.key));
        }
    }
    for (index, input) in goal.inputs.iter().enumerate().filter(|(_, input)| input.choice) {
        let others_right = |(name, value): (&String, &rust_decimal::Decimal)| *name == input.name || goal.right()[name] == *value;
        let alone = judged.iter().filter(|(_, set)| set.iter().all(others_right));
        for ((_, _), set) in alone.filter(|((met, shown), _)| !met && shown.is_empty()) {
            error(&format!("input.{index}"), format!("option {} of {} is wrong and no `wrong` tells why", set[&input.name], input.name));
        }
    }
}
