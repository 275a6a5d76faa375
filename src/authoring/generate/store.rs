//! The rows in bulk.

use std::collections::HashMap;

use serde_json::Value;
use sqlx::PgConnection;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::learners::{MARK, Simulated, verdict};
use super::questions::Question;
use super::{GenerateError, Removed};
use crate::attempts::{Model, RETENTION};
use crate::content::hash;
use crate::content::ids::Texts;
use crate::content::model::Item;

/// What the slugs of generated items look like, and those of no one else's.
const SLUGS: &str = "^gen-[0-9]+-[0-9]{6,}$";

/// The ids of learners made here lie between these.
fn ids() -> (Uuid, Uuid) {
    let from = |mark: [u8; 4]| {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&mark);
        Uuid::from_bytes(bytes)
    };
    let [a, b, c, d] = MARK;
    (from(MARK), from([a, b, c, d + 1]))
}

/// A component that has a lesson.
pub struct Component {
    pub id: i32,
    pub slug: String,
    pub mixups: Vec<String>,
}

/// Learners who have answered and were not made here; instructors try things out, too.
pub async fn learners(db: &mut PgConnection) -> Result<i64, sqlx::Error> {
    let (from, to) = ids();
    sqlx::query_scalar!(
        r#"select count(*) as "n!" from learners l where not staff and (learner_id < $1 or learner_id >= $2)
             and exists (select from interactions i where i.learner_id = l.learner_id)"#,
        from,
        to
    )
    .fetch_one(db)
    .await
}

pub async fn are_there(db: &mut PgConnection) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar!(r#"select exists (select from learning_items where slug ~ $1 and status <> 'retired') as "there!""#, SLUGS)
        .fetch_one(db)
        .await
}

pub async fn components(db: &mut PgConnection) -> Result<Vec<Component>, sqlx::Error> {
    sqlx::query_as!(
        Component,
        r#"select k.kc_id as id, k.slug,
             coalesce((select array_agg(m.slug order by m.slug) from misconceptions m where m.kc_id = k.kc_id and m.status = 'published'), '{}') as "mixups!"
           from knowledge_components k
           where k.status = 'published' and exists (select from lessons l where l.kc_id = k.kc_id and l.status = 'published') order by k.slug"#
    )
    .fetch_all(db)
    .await
}

/// Items with their texts, column by column.
#[derive(Default)]
pub struct Items {
    slugs: Vec<String>,
    kinds: Vec<String>,
    difficulties: Vec<f64>,
    components: Vec<i32>,
    bodies: Vec<Value>,
    hashes: Vec<String>,
    owners: Vec<String>,
    text_ids: Vec<String>,
    positions: Vec<i32>,
    english: Vec<String>,
    spanish: Vec<String>,
}

impl Items {
    pub fn push(&mut self, slug: &str, component: i32, item: &Item, question: Question) {
        let owner = item.owner();
        self.slugs.push(slug.to_owned());
        self.kinds.push(question.kind.to_owned());
        self.difficulties.push(question.b);
        self.components.push(component);
        // As it would be written back, so that an export changes nothing.
        let body = hash::json(item);
        self.hashes.push(hash::of_body(&body));
        self.bodies.push(body);
        for (position, (ending, english, spanish)) in (0..).zip(question.texts) {
            self.owners.push(owner.to_string());
            self.text_ids.push(format!("{}-{ending}", owner.prefix()));
            self.positions.push(position);
            self.english.push(english);
            self.spanish.push(spanish);
        }
    }

    /// Ids and difficulties in the order they were pushed.
    pub async fn insert(&self, db: &mut PgConnection) -> Result<Vec<(i32, f64)>, sqlx::Error> {
        let rows = sqlx::query!(
            "with new as (
               select * from unnest($1::text[], $2::text[], $3::float8[], $4::int[], $5::jsonb[], $6::text[])
                 as n (slug, kind, difficulty, kc_id, body, hash)),
             items as (
               insert into learning_items (slug, kind, difficulty, status) select slug, kind, difficulty, 'published' from new returning item_id, slug),
             versions as (
               insert into item_versions (item_id, version, body, hash) select item_id, 1, body, hash from items join new using (slug)),
             mappings as (
               insert into item_kc_mappings (item_id, kc_id, weight) select item_id, kc_id, 1 from items join new using (slug))
             select item_id, slug from items",
            &self.slugs,
            &self.kinds,
            &self.difficulties,
            &self.components,
            &self.bodies,
            &self.hashes
        )
        .fetch_all(&mut *db)
        .await?;
        sqlx::query!(
            "insert into texts (owner, text_id, locale, version, body, made, position, source_hash)
             select owner, text_id, locale, 1, body, made, position, source_hash
             from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[]) t (owner, text_id, position, english, spanish)
             cross join lateral (values ('en', english, 'source', null), ('es', spanish, 'machine', md5(english))) l (locale, body, made, source_hash)",
            &self.owners,
            &self.text_ids,
            &self.positions,
            &self.english,
            &self.spanish
        )
        .execute(db)
        .await?;
        let ids: HashMap<String, i32> = rows.into_iter().map(|row| (row.slug, row.item_id)).collect();
        Ok(self.slugs.iter().zip(&self.difficulties).filter_map(|(slug, b)| Some((*ids.get(slug)?, *b))).collect())
    }
}

