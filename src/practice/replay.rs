//! `finlit replay`: folds the log again, with the versions each answer was scored with, and holds it against what is stored.

use std::fmt::Write as _;

use sqlx::PgConnection;
use uuid::Uuid;

use super::failure::Failure;
use crate::attempts::{self, Model, difference};
use crate::error::AppError;

/// Whose log.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Whose {
    One(Uuid),
    All,
}

/// What was found, in words. With `check` nothing is written, and a difference is a failure; else it is mended.
pub async fn replay(db: &mut PgConnection, whose: Whose, check: bool) -> Result<String, Failure> {
    let learners = match whose {
        Whose::All => sqlx::query_scalar!("select learner_id from learners order by learner_id").fetch_all(&mut *db).await?,
        Whose::One(id) => {
            let found = sqlx::query_scalar!("select learner_id from learners where learner_id = $1", id).fetch_optional(&mut *db).await?;
            vec![found.ok_or(Failure::Learner(id))?]
        }
    };
    let (mut answers, mut different, mut text) = (0, 0, String::new());
    for learner in &learners {
        let (n, found) = one(db, *learner, check).await?;
        answers += n;
        if let Some(found) = found {
            different += 1;
            let _ = writeln!(text, "learner {learner}: {found}");
        }
    }
    let _ = writeln!(text, "{} learners, {answers} answers, {different} differ from their log", learners.len());
    if check && different > 0 {
        return Err(Failure::Different(text));
    }
    if different > 0 {
        let _ = writeln!(text, "mended: what is stored is now what the log says");
    }
    Ok(text)
}

/// One learner, under the lock under which answers are taken.
async fn one(db: &mut PgConnection, learner: Uuid, check: bool) -> Result<(i64, Option<String>), Failure> {
    let mut transaction = sqlx::Connection::begin(db).await?;
    let locked = sqlx::query_scalar!("select learner_id from learners where learner_id = $1 for no key update", learner)
        .fetch_optional(&mut *transaction)
        .await?;
    if locked.is_none() {
        // Erased since the list was made.
        return Ok((0, None));
    }
    let answers = sqlx::query_scalar!("select count(*) as \"n!\" from interactions where learner_id = $1", learner)
        .fetch_one(&mut *transaction)
        .await?;
    let mut model = Model::load(&mut *transaction, learner).await.map_err(unread)?;
    let folded = attempts::folded(&mut transaction, learner).await.map_err(unread)?;
    let found = difference(&folded, &model.known);
    if found.is_some() && !check {
        model.known = folded;
        let components: Vec<i32> = model.known.skills.keys().copied().collect();
        model.store(&mut transaction, components).await.map_err(unread)?;
        transaction.commit().await?;
    }
    Ok((answers, found))
}

fn unread(error: AppError) -> Failure {
    // What went wrong was logged where it happened.
    Failure::Database(format!("{error:?}"))
}
