//! Receipts in the database; a receipt applied, and taken back as a whole.

use std::collections::{BTreeMap, HashSet};

use serde_json::json;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::bank;
use super::draft::draft;
use super::formats::{Entry, Outcome, Question, Receipt};
use crate::content::audit::Change;
use crate::content::hash;
use crate::content::ids::Texts;
use crate::content::store::{StoreError, shaped};

/// Why an import could not be changed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("there is no import {0}")]
    Missing(i32),
    /// It was added, or taken back, meanwhile.
    #[error("import {0} was dealt with already")]
    Done(i32),
    /// Not taken back: so many of its items were used or changed since.
    #[error("{0} of its questions were asked, changed or published since: the import stays")]
    Used(i64),
    #[error("there is no component {0}")]
    Component(String),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for ImportError {
    fn from(error: sqlx::Error) -> Self {
        ImportError::Store(StoreError::Database(error))
    }
}

/// A receipt, and what the bank knows of its questions.
pub struct Import {
    pub id: i32,
    pub name: String,
    pub state: State,
    pub receipt: Receipt,
    /// Places in the receipt of questions that are in the bank already, or stand in the file before.
    pub known: HashSet<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Read,
    Applied,
    Undone,
}

impl State {
    fn of(word: &str) -> State {
        match word {
            "applied" => State::Applied,
            "undone" => State::Undone,
            _ => State::Read,
        }
    }
}

/// What a person decided about a receipt.
#[derive(Debug, Default)]
pub struct Decision {
    /// A component for each category; the empty category is that of questions without one.
    pub components: BTreeMap<String, String>,
    /// Places in the receipt of questions not to add.
    pub left_out: HashSet<usize>,
}

/// What applying did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Applied {
    pub added: usize,
    /// In the bank already.
    pub known: usize,
    pub left_out: usize,
    pub unsupported: usize,
}

/// Keeps a receipt. Nothing of it is in the bank yet.
pub async fn keep(db: &mut PgConnection, login: Option<Uuid>, name: &str, file_hash: &str, receipt: &Receipt) -> Result<i32, ImportError> {
    let mut db = db.begin().await?;
    let id = sqlx::query_scalar!(
        "insert into imports (name, file_hash, receipt, login_id) values ($1, $2, $3, $4) returning import_id",
        name,
        file_hash,
        hash::json(receipt),
        login
    )
    .fetch_one(&mut *db)
    .await?;
    let detail = json!({ "file": name, "questions": receipt.entries.len() });
    Change { login, verb: "import.read", subject: &format!("import/{id}"), detail }.note(&mut db).await?;
    db.commit().await?;
    Ok(id)
}

/// A receipt with what is known of its questions now.
pub async fn find(db: &mut PgConnection, id: i32) -> Result<Import, ImportError> {
    let row = sqlx::query!("select name, state, receipt from imports where import_id = $1", id)
        .fetch_optional(&mut *db)
        .await?
        .ok_or(ImportError::Missing(id))?;
    let receipt: Receipt = shaped("imports", &id.to_string(), row.receipt)?;
    let state = State::of(&row.state);
    let known = if state == State::Read { known(db, &receipt).await? } else { HashSet::new() };
    Ok(Import { id, name: row.name, state, receipt, known })
}

/// Which questions are in the bank already, as they came in once or as they are now, or stand in the same file before.
pub async fn known(db: &mut PgConnection, receipt: &Receipt) -> Result<HashSet<usize>, ImportError> {
    let mut there: HashSet<String> =
        sqlx::query_scalar!("select question_hash from import_items").fetch_all(&mut *db).await?.into_iter().collect();
    for mut question in bank::questions(db).await?.questions {
        there.insert(question.content_hash());
        // As it comes back from a format that has no hints.
        question.hints.clear();
        there.insert(question.content_hash());
    }
    let questions = receipt.entries.iter().enumerate().filter_map(|(place, entry)| Some((place, entry.question()?.content_hash())));
    Ok(questions.filter(|(_, hash)| !there.insert(hash.clone())).map(|(place, _)| place).collect())
}

