//! Items' numbers from the log of all learners (algorithms.md 2.4, 3.3): discriminations by MMLE-EM from the answers between
//! which ability stood still, then difficulties by the batch filter, which lets it change, with those discriminations.

use std::collections::{HashMap, HashSet};
use std::num::NonZeroU32;

use super::{BatchFilter, BatchSettings, CalibrationError, ENOUGH_FOR_A, ItemFit, Learner, Model, Priors, Responses, Settings, fit};
use crate::tutor::memory::Timing;
use crate::tutor::statistics::{ItemResponse, timing};

/// A row of the log.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row<'a> {
    /// Who answered.
    pub learner: u128,
    /// The session it belongs to; no two learners share one.
    pub run: u128,
    /// Whether that was a placement.
    pub placement: bool,
    /// The item.
    pub item: i32,
    /// The components it practises.
    pub components: &'a [i32],
    /// Its author's difficulty.
    pub authored_b: f64,
    /// Its guess rate, 0 to 1.
    pub guess: f64,
    /// The response, if it counts: a first attempt without hints that was no rapid guess. One that does not count still
    /// teaches, so what follows it in its session is no first response.
    pub right: Option<bool>,
    /// Milliseconds, where measured.
    pub ms: Option<u32>,
}

/// The log as far as it was read. It holds 16 bytes per answer that counts, 8 more if ability stood still, and about as
/// much per session and component; rows themselves are not kept.
#[derive(Debug, Default)]
pub struct Log {
    items: Vec<Item>,
    item_at: HashMap<i32, u32>,
    components: HashMap<i32, u32>,
    learners: HashMap<u128, u32>,
    answers: Vec<Answer>,
    /// Answers between which ability stood still, learner by learner.
    still: Vec<Vec<(u32, bool)>>,
    /// Components practised in each session.
    met: HashSet<(u128, i32)>,
}

/// An item, as its first answer says.
#[derive(Debug)]
struct Item {
    id: i32,
    b: f64,
    guess: f64,
    components: Vec<u32>,
}

/// An answer that counts.
#[derive(Debug)]
struct Answer {
    learner: u32,
    item: u32,
    ms: Option<NonZeroU32>,
    right: bool,
}

/// What the log says of the items that it holds answers to.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// Learners with answers that count.
    pub learners: usize,
    /// Answers that count.
    pub responses: usize,
    /// By their first answers.
    pub items: Vec<ItemNumbers>,
    /// Why no discrimination was found, though there were answers enough.
    pub unfitted: Option<CalibrationError>,
}

/// An item's numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemNumbers {
    /// The item.
    pub item: i32,
    /// Answers that count.
    pub responses: u32,
    /// Discrimination; the default where the log does not tell it well enough (2.4).
    pub a: f64,
    /// Its standard error; nothing where it is the default.
    pub se_a: Option<f64>,
    /// Difficulty, shrunk towards the author's.
    pub b: f64,
    /// Its standard error.
    pub se_b: f64,
    /// How long the item takes.
    pub timing: Timing,
}

impl Log {
    /// Takes in the next row; rows come in the order in which they were answered.
    pub fn push(&mut self, row: &Row) {
        let fresh = row.components.iter().filter(|kc| self.met.insert((row.run, **kc))).count();
        // A placement asks without teaching: all of it is one moment (2.4).
        let still = row.placement || fresh == row.components.len();
        let Some(right) = row.right else { return };
        let item = self.item(row);
        let learner = next(&mut self.learners, row.learner);
        if self.still.len() == learner as usize {
            self.still.push(Vec::new());
        }
        if still {
            self.still[learner as usize].push((item, right));
        }
        let ms = row.ms.and_then(|ms| NonZeroU32::new(ms.max(1)));
        self.answers.push(Answer { learner, item, ms, right });
    }

    fn item(&mut self, row: &Row) -> u32 {
        *self.item_at.entry(row.item).or_insert_with(|| {
            let components = row.components.iter().map(|kc| next(&mut self.components, *kc)).collect();
            self.items.push(Item { id: row.item, b: row.authored_b, guess: row.guess, components });
            self.items.len() as u32 - 1
        })
    }

