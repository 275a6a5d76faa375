//! Levels: what a sum of experience points amounts to.

use serde::{Deserialize, Serialize};

/// Level `n` begins at `coefficient * n ^ power` points (50 n², from the XP guide in curriculum.md).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelCurve {
    /// Points at which level 1 begins, at least 1.
    pub coefficient: u64,
    /// How much steeper each level is, 1 to 8.
    pub power: u32,
}

impl Default for LevelCurve {
    fn default() -> Self {
        Self { coefficient: 50, power: 2 }
    }
}

/// Where a learner stands on the curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// The level, from 0.
    pub level: u32,
    /// Points at which it began.
    pub xp_from: u64,
    /// Points at which the next begins.
    pub xp_next: u64,
}

impl LevelCurve {
    /// Points at which a level begins.
    pub fn xp_of(&self, level: u32) -> u64 {
        let step = u64::from(level).saturating_pow(self.power.max(1));
        self.coefficient.max(1).saturating_mul(step)
    }

    /// The level that `xp` points have reached.
    pub fn level(&self, xp: u64) -> Level {
        // Levels are few and rise at least evenly: halve the range until one is left. No floating-point root.
        let (mut reached, mut beyond) = (0u32, u32::MAX);
        while beyond - reached > 1 {
            let middle = reached + (beyond - reached) / 2;
            if self.xp_of(middle) <= xp {
                reached = middle;
            } else {
                beyond = middle;
            }
        }
        Level { level: reached, xp_from: self.xp_of(reached), xp_next: self.xp_of(beyond) }
    }
}

impl Level {
    /// Share of the way to the next level, 0 to 1.
    pub fn progress(&self, xp: u64) -> f64 {
        let width = self.xp_next.saturating_sub(self.xp_from).max(1);
        (xp.saturating_sub(self.xp_from) as f64 / width as f64).min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn levels_of_the_guide() {
        let curve = LevelCurve::default();
        for (xp, level, from, next) in
            [(0, 0, 0, 50), (49, 0, 0, 50), (50, 1, 50, 200), (199, 1, 50, 200), (200, 2, 200, 450), (5_000, 10, 5_000, 6_050)]
        {
            assert_eq!(curve.level(xp), Level { level, xp_from: from, xp_next: next }, "{xp}");
        }
        assert_eq!(curve.level(125).progress(125), 0.5);
    }

    proptest! {
        #[test]
        fn every_sum_has_its_level(xp in 0u64..4_000_000_000, coefficient in 1u64..10_000, power in 1u32..5) {
            let curve = LevelCurve { coefficient, power };
            let level = curve.level(xp);
            prop_assert!(level.xp_from <= xp && xp < level.xp_next);
            prop_assert_eq!(curve.xp_of(level.level), level.xp_from);
            prop_assert!((0.0..1.0).contains(&level.progress(xp)));
        }
    }
}
