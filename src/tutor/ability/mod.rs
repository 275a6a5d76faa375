//! Ability and mastery: a Gaussian filter over a general ability and a deviation per component (algorithms.md 3.2).
//!
//! Learner: g ~ N(m_g, v_g), d_k ~ N(m_k, v_k), independent; the skill in component k is theta_k = g + d_k.
//! Item: eta = a (g + sum w_k d_k - b), P = c + (1-c) sigmoid(eta). One answer costs O(components of the item).

mod mastery;
mod moments;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use mastery::{Mastery, MasteryRule, Practised, certainty, normal_cdf};
pub use moments::{Moments, moments};

use super::item_model::Item;

/// A normal belief about a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Gaussian {
    /// Its mean, on the ability scale.
    pub mean: f64,
    /// Its variance, above 0.
    pub variance: f64,
}

/// The constants of the filter, on the scale theta ~ N(0, 1). Fitted on ASSISTments 2009, fold 1 (3.2).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Dynamics {
    /// Prior variance of the general ability, tau_g^2.
    pub general: f64,
    /// Prior variance of a component's deviation, tau_d^2.
    pub deviation: f64,
    /// Learning from a right answer, rho_s, times the weight.
    pub learning_right: f64,
    /// Learning from a wrong answer and its feedback, rho_f, times the weight.
    pub learning_wrong: f64,
    /// Growth of a deviation's variance per answer, q_d, times the weight.
    pub drift_deviation: f64,
    /// Growth of the general ability's variance per answer, q_g.
    pub drift_general: f64,
    /// Growth of a deviation's variance per day without practice (Glickman 1999). Not validated: a setting.
    pub drift_day: f64,
    /// Largest variance that drift may lead to.
    pub cap: f64,
    /// Smallest variance that evidence may lead to.
    pub floor: f64,
}

impl Default for Dynamics {
    fn default() -> Self {
        Self {
            general: 0.75,
            deviation: 0.25,
            learning_right: 0.02,
            learning_wrong: 0.05,
            drift_deviation: 0.026,
            drift_general: 0.0005,
            drift_day: 0.002,
            cap: 2.0,
            floor: 1e-6,
        }
    }
}

impl Dynamics {
    /// A learner of whom nothing is known.
    pub fn general_prior(&self) -> Gaussian {
        Gaussian { mean: 0.0, variance: self.general }
    }

    /// A component that was never practised.
    pub fn deviation_prior(&self) -> Gaussian {
        Gaussian { mean: 0.0, variance: self.deviation }
    }

    /// Mean and variance of eta before an answer (3.2, step 1). The weights need not sum to 1.
    pub fn project(&self, general: &Gaussian, deviations: &[Gaussian], weights: &[f64], item: &Item) -> (f64, f64) {
        let sum: f64 = weights.iter().sum();
        let (mut mean, mut variance) = (general.mean - item.b, general.variance + item.b_variance);
        for (deviation, weight) in deviations.iter().zip(weights) {
            let weight = weight / sum;
            mean += weight * deviation.mean;
            variance += weight * weight * deviation.variance;
        }
        (item.a * mean, item.a * item.a * variance)
    }

    /// Predicted probability of full credit, 0 to 1, uncertainty included (3.2, step 2).
    pub fn predict(&self, general: &Gaussian, deviations: &[Gaussian], weights: &[f64], item: &Item) -> f64 {
        let (mean, variance) = self.project(general, deviations, weights, item);
        moments(mean, variance, item.c, true).likelihood
    }

    /// Takes in a response; returns the probability of full credit predicted before it.
    ///
    /// `deviations` and `weights` run in step, one per component of the item. Same log, same state, bit for bit.
    pub fn update(&self, general: &mut Gaussian, deviations: &mut [Gaussian], weights: &[f64], item: &Item, right: bool) -> f64 {
        let predicted = self.learn_from(general, deviations, weights, item, right);
        self.drift(general, deviations, weights, right);
        predicted
    }

    /// Evidence alone (3.2, steps 1 to 3): right moves every mean up, wrong down.
    pub fn learn_from(&self, general: &mut Gaussian, deviations: &mut [Gaussian], weights: &[f64], item: &Item, right: bool) -> f64 {
        let (mean, variance) = self.project(general, deviations, weights, item);
        let found = moments(mean, variance, item.c, right);
        let sum: f64 = weights.iter().sum();
        let a = item.a;
        self.shift(general, a * general.variance, &found);
        for (deviation, weight) in deviations.iter_mut().zip(weights) {
            self.shift(deviation, a * (weight / sum) * deviation.variance, &found);
        }
        if right { found.likelihood } else { 1.0 - found.likelihood }
    }

    /// Moves one component with loading `covariance` (3.2, step 3); an item's difficulty loads with -a v_b (3.3).
    pub fn shift(&self, belief: &mut Gaussian, covariance: f64, found: &Moments) {
        belief.mean += covariance * found.r1;
        belief.variance = (belief.variance - covariance * covariance * found.r2).max(self.floor);
    }

    /// Learning and drift after an answer (3.2, step 4).
    pub fn drift(&self, general: &mut Gaussian, deviations: &mut [Gaussian], weights: &[f64], right: bool) {
        let sum: f64 = weights.iter().sum();
        general.variance = (general.variance + self.drift_general).min(self.cap);
        for (deviation, weight) in deviations.iter_mut().zip(weights) {
            self.drift_one(deviation, weight / sum, right);
        }
    }

    /// The same for one deviation with its share of the item's weights, 0 to 1.
    pub fn drift_one(&self, deviation: &mut Gaussian, share: f64, right: bool) {
        if share > 0.0 {
            deviation.mean += share * if right { self.learning_right } else { self.learning_wrong };
            deviation.variance = (deviation.variance + share * self.drift_deviation).min(self.cap);
        }
    }

    /// A deviation after days without practice: less sure, never less than at the start (3.2, between sessions).
    pub fn rested(&self, deviation: &Gaussian, days: u32) -> Gaussian {
        let grown = (deviation.variance + self.drift_day * f64::from(days)).min(self.deviation);
        Gaussian { variance: deviation.variance.max(grown), ..*deviation }
    }
}
