//! What a process knows of the content: one immutable catalogue, replaced whole when the content version moves.

mod bank;
mod library;
mod load;
mod shelf;
#[cfg(test)]
mod tests;
mod views;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use super::{
    ids::{Owner, OwnerKind},
    model::{Achievement, Cluster, Context, Country, Domain, ItemKind, Kc, Metric, Term, Xp},
    solve::Parameters,
    stock::LessonBody,
};
use crate::tutor::prerequisites::Prerequisites;

pub use bank::ItemBank;
pub use library::Library;
pub use shelf::Shelf;
pub use views::{CardView, ContextView, Named};
pub use words::TextSet;

/// Everything pages and rules need that hangs on no learner: structure and numbers, no words.
pub struct Catalogue {
    /// The content version it was read at.
    pub version: i64,
    pub domains: Vec<Domain>,
    pub clusters: Vec<Cluster>,
    /// Components in the order of the path.
    pub components: Vec<Component>,
    pub prerequisites: Prerequisites,
    pub lessons: BTreeMap<String, LessonEntry>,
    /// Published items, by id.
    pub items: BTreeMap<i32, ItemEntry>,
    /// Items pulled back at once: an attempt at one is voided.
    pub withdrawn: BTreeSet<i32>,
    pub contexts: BTreeMap<String, Context>,
    pub misconceptions: BTreeMap<String, MisconceptionEntry>,
    pub parameters: Parameters,
    /// What may be asked in practice, review and placement.
    pub bank: ItemBank,
    pub achievements: Vec<Achievement>,
    pub metrics: Vec<Metric>,
    pub xp: Option<Xp>,
    pub countries: Vec<Country>,
    pub terms: Vec<Term>,
    by_slug: HashMap<String, i32>,
    by_kc: HashMap<String, usize>,
    /// Contexts by component, in the order in which they were written.
    contexts_of: HashMap<String, Vec<String>>,
    contexts_against: HashMap<String, Vec<String>>,
    shelf: Shelf,
}

/// A knowledge component and its row's id.
pub struct Component {
    pub id: i32,
    pub body: Kc,
}

/// The served version of a lesson.
pub struct LessonEntry {
    pub id: i32,
    pub version: i32,
    pub body: LessonBody,
}

/// What selection and grading need to know of an item before its body is read.
pub struct ItemEntry {
    pub id: i32,
    pub slug: String,
    pub kind: ItemKind,
    pub version: i32,
    /// Difficulty.
    pub b: f64,
    /// Discrimination, where its author gave one.
    pub a: Option<f64>,
    /// Chance of full credit without knowing anything.
    pub guess: f64,
    /// Component ids and their weights.
    pub weights: Vec<(i32, f64)>,
    /// The component of its lesson, where it has one.
    pub lesson: Option<String>,
    pub position: i32,
    /// Whether its numbers are drawn for each attempt.
    pub drawn: bool,
    params: Vec<String>,
}

/// A misconception and its row's id.
pub struct MisconceptionEntry {
    pub id: i32,
    pub kc: String,
}

impl ItemEntry {
    /// Whose texts it shows.
    pub fn owner(&self) -> Owner {
        Owner::new(if self.drawn { OwnerKind::Template } else { OwnerKind::Item }, &self.slug)
    }

    /// Whether an answer can be graded on this day: every parameter it uses is confirmed and not expired.
    pub fn gradable(&self, parameters: &Parameters, on: Date) -> bool {
        parameters.gradable(&self.params, on)
    }
}

impl Catalogue {
    /// The published item with this slug.
    pub fn item(&self, slug: &str) -> Option<&ItemEntry> {
        self.items.get(self.by_slug.get(slug)?)
    }

    /// The component with this slug.
    pub fn component(&self, slug: &str) -> Option<&Component> {
        self.components.get(*self.by_kc.get(slug)?)
    }

    /// Items of a lesson in its order, those drawn from templates last.
    pub fn items_of<'c>(&'c self, kc: &'c str) -> impl Iterator<Item = &'c ItemEntry> {
        let mut items: Vec<&ItemEntry> = self.items.values().filter(|item| item.lesson.as_deref() == Some(kc)).collect();
        items.sort_by_key(|item| (item.position, item.id));
        items.into_iter()
    }

    /// The context of a component for someone with these origins: the first that fits, else the general one.
    pub fn context_for(&self, kc: &str, origins: &[String]) -> Option<&Context> {
        self.choose(self.contexts_of.get(kc)?, origins)
    }

    /// The context whose warning belongs to a misconception, for someone with these origins.
    pub fn context_against(&self, misconception: &str, origins: &[String]) -> Option<&Context> {
        self.choose(self.contexts_against.get(misconception)?, origins)
    }

    /// Every context of a component.
    pub fn contexts_of<'c>(&'c self, kc: &str) -> impl Iterator<Item = &'c Context> {
        self.contexts_of.get(kc).into_iter().flatten().filter_map(|id| self.contexts.get(id))
    }

    fn choose(&self, ids: &[String], origins: &[String]) -> Option<&Context> {
        let of = |country: &str| ids.iter().filter_map(|id| self.contexts.get(id)).find(|context| context.country == country);
        origins.iter().find_map(|origin| of(origin)).or_else(|| of("ZZ"))
    }
}
