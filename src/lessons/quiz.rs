//! The quiz at the end of a lesson: five of its items, one a screen, missed ones again at the end, then what was missed and
//! why. It can be taken again with other items; the best and the last result are kept.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::player::{self, Next, Place};
use crate::attempts::{self, AttemptSummary, Back, Finished, Instance, Plan, RunKind, Step, Way};
use crate::content::catalogue::{Catalogue, LessonEntry};
use crate::content::format::{Inline, plain};
use crate::error::AppError;
use crate::server::{App, Chrome, Learner, Page, Tab, Visitor, redirect, render, session};
use crate::tutor::seed::Seed;
use crate::tutor::shuffle;
use crate::ui::{Icon, Written, icon, inline};

/// Questions in a quiz.
const LENGTH: usize = 5;

#[derive(Deserialize)]
pub struct Which {
    run: Option<Uuid>,
}

pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(back): Query<Back>,
) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let lesson = catalogue.lesson(&slug).ok_or(AppError::NotFound)?;
    match attempts::current(&app, learner.id, RunKind::Quiz, &slug).await? {
        Some(run) => {
            let title = visitor.tr.quiz_of(catalogue.kc_name(lesson.slug(), visitor.locale().code).plain());
            let (kind, of) = (RunKind::Quiz, run.plan.len());
            let place = Place { base: format!("/lessons/{slug}/quiz"), title, why: visitor.tr.why_quiz(), kind, of };
            player::question_or_outcome(&visitor, &catalogue, &run, place, &back).await
        }
        None => Ok(redirect(&format!("/lessons/{slug}"))),
    }
}

/// Starts a quiz with the items that were asked least. The lesson has to be done first.
pub async fn start(State(app): State<App>, visitor: Visitor, Path(slug): Path<String>) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let lesson = catalogue.lesson(&slug).ok_or(AppError::NotFound)?;
    let done = sqlx::query_scalar!(
        "select exists (select from runs where learner_id = $1 and kind = 'lesson' and subject = $2 and finished_at is not null) as \"done!\"",
        learner.id,
        slug
    )
    .fetch_one(&app.pool)
    .await?;
    if !done {
        return Ok(redirect(&format!("/lessons/{slug}")));
    }
    let plan = plan(&app, &catalogue, learner, lesson).await?;
    if !plan.is_empty() {
        attempts::start(&way(&visitor, &catalogue, learner, &slug), lesson.version, plan).await?;
    }
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect(&format!("/lessons/{slug}/quiz")))
}

fn way<'a>(visitor: &'a Visitor, catalogue: &'a Catalogue, learner: &'a Learner, slug: &'a str) -> Way<'a> {
    Way { app: &visitor.app, catalogue, learner, locale: visitor.locale(), kind: RunKind::Quiz, subject: slug }
}

async fn plan(app: &App, catalogue: &Catalogue, learner: &Learner, lesson: &LessonEntry) -> Result<Plan, AppError> {
    let today = app.clock.today();
    let mut items: Vec<i32> = catalogue.quiz_items(lesson).into_iter().filter(|id| catalogue.servable(*id, today)).collect();
    let asked = sqlx::query!(
        "select item_id, count(*) as \"n!\" from interactions where learner_id = $1 and item_id = any ($2) group by item_id",
        learner.id,
        &items
    )
    .fetch_all(&app.pool)
    .await?;
    let total: i64 = asked.iter().map(|a| a.n).sum();
    items = shuffle::shuffled(&items, &Seed::of(&[&"quiz", &lesson.slug(), &learner.id, &total]));
    items.sort_by_key(|id| asked.iter().find(|a| a.item_id == *id).map_or(0, |a| a.n));
    items.truncate(LENGTH);
    Ok(items.into_iter().map(Step::Item).collect())
}

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
        Finished::Yes { run } => format!("/lessons/{slug}/quiz/result?run={run}"),
        Finished::No => format!("/lessons/{slug}/quiz"),
    }))
}

/// What a question of the quiz came to, told in words.
struct Told {
    stem: Vec<Inline>,
    right: bool,
    right_again: Option<bool>,
    why: Vec<Inline>,
    mixup: Option<String>,
}

