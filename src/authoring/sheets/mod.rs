//! Everything of the curriculum that is neither an item nor a fact, each row a sheet of named fields: lessons and their cards,
//! misconceptions, contexts, templates.

mod actions;
mod body;
mod cards;
mod gate;
mod kind;
mod list;
mod names;
mod page;
mod save;
mod variants;

pub(super) use actions::{act, begin, show as one};
pub use kind::Kind;
pub(super) use list::show as list;
pub(super) use variants::csv as variants;
