//! An item tried as learners get it: the very form, grader and outcome, in any language and with any origin, and nothing of
//! it is stored.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::Value;

use super::editor;
use crate::attempts::{Back, Instance, Loaded, Meaning, Posted, graded, question};
use crate::authoring::Editor;
use crate::authoring::edit::names;
use crate::authoring::edit::{Fields, Problem, drafts};
use crate::content::catalogue::{Catalogue, TextSet};
use crate::content::format::Locale;
use crate::content::ids::Texts;
use crate::error::AppError;
use crate::i18n::{LOCALES, Tr};
use crate::server::{App, Chrome, Page, Reader, render};
use crate::tutor::number::NumberFormat;
use crate::tutor::seed::Seed;
use crate::ui::{Icon, Written, turning};

/// How it is looked at.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Trial {
    lang: String,
    /// A country, for texts that depend on where someone comes from.
    origin: String,
    /// Another number draws other values.
    n: u32,
    /// Hints asked for.
    hints: u8,
    /// This editor's draft and not what was saved; shown in a frame beside it.
    draft: bool,
}

impl Trial {
    fn address(&self, slug: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("lang", &self.lang);
        if !self.origin.is_empty() {
            query.append_pair("origin", &self.origin);
        }
        query.append_pair("n", &self.n.to_string());
        if self.hints > 0 {
            query.append_pair("hints", &self.hints.to_string());
        }
        if self.draft {
            query.append_pair("draft", "true");
        }
        format!("/authoring/items/{slug}/try?{}", query.finish())
    }
}

/// The item as it is now, in the language asked for, and a reader of that language; or why a draft cannot be shown yet.
async fn set_up(app: &App, editor: &Editor, slug: &str, trial: &Trial) -> Result<(Reader, Result<Instance, Vec<Problem>>), AppError> {
    let row = sqlx::query!("select item_id, version, status from learning_items where slug = $1", slug).fetch_optional(&app.pool).await?;
    let row = row.ok_or(AppError::NotFound)?;
    let locale = LOCALES.iter().find(|l| l.code == trial.lang).unwrap_or(editor.locale());
    let mut reader = editor.reader.clone();
    reader.tr = Tr::new(locale);
    let catalogue = app.catalogue()?;
    let origin = catalogue.countries.iter().map(|country| country.code.as_str()).find(|code| *code == trial.origin);
    if let Some(learner) = &mut reader.learner {
        learner.origins = origin.map(str::to_owned).into_iter().collect();
    }
    let seed = Seed::of(&[&slug, &row.version, &"trial", &trial.n]);
    let unfinished = matches!(row.status.as_str(), "draft" | "ready");
    let draft = if trial.draft || unfinished { typed(app, editor, slug, trial.draft).await? } else { None };
    let instance = match draft {
        None => Ok(Instance::trial(app, &catalogue, (row.item_id, row.version), &seed, locale.code, origin).await?),
        Some(fields) => sketch(&catalogue, slug, &fields, seed, locale.code, origin, app.clock.today()),
    };
    Ok((reader, instance))
}

/// What this editor has typed of an item, else what was saved of it; none for one that is drawn from a template.
async fn typed(app: &App, editor: &Editor, slug: &str, own: bool) -> Result<Option<Fields>, AppError> {
    let mut db = app.pool.acquire().await?;
    let draft = if own { drafts::find(&mut db, &format!("item/{slug}"), editor.login).await? } else { None };
    match draft {
        Some(draft) => Ok(Some(draft.fields)),
        None => Ok(editor::saved_fields(&mut db, slug).await?),
    }
}

fn sketch(
    catalogue: &Catalogue,
    slug: &str,
    fields: &Fields,
    seed: Seed,
    code: &str,
    origin: Option<&str>,
    on: jiff::civil::Date,
) -> Result<Instance, Vec<Problem>> {
    let (item, patterns) = editor::item_of(slug, fields)?;
    let of = |locale: &'static Locale| {
        let own = patterns.iter().filter(|((folder, _), _)| folder == locale.folder);
        own.map(|((_, ending), body)| (format!("{slug}-{ending}"), body.clone())).collect()
    };
    let texts = TextSet::sketch(&item.owner(), Locale::shown(code), of);
    Instance::sketch(catalogue, item, texts, seed, code, origin, on).map_err(|error| vec![Problem::error("", error.to_string())])
}

