//! The bank of items: what there is, where it is used, how it does.

mod bank;
mod export;
mod filter;

pub(super) use bank::show;
pub(super) use export::show as export;
