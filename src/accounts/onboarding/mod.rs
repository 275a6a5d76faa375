//! Five short questions at the start, one a screen. Each can be skipped, each can be gone back to, each saves only its own.

mod actions;
pub mod choices;
pub mod clocks;
mod page;
mod steps;

pub use actions::{award_goal, save};
pub use page::show;
