//! Exact one-dimensional moment matching by quadrature (algorithms.md 3.2, step 2).

/// Nodes above 0 and weights of the 15-point Gauss-Hermite rule for the standard normal (roots of He15, weights
/// 15!/(15 He14)^2, computed to 50 digits). The middle node is 0.
const NODES: [(f64, f64); 7] = [
    (0.799129068324548, 0.23246229360973222),
    (1.6067100690287297, 0.0894177953998444),
    (2.432436827009758, 0.017365774492137605),
    (3.2890824243987664, 0.0015673575035499562),
    (4.1962077112690155, 5.642146405189017e-05),
    (5.190093591304781, 5.975419597920605e-07),
    (6.363947888829839, 8.58964989963327e-10),
];
const MIDDLE_WEIGHT: f64 = 0.31825951825951826;

/// What a response says about eta.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moments {
    /// Probability of the response, 0 to 1; of "right" it is the prediction.
    pub likelihood: f64,
    /// Shift of a mean per unit of covariance with eta: e1/v.
    pub r1: f64,
    /// Loss of variance per squared covariance: (v - e2)/v^2. Below 0 where the answer surprised (a lucky guess).
    pub r2: f64,
}

/// Moments of eta ~ N(mean, variance) after a response with guess rate `c`.
pub fn moments(mean: f64, variance: f64, c: f64, right: bool) -> Moments {
    let deviation = variance.sqrt();
    // A wrong answer has the likelihood (1-c) sigmoid(-eta): no difference of near numbers.
    let (base, scale, sign) = if right { (c, 1.0 - c, 1.0) } else { (0.0, 1.0 - c, -1.0) };
    // e^(-eta) at the mean; at a node it is this times e^(-sd x), at its mirror this over it: one exponential for both.
    let odds = (-sign * mean).exp();
    let likelihood = |odds: f64| base + scale / (1.0 + odds);
    let mut total = MIDDLE_WEIGHT * likelihood(odds);
    let (mut first, mut second) = (0.0, 0.0);
    for (node, weight) in NODES {
        let ratio = (-sign * deviation * node).exp();
        let (above, below) = (weight * likelihood(odds * ratio), weight * likelihood(odds / ratio));
        total += above + below;
        first += node * (above - below);
        second += node * node * (above + below);
    }
    if total <= f64::MIN_POSITIVE || deviation <= 0.0 {
        // A response that cannot happen, or nothing left to learn.
        return Moments { likelihood: total, r1: 0.0, r2: 0.0 };
    }
    // In units of the standard deviation: e1 = sd E[x], e2 = v Var[x].
    let (mean_x, square_x) = (first / total, second / total);
    Moments { likelihood: total, r1: mean_x / deviation, r2: (1.0 - (square_x - mean_x * mean_x)) / variance }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_is_exact_for_polynomials() {
        // Moments of the standard normal: 1, 1, 3, 15, 105.
        for (power, wanted) in [(0, 1.0), (2, 1.0), (4, 3.0), (6, 15.0), (8, 105.0)] {
            let sum: f64 = NODES.iter().map(|(node, weight)| 2.0 * weight * node.powi(power)).sum();
            let middle = if power == 0 { MIDDLE_WEIGHT } else { 0.0 };
            assert!((sum + middle - wanted).abs() < 1e-13 * wanted, "{power}");
        }
    }

    #[test]
    fn an_answer_that_cannot_be_teaches_nothing() {
        let found = moments(-800.0, 1e-6, 0.0, true);
        assert_eq!((found.r1, found.r2), (0.0, 0.0));
    }
}
