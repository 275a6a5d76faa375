use std::collections::BTreeMap;

use serde_json::{Value, json};
use sqlx::PgConnection;

use super::StoreError;
use crate::content::{
    hash,
    ids::{Owner, OwnerKind},
    stock::{Stock, Stored, StoredText, Table, edge_slug},
};

/// The number that moves with every change of content.
pub async fn content_version(db: &mut PgConnection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar!("select version from content_version").fetch_one(db).await
}

/// Content changed: every server reads it anew once this is committed. The new version.
pub async fn moved(db: &mut PgConnection) -> Result<i64, sqlx::Error> {
    let version = sqlx::query_scalar!("update content_version set version = version + 1 returning version").fetch_one(&mut *db).await?;
    // The listeners read the version themselves; this only wakes them.
    sqlx::query("select pg_notify('content', '')").execute(db).await?;
    Ok(version)
}

/// Everything there is, retired rows too.
pub async fn read(db: &mut PgConnection) -> Result<Stock, StoreError> {
    let mut stock = frame(db).await?;
    let rows = sqlx::query!(
        "select i.slug, i.position, i.version, v.body, i.path, i.loaded_hash, i.status from learning_items i
        join item_versions v on v.item_id = i.item_id and v.version = i.version"
    )
    .fetch_all(&mut *db)
    .await?;
    for row in rows {
        let stored = stored(row.body, row.path, row.loaded_hash, row.position, row.version, &row.status);
        stock.rows.insert((Table::Items, row.slug), stored);
    }
    texts(db, &mut stock).await?;
    let Stock { rows, texts } = &mut stock;
    for ((owner, ..), text) in texts.iter_mut().filter(|((owner, ..), _)| owner.kind == OwnerKind::Item) {
        text.live &= rows.get(&(Table::Items, owner.slug.clone())).is_none_or(|item| item.live);
    }
    Ok(stock)
}

/// What items stand on: every row that is no item, without its texts. There may be many thousands of items; of these there
/// are hundreds.
pub async fn frame(db: &mut PgConnection) -> Result<Stock, StoreError> {
    let mut stock = Stock::default();
    // One statement a table: the columns are alike, the tables are not.
    let rows = sqlx::query!(
        r#"select 'domains' as "kind!", slug as "slug!", position as "position!", 1 as "version!", body as "body!", path, loaded_hash, status as "status!" from domains
        union all
        select 'components', slug, position, 1, body, path, loaded_hash, status from knowledge_components
        union all
        select 'misconceptions', slug, misconception_id, 1, body, path, loaded_hash, status from misconceptions
        union all
        select 'parameters', key, 0, 1, body, path, loaded_hash, status from parameters
        union all
        select 'contexts', slug, context_id, 1, body, path, loaded_hash, status from cultural_contexts
        union all
        select 'achievements', slug, position, 1, body, path, loaded_hash, status from achievements
        union all
        select 'templates', slug, template_id, 1, body, path, loaded_hash, status from question_templates
        union all
        select 'settings', key, 0, 1, body, path, loaded_hash, 'published' from settings
        union all
        select 'lessons', l.slug, l.lesson_id, l.version, v.body, l.path, l.loaded_hash, l.status from lessons l
        join lesson_versions v on v.lesson_id = l.lesson_id and v.version = l.version"#
    )
    .fetch_all(&mut *db)
    .await?;
    for row in rows {
        let Some(table) = table(&row.kind) else { continue };
        let stored = stored(row.body, row.path, row.loaded_hash, row.position, row.version, &row.status);
        stock.rows.insert((table, row.slug), stored);
    }
    edges(db, &mut stock).await?;
    Ok(stock)
}

fn stored(body: Value, path: Option<String>, loaded_hash: Option<String>, position: i32, version: i32, status: &str) -> Stored {
    // A draft is nobody's but its editor's: a load does not retire it, an export does not write it.
    let live = !matches!(status, "retired" | "draft");
    Stored { hash: hash::of_body(&body), body, path, loaded_hash, position, version, live }
}

fn table(kind: &str) -> Option<Table> {
    Some(match kind {
        "domains" => Table::Domains,
        "components" => Table::Components,
        "misconceptions" => Table::Misconceptions,
        "parameters" => Table::Parameters,
        "contexts" => Table::Contexts,
        "achievements" => Table::Achievements,
        "templates" => Table::Templates,
        "settings" => Table::Settings,
        "lessons" => Table::Lessons,
        _ => return None,
    })
}

async fn edges(db: &mut PgConnection, stock: &mut Stock) -> Result<(), StoreError> {
    let edges = sqlx::query!(
        r#"select k.slug as kc, p.slug as prerequisite, e.kind, e.path, e.loaded_hash, e.status, k.position * 1000 + p.position as "position!"
        from kc_prerequisites e
        join knowledge_components k on k.kc_id = e.kc_id
        join knowledge_components p on p.kc_id = e.prerequisite_id"#
    )
    .fetch_all(db)
    .await?;
    for edge in edges {
        let body: Value = json!({ "kc": edge.kc, "prerequisite": edge.prerequisite, "kind": edge.kind });
        let stored = Stored {
            hash: hash::of_body(&body),
            body,
            path: edge.path,
            loaded_hash: edge.loaded_hash,
            position: edge.position,
            version: 1,
            live: edge.status != "retired",
        };
        stock.rows.insert((Table::Prerequisites, edge_slug(&edge.prerequisite, &edge.kc)), stored);
    }
    Ok(())
}

async fn texts(db: &mut PgConnection, stock: &mut Stock) -> Result<(), StoreError> {
    let texts = sqlx::query!(
        "select distinct on (owner, locale, text_id) owner, locale, text_id, version, body, made, path, position, loaded_hash, status
        from texts order by owner, locale, text_id, version desc"
    )
    .fetch_all(db)
    .await?;
    let mut owners: BTreeMap<String, Option<Owner>> = BTreeMap::new();
    for text in texts {
        let owner = owners.entry(text.owner).or_insert_with_key(|owner| Owner::parse(owner));
        let Some(owner) = owner.clone() else { continue };
        let stored = StoredText {
            hash: hash::of_text(&text.made, &text.body),
            body: text.body,
            made: text.made,
            path: text.path,
            loaded_hash: text.loaded_hash,
            position: text.position,
            version: text.version,
            live: text.status != "retired",
        };
        stock.texts.insert((owner, text.locale, text.text_id), stored);
    }
    Ok(())
}
