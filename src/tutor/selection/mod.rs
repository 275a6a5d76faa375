//! Which item comes next, from which lane, and why (algorithms.md 4.2): a function of state, candidates and seed.

mod bank;
mod lanes;
mod target;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use bank::{Bank, BankComponent, BankError, BankItem};
pub use target::{TargetReason, session_target};

use super::ability::{Dynamics, Gaussian, Mastery};
use super::item_model::logit;
use super::memory::{Memory, Scheduler};
use super::seed::Seed;

/// What a question is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// Memory says it is time.
    Due,
    /// Open and not mastered.
    Learn,
    /// Mastery lost, or stuck.
    Weak,
    /// Mastered and not due: only where nothing else is left.
    Stretch,
}

/// All lanes in the order in which unused quota flows.
pub const LANES: [Lane; 4] = [Lane::Due, Lane::Learn, Lane::Weak, Lane::Stretch];

/// The settings of the policy; no public data decides quotas and order (algorithms.md 7).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// Items of a session.
    pub session: usize,
    /// Items from Due, Learn, Weak, Stretch; what one lane cannot use flows to the next.
    pub quota: [u32; 4],
    /// The same with a backlog of more than `backlog` overdue components.
    pub backlog_quota: [u32; 4],
    /// See `backlog_quota`.
    pub backlog: usize,
    /// Components in learning at once.
    pub active: usize,
    /// The first items of a new component may follow each other, up to this many.
    pub blocked_start: usize,
    /// Days before a fixed item is shown again. Templates draw new numbers and may come sooner.
    pub rest_days: i32,
    /// Templates that have to lie between two draws of one.
    pub template_gap: usize,
    /// Responses after which an unready component counts as stuck, and the readiness M(.70) it then lacks.
    pub stuck: (u32, f64),
    /// Target probability of Due, Learn, Weak, Stretch (0.80: between Klinkenberg et al. 2011 and Wilson et al. 2019).
    pub target: [f64; 4],
    /// Predicted probabilities that are served while there are any.
    pub allowed: (f64, f64),
    /// A seeded pick among so many best items (randomesque, Kingsbury & Zara 1989).
    pub randomesque: usize,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            session: 10,
            quota: [5, 3, 2, 0],
            backlog_quota: [8, 2, 0, 0],
            backlog: 20,
            active: 3,
            blocked_start: 3,
            rest_days: 7,
            template_gap: 3,
            stuck: (8, 0.5),
            target: [0.85, 0.80, 0.85, 0.75],
            allowed: (0.60, 0.95),
            randomesque: 5,
        }
    }
}

/// A component's memory with its dates, as day numbers of study dates.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// What is remembered.
    pub memory: Memory,
    /// Study day of the last review.
    pub last: i32,
    /// Study day on which it is due.
    pub due: i32,
}

/// Where a learner stands with one component.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Skill {
    /// Deviation from the general ability.
    pub deviation: Gaussian,
    /// Memory, once reviewed.
    pub review: Option<Review>,
    /// Scored responses.
    pub responses: u32,
    /// Mastery as judged after the last answer.
    pub mastery: Mastery,
    /// Open to learn. Once open it stays so; the shell remembers.
    pub open: bool,
    /// Place on the learner's goal path, from 0; `u32::MAX` off the path.
    pub goal: u32,
}

/// A learner at one moment, as far as the policy looks.
#[derive(Debug, Clone, Copy)]
pub struct State<'a> {
    /// Study day.
    pub today: i32,
    /// General ability.
    pub general: Gaussian,
    /// One per component of the bank.
    pub skills: &'a [Skill],
    /// Study day on which an item (by index) was last shown.
    pub seen: &'a BTreeMap<u32, i32>,
    /// The last templates shown before this session, newest last.
    pub templates: &'a [u32],
    /// Sum of "too easy" (-0.05 each) and "too hard" (+0.05 each) in this session.
    pub wish: f64,
}

/// An item served in this session.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Served {
    /// Index of the item.
    pub item: u32,
    /// Index of the component it was served for.
    pub component: u32,
    /// Its lane.
    pub lane: Lane,
    /// The response, if it was scored.
    pub right: Option<bool>,
}

/// Why a component was chosen; the sentence is the interface's.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// Due for review.
    Due {
        /// Chance that it is still remembered, 0 to 1.
        retrievability: f64,
        /// Days past the due date.
        overdue_days: i32,
    },
    /// Never practised before.
    New,
    /// In learning.
    Learning {
        /// M(.80).
        certainty: f64,
    },
    /// Was mastered; not any more.
    Lost {
        /// M(.80).
        certainty: f64,
    },
    /// Practised a lot and not ready: back to its weakest prerequisite, or to itself where those are ready.
    Stuck {
        /// The component that is stuck.
        component: u32,
        /// M(.70) of what is practised instead.
        readiness: f64,
    },
    /// Nothing due and nothing to learn.
    Stretch,
}

