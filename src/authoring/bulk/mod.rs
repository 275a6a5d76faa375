//! Many items at once: chosen in the bank or brought back as a table, looked at first, changed in one transaction, and put back
//! as they were.

mod actions;
mod apply;
mod ask;
mod bar;
mod field;
mod list;
mod page;
mod plan;
mod store;
mod table;
mod undo;
mod verb;
mod why;

pub(super) use actions::{act, upload};
pub(super) use ask::{Chosen, ask};
pub(super) use bar::{bar, pick};
pub(super) use list::show;
pub(super) use page::one;
pub(super) use table::download;

/// So many items are changed at once: what is one transaction has to be over in seconds.
const MOST: usize = 500;
/// So many of each kind stand on a page; the others are told in number.
const LISTED: usize = 200;
