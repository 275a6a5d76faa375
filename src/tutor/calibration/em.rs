//! MMLE-EM (Bock & Aitkin 1981) on a grid of abilities, finished by Newton's method on the marginal likelihood.
//!
//! Parameters are a and d = -ab, so that without guessing each M step is concave. 2PL items form groups of their own,
//! 1PL items share one group and its slope.

use super::information::standard_errors;
use super::{CalibrationError, Fit, ItemFit, Model, Responses, Settings};
use crate::tutor::item_model::sigmoid;

/// Newton steps of one M step.
const INNER: usize = 6;
/// The end: no parameter moves by more.
pub(super) const EXACT: f64 = 1e-9;
/// A slope beyond this has no maximum worth the name.
pub(super) const STEEPEST: f64 = 50.0;

/// Slopes and intercepts, one per item.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Parameters {
    pub(super) a: Vec<f64>,
    pub(super) d: Vec<f64>,
}

/// Expected counts and likelihood at given parameters.
pub(super) struct Expected {
    /// Expected people at each grid point who saw an item, items by points.
    seen: Vec<f64>,
    /// Of those, right.
    right: Vec<f64>,
    pub(super) log_likelihood: f64,
}

/// Everything that stays as it is during a fit.
pub(super) struct Problem<'a> {
    pub(super) responses: &'a Responses,
    pub(super) guess: &'a [f64],
    pub(super) settings: &'a Settings,
    pub(super) grid: Vec<f64>,
    ln_weights: Vec<f64>,
}

/// Fits a and b; `guess` is the fixed c of each item.
pub fn fit(responses: &Responses, guess: &[f64], settings: &Settings) -> Result<Fit, CalibrationError> {
    check(responses, guess, settings)?;
    let problem = Problem::new(responses, guess, settings);
    let mut parameters = problem.start();
    let (mut cycles, mut tolerance) = (0, settings.tolerance);
    loop {
        let mut change = f64::INFINITY;
        while change >= tolerance {
            let expected = problem.expect(&parameters);
            let next = problem.maximise(&expected, &parameters);
            change = distance(&parameters, &next);
            parameters = next;
            cycles += 1;
            problem.check_slopes(&parameters, cycles)?;
        }
        if problem.newton(&mut parameters) || tolerance <= EXACT {
            break;
        }
        // Newton left the basin: go nearer by EM first.
        tolerance = (tolerance / 10.0).max(EXACT);
    }
    let expected = problem.expect(&parameters);
    let (se_a, se_b) = standard_errors(&problem, &parameters);
    let counts = responses.counts();
    let items = (0..responses.items())
        .map(|j| ItemFit {
            a: parameters.a[j],
            b: -parameters.d[j] / parameters.a[j],
            se_a: se_a[j],
            se_b: se_b[j],
            responses: counts[j].1 as u32,
        })
        .collect();
    Ok(Fit { items, log_likelihood: expected.log_likelihood, cycles })
}

fn check(responses: &Responses, guess: &[f64], settings: &Settings) -> Result<(), CalibrationError> {
    let items = responses.items();
    if guess.len() != items {
        return Err(CalibrationError::Length(guess.len(), items));
    }
    if let Some(priors) = &settings.priors {
        return if priors.b.len() == items { Ok(()) } else { Err(CalibrationError::Length(priors.b.len(), items)) };
    }
    let least = if settings.model == Model::OneParameter { 2 } else { 3 };
    if items < least {
        return Err(CalibrationError::TooFew(items, least));
    }
    for (item, (right, all)) in responses.counts().into_iter().enumerate() {
        if right == 0.0 {
            return Err(CalibrationError::OneSided(item, "right"));
        }
        if right == all {
            return Err(CalibrationError::OneSided(item, "wrong"));
        }
    }
    Ok(())
}

impl<'a> Problem<'a> {
    fn new(responses: &'a Responses, guess: &'a [f64], settings: &'a Settings) -> Self {
        let points = settings.points.max(2);
        let grid: Vec<f64> = (0..points).map(|q| -6.0 + 12.0 * q as f64 / (points - 1) as f64).collect();
        let total: f64 = grid.iter().map(|theta| (-0.5 * theta * theta).exp()).sum();
        let ln_weights = grid.iter().map(|theta| -0.5 * theta * theta - total.ln()).collect();
        Self { responses, guess, settings, grid, ln_weights }
    }

