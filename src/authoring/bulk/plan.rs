//! What a change would do to each item: looked at before anything is written.

use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use super::LISTED;
use super::field::{self, Difference};
use super::verb::Verb;
use super::why::{Why, short};
use crate::authoring::edit::gate::Gate;
use crate::authoring::edit::{Patterns, Problem};
use crate::authoring::items::fields_of;
use crate::authoring::items::saved::{self, Whole};
use crate::content::model::Item;
use crate::error::AppError;

/// So many items are read at once: of a long list never more is in memory.
pub const BATCH: usize = 100;

/// What becomes of one item.
#[derive(Clone, Debug)]
pub struct Step {
    pub item: i32,
    pub line: Option<usize>,
    pub version: i32,
    pub status: (String, String),
    pub fields: Difference,
}

/// An item that is left alone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Refused {
    pub slug: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    pub why: Why,
}

/// All of it. Of what is left alone the first are named, and the rest counted.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub steps: Vec<Step>,
    /// Rows of a table that say what stands.
    pub same: usize,
    pub refused: usize,
    pub named: Vec<Refused>,
}

impl Plan {
    pub fn refuse(&mut self, slug: &str, line: Option<usize>, why: Why) {
        self.refused += 1;
        if self.named.len() < LISTED {
            self.named.push(Refused { slug: short(slug), line, why: why.in_short() });
        }
    }

    /// Takes over what passes the gate; where there is nothing to hold against it, nothing is asked.
    pub async fn sift(&mut self, gate: &Arc<Gate>, on: Date, candidates: Vec<Candidate>) -> Result<(), AppError> {
        let mut asked = vec![];
        let mut rest = vec![];
        for Candidate { slug, step, learners_get } in candidates {
            rest.push((slug, step, learners_get.is_some()));
            asked.extend(learners_get);
        }
        let mut found = gated(gate, on, asked).await?.into_iter();
        for (slug, step, gated) in rest {
            let problems = if gated { found.next().unwrap_or_default() } else { vec![] };
            if problems.is_empty() { self.steps.push(step) } else { self.refuse(&slug, step.line, Why::Gate { problems }) }
        }
        Ok(())
    }
}

/// A step, and what the gate has to look at before it is taken: the item as it would be, where learners get it by it or have it
/// already.
pub struct Candidate {
    pub slug: String,
    pub step: Step,
    pub learners_get: Option<(Item, Patterns)>,
}

/// What stands in the way of each item; a draft is nobody's, so nothing does.
pub async fn gated(gate: &Arc<Gate>, on: Date, items: Vec<(Item, Patterns)>) -> Result<Vec<Vec<Problem>>, AppError> {
    if items.is_empty() {
        return Ok(vec![]);
    }
    let gate = gate.clone();
    // The whole check, once for each: not on a thread that serves pages.
    let look = move || -> Vec<Vec<Problem>> {
        let errors = |(item, texts): &(Item, Patterns)| gate.look(item, texts, on).into_iter().filter(|problem| problem.error).collect();
        items.iter().map(errors).collect()
    };
    tokio::task::spawn_blocking(look).await.map_err(|error| {
        tracing::error!(%error, "the check of an item broke");
        AppError::Internal
    })
}

/// What a choice in the bank would do to these items.
pub async fn of(db: &mut PgConnection, on: Date, verb: Verb, what: &str, slugs: &[String]) -> Result<Plan, AppError> {
    let gate = Arc::new(Gate::open(db).await?);
    let mut plan = Plan::default();
    for batch in slugs.chunks(BATCH) {
        let mut there = saved::many(db, batch).await?;
        let mut candidates = vec![];
        for slug in batch {
            match there.remove(slug).ok_or(Why::Missing).and_then(|whole| candidate(verb, what, whole)) {
                Ok(candidate) => candidates.push(candidate),
                Err(why) => plan.refuse(slug, None, why),
            }
        }
        plan.sift(&gate, on, candidates).await?;
    }
    Ok(plan)
}

fn candidate(verb: Verb, what: &str, whole: Whole) -> Result<Candidate, Why> {
    let Whole { standing, drawn, item, texts } = whole;
    if drawn && !verb.for_drawn() {
        return Err(Why::Drawn);
    }
    let slug = standing.slug;
    let status = standing.status;
    let step = |after: &str, fields: Difference| Step {
        item: standing.id,
        line: None,
        version: standing.version,
        status: (status.clone(), after.to_owned()),
        fields,
    };
    if let Some((from, to)) = verb.moves() {
        if !from.contains(&status.as_str()) {
            return Err(Why::Status { status });
        }
        let learners_get = (verb == Verb::Ready).then_some((item, texts));
        return Ok(Candidate { step: step(to, Difference::new()), slug, learners_get });
    }
    if status == "retired" || verb == Verb::Component && status != "draft" {
        return Err(Why::Status { status });
    }
    let before = fields_of(&item, &texts);
    let after = match verb {
        Verb::Tag => field::tagged(&before, what)?,
        Verb::Untag => field::untagged(&before, what)?,
        _ => field::measuring(&before, what)?,
    };
    let read = field::read(&slug, &before, &after)?;
    if verb == Verb::Component && read.item.main_component() != Some(what) {
        return Err(Why::Tied);
    }
    // Learners see nothing of a tag, and a draft is nobody's: the gate has nothing to say.
    Ok(Candidate { step: step(&status, read.difference), slug, learners_get: None })
}
