//! After a session: what was asked and what it showed. After a placement: what it opens and how sure we are, never what was
//! right or wrong.

use std::sync::Arc;

use axum::response::Response;
use leptos::prelude::*;
use uuid::Uuid;

use super::session::{base, tenths};
use crate::attempts::{self, Model, RunKind};
use crate::content::catalogue::{Catalogue, Named};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::lessons::ledger;
use crate::progress::{Estimate, estimate};
use crate::server::clock::date_to_sql;
use crate::server::{Chrome, Page, Tab, Visitor, redirect, render};
use crate::ui::{Icon, Written, icon, named};

/// A component that was asked.
struct Asked {
    slug: String,
    name: Named,
    right: i64,
    of: i64,
    estimate: Estimate,
}

struct View {
    kind: RunKind,
    asked: Vec<Asked>,
    questions: i64,
    right: i64,
    points: Vec<(String, i64, i64)>,
    badges: Vec<(Named, Named)>,
    opened: Vec<(String, Named)>,
    /// Components known well enough for what builds on them; open ones; all.
    known: usize,
    open: usize,
    all: usize,
}

pub async fn show(visitor: &Visitor, kind: RunKind, run: Option<Uuid>) -> Result<Response, AppError> {
    let app = &visitor.app;
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let row = sqlx::query!(
        r#"with run as (
             select run_id, started_at, finished_at from runs
             where learner_id = $1 and kind = $2 and finished_at is not null and ($3::uuid is null or run_id = $3)
             order by finished_at desc limit 1
           )
           select run.started_at, run.finished_at as "finished_at!",
                  (select count(*) from interactions i where i.learner_id = $1 and i.run_id = run.run_id) as "questions!",
                  (select count(*) from interactions i where i.learner_id = $1 and i.run_id = run.run_id and i.verdict = 'right') as "right!",
                  (select coalesce(json_agg(json_build_array(kc_id, good, n) order by first), '[]') from (
                     select kc_id, count(*) filter (where verdict = 'right') as good, count(*) as n, min(answered_at) as first
                     from interactions i where i.learner_id = $1 and i.run_id = run.run_id and kc_id is not null group by kc_id) c) as "asked!",
                  (select coalesce(json_agg(json_build_array(reason, n, sum) order by reason), '[]') from (
                     select reason, count(*) as n, sum(amount) as sum from xp_ledger
                     where learner_id = $1 and earned_at between run.started_at and run.finished_at group by reason) p) as "points!",
                  (select coalesce(array_agg(a.slug order by a.position), '{}') from learner_achievements l join achievements a using (achievement_id)
                     where l.learner_id = $1 and l.earned_at between run.started_at and run.finished_at) as "badges!",
                  (select coalesce(array_agg(k.slug order by k.position), '{}') from learner_skill_states s join knowledge_components k using (kc_id)
                     where s.learner_id = $1 and s.unlocked_at between run.started_at and run.finished_at) as "opened!"
           from run"#,
        learner.id,
        kind.as_str(),
        run
    )
    .fetch_optional(&app.pool)
    .await?;
    let Some(row) = row else { return Ok(redirect(base(kind))) };
    let model = Model::load(&app.pool, learner.id).await?;
    let day = attempts::day_number(date_to_sql(learner.today(app)));
    let code = visitor.locale().code;
    let asked: Vec<(i32, i64, i64)> = serde_json::from_value(row.asked).map_err(|_| AppError::Internal)?;
    let asked = asked.into_iter().filter_map(|(kc, right, of)| asked_of(&catalogue, &model, code, day, kc, right, of)).collect();
    let shown = catalogue.components.iter().filter(|kc| catalogue.lesson(&kc.body.slug).is_some());
    let view = Arc::new(View {
        kind,
        asked,
        questions: row.questions,
        right: row.right,
        points: serde_json::from_value(row.points).map_err(|_| AppError::Internal)?,
        badges: row.badges.iter().map(|slug| catalogue.badge_words(slug, code)).collect(),
        opened: row
            .opened
            .into_iter()
            .filter(|slug| catalogue.lesson(slug).is_some())
            .map(|slug| (slug.clone(), catalogue.kc_name(&slug, code)))
            .collect(),
        known: shown.clone().filter(|kc| model.mastery(&catalogue, kc.id, day).unlocks).count(),
        open: shown.clone().filter(|kc| model.open.contains(&kc.id)).count(),
        all: shown.count(),
    });
    let tr = visitor.tr;
    let title = match kind {
        RunKind::Placement => tr.placement_end_title(view.open),
        _ => tr.practice_end_title(view.right, view.questions),
    };
    let page = Page::new(&title, Tab::None).chrome(Chrome::Player {
        done: 1,
        of: 1,
        label: tr.practice_end_label(),
        leave: "/practice".into(),
        leave_label: tr.player_leave(),
        count: String::new(),
    });
    Ok(render(visitor, page, move || if view.kind == RunKind::Placement { placed(tr, &view, &title) } else { done(tr, &view, &title) })
        .await)
}

fn asked_of(catalogue: &Catalogue, model: &Model, code: &str, day: i32, kc: i32, right: i64, of: i64) -> Option<Asked> {
    let component = catalogue.component_by_id(kc)?;
    let slug = component.body.slug.clone();
    Some(Asked { name: catalogue.kc_name(&slug, code), slug, right, of, estimate: estimate(catalogue, model, kc, day) })
}

