//! The curriculum folder, read with the place of every row and text, so that a finding can name file and line.

mod ftl;
mod rows;

use std::{
    collections::BTreeMap,
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::civil::Date;
use toml_edit::Document;

use super::{
    format::Locale,
    model::{
        Achievement, Card, Cluster, Context, Country, Domain, Edge, Item, Kc, Lesson, Metric, Misconception, Parameter, Template, Term, Xp,
    },
};

pub use ftl::Text;
pub use rows::Row;

/// A line of a file, relative to the curriculum folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub path: Arc<str>,
    pub line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{}", self.path, self.line)
    }
}

/// Something in the files that is wrong, or that an author should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub level: Level,
    pub place: Place,
    /// What is wrong and what to do, in a sentence.
    pub message: String,
}

/// Errors stop a load; warnings do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Error,
    Warning,
}

/// A TOML file with its syntax tree.
pub struct TomlFile {
    pub path: Arc<str>,
    pub document: Document<String>,
}

/// A lesson file: the lesson, its cards and its items.
pub struct LessonFile {
    pub lesson: Row<Lesson>,
    pub cards: Vec<Row<Card>>,
    pub items: Vec<Row<Item>>,
}

/// Everything in the folder that could be read.
#[derive(Default)]
pub struct Source {
    pub domains: Vec<Row<Domain>>,
    pub clusters: Vec<Row<Cluster>>,
    pub kcs: Vec<Row<Kc>>,
    pub edges: Vec<Row<Edge>>,
    pub parameters: Vec<Row<Parameter>>,
    pub countries: Vec<Row<Country>>,
    pub contexts: Vec<Row<Context>>,
    pub misconceptions: Vec<Row<Misconception>>,
    pub terms: Vec<Row<Term>>,
    pub metrics: Vec<Row<Metric>>,
    pub achievements: Vec<Row<Achievement>>,
    pub xp: Option<Row<Xp>>,
    /// The day each file says it speaks of.
    pub as_of: BTreeMap<Arc<str>, Date>,
    pub templates: Vec<Row<Template>>,
    pub lessons: Vec<LessonFile>,
    pub texts: Vec<Text>,
    /// Files that could not be read at all are named here, and rows and texts that could not.
    pub findings: Vec<Finding>,
}

/// The file of XP amounts and the level curve, which is one row.
pub const XP_FILE: &str = "xp.toml";

impl Source {
    /// Reads every `.toml` of the folder and every `.ftl` of its language folders.
    pub fn read(folder: &Path) -> io::Result<Source> {
        let mut found = Vec::new();
        for path in files(folder)? {
            let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found.push((name, fs::read_to_string(&path)?));
        }
        Ok(Source::of(found))
    }

    /// Reads files given as (path in the curriculum folder, text), such as those the program carries.
    pub fn of(files: impl IntoIterator<Item = (String, String)>) -> Source {
        let mut source = Source::default();
        for (path, text) in files {
            let path: Arc<str> = path.into();
            match path.rsplit_once('.') {
                Some((_, "toml")) => source.read_toml(path, text),
                Some((_, "ftl")) => match language(&path) {
                    Some(locale) => source.read_ftl(locale, path, &text),
                    None => source.error(Place { path, line: 1 }, "no known language: texts stand in texts/<language>/".into()),
                },
                _ => {}
            }
        }
        source
    }

    /// Items of every lesson.
    pub fn items(&self) -> impl Iterator<Item = &Row<Item>> {
        self.lessons.iter().flat_map(|lesson| &lesson.items)
    }

    /// Cards of every lesson.
    pub fn cards(&self) -> impl Iterator<Item = &Row<Card>> {
        self.lessons.iter().flat_map(|lesson| &lesson.cards)
    }

    pub(super) fn error(&mut self, place: Place, message: String) {
        self.findings.push(Finding { level: Level::Error, place, message });
    }
}

/// `texts/es/x.ftl`, or beside the lesson `x.es.ftl`.
fn language(path: &str) -> Option<&'static Locale> {
    let folder = path.split('/').rev().nth(1).and_then(Locale::of);
    folder.or_else(|| Locale::of(path.strip_suffix(".ftl")?.rsplit_once('.')?.1))
}

/// TOML and Fluent files of the folder and below, in the order of their names.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml" || ending == "ftl") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
