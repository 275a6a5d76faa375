//! The audit log, newest first.

use crate::ui::Written;
use axum::extract::{Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use time::OffsetDateTime;

use super::Editor;
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::{self, Tr};
use crate::server::clock::{date_from_sql, minute};
use crate::server::{App, Page, Room, render};

/// So many on one page.
const PAGE: i64 = 100;

/// One change.
#[derive(Clone)]
pub struct Entry {
    id: i64,
    at: OffsetDateTime,
    who: Option<String>,
    verb: String,
    subject: String,
    detail: serde_json::Value,
}

/// The newest entries, of all or on one subject, or those before one.
pub async fn entries(app: &App, subject: Option<&str>, before: Option<i64>, most: i64) -> Result<Vec<Entry>, AppError> {
    Ok(sqlx::query_as!(
        Entry,
        r#"select audit_id as id, at, coalesce(l.display_name, l.email) as who, verb, subject, detail
           from audit a left join logins g on g.login_id = a.login_id left join learners l on l.learner_id = g.learner_id
           where ($1::text is null or subject = $1) and ($2::bigint is null or audit_id < $2) order by audit_id desc limit $3"#,
        subject,
        before,
        most
    )
    .fetch_all(&app.pool)
    .await?)
}

#[derive(Deserialize, Default)]
pub struct From {
    before: Option<i64>,
}

pub async fn show(State(app): State<App>, editor: Editor, Query(from): Query<From>) -> Result<Response, AppError> {
    let entries = entries(&app, None, from.before, PAGE).await?;
    let tr = editor.tr;
    let locale = editor.locale();
    let page = Page::desk(tr.log_title(), Room::Log);
    Ok(render(&editor, page, move || {
        let older = (entries.len() as i64 == PAGE).then(|| entries.last()).flatten().map(|last| {
            view! { <p><a class="tap" href=format!("/authoring/log?before={}", last.id)>{tr.log_older()}</a></p> }
        });
        view! {
            <div class="wrap page-body flow">
                <h1>{tr.log_title()}</h1>
                <p class="prose">{tr.log_text()}</p>
                {table(tr, locale, &entries)}
                {older}
            </div>
        }
        .written()
    })
    .await)
}

/// Entries as a table.
pub fn table(tr: Tr, locale: &'static i18n::Locale, entries: &[Entry]) -> AnyView {
    if entries.is_empty() {
        return view! { <p class="prose">{tr.log_none()}</p> }.written();
    }
    let printer = Printer::of(Locale::shown(locale.code));
    let rows = entries
        .iter()
        .map(|entry| {
            let who = entry.who.clone().unwrap_or_else(|| tr.log_nobody());
            let file = entry.detail.get("file").and_then(|f| f.as_str()).unwrap_or_default().to_owned();
            let count = ["added", "removed", "questions", "items"].into_iter().find_map(|name| entry.detail.get(name)?.as_i64());
            let version = entry.detail.get("version").and_then(|v| v.as_i64()).unwrap_or_default();
            let what = match entry.verb.as_str() {
                "import.read" => tr.log_import_read(count.unwrap_or_default()),
                "import.apply" => tr.log_import_apply(count.unwrap_or_default()),
                "import.undo" => tr.log_import_undo(count.unwrap_or_default()),
                "import.forget" => tr.log_import_forget(),
                "item.begin" => tr.log_item_begin(),
                "item.save" => tr.log_item_save(version),
                "item.publish" => tr.log_item_publish(version),
                "parameter.edit" => tr.log_parameter_edit(),
                "lesson.items" => tr.log_lesson_items(),
                "item.withdraw" => tr.log_item_withdraw(),
                "item.restore" => tr.log_item_restore(),
                "lesson.edit" => tr.log_lesson_edit(),
                "card.begin" => tr.log_card_begin(),
                "card.edit" => tr.log_card_edit(),
                "card.withdraw" => tr.log_card_withdraw(),
                "card.restore" => tr.log_card_restore(),
                "misconception.begin" => tr.log_misconception_begin(),
                "misconception.edit" => tr.log_misconception_edit(),
                "context.begin" => tr.log_context_begin(),
                "context.edit" => tr.log_context_edit(),
                "context.withdraw" => tr.log_context_withdraw(),
                "context.restore" => tr.log_context_restore(),
                "template.begin" => tr.log_template_begin(),
                "template.edit" => tr.log_template_edit(),
                "edge.put" => tr.log_edge_put(),
                "edge.remove" => tr.log_edge_remove(),
                "item.comment" => tr.log_item_comment(),
                "item.status" => {
                    tr.log_item_status(tr.item_status(entry.detail.get("status").and_then(|s| s.as_str()).unwrap_or_default()))
                }
                "bulk.apply" => tr.log_bulk_apply(count.unwrap_or_default()),
                "bulk.undo" => tr.log_bulk_undo(count.unwrap_or_default()),
                "text.translate" => tr.log_text_translate(),
                "text.still" => tr.log_text_still(),
                "text.import" => tr.log_text_import(entry.detail.get("texts").and_then(|n| n.as_i64()).unwrap_or_default()),
                "report.close" => tr.log_report_close(),
                other => match other.strip_prefix("class.") {
                    Some(verb) => tr.log_class(verb),
                    None => other.to_owned(),
                },
            };
            let subject = match entry.subject.strip_prefix("import/") {
                Some(id) if entry.verb != "import.forget" => {
                    let name = if file.is_empty() { tr.import_unnamed() } else { file };
                    view! { <a href=format!("/authoring/imports/{id}")><bdi>{name}</bdi></a> }.written()
                }
                _ if entry.subject.starts_with("bulk/") => {
                    let what = entry.detail.get("what").and_then(|what| what.as_str()).unwrap_or_default();
                    view! { <a href=format!("/authoring/{}", entry.subject)>{tr.bulk_verb(what)}</a> }.written()
                }
                _ => match place_of(&entry.subject) {
                    Some((at, slug)) => view! { <a href=at><bdi dir="ltr">{slug}</bdi></a> }.written(),
                    None => view! { <bdi>{if file.is_empty() { entry.subject.clone() } else { file }}</bdi> }.written(),
                },
            };
            let minute = minute(entry.at);
            view! {
                <tr>
                    <th scope="row">{printer.date(date_from_sql(entry.at.date()))} " " <small><bdi dir="ltr">{minute}</bdi></small></th>
                    <td><bdi>{who}</bdi></td>
                    <td>{what}</td>
                    <td>{subject}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-frame" role="region" aria-labelledby="log-cap" tabindex="0">
            <table class="bank bank--short">
                <caption class="visually-hidden" id="log-cap">{tr.log_title()}</caption>
                <thead><tr>
                    <th scope="col">{tr.log_when()}</th>
                    <th scope="col">{tr.log_who()}</th>
                    <th scope="col">{tr.log_what()}</th>
                    <th scope="col">{tr.log_subject()}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .written()
}

/// Where what was changed is changed again, and its name.
fn place_of(subject: &str) -> Option<(String, String)> {
    let (kind, slug) = subject.split_once('/')?;
    let at = match kind {
        "item" => "items/",
        "parameter" => "parameters/",
        "lesson" => "lessons/",
        "context" => "contexts/",
        "mixup" => "misconceptions/",
        "template" => "templates/",
        "kc" => "graph?component=",
        _ => return None,
    };
    Some((format!("/authoring/{at}{slug}"), slug.to_owned()))
}
