//! What every handler shares: the pool, the clock, the settings and the catalogue in memory.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use leptos::config::LeptosOptions;
use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

use super::clock::Clock;
use super::config::Config;
use super::health::Health;
use super::metrics::Metrics;
use crate::content::catalogue::{Catalogue, Library};
use crate::error::AppError;

/// The running application. Cheap to clone; a request holds one.
#[derive(Clone)]
pub struct App(Arc<Inner>);

pub struct Inner {
    pub config: Config,
    pub pool: PgPool,
    pub clock: Clock,
    pub metrics: Metrics,
    pub options: LeptosOptions,
    pub library: Library,
    health: RwLock<Health>,
    catalogue: RwLock<Option<Arc<Catalogue>>>,
}

impl std::ops::Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl App {
    /// Connects lazily: the server starts while Postgres is still away.
    pub fn new(config: Config) -> Result<App, sqlx::Error> {
        let options: PgConnectOptions = config.database_url.parse()?;
        // To compile a query takes longer than ours run.
        let options = options.application_name("finlit").options([("jit", "off")]);
        let pool = pool_options(config.pool).connect_lazy_with(options);
        Ok(App::with_pool(config, pool))
    }

    pub fn with_pool(config: Config, pool: PgPool) -> App {
        let clock = Clock::ahead(config.clock_ahead);
        let options = LeptosOptions::builder().output_name(super::assets::library()).site_addr(config.addr).build();
        App(Arc::new(Inner {
            config,
            pool,
            clock,
            metrics: Metrics::default(),
            options,
            library: Library::default(),
            health: RwLock::new(Health::Starting),
            catalogue: RwLock::new(None),
        }))
    }

    pub fn health(&self) -> Health {
        self.health.read().expect("never poisoned").clone()
    }

    pub fn set_health(&self, health: Health) {
        *self.health.write().expect("never poisoned") = health;
    }

    /// The content in memory: from the last time the database could be read.
    pub fn catalogue(&self) -> Result<Arc<Catalogue>, AppError> {
        self.catalogue.read().expect("never poisoned").clone().ok_or(AppError::Unavailable)
    }

    pub fn set_catalogue(&self, catalogue: Catalogue) {
        *self.catalogue.write().expect("never poisoned") = Some(Arc::new(catalogue));
    }
}

/// Short waits: with the default 30 s an outage would hang every page. The default ping before each use costs a quarter of
/// the throughput, so only a connection that idled is asked whether it lives.
pub fn pool_options(size: u32) -> PgPoolOptions {
    PgPoolOptions::new().max_connections(size).acquire_timeout(Duration::from_secs(2)).test_before_acquire(false).before_acquire(
        |connection, meta| {
            Box::pin(async move {
                if meta.idle_for > Duration::from_secs(30) {
                    sqlx::Connection::ping(connection).await?;
                }
                Ok(true)
            })
        },
    )
}
