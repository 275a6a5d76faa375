//! The queue: one text after the other.

use std::sync::Arc;

use axum::extract::{Query, State as AppState};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::filter::{FIELDS, Filter, Key, NO_DOMAIN, STATES, languages};
use super::piece::{self, Piece};
use super::view;
use crate::authoring::Editor;
use crate::authoring::choices;
use crate::authoring::edit::pattern::Spot;
use crate::content::catalogue::Catalogue;
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::date_from_sql;
use crate::server::{App, Page, Room, render};
use crate::ui::{Icon, Written, icon, turning};

/// What is wrong with what was typed. Without a message: nothing was typed.
#[derive(Clone, Debug)]
pub struct Fault {
    pub message: Option<String>,
    pub spot: Option<Spot>,
}

/// What a form that comes back says besides the text.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// What was typed, kept.
    pub typed: Option<String>,
    pub faults: Vec<Fault>,
    /// Somebody else saved in the meantime.
    pub conflict: bool,
    pub done: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Done {
    done: String,
}

pub async fn show(
    AppState(app): AppState<App>,
    editor: Editor,
    Query(filter): Query<Filter>,
    Query(done): Query<Done>,
) -> Result<Response, AppError> {
    let (key, total) = piece::next(&app.pool, &filter).await?;
    let key = match Key::parse(&filter.text) {
        Some(asked) => Some(asked),
        None => key,
    };
    let told = Told { done: done.done, ..Told::default() };
    let piece = match &key {
        None => None,
        Some(key) => Some(piece::find(&mut *app.pool.acquire().await?, key, filter.language()).await?.ok_or(AppError::NotFound)?),
    };
    page(&app, &editor, filter, total, piece, told).await
}

/// The page of one text that was not saved.
pub async fn one(app: &App, editor: &Editor, filter: Filter, piece: Piece, told: Told) -> Result<Response, AppError> {
    let (_, total) = piece::next(&app.pool, &filter).await?;
    page(app, editor, filter, total, Some(piece), told).await
}

/// Domains by slug and name, those of all domains last.
pub fn domains(tr: Tr, catalogue: &Catalogue) -> Vec<(String, String)> {
    let none = (NO_DOMAIN.to_owned(), tr.translate_no_domain());
    choices::domain_names(catalogue, tr.locale.code).into_iter().chain([none]).collect()
}

async fn page(app: &App, editor: &Editor, filter: Filter, total: i64, piece: Option<Piece>, told: Told) -> Result<Response, AppError> {
    let tr = editor.tr;
    let catalogue = app.catalogue()?;
    let domains = domains(tr, &catalogue);
    let status = match () {
        () if told.conflict => StatusCode::CONFLICT,
        () if !told.faults.is_empty() => StatusCode::UNPROCESSABLE_ENTITY,
        () => StatusCode::OK,
    };
    let lesson = piece.as_ref().and_then(|piece| {
        let slug = &piece.key.owner.slug;
        let of_card = || {
            catalogue.lessons.iter().find(|(_, lesson)| lesson.body.cards.iter().any(|card| card.slug == *slug)).map(|(kc, _)| kc.clone())
        };
        catalogue.lessons.contains_key(slug).then(|| slug.clone()).or_else(of_card)
    });
    let printer = Printer::of(Locale::shown(editor.locale().code));
    let reviewed = piece.as_ref().and_then(|piece| piece.now.as_ref()?.reviewed_at).map(|at| printer.date(date_from_sql(at.date())));
    let page = Page::desk(tr.translate_queue(), Room::Translations).status(status);
    let shared = Arc::new((filter, piece, told));
    Ok(render(editor, page, move || {
        let (filter, piece, told) = &*shared;
        let done = match told.done.as_str() {
            "saved" => Some(tr.translate_saved()),
            "still" => Some(tr.translate_still_done()),
            _ => None,
        };
        let done = done.map(|words| view! { <p class="notice" role="status">{icon(Icon::Check)} " " <span>{words}</span></p> });
        let body = match piece {
            Some(piece) => view::piece(tr, filter, piece, told, lesson.as_deref(), reviewed.as_deref()),
            None => end(tr, filter, total),
        };
        view! {
            <div class="wrap page-body flow">
                <div class="flow flow--tight">
                    <p><a class="tap" href=format!("/authoring/translations?lang={}", filter.language().folder)>{tr.translate_all()}</a></p>
                    <h1>{tr.translate_queue()}</h1>
                    <p>{tr.translate_left(total)}</p>
                </div>
                {filters(tr, filter, &domains)}
                {done}
                {body}
            </div>
        }
        .written()
    })
    .await)
}

/// No text comes next: all of them are done, or the last one was passed over.
fn end(tr: Tr, filter: &Filter, total: i64) -> AnyView {
    if total == 0 {
        return view! { <p class="prose">{tr.translate_none()}</p> }.written();
    }
    view! {
        <p class="prose">{tr.translate_end(total)}</p>
        <p><a class="button" href=filter.queue()>{turning(Icon::Next)} " " {tr.translate_again()}</a></p>
    }
    .written()
}

fn filters(tr: Tr, filter: &Filter, domains: &[(String, String)]) -> AnyView {
    let option = choices::option;
    let lang = filter.language().folder;
    let langs = languages().map(|l| option(l.folder, lang, tr.translate_language(l.folder))).collect_view();
    let domains = domains.iter().map(|(slug, name)| option(slug, &filter.domain, name.clone())).collect_view();
    let fields = FIELDS.map(|field| option(field, &filter.field, tr.translate_field(field))).collect_view();
    let states = STATES.map(|state| option(state.as_str(), &filter.state, tr.translate_state(state.as_str()))).collect_view();
    view! {
        <form class="filters" role="search" action="/authoring/translations/queue">
            <div class="field"><label for="f-lang">{tr.translate_col_language()}</label><select id="f-lang" name="lang">{langs}</select></div>
            <div class="field"><label for="f-state">{tr.translate_state_label()}</label><select id="f-state" name="state"><option value="">{tr.translate_state_open()}</option>{states}</select></div>
            <div class="field"><label for="f-domain">{tr.translate_domain()}</label><select id="f-domain" name="domain"><option value="">{tr.translate_every_domain()}</option>{domains}</select></div>
            <div class="field"><label for="f-field">{tr.translate_field_label()}</label><select id="f-field" name="field"><option value="">{tr.translate_every_field()}</option>{fields}</select></div>
            <button class="button">{tr.items_filter()}</button>
        </form>
    }
    .written()
}