/// A draft that cannot be shown: why, in the frame where it would stand.
async fn not_yet(reader: &Reader, slug: &str, trial: &Trial, problems: Vec<Problem>) -> Response {
    let tr = reader.tr;
    render(reader, page(reader, slug, trial, tr.item_try(), 0), move || {
        let lines = problems
            .iter()
            .map(|p| view! { <li><b>{names::field_name(tr, &p.field)}</b> ": " <span lang="en" dir="auto">{p.message.clone()}</span></li> })
            .collect_view();
        view! { <div class="wrap page-body flow"><h1>{tr.trial_not_yet()}</h1><ul class="read">{lines}</ul></div> }.written()
    })
    .await
}

pub async fn show(
    State(app): State<App>,
    editor: Editor,
    Path(slug): Path<String>,
    Query(trial): Query<Trial>,
) -> Result<Response, AppError> {
    let (reader, instance) = match set_up(&app, &editor, &slug, &trial).await? {
        (reader, Ok(instance)) => (reader, instance),
        (reader, Err(problems)) => return Ok(not_yet(&reader, &slug, &trial, problems).await),
    };
    Ok(form(reader, instance, &slug, &trial, None, Back::default()).await)
}

/// An answer, graded and told; or the form again.
pub async fn answer(
    State(app): State<App>,
    editor: Editor,
    Path(slug): Path<String>,
    Query(mut trial): Query<Trial>,
    body: Bytes,
) -> Result<Response, AppError> {
    let (reader, instance) = match set_up(&app, &editor, &slug, &trial).await? {
        (reader, Ok(instance)) => (reader, instance),
        (reader, Err(problems)) => return Ok(not_yet(&reader, &slug, &trial, problems).await),
    };
    let posted = Posted::parse(&body);
    let back = match posted.meaning(&instance.item, &NumberFormat::ENGLISH) {
        Meaning::Answer(response) => {
            let catalogue = app.catalogue()?;
            let outcome = graded(&reader, &catalogue, &instance, response, 0).map_err(|_| AppError::Invalid)?;
            let page = page(&reader, &slug, &trial, outcome.verdict(reader.tr), 1);
            let shared = Arc::new((outcome, instance));
            let (tr, lang, address) = (reader.tr, trial.clone(), slug.clone());
            let shown = reader.clone();
            return Ok(render(&reader, page, move || {
                let (outcome, instance) = &*shared;
                let again = Trial { hints: 0, n: lang.n + 1, ..lang.clone() }.address(&address);
                let same = Trial { hints: 0, ..lang.clone() }.address(&address);
                let next = view! {
                    <a class="button" href=same>{tr.trial_same()}</a>
                    <a class="button button--primary" href=again>{turning(Icon::Next)} " " {tr.trial_again()}</a>
                };
                outcome.view(&shown, &catalogue, instance, false, next.written())
            })
            .await);
        }
        Meaning::Hint => {
            trial.hints = (trial.hints + 1).min(instance.item.hints);
            Back { hint: Some(trial.hints), ..Back::default() }
        }
        Meaning::Set => Back { set: Some(1), ..Back::default() },
        other => Back { e: Some(other.code().ok_or(AppError::Invalid)?.into()), ..Back::default() },
    };
    Ok(form(reader, instance, &slug, &trial, Some(posted.draft()), back).await)
}

async fn form(reader: Reader, instance: Instance, slug: &str, trial: &Trial, draft: Option<Value>, back: Back) -> Response {
    let tr = reader.tr;
    let status = if back.e.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = page(&reader, slug, trial, tr.item_try(), 0).status(status);
    let loaded = Loaded::trial(trial.address(slug), &instance, trial.hints.into(), draft);
    let shared = Arc::new((loaded, instance, back));
    let shown = reader.clone();
    render(&reader, page, move || {
        let (loaded, instance, back) = &*shared;
        question(&shown, loaded, instance, &tr.item_try(), &tr.trial_why(), back)
    })
    .await
}

/// The player as learners know it; its way out leads back to the item, and in a frame to the beginning.
fn page(reader: &Reader, slug: &str, trial: &Trial, title: String, done: usize) -> Page {
    let tr = reader.tr;
    let leave = if trial.draft { Trial { hints: 0, ..trial.clone() }.address(slug) } else { format!("/authoring/items/{slug}") };
    let chrome = Chrome::Player { done, of: 1, label: tr.item_try(), leave, leave_label: tr.trial_leave(), count: format!("{done}/1") };
    let page = Page::new(title, crate::server::Tab::None).chrome(chrome);
    if trial.draft { page.framed() } else { page }
}
