//! What there is to learn and the way through it: the path, a lesson's cards and questions, its quiz, the words on the forms.

mod card;
mod cover;
mod end;
pub mod glossary;
mod path;
pub mod player;
mod quiz;

use axum::Router;
use axum::routing::{get, post};

pub use end::ledger;

use crate::server::App;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/path", get(path::show))
        .route("/lessons/{slug}", get(player::show))
        .route("/lessons/{slug}/start", post(player::start))
        .route("/lessons/{slug}/next", post(player::next))
        .route("/lessons/{slug}/end", get(end::show))
        .route("/lessons/{slug}/quiz", get(quiz::show))
        .route("/lessons/{slug}/quiz/start", post(quiz::start))
        .route("/lessons/{slug}/quiz/next", post(quiz::next))
        .route("/lessons/{slug}/quiz/result", get(quiz::result))
        .route("/glossary", get(glossary::show))
}