    /// The numbers of all items with answers; nothing where no answer counts.
    pub fn calibrated(mut self) -> Option<Calibration> {
        if self.answers.is_empty() {
            return None;
        }
        let (fits, unfitted) = match self.discriminations() {
            Ok(fits) => (fits, None),
            Err(error) => (vec![None; self.items.len()], Some(error)),
        };
        let filter = self.difficulties(&fits);
        // From here on the order in time is not needed.
        self.answers.sort_unstable_by_key(|answer| answer.item);
        let items = self.answers.chunk_by(|one, next| one.item == next.item).map(|answers| {
            let at = answers[0].item;
            let item = &self.items[at as usize];
            let fit = fits[at as usize];
            let b = filter.difficulty(at, &item.components);
            ItemNumbers {
                item: item.id,
                responses: answers.len() as u32,
                a: fit.map_or(BatchSettings::authored().a, |fit| fit.a),
                se_a: fit.map(|fit| fit.se_a),
                b: b.mean,
                se_b: b.variance.sqrt(),
                timing: timing(&answers.iter().map(Answer::timed).collect::<Vec<_>>()),
            }
        });
        Some(Calibration { learners: self.learners.len(), responses: self.answers.len(), items: items.collect(), unfitted })
    }

    /// The fits whose discrimination may be published.
    fn discriminations(&self) -> Result<Vec<Option<ItemFit>>, CalibrationError> {
        let mut responses = Responses::new(self.items.len());
        for own in self.still.iter().filter(|own| !own.is_empty()) {
            let mut first = own.clone();
            // In order of time within an item: of several answers the first one stays.
            first.sort_by_key(|(item, _)| *item);
            first.dedup_by_key(|(item, _)| *item);
            responses.push(first);
        }
        if responses.counts().iter().all(|(_, all)| *all < f64::from(ENOUGH_FOR_A)) {
            return Ok(vec![None; self.items.len()]);
        }
        let guess: Vec<f64> = self.items.iter().map(|item| item.guess).collect();
        let priors = Priors::around(self.items.iter().map(|item| item.b).collect());
        let found = fit(&responses, &guess, &Settings::new(Model::TwoParameter, Some(priors)))?;
        Ok(found.items.into_iter().map(|fit| Some(fit).filter(ItemFit::publishes_a)).collect())
    }

    /// One pass over the log in time order.
    fn difficulties(&self, fits: &[Option<ItemFit>]) -> BatchFilter {
        let settings = BatchSettings::authored();
        let slopes = fits.iter().map(|fit| fit.map_or(settings.a, |fit| fit.a)).collect();
        let authored = self.items.iter().map(|item| item.b).collect();
        let mut filter = BatchFilter::new(settings, self.components.len(), authored).with_slopes(slopes);
        let mut learners: Vec<Learner> = vec![filter.learner(); self.learners.len()];
        for answer in &self.answers {
            let item = &self.items[answer.item as usize];
            filter.observe(&mut learners[answer.learner as usize], answer.item, &item.components, item.guess, answer.right);
        }
        filter
    }
}

impl Answer {
    fn timed(&self) -> ItemResponse {
        ItemResponse { right: self.right, ability: None, response_ms: self.ms.map(NonZeroU32::get), hinted: false }
    }
}

