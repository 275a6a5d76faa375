//! Immigration status: optional, sealed under FINLIT_SEAL_KEY, deletable alone. Its only use is the order of cards. Nothing
//! here implements Debug or Display, so that no log can hold a value by accident.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use sqlx::PgPool;
use uuid::Uuid;

use crate::error::AppError;
use crate::server::App;

const NONCE: usize = 24;
/// Every value is as long as the others when sealed: its length must not tell which it is.
const PADDED: usize = 16;

/// What someone may tell us.
#[derive(Clone, Copy, PartialEq)]
pub enum Status {
    Students,
    Workers,
    Refugees,
    Residents,
    Unsaid,
}

impl Status {
    pub const ALL: [Status; 5] = [Status::Students, Status::Workers, Status::Refugees, Status::Residents, Status::Unsaid];

    /// The word in forms, in the export and under the seal.
    pub fn slug(self) -> &'static str {
        match self {
            Status::Students => "students",
            Status::Workers => "workers",
            Status::Refugees => "refugees",
            Status::Residents => "residents",
            Status::Unsaid => "unsaid",
        }
    }

    pub fn of(slug: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|s| s.slug() == slug)
    }
}

/// A random nonce, then the sealed value. The learner's id is sealed with it: moved to another row it does not open.
fn seal(key: &[u8; 32], learner: Uuid, status: Status) -> Result<Vec<u8>, AppError> {
    let mut padded = [0; PADDED];
    padded[..status.slug().len()].copy_from_slice(status.slug().as_bytes());
    let nonce: [u8; NONCE] = rand::random();
    let payload = Payload { msg: &padded, aad: learner.as_bytes() };
    let sealed = cipher(key).encrypt(XNonce::from_slice(&nonce), payload).map_err(|_| AppError::Internal)?;
    Ok([&nonce[..], &sealed].concat())
}

/// `None` where it was sealed under another key or for someone else.
pub fn open(key: &[u8; 32], learner: Uuid, sealed: &[u8]) -> Option<Status> {
    let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
    let padded = cipher(key).decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: learner.as_bytes() }).ok()?;
    Status::of(std::str::from_utf8(&padded).ok()?.trim_end_matches('\0'))
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(Key::from_slice(key))
}

/// What a learner told, where statuses can be kept at all.
pub async fn told(app: &App, learner: Uuid) -> Result<Option<Status>, AppError> {
    let Some(key) = app.config.seal_key else { return Ok(None) };
    let sealed = sqlx::query_scalar!("select sealed from learner_status where learner_id = $1", learner).fetch_optional(&app.pool).await?;
    Ok(sealed.and_then(|sealed| open(&key, learner, &sealed)))
}

/// Keeps a status, or deletes it.
pub async fn keep(pool: &PgPool, key: &[u8; 32], learner: Uuid, status: Option<Status>) -> Result<(), AppError> {
    let Some(status) = status else {
        sqlx::query!("delete from learner_status where learner_id = $1", learner).execute(pool).await?;
        return Ok(());
    };
    sqlx::query!(
        "insert into learner_status (learner_id, sealed) values ($1, $2) on conflict (learner_id) do update set sealed = excluded.sealed",
        learner,
        seal(key, learner, status)?
    )
    .execute(pool)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_status_opens_for_its_learner_under_its_key_only() {
        let (key, learner) = ([7; 32], Uuid::now_v7());
        for status in Status::ALL {
            let sealed = seal(&key, learner, status).unwrap();
            assert!(open(&key, learner, &sealed) == Some(status));
            assert!(open(&key, Uuid::now_v7(), &sealed).is_none());
            assert!(open(&[8; 32], learner, &sealed).is_none());
            assert!(open(&key, learner, &sealed[..30]).is_none());
        }
    }

    #[test]
    fn neither_the_length_nor_a_second_sealing_tells_the_value() {
        let (key, learner) = ([7; 32], Uuid::now_v7());
        let sealed = Status::ALL.map(|s| seal(&key, learner, s).unwrap());
        assert!(sealed.iter().all(|s| s.len() == sealed[0].len()));
        assert!(seal(&key, learner, Status::Workers).unwrap() != sealed[1]);
    }
}
