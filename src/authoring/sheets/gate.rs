//! The check that files pass, held against one sheet as it would be. What the check says of the same files without the change is
//! not this sheet's fault, and not said.

use std::collections::BTreeSet;

use jiff::civil::Date;
use sqlx::PgConnection;

use super::kind::{Kind, Parsed};
use super::save::Standing;
use crate::authoring::edit::gate::{missing, staged, text_field};
use crate::authoring::edit::{Patterns, Problem};
use crate::content::check::check;
use crate::content::export;
use crate::content::hash;
use crate::content::ids::{Owner, OwnerKind};
use crate::content::source::{Finding, Level, Source};
use crate::content::stock::{LessonBody, Stock, Table};
use crate::content::store::{self, StoreError};

/// A sheet as it would be saved.
pub struct Sheet<'s> {
    pub kind: Kind,
    pub slug: &'s str,
    pub parsed: &'s Parsed,
    pub texts: &'s Patterns,
    pub lesson: Option<&'s LessonBody>,
}

/// Everything the check says of it. No error: it may be saved.
pub async fn problems(db: &mut PgConnection, sheet: &Sheet<'_>, before: Option<&Standing>, on: Date) -> Result<Vec<Problem>, StoreError> {
    let mut problems = missing(&sheet.parsed.endings, sheet.texts);
    let mut stock = store::frame(db).await?;
    narrow(db, &mut stock, sheet).await?;
    let found = |stock: &Stock| {
        let source = Source::of(export::files(stock));
        let findings = check(&source, on).findings;
        (source, findings)
    };
    let (_, known) = found(&stock);
    stage(&mut stock, sheet, before);
    let (source, findings) = found(&stock);
    let known: BTreeSet<(Level, String)> = known.into_iter().map(|finding| (finding.level, finding.message)).collect();
    let own = |finding: &&Finding| {
        let missing = finding.message.contains(" lacks in ");
        !missing && (mentions(&finding.message, sheet) || !known.contains(&(finding.level, finding.message.clone())))
    };
    problems.extend(findings.iter().filter(own).map(|finding| Problem {
        field: field(sheet, &source, finding),
        message: finding.message.clone(),
        error: finding.level == Level::Error,
    }));
    Ok(problems)
}

fn mentions(message: &str, sheet: &Sheet) -> bool {
    let prefix = sheet.parsed.owner.prefix();
    [sheet.slug, &prefix].iter().any(|name| message.strip_prefix(name).is_some_and(|rest| rest.starts_with([':', ' ', '-'])))
        || message.starts_with(&format!("template {}: ", sheet.slug))
}

/// Leaves of lessons and items those that the sheet speaks of, with their words: of the others there may be thousands.
async fn narrow(db: &mut PgConnection, stock: &mut Stock, sheet: &Sheet<'_>) -> Result<(), StoreError> {
    let body = &sheet.parsed.body;
    let mut named: Vec<String> = ["check"].iter().filter_map(|field| body[*field].as_str().map(str::to_owned)).collect();
    named.extend(body["items"].as_array().into_iter().flatten().filter_map(|slug| slug.as_str().map(str::to_owned)));
    let mut lessons: Vec<String> = sqlx::query_scalar!(
        r#"select l.slug as "slug!" from lessons l join learning_items i using (lesson_id) where i.slug = any($1)"#,
        &named
    )
    .fetch_all(&mut *db)
    .await?;
    lessons.extend(sheet.lesson.map(|lesson| lesson.lesson.kc.clone()));
    stock.rows.retain(|(table, slug), _| match table {
        Table::Lessons => lessons.contains(slug),
        // Their gate solves thousands of variants.
        Table::Templates => false,
        Table::Achievements => false,
        _ => true,
    });
    let bodies = stock.rows.iter().filter(|((table, _), _)| *table == Table::Lessons);
    let bodies: Vec<LessonBody> = bodies.filter_map(|(_, row)| serde_json::from_value(row.body.clone()).ok()).collect();
    let items: Vec<String> = bodies.iter().flat_map(|lesson| lesson.items.iter().cloned()).chain(named).collect();
    let mut owners: Vec<String> = items.iter().map(|slug| Owner::new(OwnerKind::Item, slug).to_string()).collect();
    for lesson in &bodies {
        owners.push(Owner::new(OwnerKind::Lesson, &lesson.lesson.kc).to_string());
        owners.extend(lesson.cards.iter().map(|card| Owner::new(OwnerKind::Card, &card.slug).to_string()));
    }
    let rows = sqlx::query!(
        "select i.slug, v.body, i.position from learning_items i join item_versions v using (item_id, version)
         where i.slug = any($1) and i.status in ('published', 'withdrawn') and i.template_id is null",
        &items
    )
    .fetch_all(&mut *db)
    .await?;
    for row in rows {
        // In the file of its lesson, whichever that is.
        stock.insert(Table::Items, &row.slug, row.body, "", row.position);
    }
    let texts = sqlx::query!(
        "select owner, locale, text_id, body, made, path, position from texts where owner = any($1) and newest and status = 'published'",
        &owners
    )
    .fetch_all(db)
    .await?;
    for text in texts {
        let Some(owner) = Owner::parse(&text.owner) else { continue };
        let stored = staged(text.body, text.path, text.position);
        stock.texts.insert((owner, text.locale, text.text_id), stored);
    }
    Ok(())
}

