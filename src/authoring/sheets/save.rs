//! Sheets as they stand, and a sheet saved: structure and words in one transaction, with its line in the audit log.

use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use super::body;
use super::kind::{Kind, Parsed};
use crate::authoring::edit::{Fields, Patterns, rewritten, words};
use crate::content::audit::Change;
use crate::content::hash;
use crate::content::ids::{Owner, OwnerKind};
use crate::content::model::{Card, Template};
use crate::content::stock::{LessonBody, Stored, Table};
use crate::content::store::{self, Edit, EditError, StoreError};

/// A row with its texts, as it stands.
pub struct Standing {
    pub kind: Kind,
    pub slug: String,
    pub status: String,
    pub body: Value,
    pub texts: Patterns,
    /// Of a lesson and of a card: the whole lesson.
    pub lesson: Option<LessonBody>,
}

impl Standing {
    pub fn owner(&self) -> Owner {
        Owner::new(self.kind.owner(), &self.slug)
    }

    pub fn fields(&self) -> Fields {
        body::fields(self.kind, &self.body, &self.texts)
    }

    /// What a form carries of the state it was made from.
    pub fn base(&self) -> String {
        base(&self.fields(), &self.status)
    }
}

fn base(fields: &Fields, status: &str) -> String {
    hash::of_body(&json!([hash::json(fields), status]))
}

/// What a card's flag and a row's status are called alike.
const WITHDRAWN: &str = "withdrawn";

pub async fn find(db: &mut PgConnection, kind: Kind, slug: &str) -> Result<Option<Standing>, StoreError> {
    let owner = Owner::new(kind.owner(), slug);
    let (mut body, status, lesson) = match kind {
        Kind::Lesson | Kind::Card => {
            let row = sqlx::query!(
                "select l.status, v.body from lessons l join lesson_versions v using (lesson_id, version)
                 where case when $2 then l.slug = $1 else v.body->'cards' @> jsonb_build_array(jsonb_build_object('slug', $1::text)) end",
                slug,
                kind == Kind::Lesson
            )
            .fetch_optional(&mut *db)
            .await?;
            let Some(row) = row else { return Ok(None) };
            let lesson: LessonBody = store::shaped("lesson_versions", slug, row.body)?;
            let card = lesson.cards.iter().find(|card| card.slug == slug);
            let status = if card.is_some_and(|card| card.withdrawn) { WITHDRAWN.to_owned() } else { row.status };
            let body = match (kind, card) {
                (Kind::Card, Some(card)) => hash::json(card),
                _ => hash::json(&lesson.lesson),
            };
            (body, status, Some(lesson))
        }
        _ => {
            let row = sqlx::query!(
                r#"select body as "body!", status as "status!" from (
                     select 'misconceptions' as kind, slug, body, status from misconceptions
                     union all select 'contexts', slug, body, status from cultural_contexts
                     union all select 'templates', slug, body, status from question_templates) r
                   where kind = $1 and slug = $2"#,
                kind.folder(),
                slug
            )
            .fetch_optional(&mut *db)
            .await?;
            let Some(row) = row else { return Ok(None) };
            (row.body, row.status, None)
        }
    };
    // Which cards there are, and in which order, is a field of the lesson.
    if let (Kind::Lesson, Some(lesson), Some(body)) = (kind, &lesson, body.as_object_mut()) {
        body.insert("cards".into(), lesson.cards.iter().map(|card| card.slug.as_str()).collect::<Vec<_>>().into());
    }
    let prefix = owner.prefix();
    let rows =
        sqlx::query!("select locale, text_id, body from texts where owner = $1 and newest and status = 'published'", owner.to_string())
            .fetch_all(db)
            .await?;
    let texts = rows.into_iter().filter_map(|row| {
        let ending = row.text_id.strip_prefix(&prefix)?.trim_start_matches('-').to_owned();
        Some(((row.locale, ending), row.body))
    });
    Ok(Some(Standing { kind, slug: slug.to_owned(), status, body, texts: texts.collect(), lesson }))
}

/// A sheet that was read and passed the gate, to be saved over what stands.
pub struct Save<'s> {
    pub login: Uuid,
    pub kind: Kind,
    pub slug: &'s str,
    pub parsed: &'s Parsed,
    pub texts: &'s Patterns,
    /// Of a lesson and of a card: the whole lesson as it will be.
    pub lesson: Option<&'s LessonBody>,
}

