use axum::extract::{Multipart, Path, State};
use axum::response::Response;

use super::store::{self, Decision, Import, ImportError};
use super::upload::{self, UploadError};
use super::{formats, page};
use crate::authoring::Editor;
use crate::error::AppError;
use crate::server::{App, redirect};

/// A file comes in: read into a receipt, which is kept and shown. A file that cannot be read is refused with the reason.
pub async fn upload(State(app): State<App>, editor: Editor, form: Multipart) -> Result<Response, AppError> {
    let upload = match upload::take(form).await {
        Ok(upload) => upload,
        Err(UploadError::NoFile) => return page::refused(&app, &editor, &editor.tr.import_no_file()).await,
        Err(UploadError::TooBig) => {
            let bytes = formats::Unreadable::TooBig { bytes: formats::MAX_FILE + 1 };
            return page::refused(&app, &editor, &bytes.to_string()).await;
        }
        Err(UploadError::Broken(_)) => return Err(AppError::Invalid),
        Err(UploadError::Disk(error)) => {
            tracing::error!(%error, "an upload cannot be kept");
            return Err(AppError::Internal);
        }
    };
    let file_hash = blake3::hash(&upload.bytes).to_hex().to_string();
    let name = upload.name.clone();
    // Reading takes seconds for a large file: not on a thread that serves pages.
    let read = tokio::task::spawn_blocking(move || super::read(None, &upload.name, &upload.bytes)).await.map_err(|error| {
        tracing::error!(%error, "a file of questions broke its reader");
        AppError::Internal
    })?;
    match read {
        Err(unreadable) => page::refused(&app, &editor, &unreadable.to_string()).await,
        Ok(receipt) => {
            let mut db = app.pool.acquire().await?;
            let id = store::keep(&mut db, Some(editor.login), &name, &file_hash, &receipt).await.map_err(failed)?;
            Ok(redirect(&format!("/authoring/imports/{id}")))
        }
    }
}

/// Adds, forgets or takes back.
pub async fn act(State(app): State<App>, editor: Editor, Path(id): Path<i32>, body: axum::body::Bytes) -> Result<Response, AppError> {
    let fields: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    let what = fields.iter().find(|(name, _)| name == "do").map(|(_, value)| value.as_str());
    let mut db = app.pool.acquire().await?;
    let here = format!("/authoring/imports/{id}");
    let done = match what {
        Some("apply") => store::apply(&mut db, Some(editor.login), id, |import| decision(import, &fields)).await.map(|_| here.clone()),
        Some("undo") => store::undo(&mut db, Some(editor.login), id).await.map(|_| here.clone()),
        Some("forget") => store::forget(&mut db, Some(editor.login), id).await.map(|()| "/authoring/imports".to_owned()),
        _ => return Err(AppError::Invalid),
    };
    match done {
        Ok(to) => Ok(redirect(&to)),
        Err(ImportError::Missing(_)) => Err(AppError::NotFound),
        // Somebody was faster, or the browser sent it twice: what stands is shown.
        Err(ImportError::Done(_)) => Ok(redirect(&here)),
        Err(ImportError::Used(_)) => Ok(redirect(&format!("{here}?e=used"))),
        Err(ImportError::Component(_)) => Err(AppError::Invalid),
        Err(ImportError::Store(error)) => Err(error.into()),
    }
}

/// Categories are numbered on the page in their order there, because their names are anybody's; `keep` names what is added
/// of that which came in changed.
fn decision(import: &Import, fields: &[(String, String)]) -> Decision {
    let mut decision = Decision::default();
    for (n, (category, _)) in page::categories(import).into_iter().enumerate() {
        let chosen = fields.iter().find(|(name, _)| *name == format!("category[c{n}]")).map(|(_, value)| value.trim());
        if let Some(slug) = chosen.filter(|slug| !slug.is_empty()) {
            decision.components.insert(category, slug.to_owned());
        }
    }
    let kept: Vec<usize> = fields.iter().filter(|(name, _)| name == "keep").filter_map(|(_, value)| value.parse().ok()).collect();
    decision.left_out = page::changed(import).map(|(place, ..)| place).filter(|place| !kept.contains(place)).collect();
    decision
}

fn failed(error: ImportError) -> AppError {
    match error {
        ImportError::Store(error) => error.into(),
        other => {
            tracing::error!(error = %other, "an import failed");
            AppError::Internal
        }
    }
}
