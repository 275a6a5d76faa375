//! What the editor's buttons do. Whatever was typed is kept first, so that no refusal loses it.

use crate::ui::Written;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Form, Path, Query, State};
use axum::http::HeaderMap;
use axum::http::header::ACCEPT;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;
use sqlx::PgConnection;

use super::lists::Step;
use super::saved::{self, NotSaved, Save, Standing};
use super::{fields, lists};
use crate::authoring::Editor;
use crate::authoring::choices;
use crate::authoring::edit::{Fields, Problem, drafts, gate};
use crate::authoring::items::filter::KINDS;
use crate::error::AppError;
use crate::server::clock::minute;
use crate::server::{App, Page, Room, redirect, render};

/// Where an editor stands: the item, what they typed or what was saved, and the version that began from.
pub struct Desk {
    pub standing: Standing,
    pub base: i32,
    pub fields: Fields,
    pub findings: Vec<Problem>,
    /// When the draft was kept; none where nothing was changed yet.
    pub kept: Option<time::OffsetDateTime>,
}

/// The item with this editor's draft, or as it is; of that nothing was said yet.
pub async fn desk(db: &mut PgConnection, editor: &Editor, slug: &str) -> Result<Desk, AppError> {
    let standing = saved::standing(db, slug).await?.ok_or(AppError::NotFound)?;
    if let Some(draft) = drafts::find(db, &standing.owner(), editor.login).await? {
        return Ok(Desk { base: draft.base, fields: draft.fields, findings: draft.findings, kept: Some(draft.saved_at), standing });
    }
    let fields = saved::fields_at(db, &standing, standing.version).await?.ok_or(AppError::Internal)?;
    Ok(Desk { base: standing.version, fields, findings: vec![], kept: None, standing })
}

/// What the gate says of fields, readable or not.
pub async fn findings(app: &App, db: &mut PgConnection, slug: &str, typed: &Fields) -> Result<Vec<Problem>, AppError> {
    match fields::item(slug, typed) {
        Err(problems) => Ok(problems),
        Ok((item, texts)) => Ok(gate::item(db, &item, &texts, app.clock.today()).await?),
    }
}

/// Which way to look at the editor.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    /// The language beside English.
    pub with: String,
    /// What just happened: `kept`, `refused`, `merged`.
    pub e: String,
}

fn back(slug: &str, with: &str, e: &str, anchor: &str) -> Response {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if !with.is_empty() {
        query.append_pair("with", with);
    }
    if !e.is_empty() {
        query.append_pair("e", e);
    }
    redirect(&format!("/authoring/items/{slug}/edit?{}{anchor}", query.finish()))
}

/// Takes the form that was sent over what was there.
fn typed_over(mut fields: Fields, posted: &[(String, String)]) -> Fields {
    for (name, value) in posted {
        match name.strip_suffix("right") {
            // The one right option of a single choice, of the item or of a question on its case.
            Some(part) if part.matches('.').count() <= 1 && !part.contains("option") => {
                for n in 1..=fields.count(&format!("{part}options")) {
                    fields.tick(format!("{part}option.{n}.right"), *value == n.to_string());
                }
            }
            _ if ["do", "with", "base"].contains(&name.as_str()) => {}
            _ => fields.set(name.as_str(), value),
        }
    }
    for n in 1..=fields.count("parts") {
        let kind = fields.get(&format!("q{n}.kind")).to_owned();
        lists::whole(&mut fields, n, &kind);
    }
    fields
}

