//! Item parameters from the log (algorithms.md 2.4, 3.3): discrimination and difficulty by marginal maximum likelihood
//! where ability stands still, difficulty alone by the batch filter where learners learn.

mod batch;
mod em;
mod information;
mod log;
mod matrix;
mod newton;
#[cfg(test)]
mod tests;
mod tune;

use serde::{Deserialize, Serialize};

pub use batch::{BatchFilter, BatchSettings, Learner};
pub use em::fit;
pub use log::{Calibration, ItemNumbers, Log, Row};
pub use tune::tuned;

/// Which parameters are estimated; the guess rate never is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Model {
    /// One discrimination for all items.
    OneParameter,
    /// One for each item.
    TwoParameter,
}

/// What is believed before the data; none for published checks.
#[derive(Debug, Clone, PartialEq)]
pub struct Priors {
    /// Mean and standard deviation of ln a (2.4: ln 1.4, 0.5).
    pub ln_a: (f64, f64),
    /// The author's difficulty of each item.
    pub b: Vec<f64>,
    /// Variance of the difficulty around it (2.4: 0.5).
    pub b_variance: f64,
}

impl Priors {
    /// The priors of 2.4 around the authors' difficulties.
    pub fn around(b: Vec<f64>) -> Self {
        Self { ln_a: (1.4f64.ln(), 0.5), b, b_variance: 0.5 }
    }
}

/// How to fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Which parameters.
    pub model: Model,
    /// Priors; without them the exact maximum likelihood is sought.
    pub priors: Option<Priors>,
    /// Points of the ability grid on -6..6 (2.4: 61).
    pub points: usize,
    /// EM ends at this largest change of a parameter; Newton's method then goes to the maximum.
    pub tolerance: f64,
    /// Most EM cycles.
    pub cycles: usize,
}

impl Settings {
    /// 61 points (2.4), at most 2000 cycles. EM may end at 1e-2 because Newton's method goes on to 1e-9, past the 1e-4 of 2.4.
    pub fn new(model: Model, priors: Option<Priors>) -> Self {
        Self { model, priors, points: 61, tolerance: 1e-2, cycles: 2_000 }
    }
}

/// Responses below which a discrimination is not published (2.4).
pub const ENOUGH_FOR_A: u32 = 250;

/// First responses without hints, by person. Equal response patterns are kept once, with their number.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Responses {
    items: usize,
    patterns: Vec<(Vec<(u32, bool)>, f64)>,
    index: std::collections::HashMap<Vec<(u32, bool)>, usize>,
}

impl Responses {
    /// No one yet, for items by index below `items`.
    pub fn new(items: usize) -> Self {
        Self { items, ..Self::default() }
    }

    /// Number of items.
    pub fn items(&self) -> usize {
        self.items
    }

    /// Number of people.
    pub fn people(&self) -> f64 {
        self.patterns.iter().map(|(_, count)| count).sum()
    }

    /// Adds a person: the items seen, each at most once, and whether right. Unknown items are left out.
    pub fn push(&mut self, mut answers: Vec<(u32, bool)>) {
        answers.retain(|(item, _)| (*item as usize) < self.items);
        answers.sort_unstable();
        answers.dedup_by_key(|(item, _)| *item);
        if let Some(&known) = self.index.get(&answers) {
            self.patterns[known].1 += 1.0;
        } else {
            self.index.insert(answers.clone(), self.patterns.len());
            self.patterns.push((answers, 1.0));
        }
    }

    /// (right, all) responses of each item.
    pub fn counts(&self) -> Vec<(f64, f64)> {
        let mut counts = vec![(0.0, 0.0); self.items];
        for (answers, people) in &self.patterns {
            for (item, right) in answers {
                let count = &mut counts[*item as usize];
                count.0 += f64::from(u8::from(*right)) * people;
                count.1 += people;
            }
        }
        counts
    }
}

/// An item's parameters with standard errors.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ItemFit {
    /// Discrimination.
    pub a: f64,
    /// Difficulty.
    pub b: f64,
    /// Standard error of a, from the observed information.
    pub se_a: f64,
    /// Standard error of b = -d/a, by the delta method.
    pub se_b: f64,
    /// Responses it rests on.
    pub responses: u32,
}

impl ItemFit {
    /// Whether the discrimination may be published (2.4): at least 250 responses and a standard error below 0.3.
    pub fn publishes_a(&self) -> bool {
        self.responses >= ENOUGH_FOR_A && self.se_a < 0.3
    }
}

/// A calibration.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// One per item.
    pub items: Vec<ItemFit>,
    /// Marginal log likelihood of the responses, priors left out.
    pub log_likelihood: f64,
    /// EM cycles it took.
    pub cycles: usize,
}

/// Why there is no calibration.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CalibrationError {
    /// Too few items to tell ability from difficulty.
    #[error("{0} items are too few: at least {1} are needed")]
    TooFew(usize, usize),
    /// Without a prior an item needs right and wrong responses.
    #[error("item {0} has no {1} response: its difficulty has no maximum")]
    OneSided(usize, &'static str),
    /// Settings or priors of another length than the items.
    #[error("{0} values for {1} items")]
    Length(usize, usize),
    /// The likelihood goes on rising, mostly along one item's discrimination.
    #[error("no maximum found: the discrimination of item {0} has reached {1:.1}")]
    NoMaximum(usize, f64),
}
