//! What a learner has done: components, days, badges, points, answers by week.

mod calendar;
mod page;
mod queries;

pub use calendar::month_name;

use axum::Router;
use axum::routing::get;

use crate::server::App;

pub fn routes() -> Router<App> {
    Router::new().route("/progress", get(page::show))
}
