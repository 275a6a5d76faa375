//! Which item comes next, from which lane, and why (algorithms.md 4.2): a function of state, candidates and seed.

mod bank;
mod lanes;
mod state;
mod target;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use bank::{Bank, BankComponent, BankError, BankItem};
pub use state::{Choice, LANES, Lane, Reason, Review, Served, Skill, State};
pub use target::{TargetReason, session_target};

use super::ability::Dynamics;
use super::item_model::logit;
use super::memory::Scheduler;
use super::seed::Seed;

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
