//! What the log says: how good predictions are, and how items behave, with intervals (algorithms.md 3.5, 2.4).

mod association;
#[cfg(test)]
mod coverage;
mod difference;
mod interval;
mod item;
mod prediction;
#[cfg(test)]
mod tests;

pub use association::{Band, bands, point_biserial};
pub use difference::{Class, Difference, Stratum, cuts, difference, group};
pub use interval::{Interval, correlation, median_interval, quantile, wilson};
pub use item::{ItemResponse, ItemStatistics, Part, item_statistics, part, timing};
pub use prediction::{Quality, auc, quality};
