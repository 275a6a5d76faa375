//! One class: the grid, how to invite, and what can be changed.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use leptos::prelude::*;

use super::class::Class;
use super::fields::{Fields, Problem};
use super::filter::{Filter, Rows, Sort};
use super::grid::Grid;
use super::table;
use crate::authoring::Editor;
use crate::authoring::choices;
use crate::classes::{self, State as Standing};
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::date_from_sql;
use crate::server::{App, Page, Room, render};
use crate::ui::{Icon, Written, icon, named};

/// So many objectives are named where learners are stuck.
const TOLD: usize = 3;

pub async fn show(
    State(app): State<App>,
    editor: Editor,
    Path(id): Path<i32>,
    Query(filter): Query<Filter>,
    headers: HeaderMap,
) -> Result<Response, AppError> {
    let class = Class::of(&app, &editor, id).await?;
    page(&app, &editor, &headers, class, filter, None).await
}

pub(super) async fn page(
    app: &App,
    editor: &Editor,
    headers: &HeaderMap,
    class: Class,
    filter: Filter,
    problem: Option<(Fields, Problem)>,
) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let code = editor.locale().code;
    let members = classes::members(app, &catalogue, class.id, None).await?;
    let grid = Arc::new(Grid::of(&catalogue, members, &filter, code));
    let domains = choices::domain_names(&catalogue, code);
    let (tr, zone) = (editor.tr, editor.learner()?.time_zone());
    let state = class.state(app.clock.today());
    let address = class.address(app, headers);
    let printer = Printer::of(Locale::shown(code));
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(render(editor, Page::desk(&class.name, Room::Classes).status(status), move || {
        let since = printer.date(date_from_sql(class.created_at.date()));
        let ends = class.ends_on.map(|last| view! { " " {tr.join_ends(printer.date(last))} });
        let shown = if grid.members.is_empty() {
            empty(tr, &class, &address)
        } else {
            view! {
                {filters(tr, &class, &filter, &domains)}
                <section class="flow" aria-labelledby="grid">
                    <h2 id="grid">{tr.class_grid()}</h2>
                    {legend(tr)}
                    {table::view(tr, &printer, &zone, &class, &grid)}
                    <p class="cluster between">
                        <span class="help">{tr.class_grid_help()}</span>
                        <a class="tap" href=filter.at(&format!("{}/csv", class.path())) download="class.csv">{icon(Icon::Download)} " " {tr.class_csv()}</a>
                    </p>
                </section>
                {stuck(tr, &grid)}
            }
            .written()
        };
        view! {
            <div class="wrap page-body flow flow--wide">
                <div class="cluster between">
                    <div class="flow flow--tight">
                        <p><a class="tap" href="/authoring/classes">{tr.class_all()}</a></p>
                        <h1><bdi>{class.name.clone()}</bdi></h1>
                        <p><span class="tag">{tr.classes_state(state)}</span> " " {tr.class_learners(class.learners)} " · " {tr.class_since(since)} {ends}</p>
                    </div>
                    <div class="flow flow--tight">
                        <dl class="join">
                            <dt>{tr.class_join_with()}</dt>
                            <dd><code translate="no" dir="ltr">{class.code.to_string()}</code></dd>
                        </dl>
                        <p><a class="tap" href=format!("{}/invitation", class.path())>{tr.class_invitation()}</a></p>
                    </div>
                </div>
                {shown}
                <div class="split split--even">
                    {settings(tr, &class, problem.clone())}
                    <section class="notice" aria-labelledby="see">
                        {icon(Icon::Lock)}
                        <h2 class="notice-title" id="see">{tr.class_you_see()}</h2>
                        <p>{tr.class_you_see_text()}</p>
                    </section>
                </div>
            </div>
        }
        .written()
    })
    .await)
}

/// A class nobody is in yet: how learners come in.
fn empty(tr: Tr, class: &Class, address: &str) -> AnyView {
    view! {
        <section class="panel flow" aria-labelledby="empty">
            <h2 id="empty">{tr.class_empty()}</h2>
            <ol>
                <li>{tr.class_invite_show(class.code.to_string())}</li>
                <li>{tr.class_invite_open()} " " <bdi dir="ltr"><b>{address.to_owned()}</b></bdi></li>
                <li>{tr.class_invite_consent()}</li>
            </ol>
        </section>
    }
    .written()
}

