//! One connection on which the schema changes, with the lock that keeps two operators apart, and the names of those it
//! waits for. Never from the pool: sqlx's lock belongs to the connection, and on one that goes back to a pool it would stay.

use std::fmt;
use std::sync::Mutex;
use std::time::Duration;

use sqlx::migrate::{Migrate as _, MigrateError};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, Connection as _};

use super::cli::Patience;
use super::connect::{database, open, options};
use super::failure::{Failure, explain, quoted};
use super::schema;

/// A waiting `drop table` makes every query behind it wait too, so a migration gives up on tables in use after this.
const TABLE_PATIENCE: u64 = 5;

/// The connection migrations run on, holding sqlx's own advisory lock: `sqlx migrate run` is kept out as well.
pub struct Migrating {
    pub connection: PgConnection,
    pub options: PgConnectOptions,
    pid: i32,
}

impl Migrating {
    /// Connects and takes the lock, or says who has it.
    pub async fn begin(url: &str, verb: &str, patience: Patience) -> Result<Migrating, Failure> {
        let options = options(url)?.application_name(&format!("finlit db {verb}"));
        let mut connection = open(&options).await?;
        let pid = prepare(&mut connection, patience.seconds).await.map_err(|error| explain(&error, &options))?;
        let mut own = Migrating { connection, options, pid };
        let (locked, blockers) = watched(&own.options, own.pid, own.connection.lock()).await;
        if let Err(error) = locked {
            // On a busy machine the time can be up before the second connection has looked.
            let blockers = if blockers.is_empty() { holders(&mut own.connection).await.unwrap_or_default() } else { blockers };
            let longer = "wait for it, then the same command again (--wait SECONDS waits longer)";
            let failure = own.explain(error, &blockers, "Another migration of this database is at work", longer);
            return Err(own.end::<()>(Err(failure)).await.unwrap_err());
        }
        // From here on a lock is waited for on behalf of a table, with the shorter patience.
        let own_patience = patience.seconds.min(TABLE_PATIENCE);
        match sqlx::query(AssertSqlSafe(format!("set lock_timeout = '{own_patience}s'"))).execute(&mut own.connection).await {
            Ok(_) => Ok(own),
            Err(error) => Err(own.failed(error).await),
        }
    }

    /// Does one step, saying whom it waits for.
    pub async fn step<T>(&mut self, work: impl AsyncFnOnce(&mut PgConnection) -> Result<T, MigrateError>) -> Result<T, Failure> {
        let (done, blockers) = watched(&self.options, self.pid, work(&mut self.connection)).await;
        done.map_err(|error| {
            self.explain(error, &blockers, "The tables are in use", "stop the servers, or wait; then the same command again")
        })
    }

    /// Postgres 15 took the right to create in schema public from everyone but the database's owner.
    pub async fn may_create(&mut self) -> Result<(), Failure> {
        let sql = "select coalesce(has_schema_privilege(current_schema(), 'create'), false),
            coalesce((select r.rolname = 'pg_database_owner' from pg_namespace n join pg_roles r on r.oid = n.nspowner
                where n.nspname = current_schema()), true), current_schema() is null";
        let (may, by_owner, nowhere): (bool, bool, bool) = self.step(async |c| Ok(sqlx::query_as(sql).fetch_one(c).await?)).await?;
        let (role, name) = (self.options.get_username(), database(&self.options));
        if nowhere {
            return Err(Failure::new(
                format!("Database {name} has no schema public."),
                format!("as a superuser in psql, connected to {name}: CREATE SCHEMA public;"),
            ));
        }
        if may {
            return Ok(());
        }
        let wrong = format!(
            "Role {role} may not create tables in schema public of database {name}: since Postgres 15, GRANT ALL ON DATABASE \
            does not give that right, owning the database does."
        );
        // A cluster upgraded from 14 keeps the old owner of schema public, and there owning the database does not help.
        let mend = if by_owner {
            format!("as a superuser in psql: ALTER DATABASE {} OWNER TO {};", quoted(name), quoted(role))
        } else {
            format!("as a superuser in psql, connected to {name}: GRANT CREATE ON SCHEMA public TO {};", quoted(role))
        };
        Err(Failure::new(wrong, mend))
    }

    /// Gives the lock back and hangs up, whatever happened.
    pub async fn end<T>(mut self, done: Result<T, Failure>) -> Result<T, Failure> {
        let _ = self.connection.unlock().await;
        let _ = self.connection.close().await;
        done
    }

    async fn failed(self, error: sqlx::Error) -> Failure {
        let failure = explain(&error, &self.options);
        self.end::<()>(Err(failure)).await.unwrap_err()
    }

