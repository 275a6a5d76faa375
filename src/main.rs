//! The `finlit` command. Each room keeps its verbs in its own `cli.rs`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use finlit::server::assets;
use finlit::server::config::{Config, DEFAULT_DATABASE_URL};
use finlit::{accounts, content, db, practice, server};
use rust_embed::RustEmbed;
use tracing_subscriber::EnvFilter;

/// Stylesheet and browser library, as `scripts/assets.sh` makes them.
#[derive(RustEmbed)]
#[folder = "target/site/pkg"]
#[allow_missing = true]
struct Pkg;

/// Teaches newcomers how the money of their new country works.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Serve the pages
    Serve,
    /// Look after the database
    #[command(subcommand)]
    Db(db::cli::Command),
    /// Check, load and export the curriculum
    #[command(subcommand)]
    Content(content::cli::Command),
    /// Look after accounts
    #[command(subcommand)]
    Account(accounts::cli::Command),
    #[command(flatten)]
    Practice(practice::cli::Command),
}

#[tokio::main]
async fn main() -> ExitCode {
    // A missing .env is normal; one that cannot be read is worth a word.
    if let Err(error) = dotenvy::dotenv()
        && !error.not_found()
    {
        eprintln!("finlit: .env cannot be read: {error}");
    }
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,icu_provider=off"));
    tracing_subscriber::fmt().json().flatten_event(true).with_span_list(false).with_env_filter(filter).with_writer(std::io::stderr).init();
    assets::carry(Pkg::get);
    let database_url = std::env::var("DATABASE_URL").unwrap_or_else(|_| DEFAULT_DATABASE_URL.to_string());
    let done = match Cli::parse().verb {
        Verb::Serve => server::cli::serve().await.map(|()| true),
        Verb::Db(command) => match db::cli::run(command, &database_url).await {
            Ok(()) => Ok(true),
            Err(failure) => return failure.report(),
        },
        Verb::Content(command) => {
            content::cli::run(command, assets::curriculum, async || db::connect::open(&db::connect::options(&database_url)?).await).await
        }
        Verb::Practice(command) => {
            match practice::cli::run(&command, async || db::connect::open(&db::connect::options(&database_url)?).await).await {
                Ok(()) => Ok(true),
                Err(failure) => return failure.report(),
            }
        }
        Verb::Account(command) => account(command).await.map(|()| true),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("finlit: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn account(command: accounts::cli::Command) -> Result<(), String> {
    let app = server::App::new(Config::from_env()?).map_err(|e| e.to_string())?;
    accounts::cli::run(command, app.pool.clone()).await
}