/// Adds what a receipt holds as drafts, all or nothing.
/// `decide` is asked under the lock, with what the bank knows by then.
pub async fn apply(
    db: &mut PgConnection,
    login: Option<Uuid>,
    id: i32,
    decide: impl FnOnce(&Import) -> Decision,
) -> Result<Applied, ImportError> {
    let mut db = db.begin().await?;
    // Two imports of one file at once, or an import beside a load, wait for each other here.
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let import = find(&mut db, id).await?;
    if import.state != State::Read {
        return Err(ImportError::Done(id));
    }
    let decision = decide(&import);
    let components = sqlx::query!("select slug, kc_id from knowledge_components where status = 'published'").fetch_all(&mut *db).await?;
    let components: BTreeMap<String, i32> = components.into_iter().map(|row| (row.slug, row.kc_id)).collect();
    if let Some(unknown) = decision.components.values().find(|slug| !components.contains_key(*slug)) {
        return Err(ImportError::Component(unknown.clone()));
    }
    let mut done = Applied::default();
    let mut rows = Rows::default();
    for (place, entry) in import.receipt.entries.iter().enumerate() {
        let Some(question) = entry.question() else {
            done.unsupported += 1;
            continue;
        };
        if import.known.contains(&place) {
            done.known += 1;
        } else if decision.left_out.contains(&place) {
            done.left_out += 1;
        } else {
            done.added += 1;
            let category = question.category.as_deref().unwrap_or_default();
            rows.push(entry, question, decision.components.get(category).map(String::as_str));
        }
    }
    rows.insert(&mut db, id, &components).await?;
    sqlx::query!("update imports set state = 'applied', applied_at = now() where import_id = $1", id).execute(&mut *db).await?;
    let detail = json!({ "file": import.name, "added": done.added, "known": done.known, "left_out": done.left_out });
    Change { login, verb: "import.apply", subject: &format!("import/{id}"), detail }.note(&mut db).await?;
    db.commit().await?;
    Ok(done)
}

/// The component whose slug ends a category's path, as in what we export.
pub async fn suggested(db: &mut PgConnection, categories: impl Iterator<Item = String>) -> Result<BTreeMap<String, String>, sqlx::Error> {
    let slugs: HashSet<String> =
        sqlx::query_scalar!("select slug from knowledge_components where status = 'published'").fetch_all(db).await?.into_iter().collect();
    Ok(categories.filter_map(|category| Some((category.clone(), slugs.get(last(&category))?.clone()))).collect())
}

/// The end of a category's path.
pub fn last(category: &str) -> &str {
    category.rsplit('/').next().unwrap_or_default().trim()
}

/// Keeps a receipt and applies it, all or nothing.
pub async fn bring_in(
    db: &mut PgConnection,
    name: &str,
    file_hash: &str,
    receipt: &Receipt,
    decision: Decision,
) -> Result<(i32, Applied), ImportError> {
    let mut db = db.begin().await?;
    let id = keep(&mut db, None, name, file_hash, receipt).await?;
    let applied = apply(&mut db, None, id, |_| decision).await?;
    db.commit().await?;
    Ok((id, applied))
}

/// The new rows, column by column: a file may hold thousands.
#[derive(Default)]
struct Rows {
    slugs: Vec<String>,
    kinds: Vec<String>,
    hashes: Vec<String>,
    lines: Vec<i32>,
    bodies: Vec<serde_json::Value>,
    body_hashes: Vec<String>,
    weights: Vec<(String, String)>,
    owners: Vec<String>,
    text_ids: Vec<String>,
    positions: Vec<i32>,
    texts: Vec<String>,
}

impl Rows {
    fn push(&mut self, entry: &Entry, question: &Question, kc: Option<&str>) {
        let hash = question.content_hash();
        let slug = slug(&question.name, &hash);
        let draft = draft(question, &slug, kc);
        let body = hash::json(&draft.item);
        self.kinds.push(draft.item.kind.as_str().into());
        self.body_hashes.push(hash::of_body(&body));
        self.bodies.push(body);
        self.hashes.push(hash);
        self.lines.push(entry.line.try_into().unwrap_or(i32::MAX));
        self.weights.extend(kc.map(|kc| (slug.clone(), kc.to_owned())));
        let owner = draft.item.owner();
        for (position, (ending, text)) in (0..).zip(draft.texts) {
            self.owners.push(owner.to_string());
            self.text_ids.push(format!("{}-{ending}", owner.prefix()));
            self.positions.push(position);
            self.texts.push(text);
        }
        self.slugs.push(slug);
    }

    async fn insert(&self, db: &mut PgConnection, import: i32, components: &BTreeMap<String, i32>) -> Result<(), sqlx::Error> {
        sqlx::query!(
            "with new as (select * from unnest($1::text[], $2::text[], $3::jsonb[], $4::text[], $5::text[], $6::int[])
               as n (slug, kind, body, body_hash, question_hash, line)),
             items as (
               insert into learning_items (slug, kind, status) select slug, kind, 'draft' from new returning item_id, slug),
             versions as (
               insert into item_versions (item_id, version, body, hash) select item_id, 1, body, body_hash from items join new using (slug))
             insert into import_items (import_id, item_id, question_hash, line) select $7, item_id, question_hash, line from items join new using (slug)",
            &self.slugs,
            &self.kinds,
            &self.bodies,
            &self.body_hashes,
            &self.hashes,
            &self.lines,
            import
        )
        .execute(&mut *db)
        .await?;
        let (slugs, kcs): (Vec<String>, Vec<i32>) =
            self.weights.iter().filter_map(|(slug, kc)| Some((slug.clone(), *components.get(kc)?))).unzip();
        sqlx::query!(
            "insert into item_kc_mappings (item_id, kc_id, weight)
             select item_id, kc_id, 1 from unnest($1::text[], $2::int[]) as w (slug, kc_id) join learning_items using (slug)",
            &slugs,
            &kcs
        )
        .execute(&mut *db)
        .await?;
        sqlx::query!(
            "insert into texts (owner, text_id, locale, version, body, made, position)
             select owner, text_id, 'en', 1, body, 'source', position from unnest($1::text[], $2::text[], $3::text[], $4::int[])
               as t (owner, text_id, body, position)",
            &self.owners,
            &self.text_ids,
            &self.texts,
            &self.positions
        )
        .execute(db)
        .await?;
        Ok(())
    }
}

