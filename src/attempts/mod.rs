//! Serving a question, taking its answer, telling the outcome: the one way for lesson, quiz, practice, review, placement.
//!
//! A run is one way through several steps. Going on (`next`) and answering (`answer`) are the only two things that write
//! what a learner did; everything a learner has (XP, days, badges, openings) is folded here from that log.

mod answer;
mod ask;
mod badges;
mod case;
mod choice;
mod days;
mod form;
mod given;
mod instance;
mod judge;
mod model;
mod outcome;
mod points;
mod question;
mod refold;
mod report;
mod run;
mod told;
mod unlock;

pub use ask::option_words;
pub use badges::{BadgeAhead, ahead, award, metrics, nearest_badge};
pub use choice::{Due, Why, due};
pub use days::{Today, days, kind_of, streak};
pub use form::{Meaning, Posted};
pub use given::given;
pub use instance::{Instance, Loaded};
pub use model::{Model, RETENTION, date_of, day_number, difference, folded};
pub use outcome::{AttemptSummary, Outcome, graded, outcome};
pub use points::{level, total};
pub use question::{Back, question};
pub use refold::refold;
pub use report::ReportForm;
pub use run::{Answered, Finished, Plan, Run, RunKind, Step, Way, advance, advance_wishing, current, start, stop};
pub use unlock::{Ready, open_roots};

use axum::Router;
use axum::routing::post;

use crate::server::App;

pub fn routes() -> Router<App> {
    Router::new().route("/attempts/{attempt}/answer", post(answer::post)).route("/reports/{attempt}", post(report::post))
}
