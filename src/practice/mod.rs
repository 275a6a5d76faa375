//! Practice, review and placement, and the verbs that look after what they rest on: calibration, evaluation, simulation.

pub mod cli;
mod evaluate;
mod failure;
mod launch;
mod log;
mod matrix;
mod simulate;
#[cfg(test)]
mod tests;

pub use evaluate::{Evaluation, evaluate};
pub use failure::Failure;
