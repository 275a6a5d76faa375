//! The server: what stands around the rooms. Router, sessions, headers, who is asking, health, limits.

pub mod assets;
pub mod cli;
pub mod clock;
pub mod config;
pub mod erase;
mod headers;
pub mod health;
pub mod limits;
mod metrics;
pub mod pages;
mod render;
pub mod router;
pub mod session;
pub mod state;
mod visitor;

pub use render::{Cache, Chrome, Page, Room, Tab, redirect, render};
pub use state::App;
pub use visitor::{Learner, Reader, Visitor};
