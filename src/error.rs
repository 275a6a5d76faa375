//! What can go wrong for the person in front of a page. Closed enums with data, no sentences: the words are chosen where
//! the error is shown, in the reader's language. Internals are logged once, where they are turned into one of these.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Why a request could not be served.
#[derive(Clone, Debug, PartialEq)]
pub enum AppError {
    /// No such page, lesson or attempt, or it belongs to someone else.
    NotFound,
    /// The page needs a learner, and this browser has none.
    NoLearner,
    /// Signed in, but not allowed.
    Forbidden,
    /// The form says something that no form of ours sends.
    Invalid,
    /// Too many tries; free again after so many seconds.
    Limited { seconds: u64 },
    /// The database cannot be reached, or not used yet. Sending again later is safe.
    Unavailable,
    /// A defect of ours.
    Internal,
}

impl AppError {
    pub fn status(&self) -> StatusCode {
        match self {
            AppError::NotFound => StatusCode::NOT_FOUND,
            AppError::NoLearner => StatusCode::UNAUTHORIZED,
            AppError::Forbidden => StatusCode::FORBIDDEN,
            AppError::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            AppError::Limited { .. } => StatusCode::TOO_MANY_REQUESTS,
            AppError::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            AppError::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// The bare answer; `server::pages` turns it into a page in the reader's language.
impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<sqlx::Error> for AppError {
    fn from(error: sqlx::Error) -> Self {
        if is_away(&error) {
            tracing::warn!(%error, "the database cannot be reached");
            return AppError::Unavailable;
        }
        tracing::error!(%error, "a query failed");
        AppError::Internal
    }
}

impl From<tower_sessions::session::Error> for AppError {
    fn from(error: tower_sessions::session::Error) -> Self {
        tracing::warn!(%error, "the session cannot be read or written");
        AppError::Unavailable
    }
}

/// Whether the database itself is out of reach, rather than a statement wrong.
pub fn is_away(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_) => true,
        // 57P: shutting down or starting up; 53: out of connections, memory or disk; 08: connection trouble;
        // 25006: a standby before its promotion; 40: rolled back for another's sake.
        sqlx::Error::Database(e) => e.code().is_some_and(|c| {
            c.starts_with("57P") || c.starts_with("53") || c.starts_with("08") || c == "25006" || c.starts_with("40") || c == "55P03"
        }),
        _ => false,
    }
}

impl From<crate::content::store::StoreError> for AppError {
    fn from(error: crate::content::store::StoreError) -> Self {
        match error {
            crate::content::store::StoreError::Database(error) => error.into(),
            other => {
                tracing::error!(error = %other, "content in the database cannot be read");
                AppError::Internal
            }
        }
    }
}
