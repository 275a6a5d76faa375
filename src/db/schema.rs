//! The schema this program was built with, and whether a database has exactly it.

use sqlx::migrate::{Migration, Migrator};
use sqlx::postgres::PgConnection;

/// The migrations, embedded: the binary needs no folder.
pub static MIGRATOR: Migrator = sqlx::migrate!("./migrations");

/// Where sqlx writes down what was applied.
pub const TABLE: &str = "_sqlx_migrations";

/// One migration as the database remembers it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Applied {
    pub version: i64,
    pub description: String,
    pub checksum: Vec<u8>,
    /// In UTC.
    pub at: String,
    /// None where it was stamped, not run.
    pub seconds: Option<f64>,
}

/// How the database's migrations differ from the program's.
#[derive(Debug, Default)]
pub struct Fit {
    pub pending: Vec<&'static Migration>,
    /// Applied, and not this program's: a newer one made them, or their files were removed.
    pub unknown: Vec<String>,
    /// Applied, and not the same text any more.
    pub edited: Vec<&'static Migration>,
}

/// The migrations of this program, oldest first.
pub fn known() -> impl DoubleEndedIterator<Item = &'static Migration> {
    MIGRATOR.migrations.iter().filter(|m| m.migration_type.is_up_migration())
}

/// The file that undoes a migration.
pub fn down(version: i64) -> Option<&'static Migration> {
    MIGRATOR.migrations.iter().find(|m| m.version == version && m.migration_type.is_down_migration())
}

/// The newest version this program knows; 0 if there is none.
pub fn head() -> i64 {
    known().next_back().map_or(0, |m| m.version)
}

/// `20261122000100 content`
pub fn title(migration: &Migration) -> String {
    format!("{} {}", migration.version, migration.description)
}

/// What a version is called; `base` for the empty schema.
pub fn name(version: i64) -> String {
    known().find(|m| m.version == version).map_or_else(|| if version == 0 { "base".to_string() } else { version.to_string() }, title)
}

/// What the database says was applied, oldest first: one small query. A database without the table has nothing applied.
pub async fn applied(connection: &mut PgConnection) -> Result<Vec<Applied>, sqlx::Error> {
    let rows = sqlx::query_as(
        "select version, description, checksum, to_char(installed_on at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') as at,
            case when execution_time >= 0 then execution_time / 1e9::float8 end as seconds
        from _sqlx_migrations order by version",
    )
    .fetch_all(connection)
    .await;
    match rows {
        Err(sqlx::Error::Database(error)) if error.code().as_deref() == Some("42P01") => Ok(Vec::new()),
        rows => rows,
    }
}

/// None when the applied versions are exactly this program's and unedited; else a sentence for the operator. Asked every
/// few seconds by the server, which never migrates.
pub async fn misfit(connection: &mut PgConnection) -> Result<Option<String>, sqlx::Error> {
    Ok(Fit::of(&applied(connection).await?).sentence())
}

impl Fit {
    /// Compares what was applied with what the program knows.
    pub fn of(applied: &[Applied]) -> Fit {
        let mut fit = Fit::default();
        for migration in known() {
            match applied.iter().find(|a| a.version == migration.version) {
                None => fit.pending.push(migration),
                Some(a) if a.checksum != *migration.checksum => fit.edited.push(migration),
                Some(_) => {}
            }
        }
        let foreign = applied.iter().filter(|a| !known().any(|m| m.version == a.version));
        fit.unknown = foreign.map(|a| format!("{} {}", a.version, a.description)).collect();
        fit
    }

    /// Names everything that does not fit, and the command.
    pub fn sentence(&self) -> Option<String> {
        let mut parts = Vec::new();
        if !self.unknown.is_empty() {
            parts.push(format!("applied but unknown to this program: {} (a newer FinLit made it; run that one)", self.unknown.join(", ")));
        }
        if !self.edited.is_empty() {
            parts.push(format!("edited after it was applied: {} (finlit db check says what to do)", titles(&self.edited)));
        }
        if !self.pending.is_empty() {
            parts.push(format!("pending: {} (finlit db upgrade)", titles(&self.pending)));
        }
        (!parts.is_empty()).then(|| format!("The schema of the database is not this program's; {}.", parts.join("; ")))
    }

    /// What is wrong and how to mend it, where migrating would make it worse: unknown and edited migrations.
    pub fn trouble(&self) -> Option<(String, String)> {
        if !self.unknown.is_empty() {
            let wrong = format!(
                "The schema is ahead of this program, or a migration's files are missing: {} is applied and not known here.",
                self.unknown.join(", ")
            );
            let back = name(head());
            let back = back.split(' ').next().unwrap_or("base");
            return Some((wrong, format!("run the FinLit that made it, or go back with that one: finlit db downgrade {back}")));
        }
        if !self.edited.is_empty() {
            let wrong = format!("Edited after it was applied: {}.", titles(&self.edited));
            let mend = "put the file back as it was: git checkout migrations/, build again, and make a new migration for the change\n\
                or, if the tables are as the file has them now, accept it: finlit db stamp ";
            let upto = known().rfind(|m| !self.pending.iter().any(|p| p.version == m.version)).map_or(0, |m| m.version);
            return Some((wrong, format!("{mend}{upto}")));
        }
        None
    }
}

/// Several migrations in one line.
pub fn titles(migrations: &[&Migration]) -> String {
    migrations.iter().map(|m| title(m)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Applied> {
        let row = |m: &Migration| Applied {
            version: m.version,
            description: m.description.to_string(),
            checksum: m.checksum.to_vec(),
            at: String::new(),
            seconds: None,
        };
        known().map(row).collect()
    }

    #[test]
    fn exactly_the_programs_migrations_fit() {
        assert_eq!(Fit::of(&all()).sentence(), None);
    }

    #[test]
    fn pending_unknown_and_edited_are_named() {
        let mut rows = all();
        let gone = rows.pop().unwrap();
        rows[0].checksum[0] ^= 1;
        rows.push(Applied { version: 29990101000000, description: "later".to_string(), ..gone.clone() });
        let sentence = Fit::of(&rows).sentence().unwrap();
        for part in [&gone.version.to_string(), "29990101000000 later", &rows[0].version.to_string(), "finlit db upgrade"] {
            assert!(sentence.contains(part), "{part} in {sentence}");
        }
    }

    #[test]
    fn every_migration_can_be_undone() {
        assert!(known().all(|m| down(m.version).is_some()));
    }
}
