//! The prerequisite graph, as a picture and as a table. What would wait for itself, or could never be reached, is refused.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;
use sqlx::PgConnection;

use super::{Editor, choices, log};
use crate::content::audit::Change;
use crate::content::catalogue::Catalogue;
use crate::content::format::plain;
use crate::content::store;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::progress::map::{Map, Purpose};
use crate::server::{App, Page, Room, redirect, render};
use crate::tutor::prerequisites::{Edge, EdgeKind, GraphError, Prerequisites};
use crate::ui::{Icon, Written, icon};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Only what this component needs, and what needs it.
    pub component: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Act {
    #[serde(rename = "do")]
    what: String,
    component: String,
    prerequisite: String,
    kind: String,
    /// Which component the page was narrowed to.
    shown: String,
}

/// Why an edge was refused.
enum Refused {
    Itself,
    Cycle(Vec<String>),
    Unreachable,
}

pub async fn show(State(app): State<App>, editor: Editor, Query(asked): Query<Asked>) -> Result<Response, AppError> {
    let typed = Act { component: asked.component.clone(), shown: asked.component, ..Act::default() };
    page(&app, &editor, typed, None).await
}

pub async fn act(State(app): State<App>, editor: Editor, Form(form): Form<Act>) -> Result<Response, AppError> {
    let kind = match form.kind.as_str() {
        "required" => EdgeKind::Required,
        "optional" => EdgeKind::Optional,
        _ if form.what == "remove" => EdgeKind::Optional,
        _ => return Err(AppError::Invalid),
    };
    if !["put", "remove"].contains(&form.what.as_str()) {
        return Err(AppError::Invalid);
    }
    let mut db = app.pool.begin().await?;
    // Two who put in one edge each may close a circle together: they wait for each other.
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    if form.what == "put" {
        let new = Edge { prerequisite: form.prerequisite.clone(), kc: form.component.clone(), kind };
        if let Some(refused) = refused(&mut db, new).await? {
            drop(db);
            return page(&app, &editor, form, Some(refused)).await;
        }
    }
    let changed = if form.what == "put" { put(&mut db, &form).await? } else { remove(&mut db, &form).await? };
    if changed {
        let verb = if form.what == "put" { "edge.put" } else { "edge.remove" };
        let detail = json!({ "prerequisite": form.prerequisite, "kind": form.kind });
        Change { login: Some(editor.login), verb, subject: &format!("kc/{}", form.component), detail }.note(&mut db).await?;
        store::moved(&mut db).await?;
        db.commit().await?;
    }
    let narrowed = if form.shown.is_empty() { String::new() } else { format!("?component={}", form.shown) };
    Ok(redirect(&format!("/authoring/graph{narrowed}#table")))
}

/// Whether the graph with this edge is none, by what stands in the database now.
async fn refused(db: &mut PgConnection, new: Edge) -> Result<Option<Refused>, AppError> {
    if new.kc == new.prerequisite {
        return Ok(Some(Refused::Itself));
    }
    let components = sqlx::query!(
        r#"select k.slug, k.position::bigint as "position!", exists (select from lessons l where l.kc_id = k.kc_id and l.status = 'published') as "lesson!"
           from knowledge_components k where k.status = 'published'"#
    )
    .fetch_all(&mut *db)
    .await?;
    let has = |slug: &str, lesson: bool| components.iter().any(|kc| kc.slug == slug && (kc.lesson || !lesson));
    if !has(&new.kc, false) || !has(&new.prerequisite, false) {
        return Ok(Some(Refused::Itself));
    }
    let rows = sqlx::query!(
        "select k.slug as kc, p.slug as prerequisite, e.kind from kc_prerequisites e
         join knowledge_components k on k.kc_id = e.kc_id and k.status = 'published'
         join knowledge_components p on p.kc_id = e.prerequisite_id and p.status = 'published' where e.status = 'published'"
    )
    .fetch_all(db)
    .await?;
    if new.kind == EdgeKind::Required && has(&new.kc, true) && !has(&new.prerequisite, true) {
        return Ok(Some(Refused::Unreachable));
    }
    let others = rows.into_iter().filter(|row| row.kc != new.kc || row.prerequisite != new.prerequisite);
    let kind = |word: &str| if word == "required" { EdgeKind::Required } else { EdgeKind::Optional };
    let mut edges: Vec<Edge> = others.map(|row| Edge { kind: kind(&row.kind), kc: row.kc, prerequisite: row.prerequisite }).collect();
    edges.push(new);
    let names: Vec<(String, i64)> = components.into_iter().map(|kc| (kc.slug, kc.position)).collect();
    match Prerequisites::new(&names, &edges) {
        Err(GraphError::Cycle(circle)) => Ok(Some(Refused::Cycle(circle))),
        Err(error) => {
            tracing::error!(%error, "the graph that stands cannot be read");
            Err(AppError::Internal)
        }
        Ok(_) => Ok(None),
    }
}

