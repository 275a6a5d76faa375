//! Where an instructor begins: what there is, what waits, and what was done last.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::Editor;
use super::log;
use crate::error::AppError;
use crate::server::{App, Page, Room, render};
use crate::ui::{Icon, Written, turning};

pub async fn show(State(app): State<App>, editor: Editor) -> Result<Response, AppError> {
    let counts = sqlx::query!(
        r#"select count(*) filter (where status = 'draft') as "drafts!", count(*) filter (where status = 'ready' and template_id is null) as "ready!",
             count(*) filter (where status = 'published') as "published!", (select count(*) from imports where state = 'read') as "receipts!"
           from learning_items"#
    )
    .fetch_one(&app.pool)
    .await?;
    let entries = log::entries(&app, None, None, 10).await?;
    let tr = editor.tr;
    let page = Page::desk(tr.desk_title(), Room::Home);
    let locale = editor.locale();
    Ok(render(&editor, page, move || {
        let fact = |href: &'static str, words: String, count: i64| {
            view! { <div><dt><a href=href>{words}</a></dt><dd><bdi>{count.to_string()}</bdi></dd></div> }
        };
        let steps = [
            ("/authoring/imports", tr.desk_step_import(), tr.desk_step_import_text()),
            ("/authoring/items?status=draft", tr.desk_step_drafts(), tr.desk_step_drafts_text()),
            ("/authoring/items", tr.desk_step_bank(), tr.desk_step_bank_text()),
        ]
        .map(|(href, name, text)| view! { <li><a class="tap" href=href>{turning(Icon::Next)} " " {name}</a> <p class="help">{text}</p></li> })
        .collect_view();
        view! {
            <div class="wrap page-body flow flow--wide">
                <h1>{tr.desk_title()}</h1>
                <dl class="facts">
                    {fact("/authoring/items?status=published", tr.desk_published(), counts.published)}
                    {fact("/authoring/items?status=ready", tr.desk_ready(), counts.ready)}
                    {fact("/authoring/items?status=draft", tr.desk_drafts(), counts.drafts)}
                    {fact("/authoring/imports", tr.desk_receipts(), counts.receipts)}
                </dl>
                <section class="panel flow" aria-labelledby="begin">
                    <h2 id="begin">{tr.desk_begin()}</h2>
                    <ol class="flow">{steps}</ol>
                    <p class="help">{tr.desk_own_answers()}</p>
                </section>
                <section class="flow" aria-labelledby="last">
                    <h2 id="last">{tr.log_last()}</h2>
                    {log::table(tr, locale, &entries)}
                    <p><a class="tap" href="/authoring/log">{tr.log_all()}</a></p>
                </section>
            </div>
        }
        .written()
    })
    .await)
}
