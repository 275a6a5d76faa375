//! Moodle's GIFT: a question is a stretch of lines without an empty one, its answers stand in braces.

mod answers;
mod block;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub(super) use read::read;
pub(super) use write::{misfit, shares, write};
