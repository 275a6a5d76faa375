//! Memory: when a component is due again, by FSRS-6 in f64 (algorithms.md 1.2, 1.3).
//!
//! One memory per learner and component; elapsed time is the difference of stored study dates, never hours.

mod evidence;
mod fuzz;
mod parameters;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use evidence::{Evidence, EvidenceRule, Observed, Timing, evidence, remembers};
pub use fuzz::fuzzed_days;
pub use parameters::{DEFAULT_PARAMETERS, ParameterError, Parameters};

/// Bounds of stability in days (fsrs-rs `S_MIN`, `S_MAX`).
const STABILITY: (f64, f64) = (0.001, 36_500.0);
/// Bounds of difficulty (fsrs-rs `D_MIN`, `D_MAX`).
const DIFFICULTY: (f64, f64) = (1.0, 10.0);

/// How a review went; the order and the numbers 1 to 4 are those of FSRS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Forgotten.
    Again = 1,
    /// Recalled with help: a pass, never a failure.
    Hard = 2,
    /// Recalled.
    Good = 3,
    /// Recalled at once. Repeated on one day it would inflate stability up to 8076 days: at most once a day.
    Easy = 4,
}

/// What is remembered of a component.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// Days after which recall has fallen to 0.9; 0.001 to 36500.
    pub stability: f64,
    /// How slowly stability grows; 1 to 10.
    pub difficulty: f64,
}

/// The scheduler: parameters and what the learner wants of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheduler {
    w: Parameters,
    retention: f64,
    max_days: u32,
    factor: f64,
}

impl Default for Scheduler {
    /// Default parameters, desired retention 0.90 (1.5), at most a year between reviews (1.3).
    fn default() -> Self {
        Self::new(Parameters::default(), 0.90, 365)
    }
}

impl Scheduler {
    /// A learner may want a retention of 0.80 to 0.95 (1.5; clamped); `max_days` is the longest interval, at least 1.
    pub fn new(parameters: Parameters, retention: f64, max_days: u32) -> Self {
        let retention = if retention.is_nan() { 0.90 } else { retention.clamp(0.80, 0.95) };
        let factor = 0.9f64.powf(1.0 / parameters.decay()) - 1.0;
        Self { w: parameters, retention, max_days: max_days.max(1), factor }
    }

    /// The desired retention, 0.80 to 0.95.
    pub fn retention(&self) -> f64 {
        self.retention
    }

    /// Chance of recall `days` after the last review: R(t, S) = (1 + FACTOR t/S)^DECAY.
    pub fn retrievability(&self, memory: &Memory, days: f64) -> f64 {
        (1.0 + self.factor * days.max(0.0) / memory.stability).powf(self.w.decay())
    }

    /// Days until recall has fallen to the desired retention, unrounded: I(r, S) = S/FACTOR (r^(1/DECAY) - 1).
    pub fn interval(&self, memory: &Memory) -> f64 {
        memory.stability / self.factor * (self.retention.powf(1.0 / self.w.decay()) - 1.0)
    }

    /// Whole days until the next review, 1 to the longest interval.
    pub fn interval_days(&self, memory: &Memory) -> u32 {
        whole_days(self.interval(memory), self.max_days)
    }

    /// The same, spread so that what was learned together is not due together. `draw` is uniform in 0..1 and comes
    /// from a hash of learner, component and number of reviews, never from a clock.
    pub fn fuzzed_interval_days(&self, memory: &Memory, draw: f64) -> u32 {
        fuzzed_days(self.interval(memory), draw, self.max_days)
    }

    /// Memory after a review, `elapsed_days` study days after the last one (0 on the same day; ignored for the first).
    pub fn review(&self, memory: Option<Memory>, elapsed_days: u32, grade: Grade) -> Memory {
        let Some(Memory { stability, difficulty }) = memory else {
            return bounded(self.w[grade as usize - 1], self.initial_difficulty(grade));
        };
        // Everything below uses the difficulty before this review.
        let grown = if elapsed_days == 0 {
            self.stability_same_day(stability, grade)
        } else {
            let recall = self.retrievability(&Memory { stability, difficulty }, f64::from(elapsed_days));
            if grade == Grade::Again {
                self.stability_after_lapse(stability, difficulty, recall)
            } else {
                self.stability_after_recall(stability, difficulty, recall, grade)
            }
        };
        bounded(grown, self.next_difficulty(difficulty, grade))
    }

    /// D0(G) = w4 - e^(w5 (G-1)) + 1, not clamped: the reversion target D0(4) must not be.
    fn initial_difficulty(&self, grade: Grade) -> f64 {
        self.w[4] - (self.w[5] * (f64::from(grade as u8) - 1.0)).exp() + 1.0
    }

    /// D'' = w7 D0(4) + (1 - w7) (D + dD (10 - D)/9), dD = -w6 (G - 3).
    fn next_difficulty(&self, difficulty: f64, grade: Grade) -> f64 {
        let delta = -self.w[6] * (f64::from(grade as u8) - 3.0);
        let damped = difficulty + delta * (10.0 - difficulty) / 9.0;
        self.w[7] * self.initial_difficulty(Grade::Easy) + (1.0 - self.w[7]) * damped
    }

    /// S' = S (1 + e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1) h b), with h = w15 for Hard and b = w16 for Easy.
    fn stability_after_recall(&self, stability: f64, difficulty: f64, recall: f64, grade: Grade) -> f64 {
        let bonus = match grade {
            Grade::Hard => self.w[15],
            Grade::Easy => self.w[16],
            _ => 1.0,
        };
        let gain = self.w[8].exp() * (11.0 - difficulty) * stability.powf(-self.w[9]) * ((self.w[10] * (1.0 - recall)).exp() - 1.0) * bonus;
        stability * (1.0 + gain)
    }

    /// S' = min(w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R)), S / e^(w17 w18)).
    fn stability_after_lapse(&self, stability: f64, difficulty: f64, recall: f64) -> f64 {
        let left =
            self.w[11] * difficulty.powf(-self.w[12]) * ((stability + 1.0).powf(self.w[13]) - 1.0) * (self.w[14] * (1.0 - recall)).exp();
        left.min(stability / (self.w[17] * self.w[18]).exp())
    }

    /// S' = S e^(w17 (G-3+w18)) S^-w19; a pass (Hard too, fsrs-rs #376) never shortens it.
    fn stability_same_day(&self, stability: f64, grade: Grade) -> f64 {
        let increase = (self.w[17] * (f64::from(grade as u8) - 3.0 + self.w[18])).exp() * stability.powf(-self.w[19]);
        stability * if grade == Grade::Again { increase } else { increase.max(1.0) }
    }
}

/// Rounds and clamps an interval.
fn whole_days(interval: f64, max_days: u32) -> u32 {
    interval.round().clamp(1.0, f64::from(max_days)) as u32
}

fn bounded(stability: f64, difficulty: f64) -> Memory {
    Memory { stability: stability.clamp(STABILITY.0, STABILITY.1), difficulty: difficulty.clamp(DIFFICULTY.0, DIFFICULTY.1) }
}
