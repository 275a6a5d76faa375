//! A whole language as a file: taken along, brought back, looked at, brought in.

use std::sync::Arc;

use axum::extract::{Multipart, Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::difference;
use super::file::{self, Entry, Fate, Receipt};
use super::filter::{Filter, languages};
use crate::authoring::Editor;
use crate::authoring::edit::pattern;
use crate::content::format::Locale;
use crate::content::store::EditError;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{App, Page, Room, redirect, render};
use crate::ui::{Icon, Written, icon, turning};

/// So many of each kind stand on the page; the others are told in number.
const LISTED: usize = 200;

/// The language as a file, or those of its texts that a filter chooses.
pub async fn download(
    State(app): State<App>,
    _editor: Editor,
    Path(name): Path<String>,
    Query(filter): Query<Filter>,
) -> Result<Response, AppError> {
    let lang = name.strip_suffix(".ftl").and_then(|lang| languages().find(|l| l.folder == lang)).ok_or(AppError::NotFound)?;
    let filter = Filter { lang: lang.folder.to_owned(), ..filter };
    let text = file::written(&mut *app.pool.acquire().await?, &filter).await?;
    let headers = [
        (CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, text).into_response())
}

/// What the form sends: a file that was chosen, or the same text back with what is to be done.
#[derive(Default)]
struct Sent {
    file: String,
    lang: String,
    made: String,
    what: String,
    /// The content that the receipt was shown for.
    seen: Option<i64>,
}

/// None: it is no text, or longer than a file of texts can be.
async fn take(mut form: Multipart) -> Result<Option<Sent>, AppError> {
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await.map_err(|_| AppError::Invalid)? {
        let name = field.name().unwrap_or_default().to_owned();
        let value = match field.bytes().await {
            Ok(bytes) => match String::from_utf8(bytes.to_vec()) {
                Ok(value) => value,
                Err(_) => return Ok(None),
            },
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => return Ok(None),
            Err(_) => return Err(AppError::Invalid),
        };
        match name.as_str() {
            "file" => sent.file = value,
            "lang" => sent.lang = value,
            "made" => sent.made = value,
            "do" => sent.what = value,
            "seen" => sent.seen = value.parse().ok(),
            _ => {}
        }
    }
    Ok(Some(sent))
}

/// A file is read and its receipt shown; sent again from there, it is brought in. Nothing is kept in between: the receipt's
/// page carries the file.
pub async fn bring_in(State(app): State<App>, editor: Editor, form: Multipart) -> Result<Response, AppError> {
    let tr = editor.tr;
    let Some(sent) = take(form).await? else { return refused(&editor, "es", tr.translate_file_unreadable()).await };
    let Some(locale) = languages().find(|locale| locale.folder == sent.lang) else { return Err(AppError::Invalid) };
    if sent.file.trim().is_empty() {
        return refused(&editor, locale.folder, tr.import_no_file()).await;
    }
    let catalogue = app.catalogue()?;
    let mut transaction = app.pool.begin().await?;
    if sent.what == "apply" {
        // From here on the content stands still: what was shown is what is written.
        sqlx::query!("select version from content_version for update").fetch_one(&mut *transaction).await?;
    }
    let receipt = file::read(&mut transaction, &catalogue, locale, &sent.file, app.clock.today()).await?;
    let moved = sent.seen.is_some_and(|seen| seen != receipt.version);
    if sent.what != "apply" || moved {
        transaction.rollback().await?;
        return shown(&editor, receipt, sent, moved).await;
    }
    let made = if sent.made == "reviewed" { "reviewed" } else { "machine" };
    let changed = match file::apply(&mut transaction, Some(editor.login), &catalogue, &receipt, made).await {
        Ok(changed) => changed,
        Err(EditError::Store(error)) => return Err(error.into()),
        Err(error) => {
            tracing::error!(%error, "a file of texts cannot be brought in");
            return Err(AppError::Internal);
        }
    };
    transaction.commit().await?;
    Ok(redirect(&format!("/authoring/translations?lang={}&changed={changed}", locale.folder)))
}

async fn refused(editor: &Editor, lang: &'static str, why: String) -> Result<Response, AppError> {
    let tr = editor.tr;
    let page = Page::desk(tr.translate_upload(), Room::Translations).status(StatusCode::UNPROCESSABLE_ENTITY);
    Ok(render(editor, page, move || {
        view! {
            <div class="wrap page-body flow">
                <p><a class="tap" href="/authoring/translations">{tr.translate_all()}</a></p>
                <h1>{tr.translate_upload()}</h1>
                {form(tr, lang, Some(why.clone()))}
            </div>
        }
        .written()
    })
    .await)
}

/// The form for a file.
pub fn form(tr: Tr, lang: &'static str, error: Option<String>) -> AnyView {
    let options = languages()
        .map(|l| view! { <option value=l.folder selected=l.folder == lang>{tr.translate_language(l.folder)}</option> })
        .collect_view();
    let described = error.as_ref().map(|_| "file-error");
    let error = error.map(|why| {
        view! { <p class="field-error" id="file-error" tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span>{why}</span></p> }
    });
    view! {
        <form class="panel flow" method="post" action="/authoring/translations/import" enctype="multipart/form-data" aria-labelledby="upload">
            <h2 id="upload">{tr.translate_upload()}</h2>
            <p class="prose">{tr.translate_upload_text()}</p>
            {error}
            <div class="cluster">
                <div class="field"><label for="u-lang">{tr.translate_col_language()}</label><select id="u-lang" name="lang">{options}</select></div>
                <div class="field"><label for="file">{tr.translate_file()}</label><input id="file" name="file" type="file" required=true accept=".ftl,text/plain" aria-describedby=described /></div>
            </div>
            <p><button class="button">{tr.import_read()}</button></p>
        </form>
    }
    .written()
}

async fn shown(editor: &Editor, receipt: Receipt, sent: Sent, moved: bool) -> Result<Response, AppError> {
    let tr = editor.tr;
    let name = tr.translate_language(receipt.locale.folder);
    let status = if moved { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = Page::desk(tr.translate_receipt(&name), Room::Translations).status(status);
    let shared = Arc::new((receipt, sent));
    Ok(render(editor, page, move || {
        let (receipt, sent) = &*shared;
        let new = receipt.count(|fate| *fate == Fate::New);
        let changed = receipt.count(|fate| matches!(fate, Fate::Changed(_)));
        let sum = |words: String, count: usize| view! { <tr><th scope="row">{words}</th><td><bdi>{count.to_string()}</bdi></td></tr> };
        let moved = moved.then(|| {
            view! { <p class="notice" data-severity="caution" role="alert">{icon(Icon::Caution)} " " <span>{tr.translate_moved()}</span></p> }
        });
        let buttons = if new + changed > 0 {
            view! {
                <fieldset class="field">
                    <legend>{tr.translate_made_how()}</legend>
                    <label class="check"><input type="radio" name="made" value="machine" checked=sent.made != "reviewed" />{tr.translate_made_machine()}</label>
                    <label class="check"><input type="radio" name="made" value="reviewed" checked=sent.made == "reviewed" />{tr.translate_made_reviewed()}</label>
                </fieldset>
                <p><button class="button button--primary" name="do" value="apply">{tr.translate_apply(new + changed)}</button></p>
            }
            .written()
        } else {
            view! { <p>{tr.translate_nothing()}</p> }.written()
        };
        view! {
            <form class="wrap page-body flow flow--wide" method="post" action="/authoring/translations/import" enctype="multipart/form-data">
                <input type="hidden" name="file" value=sent.file.clone() />
                <input type="hidden" name="lang" value=receipt.locale.folder />
                <input type="hidden" name="seen" value=receipt.version.to_string() />
                <div class="flow flow--tight">
                    <p><a class="tap" href="/authoring/translations">{tr.translate_all()}</a></p>
                    <h1>{tr.translate_receipt(&name)}</h1>
                    <p>{tr.import_state_read()}</p>
                </div>
                {moved}
                <section class="panel flow" aria-labelledby="sum">
                    <h2 id="sum">{tr.translate_sum()}</h2>
                    <table class="ledger" aria-labelledby="sum">
                        <tbody>
                            {sum(tr.translate_sum_new(), new)}
                            {sum(tr.translate_sum_changed(), changed)}
                            {sum(tr.translate_sum_same(), receipt.count(|fate| *fate == Fate::Same))}
                            {sum(tr.translate_sum_unknown(), receipt.count(|fate| *fate == Fate::Unknown))}
                            {sum(tr.translate_sum_refused(), receipt.count(|fate| matches!(fate, Fate::Refused(_))) + receipt.broken.len())}
                        </tbody>
                    </table>
                    {buttons}
                </section>
                {bad(tr, receipt)}
                {good(tr, receipt)}
            </form>
        }
        .written()
    })
    .await)
}

/// What is left out, each with its line and the reason.
fn bad(tr: Tr, receipt: &Receipt) -> Option<AnyView> {
    let mut lines: Vec<(usize, String, Vec<String>)> =
        receipt.broken.iter().map(|(line, why)| (*line, String::new(), vec![why.clone()])).collect();
    lines.extend(receipt.entries.iter().filter_map(|entry| match &entry.fate {
        Fate::Refused(why) => Some((entry.line, entry.id.clone(), why.clone())),
        Fate::Unknown => Some((entry.line, entry.id.clone(), Vec::new())),
        _ => None,
    }));
    lines.sort();
    let count = lines.len();
    let items = lines
        .into_iter()
        .take(LISTED)
        .map(|(line, id, why)| {
            let why = if why.is_empty() {
                view! { <span>{tr.translate_unknown()}</span> }.written()
            } else {
                view! { <span lang="en" dir="ltr">{why.join("; ")}</span> }.written()
            };
            view! { <li>{tr.receipt_line(line)} " " <code dir="ltr">{id}</code> " " {why}</li> }
        })
        .collect_view();
    (count > 0).then(|| {
        view! {
            <section class="flow" aria-labelledby="bad">
                <h2 id="bad">{tr.receipt_not(count)}</h2>
                <ul class="read">{items}</ul>
                {more(tr, count)}
            </section>
        }
        .written()
    })
}

fn good(tr: Tr, receipt: &Receipt) -> Option<AnyView> {
    let entries: Vec<&Entry> = receipt.good().collect();
    let (lang, dir) = (receipt.locale.folder, Locale::dir(receipt.locale));
    let items = entries
        .iter()
        .take(LISTED)
        .map(|entry| {
            let old = match &entry.fate {
                Fate::Changed(now) => pattern::shown(now),
                _ => String::new(),
            };
            let parts = difference::words(&old, &pattern::shown(&entry.body));
            let old = (!old.is_empty()).then(|| view! { <p lang=lang dir=dir>{difference::before(&parts)}</p> });
            view! {
                <li class="flow flow--tight">
                    <p>{tr.receipt_line(entry.line)} " " <code dir="ltr">{entry.id.clone()}</code></p>
                    {old}
                    <p lang=lang dir=dir>{difference::after(&parts)}</p>
                </li>
            }
        })
        .collect_view();
    (!entries.is_empty()).then(|| {
        view! {
            <details class="fold" open=entries.len() <= 20>
                <summary>{turning(Icon::Fold)} " " {tr.translate_changes(entries.len())}</summary>
                <ul class="read flow">{items}</ul>
                {more(tr, entries.len())}
            </details>
        }
        .written()
    })
}

fn more(tr: Tr, count: usize) -> Option<AnyView> {
    (count > LISTED).then(|| view! { <p>{tr.receipt_more(count - LISTED)}</p> }.written())
}