pub async fn result(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(which): Query<Which>,
) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let lesson = catalogue.lesson(&slug).ok_or(AppError::NotFound)?;
    // A row for each question of the run; what is about the run itself stands in all of them.
    let rows = sqlx::query!(
        r#"with done as (
             select run_id, score, out_of, plan, started_at, finished_at, max(score) over () as best, lead(score) over (order by finished_at desc) as last
             from runs where learner_id = $1 and kind = 'quiz' and subject = $2 and finished_at is not null
           ), run as (
             select * from done order by (run_id = $3) desc nulls last, finished_at desc limit 1
           )
           select run.score, run.out_of, run.plan as "plan!", run.best, run.last,
                  (select coalesce(json_agg(json_build_array(reason, n, sum) order by reason), '[]') from (
                     select reason, count(*) as n, sum(amount) as sum from xp_ledger
                     where learner_id = $1 and earned_at between run.started_at and run.finished_at group by reason) p) as "points!",
                  (select coalesce(array_agg(a.slug), '{}') from learner_achievements l join achievements a using (achievement_id)
                     where l.learner_id = $1) as "held!",
                  a.step as "step?", a.item_id as "item_id?", a.item_version as "item_version?", a.seed as "seed?", a.drawn, a.locale as "locale?",
                  a.verdict as "verdict?", a.misconceptions as "misconceptions?"
           from run left join lateral (
             select t.step, t.served_at, t.item_id, t.item_version, t.seed, t.drawn, t.locale, i.verdict, i.misconceptions
             from attempts t join interactions i using (learner_id, attempt_id) where t.learner_id = $1 and t.run_id = run.run_id
           ) a on true order by a.step, a.served_at"#,
        learner.id,
        slug,
        which.run
    )
    .fetch_all(&app.pool)
    .await?;
    let Some(run) = rows.first() else { return Ok(redirect(&format!("/lessons/{slug}"))) };
    let best = run.best.unwrap_or_default() as i64;
    let last = run.last.map(|s| s as i64);
    let score = run.score.unwrap_or_default() as i64;
    let out_of = i64::from(run.out_of.unwrap_or_default());
    let points: Vec<(String, i64, i64)> = serde_json::from_value(run.points.clone()).map_err(|_| AppError::Internal)?;
    let plan: Plan = serde_json::from_value(run.plan.clone()).map_err(|_| AppError::Internal)?;
    let near = attempts::nearest_badge(&app, &catalogue, learner, &run.held, visitor.locale().code).await?;
    let asked = rows.into_iter().filter_map(|row| {
        Some(AttemptSummary {
            step: row.step?,
            item_id: row.item_id?,
            item_version: row.item_version?,
            seed: row.seed?,
            drawn: row.drawn,
            verdict: row.verdict?,
            misconceptions: row.misconceptions?,
            locale: row.locale?,
        })
    });
    let told = told(&app, &visitor, &catalogue, learner, &asked.collect::<Vec<_>>(), &plan).await?;
    let tr = visitor.tr;
    let kept = visitor.kept_today().unwrap_or(false);
    let title = tr.quiz_of(catalogue.kc_name(lesson.slug(), visitor.locale().code).plain());
    let page = Page::new(tr.quiz_result_title(score, out_of), Tab::None).with_islands().chrome(Chrome::Player {
        done: plan.len(),
        of: plan.len(),
        label: tr.quiz_finished(),
        leave: "/path".into(),
        leave_label: tr.player_leave(),
        count: String::new(),
    });
    let told = Arc::new(told);
    Ok(render(&visitor, page, move || {
        let list = told
            .iter()
            .map(|t| {
                let (kind, which, word) = if t.right { ("right", Icon::Check, tr.told_right()) } else { ("wrong", Icon::Cross, tr.told_wrong()) };
                view! { <li><span>{inline(&t.stem)}</span> " " <span class="told" data-answer=kind>{icon(which)} " " {word}</span></li> }
            })
            .collect_view();
        let missed = told.iter().enumerate().filter(|(_, t)| !t.right).map(|(n, t)| missed(tr, n + 1, t)).collect::<Vec<_>>();
        let some_missed = (!missed.is_empty()).then(|| {
            view! {
                <section class="flow" aria-labelledby="missed">
                    <h2 id="missed">{tr.quiz_missed()}</h2>
                    <div class="missed">{missed}</div>
                </section>
            }
        });
        let best_line = match last {
            Some(last) => tr.quiz_best_and_last(best, last),
            None => tr.quiz_first_time(),
        };
        let near = near.clone().map(|n| super::end::badge_ahead(tr, &n));
        view! {
            <div class="player-body player-body--two split">
                <div class="flow flow--wide">
                    <div class="flow flow--tight">
                        <p class="where">{title.clone()}</p>
                        <h1 class="score" tabindex="-1" autofocus=true><b><span class="total">{tr.quiz_score(score, out_of)}</span></b> " " {tr.quiz_first_try()}</h1>
                        <p>{best_line}</p>
                    </div>
                    <ol class="asked-list" aria-label=crate::i18n::plain(tr.quiz_questions())>{list}</ol>
                    {some_missed}
                </div>
                <div class="flow flow--wide">
                    {super::end::ledger(tr, tr.quiz_points(), &points)}
                    {kept.then(|| view! { <p><span class="earned">{icon(Icon::Day)} " " {tr.day_kept()}</span></p> })}
                    {near}
                    <form method="post" action=format!("/lessons/{slug}/quiz/start")><button class="button">{tr.quiz_again()}</button></form>
                </div>
            </div>
            <div class="actions"><div class="wrap"><a class="button button--primary" href="/path">{tr.end_back_to_path()}</a></div></div>
        }
        .written()
    })
    .await)
}

fn missed(tr: crate::i18n::Tr, number: usize, told: &Told) -> AnyView {
    let head = match told.right_again {
        Some(true) => tr.missed_right_again(number),
        _ => tr.missed_comes_back(number),
    };
    let id = format!("missed-{number}");
    let mixup = told.mixup.clone().map(|m| view! { <p class="mixup-name">{tr.quoted(m)}</p> });
    view! {
        <section class="flow flow--tight" aria-labelledby=id.clone()>
            <h3 class="where" id=id.clone()>{head}</h3>
            {mixup}
            <p>{inline(&told.why)}</p>
        </section>
    }
    .written()
}

async fn told(
    app: &App,
    visitor: &Visitor,
    catalogue: &Catalogue,
    learner: &Learner,
    asked: &[AttemptSummary],
    plan: &Plan,
) -> Result<Vec<Told>, AppError> {
    let mut told = vec![];
    for attempt in asked.iter().filter(|a| matches!(plan.get(a.step as usize), Some(Step::Item(_)))) {
        let again = asked.iter().find(|a| a.step > attempt.step && a.item_id == attempt.item_id);
        let instance = Instance::of_summary(app, catalogue, attempt, learner.origin()).await?;
        let mixup = attempt
            .misconceptions
            .first()
            .map(|slug| plain(&catalogue.mixup_texts(slug, visitor.locale().code).text("name", &Default::default())));
        told.push(Told {
            stem: instance.text("stem"),
            right: attempt.verdict == "right",
            right_again: again.map(|a| a.verdict == "right"),
            why: instance.text("why"),
            mixup,
        });
    }
    Ok(told)
}
