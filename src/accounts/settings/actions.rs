//! Saving, starting again, deleting. What cannot be undone asks for typed words.

use axum::Form;
use axum::extract::State;
use axum::response::Response;
use sqlx::PgConnection;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::page::{self, Refused, Values};
use super::status::{self, Status};
use crate::accounts::onboarding::award_goal;
use crate::accounts::onboarding::choices::{Fields, MOST_ORIGINS};
use crate::error::AppError;
use crate::i18n::plain;
use crate::server::clock::date_to_sql;
use crate::server::{App, Visitor, redirect, session};

type Posted = Form<Vec<(String, String)>>;

pub async fn save(State(app): State<App>, visitor: Visitor, Form(fields): Posted) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let values = Values::posted(&Fields(fields), app.config.pseudo)?;
    if values.origins.len() > MOST_ORIGINS {
        return page::refused(&visitor, Refused::TooManyOrigins, values).await;
    }
    let mut transaction = app.pool.begin().await?;
    sqlx::query!(
        "update learners set interface_language = coalesce($2, interface_language), native_language = $3, origins = $4,
             time_zone = coalesce($5, time_zone), daily_goal = coalesce($6, daily_goal), shortcuts = $7, show_streak = $8
         where learner_id = $1",
        learner.id,
        values.language,
        values.native,
        &values.origins,
        values.zone,
        values.daily_goal,
        values.shortcuts,
        values.show_streak
    )
    .execute(&mut *transaction)
    .await?;
    if values.daily_goal.is_some() {
        award_goal(&mut transaction, &app, learner, values.zone.or(learner.zone.clone())).await?;
    }
    transaction.commit().await?;
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect("/settings?done=saved"))
}

pub async fn save_status(State(app): State<App>, visitor: Visitor, Form(fields): Posted) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let key = app.config.seal_key.as_ref().ok_or(AppError::NotFound)?;
    let fields = Fields(fields);
    let status = match fields.one("status") {
        _ if fields.one("forget").is_some() => None,
        None => None,
        Some(slug) => Some(Status::of(slug).ok_or(AppError::Invalid)?),
    };
    status::keep(&app.pool, key, learner.id, status).await?;
    Ok(redirect(if status.is_some() { "/settings?done=saved" } else { "/settings?done=status" }))
}

/// Whether the words were typed that say "I mean it", however they were spaced or capitalised.
fn confirmed(fields: &Fields, words: &str) -> bool {
    let normal =
        |text: &str| plain(text).nfkc().flat_map(char::to_lowercase).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    normal(fields.one("words").unwrap_or_default()) == normal(words)
}

pub async fn restart(State(app): State<App>, visitor: Visitor, Form(fields): Posted) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let fields = Fields(fields);
    if !confirmed(&fields, &visitor.tr.settings_restart_words()) {
        let typed = fields.one("words").unwrap_or_default().to_string();
        return page::refused(&visitor, Refused::Restart(typed), Values::of(&visitor)?).await;
    }
    let mut transaction = app.pool.begin().await?;
    forget_progress(&mut transaction, learner.id, date_to_sql(app.clock.today())).await?;
    transaction.commit().await?;
    Ok(redirect("/settings?done=restart"))
}

/// Empties the log and all that is folded from it; what needs nothing is open again, as on the first day.
async fn forget_progress(connection: &mut PgConnection, learner: Uuid, today: time::Date) -> Result<(), AppError> {
    // The lock an answer takes: one that is on its way is either in the log by now and goes, or finds no attempt.
    sqlx::query!("select learner_id from learners where learner_id = $1 for no key update", learner)
        .fetch_optional(&mut *connection)
        .await?
        .ok_or(AppError::NoLearner)?;
    // Attempts leave with their runs.
    sqlx::query!(
        "with r as (delete from runs where learner_id = $1),
              i as (delete from interactions where learner_id = $1),
              d as (delete from daily_progress where learner_id = $1),
              x as (delete from xp_ledger where learner_id = $1),
              a as (delete from learner_achievements where learner_id = $1),
              c as (delete from context_reads where learner_id = $1)
         delete from learner_skill_states where learner_id = $1",
        learner
    )
    .execute(&mut *connection)
    .await?;
    crate::attempts::open_roots(connection, learner, today).await?;
    Ok(())
}

/// Deletes the account, or the guest: one row goes, and by their foreign keys all that name it. A guest whose answers wait
/// on this browser is somebody else, and gets it back, as after signing out.
pub async fn delete(State(app): State<App>, visitor: Visitor, Form(fields): Posted) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let fields = Fields(fields);
    if !confirmed(&fields, &visitor.tr.settings_delete_words()) {
        let typed = fields.one("words").unwrap_or_default().to_string();
        return page::refused(&visitor, Refused::Delete(typed), Values::of(&visitor)?).await;
    }
    let waiting = session::waiting_guest(&visitor.session).await?;
    sqlx::query!("delete from learners where learner_id = $1", learner.id).execute(&app.pool).await?;
    session::end(&visitor.session).await?;
    if let Some(guest) = waiting.filter(|guest| *guest != learner.id) {
        session::become_learner(&app, &visitor.session, guest).await?;
    }
    Ok(redirect("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_count_not_how_they_are_written() {
        let typed = |words: &str| Fields(vec![("words".into(), words.into())]);
        for good in ["start again", "  Start   AGAIN ", "\u{2068}start again\u{2069}", "ｓｔａｒｔ again"] {
            assert!(confirmed(&typed(good), "start again"), "{good}");
        }
        for bad in ["", "start", "startagain", "delete everything"] {
            assert!(!confirmed(&typed(bad), "start again"), "{bad}");
        }
    }
}
