//! All content at one moment, from the files or from the database, in one shape that can be compared.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    hash,
    ids::{Owner, OwnerKind},
    model::{Card, Item, Lesson, Made, Template},
    source::{Row, Source},
};

/// The tables of rows, in the order in which they can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    Domains,
    Settings,
    Components,
    Prerequisites,
    Misconceptions,
    Parameters,
    Lessons,
    Templates,
    Items,
    Contexts,
    Achievements,
}

impl Table {
    /// The word for a listing.
    pub fn as_str(self) -> &'static str {
        match self {
            Table::Domains => "domains",
            Table::Settings => "settings",
            Table::Components => "components",
            Table::Prerequisites => "prerequisites",
            Table::Misconceptions => "misconceptions",
            Table::Parameters => "parameters",
            Table::Lessons => "lessons",
            Table::Templates => "templates",
            Table::Items => "items",
            Table::Contexts => "contexts",
            Table::Achievements => "achievements",
        }
    }
}

/// The body of a lesson: its cards belong to it, its items are rows of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LessonBody {
    pub lesson: Lesson,
    pub cards: Vec<Card>,
    /// Slugs of its items, in order.
    pub items: Vec<String>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    pub body: Value,
    pub hash: String,
    pub path: Option<String>,
    /// Hash of what the file held when it was loaded. None: never loaded, or retired by a load.
    pub loaded_hash: Option<String>,
    pub position: i32,
    pub version: i32,
    pub live: bool,
}

/// One text in one language, as its newest version has it.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredText {
    pub body: String,
    pub made: String,
    pub hash: String,
    pub path: Option<String>,
    pub loaded_hash: Option<String>,
    pub position: i32,
    pub version: i32,
    pub live: bool,
}

/// A row by table and slug.
pub type RowKey = (Table, String);
/// A text by owner, locale and id.
pub type TextKey = (Owner, String, String);

/// All content at one moment.
#[derive(Clone, Debug, Default)]
pub struct Stock {
    pub rows: BTreeMap<RowKey, Stored>,
    pub texts: BTreeMap<TextKey, StoredText>,
}

/// The settings that are lists of rows.
pub const CLUSTERS: &str = "clusters";
pub const COUNTRIES: &str = "countries";
pub const METRICS: &str = "metrics";
pub const TERMS: &str = "terms";
pub const XP: &str = "xp";
/// Which day each file says it speaks of.
pub const FILES: &str = "files";

/// The name of a prerequisite among rows.
pub fn edge_slug(prerequisite: &str, kc: &str) -> String {
    format!("{prerequisite}>{kc}")
}

impl Stock {
    /// What the files hold.
    pub fn of(source: &Source) -> Stock {
        let mut stock = Stock::default();
        for (position, row) in (0..).zip(&source.domains) {
            stock.put(Table::Domains, &row.body.slug, row, position);
        }
        for (position, row) in (0..).zip(&source.kcs) {
            stock.put(Table::Components, &row.body.slug, row, position);
        }
        for (position, row) in (0..).zip(&source.edges) {
            stock.put(Table::Prerequisites, &edge_slug(&row.body.prerequisite, &row.body.kc), row, position);
        }
        for (position, row) in (0..).zip(&source.misconceptions) {
            stock.put(Table::Misconceptions, &row.body.slug, row, position);
        }
        for (position, row) in (0..).zip(&source.parameters) {
            stock.put(Table::Parameters, &row.body.key, row, position);
        }
        for (position, row) in (0..).zip(&source.contexts) {
            stock.put(Table::Contexts, &row.body.id, row, position);
        }
        for (position, row) in (0..).zip(&source.achievements) {
            stock.put(Table::Achievements, &row.body.id, row, position);
        }
        for (position, row) in (0..).zip(&source.templates) {
            stock.put(Table::Templates, &row.body.id, row, position);
            // The item it serves as comes after those of the lesson.
            stock.insert(Table::Items, &row.body.id, hash::json(&row.body.as_item()), &row.file.path, 1000 + position);
        }
        for (position, file) in (0..).zip(&source.lessons) {
            let body = LessonBody {
                lesson: file.lesson.body.clone(),
                cards: file.cards.iter().map(|row| row.body.clone()).collect(),
                items: file.items.iter().map(|row| row.body.slug.clone()).collect(),
            };
            stock.insert(Table::Lessons, &file.lesson.body.kc, hash::json(&body), &file.lesson.file.path, position);
            for (position, row) in (0..).zip(&file.items) {
                stock.put(Table::Items, &row.body.slug, row, position);
            }
        }
        stock.settings(source);
        stock.texts(source);
        stock
    }

    fn settings(&mut self, source: &Source) {
        let path = |row: Option<&str>| row.map_or_else(String::new, str::to_owned);
        let clusters: Vec<_> = source.clusters.iter().map(|row| &row.body).collect();
        let clusters_path = path(source.clusters.first().map(|row| &*row.file.path));
        let countries: Vec<_> = source.countries.iter().map(|row| &row.body).collect();
        let countries_path = path(source.countries.first().map(|row| &*row.file.path));
        let metrics: Vec<_> = source.metrics.iter().map(|row| &row.body).collect();
        let metrics_path = path(source.metrics.first().map(|row| &*row.file.path));
        let terms: Vec<_> = source.terms.iter().map(|row| &row.body).collect();
        let terms_path = path(source.terms.first().map(|row| &*row.file.path));
        self.insert(Table::Settings, TERMS, hash::json(&terms), &terms_path, 0);
        self.insert(Table::Settings, CLUSTERS, hash::json(&clusters), &clusters_path, 0);
        self.insert(Table::Settings, COUNTRIES, hash::json(&countries), &countries_path, 0);
        self.insert(Table::Settings, METRICS, hash::json(&metrics), &metrics_path, 0);
        if let Some(row) = &source.xp {
            self.insert(Table::Settings, XP, hash::json(&row.body), &row.file.path, 0);
        }
        let files: BTreeMap<&str, _> = source.as_of.iter().map(|(path, date)| (&**path, json!({ "as_of": date }))).collect();
        self.insert(Table::Settings, FILES, hash::json(&files), "", 0);
    }

