//! What this is, for whoever comes by: the first page, who makes it, what is kept, under which licences, in which language.

mod landing;
mod language;
mod licences;
mod pages;

use axum::Router;
use axum::routing::{get, post};

use crate::server::App;

/// The public pages about FinLit itself.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(landing::show))
        .route("/about", get(pages::about))
        .route("/privacy", get(pages::privacy))
        .route("/licences", get(licences::show))
        .route("/language", post(language::choose))
}
