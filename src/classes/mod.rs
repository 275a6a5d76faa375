//! A class as its learners know it: joining by a code, seeing what the instructor sees, leaving. The instructor's side is
//! `authoring::classes`.

mod code;
mod grid;
mod join;
mod members;
mod mine;

pub use code::Code;
pub use grid::{Cell, Member, State, members};
pub use members::{Membership, memberships};

use axum::Router;
use axum::routing::{get, post};

use crate::server::App;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/join", get(join::ask).post(join::find))
        .route("/join/{code}", get(join::show).post(join::join))
        .route("/classes/{id}", get(mine::show))
        .route("/classes/{id}/leave", post(mine::leave))
}
