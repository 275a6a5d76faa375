use std::collections::BTreeMap;

use crate::ui::Written;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;

use super::value;
use crate::authoring::Editor;
use crate::content::format::{Locale, Printer};
use crate::content::model::{Parameter, ParameterCheck};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{App, Page, Room, render};

/// So many days before a fact runs out it is time to look it up again.
const SOON_DAYS: i32 = 60;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// `open` shows only what somebody must look up.
    only: String,
}

/// How a fact stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Fresh,
    Soon,
    Expired,
    /// Not read at its source: shown, never graded.
    Unconfirmed,
}

impl Standing {
    pub fn of(parameter: &Parameter, on: Date) -> Standing {
        if parameter.check == ParameterCheck::Recalled {
            Standing::Unconfirmed
        } else if on > parameter.valid_until {
            Standing::Expired
        } else if on + SOON_DAYS.days() > parameter.valid_until {
            Standing::Soon
        } else {
            Standing::Fresh
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Standing::Fresh => "fresh",
            Standing::Soon => "soon",
            Standing::Expired => "expired",
            Standing::Unconfirmed => "unconfirmed",
        }
    }

    pub fn tag(self, tr: Tr) -> AnyView {
        let class = if self == Standing::Fresh { "tag" } else { "tag tag--act" };
        view! { <span class=class>{tr.fact_standing(self.word())}</span> }.written()
    }
}

pub async fn show(State(app): State<App>, editor: Editor, Query(asked): Query<Asked>) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let today = app.clock.today();
    let uses: BTreeMap<String, i64> = sqlx::query!(
        r#"select p.key, count(u.owner) as "uses!" from parameters p left join (
             select 'item/' || i.slug as owner, v.body->'params' as params from learning_items i join item_versions v using (item_id, version) where i.status <> 'retired'
             union all select 'card/' || (c->>'slug'), c->'params' from lessons l join lesson_versions v using (lesson_id, version), jsonb_array_elements(v.body->'cards') c where l.status <> 'retired'
             union all select 'lesson/' || l.slug, v.body->'lesson'->'params' from lessons l join lesson_versions v using (lesson_id, version) where l.status <> 'retired'
             union all select 'context/' || slug, body->'params' from cultural_contexts where status <> 'retired') u on u.params ? p.key
           where p.status = 'published' group by p.key"#
    )
    .fetch_all(&app.pool)
    .await?
    .into_iter()
    .map(|row| (row.key, row.uses))
    .collect();
    let mut facts: Vec<Parameter> = catalogue.parameters.0.values().cloned().collect();
    facts.sort_by(|a, b| (a.valid_until, &a.key).cmp(&(b.valid_until, &b.key)));
    let all = facts.len();
    let open: Vec<Parameter> = facts.iter().filter(|fact| Standing::of(fact, today) != Standing::Fresh).cloned().collect();
    let waiting = open.len();
    let only = asked.only == "open";
    let facts = if only { open } else { facts };
    let printer = Printer::of(Locale::shown(editor.locale().code));
    let tr = editor.tr;
    let page = Page::desk(tr.facts_title(), Room::Facts);
    Ok(render(&editor, page, move || {
        let rows = facts.iter().map(|fact| row(tr, fact, uses.get(&fact.key).copied().unwrap_or_default(), today, &printer)).collect_view();
        let link = |to: &'static str, here: bool, words: String| view! { <a class="tap" href=to aria-current=here.then_some("true")>{words}</a> };
        view! {
            <div class="wrap page-body flow">
                <h1>{tr.facts_title()}</h1>
                <p class="prose">{tr.facts_text()}</p>
                <p class="cluster">{link("/authoring/parameters", !only, tr.facts_all(all))} " " {link("/authoring/parameters?only=open", only, tr.facts_open(waiting))}</p>
                {facts.is_empty().then(|| view! { <p class="prose">{tr.facts_none()}</p> })}
                <div class="table-frame" role="region" aria-labelledby="facts-cap" tabindex="0">
                    <table class="bank">
                        <caption class="visually-hidden" id="facts-cap">{tr.facts_title()}</caption>
                        <thead><tr>
                            <th scope="col">{tr.facts_fact()}</th>
                            <th scope="col">{tr.facts_value()}</th>
                            <th scope="col">{tr.facts_until()}</th>
                            <th scope="col">{tr.facts_as_of()}</th>
                            <th scope="col">{tr.facts_source()}</th>
                            <th class="num" scope="col">{tr.facts_uses()}</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </div>
        }
        .written()
    })
    .await)
}

fn row(tr: Tr, fact: &Parameter, uses: i64, today: Date, printer: &Printer) -> AnyView {
    let standing = Standing::of(fact, today);
    view! {
        <tr id=fact.key.clone()>
            <th scope="row"><a href=format!("/authoring/parameters/{}", fact.key)><bdi dir="ltr">{fact.key.clone()}</bdi></a> <small lang="en" dir="ltr">{fact.note.clone()}</small></th>
            <td><bdi dir="ltr" class="pre">{value::typed(fact.value.as_ref())}</bdi></td>
            <td>{printer.date(fact.valid_until)} " " {standing.tag(tr)}</td>
            <td>{printer.date(fact.as_of)}</td>
            <td><span lang="en" dir="auto">{fact.source.clone()}</span> <small lang="en" dir="ltr">{fact.jurisdiction.clone()}</small></td>
            <td class="num"><bdi>{uses.to_string()}</bdi></td>
        </tr>
    }
    .written()
}