async fn put(db: &mut PgConnection, form: &Act) -> Result<bool, sqlx::Error> {
    let done = sqlx::query!(
        "insert into kc_prerequisites (kc_id, prerequisite_id, kind)
         select k.kc_id, p.kc_id, $3 from knowledge_components k, knowledge_components p where k.slug = $1 and p.slug = $2
         on conflict (kc_id, prerequisite_id) do update set kind = $3, status = 'published'
           where kc_prerequisites.kind <> $3 or kc_prerequisites.status <> 'published'",
        form.component,
        form.prerequisite,
        form.kind
    )
    .execute(db)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// One that a file brought stays as taken out, so that the next load does not bring it back.
async fn remove(db: &mut PgConnection, form: &Act) -> Result<bool, sqlx::Error> {
    let out = sqlx::query!(
        "update kc_prerequisites e set status = 'retired' from knowledge_components k, knowledge_components p
         where e.kc_id = k.kc_id and e.prerequisite_id = p.kc_id and k.slug = $1 and p.slug = $2 and e.status = 'published'",
        form.component,
        form.prerequisite
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("delete from kc_prerequisites where status = 'retired' and loaded_hash is null").execute(db).await?;
    Ok(out.rows_affected() > 0)
}

fn name(catalogue: &Catalogue, slug: &str, code: &str) -> String {
    plain(&catalogue.kc_name(slug, code).words)
}

async fn page(app: &App, editor: &Editor, typed: Act, refused: Option<Refused>) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let (tr, code) = (editor.tr, editor.locale().code);
    let domains = choices::domains(&catalogue, code);
    let rows = sqlx::query!(
        r#"select k.slug as kc, p.slug as prerequisite, e.kind from kc_prerequisites e
           join knowledge_components k on k.kc_id = e.kc_id join knowledge_components p on p.kc_id = e.prerequisite_id
           where e.status = 'published' and ($1 = '' or k.slug = $1 or p.slug = $1) order by k.position, p.position"#,
        typed.shown
    )
    .fetch_all(&app.pool)
    .await?;
    let subject = format!("kc/{}", typed.shown);
    let entries = if typed.shown.is_empty() { vec![] } else { log::entries(app, Some(&subject), None, 20).await? };
    let said = refused.map(|refused| match refused {
        Refused::Itself => tr.graph_itself(),
        Refused::Cycle(circle) => {
            let names: Vec<String> = circle.iter().map(|slug| name(&catalogue, slug, code)).collect();
            tr.graph_cycle(names.join(" → "))
        }
        Refused::Unreachable => tr.graph_unreachable(name(&catalogue, &typed.component, code), name(&catalogue, &typed.prerequisite, code)),
    });
    let status = if said.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let locale = editor.locale();
    let map = Map::of_all(&catalogue, code);
    let page = Page::desk(tr.graph_title(), Room::Graph).status(status);
    Ok(render(editor, page, move || {
        let purpose = Purpose { heading: tr.graph_picture(), lead: tr.graph_text(), to: "/authoring/graph?component=" };
        let lines = rows
            .iter()
            .map(|row| line(tr, [name(&catalogue, &row.prerequisite, code), name(&catalogue, &row.kc, code)], [&row.prerequisite, &row.kc, &row.kind], &typed.shown))
            .collect_view();
        let said = said.clone().map(|words| view! { <p class="notice" data-severity="caution" role="alert" tabindex="-1" autofocus=true>{icon(Icon::Caution)} " " <span>{words}</span></p> });
        let all = (!typed.shown.is_empty()).then(|| view! { <a class="tap" href="/authoring/graph#table">{tr.items_all()}</a> });
        let history = (!entries.is_empty()).then(|| view! {
            <section class="flow"><h2 id="history">{tr.log_title()}</h2>{log::table(tr, locale, &entries)}</section>
        });
        let choose = |id: &'static str, label: String, chosen: &str| view! {
            <div class="field">
                <label for=id>{label}</label>
                <select id=id name=id required><option value="">{tr.new_choose()}</option>{choices::components(&domains, chosen)}</select>
            </div>
        };
        view! {
            <div class="wrap page-body flow flow--wide">
                <h1>{tr.graph_title()}</h1>
                {said}
                <form class="panel flow" method="post" action="/authoring/graph">
                    <h2>{tr.graph_add()}</h2>
                    <input type="hidden" name="shown" value=typed.shown.clone() />
                    <div class="side-by-side">
                        {choose("component", tr.graph_component(), &typed.component)}
                        {choose("prerequisite", tr.graph_needs(), &typed.prerequisite)}
                    </div>
                    <div class="field">
                        <label for="kind">{tr.graph_kind()}</label>
                        <select id="kind" name="kind">
                            {choices::option("required", &typed.kind, tr.graph_required())}
                            {choices::option("optional", &typed.kind, tr.graph_optional())}
                        </select>
                    </div>
                    <p><button class="button button--primary" name="do" value="put">{tr.graph_put()}</button></p>
                </form>
                <section class="flow">
                    <div class="cluster between"><h2 id="table" tabindex="-1">{tr.graph_table()}</h2> {all}</div>
                    {rows.is_empty().then(|| view! { <p class="prose">{tr.graph_none()}</p> })}
                    <div class="table-frame" role="region" aria-labelledby="table" tabindex="0">
                        <table class="bank bank--short">
                            <thead><tr><th scope="col">{tr.graph_component()}</th><th scope="col">{tr.graph_needs()}</th><th scope="col">{tr.graph_kind()}</th><td></td></tr></thead>
                            <tbody>{lines}</tbody>
                        </table>
                    </div>
                </section>
                {map.drawn(tr, &purpose)}
                {history}
            </div>
        }
        .written()
    })
    .await)
}

