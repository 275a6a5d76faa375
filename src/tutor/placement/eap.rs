//! Expected a posteriori ability (Bock & Mislevy 1982; algorithms.md 2.2): one ability, items known.

use crate::tutor::item_model::Item;

/// Points of the grid from -6 to 6 in steps of 0.1.
const POINTS: usize = 121;

/// An ability with its uncertainty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// Posterior mean.
    pub mean: f64,
    /// Posterior standard deviation, the standard error.
    pub sd: f64,
}

/// The ability of one who gave these responses, under the prior N(0, 1).
pub fn eap(responses: impl IntoIterator<Item = (Item, bool)>) -> Estimate {
    let grid: Vec<f64> = (0..POINTS).map(|point| -6.0 + 0.1 * point as f64).collect();
    // Logarithms, because a long test has a likelihood below the smallest number.
    let mut weights: Vec<f64> = grid.iter().map(|theta| -0.5 * theta * theta).collect();
    for (item, right) in responses {
        for (theta, weight) in grid.iter().zip(&mut weights) {
            let p = item.probability(*theta);
            *weight += if right { p.ln() } else { ((1.0 - item.c) * crate::tutor::item_model::sigmoid(-item.a * (theta - item.b))).ln() };
        }
    }
    let largest = weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    weights.iter_mut().for_each(|weight| *weight = (*weight - largest).exp());
    let total: f64 = weights.iter().sum();
    let moment = |f: &dyn Fn(f64) -> f64| grid.iter().zip(&weights).map(|(theta, weight)| f(*theta) * weight).sum::<f64>() / total;
    let mean = moment(&|theta| theta);
    Estimate { mean, sd: moment(&|theta| (theta - mean) * (theta - mean)).sqrt() }
}
