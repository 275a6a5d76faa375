//! The heart of FinLit: everything that decides something about learning, as functions of values.
//! No IO, no async, no clock, no globals: state, evidence, time and seed go in, new state and reasons come out.
//!
//! | module | decides | section of algorithms.md |
//! |---|---|---|
//! | [`expr`] | the value of a formula an author wrote | 6.1, 6.2 |
//! | [`template`] | the numbers of a generated item, and whether a template may be published | 6.3 |
//! | [`number`] | what number a learner meant | 6.2 |
//! | [`grading`] | how right a response is, and which misconception it shows | 1.4 |
//! | [`seed`] | everything random, reproducibly | 6.3 |
//! | [`shuffle`] | the order in which options are shown | 6.3 |
//! | [`streak`] | the study day, and what keeps a streak | 5 |
//! | [`xp`] | the level that experience points make | curriculum.md, XP guide |
//! | [`badges`] | which achievements are earned | achievements.toml |
//! | [`prerequisites`] | what is open to learn, and in which order | 4.1 |
//! | [`memory`] | when a component is due again, and what an answer is evidence of | 1.2 to 1.4 |
//! | [`item_model`] | how likely a right answer is, and how much it tells | 2.1 |
//! | [`ability`] | how able a learner is, how sure that is, and what is mastered | 3.2, 3.4 |
//! | [`placement`] | what to ask a new learner, and when it is enough | 2.2, 2.3 |
//! | [`selection`] | which item comes next, and why | 4.2 |
//! | [`calibration`] | an item's discrimination and difficulty from the log | 2.4, 3.3 |
//! | [`statistics`] | how good predictions are, and how items behave | 3.5 |
//! | [`learner`] | what is known of a learner after a log of answers | 1.3, 3.2, 3.4 |
//! | [`simulate`] | what the whole policy does with learners whose abilities are known | 2.3, 3.4, 4.2 |

pub mod ability;
pub mod badges;
pub mod calibration;
pub mod expr;
pub mod grading;
pub mod item_model;
pub mod learner;
pub mod memory;
pub mod number;
pub mod placement;
pub mod prerequisites;
pub mod seed;
pub mod selection;
pub mod shuffle;
pub mod simulate;
pub mod statistics;
pub mod streak;
pub mod template;
pub mod xp;
