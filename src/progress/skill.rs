//! One component: how sure we are and why, when it comes back, what would move it, what it waits for.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;

use super::estimate::{Estimate, estimate};
use super::standing::{Standing, standing};
use crate::attempts::{self, Model, Ready};
use crate::content::catalogue::{Catalogue, Named};
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::practice::tenths;
use crate::server::clock::{date_from_sql, date_to_sql};
use crate::server::{App, Page, Tab, Visitor, render};
use crate::tutor::ability::MasteryRule;
use crate::tutor::learner::{Skill, scheduler};
use crate::tutor::prerequisites::EdgeKind;
use crate::ui::{Icon, Written, icon, named};

/// Answers shown; the estimate rests on all of them.
const SHOWN: i64 = 50;

/// An answer as evidence.
struct Answer {
    day: String,
    kind: String,
    /// Right, partly or wrong; nothing of a placement is told.
    verdict: Option<String>,
    /// As the filter took it in, if it did.
    right: Option<bool>,
    grade: Option<i16>,
    retry: bool,
}

struct View {
    slug: String,
    name: Named,
    standing: Standing,
    estimate: Estimate,
    skill: Skill,
    certainty: String,
    threshold: String,
    recall: Option<u8>,
    due: Option<String>,
    answers: Vec<Answer>,
    waits: Vec<(String, Named, bool)>,
    opens: Vec<(String, Named)>,
    has_lesson: bool,
}

pub async fn show(State(app): State<App>, visitor: Visitor, Path(slug): Path<String>) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let component = catalogue.component(&slug).ok_or(AppError::NotFound)?;
    let code = visitor.locale().code;
    let printer = Printer::of(Locale::shown(code));
    let model = Model::load(&app.pool, learner.id).await?;
    let day = attempts::day_number(date_to_sql(learner.today(&app)));
    let rows = sqlx::query!(
        "select study_date, run_kind, verdict, evidence_right, grade, retry from interactions
         where learner_id = $1 and $2 = any (kc_ids) order by answered_at desc, attempt_id desc limit $3",
        learner.id,
        component.id,
        SHOWN
    )
    .fetch_all(&app.pool)
    .await?;
    let answers = rows
        .into_iter()
        .map(|row| Answer {
            day: printer.date(date_from_sql(row.study_date)),
            verdict: (row.run_kind != "placement").then_some(row.verdict),
            kind: row.run_kind,
            right: row.evidence_right,
            grade: row.grade,
            retry: row.retry,
        })
        .collect();
    let rules = crate::tutor::learner::Rules::default();
    let skill = model.known.skill(component.id, &rules);
    let estimate = estimate(&catalogue, &model, component.id, day);
    let percent = |p: f64| printer.percent(rust_decimal::Decimal::new((p * 100.0).round() as i64, 2), None);
    let clock = scheduler(model.retention);
    let ready = Ready::new(&catalogue, &model, day);
    let calibrated = catalogue.bank.component_index(component.id).is_some_and(|k| catalogue.bank.bank.components()[k as usize].calibrated);
    let rule = MasteryRule::default();
    let view = Arc::new(View {
        name: catalogue.kc_name(&slug, code),
        standing: standing(&catalogue, &model, component, day),
        certainty: percent(estimate.mastery.certainty),
        threshold: percent(if calibrated { rule.mastered_calibrated } else { rule.mastered }),
        // Of what was answered today it would only say that it was answered today.
        recall: skill
            .review
            .filter(|review| review.last < day)
            .map(|review| tenths(clock.retrievability(&review.memory, f64::from((day - review.last).max(0))))),
        due: skill.review.map(|review| printer.date(date_from_sql(attempts::date_of(review.due)))),
        waits: related(&catalogue, code, catalogue.requires(&slug)).map(|(slug, name)| (slug.clone(), name, ready.is(&slug))).collect(),
        opens: related(&catalogue, code, dependants(&catalogue, &slug)).collect(),
        has_lesson: catalogue.lesson(&slug).is_some(),
        estimate,
        skill,
        answers,
        slug,
    });
    let tr = visitor.tr;
    Ok(render(&visitor, Page::new(view.name.plain(), Tab::Progress), move || body(tr, &view)).await)
}

fn dependants<'c>(catalogue: &'c Catalogue, slug: &str) -> Vec<&'c str> {
    let all = catalogue.prerequisites.dependants(slug).into_iter();
    all.filter(|(_, kind)| *kind == EdgeKind::Required).map(|(slug, _)| slug).collect()
}

fn related(catalogue: &Catalogue, code: &str, slugs: Vec<&str>) -> impl Iterator<Item = (String, Named)> {
    slugs.into_iter().map(|slug| (slug.to_string(), catalogue.kc_name(slug, code))).collect::<Vec<_>>().into_iter()
}

