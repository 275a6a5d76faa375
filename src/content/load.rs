//! `finlit content load`: what the files say, into the database, in one transaction.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use sqlx::{Connection, PgConnection};

use super::{
    plan::{self, Plan, Step, Take},
    source::Source,
    stock::{RowKey, Stock},
    store::{self, StoreError},
};

/// What a load did, or would do.
#[derive(Debug)]
pub struct Loaded {
    pub plan: Plan,
    /// The content version after it, where it moved.
    pub version: Option<i64>,
}

impl fmt::Display for Loaded {
    /// `items: 3 new, 1 changed, 190 unchanged`, a line a kind, then the conflicts.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut counts: BTreeMap<(usize, String), BTreeMap<Step, usize>> = BTreeMap::new();
        for ((table, _), step) in &self.plan.rows {
            *counts.entry((*table as usize, table.as_str().into())).or_default().entry(*step).or_default() += 1;
        }
        for ((_, locale, _), step) in &self.plan.texts {
            *counts.entry((usize::MAX, format!("texts in {locale}"))).or_default().entry(*step).or_default() += 1;
        }
        for ((_, kind), steps) in counts {
            let words = [
                (Step::Insert, "new"),
                (Step::Update, "changed"),
                (Step::Retire, "retired"),
                (Step::Keep, "kept as edited here"),
                (Step::Conflict, "in conflict"),
            ];
            let mut parts: Vec<String> =
                words.iter().filter_map(|(step, word)| steps.get(step).map(|count| format!("{count} {word}"))).collect();
            let same = steps.get(&Step::Unchanged).unwrap_or(&0) + steps.get(&Step::Note).unwrap_or(&0);
            if same > 0 {
                parts.push(format!("{same} unchanged"));
            }
            writeln!(f, "{kind}: {}", parts.join(", "))?;
        }
        let conflicts = self.plan.conflicts();
        if !conflicts.is_empty() {
            writeln!(f, "changed both in the files and here; nothing was written for them (--take file or --take database decides):")?;
            conflicts.iter().try_for_each(|conflict| writeln!(f, "  {conflict}"))?;
        }
        match self.version {
            Some(version) => write!(f, "content version {version}"),
            None => write!(f, "nothing written"),
        }
    }
}

/// Loads what was read. With `dry_run` only the plan is made.
pub async fn load(db: &mut PgConnection, source: &Source, take: Option<Take>, dry_run: bool) -> Result<Loaded, StoreError> {
    let files = Stock::of(source);
    let mut db = db.begin().await?;
    // Two loads at once, or a load beside an edit, wait for each other here.
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let database = store::read(&mut db).await?;
    let plan = plan::plan(&files, &database, take);
    if dry_run || !plan.writes() {
        return Ok(Loaded { plan, version: None });
    }
    write(&mut db, &plan, &files, &database).await?;
    store::link_templates(&mut db).await?;
    // What learners see did not change where only the memory of a load did.
    let changed = plan.rows.values().chain(plan.texts.values()).any(|step| step.writes());
    let version = if changed { Some(store::moved(&mut db).await?) } else { None };
    if changed {
        // Until Postgres looks by itself, a minute later, it would plan as if the tables of a first load were empty.
        sqlx::query("analyze texts, learning_items, item_kc_mappings").execute(&mut *db).await?;
    }
    db.commit().await?;
    Ok(Loaded { plan, version })
}

async fn write(db: &mut PgConnection, plan: &Plan, files: &Stock, database: &Stock) -> Result<(), StoreError> {
    let next = |key: &RowKey| database.rows.get(key).map_or(1, |row| row.version + 1);
    let versions: BTreeMap<RowKey, i32> = plan.new_versions.iter().map(|key| (key.clone(), next(key))).collect();
    // Rows to write: those that changed, and those that get a version because a text of theirs did.
    let written: BTreeSet<&RowKey> = plan
        .rows
        .iter()
        .filter(|(_, step)| matches!(step, Step::Insert | Step::Update))
        .map(|(key, _)| key)
        .chain(&plan.new_versions)
        .collect();
    for key in written {
        let (table, slug) = key;
        let own = matches!(plan.rows.get(key), Some(Step::Insert | Step::Update));
        let version = versions.get(key).copied().unwrap_or(1);
        if own {
            if let Some(row) = files.rows.get(key) {
                store::put(db, *table, slug, row, version).await?;
            }
        } else if let Some(row) = database.rows.get(key) {
            store::again(db, *table, slug, row, version).await?;
        }
    }
    for (key, step) in &plan.rows {
        let (table, slug) = key;
        match step {
            Step::Retire => store::retire(db, *table, slug).await?,
            Step::Note => store::note(db, *table, slug, files.rows.get(key).map(|row| row.hash.as_str())).await?,
            _ => {}
        }
    }
    store::write_texts(db, plan, files, database, &versions).await?;
    Ok(())
}
