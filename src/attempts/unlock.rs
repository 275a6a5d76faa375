//! What opens. An opening is a stored fact: once open, a component never locks again.

use sqlx::PgConnection;
use time::Date;
use uuid::Uuid;

use crate::content::catalogue::Catalogue;
use crate::error::AppError;

/// The components that need nothing are open from the start.
pub async fn open_roots(connection: &mut PgConnection, learner: Uuid, today: Date) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "insert into learner_skill_states (learner_id, kc_id, unlocked_at, unlocked_by)
         select $1, k.kc_id, $2::date, 'root' from knowledge_components k
         where k.status = 'published' and not exists (select from kc_prerequisites p where p.kc_id = k.kc_id and p.kind = 'required')
         on conflict (learner_id, kc_id) do update set unlocked_at = excluded.unlocked_at, unlocked_by = 'root'
         where learner_skill_states.unlocked_at is null",
        learner,
        today
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Opens every component whose required prerequisites all have their lessons done; says which.
pub async fn open_after(
    connection: &mut PgConnection,
    catalogue: &Catalogue,
    learner: Uuid,
    now: time::OffsetDateTime,
) -> Result<Vec<String>, AppError> {
    let done = sqlx::query_scalar!(
        "select distinct subject from runs where learner_id = $1 and kind = 'lesson' and finished_at is not null",
        learner
    )
    .fetch_all(&mut *connection)
    .await?;
    let open = catalogue.open_by_lessons(&done);
    let opened = sqlx::query_scalar!(
        "insert into learner_skill_states as s (learner_id, kc_id, unlocked_at, unlocked_by)
         select $1, kc, $3::timestamptz, 'lesson' from unnest($2::int[]) kc
         on conflict (learner_id, kc_id) do update set unlocked_at = excluded.unlocked_at, unlocked_by = 'lesson' where s.unlocked_at is null
         returning kc_id",
        learner,
        &open,
        now
    )
    .fetch_all(connection)
    .await?;
    Ok(opened.into_iter().filter_map(|id| catalogue.component_by_id(id).map(|kc| kc.body.slug.clone())).collect())
}
