use serde::de::DeserializeOwned;
use serde_json::Value;
use sqlx::PgConnection;

use super::{StoreError, shaped};
use crate::content::{
    model::{Achievement, Context, Domain, Edge, Item, Kc, Misconception, Parameter, ParameterKind, Template},
    stock::{LessonBody, Stored, Table},
};

/// Where an item stands: its lesson, and its place there.
type Version = i32;

/// Writes a row as the file has it; `version` is the version items and lessons get by it.
pub async fn put(db: &mut PgConnection, table: Table, slug: &str, row: &Stored, version: Version) -> Result<(), StoreError> {
    let (body, path, hash) = (&row.body, row.path.as_deref(), row.hash.as_str());
    match table {
        Table::Domains => {
            let domain: Domain = read(table, slug, body)?;
            sqlx::query!(
                "insert into domains (slug, position, body, path, loaded_hash) values ($1, $2, $3, $4, $5)
                on conflict (slug) do update set position = $2, body = $3, path = $4, loaded_hash = $5, status = 'published'",
                slug,
                i32::from(domain.order),
                body,
                path,
                hash
            )
            .execute(db)
            .await?;
        }
        Table::Settings => {
            sqlx::query!(
                "insert into settings (key, body, path, loaded_hash) values ($1, $2, $3, $4)
                on conflict (key) do update set body = $2, path = $3, loaded_hash = $4",
                slug,
                body,
                path,
                hash
            )
            .execute(db)
            .await?;
        }
        Table::Components => {
            let kc: Kc = read(table, slug, body)?;
            sqlx::query!(
                "insert into knowledge_components (slug, domain, position, tier, bloom, scope, body, path, loaded_hash)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                on conflict (slug) do update set domain = $2, position = $3, tier = $4, bloom = $5, scope = $6, body = $7, path = $8,
                    loaded_hash = $9, status = 'published'",
                slug,
                kc.domain,
                i32::from(kc.order),
                i16::from(kc.tier),
                kc.bloom,
                kc.scope,
                body,
                path,
                hash
            )
            .execute(db)
            .await?;
        }
        Table::Prerequisites => {
            let edge: Edge = read(table, slug, body)?;
            sqlx::query!(
                "insert into kc_prerequisites (kc_id, prerequisite_id, kind, path, loaded_hash)
                select k.kc_id, p.kc_id, $3, $4, $5 from knowledge_components k, knowledge_components p where k.slug = $1 and p.slug = $2
                on conflict (kc_id, prerequisite_id) do update set kind = $3, path = $4, loaded_hash = $5, status = 'published'",
                edge.kc,
                edge.prerequisite,
                kind(edge.kind),
                path,
                hash
            )
            .execute(db)
            .await?;
        }
        Table::Misconceptions => {
            let mixup: Misconception = read(table, slug, body)?;
            sqlx::query!(
                "insert into misconceptions (slug, kc_id, body, path, loaded_hash)
                values ($1, (select kc_id from knowledge_components where slug = $2), $3, $4, $5)
                on conflict (slug) do update set kc_id = excluded.kc_id, body = $3, path = $4, loaded_hash = $5, status = 'published'",
                slug,
                mixup.kc,
                body,
                path,
                hash
            )
            .execute(db)
            .await?;
        }
        Table::Parameters => parameter(db, slug, row, &read(table, slug, body)?).await?,
        Table::Lessons => lesson(db, slug, row, &read(table, slug, body)?, version).await?,
        Table::Templates => {
            let template: Template = read(table, slug, body)?;
            sqlx::query!(
                "insert into question_templates (slug, kc_id, body, path, loaded_hash)
                values ($1, (select kc_id from knowledge_components where slug = $2), $3, $4, $5)
                on conflict (slug) do update set kc_id = excluded.kc_id, body = $3, path = $4, loaded_hash = $5, status = 'published'",
                slug,
                template.kc,
                body,
                path,
                hash
            )
            .execute(db)
            .await?;
        }
        Table::Items => item(db, slug, row, &read(table, slug, body)?, version).await?,
        Table::Contexts => context(db, slug, row, &read(table, slug, body)?).await?,
        Table::Achievements => {
            let _: Achievement = read(table, slug, body)?;
            sqlx::query!(
                "insert into achievements (slug, position, body, path, loaded_hash) values ($1, $2, $3, $4, $5)
                on conflict (slug) do update set position = $2, body = $3, path = $4, loaded_hash = $5, status = 'published'",
                slug,
                row.position,
                body,
                path,
                hash
            )
            .execute(db)
            .await?;
        }
    }
    Ok(())
}

