//! What is known of one learner: a fold of the log of their answers (algorithms.md 3.2, 3.4, 1.3). Nothing else changes it.
//!
//! [`Known::take`] takes in one logged answer; folding the same log again gives the same state, bit for bit.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::ability::{Dynamics, Gaussian, Mastery, MasteryRule, Practised};
use super::item_model::Item;
use super::memory::{Grade, Parameters, Scheduler, remembers};
use super::seed::Seed;
use super::selection::Review;

/// Longest interval between two reviews, in days (algorithms.md 1.3).
const LONGEST_INTERVAL: u32 = 365;

/// A component of an item when it was answered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Load {
    /// The component's id.
    pub component: i32,
    /// Its weight, above 0.
    pub weight: f64,
    /// Median difficulty of the component's items.
    pub reference_b: f64,
    /// Whether most of those are calibrated.
    pub calibrated: bool,
}

/// A logged answer, as far as the fold looks.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The item's id.
    pub item: i32,
    /// Its parameters when it was answered.
    pub model: Item,
    /// Its components.
    pub loads: Vec<Load>,
    /// The response of the filter, if it is one.
    pub right: Option<bool>,
    /// The review for FSRS, if it is one.
    pub grade: Option<Grade>,
    /// Desired retention when it was answered, 0.80 to 0.95.
    pub retention: f64,
    /// Study day, as a day number.
    pub day: i32,
}

/// What is known of one component.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Skill {
    /// Deviation from the general ability.
    pub deviation: Gaussian,
    /// The evidence it rests on.
    pub practised: Practised,
    /// Study day of the last evidence.
    pub practised_on: Option<i32>,
    /// Whether it was mastered after the last answer.
    pub mastered: bool,
    /// The first study day of mastery.
    pub mastered_on: Option<i32>,
    /// Times mastery was lost and found again.
    pub recoveries: u32,
    /// Memory, once reviewed.
    pub review: Option<Review>,
    /// Reviews so far.
    pub reviews: u32,
    /// Most days after which it was still recalled.
    pub longest_interval: u32,
}

impl Skill {
    fn new(dynamics: &Dynamics) -> Self {
        Self {
            deviation: dynamics.deviation_prior(),
            practised: Practised::default(),
            practised_on: None,
            mastered: false,
            mastered_on: None,
            recoveries: 0,
            review: None,
            reviews: 0,
            longest_interval: 0,
        }
    }

    /// The deviation as it is believed on a day: less surely after days without practice.
    pub fn deviation_on(&self, dynamics: &Dynamics, day: i32) -> Gaussian {
        let rested = self.practised_on.map_or(0, |last| (day - last).max(0));
        dynamics.rested(&self.deviation, rested.unsigned_abs())
    }
}

/// The constants of the fold; settings, not data.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rules {
    /// Of the filter.
    pub dynamics: Dynamics,
    /// Of mastery.
    pub mastery: MasteryRule,
}

/// Everything known of a learner.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// Whose; reviews are spread by it.
    pub learner: Uuid,
    /// General ability.
    pub general: Gaussian,
    /// Components by id; one that is not there was never answered.
    pub skills: BTreeMap<i32, Skill>,
}

impl Known {
    /// Nothing is known yet.
    pub fn new(learner: Uuid, rules: &Rules) -> Self {
        Self { learner, general: rules.dynamics.general_prior(), skills: BTreeMap::new() }
    }

    /// A component, as far as it is known.
    pub fn skill(&self, component: i32, rules: &Rules) -> Skill {
        self.skills.get(&component).copied().unwrap_or_else(|| Skill::new(&rules.dynamics))
    }

    /// Mastery of a component on a day, whose items have this median difficulty.
    pub fn mastery(&self, rules: &Rules, component: i32, reference_b: f64, calibrated: bool, day: i32) -> Mastery {
        let skill = self.skill(component, rules);
        let deviation = skill.deviation_on(&rules.dynamics, day);
        rules.mastery.judge(&self.general, &deviation, reference_b, calibrated, &skill.practised, skill.mastered_on.is_some())
    }

