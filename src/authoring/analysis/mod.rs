//! Item analysis: which items work, from learners' first attempts, with what is not certain said beside it; and what
//! learners report.
//!
//! A first attempt is the learner's first at the item, not one after its answer was seen, and not an instructor's. The page
//! of an item reads them from the log; the overview reads what was counted of them in the background.

mod chart;
mod count;
mod filter;
mod item;
mod languages;
mod measure;
mod overview;
mod parts;
mod reports;
mod rows;
mod say;

pub use count::{count, run};
pub(super) use item::show as one;
pub(super) use overview::show;
pub(super) use reports::act;

/// Fewer first attempts than these say too little for a number.
const ENOUGH: usize = 30;
