use std::collections::BTreeMap;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::formats::{Body, Change, Entry, Outcome, Question};
use super::store::{self, Import, ImportError, State as ImportState};
use crate::authoring::Editor;
use crate::content::catalogue::{Catalogue, Named};
use crate::content::format::plain;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::date_from_sql;
use crate::server::{App, Page, Room, render};
use crate::ui::{Icon, Written, icon, turning};

/// So many of the questions that came in as they are stand on the page; the others are told in number.
const LISTED: usize = 200;

/// All imports, and the form for a new one.
pub async fn show(State(app): State<App>, editor: Editor) -> Result<Response, AppError> {
    list(&app, &editor, None).await
}

/// The same page, saying why a file was refused.
pub async fn refused(app: &App, editor: &Editor, why: &str) -> Result<Response, AppError> {
    list(app, editor, Some(why.to_owned())).await
}

async fn list(app: &App, editor: &Editor, refused: Option<String>) -> Result<Response, AppError> {
    let rows = sqlx::query!(
        r#"select import_id, name, state, read_at, jsonb_array_length(receipt -> 'entries') as "questions!",
             (select count(*) from import_items x where x.import_id = i.import_id) as "items!"
           from imports i order by import_id desc limit 100"#
    )
    .fetch_all(&app.pool)
    .await?;
    let tr = editor.tr;
    let printer = crate::content::format::Printer::of(crate::content::format::Locale::shown(editor.locale().code));
    let lines: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let state = match row.state.as_str() {
                "applied" => tr.import_state_applied(row.items),
                "undone" => tr.import_state_undone(),
                _ => tr.import_state_read(),
            };
            let name = if row.name.is_empty() { tr.import_unnamed() } else { row.name };
            (row.import_id, name, i64::from(row.questions), state, printer.date(date_from_sql(row.read_at.date())))
        })
        .collect();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page::desk(tr.imports_title(), Room::Imports).status(status);
    Ok(render(editor, page, move || {
        let error = refused.clone().map(|why| {
            view! {
                <p class="field-error" id="file-error" tabindex="-1" autofocus=true>
                    {icon(Icon::Info)} " " <span><b>{tr.import_refused()}</b> " " <span lang="en" dir="ltr">{why}</span></span>
                </p>
            }
        });
        let described = refused.as_ref().map(|_| "file-error");
        let table = if lines.is_empty() {
            view! { <p class="prose">{tr.imports_none()}</p> }.written()
        } else {
            let rows = lines
                .iter()
                .map(|(id, name, questions, state, date)| {
                    view! {
                        <tr>
                            <th scope="row"><a href=format!("/authoring/imports/{id}")><bdi>{name.clone()}</bdi></a></th>
                            <td>{state.clone()}</td>
                            <td class="num"><bdi>{questions.to_string()}</bdi></td>
                            <td>{date.clone()}</td>
                        </tr>
                    }
                })
                .collect_view();
            view! {
                <div class="table-frame" role="region" aria-labelledby="imports-cap" tabindex="0">
                    <table class="bank bank--short">
                        <caption class="visually-hidden" id="imports-cap">{tr.imports_all()}</caption>
                        <thead><tr>
                            <th scope="col">{tr.import_col_file()}</th>
                            <th scope="col">{tr.import_col_state()}</th>
                            <th class="num" scope="col">{tr.import_col_questions()}</th>
                            <th scope="col">{tr.import_col_date()}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
            .written()
        };
        view! {
            <div class="wrap page-body flow">
                <h1>{tr.imports_title()}</h1>
                <form class="panel flow" method="post" action="/authoring/imports" enctype="multipart/form-data">
                    <p class="prose">{tr.import_text()}</p>
                    {error}
                    <div class="field">
                        <label for="file">{tr.import_file()}</label>
                        <input id="file" name="file" type="file" required=true accept=".gift,.txt,.xml,.csv,text/plain,text/xml,text/csv" aria-describedby=described />
                    </div>
                    <p class="help">{tr.import_nothing_yet()}</p>
                    <p><button class="button button--primary">{tr.import_read()}</button></p>
                </form>
                <div class="flow">
                    <h2>{tr.imports_all()}</h2>
                    {table}
                </div>
                <section class="flow" aria-labelledby="out">
                    <h2 id="out">{tr.export_title()}</h2>
                    <p class="prose">{tr.export_text()}</p>
                    <p class="cluster">
                        <a class="tap" href="/authoring/items/export/gift">{icon(Icon::Download)} " GIFT"</a>
                        <a class="tap" href="/authoring/items/export/moodle-xml">{icon(Icon::Download)} " Moodle XML"</a>
                        <a class="tap" href="/authoring/items/export/csv">{icon(Icon::Download)} " CSV"</a>
                    </p>
                </section>
            </div>
        }
        .written()
    })
    .await)
}

