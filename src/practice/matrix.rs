//! A response matrix: a header of item names, then a row of 0 and 1 per person. An empty field or NA was not seen.

use std::collections::BTreeSet;
use std::path::Path;

use super::failure::{Failure, read};
use crate::tutor::calibration::Responses;

/// Items by name, and who answered what.
pub(super) struct Matrix {
    pub(super) names: Vec<String>,
    pub(super) responses: Responses,
}

impl Matrix {
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        Self::parse(path, &read(path)?)
    }

    pub(super) fn parse(path: &Path, text: &str) -> Result<Self, Failure> {
        let mut lines = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim_end()));
        let header = lines.next().filter(|(_, line)| !line.is_empty());
        let (_, header) = header.ok_or_else(|| Failure::line(path, 1, "the header of item names is missing"))?;
        let names: Vec<String> = header.split(',').map(|name| unquoted(name).to_owned()).collect();
        if let Some(column) = names.iter().position(String::is_empty) {
            return Err(Failure::line(path, 1, format!("column {} has no name", column + 1)));
        }
        let mut known = BTreeSet::new();
        if let Some(name) = names.iter().find(|name| !known.insert(*name)) {
            return Err(Failure::line(path, 1, format!("two columns are named {name}")));
        }
        if names.iter().all(|name| name == "0" || name == "1") {
            return Err(Failure::line(path, 1, "the header of item names is missing"));
        }
        let mut responses = Responses::new(names.len());
        let mut blank = None;
        for (number, line) in lines {
            if line.is_empty() {
                // Blank lines are harmless at the end and nowhere else.
                blank.get_or_insert(number);
                continue;
            }
            if let Some(number) = blank {
                return Err(Failure::line(path, number, "blank line between rows"));
            }
            responses.push(row(path, number, line, &names)?);
        }
        if responses.people() == 0.0 {
            return Err(Failure::line(path, 2, "no row of responses"));
        }
        Ok(Self { names, responses })
    }
}

fn row(path: &Path, number: usize, line: &str, names: &[String]) -> Result<Vec<(u32, bool)>, Failure> {
    let fields: Vec<&str> = line.split(',').map(unquoted).collect();
    if fields.len() != names.len() {
        return Err(Failure::line(path, number, format!("{} fields, but the header has {}", fields.len(), names.len())));
    }
    let mut answers = Vec::with_capacity(fields.len());
    for (index, field) in fields.into_iter().enumerate() {
        match field {
            "0" | "1" => answers.push((index as u32, field == "1")),
            "" | "NA" => {}
            _ => {
                let message = format!("column {} ({}): {field:?} is neither 0 nor 1", index + 1, names[index]);
                return Err(Failure::line(path, number, message));
            }
        }
    }
    Ok(answers)
}

/// A field without the space and the quotes around it.
fn unquoted(field: &str) -> &str {
    let field = field.trim();
    field.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(field).trim()
}
