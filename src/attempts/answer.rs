//! Taking an answer. One transaction under the learner's lock: the log's row first, then what follows from it. An answer
//! that was acknowledged is in the log; one that was sent twice is there once.

use std::sync::atomic::Ordering;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::ACCEPT;
use axum::response::{IntoResponse, Response};
use sqlx::PgConnection;
use uuid::Uuid;

use super::form::{Meaning, Posted};
use super::instance::{self, Instance, Loaded};
use super::{badges, days, points};
use crate::content::catalogue::Catalogue;
use crate::error::AppError;
use crate::server::clock::{date_to_sql, to_sql};
use crate::server::limits::ANSWERS;
use crate::server::{App, Learner, Visitor, redirect, session};
use crate::tutor::grading::{self, Grade, Verdict};
use crate::tutor::number::NumberFormat;

pub async fn post(
    State(app): State<App>,
    visitor: Visitor,
    Path(attempt): Path<Uuid>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let posted = Posted::parse(&body);
    let loaded = instance::load(&app, learner.id, attempt).await?;
    let place = loaded.place();
    let target = match take(&app, learner, &loaded, &posted).await? {
        Taken::Answered | Taken::Void => place,
        Taken::Asked(code) => format!("{place}?e={code}"),
        Taken::Hinted(n) => format!("{place}?hint={n}"),
    };
    session::renew(&app, &visitor.session, learner.id).await?;
    let json = headers.get(ACCEPT).is_some_and(|v| v.as_bytes().starts_with(b"application/json"));
    Ok(if json { Json(serde_json::json!({ "location": target })).into_response() } else { redirect(&target) })
}

/// What became of a posted form.
#[derive(Debug, PartialEq)]
pub enum Taken {
    /// The answer is in the log, now or since before.
    Answered,
    /// The question was withdrawn meanwhile: it costs nothing and counts nowhere.
    Void,
    /// Not an answer yet: why, as the code the page explains.
    Asked(&'static str),
    /// A hint was asked for; so many are shown now.
    Hinted(i16),
}

async fn take(app: &App, learner: &Learner, loaded: &Loaded, posted: &Posted) -> Result<Taken, AppError> {
    match loaded.state.as_str() {
        "open" => {}
        "void" => return Ok(Taken::Void),
        _ => return Ok(Taken::Answered),
    }
    let catalogue = app.catalogue()?;
    let instance = Instance::of(app, &catalogue, loaded, learner.origin()).await?;
    if !instance.gradable {
        return Ok(Taken::Void);
    }
    let format = NumberFormat::ENGLISH;
    match posted.meaning(&instance.item, &format) {
        Meaning::Answer(response) => {
            let grade = grading::grade(&instance.solved.key, &response).map_err(|error| {
                tracing::info!(%error, "a response that fits no form of ours");
                AppError::Invalid
            })?;
            let response = serde_json::to_value(&response).map_err(|_| AppError::Internal)?;
            let answer = Answer { loaded, instance: &instance, grade: &grade, response, elapsed_ms: posted.elapsed_ms };
            record(app, &catalogue, learner, answer).await?;
            Ok(Taken::Answered)
        }
        Meaning::Hint => {
            let hints = i32::from(instance.item.hints);
            let shown = sqlx::query_scalar!(
                "update attempts set hints = least(hints + 1, $3), draft = $4 where learner_id = $1 and attempt_id = $2 and state = 'open' returning hints",
                learner.id,
                loaded.attempt_id,
                hints,
                posted.draft()
            )
            .fetch_optional(&app.pool)
            .await?;
            Ok(Taken::Hinted(shown.unwrap_or_default()))
        }
        Meaning::Nonsense => Err(AppError::Invalid),
        other => {
            sqlx::query!(
                "update attempts set draft = $3 where learner_id = $1 and attempt_id = $2 and state = 'open'",
                learner.id,
                loaded.attempt_id,
                posted.draft()
            )
            .execute(&app.pool)
            .await?;
            Ok(Taken::Asked(match other {
                Meaning::Empty => "empty",
                Meaning::Ambiguous => "ambiguous",
                Meaning::NotANumber => "number",
                _ => "twice",
            }))
        }
    }
}

/// A graded answer on its way into the log.
struct Answer<'a> {
    loaded: &'a Loaded,
    instance: &'a Instance,
    grade: &'a Grade,
    response: serde_json::Value,
    elapsed_ms: Option<i32>,
}