fn read<T: DeserializeOwned>(table: Table, slug: &str, body: &Value) -> Result<T, StoreError> {
    shaped(table.as_str(), slug, body.clone())
}

fn kind(kind: crate::content::model::EdgeKind) -> &'static str {
    match kind {
        crate::content::model::EdgeKind::Required => "required",
        crate::content::model::EdgeKind::Optional => "optional",
    }
}

async fn parameter(db: &mut PgConnection, key: &str, row: &Stored, parameter: &Parameter) -> Result<(), StoreError> {
    let kind = match parameter.kind {
        ParameterKind::Money => "money",
        ParameterKind::Rate => "rate",
        ParameterKind::Number => "number",
        ParameterKind::Year => "year",
        ParameterKind::Date => "date",
        ParameterKind::MonthDay => "month-day",
        ParameterKind::Range => "range",
        ParameterKind::Table => "table",
        ParameterKind::Text => "text",
    };
    sqlx::query!(
        "insert into parameters (key, host, region, kind, as_of, valid_until, body, path, loaded_hash)
        values ($1, $2, $3, $4, $5::text::date, $6::text::date, $7, $8, $9)
        on conflict (key) do update set host = $2, region = $3, kind = $4, as_of = excluded.as_of, valid_until = excluded.valid_until,
            body = $7, path = $8, loaded_hash = $9, status = 'published'",
        key,
        parameter.host,
        parameter.region,
        kind,
        parameter.as_of.to_string(),
        parameter.valid_until.to_string(),
        row.body,
        row.path,
        row.hash
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn lesson(db: &mut PgConnection, slug: &str, row: &Stored, lesson: &LessonBody, version: Version) -> Result<(), StoreError> {
    let id = sqlx::query_scalar!(
        "insert into lessons (slug, kc_id, version, path, loaded_hash)
        values ($1, (select kc_id from knowledge_components where slug = $2), $3, $4, $5)
        on conflict (slug) do update set kc_id = excluded.kc_id, version = $3, path = $4, loaded_hash = $5,
            status = case when lessons.status = 'retired' then 'published' else lessons.status end
        returning lesson_id",
        slug,
        lesson.lesson.kc,
        version,
        row.path,
        row.hash
    )
    .fetch_one(&mut *db)
    .await?;
    sqlx::query!("insert into lesson_versions (lesson_id, version, body, hash) values ($1, $2, $3, $4)", id, version, row.body, row.hash)
        .execute(&mut *db)
        .await?;
    // The order of items is the lesson's; items new in this load take it when they are written.
    sqlx::query!(
        "update learning_items i set lesson_id = $1, position = o.position - 1
        from unnest($2::text[]) with ordinality o (slug, position) where i.slug = o.slug",
        id,
        &lesson.items
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn item(db: &mut PgConnection, slug: &str, row: &Stored, item: &Item, version: Version) -> Result<(), StoreError> {
    let difficulty: f64 = item.b.0.to_string().parse().unwrap_or_default();
    let id = sqlx::query_scalar!(
        "insert into learning_items (slug, kind, lesson_id, template_id, position, difficulty, version, path, loaded_hash, status)
        values ($1, $2, (select l.lesson_id from lessons l join lesson_versions v on v.lesson_id = l.lesson_id and v.version = l.version
                where v.body->'items' ? $1),
            (select template_id from question_templates where slug = $3), $4, $5, $6, $7, $8,
            case when $3::text is null then 'published' else 'ready' end)
        on conflict (slug) do update set kind = $2, lesson_id = coalesce(excluded.lesson_id, learning_items.lesson_id), position = $4,
            difficulty = $5, version = $6, path = $7, loaded_hash = $8,
            status = case when learning_items.status = 'retired' then excluded.status else learning_items.status end
        returning item_id",
        slug,
        item.kind.as_str(),
        item.template.as_ref().map(|template| template.id.as_str()),
        row.position,
        difficulty,
        version,
        row.path,
        row.hash
    )
    .fetch_one(&mut *db)
    .await?;
    sqlx::query!("insert into item_versions (item_id, version, body, hash) values ($1, $2, $3, $4)", id, version, row.body, row.hash)
        .execute(&mut *db)
        .await?;
    sqlx::query!("delete from item_kc_mappings where item_id = $1", id).execute(&mut *db).await?;
    let (kcs, weights): (Vec<String>, Vec<f64>) =
        item.weights.iter().map(|(kc, weight)| (kc.clone(), weight.0.to_string().parse::<f64>().unwrap_or_default())).unzip();
    sqlx::query!(
        "insert into item_kc_mappings (item_id, kc_id, weight)
        select $1, k.kc_id, w.weight from unnest($2::text[], $3::float8[]) w (slug, weight) join knowledge_components k using (slug)",
        id,
        &kcs,
        &weights
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn context(db: &mut PgConnection, slug: &str, row: &Stored, context: &Context) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into cultural_contexts (slug, host, region, country, kc_id, severity, body, path, loaded_hash, as_of)
        values ($1, $2, $3, $4, (select kc_id from knowledge_components where slug = $5), $6, $7, $8, $9, ($7::jsonb->>'as_of')::date)
        on conflict (slug) do update set host = $2, region = $3, country = $4, kc_id = excluded.kc_id, severity = $6, body = $7, path = $8,
            loaded_hash = $9, as_of = excluded.as_of, status = case when cultural_contexts.status = 'retired' then 'published' else cultural_contexts.status end",
        slug,
        context.host,
        context.region,
        context.country,
        context.kc,
        context.severity.as_str(),
        row.body,
        row.path,
        row.hash
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A template serves as an item once its component has a lesson.
pub async fn link_templates(db: &mut PgConnection) -> Result<u64, sqlx::Error> {
    let linked = sqlx::query!(
        "update learning_items i set lesson_id = l.lesson_id, status = 'published'
        from question_templates t join lessons l on l.kc_id = t.kc_id and l.status = 'published'
        where i.template_id = t.template_id and i.status = 'ready' and t.status = 'published'"
    )
    .execute(db)
    .await?;
    Ok(linked.rows_affected())
}

/// A row gone from the files: kept for the log, shown to no one. Edges have no log and go.
pub async fn retire(db: &mut PgConnection, table: Table, slug: &str) -> Result<(), sqlx::Error> {
    match table {
        Table::Prerequisites => {
            let (prerequisite, kc) = slug.split_once('>').unwrap_or_default();
            sqlx::query!(
                "delete from kc_prerequisites e using knowledge_components k, knowledge_components p
                where e.kc_id = k.kc_id and e.prerequisite_id = p.kc_id and k.slug = $1 and p.slug = $2",
                kc,
                prerequisite
            )
            .execute(db)
            .await?;
        }
        Table::Settings => {
            sqlx::query!("delete from settings where key = $1", slug).execute(db).await?;
        }
        _ => {
            // The statement's text is one of ten constants; the slug is bound.
            sqlx::query(sqlx::AssertSqlSafe(format!(
                "update {} set status = 'retired', loaded_hash = null where {} = $1",
                name(table),
                key(table)
            )))
            .bind(slug)
            .execute(db)
            .await?;
        }
    }
    Ok(())
}

/// Remembers what was loaded without changing the row.
pub async fn note(db: &mut PgConnection, table: Table, slug: &str, hash: Option<&str>) -> Result<(), sqlx::Error> {
    if table == Table::Prerequisites {
        let (prerequisite, kc) = slug.split_once('>').unwrap_or_default();
        sqlx::query!(
            "update kc_prerequisites e set loaded_hash = $3 from knowledge_components k, knowledge_components p
            where e.kc_id = k.kc_id and e.prerequisite_id = p.kc_id and k.slug = $1 and p.slug = $2",
            kc,
            prerequisite,
            hash
        )
        .execute(db)
        .await?;
        return Ok(());
    }
    sqlx::query(sqlx::AssertSqlSafe(format!("update {} set loaded_hash = $2 where {} = $1", name(table), key(table))))
        .bind(slug)
        .bind(hash)
        .execute(db)
        .await?;
    Ok(())
}

pub(super) fn name(table: Table) -> &'static str {
    match table {
        Table::Domains => "domains",
        Table::Settings => "settings",
        Table::Components => "knowledge_components",
        Table::Prerequisites => "kc_prerequisites",
        Table::Misconceptions => "misconceptions",
        Table::Parameters => "parameters",
        Table::Lessons => "lessons",
        Table::Templates => "question_templates",
        Table::Items => "learning_items",
        Table::Contexts => "cultural_contexts",
        Table::Achievements => "achievements",
    }
}

pub(super) fn key(table: Table) -> &'static str {
    if matches!(table, Table::Parameters | Table::Settings) { "key" } else { "slug" }
}
