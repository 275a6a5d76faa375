//! Items as they were saved, version by version, and a new version saved.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::fields::{self, Patterns};
use crate::authoring::audit::Change;
use crate::authoring::edit::{Fields, drafts, gate};
use crate::content::hash;
use crate::content::ids::Texts;
use crate::content::model::Item;
use crate::content::stock::{LessonBody, Stored, Table};
use crate::content::store::{self, StoreError};

/// Where an item stands.
#[derive(Clone, Debug)]
pub struct Standing {
    pub id: i32,
    pub slug: String,
    pub status: String,
    pub version: i32,
}

impl Standing {
    /// Whose texts, and whose draft.
    pub fn owner(&self) -> String {
        format!("item/{}", self.slug)
    }
}

/// Why a version was not saved.
#[derive(Debug, thiserror::Error)]
pub enum NotSaved {
    /// Somebody saved this version meanwhile.
    #[error("version {0} was saved meanwhile")]
    Conflict(i32),
    #[error("there is no such item")]
    Missing,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for NotSaved {
    fn from(error: sqlx::Error) -> Self {
        NotSaved::Store(StoreError::Database(error))
    }
}

/// An item that is edited here: one drawn from a template is edited with its template.
pub async fn standing(db: &mut PgConnection, slug: &str) -> Result<Option<Standing>, sqlx::Error> {
    let row = sqlx::query!("select item_id, status, version from learning_items where slug = $1 and template_id is null", slug)
        .fetch_optional(db)
        .await?;
    Ok(row.map(|row| Standing { id: row.item_id, slug: slug.to_owned(), status: row.status, version: row.version }))
}

/// An item at a version: its structure and its texts then.
pub async fn at(db: &mut PgConnection, standing: &Standing, version: i32) -> Result<Option<(Item, Patterns)>, StoreError> {
    let body = sqlx::query_scalar!("select body from item_versions where item_id = $1 and version = $2", standing.id, version)
        .fetch_optional(&mut *db)
        .await?;
    let Some(body) = body else { return Ok(None) };
    let item: Item = read("item_versions", &standing.slug, body)?;
    let rows = sqlx::query!(
        "select distinct on (locale, text_id) locale, text_id, body, status from texts
         where owner = $1 and version <= $2 order by locale, text_id, version desc",
        standing.owner(),
        version
    )
    .fetch_all(db)
    .await?;
    let prefix = format!("{}-", standing.slug);
    let texts = rows.into_iter().filter(|row| row.status == "published").filter_map(|row| {
        let ending = row.text_id.strip_prefix(&prefix)?.to_owned();
        Some(((row.locale, ending), row.body))
    });
    Ok(Some((item, texts.collect())))
}

/// The fields of an item at a version; none where there is no such version.
pub async fn fields_at(db: &mut PgConnection, standing: &Standing, version: i32) -> Result<Option<Fields>, StoreError> {
    Ok(at(db, standing, version).await?.map(|(item, texts)| fields::of(&item, &texts)))
}

fn read<T: serde::de::DeserializeOwned>(table: &'static str, slug: &str, body: Value) -> Result<T, StoreError> {
    serde_json::from_value(body).map_err(|error| StoreError::Shape { table, slug: slug.to_owned(), message: error.to_string() })
}

/// What is saved, by whom, on top of which version.
pub struct Save<'s> {
    pub login: Uuid,
    pub slug: &'s str,
    pub base: i32,
    pub item: &'s Item,
    pub texts: &'s Patterns,
    /// What becomes of it: `draft`, `ready` or `published`.
    pub status: &'s str,
}

