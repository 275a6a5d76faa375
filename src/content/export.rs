//! `finlit content export`: the database written back as the files it came from.
//!
//! A file that already says the same is left as it is, with its comments and its order.

mod toml;

use std::{
    collections::BTreeMap,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::Value;

use super::{
    ids::{Owner, OwnerKind},
    model::{Context, Item, Made, Misconception},
    source::{Source, XP_FILE},
    stock::{CLUSTERS, COUNTRIES, FILES, LessonBody, MADE, METRICS, Stock, TERMS, Table, XP, made_of_file},
};

/// Files by path, as an export writes them.
pub type Files = BTreeMap<String, String>;

/// Writes every file whose content differs; gives the paths written.
pub fn export(stock: &Stock, folder: &Path) -> io::Result<Vec<PathBuf>> {
    let there = if folder.is_dir() { Stock::of(&Source::read(folder)?) } else { Stock::default() };
    let mut written = Vec::new();
    for (path, text) in files(stock) {
        if same(stock, &there, &path) {
            continue;
        }
        let target = folder.join(&path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&target, text)?;
        written.push(target);
    }
    Ok(written)
}

/// Whether a file in the folder holds what the database holds for it.
fn same(stock: &Stock, there: &Stock, path: &str) -> bool {
    let rows = |stock: &Stock| -> BTreeMap<_, _> {
        let live = stock.rows.iter().filter(|(_, row)| row.live && row.path.as_deref() == Some(path));
        live.map(|(key, row)| (key.clone(), row.hash.clone())).collect()
    };
    let texts = |stock: &Stock| -> BTreeMap<_, _> {
        let live = stock.texts.iter().filter(|(_, text)| text.live && text.path.as_deref() == Some(path));
        live.map(|(key, text)| (key.clone(), text.hash.clone())).collect()
    };
    let new = placeless(stock).into_iter().any(|placed| placed == path);
    let as_of = |stock: &Stock| setting(stock, FILES).and_then(|files| files.get(path).cloned());
    let found = there.rows.values().any(|row| row.path.as_deref() == Some(path))
        || there.texts.values().any(|text| text.path.as_deref() == Some(path));
    found && !new && rows(stock) == rows(there) && texts(stock) == texts(there) && as_of(stock) == as_of(there)
}

/// Where rows and texts will stand that were made here and have no file yet.
fn placeless(stock: &Stock) -> Vec<String> {
    let rows = stock.rows.iter().filter(|(key, row)| row.live && row.path.is_none() && key.1 != FILES);
    let texts = stock.texts.iter().filter(|(_, text)| text.live && text.path.is_none());
    rows.map(|((table, slug), row)| row_path(*table, slug, &row.body))
        .chain(texts.map(|((owner, locale, _), _)| text_path(stock, owner, locale)))
        .collect()
}

/// Every file, in full.
pub fn files(stock: &Stock) -> Files {
    let mut files = Files::new();
    let mut documents: BTreeMap<String, toml::File> = BTreeMap::new();
    let mut rows: Vec<_> = stock.rows.iter().filter(|(_, row)| row.live).collect();
    rows.sort_by_key(|((table, slug), row)| (*table, row.position, slug.clone()));
    for ((table, slug), row) in rows {
        let path = row.path.clone().unwrap_or_else(|| row_path(*table, slug, &row.body));
        let mut put = |name: &str, body: &Value| documents.entry(path.clone()).or_default().push(name, body);
        match (table, slug.as_str()) {
            (Table::Settings, FILES) => {}
            (Table::Settings, XP) => put("", &row.body),
            (Table::Settings, CLUSTERS) => each(&row.body, |body| put("cluster", body)),
            (Table::Settings, COUNTRIES) => each(&row.body, |body| put("country", body)),
            (Table::Settings, TERMS) => each(&row.body, |body| put("term", body)),
            (Table::Settings, METRICS) => each(&row.body, |body| put("metric", body)),
            (Table::Settings, _) => {}
            (Table::Domains, _) => put("domain", &row.body),
            (Table::Components, _) => put("kc", &row.body),
            (Table::Prerequisites, _) => put("edge", &row.body),
            (Table::Misconceptions, _) => put("misconception", &row.body),
            (Table::Parameters, _) => put("parameter", &row.body),
            (Table::Templates, _) => put("template", &row.body),
            (Table::Contexts, _) => put("context", &row.body),
            (Table::Achievements, _) => put("achievement", &row.body),
            (Table::Lessons, _) => {
                if let Ok(body) = serde_json::from_value::<LessonBody>(row.body.clone()) {
                    put("lesson", &super::hash::json(&body.lesson));
                    body.cards.iter().for_each(|card| put("card", &super::hash::json(card)));
                }
            }
            // An item of a template is written by the template.
            (Table::Items, _) if row.body.get("template").is_some() => {}
            (Table::Items, _) => put("item", &row.body),
        }
    }
    let days = setting(stock, FILES);
    for (path, file) in documents {
        let as_of = days.and_then(|files| files.get(&path)?.get("as_of")?.as_str());
        files.insert(path, file.write(as_of));
    }
    texts(stock, &mut files);
    files
}

fn each(list: &Value, put: impl FnMut(&Value)) {
    list.as_array().into_iter().flatten().for_each(put);
}

fn setting<'s>(stock: &'s Stock, key: &str) -> Option<&'s Value> {
    stock.rows.get(&(Table::Settings, key.to_owned())).map(|row| &row.body)
}

