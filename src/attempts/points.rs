//! Experience points: a ledger, unique per reason and subject. The sum is the truth; nothing counts along.

use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::content::catalogue::Catalogue;
use crate::error::AppError;
use crate::server::clock::{date_to_sql, to_sql};
use crate::tutor::xp::Level;

/// Whose points, and when.
pub struct Award {
    pub learner: Uuid,
    pub date: Date,
    pub at: Timestamp,
}

impl Award {
    /// Writes points down, unless they were given for the same thing before.
    pub async fn give(&self, connection: &mut PgConnection, reason: &str, subject: &str, amount: i32) -> Result<bool, AppError> {
        if amount <= 0 {
            return Ok(false);
        }
        let done = sqlx::query!(
            "insert into xp_ledger (learner_id, reason, subject, amount, study_date, earned_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            self.learner,
            reason,
            subject,
            amount,
            date_to_sql(self.date),
            to_sql(self.at)
        )
        .execute(connection)
        .await?;
        Ok(done.rows_affected() == 1)
    }
}

/// All points of a learner.
pub async fn total(connection: &mut PgConnection, learner: Uuid) -> Result<u64, AppError> {
    let sum = sqlx::query_scalar!("select coalesce(sum(amount), 0) as \"sum!\" from xp_ledger where learner_id = $1", learner)
        .fetch_one(connection)
        .await?;
    Ok(sum.max(0) as u64)
}

/// The level those points make, by the curve in the content.
pub fn level(catalogue: &Catalogue, xp: u64) -> Level {
    catalogue.level_curve().level(xp)
}
