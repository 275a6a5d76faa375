//! What an instructor does with a class. What a class is called stays out of the log of changes: all instructors read it.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;
use serde_json::json;
use sqlx::PgConnection;

use super::class::Class;
use super::fields::{Fields, Filled};
use super::filter::Filter;
use super::{list, one};
use crate::authoring::Editor;
use crate::classes::Code;
use crate::content::audit::Change;
use crate::error::AppError;
use crate::server::clock::date_to_sql;
use crate::server::{App, redirect};

async fn note(db: &mut PgConnection, editor: &Editor, verb: &'static str, class: i32) -> Result<(), sqlx::Error> {
    Change { login: Some(editor.login), verb, subject: &format!("class/{class}"), detail: json!({}) }.note(db).await
}

pub async fn create(State(app): State<App>, editor: Editor, Form(fields): Form<Fields>) -> Result<Response, AppError> {
    let Filled { name, led_by, ends_on } = match fields.parse(app.clock.today(), None) {
        Ok(filled) => filled,
        Err(problem) => return list::page(&app, &editor, fields, Some(problem)).await,
    };
    let mut transaction = app.pool.begin().await?;
    let id = loop {
        let code = Code::random();
        let made = sqlx::query_scalar!(
            "insert into classes (login_id, name, led_by, code, ends_on, created_at) values ($1, $2, $3, $4, $5, $6)
             on conflict on constraint classes_code_key do nothing returning class_id",
            editor.login,
            name,
            led_by,
            code.as_str(),
            ends_on.map(date_to_sql),
            app.clock.now_sql()
        )
        .fetch_optional(&mut *transaction)
        .await?;
        if let Some(id) = made {
            break id;
        }
    };
    note(&mut transaction, &editor, "class.create", id).await?;
    transaction.commit().await?;
    Ok(redirect(&format!("/authoring/classes/{id}")))
}

#[derive(Deserialize)]
pub struct Act {
    #[serde(rename = "do")]
    what: String,
    #[serde(flatten)]
    fields: Fields,
}

pub async fn act(
    State(app): State<App>,
    editor: Editor,
    Path(id): Path<i32>,
    headers: HeaderMap,
    Form(act): Form<Act>,
) -> Result<Response, AppError> {
    let class = Class::of(&app, &editor, id).await?;
    let mut transaction = app.pool.begin().await?;
    let verb = match act.what.as_str() {
        "change" => {
            let filled = match act.fields.parse(app.clock.today(), Some(&class)) {
                Ok(filled) => filled,
                Err(problem) => {
                    drop(transaction);
                    return one::page(&app, &editor, &headers, class, Filter::default(), Some((act.fields, problem))).await;
                }
            };
            sqlx::query!(
                "update classes set name = $2, led_by = $3, ends_on = $4 where class_id = $1",
                id,
                filled.name,
                filled.led_by,
                filled.ends_on.map(date_to_sql)
            )
            .execute(&mut *transaction)
            .await?;
            "class.change"
        }
        what @ ("close" | "open") => {
            sqlx::query!("update classes set closed = $2 where class_id = $1", id, what == "close").execute(&mut *transaction).await?;
            if what == "close" { "class.close" } else { "class.open" }
        }
        "code" => {
            // One of 191 million that is taken: pressed again, it is another.
            let code = Code::random();
            sqlx::query!("update classes set code = $2 where class_id = $1", id, code.as_str()).execute(&mut *transaction).await?;
            "class.code"
        }
        "delete" => {
            sqlx::query!("delete from classes where class_id = $1", id).execute(&mut *transaction).await?;
            "class.delete"
        }
        _ => return Err(AppError::Invalid),
    };
    note(&mut transaction, &editor, verb, id).await?;
    transaction.commit().await?;
    Ok(redirect(&if verb == "class.delete" { "/authoring/classes".to_owned() } else { class.path() }))
}
