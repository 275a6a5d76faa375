//! Whether an item is harder for one group than for another whose members are as able: differential item functioning by
//! Mantel and Haenszel.

use serde::{Deserialize, Serialize};

use super::Interval;
use super::interval::Z;

/// One ETS delta is so many logits the other way round (Holland & Thayer 1988).
const DELTA: f64 = -2.35;
/// 5 % of chi-square with one degree of freedom, and of a normal, one-sided.
const CHI_SQUARE: f64 = 3.841458820694124;
const ONE_SIDED: f64 = 1.6448536269514722;

/// Learners of about the same ability: right and wrong answers of the reference group and of the group compared with it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Stratum {
    /// Right and wrong, reference group.
    pub reference: [f64; 2],
    /// Right and wrong, the other group.
    pub focal: [f64; 2],
}

impl Stratum {
    /// Counts an answer.
    pub fn count(&mut self, focal: bool, right: bool) {
        let group = if focal { &mut self.focal } else { &mut self.reference };
        group[usize::from(!right)] += 1.0;
    }

    fn total(&self) -> f64 {
        self.reference.iter().chain(&self.focal).sum()
    }
}

/// The size of a difference, as ETS sorts it (Zieky 1993; Dorans & Holland 1993).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Class {
    /// None that shows: not significant at 5 %, or below 1 delta.
    A,
    /// Between.
    B,
    /// Large: 1.5 delta or more, and significantly above 1.
    C,
}

/// What strata say together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// Common odds ratio, reference against focal: above 1 the item is harder for the focal group.
    pub odds_ratio: Interval,
    /// The same on the ETS scale: below 0 the item is harder for the focal group.
    pub delta: Interval,
    /// Test of no difference, one degree of freedom, with the correction for continuity.
    pub chi_square: f64,
    /// Its size.
    pub class: Class,
}

/// The common odds ratio over strata (Mantel & Haenszel 1959), with the variance of its logarithm by Robins, Breslow &
/// Greenland (1986), which holds for few large strata as well as for many small ones. Nothing where no stratum compares.
pub fn difference(strata: &[Stratum]) -> Option<Difference> {
    let (mut r, mut s, mut pr, mut ps_qr, mut qs) = (0.0, 0.0, 0.0, 0.0, 0.0);
    let (mut surprise, mut spread) = (0.0, 0.0);
    for stratum in strata {
        let ([a, b], [c, d], n) = (stratum.reference, stratum.focal, stratum.total());
        if a + b == 0.0 || c + d == 0.0 {
            continue;
        }
        let (rk, sk, p, q) = (a * d / n, b * c / n, (a + d) / n, (b + c) / n);
        r += rk;
        s += sk;
        pr += p * rk;
        ps_qr += p * sk + q * rk;
        qs += q * sk;
        let (right, wrong) = (a + c, b + d);
        surprise += a - (a + b) * right / n;
        if n > 1.0 {
            spread += (a + b) * (c + d) * right * wrong / (n * n * (n - 1.0));
        }
    }
    if r <= 0.0 || s <= 0.0 || spread <= 0.0 {
        return None;
    }
    let (log, error) = ((r / s).ln(), (pr / (2.0 * r * r) + ps_qr / (2.0 * r * s) + qs / (2.0 * s * s)).sqrt());
    let chi_square = (surprise.abs() - 0.5).max(0.0).powi(2) / spread;
    let (low, high) = (log - Z * error, log + Z * error);
    let delta = Interval { value: DELTA * log, low: DELTA * high, high: DELTA * low };
    let size = delta.value.abs();
    let class = if chi_square < CHI_SQUARE || size < 1.0 {
        Class::A
    } else if size >= 1.5 && (size - 1.0) / (DELTA.abs() * error) > ONE_SIDED {
        Class::C
    } else {
        Class::B
    };
    Some(Difference { odds_ratio: Interval { value: log.exp(), low: low.exp(), high: high.exp() }, delta, chi_square, class })
}

/// Cuts between `groups` groups of equal size; equal values fall into one group. Sorts.
pub fn cuts(values: &mut [f64], groups: usize) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    let mut cuts: Vec<f64> = (1..groups).filter_map(|group| values.get(values.len() * group / groups).copied()).collect();
    cuts.dedup();
    cuts
}

/// The group of a value between cuts.
pub fn group(cuts: &[f64], value: f64) -> usize {
    cuts.partition_point(|cut| *cut <= value)
}
