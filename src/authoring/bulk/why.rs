//! Why an item is not changed.

use crate::ui::Written;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::authoring::edit::{Problem, names};
use crate::i18n::Tr;

/// Kept with the change, so that its page says the same a year later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Why {
    /// There is no such item.
    Missing,
    Drawn,
    /// It stands elsewhere than where this begins.
    Status {
        status: String,
    },
    Tagged,
    Untagged,
    /// The component is its main one already.
    Measured,
    /// Another component weighs as much.
    Tied,
    /// Fields that cannot be read.
    Unread {
        problems: Vec<Problem>,
    },
    /// What stands in the way of learners getting it.
    Gate {
        problems: Vec<Problem>,
    },
    /// Another status or version than when it was looked at, or than this change left behind.
    Changed {
        version: i32,
        status: String,
    },
    // Of a row of a table:
    NoSlug,
    NoVersion {
        typed: String,
    },
    Newer {
        version: i32,
    },
    NoField {
        name: String,
        typed: String,
    },
    Twice {
        line: usize,
    },
    Cells,
    Quote,
}

/// What was typed may be as long as a file.
const LONGEST: usize = 200;

pub fn short(text: &str) -> String {
    let mut cut: String = text.chars().take(LONGEST).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}

impl Why {
    /// The same, no longer than a page can hold many of.
    pub fn in_short(self) -> Why {
        let few = |problems: Vec<Problem>| {
            let few = problems.into_iter().take(20);
            few.map(|problem| Problem { field: short(&problem.field), message: short(&problem.message), ..problem }).collect()
        };
        match self {
            Why::Unread { problems } => Why::Unread { problems: few(problems) },
            Why::Gate { problems } => Why::Gate { problems: few(problems) },
            Why::NoVersion { typed } => Why::NoVersion { typed: short(&typed) },
            Why::NoField { name, typed } => Why::NoField { name: short(&name), typed: short(&typed) },
            other => other,
        }
    }

    pub fn say(&self, tr: Tr) -> AnyView {
        let words = match self {
            Why::Missing => tr.bulk_why_missing(),
            Why::Drawn => tr.bulk_why_drawn(),
            Why::Status { status } => tr.bulk_why_status(tr.item_status(status)),
            Why::Tagged => tr.bulk_why_tagged(),
            Why::Untagged => tr.bulk_why_untagged(),
            Why::Measured => tr.bulk_why_measured(),
            Why::Tied => tr.bulk_why_tied(),
            Why::Unread { problems } => return listed(tr, tr.bulk_why_unread(), problems),
            Why::Gate { problems } => return listed(tr, tr.bulk_why_gate(), problems),
            Why::Changed { version, status } => tr.bulk_why_changed(*version, tr.item_status(status)),
            Why::NoSlug => tr.bulk_why_no_slug(),
            Why::NoVersion { typed } if typed.is_empty() => tr.bulk_why_no_version(),
            Why::NoVersion { typed } => tr.bulk_why_bad_version(typed),
            Why::Newer { version } => tr.bulk_why_newer(*version),
            Why::NoField { name, typed } => tr.bulk_why_no_field(name, typed),
            Why::Twice { line } => tr.bulk_why_twice(*line),
            Why::Cells => tr.bulk_why_cells(),
            Why::Quote => tr.bulk_why_quote(),
        };
        view! { <span>{words}</span> }.written()
    }
}

/// What is wrong with fields is said in English, as the editor says it.
fn listed(tr: Tr, words: String, problems: &[Problem]) -> AnyView {
    let problems = problems
        .iter()
        .map(|problem| view! { <li><b>{names::field_name(tr, &problem.field)}</b> ": " <span lang="en" dir="auto">{problem.message.clone()}</span></li> })
        .collect_view();
    view! { <span>{words}</span> <ul class="read">{problems}</ul> }.written()
}