impl Save<'_> {
    /// Within the caller's transaction, which holds what it compared against.
    pub async fn write(&self, db: &mut PgConnection, before: Option<&Standing>) -> Result<(), EditError> {
        let nothing = Patterns::new();
        let owner = &self.parsed.owner;
        let changed = rewritten(owner, before.map_or(&nothing, |before| &before.texts), self.texts);
        let words = words(owner, &changed);
        // A card is part of its lesson; everything else is a row of its own.
        let (owner, body) = match self.lesson {
            Some(lesson) => (Owner::new(OwnerKind::Lesson, &lesson.lesson.kc), hash::json(lesson)),
            None => (owner.clone(), self.parsed.body.clone()),
        };
        if before.is_none() && self.lesson.is_none() {
            self.begin(db, &body).await?;
        }
        let edit = Edit { owner: &owner, base: None, body: Some(&body), words: &words };
        store::edit(db, Some(self.login), self.verb(before.is_none()), &edit).await?;
        Ok(())
    }

    fn verb(&self, new: bool) -> &'static str {
        match (self.kind, new) {
            (Kind::Lesson, _) => "lesson.edit",
            (Kind::Card, false) => "card.edit",
            (Kind::Card, true) => "card.begin",
            (Kind::Misconception, false) => "misconception.edit",
            (Kind::Misconception, true) => "misconception.begin",
            (Kind::Context, false) => "context.edit",
            (Kind::Context, true) => "context.begin",
            (Kind::Template, false) => "template.edit",
            (Kind::Template, true) => "template.begin",
        }
    }

    /// A row that no file made.
    async fn begin(&self, db: &mut PgConnection, body: &Value) -> Result<(), StoreError> {
        let mut rows = vec![];
        match self.kind {
            Kind::Misconception => rows.push((Table::Misconceptions, body.clone())),
            Kind::Context => rows.push((Table::Contexts, body.clone())),
            Kind::Template => {
                let template: Template = store::shaped("question_templates", self.slug, body.clone())?;
                rows.push((Table::Templates, body.clone()));
                rows.push((Table::Items, hash::json(&template.as_item())));
            }
            Kind::Lesson | Kind::Card => {}
        }
        for (table, body) in rows {
            let stored = Stored { hash: hash::of_body(&body), body, path: None, loaded_hash: None, position: 0, version: 1, live: true };
            store::put(db, table, self.slug, &stored, 1).await?;
            store::note(db, table, self.slug, None).await?;
        }
        if self.kind == Kind::Template {
            store::link_templates(db).await?;
        }
        Ok(())
    }
}

/// Whether something has this name already. Cards, items, contexts and templates share theirs: their texts do.
pub async fn taken(db: &mut PgConnection, kind: Kind, slug: &str) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar!(
        r#"select case when $2 then exists (select from misconceptions where slug = $1)
             else exists (select from learning_items where slug = $1) or exists (select from cultural_contexts where slug = $1)
               or exists (select from question_templates where slug = $1)
               or exists (select from lessons l join lesson_versions v using (lesson_id, version)
                            where v.body->'cards' @> jsonb_build_array(jsonb_build_object('slug', $1::text))) end as "taken!""#,
        slug,
        kind == Kind::Misconception
    )
    .fetch_one(db)
    .await
}

/// Withdraws a context or a card everywhere at once, or gives it back. False: it stood that way already.
pub async fn switch(db: &mut PgConnection, login: Uuid, standing: &Standing, away: bool) -> Result<bool, EditError> {
    if (standing.status == WITHDRAWN) == away {
        return Ok(false);
    }
    let verb = match (standing.kind, away) {
        (Kind::Card, true) => "card.withdraw",
        (Kind::Card, false) => "card.restore",
        (_, true) => "context.withdraw",
        (_, false) => "context.restore",
    };
    if let (Kind::Card, Some(lesson)) = (standing.kind, &standing.lesson) {
        let flag = |card: &Card| Card { withdrawn: if card.slug == standing.slug { away } else { card.withdrawn }, ..card.clone() };
        let lesson = LessonBody { cards: lesson.cards.iter().map(flag).collect(), ..lesson.clone() };
        let owner = Owner::new(OwnerKind::Lesson, &lesson.lesson.kc);
        store::edit(db, Some(login), verb, &Edit { owner: &owner, base: None, body: Some(&hash::json(&lesson)), words: &[] }).await?;
        return Ok(true);
    }
    let (from, to) = if away { ("published", WITHDRAWN) } else { (WITHDRAWN, "published") };
    let done = sqlx::query!("update cultural_contexts set status = $3 where slug = $1 and status = $2", standing.slug, from, to)
        .execute(&mut *db)
        .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    Change { login: Some(login), verb, subject: &standing.owner().to_string(), detail: json!({}) }.note(db).await?;
    store::moved(db).await?;
    Ok(true)
}
