//! Everything of the curriculum that is neither an item nor a fact, each row a sheet of named fields: lessons and their cards,
//! misconceptions, contexts, templates.

mod body;
mod cards;
mod gate;
mod kind;
mod list;
mod page;
mod save;
mod variants;

pub use kind::Kind;
pub(super) use list::show as list;
pub(super) use page::{act, begin, show as one};
pub(super) use variants::csv as variants;
