use crate::ui::Written;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use leptos::prelude::*;

use super::class::Class;
use super::fields::{Fields, Problem};
use crate::authoring::Editor;
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::date_from_sql;
use crate::server::{App, Page, Room, render};

pub async fn show(State(app): State<App>, editor: Editor) -> Result<Response, AppError> {
    page(&app, &editor, Fields::default(), None).await
}

pub(super) async fn page(app: &App, editor: &Editor, fields: Fields, problem: Option<Problem>) -> Result<Response, AppError> {
    let classes = Class::all(app, editor).await?;
    let (tr, today) = (editor.tr, app.clock.today());
    let printer = Printer::of(Locale::shown(editor.locale().code));
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(render(editor, Page::desk(tr.classes_title(), Room::Classes).status(status), move || {
        view! {
            <div class="wrap page-body flow flow--wide">
                <h1>{tr.classes_title()}</h1>
                {table(tr, &printer, today, &classes)}
                <section class="panel flow" aria-labelledby="new">
                    <h2 id="new">{tr.classes_new()}</h2>
                    <form class="flow" method="post" action="/authoring/classes">
                        {fields.view(tr, problem)}
                        <p><button class="button button--primary">{tr.classes_create()}</button></p>
                    </form>
                    <p class="help">{tr.classes_private()}</p>
                </section>
            </div>
        }
        .written()
    })
    .await)
}

fn table(tr: Tr, printer: &Printer, today: Date, classes: &[Class]) -> AnyView {
    if classes.is_empty() {
        return view! { <p class="prose">{tr.classes_none()}</p> }.written();
    }
    let rows = classes
        .iter()
        .map(|class| {
            let state = class.state(today);
            let tag = if state == "open" { "tag tag--solid" } else { "tag" };
            let ends = class.ends_on.map(|last| view! { " " <small>{tr.join_ends(printer.date(last))}</small> });
            view! {
                <tr>
                    <th scope="row"><a href=class.path()><bdi>{class.name.clone()}</bdi></a> <small><bdi>{class.led_by.clone()}</bdi></small></th>
                    <td><code translate="no" dir="ltr">{class.code.to_string()}</code></td>
                    <td class="num"><bdi>{class.learners.to_string()}</bdi></td>
                    <td><span class=tag>{tr.classes_state(state)}</span> {ends}</td>
                    <td>{printer.date(date_from_sql(class.created_at.date()))}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-frame" role="region" aria-labelledby="classes-cap" tabindex="0">
            <table class="bank bank--short">
                <caption class="visually-hidden" id="classes-cap">{tr.classes_title()}</caption>
                <thead><tr>
                    <th scope="col">{tr.classes_col_class()}</th>
                    <th scope="col">{tr.classes_col_code()}</th>
                    <th class="num" scope="col">{tr.classes_col_learners()}</th>
                    <th scope="col">{tr.classes_col_state()}</th>
                    <th scope="col">{tr.classes_col_since()}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .written()
}
