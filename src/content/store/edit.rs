use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::{
    StoreError, moved,
    row::{Row, find, row},
    shaped,
    write::{key, name, note, put},
};
use crate::content::{
    audit::Change,
    hash,
    ids::{Owner, OwnerKind},
    model::Template,
    stock::{Stored, Table},
};

/// What an instructor changes of one row: its body, words, or both. Items, templates and lessons get a new version by it, so
/// that an attempt under way keeps what it began with; what was loaded stays noted, so that a load knows it for an edit.
pub struct Edit<'e> {
    /// Whose row.
    pub owner: &'e Owner,
    /// The version it was made from; None where each text asks for its own.
    pub base: Option<i32>,
    /// The body, where it may have changed.
    pub body: Option<&'e Value>,
    pub words: &'e [Words<'e>],
}

/// One text of an edit. Words that stand so already are not written again.
pub struct Words<'e> {
    /// The edit's owner, or a card of its lesson.
    pub owner: &'e Owner,
    pub locale: &'e str,
    pub id: &'e str,
    /// The pattern; None takes the text away.
    pub body: Option<&'e str>,
    /// `source`, `machine` or `reviewed`.
    pub made: &'e str,
    /// The English it was made from or is right for. None: the English of now, or of this edit, for words that are new;
    /// words that stay do not become right by being sent along.
    pub source: Option<&'e str>,
    /// The version of the text it was written over, 0 where there was none; None asks nothing.
    pub base: Option<i32>,
}

/// Why an edit was not made.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no such row.
    #[error("there is no {0}")]
    Missing(Owner),
    /// It was changed since the version the edit was made from. Nothing was written.
    #[error("{0} was changed in the meantime")]
    Conflict(Owner),
}

impl From<sqlx::Error> for EditError {
    fn from(error: sqlx::Error) -> EditError {
        EditError::Store(error.into())
    }
}

/// The newest row of a text.
struct Before {
    version: i32,
    body: String,
    made: String,
    live: bool,
    path: Option<String>,
    position: i32,
    loaded_hash: Option<String>,
}

