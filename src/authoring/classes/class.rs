use axum::http::HeaderMap;
use axum::http::header::HOST;
use jiff::civil::Date;
use time::OffsetDateTime;

use crate::authoring::Editor;
use crate::classes::Code;
use crate::error::AppError;
use crate::server::App;
use crate::server::clock::date_from_sql;

/// A class, as who runs it sees it.
#[derive(Clone, Debug)]
pub struct Class {
    pub id: i32,
    pub name: String,
    pub led_by: String,
    pub code: Code,
    pub ends_on: Option<Date>,
    pub closed: bool,
    pub created_at: OffsetDateTime,
    pub learners: i64,
}

impl Class {
    /// One's own, or for an admin any; another's is not found, like one that is not there.
    pub async fn of(app: &App, editor: &Editor, id: i32) -> Result<Class, AppError> {
        Class::found(app, editor, Some(id)).await?.pop().ok_or(AppError::NotFound)
    }

    /// All that this editor may see, the newest first.
    pub async fn all(app: &App, editor: &Editor) -> Result<Vec<Class>, AppError> {
        Class::found(app, editor, None).await
    }

    async fn found(app: &App, editor: &Editor, id: Option<i32>) -> Result<Vec<Class>, AppError> {
        let rows = sqlx::query!(
            r#"select class_id, name, led_by, code, ends_on, closed, created_at,
                 (select count(*) from class_members m where m.class_id = c.class_id) as "learners!"
               from classes c where (login_id = $1 or $2) and ($3::int is null or class_id = $3) order by class_id desc"#,
            editor.login,
            editor.admin,
            id
        )
        .fetch_all(&app.pool)
        .await?;
        let class = rows.into_iter().map(|row| Class {
            id: row.class_id,
            name: row.name,
            led_by: row.led_by,
            code: row.code.into(),
            ends_on: row.ends_on.map(date_from_sql),
            closed: row.closed,
            created_at: row.created_at,
            learners: row.learners,
        });
        Ok(class.collect())
    }

    /// `open`, `closed` or `ended`.
    pub fn state(&self, today: Date) -> &'static str {
        match (self.ends_on, self.closed) {
            (Some(last), _) if last < today => "ended",
            (_, true) => "closed",
            _ => "open",
        }
    }

    pub fn path(&self) -> String {
        format!("/authoring/classes/{}", self.id)
    }

    /// Where learners join, as it is written on a board: without the scheme, which every browser adds.
    pub fn address(&self, app: &App, headers: &HeaderMap) -> String {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let site = app.config.public_url.as_deref().map_or(host, |url| url.split_once("://").map_or(url, |(_, rest)| rest));
        format!("{}{}", site.trim_end_matches('/'), self.code.path())
    }
}
