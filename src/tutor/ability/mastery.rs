//! Mastery and unlocking: what an ability amounts to (algorithms.md 3.4).

use serde::{Deserialize, Serialize};

use super::Gaussian;
use crate::tutor::item_model::{DEFAULT_A, logit};

/// Standard normal distribution function.
pub fn normal_cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
}

/// M_k(p): how sure we are, 0 to 1, that the learner would be right on a typical item of the component with
/// probability `p` or more, guessing apart. `reference_b` is the median difficulty of the component's items.
pub fn certainty(general: &Gaussian, deviation: &Gaussian, reference_b: f64, p: f64) -> f64 {
    let needed = reference_b + logit(p) / DEFAULT_A;
    normal_cdf((general.mean + deviation.mean - needed) / (general.variance + deviation.variance).sqrt())
}

/// When a component counts as mastered, lost and known enough for what builds on it. Settings (3.4).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct MasteryRule {
    /// The p of mastery.
    pub target: f64,
    /// Mastered from this certainty M(target) on.
    pub mastered: f64,
    /// The same where the component's items are calibrated.
    pub mastered_calibrated: f64,
    /// Mastery is lost below this M(target).
    pub lost: f64,
    /// Scored responses that mastery needs.
    pub responses: u32,
    /// Different items or templates among them.
    pub items: u32,
    /// Different items answered right that are no easier than `reference_b - at_level_margin`: drift adds a little for
    /// every right answer, so without this a hundred easy ones would buy mastery.
    pub at_level: u32,
    /// How far below the component's median difficulty an item still counts as at its level.
    pub at_level_margin: f64,
    /// The p of unlocking.
    pub unlock_target: f64,
    /// Dependants open from this certainty M(unlock_target) on, for good.
    pub unlocks: f64,
}

impl Default for MasteryRule {
    fn default() -> Self {
        Self {
            target: 0.80,
            mastered: 0.85,
            mastered_calibrated: 0.80,
            lost: 0.50,
            responses: 4,
            items: 3,
            at_level: 2,
            at_level_margin: 0.5,
            unlock_target: 0.70,
            unlocks: 0.70,
        }
    }
}

/// The evidence behind a component's ability, counted from the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Practised {
    /// Scored first responses.
    pub responses: u32,
    /// Different items or templates among them.
    pub items: u32,
    /// Different items answered right at the component's level ([`MasteryRule::is_at_level`]).
    pub at_level: u32,
}

/// Where a learner stands with a component.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Mastery {
    /// M(.80), certainty of mastery, 0 to 1.
    pub certainty: f64,
    /// M(.70), certainty for what builds on it, 0 to 1.
    pub readiness: f64,
    /// Mastered now.
    pub mastered: bool,
    /// Mastered before and not any more.
    pub lost: bool,
    /// Known well enough to open what requires it.
    pub unlocks: bool,
}

impl MasteryRule {
    /// Judges a component. `was_mastered` is whether it ever was: between `lost` and `mastered` it then stays so.
    pub fn judge(
        &self,
        general: &Gaussian,
        deviation: &Gaussian,
        reference_b: f64,
        calibrated: bool,
        practised: &Practised,
        was_mastered: bool,
    ) -> Mastery {
        let certain = certainty(general, deviation, reference_b, self.target);
        let readiness = certainty(general, deviation, reference_b, self.unlock_target);
        let threshold = if calibrated { self.mastered_calibrated } else { self.mastered };
        let evidence = practised.responses >= self.responses && practised.items >= self.items && practised.at_level >= self.at_level;
        let kept = was_mastered && certain >= self.lost;
        let mastered = kept || (evidence && certain >= threshold);
        Mastery { certainty: certain, readiness, mastered, lost: was_mastered && !mastered, unlocks: readiness >= self.unlocks }
    }

    /// Whether an item is difficult enough for a right answer to be evidence of mastery.
    pub fn is_at_level(&self, b: f64, reference_b: f64) -> bool {
        b >= reference_b - self.at_level_margin
    }
}
