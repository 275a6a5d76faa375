//! Who may enter. Asked before anything is rendered, for every route of the room at once, and again by every handler: a
//! handler that takes an `Editor` cannot be reached without one, wherever it is mounted.

use std::ops::Deref;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use crate::error::AppError;
use crate::server::{App, Visitor};

/// Someone with a grant.
pub struct Editor {
    visitor: Visitor,
    /// The login, which the audit log names.
    pub login: Uuid,
    /// Also an admin.
    pub admin: bool,
}

impl Deref for Editor {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl FromRequestParts<App> for Editor {
    type Rejection = AppError;

    /// Nobody signed in: the door. Signed in without a grant: forbidden.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let learner = visitor.learner()?.id;
        let row = sqlx::query!(
            r#"select login_id, bool_or(role = 'admin') as "admin!" from logins join grants using (login_id) where learner_id = $1 group by login_id"#,
            learner
        )
        .fetch_optional(&app.pool)
        .await?;
        let row = row.ok_or(AppError::Forbidden)?;
        Ok(Editor { visitor, login: row.login_id, admin: row.admin })
    }
}

/// The layer around the room.
pub async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match Editor::from_request_parts(&mut parts, &app).await {
        Ok(_) => next.run(Request::from_parts(parts, body)).await,
        Err(error) => error.into_response(),
    }
}
