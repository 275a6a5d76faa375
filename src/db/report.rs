//! `finlit db current`, `history` and `show`: what the schema is, was, and is made of.

use super::cli::{Target, say};
use super::connect;
use super::failure::Failure;
use super::schema::{self, Applied, Fit};

/// Prints the version, and what is missing or too much.
pub async fn current(url: &str) -> Result<(), Failure> {
    let applied = connect::with(url, async |c| schema::applied(c).await).await?;
    let last = applied.last().map_or("base".to_string(), |a| format!("{} {}", a.version, a.description));
    let fit = Fit::of(&applied);
    let counts = [("pending", fit.pending.len()), ("unknown", fit.unknown.len()), ("edited", fit.edited.len())];
    let counts: Vec<String> = counts.iter().filter(|c| c.1 > 0).map(|(what, n)| format!("{what} {n}")).collect();
    let remark = if counts.is_empty() { "head".to_string() } else { counts.join(", ") };
    say(format!("{last} ({remark})\n"));
    Ok(())
}

/// Lists every migration there is, with the time it was applied.
pub async fn history(url: &str) -> Result<(), Failure> {
    let applied = connect::with(url, async |c| schema::applied(c).await).await?;
    let mut versions: Vec<i64> = schema::known().map(|m| m.version).chain(applied.iter().map(|a| a.version)).collect();
    versions.sort_unstable();
    versions.dedup();
    let lines: Vec<String> = versions.into_iter().map(|version| line(version, applied.iter().find(|a| a.version == version))).collect();
    say(lines.concat());
    Ok(())
}

fn line(version: i64, applied: Option<&Applied>) -> String {
    let known = schema::known().find(|m| m.version == version);
    let name = known.map_or_else(|| applied.map_or("", |a| &a.description), |m| &m.description);
    let Some(row) = applied else { return format!("{version}  {name:<24}  pending\n") };
    let how = row.seconds.map_or("stamped".to_string(), |s| format!("{s:.2} s"));
    let remark = match known {
        None => "  unknown to this program",
        Some(m) if *m.checksum != *row.checksum => "  edited after it was applied",
        Some(_) => "",
    };
    format!("{version}  {name:<24}  applied {} UTC, {how}{remark}\n", row.at)
}

/// Prints both files as they are in this program; needs no database.
pub fn show(version: Target) -> Result<(), Failure> {
    let pair = schema::MIGRATOR.migrations.iter().filter(|m| m.version == version.0);
    let text: String = pair
        .map(|m| {
            let file = format!("{}_{}{}", m.version, m.description.replace(' ', "_"), m.migration_type.suffix());
            format!("-- migrations/{file}\n{}\n", m.sql.as_str().trim_end())
        })
        .collect::<Vec<_>>()
        .join("\n");
    if text.is_empty() {
        return Err(Failure::new("base is the empty schema: there is no file to show.", "finlit db show head"));
    }
    say(text);
    Ok(())
}
