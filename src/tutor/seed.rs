//! Everything random: a seed made from names, and integers drawn from it the same way on every machine.

use std::fmt::Display;

use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// 256 bits that decide every draw made from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed([u8; 32]);

impl Seed {
    /// BLAKE3 of the parts joined by `|`. Parts are ids and numbers, which never hold a bar.
    pub fn of(parts: &[&dyn Display]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                hasher.update(b"|");
            }
            hasher.update(part.to_string().as_bytes());
        }
        Self(*hasher.finalize().as_bytes())
    }

    /// A seed that was stored.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Starts drawing; two starts draw the same.
    pub fn draws(&self) -> Draws {
        Draws(ChaCha12Rng::from_seed(self.0))
    }
}

/// A stream of numbers from a [`Seed`] (ChaCha12, whose output is fixed by its specification).
pub struct Draws(ChaCha12Rng);

impl Draws {
    /// A uniform integer in `0..bound`; `bound` of 0 gives 0.
    ///
    /// Own rejection sampling, because the distributions of the `rand` crate may change between releases.
    pub fn below(&mut self, bound: u64) -> u64 {
        if bound <= 1 {
            return 0;
        }
        // Values past the last whole multiple of `bound` would make small results likelier.
        let excess = (u64::MAX % bound + 1) % bound;
        loop {
            let drawn = self.0.next_u64();
            if drawn <= u64::MAX - excess {
                return drawn % bound;
            }
        }
    }

    /// A uniform number in `0.0..1.0` with 53 random bits.
    pub fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn draws_never_change() {
        // Stored attempts are drawn again from their seeds: these numbers may never change.
        let seed = Seed::of(&[&"tpl-sales-tax-total", &1, &"learner", &1]);
        let mut draws = seed.draws();
        let drawn: Vec<u64> = (0..6).map(|_| draws.below(1000)).collect();
        assert_eq!(drawn, [91, 238, 176, 5, 366, 850]);
        assert_eq!(
            seed.as_bytes().map(|b| format!("{b:02x}")).concat(),
            "3e0ccc7edaadf424f769cc8412fb4984d6de3f8656855f0040df3f841459604e"
        );
    }

    #[test]
    fn parts_are_kept_apart() {
        assert_ne!(Seed::of(&[&"a", &1]), Seed::of(&[&"a1"]));
        assert_ne!(Seed::of(&[&"a", &1]), Seed::of(&[&"a", &2]));
    }

    #[test]
    fn draws_are_uniform() {
        let mut draws = Seed::of(&[&"uniform"]).draws();
        let mut counts = [0u32; 7];
        for _ in 0..70_000 {
            counts[draws.below(7) as usize] += 1;
        }
        // 10 000 each, standard deviation 93.
        assert!(counts.iter().all(|count| count.abs_diff(10_000) < 500), "{counts:?}");
    }

    proptest! {
        #[test]
        fn below_stays_below(bound in 1u64.., name in "[a-z]{0,8}") {
            let seed = Seed::of(&[&name]);
            let (mut draws, mut again) = (seed.draws(), seed.draws());
            let drawn = draws.below(bound);
            prop_assert!(drawn < bound);
            prop_assert_eq!(drawn, again.below(bound));
            let unit = draws.unit();
            prop_assert!((0.0..1.0).contains(&unit));
        }
    }
}
