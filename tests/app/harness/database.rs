//! A database of its own for every test, copied from a template that holds schema and curriculum. The tests may run in one
//! process or in one process each: the template is shared, and made under a lock of the server.

use std::path::Path;
use std::process;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use finlit::content::{load::load, source::Source};
use finlit::db::schema::MIGRATOR;
use finlit::server::assets;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

static TEMPLATE: OnceLock<String> = OnceLock::new();
static COUNTER: AtomicU32 = AtomicU32::new(0);

/// Dropped with the value.
pub struct Database {
    pub url: String,
    name: String,
}

impl Database {
    pub fn from_template() -> Database {
        let template: &'static str = TEMPLATE.get_or_init(|| apart(make_template));
        let name = format!("{}t{}_{}", prefix(), process::id(), COUNTER.fetch_add(1, Ordering::Relaxed));
        let made = name.clone();
        apart(move || copy(template, made));
        Database { url: with_database(&server(), &name), name }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let name = self.name.clone();
        apart(async move || execute(&mut connect(&server()).await, &format!("drop database if exists {name} with (force)")).await.unwrap());
    }
}

/// Runs a future on a thread of its own: this is called from inside other runtimes, and while they end.
fn apart<T: Send + 'static, F: Future<Output = T>>(work: impl FnOnce() -> F + Send + 'static) -> T {
    let run = move || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work());
    std::thread::spawn(run).join().unwrap()
}

fn server() -> String {
    std::env::var("DATABASE_URL").expect("DATABASE_URL names a server on which the tests may make databases")
}

fn with_database(url: &str, database: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap();
    let (rest, query) = rest.split_once('?').map_or((rest, String::new()), |(rest, query)| (rest, format!("?{query}")));
    format!("{scheme}://{}/{database}{query}", rest.split('/').next().unwrap())
}

async fn connect(url: &str) -> PgConnection {
    url.parse::<PgConnectOptions>().unwrap().connect().await.unwrap_or_else(|e| panic!("the test server cannot be reached: {e}"))
}

async fn execute(connection: &mut PgConnection, sql: &str) -> Result<(), sqlx::Error> {
    sqlx::raw_sql(AssertSqlSafe(sql.to_string())).execute(connection).await.map(|_| ())
}

/// Databases of this checkout.
fn prefix() -> String {
    format!("finlit_app_{}_", &blake3::hash(env!("CARGO_MANIFEST_DIR").as_bytes()).to_hex()[..6])
}

/// Everything that decides what is in the template: this program, its migrations and its curriculum.
fn fingerprint() -> String {
    let mut hasher = blake3::Hasher::new();
    let built = std::env::current_exe().ok().and_then(|exe| exe.metadata().ok()?.modified().ok());
    hasher.update(&built.and_then(|b| b.duration_since(UNIX_EPOCH).ok()).unwrap_or_default().as_nanos().to_le_bytes());
    for migration in MIGRATOR.iter() {
        hasher.update(&migration.checksum);
    }
    let mut files = assets::curriculum();
    files.sort();
    for (path, text) in &files {
        hasher.update(path.as_bytes()).update(text.as_bytes());
    }
    hasher.finalize().to_hex()[..12].to_string()
}

async fn make_template() -> String {
    let name = format!("{}{}", prefix(), fingerprint());
    let url = server();
    let mut server = connect(&url).await;
    // Held until the connection ends; other processes wait here and find the template made.
    execute(&mut server, "select pg_advisory_lock(7265271)").await.unwrap();
    let databases = databases(&mut server).await;
    if !databases.contains(&name) {
        for old in databases.iter().filter(|old| is_left_over(old)) {
            let _ = execute(&mut server, &format!("drop database if exists {old} with (force)")).await;
        }
        let making = format!("{name}_making");
        execute(&mut server, &format!("drop database if exists {making} with (force)")).await.unwrap();
        execute(&mut server, &format!("create database {making} template template0 encoding 'UTF8'")).await.unwrap();
        let mut connection = connect(&with_database(&url, &making)).await;
        MIGRATOR.run(&mut connection).await.unwrap();
        let source = Source::of(assets::curriculum());
        assert!(!source.lessons.is_empty(), "the program carries no curriculum");
        load(&mut connection, &source, None, false).await.unwrap();
        execute(&mut connection, "vacuum analyze").await.unwrap();
        connection.close().await.unwrap();
        execute(&mut server, &format!("alter database {making} rename to {name}")).await.unwrap();
    }
    server.close().await.unwrap();
    name
}

async fn databases(server: &mut PgConnection) -> Vec<String> {
    let like = format!("{}%", prefix());
    sqlx::query_scalar("select datname::text from pg_database where datname like $1").bind(like).fetch_all(server).await.unwrap()
}

/// A template of an older build, or the database of a test whose process is gone.
fn is_left_over(name: &str) -> bool {
    let rest = name.strip_prefix(&prefix()).unwrap_or_default();
    match rest.strip_prefix('t').and_then(|r| r.split_once('_')) {
        Some((pid, _)) => !Path::new("/proc").join(pid).exists(),
        None => true,
    }
}

async fn copy(template: &'static str, name: String) {
    let mut server = connect(&server()).await;
    for tried in 0.. {
        match execute(&mut server, &format!("create database {name} template {template}")).await {
            Ok(()) => break,
            // Somebody looks at the template, such as the server's own vacuum.
            Err(error) if tried < 20 && error.as_database_error().is_some_and(|e| e.code().as_deref() == Some("55006")) => {
                tokio::time::sleep(Duration::from_millis(250)).await;
            }
            Err(error) => panic!("create database {name}: {error}"),
        }
    }
    server.close().await.unwrap();
}
