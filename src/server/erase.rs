//! What is erased by itself: guests who never answered, guests who stayed away, sessions and counters past their time.

use std::time::Duration as Wait;

use sqlx::{PgConnection, PgPool};
use time::{Date, Duration, OffsetDateTime};

use super::App;

/// Days after which a guest who never answered anything is erased.
const SILENT_DAYS: i64 = 7;
/// Days after which a guest who stayed away is erased; by then the cookie, their only key, is gone too.
const IDLE_DAYS: i64 = 400;
/// No limit's window is longer.
const LIMIT_DAYS: i64 = 1;
/// So many at once, so that no transaction is long.
const BATCH: i64 = 500;

/// How many rows went.
#[derive(Debug, Default, PartialEq)]
pub struct Swept {
    pub silent: u64,
    pub idle: u64,
    pub sessions: u64,
    pub limits: u64,
    pub resets: u64,
}

/// Sweeps every hour, for as long as the server runs. Several processes may: they pass over each other's rows.
pub async fn run(app: App) {
    let mut hour = tokio::time::interval(Wait::from_secs(3600));
    hour.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        hour.tick().await;
        match sweep(&app.pool, app.clock.now_sql()).await {
            Ok(swept) if swept == Swept::default() => {}
            Ok(swept) => tracing::info!(?swept, "erased what was past its time"),
            Err(error) => tracing::warn!(%error, "nothing could be erased; tried again in an hour"),
        }
    }
}

/// Erases everything that is past its time now.
pub async fn sweep(pool: &PgPool, now: OffsetDateTime) -> Result<Swept, sqlx::Error> {
    let sessions = sqlx::query!("delete from sessions where expires_at <= $1", now).execute(pool).await?.rows_affected();
    let resets = sqlx::query!("delete from resets where expires_at <= $1", now).execute(pool).await?.rows_affected();
    let limits = sqlx::query!("delete from rate_limits where window_start < $1", now - Duration::days(LIMIT_DAYS))
        .execute(pool)
        .await?
        .rows_affected();
    let silent = guests(pool, now - Duration::days(SILENT_DAYS), true).await?;
    let idle = guests(pool, now - Duration::days(IDLE_DAYS), false).await?;
    Ok(Swept { silent, idle, sessions, limits, resets })
}

/// Erases guests not seen since: those who never answered, or all of them.
async fn guests(pool: &PgPool, since: OffsetDateTime, silent: bool) -> Result<u64, sqlx::Error> {
    let mut erased = 0;
    loop {
        let mut transaction = pool.begin().await?;
        let (found, gone) = batch(&mut transaction, since, silent).await?;
        transaction.commit().await?;
        erased += gone;
        if found < BATCH as usize || gone == 0 {
            return Ok(erased);
        }
    }
}

