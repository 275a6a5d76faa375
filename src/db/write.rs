//! `finlit db migrate`: a new, empty pair of files.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use time::OffsetDateTime;

use super::cli::say;
use super::failure::Failure;

/// Refuses a text no file name can be made of; for clap, so that it counts as wrong use.
pub fn words(text: &str) -> Result<String, String> {
    if snake(text).is_empty() {
        return Err("say in a few words what it does: finlit db migrate -m \"add classes\"".to_string());
    }
    Ok(text.trim().replace(['\n', '\r'], " "))
}

/// Writes `migrations/<UTC time>_<text>.up.sql` and `.down.sql`.
pub fn migrate(text: &str) -> Result<(), Failure> {
    pair(Path::new("migrations"), text, now())
}

fn pair(folder: &Path, text: &str, now: i64) -> Result<(), Failure> {
    let here = std::env::current_dir().map_or_else(|_| ".".to_string(), |d| d.display().to_string());
    if !folder.is_dir() {
        return Err(Failure::new(
            format!("There is no folder {} in {here}.", folder.display()),
            "cd to the checkout of FinLit, then the same command again",
        ));
    }
    // Later than the newest one there, even where this machine's clock is behind: the order of versions is the order of steps.
    let version = now.max(newest(folder) + 1);
    let name = format!("{version}_{}", snake(text));
    let up = format!("-- {text}\n--\n-- Say why here, name every constraint, and test against rows that are there.\n\n");
    let down = format!("-- Undoes {name}.up.sql, in the opposite order.\n\n");
    for (suffix, body) in [("up.sql", up), ("down.sql", down)] {
        let path = folder.join(format!("{name}.{suffix}"));
        // Never over a file somebody wrote.
        let written = OpenOptions::new().write(true).create_new(true).open(&path).and_then(|mut file| file.write_all(body.as_bytes()));
        written.map_err(|error| {
            Failure::new(format!("{} cannot be written: {error}.", path.display()), "see who owns the folder: ls -ld migrations")
        })?;
        say(format!("{}\n", path.display()));
    }
    say("Write both, build FinLit again (the files become part of it), then: finlit db upgrade\n");
    Ok(())
}

/// The newest version in the folder.
fn newest(folder: &Path) -> i64 {
    let names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter_map(|name| name.split('_').next()?.parse().ok()).max().unwrap_or(0)
}

/// `yyyymmddhhmmss` in UTC.
fn now() -> i64 {
    let t = OffsetDateTime::now_utc();
    let parts = [i64::from(t.month() as u8), t.day().into(), t.hour().into(), t.minute().into(), t.second().into()];
    parts.into_iter().fold(i64::from(t.year()), |version, part| version * 100 + part)
}

fn snake(text: &str) -> String {
    let words: Vec<String> =
        text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_ascii_lowercase).collect();
    words.join("_").chars().take(60).collect::<String>().trim_end_matches('_').to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_a_file_name() {
        assert_eq!(snake("  Add classes, and *their* members!"), "add_classes_and_their_members");
        assert_eq!(snake("¿?"), "");
        assert!(words("…").is_err());
        assert!(snake(&"word ".repeat(40)).len() <= 60);
    }

    #[test]
    fn a_version_is_the_time() {
        let version = now().to_string();
        assert_eq!((version.len(), &version[..2]), (14, "20"));
    }
}
