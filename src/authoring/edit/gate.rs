//! The gate before publishing: the check that files pass (`finlit content check`), held against one item as it would be.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use sqlx::PgConnection;

use super::{Patterns, Problem};
use crate::content::check::{COMPLETE, check};
use crate::content::format::{LOCALES, Locale};
use crate::content::ids::Texts;
use crate::content::model::{Item, Lesson};
use crate::content::source::{Finding, Level, Row, Source};
use crate::content::stock::{LessonBody, Stock, StoredText, Table};
use crate::content::store::{self, StoreError};
use crate::content::{export, hash};
use crate::i18n;

/// Everything the check says of an item that stands, or would stand, in the lesson of its component. No error: it may be
/// published.
pub async fn item(db: &mut PgConnection, item: &Item, texts: &Patterns, on: Date) -> Result<Vec<Problem>, StoreError> {
    Ok(Gate::open(db).await?.look(item, texts, on))
}

/// What all items stand on, read once for many of them.
#[derive(Clone)]
pub struct Gate {
    stock: Stock,
    /// The components with a published lesson.
    lessons: BTreeSet<String>,
}

impl Gate {
    pub async fn open(db: &mut PgConnection) -> Result<Gate, StoreError> {
        let mut stock = store::frame(db).await?;
        let lessons = stock.rows.iter().filter(|((table, _), row)| *table == Table::Lessons && row.live);
        let lessons = lessons.map(|((_, slug), _)| slug.clone()).collect();
        // What has no bearing on an item.
        stock.rows.retain(|(table, _), _| !matches!(table, Table::Lessons | Table::Templates | Table::Contexts | Table::Achievements));
        Ok(Gate { stock, lessons })
    }

    pub fn look(&self, item: &Item, texts: &Patterns, on: Date) -> Vec<Problem> {
        let mut problems = missing(&item.endings(), texts);
        let Some(kc) = item.main_component() else {
            problems.push(Problem::error("component.1", "choose the component it measures"));
            return problems;
        };
        if !self.lessons.contains(kc) {
            let message = format!("{kc} has no published lesson: an item stands in its component's lesson");
            problems.push(Problem::error("component.1", message));
        }
        let mut stock = self.stock.clone();
        stage(&mut stock, kc, item, texts);
        let files = export::files(&stock);
        let source = Source::of(files.clone());
        let report = check(&source, on);
        let path = lesson_path(kc);
        // The item is the only one of its file, and comes last.
        let begin = files.get(&path).and_then(|text| text.lines().position(|line| line == "[[item]]")).map_or(usize::MAX, |at| at + 1);
        let row = source.items().next();
        let own = report.findings.iter().filter_map(|finding| {
            let place = &finding.place;
            if place.path.starts_with("texts/") {
                Some(of_text(item, finding))
            } else if *place.path == *path && place.line >= begin && !finding.message.contains(" lacks in ") {
                Some(of_row(item, row, finding))
            } else {
                None
            }
        });
        problems.extend(own);
        problems
    }
}

fn lesson_path(kc: &str) -> String {
    format!("lessons/{kc}.toml")
}

/// Puts the item, alone, into its lesson.
fn stage(stock: &mut Stock, kc: &str, item: &Item, texts: &Patterns) {
    let lesson = LessonBody {
        lesson: Lesson { kc: kc.to_owned(), minutes: 1, params: vec![], sources: vec![], made: BTreeMap::new() },
        cards: vec![],
        items: vec![item.slug.clone()],
    };
    stock.insert(Table::Lessons, kc, hash::json(&lesson), &lesson_path(kc), 0);
    stock.insert(Table::Items, &item.slug, hash::json(item), &lesson_path(kc), 0);
    let owner = item.owner();
    for (position, ((locale, ending), body)) in (0..).zip(texts) {
        let text = staged(body.clone(), Some(format!("texts/{locale}/{kc}.ftl")), position);
        stock.texts.insert((owner.clone(), locale.clone(), owner.text_id(ending)), text);
    }
}

