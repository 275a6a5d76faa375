//! `finlit calibrate` on the database: difficulties, discriminations and times of items from the log of all learners,
//! published as a version (algorithms.md 2.4, 3.3).

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;

use sqlx::PgConnection;

use super::failure::Failure;
use crate::tutor::calibration::{BatchFilter, BatchSettings, ItemFit, Model, Priors, Responses, Settings, fit};
use crate::tutor::item_model::DEFAULT_A;
use crate::tutor::memory::Timing;
use crate::tutor::statistics::{ItemResponse, timing};

/// Taken while a version is made, so that two at once do not publish the same.
const LOCK: i64 = 0x6669_6e6c_6974_0003;

/// A first answer that counts: no hint, no retry, no rapid guess.
struct Answer {
    item: i32,
    components: Vec<i32>,
    guess: f64,
    right: bool,
    /// Ability stood still: a placement, or the first response of a session in its component.
    still: bool,
    ms: Option<u32>,
}

/// An item before and after.
struct Item {
    slug: String,
    authored: f64,
    old: Option<(f64, f64)>,
}

/// What was found about an item.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Found {
    responses: u32,
    a: f64,
    /// None where too few answered and the discrimination is the default.
    se_a: Option<f64>,
    b: f64,
    se_b: f64,
    timing: Timing,
}

/// Calibrates and publishes, or only says what it would publish.
pub async fn calibrate(db: &mut PgConnection, dry_run: bool) -> Result<String, Failure> {
    let mut transaction = sqlx::Connection::begin(db).await?;
    sqlx::query!("select pg_advisory_xact_lock($1)", LOCK).execute(&mut *transaction).await?;
    let items = items(&mut transaction).await?;
    let (learners, answers, old_versions) = answers(&mut transaction).await?;
    let count: usize = learners.iter().sum();
    if count == 0 {
        return Ok("nothing to calibrate: no answer counts yet\n".to_owned());
    }
    let found = estimate(&items, &learners, &answers);
    let mut text = table(&items, &found);
    let _ = writeln!(text, "{} learners, {count} answers; {old_versions} answers to older versions of items left out", learners.len());
    if dry_run {
        text += "dry run: nothing was written\n";
        return Ok(text);
    }
    let version = publish(&mut transaction, learners.len(), count, &found).await?;
    transaction.commit().await?;
    let _ = writeln!(text, "published as version {version}");
    Ok(text)
}

async fn items(db: &mut PgConnection) -> Result<BTreeMap<i32, Item>, Failure> {
    let rows = sqlx::query!(
        r#"select i.item_id, i.slug, i.difficulty, c.a as "a?", c.b as "b?" from learning_items i
           left join item_calibrations c on c.item_id = i.item_id and c.version = (select max(version) from calibrations)
           where i.status = 'published'"#
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.item_id, Item { slug: row.slug, authored: row.difficulty, old: row.a.zip(row.b) })).collect())
}

/// How many answers each learner gave, the answers learner by learner in order, and how many were to older versions.
/// Instructors' own answers stay out.
async fn answers(db: &mut PgConnection) -> Result<(Vec<usize>, Vec<Answer>, i64), Failure> {
    let (mut learners, mut answers, mut last) = (vec![], vec![], None);
    let mut met: HashSet<(uuid::Uuid, i32)> = HashSet::new();
    let rows = sqlx::query!(
        r#"select i.learner_id, i.run_id, i.run_kind, i.item_id, i.item_guess as "guess!", i.kc_ids, i.evidence_right as "right!", i.response_ms
           from interactions i join learners l using (learner_id) join learning_items t using (item_id)
           where i.calibrates and i.evidence_right is not null and i.item_guess is not null and not l.staff and cardinality(i.kc_ids) > 0
             and i.item_version = t.version and t.status = 'published'
           order by i.learner_id, i.answered_at, i.attempt_id"#
    )
    .fetch_all(&mut *db)
    .await?;
    for row in rows {
        if last != Some(row.learner_id) {
            last = Some(row.learner_id);
            learners.push(0);
            met.clear();
        }
        if let Some(count) = learners.last_mut() {
            *count += 1;
        }
        let fresh = row.kc_ids.iter().filter(|kc| met.insert((row.run_id, **kc))).count() == row.kc_ids.len();
        answers.push(Answer {
            item: row.item_id,
            components: row.kc_ids,
            guess: row.guess,
            right: row.right,
            still: row.run_kind == "placement" || fresh,
            ms: row.response_ms.map(i32::unsigned_abs),
        });
    }
    let old = sqlx::query_scalar!(
        r#"select count(*) as "n!" from interactions i join learning_items t using (item_id) where i.calibrates and i.item_version <> t.version"#
    )
    .fetch_one(db)
    .await?;
    Ok((learners, answers, old))
}

