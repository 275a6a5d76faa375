//! What the overview sorts by, counted from the log in the background: of each item whose log moved, and of every item
//! once a day (someone who became an instructor takes their answers out).

use std::collections::HashMap;
use std::time::Duration as Wait;

use serde::Deserialize as _;
use serde_json::Value;
use sqlx::PgPool;
use time::{Duration, OffsetDateTime};

use super::ENOUGH;
use super::measure::{Flag, measure};
use super::rows::firsts;
use crate::content::model::Item;
use crate::server::App;

const EVERY: Wait = Wait::from_secs(300);
/// Taken while counting, so that several servers do not count the same.
const LOCK: i64 = 0x6669_6e6c_6974_0005;
/// So many items at once.
const BATCH: usize = 200;

/// Counts every few minutes, for as long as the server runs.
pub async fn run(app: App) {
    let mut every = tokio::time::interval(EVERY);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        every.tick().await;
        match count(&app.pool, app.clock.now_sql()).await {
            Ok(0) => {}
            Ok(items) => tracing::info!(items, "counted how items do"),
            Err(error) => tracing::warn!(%error, "items could not be counted; tried again in a few minutes"),
        }
    }
}

/// Counts what has changed; how many items that was.
pub async fn count(pool: &PgPool, now: OffsetDateTime) -> Result<usize, sqlx::Error> {
    let mut guard = pool.begin().await?;
    let free = sqlx::query_scalar!(r#"select pg_try_advisory_xact_lock($1) as "free!""#, LOCK).fetch_one(&mut *guard).await?;
    if !free {
        return Ok(0);
    }
    sqlx::query!("delete from item_statistics s where not exists (select from interactions x where x.item_id = s.item_id)")
        .execute(pool)
        .await?;
    let moved = sqlx::query!(
        r#"select i.item_id, i.version, log.logged as "logged!", log.newest as "newest!"
           from (select item_id, count(*) as logged, max(answered_at) as newest from interactions group by item_id) log
           join learning_items i using (item_id)
           left join item_statistics s using (item_id)
           where s.item_id is null or (s.version, s.logged, s.newest) <> (i.version, log.logged, log.newest) or s.counted_at < $1"#,
        now - Duration::days(1)
    )
    .fetch_all(pool)
    .await?;
    for batch in moved.chunks(BATCH) {
        let (items, versions): (Vec<i32>, Vec<i32>) = batch.iter().map(|row| (row.item_id, row.version)).unzip();
        let found = firsts(pool, &items, &versions).await?;
        let bodies = sqlx::query!(
            r#"select item_id as "item_id!", body from unnest($1::int[], $2::int[]) w (item_id, version) join item_versions using (item_id, version)"#,
            &items,
            &versions
        )
        .fetch_all(pool)
        .await?;
        let bodies: HashMap<i32, Value> = bodies.into_iter().map(|row| (row.item_id, row.body)).collect();
        let mut columns = Columns::default();
        for row in batch {
            // A kind that this program does not know waits for one that does.
            let Some(Ok(item)) = bodies.get(&row.item_id).map(Item::deserialize) else { continue };
            let measured = measure(&item, found.get(&row.item_id).map_or(&[], Vec::as_slice));
            let statistics = measured.statistics;
            let told = statistics.discrimination.filter(|_| statistics.placed >= ENOUGH);
            columns.items.push(row.item_id);
            columns.versions.push(row.version);
            columns.logged.push(row.logged);
            columns.newest.push(row.newest);
            columns.attempts.push(statistics.responses as i32);
            columns.correct.push(statistics.right.map_or(0.0, |right| right.value * statistics.responses as f64).round() as i32);
            columns.placed.push(statistics.placed as i32);
            columns.discrimination.push(told.map(|found| found.value));
            columns.low.push(told.map(|found| found.low));
            columns.high.push(told.map(|found| found.high));
            columns.flags.push(measured.flags.into_iter().map(Flag::as_str).collect::<Vec<_>>().join(" "));
        }
        columns.write(pool, now).await?;
    }
    Ok(moved.len())
}

#[derive(Default)]
struct Columns {
    items: Vec<i32>,
    versions: Vec<i32>,
    logged: Vec<i64>,
    newest: Vec<OffsetDateTime>,
    attempts: Vec<i32>,
    correct: Vec<i32>,
    placed: Vec<i32>,
    discrimination: Vec<Option<f64>>,
    low: Vec<Option<f64>>,
    high: Vec<Option<f64>>,
    /// Words between spaces: an array of arrays has no ragged rows.
    flags: Vec<String>,
}

impl Columns {
    async fn write(&self, pool: &PgPool, now: OffsetDateTime) -> Result<(), sqlx::Error> {
        sqlx::query!(
            "insert into item_statistics (item_id, version, logged, newest, attempts, correct, placed, discrimination, discrimination_low,
               discrimination_high, flags, counted_at)
             select item_id, version, logged, newest, attempts, correct, placed, discrimination, low, high,
               array_remove(string_to_array(flags, ' '), ''), $12
             from unnest($1::int[], $2::int[], $3::bigint[], $4::timestamptz[], $5::int[], $6::int[], $7::int[], $8::float8[], $9::float8[],
               $10::float8[], $11::text[])
               as c (item_id, version, logged, newest, attempts, correct, placed, discrimination, low, high, flags)
             on conflict (item_id) do update set version = excluded.version, logged = excluded.logged, newest = excluded.newest,
               attempts = excluded.attempts, correct = excluded.correct, placed = excluded.placed, discrimination = excluded.discrimination,
               discrimination_low = excluded.discrimination_low, discrimination_high = excluded.discrimination_high, flags = excluded.flags,
               counted_at = excluded.counted_at",
            &self.items,
            &self.versions,
            &self.logged,
            &self.newest,
            &self.attempts,
            &self.correct,
            &self.placed,
            &self.discrimination as &[Option<f64>],
            &self.low as &[Option<f64>],
            &self.high as &[Option<f64>],
            &self.flags,
            now
        )
        .execute(pool)
        .await?;
        Ok(())
    }
}
