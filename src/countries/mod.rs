//! What people know from home beside what is here, country by country.

mod index;
mod one;

use axum::Router;
use axum::routing::get;

use crate::server::App;

/// Comparisons can be read by anyone.
pub fn routes() -> Router<App> {
    Router::new().route("/countries", get(index::show)).route("/countries/{code}", get(one::show))
}
