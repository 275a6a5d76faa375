//! Two people changed one item. Both texts are shown, nothing is overwritten, and what only one of them changed is taken over.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use sqlx::PgConnection;

use super::saved::{self, Standing};
use crate::authoring::Editor;
use crate::authoring::edit::names;
use crate::authoring::edit::{Draft, Fields, Merge, drafts, merge};
use crate::error::AppError;
use crate::server::{App, Page, Room, redirect, render};
use crate::ui::{Icon, Written, icon};

/// What both began with, what was saved meanwhile, and what the editor typed.
struct Both {
    standing: Standing,
    draft: Draft,
    base: Fields,
    theirs: Fields,
    merge: Merge,
}

/// None where there is nothing to decide.
async fn both(db: &mut PgConnection, editor: &Editor, slug: &str) -> Result<Option<Both>, AppError> {
    let standing = saved::standing(db, slug).await?.ok_or(AppError::NotFound)?;
    let Some(draft) = drafts::find(db, &standing.owner(), editor.login).await? else { return Ok(None) };
    if draft.base == standing.version {
        return Ok(None);
    }
    let base = saved::fields_at(db, &standing, draft.base).await?.unwrap_or_default();
    let theirs = saved::fields_at(db, &standing, standing.version).await?.unwrap_or_default();
    let merge = merge(&base, &theirs, &draft.fields);
    Ok(Some(Both { standing, draft, base, theirs, merge }))
}

pub async fn show(State(app): State<App>, editor: Editor, Path(slug): Path<String>) -> Result<Response, AppError> {
    let mut db = app.pool.acquire().await?;
    let Some(both) = both(&mut db, &editor, &slug).await? else { return Ok(redirect(&format!("/authoring/items/{slug}/edit"))) };
    let who = sqlx::query_scalar!(
        r#"select coalesce(l.display_name, l.email) as "who?" from audit a left join logins g on g.login_id = a.login_id
           left join learners l on l.learner_id = g.learner_id
           where subject = $1 and detail->>'version' = $2 order by audit_id desc limit 1"#,
        both.standing.owner(),
        both.standing.version.to_string()
    )
    .fetch_optional(&mut *db)
    .await?
    .flatten();
    let tr = editor.tr;
    let who = who.unwrap_or_else(|| tr.log_nobody());
    let page = Page::desk(tr.conflict_title(), Room::Items).status(StatusCode::CONFLICT);
    let base = both.draft.base;
    Ok(render(&editor, page, move || {
        let asked = (1..).zip(&both.merge.conflicts).map(|(n, field)| {
            let id = format!("c{n}");
            let (lang, dir) = names::spoken(field);
            let name = names::field_name(tr, field);
            let one = |pick: &'static str, whose: String, fields: &Fields, chosen: bool| {
                let words = fields.get(field).to_owned();
                let words = if words.is_empty() { view! { <i>{tr.conflict_nothing()}</i> }.written() } else { view! { <span lang=lang dir=dir>{words}</span> }.written() };
                view! {
                    <label class="choice">
                        <input type="radio" name=format!("pick.{field}") value=pick checked=chosen />
                        <span class="choice-card"><span class="choice-text"><b>{whose}</b> <span class="version-text pre">{words}</span></span></span>
                    </label>
                }
            };
            let began = both.base.get(field).to_owned();
            view! {
                <section class="stale" aria-labelledby=id.clone()>
                    <h2 id=id.clone()>{name.clone()}</h2>
                    <details class="fold"><summary>{icon(Icon::Fold)} " " {tr.conflict_began()}</summary><p class="hint pre" lang=lang dir=dir>{began}</p></details>
                    <fieldset>
                        <legend class="visually-hidden">{tr.conflict_which(&name)}</legend>
                        <div class="versions versions--pick">
                            {one("theirs", tr.conflict_theirs(&who), &both.theirs, false)}
                            {one("mine", tr.conflict_mine(), &both.draft.fields, true)}
                        </div>
                    </fieldset>
                </section>
            }
        }).collect_view();
        let rest = both.merge.theirs.iter().map(|field| (field, tr.conflict_only_theirs(names::field_name(tr, field), &who)));
        let rest = rest.chain(both.merge.mine.iter().map(|field| (field, tr.conflict_only_mine(names::field_name(tr, field)))));
        let rest = rest.map(|(_, words)| view! { <li>{icon(Icon::Check)} " " <span>{words}</span></li> }).collect_view();
        let has_rest = !both.merge.theirs.is_empty() || !both.merge.mine.is_empty();
        let slug = both.standing.slug.clone();
        view! {
            <form class="player-form" method="post" action=format!("/authoring/items/{slug}/conflict")>
                <input type="hidden" name="version" value=both.standing.version.to_string() />
                <div class="wrap page-body flow flow--wide">
                    <div class="flow flow--tight">
                        <p><a class="tap" href=format!("/authoring/items/{slug}/edit")><bdi dir="ltr">{slug.clone()}</bdi></a></p>
                        <h1 tabindex="-1" autofocus=true>{tr.conflict_title()}</h1>
                        <p class="read">{tr.conflict_text(base, &who, both.standing.version)}</p>
                    </div>
                    <div class="split">
                        <div class="stales">{asked}</div>
                        {has_rest.then(|| view! {
                            <section class="panel flow" aria-labelledby="rest"><h2 id="rest">{tr.conflict_rest()}</h2><ul class="warnings">{rest}</ul></section>
                        })}
                    </div>
                </div>
                <div class="actions"><div class="wrap">
                    <button class="button button--primary" name="do" value="merge">{tr.conflict_save()}</button>
                    <button class="button" name="do" value="theirs">{tr.conflict_take_theirs()}</button>
                </div></div>
            </form>
        }
        .written()
    })
    .await)
}

/// What was chosen becomes the editor's draft on top of the newest version; publishing it is a step of its own.
pub async fn resolve(State(app): State<App>, editor: Editor, Path(slug): Path<String>, body: Bytes) -> Result<Response, AppError> {
    let posted: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    let given = |name: &str| posted.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let what = given("do").filter(|what| ["merge", "theirs"].contains(what)).ok_or(AppError::Invalid)?;
    let mut db = app.pool.begin().await?;
    let edit = format!("/authoring/items/{slug}/edit");
    let Some(both) = both(&mut db, &editor, &slug).await? else { return Ok(redirect(&edit)) };
    // A third one saved while this was decided: the page again, with what stands now.
    if given("version") != Some(both.standing.version.to_string().as_str()) {
        return Ok(redirect(&format!("/authoring/items/{slug}/conflict")));
    }
    if what == "theirs" {
        drafts::discard(&mut db, &both.standing.owner(), editor.login).await?;
    } else {
        let mut merged = both.merge.merged;
        for field in &both.merge.conflicts {
            let taken = if given(&format!("pick.{field}")) == Some("theirs") { &both.theirs } else { &both.draft.fields };
            merged.set(field.as_str(), taken.get(field));
        }
        let found = super::actions::findings(&app, &mut db, &slug, &merged).await?;
        drafts::keep(&mut db, &both.standing.owner(), editor.login, both.standing.version, &merged, &found).await?;
    }
    db.commit().await?;
    Ok(redirect(&format!("{edit}?e=merged")))
}
