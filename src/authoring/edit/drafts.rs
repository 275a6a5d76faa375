//! One draft for each thing and editor. It holds what was typed, right or wrong, and is nobody else's.

use serde_json::Value;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Fields, Problem};
use crate::content::hash;

/// What an editor has typed and not saved for others.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The version it was begun from.
    pub base: i32,
    pub fields: Fields,
    pub findings: Vec<Problem>,
    pub saved_at: OffsetDateTime,
}

pub async fn find(db: &mut PgConnection, owner: &str, login: Uuid) -> Result<Option<Draft>, sqlx::Error> {
    let row = sqlx::query!(
        r#"select base, fields as "fields: Json<Fields>", findings as "findings: Json<Vec<Problem>>", saved_at
           from drafts where owner = $1 and login_id = $2"#,
        owner,
        login
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(|row| Draft { base: row.base, fields: row.fields.0, findings: row.findings.0, saved_at: row.saved_at }))
}

pub async fn keep(
    db: &mut PgConnection,
    owner: &str,
    login: Uuid,
    base: i32,
    fields: &Fields,
    findings: &[Problem],
) -> Result<OffsetDateTime, sqlx::Error> {
    let (fields, findings): (Value, Value) = (hash::json(fields), hash::json(&findings));
    sqlx::query_scalar!(
        "insert into drafts (owner, login_id, base, fields, findings) values ($1, $2, $3, $4, $5)
         on conflict (owner, login_id) do update set base = $3, fields = $4, findings = $5, saved_at = now()
         returning saved_at",
        owner,
        login,
        base,
        fields,
        findings
    )
    .fetch_one(db)
    .await
}

pub async fn discard(db: &mut PgConnection, owner: &str, login: Uuid) -> Result<bool, sqlx::Error> {
    let gone = sqlx::query!("delete from drafts where owner = $1 and login_id = $2", owner, login).execute(db).await?;
    Ok(gone.rows_affected() > 0)
}
