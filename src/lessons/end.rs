//! The end of a lesson: what can be done now, the points it brought, the day, what opened, and the quiz.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use crate::attempts::BadgeAhead;
use crate::content::catalogue::Named;
use crate::content::ids::OwnerKind;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::islands::Keys;
use crate::server::clock::{date_to_sql, to_sql};
use crate::server::{App, Chrome, Page, Tab, Visitor, redirect, render};
use crate::ui::{Icon, Written, icon, named};

#[derive(Deserialize)]
pub struct Which {
    run: Option<Uuid>,
}

pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(which): Query<Which>,
) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let lesson = catalogue.lesson(&slug).ok_or(AppError::NotFound)?;
    let code = visitor.locale().code;
    let run = sqlx::query!(
        "select run_id, started_at, finished_at from runs where learner_id = $1 and kind = 'lesson' and subject = $2 and finished_at is not null
         and ($3::uuid is null or run_id = $3) order by finished_at desc limit 1",
        learner.id,
        slug,
        which.run
    )
    .fetch_optional(&app.pool)
    .await?;
    let Some(run) = run else { return Ok(redirect(&format!("/lessons/{slug}"))) };
    let finished = run.finished_at.unwrap_or(to_sql(app.clock.now()));
    let today = learner.today(&app);
    let row = sqlx::query!(
        r#"select (select coalesce(json_agg(json_build_array(reason, n, sum) order by array_position(array['lesson', 'first_right', 'context_check', 'review', 'badge'], reason)), '[]') from (
                     select reason, count(*) as n, sum(amount) as sum from xp_ledger
                     where learner_id = $1 and earned_at between $2 and $3 group by reason) p) as "points!",
                  (select coalesce(array_agg(k.slug order by k.position), '{}') from learner_skill_states s join knowledge_components k using (kc_id)
                     where s.learner_id = $1 and s.unlocked_by in ('lesson', 'mastery') and s.unlocked_at between $2 and $3) as "opened!",
                  (select coalesce(array_agg(a.slug order by a.position), '{}') from learner_achievements l join achievements a using (achievement_id)
                     where l.learner_id = $1 and l.earned_at between $2 and $3) as "badges!",
                  (select count(*) from daily_progress where learner_id = $1 and kind = 'active' and study_date > $4::date - 14 and study_date <= $4::date) as "days!""#,
        learner.id,
        run.started_at,
        finished,
        date_to_sql(today)
    )
    .fetch_one(&app.pool)
    .await?;
    let points: Vec<(String, i64, i64)> = serde_json::from_value(row.points).unwrap_or_default();
    let opened: Vec<(String, Named)> =
        row.opened.iter().filter(|s| catalogue.lesson(s).is_some()).map(|s| (s.clone(), catalogue.kc_name(s, code))).collect();
    let badges: Vec<(Named, Named)> = row.badges.iter().map(|s| catalogue.badge_words(s, code)).collect();
    let tr = visitor.tr;
    let name = catalogue.kc_name(lesson.slug(), code).plain();
    let objective = catalogue.texts(OwnerKind::Lesson, lesson.slug(), code).named("promise");
    let (kept, days, guest, keys) = (learner.kept_today(&app), row.days, !learner.named, learner.shortcuts);
    let (month, day) = (crate::progress::month_name(visitor.tr, today), today.day().to_string());
    let title = tr.end_title(&name);
    let page = Page::new(&title, Tab::None).with_islands().chrome(Chrome::Player {
        done: 1,
        of: 1,
        label: tr.end_label(),
        leave: "/path".into(),
        leave_label: tr.player_leave(),
        count: String::new(),
    });
    Ok(render(&visitor, page, move || {
        let stamp = kept.then(|| view! { <p class="stamp" aria-hidden="true"><span>{month.clone()}</span> " " <b>{day.clone()}</b> " " <span>{tr.stamp_kept()}</span></p> });
        let opened = (!opened.is_empty()).then(|| {
            let links = opened.iter().map(|(slug, name)| view! { <li><a href=format!("/path#{slug}")>{named(tr, name)}</a></li> }).collect_view();
            view! { <section class="flow flow--tight" aria-labelledby="opened"><h2 id="opened">{tr.end_opened()}</h2><ul>{links}</ul></section> }
        });
        let earned = (!badges.is_empty()).then(|| {
            let rows = badges
                .iter()
                .map(|(name, text)| view! { <li class="badge">{icon(Icon::Badge)} <div><h2>{named(tr, name)}</h2><p>{named(tr, text)}</p></div></li> })
                .collect_view();
            view! { <ul class="badges">{rows}</ul> }
        });
        let guest = guest.then(|| {
            view! {
                <section class="notice" aria-labelledby="save" data-severity="info">
                    {icon(Icon::Info)}
                    <h2 class="notice-title" id="save">{tr.end_guest_title()}</h2>
                    <p>{tr.end_guest_text()} " " <a href="/sign-in#new">{tr.end_guest_save()}</a></p>
                </section>
            }
        });
        view! {
            <div class="player-body player-body--two split">
                <div class="flow flow--wide">
                    <div class="kept">
                        {stamp}
                        <div class="flow flow--tight">
                            <p class="where">{tr.end_where()}</p>
                            <h1 tabindex="-1" autofocus=true>{title.clone()}</h1>
                            <p>{named(tr, &objective)}</p>
                            <p>{if kept { tr.end_day_kept(days) } else { tr.end_day_open() }}</p>
                        </div>
                    </div>
                    {ledger(tr, tr.end_points(), &points)}
                </div>
                <div class="flow flow--wide">
                    {earned}
                    {opened}
                    {guest}
                    <p><a class="tap" href="/path">{tr.end_back_to_path()}</a></p>
                </div>
            </div>
            <div class="actions">
                <form class="wrap" method="post" action=format!("/lessons/{slug}/quiz/start")>
                    <button class="button button--primary">{tr.end_to_quiz()}</button>
                </form>
            </div>
            {keys.then(|| view! { <Keys /> })}
        }
        .written()
    })
    .await)
}

