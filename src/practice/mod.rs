//! Practice, review and placement, and the verbs that look after what they rest on: calibration, evaluation, replay,
//! simulation.

mod calibrate;
pub mod cli;
mod evaluate;
mod failure;
mod hub;
mod launch;
mod log;
mod matrix;
mod replay;
mod result;
mod session;
mod simulate;
#[cfg(test)]
mod tests;

use axum::Router;
use axum::routing::{get, post};

pub use evaluate::{Evaluation, evaluate};
pub use failure::Failure;
pub use session::tenths;

use crate::server::App;
use session::{placement, practice, review};

pub fn routes() -> Router<App> {
    Router::new()
        .route("/practice", get(practice::show))
        .route("/practice/start", post(practice::start))
        .route("/practice/next", post(practice::next))
        .route("/practice/stop", post(practice::stop))
        .route("/practice/result", get(practice::result))
        .route("/practice/review", get(review::show))
        .route("/practice/review/start", post(review::start))
        .route("/practice/review/next", post(review::next))
        .route("/practice/review/stop", post(review::stop))
        .route("/practice/review/retention", post(session::retain))
        .route("/practice/review/result", get(review::result))
        .route("/practice/placement", get(placement::show))
        .route("/practice/placement/start", post(placement::start))
        .route("/practice/placement/next", post(placement::next))
        .route("/practice/placement/stop", post(placement::stop))
        .route("/practice/placement/result", get(placement::result))
}
