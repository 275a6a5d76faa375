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
use super::judge::{Around, Judged, judge};
use super::model::{Model, day_number};
use super::run::{self, Finished, RunKind, Way};
use super::unlock::open_ready;
use super::{badges, days, points};
use crate::content::catalogue::Catalogue;
use crate::error::AppError;
use crate::server::clock::{date_to_sql, from_sql, to_sql};
use crate::server::limits::ANSWERS;
use crate::server::{App, Learner, Visitor, redirect, session};
use crate::tutor::grading::{self, Grade, Response as Given, Verdict};
use crate::tutor::learner::{Load, Rules};
use crate::tutor::number::NumberFormat;
use crate::tutor::selection::Lane;

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
        // Placement tells no outcome: it goes straight on.
        Taken::Answered | Taken::Void if loaded.run_kind == RunKind::Placement.as_str() => {
            let catalogue = app.catalogue()?;
            let way = Way { app: &app, catalogue: &catalogue, learner, locale: visitor.locale(), kind: RunKind::Placement, subject: "" };
            match run::advance(&way, loaded.step as usize).await? {
                Finished::Yes { run } => format!("{place}/result?run={run}"),
                Finished::No => place,
            }
        }
        Taken::Answered | Taken::Void => place,
        Taken::Asked(code) => format!("{place}?e={code}"),
        Taken::Hinted(n) => format!("{place}?hint={n}"),
        Taken::Set => format!("{place}?set=1"),
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
    /// What was set is kept, to be looked at.
    Set,
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
            let answer = Answer { loaded, instance: &instance, grade: &grade, response: &response, elapsed_ms: posted.elapsed_ms };
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
            Ok(other.code().map_or(Taken::Set, Taken::Asked))
        }
    }
}

/// A graded answer on its way into the log.
struct Answer<'a> {
    loaded: &'a Loaded,
    instance: &'a Instance,
    grade: &'a Grade,
    response: &'a Given,
    elapsed_ms: Option<i32>,
}

