//! `finlit db downgrade`: back by one step or to a version. All steps are one transaction, so a refusal changes nothing;
//! what would be lost is found by trying, not by reading SQL.

use std::time::Instant;

use sqlx::Connection as _;
use sqlx::migrate::{Migrate as _, MigrateError, Migration};
use sqlx::postgres::PgConnection;

use super::cli::{Patience, Target, say};
use super::failure::Failure;
use super::lock::Migrating;
use super::owned::{losses, owned};
use super::schema::{self, Applied, Fit};

/// Undoes what came after `target`, or the newest migration.
pub async fn downgrade(url: &str, target: Option<Target>, lose_data: bool, patience: Patience) -> Result<(), Failure> {
    let mut own = Migrating::begin(url, "downgrade", patience).await?;
    let done = back(&mut own, target, lose_data).await;
    own.end(done).await
}

async fn back(own: &mut Migrating, target: Option<Target>, lose_data: bool) -> Result<(), Failure> {
    let applied = own.step(async |c| Ok(schema::applied(c).await?)).await?;
    if let Some((wrong, mend)) = Fit::of(&applied).trouble() {
        return Err(Failure::new(wrong, mend));
    }
    let now = applied.last().map_or(0, |a| a.version);
    let target = target.map_or_else(|| applied.iter().rev().nth(1).map_or(0, |a| a.version), |t| t.0);
    if target > now {
        let wrong = format!("The schema is at {}, which is before {}.", schema::name(now), schema::name(target));
        return Err(Failure::new(wrong, format!("finlit db upgrade {target}")));
    }
    let steps = steps(&applied, target)?;
    if steps.is_empty() {
        say(format!("Nothing to do: the schema is at {}.\n", schema::name(now)));
        return Ok(());
    }
    // A file that begins with “-- no-transaction” cannot be tried out; such steps go one by one.
    let batches: Vec<&[&Migration]> = if steps.iter().any(|m| m.no_tx) { steps.chunks(1).collect() } else { vec![&steps] };
    for batch in batches {
        let (lines, lost) = own.step(async |c| undo(c, batch, lose_data).await).await?;
        if !lost.is_empty() && !lose_data {
            let wrong =
                format!("Going back over {} would lose rows of learners: {}. Nothing was changed.", schema::titles(batch), lost.join(", "));
            let to = if target == 0 { "base".to_string() } else { target.to_string() };
            return Err(Failure::new(
                wrong,
                format!("make a backup (make backup); then, to lose them: finlit db downgrade --lose-data {to}"),
            ));
        }
        say(lines);
        if !lost.is_empty() {
            say(format!("lost with --lose-data: {}\n", lost.join(", ")));
        }
    }
    Ok(())
}

/// The files to run, newest first.
fn steps(applied: &[Applied], target: i64) -> Result<Vec<&'static Migration>, Failure> {
    let versions = applied.iter().rev().map(|a| a.version).filter(|v| *v > target);
    let file = |v| {
        schema::down(v).ok_or_else(|| Failure::new(format!("{} has no .down.sql.", schema::name(v)), "restore a backup (make restore)"))
    };
    versions.map(file).collect()
}

/// Runs the steps; commits if nothing is lost, or losing was allowed. The lines to print, and what is lost.
async fn undo(connection: &mut PgConnection, steps: &[&Migration], lose_data: bool) -> Result<(String, Vec<String>), MigrateError> {
    let mut lines = String::new();
    if let [step] = steps
        && step.no_tx
    {
        let lost = if may_drop(step.sql.as_str()) { losses(&owned(connection, false).await?, &[]) } else { Vec::new() };
        if lost.is_empty() || lose_data {
            lines = revert(connection, step).await?;
        }
        return Ok((lines, lost));
    }
    let mut transaction = connection.begin().await?;
    let before = owned(&mut transaction, true).await?;
    for step in steps {
        lines.push_str(&revert(&mut transaction, step).await?);
    }
    let lost = losses(&before, &owned(&mut transaction, false).await?);
    if lost.is_empty() || lose_data {
        transaction.commit().await?
    } else {
        transaction.rollback().await?
    }
    Ok((lines, lost))
}

async fn revert(connection: &mut PgConnection, step: &Migration) -> Result<String, MigrateError> {
    let start = Instant::now();
    connection.revert(schema::TABLE, step).await?;
    Ok(format!("{} undone ... {:.2} s\n", schema::title(step), start.elapsed().as_secs_f64()))
}

/// For a step that cannot be tried: whether it speaks of dropping at all.
fn may_drop(sql: &str) -> bool {
    let sql = sql.to_lowercase();
    ["drop table", "drop column", "drop schema", "delete from", "truncate"].iter().any(|word| sql.contains(word))
}
