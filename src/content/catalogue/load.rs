use std::collections::{BTreeMap, BTreeSet, HashMap};

use futures_util::TryStreamExt as _;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sqlx::PgConnection;

use super::{Catalogue, Component, ItemBank, ItemEntry, LessonEntry, MisconceptionEntry, Shelf};
use crate::{
    content::{
        model::{Context, Input, ItemKind, Kc, Parameter, Part},
        solve::{Parameters, guess},
        stock::{CLUSTERS, COUNTRIES, LessonBody, METRICS, TERMS, XP},
        store::{StoreError, shaped},
    },
    tutor::prerequisites::{Edge, EdgeKind, Prerequisites},
};

impl Catalogue {
    /// Reads the published content, all at one version.
    pub async fn load(db: &mut PgConnection) -> Result<Catalogue, StoreError> {
        // One snapshot: the version and what it stands for.
        let mut db = sqlx::Connection::begin(db).await?;
        sqlx::query("set transaction isolation level repeatable read, read only").execute(&mut *db).await?;
        let catalogue = Self::load_in(&mut db).await?;
        db.commit().await?;
        Ok(catalogue)
    }

    async fn load_in(db: &mut PgConnection) -> Result<Catalogue, StoreError> {
        let version = crate::content::store::content_version(db).await?;
        let domains =
            sqlx::query!("select slug, body from domains where status = 'published' order by position, slug").fetch_all(&mut *db).await?;
        let domains = domains.into_iter().map(|row| shaped("domains", &row.slug, row.body)).collect::<Result<_, _>>()?;
        let components = components(db).await?;
        let lessons = lessons(db).await?;
        let (items, withdrawn) = items(db).await?;
        let contexts = contexts(db).await?;
        let mixups = sqlx::query!(
            "select m.misconception_id, m.slug, k.slug as kc from misconceptions m join knowledge_components k using (kc_id) where m.status = 'published'"
        )
        .fetch_all(&mut *db)
        .await?;
        let parameters = sqlx::query!("select key, body from parameters where status = 'published'").fetch_all(&mut *db).await?;
        let parameters = parameters.into_iter().map(|row| Ok((row.key.clone(), shaped::<Parameter>("parameters", &row.key, row.body)?)));
        let achievements = sqlx::query!("select slug, body from achievements where status = 'published' order by position, slug")
            .fetch_all(&mut *db)
            .await?;
        let mut settings: BTreeMap<String, Value> =
            sqlx::query!("select key, body from settings").fetch_all(&mut *db).await?.into_iter().map(|row| (row.key, row.body)).collect();
        let mut contexts_of: HashMap<String, Vec<String>> = HashMap::new();
        let mut contexts_against: HashMap<String, Vec<String>> = HashMap::new();
        for context in &contexts {
            contexts_of.entry(context.kc.clone()).or_default().push(context.id.clone());
            for mixup in &context.misconceptions {
                contexts_against.entry(mixup.clone()).or_default().push(context.id.clone());
            }
        }
        let prerequisites = graph(db, &components).await?;
        Ok(Catalogue {
            version,
            domains,
            clusters: list(&mut settings, CLUSTERS)?,
            bank: ItemBank::load(db, &items, &components, &prerequisites).await?,
            prerequisites,
            by_kc: components.iter().enumerate().map(|(at, component)| (component.body.slug.clone(), at)).collect(),
            components,
            lessons,
            by_slug: items.values().map(|item| (item.slug.clone(), item.id)).collect(),
            items,
            withdrawn,
            contexts: contexts.into_iter().map(|context| (context.id.clone(), context)).collect(),
            contexts_of,
            contexts_against,
            misconceptions: mixups.into_iter().map(|row| (row.slug, MisconceptionEntry { id: row.misconception_id, kc: row.kc })).collect(),
            parameters: Parameters(parameters.collect::<Result<_, StoreError>>()?),
            achievements: achievements.into_iter().map(|row| shaped("achievements", &row.slug, row.body)).collect::<Result<_, _>>()?,
            metrics: list(&mut settings, METRICS)?,
            xp: settings.remove(XP).map(|body| shaped("settings", XP, body)).transpose()?,
            countries: list(&mut settings, COUNTRIES)?,
            terms: list(&mut settings, TERMS)?,
            shelf: Shelf::load(db).await?,
        })
    }
}

fn list<T: DeserializeOwned>(settings: &mut BTreeMap<String, Value>, key: &'static str) -> Result<Vec<T>, StoreError> {
    settings.remove(key).map_or_else(|| Ok(Vec::new()), |body| shaped("settings", key, body))
}

async fn components(db: &mut PgConnection) -> Result<Vec<Component>, StoreError> {
    let rows = sqlx::query!("select kc_id, slug, body from knowledge_components where status = 'published' order by position, slug")
        .fetch_all(db)
        .await?;
    rows.into_iter().map(|row| Ok(Component { id: row.kc_id, body: shaped::<Kc>("knowledge_components", &row.slug, row.body)? })).collect()
}