    /// Slope 1, intercepts from the share of right responses (or the prior).
    fn start(&self) -> Parameters {
        let counts = self.responses.counts();
        let a = self.settings.priors.as_ref().map_or(1.0, |priors| priors.ln_a.0.exp());
        let intercept = |j: usize| match &self.settings.priors {
            Some(priors) => -a * priors.b[j],
            None => {
                let share = (counts[j].0 / counts[j].1).clamp(0.01, 0.99);
                (share / (1.0 - share)).ln()
            }
        };
        Parameters { a: vec![a; counts.len()], d: (0..counts.len()).map(intercept).collect() }
    }

    /// ln P and ln (1-P), items by points.
    fn ln_probabilities(&self, parameters: &Parameters) -> (Vec<f64>, Vec<f64>) {
        let (mut right, mut wrong) = (Vec::new(), Vec::new());
        for (j, c) in self.guess.iter().enumerate() {
            for theta in &self.grid {
                let eta = parameters.a[j] * theta + parameters.d[j];
                right.push((c + (1.0 - c) * sigmoid(eta)).ln());
                wrong.push(((1.0 - c) * sigmoid(-eta)).max(f64::MIN_POSITIVE).ln());
            }
        }
        (right, wrong)
    }

    /// Calls `use_it` with each pattern, its people, and its posterior over the grid; returns the log likelihood.
    pub(super) fn posteriors(&self, parameters: &Parameters, mut use_it: impl FnMut(&[(u32, bool)], f64, &[f64])) -> f64 {
        let (right, wrong) = self.ln_probabilities(parameters);
        let points = self.grid.len();
        let mut posterior = vec![0.0; points];
        let mut log_likelihood = 0.0;
        for (answers, people) in &self.responses.patterns {
            posterior.copy_from_slice(&self.ln_weights);
            for (item, is_right) in answers {
                let from = *item as usize * points;
                let table = if *is_right { &right } else { &wrong };
                posterior.iter_mut().zip(&table[from..from + points]).for_each(|(sum, ln)| *sum += ln);
            }
            let largest = posterior.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            posterior.iter_mut().for_each(|ln| *ln = (*ln - largest).exp());
            let total: f64 = posterior.iter().sum();
            posterior.iter_mut().for_each(|p| *p /= total);
            log_likelihood += people * (largest + total.ln());
            use_it(answers, *people, &posterior);
        }
        log_likelihood
    }

    /// The E step.
    pub(super) fn expect(&self, parameters: &Parameters) -> Expected {
        let points = self.grid.len();
        let size = points * self.responses.items();
        let (mut seen, mut right) = (vec![0.0; size], vec![0.0; size]);
        let log_likelihood = self.posteriors(parameters, |answers, people, posterior| {
            let posterior: Vec<f64> = posterior.iter().map(|p| p * people).collect();
            for (item, is_right) in answers {
                let from = *item as usize * points;
                seen[from..from + points].iter_mut().zip(&posterior).for_each(|(sum, p)| *sum += p);
                if *is_right {
                    right[from..from + points].iter_mut().zip(&posterior).for_each(|(sum, p)| *sum += p);
                }
            }
        });
        Expected { seen, right, log_likelihood }
    }

    /// The M step: Newton's method (Fisher scoring where there is guessing) in every group.
    fn maximise(&self, expected: &Expected, parameters: &Parameters) -> Parameters {
        let mut next = parameters.clone();
        let all: Vec<usize> = (0..self.responses.items()).collect();
        let size = if self.settings.model == Model::OneParameter { all.len().max(1) } else { 1 };
        for group in all.chunks(size) {
            for _ in 0..INNER {
                if self.group_step(expected, &mut next, group) < EXACT {
                    break;
                }
            }
        }
        next
    }

