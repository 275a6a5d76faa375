//! What the tests stand on: a database made from a template, the application around it, and a browser.

mod browser;
mod database;
mod page;
mod server;
mod wire;

pub use browser::{Browser, How, Open, place};
pub use database::Database;
pub use page::Page;
pub use server::{Server, program, wait};
pub use wire::wire;

use std::collections::BTreeSet;
use std::net::SocketAddr;

use axum::Router;
use finlit::attempts::{self, Today};
use finlit::content::catalogue::Catalogue;
use finlit::server::config::Config;
use finlit::server::router::router;
use finlit::server::{App, health};
use finlit::tutor::streak;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

/// A Monday, 15:00 in UTC, on which most facts of the curriculum are in date: tests do not change with the calendar.
pub const START: &str = "2026-11-23T15:00:00Z";
/// The key under which statuses are sealed here.
pub const SEAL_KEY: [u8; 32] = [7; 32];
pub const MINUTE: i64 = 60;
pub const DAY: i64 = 24 * 3600;

/// The application with a database of its own.
pub struct Site {
    pub app: App,
    pub router: Router,
    database: Database,
}

impl Site {
    pub async fn new() -> Site {
        Site::with(|_| {}).await
    }

    pub async fn with(change: impl FnOnce(&mut Config)) -> Site {
        let database = Database::from_template();
        let _ = any_spawner::Executor::init_tokio();
        let anywhere: SocketAddr = "127.0.0.1:0".parse().unwrap();
        let mut config = Config {
            database_url: database.url.clone(),
            addr: anywhere,
            metrics_addr: anywhere,
            public_url: None,
            seal_key: Some(SEAL_KEY),
            pool: 10,
            pseudo: false,
            clock_ahead: 0,
        };
        change(&mut config);
        let app = App::new(config).unwrap();
        let site = Site { router: router(app.clone()), app, database };
        site.at(START);
        site.look().await;
        site
    }

    /// A second server on the same database, with the same time.
    pub async fn another(&self, change: impl FnOnce(&mut Config)) -> (App, Router) {
        let mut config = self.app.config.clone();
        change(&mut config);
        let app = App::new(config).unwrap();
        app.clock.advance(self.app.clock.now().as_second() - Timestamp::now().as_second());
        app.set_health(health::look(&app).await);
        (app.clone(), router(app))
    }

    /// What the watcher does every few seconds.
    pub async fn look(&self) {
        let found = health::look(&self.app).await;
        assert_eq!(found, health::Health::Ready);
        self.app.set_health(found);
    }

    pub fn browser(&self) -> Browser {
        Browser::new(self.app.clone(), self.router.clone())
    }

    /// A browser whose learner just started, in New York.
    pub async fn guest(&self) -> Browser {
        let browser = self.browser();
        browser.start_guest().await;
        browser
    }

    pub fn catalogue(&self) -> std::sync::Arc<Catalogue> {
        self.app.catalogue().unwrap()
    }

    pub fn url(&self) -> &str {
        &self.database.url
    }

    // ---- time

    /// Moves the clock to an instant.
    pub fn at(&self, instant: &str) {
        let wanted: Timestamp = instant.parse().unwrap();
        self.app.clock.advance(wanted.as_second() - self.app.clock.now().as_second());
    }

    pub fn later(&self, seconds: i64) {
        self.app.clock.advance(seconds);
    }

    // ---- the database from outside

    pub async fn number(&self, sql: &str) -> i64 {
        sqlx::query_scalar(AssertSqlSafe(format!("select ({sql})::bigint")))
            .fetch_one(&self.app.pool)
            .await
            .unwrap_or_else(|e| panic!("{sql}: {e}"))
    }

    pub async fn texts(&self, sql: &str) -> Vec<String> {
        sqlx::query_scalar(AssertSqlSafe(sql.to_string())).fetch_all(&self.app.pool).await.unwrap_or_else(|e| panic!("{sql}: {e}"))
    }

    pub async fn execute(&self, sql: &str) {
        sqlx::raw_sql(AssertSqlSafe(sql.to_string())).execute(&self.app.pool).await.unwrap_or_else(|e| panic!("{sql}: {e}"));
    }

    /// Rows of a learner in a table, under a further condition.
    pub async fn rows(&self, learner: Uuid, table: &str, condition: &str) -> i64 {
        self.number(&format!("select count(*) from {table} where learner_id = '{learner}' and {condition}")).await
    }

    pub async fn xp(&self, learner: Uuid) -> i64 {
        self.number(&format!("select coalesce(sum(amount), 0) from xp_ledger where learner_id = '{learner}'")).await
    }

    pub async fn badges(&self, learner: Uuid) -> BTreeSet<String> {
        let found =
            format!("select slug from learner_achievements join achievements using (achievement_id) where learner_id = '{learner}'");
        self.texts(&found).await.into_iter().collect()
    }

    pub async fn streak(&self, learner: Uuid, zone: &str) -> streak::Streak {
        let mut connection = self.app.pool.acquire().await.unwrap();
        attempts::streak(&mut connection, learner, self.study_date(zone)).await.unwrap()
    }

    fn study_date(&self, zone: &str) -> jiff::civil::Date {
        streak::study_date(self.app.clock.now(), &TimeZone::get(zone).unwrap())
    }

    /// Everything derived about a learner, a line a row.
    pub async fn derived(&self, learner: Uuid) -> Vec<String> {
        self.texts(&format!(
            "select 'xp ' || (to_jsonb(x) - 'learner_id')::text from xp_ledger x where learner_id = '{learner}'
             union all select 'day ' || (to_jsonb(d) - 'learner_id')::text from daily_progress d where learner_id = '{learner}'
             union all select 'skill ' || (to_jsonb(s) || jsonb_build_object('correct', round(s.correct::numeric, 9)) - 'learner_id')::text
               from learner_skill_states s where learner_id = '{learner}'
             union all select 'badge ' || (to_jsonb(a) - 'learner_id')::text from learner_achievements a where learner_id = '{learner}'
             union all select 'read ' || (to_jsonb(c) - 'learner_id')::text from context_reads c where learner_id = '{learner}' order by 1"
        ))
        .await
    }

    /// Folds everything again from the log.
    pub async fn refold(&self, learner: Uuid, zone: &str) {
        let mut transaction = self.app.pool.begin().await.unwrap();
        let today = Today { date: self.study_date(zone), zone: zone.to_string(), items: 0 };
        attempts::refold(&mut transaction, &self.catalogue(), learner, &today, self.app.clock.now()).await.unwrap();
        transaction.commit().await.unwrap();
    }

    /// Lessons in an order in which each can be opened.
    pub fn lessons_in_order(&self) -> Vec<String> {
        let catalogue = self.catalogue();
        let mut done: Vec<String> = vec![];
        while done.len() < catalogue.lessons.len() {
            let next = catalogue.components.iter().map(|c| &c.body.slug).find(|slug| {
                catalogue.lesson(slug).is_some()
                    && !done.contains(slug)
                    && catalogue.requires(slug).iter().all(|r| done.iter().any(|d| d == r))
            });
            done.push(next.expect("every lesson can be reached").clone());
        }
        done
    }
}