fn filters(tr: Tr, class: &Class, filter: &Filter, domains: &[(String, String)]) -> AnyView {
    let option = choices::option;
    let domains = domains.iter().map(|(slug, name)| option(slug, &filter.domain, name.clone())).collect_view();
    let sorts = Sort::ALL.map(|sort| option(sort.as_str(), filter.sort().as_str(), tr.class_sort_by(sort.as_str()))).collect_view();
    let rows = Rows::ALL.map(|rows| option(rows.as_str(), filter.rows().as_str(), tr.class_rows_by(rows.as_str()))).collect_view();
    view! {
        <form class="filters" role="search" action=class.path()>
            <div class="field"><label for="c-domain">{tr.class_objectives_of()}</label><select id="c-domain" name="domain">
                <option value="">{tr.class_every_domain()}</option>
                {option(Filter::BEGUN, &filter.domain, tr.class_begun())}
                {domains}
            </select></div>
            <div class="field"><label for="c-sort">{tr.class_sort()}</label><select id="c-sort" name="sort">{sorts}</select></div>
            <div class="field"><label for="c-rows">{tr.class_rows()}</label><select id="c-rows" name="rows">{rows}</select></div>
            <button class="button">{tr.class_show()}</button>
        </form>
    }
    .written()
}

fn legend(tr: Tr) -> AnyView {
    let keys = Standing::ALL
        .map(|state| {
            let help = (state == Standing::Stuck).then(|| view! { ": " {tr.class_stuck_help()} });
            view! { <li><span class="cell" data-cell=state.word()>{icon(state.icon())}</span> " " {state.say(tr)} {help}</li> }
        })
        .collect_view();
    view! { <ul class="legend">{keys} <li><bdi dir="ltr"><b>"5/7"</b></bdi> " " {tr.class_numbers_help()}</li></ul> }.written()
}

/// What to talk about next: the objectives on which most are stuck.
fn stuck(tr: Tr, grid: &Grid) -> Option<AnyView> {
    let mut stuck: Vec<_> =
        grid.objectives.iter().map(|o| (grid.count(Standing::Stuck, o.id), o)).filter(|(count, _)| *count > 0).collect();
    stuck.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let rows: Vec<_> = stuck
        .into_iter()
        .take(TOLD)
        .map(|(count, o)| view! { <li>{icon(Icon::Caution)} " " <span>{tr.class_are_stuck(count)} " " <b>{named(tr, &o.name)}</b></span></li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <section class="panel flow" aria-labelledby="next"><h2 id="next">{tr.class_next()}</h2><ul class="warnings">{rows}</ul></section> }
            .written()
    })
}

/// Renaming, closing, a new code, deleting.
fn settings(tr: Tr, class: &Class, problem: Option<(Fields, Problem)>) -> AnyView {
    let (fields, problem) = match problem {
        Some((fields, problem)) => (fields, Some(problem)),
        None => (Fields::of(class), None),
    };
    let button = |what: &'static str, words: String, help: String| {
        view! {
            <div class="flow flow--tight">
                <button class="button" name="do" value=what>{words}</button>
                <p class="help">{help}</p>
            </div>
        }
    };
    let shut = if class.closed {
        button("open", tr.class_open(), tr.class_open_help())
    } else {
        button("close", tr.class_close(), tr.class_close_help())
    };
    view! {
        <section class="panel flow" aria-labelledby="settings">
            <h2 id="settings">{tr.class_settings()}</h2>
            <form class="flow" method="post" action=class.path()>
                {fields.view(tr, problem)}
                <p><button class="button" name="do" value="change">{tr.class_change()}</button></p>
            </form>
            <form class="flow" method="post" action=class.path()>
                {shut}
                {button("code", tr.class_new_code(), tr.class_new_code_help())}
            </form>
            <details class="fold">
                <summary>{icon(Icon::Fold)} " " {tr.class_delete()}</summary>
                <form class="hint flow flow--tight" method="post" action=class.path()>
                    <p>{tr.class_delete_text(class.learners)}</p>
                    <p><button class="button button--danger" name="do" value="delete">{tr.class_delete_button()}</button></p>
                </form>
            </details>
        </section>
    }
    .written()
}
