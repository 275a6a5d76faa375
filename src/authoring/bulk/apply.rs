//! A change made: all of it in one transaction, but for items that somebody changed since it was looked at.

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::json;
use sqlx::types::Json;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::MOST;
use super::field;
use super::plan::{BATCH, gated};
use super::store::{self as kept, BulkError, Detail, Item, State};
use super::verb::Verb;
use super::why::Why;
use crate::authoring::edit::Patterns;
use crate::authoring::edit::gate::Gate;
use crate::authoring::items::fields_of;
use crate::authoring::items::saved::{self, NotSaved, Save};
use crate::content::audit::Change;
use crate::content::{hash, model, store};

/// What became of each item: the version it has now, or why it was left alone.
type Outcome = (i32, Result<i32, Why>);

/// Makes a change that was looked at. Pressed twice, or from two tabs, it is made once.
pub async fn apply(db: &mut PgConnection, login: Uuid, id: i32, on: Date) -> Result<(), BulkError> {
    let mut db = db.begin().await?;
    // Edits, loads and other changes of many wait for each other here: what is read from now on stands until the end.
    let content = sqlx::query_scalar!("select version from content_version for update").fetch_one(&mut *db).await?;
    let row = sqlx::query!(r#"select verb, state, detail as "detail: Json<Detail>" from bulk_changes where bulk_id = $1 for update"#, id)
        .fetch_optional(&mut *db)
        .await?
        .ok_or(BulkError::Missing(id))?;
    let verb = Verb::of(&row.verb).ok_or(BulkError::Missing(id))?;
    if State::of(&row.state) != State::Read {
        return Err(BulkError::Done(id));
    }
    let looked_at = (row.detail.content, row.detail.on.as_str()) == (content, on.to_string().as_str());
    let gate = if looked_at { None } else { Some(Arc::new(Gate::open(&mut db).await?)) };
    let mut done: Vec<Outcome> = vec![];
    let items = kept::items(&mut db, id, MOST as i64).await?;
    for batch in items.chunks(BATCH) {
        let ready = readied(&mut db, verb, batch, &mut done).await?;
        for (item, new) in held(gate.as_ref(), on, verb, ready, &mut done).await? {
            let version = write(&mut db, login, verb, item, new).await?;
            done.push((item.id, Ok(version)));
        }
    }
    let changed = done.iter().filter(|(_, outcome)| outcome.is_ok()).count();
    record(&mut db, id, done).await?;
    sqlx::query!("update bulk_changes set state = 'applied', applied_at = now() where bulk_id = $1", id).execute(&mut *db).await?;
    let detail = json!({ "what": verb.as_str(), "items": changed });
    Change { login: Some(login), verb: "bulk.apply", subject: &format!("bulk/{id}"), detail }.note(&mut db).await?;
    store::moved(&mut db).await?;
    db.commit().await?;
    Ok(())
}

/// An item of the change with what it will be; none where only its status moves.
type Ready<'b> = (&'b Item, model::Item, Patterns);

/// The items of a batch as they will be; those that somebody changed meanwhile are told in `done`.
async fn readied<'b>(db: &mut PgConnection, verb: Verb, batch: &'b [Item], done: &mut Vec<Outcome>) -> Result<Vec<Ready<'b>>, BulkError> {
    let slugs: Vec<String> = batch.iter().map(|item| item.slug.clone()).collect();
    let mut there = saved::many(db, &slugs).await?;
    let mut ready = vec![];
    for item in batch {
        let stands = (item.status == item.status_before) && item.version == item.version_before;
        let Some(whole) = there.remove(&item.slug).filter(|_| stands) else {
            done.push((item.id, Err(Why::Changed { version: item.version, status: item.status.clone() })));
            continue;
        };
        if verb.moves().is_some() {
            ready.push((item, whole.item, whole.texts));
            continue;
        }
        let before = fields_of(&whole.item, &whole.texts);
        match field::read(&item.slug, &before, &field::changed_by(&before, &item.fields)) {
            Ok(read) => ready.push((item, read.item, read.texts)),
            Err(why) => done.push((item.id, Err(why))),
        }
    }
    Ok(ready)
}

/// What passes the gate again, where the content moved or another day came since it was looked at.
async fn held<'b>(
    gate: Option<&Arc<Gate>>,
    on: Date,
    verb: Verb,
    ready: Vec<Ready<'b>>,
    done: &mut Vec<Outcome>,
) -> Result<Vec<(&'b Item, (model::Item, Patterns))>, BulkError> {
    let learners_get = |item: &Item| verb == Verb::Ready || verb == Verb::Csv && item.status_after != "draft";
    let Some(gate) = gate else { return Ok(ready.into_iter().map(|(item, new, texts)| (item, (new, texts))).collect()) };
    let asked = ready.iter().filter(|(item, ..)| learners_get(item)).map(|(_, new, texts)| (new.clone(), texts.clone())).collect();
    let mut found = gated(gate, on, asked).await.map_err(|_| BulkError::Unchecked)?.into_iter();
    let mut passed = vec![];
    for (item, new, texts) in ready {
        let problems = if learners_get(item) { found.next().unwrap_or_default() } else { vec![] };
        if problems.is_empty() { passed.push((item, (new, texts))) } else { done.push((item.id, Err(Why::Gate { problems }))) }
    }
    Ok(passed)
}

/// Writes one item; gives its version.
async fn write(
    db: &mut PgConnection,
    login: Uuid,
    verb: Verb,
    item: &Item,
    (new, texts): (model::Item, Patterns),
) -> Result<i32, BulkError> {
    if verb.moves().is_some() {
        move_to(db, login, verb.noted(), item, &item.status_after).await?;
        return Ok(item.version);
    }
    let save = Save { login, slug: &item.slug, base: item.version, item: &new, texts: &texts, status: &item.status_after };
    save.write_within(db).await.map_err(|error| not_saved(&item.slug, error))
}

/// Moves the status alone, with its line in the log.
pub async fn move_to(db: &mut PgConnection, login: Uuid, noted: &'static str, item: &Item, status: &str) -> Result<(), sqlx::Error> {
    sqlx::query!("update learning_items set status = $2 where item_id = $1", item.id, status).execute(&mut *db).await?;
    let detail = json!({ "version": item.version, "status": status });
    Change { login: Some(login), verb: noted, subject: &format!("item/{}", item.slug), detail }.note(db).await
}

/// Under the lock nobody else saves: an item that is not saved now is a defect, and nothing of the change is written.
pub fn not_saved(slug: &str, error: NotSaved) -> BulkError {
    match error {
        NotSaved::Store(error) => BulkError::Store(error),
        other => BulkError::NotSaved(format!("{slug}: {other}")),
    }
}

/// Notes what became of each item.
async fn record(db: &mut PgConnection, id: i32, done: Vec<Outcome>) -> Result<(), sqlx::Error> {
    let items: Vec<i32> = done.iter().map(|(item, _)| *item).collect();
    let versions: Vec<Option<i32>> = done.iter().map(|(_, outcome)| outcome.as_ref().ok().copied()).collect();
    let kept: Vec<Option<serde_json::Value>> = done.iter().map(|(_, outcome)| outcome.as_ref().err().map(hash::json)).collect();
    sqlx::query!(
        "update bulk_change_items c set version_after = d.version, kept = d.kept
         from unnest($2::int[], $3::int[], $4::jsonb[]) d (item_id, version, kept) where c.bulk_id = $1 and c.item_id = d.item_id",
        id,
        &items,
        &versions[..] as &[Option<i32>],
        &kept[..] as &[Option<serde_json::Value>]
    )
    .execute(db)
    .await?;
    Ok(())
}
