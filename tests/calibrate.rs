//! `finlit calibrate` as a program, on a database with a log whose truth is known.

#![cfg(feature = "ssr")]

use std::process::{Command, Output};

use finlit::tutor::item_model::Item;
use finlit::tutor::seed::{Draws, Seed};
use finlit::tutor::statistics::correlation;
use sqlx::{ConnectOptions as _, PgPool};
use uuid::Uuid;

const LEARNERS: usize = 400;
const ITEMS: usize = 30;
/// The last items are answered by half of the learners: too few for a discrimination.
const RARE: usize = 4;

fn finlit(pool: &PgPool, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_finlit"))
        .arg("calibrate")
        .args(args)
        .env("DATABASE_URL", pool.connect_options().to_url_lossy().as_str())
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

async fn number(pool: &PgPool, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(pool).await.unwrap()
}

/// Discriminations from 0.8 to 1.8, difficulties from -1.6 to 1.6, every other item with a chance to guess.
fn truth() -> Vec<Item> {
    let spread = |index: usize, step: usize| (index * step % ITEMS) as f64 / (ITEMS - 1) as f64;
    (0..ITEMS).map(|i| Item::calibrated(0.8 + spread(i, 7), -1.6 + 3.2 * spread(i, 11), [0.0, 0.25][i % 2])).collect()
}

/// Standard normal draw (Box-Muller).
fn normal(draws: &mut Draws) -> f64 {
    (-2.0 * (1.0 - draws.unit()).ln()).sqrt() * (std::f64::consts::TAU * draws.unit()).cos()
}

/// Answers as the log has them, one element per row.
#[derive(Default)]
struct Rows {
    learner: Vec<Uuid>,
    item: Vec<i32>,
    right: Vec<bool>,
    guess: Vec<f64>,
}

impl Rows {
    fn push(&mut self, learner: Uuid, item: usize, right: bool, guess: f64) {
        self.learner.push(learner);
        self.item.push(item as i32 + 1);
        self.right.push(right);
        self.guess.push(guess);
    }

    /// `hour` before now; each item practises one of five components.
    async fn write(&self, pool: &PgPool, hour: i32, version: i32, calibrates: bool) {
        sqlx::query(
            "insert into interactions (learner_id, attempt_id, run_id, run_kind, subject, item_id, item_version, attempt_no, seed, response,
                 score, verdict, hints, response_ms, locale, is_fallback, study_date, tz, answered_at, evidence_right, calibrates,
                 item_a, item_b, item_variance, item_guess, kc_ids, kc_weights, kc_levels, kc_calibrated)
             select learner, gen_random_uuid(), learner, 'placement', '', item, $6, 1, '', '{}', hit::int,
                 case when hit then 'right' else 'wrong' end, case when $7 then 0 else 1 end, 20000 + 1000 * item, 'en', false, current_date, 'UTC',
                 now() - make_interval(hours => $5) + row * interval '1 ms', hit, $7, 1.4, 0, 0.5, guess, array[item % 5], '{1}', '{0}', '{false}'
             from unnest($1::uuid[], $2::int[], $3::bool[], $4::float8[]) with ordinality as rows (learner, item, hit, guess, row)",
        )
        .bind(&self.learner)
        .bind(&self.item)
        .bind(&self.right)
        .bind(&self.guess)
        .bind(hour)
        .bind(version)
        .bind(calibrates)
        .execute(pool)
        .await
        .unwrap();
    }
}

/// Items without author's opinions, learners who answer them, and the instructor they do not know of.
async fn simulate(pool: &PgPool) -> Vec<Uuid> {
    sqlx::query("insert into learning_items (slug, kind) select 'item-' || to_char(n, 'fm00'), 'numeric' from generate_series(1, $1) n")
        .bind(ITEMS as i32)
        .execute(pool)
        .await
        .unwrap();
    let learners: Vec<Uuid> = (0..=LEARNERS).map(|_| Uuid::now_v7()).collect();
    sqlx::query("insert into learners (learner_id, staff) select id, id = $2 from unnest($1::uuid[]) id")
        .bind(&learners)
        .bind(learners[LEARNERS])
        .execute(pool)
        .await
        .unwrap();
    let mut draws = Seed::of(&[&"calibrate"]).draws();
    let mut rows = Rows::default();
    for (index, learner) in learners[..LEARNERS].iter().enumerate() {
        let ability = normal(&mut draws);
        // Everybody begins with another item.
        for item in (0..ITEMS).map(|item| (item + 7 * index) % ITEMS).filter(|item| *item < ITEMS - RARE || index % 2 == 0) {
            let model = &truth()[item];
            rows.push(*learner, item, draws.unit() < model.probability(ability), model.c);
        }
    }
    rows.write(pool, 2, 1, true).await;
    learners
}

type Published = (i32, i32, f64, Option<f64>, f64, f64, i32, f64);

async fn published(pool: &PgPool, version: i32) -> Vec<Published> {
    sqlx::query_as("select item_id, responses, a, se_a, b, se_b, timed, mean_ms from item_calibrations where version = $1 order by item_id")
        .bind(version)
        .fetch_all(pool)
        .await
        .unwrap()
}

