//! A session under way: practice, review or placement. One question a screen, its place kept after every answer.

use axum::Form;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;
use uuid::Uuid;

use super::{hub, result};
use crate::attempts::{self, Back, Finished, Loaded, Run, RunKind, Way, Why};
use crate::content::catalogue::Catalogue;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::lessons::player::{self, Place};
use crate::server::{App, Learner, Visitor, redirect, session};
use crate::tutor::placement::PlacementRule;
use crate::tutor::selection::{Policy, Reason, TargetReason};

/// The page of a kind of session.
pub fn base(kind: RunKind) -> &'static str {
    match kind {
        RunKind::Review => "/practice/review",
        RunKind::Placement => "/practice/placement",
        _ => "/practice",
    }
}

/// Questions a session has at most.
pub fn longest(kind: RunKind) -> usize {
    if kind == RunKind::Placement { PlacementRule::default().longest } else { Policy::default().session }
}

/// “Too easy” makes what follows harder, “too hard” easier, by this much of the target probability (algorithms.md 1.4).
const WISH: f64 = 0.05;

/// What can be wanted of memory (algorithms.md 1.5).
pub const RETENTIONS: [f64; 4] = [0.80, 0.85, 0.90, 0.95];

#[derive(Deserialize)]
pub struct Next {
    /// The step the button was pressed on: from any other nothing happens.
    step: usize,
    /// `easier` or `harder`.
    wish: Option<String>,
}

pub fn way<'a>(visitor: &'a Visitor, catalogue: &'a Catalogue, learner: &'a Learner, kind: RunKind) -> Way<'a> {
    Way { app: &visitor.app, catalogue, learner, locale: visitor.locale(), kind, subject: "" }
}

async fn show(app: App, visitor: Visitor, kind: RunKind, back: Back) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let learner = visitor.learner()?;
    match attempts::current(&app, learner.id, kind, "").await? {
        Some(run) => {
            let place = place(&visitor, &catalogue, &run, kind);
            player::question_or_outcome(&visitor, &catalogue, &run, place, &back).await
        }
        None => hub::show(&visitor, &catalogue, kind, &back).await,
    }
}

async fn start(app: App, visitor: Visitor, kind: RunKind) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let started = attempts::start(&way(&visitor, &catalogue, learner, kind), 1, vec![]).await?;
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect(&format!("{}{}", base(kind), if started { "" } else { "?e=nothing" })))
}

async fn next(app: App, visitor: Visitor, kind: RunKind, form: Next) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let wish = match form.wish.as_deref() {
        Some("easier") => WISH,
        Some("harder") => -WISH,
        _ => 0.0,
    };
    let finished = attempts::advance_wishing(&way(&visitor, &catalogue, learner, kind), form.step, wish).await?;
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect(&match finished {
        Finished::Yes { run } => format!("{}/result?run={run}", base(kind)),
        Finished::No => base(kind).to_string(),
    }))
}

/// Ends a session before its time; what was answered stays answered.
async fn stop(app: App, visitor: Visitor, kind: RunKind) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let finished = attempts::stop(&way(&visitor, &catalogue, learner, kind)).await?;
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect(&match finished {
        Finished::Yes { run } => format!("{}/result?run={run}", base(kind)),
        Finished::No => base(kind).to_string(),
    }))
}

#[derive(Deserialize)]
pub struct Wanted {
    retention: f64,
}

/// How well a learner wants to remember; from the next review on.
pub async fn retain(State(app): State<App>, visitor: Visitor, Form(form): Form<Wanted>) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    if !RETENTIONS.contains(&form.retention) {
        return Err(AppError::Invalid);
    }
    sqlx::query!("update learners set desired_retention = $2 where learner_id = $1", learner.id, form.retention).execute(&app.pool).await?;
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect("/practice/review"))
}

fn place(visitor: &Visitor, catalogue: &Catalogue, run: &Run, kind: RunKind) -> Place {
    let tr = visitor.tr;
    let code = visitor.locale().code;
    let component = run.attempt.as_ref().and_then(|a| a.kc_id).and_then(|id| catalogue.component_by_id(id));
    let title = match kind {
        RunKind::Placement => tr.placement_question(run.position + 1),
        _ => component.map(|kc| catalogue.kc_name(&kc.body.slug, code).plain()).unwrap_or_default(),
    };
    let why = run.attempt.as_ref().and_then(Loaded::why).map(|why| sentence(tr, catalogue, code, &why));
    Place {
        base: base(kind).to_string(),
        title,
        why: why.unwrap_or_else(|| tr.why_placement()),
        kind,
        of: longest(kind).max(run.plan.len()),
    }
}

/// Why this question now, in plain sentences.
fn sentence(tr: Tr, catalogue: &Catalogue, code: &str, why: &Why) -> String {
    let first = match why.reason {
        None => return tr.why_placement(),
        Some(Reason::Due { retrievability, .. }) => tr.why_due(tenths(retrievability)),
        Some(Reason::New) => tr.why_new(),
        Some(Reason::Learning { .. }) => tr.why_learning(),
        Some(Reason::Lost { .. }) => tr.why_lost(),
        Some(Reason::Stuck { component, .. }) => {
            let stuck = catalogue.component_by_id(catalogue.bank.component_id(component));
            tr.why_stuck(stuck.map(|kc| catalogue.kc_name(&kc.body.slug, code).plain()).unwrap_or_default())
        }
        Some(Reason::Stretch) => tr.why_stretch(),
    };
    match why.target {
        Some(TargetReason::Eased) => format!("{first} {}", tr.why_eased()),
        Some(TargetReason::Raised) => format!("{first} {}", tr.why_raised()),
        _ => first,
    }
}

/// A probability as so many of ten people, which is how chances are told here.
pub fn tenths(probability: f64) -> u8 {
    (probability * 10.0).round().clamp(0.0, 10.0) as u8
}

/// The handlers of one kind of session, under its own addresses.
macro_rules! room {
    ($name:ident, $kind:expr) => {
        pub mod $name {
            use super::*;

            pub async fn show(State(app): State<App>, visitor: Visitor, Query(back): Query<Back>) -> Result<Response, AppError> {
                super::show(app, visitor, $kind, back).await
            }

            pub async fn start(State(app): State<App>, visitor: Visitor) -> Result<Response, AppError> {
                super::start(app, visitor, $kind).await
            }

            pub async fn next(State(app): State<App>, visitor: Visitor, Form(form): Form<Next>) -> Result<Response, AppError> {
                super::next(app, visitor, $kind, form).await
            }

            pub async fn stop(State(app): State<App>, visitor: Visitor) -> Result<Response, AppError> {
                super::stop(app, visitor, $kind).await
            }

            pub async fn result(State(_): State<App>, visitor: Visitor, Query(which): Query<Which>) -> Result<Response, AppError> {
                result::show(&visitor, $kind, which.run).await
            }
        }
    };
}

/// Which run a result is asked of; the last one where none is named.
#[derive(Deserialize)]
pub struct Which {
    run: Option<Uuid>,
}

room!(practice, RunKind::Practice);
room!(review, RunKind::Review);
room!(placement, RunKind::Placement);