/// The transaction. Whoever comes second waits for the lock, finds the row, and shows the outcome of the first.
async fn record(app: &App, catalogue: &Catalogue, learner: &Learner, answer: Answer<'_>) -> Result<(), AppError> {
    let now = app.clock.now();
    let mut transaction = app.pool.begin().await?;
    let locked = lock(&mut transaction, learner.id).await?;
    // Asked after the lock is held, so that what another tab wrote meanwhile is seen.
    let before = sqlx::query!(
        r#"select exists (select from interactions where learner_id = $1 and attempt_id = $3) as "answered!",
                  (select count(*) from interactions where learner_id = $1 and answered_at > $2) as "recent!""#,
        learner.id,
        to_sql(now - jiff::SignedDuration::from_secs(ANSWERS.seconds)),
        answer.loaded.attempt_id
    )
    .fetch_one(&mut *transaction)
    .await?;
    if before.answered {
        return Ok(());
    }
    if before.recent >= i64::from(ANSWERS.tries) {
        return Err(AppError::Limited { seconds: ANSWERS.seconds as u64 });
    }
    let today = days::keep(&mut transaction, learner.id, &locked, now).await?;
    let contexts = checked_contexts(&mut transaction, catalogue, learner.id, answer.loaded).await?;
    if !insert(&mut transaction, learner.id, &answer, &today, &contexts, now).await? {
        // Sent twice: nothing of this transaction may count again.
        transaction.rollback().await?;
        return Ok(());
    }
    let right = answer.grade.verdict == Verdict::Right;
    if right {
        let award = points::Award { learner: learner.id, date: today.date, at: now };
        award.give(&mut transaction, "first_right", &answer.loaded.slug, catalogue.points("first_right")).await?;
        for context in &contexts {
            award.give(&mut transaction, "context_check", context, catalogue.points("context_check")).await?;
        }
    }
    days::close_goal(&mut transaction, learner.id, today.date).await?;
    skills(&mut transaction, catalogue, learner.id, &answer, &today).await?;
    badges::award(&mut transaction, catalogue, learner.id, &today, now).await?;
    transaction.commit().await?;
    app.metrics.answers.fetch_add(1, Ordering::Relaxed);
    Ok(())
}

/// What the lock's row tells: the zone the study day is counted in, and the goal of the day.
pub struct Locked {
    pub zone: Option<String>,
    pub daily_goal: Option<i16>,
}

/// One learner, one writer at a time. Rows of state may not exist yet, and a row that is not there locks nothing.
pub async fn lock(connection: &mut PgConnection, learner: Uuid) -> Result<Locked, AppError> {
    sqlx::query_as!(Locked, "select time_zone as zone, daily_goal from learners where learner_id = $1 for no key update", learner)
        .fetch_optional(connection)
        .await?
        .ok_or(AppError::NoLearner)
}

/// Contexts this item checks whose warning the learner has read.
async fn checked_contexts(
    connection: &mut PgConnection,
    catalogue: &Catalogue,
    learner: Uuid,
    loaded: &Loaded,
) -> Result<Vec<String>, AppError> {
    let checks = catalogue.contexts_checked_by(&loaded.slug);
    if checks.is_empty() {
        return Ok(vec![]);
    }
    Ok(sqlx::query_scalar!(
        "select c.slug from context_reads r join cultural_contexts c using (context_id) where r.learner_id = $1 and c.slug = any ($2) order by c.slug",
        learner,
        &checks
    )
    .fetch_all(connection)
    .await?)
}

async fn insert(
    connection: &mut PgConnection,
    learner: Uuid,
    answer: &Answer<'_>,
    today: &days::Today,
    contexts: &[String],
    now: jiff::Timestamp,
) -> Result<bool, AppError> {
    let loaded = answer.loaded;
    let misconceptions: Vec<String> = answer.grade.misconceptions.iter().map(|m| m.misconception.clone()).collect();
    let verdict = match answer.grade.verdict {
        Verdict::Right => "right",
        Verdict::Partly => "partly",
        Verdict::Wrong => "wrong",
    };
    let inserted = sqlx::query!(
        "insert into interactions (learner_id, attempt_id, run_id, run_kind, subject, item_id, item_version, attempt_no, seed, drawn,
             response, score, verdict, misconceptions, contexts, hints, response_ms, locale, is_fallback, lane, target, predicted,
             candidates, study_date, tz, answered_at)
         select a.learner_id, a.attempt_id, a.run_id, r.kind, r.subject, a.item_id, a.item_version, a.attempt_no, a.seed, a.drawn,
             $3, $4, $5, $6, $7, a.hints, $8, a.locale, a.is_fallback, a.lane, a.target, a.predicted, a.candidates, $9, $10, $11
         from attempts a join runs r on r.learner_id = a.learner_id and r.run_id = a.run_id
         where a.learner_id = $1 and a.attempt_id = $2
         on conflict (learner_id, attempt_id) do nothing",
        learner,
        loaded.attempt_id,
        answer.response,
        answer.grade.score,
        verdict,
        &misconceptions,
        contexts,
        answer.elapsed_ms,
        date_to_sql(today.date),
        today.zone,
        to_sql(now)
    )
    .execute(&mut *connection)
    .await?
    .rows_affected();
    sqlx::query!(
        "update attempts set state = 'answered', draft = null where learner_id = $1 and attempt_id = $2",
        learner,
        loaded.attempt_id
    )
    .execute(&mut *connection)
    .await?;
    Ok(inserted == 1)
}

/// How often each component was answered, for the path; what is known of it is the adaptive model's to say.
async fn skills(
    connection: &mut PgConnection,
    catalogue: &Catalogue,
    learner: Uuid,
    answer: &Answer<'_>,
    today: &days::Today,
) -> Result<(), AppError> {
    let kcs: Vec<i32> = answer.instance.item.weights.keys().filter_map(|slug| catalogue.component(slug).map(|kc| kc.id)).collect();
    sqlx::query!(
        "insert into learner_skill_states as s (learner_id, kc_id, responses, correct, last_seen)
         select $1, kc, 1, $3, $4 from unnest($2::int[]) kc
         on conflict (learner_id, kc_id) do update
         set responses = s.responses + 1, correct = s.correct + excluded.correct, last_seen = excluded.last_seen",
        learner,
        &kcs,
        answer.grade.score,
        date_to_sql(today.date)
    )
    .execute(connection)
    .await?;
    Ok(())
}
