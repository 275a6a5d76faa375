//! Is the server of use, and if not, why not. One watcher asks Postgres every two seconds: is it there, does the schema
//! fit this program, has the content moved. Service is back within seconds of the database, without a restart.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use sqlx::postgres::PgListener;

use super::App;
use crate::content::catalogue::Catalogue;
use crate::db::schema;

/// What stands between the server and its work.
#[derive(Clone, Debug, PartialEq)]
pub enum Health {
    Starting,
    Ready,
    /// Postgres cannot be reached; the text is for the operator.
    Away(String),
    /// The schema is ahead of or behind this program, or the content was never loaded.
    Unfit(String),
}

pub async fn healthz() -> &'static str {
    "alive\n"
}

pub async fn readyz(State(app): State<App>) -> Response {
    let (status, why) = match app.health() {
        Health::Ready => (StatusCode::OK, "ready".to_string()),
        Health::Starting => (StatusCode::SERVICE_UNAVAILABLE, "starting: the database was not asked yet".to_string()),
        Health::Away(why) | Health::Unfit(why) => (StatusCode::SERVICE_UNAVAILABLE, why),
    };
    (status, Json(serde_json::json!({ "ready": status == StatusCode::OK, "why": why }))).into_response()
}

/// Looks once: the schema, then the content.
pub async fn look(app: &App) -> Health {
    match examine(app).await {
        Ok(health) => health,
        Err(error) => Health::Away(error.to_string()),
    }
}

async fn examine(app: &App) -> Result<Health, sqlx::Error> {
    let mut connection = app.pool.acquire().await?;
    if let Some(why) = schema::misfit(&mut connection).await? {
        return Ok(Health::Unfit(why));
    }
    let version = sqlx::query_scalar!("select version from content_version").fetch_one(&mut *connection).await?;
    if version == 0 {
        return Ok(Health::Unfit("the content was never loaded: finlit content load curriculum".to_string()));
    }
    if app.catalogue().map_or(true, |c| c.version != version) {
        match Catalogue::load(&mut connection).await {
            Ok(catalogue) => {
                tracing::info!(version, "content read into memory");
                app.set_catalogue(catalogue);
            }
            Err(error) => return Ok(Health::Unfit(format!("the content in the database cannot be read: {error}"))),
        }
    }
    Ok(Health::Ready)
}

/// Watches for as long as the server runs. A notification only wakes the look up early; the clock is the truth.
pub async fn watch(app: App) {
    let mut listener: Option<PgListener> = None;
    loop {
        let health = look(&app).await;
        if health != app.health() {
            match &health {
                Health::Ready => tracing::info!("ready"),
                other => tracing::warn!(?other, "not ready"),
            }
            app.set_health(health.clone());
        }
        if health == Health::Ready && listener.is_none() {
            listener = listen(&app).await.ok();
        }
        let pause = Duration::from_secs(if health == Health::Ready { 5 } else { 1 });
        match &mut listener {
            // Any error means the connection is worth nothing any more: drop it and look again soon.
            Some(open) => {
                if let Ok(Err(_)) = tokio::time::timeout(pause, open.recv()).await {
                    listener = None;
                    tokio::time::sleep(Duration::from_millis(500)).await;
                }
            }
            None => tokio::time::sleep(pause).await,
        }
    }
}

async fn listen(app: &App) -> Result<PgListener, sqlx::Error> {
    let options = (*app.pool.connect_options()).clone();
    let own = super::state::pool_options(1).connect_lazy_with(options);
    let mut listener = PgListener::connect_with(&own).await?;
    listener.listen("content").await?;
    Ok(listener)
}
