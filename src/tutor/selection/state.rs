//! What the policy looks at, and what it answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::TargetReason;
use crate::tutor::ability::{Gaussian, Mastery};
use crate::tutor::memory::Memory;

/// What a question is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// Memory says it is time.
    Due,
    /// Open and not mastered.
    Learn,
    /// Mastery lost, or stuck.
    Weak,
    /// Mastered and not due: only where nothing else is left.
    Stretch,
}

/// All lanes in the order in which unused quota flows.
pub const LANES: [Lane; 4] = [Lane::Due, Lane::Learn, Lane::Weak, Lane::Stretch];

/// A component's memory with its dates, as day numbers of study dates.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// What is remembered.
    pub memory: Memory,
    /// Study day of the last review.
    pub last: i32,
    /// Study day on which it is due.
    pub due: i32,
}

/// Where a learner stands with one component.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Skill {
    /// Deviation from the general ability.
    pub deviation: Gaussian,
    /// Memory, once reviewed.
    pub review: Option<Review>,
    /// Scored responses.
    pub responses: u32,
    /// Mastery as judged after the last answer.
    pub mastery: Mastery,
    /// Open to learn. Once open it stays so; the shell remembers.
    pub open: bool,
    /// Place on the learner's goal path, from 0; `u32::MAX` off the path.
    pub goal: u32,
}

/// A learner at one moment, as far as the policy looks.
#[derive(Debug, Clone, Copy)]
pub struct State<'a> {
    /// Study day.
    pub today: i32,
    /// General ability.
    pub general: Gaussian,
    /// One per component of the bank.
    pub skills: &'a [Skill],
    /// Study day on which an item (by index) was last shown.
    pub seen: &'a BTreeMap<u32, i32>,
    /// The last templates shown before this session, newest last.
    pub templates: &'a [u32],
    /// Sum of "too easy" (-0.05 each) and "too hard" (+0.05 each) in this session.
    pub wish: f64,
}

/// An item served in this session.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Served {
    /// Index of the item.
    pub item: u32,
    /// Index of the component it was served for.
    pub component: u32,
    /// Its lane.
    pub lane: Lane,
    /// The response, if it was scored.
    pub right: Option<bool>,
}

/// Why a component was chosen; the sentence is the interface's.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// Due for review.
    Due {
        /// Chance that it is still remembered, 0 to 1.
        retrievability: f64,
        /// Days past the due date.
        overdue_days: i32,
    },
    /// Never practised before.
    New,
    /// In learning.
    Learning {
        /// M(.80).
        certainty: f64,
    },
    /// Was mastered; not any more.
    Lost {
        /// M(.80).
        certainty: f64,
    },
    /// Practised a lot and not ready: back to its weakest prerequisite, or to itself where those are ready.
    Stuck {
        /// The component that is stuck.
        component: u32,
        /// M(.70) of what is practised instead.
        readiness: f64,
    },
    /// Nothing due and nothing to learn.
    Stretch,
}

/// The next item with everything to be logged about its choice.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// Index of the item.
    pub item: u32,
    /// Index of the component it is served for.
    pub component: u32,
    /// Its lane.
    pub lane: Lane,
    /// Why this component.
    pub reason: Reason,
    /// Target probability, 0 to 1.
    pub target: f64,
    /// Why this target.
    pub target_reason: TargetReason,
    /// Predicted probability of full credit, 0 to 1.
    pub predicted: f64,
    /// Items it was drawn from; each of the best `randomesque` of them was as likely.
    pub candidates: u32,
    /// Follows an item of the same component because there was no other.
    pub repeats_component: bool,
}
