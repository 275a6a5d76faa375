//! A lesson under way: one card or one question a screen, its place kept after every step.

use crate::ui::Written;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::{card, cover};
use crate::accounts::become_guest;
use crate::attempts::{self, Back, Finished, Instance, Plan, Run, RunKind, Step, Way};
use crate::content::catalogue::{Catalogue, LessonEntry};
use crate::content::model::CardKind;
use crate::error::AppError;
use crate::i18n::plain;
use crate::islands::Keys;
use crate::server::{App, Chrome, Learner, Page, Reader, Tab, Visitor, redirect, render, session};

#[derive(Deserialize)]
pub struct Next {
    /// The step the button was pressed on: from any other nothing happens.
    pub step: usize,
}

/// The lesson: where the learner stands in it, or its cover and cards to read for everyone else.
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(back): Query<Back>,
) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let lesson = catalogue.lesson(&slug).ok_or(AppError::NotFound)?;
    let run = match &visitor.learner {
        Some(learner) => attempts::current(&app, learner.id, RunKind::Lesson, &slug).await?,
        None => None,
    };
    match run {
        Some(run) => step(&visitor, &catalogue, lesson, &run, &back).await,
        None => cover::show(&visitor, &catalogue, lesson).await,
    }
}

/// Starts the lesson, making a guest of whoever has no learner yet. Only what is open can be started.
pub async fn start(State(app): State<App>, visitor: Visitor, Path(slug): Path<String>) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let lesson = catalogue.lesson(&slug).ok_or(AppError::NotFound)?;
    if visitor.away {
        return Err(AppError::Unavailable);
    }
    let learner = match &visitor.learner {
        Some(learner) => learner.clone(),
        None => become_guest(&app, &visitor).await?,
    };
    let open = sqlx::query_scalar!(
        "select exists (select from learner_skill_states where learner_id = $1 and kc_id = $2 and unlocked_at is not null) as \"open!\"",
        learner.id,
        catalogue.component(&slug).map_or(0, |kc| kc.id)
    )
    .fetch_one(&app.pool)
    .await?;
    if !open {
        return Ok(redirect(&format!("/path#{slug}")));
    }
    attempts::start(&way(&visitor, &catalogue, &learner, &slug), lesson.version, plan(&catalogue, lesson)).await?;
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect(&format!("/lessons/{slug}")))
}

fn way<'a>(visitor: &'a Visitor, catalogue: &'a Catalogue, learner: &'a Learner, slug: &'a str) -> Way<'a> {
    Way { app: &visitor.app, catalogue, learner, locale: visitor.locale(), kind: RunKind::Lesson, subject: slug }
}

/// Cards in order; after a check card, its questions.
fn plan(catalogue: &Catalogue, lesson: &LessonEntry) -> Plan {
    let mut plan = vec![];
    for card in &lesson.body.cards {
        plan.push(Step::Card(card.slug.clone()));
        if card.kind == CardKind::Check {
            plan.extend(card.items.iter().filter_map(|slug| catalogue.item(slug)).map(|item| Step::Item(item.id)));
        }
    }
    plan
}

/// Goes on from a step.
pub async fn next(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Form(form): Form<Next>,
) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let finished = attempts::advance(&way(&visitor, &catalogue, learner, &slug), form.step).await?;
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect(&match finished {
        Finished::Yes { run } => format!("/lessons/{slug}/end?run={run}"),
        Finished::No => format!("/lessons/{slug}"),
    }))
}

async fn step(visitor: &Visitor, catalogue: &Catalogue, lesson: &LessonEntry, run: &Run, back: &Back) -> Result<Response, AppError> {
    match run.step() {
        Some(Step::Card(slug)) if lesson.shows(slug) => card::show(visitor, catalogue, lesson, run, slug).await,
        step => {
            let slug = lesson.slug();
            let title = catalogue.kc_name(slug, visitor.locale().code).plain();
            let (kind, of) = (RunKind::Lesson, run.plan.len());
            let place = Place { base: format!("/lessons/{slug}"), title, why: visitor.tr.why_lesson(), kind, of };
            // Withdrawn, or gone with another version, while the learner stood before it.
            if let Some(Step::Card(_)) = step {
                return taken_back(visitor, run, &place, visitor.tr.withdrawn_card(), visitor.tr.withdrawn_card_text()).await;
            }
            question_or_outcome(visitor, catalogue, run, place, back).await
        }
    }
}

/// What was withdrawn says so, costs nothing and leads on.
async fn taken_back(visitor: &Visitor, run: &Run, place: &Place, title: String, text: String) -> Result<Response, AppError> {
    let reader: Reader = visitor.reader.clone();
    let on = go_on(&reader, place, run.position);
    let page = player_page(&reader, place, run, true, &title);
    Ok(render(visitor, page, move || {
        view! {
            <div class="player-body flow">
                <h1 tabindex="-1" autofocus=true>{title.clone()}</h1>
                <p>{text.clone()}</p>
            </div>
            <div class="actions">{on()}</div>
        }
        .written()
    })
    .await)
}

