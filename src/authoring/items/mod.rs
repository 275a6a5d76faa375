//! The bank of items: what there is, where it is used, how it does; one item, tried as learners get it, and pulled back at
//! once where it does harm.

mod actions;
mod bank;
mod comments;
mod editor;
mod export;
pub(super) mod filter;
mod item;
mod trial;

pub(super) use actions::act;
pub(super) use bank::{page as bank, show};
pub(super) use editor::{COMPONENTS, fields_of, item_of, put_back, saved};
pub(super) use editor::{begin, conflict, edit, resolve, restore, send, start, version};
pub(super) use export::show as export;
pub(super) use item::show as one;
pub(super) use trial::{answer as try_answer, show as try_it};