fn done(tr: Tr, view: &View, title: &str) -> AnyView {
    let rows = view
        .asked
        .iter()
        .map(|a| {
            view! {
                <tr>
                    <th scope="row"><a href=format!("/progress/{}", a.slug)>{named(tr, &a.name)}</a></th>
                    <td><bdi>{tr.practice_right_of(a.right, a.of)}</bdi></td>
                    <td><bdi>{tr.estimate_tenths(tenths(a.estimate.mean))}</bdi></td>
                </tr>
            }
        })
        .collect_view();
    let again = base(view.kind);
    view! {
        <div class="player-body player-body--two split">
            <div class="flow flow--wide">
                <div class="flow flow--tight">
                    <p class="where">{if view.kind == RunKind::Review { tr.review_title() } else { tr.practice_title() }}</p>
                    <h1 class="score" tabindex="-1" autofocus=true>{title.to_string()}</h1>
                </div>
                <div class="table-frame" role="region" aria-label=crate::i18n::plain(tr.practice_asked()) tabindex="0">
                    <table class="ledger ledger--plain">
                        <caption>{tr.practice_asked()}</caption>
                        <thead><tr><th scope="col">{tr.review_col_skill()}</th><th class="num" scope="col">{tr.practice_col_right()}</th><th class="num" scope="col">{tr.practice_col_now()}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                {opened(tr, view)}
            </div>
            <div class="flow flow--wide">
                {ledger(tr, tr.practice_points(), &view.points)}
                {badges(tr, view)}
                <p><a class="tap" href="/progress">{tr.review_to_progress()}</a></p>
            </div>
        </div>
        <div class="actions">
            <form class="wrap" method="post" action=format!("{again}/start")>
                <button class="button button--primary">{tr.practice_again()}</button>
                <a class="button button--quiet" href="/path">{tr.end_back_to_path()}</a>
            </form>
        </div>
    }
    .written()
}

fn opened(tr: Tr, view: &View) -> Option<AnyView> {
    (!view.opened.is_empty()).then(|| {
        let links = view.opened.iter().map(|(slug, name)| view! { <li><a href=format!("/path#{slug}")>{named(tr, name)}</a></li> }).collect_view();
        view! { <section class="flow flow--tight" aria-labelledby="opened"><h2 id="opened">{tr.end_opened()}</h2><ul>{links}</ul></section> }.written()
    })
}

fn badges(tr: Tr, view: &View) -> Option<AnyView> {
    (!view.badges.is_empty()).then(|| {
        let rows = view
            .badges
            .iter()
            .map(|(name, text)| view! { <li class="badge">{icon(Icon::Badge)} <div><h2>{named(tr, name)}</h2><p>{named(tr, text)}</p></div></li> })
            .collect_view();
        view! { <ul class="badges">{rows}</ul> }.written()
    })
}

fn placed(tr: Tr, view: &View, title: &str) -> AnyView {
    let estimates = view
        .asked
        .iter()
        .map(|a| {
            view! {
                <li>
                    <div class="estimate-head"><h3>{named(tr, &a.name)}</h3> " " <span>{a.estimate.words(tr)}</span></div>
                    {a.estimate.track(0.7)}
                </li>
            }
        })
        .collect_view();
    let closed = view.all - view.open;
    view! {
        <div class="player-body player-body--two split">
            <div class="flow flow--wide">
                <div class="flow flow--tight">
                    <p class="where">{tr.placement_end_asked(view.questions)}</p>
                    <h1 tabindex="-1" autofocus=true>{title.to_string()}</h1>
                    <p>{tr.placement_end_text(view.known)}</p>
                </div>
                {opened(tr, view)}
                <section class="flow" aria-labelledby="opens">
                    <h2 id="opens">{tr.placement_end_opens()}</h2>
                    <table class="ledger">
                        <tbody>
                            <tr><th scope="row">{tr.placement_end_known()} " " <small>{tr.placement_end_known_note()}</small></th><td><bdi>{view.known}</bdi></td></tr>
                            <tr><th scope="row">{tr.placement_end_open()}</th><td><bdi>{view.open}</bdi></td></tr>
                            <tr><th scope="row">{tr.placement_end_closed()} " " <small>{tr.placement_end_closed_note()}</small></th><td><bdi>{closed}</bdi></td></tr>
                        </tbody>
                    </table>
                    <p>{tr.placement_end_stays()}</p>
                </section>
                <section class="flow" aria-labelledby="sure">
                    <h2 id="sure">{tr.placement_end_sure()}</h2>
                    <ol class="estimates">{estimates}</ol>
                    <p class="help">{tr.placement_end_unasked()}</p>
                </section>
            </div>
            <div class="flow flow--wide">
                {badges(tr, view)}
                <section class="notice" aria-labelledby="wrong" data-severity="info">
                    {icon(Icon::Info)}
                    <h2 class="notice-title" id="wrong">{tr.placement_end_wrong()}</h2>
                    <p>{tr.placement_end_wrong_text()} " " <a href="/practice/placement">{tr.placement_end_redo()}</a></p>
                </section>
            </div>
        </div>
        <div class="actions"><div class="wrap"><a class="button button--primary" href="/path">{tr.end_back_to_path()}</a></div></div>
    }
    .written()
}
