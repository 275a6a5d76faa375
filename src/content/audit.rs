//! Who changed what, and when. Written in the transaction of the change itself, so that neither is there without the other.

use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

/// A change to write down. `subject` is `import/7` or an owner of texts such as `item/coat-sale`; `detail` says what a list
/// of changes needs to be understood later, never anything about a learner.
pub struct Change<'c> {
    /// None for a change made from the command line.
    pub login: Option<Uuid>,
    pub verb: &'static str,
    pub subject: &'c str,
    pub detail: Value,
}

impl Change<'_> {
    pub async fn note(&self, db: &mut PgConnection) -> Result<(), sqlx::Error> {
        sqlx::query!(
            "insert into audit (login_id, verb, subject, detail) values ($1, $2, $3, $4)",
            self.login,
            self.verb,
            self.subject,
            self.detail
        )
        .execute(db)
        .await?;
        Ok(())
    }
}
