//! A guest's answers join an account: one transaction under both learners' locks, taken in the order of their ids so that
//! two merges cannot wait for each other. The log moves; everything derived is folded again from it.

use sqlx::{PgConnection, PgPool};
use uuid::Uuid;

use crate::attempts::{self, Today};
use crate::error::AppError;
use crate::server::App;
use crate::tutor::streak;

/// How many answers a learner has given.
pub async fn answers(app: &App, learner: Uuid) -> Result<i64, AppError> {
    Ok(count(&app.pool, learner).await?)
}

async fn count(pool: &PgPool, learner: Uuid) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar!("select count(*) as \"n!\" from interactions where learner_id = $1", learner).fetch_one(pool).await
}

/// Erases a guest, and never anyone with a login.
pub async fn erase_guest(app: &App, guest: Uuid) -> Result<(), AppError> {
    sqlx::query!(
        "delete from learners l where l.learner_id = $1 and not exists (select from logins g where g.learner_id = l.learner_id)",
        guest
    )
    .execute(&app.pool)
    .await?;
    Ok(())
}

/// Moves what the guest did to the account. Twice, from two tabs or beside an answer on its way: whoever comes second finds
/// the guest gone, and nothing is lost or doubled.
pub async fn merge(app: &App, guest: Uuid, account: Uuid) -> Result<(), AppError> {
    if guest == account {
        return Ok(());
    }
    let catalogue = app.catalogue()?;
    let now = app.clock.now();
    let mut transaction = app.pool.begin().await?;
    let locked = sqlx::query!(
        "select l.learner_id, l.time_zone, exists (select from logins g where g.learner_id = l.learner_id) as \"named!\"
         from learners l where l.learner_id in ($1, $2) order by l.learner_id for update",
        guest,
        account
    )
    .fetch_all(&mut *transaction)
    .await?;
    let Some(own) = locked.iter().find(|l| l.learner_id == account) else { return Err(AppError::NotFound) };
    if !locked.iter().any(|l| l.learner_id == guest && !l.named) {
        return Ok(());
    }
    let zone = own.time_zone.clone().unwrap_or_else(|| "UTC".to_string());
    let tz = jiff::tz::TimeZone::get(&zone).unwrap_or(jiff::tz::TimeZone::UTC);
    move_rows(&mut transaction, guest, account).await?;
    // Nothing of the guest is left but its row, and what still hangs on it goes with it.
    sqlx::query!("delete from learners where learner_id = $1", guest).execute(&mut *transaction).await?;
    let today = Today { date: streak::study_date(now, &tz), zone, items: 0 };
    attempts::refold(&mut transaction, &catalogue, account, &today, now).await?;
    Ok(transaction.commit().await?)
}

/// Rows change owner by insert and delete, because learner_id is their key. Where both have a row, the account's stays.
async fn move_rows(connection: &mut PgConnection, guest: Uuid, account: Uuid) -> Result<(), sqlx::Error> {
    // Of two runs of one lesson under way, the account keeps its own; the guest's is closed with the answers it has.
    sqlx::query!(
        "insert into runs (learner_id, run_id, kind, subject, plan, position, version, score, out_of, started_at, finished_at, wish)
         select $2, g.run_id, g.kind, g.subject, g.plan, g.position, g.version, g.score, g.out_of, g.started_at, g.finished_at, g.wish
         from runs g where g.learner_id = $1 and (g.finished_at is not null or not exists (
           select from runs o where o.learner_id = $2 and o.kind = g.kind and o.subject = g.subject and o.finished_at is null))
         on conflict do nothing",
        guest,
        account
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into attempts (learner_id, attempt_id, run_id, step, item_id, item_version, attempt_no, seed, drawn, locale, is_fallback,
             lane, target, predicted, candidates, hints, draft, state, served_at, kc_id, reason)
         select $2, a.attempt_id, a.run_id, a.step, a.item_id, a.item_version,
             a.attempt_no + coalesce((select max(o.attempt_no) from attempts o where o.learner_id = $2 and o.item_id = a.item_id), 0),
             a.seed, a.drawn, a.locale, a.is_fallback, a.lane, a.target, a.predicted, a.candidates, a.hints, a.draft, a.state, a.served_at,
             a.kc_id, a.reason
         from attempts a where a.learner_id = $1 and exists (select from runs r where r.learner_id = $2 and r.run_id = a.run_id)
         on conflict do nothing",
        guest,
        account
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into interactions (learner_id, attempt_id, run_id, run_kind, subject, item_id, item_version, attempt_no, seed, drawn, response, score,
             verdict, misconceptions, contexts, hints, response_ms, locale, is_fallback, lane, target, predicted, candidates, calibration_version,
             study_date, tz, answered_at, kc_id, evidence_right, grade, calibrates, retry, retention, item_a, item_b, item_variance, item_guess,
             kc_ids, kc_weights, kc_levels, kc_calibrated)
         select $2, i.attempt_id, i.run_id, i.run_kind, i.subject, i.item_id, i.item_version,
             i.attempt_no + coalesce((select max(o.attempt_no) from interactions o where o.learner_id = $2 and o.item_id = i.item_id), 0),
             i.seed, i.drawn, i.response, i.score, i.verdict, i.misconceptions, i.contexts, i.hints, i.response_ms, i.locale, i.is_fallback,
             i.lane, i.target, i.predicted, i.candidates, i.calibration_version, i.study_date, i.tz, i.answered_at,
             i.kc_id, i.evidence_right, i.grade, i.calibrates, i.retry, i.retention, i.item_a, i.item_b, i.item_variance, i.item_guess,
             i.kc_ids, i.kc_weights, i.kc_levels, i.kc_calibrated
         from interactions i where i.learner_id = $1 on conflict do nothing",
        guest,
        account
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into context_reads (learner_id, context_id, read_at) select $2, context_id, read_at from context_reads where learner_id = $1
         on conflict do nothing",
        guest,
        account
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into daily_progress as d (learner_id, study_date, kind, items, goal, tz, last_at)
         select $2, study_date, kind, 0, goal, tz, last_at from daily_progress where learner_id = $1
         on conflict (learner_id, study_date) do update
         set goal = coalesce(d.goal, excluded.goal), kind = case when excluded.kind = 'active' then 'active' else d.kind end",
        guest,
        account
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into learner_skill_states as s (learner_id, kc_id, unlocked_at, unlocked_by)
         select $2, kc_id, unlocked_at, unlocked_by from learner_skill_states where learner_id = $1
         on conflict (learner_id, kc_id) do update set unlocked_at = coalesce(s.unlocked_at, excluded.unlocked_at),
             unlocked_by = coalesce(s.unlocked_by, excluded.unlocked_by)",
        guest,
        account
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into learner_achievements (learner_id, achievement_id, study_date, earned_at)
         select $2, achievement_id, study_date, earned_at from learner_achievements where learner_id = $1 on conflict do nothing",
        guest,
        account
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into xp_ledger (learner_id, reason, subject, amount, study_date, earned_at)
         select $2, reason, subject, amount, study_date, earned_at from xp_ledger where learner_id = $1 and reason = 'badge'
         on conflict do nothing",
        guest,
        account
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into class_members (learner_id, class_id, member_id, name, joined_at)
         select $2, class_id, member_id, name, joined_at from class_members where learner_id = $1 on conflict do nothing",
        guest,
        account
    )
    .execute(connection)
    .await?;
    Ok(())
}
