//! One item: what stands in it in two languages, its versions, how it does, and a way to try it.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::comments;
use crate::authoring::{Editor, log};
use crate::content::format::{Locale, Printer, plain, readable};
use crate::error::AppError;
use crate::i18n::{self, LOCALES, Tr};
use crate::server::clock::date_from_sql;
use crate::server::{App, Page, Room, render};
use crate::ui::{Icon, Written, icon};

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Beside {
    /// The language shown beside English.
    lang: String,
}

/// A text in English and in the other language.
#[derive(Clone)]
struct Text {
    ending: String,
    english: String,
    other: Option<String>,
    made: Option<String>,
}

pub async fn show(
    State(app): State<App>,
    editor: Editor,
    Path(slug): Path<String>,
    Query(beside): Query<Beside>,
) -> Result<Response, AppError> {
    page(&app, &editor, &slug, beside, None).await
}

/// The item's page, with a comment that was not taken.
pub async fn page(
    app: &App,
    editor: &Editor,
    slug: &str,
    beside: Beside,
    refused: Option<comments::Refused>,
) -> Result<Response, AppError> {
    let slug = slug.to_owned();
    let catalogue = app.catalogue()?;
    let tr = editor.tr;
    let code = editor.locale().code;
    let other = i18n::Locale::beside_english(&beside.lang).code;
    let row = sqlx::query!(
        r#"select i.item_id, i.kind, i.status, i.version, i.difficulty, i.template_id is not null as "drawn!",
             case when i.template_id is null then 'item/' else 'template/' end || i.slug as "owner!",
             (select array_agg(k.slug order by m.weight desc, k.slug) from item_kc_mappings m join knowledge_components k using (kc_id)
                where m.item_id = i.item_id) as components,
             (select l.slug from lessons l where l.lesson_id = i.lesson_id) as lesson,
             (select count(*) from interactions x join learners l using (learner_id)
                where x.item_id = i.item_id and x.attempt_no = 1 and not x.retry and not l.staff) as "attempts!"
           from learning_items i where i.slug = $1"#,
        slug
    )
    .fetch_optional(&app.pool)
    .await?
    .ok_or(AppError::NotFound)?;
    let texts = sqlx::query!(
        "select distinct on (locale, text_id) locale, text_id, body, made, status, position from texts
         where owner = $1 and locale in ('en', $2) order by locale, text_id, version desc",
        row.owner,
        other
    )
    .fetch_all(&app.pool)
    .await?;
    let versions =
        sqlx::query!("select version, created_at from item_versions where item_id = $1 order by version desc limit 50", row.item_id)
            .fetch_all(&app.pool)
            .await?;
    let said = comments::of(app, row.item_id).await?;
    let entries = log::entries(app, Some(&format!("item/{slug}")), None, 20).await?;
    let mut lines: BTreeMap<String, Text> = BTreeMap::new();
    let mut order: Vec<(i32, String)> = vec![];
    for text in texts.into_iter().filter(|text| text.status == "published") {
        let ending = text.text_id.strip_prefix(&slug).and_then(|rest| rest.strip_prefix('-')).unwrap_or(&text.text_id).to_owned();
        let line = lines.entry(ending.clone()).or_insert_with(|| {
            order.push((text.position, ending.clone()));
            Text { ending, english: String::new(), other: None, made: None }
        });
        if text.locale == "en" {
            line.english = text.body;
        } else {
            line.other = Some(text.body);
            line.made = Some(text.made);
        }
    }
    order.sort();
    let texts: Vec<Text> = order.into_iter().filter_map(|(_, ending)| lines.remove(&ending)).collect();
    let title = texts.iter().find(|text| text.ending == "stem").map_or_else(|| slug.clone(), |text| readable(&text.english));
    let printer = Printer::of(Locale::shown(code));
    let versions: Vec<(i32, String)> =
        versions.into_iter().map(|v| (v.version, printer.date(date_from_sql(v.created_at.date())))).collect();
    let components: Vec<String> = row.components.unwrap_or_default().iter().map(|kc| plain(&catalogue.kc_name(kc, code).words)).collect();
    let kind = if row.drawn { tr.items_drawn(tr.item_kind(&row.kind)) } else { tr.item_kind(&row.kind) };
    let row_drawn = row.drawn;
    let (status, version, lesson, attempts, difficulty) = (row.status, row.version, row.lesson, row.attempts, row.difficulty);
    let answer = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page::desk(&title, Room::Items).status(answer);
    let locale = editor.locale();
    let said = Arc::new((said, refused));
    Ok(render(editor, page, move || {
        let component = if components.is_empty() { tr.items_no_component() } else { components.join(", ") };
        let at = format!("/authoring/items/{slug}");
        let switch = match status.as_str() {
            "published" => Some(view! {
                <button class="button" name="do" value="withdraw">{icon(Icon::Cross)} " " {tr.item_withdraw()}</button>
                <p class="help">{tr.item_withdraw_help()}</p>
            }
            .written()),
            "withdrawn" => Some(view! {
                <button class="button button--primary" name="do" value="restore">{icon(Icon::Undo)} " " {tr.item_restore()}</button>
                <p class="help">{tr.item_withdrawn()}</p>
            }
            .written()),
            _ => None,
        };
        let switch = switch.map(|inside| view! { <form class="flow flow--tight" method="post" action=at.clone()>{inside}</form> });
        let in_lesson = lesson.clone().map(|lesson| view! { <a href=format!("/lessons/{lesson}")>{tr.items_in_lesson()}</a> });
        let tries = LOCALES
            .iter()
            .map(|l| view! { <a class="tap" href=format!("{at}/try?lang={}", l.code) lang=l.code dir=l.dir.as_str()>{l.name}</a> " " })
            .collect_view();
        let history = versions
            .iter()
            .map(|(n, date)| {
                let words = tr.items_version(*n);
                let name = if row_drawn { view! { {words} }.written() } else { view! { <a href=format!("{at}/versions/{n}")>{words}</a> }.written() };
                view! { <li>{name} " · " {date.clone()}</li> }
            })
            .collect_view();
        let edit = (!row_drawn).then(|| view! { <a class="button button--primary" href=format!("{at}/edit")>{tr.item_edit()}</a> });
        view! {
            <div class="wrap page-body flow flow--wide">
                <div class="flow flow--tight">
                    <p><a class="tap" href="/authoring/items">{tr.items_back()}</a></p>
                    <h1 lang="en" dir="ltr">{title.clone()}</h1>
                    <p class="cluster"><span class="tag">{tr.item_status(&status)}</span> <span>{tr.items_version(version)} " · " {kind.clone()} " · " {component}</span> {in_lesson}</p>
                    <p>{edit}</p>
                </div>
                <dl class="facts">
                    <div><dt>{tr.items_col_attempts()}</dt><dd><bdi>{attempts.to_string()}</bdi></dd></div>
                    <div><dt>{tr.item_difficulty()}</dt><dd><bdi dir="ltr">{format!("{difficulty:.2}")}</bdi></dd></div>
                </dl>
                <section class="panel flow" aria-labelledby="try">
                    <h2 id="try">{tr.item_try()}</h2>
                    <p class="help">{tr.item_try_help()}</p>
                    <p class="cluster">{tries}</p>
                </section>
                {texts_table(tr, &at, &texts, other)}
                {comments::section(tr, Locale::shown(locale.code), &at, &said.0, said.1.as_ref())}
                <section class="flow" aria-labelledby="versions">
                    <h2 id="versions">{tr.item_versions()}</h2>
                    <ul class="read">{history}</ul>
                    {log::table(tr, locale, &entries)}
                </section>
                {switch}
            </div>
        }
        .written()
    })
    .await)
}