async fn batch(connection: &mut PgConnection, since: OffsetDateTime, silent: bool) -> Result<(usize, u64), sqlx::Error> {
    let day: Date = since.date();
    // First locked, then looked at again by a statement of its own, which sees what was committed before the lock was ours:
    // an answer or a sign-up on its way is never erased from under a learner.
    let found = sqlx::query_scalar!(
        "select l.learner_id from learners l
         where l.last_seen < $1 and not exists (select from logins g where g.learner_id = l.learner_id)
           and not exists (select from interactions i where i.learner_id = l.learner_id and ($3 or i.answered_at > $2))
         order by l.last_seen limit $4 for update of l skip locked",
        day,
        since,
        silent,
        BATCH
    )
    .fetch_all(&mut *connection)
    .await?;
    let gone = sqlx::query!(
        "delete from learners l
         where l.learner_id = any ($1) and not exists (select from logins g where g.learner_id = l.learner_id)
           and not exists (select from interactions i where i.learner_id = l.learner_id and ($3 or i.answered_at > $2))",
        &found,
        since,
        silent
    )
    .execute(connection)
    .await?;
    Ok((found.len(), gone.rows_affected()))
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use uuid::Uuid;

    use super::*;

    /// Noon of 2027-03-01.
    static NOW: LazyLock<OffsetDateTime> = LazyLock::new(|| OffsetDateTime::from_unix_timestamp(1_803_902_400).unwrap());

    async fn learner(pool: &PgPool, days_away: i64) -> Uuid {
        let id = Uuid::now_v7();
        let seen = (*NOW - Duration::days(days_away)).date();
        sqlx::query!("insert into learners (learner_id, last_seen) values ($1, $2)", id, seen).execute(pool).await.unwrap();
        id
    }

    async fn named(pool: &PgPool, learner: Uuid) {
        sqlx::query!(
            "insert into logins (login_id, learner_id, name_fold, passphrase_hash) values ($1, $2, $3, 'x')",
            Uuid::now_v7(),
            learner,
            learner.to_string()
        )
        .execute(pool)
        .await
        .unwrap();
    }

    async fn answered(pool: &PgPool, learner: Uuid, days_ago: i64) {
        let at = *NOW - Duration::days(days_ago);
        sqlx::query!(
            "with item as (
               insert into learning_items (slug, kind) values ('one', 'single') on conflict (slug) do update set kind = excluded.kind returning item_id
             )
             insert into interactions (learner_id, attempt_id, run_id, run_kind, subject, item_id, item_version, attempt_no, seed, response, score,
               verdict, hints, locale, is_fallback, study_date, tz, answered_at)
             select $1, $2, $2, 'lesson', 'one', item_id, 1, 1, '', '{}', 1, 'right', 0, 'en', false, $3, 'UTC', $4 from item",
            learner,
            Uuid::now_v7(),
            at.date(),
            at
        )
        .execute(pool)
        .await
        .unwrap();
    }

    #[sqlx::test]
    async fn guests_without_an_answer_go_after_a_week_and_idle_ones_after_400_days(pool: PgPool) {
        let (fresh, silent, active, idle, account) = (
            learner(&pool, 7).await,
            learner(&pool, 8).await,
            learner(&pool, 399).await,
            learner(&pool, 500).await,
            learner(&pool, 500).await,
        );
        let answering = learner(&pool, 500).await;
        answered(&pool, active, 399).await;
        answered(&pool, idle, 500).await;
        // Seen long ago by the date that starting a lesson writes, but answering since.
        answered(&pool, answering, 10).await;
        named(&pool, account).await;
        let swept = sweep(&pool, *NOW).await.unwrap();
        assert_eq!((swept.silent, swept.idle), (1, 1));
        let mut left = sqlx::query_scalar!("select learner_id from learners").fetch_all(&pool).await.unwrap();
        let mut kept = vec![fresh, active, account, answering];
        left.sort();
        kept.sort();
        assert_eq!(left, kept);
        assert!(!kept.contains(&silent));
        assert_eq!(sweep(&pool, *NOW).await.unwrap(), Swept::default());
    }

    #[sqlx::test]
    async fn sessions_links_and_counters_go_when_they_are_past_their_time(pool: PgPool) {
        let account = learner(&pool, 0).await;
        named(&pool, account).await;
        for (n, hours) in [(1u8, -1), (2, 1)] {
            let at = *NOW + Duration::hours(hours);
            sqlx::query!("insert into sessions (id_hash, data, expires_at) values ($1, '{}', $2)", &[n][..], at)
                .execute(&pool)
                .await
                .unwrap();
            sqlx::query!("insert into resets (token_hash, login_id, expires_at) select $1, login_id, $2 from logins", &[n][..], at)
                .execute(&pool)
                .await
                .unwrap();
            sqlx::query!("insert into rate_limits (bucket, window_start, hits) values ($1, $2, 1)", n.to_string(), at - Duration::days(1))
                .execute(&pool)
                .await
                .unwrap();
        }
        let swept = sweep(&pool, *NOW).await.unwrap();
        assert_eq!(swept, Swept { sessions: 1, limits: 1, resets: 1, ..Swept::default() });
    }

    /// Deleting a learner is one statement; it reaches a table only if a foreign key leads there whose rows go with it, or
    /// forget whose they were (what an instructor changed stays changed).
    #[sqlx::test]
    async fn every_table_that_names_a_learner_is_reached_when_the_learner_is_deleted(pool: PgPool) {
        let unreached = sqlx::query!(
            r#"select c.table_name::text as "table!", c.column_name::text as "column!"
               from information_schema.columns c
               join information_schema.tables t using (table_schema, table_name)
               where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name in ('learner_id', 'login_id')
                 and c.table_name || '.' || c.column_name not in ('learners.learner_id', 'logins.login_id')
                 and not exists (
                   select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                   where k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and k.contype = 'f' and k.confdeltype in ('c', 'n')
                     and array_length(k.conkey, 1) = 1 and a.attname = c.column_name
                     and k.confrelid = (case c.column_name when 'learner_id' then 'learners' else 'logins' end)::regclass)"#
        )
        .fetch_all(&pool)
        .await
        .unwrap();
        let names: Vec<_> = unreached.iter().map(|row| format!("{}.{}", row.table, row.column)).collect();
        assert!(names.is_empty(), "not reached by deleting a learner: {names:?}");
        let refusing = sqlx::query_scalar!(
            r#"select conname::text as "name!" from pg_constraint
               where contype = 'f' and confdeltype not in ('c', 'n') and confrelid in ('learners'::regclass, 'logins'::regclass, 'runs'::regclass)"#
        )
        .fetch_all(&pool)
        .await
        .unwrap();
        assert!(refusing.is_empty(), "these keys keep a learner from being deleted: {refusing:?}");
    }
}
