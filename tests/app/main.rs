//! The application as a learner meets it: requests in, pages out, against a real Postgres. Every test has a database of
//! its own; what a test is called is what holds.
#![cfg(feature = "ssr")]

mod harness;

mod adaptive;
mod analysis;
mod answers;
mod authoring;
mod badges;
mod budget;
mod bulk;
mod cases;
mod classes;
mod editor;
mod every_lesson;
mod facts;
mod languages;
mod learners;
mod merge;
mod points;
mod privacy;
mod safety;
mod sessions;
mod sheets;
mod translations;