fn texts_table(tr: Tr, at: &str, texts: &[Text], other: &'static str) -> AnyView {
    let shown = LOCALES.iter().find(|l| l.code == other);
    let (name, dir) = shown.map_or((other, "ltr"), |l| (l.name, l.dir.as_str()));
    let rows = texts
        .iter()
        .map(|text| {
            let made = text.made.as_deref().map(|made| view! { " " <small>{tr.text_made(made)}</small> });
            let translated = match &text.other {
                Some(body) => view! { <span lang=other dir=dir>{body.clone()}</span> {made} }.written(),
                None => view! { <span class="few">{tr.text_missing()}</span> }.written(),
            };
            view! {
                <tr>
                    <th scope="row"><code dir="ltr">{text.ending.clone()}</code></th>
                    <td><span lang="en" dir="ltr">{text.english.clone()}</span></td>
                    <td>{translated}</td>
                </tr>
            }
        })
        .collect_view();
    let languages = LOCALES
        .iter()
        .filter(|l| l.code != "en")
        .map(|l| view! { <a class="tap" href=format!("{at}?lang={}#texts", l.code) aria-current=(l.code == other).then_some("true")>{l.name}</a> " " })
        .collect_view();
    view! {
        <div class="flow">
            <div class="cluster between"><h2 id="texts">{tr.item_texts()}</h2> <p class="cluster">{languages}</p></div>
            <div class="table-frame" role="region" aria-labelledby="texts" tabindex="0">
                <table class="bank bank--short">
                    <caption class="visually-hidden">{tr.item_texts()}</caption>
                    <thead><tr><th scope="col">{tr.item_col_part()}</th><th scope="col">"English"</th><th scope="col" lang=other>{name}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
    .written()
}
