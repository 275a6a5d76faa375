//! Spreading due dates, by the ranges of Anki (`rslib/src/scheduler/states/fuzz.rs`; algorithms.md 1.3).

use super::whole_days;

/// Intervals shorter than this many days are left as they are.
const SHORTEST: f64 = 2.5;
/// How far an interval may move per day of it: from, to, share.
const BANDS: [(f64, f64, f64); 3] = [(2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, f64::INFINITY, 0.05)];

/// Whole days near `interval`, 1 to `max_days`; `draw` is uniform in 0..1.
pub fn fuzzed_days(interval: f64, draw: f64, max_days: u32) -> u32 {
    if interval < SHORTEST {
        return whole_days(interval, max_days);
    }
    let (low, high) = range(interval, max_days);
    // Floor, not round: rounding could return one day more than the upper end.
    let width = f64::from(high - low + 1);
    low + ((draw.clamp(0.0, 1.0) * width).floor() as u32).min(high - low)
}

/// The days an interval may move to, both ends included.
pub(super) fn range(interval: f64, max_days: u32) -> (u32, u32) {
    let delta = BANDS.iter().fold(1.0, |sum, (from, to, share)| sum + share * (interval.min(*to) - from).max(0.0));
    let clamp = |days: f64| days.round().clamp(2.0f64.min(f64::from(max_days)), f64::from(max_days)) as u32;
    let (low, high) = (clamp(interval - delta), clamp(interval + delta));
    if low == high && high > 2 && high < max_days { (low, high + 1) } else { (low, high) }
}
