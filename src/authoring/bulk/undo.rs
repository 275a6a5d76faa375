//! A change taken back: each item that nobody changed since is put back, as a new version where its words or its structure had
//! changed; the others are named.

use serde_json::json;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::MOST;
use super::apply::{move_to, not_saved};
use super::store::{self as kept, BulkError, Item, State};
use super::verb::Verb;
use super::why::Why;
use crate::authoring::items;
use crate::authoring::items::saved::Standing;
use crate::content::audit::Change;
use crate::content::{hash, store};

pub async fn undo(db: &mut PgConnection, login: Uuid, id: i32) -> Result<(), BulkError> {
    let mut db = db.begin().await?;
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let row = sqlx::query!("select verb, state from bulk_changes where bulk_id = $1 for update", id)
        .fetch_optional(&mut *db)
        .await?
        .ok_or(BulkError::Missing(id))?;
    let verb = Verb::of(&row.verb).ok_or(BulkError::Missing(id))?;
    if State::of(&row.state) != State::Applied {
        return Err(BulkError::Done(id));
    }
    let (mut back, mut left) = (0, 0);
    for item in kept::items(&mut db, id, MOST as i64).await? {
        // It was left alone: there is nothing to put back.
        let Some(version) = item.version_after else { continue };
        if item.version == version && item.status == item.status_after {
            put_back(&mut db, login, verb, &item).await?;
            back += 1;
        } else {
            let why = Why::Changed { version: item.version, status: item.status.clone() };
            sqlx::query!("update bulk_change_items set kept = $3 where bulk_id = $1 and item_id = $2", id, item.id, hash::json(&why))
                .execute(&mut *db)
                .await?;
            left += 1;
        }
    }
    sqlx::query!("update bulk_changes set state = 'undone' where bulk_id = $1", id).execute(&mut *db).await?;
    let detail = json!({ "what": verb.as_str(), "items": back, "left": left });
    Change { login: Some(login), verb: "bulk.undo", subject: &format!("bulk/{id}"), detail }.note(&mut db).await?;
    store::moved(&mut db).await?;
    db.commit().await?;
    Ok(())
}

async fn put_back(db: &mut PgConnection, login: Uuid, verb: Verb, item: &Item) -> Result<(), BulkError> {
    if verb.moves().is_some() {
        let noted = match verb {
            Verb::Withdraw => "item.restore",
            Verb::Restore => "item.withdraw",
            other => other.noted(),
        };
        move_to(db, login, noted, item, &item.status_before).await?;
    }
    if !item.fields.is_empty() {
        let now = Standing { id: item.id, slug: item.slug.clone(), status: item.status.clone(), version: item.version };
        items::put_back(db, login, &now, item.version_before).await.map_err(|error| not_saved(&item.slug, error))?;
    }
    Ok(())
}
