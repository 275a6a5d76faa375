use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, OnceLock},
};

use sqlx::PgConnection;

use super::{library, words::Compiled};
use crate::content::{format::Locale, ids::Owner};

/// Words that pages must be able to show without the database: everything but items. Read whole with the catalogue, compiled
/// when first shown.
#[derive(Default)]
pub struct Shelf {
    entries: HashMap<(Owner, &'static str), Entry>,
}

#[derive(Default)]
struct Entry {
    /// Id, pattern, and how it was made.
    rows: Vec<(String, String, String)>,
    compiled: OnceLock<Arc<Compiled>>,
}

impl Shelf {
    /// The newest texts of every owner that is no item and no template, in all languages.
    pub(super) async fn load(db: &mut PgConnection) -> Result<Shelf, sqlx::Error> {
        let rows = sqlx::query!(
            "select distinct on (owner, locale, text_id) owner, locale, text_id, body, made, status from texts
            where split_part(owner, '/', 1) not in ('item', 'template') order by owner, locale, text_id, version desc"
        )
        .fetch_all(db)
        .await?;
        let mut entries: HashMap<(Owner, &'static str), Entry> = HashMap::new();
        for row in rows.into_iter().filter(|row| row.status != "retired") {
            if let (Some(owner), Some(locale)) = (Owner::parse(&row.owner), Locale::of(&row.locale)) {
                entries.entry((owner, locale.folder)).or_default().rows.push((row.text_id, row.body, row.made));
            }
        }
        Ok(Shelf { entries })
    }

    /// The texts of an owner in one language; none where there are none.
    pub(super) fn get(&self, owner: &Owner, locale: &'static Locale) -> Arc<Compiled> {
        static NOTHING: LazyLock<Arc<Compiled>> = LazyLock::new(|| Arc::new(library::compile(Locale::source(), "", &[])));
        match self.entries.get(&(owner.clone(), locale.folder)) {
            Some(entry) => entry.compiled.get_or_init(|| Arc::new(library::compile(locale, &owner.to_string(), &entry.rows))).clone(),
            None => NOTHING.clone(),
        }
    }
}
