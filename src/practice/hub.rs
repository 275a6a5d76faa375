//! Before a session: what there is to practise, what is due, what a placement is.

use std::sync::Arc;

use axum::response::Response;
use leptos::prelude::*;

use super::session::{RETENTIONS, base, tenths};
use crate::attempts::{self, Back, Due, Model, RunKind};
use crate::content::catalogue::{Catalogue, Named};
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::date_to_sql;
use crate::server::{Page, Tab, Visitor, render};
use crate::tutor::learner::scheduler;
use crate::ui::{Icon, Written, icon, named};

/// A component that is due.
struct Waiting {
    name: Named,
    /// Of ten people with these answers, so many would still know it.
    still: u8,
    /// Components that build on it.
    stand: usize,
}

struct View {
    kind: RunKind,
    due: Due,
    waiting: Vec<Waiting>,
    /// A placement was finished before.
    placed: bool,
    /// Components in learning or open.
    open: usize,
    nothing: bool,
    away_days: i32,
    next: Option<String>,
    retention: f64,
}

pub async fn show(visitor: &Visitor, catalogue: &Catalogue, kind: RunKind, back: &Back) -> Result<Response, AppError> {
    let app = &visitor.app;
    let learner = visitor.learner()?;
    let today = learner.today(app);
    let day = attempts::day_number(date_to_sql(today));
    let model = Model::load(&app.pool, learner.id).await?;
    let last = learner.last_study();
    let due = attempts::due(catalogue, &model, today, last);
    let code = visitor.locale().code;
    let clock = scheduler(model.retention);
    let waiting = due
        .components
        .iter()
        .filter_map(|slug| {
            let kc = catalogue.component(slug)?;
            let review = model.known.skills.get(&kc.id)?.review?;
            let recall = clock.retrievability(&review.memory, f64::from(day - review.last));
            Some(Waiting {
                name: catalogue.kc_name(slug, code),
                still: tenths(recall),
                stand: catalogue.prerequisites.dependants(slug).len(),
            })
        })
        .collect();
    let printer = Printer::of(Locale::shown(code));
    let view = Arc::new(View {
        kind,
        next: due.next.map(|next| printer.date(next)),
        away_days: last.map_or(0, |last| (today - last).get_days()),
        waiting,
        due,
        placed: model.placed,
        open: model
            .open
            .iter()
            .filter(|id| catalogue.component_by_id(**id).is_some_and(|kc| catalogue.lesson(&kc.body.slug).is_some()))
            .count(),
        retention: model.retention,
        nothing: back.e.as_deref() == Some("nothing"),
    });
    let tr = visitor.tr;
    let title = match kind {
        RunKind::Review => tr.review_title(),
        RunKind::Placement => tr.placement_title(),
        _ => tr.practice_title(),
    };
    Ok(render(visitor, Page::new(&title, Tab::Practice), move || {
        let nothing = view.nothing.then(
            || view! { <p class="notice" data-severity="info" role="status">{icon(Icon::Info)} <span>{tr.practice_nothing()}</span></p> },
        );
        let body = match view.kind {
            RunKind::Review => review(tr, &view),
            RunKind::Placement => placement(tr, &view),
            _ => practice(tr, &view),
        };
        view! { <div class="wrap page-body flow flow--wide">{nothing} {body}</div> }.written()
    })
    .await)
}

/// The first card of a page: what it is and the one button.
fn card(where_: Option<String>, title: String, text: String, kind: RunKind, button: String) -> AnyView {
    view! {
        <section class="panel next-up flow" aria-labelledby="begin">
            <div class="next-up-grid">
                <div class="flow flow--tight">
                    {where_.map(|words| view! { <p class="where">{words}</p> })}
                    <h1 id="begin">{title}</h1>
                    <p>{text}</p>
                </div>
                <form method="post" action=format!("{}/start", base(kind))><button class="button button--primary">{button}</button></form>
            </div>
        </section>
    }
    .written()
}

