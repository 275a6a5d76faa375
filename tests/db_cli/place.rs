//! Databases, roles and a Postgres of their own for the tests, and the real binary to run against them.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _};

static COUNTER: AtomicU32 = AtomicU32::new(0);

/// A name nobody else uses.
pub fn unique(what: &str) -> String {
    format!("finlit_t_{what}_{}_{}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed))
}

/// Runs a future to its end; the tests themselves are plain functions, because they wait for processes.
pub fn block<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

pub async fn connect(url: &str) -> PgConnection {
    url.parse::<PgConnectOptions>().unwrap().connect().await.unwrap_or_else(|e| panic!("{e}"))
}

/// Runs statements on a connection of their own.
pub fn execute(url: &str, sql: &str) {
    block(async { sqlx::raw_sql(AssertSqlSafe(sql.to_string())).execute(&mut connect(url).await).await })
        .unwrap_or_else(|e| panic!("{sql}: {e}"));
}

/// The one number a query gives.
pub fn number(url: &str, sql: &str) -> i64 {
    block(async { sqlx::query_scalar(AssertSqlSafe(sql.to_string())).fetch_one(&mut connect(url).await).await })
        .unwrap_or_else(|e| panic!("{sql}: {e}"))
}

/// The texts a query gives.
pub fn texts(url: &str, sql: &str) -> Vec<String> {
    block(async { sqlx::query_scalar(AssertSqlSafe(sql.to_string())).fetch_all(&mut connect(url).await).await })
        .unwrap_or_else(|e| panic!("{sql}: {e}"))
}

/// The server the tests make databases on.
pub fn server() -> String {
    std::env::var("DATABASE_URL").expect("DATABASE_URL names a server on which the tests may make databases and roles")
}

/// The same address with another database.
pub fn with_database(url: &str, database: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap();
    let (rest, query) = rest.split_once('?').map_or((rest, String::new()), |(rest, query)| (rest, format!("?{query}")));
    format!("{scheme}://{}/{database}{query}", rest.split('/').next().unwrap())
}

/// The same address with another role.
pub fn with_role(url: &str, role: &str, password: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap();
    let end = rest.find('/').unwrap_or(rest.len());
    let host = rest[..end].rsplit('@').next().unwrap();
    format!("{scheme}://{role}:{password}@{host}{}", &rest[end..])
}

/// An empty database, dropped with the value.
pub struct Database {
    pub name: String,
    pub url: String,
}

impl Database {
    pub fn new(what: &str) -> Database {
        let name = unique(what);
        execute(&server(), &format!("create database {name} template template0 encoding 'UTF8'"));
        Database { url: with_database(&server(), &name), name }
    }

    /// Not made yet, only dropped.
    pub fn absent(what: &str) -> Database {
        let name = unique(what);
        Database { url: with_database(&server(), &name), name }
    }

    pub fn upgraded(what: &str) -> Database {
        let database = Database::new(what);
        database.run(&["upgrade"]).works();
        database
    }

    pub fn run(&self, args: &[&str]) -> Said {
        run(&self.url, args)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        execute(&server(), &format!("drop database if exists {} with (force)", self.name));
    }
}

/// What a run of the binary said.
#[derive(Debug)]
pub struct Said {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    pub fn of(output: Output) -> Said {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Said { status: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    /// It ended well; what it printed.
    #[track_caller]
    pub fn works(self) -> String {
        assert_eq!(self.status, 0, "{self:?}");
        self.out
    }

    /// It failed, and the error holds each of the parts.
    #[track_caller]
    pub fn fails(self, status: i32, parts: &[&str]) -> String {
        assert_eq!(self.status, status, "{self:?}");
        for part in parts {
            assert!(self.err.contains(part), "“{part}” is missing in: {}", self.err);
        }
        self.err
    }
}

/// `finlit db …` in a folder without a `.env`, not yet started.
pub fn finlit(url: &str, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_finlit"));
    command.arg("db").args(args).env("DATABASE_URL", url).env_remove("FINLIT_POOL").current_dir(std::env::temp_dir());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub fn run(url: &str, args: &[&str]) -> Said {
    Said::of(finlit(url, args).output().unwrap())
}

/// A Postgres of its own, for what cannot be tried on a shared one. None where the binaries are not on this machine.
pub struct Cluster {
    pub port: u16,
    pub dir: PathBuf,
    bin: PathBuf,
}

impl Cluster {
    pub fn new() -> Option<Cluster> {
        let bin = binaries()?;
        let dir = PathBuf::from(shell("mktemp -d /tmp/finlit-cluster-XXXXXX").trim());
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let cluster = Cluster { port, dir, bin };
        let data = cluster.data();
        shell(&format!(
            "echo geheim > {0}/pw && {1}/initdb -D {2} -U boss --pwfile={0}/pw -A scram-sha-256 -E UTF8 --no-locale --no-sync",
            cluster.dir.display(),
            cluster.bin.display(),
            data.display()
        ));
        Some(cluster)
    }

    pub fn data(&self) -> PathBuf {
        self.dir.join("data")
    }

    pub fn start(&self, settings: &str) {
        let (bin, data) = (self.bin.display(), self.data());
        let options = format!("-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories= {settings}", self.port);
        shell(&format!("{bin}/pg_ctl -D {0} -l {0}/log -w -o '{options}' start", data.display()));
    }

    pub fn stop(&self) {
        shell(&format!("{}/pg_ctl -D {} -m immediate stop", self.bin.display(), self.data().display()));
    }

    pub fn url(&self, role: &str, password: &str, rest: &str) -> String {
        format!("postgresql://{role}:{password}@127.0.0.1:{}/{rest}", self.port)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let stop = format!("{}/pg_ctl -D {} -m immediate stop || true", self.bin.display(), self.data().display());
        shell(&format!("{stop}; rm -rf {}", self.dir.display()));
    }
}

fn binaries() -> Option<PathBuf> {
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|entry| entry.path().join("bin"));
    let asked = Command::new("pg_config").arg("--bindir").output().ok().map(|o| PathBuf::from(String::from_utf8_lossy(&o.stdout).trim()));
    installed.chain(asked).filter(|dir| dir.join("initdb").exists()).max()
}

/// Postgres refuses to run as root; then the user `postgres` runs it.
pub fn shell(script: &str) -> String {
    let root = Command::new("id").arg("-u").output().is_ok_and(|o| o.stdout == b"0\n");
    let mut command = Command::new(if root { "runuser" } else { "sh" });
    if root {
        command.args(["-u", "postgres", "--", "sh"]);
    }
    let output = command.args(["-c", script]).current_dir("/tmp").stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{script}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