/// The file's categories, with how many questions of each can be added; the empty one is that of questions without one. All of
/// them, so that a category keeps its number on the form while the bank learns some of the questions.
pub fn categories(import: &Import) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for (place, entry) in import.receipt.entries.iter().enumerate() {
        if let Some(question) = entry.question() {
            *found.entry(question.category.clone().unwrap_or_default()).or_default() += usize::from(!import.known.contains(&place));
        }
    }
    found
}

/// Questions that came in changed and are not in the bank yet, with their places.
pub fn changed(import: &Import) -> impl Iterator<Item = (usize, &Entry, &Question, &[Change])> {
    import.receipt.entries.iter().enumerate().filter_map(|(place, entry)| match &entry.outcome {
        Outcome::Changed(question, changes) if !import.known.contains(&place) => Some((place, entry, question, changes.as_slice())),
        _ => None,
    })
}

#[derive(Deserialize, Default)]
pub struct Notice {
    e: Option<String>,
}

/// What each number of a receipt counts.
struct Sums {
    kept: usize,
    changed: usize,
    known: usize,
    unsupported: usize,
}

/// One receipt.
pub async fn one(State(app): State<App>, editor: Editor, Path(id): Path<i32>, Query(notice): Query<Notice>) -> Result<Response, AppError> {
    let mut db = app.pool.acquire().await?;
    let import = match store::find(&mut db, id).await {
        Ok(import) => import,
        Err(ImportError::Missing(_)) => return Err(AppError::NotFound),
        Err(ImportError::Store(error)) => return Err(error.into()),
        Err(_) => return Err(AppError::Internal),
    };
    drop(db);
    let catalogue = app.catalogue()?;
    let tr = editor.tr;
    let code = editor.locale().code;
    let entries = &import.receipt.entries;
    let sums = Sums {
        kept: entries.iter().enumerate().filter(|(n, e)| matches!(e.outcome, Outcome::Kept(_)) && !import.known.contains(n)).count(),
        changed: changed(&import).count(),
        known: import.known.len(),
        unsupported: entries.iter().filter(|e| e.question().is_none()).count(),
    };
    let components: Vec<(String, String)> =
        catalogue.components.iter().map(|c| (c.body.slug.clone(), words(&catalogue.kc_name(&c.body.slug, code)))).collect();
    let rows: Vec<_> = categories(&import)
        .into_iter()
        .map(|(category, count)| {
            let chosen = suggested(&catalogue, &category);
            (category, count, chosen)
        })
        .collect();
    let name = if import.name.is_empty() { tr.import_unnamed() } else { import.name.clone() };
    let page = Page::desk(tr.receipt_title(&name), Room::Imports);
    let import = std::sync::Arc::new(import);
    let used = notice.e.as_deref() == Some("used");
    Ok(render(&editor, page, move || {
        let all = import.receipt.entries.len();
        let add = sums.kept + sums.changed;
        let state = match import.state {
            ImportState::Read => tr.import_state_read(),
            ImportState::Applied => tr.receipt_applied(),
            ImportState::Undone => tr.import_state_undone(),
        };
        let used = used.then(|| {
            view! { <p class="notice" data-severity="caution" role="alert">{icon(Icon::Caution)} <span>{tr.receipt_used()}</span></p> }
        });
        let open = import.state == ImportState::Read;
        let sum = |words: String, count: usize| view! { <tr><th scope="row">{words}</th><td><bdi>{count.to_string()}</bdi></td></tr> };
        let placed = (open && add > 0).then(|| belong(tr, &rows, &components));
        let unsupported = unsupported(tr, &import, sums.unsupported);
        let changes = changed_list(tr, &import, sums.changed, open);
        let kept = kept_list(tr, &import, sums.kept);
        let buttons = match import.state {
            ImportState::Read if add > 0 => view! {
                <button class="button button--primary" name="do" value="apply">{tr.receipt_apply(add)}</button>
                <button class="button" name="do" value="forget">{tr.receipt_forget()}</button>
                <span class="help">{tr.receipt_undo_help()}</span>
            }
            .written(),
            ImportState::Read => view! { <button class="button" name="do" value="forget">{tr.receipt_forget()}</button> <span class="help">{tr.receipt_nothing()}</span> }.written(),
            ImportState::Applied => view! { <a class="button button--primary" href="/authoring/items?status=draft">{tr.receipt_to_items()}</a> <button class="button" name="do" value="undo">{icon(Icon::Undo)} " " {tr.receipt_undo()}</button> <span class="help">{tr.receipt_undo_help()}</span> }.written(),
            ImportState::Undone => view! { <span class="help">{tr.receipt_undone()}</span> }.written(),
        };
        view! {
            <form class="player-form" method="post" action=format!("/authoring/imports/{id}")>
                <div class="wrap page-body flow flow--wide">
                    <div class="flow flow--tight">
                        <p><a class="tap" href="/authoring/imports">{tr.imports_all()}</a></p>
                        <h1>{tr.receipt_title(&name)}</h1>
                        <p class="cluster"><span class="tag">{state}</span> <span>{tr.receipt_read_as(import.receipt.format.name(), &import.receipt.encoding)}</span></p>
                        {used}
                    </div>
                    <div class="split split--even">
                        <section class="panel flow" aria-labelledby="sum">
                            <h2 id="sum">{tr.receipt_sum()}</h2>
                            <table class="ledger">
                                <caption class="visually-hidden">{tr.receipt_sum()}</caption>
                                <tbody>
                                    {sum(tr.receipt_kept(), sums.kept)}
                                    {sum(tr.receipt_changed(), sums.changed)}
                                    {open.then(|| sum(tr.receipt_known(), sums.known))}
                                    {sum(tr.receipt_unsupported(), sums.unsupported)}
                                </tbody>
                                <tfoot>{sum(tr.receipt_all(), all)}</tfoot>
                            </table>
                        </section>
                        {placed}
                    </div>
                    {unsupported}
                    {changes}
                    {kept}
                </div>
                <div class="actions"><div class="wrap">{buttons}</div></div>
            </form>
        }
        .written()
    })
    .await)
}

