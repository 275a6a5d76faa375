use std::sync::Arc;

use jiff::civil::Date;
use serde::de::{DeserializeOwned, IntoDeserializer};
use toml_edit::{ArrayOfTables, Document, Item as Toml, Table};

use super::{LessonFile, Place, Source, TomlFile, XP_FILE};
use crate::content::model::Xp;

/// One row of a file, with the way back to its place.
pub struct Row<T> {
    pub body: T,
    pub file: Arc<TomlFile>,
    /// The table array it stands in, such as `item`; empty where the whole file is the row.
    table: String,
    index: usize,
}

impl<T> Row<T> {
    /// The line of a field such as `options.1.value`; of the row where there is no such field.
    pub fn at(&self, field: &str) -> Place {
        let root = Some(self.file.document.as_item());
        let row = if self.table.is_empty() { root } else { root.and_then(|item| item.get(&self.table)) };
        let row = match row {
            Some(Toml::ArrayOfTables(tables)) => return self.place(tables.get(self.index).and_then(|table| in_table(table, field))),
            other => other,
        };
        self.place(row.and_then(|item| item.as_table()).and_then(|table| in_table(table, field)))
    }

    /// The line of the row.
    pub fn place_of_row(&self) -> Place {
        self.at("")
    }

    fn place(&self, offset: Option<usize>) -> Place {
        Place { path: self.file.path.clone(), line: line(self.file.document.raw(), offset.unwrap_or(0)) }
    }
}

/// The offset of a field below a table, or of the deepest part of the way to it that exists.
fn in_table(table: &Table, field: &str) -> Option<usize> {
    let mut offset = table.span().map(|span| span.start);
    let mut steps = field.split('.').filter(|step| !step.is_empty());
    let Some(first) = steps.next() else { return offset };
    let Some((key, mut here)) = table.get_key_value(first) else { return offset };
    offset = key.span().or_else(|| here.span()).map(|span| span.start).or(offset);
    let mut value = None;
    for step in steps {
        let next = step.parse::<usize>();
        if let (Toml::ArrayOfTables(tables), Ok(index)) = (here, &next) {
            let Some(table) = tables.get(*index) else { return offset };
            let rest = field.splitn(3, '.').nth(2).unwrap_or_default();
            return in_table(table, rest).or(offset);
        }
        let inside = match value.or_else(|| here.as_value()) {
            Some(toml_edit::Value::Array(array)) => next.ok().and_then(|index| array.get(index)),
            Some(toml_edit::Value::InlineTable(table)) => table.get(step),
            _ => {
                let Some(item) = here.as_table().and_then(|table| table.get(step)) else { return offset };
                here = item;
                offset = item.span().map(|span| span.start).or(offset);
                continue;
            }
        };
        let Some(inside) = inside else { return offset };
        offset = inside.span().map(|span| span.start).or(offset);
        value = Some(inside);
    }
    offset
}