async fn graph(db: &mut PgConnection, components: &[Component]) -> Result<Prerequisites, StoreError> {
    let rows = sqlx::query!(
        "select k.slug as kc, p.slug as prerequisite, e.kind from kc_prerequisites e
        join knowledge_components k on k.kc_id = e.kc_id and k.status = 'published'
        join knowledge_components p on p.kc_id = e.prerequisite_id and p.status = 'published'
        where e.status = 'published'"
    )
    .fetch_all(db)
    .await?;
    let edges: Vec<Edge> = rows
        .into_iter()
        .map(|row| {
            let kind = if row.kind == "required" { EdgeKind::Required } else { EdgeKind::Optional };
            Edge { prerequisite: row.prerequisite, kc: row.kc, kind }
        })
        .collect();
    let ranks: Vec<(String, i64)> = components.iter().map(|component| (component.body.slug.clone(), component.body.order.into())).collect();
    Prerequisites::new(&ranks, &edges).map_err(|error| StoreError::Shape {
        table: "kc_prerequisites",
        slug: String::new(),
        message: error.to_string(),
    })
}

async fn lessons(db: &mut PgConnection) -> Result<BTreeMap<String, LessonEntry>, StoreError> {
    let rows = sqlx::query!(
        "select l.lesson_id, l.slug, l.version, v.body from lessons l join lesson_versions v using (lesson_id, version) where l.status = 'published'"
    )
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            let mut body: LessonBody = shaped("lessons", &row.slug, row.body)?;
            // Nobody is shown a card that was pulled back.
            body.cards.retain(|card| !card.withdrawn);
            Ok((row.slug, LessonEntry { id: row.lesson_id, version: row.version, body }))
        })
        .collect()
}

async fn items(db: &mut PgConnection) -> Result<(BTreeMap<i32, ItemEntry>, BTreeSet<i32>), StoreError> {
    // Of the body only what is needed to choose, row by row: an instructor's bank may hold many thousands.
    let mut rows = sqlx::query!(
        r#"select i.item_id, i.slug, i.kind, i.version, i.difficulty, i.position, i.status, l.slug as "lesson?",
            i.template_id is not null as "drawn!", coalesce(v.body->'params', '[]') as "params!",
            jsonb_array_length(coalesce(v.body->'options', '[]')) as "options!", jsonb_array_length(coalesce(v.body->'rows', '[]')) as "rows!",
            v.body->'part' as parts, v.body->'input' as inputs, (v.body->>'a')::float8 as a, (v.body->>'guess')::float8 as guess,
            coalesce((select array_agg(m.kc_id order by m.kc_id) from item_kc_mappings m where m.item_id = i.item_id), '{}') as "kcs!",
            coalesce((select array_agg(m.weight order by m.kc_id) from item_kc_mappings m where m.item_id = i.item_id), '{}') as "weights!"
        from learning_items i
        join item_versions v using (item_id, version)
        left join lessons l on l.lesson_id = i.lesson_id and l.status = 'published'
        where i.status in ('published', 'withdrawn')"#
    )
    .fetch(db);
    let (mut items, mut withdrawn) = (BTreeMap::new(), BTreeSet::new());
    while let Some(row) = rows.try_next().await? {
        if row.status == "withdrawn" {
            withdrawn.insert(row.item_id);
            continue;
        }
        let kind: ItemKind = match serde_json::from_value(row.kind.clone().into()) {
            Ok(kind) => kind,
            // Kinds of later versions wait for a server that knows them.
            Err(_) => continue,
        };
        let parts: Vec<Part> = row.parts.map_or(Ok(vec![]), |parts| shaped("learning_items", &row.slug, parts))?;
        let inputs: Vec<Input> = row.inputs.map_or(Ok(vec![]), |inputs| shaped("learning_items", &row.slug, inputs))?;
        let entry = ItemEntry {
            id: row.item_id,
            kind,
            version: row.version,
            b: row.difficulty,
            a: row.a,
            guess: row
                .guess
                .unwrap_or_else(|| guess(kind, row.options.unsigned_abs() as usize, row.rows.unsigned_abs() as usize, &parts, &inputs)),
            weights: row.kcs.into_iter().zip(row.weights).collect(),
            lesson: row.lesson,
            position: row.position,
            drawn: row.drawn,
            params: shaped("learning_items", &row.slug, row.params)?,
            slug: row.slug,
        };
        items.insert(entry.id, entry);
    }
    Ok((items, withdrawn))
}

async fn contexts(db: &mut PgConnection) -> Result<Vec<Context>, StoreError> {
    let rows =
        sqlx::query!("select slug, body from cultural_contexts where status = 'published' order by context_id").fetch_all(db).await?;
    rows.into_iter().map(|row| shaped("cultural_contexts", &row.slug, row.body)).collect()
}
