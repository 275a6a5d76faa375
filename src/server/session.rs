//! Sessions in Postgres. The cookie holds a random id and lives 400 days; the row holds the hash of the id, so that a copy
//! of the table opens no one's session. While Postgres is away `load` fails: answering "no such session" would make the
//! layer delete the cookie, which is a guest's only key.

use async_trait::async_trait;
use sqlx::PgPool;
use time::Duration;
use tower_sessions::cookie::SameSite;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Expiry, Session, SessionManagerLayer, SessionStore};
use uuid::Uuid;

use super::App;
use super::clock::{Clock, date_to_sql};
use crate::error::AppError;

const DAYS: i64 = 400;
const LEARNER: &str = "learner";
/// Guests whose answers the owner of this browser decided to join "later".
const LATER: &str = "later";
const RENEWED: &str = "renewed";

#[derive(Clone, Debug)]
pub struct Store {
    pool: PgPool,
    clock: Clock,
}

pub fn layer(app: &App) -> SessionManagerLayer<Store> {
    SessionManagerLayer::new(Store { pool: app.pool.clone(), clock: app.clock.clone() })
        .with_name("finlit")
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_secure(app.config.secure())
        .with_expiry(Expiry::OnInactivity(Duration::days(DAYS)))
}

fn hash(id: &Id) -> Vec<u8> {
    blake3::hash(&id.0.to_le_bytes()).as_bytes().to_vec()
}

fn backend(error: sqlx::Error) -> Error {
    Error::Backend(error.to_string())
}

impl Store {
    async fn write(&self, record: &Record, fresh: bool) -> Result<bool> {
        let data = serde_json::to_value(&record.data).map_err(|e| Error::Encode(e.to_string()))?;
        let learner: Option<Uuid> = record.data.get(LEARNER).and_then(|v| serde_json::from_value(v.clone()).ok());
        let expires = self.clock.now_sql() + Duration::days(DAYS);
        let done = if fresh {
            sqlx::query!(
                "insert into sessions (id_hash, learner_id, data, expires_at) values ($1, $2, $3, $4) on conflict (id_hash) do nothing",
                hash(&record.id),
                learner,
                data,
                expires
            )
            .execute(&self.pool)
            .await
        } else {
            sqlx::query!(
                "update sessions set learner_id = $2, data = $3, expires_at = $4 where id_hash = $1",
                hash(&record.id),
                learner,
                data,
                expires
            )
            .execute(&self.pool)
            .await
        };
        Ok(done.map_err(backend)?.rows_affected() == 1)
    }
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> Result<()> {
        while !self.write(record, true).await? {
            record.id = Id::default();
        }
        Ok(())
    }

    /// A session that ended meanwhile, by signing out or in from another tab, is not brought back by a request on its way.
    async fn save(&self, record: &Record) -> Result<()> {
        if self.write(record, false).await? { Ok(()) } else { Err(Error::Backend("the session ended meanwhile".to_string())) }
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let row =
            sqlx::query!("select data, expires_at from sessions where id_hash = $1 and expires_at > $2", hash(id), self.clock.now_sql())
                .fetch_optional(&self.pool)
                .await
                .map_err(backend)?;
        row.map(|row| {
            let data = serde_json::from_value(row.data).map_err(|e| Error::Decode(e.to_string()))?;
            Ok(Record { id: *id, data, expiry_date: row.expires_at })
        })
        .transpose()
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        sqlx::query!("delete from sessions where id_hash = $1", hash(id)).execute(&self.pool).await.map_err(backend)?;
        Ok(())
    }
}

/// Who this browser is, if it is anyone yet.
pub async fn learner(session: &Session) -> std::result::Result<Option<Uuid>, AppError> {
    Ok(session.get(LEARNER).await?)
}

/// Makes this browser the learner's. The id changes, so that a cookie planted before is worth nothing.
pub async fn become_learner(app: &App, session: &Session, learner: Uuid) -> std::result::Result<(), AppError> {
    session.cycle_id().await?;
    session.insert(LEARNER, learner).await?;
    session.insert(RENEWED, app.clock.today().to_string()).await?;
    Ok(session.save().await?)
}

/// The guest whose answers wait on this browser for a decision.
pub async fn waiting_guest(session: &Session) -> std::result::Result<Option<Uuid>, AppError> {
    Ok(session.get(LATER).await?)
}

pub async fn set_waiting_guest(session: &Session, guest: Option<Uuid>) -> std::result::Result<(), AppError> {
    match guest {
        Some(guest) => session.insert(LATER, guest).await?,
        None => drop(session.remove::<Uuid>(LATER).await?),
    }
    Ok(session.save().await?)
}

/// Signs out or forgets: the row goes, and the cookie with it.
pub async fn end(session: &Session) -> std::result::Result<(), AppError> {
    Ok(session.flush().await?)
}

/// Moves the 400 days on, at most once a day and only where something is written anyway.
pub async fn renew(app: &App, session: &Session, learner: Uuid) -> std::result::Result<(), AppError> {
    let today = app.clock.today();
    if session.get::<String>(RENEWED).await?.as_deref() != Some(&today.to_string()) {
        session.insert(RENEWED, today.to_string()).await?;
        sqlx::query!("update learners set last_seen = $2 where learner_id = $1", learner, date_to_sql(today)).execute(&app.pool).await?;
    }
    Ok(())
}
