//! A language as a Fluent file: written with the English above each text, read back into a receipt, and brought in.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use jiff::civil::Date;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::filter::Filter;
use crate::content::catalogue::Catalogue;
use crate::content::check::one_text;
use crate::content::format::{Locale, Shape};
use crate::content::ids::{Owner, OwnerKind};
use crate::content::source::{Level, Place, Source, Text};
use crate::content::store::{self, Edit, EditError, StoreError, Words};

const HEAD: &str = "### FinLit. The English stands above each text. A text that is missing stands as a comment: write it there and take the
### sign # before its name away.
";

/// The texts that a filter chooses, as a file; without a state, all of them.
pub async fn written(db: &mut PgConnection, filter: &Filter) -> Result<String, sqlx::Error> {
    let states = filter.state().map(|_| filter.states()).unwrap_or_default();
    let rows = sqlx::query!(
        r#"select s.owner as "owner!", s.text_id as "id!", s.body as "english!", t.body as "translated?"
           from source_texts s left join translations t on t.owner = s.owner and t.text_id = s.text_id and t.locale = $1
           where (cardinality($2::text[]) = 0 or text_state(s.hash, t.source_hash, t.made) = any ($2))
             and ($3 = '' or coalesce(s.domain, 'none') = $3) and ($4 = '' or s.field = $4)
           order by s.owner, s.position, s.text_id"#,
        filter.language().folder,
        &states,
        filter.domain,
        filter.field()
    )
    .fetch_all(db)
    .await?;
    let mut out = HEAD.to_owned();
    let mut owner = String::new();
    for row in rows {
        if row.owner != owner {
            let _ = write!(out, "\n## {}\n", row.owner);
            owner = row.owner;
        }
        let english: String =
            row.english.lines().map(|line| if line.is_empty() { "#\n".to_owned() } else { format!("# {line}\n") }).collect();
        let _ = match row.translated {
            Some(body) => write!(out, "\n{english}{} = {body}\n", row.id),
            None => write!(out, "\n{english}# {} =\n", row.id),
        };
    }
    Ok(out)
}

/// What becomes of a text of the file.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    Same,
    New,
    /// Other words than those of now.
    Changed(String),
    /// There is no English text of this name.
    Unknown,
    /// It breaks rules, each named.
    Refused(Vec<String>),
}

/// One message of the file.
#[derive(Clone, Debug)]
pub struct Entry {
    pub line: usize,
    pub id: String,
    pub body: String,
    pub fate: Fate,
    owner: Option<Owner>,
    /// The English it was made from, where it is not that of now.
    source: Option<String>,
}

/// What a file would change.
pub struct Receipt {
    pub locale: &'static Locale,
    pub entries: Vec<Entry>,
    /// Lines that are not Fluent, and why.
    pub broken: Vec<(usize, String)>,
    /// The content it was held against.
    pub version: i64,
}

impl Receipt {
    pub fn count(&self, of: impl Fn(&Fate) -> bool) -> usize {
        self.entries.iter().filter(|entry| of(&entry.fate)).count()
    }

    /// What can be brought in.
    pub fn good(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| matches!(entry.fate, Fate::New | Fate::Changed(_)))
    }
}

/// An English text, and its translation.
struct Known {
    owner: Owner,
    english: String,
    now: Option<String>,
}