/// Makes an edit within the caller's transaction, with its line in the audit log. Gives the version there is now; where
/// nothing changes, nothing is written.
pub async fn edit(db: &mut PgConnection, login: Option<Uuid>, verb: &'static str, edit: &Edit<'_>) -> Result<i32, EditError> {
    // Edits and loads wait for each other here.
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let owner = edit.owner.to_string();
    let row = row(db, edit.owner).await?;
    let versioned = row.as_ref().filter(|row| row.versioned()).map(|row| row.stored.version);
    let highest = sqlx::query_scalar!(r#"select coalesce(max(version), 0) as "version!" from texts where owner = $1"#, owner)
        .fetch_one(&mut *db)
        .await?;
    let now = versioned.unwrap_or(highest);
    if edit.base.is_some_and(|base| base != now) {
        return Err(EditError::Conflict(edit.owner.clone()));
    }
    let mut new = Vec::new();
    let mut right = Vec::new();
    for words in edit.words {
        let before = before(db, words).await?;
        if words.base.is_some_and(|base| base != before.as_ref().map_or(0, |before| before.version)) {
            return Err(EditError::Conflict(words.owner.clone()));
        }
        let stands = match (&before, words.body) {
            (Some(before), Some(body)) => before.live && before.body == body && before.made == words.made,
            (Some(before), None) => !before.live,
            (None, body) => body.is_none(),
        };
        match (stands, before, words.source) {
            (false, before, _) => new.push((words, before)),
            (true, Some(before), Some(source)) => right.push((words, before.version, source)),
            _ => {}
        }
    }
    let body = match (edit.body, &row) {
        (Some(_), None) => return Err(EditError::Missing(edit.owner.clone())),
        (Some(body), Some(row)) => Some(body).filter(|body| hash::of_body(body) != row.stored.hash),
        (None, _) => None,
    };
    let mut touched = still_right(db, &right).await?;
    let mut version = now;
    if body.is_some() || !new.is_empty() {
        if versioned.is_some() || !new.is_empty() {
            version += 1;
        }
        if let Some(row) = &row {
            rewrite(db, edit.owner, row, body, version).await?;
        }
        for (words, before) in &new {
            insert(db, login, edit, words, before.as_ref(), version).await?;
        }
        moved(db).await?;
        touched += 1;
    }
    if touched > 0 {
        let mut locales: Vec<&str> = edit.words.iter().map(|words| words.locale).collect();
        locales.sort_unstable();
        locales.dedup();
        let detail = json!({ "version": version, "texts": new.len() + right.len(), "locales": locales });
        Change { login, verb, subject: &owner, detail }.note(db).await?;
    }
    Ok(version)
}

async fn before(db: &mut PgConnection, words: &Words<'_>) -> Result<Option<Before>, sqlx::Error> {
    sqlx::query_as!(
        Before,
        r#"select version, body, made, status <> 'retired' as "live!", path, position, loaded_hash from texts
        where owner = $1 and locale = $2 and text_id = $3 and newest"#,
        words.owner.to_string(),
        words.locale,
        words.id
    )
    .fetch_optional(db)
    .await
}

/// Words that stay, said to be right for another English. Learners see the same, so no version comes of it.
async fn still_right(db: &mut PgConnection, right: &[(&Words<'_>, i32, &str)]) -> Result<u64, sqlx::Error> {
    let mut touched = 0;
    for (words, version, source) in right {
        let done = sqlx::query!(
            "update texts set source_hash = md5($5) where owner = $1 and locale = $2 and text_id = $3 and version = $4
            and locale <> 'en' and source_hash is distinct from md5($5)",
            words.owner.to_string(),
            words.locale,
            words.id,
            version,
            source
        )
        .execute(&mut *db)
        .await?;
        touched += done.rows_affected();
    }
    Ok(touched)
}

async fn insert(
    db: &mut PgConnection,
    login: Option<Uuid>,
    edit: &Edit<'_>,
    words: &Words<'_>,
    before: Option<&Before>,
    version: i32,
) -> Result<(), sqlx::Error> {
    let same = |other: &&Words<'_>| other.locale == "en" && other.owner == words.owner && other.id == words.id;
    let source = words.source.or_else(|| edit.words.iter().find(same).and_then(|english| english.body));
    let body = words.body.or(before.map(|before| before.body.as_str())).unwrap_or_default();
    sqlx::query!(
        "update texts set newest = false where owner = $1 and text_id = $2 and locale = $3 and newest and version <> $4",
        words.owner.to_string(),
        words.id,
        words.locale,
        version
    )
    .execute(&mut *db)
    .await?;
    let reviewed = words.body.is_some() && words.locale != "en" && words.made == "reviewed";
    sqlx::query!(
        "insert into texts (owner, text_id, locale, version, body, made, source_hash, path, position, loaded_hash, status, reviewed_by, reviewed_at)
        select $1, $2, $3, $4, $5, $6, case when $3 <> 'en' then md5(coalesce($7, e.body)) end, $8, coalesce($9, e.position, 0), $10, $11,
            $12, case when $13 then now() end
        from (select) one left join lateral (
            select body, position from texts where owner = $1 and text_id = $2 and locale = 'en' and newest) e on true
        on conflict (owner, locale, text_id, version) do update set body = excluded.body, made = excluded.made,
            source_hash = excluded.source_hash, path = excluded.path, position = excluded.position, loaded_hash = excluded.loaded_hash,
            status = excluded.status, reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at",
        words.owner.to_string(),
        words.id,
        words.locale,
        version,
        body,
        words.made,
        source,
        before.and_then(|before| before.path.as_deref()),
        before.map(|before| before.position),
        before.and_then(|before| before.loaded_hash.as_deref()),
        if words.body.is_some() { "published" } else { "retired" },
        login.filter(|_| reviewed),
        reviewed
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The row with its new body, or the same body in the version its new words came with.
async fn rewrite(db: &mut PgConnection, owner: &Owner, row: &Row, body: Option<&Value>, version: i32) -> Result<(), EditError> {
    match (owner.kind, body) {
        // A template is a row of its own, and the item it serves as is made from it.
        (OwnerKind::Template, Some(body)) => {
            let template: Template = shaped(Table::Templates.as_str(), &row.slug, body.clone())?;
            let own = find(db, Table::Templates, &row.slug).await?.ok_or_else(|| EditError::Missing(owner.clone()))?;
            put_again(db, &own, body, version).await?;
            put_again(db, row, &hash::json(&template.as_item()), version).await
        }
        (_, Some(body)) => put_again(db, row, body, version).await,
        (_, None) if row.versioned() => put_again(db, row, &row.stored.body, version).await,
        (_, None) => Ok(()),
    }
}

/// A load publishes what it writes; an edit leaves the status as it was.
async fn put_again(db: &mut PgConnection, row: &Row, body: &Value, version: i32) -> Result<(), EditError> {
    let stored = Stored { body: body.clone(), hash: hash::of_body(body), ..row.stored.clone() };
    again(db, row.table, &row.slug, &stored, version).await?;
    if let Some(status) = &row.status {
        sqlx::query(sqlx::AssertSqlSafe(format!("update {} set status = $2 where {} = $1", name(row.table), key(row.table))))
            .bind(&row.slug)
            .bind(status)
            .execute(db)
            .await?;
    }
    Ok(())
}

/// A row in a new version that no file made: what was loaded stays what it was.
pub async fn again(db: &mut PgConnection, table: Table, slug: &str, row: &Stored, version: i32) -> Result<(), StoreError> {
    put(db, table, slug, row, version).await?;
    note(db, table, slug, row.loaded_hash.as_deref()).await?;
    Ok(())
}