    /// Probability of full credit on an item, 0 to 1, before it is answered.
    pub fn predict(&self, rules: &Rules, model: &Item, loads: &[Load], day: i32) -> f64 {
        let (deviations, weights) = self.beliefs(rules, loads, day);
        rules.dynamics.predict(&self.general, &deviations, &weights, model)
    }

    fn beliefs(&self, rules: &Rules, loads: &[Load], day: i32) -> (Vec<Gaussian>, Vec<f64>) {
        let deviation = |load: &Load| self.skill(load.component, rules).deviation_on(&rules.dynamics, day);
        (loads.iter().map(deviation).collect(), loads.iter().map(|load| load.weight).collect())
    }

    /// Takes in an answer. `first` is whether it is the first evidence that this learner gave on the item.
    pub fn take(&mut self, rules: &Rules, answer: &Answer, first: bool) {
        if answer.loads.is_empty() {
            return;
        }
        let (mut deviations, weights) = self.beliefs(rules, &answer.loads, answer.day);
        if let Some(right) = answer.right {
            rules.dynamics.update(&mut self.general, &mut deviations, &weights, &answer.model, right);
        }
        for ((load, deviation), main) in answer.loads.iter().zip(deviations).zip(remembers(&weights)) {
            let mut skill = self.skill(load.component, rules);
            if let Some(right) = answer.right {
                let at_level = rules.mastery.is_at_level(answer.model.b, load.reference_b);
                skill.deviation = deviation;
                // A later day may be folded before an earlier one where a learner travelled; rest is never negative.
                skill.practised_on = Some(skill.practised_on.map_or(answer.day, |last| last.max(answer.day)));
                skill.practised.responses += 1;
                skill.practised.items += u32::from(first);
                skill.practised.at_level += u32::from(first && right && at_level);
            }
            if let Some(grade) = answer.grade.filter(|_| main) {
                self.review(&mut skill, load.component, grade, answer);
            }
            if answer.right.is_some() {
                let was = skill.mastered_on.is_some();
                let judged = rules.mastery.judge(&self.general, &skill.deviation, load.reference_b, load.calibrated, &skill.practised, was);
                skill.recoveries += u32::from(was && !skill.mastered && judged.mastered);
                skill.mastered = judged.mastered;
                skill.mastered_on = skill.mastered_on.or(judged.mastered.then_some(answer.day));
            }
            self.skills.insert(load.component, skill);
        }
    }

    fn review(&self, skill: &mut Skill, component: i32, grade: Grade, answer: &Answer) {
        let scheduler = scheduler(answer.retention);
        let elapsed = skill.review.map_or(0, |review| (answer.day - review.last).max(0).unsigned_abs());
        let memory = scheduler.review(skill.review.map(|review| review.memory), elapsed, grade);
        let draw = Seed::of(&[&"due", &self.learner, &component, &skill.reviews]).draws().unit();
        let days = scheduler.fuzzed_interval_days(&memory, draw) as i32;
        if grade != Grade::Again {
            skill.longest_interval = skill.longest_interval.max(elapsed);
        }
        skill.review = Some(Review { memory, last: answer.day, due: answer.day + days });
        skill.reviews += 1;
    }
}

/// The scheduler of a learner who wants this retention, 0.80 to 0.95.
pub fn scheduler(retention: f64) -> Scheduler {
    Scheduler::new(Parameters::default(), retention, LONGEST_INTERVAL)
}

/// Folds a whole log, oldest answer first.
pub fn fold<'a>(learner: Uuid, rules: &Rules, log: impl IntoIterator<Item = &'a Answer>) -> Known {
    let mut known = Known::new(learner, rules);
    let mut answered = BTreeSet::new();
    for answer in log {
        let first = answer.right.is_some() && answered.insert(answer.item);
        known.take(rules, answer, first);
    }
    known
}
