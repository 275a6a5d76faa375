//! The curriculum: its structure, its words, and the way between files, database and pages.

pub mod audit;
pub mod catalogue;
pub mod check;
pub mod cli;
pub mod export;
pub mod format;
pub mod hash;
pub mod ids;
pub mod load;
pub mod model;
pub mod plan;
pub mod solve;
pub mod source;
pub mod stock;
pub mod store;
