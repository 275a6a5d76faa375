//! What an answered attempt says: evidence for the filter and a grade for memory, with the item as it is known now.

use super::instance::{Instance, Loaded};
use super::model::Model;
use super::run::{RunKind, Step};
use crate::content::catalogue::Catalogue;
use crate::tutor::grading::{Grade as Credit, Response, guess_rate};
use crate::tutor::learner::{Answer, Rules};
use crate::tutor::memory::{Evidence, EvidenceRule, Observed, evidence};
use crate::tutor::selection::Policy;

/// An answer as the fold takes it in, and what else is logged of it.
pub struct Judged {
    pub answer: Answer,
    /// Probability of full credit, predicted before it.
    pub predicted: f64,
    /// Statistics and calibration may use it.
    pub calibrates: bool,
    /// The item was tried again after its answer had been seen.
    pub retry: bool,
}

/// What is known besides the attempt itself.
pub struct Around<'a> {
    pub catalogue: &'a Catalogue,
    pub model: &'a Model,
    /// Study day of this answer.
    pub day: i32,
    /// Study day of the last answer to the same item.
    pub last: Option<i32>,
    /// The step of the run this attempt belongs to.
    pub step: Option<&'a Step>,
}

pub fn judge(around: &Around, loaded: &Loaded, instance: &Instance, credit: &Credit, response: &Response, ms: Option<i32>) -> Judged {
    let Around { catalogue, model, day, .. } = *around;
    let item = &instance.item;
    let bank = &catalogue.bank;
    let guess = item.guess.as_ref().map_or_else(|| guess_rate(&instance.solved.key), number);
    let known = bank.model(loaded.item_id, number(&item.b), item.a.as_ref().map(number), guess);
    let weights = item.weights.iter().filter_map(|(slug, weight)| Some((catalogue.component(slug)?.id, number(weight))));
    let mut weights: Vec<(i32, f64)> = weights.collect();
    weights.sort_by_key(|(kc, _)| *kc);
    let loads = bank.loads(weights);
    let predicted = model.known.predict(&Rules::default(), &known, &loads, day);
    let observed = Observed {
        score: credit.score,
        hints: loaded.hints.clamp(0, 255) as u8,
        revealed: false,
        unknown: *response == Response::Unknown,
        retry: is_retry(around, loaded),
        first_of_day: false,
        choice: instance.solved.key.offers(),
        predicted,
        response_ms: ms.map(i32::unsigned_abs),
    };
    let found = evidence(&observed, &bank.timing(loaded.item_id), &EvidenceRule::default());
    // What a placement finds not learned yet was not forgotten: there is no memory of it to begin.
    let placing = loaded.run_kind == RunKind::Placement.as_str() && found.right != Some(true);
    let Evidence { grade, right, calibrates, .. } = found;
    let grade = grade.filter(|_| !placing);
    let answer = Answer { item: loaded.item_id, model: known, loads, right, grade, retention: model.retention, day };
    Judged { answer, predicted, calibrates, retry: observed.retry }
}

/// Its answer was shown lately: again in the same run, or within the days for which an item rests. An item with new numbers
/// is another item, unless it came again because it was missed.
fn is_retry(around: &Around, loaded: &Loaded) -> bool {
    if matches!(around.step, Some(Step::Again(_))) {
        return true;
    }
    loaded.drawn.is_none() && around.last.is_some_and(|last| around.day - last < Policy::default().rest_days)
}

fn number(number: &crate::content::model::Number) -> f64 {
    number.0.to_string().parse().unwrap_or_default()
}