impl Save<'_> {
    /// Writes a new version, all or nothing; gives its number. What learners have open keeps the version it began with.
    pub async fn write(&self, db: &mut PgConnection) -> Result<i32, NotSaved> {
        let mut db = db.begin().await?;
        // A load, an import or another edit beside this one waits here.
        sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
        let row =
            sqlx::query!("select status, version, path, loaded_hash, position from learning_items where slug = $1 for update", self.slug)
                .fetch_optional(&mut *db)
                .await?
                .ok_or(NotSaved::Missing)?;
        if row.version != self.base {
            return Err(NotSaved::Conflict(row.version));
        }
        let version = row.version + 1;
        let body = hash::json(self.item);
        let stored = Stored {
            hash: hash::of_body(&body),
            body,
            path: row.path,
            loaded_hash: row.loaded_hash.clone(),
            position: row.position,
            version,
            live: true,
        };
        store::put(&mut db, Table::Items, self.slug, &stored, version).await?;
        // What the files held when they were loaded is still what it was: a load tells this edit from an edit of a file by it.
        store::note(&mut db, Table::Items, self.slug, row.loaded_hash.as_deref()).await?;
        sqlx::query!("update learning_items set status = $2 where slug = $1", self.slug, self.status).execute(&mut *db).await?;
        self.texts(&mut db, version).await?;
        if self.status == "published" {
            stand_in_lesson(&mut db, self.item).await?;
            store::moved(&mut db).await?;
        }
        let verb = if self.status == "published" { "item.publish" } else { "item.save" };
        let detail = json!({ "version": version, "status": self.status });
        Change { login: Some(self.login), verb, subject: &format!("item/{}", self.slug), detail }.note(&mut db).await?;
        drafts::discard(&mut db, &format!("item/{}", self.slug), self.login).await?;
        db.commit().await?;
        Ok(version)
    }

    /// The texts that changed, in the new version. Those that are gone are retired in it.
    async fn texts(&self, db: &mut PgConnection, version: i32) -> Result<(), sqlx::Error> {
        let owner = format!("item/{}", self.slug);
        let rows = sqlx::query!(
            "select distinct on (locale, text_id) locale, text_id, body, made, path, position, loaded_hash, status from texts
             where owner = $1 order by locale, text_id, version desc",
            owner
        )
        .fetch_all(&mut *db)
        .await?;
        let prefix = format!("{}-", self.slug);
        let known: BTreeMap<(String, String), _> =
            rows.into_iter().filter_map(|row| Some(((row.locale.clone(), row.text_id.strip_prefix(&prefix)?.to_owned()), row))).collect();
        let order: BTreeMap<String, i32> = self.item.endings().into_iter().zip(0..).collect();
        let gone = known.iter().filter(|(key, row)| row.status == "published" && !self.texts.contains_key(*key));
        let gone: Vec<_> = gone.map(|(key, row)| (key, row.body.as_str(), "retired")).collect();
        let changed =
            self.texts.iter().filter(|(key, body)| known.get(*key).is_none_or(|row| row.body != **body || row.status != "published"));
        for (key, body, status) in changed.map(|(key, body)| (key, body.as_str(), "published")).chain(gone) {
            let (locale, ending) = key;
            let before = known.get(key);
            let english = self.texts.get(&("en".to_owned(), ending.clone())).filter(|_| locale != "en");
            // Typed here by a person: reviewed, whatever it was before.
            let made = match (locale.as_str(), status) {
                ("en", _) => "source",
                (_, "retired") => before.map_or("machine", |row| row.made.as_str()),
                _ => "reviewed",
            };
            let position = before.map(|row| row.position).or_else(|| order.get(ending).copied()).unwrap_or_default();
            sqlx::query!(
                "insert into texts (owner, text_id, locale, version, body, made, source_hash, path, position, loaded_hash, status)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                owner,
                format!("{prefix}{ending}"),
                locale,
                version,
                body,
                made,
                english.map(|body| hash::of_text("source", body)),
                before.and_then(|row| row.path.as_deref()),
                position,
                before.and_then(|row| row.loaded_hash.as_deref()),
                status
            )
            .execute(&mut *db)
            .await?;
        }
        Ok(())
    }
}

/// The lesson of an item's component names it: that is where learners meet it, and where an export writes it.
async fn stand_in_lesson(db: &mut PgConnection, item: &Item) -> Result<(), StoreError> {
    let Some(kc) = gate::main_component(item) else { return Ok(()) };
    let lessons = sqlx::query!(
        "select l.slug, l.version, l.path, l.loaded_hash, v.body from lessons l
         join lesson_versions v on v.lesson_id = l.lesson_id and v.version = l.version
         where l.slug = $1 or v.body->'items' ? $2",
        kc,
        item.slug
    )
    .fetch_all(&mut *db)
    .await?;
    for lesson in lessons {
        let mut body: LessonBody = read("lesson_versions", &lesson.slug, lesson.body)?;
        let names = body.items.contains(&item.slug);
        match (lesson.slug == kc, names) {
            (true, false) => body.items.push(item.slug.clone()),
            (false, true) => body.items.retain(|slug| *slug != item.slug),
            _ => continue,
        }
        let body = hash::json(&body);
        let stored = Stored {
            hash: hash::of_body(&body),
            body,
            path: lesson.path,
            loaded_hash: lesson.loaded_hash.clone(),
            position: 0,
            version: lesson.version + 1,
            live: true,
        };
        store::put(db, Table::Lessons, &lesson.slug, &stored, lesson.version + 1).await?;
        store::note(db, Table::Lessons, &lesson.slug, lesson.loaded_hash.as_deref()).await?;
    }
    Ok(())
}

/// A new item without words, nobody's but the instructors'. Its name is the component's and the next free number.
pub async fn begin(db: &mut PgConnection, login: Uuid, kind: &str, kc: &str) -> Result<Option<String>, NotSaved> {
    let mut db = db.begin().await?;
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let known = sqlx::query_scalar!("select kc_id from knowledge_components where slug = $1 and status = 'published'", kc)
        .fetch_optional(&mut *db)
        .await?;
    if known.is_none() {
        return Ok(None);
    }
    let taken = sqlx::query_scalar!(r#"select slug from learning_items where slug like $1"#, format!("{}-%", kc.replace('_', "\\_")))
        .fetch_all(&mut *db)
        .await?;
    let numbers = taken.iter().filter_map(|slug| slug.strip_prefix(kc)?.strip_prefix("-item-")?.parse::<u32>().ok());
    let slug = format!("{kc}-item-{}", numbers.max().unwrap_or(0) + 1);
    let empty = super::lists::empty(kind, kc);
    let Ok((item, _)) = fields::item(&slug, &empty) else { return Ok(None) };
    let body = hash::json(&item);
    let stored = Stored { hash: hash::of_body(&body), body, path: None, loaded_hash: None, position: 0, version: 1, live: true };
    store::put(&mut db, Table::Items, &slug, &stored, 1).await?;
    store::note(&mut db, Table::Items, &slug, None).await?;
    sqlx::query!("update learning_items set status = 'draft' where slug = $1", slug).execute(&mut *db).await?;
    let detail = json!({ "kind": kind, "component": kc });
    Change { login: Some(login), verb: "item.begin", subject: &format!("item/{slug}"), detail }.note(&mut db).await?;
    db.commit().await?;
    Ok(Some(slug))
}