fn body(tr: Tr, view: &View) -> AnyView {
    let evidence = view.skill.practised.responses;
    let based = if evidence == 0 { tr.model_no_evidence() } else { tr.model_answers(evidence) };
    let estimate = &view.estimate;
    let review = match (&view.due, view.recall) {
        (Some(date), Some(recall)) => tr.model_next_review(date, recall),
        (Some(date), None) => tr.review_next(date),
        _ => tr.model_no_review(),
    };
    let links = |of: Vec<(String, Named)>| {
        of.into_iter().map(|(slug, name)| view! { <li><a href=format!("/progress/{slug}")>{named(tr, &name)}</a></li> }).collect_view()
    };
    let waits = (view.standing == Standing::Locked || !view.waits.is_empty()).then(|| {
        let rows = view
            .waits
            .iter()
            .map(|(slug, name, ready)| {
                let mark = if *ready { icon(Icon::Check) } else { icon(Icon::Minus) };
                let word = if *ready { tr.model_state_open() } else { tr.model_state_locked() };
                view! { <li data-ready=ready.to_string()>{mark} " " <a href=format!("/progress/{slug}")>{named(tr, name)}</a> <span class="visually-hidden">{format!(" {word}")}</span></li> }
            })
            .collect_view();
        view! { <section class="flow flow--tight" aria-labelledby="waits"><h2 id="waits">{tr.model_waits()}</h2><ul class="plain-list">{rows}</ul></section> }
    });
    let opens = (!view.opens.is_empty()).then(|| {
        view! { <section class="flow flow--tight" aria-labelledby="lets"><h2 id="lets">{tr.model_opens()}</h2><ul>{links(view.opens.clone())}</ul></section> }
    });
    let lesson = view.has_lesson.then(|| view! { <a class="button" href=format!("/lessons/{}", view.slug)>{tr.model_to_lesson()}</a> });
    let practise = (view.standing != Standing::Locked && view.has_lesson)
        .then(|| view! { <a class="button" href="/practice">{tr.model_practise()}</a> });
    view! {
        <div class="wrap page-body flow flow--wide">
            <p><a class="tap" href="/progress">{tr.model_back()}</a></p>
            <div
                class="flow"
                data-kc=view.slug.clone()
                data-state=view.standing.word()
                data-certainty=estimate.mastery.certainty.to_string()
                data-readiness=estimate.mastery.readiness.to_string()
                data-evidence=evidence.to_string()
                data-items=view.skill.practised.items.to_string()
                data-level=view.skill.practised.at_level.to_string()
            >
                <h1>{named(tr, &view.name)}</h1>
                <p class="where">{view.standing.say(tr)}</p>
                {estimate.track(0.8)}
                <p class="read">{tr.model_think(tenths(estimate.mean), tenths(estimate.low), tenths(estimate.high))} " " {based}</p>
                <p class="read">{tr.model_certainty(&view.certainty)}</p>
                <p class="read">{review}</p>
            </div>
            <div class="split">
                <div class="flow flow--wide">
                    <section class="flow flow--tight" aria-labelledby="moves">
                        <h2 id="moves">{tr.model_moves()}</h2>
                        <ul>{moves(tr, view)}</ul>
                    </section>
                    {history(tr, view)}
                </div>
                <div class="flow flow--wide">
                    {waits}
                    {opens}
                    <p class="cluster">{practise} {lesson}</p>
                </div>
            </div>
        </div>
    }
    .written()
}

/// What is still missing for mastery, or what keeps it.
fn moves(tr: Tr, view: &View) -> AnyView {
    let rule = MasteryRule::default();
    let practised = view.skill.practised;
    if view.estimate.mastery.mastered {
        return view! { <li>{tr.model_moves_kept()}</li> }.written();
    }
    let missing = |need: u32, have: u32| need.saturating_sub(have);
    let lines = [
        (missing(rule.responses, practised.responses), Tr::model_moves_evidence as fn(&Tr, u32) -> String),
        (missing(rule.items, practised.items), Tr::model_moves_items),
        (missing(rule.at_level, practised.at_level), Tr::model_moves_level),
    ];
    let lines = lines.into_iter().filter(|(n, _)| *n > 0).map(|(n, say)| view! { <li>{say(&tr, n)}</li> }).collect_view();
    view! { {lines} <li>{tr.model_moves_sure(&view.threshold)}</li> }.written()
}

fn history(tr: Tr, view: &View) -> AnyView {
    if view.answers.is_empty() {
        return view! { <section class="flow" aria-labelledby="history"><h2 id="history">{tr.model_history()}</h2><p>{tr.model_history_empty()}</p></section> }
            .written();
    }
    let rows = view.answers.iter().map(|answer| row(tr, answer)).collect_view();
    view! {
        <div class="flow">
            <h2 id="history">{tr.model_history()}</h2>
            <div class="table-frame" role="region" aria-labelledby="history" tabindex="0">
                <table class="ledger ledger--notes">
                    <thead><tr><th scope="col">{tr.model_col_day()}</th><th scope="col">{tr.model_col_where()}</th><th scope="col">{tr.model_col_result()}</th><th scope="col">{tr.model_col_counts()}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
    .written()
}

fn row(tr: Tr, answer: &Answer) -> AnyView {
    let place = match answer.kind.as_str() {
        "lesson" => tr.model_where_lesson(),
        "quiz" => tr.model_where_quiz(),
        "review" => tr.model_where_review(),
        "placement" => tr.model_where_placement(),
        _ => tr.model_where_practice(),
    };
    let result = match answer.verdict.as_deref() {
        None => view! { {tr.model_placement_hidden()} }.written(),
        Some("right") => view! { <span class="told" data-answer="right">{icon(Icon::Check)} " " {tr.model_right()}</span> }.written(),
        Some(_) => view! { <span class="told" data-answer="wrong">{icon(Icon::Cross)} " " {tr.model_wrong()}</span> }.written(),
    };
    let counts = match (answer.right, answer.grade, answer.retry) {
        (Some(_), _, _) => tr.model_counts(),
        (None, _, true) => tr.model_counts_not_retry(),
        (None, Some(_), false) => tr.model_counts_not_help(),
        (None, None, false) => tr.model_counts_not(),
    };
    let evidence = answer.right.map_or("none", |right| if right { "right" } else { "wrong" });
    view! { <tr data-evidence=evidence><th scope="row">{answer.day.clone()}</th><td>{place}</td><td>{result}</td><td>{counts}</td></tr> }
        .written()
}
