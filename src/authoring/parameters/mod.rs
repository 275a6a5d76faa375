//! Facts that age: what they say, as of when, until when, who says so and where they are used; what runs out next stands first.

mod list;
mod one;
mod value;

pub(super) use list::show;
pub(super) use one::{act, show as one};
