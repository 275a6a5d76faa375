//! All sheets of a kind.

use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::kind::Kind;
use crate::authoring::Editor;
use crate::authoring::choices;
use crate::content::format::{plain, readable};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{App, Page, render};
use crate::ui::{Icon, Written, icon};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// A component, or a domain.
    pub component: String,
    pub q: String,
}

struct Line {
    slug: String,
    component: String,
    domain: String,
    name: String,
    status: String,
    languages: Vec<String>,
    /// What else an instructor looks for, by kind: a country and how bad it is, a unit, the number of cards.
    more: String,
    as_of: String,
}

pub async fn show(app: App, editor: Editor, kind: Kind, filter: Filter) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let (tr, code) = (editor.tr, editor.locale().code);
    let rows = sqlx::query!(
        r#"with rows as (
             select 'misconceptions' as kind, m.slug, m.kc_id, m.status, 'mixup/' || m.slug as owner, 'mixup-' || m.slug || '-name' as named,
                    (select count(*)::text from cultural_contexts c where c.body->'misconceptions' ? m.slug and c.status <> 'retired') as more, null as as_of
               from misconceptions m
             union all select 'contexts', slug, kc_id, status, 'context/' || slug, slug || '-title', country || ' ' || severity, as_of::text from cultural_contexts
             union all select 'templates', slug, kc_id, status, 'template/' || slug, slug || '-stem', body->>'unit', null from question_templates
             union all select 'lessons', l.slug, l.kc_id, l.status, 'lesson/' || l.slug, l.slug || '-lesson-title', jsonb_array_length(v.body->'cards')::text, null
               from lessons l join lesson_versions v using (lesson_id, version))
           select r.slug as "slug!", r.status as "status!", r.more, r.as_of, k.slug as component, k.domain,
             (select t.body from texts t where t.owner = r.owner and t.text_id = r.named and t.locale = 'en' and t.newest) as name,
             (select array_agg(t.locale order by t.locale) from texts t where t.owner = r.owner and t.text_id = r.named and t.newest and t.status = 'published') as languages
           from rows r join knowledge_components k using (kc_id) where r.kind = $1 and r.status <> 'retired' order by k.position, r.slug"#,
        kind.folder()
    )
    .fetch_all(&app.pool)
    .await?;
    let words = filter.q.trim().to_lowercase();
    let lines: Vec<Line> = rows
        .into_iter()
        .map(|row| Line {
            name: row.name.map_or_else(|| row.slug.clone(), |body| readable(&body)),
            slug: row.slug,
            component: row.component,
            domain: row.domain,
            status: row.status,
            languages: row.languages.unwrap_or_default(),
            more: row.more.unwrap_or_default(),
            as_of: row.as_of.unwrap_or_default(),
        })
        .filter(|line| [&line.component, &line.domain].contains(&&filter.component) || filter.component.is_empty())
        .filter(|line| [&line.name, &line.slug, &line.more].iter().any(|text| text.to_lowercase().contains(&words)))
        .collect();
    let domains = choices::domains(&catalogue, code);
    let title = tr.sheet_kinds(kind.folder());
    let page = Page::desk(&title, kind.room());
    Ok(render(&editor, page, move || {
        let name = |kc: &str| plain(&catalogue.kc_name(kc, code).words);
        let at = format!("/authoring/{}", kind.folder());
        // A card is begun from its lesson, and a lesson is its component's.
        let new = (kind != Kind::Lesson).then(|| view! { <a class="button button--primary" href=format!("{at}/new?component={}", filter.component)>{icon(Icon::Plus)} " " {tr.sheet_new(kind.folder())}</a> });
        let rows = lines.iter().map(|line| row(tr, kind, line, name(&line.component))).collect_view();
        let table = if lines.is_empty() {
            view! { <p class="prose">{tr.items_none_found()} " " <a href=at.clone()>{tr.items_all()}</a></p> }.written()
        } else {
            view! {
                <div class="table-frame" role="region" aria-labelledby="sheets-cap" tabindex="0">
                    <table class="bank">
                        <caption class="visually-hidden" id="sheets-cap">{title.clone()}</caption>
                        <thead><tr>
                            <th scope="col">{tr.sheet_kind(kind.folder())}</th>
                            <th scope="col">{tr.items_status()}</th>
                            <th scope="col">{tr.items_col_languages()}</th>
                            <th scope="col">{tr.sheet_more(kind.folder())}</th>
                            {(kind == Kind::Context).then(|| view! { <th scope="col">{tr.facts_as_of()}</th> })}
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
            .written()
        };
        view! {
            <div class="wrap page-body flow">
                <div class="cluster between"><h1>{title.clone()}</h1> {new}</div>
                <p class="prose">{tr.sheet_about(kind.folder())}</p>
                <form class="filters" role="search" action=at.clone()>
                    <div class="field field--wide"><label for="q">{tr.items_search()}</label><input id="q" name="q" type="search" maxlength="200" value=filter.q.clone() /></div>
                    <div class="field"><label for="f-comp">{tr.items_component()}</label><select id="f-comp" name="component"><option value="">{tr.items_every_component()}</option>{choices::components_and_domains(tr, &domains, &filter.component)}</select></div>
                    <button class="button">{tr.items_filter()}</button>
                </form>
                {table}
            </div>
        }
        .written()
    })
    .await)
}

fn row(tr: Tr, kind: Kind, line: &Line, component: String) -> AnyView {
    let class = if line.status == "withdrawn" { "tag tag--act" } else { "tag" };
    let as_of = (kind == Kind::Context).then(|| view! { <td><bdi dir="ltr">{line.as_of.clone()}</bdi></td> });
    view! {
        <tr id=line.slug.clone()>
            <th scope="row"><a href=kind.at(&line.slug)><span lang="en" dir="ltr">{line.name.clone()}</span></a> " " <small>{component} " · " <bdi dir="ltr">{line.slug.clone()}</bdi></small></th>
            <td><span class=class>{tr.item_status(&line.status)}</span></td>
            <td><bdi dir="ltr">{line.languages.join(" ")}</bdi></td>
            <td><bdi dir="ltr">{line.more.clone()}</bdi></td>
            {as_of}
        </tr>
    }
    .written()
}
