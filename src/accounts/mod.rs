//! Who a learner is to us: a guest by default, a name and a passphrase if they want their progress to be safe.

mod actions;
mod claim;
pub mod cli;
mod merge;
mod name;
mod onboarding;
mod page;
mod passphrase;
pub mod settings;
mod start;

pub use merge::merge;
pub use name::is_invisible;
pub use start::{become_guest, make_guest};

use axum::Router;
use axum::routing::{get, post};

use crate::server::App;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/start", post(start::start))
        .route("/welcome/{step}", get(onboarding::show).post(onboarding::save))
        .route("/sign-in", get(page::sign_in).post(actions::sign_in))
        .route("/sign-up", post(actions::sign_up))
        .route("/sign-out", post(actions::sign_out))
        .route("/recover", post(actions::recover))
        .route("/reset/{token}", get(page::reset).post(actions::reset))
        .route("/forget", post(actions::forget))
        .route("/claim", get(claim::show).post(claim::decide))
        .route("/settings", get(settings::show).post(settings::save))
        .route("/settings/status", post(settings::save_status))
        .route("/settings/export", get(settings::export))
        .route("/settings/restart", post(settings::restart))
        .route("/settings/delete", post(settings::delete))
}
