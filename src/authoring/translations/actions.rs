use std::collections::BTreeSet;

use axum::Form;
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;
use serde_json::Value;
use sqlx::PgConnection;

use super::file;
use super::filter::{Filter, Key};
use super::piece::{self, Piece};
use super::queue::{self, Fault, Told};
use crate::authoring::Editor;
use crate::authoring::edit::pattern;
use crate::content::check::one_text;
use crate::content::format::read_pattern;
use crate::content::source::Level;
use crate::content::store::{self, Edit, EditError, StoreError, Words};
use crate::error::AppError;
use crate::server::{App, redirect};

/// The form of one text.
#[derive(Deserialize)]
pub struct Posted {
    lang: String,
    #[serde(default)]
    domain: String,
    #[serde(default)]
    field: String,
    #[serde(default)]
    state: String,
    /// Which text.
    text: String,
    /// The version of the translation it was written over.
    base: i32,
    /// The hash of the English that stood beside it.
    english: String,
    #[serde(default)]
    words: String,
    #[serde(rename = "do")]
    what: String,
}

/// A translation written or looked through by a person; or said to be right still, though the English changed.
pub async fn save(State(app): State<App>, editor: Editor, Form(posted): Form<Posted>) -> Result<Response, AppError> {
    let filter = Filter {
        lang: posted.lang.clone(),
        domain: posted.domain.clone(),
        field: posted.field.clone(),
        state: posted.state.clone(),
        ..Filter::default()
    };
    let key = Key::parse(&posted.text).ok_or(AppError::NotFound)?;
    let mut transaction = app.pool.begin().await?;
    let piece = piece::find(&mut transaction, &key, filter.language()).await?.ok_or(AppError::NotFound)?;
    let english = piece::english(&mut transaction, &key, &posted.english).await?.ok_or(AppError::Invalid)?;
    let still = posted.what == "still";
    let (body, made) = match (&posted.what[..], &piece.now) {
        ("still", Some(now)) => (now.body.clone(), now.made.clone()),
        ("save" | "next", _) => match checked(&app, &mut transaction, &piece, &posted.words).await? {
            Ok(body) => (body, "reviewed".to_owned()),
            Err(faults) => {
                drop(transaction);
                let told = Told { typed: Some(posted.words), faults, ..Told::default() };
                return queue::one(&app, &editor, filter, piece, told).await;
            }
        },
        _ => return Err(AppError::Invalid),
    };
    let words = Words {
        owner: &key.owner,
        locale: piece.locale.folder,
        id: &key.id,
        body: Some(&body),
        made: &made,
        source: Some(&english),
        base: Some(posted.base),
    };
    let verb = if still { "text.still" } else { "text.translate" };
    let edit = Edit { owner: &key.owner, base: None, body: None, words: &[words] };
    match store::edit(&mut transaction, Some(editor.login), verb, &edit).await {
        Ok(_) => {}
        Err(EditError::Conflict(_)) => {
            drop(transaction);
            let mut db = app.pool.acquire().await?;
            let piece = piece::find(&mut db, &key, filter.language()).await?.ok_or(AppError::NotFound)?;
            drop(db);
            let told = Told { typed: (!still).then_some(posted.words), conflict: true, ..Told::default() };
            return queue::one(&app, &editor, filter, piece, told).await;
        }
        Err(EditError::Missing(_)) => return Err(AppError::NotFound),
        Err(EditError::Store(error)) => return Err(error.into()),
    }
    transaction.commit().await?;
    let to = if posted.what == "save" { filter.at(&key) } else { filter.past(&key) };
    Ok(redirect(&format!("{to}&done={}", if still { "still" } else { "saved" })))
}

/// The pattern that was typed, or what is wrong with it and where.
async fn checked(app: &App, db: &mut PgConnection, piece: &Piece, words: &str) -> Result<Result<String, Vec<Fault>>, AppError> {
    let whole = pattern::pattern(words);
    if whole.is_empty() {
        return Ok(Err(vec![Fault { message: None, spot: None }]));
    }
    let (body, shape) = match read_pattern(&piece.key.id, &whole) {
        Ok(read) => read,
        Err((message, span)) => return Ok(Err(vec![Fault { message: Some(message), spot: Some(pattern::spot(words, &span)) }])),
    };
    let catalogue = app.catalogue()?;
    let countries: BTreeSet<&str> = catalogue.countries.iter().map(|country| country.code.as_str()).collect();
    let row = store::body_of(db, &piece.key.owner).await.map_err(|error: StoreError| AppError::from(error))?.unwrap_or(Value::Null);
    let text = file::text(piece.locale, &piece.key.id, body, shape);
    let english = file::english(&piece.key.id, &piece.english);
    let findings = one_text(&text, &english, (&piece.key.owner, &row), &catalogue.parameters, &countries, app.clock.today());
    let faults: Vec<Fault> = findings
        .into_iter()
        .filter(|finding| finding.level == Level::Error)
        .map(|finding| Fault { spot: pattern::named(words, &finding.message), message: Some(finding.message) })
        .collect();
    Ok(if faults.is_empty() { Ok(text.body) } else { Err(faults) })
}
