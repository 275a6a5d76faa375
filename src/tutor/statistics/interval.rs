//! Estimates with 95 % intervals.

use serde::{Deserialize, Serialize};

/// The normal quantile of a 95 % interval.
pub(super) const Z: f64 = 1.959963984540054;

/// An estimate and the 95 % interval around it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The estimate.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A share with Wilson's score interval (Wilson 1927): good for few responses and shares near 0 and 1.
pub fn wilson(hits: f64, of: f64) -> Option<Interval> {
    if of <= 0.0 {
        return None;
    }
    let share = hits / of;
    let (square, scale) = (Z * Z / of, 1.0 + Z * Z / of);
    let centre = (share + square / 2.0) / scale;
    let half = Z * (share * (1.0 - share) / of + square / (4.0 * of)).sqrt() / scale;
    Some(Interval { value: share, low: (centre - half).max(0.0), high: (centre + half).min(1.0) })
}

/// Pearson's correlation with Fisher's z interval (Fisher 1921); nothing below 4 pairs or without spread.
pub fn correlation(pairs: &[(f64, f64)]) -> Option<Interval> {
    let n = pairs.len() as f64;
    if pairs.len() < 4 {
        return None;
    }
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / n;
    let (mean_x, mean_y) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        let (x, y) = (x - mean_x, y - mean_y);
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    if xx <= 1e-12 * n || yy <= 1e-12 * n {
        return None;
    }
    let r = (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0);
    let (z, half) = (r.clamp(-1.0 + 1e-12, 1.0 - 1e-12).atanh(), Z / (n - 3.0).sqrt());
    Some(Interval { value: r, low: (z - half).tanh(), high: (z + half).tanh() })
}

/// The median with the interval of the binomial order statistics (no assumption on the distribution). Sorts.
pub fn median_interval(values: &mut [f64]) -> Option<Interval> {
    values.sort_by(f64::total_cmp);
    let last = values.len().checked_sub(1)?;
    let n = values.len() as f64;
    let half = Z * n.sqrt() / 2.0;
    let at = |rank: f64| values[(rank.max(1.0) as usize - 1).min(last)];
    let value = 0.5 * (values[last / 2] + values[values.len() / 2]);
    Some(Interval { value, low: at((n / 2.0 - half).floor()), high: at((n / 2.0 + half).ceil() + 1.0) })
}

/// A quantile, interpolated between neighbours (Hyndman & Fan 1996, type 7); nothing of none. Wants sorted values.
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = share.clamp(0.0, 1.0) * last as f64;
    let below = sorted[place as usize];
    Some(below + place.fract() * (sorted[(place as usize + 1).min(last)] - below))
}
