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

pub mod badges;
pub mod expr;
pub mod grading;
pub mod number;
pub mod prerequisites;
pub mod seed;
pub mod shuffle;
pub mod streak;
pub mod template;
pub mod xp;
