//! What every editor of the room stands on: what is typed as named fields, kept as a draft of one's own, merged with what
//! others saved meanwhile, and checked before learners get it.

pub mod drafts;
mod fields;
pub mod gate;
mod merge;
pub mod pattern;

pub use drafts::Draft;
pub use fields::{Fields, Problem};
pub use merge::{Merge, changed, merge};
