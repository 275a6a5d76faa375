use serde::{Deserialize, Serialize};

use super::{Body, MAX_PARTS, Reason, Text, number::Number};

/// A question, whatever file it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name in lists, one line of plain words; made from the stem where the file has none.
    pub name: String,
    /// The folder, `a/b/c`, without Moodle's course prefix.
    pub category: Option<String>,
    /// Plain words.
    pub tags: Vec<String>,
    /// The author's own id for it.
    pub id: Option<String>,
    /// What is asked.
    pub stem: Text,
    /// Shown after answering, whatever the answer was.
    pub explanation: Option<Text>,
    /// Shown one after another on request.
    pub hints: Vec<Text>,
    /// How it is answered.
    pub body: Body,
}

impl Question {
    /// A hash of what is asked and answered, 64 hexadecimal digits: equal for questions that differ only in name,
    /// category, id, tags or whitespace.
    pub fn content_hash(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        let mut part = |tag: u8, words: &str| {
            let canonical = words.split_whitespace().collect::<Vec<_>>().join(" ");
            hasher.update(&[tag]).update(&(canonical.len() as u64).to_le_bytes()).update(canonical.as_bytes());
        };
        part(b'q', self.stem.as_str());
        part(b'e', self.explanation.as_ref().map_or("", Text::as_str));
        self.hints.iter().for_each(|hint| part(b'h', hint.as_str()));
        match &self.body {
            Body::Single { options, shuffle } | Body::Several { options, shuffle } => {
                part(if matches!(self.body, Body::Single { .. }) { b'1' } else { b'2' }, if *shuffle { "shuffle" } else { "" });
                for option in options {
                    part(if option.right { b'r' } else { b'w' }, option.text.as_str());
                    part(b'f', option.feedback.as_ref().map_or("", Text::as_str));
                }
            }
            Body::Numeric { answer, tolerance, wrong } => {
                part(b'n', answer);
                part(b't', tolerance.as_deref().unwrap_or("0"));
                for (number, feedback) in wrong {
                    part(b'w', number);
                    part(b'f', feedback.as_str());
                }
            }
            // By the partners' words: their order in the list means nothing.
            Body::Matching { rows, partners } => {
                for (row, partner) in rows {
                    part(b'm', row.as_str());
                    part(b'p', partners.get(*partner).map_or("", Text::as_str));
                }
                let mut spare: Vec<_> = partners.iter().map(Text::as_str).collect();
                spare.sort_unstable();
                spare.into_iter().for_each(|partner| part(b's', partner));
            }
            Body::Ordering { rows } => rows.iter().for_each(|row| part(b'o', row.as_str())),
        }
        hasher.finalize().to_hex().to_string()
    }

    /// Moves feedback to the right option of a single choice in front of the explanation; whether there was any.
    pub fn explain_right(&mut self) -> bool {
        let Body::Single { options, .. } = &mut self.body else { return false };
        let told: Vec<Text> = options.iter_mut().filter(|option| option.right).filter_map(|option| option.feedback.take()).collect();
        let found = !told.is_empty();
        if found {
            let all: Vec<&str> = told.iter().chain(&self.explanation).map(Text::as_str).collect();
            self.explanation = Some(Text::markup(&all.join("\n\n")));
        }
        found
    }

    /// The form every reader gives: tidy words, a name, partners in the rows' order, numbers without idle zeros.
    pub(super) fn settled(mut self) -> Self {
        self.stem = self.stem.settled();
        self.explanation = self.explanation.map(Text::settled);
        self.hints = self.hints.into_iter().map(Text::settled).collect();
        self.body = self.body.settled();
        self.arranged()
    }

    /// The same for a question whose texts are tidy already.
    pub(super) fn arranged(mut self) -> Self {
        self.explanation = self.explanation.filter(|text| !text.is_empty());
        self.hints.retain(|text| !text.is_empty());
        self.name = line(&self.name);
        if self.name.is_empty() {
            self.name = name_of(&self.stem);
        }
        self.category = self.category.as_deref().and_then(category_of);
        self.id = self.id.as_deref().map(line).filter(|id| !id.is_empty());
        self.tags = self.tags.iter().map(|tag| line(tag)).filter(|tag| !tag.is_empty()).collect();
        self.body = self.body.arranged();
        self
    }