fn practice(tr: Tr, view: &View) -> AnyView {
    let due = view.due.components.len();
    let review = match (due, view.due.hidden) {
        (0, _) => tr.practice_review_none(),
        (_, true) => tr.practice_review_many(),
        (n, false) => tr.practice_review_due(n),
    };
    let placement = if view.placed { tr.practice_placement_again() } else { tr.practice_placement_new() };
    view! {
        {card(None, tr.practice_title(), tr.practice_text(), RunKind::Practice, tr.practice_start())}
        <div class="split">
            <section class="panel flow" aria-labelledby="due">
                <h2 id="due">{tr.review_title()}</h2>
                <p>{review}</p>
                <p><a class="tap" href="/practice/review">{tr.practice_to_review()}</a></p>
            </section>
            <section class="panel flow" aria-labelledby="place">
                <h2 id="place">{tr.placement_title()}</h2>
                <p>{placement}</p>
                <p><a class="tap" href="/practice/placement">{tr.practice_to_placement()}</a></p>
            </section>
        </div>
    }
    .written()
}

fn review(tr: Tr, view: &View) -> AnyView {
    if view.waiting.is_empty() {
        let text = match (&view.next, view.due.enough) {
            (_, true) => tr.review_enough(),
            (Some(date), _) => tr.review_next(date),
            (None, _) => tr.review_empty(),
        };
        return view! {
            <h1>{tr.review_title()}</h1>
            <p class="read">{text}</p>
            <p><a class="button" href="/practice">{tr.review_to_practice()}</a></p>
            {retention(tr, view)}
        }
        .written();
    }
    let n = view.waiting.len();
    let (where_, title, text) = if view.due.hidden {
        let away = (view.away_days > 1).then(|| tr.review_away(view.away_days));
        (away, tr.review_ten(n), tr.review_ten_text())
    } else {
        (None, tr.review_due(n), tr.review_due_text())
    };
    let rows = view
        .waiting
        .iter()
        .map(|w| {
            let stand = (w.stand > 0).then(|| view! { " " <small>{tr.review_stand(w.stand)}</small> });
            view! { <tr><th scope="row">{named(tr, &w.name)}{stand}</th><td>{tr.review_still(w.still)}</td></tr> }
        })
        .collect_view();
    let rest = view.due.hidden.then(|| {
        view! {
            <details class="fold">
                <summary>{icon(Icon::Fold)} " " {tr.review_rest()}</summary>
                <p class="read">{tr.review_rest_text()}</p>
            </details>
        }
    });
    view! {
        {card(where_, title, text, RunKind::Review, tr.review_start())}
        <div class="flow">
            <h2 id="these">{tr.review_these()}</h2>
            <div class="table-frame" role="region" aria-labelledby="these" tabindex="0">
                <table class="ledger ledger--notes">
                    <thead><tr><th scope="col">{tr.review_col_skill()}</th><th class="num" scope="col">{tr.review_col_still()}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {rest}
            {retention(tr, view)}
            <details class="fold">
                <summary>{icon(Icon::Fold)} " " {tr.review_how()}</summary>
                <p class="read">{tr.review_how_text()} " " <a href="/progress">{tr.review_to_progress()}</a></p>
            </details>
        </div>
    }
    .written()
}

/// How well the learner wants to remember.
fn retention(tr: Tr, view: &View) -> AnyView {
    let words = [tr.retention_80(), tr.retention_85(), tr.retention_90(), tr.retention_95()];
    let choices = RETENTIONS
        .into_iter()
        .zip(words)
        .map(|(value, words)| {
            let checked = value == view.retention;
            view! { <label class="check"><input type="radio" name="retention" value=value.to_string() checked=checked /> {words}</label> }
        })
        .collect_view();
    view! {
        <details class="fold">
            <summary>{icon(Icon::Fold)} " " {tr.retention_title()}</summary>
            <form class="flow flow--tight" method="post" action="/practice/review/retention">
                <fieldset>
                    <legend>{tr.retention_text()}</legend>
                    {choices}
                </fieldset>
                <button class="button">{tr.retention_save()}</button>
            </form>
        </details>
    }
    .written()
}

fn placement(tr: Tr, view: &View) -> AnyView {
    let again = view
        .placed
        .then(|| view! { <p class="read">{tr.placement_again()} " " <a href="/practice/placement/result">{tr.placement_last()}</a></p> });
    view! {
        {card(None, tr.placement_title(), tr.placement_text(), RunKind::Placement, tr.placement_start())}
        {again}
        <ul class="read flow flow--tight">
            <li>{tr.placement_rule_length()}</li>
            <li>{tr.placement_rule_marks()}</li>
            <li>{tr.placement_rule_unknown()}</li>
            <li>{tr.placement_rule_opens(view.open)}</li>
        </ul>
    }
    .written()
}