/// The next item with everything to be logged about its choice.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Index of the item.
    pub item: u32,
    /// Index of the component it is served for.
    pub component: u32,
    /// Its lane.
    pub lane: Lane,
    /// Why this component.
    pub reason: Reason,
    /// Target probability, 0 to 1.
    pub target: f64,
    /// Why this target.
    pub target_reason: TargetReason,
    /// Predicted probability of full credit, 0 to 1.
    pub predicted: f64,
    /// Items it was drawn from; each of the best `randomesque` of them was as likely.
    pub candidates: u32,
    /// Follows an item of the same component because there was no other.
    pub repeats_component: bool,
}

/// Chooses the next item of a session; nothing when the session is full or the bank has nothing left to ask.
pub fn choose(
    policy: &Policy,
    dynamics: &Dynamics,
    scheduler: &Scheduler,
    bank: &Bank,
    state: &State,
    session: &[Served],
    seed: &Seed,
) -> Option<Choice> {
    if session.len() >= policy.session {
        return None;
    }
    let lanes = lanes::Lanes::new(policy, scheduler, bank, state);
    let order = lanes.order(policy, session);
    let last = session.last().map(|served| served.component);
    let blocked = lanes.blocked_start(policy, session);
    // First pass: another component than the last one, unless that has just begun. Second pass: whatever there is.
    for repeat in [false, true] {
        for &lane in &order {
            let begun = blocked.filter(|_| lane == Lane::Learn);
            let mut tried = 0;
            for (component, reason) in begun.into_iter().chain(lanes.of(lane)) {
                // Learn: the places of components in learning, counting those that have an item to ask.
                if lane == Lane::Learn && tried >= policy.active {
                    break;
                }
                let follows = last == Some(component);
                let items = eligible(policy, bank, state, session, component);
                if items.is_empty() {
                    continue;
                }
                tried += 1;
                if follows && !repeat && blocked.map(|(begun, _)| begun) != Some(component) {
                    continue;
                }
                let (target, target_reason) = session_target(policy, lane, session, state.wish);
                let (item, predicted) = pick(policy, dynamics, bank, state, &items, target, seed);
                return Some(Choice {
                    item,
                    component,
                    lane,
                    reason,
                    target,
                    target_reason,
                    predicted,
                    candidates: items.len() as u32,
                    repeats_component: follows && repeat,
                });
            }
        }
    }
    None
}

/// The items of a component that may be shown now.
fn eligible(policy: &Policy, bank: &Bank, state: &State, session: &[Served], component: u32) -> Vec<u32> {
    let recent: Vec<u32> = {
        let shown = session.iter().filter_map(|served| bank.items()[served.item as usize].template);
        let all: Vec<u32> = state.templates.iter().copied().chain(shown).collect();
        all[all.len().saturating_sub(policy.template_gap)..].to_vec()
    };
    let rested = |index: u32| state.seen.get(&index).is_none_or(|day| state.today - day >= policy.rest_days);
    let may = |index: &u32| {
        let item = &bank.items()[*index as usize];
        session.iter().all(|served| served.item != *index)
            && item.template.map_or_else(|| rested(*index), |template| !recent.contains(&template))
            && item.loads.iter().all(|(other, _)| state.skills[*other as usize].open)
    };
    bank.components()[component as usize].items.iter().copied().filter(may).collect()
}

/// The item whose predicted probability is nearest to the target in logits, then the least shown; a seeded pick among
/// the best few.
fn pick(policy: &Policy, dynamics: &Dynamics, bank: &Bank, state: &State, items: &[u32], target: f64, seed: &Seed) -> (u32, f64) {
    let mut ranked: Vec<(f64, u32, u32, f64)> = items
        .iter()
        .map(|index| {
            let item = &bank.items()[*index as usize];
            let predicted = bank.predict(dynamics, &state.general, |k| state.skills[k as usize].deviation, *index);
            ((logit(predicted) - logit(target)).abs(), item.exposure, *index, predicted)
        })
        .collect();
    let (low, high) = policy.allowed;
    if ranked.iter().any(|entry| (low..=high).contains(&entry.3)) {
        ranked.retain(|entry| (low..=high).contains(&entry.3));
    }
    ranked.sort_by(|x, y| x.0.total_cmp(&y.0).then(x.1.cmp(&y.1)).then(x.2.cmp(&y.2)));
    let best = ranked.len().min(policy.randomesque.max(1));
    let (_, _, item, predicted) = ranked[seed.draws().below(best as u64) as usize];
    (item, predicted)
}
