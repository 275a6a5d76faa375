use std::{collections::BTreeMap, sync::Arc};

use quick_cache::{Weighter, sync::Cache};
use sqlx::PgExecutor;

use super::{TextSet, words::Compiled};
use crate::content::{
    format::{Bundle, Locale},
    ids::Owner,
    model::{Item, Made},
    store::{StoreError, shaped},
};

/// Bytes of compiled texts that are kept.
const TEXT_BYTES: u64 = 32 << 20;
/// Item bodies that are kept: those of an evening's learners.
const ITEM_BODIES: usize = 4096;

/// Items and their compiled texts, by version, so that an open attempt's old version is found the same way as the current one.
/// Bounded: an instructor's bank may hold many thousands.
pub struct Library {
    texts: Cache<TextKey, Arc<Compiled>, ByWeight>,
    items: Cache<(i32, i32), Arc<Item>>,
}

type TextKey = (Owner, i32, &'static str);

#[derive(Clone)]
struct ByWeight;

impl Weighter<TextKey, Arc<Compiled>> for ByWeight {
    fn weight(&self, (owner, _, _): &TextKey, compiled: &Arc<Compiled>) -> u64 {
        compiled.weight + owner.slug.len() as u64
    }
}

impl Default for Library {
    fn default() -> Library {
        Library { texts: Cache::with_weighter(8192, TEXT_BYTES, ByWeight), items: Cache::new(ITEM_BODIES) }
    }
}

impl Library {
    /// The body of an item at a version. Within a transaction it takes the transaction's connection: waiting for a second one
    /// while holding the first, a pool's worth of learners would wait for each other.
    pub async fn item(&self, db: impl PgExecutor<'_>, id: i32, version: i32) -> Result<Option<Arc<Item>>, StoreError> {
        if let Some(item) = self.items.get(&(id, version)) {
            return Ok(Some(item));
        }
        let body = sqlx::query_scalar!("select body from item_versions where item_id = $1 and version = $2", id, version)
            .fetch_optional(db)
            .await?;
        let Some(body) = body else { return Ok(None) };
        let item: Item = shaped("item_versions", &id.to_string(), body)?;
        let item = Arc::new(item);
        self.items.insert((id, version), item.clone());
        Ok(Some(item))
    }

    /// The texts of an owner at a version, in a reader's language and in English; one query where they are not in the cache.
    pub async fn texts(
        &self,
        db: impl PgExecutor<'_>,
        owner: &Owner,
        version: i32,
        locale: &'static Locale,
    ) -> Result<TextSet, StoreError> {
        let key = |locale: &'static Locale| (owner.clone(), version, locale.folder);
        let found = (self.texts.get(&key(locale)), self.texts.get(&key(Locale::source())));
        if let (Some(own), Some(source)) = found {
            return Ok(TextSet::new(owner, own, source));
        }
        let rows = sqlx::query!(
            "select distinct on (locale, text_id) locale, text_id, body, made, status from texts
            where owner = $1 and locale in ($2, 'en') and version <= $3 order by locale, text_id, version desc",
            owner.to_string(),
            locale.folder,
            version
        )
        .fetch_all(db)
        .await?;
        let mut texts: BTreeMap<String, Vec<(String, String, String)>> = BTreeMap::new();
        for row in rows.into_iter().filter(|row| row.status != "retired") {
            texts.entry(row.locale).or_default().push((row.text_id, row.body, row.made));
        }
        let compiled = [locale, Locale::source()].map(|locale| {
            let rows = texts.get(locale.folder).map(Vec::as_slice).unwrap_or_default();
            let compiled = Arc::new(compile(locale, &owner.to_string(), rows));
            self.texts.insert(key(locale), compiled.clone());
            compiled
        });
        let [own, source] = compiled;
        Ok(TextSet::new(owner, own, source))
    }
}

impl TextSet {
    /// Texts that are being written, in a language and in English: patterns by id.
    pub fn sketch(owner: &Owner, locale: &'static Locale, rows: impl Fn(&'static Locale) -> Vec<(String, String)>) -> TextSet {
        let compiled = |locale| {
            let rows: Vec<_> = rows(locale).into_iter().map(|(id, body)| (id, body, Made::Source.as_str().to_owned())).collect();
            Arc::new(compile(locale, &owner.to_string(), &rows))
        };
        TextSet::new(owner, compiled(locale), compiled(Locale::source()))
    }
}

/// Compiles the texts of one owner in one language, given as (id, pattern, made).
pub(super) fn compile(locale: &'static Locale, owner: &str, rows: &[(String, String, String)]) -> Compiled {
    let messages = rows.iter().map(|(id, body, _)| (id.as_str(), body.as_str()));
    // One text that is not Fluent must not take the others with it; saving and loading refuse such texts.
    let bundle = Bundle::compile(locale, messages.clone()).or_else(|error| {
        tracing::error!(owner, %error, "a text does not compile");
        Bundle::compile(locale, messages.filter(|message| Bundle::compile(locale, [*message]).is_ok()))
    });
    let bundle = bundle.unwrap_or_else(|_| Bundle::empty(locale));
    let made = rows.iter().map(|(id, _, made)| {
        let made = match made.as_str() {
            "source" => Made::Source,
            "reviewed" => Made::Reviewed,
            _ => Made::Machine,
        };
        (id.clone(), made)
    });
    // Measured: a bundle with its four functions takes about 6 KB, a syntax tree about three times its text.
    let text: usize = rows.iter().map(|(id, body, _)| id.len() * 3 + body.len() * 3 + 200).sum();
    Compiled { bundle, made: made.collect(), weight: 6000 + text as u64 }
}
