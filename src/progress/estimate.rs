//! How a component stands, as it is told: about so many of ten right, and how far off that may be.

use crate::ui::Written;
use leptos::prelude::*;

use crate::attempts::Model;
use crate::content::catalogue::Catalogue;
use crate::i18n::Tr;
use crate::practice::tenths;
use crate::tutor::ability::Mastery;
use crate::tutor::item_model::{DEFAULT_A, sigmoid};
use crate::tutor::learner::Rules;

/// Standard deviations on either side that hold four learners of five.
const FOUR_OF_FIVE: f64 = 1.2816;

/// The chance of being right on a typical item of a component, guessing apart, with an 80 % interval; each 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
    pub mastery: Mastery,
}

pub fn estimate(catalogue: &Catalogue, model: &Model, component: i32, day: i32) -> Estimate {
    let rules = Rules::default();
    let general = model.known.general;
    let deviation = model.known.skill(component, &rules).deviation_on(&rules.dynamics, day);
    let index = catalogue.bank.component_index(component);
    let reference = index.map_or(0.0, |index| catalogue.bank.bank.components()[index as usize].reference_b);
    let middle = general.mean + deviation.mean - reference;
    let spread = FOUR_OF_FIVE * (general.variance + deviation.variance).sqrt();
    let chance = |theta: f64| sigmoid(DEFAULT_A * theta);
    Estimate {
        mean: chance(middle),
        low: chance(middle - spread),
        high: chance(middle + spread),
        mastery: model.mastery(catalogue, component, day),
    }
}

impl Estimate {
    /// “about 7 of 10, could be 5 to 9”.
    pub fn words(&self, tr: Tr) -> String {
        tr.estimate_words(tenths(self.mean), tenths(self.low), tenths(self.high))
    }

    /// The same as a picture, with a goal; words always stand beside it.
    pub fn track(&self, goal: f64) -> AnyView {
        let at = |p: f64| format!("{:.1}%", p * 100.0);
        let earned = if self.mastery.mastered {
            ("track-range track-range--earned", "track-point track-point--earned")
        } else {
            ("track-range", "track-point")
        };
        view! {
            <svg class="track" aria-hidden="true">
                <rect class="track-ground" x="0" y="12" width="100%" height="4" rx="2"></rect>
                <rect class=earned.0 x=at(self.low) y="7" width=at(self.high - self.low) height="14" rx="3"></rect>
                <line class="track-goal" x1=at(goal) x2=at(goal) y1="2" y2="26"></line>
                <circle class=earned.1 cx=at(self.mean) cy="14" r="7"></circle>
            </svg>
        }
        .written()
    }
}
