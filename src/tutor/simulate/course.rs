//! Whole courses: placement, then a session a day by the real policy, with memory, mastery and unlocking.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::placing::place;
use super::{FALSE_BY, Setting, Share, Truth, World, median};
use crate::tutor::ability::{Gaussian, Mastery, Practised};
use crate::tutor::memory::{Grade, remembers};
use crate::tutor::seed::{Draws, Seed};
use crate::tutor::selection::{Review, Served, Skill, State, choose};

/// How courses went. Learners learn as the filter supposes.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct CourseReport {
    /// Mean number of components mastered at the end.
    pub mastered: f64,
    /// Mean number of components open at the end.
    pub open: f64,
    /// Declared while the true probability was more than .1 below the target, of all declarations.
    pub false_mastery: Share,
    /// Median responses in a component until it was declared.
    pub median_items: Option<u32>,
    /// Share of right answers, which the targets aim at.
    pub right: Share,
    /// Items from Due, Learn, Weak and Stretch.
    pub lanes: [u32; 4],
    /// Items that followed another of their component because there was no other to ask.
    pub repeats: Share,
    /// Sessions that ended early for want of items.
    pub short: Share,
    /// Share of learners who got the most shown item.
    pub top_exposure: f64,
    /// Share of the bank shown at all.
    pub used: f64,
}

/// One learner on the way.
struct Student<'a> {
    setting: &'a Setting,
    world: &'a World,
    truth: Truth,
    draws: Draws,
    general: Gaussian,
    skills: Vec<Skill>,
    practised: Vec<Practised>,
    was_mastered: Vec<bool>,
    answered: BTreeSet<u32>,
    seen: BTreeMap<u32, i32>,
}

/// Every learner's whole course.
pub fn course(setting: &Setting, world: &World) -> CourseReport {
    let mut report = CourseReport::default();
    let mut lengths = Vec::new();
    let mut exposure = vec![0u32; world.bank().items().len()];
    let learners = f64::from(setting.learners.max(1));
    for learner in 0..setting.learners {
        let mut student = Student::new(setting, world, learner);
        for today in 0..setting.days {
            student.session(learner, today, &mut report, &mut lengths);
        }
        report.mastered += student.skills.iter().filter(|skill| skill.mastery.mastered).count() as f64 / learners;
        report.open += student.skills.iter().filter(|skill| skill.open).count() as f64 / learners;
        student.seen.keys().for_each(|item| exposure[*item as usize] += 1);
    }
    report.median_items = median(&mut lengths);
    report.top_exposure = f64::from(exposure.iter().copied().max().unwrap_or(0)) / learners;
    report.used = exposure.iter().filter(|count| **count > 0).count() as f64 / exposure.len().max(1) as f64;
    report
}

impl<'a> Student<'a> {
    fn new(setting: &'a Setting, world: &'a World, learner: u32) -> Self {
        let count = world.bank().components().len();
        let mut draws = Seed::of(&[&"course", &setting.seed, &learner]).draws();
        let truth = Truth::draw(&setting.dynamics, count, &mut draws);
        let placed = place(setting, world, &truth, learner, &mut draws);
        let unknown = Mastery { certainty: 0.0, readiness: 0.0, mastered: false, lost: false, unlocks: false };
        let skill = |deviation: &Gaussian| Skill {
            deviation: *deviation,
            review: None,
            responses: 0,
            mastery: unknown,
            open: false,
            goal: u32::MAX,
        };
        let skills = placed.deviations.iter().map(skill).collect();
        let seen = placed.given.iter().map(|item| (*item, 0)).collect();
        let answered = placed.given.into_iter().collect();
        let (practised, was_mastered) = (vec![Practised::default(); count], vec![false; count]);
        let general = placed.general;
        let mut student = Self { setting, world, truth, draws, general, skills, practised, was_mastered, answered, seen };
        (0..count).for_each(|k| student.judge(k));
        student.open();
        student
    }

