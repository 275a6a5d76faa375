//! Content in Postgres: reading all of it, writing one row or text at a time, and what an instructor edits.

mod edit;
mod read;
mod row;
mod texts;
mod write;

pub(super) use edit::again;
pub use edit::{Edit, EditError, Words, edit};
pub use read::{content_version, frame, moved, read};
pub use row::body_of;
pub(super) use texts::write as write_texts;
pub(super) use write::retire;
pub use write::{link_templates, note, put};

/// Why content could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// A row whose body has not the shape its table needs.
    #[error("{table} {slug}: {message}")]
    Shape { table: &'static str, slug: String, message: String },
}

/// A body read as what its table holds; the error names the row.
pub fn shaped<T: serde::de::DeserializeOwned>(table: &'static str, slug: &str, body: serde_json::Value) -> Result<T, StoreError> {
    serde_json::from_value(body).map_err(|error| StoreError::Shape { table, slug: slug.to_owned(), message: error.to_string() })
}
