//! One learner of a class: what was answered since joining, newest first.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::class::Class;
use super::replay::{When, instance};
use crate::attempts::{AttemptSummary, given};
use crate::authoring::Editor;
use crate::content::catalogue::Catalogue;
use crate::content::format::{Inline, Locale, Printer};
use crate::error::AppError;
use crate::i18n::{Tr, plain};
use crate::server::clock::from_sql;
use crate::server::{App, Page, Room, render};
use crate::tutor::grading;
use crate::ui::{Icon, Written, icon, inline};

/// So many on one page.
const PAGE: i64 = 20;

/// Which answers are asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Those of one component.
    kc: String,
    page: Option<i64>,
}

impl Asked {
    /// From 0.
    fn page(&self) -> i64 {
        self.page.unwrap_or(1).clamp(1, 1_000_000) - 1
    }

    fn at(&self, path: &str, page: i64) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.kc.is_empty() {
            query.append_pair("kc", &self.kc);
        }
        if page > 0 {
            query.append_pair("page", &(page + 1).to_string());
        }
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

/// A member, by what the class was told.
pub(super) struct Known {
    pub name: String,
    pub joined_at: Timestamp,
}

pub(super) async fn known(app: &App, class: &Class, member: Uuid) -> Result<Known, AppError> {
    let row = sqlx::query!("select name, joined_at from class_members where class_id = $1 and member_id = $2", class.id, member)
        .fetch_optional(&app.pool)
        .await?
        .ok_or(AppError::NotFound)?;
    Ok(Known { name: row.name, joined_at: from_sql(row.joined_at) })
}

/// One answer in the list.
struct Line {
    attempt: Uuid,
    stem: Vec<Inline>,
    answer: String,
    verdict: String,
    kind: String,
    when: When,
}

pub async fn show(
    State(app): State<App>,
    editor: Editor,
    Path((id, member)): Path<(i32, Uuid)>,
    Query(asked): Query<Asked>,
) -> Result<Response, AppError> {
    let class = Class::of(&app, &editor, id).await?;
    let Known { name, joined_at } = known(&app, &class, member).await?;
    let catalogue = app.catalogue()?;
    let code = editor.locale().code;
    let component = catalogue.component(&asked.kc);
    let rows = sqlx::query!(
        r#"select a.attempt_id as "attempt_id!", a.run_kind as "run_kind!", a.item_id as "item_id!", a.item_version as "item_version!", i.slug,
             a.seed as "seed!", a.drawn, a.response as "response!", a.verdict as "verdict!", a.hints as "hints!", a.response_ms,
             a.answered_at as "answered_at!", count(*) over () as "total!"
           from class_answers a join learning_items i using (item_id)
           where a.class_id = $1 and a.member_id = $2 and ($3::int is null or $3 = any (a.kc_ids))
           order by a.answered_at desc, a.attempt_id desc limit $4 offset $5"#,
        id,
        member,
        component.map(|kc| kc.id),
        PAGE,
        asked.page() * PAGE
    )
    .fetch_all(&app.pool)
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let tr = editor.tr;
    let mut lines = vec![];
    for row in rows {
        let summary = AttemptSummary {
            step: 0,
            item_id: row.item_id,
            item_version: row.item_version,
            seed: row.seed,
            drawn: row.drawn,
            verdict: row.verdict,
            misconceptions: vec![],
            locale: code.to_owned(),
        };
        // An item that can no longer be computed is named, and hides no others.
        let (stem, answer) = match instance(&app, &catalogue, &summary).await {
            Ok(instance) => {
                let response = serde_json::from_value::<grading::Response>(row.response).ok();
                (instance.text("stem"), response.map(|response| given(tr, &instance, &response)).unwrap_or_default())
            }
            Err(AppError::Unavailable) => return Err(AppError::Unavailable),
            Err(_) => (vec![Inline::Text(row.slug)], String::new()),
        };
        let when = When { at: from_sql(row.answered_at), milliseconds: row.response_ms, hints: row.hints };
        lines.push(Line { attempt: row.attempt_id, stem, answer, verdict: summary.verdict, kind: row.run_kind, when });
    }
    let zone = editor.learner()?.time_zone();
    let printer = Printer::of(Locale::shown(code));
    let joined = printer.date(joined_at.to_zoned(zone.clone()).date());
    let only = component.map(|kc| kc_name(&catalogue, &kc.body.slug, code));
    let page = Page::desk(&name, Room::Classes);
    let path = format!("{}/{member}", class.path());
    Ok(render(&editor, page, move || {
        let only =
            only.clone().map(|component| view! { <p>{tr.class_only(component)} " " <a href=path.clone()>{tr.class_answers_all()}</a></p> });
        let first = asked.page() * PAGE + 1;
        let last = first + lines.len() as i64 - 1;
        let turn = |page: i64, words: String| view! { <a class="tap" href=asked.at(&path, page)>{words}</a> };
        let back = (asked.page() > 0).then(|| turn(asked.page() - 1, tr.class_newer()));
        let on = (last < total).then(|| turn(asked.page() + 1, tr.class_older()));
        let list = if lines.is_empty() {
            view! { <p class="prose">{tr.class_no_answers()}</p> }.written()
        } else {
            view! {
                {table(tr, &printer, &zone, &path, &lines)}
                <nav class="cluster between" aria-label=plain(tr.items_pages())>
                    <p>{tr.class_range(first, last, total)}</p>
                    <p class="cluster">{back} " " {on}</p>
                </nav>
            }
            .written()
        };
        view! {
            <div class="wrap page-body flow">
                <div class="flow flow--tight">
                    <p><a class="tap" href=class.path()><bdi>{class.name.clone()}</bdi></a></p>
                    <h1><bdi>{name.clone()}</bdi></h1>
                    <p>{tr.class_member_since(&joined)}</p>
                    {only}
                </div>
                {list}
            </div>
        }
        .written()
    })
    .await)
}

fn kc_name(catalogue: &Catalogue, slug: &str, code: &str) -> String {
    catalogue.kc_name(slug, code).plain()
}

/// A verdict's icon.
pub(super) fn mark(verdict: &str) -> Icon {
    match verdict {
        "right" => Icon::Check,
        "partly" => Icon::Partly,
        _ => Icon::Cross,
    }
}

fn table(tr: Tr, printer: &Printer, zone: &TimeZone, path: &str, lines: &[Line]) -> AnyView {
    let rows = lines
        .iter()
        .map(|line| {
            view! {
                <tr>
                    <th scope="row"><a href=format!("{path}/{}", line.attempt)>{inline(&line.stem)}</a> " " <small>{tr.class_kind(&line.kind)}</small></th>
                    <td><bdi>{line.answer.clone()}</bdi></td>
                    <td>{icon(mark(&line.verdict))} " " {tr.class_verdict(&line.verdict)}</td>
                    <td>{line.when.date(printer, zone)} " " <small><bdi dir="ltr">{line.when.time(zone)}</bdi></small></td>
                    <td class="num">{line.when.took(tr)}</td>
                    <td class="num"><bdi>{line.when.hints.to_string()}</bdi></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-frame" role="region" aria-labelledby="answers-cap" tabindex="0">
            <table class="bank bank--short">
                <caption class="visually-hidden" id="answers-cap">{tr.class_answers()}</caption>
                <thead><tr>
                    <th scope="col">{tr.class_col_question()}</th>
                    <th scope="col">{tr.class_col_answer()}</th>
                    <th scope="col">{tr.class_col_verdict()}</th>
                    <th scope="col">{tr.class_col_when()}</th>
                    <th class="num" scope="col">{tr.class_col_took()}</th>
                    <th class="num" scope="col">{tr.class_col_hints()}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .written()
}
