//! Everything derived, folded again from the log: after a merge, and whenever someone doubts a number.

use jiff::Timestamp;
use sqlx::PgConnection;
use uuid::Uuid;

use super::badges;
use super::days::Today;
use super::model::{Model, folded};
use crate::content::catalogue::Catalogue;
use crate::error::AppError;

/// Writes XP, days and skill states of a learner anew from interactions, finished runs and read contexts. Rest days, repairs
/// and badges are facts of their time and stay; badges that hold now are added.
pub async fn refold(
    connection: &mut PgConnection,
    catalogue: &Catalogue,
    learner: Uuid,
    today: &Today,
    now: Timestamp,
) -> Result<(), AppError> {
    sqlx::query!("delete from xp_ledger where learner_id = $1 and reason in ('lesson', 'first_right', 'context_check', 'review')", learner)
        .execute(&mut *connection)
        .await?;
    sqlx::query!(
        "insert into xp_ledger (learner_id, reason, subject, amount, study_date, earned_at)
         select distinct on (i.item_id) i.learner_id, 'first_right', l.slug, $2, i.study_date, i.answered_at
         from interactions i join learning_items l using (item_id)
         where i.learner_id = $1 and i.verdict = 'right' and i.run_kind <> 'placement' order by i.item_id, i.answered_at",
        learner,
        catalogue.points("first_right")
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into xp_ledger (learner_id, reason, subject, amount, study_date, earned_at)
         select distinct on (context) i.learner_id, 'context_check', context, $2, i.study_date, i.answered_at
         from interactions i, unnest(i.contexts) as context
         where i.learner_id = $1 and i.verdict = 'right' order by context, i.answered_at",
        learner,
        catalogue.points("context_check")
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into xp_ledger (learner_id, reason, subject, amount, study_date, earned_at)
         select distinct on (k.slug, i.study_date) i.learner_id, 'review', k.slug || ':' || i.study_date, $2, i.study_date, i.answered_at
         from interactions i join knowledge_components k using (kc_id)
         where i.learner_id = $1 and i.lane = 'due' order by k.slug, i.study_date, i.answered_at",
        learner,
        catalogue.points("review")
    )
    .execute(&mut *connection)
    .await?;
    // A lesson counts on the study day of its last answer; one that asked nothing, on the day it was finished.
    sqlx::query!(
        "insert into xp_ledger (learner_id, reason, subject, amount, study_date, earned_at)
         select distinct on (r.subject) r.learner_id, 'lesson', r.subject, $2,
                coalesce((select max(i.study_date) from interactions i where i.learner_id = r.learner_id and i.run_id = r.run_id),
                  (r.finished_at at time zone coalesce(l.time_zone, 'UTC') - interval '4 hours')::date), r.finished_at
         from runs r join learners l using (learner_id) where r.learner_id = $1 and r.kind = 'lesson' and r.finished_at is not null order by r.subject, r.finished_at",
        learner,
        catalogue.points("lesson")
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into daily_progress as d (learner_id, study_date, kind, items, tz, last_at)
         select learner_id, study_date, 'active', count(*), (array_agg(tz order by answered_at desc))[1], max(answered_at)
         from interactions where learner_id = $1 group by learner_id, study_date
         on conflict (learner_id, study_date) do update
         set kind = 'active', items = excluded.items, tz = excluded.tz, last_at = excluded.last_at",
        learner
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "update daily_progress d
         set goal_met = d.items >= coalesce(d.goal, 1) and d.kind = 'active',
             xp = coalesce((select sum(x.amount) from xp_ledger x where x.learner_id = d.learner_id and x.study_date = d.study_date), 0)
         where d.learner_id = $1",
        learner
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "insert into learner_skill_states as s (learner_id, kc_id, responses, correct, last_seen)
         select i.learner_id, kc, count(*), sum(i.score), max(i.study_date)
         from interactions i, unnest(i.kc_ids) kc where i.learner_id = $1 group by i.learner_id, kc
         on conflict (learner_id, kc_id) do update set responses = excluded.responses, correct = excluded.correct, last_seen = excluded.last_seen",
        learner
    )
    .execute(&mut *connection)
    .await?;
    let mut model = Model::load(&mut *connection, learner).await?;
    model.known = folded(connection, learner).await?;
    model.store(connection, model.known.skills.keys().copied()).await?;
    badges::award(connection, catalogue, learner, today, now).await?;
    Ok(())
}
