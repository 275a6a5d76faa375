//! `finlit db upgrade`: the pending migrations, in order, each in a transaction of its own.

use std::time::Instant;

use sqlx::migrate::Migrate as _;

use super::cli::{Patience, Target, say};
use super::failure::Failure;
use super::lock::Migrating;
use super::schema::{self, Fit};

/// Applies what is pending up to `target`, a line each.
pub async fn upgrade(url: &str, target: Target, patience: Patience) -> Result<(), Failure> {
    let mut own = Migrating::begin(url, "upgrade", patience).await?;
    let done = forward(&mut own, target).await;
    own.end(done).await
}

async fn forward(own: &mut Migrating, target: Target) -> Result<(), Failure> {
    // Read under the lock: whoever we waited for may have done the work.
    let applied = own.step(async |c| Ok(schema::applied(c).await?)).await?;
    let fit = Fit::of(&applied);
    if let Some((wrong, mend)) = fit.trouble() {
        return Err(Failure::new(wrong, mend));
    }
    let steps: Vec<_> = fit.pending.into_iter().filter(|m| m.version <= target.0).collect();
    if steps.is_empty() {
        say(format!("Nothing to do: the schema is at {}.\n", schema::name(applied.last().map_or(0, |a| a.version))));
        return Ok(());
    }
    own.may_create().await?;
    own.step(async |c| c.ensure_migrations_table(schema::TABLE).await).await?;
    for migration in steps {
        say(format!("{} ... ", schema::title(migration)));
        let start = Instant::now();
        let done = own.step(async |c| c.apply(schema::TABLE, migration).await).await;
        say(if done.is_ok() { format!("{:.2} s\n", start.elapsed().as_secs_f64()) } else { "failed\n".to_string() });
        done?;
    }
    Ok(())
}
