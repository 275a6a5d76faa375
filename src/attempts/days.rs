//! Study days: which one it is, what keeps it, and the streak folded from the set of them.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use sqlx::PgConnection;
use uuid::Uuid;

use super::answer::Locked;
use crate::error::AppError;
use crate::server::clock::{date_from_sql, date_to_sql, from_sql, to_sql};
use crate::tutor::streak::{self, Assigned, Day, DayKind, LastDay, REPAIR_ITEMS, Streak};

/// The study day an answer belongs to, in the zone it was given in.
pub struct Today {
    pub date: Date,
    pub zone: String,
    pub items: i32,
}

/// Notes one scored item on its study day, with the rest days and repairs that follow from it.
pub async fn keep(connection: &mut PgConnection, learner: Uuid, locked: &Locked, now: Timestamp) -> Result<Today, AppError> {
    let zone = locked.zone.clone().unwrap_or_else(|| "UTC".to_string());
    let tz = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
    let last = last_day(connection, learner).await?;
    let assigned = streak::assign_date(now, &tz, last.as_ref());
    if last.is_none_or(|l| l.date != assigned.date) {
        open_day(connection, learner, &assigned, &zone, locked.daily_goal, now).await?;
    }
    let items = sqlx::query_scalar!(
        "update daily_progress set items = items + 1, last_at = $3, tz = $4, kind = 'active' where learner_id = $1 and study_date = $2 returning items",
        learner,
        date_to_sql(assigned.date),
        to_sql(now),
        zone
    )
    .fetch_one(&mut *connection)
    .await?;
    if items == 1 + REPAIR_ITEMS as i32 {
        repair(connection, learner, assigned.date, &zone, now).await?;
    }
    Ok(Today { date: assigned.date, zone, items })
}

async fn last_day(connection: &mut PgConnection, learner: Uuid) -> Result<Option<LastDay>, AppError> {
    let row = sqlx::query!(
        "select study_date, last_at, tz from daily_progress where learner_id = $1 and kind = 'active' order by study_date desc limit 1",
        learner
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|r| LastDay {
        date: date_from_sql(r.study_date),
        at: from_sql(r.last_at),
        tz: TimeZone::get(&r.tz).unwrap_or(TimeZone::UTC),
    }))
}

/// The first item of a day: the day itself, and the days before it that are covered.
async fn open_day(
    connection: &mut PgConnection,
    learner: Uuid,
    assigned: &Assigned,
    zone: &str,
    goal: Option<i16>,
    now: Timestamp,
) -> Result<(), AppError> {
    let before = days(connection, learner).await?;
    for day in streak::rows_to_keep(&before, assigned) {
        let goal = if day.kind == DayKind::Active { goal } else { None };
        insert(connection, learner, day, zone, goal, now).await?;
    }
    Ok(())
}

/// Enough extra items on a day on which a broken streak can be mended.
async fn repair(connection: &mut PgConnection, learner: Uuid, today: Date, zone: &str, now: Timestamp) -> Result<(), AppError> {
    let known = days(connection, learner).await?;
    let Some(repair) = streak::fold(&known, today).repair else { return Ok(()) };
    for date in repair.dates {
        insert(connection, learner, Day { date, kind: DayKind::Repair }, zone, None, now).await?;
    }
    Ok(())
}

async fn insert(
    connection: &mut PgConnection,
    learner: Uuid,
    day: Day,
    zone: &str,
    goal: Option<i16>,
    now: Timestamp,
) -> Result<(), AppError> {
    let kind = match day.kind {
        DayKind::Active => "active",
        DayKind::Freeze => "freeze",
        DayKind::Repair => "repair",
    };
    sqlx::query!(
        "insert into daily_progress (learner_id, study_date, kind, goal, tz, last_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
        learner,
        date_to_sql(day.date),
        kind,
        goal,
        zone,
        to_sql(now)
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes down whether the day's goal is met, once its points are in.
pub async fn close_goal(connection: &mut PgConnection, learner: Uuid, date: Date) -> Result<(), AppError> {
    sqlx::query!(
        "update daily_progress d
         set goal_met = d.items >= coalesce(d.goal, 1),
             xp = coalesce((select sum(x.amount) from xp_ledger x where x.learner_id = d.learner_id and x.study_date = d.study_date), 0)
         where d.learner_id = $1 and d.study_date = $2",
        learner,
        date_to_sql(date)
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// The set of days a streak is folded from.
pub async fn days(connection: &mut PgConnection, learner: Uuid) -> Result<Vec<Day>, AppError> {
    let rows = sqlx::query!("select study_date, kind from daily_progress where learner_id = $1 order by study_date", learner)
        .fetch_all(connection)
        .await?;
    Ok(rows.into_iter().map(|r| Day { date: date_from_sql(r.study_date), kind: kind_of(&r.kind) }).collect())
}

pub fn kind_of(word: &str) -> DayKind {
    match word {
        "freeze" => DayKind::Freeze,
        "repair" => DayKind::Repair,
        _ => DayKind::Active,
    }
}

/// The streak as of a study day.
pub async fn streak(connection: &mut PgConnection, learner: Uuid, today: Date) -> Result<Streak, AppError> {
    Ok(streak::fold(&days(connection, learner).await?, today))
}