/// Texts that are not there, each by its field.
pub fn missing(endings: &[String], texts: &Patterns) -> Vec<Problem> {
    let lacks = |locale: &str| -> Vec<&String> {
        endings.iter().filter(|ending| !texts.contains_key(&(locale.to_owned(), (*ending).clone()))).collect()
    };
    let needed = COMPLETE.iter().flat_map(|locale| {
        lacks(locale).into_iter().map(move |ending| Problem::error(format!("{locale}.{ending}"), "this text is missing"))
    });
    let mut problems: Vec<Problem> = needed.collect();
    // Another language that learners can choose is worth a word; there they see English, marked as such.
    for locale in i18n::LOCALES.iter().map(|l| l.code).filter(|code| !COMPLETE.contains(code)) {
        let lacking = lacks(locale).len();
        if lacking > 0 {
            problems.push(Problem::warning(
                "",
                format!("{locale}: {lacking} of {} texts are missing. Learners see English, marked as such.", endings.len()),
            ));
        }
    }
    problems
}

fn problem(finding: &Finding, field: String, message: &str) -> Problem {
    Problem { field, message: message.to_owned(), error: finding.level == Level::Error }
}

/// A finding in a text: its message begins with the id.
fn of_text(item: &Item, finding: &Finding) -> Problem {
    match text_field(&item.slug, &item.endings(), finding) {
        Some((field, message)) => problem(finding, field, message),
        None => problem(finding, String::new(), &finding.message),
    }
}

/// The field of the text a finding is about, and what it says of it; `prefix` is what the ids of its owner's texts begin with.
pub fn text_field<'f>(prefix: &str, endings: &[String], finding: &'f Finding) -> Option<(String, &'f str)> {
    let locale = finding.place.path.split('/').nth(1).and_then(Locale::of).unwrap_or(&LOCALES[0]).folder;
    let rest = finding.message.strip_prefix(prefix)?.strip_prefix('-')?;
    let ending = endings.iter().filter(|ending| rest.starts_with(ending.as_str())).max_by_key(|ending| ending.len())?;
    Some((format!("{locale}.{ending}"), rest[ending.len()..].trim_start_matches([':', ' '])))
}

/// A text as it would be, for the check alone.
pub fn staged(body: String, path: Option<String>, position: i32) -> StoredText {
    StoredText { body, made: String::new(), hash: String::new(), path, loaded_hash: None, position, version: 0, live: true }
}

/// A finding in the structure, put at the field that the line was written from.
fn of_row(item: &Item, row: Option<&Row<Item>>, finding: &Finding) -> Problem {
    let message = finding.message.strip_prefix(&format!("{}: ", item.slug)).unwrap_or(&finding.message);
    let message = message.strip_prefix(&format!("item/{}: ", item.slug)).unwrap_or(message);
    let mut fields: Vec<(String, String)> = vec![];
    for (at, ask) in item.asks().iter().enumerate() {
        let (file, form) =
            if ask.part.is_empty() { (String::new(), String::new()) } else { (format!("part.{at}."), format!("{}.", ask.part)) };
        let lists = [("options", "option", ask.options.len()), ("wrong", "wrong", ask.wrong.len()), ("rows", "row", ask.rows.len())];
        for (list, row, count) in lists {
            fields.extend((0..count).map(|n| (format!("{file}{list}.{n}"), format!("{form}{row}.{}.value", n + 1))));
        }
        fields.extend((0..ask.slips.len()).map(|n| (format!("{file}slips.{n}"), format!("{form}slip.{}.misconception", n + 1))));
        fields.extend(["answer", "decimals", "tolerance", "unit"].map(|name| (format!("{file}{name}"), format!("{form}{name}"))));
        fields.extend(
            [("options", "option.1.value"), ("rows", "row.1.value"), ("partners", "partner.1.formula")]
                .map(|(list, first)| (format!("{file}{list}"), format!("{form}{first}"))),
        );
    }
    fields.extend(item.derived.keys().map(|name| (format!("derived.{name}"), "derived".to_owned())));
    let plain = ["derived", "values", "params", "answer", "b", "a", "guess", "bloom", "hints", "case", "clip"];
    fields.extend(plain.map(|name| (name.to_owned(), name.to_owned())));
    let others = [("weights", "weight.1"), ("block", "blocks"), ("result", "results"), ("input", "input.1.name"), ("part", "q1.kind")];
    fields.extend(others.map(|(name, field)| (name.to_owned(), field.to_owned())));
    let whole = row.map(|row| row.place_of_row().line);
    // "a numeric item needs unit": at the field that is missing.
    if let Some((_, field)) = message.split_once(" item needs ") {
        return problem(finding, field.to_owned(), message);
    }
    let at = fields
        .into_iter()
        .find(|(name, _)| row.is_some_and(|row| row.at(name).line == finding.place.line) && whole != Some(finding.place.line));
    problem(finding, at.map(|(_, field)| field).unwrap_or_default(), message)
}
