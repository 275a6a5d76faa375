//! `finlit db init`: the database, if it is not there.

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

use super::cli::say;
use super::connect::{database, open, options, place};
use super::failure::{Failure, always_quoted, explain, quoted};

/// Creates the database named in `DATABASE_URL`, owned by its role.
pub async fn init(url: &str) -> Result<(), Failure> {
    let options = options(url)?;
    let (name, role) = (database(&options).to_string(), options.get_username().to_string());
    match options.connect().await {
        Ok(connection) => {
            let _ = connection.close().await;
            say(format!("Database {name} is there already at {}. Next: finlit db upgrade\n", place(&options)));
            return Ok(());
        }
        Err(error) if code(&error) == "3D000" => {}
        Err(error) => return Err(explain(&error, &options)),
    }
    let mut connection = maintenance(&options).await?;
    let created = create(&mut connection, &name).await;
    let _ = connection.close().await;
    match created {
        Ok(()) => say(format!("Created database {name} at {}, owned by {role}. Next: finlit db upgrade\n", place(&options))),
        // Somebody was faster.
        Err(error) if matches!(code(&error).as_str(), "42P04" | "23505") => {
            say(format!("Database {name} is there already at {}.\n", place(&options)))
        }
        Err(error) if code(&error) == "42501" => {
            return Err(Failure::new(
                format!("Role {role} may not create databases at {}.", place(&options)),
                format!(
                    "as a superuser in psql: CREATE DATABASE {} OWNER {};\nor once for all: ALTER ROLE {1} CREATEDB;   then finlit db init",
                    quoted(&name),
                    quoted(&role)
                ),
            ));
        }
        Err(error) => return Err(explain(&error, &options)),
    }
    Ok(())
}

/// A connection to a database every server has.
async fn maintenance(options: &PgConnectOptions) -> Result<PgConnection, Failure> {
    match open(&options.clone().database("postgres")).await {
        Ok(connection) => Ok(connection),
        Err(_) => open(&options.clone().database("template1")).await,
    }
}

async fn create(connection: &mut PgConnection, name: &str) -> Result<(), sqlx::Error> {
    // UTF-8 whatever the server was set up with: an Arabic lesson in SQL_ASCII would be bytes. Only template0 allows that.
    let sql = format!("create database {} template template0 encoding 'UTF8'", always_quoted(name));
    let done = sqlx::query(AssertSqlSafe(sql.clone())).execute(&mut *connection).await;
    match done {
        // The server's own locale is of another encoding.
        Err(error) if matches!(code(&error).as_str(), "22023" | "42P17") => {
            sqlx::query(AssertSqlSafe(format!("{sql} lc_collate 'C' lc_ctype 'C'"))).execute(&mut *connection).await.map(drop)
        }
        done => done.map(drop),
    }
}

fn code(error: &sqlx::Error) -> String {
    error.as_database_error().and_then(|e| e.code().map(|c| c.to_string())).unwrap_or_default()
}