/// Where a question stands and how its page speaks of it.
pub struct Place {
    /// The page's path; `/next` goes on from it.
    pub base: String,
    pub title: String,
    pub why: String,
    pub kind: RunKind,
    /// Steps there will be at most.
    pub of: usize,
}

/// The two states of a question: open, as a form; answered, with its outcome. A withdrawn one says so and costs nothing.
pub async fn question_or_outcome(
    visitor: &Visitor,
    catalogue: &Catalogue,
    run: &Run,
    place: Place,
    back: &Back,
) -> Result<Response, AppError> {
    let app = &visitor.app;
    let tr = visitor.tr;
    let learner = visitor.learner()?;
    let keys = learner.shortcuts;
    let Some(attempt) = run.attempt.clone() else { return Err(AppError::Internal) };
    let instance = Instance::of(app, catalogue, &attempt, learner.origin()).await?;
    let reader: Reader = visitor.reader.clone();
    let on = go_on(&reader, &place, run.position);
    if run.answered.is_some() && place.kind == RunKind::Placement {
        // Only where the way on was cut off right after the answer: it is kept, and nothing is said of it.
        let page = player_page(&reader, &place, run, true, &tr.placement_noted());
        return Ok(render(visitor, page, move || {
            view! {
                <div class="player-body flow"><h1 tabindex="-1" autofocus=true>{tr.placement_noted()}</h1></div>
                <div class="actions">{on()}</div>
            }
            .written()
        })
        .await);
    }
    if let Some(answered) = &run.answered {
        let mut outcome = attempts::outcome(&reader, catalogue, learner.id, &instance, answered).await?;
        outcome.report = Some(attempts::ReportForm::of(&attempt, back));
        let again = place.kind == RunKind::Quiz && matches!(run.step(), Some(Step::Item(_)));
        let page = player_page(&reader, &place, run, true, &outcome.verdict(tr));
        let catalogue = app.catalogue()?;
        let shared = std::sync::Arc::new((outcome, instance));
        return Ok(render(visitor, page, move || {
            let (outcome, instance) = &*shared;
            let keys = keys.then(|| view! { <Keys /> });
            view! { {outcome.view(&reader, &catalogue, instance, again, on())} {keys} }.written()
        })
        .await);
    }
    if !instance.gradable || attempt.state == "void" {
        return taken_back(visitor, run, &place, tr.withdrawn_title(), tr.withdrawn_text()).await;
    }
    let page = player_page(&reader, &place, run, false, &place.title);
    let shared = std::sync::Arc::new((instance, attempt, place, back.clone()));
    Ok(render(visitor, page, move || {
        let (instance, attempt, place, back) = &*shared;
        let keys = keys.then(|| view! { <Keys /> });
        view! { {attempts::question(&reader, attempt, instance, &place.title, &place.why, back)} {keys} }.written()
    })
    .await)
}

/// The form that goes on from an answered question.
fn go_on(reader: &Reader, place: &Place, step: usize) -> impl Fn() -> AnyView + Clone + Send + Sync + 'static + use<> {
    let (tr, action) = (reader.tr, format!("{}/next", place.base));
    let adapts = matches!(place.kind, RunKind::Practice | RunKind::Review);
    move || {
        let wishes = adapts.then(|| {
            view! {
                <button class="button button--quiet" name="wish" value="easier">{tr.wish_easier()}</button>
                <button class="button button--quiet" name="wish" value="harder">{tr.wish_harder()}</button>
            }
        });
        view! {
            <form class="wrap" method="post" action=action.clone()>
                <input type="hidden" name="step" value=step.to_string() />
                <button class="button button--primary">{tr.player_continue()}</button>
                {wishes}
            </form>
        }
        .written()
    }
}

/// The frame of a step: the bar on top only grows.
pub fn player_page(reader: &Reader, place: &Place, run: &Run, answered: bool, title: &str) -> Page {
    let tr = reader.tr;
    let (at, of) = (run.position + 1, place.of);
    let label = match (place.kind != RunKind::Lesson, answered) {
        (true, false) => tr.player_question(at, of),
        (true, true) => tr.player_question_answered(at, of),
        (false, false) => tr.player_card(at, of),
        (false, true) => tr.player_card_answered(at, of),
    };
    let done = if answered { at } else { at - 1 };
    let title = format!("{}. {}", plain(title).trim_end_matches('.'), plain(&label));
    Page::new(title, Tab::None).with_islands().chrome(Chrome::Player {
        done,
        of,
        label,
        leave: if place.kind.adapts() { "/practice" } else { "/path" }.to_string(),
        leave_label: tr.player_leave(),
        count: tr.player_count(at, of),
    })
}
