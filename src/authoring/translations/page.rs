//! How much of each language there is, and of one of them by domain and by kind of text. Every number leads to its texts.

use axum::extract::{Query, State as AppState};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::coverage::{Counts, Coverage};
use super::exchange;
use super::filter::{FIELDS, Filter, State};
use super::queue::domains;
use crate::authoring::Editor;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{App, Page, Room, render};
use crate::ui::{Icon, Written, icon, turning};

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// The language shown in detail.
    lang: String,
    /// So many texts a file just changed.
    changed: Option<u32>,
}

pub async fn show(AppState(app): AppState<App>, editor: Editor, Query(asked): Query<Asked>) -> Result<Response, AppError> {
    let coverage = Coverage::read(&app.pool).await?;
    let catalogue = app.catalogue()?;
    let tr = editor.tr;
    let domains = domains(tr, &catalogue);
    let page = Page::desk(tr.translate_title(), Room::Translations);
    let lang = Filter::of(&asked.lang).language().folder;
    Ok(render(&editor, page, move || {
        let done = asked.changed.map(|count| {
            view! { <p class="notice" role="status">{icon(Icon::Check)} " " <span>{tr.translate_brought(count)}</span></p> }
        });
        let name = tr.translate_language(lang);
        view! {
            <div class="wrap page-body flow flow--wide">
                <div class="cluster between">
                    <h1>{tr.translate_title()}</h1>
                    <a class="button button--primary" href=Filter::of(lang).queue()>{turning(Icon::Next)} " " {tr.translate_go(&name)}</a>
                </div>
                {done}
                {languages(tr, &coverage)}
                {one(tr, &coverage, lang, &domains)}
                {exchange::form(tr, lang, None)}
            </div>
        }
        .written()
    })
    .await)
}

fn languages(tr: Tr, coverage: &Coverage) -> AnyView {
    let (begun, not) = coverage.languages();
    let rows = begun
        .iter()
        .map(|(locale, counts)| {
            let lang = locale.folder;
            let name = tr.translate_language(lang);
            let head = view! { <a href=format!("/authoring/translations?lang={lang}#lang")>{name.clone()}</a> " " <small>{tr.translate_tag(lang, locale.formatting)}</small> };
            let warnings = coverage.warnings(lang);
            let filter = Filter { field: FIELDS[0].to_owned(), ..Filter::of(lang).with_state(Some(State::Missing)) };
            let warnings = view! { <td class="num">{number(tr, warnings, &filter, &tr.translate_warnings(&name))} " " {(warnings > 0).then(|| icon(Icon::Caution))}</td> };
            view! { {row(tr, head.written(), &name, counts, &Filter::of(lang), Some(warnings.written()))} }
        })
        .collect_view();
    let begin = (!not.is_empty()).then(|| {
        let options = not.iter().map(|l| view! { <option value=l.folder>{tr.translate_language(l.folder)}</option> }).collect_view();
        view! {
            <form class="cluster" action="/authoring/translations/queue">
                <label for="begin">{tr.translate_begin()}</label>
                <select id="begin" name="lang">{options}</select>
                <button class="button">{tr.translate_begin_go()}</button>
            </form>
        }
    });
    view! {
        <div class="flow">
            <h2 id="cov">{tr.translate_coverage(coverage.all())}</h2>
            {table(tr, "cov", tr.translate_col_language(), rows.written(), true)}
            <p class="help">{tr.translate_covered_help()}</p>
            {begin}
        </div>
    }
    .written()
}

/// One language by domain and by kind of text.
fn one(tr: Tr, coverage: &Coverage, lang: &'static str, domains: &[(String, String)]) -> AnyView {
    let name = tr.translate_language(lang);
    let by_domain = domains
        .iter()
        .map(|(slug, title)| (title.clone(), coverage.domain(lang, slug), Filter { domain: slug.clone(), ..Filter::of(lang) }))
        .filter(|(_, counts, _)| counts.all > 0)
        .map(|(title, counts, filter)| row(tr, view! { {title.clone()} }.written(), &title, &counts, &filter, None))
        .collect_view();
    let by_field = FIELDS
        .iter()
        .map(|field| (tr.translate_field(*field), coverage.field(lang, field), Filter { field: (*field).to_owned(), ..Filter::of(lang) }))
        .filter(|(_, counts, _)| counts.all > 0)
        .map(|(title, counts, filter)| row(tr, view! { {title.clone()} }.written(), &title, &counts, &filter, None))
        .collect_view();
    view! {
        <div class="flow">
            <div class="cluster between">
                <h2 id="lang">{name.clone()}</h2>
                <a class="tap" href=Filter::of(lang).file() download=format!("{lang}.ftl")>{icon(Icon::Download)} " " {tr.translate_download(&name)}</a>
            </div>
            <h3 id="by-domain">{tr.translate_by_domain(&name)}</h3>
            {table(tr, "by-domain", tr.translate_domain(), by_domain.written(), false)}
            <h3 id="by-field">{tr.translate_by_field(&name)}</h3>
            {table(tr, "by-field", tr.translate_field_label(), by_field.written(), false)}
        </div>
    }
    .written()
}

fn table(tr: Tr, label: &'static str, first: String, rows: AnyView, warnings: bool) -> AnyView {
    let warnings = warnings.then(|| view! { <th class="num" scope="col">{tr.translate_col_warnings()}</th> });
    view! {
        <div class="table-frame" role="region" aria-labelledby=label tabindex="0">
            <table class="bank bank--grid coverage" aria-labelledby=label>
                <thead><tr>
                    <th scope="col">{first}</th>
                    <th class="num" scope="col">{tr.translate_col_covered()}</th>
                    <th class="num" scope="col">{tr.translate_col_reviewed()}</th>
                    <th class="num" scope="col">{tr.translate_col_machine()}</th>
                    <th class="num" scope="col">{tr.translate_col_stale()}</th>
                    <th class="num" scope="col">{tr.translate_col_missing()}</th>
                    {warnings}
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .written()
}

fn row(tr: Tr, head: AnyView, name: &str, counts: &Counts, filter: &Filter, last: Option<AnyView>) -> AnyView {
    let percent = counts.percent();
    let cell = |count: i64, state: State| {
        let label = format!("{name}: {}", tr.translate_state(state.as_str()));
        view! { <td class="num">{number(tr, count, &filter.with_state(Some(state)), &label)}</td> }
    };
    view! {
        <tr>
            <th scope="row">{head}</th>
            <td class="num">
                <bdi>{tr.translate_of(counts.covered(), counts.all)}</bdi> " "
                <meter min="0" max="100" value=percent.to_string() aria-label=crate::i18n::plain(tr.translate_percent(name, percent))>{format!("{percent}%")}</meter>
            </td>
            {cell(counts.reviewed, State::Reviewed)}
            {cell(counts.machine, State::Machine)}
            {cell(counts.stale, State::Stale)}
            {cell(counts.missing(), State::Missing)}
            {last}
        </tr>
    }
    .written()
}

/// A number that leads to its texts, where there are any.
fn number(tr: Tr, count: i64, filter: &Filter, label: &str) -> AnyView {
    if count == 0 {
        return view! { <bdi>"0"</bdi> }.written();
    }
    let label = crate::i18n::plain(tr.translate_cell(label, count));
    view! { <a class="tap" href=filter.queue() aria-label=label><bdi>{count.to_string()}</bdi></a> }.written()
}
