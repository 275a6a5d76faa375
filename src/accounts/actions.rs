//! Signing up, in and out, recovering, forgetting. A refused form comes back with what was typed, but for passphrases.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::name::Name;
use super::page::{self, Refused};
use super::{merge, passphrase, start};
use crate::error::AppError;
use crate::server::clock::date_to_sql;
use crate::server::limits::{self, NETWORK, SIGN_IN};
use crate::server::{App, Visitor, redirect, session};

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Credentials {
    pub name: String,
    pub passphrase: String,
    pub new_passphrase: String,
    pub code: String,
}

/// Adds a login to the guest's own learner row: nothing moves, so nothing can be lost.
pub async fn sign_up(State(app): State<App>, visitor: Visitor, Form(form): Form<Credentials>) -> Result<Response, AppError> {
    if visitor.away {
        return Err(AppError::Unavailable);
    }
    if visitor.learner.as_ref().is_some_and(|l| l.named) {
        return Ok(redirect("/settings"));
    }
    let name = match Name::parse(&form.name) {
        Ok(name) => name,
        Err(error) => return page::refused(&visitor, Refused::Name(error), &form.name).await,
    };
    if !passphrase::is_long_enough(&form.new_passphrase) {
        return page::refused(&visitor, Refused::Short, &form.name).await;
    }
    if let Err(AppError::Limited { seconds }) = limits::take(&app.pool, &app.clock, "sign-up", &visitor.network, NETWORK).await {
        return page::refused(&visitor, Refused::Limited(seconds), &form.name).await;
    }
    let code = passphrase::recovery_code();
    let (hash, recovery) = (passphrase::hash(&form.new_passphrase).await?, passphrase::hash(&code).await?);
    let mut transaction = app.pool.begin().await?;
    let learner = match &visitor.learner {
        Some(learner) => learner.id,
        None => start::make_guest(&mut transaction, visitor.locale().code, date_to_sql(app.clock.today())).await?,
    };
    match add_login(&mut transaction, learner, &name, &hash, Some(&recovery)).await {
        Ok(_) => transaction.commit().await?,
        Err(error) if taken(&error) => return page::refused(&visitor, Refused::Taken, &form.name).await,
        Err(error) => return Err(error.into()),
    }
    session::become_learner(&app, &visitor.session, learner).await?;
    page::recovery_code(&visitor, &code, &name.shown).await
}

/// A login for a learner who has none.
pub async fn add_login(
    connection: &mut PgConnection,
    learner: Uuid,
    name: &Name,
    hash: &str,
    recovery: Option<&str>,
) -> Result<Uuid, sqlx::Error> {
    let login = Uuid::now_v7();
    let (name_fold, email_fold) = if name.is_email { (None, Some(&name.fold)) } else { (Some(&name.fold), None) };
    sqlx::query!(
        "insert into logins (login_id, learner_id, name_fold, email_fold, passphrase_hash, recovery_hash) values ($1, $2, $3, $4, $5, $6)",
        login,
        learner,
        name_fold,
        email_fold,
        hash,
        recovery
    )
    .execute(&mut *connection)
    .await?;
    let email = name.is_email.then_some(&name.shown);
    sqlx::query!(
        "update learners set display_name = coalesce($2, display_name), email = coalesce($3, email) where learner_id = $1",
        learner,
        (!name.is_email).then_some(&name.shown),
        email
    )
    .execute(&mut *connection)
    .await?;
    Ok(login)
}

/// Whether the name or address belongs to someone, told by the names of the constraints.
pub fn taken(error: &sqlx::Error) -> bool {
    let constraint = error.as_database_error().and_then(|e| e.constraint());
    matches!(constraint, Some("logins_name_key" | "logins_email_key" | "logins_learner_key"))
}

struct Found {
    login: Uuid,
    learner: Uuid,
    passphrase_hash: String,
    recovery_hash: Option<String>,
}

async fn find(app: &App, fold: &str) -> Result<Option<Found>, AppError> {
    let row = sqlx::query!(
        "select login_id, learner_id, passphrase_hash, recovery_hash from logins where name_fold = $1 or email_fold = $1",
        fold
    )
    .fetch_optional(&app.pool)
    .await?;
    Ok(row.map(|r| Found { login: r.login_id, learner: r.learner_id, passphrase_hash: r.passphrase_hash, recovery_hash: r.recovery_hash }))
}

/// Both counts are taken before anything is looked up, so that a limit tells nothing about who exists.
async fn take_tries(app: &App, visitor: &Visitor, fold: &str) -> Result<i32, AppError> {
    let left = limits::take(&app.pool, &app.clock, "sign-in", fold, SIGN_IN).await?;
    limits::take(&app.pool, &app.clock, "sign-in-from", &visitor.network, NETWORK).await?;
    Ok(left)
}

pub async fn sign_in(State(app): State<App>, visitor: Visitor, Form(form): Form<Credentials>) -> Result<Response, AppError> {
    if visitor.away {
        return Err(AppError::Unavailable);
    }
    let Ok(name) = Name::parse(&form.name) else { return page::refused(&visitor, Refused::Mismatch(None), &form.name).await };
    let left = match take_tries(&app, &visitor, &name.fold).await {
        Ok(left) => left,
        Err(AppError::Limited { seconds }) => return page::refused(&visitor, Refused::Limited(seconds), &form.name).await,
        Err(other) => return Err(other),
    };
    let found = find(&app, &name.fold).await?;
    let right = passphrase::verify(&form.passphrase, found.as_ref().map(|f| f.passphrase_hash.clone())).await?;
    match found {
        Some(found) if right => enter(&app, &visitor, found.learner).await,
        _ => page::refused(&visitor, Refused::Mismatch(Some(left)), &form.name).await,
    }
}

