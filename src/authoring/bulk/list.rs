//! All changes to many items, and the form for a table.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::store::State as Standing;
use crate::authoring::Editor;
use crate::authoring::imports::formats::Unreadable;
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::date_from_sql;
use crate::server::{App, Page, Room, render};
use crate::ui::{Icon, Written, icon};

/// Why a table was refused as a whole.
#[derive(Clone, Debug)]
pub enum Reason {
    NoFile,
    Unreadable(Unreadable),
    /// More items would change than one change may hold.
    Many(usize),
}

impl Reason {
    fn say(&self, tr: Tr) -> AnyView {
        match self {
            Reason::NoFile => view! { <span>{tr.import_no_file()}</span> }.written(),
            Reason::Many(most) => view! { <span>{tr.bulk_table_many(*most)}</span> }.written(),
            // The reader of files speaks English.
            Reason::Unreadable(why) => {
                view! { <span><b>{tr.import_refused()}</b> " " <span lang="en" dir="ltr">{why.to_string()}</span></span> }.written()
            }
        }
    }
}

/// One line of the list.
struct Line {
    id: i32,
    verb: String,
    what: String,
    state: String,
    who: String,
    date: String,
}

pub async fn show(State(app): State<App>, editor: Editor) -> Result<Response, AppError> {
    list(&app, &editor, None).await
}

/// The same page, saying why a table was refused.
pub async fn refused(app: &App, editor: &Editor, why: Reason) -> Result<Response, AppError> {
    list(app, editor, Some(why)).await
}

/// How a change stands, with how many items it is for.
pub fn standing(tr: Tr, state: Standing, items: i64) -> String {
    match state {
        Standing::Read => tr.import_state_read(),
        Standing::Applied => tr.bulk_state_applied(items),
        Standing::Undone => tr.bulk_state_undone(),
    }
}

async fn list(app: &App, editor: &Editor, refused: Option<Reason>) -> Result<Response, AppError> {
    let rows = sqlx::query!(
        r#"select b.bulk_id, b.verb, b.state, b.created_at, b.detail->>'what' as what, coalesce(l.display_name, l.email) as "who?",
             (select count(*) from bulk_change_items c where c.bulk_id = b.bulk_id and c.version_after is not null) as "items!"
           from bulk_changes b left join logins g using (login_id) left join learners l using (learner_id) order by b.bulk_id desc limit 100"#
    )
    .fetch_all(&app.pool)
    .await?;
    let tr = editor.tr;
    let printer = Printer::of(Locale::shown(editor.locale().code));
    let lines: Vec<Line> = rows
        .into_iter()
        .map(|row| Line {
            id: row.bulk_id,
            verb: tr.bulk_verb(&row.verb),
            what: row.what.unwrap_or_default(),
            state: standing(tr, Standing::of(&row.state), row.items),
            who: row.who.unwrap_or_else(|| tr.comments_nobody()),
            date: printer.date(date_from_sql(row.created_at.date())),
        })
        .collect();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = Page::desk(tr.bulk_title(), Room::Items).status(status);
    Ok(render(editor, page, move || {
        let error = refused.as_ref().map(|why| {
            view! { <p class="field-error" id="file-error" tabindex="-1" autofocus=true>{icon(Icon::Info)} " " {why.say(tr)}</p> }
        });
        let described = refused.as_ref().map(|_| "file-error");
        view! {
            <div class="wrap page-body flow">
                <div class="flow flow--tight">
                    <p><a class="tap" href="/authoring/items">{tr.items_back()}</a></p>
                    <h1>{tr.bulk_title()}</h1>
                </div>
                <p class="prose">{tr.bulk_text()}</p>
                <form class="panel flow" method="post" action="/authoring/bulk/csv" enctype="multipart/form-data" aria-labelledby="table">
                    <h2 id="table">{tr.bulk_table_title()}</h2>
                    <p class="prose">{tr.bulk_table_text()}</p>
                    <p><a class="tap" href="/authoring/items/bulk.csv">{icon(Icon::Download)} " " {tr.bulk_table_all()}</a></p>
                    {error}
                    <div class="field">
                        <label for="file">{tr.bulk_table_file()}</label>
                        <input id="file" name="file" type="file" required=true accept=".csv,.txt,text/csv,text/plain" aria-describedby=described />
                    </div>
                    <p class="help">{tr.bulk_table_help()}</p>
                    <p><button class="button button--primary">{tr.import_read()}</button></p>
                </form>
                <div class="flow">
                    <h2>{tr.bulk_every()}</h2>
                    {table(tr, &lines)}
                </div>
            </div>
        }
        .written()
    })
    .await)
}

fn table(tr: Tr, lines: &[Line]) -> AnyView {
    if lines.is_empty() {
        return view! { <p class="prose">{tr.bulk_none()}</p> }.written();
    }
    let rows = lines
        .iter()
        .map(|line| {
            let what = (!line.what.is_empty()).then(|| view! { " " <small><bdi>{line.what.clone()}</bdi></small> });
            view! {
                <tr>
                    <th scope="row"><a href=format!("/authoring/bulk/{}", line.id)>{line.verb.clone()}</a> {what}</th>
                    <td>{line.state.clone()}</td>
                    <td><bdi>{line.who.clone()}</bdi></td>
                    <td>{line.date.clone()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="table-frame" role="region" aria-labelledby="bulk-cap" tabindex="0">
            <table class="bank bank--short">
                <caption class="visually-hidden" id="bulk-cap">{tr.bulk_every()}</caption>
                <thead><tr>
                    <th scope="col">{tr.log_what()}</th>
                    <th scope="col">{tr.import_col_state()}</th>
                    <th scope="col">{tr.log_who()}</th>
                    <th scope="col">{tr.import_col_date()}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .written()
}
