//! `finlit content`: check, load, export.

use std::{
    fmt::Display,
    path::{Path, PathBuf},
};

use jiff::Zoned;
use sqlx::PgConnection;

use super::{check, export, load, plan::Take, source::Source, store};
use crate::authoring::{
    generate,
    imports::{
        self,
        formats::{Format, MAX_FILE, Unreadable},
    },
    translations,
};

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
    /// Write the database back as files, or its questions as a file of another system
    Export {
        /// The folder to write into; a file that already says the same is left alone. With --format the file, or nothing to print it
        #[arg(required_unless_present = "format")]
        target: Option<PathBuf>,
        /// Write the questions alone, in a format other systems read
        #[arg(long, value_parser = ["gift", "moodle-xml", "csv"])]
        format: Option<String>,
    },
    /// Read a file of questions (GIFT, Moodle XML, Aiken, CSV) into a receipt that accounts for each of them
    Import {
        /// The file
        file: PathBuf,
        /// Add what the receipt keeps as drafts; without it nothing is written
        #[arg(long)]
        apply: bool,
        /// Print the receipt as JSON
        #[arg(long)]
        json: bool,
        /// What the file is in, where it is not recognised
        #[arg(long, value_parser = ["gift", "moodle-xml", "aiken", "csv"])]
        format: Option<String>,
        /// The component of a category, as CATEGORY=COMPONENT; an empty category stands for questions without one
        #[arg(long = "map", value_name = "CATEGORY=COMPONENT")]
        maps: Vec<String>,
        /// The component of every category that is not mapped
        #[arg(long)]
        component: Option<String>,
    },
    /// Make items, learners and answers to try things out with, the same for the same seed and day
    Generate {
        /// Published items, in English and Spanish
        #[arg(long, default_value_t = 1000)]
        items: usize,
        /// Answers by made-up learners
        #[arg(long, default_value_t = 20_000)]
        interactions: usize,
        /// Another number makes others
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Even where learners have answered
        #[arg(long)]
        yes: bool,
        /// Take away what was made
        #[arg(long)]
        remove: bool,
    },
    /// A language as one Fluent file, with the English above each text
    Translations {
        #[command(subcommand)]
        command: Translations,
    },
    /// Take an import back as a whole, while nothing of it was used
    Undo {
        /// Its number
        import: i32,
    },
}

/// The verbs of `finlit content translations`.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum Translations {
    /// Write the texts of a language
    Export {
        /// The language, such as es
        language: String,
        /// The file; without it they are printed
        file: Option<PathBuf>,
    },
    /// Say what a file of texts would change
    Import {
        /// The language, such as es
        language: String,
        /// The file
        file: PathBuf,
        /// Bring in what is new and what changed, as made by machine; without it nothing is written
        #[arg(long)]
        apply: bool,
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
        Command::Import { file, apply, json, format, maps, component } => {
            let what = Import { file: &file, apply, json, format: format.as_deref(), maps: &maps, component };
            import(what, connect).await
        }
        Command::Generate { items, interactions, seed, yes, remove } => {
            let mut db = connect().await.map_err(|error| error.to_string())?;
            if remove {
                println!("{}", generate::remove(&mut db).await.map_err(|error| error.to_string())?);
            } else {
                let request = generate::Request { items, interactions, seed, yes, today: Zoned::now().date() };
                println!("{}", generate::generate(&mut db, &request).await.map_err(|error| error.to_string())?);
            }
            generate::settle(&mut db).await.map_err(|error| error.to_string())?;
            Ok(true)
        }
        Command::Translations { command } => {
            let mut db = connect().await.map_err(|error| error.to_string())?;
            translations::run(&mut db, command).await
        }
        Command::Undo { import } => {
            let mut db = connect().await.map_err(|error| error.to_string())?;
            let gone = imports::undo(&mut db, None, import).await.map_err(|error| error.to_string())?;
            println!("import {import} is taken back: {gone} drafts removed");
            Ok(true)
        }
        Command::Export { target, format: Some(format) } => {
            let format = Format::of(&format).ok_or("this format cannot be written")?;
            let mut db = connect().await.map_err(|error| error.to_string())?;
            let found = imports::questions(&mut db).await.map_err(|error| error.to_string())?;
            let count = found.questions.len();
            let written = imports::written(format, found.questions);
            match target {
                None => print!("{}", written.text),
                Some(path) => std::fs::write(&path, &written.text).map_err(|error| format!("{}: {error}", path.display()))?,
            }
            let kept = count - written.left_out.len();
            let left = found.left_out.into_iter().map(|(slug, why)| (slug, why.to_string())).chain(written.left_out);
            let left = left.inspect(|(slug, why)| eprintln!("left out: {slug}: {why}")).count();
            if written.without_hints > 0 {
                eprintln!("{} has no place for hints: {} questions go without theirs", format.name(), written.without_hints);
            }
            eprintln!("{kept} questions written, {left} items left out");
            Ok(true)
        }
        Command::Export { target, format: None } => {
            let folder = target.ok_or("name a folder, or a --format")?;
            let mut db = connect().await.map_err(|error| error.to_string())?;
            let stock = store::read(&mut db).await.map_err(|error| error.to_string())?;
            let written = export::export(&stock, &folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            written.iter().for_each(|path| println!("{}", path.display()));
            println!("{} files written", written.len());
            Ok(true)
        }
    }
}

