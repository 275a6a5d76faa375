//! Moodle XML, read as a stream: one question at a time, no document type, no entities of a file's own.

mod kinds;
mod read;
#[cfg(test)]
mod tests;
mod tree;
mod write;

pub(super) use read::read;
pub(super) use write::{misfit, write};
