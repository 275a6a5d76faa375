//! `finlit db stamp`: writes the list of applied migrations without running any, for a schema that came another way.

use sqlx::Connection as _;
use sqlx::migrate::{Migrate as _, MigrateError};
use sqlx::postgres::PgConnection;

use super::cli::{Patience, Target, say};
use super::failure::Failure;
use super::lock::Migrating;
use super::schema;

/// Makes the list exactly this program's migrations up to `target`.
pub async fn stamp(url: &str, target: Target, patience: Patience) -> Result<(), Failure> {
    let mut own = Migrating::begin(url, "stamp", patience).await?;
    let done = list(&mut own, target).await;
    own.end(done).await
}

async fn list(own: &mut Migrating, target: Target) -> Result<(), Failure> {
    if own.step(async |c| Ok(schema::applied(c).await?)).await?.is_empty() {
        own.may_create().await?;
        own.step(async |c| c.ensure_migrations_table(schema::TABLE).await).await?;
    }
    let lines = own.step(async |c| write(c, target.0).await).await?;
    say(if lines.is_empty() { format!("Nothing to do: the list ends with {}.\n", schema::name(target.0)) } else { lines });
    Ok(())
}

async fn write(connection: &mut PgConnection, target: i64) -> Result<String, MigrateError> {
    let mut transaction = connection.begin().await?;
    let applied = schema::applied(&mut transaction).await?;
    let mut lines = String::new();
    for row in applied.iter().rev().filter(|a| a.version > target || !schema::known().any(|m| m.version == a.version)) {
        sqlx::query("delete from _sqlx_migrations where version = $1").bind(row.version).execute(&mut *transaction).await?;
        lines.push_str(&format!("{} {} taken off the list, not undone\n", row.version, row.description));
    }
    for migration in schema::known().filter(|m| m.version <= target) {
        match applied.iter().find(|a| a.version == migration.version) {
            None => {
                transaction.skip(schema::TABLE, migration).await?;
                lines.push_str(&format!("{} stamped, not run\n", schema::title(migration)));
            }
            Some(row) if row.checksum != *migration.checksum => {
                let accept = sqlx::query("update _sqlx_migrations set checksum = $2, description = $3 where version = $1");
                accept.bind(migration.version).bind(&*migration.checksum).bind(&*migration.description).execute(&mut *transaction).await?;
                lines.push_str(&format!("{} accepted as the file is now\n", schema::title(migration)));
            }
            Some(_) => {}
        }
    }
    transaction.commit().await?;
    Ok(lines)
}