/// Makes this browser the account's. What a guest did on it before is asked about, never joined or dropped unasked.
async fn enter(app: &App, visitor: &Visitor, account: Uuid) -> Result<Response, AppError> {
    let guest = match &visitor.learner {
        Some(learner) if !learner.named && learner.id != account => Some(learner.id),
        _ => session::waiting_guest(&visitor.session).await?.filter(|g| *g != account),
    };
    session::become_learner(app, &visitor.session, account).await?;
    let Some(guest) = guest else { return Ok(redirect("/path")) };
    if merge::answers(app, guest).await? == 0 {
        session::set_waiting_guest(&visitor.session, None).await?;
        crate::accounts::merge::erase_guest(app, guest).await?;
        return Ok(redirect("/path"));
    }
    session::set_waiting_guest(&visitor.session, Some(guest)).await?;
    Ok(redirect("/claim"))
}

/// A guest's answers that wait for a decision stay on this browser: it becomes the guest's again.
pub async fn sign_out(State(app): State<App>, visitor: Visitor) -> Result<Response, AppError> {
    let waiting = session::waiting_guest(&visitor.session).await?;
    session::end(&visitor.session).await?;
    if let Some(guest) = waiting {
        session::become_learner(&app, &visitor.session, guest).await?;
    }
    Ok(redirect("/"))
}

/// "Someone else uses this phone": the guest is erased, and this browser knows nobody.
pub async fn forget(State(app): State<App>, visitor: Visitor) -> Result<Response, AppError> {
    let guest = match &visitor.learner {
        Some(learner) if !learner.named => Some(learner.id),
        _ => session::waiting_guest(&visitor.session).await?,
    };
    if let Some(guest) = guest {
        merge::erase_guest(&app, guest).await?;
    }
    session::end(&visitor.session).await?;
    Ok(redirect("/"))
}

/// A recovery code sets a new passphrase once, signs everyone else out, and is replaced by a new code.
pub async fn recover(State(app): State<App>, visitor: Visitor, Form(form): Form<Credentials>) -> Result<Response, AppError> {
    if visitor.away {
        return Err(AppError::Unavailable);
    }
    if !passphrase::is_long_enough(&form.new_passphrase) {
        return page::refused(&visitor, Refused::Short, &form.name).await;
    }
    let Ok(name) = Name::parse(&form.name) else { return page::refused(&visitor, Refused::Code, &form.name).await };
    if let Err(AppError::Limited { seconds }) = take_tries(&app, &visitor, &name.fold).await {
        return page::refused(&visitor, Refused::Limited(seconds), &form.name).await;
    }
    let found = find(&app, &name.fold).await?;
    let stored = found.as_ref().and_then(|f| f.recovery_hash.clone());
    let right = passphrase::verify(&passphrase::read_code(&form.code), stored.clone()).await?;
    let Some(found) = found.filter(|_| right) else { return page::refused(&visitor, Refused::Code, &form.name).await };
    let code = passphrase::recovery_code();
    let (hash, recovery) = (passphrase::hash(&form.new_passphrase).await?, passphrase::hash(&code).await?);
    // The old hash in the condition makes the code work once, even from two tabs.
    let done = sqlx::query!(
        "update logins set passphrase_hash = $3, recovery_hash = $4 where login_id = $1 and recovery_hash = $2",
        found.login,
        stored,
        hash,
        recovery
    )
    .execute(&app.pool)
    .await?;
    if done.rows_affected() == 0 {
        return page::refused(&visitor, Refused::Code, &form.name).await;
    }
    sqlx::query!("delete from sessions where learner_id = $1", found.learner).execute(&app.pool).await?;
    enter(&app, &visitor, found.learner).await?;
    page::recovery_code(&visitor, &code, &name.shown).await
}

/// An operator's one-time link sets a new passphrase.
pub async fn reset(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    Form(form): Form<Credentials>,
) -> Result<Response, AppError> {
    if !passphrase::is_long_enough(&form.new_passphrase) {
        return Ok(redirect(&format!("/reset/{token}?e=short")));
    }
    let hash = passphrase::hash(&form.new_passphrase).await?;
    let code = passphrase::recovery_code();
    let recovery = passphrase::hash(&code).await?;
    let mut transaction = app.pool.begin().await?;
    let login = sqlx::query_scalar!(
        "delete from resets where token_hash = $1 and expires_at > $2 returning login_id",
        &token_hash(&token)[..],
        app.clock.now_sql()
    )
    .fetch_optional(&mut *transaction)
    .await?
    .ok_or(AppError::NotFound)?;
    let row = sqlx::query!(
        "update logins set passphrase_hash = $2, recovery_hash = $3 where login_id = $1
         returning learner_id, coalesce(name_fold, email_fold) as \"name!\"",
        login,
        hash,
        recovery
    )
    .fetch_one(&mut *transaction)
    .await?;
    sqlx::query!("delete from sessions where learner_id = $1", row.learner_id).execute(&mut *transaction).await?;
    transaction.commit().await?;
    enter(&app, &visitor, row.learner_id).await?;
    page::recovery_code(&visitor, &code, &row.name).await
}

/// What of a one-time link is kept.
pub fn token_hash(token: &str) -> [u8; 32] {
    *blake3::hash(token.as_bytes()).as_bytes()
}
