//! Intervals that say 95 % hold the truth about 95 times in 100: tried on samples whose truth is known.

use super::*;
use crate::tutor::item_model::Item;
use crate::tutor::seed::{Draws, Seed};
use crate::tutor::simulate::normal;

/// So many samples: a true 95 % shows as 93.4 to 96.6 % nine hundred and ninety-nine times in a thousand.
const SAMPLES: usize = 2000;

/// The share of samples whose interval holds the truth.
fn held(name: &str, truth: f64, mut sample: impl FnMut(&mut Draws) -> Option<Interval>) -> f64 {
    let mut draws = Seed::of(&[&name]).draws();
    let found: Vec<Interval> = (0..SAMPLES).filter_map(|_| sample(&mut draws)).collect();
    assert!(found.len() * 100 > SAMPLES * 97, "{name}: an interval in {} of {SAMPLES} only", found.len());
    found.iter().filter(|interval| interval.low <= truth && truth <= interval.high).count() as f64 / found.len() as f64
}

fn answers(item: &Item, learners: usize, draws: &mut Draws) -> Vec<(bool, f64)> {
    let mut answer = || {
        let ability = normal(draws);
        (draws.unit() < item.probability(ability), ability)
    };
    (0..learners).map(|_| answer()).collect()
}

#[test]
fn facility() {
    for (share, learners) in [(0.5, 30), (0.85, 60), (0.97, 200)] {
        let held = held(&format!("facility {share}"), share, |draws| {
            wilson((0..learners).filter(|_| draws.unit() < share).count() as f64, learners as f64)
        });
        assert!((0.93..0.98).contains(&held), "{share} of {learners}: {held}");
    }
}

#[test]
fn discrimination() {
    // An item of the middle, one that nearly everyone gets, one that most guess.
    for (item, learners) in [
        (Item::calibrated(1.4, 0.0, 0.25), 40),
        (Item::calibrated(2.0, 0.3, 0.0), 100),
        (Item::calibrated(1.4, -2.0, 0.25), 200),
        (Item::calibrated(0.8, 2.0, 0.2), 300),
    ] {
        let mut draws = Seed::of(&[&"truth", &item.b]).draws();
        let truth = point_biserial(&answers(&item, 400_000, &mut draws)).unwrap().value;
        let held = held(&format!("discrimination {}", item.b), truth, |draws| point_biserial(&answers(&item, learners, draws)));
        assert!((0.93..0.97).contains(&held), "{item:?}, {learners} learners, truth {truth}: {held}");
    }
}

#[test]
fn median_time() {
    let held = held("median", 0.0, |draws| median_interval(&mut (0..45).map(|_| normal(draws)).collect::<Vec<_>>()));
    assert!((0.94..0.99).contains(&held), "{held}");
}

#[test]
fn odds_ratio_between_languages() {
    // As able in five strata, 60 readers of one language and 200 of the other, for whom the item is 0.5 logits easier.
    let held = held("difference", 0.5f64.exp(), |draws| {
        let mut strata = vec![Stratum::default(); 5];
        for n in 0..260 {
            let (focal, at) = (n < 60, draws.below(5) as usize);
            let easier = if focal { 0.0 } else { 0.5 };
            strata[at].count(focal, draws.unit() < crate::tutor::item_model::sigmoid(at as f64 / 2.0 - 1.0 + easier));
        }
        difference(&strata).map(|found| found.odds_ratio)
    });
    assert!((0.935..0.97).contains(&held), "{held}");
}
