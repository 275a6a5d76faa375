use serde_json::Value;
use sqlx::PgConnection;

use super::{
    StoreError,
    edit::EditError,
    write::{key, name},
};
use crate::content::{
    hash,
    ids::{Owner, OwnerKind},
    stock::{CLUSTERS, COUNTRIES, Stored, TERMS, Table},
};

/// Where the body of an owner stands, and what stands there.
pub struct Row {
    pub table: Table,
    pub slug: String,
    pub stored: Stored,
    pub status: Option<String>,
}

impl Row {
    /// Whether every state of it stays, for attempts under way.
    pub fn versioned(&self) -> bool {
        matches!(self.table, Table::Items | Table::Lessons)
    }
}

/// The row whose version moves with new words of an owner.
pub async fn row(db: &mut PgConnection, owner: &Owner) -> Result<Option<Row>, EditError> {
    let (table, slug) = match owner.kind {
        OwnerKind::Item | OwnerKind::Template => (Table::Items, owner.slug.clone()),
        OwnerKind::Lesson => (Table::Lessons, owner.slug.clone()),
        OwnerKind::Card => match lesson_of(db, &owner.slug).await? {
            Some(lesson) => (Table::Lessons, lesson),
            None => return Err(EditError::Missing(owner.clone())),
        },
        OwnerKind::Domain => (Table::Domains, owner.slug.clone()),
        OwnerKind::Kc => (Table::Components, owner.slug.clone()),
        OwnerKind::Misconception => (Table::Misconceptions, owner.slug.clone()),
        OwnerKind::Context => (Table::Contexts, owner.slug.clone()),
        OwnerKind::Parameter => (Table::Parameters, owner.slug.clone()),
        OwnerKind::Achievement => (Table::Achievements, owner.slug.clone()),
        // Rows of a list in the settings: they have words, and no row of their own.
        OwnerKind::Cluster | OwnerKind::Country | OwnerKind::Term => return Ok(None),
    };
    let found = find(db, table, &slug).await?;
    Ok(Some(found.ok_or_else(|| EditError::Missing(owner.clone()))?))
}

async fn lesson_of(db: &mut PgConnection, card: &str) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar!(
        "select l.slug from lessons l join lesson_versions v using (lesson_id, version)
        where v.body -> 'cards' @> jsonb_build_array(jsonb_build_object('slug', $1::text))",
        card
    )
    .fetch_optional(db)
    .await
}

/// One row as it stands.
pub async fn find(db: &mut PgConnection, table: Table, slug: &str) -> Result<Option<Row>, sqlx::Error> {
    // The statement's text is one of ten constants; the slug is bound.
    let found =
        sqlx::query_scalar::<_, Value>(sqlx::AssertSqlSafe(format!("select to_jsonb(t) from {} t where {} = $1", name(table), key(table))))
            .bind(slug)
            .fetch_optional(&mut *db)
            .await?;
    let Some(mut found) = found else { return Ok(None) };
    let word = |field: &str| found.get(field).and_then(Value::as_str).map(str::to_owned);
    let number = |field: &str| found.get(field).and_then(Value::as_i64).and_then(|n| i32::try_from(n).ok());
    let (path, loaded_hash, status) = (word("path"), word("loaded_hash"), word("status"));
    let (position, version) = (number("position").unwrap_or(0), number("version").unwrap_or(1));
    let body = match table {
        Table::Items => {
            let id = number("item_id").unwrap_or_default();
            sqlx::query_scalar!("select body from item_versions where item_id = $1 and version = $2", id, version).fetch_one(db).await?
        }
        Table::Lessons => {
            let id = number("lesson_id").unwrap_or_default();
            sqlx::query_scalar!("select body from lesson_versions where lesson_id = $1 and version = $2", id, version).fetch_one(db).await?
        }
        _ => found["body"].take(),
    };
    let live = status.as_deref() != Some("retired");
    let stored = Stored { hash: hash::of_body(&body), body, path, loaded_hash, position, version, live };
    Ok(Some(Row { table, slug: slug.to_owned(), stored, status }))
}

/// The body of the row that has these texts: a card's within its lesson, a term's within the list of terms.
pub async fn body_of(db: &mut PgConnection, owner: &Owner) -> Result<Option<Value>, StoreError> {
    let (table, slug) = match owner.kind {
        OwnerKind::Template => (Table::Templates, owner.slug.clone()),
        OwnerKind::Cluster => (Table::Settings, CLUSTERS.to_owned()),
        OwnerKind::Country => (Table::Settings, COUNTRIES.to_owned()),
        OwnerKind::Term => (Table::Settings, TERMS.to_owned()),
        _ => match row(db, owner).await {
            Ok(Some(row)) => (row.table, row.slug),
            Ok(None) | Err(EditError::Missing(_) | EditError::Conflict(_)) => return Ok(None),
            Err(EditError::Store(error)) => return Err(error),
        },
    };
    let Some(Row { stored: Stored { mut body, .. }, .. }) = find(db, table, &slug).await? else { return Ok(None) };
    let list = match owner.kind {
        OwnerKind::Lesson => return Ok(Some(body["lesson"].take())),
        OwnerKind::Card => body["cards"].take(),
        OwnerKind::Cluster | OwnerKind::Country | OwnerKind::Term => body,
        _ => return Ok(Some(body)),
    };
    let named = |entry: &Value| ["slug", "code"].iter().any(|field| entry[field] == owner.slug.as_str());
    Ok(list.as_array().and_then(|entries| entries.iter().find(|entry| named(entry)).cloned()))
}
