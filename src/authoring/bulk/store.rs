//! Changes in the database: kept when they were looked at, found for their page, forgotten.

use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use sqlx::{Connection, PgConnection};
use time::OffsetDateTime;
use uuid::Uuid;

use super::LISTED;
use super::field::Difference;
use super::plan::{Plan, Refused};
use super::verb::Verb;
use super::why::Why;
use crate::content::{hash, store};

/// Why a change was not made, taken back or forgotten.
#[derive(Debug, thiserror::Error)]
pub enum BulkError {
    #[error("there is no change {0}")]
    Missing(i32),
    /// It was made, or taken back, meanwhile.
    #[error("change {0} was dealt with already")]
    Done(i32),
    #[error("an item could not be changed: {0}")]
    NotSaved(String),
    #[error(transparent)]
    Store(#[from] store::StoreError),
    #[error("the check could not be asked")]
    Unchecked,
}

impl From<sqlx::Error> for BulkError {
    fn from(error: sqlx::Error) -> Self {
        BulkError::Store(error.into())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Looked at; nothing is written.
    Read,
    Applied,
    Undone,
}

impl State {
    pub fn of(word: &str) -> State {
        match word {
            "applied" => State::Applied,
            "undone" => State::Undone,
            _ => State::Read,
        }
    }
}

/// What a change remembers beside its items.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// The tag, the component or the file.
    pub what: String,
    /// The content's version and the day it was looked at: while both stand, the check would say the same.
    pub content: i64,
    pub on: String,
    pub same: usize,
    pub refused: usize,
    pub named: Vec<Refused>,
}

/// Keeps what would be done. Nothing of it is done yet.
pub async fn keep(db: &mut PgConnection, login: Uuid, verb: Verb, detail: Detail, plan: &Plan) -> Result<i32, sqlx::Error> {
    let mut db = db.begin().await?;
    // What nobody decided about in a week describes a bank that is no more.
    sqlx::query!("delete from bulk_changes where state = 'read' and created_at < now() - interval '7 days'").execute(&mut *db).await?;
    let detail = Detail { same: plan.same, refused: plan.refused, named: plan.named.clone(), ..detail };
    let id = sqlx::query_scalar!(
        "insert into bulk_changes (login_id, verb, detail) values ($1, $2, $3) returning bulk_id",
        login,
        verb.as_str(),
        hash::json(&detail)
    )
    .fetch_one(&mut *db)
    .await?;
    let items: Vec<i32> = plan.steps.iter().map(|step| step.item).collect();
    let lines: Vec<i32> = plan.steps.iter().map(|step| step.line.unwrap_or(0).try_into().unwrap_or(i32::MAX)).collect();
    let versions: Vec<i32> = plan.steps.iter().map(|step| step.version).collect();
    let (before, after): (Vec<String>, Vec<String>) = plan.steps.iter().map(|step| step.status.clone()).unzip();
    let fields: Vec<serde_json::Value> = plan.steps.iter().map(|step| hash::json(&step.fields)).collect();
    sqlx::query!(
        "insert into bulk_change_items (bulk_id, item_id, line, status_before, status_after, version_before, fields)
         select $1, item_id, nullif(line, 0), before, after, version, fields
         from unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::int[], $7::jsonb[]) s (item_id, line, before, after, version, fields)",
        id,
        &items,
        &lines,
        &before,
        &after,
        &versions,
        &fields
    )
    .execute(&mut *db)
    .await?;
    db.commit().await?;
    Ok(id)
}

/// One item of a change.
#[derive(Clone, Debug)]
pub struct Item {
    pub id: i32,
    pub slug: String,
    pub line: Option<i32>,
    pub status_before: String,
    pub status_after: String,
    pub version_before: i32,
    pub version_after: Option<i32>,
    pub fields: Difference,
    pub kept: Option<Why>,
    /// As the item stands now.
    pub status: String,
    pub version: i32,
}

/// A change, with the first of its items.
pub struct Bulk {
    pub verb: Verb,
    pub state: State,
    pub detail: Detail,
    pub who: Option<String>,
    pub at: OffsetDateTime,
    /// How many items it is for, and how many of them were left alone when it was made or taken back.
    pub all: i64,
    pub kept: i64,
    pub items: Vec<Item>,
}

pub async fn find(db: &mut PgConnection, id: i32) -> Result<Bulk, BulkError> {
    let row = sqlx::query!(
        r#"select b.verb, b.state, b.detail as "detail: Json<Detail>", b.created_at, coalesce(l.display_name, l.email) as "who?",
             (select count(*) from bulk_change_items c where c.bulk_id = b.bulk_id) as "all!",
             (select count(*) from bulk_change_items c where c.bulk_id = b.bulk_id and c.kept is not null) as "kept!"
           from bulk_changes b left join logins g using (login_id) left join learners l using (learner_id) where b.bulk_id = $1"#,
        id
    )
    .fetch_optional(&mut *db)
    .await?
    .ok_or(BulkError::Missing(id))?;
    // What was left alone comes first: it is what somebody has to look at.
    let items = items(db, id, LISTED as i64).await?;
    Ok(Bulk {
        verb: Verb::of(&row.verb).ok_or(BulkError::Missing(id))?,
        state: State::of(&row.state),
        detail: row.detail.0,
        who: row.who,
        at: row.created_at,
        all: row.all,
        kept: row.kept,
        items,
    })
}

/// The first items of a change, those that were left alone before the others.
pub async fn items(db: &mut PgConnection, id: i32, most: i64) -> Result<Vec<Item>, sqlx::Error> {
    let rows = sqlx::query!(
        r#"select item_id, i.slug, c.line, c.status_before, c.status_after, c.version_before, c.version_after, c.fields as "fields: Json<Difference>",
             c.kept as "kept: Json<Why>", i.status, i.version
           from bulk_change_items c join learning_items i using (item_id) where c.bulk_id = $1
           order by c.kept is null, c.line, i.slug limit $2"#,
        id,
        most
    )
    .fetch_all(db)
    .await?;
    let items = rows.into_iter().map(|row| Item {
        id: row.item_id,
        slug: row.slug,
        line: row.line,
        status_before: row.status_before,
        status_after: row.status_after,
        version_before: row.version_before,
        version_after: row.version_after,
        fields: row.fields.0,
        kept: row.kept.map(|kept| kept.0),
        status: row.status,
        version: row.version,
    });
    Ok(items.collect())
}

/// Drops a change that was never made.
pub async fn forget(db: &mut PgConnection, id: i32) -> Result<(), BulkError> {
    let gone = sqlx::query!("delete from bulk_changes where bulk_id = $1 and state = 'read'", id).execute(db).await?;
    if gone.rows_affected() == 0 { Err(BulkError::Done(id)) } else { Ok(()) }
}