    fn session(&mut self, learner: u32, today: i32, report: &mut CourseReport, lengths: &mut Vec<u32>) {
        let Setting { dynamics, policy, scheduler, .. } = self.setting;
        let mut session: Vec<Served> = Vec::new();
        while session.len() < policy.session {
            let state = State { today, general: self.general, skills: &self.skills, seen: &self.seen, templates: &[], wish: 0.0 };
            let seed = Seed::of(&[&"course item", &self.setting.seed, &learner, &today, &session.len()]);
            let Some(choice) = choose(policy, dynamics, scheduler, self.world.bank(), &state, &session, &seed) else {
                break;
            };
            let right = self.truth.answer(self.world, choice.item, &mut self.draws);
            for k in self.answer(choice.item, right, today) {
                lengths.push(self.practised[k].responses);
                let reference_b = self.world.bank().components()[k].reference_b;
                report.false_mastery.count(self.truth.lead(k as u32, reference_b, self.setting.rule.target - FALSE_BY) < 0.0);
            }
            self.truth.learn(dynamics, self.world, choice.item, right, &mut self.draws);
            report.right.count(right);
            report.repeats.count(choice.repeats_component);
            report.lanes[choice.lane as usize] += 1;
            session.push(Served { item: choice.item, component: choice.component, lane: choice.lane, right: Some(right) });
        }
        report.short.count(session.len() < policy.session);
    }

    /// Takes in an answer; returns the components that are mastered for the first time.
    fn answer(&mut self, item: u32, right: bool, today: i32) -> Vec<usize> {
        let found = &self.world.bank().items()[item as usize];
        let weights: Vec<f64> = found.loads.iter().map(|(_, weight)| *weight).collect();
        let mut own: Vec<Gaussian> = found.loads.iter().map(|(k, _)| self.skills[*k as usize].deviation).collect();
        self.setting.dynamics.update(&mut self.general, &mut own, &weights, &found.model, right);
        let first = self.answered.insert(item);
        let mut newly = Vec::new();
        for (((k, _), deviation), main) in found.loads.iter().zip(own).zip(remembers(&weights)) {
            let k = *k as usize;
            self.skills[k].deviation = deviation;
            self.skills[k].responses += 1;
            let level = self.setting.rule.is_at_level(found.model.b, self.world.bank().components()[k].reference_b);
            let practised = &mut self.practised[k];
            practised.responses += 1;
            practised.items += u32::from(first);
            practised.at_level += u32::from(first && right && level);
            if main {
                self.review(k, right, today);
            }
            let before = self.was_mastered[k];
            self.judge(k);
            if !before && self.was_mastered[k] {
                newly.push(k);
            }
        }
        self.seen.insert(item, today);
        self.open();
        newly
    }

    fn review(&mut self, k: usize, right: bool, today: i32) {
        let scheduler = &self.setting.scheduler;
        let old = self.skills[k].review;
        let elapsed = old.map_or(0, |review| (today - review.last).unsigned_abs());
        let memory = scheduler.review(old.map(|review| review.memory), elapsed, if right { Grade::Good } else { Grade::Again });
        let days = scheduler.fuzzed_interval_days(&memory, self.draws.unit());
        self.skills[k].review = Some(Review { memory, last: today, due: today + days as i32 });
    }

    fn judge(&mut self, k: usize) {
        let component = &self.world.bank().components()[k];
        let (reference_b, calibrated) = (component.reference_b, component.calibrated);
        let skill = &mut self.skills[k];
        let rule = &self.setting.rule;
        skill.mastery = rule.judge(&self.general, &skill.deviation, reference_b, calibrated, &self.practised[k], self.was_mastered[k]);
        self.was_mastered[k] |= skill.mastery.mastered;
    }

    /// Opens what has its prerequisites; nothing ever closes.
    fn open(&mut self) {
        for (k, component) in self.world.bank().components().iter().enumerate() {
            let ready = component.required.iter().all(|other| self.skills[*other as usize].mastery.unlocks);
            self.skills[k].open |= ready;
        }
    }
}
