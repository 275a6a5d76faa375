//! The editor's page: what is asked in two languages, what each answer shows, what it measures; beside it the item as learners
//! get it, and what still stands in the way.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;

use super::actions::{Desk, Shown, desk, findings};
use super::fields::COMPONENTS;
use super::form::Rows;
use super::lists::List;
use super::{answers, case};
use crate::authoring::Editor;
use crate::authoring::choices::{self, Domain};
use crate::authoring::edit::{Form, names};
use crate::content::check::BLOOM;
use crate::content::format::readable;
use crate::error::AppError;
use crate::i18n::{self, LOCALES, Tr};
use crate::islands::KeepDraft;
use crate::server::{App, Page, Room, render};
use crate::ui::{Icon, Written, icon};

pub const MIXUPS: &str = "mixups";

pub async fn show(
    State(app): State<App>,
    editor: Editor,
    Path(slug): Path<String>,
    Query(shown): Query<Shown>,
) -> Result<Response, AppError> {
    let mut db = app.pool.acquire().await?;
    let mut desk = desk(&mut db, &editor, &slug).await?;
    if desk.kept.is_none() {
        desk.findings = findings(&app, &mut db, &slug, &desk.fields).await?;
    }
    drop(db);
    let catalogue = app.catalogue()?;
    let (tr, code) = (editor.tr, editor.locale().code);
    let domains = choices::domains(&catalogue, code);
    // Those of the item's own components first: they are what is nearly always looked for.
    let own: Vec<String> = (1..=COMPONENTS).map(|n| desk.fields.get(&format!("component.{n}")).to_owned()).collect();
    let mut mixups: Vec<(bool, String, String)> = catalogue
        .misconceptions
        .iter()
        .map(|(slug, entry)| (!own.contains(&entry.kc), slug.clone(), catalogue.mixup_texts(slug, code).named("name").plain()))
        .collect();
    mixups.sort();
    let with = i18n::Locale::beside_english(&shown.with).code;
    let title = readable(desk.fields.get("en.stem"));
    let title = if title.is_empty() { slug.clone() } else { title };
    let page = Page::desk(tr.edit_title(&title), Room::Items).with_islands();
    Ok(render(&editor, page, move || {
        let form = Form { tr, slug: &slug, fields: &desk.fields, findings: &desk.findings, with, called: names::field_name, stands: None };
        let at = format!("/authoring/items/{slug}");
        let languages = LOCALES
            .iter()
            .filter(|l| l.code != "en")
            .map(|l| view! { <a class="tap" href=format!("{at}/edit?with={}", l.code) lang=l.code dir=l.dir.as_str() aria-current=(l.code == with).then_some("true")>{l.name}</a> " " })
            .collect_view();
        let list = mixups.iter().map(|(_, slug, name)| view! { <option value=slug.clone()>{name.clone()}</option> }).collect_view();
        view! {
            <form class="player-form" method="post" action=format!("{at}/edit")>
                // Enter in a field presses the first button of a form: it must be one that harms nothing.
                <button class="visually-hidden" name="do" value="keep" tabindex="-1" aria-hidden="true">{tr.edit_keep()}</button>
                <input type="hidden" name="base" value=desk.base.to_string() />
                <input type="hidden" name="with" value=with />
                <datalist id=MIXUPS>{list}</datalist>
                <div class="wrap page-body flow">
                    {head(tr, &desk, &title, &shown)}
                    <div class="split split--even editor">
                        <div class="flow flow--wide">
                            {question(&form, languages.written())}
                            {case::shown(&form)}
                            {answers::section(&form)}
                            {help(&form)}
                            {measures(&form, &domains)}
                            {numbers(&form)}
                        </div>
                        <div class="flow stay">
                            {preview(&form, &at)}
                            {form.problems()}
                        </div>
                    </div>
                </div>
                {actions(tr, &desk)}
            </form>
        }
        .written()
    })
    .await)
}

fn head(tr: Tr, desk: &Desk, title: &str, shown: &Shown) -> AnyView {
    let standing = &desk.standing;
    let at = format!("/authoring/items/{}", standing.slug);
    let behind = (desk.base != standing.version).then(|| {
        view! { <p class="notice">{icon(Icon::Caution)} " " <span>{tr.edit_behind(standing.version, desk.base)} " " <a href=format!("{at}/conflict")>{tr.edit_compare()}</a></span></p> }
    });
    let told = match shown.e.as_str() {
        "kept" => Some(tr.edit_kept()),
        "refused" => Some(tr.edit_refused()),
        "merged" => Some(tr.edit_merged()),
        "restored" => Some(tr.edit_restored()),
        _ => None,
    };
    let told = told.map(
        |words| view! { <p class="notice" role="status" tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span>{words}</span></p> },
    );
    let tag = if desk.kept.is_some() { tr.edit_your_draft(desk.base) } else { tr.items_version(standing.version) };
    view! {
        <div class="flow flow--tight">
            <p><a class="tap" href=at.clone()><bdi dir="ltr">{standing.slug.clone()}</bdi></a></p>
            <h1 lang="en" dir="ltr">{title.to_owned()}</h1>
            <p class="cluster"><span class="tag">{tr.item_status(&standing.status)}</span> <span>{tag} " · " {tr.item_kind(desk.fields.get("kind"))}</span></p>
            {behind}
            {told}
        </div>
    }
    .written()
}

