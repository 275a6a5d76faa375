//! What state a component is in for a learner: one word, the same on the map, in the list and on its own page.

use crate::attempts::Model;
use crate::content::catalogue::{Catalogue, Component};
use crate::i18n::Tr;

/// States in the order in which the first that holds is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Has no lesson yet. Coming, never locked.
    Coming,
    /// Waits for its prerequisites.
    Locked,
    /// Memory says it is time.
    Due,
    /// Was mastered; not any more.
    Lost,
    Mastered,
    /// Answered, not mastered.
    Learning,
    /// Open, nothing answered.
    Open,
}

pub fn standing(catalogue: &Catalogue, model: &Model, component: &Component, day: i32) -> Standing {
    let skill = model.known.skills.get(&component.id);
    let mastery = model.mastery(catalogue, component.id, day);
    if catalogue.lesson(&component.body.slug).is_none() {
        Standing::Coming
    } else if !model.open.contains(&component.id) {
        Standing::Locked
    } else if skill.and_then(|s| s.review).is_some_and(|review| review.due <= day) {
        Standing::Due
    } else if mastery.lost {
        Standing::Lost
    } else if mastery.mastered {
        Standing::Mastered
    } else if skill.is_some() {
        Standing::Learning
    } else {
        Standing::Open
    }
}

impl Standing {
    pub fn word(self) -> &'static str {
        match self {
            Standing::Coming => "coming",
            Standing::Locked => "locked",
            Standing::Due => "due",
            Standing::Lost => "lost",
            Standing::Mastered => "mastered",
            Standing::Learning => "learning",
            Standing::Open => "open",
        }
    }

    pub fn say(self, tr: Tr) -> String {
        match self {
            Standing::Coming => tr.model_state_coming(),
            Standing::Locked => tr.model_state_locked(),
            Standing::Due => tr.model_state_due(),
            Standing::Lost => tr.model_state_lost(),
            Standing::Mastered => tr.model_state_mastered(),
            Standing::Learning => tr.model_state_learning(),
            Standing::Open => tr.model_state_open(),
        }
    }
}
