//! Saving one answer, and going on.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::PgConnection;

use super::choices::{Fields, MOST_ORIGINS};
use super::page::{self, STEPS, Typed};
use crate::attempts::{self, Today};
use crate::error::AppError;
use crate::server::{App, Learner, Visitor, redirect, session};

pub async fn save(
    State(app): State<App>,
    visitor: Visitor,
    Path(step): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let step = page::step(&step)?;
    let fields = Fields(fields);
    let skipped = fields.one("skip").is_some();
    match step {
        3 if !skipped && fields.origins()?.len() > MOST_ORIGINS => {
            return page::refused(&visitor, step, Typed { origins: fields.origins()?, ..Typed::of(learner) }).await;
        }
        STEPS => finish(&app, learner, &fields, skipped).await?,
        _ if skipped => {}
        _ => answer(&app, learner, step, &fields).await?,
    }
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect(&if step == STEPS { "/path".to_string() } else { format!("/welcome/{}", step + 1) }))
}

/// The first four: each its own columns. What was not answered keeps what it was, so that going back loses nothing.
async fn answer(app: &App, learner: &Learner, step: u8, fields: &Fields) -> Result<(), AppError> {
    match step {
        1 => {
            let language = fields.interface_language(app.config.pseudo)?;
            sqlx::query!(
                "update learners set interface_language = coalesce($2, interface_language) where learner_id = $1",
                learner.id,
                language
            )
            .execute(&app.pool)
            .await?;
        }
        2 => {
            sqlx::query!("update learners set native_language = $2 where learner_id = $1", learner.id, fields.native_language()?)
                .execute(&app.pool)
                .await?;
        }
        3 => {
            sqlx::query!("update learners set origins = $2 where learner_id = $1", learner.id, &fields.origins()?)
                .execute(&app.pool)
                .await?;
        }
        _ => {
            sqlx::query!(
                "update learners set financial_experience_level = coalesce($2, financial_experience_level), goals = $3 where learner_id = $1",
                learner.id,
                fields.experience()?,
                &fields.goals()?
            )
            .execute(&app.pool)
            .await?;
        }
    }
    Ok(())
}

/// The last: the daily goal and the zone. Skipped or not, the questions are behind the learner.
async fn finish(app: &App, learner: &Learner, fields: &Fields, skipped: bool) -> Result<(), AppError> {
    let (goal, zone) = if skipped { (None, None) } else { (fields.daily_goal()?, fields.zone()) };
    let mut transaction = app.pool.begin().await?;
    let zone = sqlx::query_scalar!(
        "update learners set onboarded = true, daily_goal = coalesce($2, daily_goal), time_zone = coalesce($3, time_zone)
         where learner_id = $1 returning time_zone",
        learner.id,
        goal,
        zone
    )
    .fetch_one(&mut *transaction)
    .await?;
    if goal.is_some() {
        award_goal(&mut transaction, app, learner, zone).await?;
    }
    Ok(transaction.commit().await?)
}

/// Setting a daily goal can earn a badge.
pub async fn award_goal(connection: &mut PgConnection, app: &App, learner: &Learner, zone: Option<String>) -> Result<(), AppError> {
    let mut learner = learner.clone();
    learner.zone = zone;
    let today = Today { date: learner.today(app), zone: learner.zone.unwrap_or_else(|| "UTC".into()), items: 0 };
    let catalogue = app.catalogue()?;
    attempts::award(connection, &catalogue, learner.id, &today, app.clock.now()).await?;
    Ok(())
}