    /// One Newton step of a group; its slope is shared, so its Hessian is an arrow. Returns the largest change.
    fn group_step(&self, expected: &Expected, parameters: &mut Parameters, group: &[usize]) -> f64 {
        let (mut slope_gradient, mut slope_hessian) = self.slope_prior(parameters.a[group[0]]);
        let mut parts = Vec::with_capacity(group.len());
        for &j in group {
            let [ga, gd, haa, had, hdd] = self.item_terms(expected, parameters, j);
            // The intercept is eliminated: what is left is one equation for the slope.
            slope_gradient += ga - had * gd / hdd;
            slope_hessian += haa - had * had / hdd;
            parts.push((gd, had, hdd));
        }
        let a = parameters.a[group[0]];
        let limit = if self.settings.priors.is_some() { 0.5 * a } else { 1.0 };
        let step = if slope_hessian > 0.0 { (slope_gradient / slope_hessian).clamp(-limit, 1.0) } else { 0.0 };
        let mut largest = step.abs();
        for (&j, (gd, had, hdd)) in group.iter().zip(parts) {
            let change = ((gd - had * step) / hdd).clamp(-2.0, 2.0);
            parameters.a[j] += step;
            parameters.d[j] += change;
            largest = largest.max(change.abs());
        }
        largest
    }

    /// Gradient in a and d and negative Hessian (aa, ad, dd) of one item's expected log likelihood with its prior on b.
    pub(super) fn item_terms(&self, expected: &Expected, parameters: &Parameters, j: usize) -> [f64; 5] {
        let (a, d, c) = (parameters.a[j], parameters.d[j], self.guess[j]);
        let from = j * self.grid.len();
        let [mut ga, mut gd, mut haa, mut had, mut hdd] = [0.0; 5];
        for (q, theta) in self.grid.iter().enumerate() {
            let (seen, right) = (expected.seen[from + q], expected.right[from + q]);
            let knows = sigmoid(a * theta + d);
            let p = c + (1.0 - c) * knows;
            let gradient = (right - seen * p) * knows / p;
            let weight = seen * knows * knows * (1.0 - p) / p;
            ga += gradient * theta;
            gd += gradient;
            haa += weight * theta * theta;
            had += weight * theta;
            hdd += weight;
        }
        if let Some(priors) = &self.settings.priors {
            // b = -d/a: db/da = -b/a, db/dd = -1/a.
            let b = -d / a;
            let (pull, precision) = ((b - priors.b[j]) / (priors.b_variance * a), 1.0 / (priors.b_variance * a * a));
            ga += pull * b;
            gd += pull;
            haa += b * b * precision;
            had += b * precision;
            hdd += precision;
        }
        // An item no one near the grid's abilities can tell about must not divide by zero.
        [ga, gd, haa, had, hdd.max(1e-12)]
    }

    /// Gradient and curvature of the prior on ln a.
    pub(super) fn slope_prior(&self, a: f64) -> (f64, f64) {
        self.settings.priors.as_ref().map_or((0.0, 0.0), |priors| {
            let variance = priors.ln_a.1 * priors.ln_a.1;
            (-(a.ln() - priors.ln_a.0) / (variance * a), 1.0 / (variance * a * a))
        })
    }

    /// Where an item's slope and intercept stand among the free parameters.
    pub(super) fn free(&self, j: usize) -> (usize, usize) {
        if self.settings.model == Model::OneParameter { (0, 1 + j) } else { (2 * j, 2 * j + 1) }
    }

    /// Number of free parameters.
    pub(super) fn free_count(&self) -> usize {
        let items = self.responses.items();
        if self.settings.model == Model::OneParameter { 1 + items } else { 2 * items }
    }

    fn check_slopes(&self, parameters: &Parameters, cycles: usize) -> Result<(), CalibrationError> {
        let steepest = (0..parameters.a.len()).max_by(|x, y| parameters.a[*x].abs().total_cmp(&parameters.a[*y].abs()));
        match steepest {
            Some(item) if parameters.a[item].abs() > STEEPEST || cycles >= self.settings.cycles => {
                Err(CalibrationError::NoMaximum(item, parameters.a[item]))
            }
            _ => Ok(()),
        }
    }
}

/// Largest difference of a parameter.
pub(super) fn distance(one: &Parameters, other: &Parameters) -> f64 {
    let pairs = one.a.iter().zip(&other.a).chain(one.d.iter().zip(&other.d));
    pairs.map(|(x, y)| (x - y).abs()).fold(0.0, f64::max)
}