/// Points under each other, closed by their sum.
pub fn ledger(tr: Tr, caption: String, points: &[(String, i64, i64)]) -> AnyView {
    let sum: i64 = points.iter().map(|(_, _, sum)| sum).sum();
    let rows = points
        .iter()
        .map(|(reason, n, sum)| {
            let words = match reason.as_str() {
                "lesson" => tr.points_lesson(),
                "first_right" => tr.points_first_right(*n),
                "context_check" => tr.points_context_check(*n),
                "badge" => tr.points_badge(*n),
                _ => tr.points_review(*n),
            };
            view! { <tr><th scope="row">{words}</th><td><bdi>{*sum}</bdi></td></tr> }
        })
        .collect_view();
    view! {
        <table class="ledger">
            <caption>{caption}</caption>
            <tbody>{rows}</tbody>
            <tfoot><tr><th scope="row">{tr.points_together()}</th><td><bdi>{sum}</bdi></td></tr></tfoot>
        </table>
    }
    .written()
}

/// A badge that is close, with what is still missing.
pub fn badge_ahead(tr: Tr, badge: &BadgeAhead) -> AnyView {
    let label = tr.badge_progress(badge.name.plain(), badge.have, badge.need);
    view! {
        <section class="flow flow--tight" aria-labelledby="near">
            <h2 class="where" id="near">{tr.badge_near()}</h2>
            <div class="badge" data-state="ahead">
                {icon(Icon::Badge)}
                <div>
                    <h3>{named(tr, &badge.name)}</h3>
                    <p>{named(tr, &badge.text)}</p>
                    <progress value=badge.have.to_string() max=badge.need.to_string() aria-label=crate::i18n::plain(&label)></progress>
                </div>
            </div>
        </section>
    }
    .written()
}
