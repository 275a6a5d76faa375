use std::sync::Arc;

use fluent_syntax::{ast::Entry, parser};

use super::{Finding, Level, Place, Source, rows::line};
use crate::content::format::{Locale, Shape, canonical};

/// One authored text of one language, as a file has it.
#[derive(Clone, Debug)]
pub struct Text {
    pub id: String,
    pub locale: &'static Locale,
    /// The pattern, written in the one way the serialiser knows.
    pub body: String,
    pub shape: Shape,
    /// What stands above it as its comment.
    pub comment: String,
    pub place: Place,
    /// Its place among the texts of the file.
    pub position: usize,
}

impl Source {
    pub(super) fn read_ftl(&mut self, locale: &'static Locale, path: Arc<str>, text: &str) {
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let line = line(text, error.pos.start);
            self.findings.push(Finding {
                level: Level::Error,
                place: Place { path: path.clone(), line },
                message: format!("not Fluent: {}; values of several lines are indented, and no line begins with . * or [", error.kind),
            });
        }
        // The syntax tree has no lines, but messages begin at line starts and come in order.
        let mut starts = text.lines().enumerate().filter_map(|(index, line)| Some((index + 1, identifier(line)?)));
        for (position, entry) in resource.body.iter().enumerate() {
            let Entry::Message(message) = entry else {
                if let Entry::Term(term) = entry {
                    let place = Place { path: path.clone(), line: 1 };
                    self.error(place, format!("the term -{} cannot be used: write the words where they stand", term.id.name));
                }
                continue;
            };
            let line = starts.find(|(_, id)| *id == message.id.name).map_or(1, |(line, _)| line);
            self.texts.push(Text {
                id: message.id.name.to_owned(),
                locale,
                body: canonical(message),
                shape: Shape::of_message(message),
                comment: message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default(),
                place: Place { path: path.clone(), line },
                position,
            });
        }
    }
}

/// The identifier a line defines, if it begins a message.
fn identifier(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')).then_some(id)
}