/// Reads a file and holds each text against what there is.
pub async fn read(
    db: &mut PgConnection,
    catalogue: &Catalogue,
    locale: &'static Locale,
    file: &str,
    on: Date,
) -> Result<Receipt, StoreError> {
    let version = store::content_version(db).await?;
    let path = format!("texts/{}/file.ftl", locale.folder);
    let text = file.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let source = Source::of([(path, text)]);
    let known = known(db, locale).await?;
    let countries: BTreeSet<&str> = catalogue.countries.iter().map(|country| country.code.as_str()).collect();
    let mut bodies: HashMap<Owner, Option<Value>> = HashMap::new();
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut entries = Vec::new();
    for text in &source.texts {
        let first = seen.insert(&text.id, text.place.line);
        let mut entry =
            Entry { line: text.place.line, id: text.id.clone(), body: text.body.clone(), fate: Fate::Unknown, owner: None, source: None };
        if let Some(known) = known.get(&text.id) {
            entry.owner = Some(known.owner.clone());
            entry.fate = match (&known.now, first) {
                (_, Some(line)) => Fate::Refused(vec![format!("{} stands already in line {line}", text.id)]),
                (Some(now), _) if *now == text.body => Fate::Same,
                (now, _) => {
                    let body = match bodies.get(&known.owner) {
                        Some(body) => body.clone(),
                        None => {
                            let body = store::body_of(db, &known.owner).await?;
                            bodies.insert(known.owner.clone(), body.clone());
                            body
                        }
                    };
                    let english = english(&text.id, &known.english);
                    let row = (&known.owner, body.as_ref().unwrap_or(&Value::Null));
                    let findings = one_text(text, &english, row, &catalogue.parameters, &countries, on);
                    let errors: Vec<String> =
                        findings.into_iter().filter(|finding| finding.level == Level::Error).map(|finding| finding.message).collect();
                    match now {
                        _ if !errors.is_empty() => Fate::Refused(errors),
                        Some(now) => Fate::Changed(now.clone()),
                        None => Fate::New,
                    }
                }
            };
            if matches!(entry.fate, Fate::New | Fate::Changed(_)) && !text.comment.is_empty() && text.comment != known.english {
                entry.source = was_english(db, known, &text.id, &text.comment).await?;
            }
        }
        entries.push(entry);
    }
    let broken = source.findings.into_iter().map(|finding| (finding.place.line, finding.message)).collect();
    Ok(Receipt { locale, entries, broken, version })
}

/// The comment above a text, where it is English of before: the file was written before that changed.
async fn was_english(db: &mut PgConnection, known: &Known, id: &str, comment: &str) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar!(
        "select body from texts where owner = $1 and text_id = $2 and locale = 'en' and body = $3 limit 1",
        known.owner.to_string(),
        id,
        comment
    )
    .fetch_optional(db)
    .await
}

async fn known(db: &mut PgConnection, locale: &Locale) -> Result<BTreeMap<String, Known>, sqlx::Error> {
    let rows = sqlx::query!(
        r#"select s.owner as "owner!", s.text_id as "id!", s.body as "english!", t.body as "now?"
           from source_texts s left join translations t on t.owner = s.owner and t.text_id = s.text_id and t.locale = $1"#,
        locale.folder
    )
    .fetch_all(db)
    .await?;
    let known =
        rows.into_iter().filter_map(|row| Some((row.id, Known { owner: Owner::parse(&row.owner)?, english: row.english, now: row.now })));
    Ok(known.collect())
}

/// The English of a text, as the rules want it.
pub fn english(id: &str, body: &str) -> Text {
    text(Locale::source(), id, body.to_owned(), Shape::of(id, body).unwrap_or_default())
}

/// A text that stands in no file.
pub fn text(locale: &'static Locale, id: &str, body: String, shape: Shape) -> Text {
    let place = Place { path: "".into(), line: 1 };
    Text { id: id.to_owned(), locale, body, shape, comment: String::new(), place, position: 0 }
}

/// Brings in what is new and what changed, within the caller's transaction. How many texts.
pub async fn apply(
    db: &mut PgConnection,
    login: Option<Uuid>,
    catalogue: &Catalogue,
    receipt: &Receipt,
    made: &str,
) -> Result<usize, EditError> {
    // Cards belong to their lesson: one version of it holds all new words of its cards.
    let lessons: HashMap<&str, &str> = catalogue
        .lessons
        .iter()
        .flat_map(|(slug, lesson)| lesson.body.cards.iter().map(move |card| (card.slug.as_str(), slug.as_str())))
        .collect();
    let row = |owner: &Owner| match (owner.kind, lessons.get(owner.slug.as_str())) {
        (OwnerKind::Card, Some(lesson)) => Owner::new(OwnerKind::Lesson, *lesson),
        _ => owner.clone(),
    };
    let mut rows: BTreeMap<Owner, Vec<Words<'_>>> = BTreeMap::new();
    for entry in receipt.good() {
        let Some(owner) = &entry.owner else { continue };
        rows.entry(row(owner)).or_default().push(Words {
            owner,
            locale: receipt.locale.folder,
            id: &entry.id,
            body: Some(&entry.body),
            made,
            source: entry.source.as_deref(),
            base: None,
        });
    }
    for (owner, words) in &rows {
        store::edit(db, login, "text.import", &Edit { owner, base: None, body: None, words }).await?;
    }
    Ok(rows.values().map(Vec::len).sum())
}
