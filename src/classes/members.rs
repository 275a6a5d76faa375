//! The class behind a code, and who is in it.

use jiff::civil::Date;
use sqlx::PgPool;
use time::OffsetDateTime;
use uuid::Uuid;

use super::Code;
use crate::error::AppError;
use crate::server::App;
use crate::server::clock::date_from_sql;

/// A class, as someone with its code sees it.
#[derive(Clone, Debug)]
pub struct Class {
    pub id: i32,
    pub name: String,
    pub led_by: String,
    pub code: Code,
    pub ends_on: Option<Date>,
    closed: bool,
}

impl Class {
    pub async fn by_code(app: &App, code: Code) -> Result<Option<Class>, AppError> {
        let row = sqlx::query!("select class_id, name, led_by, ends_on, closed from classes where code = $1", code.as_str())
            .fetch_optional(&app.pool)
            .await?;
        Ok(row.map(|row| Class {
            id: row.class_id,
            name: row.name,
            led_by: row.led_by,
            code,
            ends_on: row.ends_on.map(date_from_sql),
            closed: row.closed,
        }))
    }

    /// Whether someone may join today.
    pub fn open(&self, today: Date) -> bool {
        !self.closed && self.ends_on.is_none_or(|last| today <= last)
    }
}

/// A class a learner is in.
#[derive(Clone, Debug)]
pub struct Membership {
    pub class_id: i32,
    pub class: String,
    pub led_by: String,
    pub ends_on: Option<time::Date>,
    /// The learner's name in it.
    pub name: String,
    pub joined_at: OffsetDateTime,
}

/// The classes of a learner, the newest first.
pub async fn memberships(pool: &PgPool, learner: Uuid) -> Result<Vec<Membership>, AppError> {
    Ok(sqlx::query_as!(
        Membership,
        "select class_id, c.name as class, c.led_by, c.ends_on, m.name, m.joined_at from class_members m join classes c using (class_id)
         where m.learner_id = $1 order by m.joined_at desc",
        learner
    )
    .fetch_all(pool)
    .await?)
}

/// Writes the consent down. Joined twice, the first time counts; a class that was closed meanwhile is not joined.
pub async fn join(app: &App, learner: Uuid, class: &Class, name: &str) -> Result<(), AppError> {
    sqlx::query!(
        "insert into class_members (learner_id, class_id, member_id, name, joined_at)
         select $1, class_id, $3, $4, $5 from classes where class_id = $2 and code = $6 and not closed on conflict do nothing",
        learner,
        class.id,
        Uuid::now_v7(),
        name,
        app.clock.now_sql(),
        class.code.as_str()
    )
    .execute(&app.pool)
    .await?;
    Ok(())
}

pub async fn leave(app: &App, learner: Uuid, class: i32) -> Result<(), AppError> {
    sqlx::query!("delete from class_members where learner_id = $1 and class_id = $2", learner, class).execute(&app.pool).await?;
    Ok(())
}
