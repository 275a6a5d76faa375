use std::collections::BTreeMap;

use sqlx::PgConnection;

use crate::content::{
    plan::{Plan, Step},
    stock::{RowKey, Stock, TextKey},
};

/// Writes the texts a plan changes, all at once: there are thousands in a first load.
/// `versions` holds the new versions of items and lessons.
pub async fn write(
    db: &mut PgConnection,
    plan: &Plan,
    files: &Stock,
    database: &Stock,
    versions: &BTreeMap<RowKey, i32>,
) -> Result<(), sqlx::Error> {
    let mut cards = database.cards();
    cards.extend(files.cards());
    let mut highest: BTreeMap<String, i32> = BTreeMap::new();
    for ((owner, _, _), text) in &database.texts {
        let known = highest.entry(owner.to_string()).or_default();
        *known = (*known).max(text.version);
    }
    let mut rows = Rows::default();
    for (key, step) in &plan.texts {
        let (owner, locale, id) = key;
        if *step == Step::Note {
            let hash = files.texts.get(key).map(|text| text.hash.as_str());
            note(db, key, database, hash).await?;
        }
        if !step.writes() {
            continue;
        }
        // Items and lessons keep old words for attempts under way; the others count versions of their own.
        let own = || highest.get(&owner.to_string()).copied().unwrap_or_default() + 1;
        // Retired with its row: past every version of it that an attempt may still show.
        let past = |row: &RowKey| database.rows.get(row).map_or(1, |row| row.version + 1);
        let version = match files.versioned(owner, &cards) {
            Some(row) => versions.get(&row).copied().unwrap_or_else(|| past(&row)),
            None => own(),
        };
        let text = if *step == Step::Retire { database.texts.get(key) } else { files.texts.get(key) };
        let Some(text) = text else { continue };
        let source = files.texts.get(&(owner.clone(), "en".to_owned(), id.clone())).filter(|_| locale != "en");
        rows.owner.push(owner.to_string());
        rows.id.push(id.clone());
        rows.locale.push(locale.clone());
        rows.version.push(version);
        rows.body.push(text.body.clone());
        rows.made.push(text.made.clone());
        rows.source.push(source.map(|source| source.body.clone()));
        rows.path.push(text.path.clone());
        rows.position.push(text.position);
        rows.loaded_hash.push((*step != Step::Retire).then(|| text.hash.clone()));
        rows.status.push(if *step == Step::Retire { "retired" } else { "published" }.to_owned());
    }
    rows.insert(db).await
}

async fn note(db: &mut PgConnection, (owner, locale, id): &TextKey, database: &Stock, hash: Option<&str>) -> Result<(), sqlx::Error> {
    let key = (owner.clone(), locale.clone(), id.clone());
    let version = database.texts.get(&key).map_or(0, |text| text.version);
    sqlx::query!(
        "update texts set loaded_hash = $5 where owner = $1 and locale = $2 and text_id = $3 and version = $4",
        owner.to_string(),
        locale,
        id,
        version,
        hash
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The new rows of `texts`, column by column.
#[derive(Default)]
struct Rows {
    owner: Vec<String>,
    id: Vec<String>,
    locale: Vec<String>,
    version: Vec<i32>,
    body: Vec<String>,
    made: Vec<String>,
    /// The English words it was made from.
    source: Vec<Option<String>>,
    path: Vec<Option<String>>,
    position: Vec<i32>,
    loaded_hash: Vec<Option<String>>,
    status: Vec<String>,
}

impl Rows {
    async fn insert(&self, db: &mut PgConnection) -> Result<(), sqlx::Error> {
        if self.owner.is_empty() {
            return Ok(());
        }
        sqlx::query!(
            "update texts t set newest = false from unnest($1::text[], $2::text[], $3::text[], $4::int[]) as n (owner, text_id, locale, version)
            where t.owner = n.owner and t.text_id = n.text_id and t.locale = n.locale and t.newest and t.version <> n.version",
            &self.owner,
            &self.id,
            &self.locale,
            &self.version
        )
        .execute(&mut *db)
        .await?;
        sqlx::query!(
            "insert into texts (owner, text_id, locale, version, body, made, source_hash, path, position, loaded_hash, status)
            select owner, text_id, locale, version, body, made, md5(source), path, position, loaded_hash, status
            from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[],
                $10::text[], $11::text[])
                as t (owner, text_id, locale, version, body, made, source, path, position, loaded_hash, status)
            on conflict (owner, locale, text_id, version) do update set body = excluded.body, made = excluded.made,
                source_hash = excluded.source_hash, path = excluded.path, position = excluded.position,
                loaded_hash = excluded.loaded_hash, status = excluded.status, reviewed_by = null, reviewed_at = null",
            &self.owner,
            &self.id,
            &self.locale,
            &self.version,
            &self.body,
            &self.made,
            &self.source as &[Option<String>],
            &self.path as &[Option<String>],
            &self.position,
            &self.loaded_hash as &[Option<String>],
            &self.status
        )
        .execute(db)
        .await?;
        Ok(())
    }
}
