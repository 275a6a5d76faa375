//! The item model: two-parameter logistic with a guess rate fixed by the kind of item (algorithms.md 2.1; D = 1).

use serde::{Deserialize, Serialize};

/// Discrimination of an item that has not been calibrated (3.2).
pub const DEFAULT_A: f64 = 1.4;
/// Variance of the difficulty of an item that has not been calibrated (3.2): how far an author's guess is off.
pub const DEFAULT_B_VARIANCE: f64 = 0.5;

/// What is known of an item, on the ability scale where theta ~ N(0, 1).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Discrimination, above 0.
    pub a: f64,
    /// Difficulty: the ability at which half of those who do not guess are right.
    pub b: f64,
    /// Chance of full credit without knowing anything, 0 to below 1 (`grading::guess_rate`).
    pub c: f64,
    /// Variance of b; 0 once calibrated.
    pub b_variance: f64,
}

/// Why numbers are no item.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum ItemError {
    /// Discrimination not above 0 or not finite.
    #[error("discrimination {0} is not above 0")]
    Discrimination(f64),
    /// Difficulty not finite.
    #[error("difficulty {0} is not a number")]
    Difficulty(f64),
    /// Guess rate outside 0..1.
    #[error("guess rate {0} is not from 0 to below 1")]
    Guess(f64),
    /// Variance negative or not finite.
    #[error("variance {0} of the difficulty is below 0")]
    Variance(f64),
}

impl Item {
    /// An item by an author: default discrimination, difficulty a guess.
    pub fn uncalibrated(b: f64, c: f64) -> Self {
        Self { a: DEFAULT_A, b, c, b_variance: DEFAULT_B_VARIANCE }
    }

    /// An item whose difficulty is known.
    pub fn calibrated(a: f64, b: f64, c: f64) -> Self {
        Self { a, b, c, b_variance: 0.0 }
    }

    /// The same item, if its numbers make sense.
    pub fn checked(self) -> Result<Self, ItemError> {
        let Self { a, b, c, b_variance } = self;
        if !(a.is_finite() && a > 0.0) {
            return Err(ItemError::Discrimination(a));
        }
        if !b.is_finite() {
            return Err(ItemError::Difficulty(b));
        }
        if !(0.0..1.0).contains(&c) {
            return Err(ItemError::Guess(c));
        }
        if !(b_variance.is_finite() && b_variance >= 0.0) {
            return Err(ItemError::Variance(b_variance));
        }
        Ok(self)
    }

    /// Whether the difficulty comes from data.
    pub fn is_calibrated(&self) -> bool {
        self.b_variance == 0.0
    }

    /// P(theta) = c + (1-c) / (1 + e^(-a (theta - b))).
    pub fn probability(&self, theta: f64) -> f64 {
        self.c + (1.0 - self.c) * sigmoid(self.a * (theta - self.b))
    }

    /// The ability at which the probability is `p`, the inverse of [`Item::probability`]; nothing where no ability has it.
    pub fn ability(&self, p: f64) -> Option<f64> {
        (self.c < p && p < 1.0).then(|| self.b + ((p - self.c) / (1.0 - p)).ln() / self.a)
    }

    /// Fisher information about theta: a^2 J with J of [`Item::slope`].
    pub fn information(&self, theta: f64) -> f64 {
        self.a * self.a * self.slope(self.a * (theta - self.b))
    }

    /// Fisher information about the logit eta: J = ((P-c)/(1-c))^2 (1-P)/P.
    pub fn slope(&self, eta: f64) -> f64 {
        let (knows, not) = (sigmoid(eta), sigmoid(-eta));
        if self.c == 0.0 {
            // The same, without 0/0 far below the difficulty.
            return knows * not;
        }
        knows * knows * (1.0 - self.c) * not / (self.c + (1.0 - self.c) * knows)
    }

    /// The ability an item tells most about: b + ln((1 + sqrt(1 + 8c))/2)/a.
    pub fn most_informative(&self) -> f64 {
        self.b + ((1.0 + (1.0 + 8.0 * self.c).sqrt()) / 2.0).ln() / self.a
    }
}

/// 1 / (1 + e^-x).
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// ln(p / (1-p)).
pub fn logit(p: f64) -> f64 {
    (p / (1.0 - p)).ln()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn information_of_the_vectors() {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/eap_3pl_vectors.json"))).unwrap();
        let at = |name: &str, index: usize| vectors[name][index].as_f64().unwrap();
        for index in 0..10 {
            let item = Item::calibrated(at("a", index), at("b", index), at("c", index));
            assert!((item.most_informative() - at("theta_of_max_info", index)).abs() < 1e-6);
            for theta in ["-1", "0", "0.5", "1"] {
                let wanted = vectors["fisher_info"][theta][index].as_f64().unwrap();
                assert!((item.information(theta.parse().unwrap()) - wanted).abs() < 1e-6, "{index} at {theta}");
            }
        }
    }

    #[test]
    fn numbers_that_are_no_item() {
        let item = Item::uncalibrated(0.0, 0.25);
        assert_eq!(item.checked(), Ok(item));
        assert_eq!(Item { a: 0.0, ..item }.checked(), Err(ItemError::Discrimination(0.0)));
        assert_eq!(Item { c: 1.0, ..item }.checked(), Err(ItemError::Guess(1.0)));
        assert_eq!(Item { b_variance: -1.0, ..item }.checked(), Err(ItemError::Variance(-1.0)));
        assert!(matches!(Item { b: f64::NAN, ..item }.checked(), Err(ItemError::Difficulty(_))));
    }

    proptest! {
        #[test]
        fn information_is_greatest_where_it_should_be(a in 0.3f64..3.0, b in -3.0f64..3.0, c in 0.0f64..0.5, off in 0.01f64..2.0) {
            let item = Item::calibrated(a, b, c);
            let best = item.most_informative();
            prop_assert!(item.information(best) > item.information(best + off));
            prop_assert!(item.information(best) > item.information(best - off));
            prop_assert!(item.probability(b + off) > item.probability(b));
            prop_assert!((item.ability(item.probability(b - off)).unwrap() - b + off).abs() < 1e-9);
            prop_assert!(item.ability(c).is_none());
        }
    }
}