    fn texts(&mut self, source: &Source) {
        let owners = owners(source);
        let made: BTreeMap<&str, &BTreeMap<String, Made>> = source
            .lessons
            .iter()
            .map(|file| (file.lesson.file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml"), &file.lesson.body.made))
            .collect();
        for text in &source.texts {
            // A text that no row has is an error of the check, which comes before a load.
            let Some(owner) = owners.get(&text.id) else { continue };
            let folder = text.locale.folder;
            let stem = text.place.path.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default();
            let otherwise = made_of_file(made.get(stem).copied(), folder).as_str();
            // A text of which something else is true than of its file says so itself.
            let own = text.comment.lines().find_map(|line| line.strip_prefix(MADE));
            let made = own.filter(|made| ["source", "machine", "reviewed"].contains(made)).unwrap_or(otherwise);
            let stored = StoredText {
                hash: hash::of_text(made, &text.body),
                body: text.body.clone(),
                made: made.to_owned(),
                path: Some(text.place.path.to_string()),
                loaded_hash: None,
                position: i32::try_from(text.position).unwrap_or(i32::MAX),
                version: 0,
                live: true,
            };
            self.texts.insert((owner.clone(), folder.to_owned(), text.id.clone()), stored);
        }
    }

    fn put<T: Serialize>(&mut self, table: Table, slug: &str, row: &Row<T>, position: i32) {
        self.insert(table, slug, hash::json(&row.body), &row.file.path, position);
    }

    /// Adds a row with its hash.
    pub fn insert(&mut self, table: Table, slug: &str, body: Value, path: &str, position: i32) {
        let hash = hash::of_body(&body);
        let path = Some(path.to_owned()).filter(|path| !path.is_empty());
        self.rows.insert((table, slug.to_owned()), Stored { body, hash, path, loaded_hash: None, position, version: 0, live: true });
    }

    /// Every live row of a table, read back; rows of an older shape that no longer read are left out.
    pub fn bodies<T: for<'de> Deserialize<'de>>(&self, table: Table) -> impl Iterator<Item = (&str, T, &Stored)> {
        let of_table = self.rows.iter().filter(move |((found, _), row)| *found == table && row.live);
        of_table.filter_map(|((_, slug), row)| Some((slug.as_str(), serde_json::from_value(row.body.clone()).ok()?, row)))
    }

    /// Which versioned row a text's version belongs to; none where the owner counts its own.
    pub fn versioned(&self, owner: &Owner, cards: &BTreeMap<String, String>) -> Option<RowKey> {
        match owner.kind {
            OwnerKind::Item | OwnerKind::Template => Some((Table::Items, owner.slug.clone())),
            OwnerKind::Lesson => Some((Table::Lessons, owner.slug.clone())),
            OwnerKind::Card => cards.get(&owner.slug).map(|lesson| (Table::Lessons, lesson.clone())),
            _ => None,
        }
    }

    /// The lesson of each card.
    pub fn cards(&self) -> BTreeMap<String, String> {
        let lessons = self.rows.iter().filter(|((table, _), _)| *table == Table::Lessons);
        let bodies = lessons.filter_map(|((_, slug), row)| Some((slug, serde_json::from_value::<LessonBody>(row.body.clone()).ok()?)));
        bodies.flat_map(|(slug, body)| body.cards.into_iter().map(move |card| (card.slug, slug.clone()))).collect()
    }
}

/// What stands above a text that was made otherwise than the others of its file.
pub const MADE: &str = "made: ";

/// How the texts of a file were made: as its lesson says, else as is usual for the language.
pub fn made_of_file(lesson: Option<&BTreeMap<String, Made>>, folder: &str) -> Made {
    let otherwise = if folder == "en" { Made::Source } else { Made::Machine };
    lesson.and_then(|made| made.get(folder)).copied().unwrap_or(otherwise)
}

/// The owner of each text id.
fn owners(source: &Source) -> BTreeMap<String, Owner> {
    use super::ids::Texts;
    let mut owners = BTreeMap::new();
    let mut add = |row: &dyn Texts| owners.extend(row.text_ids().into_iter().map(|id| (id, row.owner())));
    source.domains.iter().for_each(|row| add(&row.body));
    source.clusters.iter().for_each(|row| add(&row.body));
    source.kcs.iter().for_each(|row| add(&row.body));
    source.countries.iter().for_each(|row| add(&row.body));
    source.terms.iter().for_each(|row| add(&row.body));
    source.misconceptions.iter().for_each(|row| add(&row.body));
    source.contexts.iter().for_each(|row| add(&row.body));
    source.parameters.iter().for_each(|row| add(&row.body));
    source.achievements.iter().for_each(|row| add(&row.body));
    source.templates.iter().for_each(|row| add(&row.body));
    for file in &source.lessons {
        add(&file.lesson.body);
        file.cards.iter().for_each(|row| add(&row.body));
        file.items.iter().for_each(|row| add(&row.body));
    }
    owners
}

/// What an item row is read back as.
pub fn item(stored: &Stored) -> Option<Item> {
    serde_json::from_value(stored.body.clone()).ok()
}

/// What a template row is read back as.
pub fn template(stored: &Stored) -> Option<Template> {
    serde_json::from_value(stored.body.clone()).ok()
}
