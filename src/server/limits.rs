//! Limits on how often something may be tried, kept in Postgres so that they hold across processes. Thirty learners behind
//! one address are a classroom, not an attack: what is counted per network is coarse.

use sqlx::PgPool;

use super::clock::{Clock, to_sql};
use crate::error::AppError;

/// So many tries in a window of so many seconds.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub tries: i32,
    pub seconds: i64,
}

/// Passphrases tried for one account.
pub const SIGN_IN: Limit = Limit { tries: 10, seconds: 3600 };
/// Accounts and guests made, and passphrases tried, from one network.
pub const NETWORK: Limit = Limit { tries: 300, seconds: 3600 };
/// Codes of classes that were none, from one network.
pub const JOIN: Limit = Limit { tries: 60, seconds: 3600 };
/// Answers of one learner; counted from the log itself.
pub const ANSWERS: Limit = Limit { tries: 300, seconds: 60 };

/// Questions reported by one learner, and by one learner on one question.
pub const REPORTS: Limit = Limit { tries: 20, seconds: 3600 };
pub const REPORTS_ON_ONE: Limit = Limit { tries: 1, seconds: 86_400 };

/// Takes one try from a bucket; says how many are left, or when the window ends.
pub async fn take(pool: &PgPool, clock: &Clock, what: &str, who: &str, limit: Limit) -> Result<i32, AppError> {
    let window = Window::now(clock, what, who, limit);
    let hits = sqlx::query_scalar!(
        "insert into rate_limits as r (bucket, window_start, hits) values ($1, $2, 1)
         on conflict (bucket, window_start) do update set hits = r.hits + 1 returning hits",
        window.bucket,
        window.starts(),
    )
    .fetch_one(pool)
    .await?;
    window.left(hits, limit)
}

/// Whether a try is left, without taking it: for where only a miss counts as one.
pub async fn check(pool: &PgPool, clock: &Clock, what: &str, who: &str, limit: Limit) -> Result<(), AppError> {
    let window = Window::now(clock, what, who, limit);
    let hits = sqlx::query_scalar!("select hits from rate_limits where bucket = $1 and window_start = $2", window.bucket, window.starts())
        .fetch_optional(pool)
        .await?;
    window.left(hits.unwrap_or_default() + 1, limit).map(drop)
}

/// A bucket in the window there is now.
struct Window {
    bucket: String,
    start: i64,
    now: i64,
}

impl Window {
    fn now(clock: &Clock, what: &str, who: &str, limit: Limit) -> Window {
        let now = clock.now().as_second();
        // The bucket's name is hashed: a table of limits must not become a list of who tried to sign in.
        let bucket = format!("{what}:{}", &blake3::hash(who.as_bytes()).to_hex()[..24]);
        Window { bucket, start: now - now.rem_euclid(limit.seconds), now }
    }

    fn starts(&self) -> time::OffsetDateTime {
        to_sql(jiff::Timestamp::from_second(self.start).expect("a time of this age"))
    }

    fn left(&self, hits: i32, limit: Limit) -> Result<i32, AppError> {
        if hits > limit.tries {
            return Err(AppError::Limited { seconds: (self.start + limit.seconds - self.now).max(1) as u64 });
        }
        Ok(limit.tries - hits)
    }
}