    /// Whether the question can be asked: a stem, enough options or rows, all different, something right.
    pub(super) fn check(&self) -> Result<(), Reason> {
        if self.stem.is_empty() {
            return Err(Reason::NoStem);
        }
        let parts = match &self.body {
            Body::Single { options, .. } | Body::Several { options, .. } => {
                let right = options.iter().filter(|option| option.right).count();
                match self.body {
                    Body::Single { .. } if right > 1 => return Err(Reason::SeveralRight { count: right }),
                    _ if right == 0 => return Err(Reason::NoRightAnswer),
                    _ => {}
                }
                options.iter().map(|option| &option.text).collect()
            }
            Body::Numeric { answer, tolerance, wrong } => {
                let numbers = std::iter::once(answer).chain(tolerance).chain(wrong.iter().map(|(number, _)| number));
                for number in numbers {
                    Number::parse(number).ok_or_else(|| Reason::NotANumber { found: number.clone() })?;
                }
                return within(wrong.len());
            }
            Body::Matching { rows, partners } => {
                if let Some((row, _)) = rows.iter().find(|(_, partner)| *partner >= partners.len()) {
                    return Err(Reason::NoPartner { row: row.words() });
                }
                within(partners.len())?;
                distinct(partners)?;
                rows.iter().map(|(row, _)| row).collect()
            }
            Body::Ordering { rows } => rows.iter().collect::<Vec<_>>(),
        };
        within(parts.len())?;
        within(self.hints.len().max(self.tags.len()))?;
        if parts.len() < 2 {
            return Err(Reason::TooFew { found: parts.len() });
        }
        distinct(parts)
    }
}

fn within(count: usize) -> Result<(), Reason> {
    if count > MAX_PARTS { Err(Reason::TooManyParts { found: count }) } else { Ok(()) }
}

/// No part empty, none twice.
fn distinct<'t>(parts: impl IntoIterator<Item = &'t Text>) -> Result<(), Reason> {
    let mut seen = std::collections::HashSet::new();
    for (index, part) in parts.into_iter().enumerate() {
        if part.is_empty() {
            return Err(Reason::EmptyPart { number: index + 1 });
        }
        if !seen.insert(part.as_str()) {
            return Err(Reason::Repeated { text: super::receipt::short(&part.words()) });
        }
    }
    Ok(())
}

/// One line of plain words: for names, tags, ids and categories.
pub(super) fn line(raw: &str) -> String {
    let kept = raw.split_whitespace().map(|word| word.replace(|c: char| super::text::is_idle(c), ""));
    kept.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A name for a question that has none: the beginning of what it asks, at most 80 characters.
pub(super) fn name_of(stem: &Text) -> String {
    let words = line(&stem.words());
    match words.char_indices().nth(80) {
        None => words,
        Some((end, _)) => {
            let cut = words[..end].rfind(' ').unwrap_or(end);
            format!("{}…", words[..cut].trim_end())
        }
    }
}

/// A folder path without the course it is in: `$course$/top/a/b` is `a/b`.
pub(super) fn category_of(raw: &str) -> Option<String> {
    let mut path = line(raw);
    loop {
        let inside = path.strip_prefix('$').and_then(|rest| rest.split_once('$'));
        let inner = match inside {
            Some((place, rest)) if place.bytes().all(|byte| byte.is_ascii_lowercase()) => rest,
            _ => path.strip_prefix("top/").unwrap_or(if path == "top" { "" } else { &path }),
        };
        let inner = inner.trim_start_matches('/').trim_start().to_owned();
        if inner == path {
            return Some(path).filter(|path| !path.is_empty());
        }
        path = inner;
    }
}
