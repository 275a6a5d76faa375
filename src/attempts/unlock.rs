//! What opens. An opening is a stored fact: once open, a component never locks again.

use std::collections::BTreeSet;

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::model::Model;
use crate::content::catalogue::{Catalogue, Component};
use crate::error::AppError;

/// The components that need nothing are open from the start.
pub async fn open_roots(connection: &mut PgConnection, learner: Uuid, today: Date) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "insert into learner_skill_states (learner_id, kc_id, unlocked_at, unlocked_by)
         select $1, k.kc_id, $2::date, 'root' from knowledge_components k
         where k.status = 'published' and not exists (select from kc_prerequisites p where p.kc_id = k.kc_id and p.kind = 'required' and p.status = 'published')
         on conflict (learner_id, kc_id) do update set unlocked_at = excluded.unlocked_at, unlocked_by = 'root'
         where learner_skill_states.unlocked_at is null",
        learner,
        today
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// What a prerequisite needs to let its dependants open: its lesson done, or known well enough (algorithms.md 3.4, 4.1).
/// Whoever went through the lesson is never kept waiting by a number.
pub struct Ready<'a> {
    catalogue: &'a Catalogue,
    done: BTreeSet<String>,
    known: BTreeSet<String>,
}

impl<'a> Ready<'a> {
    pub fn new(catalogue: &'a Catalogue, model: &Model, day: i32) -> Ready<'a> {
        let known = catalogue.components.iter().filter(|kc| model.mastery(catalogue, kc.id, day).unlocks);
        Ready { catalogue, done: model.lessons.iter().cloned().collect(), known: known.map(|kc| kc.body.slug.clone()).collect() }
    }

    /// Whether a prerequisite lets its dependants open.
    pub fn is(&self, slug: &str) -> bool {
        self.done.contains(slug) || self.known.contains(slug)
    }

    /// Why a component may open now, if it may.
    fn by(&self, component: &Component, placed: bool) -> Option<&'static str> {
        let slug = &component.body.slug;
        let requires = self.catalogue.requires(slug);
        if placed && self.known.contains(slug) || placed && !requires.is_empty() && requires.iter().all(|r| self.is(r)) {
            return Some("placement");
        }
        if requires.is_empty() {
            return Some("root");
        }
        if requires.iter().all(|r| self.done.contains(*r)) {
            return Some("lesson");
        }
        requires.iter().all(|r| self.is(r)).then_some("mastery")
    }
}

/// Writes down every component that may open now and was not open; after a placement also what it showed to be known.
pub async fn open_ready(
    connection: &mut PgConnection,
    catalogue: &Catalogue,
    model: &Model,
    day: i32,
    placed: bool,
    now: OffsetDateTime,
) -> Result<(), AppError> {
    let ready = Ready::new(catalogue, model, day);
    let closed = catalogue.components.iter().filter(|kc| !model.open.contains(&kc.id));
    let (ids, by): (Vec<i32>, Vec<String>) = closed.filter_map(|kc| Some((kc.id, ready.by(kc, placed)?.to_string()))).unzip();
    if ids.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "insert into learner_skill_states as s (learner_id, kc_id, unlocked_at, unlocked_by)
         select $1, x.kc, $4::timestamptz, x.reason from unnest($2::int[], $3::text[]) as x(kc, reason)
         on conflict (learner_id, kc_id) do update set unlocked_at = excluded.unlocked_at, unlocked_by = excluded.unlocked_by
         where s.unlocked_at is null",
        model.known.learner,
        &ids,
        &by,
        now
    )
    .execute(connection)
    .await?;
    Ok(())
}
