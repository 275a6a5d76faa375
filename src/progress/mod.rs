//! What a learner has done: components, days, badges, points, answers by week.

mod calendar;
mod estimate;
pub mod map;
mod page;
mod queries;
mod skill;
mod standing;

pub use calendar::month_name;
pub use estimate::{Estimate, estimate};

use axum::Router;
use axum::routing::get;

use crate::server::App;

pub fn routes() -> Router<App> {
    Router::new().route("/progress", get(page::show)).route("/progress/{slug}", get(skill::show))
}
