//! One fact: changed in one place, for every text and formula that names it.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;
use sqlx::Connection;

use super::list::Standing;
use super::value;
use crate::authoring::{Editor, log};
use crate::content::check::misfit;
use crate::content::hash;
use crate::content::ids::{Owner, OwnerKind};
use crate::content::model::{Parameter, ParameterCheck};
use crate::content::store::{self, Edit, EditError};
use crate::error::AppError;
use crate::server::{App, Page, Room, redirect, render};
use crate::ui::{Icon, Written, icon};

/// The form, as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Typed {
    value: String,
    as_of: String,
    valid_until: String,
    source: String,
    jurisdiction: String,
    #[serde(default)]
    note: String,
    /// Read at its source: without this box the fact is shown and never graded.
    #[serde(default)]
    verified: bool,
    /// What the form was made from.
    base: String,
}

impl Typed {
    fn of(fact: &Parameter) -> Typed {
        Typed {
            value: value::typed(fact.value.as_ref()),
            as_of: fact.as_of.to_string(),
            valid_until: fact.valid_until.to_string(),
            source: fact.source.clone(),
            jurisdiction: fact.jurisdiction.clone(),
            note: fact.note.clone().unwrap_or_default(),
            verified: fact.check == ParameterCheck::Verified,
            base: hash::of_body(&hash::json(fact)),
        }
    }

    /// The fact that was typed, or each field that cannot be read, with what is wrong.
    fn over(&self, fact: &Parameter) -> Result<Parameter, Vec<(&'static str, String)>> {
        let mut wrong = vec![];
        let mut new = fact.clone();
        match value::read(fact.kind, &self.value) {
            Ok(value) => new.value = value,
            Err(message) => wrong.push(("value", message)),
        }
        for (name, typed, date) in [("as_of", &self.as_of, &mut new.as_of), ("valid_until", &self.valid_until, &mut new.valid_until)] {
            match typed.trim().parse::<Date>() {
                Ok(read) => *date = read,
                Err(_) => wrong.push((name, format!("“{typed}” is no date: write it as 2027-04-15"))),
            }
        }
        if new.valid_until < new.as_of {
            wrong.push(("valid_until", "it runs out before the day it was looked up".into()));
        }
        for (name, typed, words) in [("source", &self.source, &mut new.source), ("jurisdiction", &self.jurisdiction, &mut new.jurisdiction)]
        {
            match typed.trim() {
                "" => wrong.push((name, "this must be said".into())),
                typed => *words = typed.to_owned(),
            }
        }
        new.note = Some(self.note.trim().to_owned()).filter(|note| !note.is_empty());
        new.check = if self.verified { ParameterCheck::Verified } else { ParameterCheck::Recalled };
        if let Some(wanted) = misfit(&new).filter(|_| wrong.is_empty()) {
            wrong.push(("value", format!("this kind of fact wants {wanted}")));
        }
        if wrong.is_empty() { Ok(new) } else { Err(wrong) }
    }
}

async fn find(app: &App, key: &str) -> Result<Parameter, AppError> {
    let body =
        sqlx::query_scalar!("select body from parameters where key = $1 and status = 'published'", key).fetch_optional(&app.pool).await?;
    serde_json::from_value(body.ok_or(AppError::NotFound)?).map_err(|error| {
        tracing::error!(key, %error, "a parameter cannot be read");
        AppError::Internal
    })
}

pub async fn show(State(app): State<App>, editor: Editor, Path(key): Path<String>) -> Result<Response, AppError> {
    let fact = find(&app, &key).await?;
    let typed = Typed::of(&fact);
    page(&app, &editor, fact, typed, vec![], false).await
}