/// The log of some learners, column by column.
#[derive(Default)]
struct Log {
    learners: Vec<Uuid>,
    attempts: Vec<Uuid>,
    runs: Vec<Uuid>,
    items: Vec<i32>,
    attempt_nos: Vec<i32>,
    seeds: Vec<Vec<u8>>,
    responses: Vec<Value>,
    scores: Vec<f64>,
    verdicts: Vec<String>,
    misconceptions: Vec<String>,
    hints: Vec<i16>,
    times: Vec<i32>,
    locales: Vec<String>,
    predicted: Vec<f64>,
    components: Vec<i32>,
    dates: Vec<Date>,
    instants: Vec<OffsetDateTime>,
    evidence: Vec<Option<bool>>,
    grades: Vec<Option<i16>>,
    calibrates: Vec<bool>,
    retries: Vec<bool>,
    a: Vec<f64>,
    b: Vec<f64>,
    variances: Vec<f64>,
    guesses: Vec<f64>,
}

/// Learners with their log and what is known of them.
pub async fn write(db: &mut PgConnection, learners: &[Simulated]) -> Result<(), GenerateError> {
    let ids: Vec<Uuid> = learners.iter().map(|learner| learner.id).collect();
    let locales: Vec<String> = learners.iter().map(|learner| learner.locale.to_owned()).collect();
    let seen: Vec<Date> = learners.iter().filter_map(|learner| Some(learner.log.last()?.study_date)).collect();
    let begun: Vec<Date> = learners.iter().filter_map(|learner| Some(learner.log.first()?.study_date)).collect();
    sqlx::query!(
        "insert into learners (learner_id, interface_language, time_zone, onboarded, created_at, last_seen)
         select learner_id, locale, 'UTC', true, begun, seen from unnest($1::uuid[], $2::text[], $3::date[], $4::date[]) l (learner_id, locale, begun, seen)",
        &ids,
        &locales,
        &begun,
        &seen
    )
    .execute(&mut *db)
    .await?;
    let mut log = Log::default();
    let (mut whose, mut components, mut responses, mut correct) = (vec![], vec![], vec![], vec![]);
    for learner in learners {
        for (component, (count, credit)) in &learner.skills {
            whose.push(learner.id);
            components.push(*component);
            responses.push(*count);
            correct.push(*credit);
        }
        learner.log.iter().for_each(|logged| log.push(learner, logged));
    }
    log.insert(db).await?;
    sqlx::query!(
        "insert into learner_skill_states (learner_id, kc_id, responses, correct, last_seen, unlocked_at, unlocked_by)
         select s.learner_id, kc_id, responses, correct, l.last_seen, l.created_at, 'lesson'
         from unnest($1::uuid[], $2::int[], $3::int[], $4::float8[]) s (learner_id, kc_id, responses, correct) join learners l using (learner_id)",
        &whose,
        &components,
        &responses,
        &correct
    )
    .execute(&mut *db)
    .await?;
    for learner in learners {
        let model = Model { known: learner.known.clone(), open: Default::default(), retention: RETENTION, lessons: vec![], placed: false };
        model.store(db, learner.known.skills.keys().copied()).await.map_err(|_| GenerateError::Model)?;
    }
    Ok(())
}

impl Log {
    fn push(&mut self, learner: &Simulated, logged: &super::learners::Logged) {
        let answer = &logged.answer;
        self.learners.push(learner.id);
        self.attempts.push(logged.attempt);
        self.runs.push(logged.run);
        self.items.push(logged.item);
        self.attempt_nos.push(logged.attempt_no);
        self.seeds.push(logged.seed.to_vec());
        self.responses.push(logged.response.clone());
        self.scores.push(logged.grade.score);
        self.verdicts.push(verdict(&logged.grade).to_owned());
        let shown: Vec<&str> = logged.grade.misconceptions.iter().map(|shown| shown.misconception.as_str()).collect();
        self.misconceptions.push(shown.join(" "));
        self.hints.push(logged.hints);
        self.times.push(logged.response_ms);
        self.locales.push(learner.locale.to_owned());
        self.predicted.push(logged.predicted);
        self.components.extend(answer.loads.iter().map(|load| load.component));
        self.dates.push(logged.study_date);
        self.instants.push(logged.at);
        self.evidence.push(answer.right);
        self.grades.push(answer.grade.map(|grade| grade as i16));
        self.calibrates.push(logged.calibrates);
        self.retries.push(logged.retry);
        self.a.push(answer.model.a);
        self.b.push(answer.model.b);
        self.variances.push(answer.model.b_variance);
        self.guesses.push(answer.model.c);
    }

