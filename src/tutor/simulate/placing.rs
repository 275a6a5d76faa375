//! Placement of new learners on a whole bank.

use serde::{Deserialize, Serialize};

use super::{Setting, Truth, World, prior_deviations};
use crate::tutor::ability::Gaussian;
use crate::tutor::placement::{Next, Placing, Stop, next};
use crate::tutor::seed::{Draws, Seed};

/// How placement went.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct PlacementReport {
    /// Mean number of items.
    pub mean_items: f64,
    /// Share of learners placed to the wanted precision, 0 to 1.
    pub precise: f64,
    /// Root mean squared error of the general ability.
    pub rmse: f64,
    /// The same in units of the standard error: 1 where the filter knows how sure it is.
    pub rmse_in_se: f64,
    /// Share of learners who got the most shown item.
    pub top_exposure: f64,
    /// Share of the bank shown at all.
    pub used: f64,
}

/// A learner after placement.
pub(super) struct Placed {
    pub(super) general: Gaussian,
    pub(super) deviations: Vec<Gaussian>,
    pub(super) given: Vec<u32>,
    pub(super) stop: Stop,
}

/// Places every learner.
pub fn placement(setting: &Setting, world: &World) -> PlacementReport {
    let learners = f64::from(setting.learners.max(1));
    let mut report = PlacementReport::default();
    let mut exposure = vec![0u32; world.bank().items().len()];
    for learner in 0..setting.learners {
        let mut draws = Seed::of(&[&"placement", &setting.seed, &learner]).draws();
        let truth = Truth::draw(&setting.dynamics, world.bank().components().len(), &mut draws);
        let placed = place(setting, world, &truth, learner, &mut draws);
        placed.given.iter().for_each(|item| exposure[*item as usize] += 1);
        let error = placed.general.mean - truth.general;
        report.mean_items += placed.given.len() as f64 / learners;
        report.precise += f64::from(u8::from(placed.stop == Stop::Precise)) / learners;
        report.rmse += error * error / learners;
        report.rmse_in_se += error * error / placed.general.variance / learners;
    }
    report.rmse = report.rmse.sqrt();
    report.rmse_in_se = report.rmse_in_se.sqrt();
    report.top_exposure = f64::from(exposure.iter().copied().max().unwrap_or(0)) / learners;
    report.used = exposure.iter().filter(|count| **count > 0).count() as f64 / exposure.len().max(1) as f64;
    report
}

/// Places one learner, who learns nothing by it.
pub(super) fn place(setting: &Setting, world: &World, truth: &Truth, learner: u32, draws: &mut Draws) -> Placed {
    let (bank, dynamics) = (world.bank(), &setting.dynamics);
    let targets: Vec<u32> = (0..bank.components().len() as u32).collect();
    let mut general = dynamics.general_prior();
    let mut deviations = prior_deviations(dynamics, targets.len());
    let mut given = Vec::new();
    loop {
        let placing = Placing { general, deviations: &deviations, targets: &targets, given: &given };
        let seed = Seed::of(&[&"placement item", &setting.seed, &learner, &given.len()]);
        let item = match next(&setting.placement, dynamics, bank, &placing, &seed) {
            Next::Ask { item, .. } => item,
            Next::Stop(stop) => return Placed { general, deviations, given, stop },
        };
        let right = truth.answer(world, item, draws);
        let found = &bank.items()[item as usize];
        let mut own: Vec<Gaussian> = found.loads.iter().map(|(k, _)| deviations[*k as usize]).collect();
        let weights: Vec<f64> = found.loads.iter().map(|(_, weight)| *weight).collect();
        dynamics.update(&mut general, &mut own, &weights, &found.model, right);
        found.loads.iter().zip(own).for_each(|((k, _), deviation)| deviations[*k as usize] = deviation);
        given.push(item);
    }
}