/// What `finlit content import` was asked.
struct Import<'a> {
    file: &'a Path,
    apply: bool,
    json: bool,
    format: Option<&'a str>,
    maps: &'a [String],
    component: Option<String>,
}

/// The receipt alone needs no database, unless something is added.
async fn import<E: Display>(what: Import<'_>, connect: impl AsyncFnOnce() -> Result<PgConnection, E>) -> Result<bool, String> {
    let at = |error: &dyn Display| format!("{}: {error}", what.file.display());
    let length = std::fs::metadata(what.file).map_err(|error| at(&error))?.len();
    let too_big = usize::try_from(length).ok().filter(|bytes| *bytes <= MAX_FILE).is_none();
    if too_big {
        return Err(at(&Unreadable::TooBig { bytes: usize::try_from(length).unwrap_or(usize::MAX) }));
    }
    let bytes = std::fs::read(what.file).map_err(|error| at(&error))?;
    let name = what.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let receipt = imports::read(what.format.and_then(Format::of), &name, &bytes).map_err(|error| at(&error))?;
    if what.json {
        println!("{}", serde_json::to_string_pretty(&receipt).map_err(|error| error.to_string())?);
    } else {
        print!("{}", imports::told(&receipt));
    }
    if !what.apply {
        if !what.json {
            println!("nothing was written; --apply adds what is kept as drafts");
        }
        return Ok(true);
    }
    let mut decision = imports::Decision::default();
    let mut db = connect().await.map_err(|error| error.to_string())?;
    let categories =
        || receipt.entries.iter().filter_map(|entry| entry.question()).map(|question| question.category.clone().unwrap_or_default());
    decision.components = imports::suggested(&mut db, categories()).await.map_err(|error| error.to_string())?;
    if let Some(component) = what.component {
        for category in categories() {
            decision.components.entry(category).or_insert_with(|| component.clone());
        }
    }
    for map in what.maps {
        let (category, component) = map.rsplit_once('=').ok_or_else(|| format!("--map is CATEGORY=COMPONENT, not “{map}”"))?;
        decision.components.insert(category.trim().to_owned(), component.trim().to_owned());
    }
    let file_hash = blake3::hash(&bytes).to_hex().to_string();
    let (id, applied) = imports::bring_in(&mut db, &name, &file_hash, &receipt, decision).await.map_err(|error| error.to_string())?;
    let told = format!("{} added as drafts, {} in the bank already, {} not supported", applied.added, applied.known, applied.unsupported);
    // With --json what is printed stays JSON.
    if what.json {
        eprintln!("import {id}: {told}")
    } else {
        println!("import {id}: {told}")
    }
    Ok(true)
}
