//! One component from cold, abilities standing still: the table of algorithms.md 3.4.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{FALSE_BY, Setting, Share, Truth, World, median, prior_deviations};
use crate::tutor::ability::{Mastery, Practised};
use crate::tutor::seed::Seed;
use crate::tutor::selection::{Lane, Served, Skill, State, choose};

/// Items each learner is given at most.
const LONGEST: u32 = 40;

/// How mastery was declared.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct MasteryReport {
    /// Declared mastered, of all learners.
    pub declared: Share,
    /// False mastery as in 3.4: declared mastered, of the learners whose true probability is more than .1 below the target.
    pub false_mastery: Share,
    /// The same learners, of all declared mastered. Larger where few are masters.
    pub false_of_declared: Share,
    /// True masters declared within 40 items.
    pub reached: Share,
    /// Median items until true masters were declared.
    pub median_items: Option<u32>,
}

/// Gives every learner items of component 0 by the real policy until mastery or 40 items.
pub fn mastery(setting: &Setting, world: &World) -> MasteryReport {
    let reference_b = world.bank().components()[0].reference_b;
    let mut report = MasteryReport::default();
    let mut lengths = Vec::new();
    for learner in 0..setting.learners {
        let mut draws = Seed::of(&[&"mastery", &setting.seed, &learner]).draws();
        let truth = Truth::draw(&setting.dynamics, world.bank().components().len(), &mut draws);
        let needed = run(setting, world, &truth, learner);
        let master = truth.lead(0, reference_b, setting.rule.target) >= 0.0;
        let weak = truth.lead(0, reference_b, setting.rule.target - FALSE_BY) < 0.0;
        report.declared.count(needed.is_some());
        if needed.is_some() {
            report.false_of_declared.count(weak);
        }
        if weak {
            report.false_mastery.count(needed.is_some());
        }
        if master {
            report.reached.count(needed.is_some());
            lengths.extend(needed);
        }
    }
    report.median_items = median(&mut lengths);
    report
}

/// Items until mastery was declared.
fn run(setting: &Setting, world: &World, truth: &Truth, learner: u32) -> Option<u32> {
    let Setting { dynamics, rule, policy, scheduler, .. } = setting;
    let bank = world.bank();
    let mut draws = Seed::of(&[&"answers", &setting.seed, &learner]).draws();
    let mut general = dynamics.general_prior();
    let mut deviations = prior_deviations(dynamics, bank.components().len());
    let (reference_b, calibrated) = (bank.components()[0].reference_b, bank.components()[0].calibrated);
    let mut practised = Practised::default();
    let (mut seen, mut session) = (BTreeMap::new(), Vec::new());
    for number in 1..=LONGEST {
        let judged = rule.judge(&general, &deviations[0], reference_b, calibrated, &practised, false);
        let skills = skills(&deviations, judged, practised.responses);
        let state = State { today: 0, general, skills: &skills, seen: &seen, templates: &[], wish: 0.0 };
        if session.len() >= policy.session {
            session.clear();
        }
        let seed = Seed::of(&[&"items", &setting.seed, &learner, &number]);
        let choice = choose(policy, dynamics, scheduler, bank, &state, &session, &seed)?;
        let right = truth.answer(world, choice.item, &mut draws);
        let model = &bank.items()[choice.item as usize].model;
        dynamics.update(&mut general, &mut deviations[..1], &[1.0], model, right);
        practised.responses += 1;
        practised.items += 1;
        practised.at_level += u32::from(right && rule.is_at_level(model.b, reference_b));
        seen.insert(choice.item, 0);
        session.push(Served { item: choice.item, component: 0, lane: Lane::Learn, right: Some(right) });
        if rule.judge(&general, &deviations[0], reference_b, calibrated, &practised, false).mastered {
            return Some(number);
        }
    }
    None
}

/// Component 0 open and in learning whatever its certainty, the others closed.
fn skills(deviations: &[crate::tutor::ability::Gaussian], judged: Mastery, responses: u32) -> Vec<Skill> {
    // Never stuck: this asks what mastery costs, not what the policy does instead.
    let mastery = Mastery { readiness: 1.0, mastered: false, lost: false, ..judged };
    let skill =
        |(index, deviation): (usize, &_)| Skill { deviation: *deviation, review: None, responses, mastery, open: index == 0, goal: 0 };
    deviations.iter().enumerate().map(skill).collect()
}
