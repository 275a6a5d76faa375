//! One step ahead on learners that calibration has not seen (algorithms.md 3.5).

use std::path::PathBuf;

use super::failure::Failure;
use super::log::{Log, Names};
use crate::tutor::calibration::{BatchFilter, BatchSettings};
use crate::tutor::statistics::{Quality, quality};

/// Sizes of the logs and the quality of the predictions.
pub(super) struct Evaluation {
    pub(super) train: (usize, usize),
    pub(super) test: (usize, usize),
    pub(super) items: usize,
    pub(super) components: usize,
    pub(super) quality: Quality,
}

pub(super) fn evaluate(train: &[PathBuf], test: &[PathBuf]) -> Result<Evaluation, Failure> {
    let mut names = Names::default();
    let (mut known, mut new) = (Log::default(), Log::default());
    train.iter().try_for_each(|path| known.read(path, &mut names))?;
    test.iter().try_for_each(|path| new.read(path, &mut names))?;
    let predictions = predict(BatchSettings::unauthored(), &known, &new, &names);
    let quality = quality(&predictions).ok_or(Failure::Test("responses"))?;
    Ok(Evaluation {
        train: (known.learners().count(), known.len()),
        test: (new.learners().count(), new.len()),
        items: names.items.len(),
        components: names.components.len(),
        quality,
    })
}

/// Learns difficulties from one log, freezes them, and predicts every response of the other before it is seen.
pub(super) fn predict(settings: BatchSettings, train: &Log, test: &Log, names: &Names) -> Vec<(f64, bool)> {
    let mut filter = BatchFilter::new(settings, names.components.len(), vec![0.0; names.items.len()]);
    let mut learner = filter.learner();
    for interactions in train.learners() {
        filter.meet(&mut learner);
        for interaction in interactions {
            filter.observe(&mut learner, interaction.item, train.components(interaction), 0.0, interaction.right);
        }
    }
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