#[sqlx::test(migrations = "./migrations")]
async fn what_is_published_is_near_the_truth_and_the_same_again(pool: PgPool) {
    let learners = simulate(&pool).await;
    let answers = LEARNERS * ITEMS - LEARNERS / 2 * RARE;

    // Somebody else publishes: then only a dry run is possible.
    let mut other = pool.acquire().await.unwrap();
    sqlx::query("select pg_advisory_lock(7379550876328001539)").execute(&mut *other).await.unwrap();
    let refused = finlit(&pool, &[]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&refused.stderr), "finlit: another calibration is running: nothing was written\n");
    let dry = finlit(&pool, &["--dry-run"]);
    sqlx::query("select pg_advisory_unlock(7379550876328001539)").execute(&mut *other).await.unwrap();
    assert!(dry.status.success(), "{dry:?}");
    assert_eq!(said(&dry).lines().last(), Some("dry run: nothing was written"));
    assert_eq!(number(&pool, "select count(*) from calibrations").await, 0);
    assert_eq!(number(&pool, "select version from content_version").await, 0);

    let first = finlit(&pool, &[]);
    assert!(first.status.success(), "{first:?}");
    let text = said(&first);
    assert_eq!(text.lines().last(), Some("published as version 1"), "{text}");
    assert!(text.contains(&format!("{LEARNERS} learners, {answers} answers, {ITEMS} items\n0 answers to older versions")), "{text}");
    let head: Vec<&str> = text.lines().next().unwrap().split("  ").map(str::trim).filter(|word| !word.is_empty()).collect();
    assert_eq!(head, ["item", "n", "old a", "new a", "se(a)", "old b", "new b", "se(b)"]);
    let same = |text: &str| text.lines().take(ITEMS + 1).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(same(&said(&dry)), same(&text));

    let found = published(&pool, 1).await;
    assert_eq!(found.len(), ITEMS);
    assert_eq!(number(&pool, "select version from content_version").await, 1);
    let pairs: Vec<(f64, f64)> = truth().iter().zip(&found).map(|(truth, found)| (truth.b, found.4)).collect();
    let r = correlation(&pairs).unwrap();
    assert!(r.value > 0.95, "{r:?}");
    for (index, (truth, (item, n, a, se_a, b, se_b, timed, mean_ms))) in truth().iter().zip(&found).enumerate() {
        let rare = index >= ITEMS - RARE;
        let wanted = if rare { LEARNERS / 2 } else { LEARNERS } as i32;
        assert_eq!((*n, *timed, *mean_ms), (wanted, wanted, f64::from(20_000 + 1_000 * item)));
        assert!((0.05..0.30).contains(se_b) && (b - truth.b).abs() < 3.0 * se_b + 0.1, "{truth:?} {:?}", found[index]);
        match se_a {
            Some(se) => assert!(!rare && (0.05..0.3).contains(se) && (a - truth.a).abs() < 4.0 * se, "{truth:?} {:?}", found[index]),
            None => assert_eq!(*a, 1.4),
        }
    }
    let known = found.iter().filter(|found| found.3.is_some()).count();
    assert!((10..=ITEMS - RARE).contains(&known), "{known} discriminations of {ITEMS}:\n{text}");

    // Answers with hints, to an older version, and of an instructor change nothing, wherever they stand in time.
    let mut noise = Rows::default();
    (0..ITEMS).for_each(|item| noise.push(learners[0], item, item % 2 == 0, 0.0));
    noise.write(&pool, 3, 1, false).await;
    noise.write(&pool, 3, 0, true).await;
    noise.learner.fill(learners[LEARNERS]);
    noise.write(&pool, 3, 1, true).await;
    noise.write(&pool, 3, 0, true).await;
    let second = finlit(&pool, &[]);
    let text = said(&second);
    assert!(text.ends_with("30 answers to older versions of items left out\npublished as version 2\n"), "{text}");
    assert_eq!(published(&pool, 2).await, found);
    assert_eq!(number(&pool, "select version from content_version").await, 2);
    // What was new is old now.
    for row in text.lines().skip(1).take(ITEMS) {
        let row: Vec<&str> = row.split_whitespace().collect();
        assert_eq!((row[2], row[5]), (row[3], row[6]), "{row:?}");
    }
}

#[sqlx::test(migrations = "./migrations")]
async fn without_answers_nothing_is_written(pool: PgPool) {
    for args in [&[][..], &["--dry-run"]] {
        let output = finlit(&pool, args);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(said(&output), "nothing to calibrate: no answer counts yet\n");
    }
    assert_eq!(number(&pool, "select count(*) from calibrations").await, 0);
    assert_eq!(number(&pool, "select version from content_version").await, 0);
}

#[sqlx::test(migrations = false)]
async fn flags_that_do_not_go_together_are_refused(pool: PgPool) {
    for args in [&["--csv", "answers.csv", "--dry-run"][..], &["--model", "1pl"]] {
        assert_eq!(finlit(&pool, args).status.code(), Some(2), "{args:?}");
    }
}
