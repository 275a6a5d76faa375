//! What an operator is told when something does not work: what is wrong, and the command that mends it. Errors are told
//! apart by SQLSTATE, by the routine that raised them or by the kind of the IO error, never by their text: a server may
//! speak French.

use std::fmt;
use std::io::ErrorKind;
use std::process::ExitCode;

use sqlx::postgres::{PgConnectOptions, PgDatabaseError};

use super::connect::{database, place};

/// What is wrong, and what mends it.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// Sentences.
    pub wrong: String,
    /// A command, or a step, a line each.
    pub mend: String,
}

impl Failure {
    /// One fault and its remedy.
    pub fn new(wrong: impl Into<String>, mend: impl Into<String>) -> Failure {
        Failure { wrong: wrong.into(), mend: mend.into() }
    }

    /// Prints both to standard error; the status to end with.
    pub fn report(&self) -> ExitCode {
        eprintln!("{self}");
        ExitCode::FAILURE
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\nTo mend it: {}", self.wrong, self.mend.replace('\n', "\n            "))
    }
}

/// Turns what went wrong between this program and the server into a sentence and a remedy.
pub fn explain(error: &sqlx::Error, at: &PgConnectOptions) -> Failure {
    match error {
        sqlx::Error::Io(io) => unreachable(io, at),
        sqlx::Error::Tls(why) => tls(&why.to_string(), at),
        sqlx::Error::Database(told) => match told.try_downcast_ref::<PgDatabaseError>() {
            Some(told) => refused(told, at),
            None => other(error, at),
        },
        _ => other(error, at),
    }
}

fn unreachable(io: &std::io::Error, at: &PgConnectOptions) -> Failure {
    let local = at.get_socket().is_some() || at.get_host().starts_with('/') || matches!(at.get_host(), "localhost" | "127.0.0.1" | "::1");
    let start = if local {
        "sudo systemctl start postgresql      (macOS: brew services start postgresql; Windows: the same inside WSL)\n\
         or correct host and port in DATABASE_URL; with no DATABASE_URL, make run starts a Postgres of its own"
    } else {
        "start Postgres there, or correct host and port in DATABASE_URL"
    };
    match io.kind() {
        ErrorKind::ConnectionRefused | ErrorKind::NotFound => Failure::new(format!("No Postgres runs at {}.", place(at)), start),
        ErrorKind::PermissionDenied => Failure::new(
            format!("This user may not use {}.", place(at)),
            "name a host in DATABASE_URL: postgresql://ROLE:PASSWORD@localhost/DATABASE",
        ),
        ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::BrokenPipe | ErrorKind::ConnectionAborted => Failure::new(
            format!("Postgres at {} ended the connection.", place(at)),
            format!("look into the server's log; then the same command again. If it does not run:\n{start}"),
        ),
        // A failed handshake arrives as an IO error with the TLS library's inside.
        ErrorKind::InvalidData => tls(&io.to_string(), at),
        _ => Failure::new(
            format!("{} cannot be reached: {io}.", place(at)),
            "correct host and port in DATABASE_URL, or see to the network between",
        ),
    }
}

fn tls(why: &str, at: &PgConnectOptions) -> Failure {
    if why.contains("does not support TLS") {
        return Failure::new(
            format!("DATABASE_URL asks for TLS (sslmode), and Postgres at {} does not offer it.", place(at)),
            "on the server: ALTER SYSTEM SET ssl = on; with a certificate, then SELECT pg_reload_conf();\n\
             or, only where the network between can be trusted, sslmode=disable in DATABASE_URL",
        );
    }
    Failure::new(
        format!("TLS with Postgres at {} failed: {why}.", place(at)),
        "name the authority that signed the server's certificate: &sslrootcert=FILE in DATABASE_URL,\n\
         and the host exactly as the certificate has it. sslmode=require encrypts without checking who answers",
    )
}

fn refused(told: &PgDatabaseError, at: &PgConnectOptions) -> Failure {
    let (role, name) = (at.get_username(), database(at));
    match (told.code(), told.routine().unwrap_or_default()) {
        ("28P01", _) => Failure::new(
            format!("Postgres at {} does not accept this password for role {role}, or has no such role.", place(at)),
            format!(
                "correct DATABASE_URL (in the environment or .env), or set the password, as a superuser in psql: \\password {role}\n\
                 or make the role: CREATE ROLE {} LOGIN PASSWORD '…';",
                quoted(role)
            ),
        ),
        ("28000", "InitializeSessionUserId") => Failure::new(
            format!("Postgres at {} has no role {role}, or it may not log in.", place(at)),
            format!(
                "as a superuser in psql: CREATE ROLE {0} LOGIN PASSWORD '…';   (if it is there: ALTER ROLE {0} LOGIN;)\nor another role in DATABASE_URL",
                quoted(role)
            ),
        ),
        ("28000", _) => Failure::new(
            format!("Postgres at {} does not let role {role} in this way: {}.", place(at), told.message()),
            "where it says “no encryption”, the server wants TLS: sslmode=require in DATABASE_URL\n\
             else a line for this role, database and address in pg_hba.conf, then SELECT pg_reload_conf();",
        ),
        ("3D000", _) => Failure::new(format!("There is no database {name} at {}.", place(at)), "finlit db init"),
        ("42P01" | "42703", _) => {
            Failure::new(format!("The schema is not there, or behind this program: {}.", told.message()), "finlit db upgrade")
        }
        ("42501", _) => Failure::new(
            format!("Role {role} lacks a right in database {name}: {}.", told.message()),
            format!(
                "connect as the role that owns the tables (\\dt in psql shows it), or as a superuser: REASSIGN OWNED BY owner TO {};",
                quoted(role)
            ),
        ),
        ("57P03", _) => {
            Failure::new(format!("Postgres at {} is starting or stopping.", place(at)), "wait a little, then the same command again")
        }
        ("57P01" | "57P02", _) => {
            Failure::new("The server ended the connection: it was told to, or is shutting down.", "the same command again when it runs")
        }
        ("53300", _) => Failure::new(
            format!("Postgres at {} has no connection left: {}.", place(at), told.message()),
            "end what is not needed, lower FINLIT_POOL, or ALTER SYSTEM SET max_connections = 200; and restart the server",
        ),
        ("25006", _) => {
            Failure::new(format!("Postgres at {} is read-only: a standby.", place(at)), "the primary's address in DATABASE_URL")
        }
        (code, _) => {
            Failure::new(format!("Postgres says: {} ({code}).", told.message()), told.hint().unwrap_or("see the server's log").to_string())
        }
    }
}

fn other(error: &sqlx::Error, at: &PgConnectOptions) -> Failure {
    Failure::new(
        format!("{} and this program did not understand each other: {error}.", place(at)),
        "see that Postgres, 15 or newer, answers there",
    )
}

/// A name as SQL takes it in any case, `user` and `Fin Lit` too.
pub fn always_quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A name as people type it: in quotes only where it must be.
pub fn quoted(name: &str) -> String {
    let bare =
        name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_') && name.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'));
    if bare { name.to_string() } else { always_quoted(name) }
}
