//! What changed from one version to another, and the way back to an old one.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::saved;
use crate::authoring::Editor;
use crate::authoring::edit::names;
use crate::authoring::edit::{changed, drafts};
use crate::error::AppError;
use crate::server::{App, Page, Room, redirect, render};
use crate::ui::{Icon, Written, icon};

#[derive(Deserialize, Default)]
pub struct Against {
    /// The version it is compared with; the one before where none is named.
    with: Option<i32>,
}

pub async fn show(
    State(app): State<App>,
    editor: Editor,
    Path((slug, version)): Path<(String, i32)>,
    Query(against): Query<Against>,
) -> Result<Response, AppError> {
    let mut db = app.pool.acquire().await?;
    let standing = saved::standing(&mut db, &slug).await?.ok_or(AppError::NotFound)?;
    let new = saved::fields_at(&mut db, &standing, version).await?.ok_or(AppError::NotFound)?;
    let with = against.with.unwrap_or(version - 1);
    let old = saved::fields_at(&mut db, &standing, with).await?;
    let tr = editor.tr;
    let page = Page::desk(tr.version_title(version, &slug), Room::Items);
    Ok(render(&editor, page, move || {
        let differences: Vec<(String, String, String)> = match &old {
            None => vec![],
            Some(old) => changed(old, &new).into_iter().map(|name| (name.to_owned(), old.get(name).to_owned(), new.get(name).to_owned())).collect(),
        };
        let rows = differences
            .iter()
            .map(|(field, before, after)| {
                let (lang, dir) = names::spoken(field);
                view! {
                    <section class="stale">
                        <h2>{names::field_name(tr, field)}</h2>
                        <div class="versions">
                            <div><h3>{tr.items_version(with)}</h3><p class="version-text pre" lang=lang dir=dir><del>{before.clone()}</del></p></div>
                            <div><h3>{tr.items_version(version)}</h3><p class="version-text pre" lang=lang dir=dir><ins>{after.clone()}</ins></p></div>
                        </div>
                    </section>
                }
            })
            .collect_view();
        let told = match &old {
            None => Some(tr.version_first()),
            Some(_) if differences.is_empty() => Some(tr.version_same()),
            Some(_) => None,
        };
        let told = told.map(|words| view! { <p class="prose">{words}</p> });
        let restore = (version != standing.version).then(|| view! {
            <form class="flow flow--tight" method="post" action=format!("/authoring/items/{slug}/versions/{version}")>
                <p><button class="button" name="do" value="restore">{icon(Icon::Undo)} " " {tr.version_restore(version)}</button></p>
                <p class="help">{tr.version_restore_help()}</p>
            </form>
        });
        view! {
            <div class="wrap page-body flow flow--wide">
                <div class="flow flow--tight">
                    <p><a class="tap" href=format!("/authoring/items/{slug}")><bdi dir="ltr">{slug.clone()}</bdi></a></p>
                    <h1>{tr.version_title(version, &slug)}</h1>
                </div>
                {told}
                <div class="stales">{rows}</div>
                {restore}
            </div>
        }
        .written()
    })
    .await)
}

#[derive(Deserialize)]
pub struct Act {
    #[serde(rename = "do")]
    what: String,
}

/// An old version becomes the editor's draft on top of the newest: a restored version is a new one, and nothing between is lost.
pub async fn act(
    State(app): State<App>,
    editor: Editor,
    Path((slug, version)): Path<(String, i32)>,
    Form(form): Form<Act>,
) -> Result<Response, AppError> {
    if form.what != "restore" {
        return Err(AppError::Invalid);
    }
    let mut db = app.pool.begin().await?;
    let standing = saved::standing(&mut db, &slug).await?.ok_or(AppError::NotFound)?;
    let fields = saved::fields_at(&mut db, &standing, version).await?.ok_or(AppError::NotFound)?;
    let found = super::actions::findings(&app, &mut db, &slug, &fields).await?;
    drafts::keep(&mut db, &standing.owner(), editor.login, standing.version, &fields, &found).await?;
    db.commit().await?;
    Ok(redirect(&format!("/authoring/items/{slug}/edit?e=restored")))
}