/// The transaction. Whoever comes second waits for the lock, finds the row, and shows the outcome of the first.
async fn record(app: &App, catalogue: &Catalogue, learner: &Learner, answer: Answer<'_>) -> Result<(), AppError> {
    let mut transaction = app.pool.begin().await?;
    let locked = lock(&mut transaction, learner.id).await?;
    let now = app.clock.now();
    // Asked after the lock is held, so that what another tab wrote meanwhile is seen.
    let before = sqlx::query!(
        r#"select exists (select from interactions where learner_id = $1 and attempt_id = $3) as "answered!",
                  exists (select from attempts where learner_id = $1 and attempt_id = $3 and state = 'void') as "void!",
                  (select count(*) from interactions where learner_id = $1 and answered_at > $2) as "recent!",
                  (select max(answered_at) from interactions where learner_id = $1) as newest,
                  (select max(study_date) from interactions where learner_id = $1 and item_id = $4) as item_last,
                  exists (select from interactions where learner_id = $1 and item_id = $4 and evidence_right is not null) as "item_known!",
                  (select r.plan -> $6::int from runs r where r.learner_id = $1 and r.run_id = $5) as step"#,
        learner.id,
        to_sql(now - jiff::SignedDuration::from_secs(ANSWERS.seconds)),
        answer.loaded.attempt_id,
        answer.loaded.item_id,
        answer.loaded.run_id,
        answer.loaded.step
    )
    .fetch_one(&mut *transaction)
    .await?;
    // Answered in another tab, or withdrawn meanwhile: what stands, stands.
    if before.answered || before.void {
        return Ok(());
    }
    if before.recent >= i64::from(ANSWERS.tries) {
        return Err(AppError::Limited { seconds: ANSWERS.seconds as u64 });
    }
    // The log is folded in the order of its instants: two servers' clocks may differ, an answer never comes before the last.
    let now = before.newest.map_or(now, |newest| now.max(from_sql(newest) + jiff::SignedDuration::from_micros(1)));
    let mut model = Model::load(&mut *transaction, learner.id).await?;
    let today = days::keep(&mut transaction, learner.id, &locked, now).await?;
    let step = before.step.and_then(|step| serde_json::from_value(step).ok());
    let day = day_number(date_to_sql(today.date));
    let around = Around { catalogue, model: &model, day, last: before.item_last.map(day_number), step: step.as_ref() };
    let judged = judge(&around, answer.loaded, answer.instance, answer.grade, answer.response, answer.elapsed_ms);
    let contexts = checked_contexts(&mut transaction, catalogue, learner.id, answer.loaded).await?;
    if !insert(&mut transaction, catalogue, learner.id, &answer, &judged, &today, &contexts, now).await? {
        // Sent twice: nothing of this transaction may count again.
        transaction.rollback().await?;
        return Ok(());
    }
    let award = points::Award { learner: learner.id, date: today.date, at: now };
    if answer.grade.verdict == Verdict::Right {
        // A placement says nothing of right and wrong, and points would.
        if answer.loaded.run_kind != RunKind::Placement.as_str() {
            award.give(&mut transaction, "first_right", &answer.loaded.slug, catalogue.points("first_right")).await?;
        }
        for context in &contexts {
            award.give(&mut transaction, "context_check", context, catalogue.points("context_check")).await?;
        }
    }
    if let (Some(Lane::Due), Some(kc)) = (answer.loaded.lane(), answer.loaded.kc_id.and_then(|id| catalogue.component_by_id(id))) {
        // One scheduled review of a component a day.
        award.give(&mut transaction, "review", &format!("{}:{}", kc.body.slug, today.date), catalogue.points("review")).await?;
    }
    days::close_goal(&mut transaction, learner.id, today.date).await?;
    skills(&mut transaction, learner.id, &answer, &judged, &today).await?;
    model.known.take(&Rules::default(), &judged.answer, judged.answer.right.is_some() && !before.item_known);
    model.store(&mut transaction, judged.answer.loads.iter().map(|load| load.component)).await?;
    if answer.loaded.run_kind != RunKind::Placement.as_str() {
        open_ready(&mut transaction, catalogue, &model, day, false, to_sql(now)).await?;
    }
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

#[allow(clippy::too_many_arguments)] // one row, and everything that stands in it
async fn insert(
    connection: &mut PgConnection,
    catalogue: &Catalogue,
    learner: Uuid,
    answer: &Answer<'_>,
    judged: &Judged,
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
    let Judged { answer: taken, predicted, calibrates, retry } = judged;
    let column = |of: fn(&Load) -> f64| taken.loads.iter().map(of).collect::<Vec<f64>>();
    let inserted = sqlx::query!(
        "insert into interactions (learner_id, attempt_id, run_id, run_kind, subject, item_id, item_version, attempt_no, seed, drawn,
             response, score, verdict, misconceptions, contexts, hints, response_ms, locale, is_fallback, lane, target, predicted,
             candidates, kc_id, study_date, tz, answered_at, calibration_version, evidence_right, grade, calibrates, retry, retention,
             item_a, item_b, item_variance, item_guess, kc_ids, kc_weights, kc_levels, kc_calibrated)
         select a.learner_id, a.attempt_id, a.run_id, r.kind, r.subject, a.item_id, a.item_version, a.attempt_no, a.seed, a.drawn,
             $3, $4, $5, $6, $7, a.hints, $8, a.locale, a.is_fallback, a.lane, a.target, coalesce(a.predicted, $12), a.candidates, a.kc_id,
             $9, $10, $11, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26
         from attempts a join runs r on r.learner_id = a.learner_id and r.run_id = a.run_id
         where a.learner_id = $1 and a.attempt_id = $2
         on conflict (learner_id, attempt_id) do nothing",
        learner,
        loaded.attempt_id,
        serde_json::to_value(answer.response).map_err(|_| AppError::Internal)?,
        answer.grade.score,
        verdict,
        &misconceptions,
        contexts,
        answer.elapsed_ms,
        date_to_sql(today.date),
        today.zone,
        to_sql(now),
        predicted,
        catalogue.bank.calibration,
        taken.right,
        taken.grade.map(|grade| grade as i16),
        calibrates,
        retry,
        taken.retention,
        taken.model.a,
        taken.model.b,
        taken.model.b_variance,
        taken.model.c,
        &taken.loads.iter().map(|load| load.component).collect::<Vec<i32>>(),
        &column(|load| load.weight),
        &column(|load| load.reference_b),
        &taken.loads.iter().map(|load| load.calibrated).collect::<Vec<bool>>()
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

/// How often each component was answered, for the path; what is known of it is the model's to say.
async fn skills(
    connection: &mut PgConnection,
    learner: Uuid,
    answer: &Answer<'_>,
    judged: &Judged,
    today: &days::Today,
) -> Result<(), AppError> {
    let kcs: Vec<i32> = judged.answer.loads.iter().map(|load| load.component).collect();
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
