use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;
use serde_json::json;

use super::comments;
use crate::authoring::Editor;
use crate::content::audit::Change;
use crate::content::store;
use crate::error::AppError;
use crate::server::{App, redirect};

#[derive(Deserialize)]
pub struct Act {
    #[serde(rename = "do")]
    what: String,
    /// A comment's words.
    #[serde(default)]
    body: String,
}

/// Takes a comment; or withdraws an item everywhere at once, or gives it back. Learners who have it open are told that it costs
/// nothing.
pub async fn act(State(app): State<App>, editor: Editor, Path(slug): Path<String>, Form(form): Form<Act>) -> Result<Response, AppError> {
    let (verb, from, to) = match form.what.as_str() {
        "withdraw" => ("item.withdraw", "published", "withdrawn"),
        "restore" => ("item.restore", "withdrawn", "published"),
        "comment" => return comments::add(&app, &editor, &slug, &form.body).await,
        _ => return Err(AppError::Invalid),
    };
    let mut transaction = app.pool.begin().await?;
    let version =
        sqlx::query_scalar!("update learning_items set status = $3 where slug = $1 and status = $2 returning version", slug, from, to)
            .fetch_optional(&mut *transaction)
            .await?;
    match version {
        Some(version) => {
            Change { login: Some(editor.login), verb, subject: &format!("item/{slug}"), detail: json!({ "version": version }) }
                .note(&mut transaction)
                .await?;
            store::moved(&mut transaction).await?;
            transaction.commit().await?;
        }
        // Somebody was faster, or it was pressed twice: what stands is shown. An item that is not there is not found.
        None => {
            let there =
                sqlx::query_scalar!("select item_id from learning_items where slug = $1", slug).fetch_optional(&mut *transaction).await?;
            there.ok_or(AppError::NotFound)?;
        }
    }
    Ok(redirect(&format!("/authoring/items/{slug}")))
}
