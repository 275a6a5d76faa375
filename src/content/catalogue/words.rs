use std::{collections::BTreeMap, sync::Arc};

use super::Named;
use crate::content::{
    format::{Args, Bundle, Inline, Locale},
    ids::Owner,
    model::Made,
};

/// The texts of one owner at one version in one language, compiled.
pub(super) struct Compiled {
    pub bundle: Bundle,
    pub made: BTreeMap<String, Made>,
    /// About what it takes in memory, in bytes.
    pub weight: u64,
}

/// The texts of one owner as a reader of some language gets them: in that language where all of them are there, else all in
/// English, so that one block never speaks two languages.
#[derive(Clone)]
pub struct TextSet {
    prefix: Arc<str>,
    shown: Arc<Compiled>,
    source: Arc<Compiled>,
}

impl TextSet {
    pub(super) fn new(owner: &Owner, own: Arc<Compiled>, source: Arc<Compiled>) -> TextSet {
        let whole = !own.made.is_empty() && source.made.keys().all(|id| own.made.contains_key(id));
        TextSet { prefix: owner.prefix().into(), shown: if whole { own } else { source.clone() }, source }
    }

    /// The language the texts are in, which is not always the one asked for: they then carry their own `lang` and `dir`.
    pub fn locale(&self) -> &'static Locale {
        self.shown.bundle.locale()
    }

    /// A text by what stands after the owner's prefix: `stem`, `k1-feedback`, `title`; empty for the prefix alone.
    pub fn text(&self, ending: &str, args: &Args) -> Vec<Inline> {
        self.format(&self.shown, ending, args).or_else(|| self.format(&self.source, ending, args)).unwrap_or_default()
    }

    /// A text that needs no values, with its language.
    pub fn named(&self, ending: &str) -> Named {
        Named { words: self.text(ending, &Args::new()), locale: self.locale() }
    }

    /// The English of a text, to stand beside a translation that no person has reviewed.
    pub fn source_text(&self, ending: &str, args: &Args) -> Vec<Inline> {
        self.format(&self.source, ending, args).unwrap_or_default()
    }

    /// Whether there is such a text.
    pub fn has(&self, ending: &str) -> bool {
        self.source.bundle.has(&self.id(ending))
    }

    /// Whether what is shown is a translation that no person has checked.
    pub fn is_unreviewed(&self) -> bool {
        self.shown.made.values().any(|made| *made == Made::Machine)
    }

    fn format(&self, compiled: &Compiled, ending: &str, args: &Args) -> Option<Vec<Inline>> {
        let text = compiled.bundle.format(&self.id(ending), args);
        text.inspect_err(|error| tracing::error!(%error, "a text cannot be shown")).ok()
    }

    fn id(&self, ending: &str) -> String {
        if ending.is_empty() { self.prefix.to_string() } else { format!("{}-{ending}", self.prefix) }
    }
}
