//! Placement: what to ask to learn most about a new learner, and when to stop (algorithms.md 2.2, 2.3).

mod eap;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use eap::{Estimate, eap};

use super::ability::{Dynamics, Gaussian};
use super::item_model::Item;
use super::seed::Seed;
use super::selection::Bank;

/// The settings of a placement (2.3).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PlacementRule {
    /// Fewest items.
    pub shortest: usize,
    /// Most items.
    pub longest: usize,
    /// Stop when the standard error of the general ability is no greater.
    pub precision: f64,
    /// Stop when no item lowers the total variance by this much.
    pub least_drop: f64,
    /// A seeded pick among so many best items (randomesque, Kingsbury & Zara 1989).
    pub randomesque: usize,
}

impl Default for PlacementRule {
    fn default() -> Self {
        Self { shortest: 5, longest: 20, precision: 0.45, least_drop: 0.005, randomesque: 5 }
    }
}

/// A learner during placement.
#[derive(Debug, Clone, Copy)]
pub struct Placing<'a> {
    /// General ability so far.
    pub general: Gaussian,
    /// Deviations so far, one per component of the bank.
    pub deviations: &'a [Gaussian],
    /// Components that placement is to tell about, by index.
    pub targets: &'a [u32],
    /// Items given, in order, by index.
    pub given: &'a [u32],
}

/// What placement does next.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Next {
    /// Ask this.
    Ask {
        /// Index of the item.
        item: u32,
        /// Expected drop of the total variance over the targets.
        drop: f64,
        /// Predicted probability of full credit, 0 to 1.
        predicted: f64,
        /// Items it was drawn from; each of the best `randomesque` of them was as likely.
        candidates: u32,
    },
    /// Enough.
    Stop(Stop),
}

/// Why placement ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stop {
    /// The general ability is known precisely enough.
    Precise,
    /// The most items were given.
    Longest,
    /// No item would tell anything, or none is left.
    Nothing,
}

/// The next item of a placement, or why it is over.
pub fn next(rule: &PlacementRule, dynamics: &Dynamics, bank: &Bank, placing: &Placing, seed: &Seed) -> Next {
    let given = placing.given;
    if given.len() >= rule.longest {
        return Next::Stop(Stop::Longest);
    }
    if given.len() >= rule.shortest && placing.general.variance.sqrt() <= rule.precision {
        return Next::Stop(Stop::Precise);
    }
    let mut is_target = vec![false; bank.components().len()];
    placing.targets.iter().for_each(|index| is_target[*index as usize] = true);
    let mut ranked: Vec<(f64, u32)> = (0..bank.items().len() as u32)
        .filter(|index| may_ask(bank, given, &is_target, *index))
        .map(|index| (variance_drop(bank, placing, &is_target, index), index))
        .collect();
    ranked.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)));
    match ranked.first() {
        Some((drop, _)) if *drop >= rule.least_drop || given.len() < rule.shortest => {}
        _ => return Next::Stop(Stop::Nothing),
    }
    let domain_of = |index: u32| bank.components()[bank.main_component(index) as usize].domain;
    let wanted = neediest_domain(bank, placing, ranked.iter().map(|(_, index)| domain_of(*index)));
    let candidates: Vec<(f64, u32)> = ranked.into_iter().filter(|(_, index)| Some(domain_of(*index)) == wanted).collect();
    let best = candidates.len().min(rule.randomesque.max(1));
    let (drop, item) = candidates[seed.draws().below(best as u64) as usize];
    let predicted = bank.predict(dynamics, &placing.general, |k| placing.deviations[k as usize], item);
    Next::Ask { item, drop, predicted, candidates: candidates.len() as u32 }
}

/// Asked at all, not given yet, not of a template given, and about a target.
fn may_ask(bank: &Bank, given: &[u32], is_target: &[bool], index: u32) -> bool {
    let item = &bank.items()[index as usize];
    let template_given = item.template.is_some() && given.iter().any(|other| bank.items()[*other as usize].template == item.template);
    is_target[bank.main_component(index) as usize] && bank.asks(index) && !given.contains(&index) && !template_given
}

/// dV = sum_k cov_k^2 J/(1 + v J) over the targets, cov_k = a (v_g + w_k v_dk); J at the current mean (2.3).
fn variance_drop(bank: &Bank, placing: &Placing, is_target: &[bool], index: u32) -> f64 {
    let item = &bank.items()[index as usize];
    let Item { a, b, b_variance, .. } = item.model;
    let sum: f64 = item.loads.iter().map(|(_, weight)| weight).sum();
    let general = placing.general.variance;
    let (mut mean, mut variance) = (placing.general.mean - b, general + b_variance);
    // Every target hangs on the general ability alike; those of the item on their deviation too.
    let mut squares = placing.targets.len() as f64 * general * general;
    for (component, weight) in &item.loads {
        let (deviation, weight) = (placing.deviations[*component as usize], weight / sum);
        mean += weight * deviation.mean;
        variance += weight * weight * deviation.variance;
        if is_target[*component as usize] {
            let own = weight * deviation.variance;
            squares += own * (2.0 * general + own);
        }
    }
    let slope = item.model.slope(a * mean);
    a * a * squares * slope / (1.0 + a * a * variance * slope)
}

/// The domain that lags most behind its share of the targets, among those that have an item left (Kingsbury & Zara 1989).
fn neediest_domain(bank: &Bank, placing: &Placing, available: impl Iterator<Item = u32>) -> Option<u32> {
    let targets = placing.targets.iter().map(|index| bank.components()[*index as usize].domain);
    let given: Vec<u32> = placing.given.iter().map(|item| bank.components()[bank.main_component(*item) as usize].domain).collect();
    let mut wanted = std::collections::BTreeMap::<u32, f64>::new();
    targets.for_each(|domain| *wanted.entry(domain).or_default() += 1.0 / placing.targets.len() as f64);
    let lag = |domain: u32| {
        let share = given.iter().filter(|other| **other == domain).count() as f64 / given.len().max(1) as f64;
        wanted.get(&domain).copied().unwrap_or(0.0) - share
    };
    let domains: std::collections::BTreeSet<u32> = available.collect();
    domains.into_iter().max_by(|x, y| lag(*x).total_cmp(&lag(*y)).then(y.cmp(x)))
}
