//! `finlit content translations`.

use std::fs;

use jiff::Zoned;
use sqlx::{Connection, PgConnection};

use super::file::{self, Fate, Receipt};
use super::filter::{Filter, languages};
use crate::content::catalogue::Catalogue;
use crate::content::cli::Translations;
use crate::content::format::Locale;

/// Does it. False: it ran, and not every text of the file can be taken.
pub async fn run(db: &mut PgConnection, command: Translations) -> Result<bool, String> {
    match command {
        Translations::Export { language, file } => {
            let text = file::written(db, &Filter::of(known(&language)?.folder)).await.map_err(|error| error.to_string())?;
            match file {
                None => print!("{text}"),
                Some(path) => fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?,
            }
            Ok(true)
        }
        Translations::Import { language, file, apply } => {
            let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let locale = known(&language)?;
            let catalogue = Catalogue::load(db).await.map_err(|error| error.to_string())?;
            let mut db = db.begin().await.map_err(|error| error.to_string())?;
            let receipt = file::read(&mut db, &catalogue, locale, &text, Zoned::now().date()).await.map_err(|error| error.to_string())?;
            let whole = told(&receipt);
            if apply {
                let changed = file::apply(&mut db, None, &catalogue, &receipt, "machine").await.map_err(|error| error.to_string())?;
                db.commit().await.map_err(|error| error.to_string())?;
                println!("{changed} texts brought in");
            } else {
                println!("nothing was written; --apply brings in what is new and what changed");
            }
            Ok(whole)
        }
    }
}

fn known(language: &str) -> Result<&'static Locale, String> {
    let all: Vec<&str> = languages().map(|locale| locale.folder).collect();
    languages()
        .find(|locale| locale.folder == language)
        .ok_or_else(|| format!("{language} is no language of texts; there are {}", all.join(", ")))
}

/// Prints the receipt; whether all of it can be taken.
fn told(receipt: &Receipt) -> bool {
    for (line, why) in &receipt.broken {
        println!("line {line}: {why}");
    }
    for entry in &receipt.entries {
        match &entry.fate {
            Fate::Same => {}
            Fate::New => println!("line {}: new: {}", entry.line, entry.id),
            Fate::Changed(_) => println!("line {}: changed: {}", entry.line, entry.id),
            Fate::Unknown => println!("line {}: left out: there is no English text {}", entry.line, entry.id),
            Fate::Refused(why) => println!("line {}: left out: {}", entry.line, why.join("; ")),
        }
    }
    let refused = receipt.count(|fate| matches!(fate, Fate::Refused(_))) + receipt.broken.len();
    let unknown = receipt.count(|fate| *fate == Fate::Unknown);
    println!(
        "{} new, {} changed, {} the same, {unknown} unknown, {refused} cannot be taken",
        receipt.count(|fate| *fate == Fate::New),
        receipt.count(|fate| matches!(fate, Fate::Changed(_))),
        receipt.count(|fate| *fate == Fate::Same)
    );
    refused + unknown == 0
}
