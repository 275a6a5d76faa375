//! Starting as a guest: one POST, no personal data.

use axum::response::Response;
use axum::{Form, extract::State};
use serde::Deserialize;
use sqlx::PgConnection;
use time::Date;
use uuid::Uuid;

use crate::error::AppError;
use crate::server::clock::date_to_sql;
use crate::server::limits::{self, NETWORK};
use crate::server::{App, Learner, Visitor, redirect, session};

#[derive(Deserialize)]
pub struct StartForm {
    /// Filled in by the island: the browser knows its zone.
    #[serde(default)]
    zone: String,
}

/// Makes a guest of this browser, unless it has a learner already, and goes on to the short questions.
pub async fn start(State(app): State<App>, visitor: Visitor, Form(form): Form<StartForm>) -> Result<Response, AppError> {
    if visitor.away {
        return Err(AppError::Unavailable);
    }
    if visitor.learner.is_none() {
        let guest = become_guest(&app, &visitor).await?;
        if let Some(zone) = known_zone(&form.zone) {
            sqlx::query!("update learners set time_zone = $2 where learner_id = $1", guest.id, zone).execute(&app.pool).await?;
        }
        return Ok(redirect("/welcome/1"));
    }
    Ok(redirect("/path"))
}

/// A new guest, who speaks the language the page was read in.
pub async fn become_guest(app: &App, visitor: &Visitor) -> Result<Learner, AppError> {
    limits::take(&app.pool, &app.clock, "guest", &visitor.network, NETWORK).await?;
    let mut connection = app.pool.acquire().await?;
    let guest = make_guest(&mut connection, visitor.locale().code, date_to_sql(app.clock.today())).await?;
    drop(connection);
    session::become_learner(app, &visitor.session, guest).await?;
    Ok(Learner::guest(guest, visitor.locale().code))
}

/// Inserts a learner without a login, with the components that need nothing open.
pub async fn make_guest(connection: &mut PgConnection, language: &str, today: Date) -> Result<Uuid, sqlx::Error> {
    let id = Uuid::now_v7();
    sqlx::query!("insert into learners (learner_id, interface_language, last_seen) values ($1, $2, $3)", id, language, today)
        .execute(&mut *connection)
        .await?;
    crate::attempts::open_roots(connection, id, today).await?;
    Ok(id)
}

/// An IANA zone name we know, or nothing.
pub fn known_zone(name: &str) -> Option<&str> {
    (!name.is_empty() && name.len() < 64 && jiff::tz::TimeZone::get(name).is_ok()).then_some(name)
}
