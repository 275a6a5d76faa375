//! `finlit content generate`: a bank and a log to try things out with, large or small, the same for the same seed and day;
//! and taking it away again.

mod learners;
mod questions;
mod store;

use std::fmt;

use jiff::civil::Date;
use sqlx::{Connection as _, PgConnection};

use crate::content::model::Item;
use crate::content::solve::{Parameters, solve};
use crate::content::store::{StoreError, moved};
use crate::server::clock::date_to_sql;
use crate::tutor::grading::guess_rate;
use crate::tutor::seed::Seed;
use learners::{ANSWERS, Truth, simulated};
use questions::question;

/// So many items or learners are written at once.
const BATCH: usize = 500;

/// What to make.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    pub items: usize,
    pub interactions: usize,
    pub seed: u64,
    /// Even where learners have answered.
    pub yes: bool,
    pub today: Date,
}

/// What was made.
#[derive(Debug, PartialEq)]
pub struct Made {
    pub items: usize,
    pub learners: usize,
    pub interactions: usize,
}

/// What was taken away. An item that someone real answered is retired: the log keeps it.
#[derive(Debug, PartialEq)]
pub struct Removed {
    pub items: u64,
    pub retired: u64,
    pub learners: u64,
}

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    #[error("{0} learners have answered here: their statistics would mix with made-up ones. --yes does it all the same")]
    Learners(i64),
    #[error("generated items are here already: --remove takes them away first")]
    There,
    #[error("no component has a lesson: run `finlit content load` first")]
    Empty,
    #[error("answers need items: --items is 0")]
    NoItems,
    #[error("a generated question cannot be solved: {0}")]
    Question(String),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("what is known of a learner could not be written")]
    Model,
}

impl From<sqlx::Error> for GenerateError {
    fn from(error: sqlx::Error) -> Self {
        GenerateError::Store(error.into())
    }
}

impl fmt::Display for Made {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} items, {} learners and {} answers made", self.items, self.learners, self.interactions)
    }
}

impl fmt::Display for Removed {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(
            f,
            "{} items and {} learners removed, {} items retired because someone answered them",
            self.items, self.learners, self.retired
        )
    }
}

/// Makes it, all or nothing.
pub async fn generate(db: &mut PgConnection, request: &Request) -> Result<Made, GenerateError> {
    if request.items == 0 && request.interactions > 0 {
        return Err(GenerateError::NoItems);
    }
    let mut db = db.begin().await?;
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let real = store::learners(&mut db).await?;
    if real > 0 && !request.yes {
        return Err(GenerateError::Learners(real));
    }
    if store::are_there(&mut db).await? {
        return Err(GenerateError::There);
    }
    let components = store::components(&mut db).await?;
    if components.is_empty() {
        return Err(GenerateError::Empty);
    }
    let mut truths = Vec::with_capacity(request.items);
    let places: Vec<usize> = (0..request.items).collect();
    for batch in places.chunks(BATCH) {
        let mut rows = store::Items::default();
        let mut keys = Vec::with_capacity(batch.len());
        for place in batch {
            let slug = format!("gen-{}-{place:06}", request.seed);
            let mut draws = Seed::of(&[&"item", &request.seed, place]).draws();
            let component = &components[draws.below(components.len() as u64) as usize];
            let question = question(&slug, &component.slug, &component.mixups, *place, &mut draws);
            let broken = |error: &dyn fmt::Display| GenerateError::Question(format!("{slug}: {error}"));
            let item: Item = serde_json::from_value(question.body.clone()).map_err(|error| broken(&error))?;
            let key = solve(&item, &Parameters::default(), None, request.today).map_err(|error| broken(&error))?.key;
            rows.push(&slug, component.id, &item, question);
            keys.push((component.id, key, draws));
        }
        let ids = rows.insert(&mut db).await?;
        for ((id, b), (component, key, mut draws)) in ids.into_iter().zip(keys) {
            let guess = guess_rate(&key);
            truths.push(Truth::draw(id, component, key, b, guess, &mut draws));
        }
    }
    let count = request.interactions.div_ceil(ANSWERS);
    let numbers: Vec<usize> = (0..count).collect();
    let mut written = 0;
    for batch in numbers.chunks(BATCH / 5) {
        let learner = |number: &usize| {
            let answers = ANSWERS.min(request.interactions - number * ANSWERS);
            simulated(request.seed, *number, answers, &truths, date_to_sql(request.today))
        };
        let learners: Vec<_> = batch.iter().map(learner).collect();
        written += learners.iter().map(|learner| learner.log.len()).sum::<usize>();
        store::write(&mut db, &learners).await?;
    }
    moved(&mut db).await?;
    db.commit().await?;
    Ok(Made { items: request.items, learners: count, interactions: written })
}

/// Takes away what was made, all of it.
pub async fn remove(db: &mut PgConnection) -> Result<Removed, GenerateError> {
    let mut db = db.begin().await?;
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let removed = store::remove(&mut db).await?;
    moved(&mut db).await?;
    db.commit().await?;
    Ok(removed)
}

/// Lets Postgres see what is there now: else it plans for the tables as they were.
pub async fn settle(db: &mut PgConnection) -> Result<(), sqlx::Error> {
    sqlx::query!("analyze learning_items, item_versions, item_kc_mappings, texts, learners, learner_skill_states, interactions")
        .execute(db)
        .await?;
    Ok(())
}