    async fn insert(&self, db: &mut PgConnection) -> Result<(), sqlx::Error> {
        sqlx::query!(
            "insert into interactions (learner_id, attempt_id, run_id, run_kind, subject, item_id, item_version, attempt_no, seed, response, score,
               verdict, misconceptions, hints, response_ms, locale, is_fallback, predicted, kc_id, study_date, tz, answered_at, evidence_right,
               grade, calibrates, retry, retention, item_a, item_b, item_variance, item_guess, calibration_version, kc_ids, kc_weights, kc_levels,
               kc_calibrated)
             select learner_id, attempt_id, run_id, 'practice', '', item_id, 1, attempt_no, seed, response, score, verdict,
               array_remove(string_to_array(misconceptions, ' '), ''), hints, response_ms, locale, locale = 'ar', predicted, kc_id, study_date,
               'UTC', answered_at, evidence_right, grade, calibrates, retry, $26, item_a, item_b, item_variance, item_guess, 0, array[kc_id],
               array[1.0::float8], array[0.0::float8], array[false]
             from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::int[], $6::bytea[], $7::jsonb[], $8::float8[], $9::text[],
               $10::text[], $11::smallint[], $12::int[], $13::text[], $14::float8[], $15::int[], $16::date[], $17::timestamptz[],
               $18::boolean[], $19::smallint[], $20::boolean[], $21::boolean[], $22::float8[], $23::float8[], $24::float8[], $25::float8[])
               as l (learner_id, attempt_id, run_id, item_id, attempt_no, seed, response, score, verdict, misconceptions, hints, response_ms,
                 locale, predicted, kc_id, study_date, answered_at, evidence_right, grade, calibrates, retry, item_a, item_b, item_variance,
                 item_guess)",
            &self.learners,
            &self.attempts,
            &self.runs,
            &self.items,
            &self.attempt_nos,
            &self.seeds,
            &self.responses,
            &self.scores,
            &self.verdicts,
            &self.misconceptions,
            &self.hints,
            &self.times,
            &self.locales,
            &self.predicted,
            &self.components,
            &self.dates,
            &self.instants,
            &self.evidence as &[Option<bool>],
            &self.grades as &[Option<i16>],
            &self.calibrates,
            &self.retries,
            &self.a,
            &self.b,
            &self.variances,
            &self.guesses,
            RETENTION
        )
        .execute(db)
        .await?;
        Ok(())
    }
}

/// Takes away learners made here, and items that nobody else has met.
pub async fn remove(db: &mut PgConnection) -> Result<Removed, sqlx::Error> {
    let (from, to) = ids();
    let learners =
        sqlx::query!("delete from learners where learner_id >= $1 and learner_id < $2", from, to).execute(&mut *db).await?.rows_affected();
    let unmet = sqlx::query_scalar!(
        "select item_id from learning_items i where slug ~ $1 and not exists (select from interactions x where x.item_id = i.item_id)
           and not exists (select from attempts a where a.item_id = i.item_id)",
        SLUGS
    )
    .fetch_all(&mut *db)
    .await?;
    sqlx::query!("delete from texts t using learning_items i where i.item_id = any ($1) and t.owner = 'item/' || i.slug", &unmet)
        .execute(&mut *db)
        .await?;
    sqlx::query!("delete from item_reports where item_id = any ($1)", &unmet).execute(&mut *db).await?;
    sqlx::query!("delete from item_calibrations where item_id = any ($1)", &unmet).execute(&mut *db).await?;
    sqlx::query!("delete from item_kc_mappings where item_id = any ($1)", &unmet).execute(&mut *db).await?;
    sqlx::query!("delete from item_versions where item_id = any ($1)", &unmet).execute(&mut *db).await?;
    let items = sqlx::query!("delete from learning_items where item_id = any ($1)", &unmet).execute(&mut *db).await?.rows_affected();
    let retired = sqlx::query!("update learning_items set status = 'retired' where slug ~ $1 and status <> 'retired'", SLUGS)
        .execute(db)
        .await?
        .rows_affected();
    Ok(Removed { items, retired, learners })
}