pub async fn act(State(app): State<App>, editor: Editor, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Response, AppError> {
    let fact = find(&app, &key).await?;
    // Somebody changed it since the form was made: what stands now is shown beside what was typed.
    if typed.base != Typed::of(&fact).base {
        return page(&app, &editor, fact, typed, vec![], true).await;
    }
    let new = match typed.over(&fact) {
        Ok(new) => new,
        Err(wrong) => return page(&app, &editor, fact, typed, wrong, false).await,
    };
    let mut connection = app.pool.acquire().await?;
    let mut db = connection.begin().await?;
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let there = sqlx::query_scalar!("select body from parameters where key = $1", key).fetch_one(&mut *db).await?;
    if hash::of_body(&there) != typed.base {
        drop(db);
        let fact = find(&app, &key).await?;
        return page(&app, &editor, fact, typed, vec![], true).await;
    }
    let owner = Owner::new(OwnerKind::Parameter, &key);
    let edit = Edit { owner: &owner, base: None, body: Some(&hash::json(&new)), words: &[] };
    match store::edit(&mut db, Some(editor.login), "parameter.edit", &edit).await {
        Ok(_) => {}
        Err(EditError::Store(error)) => return Err(error.into()),
        Err(_) => return Err(AppError::NotFound),
    }
    db.commit().await?;
    Ok(redirect(&format!("/authoring/parameters/{key}")))
}

async fn page(
    app: &App,
    editor: &Editor,
    fact: Parameter,
    typed: Typed,
    wrong: Vec<(&'static str, String)>,
    conflict: bool,
) -> Result<Response, AppError> {
    let used = sqlx::query!(
        r#"select 'items' as "room!", i.slug as "slug!" from learning_items i join item_versions v using (item_id, version)
             where i.status <> 'retired' and v.body->'params' ? $1
           union all select 'lessons', l.slug from lessons l join lesson_versions v using (lesson_id, version)
             where l.status <> 'retired' and (v.body->'lesson'->'params' ? $1 or exists (select from jsonb_array_elements(v.body->'cards') c where c->'params' ? $1))
           union all select 'contexts', slug from cultural_contexts where status <> 'retired' and body->'params' ? $1
           order by 1, 2"#,
        fact.key
    )
    .fetch_all(&app.pool)
    .await?;
    let entries = log::entries(app, Some(&format!("parameter/{}", fact.key)), None, 20).await?;
    let standing = Standing::of(&fact, app.clock.today());
    let status = if conflict {
        StatusCode::CONFLICT
    } else if wrong.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let tr = editor.tr;
    let locale = editor.locale();
    let frame = Page::desk(&fact.key, Room::Facts).status(status);
    Ok(render(editor, frame, move || {
        let now = Typed::of(&fact);
        let said = |name: &str| {
            let message = wrong.iter().find(|(field, _)| *field == name).map(|(_, message)| message.clone());
            message.map(|message| view! { <p class="field-error" id=format!("{name}-error")>{icon(Icon::Info)} " " <span lang="en" dir="auto">{message}</span></p> })
        };
        let invalid = |name: &str| wrong.iter().any(|(field, _)| *field == name).then_some("true");
        let described = |name: &str| wrong.iter().any(|(field, _)| *field == name).then(|| format!("{name}-error"));
        let line = |name: &'static str, label: String, value: &str, stands: &str| {
            let stands = (conflict && value != stands).then(|| view! { <p class="help">{tr.fact_stands()} " " <b><bdi dir="auto">{stands.to_owned()}</bdi></b></p> });
            view! {
                <div class="field">
                    <label for=name>{label}</label>
                    <input id=name name=name dir="auto" autocomplete="off" value=value.to_owned() aria-invalid=invalid(name) aria-describedby=described(name) />
                    {stands}
                    {said(name)}
                </div>
            }
        };
        let places = used
            .iter()
            .map(|row| {
                let at = match row.room.as_str() {
                    "items" => Some(format!("/authoring/items/{}", row.slug)),
                    "lessons" => Some(format!("/lessons/{}", row.slug)),
                    _ => None,
                };
                let name = view! { <bdi dir="ltr">{row.slug.clone()}</bdi> };
                match at {
                    Some(at) => view! { <li><a href=at>{name}</a></li> }.written(),
                    None => view! { <li>{name}</li> }.written(),
                }
            })
            .collect_view();
        let rows = fact.value.as_ref().map_or(1, |value| value::typed(Some(value)).lines().count());
        let stands = (conflict && typed.value != now.value).then(|| view! { <p class="help">{tr.fact_stands()} " " <b><bdi dir="ltr" class="pre">{now.value.clone()}</bdi></b></p> });
        view! {
            <div class="wrap page-body flow flow--wide">
                <div class="flow flow--tight">
                    <p><a class="tap" href="/authoring/parameters">{tr.facts_back()}</a></p>
                    <h1><bdi dir="ltr">{fact.key.clone()}</bdi></h1>
                    <p class="cluster">{standing.tag(tr)} " " <span>{tr.fact_used(used.len())}</span></p>
                    {conflict.then(|| view! { <p class="notice" role="alert" tabindex="-1" autofocus=true>{icon(Icon::Caution)} " " <span>{tr.fact_conflict()}</span></p> })}
                </div>
                <form class="panel flow" method="post" action=format!("/authoring/parameters/{}", fact.key)>
                    <input type="hidden" name="base" value=now.base.clone() />
                    <div class="field">
                        <label for="value">{tr.facts_value()}</label>
                        <textarea class="fluent" id="value" name="value" dir="ltr" rows=rows.max(1).to_string() aria-invalid=invalid("value") aria-describedby=described("value")>{typed.value.clone()}</textarea>
                        {stands}
                        {said("value")}
                    </div>
                    <div class="side-by-side">
                        {line("as_of", tr.facts_as_of(), &typed.as_of, &now.as_of)}
                        {line("valid_until", tr.facts_until(), &typed.valid_until, &now.valid_until)}
                        {line("source", tr.facts_source(), &typed.source, &now.source)}
                        {line("jurisdiction", tr.facts_jurisdiction(), &typed.jurisdiction, &now.jurisdiction)}
                    </div>
                    {line("note", tr.facts_note(), &typed.note, &now.note)}
                    <label class="check"><input type="checkbox" name="verified" value="true" checked=typed.verified /> <span>{tr.fact_verified()}</span></label>
                    <p class="help">{tr.fact_verified_help()}</p>
                    <p><button class="button button--primary">{tr.fact_save()}</button></p>
                </form>
                <section class="flow" aria-labelledby="used"><h2 id="used">{tr.facts_uses()}</h2><ul class="read">{places}</ul></section>
                {log::table(tr, locale, &entries)}
            </div>
        }
        .written()
    })
    .await)
}
