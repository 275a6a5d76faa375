//! Passphrases and recovery codes. Both are kept only as argon2id hashes, and one hash a core is computed at a time, so
//! that a rush of sign-ins cannot take the memory of everything else.

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

use crate::error::AppError;

/// Fewest and most characters of a passphrase.
pub const LENGTH: std::ops::RangeInclusive<usize> = 12..=200;
/// Letters and digits that cannot be mistaken for one another when written by hand.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

static SLOTS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(1, |n| n.get())));

/// argon2id with OWASP's second setting: 19 MiB, two passes, one lane.
fn hasher() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, None).expect("constant parameters"))
}

/// Keyboards of different systems write the same letters in different ways.
fn normal(passphrase: &str) -> String {
    passphrase.nfkc().collect()
}

pub fn is_long_enough(passphrase: &str) -> bool {
    LENGTH.contains(&normal(passphrase).chars().count())
}

async fn in_a_slot<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    let _slot = SLOTS.acquire().await.map_err(|_| AppError::Internal)?;
    tokio::task::spawn_blocking(work).await.map_err(|_| AppError::Internal)
}

pub async fn hash(secret: &str) -> Result<String, AppError> {
    let secret = normal(secret);
    in_a_slot(move || {
        let salt = SaltString::encode_b64(&rand::random::<[u8; 16]>()).expect("16 bytes make a salt");
        hasher().hash_password(secret.as_bytes(), &salt).map(|h| h.to_string())
    })
    .await?
    .map_err(|_| AppError::Internal)
}

/// Compares against a hash, or against nothing in the same time: how long it takes must not tell whether a name exists.
pub async fn verify(secret: &str, stored: Option<String>) -> Result<bool, AppError> {
    static NO_ONE: LazyLock<String> = LazyLock::new(|| {
        let salt = SaltString::encode_b64(&[7; 16]).expect("16 bytes make a salt");
        hasher().hash_password(b"no one", &salt).expect("constant input").to_string()
    });
    let secret = normal(secret);
    in_a_slot(move || {
        let known = stored.is_some();
        let text = stored.unwrap_or_else(|| NO_ONE.clone());
        let right = PasswordHash::new(&text).is_ok_and(|h| hasher().verify_password(secret.as_bytes(), &h).is_ok());
        right && known
    })
    .await
}

/// A fresh recovery code: 16 characters in four groups, 80 bits.
pub fn recovery_code() -> String {
    let random: [u8; 16] = rand::random();
    let letters: Vec<char> = random.iter().map(|b| ALPHABET[usize::from(b % 32)] as char).collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// A code as someone copied it from paper: case, spaces and dashes do not matter, and O, I are read as meant.
pub fn read_code(typed: &str) -> String {
    let letters: Vec<char> = typed
        .nfkc()
        .flat_map(char::to_uppercase)
        .filter(|c| c.is_ascii_alphanumeric())
        .map(|c| match c {
            'O' | '0' => 'Q',
            'I' | '1' => 'L',
            other => other,
        })
        .collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_hash_is_of_one_passphrase_only() {
        let stored = hash("four words I know").await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify("four words I know", Some(stored.clone())).await.unwrap());
        assert!(!verify("four words I knew", Some(stored)).await.unwrap());
        assert!(!verify("no one", None).await.unwrap());
    }

    #[test]
    fn a_code_survives_being_copied_by_hand() {
        let code = recovery_code();
        assert_eq!(code.len(), 19);
        assert_eq!(read_code(&code.to_lowercase().replace('-', " ")), code);
        assert_eq!(read_code(&code.replace('-', "")), code);
    }
}
