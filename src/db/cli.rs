//! `finlit db`: the verbs, their arguments, and which of them does what.

use std::fmt;
use std::io::Write as _;
use std::str::FromStr;

pub use super::failure::Failure;
use super::{check, create, diagram, downgrade, report, schema, stamp, upgrade, write};

/// The verbs of `finlit db`.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum Command {
    /// Create the database if it is not there
    Init,
    /// Write a new, empty pair of migration files into ./migrations
    Migrate {
        /// What the migration does, in a few words
        #[arg(value_name = "TEXT", required_unless_present = "message", value_parser = write::words)]
        text: Option<String>,
        /// The same, as an option
        #[arg(short, long, value_name = "TEXT", conflicts_with = "text", value_parser = write::words)]
        message: Option<String>,
    },
    /// Apply the migrations that are pending, up to TARGET
    Upgrade {
        /// A version or head
        #[arg(default_value = "head")]
        target: Target,
        #[command(flatten)]
        patience: Patience,
    },
    /// Undo migrations: the newest one, or all that came after TARGET
    Downgrade {
        /// A version (which stays), base or 0 (nothing stays)
        target: Option<Target>,
        /// Go on even where learners' rows are lost for good
        #[arg(long)]
        lose_data: bool,
        #[command(flatten)]
        patience: Patience,
    },
    /// Print the version of the schema
    Current,
    /// List the migrations: applied, when, and pending
    History,
    /// Print both files of a migration
    Show {
        /// A version or head
        version: Target,
    },
    /// Write down the migrations up to VERSION as applied, and no others, without running any
    Stamp {
        /// A version, head or base
        version: Target,
        #[command(flatten)]
        patience: Patience,
    },
    /// Connect, and say whether the server, its settings and the schema are fit for FinLit
    Check,
    /// Print a diagram of the tables (Mermaid)
    Diagram,
}

/// How long a verb that changes the schema waits for others.
#[derive(clap::Args, Clone, Copy, Debug)]
pub struct Patience {
    /// Seconds to wait while another finlit db changes the schema
    #[arg(long = "wait", value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub seconds: u64,
}

/// A version of the schema this program knows; 0 is the empty one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target(pub i64);

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Target, String> {
        match text {
            "base" | "0" => return Ok(Target(0)),
            "head" => return Ok(Target(schema::head())),
            _ => {}
        }
        let version = text.parse().ok().filter(|v| schema::known().any(|m| m.version == *v));
        version.map(Target).ok_or_else(|| {
            let known: Vec<String> = schema::known().map(schema::title).collect();
            format!("there is no such migration. Known are: {}; and the words head and base (or 0)", known.join(", "))
        })
    }
}

/// Does what a verb says. On failure the caller prints it and ends with status 1 (`Failure::report` does both).
pub async fn run(command: Command, database_url: &str) -> Result<(), Failure> {
    match command {
        Command::Init => create::init(database_url).await,
        Command::Migrate { text, message } => write::migrate(&text.or(message).unwrap_or_default()),
        Command::Upgrade { target, patience } => upgrade::upgrade(database_url, target, patience).await,
        Command::Downgrade { target, lose_data, patience } => downgrade::downgrade(database_url, target, lose_data, patience).await,
        Command::Current => report::current(database_url).await,
        Command::History => report::history(database_url).await,
        Command::Show { version } => report::show(version),
        Command::Stamp { version, patience } => stamp::stamp(database_url, version, patience).await,
        Command::Check => check::check(database_url).await,
        Command::Diagram => diagram::print(database_url).await,
    }
}

/// Prints to standard output. A reader that went away (`finlit db show head | head`) is no reason to panic.
pub(super) fn say(text: impl fmt::Display) {
    let mut out = std::io::stdout();
    let _ = write!(out, "{text}").and_then(|()| out.flush());
}