/// Difficulties by the batch filter; discriminations by MMLE-EM where enough answered while their ability stood still.
fn estimate(items: &BTreeMap<i32, Item>, learners: &[usize], answers: &[Answer]) -> BTreeMap<i32, Found> {
    let ids: Vec<i32> = items.keys().copied().collect();
    let index: HashMap<i32, u32> = ids.iter().copied().zip(0..).collect();
    let mut components: HashMap<i32, u32> = HashMap::new();
    for kc in answers.iter().flat_map(|answer| &answer.components) {
        let next = components.len() as u32;
        components.entry(*kc).or_insert(next);
    }
    let authored: Vec<f64> = items.values().map(|item| item.authored).collect();
    let mut guess = vec![0.0; ids.len()];
    let mut filter = BatchFilter::new(BatchSettings::authored(), components.len(), authored.clone());
    let mut learner = filter.learner();
    let mut still = Responses::new(ids.len());
    let mut by_item: BTreeMap<i32, Vec<ItemResponse>> = BTreeMap::new();
    let mut rest = answers;
    for count in learners {
        let (own, later) = rest.split_at(*count);
        rest = later;
        filter.meet(&mut learner);
        for answer in own {
            let at = index[&answer.item];
            guess[at as usize] = answer.guess;
            let kcs: Vec<u32> = answer.components.iter().map(|kc| components[kc]).collect();
            filter.observe(&mut learner, at, &kcs, answer.guess, answer.right);
            let response = ItemResponse { right: answer.right, predicted: None, ability: None, response_ms: answer.ms };
            by_item.entry(answer.item).or_default().push(response);
        }
        still.push(own.iter().filter(|answer| answer.still).map(|answer| (index[&answer.item], answer.right)).collect());
    }
    let fitted = discriminations(&still, &guess, &authored);
    let found = |(id, responses): (&i32, &Vec<ItemResponse>)| {
        let at = index[id];
        let b = filter.difficulty(at, &[0]);
        let steep = fitted.as_ref().and_then(|items| items.get(at as usize)).filter(|item| item.publishes_a());
        let found = Found {
            responses: responses.len() as u32,
            a: steep.map_or(DEFAULT_A, |item| item.a),
            se_a: steep.map(|item| item.se_a),
            b: b.mean,
            se_b: b.variance.sqrt(),
            timing: timing(responses),
        };
        (*id, found)
    };
    by_item.iter().map(found).collect()
}

/// Nothing where too few answered, or the fit finds no maximum: then the default discrimination stays.
fn discriminations(still: &Responses, guess: &[f64], authored: &[f64]) -> Option<Vec<ItemFit>> {
    if still.counts().iter().all(|(_, all)| *all < 250.0) {
        return None;
    }
    let settings = Settings::new(Model::TwoParameter, Some(Priors::around(authored.to_vec())));
    match fit(still, guess, &settings) {
        Ok(fit) => Some(fit.items),
        Err(error) => {
            tracing::warn!(%error, "discriminations stay at their default");
            None
        }
    }
}

fn table(items: &BTreeMap<i32, Item>, found: &BTreeMap<i32, Found>) -> String {
    let width = items.values().map(|item| item.slug.chars().count()).max().unwrap_or(4);
    let mut text =
        format!("{:width$} {:>7} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}\n", "item", "n", "old a", "new a", "se(a)", "old b", "new b", "se(b)");
    for (id, now) in found {
        let Some(item) = items.get(id) else { continue };
        let (a, b) = item.old.unwrap_or((DEFAULT_A, item.authored));
        let se_a = now.se_a.map_or("-".to_owned(), |se| format!("{se:.3}"));
        let _ = writeln!(
            text,
            "{:width$} {:>7} {a:>8.3} {:>8.3} {se_a:>8} {b:>8.3} {:>8.3} {:>8.3}",
            item.slug, now.responses, now.a, now.b, now.se_b
        );
    }
    text
}

/// Writes the version and moves the content's, which running servers follow.
async fn publish(db: &mut PgConnection, learners: usize, responses: usize, found: &BTreeMap<i32, Found>) -> Result<i32, Failure> {
    let version = sqlx::query_scalar!(
        r#"insert into calibrations (version, learners, responses)
           select coalesce(max(version), 0) + 1, $1, $2 from calibrations returning version"#,
        learners as i32,
        responses as i32
    )
    .fetch_one(&mut *db)
    .await?;
    for (id, now) in found {
        sqlx::query!(
            "insert into item_calibrations (version, item_id, responses, a, se_a, b, se_b, timed, mean_ms, timed_right, median_ln_ms, mad_ln_ms)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            version,
            id,
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
