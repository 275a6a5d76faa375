//! The whole policy on learners whose abilities are known: how long placement and mastery take, how often mastery is
//! declared in error, and what is shown how often (algorithms.md 2.3, 3.4, 4.2).

mod course;
mod mastery;
mod placing;
#[cfg(test)]
mod tests;
mod world;

use serde::{Deserialize, Serialize};

pub use course::{CourseReport, course};
pub use mastery::{MasteryReport, mastery};
pub use placing::{PlacementReport, placement};
pub use world::{World, WorldItem};

use super::ability::{Dynamics, Gaussian, MasteryRule};
use super::item_model::logit;
use super::memory::Scheduler;
use super::placement::PlacementRule;
use super::seed::Draws;
use super::selection::Policy;

/// Everything the learner's side of FinLit is set to, and the size of the simulation.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting {
    /// Learners.
    pub learners: u32,
    /// The seed of everything drawn.
    pub seed: u64,
    /// Constants of the filter; abilities are drawn from its priors.
    pub dynamics: Dynamics,
    /// When a component counts as mastered.
    pub rule: MasteryRule,
    /// How items are chosen.
    pub policy: Policy,
    /// How placement goes.
    pub placement: PlacementRule,
    /// When components are due again.
    pub scheduler: Scheduler,
    /// Days of one session each in [`course`].
    pub days: i32,
}

impl Setting {
    /// The defaults of every module, 60 days.
    pub fn new(learners: u32, seed: u64) -> Self {
        Self {
            learners,
            seed,
            dynamics: Dynamics::default(),
            rule: MasteryRule::default(),
            policy: Policy::default(),
            placement: PlacementRule::default(),
            scheduler: Scheduler::default(),
            days: 60,
        }
    }
}

/// How often something happened among so many.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Share {
    /// Times it happened.
    pub hits: u32,
    /// Times it could have.
    pub of: u32,
}

impl Share {
    /// Counts one more.
    pub fn count(&mut self, hit: bool) {
        self.hits += u32::from(hit);
        self.of += 1;
    }

    /// 0 to 1; 0 of none.
    pub fn value(&self) -> f64 {
        f64::from(self.hits) / f64::from(self.of.max(1))
    }
}

/// A learner's true abilities.
#[derive(Debug, Clone, PartialEq)]
struct Truth {
    general: f64,
    deviations: Vec<f64>,
}

impl Truth {
    fn draw(dynamics: &Dynamics, components: usize, draws: &mut Draws) -> Self {
        let general = dynamics.general.sqrt() * normal(draws);
        Self { general, deviations: (0..components).map(|_| dynamics.deviation.sqrt() * normal(draws)).collect() }
    }

    /// Answers an item of the world.
    fn answer(&self, world: &World, item: u32, draws: &mut Draws) -> bool {
        let loads = &world.bank().items()[item as usize].loads;
        let sum: f64 = loads.iter().map(|(_, weight)| weight).sum();
        let own: f64 = loads.iter().map(|(component, weight)| weight / sum * self.deviations[*component as usize]).sum();
        draws.unit() < world.truth(item).probability(self.general + own)
    }

    /// Learns from an answer as the filter supposes: a gain, and a step of unknown direction.
    fn learn(&mut self, dynamics: &Dynamics, world: &World, item: u32, right: bool, draws: &mut Draws) {
        let loads = &world.bank().items()[item as usize].loads;
        let sum: f64 = loads.iter().map(|(_, weight)| weight).sum();
        for (component, weight) in loads {
            let share = weight / sum;
            let gain = if right { dynamics.learning_right } else { dynamics.learning_wrong };
            self.deviations[*component as usize] += share * gain + (share * dynamics.drift_deviation).sqrt() * normal(draws);
        }
    }

    /// True probability of being right on a typical item of the component, guessing apart, against `target`: in logits.
    fn lead(&self, component: u32, reference_b: f64, target: f64) -> f64 {
        super::item_model::DEFAULT_A * (self.general + self.deviations[component as usize] - reference_b) - logit(target)
    }
}

/// How far below the target a true master's probability may not lie for mastery to be false (3.4: p - .1).
const FALSE_BY: f64 = 0.1;

/// Standard normal draw (Box & Muller 1958).
pub fn normal(draws: &mut Draws) -> f64 {
    (-2.0 * (1.0 - draws.unit()).ln()).sqrt() * (std::f64::consts::TAU * draws.unit()).cos()
}

fn prior_deviations(dynamics: &Dynamics, components: usize) -> Vec<Gaussian> {
    vec![dynamics.deviation_prior(); components]
}

/// The middle value (upper of two); nothing of none.
fn median(values: &mut [u32]) -> Option<u32> {
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}