/// Takes an import back as a whole, while nothing of it was used.
pub async fn undo(db: &mut PgConnection, login: Option<Uuid>, id: i32) -> Result<u64, ImportError> {
    let mut db = db.begin().await?;
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let row = sqlx::query!("select name, state from imports where import_id = $1 for update", id).fetch_optional(&mut *db).await?;
    let row = row.ok_or(ImportError::Missing(id))?;
    if State::of(&row.state) != State::Applied {
        return Err(ImportError::Done(id));
    }
    // An item no learner ever met, no editor touched and nobody spoke about can go without a trace but the receipt's.
    let used = sqlx::query_scalar!(
        r#"select count(*) as "n!" from import_items join learning_items i using (item_id)
           where import_id = $1 and (i.status <> 'draft' or i.version <> 1 or exists (select from attempts a where a.item_id = i.item_id)
             or exists (select from interactions x where x.item_id = i.item_id)
             or exists (select from item_comments c where c.item_id = i.item_id))"#,
        id
    )
    .fetch_one(&mut *db)
    .await?;
    if used > 0 {
        return Err(ImportError::Used(used));
    }
    let items = sqlx::query_scalar!("delete from import_items where import_id = $1 returning item_id", id).fetch_all(&mut *db).await?;
    sqlx::query!("delete from texts t using learning_items i where i.item_id = any ($1) and t.owner = 'item/' || i.slug", &items)
        .execute(&mut *db)
        .await?;
    sqlx::query!("delete from item_kc_mappings where item_id = any ($1)", &items).execute(&mut *db).await?;
    sqlx::query!("delete from item_versions where item_id = any ($1)", &items).execute(&mut *db).await?;
    let gone = sqlx::query!("delete from learning_items where item_id = any ($1)", &items).execute(&mut *db).await?.rows_affected();
    sqlx::query!("update imports set state = 'undone' where import_id = $1", id).execute(&mut *db).await?;
    Change { login, verb: "import.undo", subject: &format!("import/{id}"), detail: json!({ "file": row.name, "removed": gone }) }
        .note(&mut db)
        .await?;
    db.commit().await?;
    Ok(gone)
}

/// Drops a receipt that was never applied.
pub async fn forget(db: &mut PgConnection, login: Option<Uuid>, id: i32) -> Result<(), ImportError> {
    let mut db = db.begin().await?;
    let name = sqlx::query_scalar!("delete from imports where import_id = $1 and state = 'read' returning name", id)
        .fetch_optional(&mut *db)
        .await?
        .ok_or(ImportError::Done(id))?;
    Change { login, verb: "import.forget", subject: &format!("import/{id}"), detail: json!({ "file": name }) }.note(&mut db).await?;
    db.commit().await?;
    Ok(())
}

/// Words of the name that fit into an address, and enough of the hash to be nobody else's.
fn slug(name: &str, hash: &str) -> String {
    let words: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = words.split('-').filter(|word| !word.is_empty()).collect();
    let mut slug = String::from("q");
    for word in words {
        if slug.len() + word.len() > 40 {
            break;
        }
        slug.push('-');
        slug.push_str(word);
    }
    format!("{slug}-{}", &hash[..12])
}

/// Moves feedback to the right option of a single choice into the explanation, where it is shown whatever was chosen; told
/// as a change. Receipts are settled so before they are shown or compared.
pub fn settled(mut receipt: Receipt) -> Receipt {
    for entry in &mut receipt.entries {
        let mut outcome = std::mem::replace(&mut entry.outcome, Outcome::Unsupported { line: 0, reason: super::formats::Reason::NoStem });
        if let Outcome::Kept(question) | Outcome::Changed(question, _) = &mut outcome
            && question.explain_right()
        {
            let (question, mut changes) = match outcome {
                Outcome::Kept(question) => (question, vec![]),
                Outcome::Changed(question, changes) => (question, changes),
                Outcome::Unsupported { .. } => unreachable!("just seen"),
            };
            changes.push(super::formats::Change::RightFeedback);
            outcome = Outcome::Changed(question, changes);
        }
        entry.outcome = outcome;
    }
    receipt
}
