//! The batch filter (algorithms.md 3.3): the filter of 3.2 over a log in time order, with the difficulty of each item
//! as one more Gaussian component. It models learning, which MMLE cannot; one pass, for a second counts the data twice.
//!
//! A difficulty is overall + the item's components' levels (weighted) + the item's own part. With authors' difficulties
//! the first two are off; in a log without authors they place new and rare items, which a prior at 0 would not.

use serde::{Deserialize, Serialize};

use crate::tutor::ability::{Dynamics, Gaussian, Moments, moments};
use crate::tutor::item_model::DEFAULT_A;

/// Constants of the batch filter.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct BatchSettings {
    /// Those of the filter.
    pub dynamics: Dynamics,
    /// Discrimination of an item of which no other is known.
    pub a: f64,
    /// Prior variance of an item's own part (3.3: 0.5, authors included).
    pub item: f64,
    /// Prior variance of a component's level; 0 switches it off.
    pub level: f64,
    /// Prior variance of the overall difficulty; 0 switches it off.
    pub overall: f64,
}

impl BatchSettings {
    /// Difficulties around the authors' guesses (3.3).
    pub fn authored() -> Self {
        Self { dynamics: Dynamics::default(), a: DEFAULT_A, item: 0.5, level: 0.0, overall: 0.0 }
    }

    /// Difficulties of a log that comes without any: the same 0.5 in all, a fifth of it shared by the component.
    pub fn unauthored() -> Self {
        Self { item: 0.4, level: 0.1, overall: 1.0, ..Self::authored() }
    }
}

/// A learner as the batch filter sees one: the general ability and the components met so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Learner {
    general: Gaussian,
    /// One per component of the log, with the learner it belongs to: starting anew costs nothing.
    deviations: Vec<(u32, Gaussian)>,
    turn: u32,
}

/// Difficulties as they are learned.
#[derive(Debug, Clone, PartialEq)]
pub struct BatchFilter {
    settings: BatchSettings,
    overall: Gaussian,
    levels: Vec<Gaussian>,
    items: Vec<Gaussian>,
    /// Discriminations, one per item.
    slopes: Vec<f64>,
}

impl BatchFilter {
    /// Starts at the authors' difficulties, one per item (0 where there are none).
    pub fn new(settings: BatchSettings, components: usize, authored_b: Vec<f64>) -> Self {
        let prior = |mean: f64, variance: f64| Gaussian { mean, variance };
        Self {
            settings,
            overall: prior(0.0, settings.overall),
            levels: vec![prior(0.0, settings.level); components],
            slopes: vec![settings.a; authored_b.len()],
            items: authored_b.into_iter().map(|b| prior(b, settings.item)).collect(),
        }
    }

    /// With discriminations of the items' own. A difficulty that was found with another one does not fit it.
    pub fn with_slopes(self, slopes: Vec<f64>) -> Self {
        debug_assert_eq!(slopes.len(), self.items.len());
        Self { slopes, ..self }
    }

    /// Room for one learner at a time; see [`BatchFilter::meet`].
    pub fn learner(&self) -> Learner {
        let prior = self.settings.dynamics.deviation_prior();
        Learner { general: self.settings.dynamics.general_prior(), deviations: vec![(0, prior); self.levels.len()], turn: 1 }
    }

    /// The next learner, of whom nothing is known.
    pub fn meet(&self, learner: &mut Learner) {
        learner.general = self.settings.dynamics.general_prior();
        learner.turn += 1;
    }

    /// Difficulty of an item with its variance, given the components it practises.
    pub fn difficulty(&self, item: u32, components: &[u32]) -> Gaussian {
        let own = self.items[item as usize];
        let share = 1.0 / components.len() as f64;
        let mut b = Gaussian { mean: own.mean + self.overall.mean, variance: own.variance + self.overall.variance };
        for component in components {
            let level = self.levels[*component as usize];
            b.mean += share * level.mean;
            b.variance += share * share * level.variance;
        }
        b
    }

    /// Takes in a response, updates learner and difficulty; returns the probability of "right" predicted before it.
    pub fn observe(&mut self, learner: &mut Learner, item: u32, components: &[u32], guess: f64, right: bool) -> f64 {
        let (predicted, found) = self.advance(learner, item, components, guess, right);
        let (dynamics, a) = (self.settings.dynamics, self.slopes[item as usize]);
        let share = 1.0 / components.len() as f64;
        // A difficulty loads with -a: what raises the ability lowers it. A part that is switched off stays at 0.
        let shift = |part: &mut Gaussian, share: f64| {
            if part.variance > 0.0 {
                dynamics.shift(part, -a * share * part.variance, &found);
            }
        };
        shift(&mut self.items[item as usize], 1.0);
        shift(&mut self.overall, 1.0);
        for component in components {
            shift(&mut self.levels[*component as usize], share);
        }
        predicted
    }

    /// The same with difficulties frozen: one step ahead on learners that calibration has not seen.
    pub fn follow(&self, learner: &mut Learner, item: u32, components: &[u32], guess: f64, right: bool) -> f64 {
        self.advance(learner, item, components, guess, right).0
    }

    /// Updates the learner; returns the prediction, and what the response says about eta.
    fn advance(&self, learner: &mut Learner, item: u32, components: &[u32], guess: f64, right: bool) -> (f64, Moments) {
        let (dynamics, a) = (&self.settings.dynamics, self.slopes[item as usize]);
        let share = 1.0 / components.len() as f64;
        let b = self.difficulty(item, components);
        let (mut mean, mut variance) = (learner.general.mean - b.mean, learner.general.variance + b.variance);
        for component in components {
            let deviation = learner.deviation(*component, dynamics);
            mean += share * deviation.mean;
            variance += share * share * deviation.variance;
        }
        let found = moments(a * mean, a * a * variance, guess, right);
        let covariance = a * learner.general.variance;
        dynamics.shift(&mut learner.general, covariance, &found);
        dynamics.drift(&mut learner.general, &mut [], &[], right);
        for component in components {
            let deviation = learner.deviation(*component, dynamics);
            dynamics.shift(deviation, a * share * deviation.variance, &found);
            dynamics.drift_one(deviation, share, right);
        }
        (if right { found.likelihood } else { 1.0 - found.likelihood }, found)
    }
}

impl Learner {
    /// The deviation in a component, at its prior where this learner meets it first.
    fn deviation(&mut self, component: u32, dynamics: &Dynamics) -> &mut Gaussian {
        let (turn, deviation) = &mut self.deviations[component as usize];
        if *turn != self.turn {
            (*turn, *deviation) = (self.turn, dynamics.deviation_prior());
        }
        deviation
    }
}
