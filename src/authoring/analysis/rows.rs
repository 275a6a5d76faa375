//! First attempts by learners, out of the log.

use std::collections::HashMap;

use futures_util::TryStreamExt as _;
use sqlx::PgPool;

use crate::tutor::grading::Response;
use crate::tutor::item_model::Item;
use crate::tutor::statistics::ItemResponse;

/// Of an item answered more often than this, the newest are read.
pub const NEWEST: i64 = 20_000;

/// A first attempt. Nothing in it says whose.
#[derive(Clone, Debug)]
pub struct First {
    pub facts: ItemResponse,
    /// The learner's general ability as it is now, all answers taken in.
    pub general: Option<f64>,
    pub response: Option<Response>,
    pub misconceptions: Vec<String>,
    pub locale: String,
    /// Shown in English for want of a translation.
    pub fallback: bool,
}

/// The first attempts at versions of items, by item.
pub async fn firsts(pool: &PgPool, items: &[i32], versions: &[i32]) -> Result<HashMap<i32, Vec<First>>, sqlx::Error> {
    let mut rows = sqlx::query!(
        r#"select w.item_id as "item_id!", x.verdict, x.response, x.misconceptions, x.response_ms, x.hints, x.locale, x.is_fallback, x.predicted,
             x.item_a, x.item_b, x.item_guess, x.ability_mean
           from unnest($1::int[], $2::int[]) w (item_id, version)
           cross join lateral (
             select x.verdict, x.response, x.misconceptions, x.response_ms, x.hints, x.locale, x.is_fallback, x.predicted,
               x.item_a, x.item_b, x.item_guess, l.ability_mean
             from interactions x join learners l using (learner_id)
             where x.item_id = w.item_id and x.item_version = w.version and x.attempt_no = 1 and not x.retry and not l.staff
             order by x.answered_at desc limit $3) x"#,
        items,
        versions,
        NEWEST
    )
    .fetch(pool);
    let mut found: HashMap<i32, Vec<First>> = HashMap::new();
    while let Some(row) = rows.try_next().await? {
        let model = row.item_a.zip(row.item_b).zip(row.item_guess).map(|((a, b), c)| Item::calibrated(a, b, c));
        // The chance of being right that was predicted just before says where on the scale the learner stood.
        let ability = model.zip(row.predicted).and_then(|(model, predicted)| model.ability(predicted));
        found.entry(row.item_id).or_default().push(First {
            facts: ItemResponse {
                right: row.verdict == "right",
                ability,
                response_ms: row.response_ms.map(i32::unsigned_abs),
                hinted: row.hints > 0,
            },
            general: row.ability_mean,
            response: serde_json::from_value(row.response).ok(),
            misconceptions: row.misconceptions,
            locale: row.locale,
            fallback: row.is_fallback,
        });
    }
    Ok(found)
}
