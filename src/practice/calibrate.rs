//! `finlit calibrate` on the database: difficulties, discriminations and times of items from the log of all learners,
//! published as a version (algorithms.md 2.4, 3.3). A version follows from the log alone, not from the version before it.

use std::collections::HashMap;
use std::fmt::Write as _;

use futures_util::TryStreamExt as _;
use sqlx::{Connection as _, PgConnection};

use super::failure::Failure;
use crate::tutor::calibration::{Calibration, Log, Row};
use crate::tutor::item_model::DEFAULT_A;

/// Taken while a version is made, so that two at once do not publish the same twice.
const LOCK: i64 = 0x6669_6e6c_6974_0003;

/// An item as it was before.
struct Known {
    slug: String,
    a: f64,
    b: f64,
}

/// Calibrates and publishes, or only says what it would publish.
pub async fn calibrate(db: &mut PgConnection, dry_run: bool) -> Result<String, Failure> {
    let mut transaction = db.begin().await?;
    if !dry_run {
        let free = sqlx::query_scalar!(r#"select pg_try_advisory_xact_lock($1) as "free!""#, LOCK).fetch_one(&mut *transaction).await?;
        if !free {
            return Err(Failure::Calibrating);
        }
    }
    let (log, outdated) = read(&mut transaction).await?;
    let left_out = format!("{outdated} answers to older versions of items left out\n");
    let Some(found) = log.calibrated() else {
        let left_out = if outdated == 0 { String::new() } else { left_out };
        return Ok(format!("nothing to calibrate: no answer counts yet\n{left_out}"));
    };
    let mut text = table(&known(&mut transaction, &found).await?, &found);
    text += &left_out;
    if dry_run {
        return Ok(text + "dry run: nothing was written\n");
    }
    let version = publish(&mut transaction, &found).await?;
    transaction.commit().await?;
    Ok(text + &format!("published as version {version}\n"))
}

/// The log of all learners in time order, and how many answers do not count only because their item has a new version.
/// Instructors' own answers stay out. Rows are taken in as they arrive: the log is far larger than what is kept of it.
async fn read(db: &mut PgConnection) -> Result<(Log, u64), Failure> {
    let mut rows = sqlx::query!(
        r#"select i.learner_id, i.run_id, i.run_kind = 'placement' as "placement!", i.item_id, t.difficulty, i.item_guess, i.kc_ids,
               i.evidence_right, i.response_ms, i.calibrates and cardinality(i.kc_ids) > 0 as "calibrates!",
               i.item_version = t.version as "current!"
           from interactions i join learners l using (learner_id) join learning_items t using (item_id)
           where not l.staff
           order by i.answered_at, i.attempt_id"#
    )
    .fetch(db);
    let (mut log, mut outdated) = (Log::default(), 0);
    while let Some(row) = rows.try_next().await? {
        let counts = row.evidence_right.zip(row.item_guess).filter(|_| row.calibrates);
        outdated += u64::from(counts.is_some() && !row.current);
        log.push(&Row {
            learner: row.learner_id.as_u128(),
            run: row.run_id.as_u128(),
            placement: row.placement,
            item: row.item_id,
            components: &row.kc_ids,
            authored_b: row.difficulty,
            guess: row.item_guess.unwrap_or_default(),
            right: counts.filter(|_| row.current).map(|(right, _)| right),
            ms: row.response_ms.map(i32::unsigned_abs),
        });
    }
    Ok((log, outdated))
}

/// The items' names, with the numbers of the newest version or else the author's.
async fn known(db: &mut PgConnection, found: &Calibration) -> Result<HashMap<i32, Known>, Failure> {
    let items: Vec<i32> = found.items.iter().map(|item| item.item).collect();
    let rows = sqlx::query!(
        r#"select i.item_id, i.slug, coalesce(c.a, $2) as "a!", coalesce(c.b, i.difficulty) as "b!" from learning_items i
           left join item_calibrations c on c.item_id = i.item_id and c.version = (select max(version) from calibrations)
           where i.item_id = any ($1)"#,
        &items,
        DEFAULT_A
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.item_id, Known { slug: row.slug, a: row.a, b: row.b })).collect())
}

/// Items by name; a standard error that is not there is a dash.
fn table(known: &HashMap<i32, Known>, found: &Calibration) -> String {
    let mut rows: Vec<_> = found.items.iter().filter_map(|now| Some((known.get(&now.item)?, now))).collect();
    rows.sort_by_key(|(old, _)| &old.slug);
    let width = rows.iter().map(|(old, _)| old.slug.chars().count()).max().unwrap_or(0).max(4);
    let mut text =
        format!("{:width$} {:>7} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}\n", "item", "n", "old a", "new a", "se(a)", "old b", "new b", "se(b)");
    for (old, now) in rows {
        let se_a = now.se_a.map_or("-".to_owned(), |se| format!("{se:.3}"));
        let _ = writeln!(
            text,
            "{:width$} {:>7} {:>8.3} {:>8.3} {se_a:>8} {:>8.3} {:>8.3} {:>8.3}",
            old.slug, now.responses, old.a, now.a, old.b, now.b, now.se_b
        );
    }
    if found.unfitted.is_some() {
        let _ = writeln!(text, "discriminations stay at {DEFAULT_A}: the answers have no maximum likelihood");
    }
    let _ = writeln!(text, "{} learners, {} answers, {} items", found.learners, found.responses, found.items.len());
    text
}

/// Writes the version and moves the content's, which running servers follow.
async fn publish(db: &mut PgConnection, found: &Calibration) -> Result<i32, Failure> {
    let version = sqlx::query_scalar!(
        r#"insert into calibrations (version, learners, responses)
           select coalesce(max(version), 0) + 1, $1, $2 from calibrations returning version"#,
        found.learners as i32,
        found.responses as i32
    )
    .fetch_one(&mut *db)
    .await?;
    for now in &found.items {
        sqlx::query!(
            "insert into item_calibrations (version, item_id, responses, a, se_a, b, se_b, timed, mean_ms, timed_right, median_ln_ms, mad_ln_ms)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            version,
            now.item,
            now.responses as i32,
            now.a,
            now.se_a,
            now.b,
            now.se_b,
            now.timing.timed as i32,
            now.timing.mean_ms,
            now.timing.timed_right as i32,
            now.timing.median_ln_ms,
            now.timing.mad_ln_ms
        )
        .execute(&mut *db)
        .await?;
    }
    sqlx::query!("update content_version set version = version + 1").execute(db).await?;
    Ok(version)
}
