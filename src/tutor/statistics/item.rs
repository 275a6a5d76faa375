//! How an item behaves: how often it is right, whether it separates, how long it takes, whether the model fits it.

use serde::{Deserialize, Serialize};

use super::{Interval, correlation, median_interval, wilson};
use crate::tutor::memory::Timing;

/// One response that counts for statistics ([`crate::tutor::memory::Evidence::calibrates`]).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemResponse {
    /// Full credit.
    pub right: bool,
    /// The probability that was predicted, 0 to 1, where it was logged.
    pub predicted: Option<f64>,
    /// The learner's ability before the response, on the ability scale, where it was logged. Taken before, so that the
    /// response is not correlated with itself.
    pub ability: Option<f64>,
    /// Milliseconds, where measured.
    pub response_ms: Option<u32>,
}

/// An item's statistics; each is missing where there is too little to say it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ItemStatistics {
    /// Responses.
    pub responses: u32,
    /// Share of right ones (the classical p-value), 0 to 1.
    pub right: Option<Interval>,
    /// Correlation of right with ability before (corrected item-total), -1 to 1. Negative: look at the key.
    pub discrimination: Option<Interval>,
    /// Median milliseconds.
    pub median_ms: Option<Interval>,
    /// Standardised residual of the predictions, about N(0, 1) where the model fits; beyond 3 the difficulty is off.
    pub residual: Option<f64>,
}

/// Statistics of one item's responses.
pub fn item_statistics(responses: &[ItemResponse]) -> ItemStatistics {
    let right = responses.iter().filter(|response| response.right).count();
    let score = |response: &ItemResponse| f64::from(u8::from(response.right));
    let pairs: Vec<(f64, f64)> = responses.iter().filter_map(|r| Some((r.ability?, score(r)))).collect();
    let mut times: Vec<f64> = responses.iter().filter_map(|r| r.response_ms).map(f64::from).collect();
    let predicted: Vec<(f64, f64)> = responses.iter().filter_map(|r| Some((r.predicted?, score(r)))).collect();
    let surprise: f64 = predicted.iter().map(|(p, u)| u - p).sum();
    let variance: f64 = predicted.iter().map(|(p, _)| p * (1.0 - p)).sum();
    ItemStatistics {
        responses: responses.len() as u32,
        right: wilson(right as f64, responses.len() as f64),
        discrimination: correlation(&pairs),
        median_ms: median_interval(&mut times),
        residual: (variance > 0.0).then(|| surprise / variance.sqrt()),
    }
}

/// How long an item takes, for rapid guesses and quick answers (1.4).
pub fn timing(responses: &[ItemResponse]) -> Timing {
    let timed = |right_only: bool| {
        responses.iter().filter(move |r| r.right || !right_only).filter_map(|r| r.response_ms).map(|ms| f64::from(ms.max(1)))
    };
    let count = timed(false).count();
    let mut logs: Vec<f64> = timed(true).map(f64::ln).collect();
    let median = median_interval(&mut logs).map_or(0.0, |interval| interval.value);
    let mut deviations: Vec<f64> = logs.iter().map(|log| (log - median).abs()).collect();
    Timing {
        timed: count as u32,
        mean_ms: timed(false).sum::<f64>() / count.max(1) as f64,
        timed_right: logs.len() as u32,
        median_ln_ms: median,
        mad_ln_ms: median_interval(&mut deviations).map_or(0.0, |interval| interval.value),
    }
}
