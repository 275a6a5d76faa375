//! Classes: who learns with an instructor, what each of them can do, and how they answered. An instructor sees only their
//! own, and of a learner only what the class was told when they joined.

mod actions;
mod class;
mod csv;
mod fields;
mod filter;
mod grid;
mod invitation;
mod list;
mod member;
mod one;
mod replay;
mod table;

pub(super) use actions::{act, create};
pub(super) use csv::show as csv;
pub(super) use invitation::show as invitation;
pub(super) use list::show;
pub(super) use member::show as member;
pub(super) use one::show as one;
pub(super) use replay::show as replay;