fn words(name: &Named) -> String {
    plain(&name.words)
}

fn suggested(catalogue: &Catalogue, category: &str) -> Option<String> {
    catalogue.component(store::last(category)).map(|component| component.body.slug.clone())
}

fn belong(tr: Tr, rows: &[(String, usize, Option<String>)], components: &[(String, String)]) -> AnyView {
    let rows = rows
        .iter()
        .enumerate()
        .filter(|(_, (_, count, _))| *count > 0)
        .map(|(n, (category, count, chosen))| {
            let id = format!("cat{n}");
            let name = if category.is_empty() { tr.receipt_no_category() } else { category.clone() };
            let options = components
                .iter()
                .map(|(slug, name)| view! { <option value=slug.clone() selected=chosen.as_ref() == Some(slug)>{name.clone()}</option> })
                .collect_view();
            view! {
                <div class="row row--match">
                    <label for=id.clone()><b><bdi>{name}</bdi></b> " " <small>{tr.receipt_questions(*count)}</small></label>
                    <select id=id name=format!("category[c{n}]")><option value="">{tr.receipt_choose_component()}</option>{options}</select>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="panel flow" aria-labelledby="cats">
            <h2 id="cats">{tr.receipt_belong()}</h2>
            <p class="help">{tr.receipt_belong_help()}</p>
            <div class="rows">{rows}</div>
        </section>
    }
    .written()
}

/// The text of the file, untouched, with its line.
fn original(entry: &Entry) -> AnyView {
    view! { <code class="original" dir="ltr"><span class="line-no">{entry.line.to_string()}</span> <span>{entry.original.clone()}</span></code> }.written()
}

fn unsupported(tr: Tr, import: &Import, count: usize) -> Option<AnyView> {
    let left = import.receipt.entries.iter().filter_map(|entry| match &entry.outcome {
        Outcome::Unsupported { line, reason } => Some((entry, *line, reason.to_string())),
        _ => None,
    });
    let items = left
        .map(|(entry, line, reason)| {
            view! { <li>{original(entry)} <p>{tr.receipt_line(line)} " " <span lang="en" dir="ltr">{reason}</span></p></li> }
        })
        .collect_view();
    (count > 0).then(|| {
        view! {
            <section class="flow" aria-labelledby="not">
                <h2 id="not">{tr.receipt_not(count)}</h2>
                <ul class="receipt">{items}</ul>
            </section>
        }
        .written()
    })
}

fn changed_list(tr: Tr, import: &Import, count: usize, open: bool) -> Option<AnyView> {
    let items = changed(import)
        .map(|(place, entry, question, changes)| {
            let told = changes.iter().map(|change| view! { <li>{change.to_string()}</li> }).collect_view();
            let check = open.then(|| {
                view! {
                    <label class="check">
                        <input type="checkbox" name="keep" value=place.to_string() checked=true />
                        {tr.receipt_add()} <span class="visually-hidden">{tr.receipt_line(entry.line)}</span>
                    </label>
                }
            });
            view! {
                <li>
                    {original(entry)}
                    <div class="flow flow--tight">
                        <p><b>{kind(tr, &question.body)}</b></p>
                        <ul lang="en" dir="ltr">{told}</ul>
                    </div>
                    {check}
                </li>
            }
        })
        .collect_view();
    (count > 0).then(|| {
        view! {
            <section class="flow" aria-labelledby="changed">
                <h2 id="changed">{tr.receipt_changed_title(count)}</h2>
                <ul class="receipt">{items}</ul>
            </section>
        }
        .written()
    })
}

fn kept_list(tr: Tr, import: &Import, count: usize) -> Option<AnyView> {
    let kept = import.receipt.entries.iter().enumerate().filter_map(|(place, entry)| match &entry.outcome {
        Outcome::Kept(question) => Some((place, entry, question)),
        _ => None,
    });
    let items = kept
        .take(LISTED)
        .map(|(place, entry, question)| {
            let known = import.known.contains(&place).then(|| view! { " " <small>{tr.receipt_known()}</small> });
            view! { <li>{tr.receipt_line(entry.line)} " " {kind(tr, &question.body)} ": " <bdi>{question.name.clone()}</bdi> {known}</li> }
        })
        .collect_view();
    let all = import.receipt.entries.iter().filter(|entry| matches!(entry.outcome, Outcome::Kept(_))).count();
    (all > 0).then(|| {
        let more = (all > LISTED).then(|| view! { <p>{tr.receipt_more(all - LISTED)}</p> });
        view! {
            <details class="fold">
                <summary>{turning(Icon::Fold)} " " {tr.receipt_kept_title(count)}</summary>
                <ul class="read">{items}</ul>
                {more}
            </details>
        }
        .written()
    })
}

fn kind(tr: Tr, body: &Body) -> String {
    tr.item_kind(match body {
        Body::Single { .. } => "single",
        Body::Several { .. } => "several",
        Body::Numeric { .. } => "numeric",
        Body::Matching { .. } => "matching",
        Body::Ordering { .. } => "ordering",
    })
}
