//! Standard errors from the observed information (Louis 1982): what the complete data would tell, less what is lost
//! by not knowing the abilities.

use std::ops::Range;

use super::em::{Parameters, Problem};
use super::matrix::{Square, cholesky, solve};
use crate::tutor::item_model::sigmoid;

/// Posterior mass that adds nothing a sum could hold.
const NEGLIGIBLE: f64 = 1e-14;
/// Entries of the matrices of products kept at once: 32 MB.
const KEPT: usize = 4_000_000;

/// Negative Hessian of the marginal log likelihood (with priors) in the free parameters.
pub(super) fn observed_information(problem: &Problem, parameters: &Parameters) -> Square {
    let slopes = Slopes::new(problem, parameters);
    let mut information = Square::zeros(problem.free_count());
    add_complete(problem, parameters, &slopes, &mut information);
    let points = problem.grid.len();
    let items = problem.responses.items();
    let block = (KEPT / (items * items).max(1)).clamp(1, points);
    for from in (0..points).step_by(block) {
        subtract_products(problem, parameters, &slopes, from..(from + block).min(points), &mut information);
    }
    problem.prior_precision(parameters, &mut |row, column, value| information.add(row, column, value));
    information
}

/// Adds the information of the complete data, and s s' of each person's mean score.
fn add_complete(problem: &Problem, parameters: &Parameters, slopes: &Slopes, information: &mut Square) {
    let (points, items) = (problem.grid.len(), problem.responses.items());
    let mut curvature = vec![0.0; items * points];
    let mut scores = vec![0.0; problem.free_count()];
    problem.posteriors(parameters, |answers, people, posterior| {
        scores.fill(0.0);
        for (item, right) in answers {
            let from = *item as usize * points;
            let (slope, intercept) = problem.free(*item as usize);
            for (q, p) in posterior.iter().enumerate() {
                curvature[from + q] += people * p * slopes.curvature(from + q, *right);
                let error = p * slopes.error(from + q, *right);
                scores[slope] += error * problem.grid[q];
                scores[intercept] += error;
            }
        }
        let touched = touched(problem, answers);
        for &row in &touched {
            for &column in &touched {
                information.add(row, column, people * scores[row] * scores[column]);
            }
        }
    });
    for (j, curve) in curvature.chunks(points).enumerate() {
        for (theta, weight) in problem.grid.iter().zip(curve) {
            add_outer(problem, information, (j, j), *theta, *weight);
        }
    }
}

/// Subtracts the mean of s s' over the posteriors, for some points of the grid.
fn subtract_products(problem: &Problem, parameters: &Parameters, slopes: &Slopes, block: Range<usize>, information: &mut Square) {
    let (points, items) = (problem.grid.len(), problem.responses.items());
    // Sums over people of posterior e_j e_k at each point, lower triangles; the powers of theta are put in afterwards.
    let mut products = vec![Square::zeros(items); block.len()];
    let mut errors = Vec::new();
    problem.posteriors(parameters, |answers, people, posterior| {
        for (q, product) in block.clone().zip(&mut products) {
            if posterior[q] < NEGLIGIBLE {
                continue;
            }
            errors.clear();
            errors.extend(answers.iter().map(|(item, right)| slopes.error(*item as usize * points + q, *right)));
            for (index, (item, _)) in answers.iter().enumerate() {
                let from = *item as usize * items;
                let scaled = people * posterior[q] * errors[index];
                add_row(&mut product.values[from..from + items], &answers[..=index], &errors, scaled);
            }
        }
    });
    for (q, product) in block.zip(&products) {
        for j in 0..items {
            for k in 0..items {
                let sum = product.values[j.max(k) * items + j.min(k)];
                add_outer(problem, information, (j, k), problem.grid[q], -sum);
            }
        }
    }
}

/// Adds weight x x' with x = (theta, 1) at the slopes and intercepts of two items.
fn add_outer(problem: &Problem, information: &mut Square, (j, k): (usize, usize), theta: f64, weight: f64) {
    let ((slope, intercept), (other_slope, other_intercept)) = (problem.free(j), problem.free(k));
    information.add(slope, other_slope, weight * theta * theta);
    information.add(slope, other_intercept, weight * theta);
    information.add(intercept, other_slope, weight * theta);
    information.add(intercept, other_intercept, weight);
}

/// Standard errors of a and b = -d/a; NaN where the data do not determine them.
pub(super) fn standard_errors(problem: &Problem, parameters: &Parameters) -> (Vec<f64>, Vec<f64>) {
    let items = problem.responses.items();
    let Some(lower) = cholesky(&observed_information(problem, parameters)) else {
        return (vec![f64::NAN; items], vec![f64::NAN; items]);
    };
    let error = |entries: [(usize, f64); 2]| {
        let mut gradient = vec![0.0; problem.free_count()];
        entries.iter().for_each(|(index, value)| gradient[*index] = *value);
        let covariance = solve(&lower, &gradient);
        gradient.iter().zip(&covariance).map(|(g, c)| g * c).sum::<f64>().sqrt()
    };
    (0..items)
        .map(|j| {
            let ((slope, intercept), a, d) = (problem.free(j), parameters.a[j], parameters.d[j]);
            (error([(slope, 1.0), (intercept, 0.0)]), error([(slope, d / (a * a)), (intercept, -1.0 / a)]))
        })
        .unzip()
}

/// Adds scaled e_k to the columns of the items seen; a full row of items is the fast case.
fn add_row(row: &mut [f64], seen: &[(u32, bool)], errors: &[f64], scaled: f64) {
    let full = seen.last().is_some_and(|(item, _)| *item as usize + 1 == seen.len());
    if full {
        row[..seen.len()].iter_mut().zip(errors).for_each(|(sum, error)| *sum += scaled * error);
    } else {
        seen.iter().zip(errors).for_each(|((item, _), error)| row[*item as usize] += scaled * error);
    }
}

/// The free parameters that a pattern says something about, each once.
fn touched(problem: &Problem, answers: &[(u32, bool)]) -> Vec<usize> {
    let mut touched: Vec<usize> = answers
        .iter()
        .flat_map(|(item, _)| {
            let (slope, intercept) = problem.free(*item as usize);
            [slope, intercept]
        })
        .collect();
    touched.sort_unstable();
    touched.dedup();
    touched
}

/// First and second derivatives of ln P and ln (1-P) by eta, items by grid points.
struct Slopes {
    right: Vec<(f64, f64)>,
    wrong: Vec<(f64, f64)>,
}

impl Slopes {
    fn new(problem: &Problem, parameters: &Parameters) -> Self {
        let (mut right, mut wrong) = (Vec::new(), Vec::new());
        for (j, c) in problem.guess.iter().enumerate() {
            for theta in &problem.grid {
                let eta = parameters.a[j] * theta + parameters.d[j];
                let (knows, not) = (sigmoid(eta), sigmoid(-eta));
                let p = c + (1.0 - c) * knows;
                // d/d eta ln P = (1-P) P*/P; minus its derivative is P*(1-P*)(1 - c/P^2).
                right.push(((1.0 - c) * not * knows / p, knows * not * (1.0 - c / (p * p))));
                wrong.push((-knows, knows * not));
            }
        }
        Self { right, wrong }
    }

    fn error(&self, at: usize, right: bool) -> f64 {
        if right { self.right[at].0 } else { self.wrong[at].0 }
    }

    fn curvature(&self, at: usize, right: bool) -> f64 {
        if right { self.right[at].1 } else { self.wrong[at].1 }
    }
}