/// The number of a key, counted from 0 in the order in which keys come.
fn next<K: std::hash::Hash + Eq>(known: &mut HashMap<K, u32>, key: K) -> u32 {
    let fresh = known.len() as u32;
    *known.entry(key).or_insert(fresh)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tutor::item_model::Item as Model;
    use crate::tutor::seed::{Draws, Seed};

    const PLAIN: Row =
        Row { learner: 1, run: 1, placement: false, item: 1, components: &[1], authored_b: 0.0, guess: 0.0, right: Some(true), ms: None };

    /// Standard normal draw (Box-Muller).
    fn normal(draws: &mut Draws) -> f64 {
        (-2.0 * (1.0 - draws.unit()).ln()).sqrt() * (std::f64::consts::TAU * draws.unit()).cos()
    }

    /// Placements of people who answer each item once, everybody beginning with another one; authors are half a logit off.
    fn placements(items: &[Model], people: u128) -> Log {
        let mut draws = Seed::of(&[&"log"]).draws();
        let mut log = Log::default();
        for learner in 0..people {
            let theta = normal(&mut draws);
            for at in (0..items.len()).map(|at| (at + learner as usize) % items.len()) {
                let (model, item) = (&items[at], at as i32);
                let right = Some(draws.unit() < model.probability(theta));
                let authored_b = model.b + if item % 3 == 0 { 0.5 } else { -0.5 };
                let components = &[item % 4];
                log.push(&Row { learner, run: learner, placement: true, item, components, authored_b, guess: model.c, right, ..PLAIN });
            }
        }
        log
    }

    #[test]
    fn ability_stands_still_at_the_first_response_of_a_session_in_its_components() {
        let mut log = Log::default();
        log.push(&Row { item: 1, ..PLAIN });
        log.push(&Row { item: 2, ..PLAIN });
        // Something new, and something old with it.
        log.push(&Row { item: 3, components: &[1, 2], ..PLAIN });
        log.push(&Row { item: 4, run: 2, right: None, ..PLAIN });
        log.push(&Row { item: 5, run: 2, ..PLAIN });
        log.push(&Row { item: 6, run: 2, components: &[2, 3], ..PLAIN });
        log.push(&Row { item: 7, run: 2, placement: true, ..PLAIN });
        assert_eq!(log.still, [[(0, true), (4, true), (5, true)]]);
        let ids: Vec<i32> = log.items.iter().map(|item| item.id).collect();
        assert_eq!(ids, [1, 2, 3, 5, 6, 7], "an item without an answer that counts has no numbers");
    }

    #[test]
    fn numbers_come_back_with_guessing() {
        let items: Vec<Model> = (0..16)
            .map(|j| Model::calibrated(0.8 + 0.1 * f64::from(j % 12), -1.5 + 0.2 * f64::from(j), [0.0, 0.25][j as usize % 2]))
            .collect();
        let found = placements(&items, 900).calibrated().unwrap();
        assert_eq!((found.learners, found.responses, found.unfitted), (900, 900 * 16, None));
        let known = found.items.iter().filter(|item| item.se_a.is_some()).count();
        assert!(known >= 10, "{known}");
        for (truth, item) in items.iter().zip(&found.items) {
            assert_eq!(item.responses, 900);
            // The filter takes learners to learn, which these do not: hence the tenth.
            assert!((item.b - truth.b).abs() < 3.0 * item.se_b + 0.1, "{truth:?} {item:?}");
            assert!(item.se_a.is_none_or(|se| (item.a - truth.a).abs() < 4.0 * se), "{truth:?} {item:?}");
        }
    }

    #[test]
    fn too_few_answers_leave_the_default_discrimination_and_shrink_the_difficulty() {
        let items = [0.0, 0.5, 1.0].map(|b| Model::calibrated(2.5, b, 0.0));
        for item in placements(&items, u128::from(ENOUGH_FOR_A) - 1).calibrated().unwrap().items {
            assert_eq!((item.a, item.se_a), (1.4, None));
        }
        let mut log = Log::default();
        log.push(&Row { authored_b: 0.3, right: Some(false), ms: Some(0), ..PLAIN });
        let item = log.calibrated().unwrap().items[0];
        assert!(item.b > 0.3 && item.b < 0.8 && item.se_b < 0.5f64.sqrt(), "{item:?}");
        assert_eq!((item.timing.timed, item.timing.timed_right), (1, 0));
    }

    #[test]
    fn a_log_in_which_nothing_counts_says_nothing() {
        let mut log = Log::default();
        assert_eq!(Log::default().calibrated(), None);
        log.push(&Row { right: None, ..PLAIN });
        assert_eq!(log.calibrated(), None);
    }
}