    fn explain(&self, error: MigrateError, blockers: &[Blocker], busy: &str, then: &str) -> Failure {
        let (error, version) = match error {
            MigrateError::Execute(error) => (error, None),
            MigrateError::ExecuteMigration(error, version) => (error, Some(version)),
            other => return Failure::new(format!("{other}."), "finlit db check"),
        };
        let told = error.as_database_error().and_then(|e| e.code().map(|code| (code.to_string(), e.message().to_string())));
        match (told, version) {
            (Some((code, _)), _) if code == "55P03" => {
                let whom: Vec<String> = blockers.iter().map(Blocker::to_string).collect();
                let whom = if whom.is_empty() { "a session that could not be named".to_string() } else { whom.join(", ") };
                let end: Vec<String> = blockers.iter().map(|b| format!("SELECT pg_terminate_backend({});", b.pid)).collect();
                let end = if end.is_empty() { String::new() } else { format!("\nor end it, in psql: {}", end.join(" ")) };
                Failure::new(format!("{busy}: {whom} did not let go in time. Nothing was changed by this step."), format!("{then}{end}"))
            }
            (Some((code, message)), Some(version)) if !matches!(code.as_str(), "42501" | "57P01" | "57P02") => Failure::new(
                format!("Migration {} stopped: {message} ({code}). {}.", schema::name(version), kept(version)),
                match code.as_str() {
                    // The tables are there without the list: somebody restored them, or loaded the SQL by hand.
                    "42P07" | "42710" => format!(
                        "if what is there is FinLit's schema of that version: finlit db stamp {version}\nelse an empty database: finlit db init with another name in DATABASE_URL"
                    ),
                    _ => format!("correct what it met, or the file (finlit db show {version}), build again, then the same command again"),
                },
            ),
            _ => explain(&error, &self.options),
        }
    }
}

/// What a migration that stopped leaves behind.
fn kept(version: i64) -> &'static str {
    match schema::known().any(|m| m.version == version && m.no_tx) {
        true => "It runs without a transaction: what it did until then stays",
        false => "Nothing of it was kept",
    }
}

/// Sets the time-outs and asks for the session's number.
async fn prepare(connection: &mut PgConnection, seconds: u64) -> Result<i32, sqlx::Error> {
    // A statement time-out meant for pages must not cut a migration short.
    let sql = format!("set lock_timeout = '{seconds}s'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *connection).await?;
    sqlx::query_scalar("select pg_backend_pid()").fetch_one(connection).await
}

/// A session that holds what we want.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
struct Blocker {
    pid: i32,
    application: String,
    role: String,
    address: String,
}

impl fmt::Display for Blocker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "pid {} ({}, role {}, from {})", self.pid, self.application, self.role, self.address)
    }
}

/// Does the work; where it takes longer, a second connection looks whom the first one waits for and says so once each.
async fn watched<T>(options: &PgConnectOptions, pid: i32, work: impl Future<Output = T>) -> (T, Vec<Blocker>) {
    let seen = Mutex::new(Vec::new());
    let watch = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        // Without a second connection nobody is named; the work goes on.
        if let Ok(mut second) = open(options).await {
            while let Ok(blockers) = blocking(&mut second, pid).await {
                note(&seen, blockers);
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
        std::future::pending::<()>().await;
    };
    let done = tokio::select! {
        done = work => done,
        () = watch => unreachable!("the watch never ends"),
    };
    (done, seen.into_inner().expect("never poisoned"))
}

/// Says who is new. The last ones seen stay: when the time is up, they are who it was.
fn note(seen: &Mutex<Vec<Blocker>>, blockers: Vec<Blocker>) {
    let mut seen = seen.lock().expect("never poisoned");
    for blocker in blockers.iter().filter(|b| !seen.contains(b)) {
        eprintln!("Waiting for {blocker}.");
    }
    if !blockers.is_empty() {
        *seen = blockers;
    }
}

/// The sessions that keep another from going on. Address and application may be hidden from a role that may not see them.
async fn blocking(connection: &mut PgConnection, pid: i32) -> Result<Vec<Blocker>, sqlx::Error> {
    const SQL: &str = "
        select pid, coalesce(nullif(application_name, ''), 'no application name') as application, coalesce(usename, '?') as role,
            coalesce(host(client_addr), 'a local socket') as address
        from pg_stat_activity where pid = any(pg_blocking_pids($1)) order by pid";
    sqlx::query_as(SQL).bind(pid).fetch_all(connection).await
}

/// The sessions with an advisory lock in this database: FinLit takes no other than this one.
async fn holders(connection: &mut PgConnection) -> Result<Vec<Blocker>, sqlx::Error> {
    const SQL: &str = "
        select pid, coalesce(nullif(application_name, ''), 'no application name') as application, coalesce(usename, '?') as role,
            coalesce(host(client_addr), 'a local socket') as address
        from pg_stat_activity join pg_locks using (pid) where locktype = 'advisory' and granted
            and database = (select oid from pg_database where datname = current_database()) order by pid";
    sqlx::query_as(SQL).fetch_all(connection).await
}
