//! `finlit db check`: everything an operator wants to know before the server is started, and what to do where it is not so.

use sqlx::AssertSqlSafe;
use sqlx::postgres::PgConnection;

use super::cli::say;
use super::connect::{self, database, place, pool_size};
use super::failure::{Failure, quoted};
use super::schema::{self, Fit};

/// The tables the seed names.
pub const SEED_TABLES: [&str; 12] = [
    "learners",
    "knowledge_components",
    "learning_items",
    "item_kc_mappings",
    "learner_skill_states",
    "interactions",
    "achievements",
    "learner_achievements",
    "daily_progress",
    "question_templates",
    "cultural_contexts",
    "kc_prerequisites",
];

/// What the server says of itself and of this session.
#[derive(sqlx::FromRow)]
struct Server {
    version: String,
    number: i32,
    encoding: String,
    tls: Option<String>,
    role: String,
    allowed: i32,
    reserved: i32,
    used: i64,
    role_limit: i32,
    database_limit: i32,
}

const SERVER: &str = "
    select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
        current_setting('server_encoding') as encoding, current_user::text as role,
        (select s.version from pg_stat_ssl s where s.pid = pg_backend_pid()) as tls,
        current_setting('max_connections')::int as allowed, current_setting('superuser_reserved_connections')::int as reserved,
        (select count(*) from pg_stat_activity where backend_type = 'client backend') as used,
        (select rolconnlimit from pg_roles where rolname = current_user) as role_limit,
        (select datconnlimit from pg_database where datname = current_database()) as database_limit";

/// A setting an acknowledged answer depends on, and where it was set.
#[derive(Clone, Debug, sqlx::FromRow)]
struct Setting {
    name: String,
    value: String,
    source: String,
}

const SETTINGS: &str = "select name, setting as value, source from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name";

/// Prints what it finds; fails when any of it is not fit for FinLit.
pub async fn check(url: &str) -> Result<(), Failure> {
    let options = connect::options(url)?;
    let name = database(&options).to_string();
    let (server, settings, applied, tables) = connect::with(url, async |c| {
        let server: Server = sqlx::query_as(SERVER).fetch_one(&mut *c).await?;
        let settings: Vec<Setting> = sqlx::query_as(SETTINGS).fetch_all(&mut *c).await?;
        Ok((server, settings, schema::applied(c).await?, count(c).await?))
    })
    .await?;
    let fit = Fit::of(&applied);

    say(format!("server      Postgres {} at {}, TLS {}\n", server.version, place(&options), server.tls.as_deref().unwrap_or("off")));
    say(format!("database    {name}, role {}, encoding {}\n", server.role, server.encoding));
    let last = applied.last().map_or("base".to_string(), |a| format!("{} {}", a.version, a.description));
    let pending = if fit.pending.is_empty() { "nothing pending".to_string() } else { format!("pending: {}", schema::titles(&fit.pending)) };
    say(format!("schema      {last}; {pending}\n"));
    say(format!(
        "pool        {} connections (FINLIT_POOL); the server allows {}, {} of them reserved, {} in use\n",
        pool_size(),
        server.allowed,
        server.reserved,
        server.used
    ));
    let shown: Vec<String> = settings.iter().map(|s| format!("{} {}", s.name, s.value)).collect();
    say(format!("durability  {}\n", shown.join(", ")));
    for (table, rows) in &tables {
        say(format!("  {table:<22} {}\n", rows.map_or("missing".to_string(), |n| format!("{n:>9}"))));
    }
    verdict(&faults(&server, &settings, &fit, &tables, &name))
}