fn texts(stock: &Stock, files: &mut Files) {
    let stem = |path: &str| path.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default().to_owned();
    let lessons: BTreeMap<String, BTreeMap<String, Made>> = stock
        .bodies::<LessonBody>(Table::Lessons)
        .map(|(slug, body, row)| (row.path.as_deref().map_or_else(|| slug.to_owned(), stem), body.lesson.made))
        .collect();
    let mut by_path: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for (key, text) in stock.texts.iter().filter(|(_, text)| text.live) {
        let path = text.path.clone().unwrap_or_else(|| text_path(stock, &key.0, &key.1));
        by_path.entry(path).or_default().push((key, text));
    }
    for (path, mut texts) in by_path {
        texts.sort_by_key(|((owner, _, id), text)| (text.path.is_none(), text.position, owner.clone(), id.clone()));
        let mut out = String::new();
        let mut before: Option<&Owner> = None;
        let lesson = lessons.get(&stem(&path));
        for ((owner, locale, id), text) in texts {
            if before != Some(owner) {
                let gap = if before.is_some() { "\n" } else { "" };
                let _ = writeln!(out, "{gap}## {owner}\n");
                before = Some(owner);
            }
            if text.made != made_of_file(lesson, locale).as_str() {
                let _ = writeln!(out, "# {MADE}{}", text.made);
            }
            let _ = writeln!(out, "{id} = {}", text.body);
        }
        files.insert(path, out);
    }
}

/// Where a new row belongs.
fn row_path(table: Table, slug: &str, body: &Value) -> String {
    let of = |path: &str| path.to_owned();
    match table {
        Table::Domains | Table::Components => of("kcs.toml"),
        Table::Prerequisites => of("prerequisites.toml"),
        Table::Misconceptions => of("misconceptions.toml"),
        Table::Parameters => of("parameters.toml"),
        Table::Templates => of("templates.toml"),
        Table::Contexts => of("contexts.toml"),
        Table::Achievements => of("achievements.toml"),
        Table::Settings if slug == XP => of(XP_FILE),
        Table::Settings => of("settings.toml"),
        Table::Lessons => format!("lessons/{slug}.toml"),
        Table::Items => {
            let item = serde_json::from_value::<Item>(body.clone()).ok();
            format!("lessons/{}.toml", item.as_ref().and_then(Item::main_component).unwrap_or_default())
        }
    }
}

/// Where a new text belongs: beside its row's other texts.
fn text_path(stock: &Stock, owner: &Owner, locale: &str) -> String {
    let sibling = stock
        .texts
        .range((owner.clone(), locale.to_owned(), String::new())..)
        .take_while(|((other, language, _), _)| other == owner && language == locale);
    if let Some(path) = sibling.filter_map(|(_, text)| text.path.clone()).next() {
        return path;
    }
    let body = |table: Table| stock.rows.get(&(table, owner.slug.clone())).map(|row| row.body.clone());
    let stem = match owner.kind {
        OwnerKind::Domain | OwnerKind::Cluster | OwnerKind::Kc => "kcs".to_owned(),
        OwnerKind::Parameter => "parameters".to_owned(),
        OwnerKind::Term => "glossary".to_owned(),
        OwnerKind::Achievement => "achievements".to_owned(),
        OwnerKind::Template => "templates".to_owned(),
        OwnerKind::Country => "contexts".to_owned(),
        OwnerKind::Lesson => owner.slug.clone(),
        OwnerKind::Card => stock.cards().remove(&owner.slug).unwrap_or_default(),
        OwnerKind::Item => {
            let path = body(Table::Items).map(|body| row_path(Table::Items, &owner.slug, &body)).unwrap_or_default();
            path.trim_start_matches("lessons/").trim_end_matches(".toml").to_owned()
        }
        OwnerKind::Misconception => {
            kc_of::<Misconception>(body(Table::Misconceptions), |row| row.kc).unwrap_or_else(|| "misconceptions".into())
        }
        OwnerKind::Context => kc_of::<Context>(body(Table::Contexts), |_| "contexts".into()).unwrap_or_else(|| "contexts".into()),
    };
    format!("texts/{locale}/{stem}.ftl")
}

fn kc_of<T: serde::de::DeserializeOwned>(body: Option<Value>, kc: impl Fn(T) -> String) -> Option<String> {
    serde_json::from_value(body?).ok().map(kc)
}