pub async fn send(
    State(app): State<App>,
    editor: Editor,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, AppError> {
    let posted: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    let given = |name: &str| posted.iter().rev().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    let (what, with) = (given("do").to_owned(), given("with").to_owned());
    let known = ["keep", "save", "ready", "publish", "discard"].contains(&what.as_str()) || lists::step(&what).is_some();
    let base = given("base").parse::<i32>().map_err(|_| AppError::Invalid)?;
    if !known {
        return Err(AppError::Invalid);
    }
    let mut db = app.pool.begin().await?;
    let desk = desk(&mut db, &editor, &slug).await?;
    let owner = desk.standing.owner();
    if what == "discard" {
        drafts::discard(&mut db, &owner, editor.login).await?;
        db.commit().await?;
        return Ok(redirect(&format!("/authoring/items/{slug}")));
    }
    // A form begun from an older version stands on that one: what others changed since is not this editor's change.
    let begun = if desk.kept.is_none() && base != desk.base {
        saved::fields_at(&mut db, &desk.standing, base).await?.ok_or(AppError::Invalid)?
    } else {
        desk.fields
    };
    let mut typed = typed_over(begun, &posted);
    let mut anchor = String::new();
    if let Some((list, step)) = lists::step(&what) {
        lists::take(&mut typed, &list, step);
        let shown = match step {
            Step::Add => typed.count(&list.counter()),
            Step::Up(n) => n - 1,
            Step::Remove(n) => n.min(typed.count(&list.counter())),
        };
        anchor = format!("#{}", list.anchor(shown));
    }
    let found = findings(&app, &mut db, &slug, &typed).await?;
    let at = drafts::keep(&mut db, &owner, editor.login, base, &typed, &found).await?;
    db.commit().await?;
    if headers.get(ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json")) {
        return Ok(Json(json!({ "said": editor.tr.edit_kept_at(minute(at)) })).into_response());
    }
    let status = match what.as_str() {
        "save" if desk.standing.status == "published" => return Err(AppError::Invalid),
        "save" => "draft",
        "ready" => "ready",
        "publish" => "published",
        _ => return Ok(back(&slug, &with, if anchor.is_empty() { "kept" } else { "" }, &anchor)),
    };
    let Ok((item, texts)) = fields::item(&slug, &typed) else { return Ok(back(&slug, &with, "refused", "#problems")) };
    if status != "draft" && found.iter().any(|problem| problem.error) {
        return Ok(back(&slug, &with, "refused", "#problems"));
    }
    let mut db = app.pool.acquire().await?;
    let save = Save { login: editor.login, slug: &slug, base, item: &item, texts: &texts, status };
    match save.write(&mut db).await {
        Ok(_) => Ok(redirect(&format!("/authoring/items/{slug}"))),
        Err(NotSaved::Conflict) => Ok(redirect(&format!("/authoring/items/{slug}/conflict"))),
        Err(NotSaved::Missing) => Err(AppError::NotFound),
        Err(NotSaved::Store(error)) => Err(error.into()),
    }
}

/// A new item: which kind, and what it measures.
pub async fn begin(State(app): State<App>, editor: Editor, Query(chosen): Query<Beginning>) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let tr = editor.tr;
    let domains = choices::domains(&catalogue, editor.locale().code);
    let page = Page::desk(tr.new_title(), Room::Items);
    Ok(render(&editor, page, move || {
        let kinds = KINDS
            .iter()
            .enumerate()
            .map(|(n, kind)| {
                view! {
                    <label class="choice">
                        <input type="radio" name="kind" value=*kind checked={if chosen.kind.is_empty() { n == 0 } else { *kind == chosen.kind }} />
                        <span class="choice-card"><span class="choice-text"><b>{tr.item_kind(*kind)}</b> <span class="version-text">{tr.new_kind(*kind)}</span></span></span>
                    </label>
                }
            })
            .collect_view();
        view! {
            <form class="wrap page-body flow flow--wide" method="post" action="/authoring/items/new">
                <div class="flow flow--tight">
                    <p><a class="tap" href="/authoring/items">{tr.items_back()}</a></p>
                    <h1>{tr.new_title()}</h1>
                </div>
                <fieldset class="flow"><legend><b>{tr.items_kind()}</b></legend><div class="choices">{kinds}</div></fieldset>
                <div class="field">
                    <label for="component">{tr.new_component()}</label>
                    <select id="component" name="component" required>
                        <option value="">{tr.new_choose()}</option>
                        {choices::components(&domains, &chosen.component)}
                    </select>
                </div>
                <p><button class="button button--primary">{tr.new_begin()}</button></p>
            </form>
        }
        .written()
    })
    .await)
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Beginning {
    kind: String,
    component: String,
}

pub async fn start(State(app): State<App>, editor: Editor, Form(chosen): Form<Beginning>) -> Result<Response, AppError> {
    if !KINDS.contains(&chosen.kind.as_str()) {
        return Err(AppError::Invalid);
    }
    let mut db = app.pool.acquire().await?;
    match saved::begin(&mut db, editor.login, &chosen.kind, &chosen.component).await {
        Ok(Some(slug)) => Ok(redirect(&format!("/authoring/items/{slug}/edit"))),
        // No component was chosen: the form again, with what was.
        Ok(None) => Ok(redirect(&format!("/authoring/items/new?kind={}", chosen.kind))),
        Err(NotSaved::Store(error)) => Err(error.into()),
        Err(_) => Err(AppError::Internal),
    }
}
