//! How an item behaves: how often it is right, whether it separates, what is chosen, how long it takes.

use serde::{Deserialize, Serialize};

use super::{Interval, median_interval, point_biserial, quantile, wilson};
use crate::tutor::memory::Timing;

/// A first response.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemResponse {
    /// Full credit.
    pub right: bool,
    /// The learner's ability as it was estimated before the response from all that came before it. This is the rest score of
    /// an adaptive bank: a share of right answers would say which items one was given, and an estimate made afterwards would
    /// hold the response itself.
    pub ability: Option<f64>,
    /// Milliseconds, where measured.
    pub response_ms: Option<u32>,
    /// A hint was asked for.
    pub hinted: bool,
}

/// An item's statistics, each with its 95 % interval, each missing where there is too little to say it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ItemStatistics {
    /// Responses.
    pub responses: usize,
    /// Share of right ones: the facility, the classical p-value. 0 to 1.
    pub right: Option<Interval>,
    /// Responses with an ability before them.
    pub placed: usize,
    /// Corrected point-biserial: correlation of right with ability before, -1 to 1. Negative: look at the key.
    pub discrimination: Option<Interval>,
    /// Timed responses.
    pub timed: usize,
    /// Median milliseconds.
    pub median_ms: Option<Interval>,
    /// The middle half of the times: first and third quartile.
    pub middle_ms: Option<(f64, f64)>,
    /// Share that took a hint.
    pub hinted: Option<Interval>,
}

/// Statistics of one item's first responses.
pub fn item_statistics(responses: &[ItemResponse]) -> ItemStatistics {
    let share =
        |of: fn(&ItemResponse) -> bool| wilson(responses.iter().filter(|response| of(response)).count() as f64, responses.len() as f64);
    let pairs: Vec<(bool, f64)> = responses.iter().filter_map(|r| Some((r.right, r.ability?))).collect();
    let mut times: Vec<f64> = responses.iter().filter_map(|r| r.response_ms).map(f64::from).collect();
    let median_ms = median_interval(&mut times);
    ItemStatistics {
        responses: responses.len(),
        right: share(|r| r.right),
        placed: pairs.len(),
        discrimination: point_biserial(&pairs),
        timed: times.len(),
        median_ms,
        middle_ms: quantile(&times, 0.25).zip(quantile(&times, 0.75)),
        hinted: share(|r| r.hinted),
    }
}

/// An option or another part of an answer, as learners took it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Learners who took it.
    pub taken: usize,
    /// Their share of all.
    pub share: Option<Interval>,
    /// Correlation of taking it with ability before: above 0 for a key, below 0 for a wrong option that does its work.
    pub discrimination: Option<Interval>,
}

/// Statistics of a part: whether each learner took it, and their ability before, where it is known.
pub fn part(takes: &[(bool, Option<f64>)]) -> Part {
    let taken = takes.iter().filter(|(took, _)| *took).count();
    let pairs: Vec<(bool, f64)> = takes.iter().filter_map(|(took, ability)| Some((*took, (*ability)?))).collect();
    Part { taken, share: wilson(taken as f64, takes.len() as f64), discrimination: point_biserial(&pairs) }
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
