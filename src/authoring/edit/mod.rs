//! What every editor of the room stands on: what is typed as named fields, kept as a draft of one's own, merged with what
//! others saved meanwhile, and checked before learners get it.

pub mod drafts;
mod fields;
mod form;
pub mod gate;
pub mod lines;
mod merge;
pub mod names;
pub mod pattern;
mod texts;

pub use drafts::Draft;
pub use fields::{Fields, Problem};
pub use form::{Form, id};
pub use merge::{Merge, changed, merge};
pub use texts::{Patterns, rewritten, texts, words};
