//! What learners reported of an item, and its answer.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;
use time::Date;

use super::say::Say;
use crate::authoring::Editor;
use crate::content::audit::Change;
use crate::error::AppError;
use crate::i18n::Locale;
use crate::server::clock::date_to_sql;
use crate::server::{App, redirect};
use crate::ui::{Icon, Written, icon};

/// A note holds so many characters.
const NOTE: usize = 500;
/// So many reports are shown, those still open first.
const SHOWN: i64 = 100;

pub struct Report {
    id: i32,
    version: i32,
    locale: String,
    reason: String,
    words: Option<String>,
    on: Date,
    closed_on: Option<Date>,
    note: Option<String>,
}

pub async fn of(app: &App, item: i32) -> Result<Vec<Report>, AppError> {
    Ok(sqlx::query_as!(
        Report,
        r#"select report_id as id, item_version as version, locale, reason, words, reported_on as "on", closed_on, note
           from item_reports where item_id = $1 order by closed_on is not null, report_id desc limit $2"#,
        item,
        SHOWN
    )
    .fetch_all(&app.pool)
    .await?)
}

#[derive(Deserialize)]
pub struct Act {
    report: i32,
    #[serde(default)]
    note: String,
}

/// Closes a report with a note. What the learner wrote is not needed any longer, and goes.
pub async fn act(State(app): State<App>, editor: Editor, Path(slug): Path<String>, Form(form): Form<Act>) -> Result<Response, AppError> {
    let at = format!("/authoring/analysis/{slug}");
    let note: String = form.note.chars().filter(|c| !c.is_control()).collect();
    let note = note.trim();
    if note.is_empty() {
        return Ok(redirect(&format!("{at}?note={}#reports", form.report)));
    }
    if note.chars().count() > NOTE {
        return Err(AppError::Invalid);
    }
    let mut transaction = app.pool.begin().await?;
    let closed = sqlx::query_scalar!(
        "update item_reports r set closed_on = $3, note = $4, words = null from learning_items i
         where r.item_id = i.item_id and i.slug = $1 and r.report_id = $2 and r.closed_on is null returning r.reason",
        slug,
        form.report,
        date_to_sql(app.clock.today()),
        note
    )
    .fetch_optional(&mut *transaction)
    .await?;
    match closed {
        Some(reason) => {
            let detail = json!({ "report": form.report, "reason": reason, "note": note });
            Change { login: Some(editor.login), verb: "report.close", subject: &format!("item/{slug}"), detail }
                .note(&mut transaction)
                .await?;
            transaction.commit().await?;
        }
        // Somebody was faster: what stands is shown. A report that is not there is not found.
        None => {
            let there = sqlx::query_scalar!(
                "select report_id from item_reports join learning_items using (item_id) where slug = $1 and report_id = $2",
                slug,
                form.report
            )
            .fetch_optional(&mut *transaction)
            .await?;
            there.ok_or(AppError::NotFound)?;
        }
    }
    Ok(redirect(&format!("{at}#reports")))
}

/// The reports with a form for each that is open; `missing` is the one whose note was left empty.
pub fn list(say: &Say, at: &str, reports: &[Report], missing: Option<i32>) -> AnyView {
    let tr = say.tr;
    let rows = reports.iter().map(|report| one(say, at, report, missing == Some(report.id))).collect_view();
    let inside = if reports.is_empty() {
        view! { <p class="prose">{tr.reports_none()}</p> }.written()
    } else {
        view! { <ul class="reports">{rows}</ul> }.written()
    };
    view! {
        <section class="flow" aria-labelledby="reports">
            <h2 id="reports" tabindex="-1">{tr.reports_title()}</h2>
            {inside}
        </section>
    }
    .written()
}

fn one(say: &Say, at: &str, report: &Report, missing: bool) -> AnyView {
    let tr = say.tr;
    let language = Locale::name_of(&report.locale).to_owned();
    let words = report.words.clone().map(|words| view! { <blockquote dir="auto">{words}</blockquote> });
    let id = format!("note-{}", report.id);
    let answer = match (&report.note, report.closed_on) {
        (Some(note), Some(on)) => view! { <p>{tr.reports_closed(say.date(on))} " " <span dir="auto">{note.clone()}</span></p> }.written(),
        _ => {
            let error_id = format!("{id}-error");
            let error = missing
                .then(|| view! { <p class="field-error" id=error_id.clone()>{icon(Icon::Cross)} " " {tr.reports_note_missing()}</p> });
            view! {
                <form class="cluster" method="post" action=at.to_owned()>
                    <input type="hidden" name="report" value=report.id.to_string() />
                    <div class="field field--wide">
                        <label for=id.clone()>{tr.reports_note()}</label>
                        <input id=id.clone() name="note" maxlength=NOTE.to_string() required=true aria-invalid=missing.then_some("true") aria-describedby=missing.then_some(error_id) />
                        {error}
                    </div>
                    <button class="button">{tr.reports_close()}</button>
                </form>
            }
            .written()
        }
    };
    view! {
        <li class="panel flow flow--tight">
            <p><b>{tr.report_reason(&report.reason)}</b> " " <small>{say.date(report.on)} " · " {language} " · " {tr.items_version(report.version)}</small></p>
            {words}
            {answer}
        </li>
    }
    .written()
}
