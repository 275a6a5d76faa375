//! How far a yes or no, such as being right or taking an option, goes with ability.

use super::Interval;
use super::interval::Z;

/// Fewer pairs than these carry no interval.
const LEAST: usize = 10;

/// The point-biserial correlation of a yes or no with a number, with a 95 % interval; nothing below 10 pairs, or where all
/// are alike.
///
/// The interval is Fisher's, on the scale atanh r, but not with his 1/(n-3): that supposes that both are normal, and one of
/// them is 0 or 1, so at a share of 95 % it would hold the truth less than 90 times in 100. The variance is the one that
/// supposes no distribution (Steiger & Hakstian 1982, eq. 3.4, on each pair's influence; Tate 1954 has it for two normals):
/// var r = mean (x y - r (x^2 + y^2) / 2)^2 / n with x, y standardised, and var atanh r = var r / (1 - r^2)^2.
pub fn point_biserial(pairs: &[(bool, f64)]) -> Option<Interval> {
    let n = pairs.len() as f64;
    if pairs.len() < LEAST {
        return None;
    }
    let yes = |pair: &(bool, f64)| f64::from(u8::from(pair.0));
    let (mean_u, mean_x) = (pairs.iter().map(yes).sum::<f64>() / n, pairs.iter().map(|pair| pair.1).sum::<f64>() / n);
    let (mut uu, mut xx, mut ux) = (0.0, 0.0, 0.0);
    for pair in pairs {
        let (u, x) = (yes(pair) - mean_u, pair.1 - mean_x);
        uu += u * u;
        xx += x * x;
        ux += u * x;
    }
    if uu <= 1e-12 * n || xx <= 1e-9 * n {
        return None;
    }
    let r = (ux / (uu * xx).sqrt()).clamp(-1.0 + 1e-9, 1.0 - 1e-9);
    let (sd_u, sd_x) = ((uu / n).sqrt(), (xx / n).sqrt());
    let influence = |pair: &(bool, f64)| {
        let (u, x) = ((yes(pair) - mean_u) / sd_u, (pair.1 - mean_x) / sd_x);
        u * x - 0.5 * r * (u * u + x * x)
    };
    let variance = pairs.iter().map(|pair| influence(pair).powi(2)).sum::<f64>() / n / (n - 3.0);
    let (z, half) = (r.atanh(), Z * variance.sqrt() / (1.0 - r * r));
    Some(Interval { value: r, low: (z - half).tanh(), high: (z + half).tanh() })
}

/// Learners of about the same ability: how many, their mean ability, and how many of them are right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Mean ability.
    pub ability: f64,
    /// Learners.
    pub count: usize,
    /// Right ones among them.
    pub right: usize,
}

/// Divides learners by ability into groups of about equal size, at most `most` groups of at least `least` learners; equal
/// abilities stay together. Nothing where there are fewer than `least`. Sorts.
pub fn bands(learners: &mut [(bool, f64)], least: usize, most: usize) -> Vec<Band> {
    learners.sort_by(|one, other| one.1.total_cmp(&other.1));
    let groups = (learners.len() / least.max(1)).min(most);
    let mut found: Vec<&[(bool, f64)]> = Vec::with_capacity(groups);
    let mut from = 0;
    for group in 1..=groups {
        let mut to = (learners.len() * group / groups).max(from);
        while to > from && to < learners.len() && learners[to].1 == learners[to - 1].1 {
            to += 1;
        }
        // Ties may have eaten what the next group would have had.
        if to - from >= least {
            found.push(&learners[from..to]);
            from = to;
        }
    }
    if let Some(last) = found.last_mut() {
        let start = from - last.len();
        *last = &learners[start..];
    }
    let band = |group: &[(bool, f64)]| Band {
        ability: group.iter().map(|(_, ability)| ability).sum::<f64>() / group.len() as f64,
        count: group.len(),
        right: group.iter().filter(|(right, _)| *right).count(),
    };
    found.into_iter().map(band).collect()
}