fn line(tr: Tr, [before, after]: [String; 2], [prerequisite, kc, kind]: [&str; 3], shown: &str) -> AnyView {
    let required = kind == "required";
    let (word, other, turn) = if required {
        (tr.graph_required(), "optional", tr.graph_make_optional())
    } else {
        (tr.graph_optional(), "required", tr.graph_make_required())
    };
    let which = tr.graph_remove_which(&before, &after);
    view! {
        <tr data-edge=format!("{prerequisite}>{kc}")>
            <th scope="row">{after.clone()}</th>
            <td>{before.clone()}</td>
            <td><span class=if required { "tag tag--solid" } else { "tag" }>{word}</span></td>
            <td>
                <form class="cluster" method="post" action="/authoring/graph">
                    <input type="hidden" name="component" value=kc.to_owned() />
                    <input type="hidden" name="prerequisite" value=prerequisite.to_owned() />
                    <input type="hidden" name="kind" value=other />
                    <input type="hidden" name="shown" value=shown.to_owned() />
                    <button class="button button--small" name="do" value="put">{turn} <span class="visually-hidden">" " {which.clone()}</span></button>
                    <button class="button button--small" name="do" value="remove">{tr.graph_remove()} <span class="visually-hidden">" " {which.clone()}</span></button>
                </form>
            </td>
        </tr>
    }
    .written()
}
