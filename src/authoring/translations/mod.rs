//! Translations: how much of each language there is and how it was made, one text after the other in a queue, and a whole
//! language as a file.

mod actions;
mod cli;
mod coverage;
mod difference;
mod exchange;
mod file;
mod filter;
mod page;
mod piece;
mod queue;
mod view;

pub(super) use actions::save;
pub(super) use exchange::{bring_in, download};
pub(super) use page::show;
pub(super) use queue::show as queue;

pub use cli::run;