/// The rows of each of the twelve; None where the table is missing.
async fn count(connection: &mut PgConnection) -> Result<Vec<(&'static str, Option<i64>)>, sqlx::Error> {
    let mut counted = Vec::new();
    for table in SEED_TABLES {
        let there: bool = sqlx::query_scalar("select to_regclass($1) is not null").bind(table).fetch_one(&mut *connection).await?;
        let rows = match there {
            true => Some(sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {table}"))).fetch_one(&mut *connection).await?),
            false => None,
        };
        counted.push((table, rows));
    }
    Ok(counted)
}

fn faults(server: &Server, settings: &[Setting], fit: &Fit, tables: &[(&str, Option<i64>)], name: &str) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    if server.number < 150_000 {
        faults.push((
            format!("Postgres {} is too old; FinLit needs 15 or newer.", server.version),
            "upgrade the server with pg_upgrade".to_string(),
        ));
    }
    if server.encoding != "UTF8" {
        let mend = format!("a new one: CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8';", quoted(name));
        faults.push((format!("The database is in {}, not UTF8: it cannot hold every language.", server.encoding), mend));
    }
    faults.extend(settings.iter().filter(|s| s.value == "off").map(|s| (endangered(s), turn_on(s, name, &server.role))));
    if let Some(trouble) = fit.trouble() {
        faults.push(trouble);
    } else if !fit.pending.is_empty() {
        faults.push((
            format!("The schema is behind this program: {} pending.", schema::titles(&fit.pending)),
            "finlit db upgrade".to_string(),
        ));
    } else if let Some((table, _)) = tables.iter().find(|t| t.1.is_none()) {
        let mend = "finlit db stamp base, then finlit db upgrade, if the database is otherwise empty; else restore a backup (make restore)";
        faults.push((format!("Table {table} is missing, though its migration is listed as applied."), mend.to_string()));
    }
    let limits = [server.role_limit, server.database_limit].into_iter().filter(|l| *l >= 0);
    let room = limits.chain([server.allowed - server.reserved]).min().unwrap_or(0);
    if pool_size() as i32 > room {
        faults.push((
            format!("The pool of {} does not fit: this role may hold {room} connections.", pool_size()),
            format!("FINLIT_POOL={}", (room - 3).max(2)),
        ));
    }
    faults
}

fn endangered(setting: &Setting) -> String {
    let what = match setting.name.as_str() {
        "synchronous_commit" => "an answer acknowledged just before a crash would be lost",
        _ => "a crash of the machine can destroy the database",
    };
    format!("{} is off: {what}.", setting.name)
}

/// The command depends on who turned it off.
fn turn_on(setting: &Setting, name: &str, role: &str) -> String {
    let key = &setting.name;
    let command = match setting.source.as_str() {
        "database" => format!("ALTER DATABASE {} RESET {key};", quoted(name)),
        "user" => format!("ALTER ROLE {} RESET {key};", quoted(role)),
        "database user" => format!("ALTER ROLE {} IN DATABASE {} RESET {key};", quoted(role), quoted(name)),
        "client" | "environment variable" => return format!("take {key} out of DATABASE_URL, PGOPTIONS or the server's start command"),
        "command line" => return format!("start the server without -c {key}=off"),
        _ => format!("ALTER SYSTEM SET {key} = on; then SELECT pg_reload_conf();"),
    };
    format!("as a superuser in psql: {command}")
}

fn verdict(faults: &[(String, String)]) -> Result<(), Failure> {
    if faults.is_empty() {
        say("All is well.\n");
        return Ok(());
    }
    let lines = |pick: fn(&(String, String)) -> &String| faults.iter().map(|f| pick(f).as_str()).collect::<Vec<_>>().join("\n");
    Err(Failure::new(lines(|f| &f.0), lines(|f| &f.1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_remedy_follows_who_turned_it_off() {
        let setting = |source: &str| Setting { name: "fsync".to_string(), value: "off".to_string(), source: source.to_string() };
        assert!(turn_on(&setting("configuration file"), "finlit", "ana").contains("ALTER SYSTEM SET fsync = on"));
        assert!(turn_on(&setting("database"), "Fin Lit", "ana").contains("ALTER DATABASE \"Fin Lit\" RESET fsync"));
        assert!(turn_on(&setting("command line"), "finlit", "ana").contains("without -c fsync"));
    }
}
