//! What instructors say to each other about an item.

use axum::response::Response;
use leptos::prelude::*;
use serde_json::json;
use time::OffsetDateTime;

use super::item;
use crate::authoring::Editor;
use crate::content::audit::Change;
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::{date_from_sql, minute};
use crate::server::{App, redirect};
use crate::ui::{Icon, Written, icon};

/// In characters.
const LONGEST: usize = 2000;
/// So many stand on the page, the newest last.
const SHOWN: i64 = 200;

/// One comment.
pub struct Comment {
    who: Option<String>,
    body: String,
    at: OffsetDateTime,
}

/// A comment that was not taken, as typed.
pub struct Refused {
    typed: String,
    /// How many characters it has.
    length: usize,
}

pub async fn of(app: &App, item: i32) -> Result<Vec<Comment>, AppError> {
    let mut found = sqlx::query_as!(
        Comment,
        r#"select coalesce(l.display_name, l.email) as who, c.body, c.created_at as at
           from item_comments c left join logins g using (login_id) left join learners l using (learner_id)
           where c.item_id = $1 order by c.comment_id desc limit $2"#,
        item,
        SHOWN
    )
    .fetch_all(&app.pool)
    .await?;
    found.reverse();
    Ok(found)
}

/// Adds a comment, or shows the page again with what is wrong with it.
pub async fn add(app: &App, editor: &Editor, slug: &str, typed: &str) -> Result<Response, AppError> {
    let body = typed.replace("\r\n", "\n");
    let body = body.trim();
    let length = body.chars().count();
    if length == 0 || length > LONGEST {
        let refused = Refused { typed: typed.to_owned(), length };
        return item::page(app, editor, slug, item::Beside::default(), Some(refused)).await;
    }
    let mut transaction = app.pool.begin().await?;
    let id = sqlx::query_scalar!(
        "insert into item_comments (item_id, login_id, body, created_at) select item_id, $2, $3, $4 from learning_items where slug = $1
         returning comment_id",
        slug,
        editor.login,
        body,
        app.clock.now_sql()
    )
    .fetch_optional(&mut *transaction)
    .await?
    .ok_or(AppError::NotFound)?;
    let detail = json!({ "comment": id });
    Change { login: Some(editor.login), verb: "item.comment", subject: &format!("item/{slug}"), detail }.note(&mut transaction).await?;
    transaction.commit().await?;
    Ok(redirect(&format!("/authoring/items/{slug}#comments")))
}

/// The comments, oldest first, and the form for one more.
pub fn section(tr: Tr, locale: &'static Locale, at: &str, comments: &[Comment], refused: Option<&Refused>) -> AnyView {
    let printer = Printer::of(locale);
    let said = comments
        .iter()
        .map(|comment| {
            let who = comment.who.clone().unwrap_or_else(|| tr.comments_nobody());
            let when = printer.date(date_from_sql(comment.at.date()));
            view! {
                <li class="panel flow flow--tight">
                    <p><b><bdi>{who}</bdi></b> " " <small>{when} " " <bdi dir="ltr">{minute(comment.at)}</bdi></small></p>
                    <p class="pre" dir="auto">{comment.body.clone()}</p>
                </li>
            }
        })
        .collect_view();
    let list = if comments.is_empty() {
        view! { <p class="prose">{tr.comments_none()}</p> }.written()
    } else {
        view! { <ul class="reports">{said}</ul> }.written()
    };
    let error = refused.map(|refused| {
        let words = if refused.length == 0 { tr.comments_empty() } else { tr.comments_long(refused.length, LONGEST) };
        view! { <p class="field-error" id="comment-error" tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span>{words}</span></p> }
    });
    let described = if refused.is_some() { "comment-error comment-help" } else { "comment-help" };
    let invalid = refused.map(|_| "true");
    let typed = refused.map(|refused| refused.typed.clone()).unwrap_or_default();
    view! {
        <section class="flow" aria-labelledby="comments">
            <h2 id="comments">{tr.comments_title()}</h2>
            {list}
            <form class="flow flow--tight" method="post" action=at.to_owned()>
                {error}
                <div class="field">
                    <label for="comment">{tr.comments_write()}</label>
                    <textarea id="comment" name="body" rows="4" dir="auto" aria-describedby=described aria-invalid=invalid>{typed}</textarea>
                </div>
                <p class="help" id="comment-help">{tr.comments_help(LONGEST)}</p>
                <p><button class="button" name="do" value="comment">{tr.comments_send()}</button></p>
            </form>
        </section>
    }
    .written()
}
