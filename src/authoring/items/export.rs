//! The bank as a file of another system.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::Response;

use crate::authoring::{Editor, imports};
use crate::error::AppError;
use crate::server::App;

/// What a format cannot hold is left out here; `finlit content export` names it.
pub async fn show(State(app): State<App>, _editor: Editor, Path(format): Path<String>) -> Result<Response, AppError> {
    let format = imports::formats::Format::of(&format).ok_or(AppError::NotFound)?;
    let mut db = app.pool.acquire().await?;
    let questions = imports::questions(&mut db).await?;
    drop(db);
    let written =
        tokio::task::spawn_blocking(move || imports::written(format, questions.questions)).await.map_err(|_| AppError::Internal)?;
    let (kind, ending) = match format {
        imports::formats::Format::MoodleXml => ("text/xml; charset=utf-8", "xml"),
        imports::formats::Format::Csv => ("text/csv; charset=utf-8", "csv"),
        _ => ("text/plain; charset=utf-8", "gift"),
    };
    Response::builder()
        .header(CONTENT_TYPE, kind)
        .header(CONTENT_DISPOSITION, format!("attachment; filename=\"finlit.{ending}\""))
        .header(CACHE_CONTROL, "no-store")
        .body(Body::from(written.text))
        .map_err(|_| AppError::Internal)
}
