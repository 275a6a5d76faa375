//! Items as they were saved, version by version, and a new version saved.

use std::collections::BTreeMap;

use serde_json::json;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::fields;
use crate::authoring::edit::{Fields, Patterns, drafts, rewritten, words};
use crate::content::audit::Change;
use crate::content::hash;
use crate::content::ids::{Owner, OwnerKind, Texts};
use crate::content::model::Item;
use crate::content::stock::{LessonBody, Stored, Table};
use crate::content::store::{self, Edit, EditError, StoreError};

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
    /// Somebody saved another version meanwhile.
    #[error("another version was saved meanwhile")]
    Conflict,
    #[error("there is no such item")]
    Missing,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<EditError> for NotSaved {
    fn from(error: EditError) -> Self {
        match error {
            EditError::Conflict(_) => NotSaved::Conflict,
            EditError::Missing(_) => NotSaved::Missing,
            EditError::Store(error) => NotSaved::Store(error),
        }
    }
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
    let item: Item = store::shaped("item_versions", &standing.slug, body)?;
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

/// The fields of an item as it was saved last; none where it is not edited here.
pub async fn newest_fields(db: &mut PgConnection, slug: &str) -> Result<Option<Fields>, StoreError> {
    match standing(db, slug).await? {
        Some(standing) => fields_at(db, &standing, standing.version).await,
        None => Ok(None),
    }
}

/// An item as it stands now, in one piece.
pub struct Whole {
    pub standing: Standing,
    /// Made from a template, with which it is edited.
    pub drawn: bool,
    pub item: Item,
    pub texts: Patterns,
}

/// Many items as they stand now; those that are not there are left out. Of one that is drawn from a template the texts are the
/// template's, and not among these.
pub async fn many(db: &mut PgConnection, slugs: &[String]) -> Result<BTreeMap<String, Whole>, StoreError> {
    let rows = sqlx::query!(
        r#"select i.item_id, i.slug, i.status, i.version, i.template_id is not null as "drawn!", v.body
           from learning_items i join item_versions v using (item_id, version) where i.slug = any ($1)"#,
        slugs
    )
    .fetch_all(&mut *db)
    .await?;
    let mut found = BTreeMap::new();
    for row in rows {
        let item: Item = store::shaped("item_versions", &row.slug, row.body)?;
        let standing = Standing { id: row.item_id, slug: row.slug.clone(), status: row.status, version: row.version };
        found.insert(row.slug, Whole { standing, drawn: row.drawn, item, texts: Patterns::new() });
    }
    let owners: Vec<String> = found.values().map(|whole| whole.standing.owner()).collect();
    let texts =
        sqlx::query!("select owner, locale, text_id, body from texts where owner = any ($1) and newest and status = 'published'", &owners)
            .fetch_all(db)
            .await?;
    for text in texts {
        let Some(slug) = text.owner.strip_prefix("item/") else { continue };
        let ending = text.text_id.strip_prefix(slug).and_then(|rest| rest.strip_prefix('-'));
        if let (Some(whole), Some(ending)) = (found.get_mut(slug), ending) {
            whole.texts.insert((text.locale, ending.to_owned()), text.body);
        }
    }
    Ok(found)
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
    /// Writes a new version, all or nothing; gives its number. The editor's draft has become it.
    pub async fn write(&self, db: &mut PgConnection) -> Result<i32, NotSaved> {
        let mut db = db.begin().await?;
        let version = self.write_within(&mut db).await?;
        drafts::discard(&mut db, &self.item.owner().to_string(), self.login).await?;
        db.commit().await?;
        Ok(version)
    }

    /// The same within the caller's transaction; nobody's draft is touched. What learners have open keeps the version it began
    /// with.
    pub async fn write_within(&self, db: &mut PgConnection) -> Result<i32, NotSaved> {
        let owner = self.item.owner();
        let standing = standing(db, self.slug).await?.ok_or(NotSaved::Missing)?;
        let (_, there) = at(db, &standing, standing.version).await?.ok_or(NotSaved::Missing)?;
        let texts = rewritten(&owner, &there, self.texts);
        let words = words(&owner, &texts);
        let body = hash::json(self.item);
        let verb = if self.status == "published" { "item.publish" } else { "item.save" };
        let edit = Edit { owner: &owner, base: Some(self.base), body: Some(&body), words: &words };
        let version = store::edit(db, Some(self.login), verb, &edit).await?;
        sqlx::query!("update learning_items set status = $2 where slug = $1", self.slug, self.status).execute(&mut *db).await?;
        if version == self.base {
            // The words stood already; what became of the item did not.
            let detail = json!({ "version": version, "status": self.status });
            Change { login: Some(self.login), verb, subject: &owner.to_string(), detail }.note(&mut *db).await?;
            store::moved(db).await?;
        }
        if self.status == "published" {
            stand_in_lesson(db, self.login, self.item).await?;
        }
        Ok(version)
    }
}

/// The lesson of an item's component names it: that is where learners meet it, and where an export writes it.
pub async fn stand_in_lesson(db: &mut PgConnection, login: Uuid, item: &Item) -> Result<(), NotSaved> {
    let Some(kc) = item.main_component() else { return Ok(()) };
    let lessons = sqlx::query!(
        "select l.slug, v.body from lessons l
         join lesson_versions v on v.lesson_id = l.lesson_id and v.version = l.version
         where l.slug = $1 or v.body->'items' ? $2",
        kc,
        item.slug
    )
    .fetch_all(&mut *db)
    .await?;
    for lesson in lessons {
        let mut body: LessonBody = store::shaped("lesson_versions", &lesson.slug, lesson.body)?;
        let names = body.items.contains(&item.slug);
        match (lesson.slug == kc, names) {
            (true, false) => body.items.push(item.slug.clone()),
            (false, true) => body.items.retain(|slug| *slug != item.slug),
            _ => continue,
        }
        let body = hash::json(&body);
        let owner = Owner::new(OwnerKind::Lesson, &lesson.slug);
        store::edit(db, Some(login), "lesson.items", &Edit { owner: &owner, base: None, body: Some(&body), words: &[] }).await?;
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
