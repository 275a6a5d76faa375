//! How hard the next item should be: the lane's target and the guard rails (algorithms.md 4.2, rules 3 and 4).

use serde::{Deserialize, Serialize};

use super::{Lane, Policy, Served};

/// Wrong answers among the last few that make the next few easier.
const EASE: (usize, usize) = (3, 4);
/// For how many items.
const EASED_ITEMS: usize = 3;
/// The target meanwhile.
const EASED_TARGET: f64 = 0.90;
/// Right answers in a row that make it harder.
const RUN: usize = 5;
/// By how much.
const RUN_STEP: f64 = 0.10;

/// Why the target is what it is; the learner's wish is added to each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetReason {
    /// That of the lane.
    Lane,
    /// Several wrong answers lately: easier.
    Eased,
    /// A run of right answers: harder.
    Raised,
}

/// The target probability of the next item, within what the policy allows.
pub fn session_target(policy: &Policy, lane: Lane, session: &[Served], wish: f64) -> (f64, TargetReason) {
    let scored: Vec<bool> = session.iter().filter_map(|served| served.right).collect();
    let base = policy.target[lane as usize];
    let (target, reason) = if is_eased(&scored) {
        (EASED_TARGET, TargetReason::Eased)
    } else if scored.iter().rev().take_while(|right| **right).count() >= RUN {
        (base - RUN_STEP, TargetReason::Raised)
    } else {
        (base, TargetReason::Lane)
    };
    ((target + wish).clamp(policy.allowed.0, policy.allowed.1), reason)
}

/// Whether one of the last answers completed three wrong of four.
fn is_eased(scored: &[bool]) -> bool {
    (0..EASED_ITEMS).any(|ago| {
        let upto = &scored[..scored.len().saturating_sub(ago)];
        let window = &upto[upto.len().saturating_sub(EASE.1)..];
        // Only an answer that is wrong itself starts it anew.
        upto.last() == Some(&false) && window.iter().filter(|right| !**right).count() >= EASE.0
    })
}
