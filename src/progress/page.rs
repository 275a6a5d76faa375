//! The progress page: numbers first, then what they are made of.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::calendar;
use super::estimate::{Estimate, estimate};
use super::map::Map;
use super::queries::{self, Progress};
use super::standing::{Standing, standing};
use crate::attempts;
use crate::content::catalogue::{Catalogue, Named};
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::{Tr, plain};
use crate::practice::tenths;
use crate::server::clock::date_to_sql;
use crate::server::{App, Page, Tab, Visitor, render};
use crate::tutor::learner::Rules;
use crate::tutor::streak;
use crate::tutor::xp::Level;
use crate::ui::{Icon, Written, icon, named};

/// A component that was answered.
struct Skill {
    slug: String,
    name: Named,
    standing: Standing,
    estimate: Estimate,
    /// Answers that counted.
    answers: u32,
    evidence: Vec<Option<bool>>,
}

/// What the page shows beside the numbers.
struct View {
    progress: Progress,
    level: Level,
    skills: Vec<Skill>,
    map: Map,
    mastered: usize,
    badges: Vec<(Named, Named)>,
    ahead: Vec<attempts::BadgeAhead>,
    streak: streak::Streak,
    components: usize,
}

pub async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, AppError> {
    let learner = visitor.learner()?.clone();
    let catalogue = app.catalogue()?;
    let code = visitor.locale().code;
    let today = learner.today(&app);
    let progress = queries::load(&app, &catalogue, learner.id, today).await?;
    let day = attempts::day_number(date_to_sql(today));
    let view = Arc::new(View {
        level: attempts::level(&catalogue, progress.xp),
        mastered: catalogue.components.iter().filter(|kc| progress.model.mastery(&catalogue, kc.id, day).mastered).count(),
        map: Map::of(&catalogue, &progress.model, code, day),
        skills: skills(&catalogue, &progress, code, day),
        badges: progress.held.iter().map(|slug| catalogue.badge_words(slug, code)).collect(),
        ahead: attempts::ahead(&catalogue, &progress.metrics, &progress.held, code),
        streak: streak::fold(&progress.days, today),
        components: catalogue.lessons.len(),
        progress,
    });
    let tr = visitor.tr;
    let page = Page::new(tr.progress_title(), Tab::Progress);
    Ok(render(&visitor, page, move || {
        let View { progress, level, streak, components, mastered, .. } = &*view;
        let counter = (learner.show_streak && streak.is_shown()).then(|| view! { <div><dt>{tr.progress_streak()}</dt><dd><bdi>{streak.alive()}</bdi></dd></div> });
        let repair = streak.repair.as_ref().map(|r| view! { <p class="notice" data-severity="info">{icon(Icon::Info)} <span>{tr.progress_repair(r.restores)}</span></p> });
        let goal = learner.daily_goal.map(|goal| {
            let done = i16::try_from(progress.items_today).unwrap_or(i16::MAX).min(goal);
            let words = tr.progress_goal(done, goal);
            view! { <p>{words.clone()}</p> <progress class="is-earned" value=done.to_string() max=goal.to_string() aria-label=plain(words)></progress> }
        });
        let empty = (progress.answers == 0).then(|| view! { <p class="read">{tr.progress_empty()} " " <a href="/path">{tr.progress_to_path()}</a></p> });
        view! {
            <div class="wrap page-body flow flow--wide">
                <h1>{tr.progress_title()}</h1>
                {empty}
                <dl class="sums">
                    <div><dt>{tr.progress_lessons()}</dt><dd><bdi>{progress.lessons}</bdi> " " <small>{tr.progress_of(*components)}</small></dd></div>
                    <div><dt>{tr.progress_answers()}</dt><dd><bdi>{progress.answers}</bdi></dd></div>
                    <div><dt>{tr.progress_points(level.level, level.level + 1, level.xp_next)}</dt><dd><bdi>{progress.xp}</bdi></dd></div>
                    <div><dt>{tr.model_mastered_of()}</dt><dd><bdi>{*mastered}</bdi> " " <small>{tr.progress_of(*components)}</small></dd></div>
                    {counter}
                </dl>
                {repair}
                <div class="split">
                    <div class="flow flow--wide">
                        {components_view(tr, &view)}
                        {weeks(tr, progress)}
                        {view.map.view(tr)}
                    </div>
                    <div class="flow flow--wide">
                        <section class="panel flow" aria-labelledby="days">
                            <h2 id="days">{calendar::month_name(tr, today)}</h2>
                            {calendar::month(tr, &progress.days, today)}
                            <ul class="legend">
                                <li><span class="day day--key" data-day="kept" aria-hidden="true"></span> " " {tr.calendar_legend_kept()}</li>
                                <li><span class="day day--key" data-day="rest" aria-hidden="true"></span> " " {tr.calendar_legend_rest()}</li>
                            </ul>
                            {goal}
                            <p class="help">{tr.calendar_help(streak.freezes_held)}</p>
                        </section>
                        {badges(tr, &view)}
                    </div>
                </div>
            </div>
        }
        .written()
    })
    .await)
}

