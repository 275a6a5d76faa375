//! A table brought back; and a change made, taken back or forgotten.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Multipart, Path, State};
use axum::response::Response;
use serde::Deserialize;

use super::store::{self, BulkError};
use super::verb::Verb;
use super::{apply, list, table, undo};
use crate::authoring::Editor;
use crate::authoring::edit::gate::Gate;
use crate::authoring::imports::formats::{MAX_FILE, Unreadable};
use crate::authoring::imports::{UploadError, take};
use crate::content::store::content_version;
use crate::error::AppError;
use crate::server::{App, redirect};

/// A table comes back: read against the bank, kept as a change to look at. One that cannot be read is refused with the reason.
pub async fn upload(State(app): State<App>, editor: Editor, form: Multipart) -> Result<Response, AppError> {
    let upload = match take(form).await {
        Ok(upload) => upload,
        Err(UploadError::NoFile) => return list::refused(&app, &editor, list::Reason::NoFile).await,
        Err(UploadError::TooBig) => {
            return list::refused(&app, &editor, list::Reason::Unreadable(Unreadable::TooBig { bytes: MAX_FILE + 1 })).await;
        }
        Err(UploadError::Broken(_)) => return Err(AppError::Invalid),
        Err(UploadError::Disk(error)) => {
            tracing::error!(%error, "an upload cannot be kept");
            return Err(AppError::Internal);
        }
    };
    let mut transaction = app.pool.begin().await?;
    let (content, on) = (content_version(&mut transaction).await?, app.clock.today());
    let gate = Arc::new(Gate::open(&mut transaction).await?);
    let plan = match table::read(&mut transaction, &gate, on, upload.bytes).await? {
        Ok(plan) => plan,
        Err(why) => {
            drop(transaction);
            return list::refused(&app, &editor, why).await;
        }
    };
    let detail = store::Detail { what: upload.name, content, on: on.to_string(), ..store::Detail::default() };
    let id = store::keep(&mut transaction, editor.login, Verb::Csv, detail, &plan).await?;
    transaction.commit().await?;
    Ok(redirect(&format!("/authoring/bulk/{id}")))
}

#[derive(Deserialize)]
pub struct Act {
    #[serde(rename = "do")]
    what: String,
}

pub async fn act(State(app): State<App>, editor: Editor, Path(id): Path<i32>, Form(form): Form<Act>) -> Result<Response, AppError> {
    let mut db = app.pool.acquire().await?;
    let here = format!("/authoring/bulk/{id}");
    let done = match form.what.as_str() {
        "apply" => apply::apply(&mut db, editor.login, id, app.clock.today()).await.map(|()| here.as_str()),
        "undo" => undo::undo(&mut db, editor.login, id).await.map(|()| here.as_str()),
        "forget" => store::forget(&mut db, id).await.map(|()| "/authoring/items"),
        _ => return Err(AppError::Invalid),
    };
    match done {
        Ok(to) => Ok(redirect(to)),
        Err(BulkError::Missing(_)) => Err(AppError::NotFound),
        // Somebody was faster, or the browser sent it twice: what stands is shown.
        Err(BulkError::Done(_)) => Ok(redirect(&here)),
        Err(BulkError::Store(error)) => Err(error.into()),
        Err(error @ (BulkError::NotSaved(_) | BulkError::Unchecked)) => {
            tracing::error!(%error, bulk = id, "a change to many items failed");
            Err(AppError::Internal)
        }
    }
}
