//! What a learner can set, take along and take back.

mod actions;
mod export;
mod page;
mod sections;
pub mod status;

pub use actions::{delete, restart, save, save_status};
pub use export::export;
pub use page::show;
