//! `finlit content`: check, load, export.

use std::{fmt::Display, path::PathBuf};

use jiff::Zoned;
use sqlx::PgConnection;

use super::{check, export, load, plan::Take, source::Source, store};

/// The verbs of `finlit content`.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum Command {
    /// Check the files: structure, references, texts, formulas, reading level
    Check {
        /// The curriculum folder; without it, the files this program carries
        folder: Option<PathBuf>,
        /// Leave out the warnings
        #[arg(long)]
        errors: bool,
    },
    /// Load the files into the database: new rows, new versions, and what only the files changed
    Load {
        /// The curriculum folder; without it, the files this program carries
        folder: Option<PathBuf>,
        /// Decide every conflict for one side
        #[arg(long, value_parser = ["file", "database"])]
        take: Option<String>,
        /// Say what would be done, and do nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Write the database back as files
    Export {
        /// The folder to write into; a file that already says the same is left alone
        folder: PathBuf,
    },
}

/// Does it. `built_in` gives the files the program carries. False: it ran, and found errors or conflicts.
pub async fn run<E: Display>(
    command: Command,
    built_in: impl FnOnce() -> Vec<(String, String)>,
    connect: impl AsyncFnOnce() -> Result<PgConnection, E>,
) -> Result<bool, String> {
    let read = |folder: Option<PathBuf>| match folder {
        Some(folder) => Source::read(&folder).map_err(|error| format!("{}: {error}", folder.display())),
        None => Ok(Source::of(built_in())),
    };
    match command {
        Command::Check { folder, errors } => {
            let mut report = check::check(&read(folder)?, Zoned::now().date());
            if errors {
                report.findings.retain(|finding| finding.level == super::source::Level::Error);
            }
            println!("{report}");
            Ok(report.errors() == 0)
        }
        Command::Load { folder, take, dry_run } => {
            let source = read(folder)?;
            let mut report = check::check(&source, Zoned::now().date());
            if report.errors() > 0 {
                report.findings.retain(|finding| finding.level == super::source::Level::Error);
                println!("{report}");
                return Err("nothing was loaded: mend the errors above first".into());
            }
            let take = take.map(|side| if side == "file" { Take::File } else { Take::Database });
            let mut db = connect().await.map_err(|error| error.to_string())?;
            let loaded = load::load(&mut db, &source, take, dry_run).await.map_err(|error| error.to_string())?;
            println!("{loaded}");
            Ok(loaded.plan.conflicts().is_empty())
        }
        Command::Export { folder } => {
            let mut db = connect().await.map_err(|error| error.to_string())?;
            let stock = store::read(&mut db).await.map_err(|error| error.to_string())?;
            let written = export::export(&stock, &folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            written.iter().for_each(|path| println!("{}", path.display()));
            println!("{} files written", written.len());
            Ok(true)
        }
    }
}