fn skills(catalogue: &Catalogue, progress: &Progress, code: &str, day: i32) -> Vec<Skill> {
    let skill = |c: &queries::Component| {
        let component = catalogue.component(&c.slug)?;
        Some(Skill {
            slug: c.slug.clone(),
            name: catalogue.kc_name(&c.slug, code),
            standing: standing(catalogue, &progress.model, component, day),
            estimate: estimate(catalogue, &progress.model, component.id, day),
            answers: progress.model.known.skill(component.id, &Rules::default()).practised.responses,
            evidence: c.evidence.clone(),
        })
    };
    progress.components.iter().filter_map(skill).collect()
}

/// Components that were answered, each with its estimate and what that is based on.
fn components_view(tr: Tr, view: &View) -> Option<AnyView> {
    if view.skills.is_empty() {
        return None;
    }
    let rows = view.skills.iter().map(|skill| skill_view(tr, skill)).collect_view();
    Some(
        view! {
            <section class="flow" aria-labelledby="skills">
                <h2 id="skills">{tr.model_title()}</h2>
                <ul class="legend">
                    <li><svg width="56" height="28" aria-hidden="true"><rect class="track-range" x="6" y="7" width="44" height="14" rx="3"></rect><circle class="track-point" cx="30" cy="14" r="7"></circle></svg> " " {tr.model_legend()}</li>
                    <li><svg width="20" height="28" aria-hidden="true"><line class="track-goal" x1="10" x2="10" y1="2" y2="26"></line></svg> " " {tr.model_goal()}</li>
                </ul>
                <ol class="estimates">{rows}</ol>
            </section>
        }
        .written(),
    )
}

fn skill_view(tr: Tr, skill: &Skill) -> AnyView {
    let Skill { slug, name, standing, estimate, evidence, answers, .. } = skill;
    let ticks = evidence
        .iter()
        .map(|right| match right {
            Some(true) => {
                view! { <li data-answer="right">{icon(Icon::Check)}<span class="visually-hidden">{tr.model_right()}</span></li> }.written()
            }
            Some(false) => {
                view! { <li data-answer="wrong">{icon(Icon::Cross)}<span class="visually-hidden">{tr.model_wrong()}</span></li> }.written()
            }
            None => view! { <li data-answer="none">{icon(Icon::Minus)}<span class="visually-hidden">{tr.model_uncounted()}</span></li> }
                .written(),
        })
        .collect_view();
    let think = tr.model_think(tenths(estimate.mean), tenths(estimate.low), tenths(estimate.high));
    view! {
        <li data-kc=slug.clone() data-state=standing.word() data-certainty=estimate.mastery.certainty.to_string() data-evidence=answers.to_string()>
            <div class="estimate-head"><h3><a href=format!("/progress/{slug}")>{named(tr, name)}</a></h3> " " <span>{standing.say(tr)}</span></div>
            {estimate.track(0.8)}
            <details class="fold">
                <summary>{icon(Icon::Fold)} " " {tr.model_based_on()}<span class="visually-hidden">": " {named(tr, name)}</span></summary>
                <div class="hint flow flow--tight">
                    <p>{think} " " {tr.model_answers(*answers)}</p>
                    <ol class="ticks" aria-label=plain(tr.model_answers_list())>{ticks}</ol>
                </div>
            </details>
        </li>
    }
    .written()
}

fn weeks(tr: Tr, progress: &Progress) -> Option<AnyView> {
    if progress.weeks.is_empty() {
        return None;
    }
    let locale = Locale::shown(tr.locale.code);
    let rows = progress
        .weeks
        .iter()
        .map(|w| {
            let percent = Printer::of(locale).percent(rust_decimal::Decimal::new(w.right * 100 / w.answers.max(1), 2), None);
            view! {
                <tr>
                    <th scope="row">{Printer::of(locale).date(w.monday)}</th>
                    <td><bdi>{w.answers}</bdi></td>
                    <td><bdi>{percent}</bdi></td>
                    <td><bdi>{w.days}</bdi></td>
                </tr>
            }
        })
        .collect_view();
    Some(
        view! {
            <div class="flow">
                <h2 id="weeks">{tr.progress_weeks()}</h2>
                <div class="table-frame" role="region" aria-labelledby="weeks" tabindex="0">
                    <table class="ledger ledger--plain">
                        <thead><tr><th scope="col">{tr.progress_col_week()}</th><th class="num" scope="col">{tr.progress_col_answers()}</th><th class="num" scope="col">{tr.progress_col_right()}</th><th class="num" scope="col">{tr.progress_col_days()}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </div>
        }
        .written(),
    )
}

fn badges(tr: Tr, view: &View) -> AnyView {
    let held = view
        .badges
        .iter()
        .map(|(name, text)| view! { <li class="badge">{icon(Icon::Badge)} <div><h3>{named(tr, name)}</h3><p>{named(tr, text)}</p></div></li> })
        .collect_view();
    let ahead = view
        .ahead
        .iter()
        .map(|b| {
            let label = plain(tr.badge_progress(b.name.plain(), b.have, b.need));
            view! {
                <li class="badge" data-state="ahead">
                    {icon(Icon::Badge)}
                    <div>
                        <h3>{named(tr, &b.name)}</h3>
                        <p>{named(tr, &b.text)}</p>
                        <progress class="is-earned" value=b.have.to_string() max=b.need.to_string() aria-label=label></progress>
                    </div>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="flow" aria-labelledby="badges">
            <h2 id="badges">{tr.progress_badges()}</h2>
            <ul class="badges">{held} {ahead}</ul>
        </section>
    }
    .written()
}
