//! The end of a fit: Newton's method on the marginal likelihood with its priors. EM comes near a maximum and slows down
//! there; Newton's method is exact in a few steps.

use super::Model;
use super::em::{EXACT, Expected, Parameters, Problem, STEEPEST, distance};
use super::information::observed_information;
use super::matrix::cholesky_solve;

/// Most steps.
const STEPS: usize = 30;

impl Problem<'_> {
    /// Newton's method on the marginal likelihood (with priors), by Fisher's identity for the gradient and Louis' for the
    /// information. False where a step leads down: then nothing is changed.
    pub(super) fn newton(&self, parameters: &mut Parameters) -> bool {
        let mut at = parameters.clone();
        let mut expected = self.expect(&at);
        for _ in 0..STEPS {
            let mut gradient = vec![0.0; self.free_count()];
            for j in 0..self.responses.items() {
                let [ga, gd, ..] = self.item_terms(&expected, &at, j);
                let (slope, intercept) = self.free(j);
                gradient[slope] += ga;
                gradient[intercept] += gd;
                if j == 0 || self.settings.model == Model::TwoParameter {
                    gradient[slope] += self.slope_prior(at.a[j]).0;
                }
            }
            let Some(step) = cholesky_solve(&observed_information(self, &at), &gradient) else {
                return false;
            };
            let mut next = at.clone();
            for j in 0..self.responses.items() {
                let (slope, intercept) = self.free(j);
                next.a[j] += step[slope];
                next.d[j] += step[intercept];
            }
            let has_left = |a: &f64| a.abs() > STEEPEST || (self.settings.priors.is_some() && *a <= 0.0);
            if next.a.iter().any(has_left) {
                return false;
            }
            let reached = self.expect(&next);
            let objective = |expected: &Expected, at: &Parameters| expected.log_likelihood + self.ln_prior(at);
            // Rounding alone may lower the sum of thousands of logarithms by this much.
            let slack = 1e-12 * expected.log_likelihood.abs();
            let gain = objective(&reached, &next) - objective(&expected, &at);
            if gain.is_nan() || gain < -slack {
                return false;
            }
            let moved = distance(&at, &next);
            (at, expected) = (next, reached);
            if moved < EXACT {
                *parameters = at;
                return true;
            }
        }
        false
    }

    /// Log prior at the parameters, constants left out.
    fn ln_prior(&self, parameters: &Parameters) -> f64 {
        let Some(priors) = &self.settings.priors else {
            return 0.0;
        };
        let shared = self.settings.model == Model::OneParameter;
        let slopes = parameters.a.iter().take(if shared { 1 } else { usize::MAX });
        let a: f64 = slopes.map(|a| ((a.ln() - priors.ln_a.0) / priors.ln_a.1).powi(2)).sum();
        let b: f64 =
            priors.b.iter().zip(&parameters.a).zip(&parameters.d).map(|((b, a), d)| (-d / a - b).powi(2) / priors.b_variance).sum();
        -0.5 * (a + b)
    }

    /// Precision that the priors add, in free parameters (see [`Problem::free`]).
    pub(super) fn prior_precision(&self, parameters: &Parameters, add: &mut impl FnMut(usize, usize, f64)) {
        let Some(priors) = &self.settings.priors else {
            return;
        };
        for j in 0..self.responses.items() {
            let (slope, intercept) = self.free(j);
            if j == 0 || self.settings.model == Model::TwoParameter {
                add(slope, slope, self.slope_prior(parameters.a[j]).1);
            }
            let (a, b) = (parameters.a[j], -parameters.d[j] / parameters.a[j]);
            let precision = 1.0 / (priors.b_variance * a * a);
            add(slope, slope, b * b * precision);
            add(slope, intercept, b * precision);
            add(intercept, slope, b * precision);
            add(intercept, intercept, precision);
        }
    }
}
