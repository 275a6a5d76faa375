//! One step ahead on learners that calibration has not seen (algorithms.md 3.5).

use std::path::PathBuf;

use super::failure::Failure;
use super::log::{Log, Names};
use crate::tutor::calibration::{BatchFilter, BatchSettings, tuned};
use crate::tutor::statistics::{Quality, quality};

/// Sizes of the logs and the quality of the predictions.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// Learners and interactions that difficulties were learned from.
    pub train: (usize, usize),
    /// Learners and interactions that were predicted.
    pub test: (usize, usize),
    /// Different items in all files.
    pub items: usize,
    /// Different components in all files.
    pub components: usize,
    /// The settings that the training logs chose.
    pub settings: BatchSettings,
    /// How good the predictions are.
    pub quality: Quality,
}

/// Reads the logs, learns from one kind, predicts the other.
pub fn evaluate(train: &[PathBuf], test: &[PathBuf]) -> Result<Evaluation, Failure> {
    let mut names = Names::default();
    let (mut known, mut new) = (Log::default(), Log::default());
    train.iter().try_for_each(|path| known.read(path, &mut names))?;
    test.iter().try_for_each(|path| new.read(path, &mut names))?;
    let settings = tuned(BatchSettings::unauthored(), |settings| own_loss(settings, &known, &names));
    let predictions = predict(settings, &known, &new, &names);
    let quality = quality(&predictions).ok_or(Failure::Test("responses"))?;
    Ok(Evaluation {
        train: (known.learners().count(), known.len()),
        test: (new.learners().count(), new.len()),
        items: names.items.len(),
        components: names.components.len(),
        settings,
        quality,
    })
}

/// Mean log loss one step ahead on the later half of a log, difficulties being learned meanwhile: the test log has no part
/// in it. The earlier half is left out because it tells how fast difficulties are found, not how good they are then.
fn own_loss(settings: &BatchSettings, log: &Log, names: &Names) -> f64 {
    let half = log.len() / 2;
    let (mut seen, mut loss) = (0, 0.0);
    learn(settings, log, names, |predicted, right| {
        seen += 1;
        if seen > half {
            loss -= if right { predicted.ln() } else { (1.0 - predicted).ln() };
        }
    });
    loss / (log.len() - half).max(1) as f64
}

/// Learns difficulties from a log; each prediction is told before its response is taken in.
fn learn(settings: &BatchSettings, log: &Log, names: &Names, mut told: impl FnMut(f64, bool)) -> BatchFilter {
    let mut filter = BatchFilter::new(*settings, names.components.len(), vec![0.0; names.items.len()]);
    let mut learner = filter.learner();
    for interactions in log.learners() {
        filter.meet(&mut learner);
        for interaction in interactions {
            let components = log.components(interaction);
            told(filter.observe(&mut learner, interaction.item, components, 0.0, interaction.right), interaction.right);
        }
    }
    filter
}

/// Learns difficulties from one log, freezes them, and predicts every response of the other before it is seen.
pub(super) fn predict(settings: BatchSettings, train: &Log, test: &Log, names: &Names) -> Vec<(f64, bool)> {
    let filter = learn(&settings, train, names, |_, _| {});
    let mut learner = filter.learner();
    let mut predictions = Vec::with_capacity(test.len());
    for interactions in test.learners() {
        filter.meet(&mut learner);
        for interaction in interactions {
            let p = filter.follow(&mut learner, interaction.item, test.components(interaction), 0.0, interaction.right);
            predictions.push((p, interaction.right));
        }
    }
    predictions
}
