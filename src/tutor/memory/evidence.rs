//! What an answered attempt says about memory and mastery (algorithms.md 1.4).

use serde::{Deserialize, Serialize};

use super::Grade;

/// An answered attempt, as far as evidence goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observed {
    /// Credit, 0 to 1.
    pub score: f64,
    /// Hints asked for.
    pub hints: u8,
    /// The answer was shown before the learner answered.
    pub revealed: bool,
    /// The learner said "I don't know this yet": no credit, and no guess however quick it was.
    pub unknown: bool,
    /// The item was tried again after its answer was seen. A retry never is evidence.
    pub retry: bool,
    /// First response of the study day for the component.
    pub first_of_day: bool,
    /// The item offers its answers (any kind but typed).
    pub choice: bool,
    /// Predicted probability of full credit, 0 to 1.
    pub predicted: f64,
    /// Milliseconds from showing to answering, where measured.
    pub response_ms: Option<u32>,
}

/// How long an item takes, from its log (see `statistics`).
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Timing {
    /// Timed responses.
    pub timed: u32,
    /// Their mean in milliseconds.
    pub mean_ms: f64,
    /// Timed right responses.
    pub timed_right: u32,
    /// Median of ln(milliseconds) of right responses.
    pub median_ln_ms: f64,
    /// Median absolute deviation of the same.
    pub mad_ln_ms: f64,
}

/// The thresholds of the table in 1.4. Settings: only their order of magnitude is known.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct EvidenceRule {
    /// A response faster than this share of the item's mean time is a rapid guess (Wise & Ma 2012).
    pub rapid_share: f64,
    /// No response slower than this many milliseconds is.
    pub rapid_ms: f64,
    /// Timed responses an item needs before its times are used.
    pub timed: u32,
    /// Whether Easy is given at all; off at launch.
    pub easy: bool,
    /// Easy needs ln(time) below the item's median by this many median absolute deviations.
    pub easy_mads: f64,
    /// Easy needs a predicted probability below this.
    pub easy_predicted: f64,
}

impl Default for EvidenceRule {
    fn default() -> Self {
        Self { rapid_share: 0.10, rapid_ms: 10_000.0, timed: 30, easy: false, easy_mads: 1.0, easy_predicted: 0.95 }
    }
}

/// What an attempt counts for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The review for FSRS, if it is one.
    pub grade: Option<Grade>,
    /// The response u of the filter, if it updates mastery.
    pub right: Option<bool>,
    /// Whether calibration and item statistics may use it: first response, no hint, no rapid guess.
    pub calibrates: bool,
    /// A rapid guess counts as nothing (missing beats wrong); the item is to be asked again.
    pub rapid: bool,
}

impl Evidence {
    const NONE: Self = Self { grade: None, right: None, calibrates: false, rapid: false };
}

/// Judges an attempt by the table of 1.4, first match wins. Retries and rapid guesses count as nothing.
pub fn evidence(observed: &Observed, timing: &Timing, rule: &EvidenceRule) -> Evidence {
    if observed.retry {
        return Evidence::NONE;
    }
    if is_rapid(observed, timing, rule) {
        return Evidence { rapid: true, ..Evidence::NONE };
    }
    let full = observed.score >= 1.0;
    let failed = observed.score < 0.5 || observed.revealed;
    let right = if failed {
        Some(false)
    } else if full && observed.hints == 0 {
        Some(true)
    } else {
        // Half right, or right with help: says something about memory and too little about mastery.
        None
    };
    let grade = if failed || observed.hints >= 2 {
        Grade::Again
    } else if !full || observed.hints == 1 {
        Grade::Hard
    } else if is_easy(observed, timing, rule) {
        Grade::Easy
    } else {
        Grade::Good
    };
    // "I don't know" is a response; an answer that was shown is none.
    let calibrates = right.is_some() && observed.hints == 0 && !observed.revealed;
    Evidence { grade: Some(grade), right, calibrates, rapid: false }
}

fn is_rapid(observed: &Observed, timing: &Timing, rule: &EvidenceRule) -> bool {
    let Some(ms) = observed.response_ms else {
        return false;
    };
    !observed.unknown && timing.timed >= rule.timed && f64::from(ms) < rule.rapid_ms.min(rule.rapid_share * timing.mean_ms)
}

fn is_easy(observed: &Observed, timing: &Timing, rule: &EvidenceRule) -> bool {
    let quick = |ms: u32| f64::from(ms.max(1)).ln() < timing.median_ln_ms - rule.easy_mads * timing.mad_ln_ms;
    rule.easy
        && observed.first_of_day
        && !observed.choice
        && timing.timed_right >= rule.timed
        && observed.predicted < rule.easy_predicted
        && observed.response_ms.is_some_and(quick)
}

/// Which components of an item an answer is a review of: weight at least half of the sum, or the largest weight.
/// The others move through the filter only.
pub fn remembers(weights: &[f64]) -> Vec<bool> {
    let sum: f64 = weights.iter().sum();
    let largest = weights.iter().copied().fold(0.0, f64::max);
    weights.iter().map(|weight| *weight > 0.0 && (*weight >= 0.5 * sum || *weight >= largest)).collect()
}