fn stage(stock: &mut Stock, sheet: &Sheet, before: Option<&Standing>) {
    let table = match sheet.kind {
        Kind::Lesson | Kind::Card => None,
        Kind::Misconception => Some(Table::Misconceptions),
        Kind::Context => Some(Table::Contexts),
        Kind::Template => Some(Table::Templates),
    };
    let put = |stock: &mut Stock, table, slug: &str, body| {
        let old = stock.rows.get(&(table, slug.to_owned())).map(|row| (row.path.clone().unwrap_or_default(), row.position));
        let (path, position) = old.unwrap_or((String::new(), i32::MAX));
        stock.insert(table, slug, body, &path, position);
    };
    match (table, sheet.lesson) {
        (Some(table), _) => put(stock, table, sheet.slug, sheet.parsed.body.clone()),
        (None, Some(lesson)) => put(stock, Table::Lessons, &lesson.lesson.kc, hash::json(lesson)),
        (None, None) => {}
    }
    let owner = &sheet.parsed.owner;
    for ((locale, ending), _) in before.into_iter().flat_map(|before| &before.texts) {
        stock.texts.remove(&(owner.clone(), locale.clone(), owner.text_id(ending)));
    }
    for (position, ((locale, ending), body)) in (0..).zip(sheet.texts) {
        let path = format!("texts/{locale}/sheet.ftl");
        stock.texts.insert((owner.clone(), locale.clone(), owner.text_id(ending)), staged(body.clone(), Some(path), position));
    }
}

/// The field a finding is about: a text by its id, a part of the row by its line.
fn field(sheet: &Sheet, source: &Source, finding: &Finding) -> String {
    if finding.place.path.starts_with("texts/") {
        let field = text_field(&sheet.parsed.owner.prefix(), &sheet.parsed.endings, finding);
        return field.map(|(field, _)| field).unwrap_or_default();
    }
    let line = |name: &str| line_of(sheet, source, name);
    let Some(whole) = line("") else { return String::new() };
    if finding.place.line == whole.1 || *finding.place.path != *whole.0 {
        return String::new();
    }
    let lists = (0..super::body::DISTRACTORS).flat_map(|n| {
        ["expr", "misconception", "id"].map(|part| (format!("distractor.{n}.{part}"), format!("distractor.{}.{part}", n + 1)))
    });
    let named = sheet.kind.fields().iter().flat_map(|(name, _)| {
        let deep = (0..40).flat_map(move |n| [format!("{name}.{n}"), format!("{name}.{n}.expr")]).map(move |at| (at, (*name).to_owned()));
        std::iter::once(((*name).to_owned(), (*name).to_owned())).chain(deep)
    });
    let at = lists.chain(named).find(|(at, _)| line(at).is_some_and(|(_, line)| line == finding.place.line));
    at.map(|(_, field)| field).unwrap_or_default()
}

/// Where a field of the sheet stands in the files.
fn line_of(sheet: &Sheet, source: &Source, name: &str) -> Option<(std::sync::Arc<str>, usize)> {
    let slug = sheet.slug;
    let place = match sheet.kind {
        Kind::Misconception => source.misconceptions.iter().find(|row| row.body.slug == slug)?.at(name),
        Kind::Context => source.contexts.iter().find(|row| row.body.id == slug)?.at(name),
        Kind::Template => source.templates.iter().find(|row| row.body.id == slug)?.at(name),
        Kind::Lesson => source.lessons.iter().find(|lesson| lesson.lesson.body.kc == slug)?.lesson.at(name),
        Kind::Card => source.lessons.iter().flat_map(|lesson| &lesson.cards).find(|row| row.body.slug == slug)?.at(name),
    };
    Some((place.path, place.line))
}
