//! Which constants a log was made with: a search around the defaults, by how well the log predicts itself.

use super::BatchSettings;
use crate::tutor::ability::Dynamics;

/// A change must lower the mean log loss by this to be taken: the defaults are the better guess for other learners.
const MARGIN: f64 = 5e-4;

/// A change of the settings.
type Change = fn(&mut BatchSettings);

/// How learners change: as at the start, without learning but drifting, or not at all.
const CHANGE: [Change; 2] = [
    |settings| {
        settings.dynamics = Dynamics { learning_right: 0.0, learning_wrong: 0.0, ..settings.dynamics };
    },
    |settings| {
        let still = Dynamics { learning_right: 0.0, learning_wrong: 0.0, drift_deviation: 0.0, drift_general: 0.0, ..settings.dynamics };
        settings.dynamics = still;
    },
];
/// How different learners, components and items are; of each line the better change is kept.
const SPREAD: [[Change; 2]; 3] = [
    [|settings| settings.dynamics.deviation *= 0.2, |settings| settings.dynamics.deviation *= 2.0],
    [|settings| settings.item *= 0.5, |settings| settings.item *= 2.0],
    [|settings| settings.dynamics.general *= 0.6, |settings| settings.dynamics.general *= 1.6],
];

/// The settings with the lowest `loss` (mean negative log likelihood per response, one step ahead), one change after the
/// other; the start itself unless a change is clearly better.
pub fn tuned(start: BatchSettings, mut loss: impl FnMut(&BatchSettings) -> f64) -> BatchSettings {
    let (mut best, mut least) = (start, loss(&start));
    let mut try_all = |changes: &[Change]| {
        let (from, mut taken) = (best, (best, least));
        for change in changes {
            let mut next = from;
            change(&mut next);
            let reached = loss(&next);
            if reached < taken.1 - MARGIN {
                taken = (next, reached);
            }
        }
        (best, least) = taken;
    };
    try_all(&CHANGE);
    SPREAD.iter().for_each(|changes| try_all(changes));
    best
}
