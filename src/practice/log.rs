//! Learner logs in the four-line format: `n,uid`, problem ids, skill ids, responses (algorithms.md 3.5).

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

use super::failure::{Failure, read};

/// An answer to an item, with the components it practises.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Interaction {
    pub(super) item: u32,
    components: Range<u32>,
    pub(super) right: bool,
}

/// Logs of several learners; items and components by index.
#[derive(Debug, Default)]
pub(super) struct Log {
    interactions: Vec<Interaction>,
    components: Vec<u32>,
    learners: Vec<Range<usize>>,
}

/// Indices of problem and skill ids; shared by training and test logs.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) items: HashMap<String, u32>,
    pub(super) components: HashMap<String, u32>,
}

impl Log {
    /// Adds the learners of a file.
    pub(super) fn read(&mut self, path: &Path, names: &mut Names) -> Result<(), Failure> {
        self.parse(path, &read(path)?, names)
    }

    pub(super) fn parse(&mut self, path: &Path, text: &str, names: &mut Names) -> Result<(), Failure> {
        let mut lines: Vec<&str> = text.lines().map(str::trim).collect();
        // A learner without answers ends in blank lines; only those that make no whole learner are dropped.
        while !lines.len().is_multiple_of(4) && lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        for (index, four) in lines.chunks(4).enumerate() {
            let first = 4 * index + 1;
            let [head, problems, skills, responses] = four else {
                let message = "the file ends within a learner: expected problem ids, skill ids and responses";
                return Err(Failure::line(path, first + four.len() - 1, message));
            };
            check_head(path, first, head)?;
            let problems = list(path, first + 1, problems, "problem id")?;
            let skills = list(path, first + 2, skills, "skill id")?;
            let responses = list(path, first + 3, responses, "response")?;
            for (line, what, count) in [(first + 2, "skill ids", skills.len()), (first + 3, "responses", responses.len())] {
                if count != problems.len() {
                    return Err(Failure::line(path, line, format!("{count} {what} for {} problem ids", problems.len())));
                }
            }
            let wrong = responses.iter().position(|response| *response != "0" && *response != "1");
            if let Some(index) = wrong {
                let message = format!("response {}: {:?} is neither 0 nor 1", index + 1, responses[index]);
                return Err(Failure::line(path, first + 3, message));
            }
            self.add(&problems, &skills, &responses, names);
        }
        Ok(())
    }

    /// Adds a learner. Neighbouring rows of one problem with another skill and the same response are one interaction: the
    /// row was doubled because the problem has several skills, and predicting its second half would be no prediction.
    fn add(&mut self, problems: &[&str], skills: &[&str], responses: &[&str], names: &mut Names) {
        let from = self.interactions.len();
        for ((problem, skill), response) in problems.iter().zip(skills).zip(responses) {
            let (item, component) = (index(&mut names.items, problem), index(&mut names.components, skill));
            let right = *response == "1";
            let end = self.components.len() as u32;
            let several = self.interactions[from..].last_mut().filter(|last| {
                let known = &self.components[last.components.start as usize..last.components.end as usize];
                last.item == item && last.right == right && !known.contains(&component)
            });
            match several {
                Some(last) => last.components.end += 1,
                None => self.interactions.push(Interaction { item, components: end..end + 1, right }),
            }
            self.components.push(component);
        }
        self.learners.push(from..self.interactions.len());
    }

    /// The interactions of each learner, in order.
    pub(super) fn learners(&self) -> impl Iterator<Item = &[Interaction]> {
        self.learners.iter().map(|range| &self.interactions[range.clone()])
    }

    pub(super) fn components(&self, interaction: &Interaction) -> &[u32] {
        &self.components[interaction.components.start as usize..interaction.components.end as usize]
    }

    pub(super) fn len(&self) -> usize {
        self.interactions.len()
    }
}

/// `n,uid` or `n`. What n counts differs between published logs (rows, or learners), so it is not compared with the rows.
fn check_head(path: &Path, number: usize, head: &str) -> Result<(), Failure> {
    let fields: Vec<&str> = head.trim_end_matches(',').split(',').map(str::trim).collect();
    let counts = fields[0].parse::<u64>().is_ok();
    if counts && fields.len() <= 2 {
        return Ok(());
    }
    let shown: String = head.chars().take(40).collect();
    Err(Failure::line(path, number, format!("expected a learner's first line, n,uid; found {shown:?}")))
}

/// The fields of a line; a comma at the end is allowed, an empty field is not.
fn list<'a>(path: &Path, number: usize, line: &'a str, what: &str) -> Result<Vec<&'a str>, Failure> {
    let line = line.strip_suffix(',').unwrap_or(line);
    if line.is_empty() {
        return Ok(Vec::new());
    }
    let fields: Vec<&str> = line.split(',').map(str::trim).collect();
    match fields.iter().position(|field| field.is_empty()) {
        Some(index) => Err(Failure::line(path, number, format!("{what} {} is empty", index + 1))),
        None => Ok(fields),
    }
}

fn index(known: &mut HashMap<String, u32>, name: &str) -> u32 {
    if let Some(index) = known.get(name) {
        return *index;
    }
    let index = known.len() as u32;
    known.insert(name.to_owned(), index);
    index
}
