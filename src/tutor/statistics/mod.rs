//! What the log says: how good predictions are, and how items behave, with intervals (algorithms.md 3.5, 2.4).

mod interval;
mod item;
mod prediction;
#[cfg(test)]
mod tests;

pub use interval::{Interval, correlation, median_interval, wilson};
pub use item::{ItemResponse, ItemStatistics, item_statistics, timing};
pub use prediction::{Quality, auc, quality};
