//! `finlit content check`: everything a machine can say about the files before they are loaded.

mod cases;
mod expected;
mod graph;
mod items;
mod lessons;
mod parameters;
mod reading;
mod references;
mod templates;
mod texts;

use std::{collections::BTreeMap, fmt, io, path::Path};

use jiff::civil::Date;

pub use texts::one as one_text;

use super::{
    solve::Parameters,
    source::{Finding, Level, Place, Source},
};

pub use items::BLOOM;
pub use parameters::misfit;
pub use texts::COMPLETE;

/// What a check found.
#[derive(Default)]
pub struct Report {
    pub findings: Vec<Finding>,
    /// The median reading grade of each lesson's English texts.
    pub reading: BTreeMap<String, f64>,
    /// How many of the texts each language has, of how many there are.
    pub coverage: BTreeMap<&'static str, (usize, usize)>,
}

impl Report {
    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.level == Level::Error).count()
    }

    fn error(&mut self, place: Place, message: impl Into<String>) {
        self.findings.push(Finding { level: Level::Error, place, message: message.into() });
    }

    fn warn(&mut self, place: Place, message: impl Into<String>) {
        self.findings.push(Finding { level: Level::Warning, place, message: message.into() });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for finding in &self.findings {
            let level = if finding.level == Level::Error { "error" } else { "warning" };
            writeln!(f, "{}: {level}: {}", finding.place, finding.message)?;
        }
        for (kc, grade) in &self.reading {
            let note = if *grade > reading::TARGET { "  above the target" } else { "" };
            writeln!(f, "reading level {grade:4.1}  {kc}{note}")?;
        }
        for (locale, (have, all)) in &self.coverage {
            writeln!(f, "texts in {locale}: {have} of {all}")?;
        }
        let errors = self.errors();
        write!(f, "{errors} errors, {} warnings", self.findings.len() - errors)
    }
}

/// Reads and checks a curriculum folder; `on` is the day parameters are held against.
pub fn check_folder(folder: &Path, on: Date) -> io::Result<Report> {
    Ok(check(&Source::read(folder)?, on))
}

/// Checks what was read.
pub fn check(source: &Source, on: Date) -> Report {
    let mut report = Report { findings: source.findings.clone(), ..Report::default() };
    let parameters = Parameters(source.parameters.iter().map(|row| (row.body.key.clone(), row.body.clone())).collect());
    parameters::check(source, on, &mut report);
    references::check(source, &mut report);
    graph::check(source, &mut report);
    lessons::check(source, &mut report);
    items::check(source, &parameters, on, &mut report);
    templates::check(source, &parameters, &mut report);
    texts::check(source, &parameters, on, &mut report);
    reading::check(source, &mut report);
    report.findings.sort_by(|a, b| (&a.place, a.level).cmp(&(&b.place, b.level)));
    report.findings.dedup();
    report
}

/// Joins names for a sentence.
fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
