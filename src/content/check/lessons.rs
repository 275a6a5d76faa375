//! What a lesson as a whole must have.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::content::{
    format::Locale,
    model::{Block, CardKind, ItemKind, Made},
    source::{LessonFile, Source},
};

/// Fewest items that can be graded whatever has expired: a quiz has five.
const WITHOUT_PARAMETERS: usize = 5;
const FEWEST_ITEMS: usize = 6;

pub(super) fn check(source: &Source, report: &mut Report) {
    let ours: BTreeMap<&str, usize> = source
        .lessons
        .iter()
        .enumerate()
        .flat_map(|(at, lesson)| lesson.items.iter().map(move |row| (row.body.slug.as_str(), at)))
        .collect();
    for (at, lesson) in source.lessons.iter().enumerate() {
        counts(lesson, report);
        parameters(lesson, report);
        made(lesson, report);
        let kc = format!("{}-", lesson.lesson.body.kc);
        let slugs = lesson.cards.iter().map(|row| (&row.body.slug, row.at("slug")));
        for (slug, place) in slugs.chain(lesson.items.iter().map(|row| (&row.body.slug, row.at("slug")))) {
            if !slug.starts_with(&kc) {
                report.error(place, format!("{slug} must begin with {kc}"));
            }
        }
        for row in &lesson.cards {
            let card = &row.body;
            block_names(&card.blocks, &["title"], &card.slug, row.at("slug"), report);
            if card.kind == CardKind::Check && card.items.is_empty() {
                report.error(row.at("kind"), format!("card {} checks nothing: name its `items`", card.slug));
            }
            if card.kind != CardKind::Check && !card.items.is_empty() {
                report.error(row.at("items"), "only a check card has items");
            }
            if card.kind != CardKind::Home && !card.contexts.is_empty() {
                report.error(row.at("contexts"), "only a home card has contexts");
            }
            for (index, item) in card.items.iter().enumerate() {
                let place = row.at(&format!("items.{index}"));
                if ours.get(item.as_str()) != Some(&at) {
                    report.error(place, format!("this lesson has no item {item}"));
                } else if lesson.items.iter().any(|row| row.body.slug == *item && !row.body.params.is_empty()) {
                    report.error(place, format!("{item} uses a parameter: what a check card asks must never expire"));
                }
            }
        }
    }
}

fn counts(lesson: &LessonFile, report: &mut Report) {
    let place = lesson.lesson.at("kc");
    let kc = &lesson.lesson.body.kc;
    if !(3..=6).contains(&lesson.cards.len()) {
        report.error(place.clone(), format!("lesson {kc} has {} cards: three to six", lesson.cards.len()));
    }
    for kind in [CardKind::Explanation, CardKind::Example, CardKind::Home, CardKind::Check] {
        if !lesson.cards.iter().any(|row| row.body.kind == kind) {
            report.error(place.clone(), format!("lesson {kc} has no {kind:?} card").to_lowercase());
        }
    }
    if lesson.items.len() < FEWEST_ITEMS {
        report.error(place.clone(), format!("lesson {kc} has {} items: at least {FEWEST_ITEMS}", lesson.items.len()));
    }
    let lasting = lesson.items.iter().filter(|row| row.body.params.is_empty()).count();
    if lasting < WITHOUT_PARAMETERS {
        report.error(
            place.clone(),
            format!(
                "only {lasting} items of {kc} use no parameter: when facts expire, {WITHOUT_PARAMETERS} must be left to finish it with"
            ),
        );
    }
    let kinds: BTreeSet<ItemKind> = lesson.items.iter().map(|row| row.body.kind).collect();
    if kinds.len() < 3 {
        report.warn(place, format!("lesson {kc} has only {} kinds of item", kinds.len()));
    }
}

fn parameters(lesson: &LessonFile, report: &mut Report) {
    let named: BTreeSet<&String> = lesson.lesson.body.params.iter().collect();
    let cards = lesson.cards.iter().flat_map(|row| &row.body.params);
    let used: BTreeSet<&String> = cards.chain(lesson.items.iter().flat_map(|row| &row.body.params)).collect();
    for key in used.difference(&named) {
        report.error(lesson.lesson.at("params"), format!("the [lesson] must list {key} too: a card or item uses it"));
    }
    for key in named.difference(&used) {
        report.warn(lesson.lesson.at("params"), format!("no card or item uses {key}"));
    }
}

fn made(lesson: &LessonFile, report: &mut Report) {
    let made = &lesson.lesson.body.made;
    if made.get("en") != Some(&Made::Source) {
        report.error(lesson.lesson.at("made"), "English is the source: made = { en = \"source\", ... }");
    }
    for (folder, how) in made {
        if Locale::of(folder).is_none() {
            report.error(lesson.lesson.at("made"), format!("there is no language folder {folder}"));
        }
        if folder != "en" && *how == Made::Source {
            report.error(lesson.lesson.at("made"), format!("{folder} is a translation: machine or reviewed"));
        }
    }
}

/// Names of blocks are parts of text ids: each once, and none that the row itself uses.
pub(super) fn block_names(blocks: &[Block], taken: &[&str], slug: &str, place: crate::content::source::Place, report: &mut Report) {
    let mut seen: BTreeSet<&str> = taken.iter().copied().collect();
    for block in blocks {
        if !seen.insert(block.name()) {
            report.error(place.clone(), format!("{slug} has two texts named {}: rename the block", block.name()));
        }
        if let Some((columns, rows, sum)) = block.grid() {
            let widths: BTreeSet<usize> = rows.iter().chain(sum).map(|row| row.cells.len()).collect();
            if widths.len() != 1 {
                report.error(place.clone(), format!("{slug}: the rows of {} have different numbers of cells", block.name()));
            } else if !columns.is_empty() && !widths.contains(&columns.len()) {
                report.error(place.clone(), format!("{slug}: {} needs one column name for each cell", block.name()));
            }
        }
    }
}
