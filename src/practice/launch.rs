//! The bank of a curriculum folder as it is at launch: real kinds, authors' difficulties, nothing calibrated.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::failure::{Failure, read};
use crate::content::model::{Input, ItemKind, Part};
use crate::content::solve::guess;
use crate::tutor::item_model::Item;
use crate::tutor::selection::BankComponent;
use crate::tutor::simulate::{World, WorldItem};

#[derive(Deserialize)]
struct KcFile {
    cluster: Vec<Cluster>,
    kc: Vec<Kc>,
}

#[derive(Deserialize)]
struct Cluster {
    slug: String,
    domain: String,
}

#[derive(Deserialize)]
struct Kc {
    slug: String,
    cluster: String,
}

#[derive(Deserialize)]
struct EdgeFile {
    edge: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    kc: String,
    prerequisite: String,
    kind: String,
}

#[derive(Deserialize)]
struct LessonFile {
    #[serde(default)]
    item: Vec<LessonItem>,
}

#[derive(Deserialize)]
struct LessonItem {
    kind: ItemKind,
    b: f64,
    weights: BTreeMap<String, f64>,
    #[serde(default)]
    options: Vec<toml::Value>,
    #[serde(default)]
    rows: Vec<toml::Value>,
    #[serde(default)]
    part: Vec<Part>,
    #[serde(default)]
    input: Vec<Input>,
}

impl LessonItem {
    fn guess(&self) -> f64 {
        guess(self.kind, self.options.len(), self.rows.len(), &self.part, &self.input)
    }
}

/// Reads the folder: `kcs.toml`, `prerequisites.toml` and `lessons/`. Components without items are left out, and what
/// requires one requires its prerequisites instead.
pub(super) fn world(folder: &Path, seed: u64) -> Result<World, Failure> {
    let kcs: KcFile = parse(&folder.join("kcs.toml"))?;
    let edges: EdgeFile = parse(&folder.join("prerequisites.toml"))?;
    let mut items = Vec::new();
    for path in lessons(&folder.join("lessons"))? {
        items.extend(parse::<LessonFile>(&path)?.item);
    }
    let asked: Vec<&str> =
        kcs.kc.iter().map(|kc| kc.slug.as_str()).filter(|slug| items.iter().any(|item| item.weights.contains_key(*slug))).collect();
    let index: BTreeMap<&str, u32> = asked.iter().copied().zip(0..).collect();
    let domains: BTreeMap<&str, u32> = {
        let slugs: std::collections::BTreeSet<&str> = kcs.cluster.iter().map(|cluster| cluster.domain.as_str()).collect();
        slugs.into_iter().zip(0..).collect()
    };
    let domain_of = |slug: &str| {
        let cluster = kcs.kc.iter().find(|kc| kc.slug == slug).map(|kc| kc.cluster.as_str());
        let domain = kcs.cluster.iter().find(|other| Some(other.slug.as_str()) == cluster).map(|found| found.domain.as_str());
        domain.and_then(|domain| domains.get(domain)).copied().unwrap_or(0)
    };
    let components = asked
        .iter()
        .map(|slug| BankComponent { domain: domain_of(slug), required: required(slug, &edges.edge, &index), ..BankComponent::default() })
        .collect();
    let items = items
        .iter()
        .map(|item| WorldItem {
            model: Item::uncalibrated(item.b, item.guess()),
            loads: item.weights.iter().filter_map(|(slug, weight)| Some((*index.get(slug.as_str())?, *weight))).collect(),
        })
        .collect();
    Ok(World::new(items, components, seed)?)
}

/// The nearest required prerequisites that have items.
fn required(slug: &str, edges: &[Edge], index: &BTreeMap<&str, u32>) -> Vec<u32> {
    let mut found = Vec::new();
    for edge in edges.iter().filter(|edge| edge.kc == slug && edge.kind == "required") {
        match index.get(edge.prerequisite.as_str()) {
            Some(known) => found.push(*known),
            None => found.extend(required(&edge.prerequisite, edges, index)),
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn lessons(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error| Failure::File { path: folder.to_owned(), error };
    let entries = std::fs::read_dir(folder).map_err(failed)?.collect::<Result<Vec<_>, _>>().map_err(failed)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    // The order of a folder is the file system's; a simulation has to be the same everywhere.
    paths.sort();
    Ok(paths)
}

fn parse<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Failure> {
    let text = read(path)?;
    toml::from_str(&text).map_err(|error| {
        let line = error.span().map_or(1, |span| 1 + text[..span.start.min(text.len())].matches('\n').count());
        Failure::line(path, line, error.message())
    })
}
