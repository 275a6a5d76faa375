//! Connections for the verbs: one at a time, named, and given up after a while. The server's pool is its own business.

use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{ConnectOptions as _, Connection as _};

use super::failure::{Failure, explain};

/// How long a server may take to answer a knock.
const PATIENCE: Duration = Duration::from_secs(10);

/// Reads a `DATABASE_URL`. The address is never repeated in an error: it may hold a password.
pub fn options(url: &str) -> Result<PgConnectOptions, Failure> {
    let form = "write it as DATABASE_URL=postgresql://ROLE:PASSWORD@HOST:5432/DATABASE, with %40 for an @ in the password, \
        %3A for :, %2F for /, %23 for #, %25 for %";
    let scheme = url.split_once("://").map_or("", |(scheme, _)| scheme);
    if !matches!(scheme, "postgres" | "postgresql") {
        // A driver's name in the scheme (postgresql+psycopg2) is what people bring along from Python.
        let found = if scheme.is_empty() { "has no postgresql:// in front".to_string() } else { format!("begins with {scheme}://") };
        return Err(Failure::new(format!("DATABASE_URL {found}; FinLit speaks to postgres:// or postgresql:// only."), form));
    }
    let options: PgConnectOptions = url.parse().map_err(|error: sqlx::Error| {
        let why = match error {
            sqlx::Error::Configuration(inner) => inner.to_string(),
            other => other.to_string(),
        };
        Failure::new(format!("DATABASE_URL cannot be read: {why}."), form)
    })?;
    Ok(options.application_name("finlit db"))
}

/// Opens one connection, or says what stands in the way.
pub async fn open(options: &PgConnectOptions) -> Result<PgConnection, Failure> {
    match tokio::time::timeout(PATIENCE, options.connect()).await {
        Ok(opened) => opened.map_err(|error| explain(&error, options)),
        Err(_) => {
            let wrong = format!("{} does not answer within {} s.", place(options), PATIENCE.as_secs());
            Err(Failure::new(wrong, "correct host and port in DATABASE_URL, or let the firewall there admit this machine"))
        }
    }
}

/// Opens a connection for one piece of work and closes it in any case.
pub async fn with<T>(url: &str, work: impl AsyncFnOnce(&mut PgConnection) -> Result<T, sqlx::Error>) -> Result<T, Failure> {
    let options = options(url)?;
    let mut connection = open(&options).await?;
    let done = work(&mut connection).await;
    let _ = connection.close().await;
    done.map_err(|error| explain(&error, &options))
}

/// Where the server is, for people.
pub fn place(options: &PgConnectOptions) -> String {
    match options.get_socket() {
        Some(socket) => format!("the socket in {}", socket.display()),
        None if options.get_host().starts_with('/') => format!("the socket in {}", options.get_host()),
        None => format!("{}:{}", options.get_host(), options.get_port()),
    }
}

/// The database's name; like everywhere in Postgres it is the role's when not given.
pub fn database(options: &PgConnectOptions) -> &str {
    options.get_database().unwrap_or(options.get_username())
}

/// How many connections the server's pool may hold: `FINLIT_POOL`, 10 unless set.
pub fn pool_size() -> u32 {
    std::env::var("FINLIT_POOL").ok().and_then(|text| text.parse().ok()).unwrap_or(10).clamp(2, 200)
}

#[cfg(test)]
mod tests {
    use sqlx::postgres::PgSslMode;

    use super::*;

    /// Every address of `.env.example`, commented out or not.
    fn example() -> Vec<&'static str> {
        let lines = include_str!("../../.env.example").lines();
        lines.filter_map(|line| line.trim_start_matches(['#', ' ']).strip_prefix("DATABASE_URL=")).collect()
    }

    #[test]
    fn the_three_forms_of_the_example_parse() {
        let [local, bare, hosted] = example()[..] else { panic!("three forms: {:?}", example()) };
        assert!(local.contains("finlit_user:"), "{local}");
        assert!(!bare.split_once("://").unwrap().1.contains(':') || !bare.contains('@'), "{bare}");
        let [local, bare, hosted] = [local, bare, hosted].map(|url| options(url).unwrap_or_else(|f| panic!("{url}: {f}")));
        assert_eq!((local.get_host(), local.get_port(), local.get_database()), ("localhost", 5432, Some("finlit")));
        assert_eq!(local.get_username(), "finlit_user");
        assert_eq!((bare.get_host(), bare.get_database()), ("localhost", Some("finlit")));
        assert!(matches!(hosted.get_ssl_mode(), PgSslMode::Require));
        assert!(matches!(local.get_ssl_mode(), PgSslMode::Prefer | PgSslMode::Disable));
        assert_ne!(hosted.get_host(), "localhost");
    }

    #[test]
    fn both_schemes_and_a_socket_are_read() {
        for scheme in ["postgres", "postgresql"] {
            let read = options(&format!("{scheme}://ana:p%40ss@db.example:6000/finlit?sslmode=verify-full")).unwrap();
            assert_eq!((read.get_host(), read.get_port(), read.get_username()), ("db.example", 6000, "ana"));
        }
        let read = options("postgresql:///finlit?host=/var/run/postgresql").unwrap();
        assert_eq!((database(&read), place(&read).as_str()), ("finlit", "the socket in /var/run/postgresql"));
    }

    #[test]
    fn an_unusable_address_is_refused_without_repeating_it() {
        for url in ["mysql://u:geheim@h/d", "postgresql+psycopg2://u:geheim@h/d", "finlit", "", "postgres://u:ge#heim@h/d"] {
            let failure = options(url).unwrap_err();
            assert!(failure.mend.contains("postgresql://"), "{failure}");
            assert!(!failure.to_string().contains("heim"), "{failure}");
        }
    }
}