fn question(form: &Form, languages: AnyView) -> AnyView {
    let tr = form.tr;
    view! {
        <section class="flow" aria-labelledby="e-text">
            <div class="cluster between"><h2 id="e-text">{tr.edit_question()}</h2> <p class="cluster">{tr.edit_beside()} " " {languages}</p></div>
            {form.text("stem", tr.part_name("stem", ""), 5)}
            <p class="help">{tr.edit_fluent_help()}</p>
        </section>
    }
    .written()
}

fn help(form: &Form) -> AnyView {
    let tr = form.tr;
    let list = List::new("", "hint");
    let hints = (1..=form.count("hints"))
        .map(|n| form.row(&list, n, tr.part_name("hint", n), 2, form.text(&format!("hint-{n}"), tr.part_name("hint", n), 2)))
        .collect_view();
    view! {
        <section class="flow" aria-labelledby="hints">
            <h2 id="hints">{tr.edit_help()}</h2>
            {hints}
            {(form.count("hints") < 3).then(|| form.add(&list, tr.edit_add_hint()))}
            {form.text("why", tr.part_name("why", ""), 3)}
        </section>
    }
    .written()
}

fn measures(form: &Form, domains: &[Domain]) -> AnyView {
    let tr = form.tr;
    let components = (1..=COMPONENTS)
        .map(|n| {
            let (component, weight) = (format!("component.{n}"), format!("weight.{n}"));
            let chosen = form.get(&component);
            let options = view! { <option value="">{tr.items_no_component()}</option> {choices::components(domains, &chosen)} };
            view! {
                {form.choose(&component, tr.edit_component(n), options.written())}
                {form.line(&weight, tr.edit_weight(n), None)}
            }
        })
        .collect_view();
    let bloom = BLOOM.map(|level| choices::option(level, &form.get("bloom"), tr.bloom_level(level))).collect_view();
    view! {
        <section class="flow" aria-labelledby="e-skill">
            <h2 id="e-skill">{tr.edit_measures()}</h2>
            <div class="side-by-side">{components}</div>
            <p class="help">{tr.edit_weights_help()}</p>
            <div class="side-by-side">
                {form.line("b", tr.edit_difficulty(), Some(tr.edit_difficulty_help()))}
                {form.line("a", tr.edit_discrimination(), Some(tr.edit_discrimination_help()))}
                {form.line("guess", tr.edit_guess(), Some(tr.edit_guess_help()))}
                {form.choose("bloom", tr.edit_bloom(), bloom.written())}
            </div>
            {form.line("b_why", tr.edit_difficulty_why(), None)}
            {form.line("tags", tr.edit_tags(), Some(tr.edit_tags_help()))}
        </section>
    }
    .written()
}

/// Values, formulas, facts and tables: nothing that most items need, so that it does not stand in the way of the others.
fn numbers(form: &Form) -> AnyView {
    let tr = form.tr;
    let used = ["params", "values", "derived", "blocks"].iter().any(|name| !form.fields.get(name).is_empty());
    let blocks = case::texts_of(form, "blocks", |item| item.blocks.clear());
    view! {
        <details class="fold" open=used>
            <summary>{icon(Icon::Fold)} " " {tr.edit_numbers()}</summary>
            <div class="flow">
                {form.line("params", tr.edit_params(), Some(tr.edit_params_help()))}
                {form.area("values", tr.edit_values(), 3, Some(tr.edit_values_help()))}
                {form.area("derived", tr.edit_derived(), 3, Some(tr.edit_derived_help()))}
                {form.area("blocks", tr.edit_blocks(), 4, Some(tr.edit_blocks_help()))}
                {blocks}
            </div>
        </details>
    }
    .written()
}

/// The item as learners get it, in a frame: its own page, so that neither its styles nor its answers touch the editor's.
fn preview(form: &Form, at: &str) -> AnyView {
    let tr = form.tr;
    let frames = ["en", form.with].map(|code| {
        let name = i18n::Locale::name_of(code);
        let from = format!("{at}/try?lang={code}&draft=true");
        view! {
            <details class="preview" open=code == "en" name="preview">
                <summary class="preview-bar"><span>{tr.edit_preview_in(name)}</span></summary>
                <iframe class="preview-frame" title=crate::i18n::plain(tr.edit_preview_in(name)) src=from.clone()></iframe>
                <p class="preview-bar"><a class="tap" href=from>{tr.edit_preview_alone()} <span class="visually-hidden">" " {name}</span></a></p>
            </details>
        }
    });
    view! {
        <section class="flow flow--tight" aria-labelledby="pv">
            <h2 id="pv">{tr.edit_preview()}</h2>
            {frames.collect_view()}
            <p class="help">{tr.edit_preview_help()}</p>
        </section>
    }
    .written()
}

fn actions(tr: Tr, desk: &Desk) -> AnyView {
    let published = desk.standing.status == "published";
    let shared = (!published).then(|| {
        view! {
            <button class="button" name="do" value="ready">{tr.edit_ready()}</button>
            <button class="button" name="do" value="save">{tr.edit_save()}</button>
        }
    });
    let discard = desk.kept.map(|_| view! { <button class="button" name="do" value="discard">{tr.edit_discard()}</button> });
    view! {
        <div class="actions">
            <div class="wrap">
                <button class="button button--primary" name="do" value="publish">{tr.edit_publish(desk.base + 1)}</button>
                <button class="button" name="do" value="keep">{tr.edit_keep()}</button>
                {shared}
                {discard}
                <KeepDraft failed=tr.edit_not_kept() />
            </div>
        </div>
    }
    .written()
}