pub(super) fn line(text: &str, offset: usize) -> usize {
    text.as_bytes()[..offset.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

impl Source {
    /// Reads one TOML file given as text.
    pub fn read_toml(&mut self, path: Arc<str>, text: String) {
        let document = match Document::parse(text.clone()) {
            Ok(document) => document,
            Err(error) => {
                let line = line(&text, error.span().map_or(0, |span| span.start));
                return self.error(Place { path, line }, format!("not TOML: {}", error.message().replace('\n', ", ")));
            }
        };
        let file = Arc::new(TomlFile { path, document });
        if &*file.path == XP_FILE {
            if let Some(body) = self.body::<Xp>(&file, file.document.as_table(), "xp") {
                self.xp = Some(Row { body, file: file.clone(), table: String::new(), index: 0 });
            }
            return;
        }
        let (mut lesson, mut cards, mut items) = (None, Vec::new(), Vec::new());
        for (name, found) in file.document.as_table() {
            match name {
                "as_of" => self.as_of(&file, found),
                "domain" => self.domains = self.rows(&file, name, found),
                "cluster" => self.clusters = self.rows(&file, name, found),
                "kc" => self.kcs = self.rows(&file, name, found),
                "edge" => self.edges = self.rows(&file, name, found),
                "parameter" => self.parameters = self.rows(&file, name, found),
                "country" => self.countries = self.rows(&file, name, found),
                "term" => self.terms = self.rows(&file, name, found),
                "metric" => self.metrics = self.rows(&file, name, found),
                "achievement" => self.achievements = self.rows(&file, name, found),
                "template" => self.templates = self.rows(&file, name, found),
                "context" => {
                    let rows = self.rows(&file, name, found);
                    self.contexts.extend(rows);
                }
                "misconception" => {
                    let rows = self.rows(&file, name, found);
                    self.misconceptions.extend(rows);
                }
                "lesson" => {
                    if let Some(body) = found.as_table().and_then(|table| self.body(&file, table, "lesson")) {
                        lesson = Some(Row { body, file: file.clone(), table: "lesson".into(), index: 0 });
                    }
                }
                "card" => cards = self.rows(&file, name, found),
                "item" => items = self.rows(&file, name, found),
                _ => {
                    let line = line(file.document.raw(), found.span().map_or(0, |span| span.start));
                    self.error(
                        Place { path: file.path.clone(), line },
                        format!("[{name}] is nothing that the curriculum knows: check its spelling"),
                    );
                }
            }
        }
        match lesson {
            Some(lesson) => self.lessons.push(LessonFile { lesson, cards, items }),
            None if !cards.is_empty() || !items.is_empty() => {
                self.error(Place { path: file.path.clone(), line: 1 }, "cards and items need a [lesson] in their file".into());
            }
            None => {}
        }
    }

    fn as_of(&mut self, file: &TomlFile, found: &Toml) {
        if let Some(date) = found.as_str().and_then(|text| text.parse::<Date>().ok()) {
            self.as_of.insert(file.path.clone(), date);
            return;
        }
        let line = line(file.document.raw(), found.span().map_or(0, |span| span.start));
        self.error(Place { path: file.path.clone(), line }, "`as_of` is a date such as \"2026-11-22\"".into());
    }

    /// Each row by itself, so that one file can name all its faults at once.
    fn rows<T: DeserializeOwned>(&mut self, file: &Arc<TomlFile>, name: &str, found: &Toml) -> Vec<Row<T>> {
        let none = ArrayOfTables::new();
        let tables = found.as_array_of_tables().unwrap_or(&none);
        if tables.is_empty() {
            let line = line(file.document.raw(), found.span().map_or(0, |span| span.start));
            self.error(Place { path: file.path.clone(), line }, format!("write each as [[{name}]]"));
        }
        let bodies = tables.iter().enumerate();
        bodies
            .filter_map(|(index, table)| {
                let body = self.body(file, table, name)?;
                Some(Row { body, file: file.clone(), table: name.to_owned(), index })
            })
            .collect()
    }

    fn body<T: DeserializeOwned>(&mut self, file: &TomlFile, table: &Table, name: &str) -> Option<T> {
        let value = Toml::Table(table.clone()).into_value().unwrap_or_else(|_| toml_edit::InlineTable::new().into());
        let read: Result<T, _> = T::deserialize(value.into_deserializer());
        read.map_err(|error: toml_edit::de::Error| {
            // Without a span of its own the error stands at the row; a key it names is looked up there.
            let named = error.message().split('`').nth(1).unwrap_or_default();
            let offset = error.span().map(|span| span.start).or_else(|| in_table(table, named)).unwrap_or(0);
            let who = ["slug", "id", "key", "name"].iter().find_map(|key| table.get(key)?.as_str()).unwrap_or_default();
            let message = format!("{name} {who}: {}", error.message().replace('\n', " "));
            self.error(Place { path: file.path.clone(), line: line(file.document.raw(), offset) }, message);
        })
        .ok()
    }
}
