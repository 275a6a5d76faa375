//! Who is asking: the browser's session, the learner behind it if there is one, and the language to answer in.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tower_sessions::Session;
use uuid::Uuid;

use super::clock::date_from_sql;
use super::health::Health;
use super::{App, session};
use crate::error::AppError;
use crate::i18n::{Locale, Tr, negotiate};
use crate::tutor::streak;

/// A learner as every page knows them.
#[derive(Clone, Debug)]
pub struct Learner {
    pub id: Uuid,
    pub display_name: Option<String>,
    pub interface_language: Option<String>,
    pub native_language: Option<String>,
    pub origins: Vec<String>,
    pub experience: Option<String>,
    pub goals: Vec<String>,
    pub daily_goal: Option<i16>,
    pub zone: Option<String>,
    pub shortcuts: bool,
    pub show_streak: bool,
    pub onboarded: bool,
    /// Has a name and a passphrase; a guest has neither.
    pub named: bool,
    last_study: Option<Date>,
}

impl Learner {
    /// A guest just made: nothing is known but the language the page was read in.
    pub fn guest(id: Uuid, language: &str) -> Learner {
        Learner {
            id,
            display_name: None,
            interface_language: Some(language.to_string()),
            native_language: None,
            origins: vec![],
            experience: None,
            goals: vec![],
            daily_goal: None,
            zone: None,
            shortcuts: true,
            show_streak: true,
            onboarded: false,
            named: false,
            last_study: None,
        }
    }

    pub fn time_zone(&self) -> TimeZone {
        self.zone.as_deref().and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC)
    }

    /// The study day it is for this learner now.
    pub fn today(&self, app: &App) -> Date {
        streak::study_date(app.clock.now(), &self.time_zone())
    }

    /// The study day of the last answer.
    pub fn last_study(&self) -> Option<Date> {
        self.last_study
    }

    /// Whether an answer already kept today.
    pub fn kept_today(&self, app: &App) -> bool {
        self.last_study.is_some_and(|last| last >= self.today(app))
    }

    /// The country compared with, for texts that select on `$origin`.
    pub fn origin(&self) -> Option<&str> {
        self.origins.first().map(String::as_str)
    }
}

/// Everything a page needs to know about its reader.
#[derive(Clone)]
pub struct Reader {
    pub app: App,
    pub learner: Option<Learner>,
    /// The database could not be asked who this is: show what needs no learner, and say so.
    pub away: bool,
    pub tr: Tr,
    pub path: String,
}

/// A reader with the session of their browser.
pub struct Visitor {
    pub session: Session,
    pub reader: Reader,
    /// The network the request came from, coarse: an IPv4 /24 or an IPv6 /48. Counted, never stored as such.
    pub network: String,
}

impl std::ops::Deref for Visitor {
    type Target = Reader;
    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl Reader {
    /// Someone of whom only the language is known.
    pub fn stranger(app: &App, parts: &Parts) -> Reader {
        let tr = Tr::new(language(parts, None));
        let path = parts.uri.path_and_query().map_or("/", |p| p.as_str()).to_string();
        Reader { app: app.clone(), learner: None, away: false, tr, path }
    }

    pub fn learner(&self) -> Result<&Learner, AppError> {
        match &self.learner {
            Some(learner) => Ok(learner),
            None if self.away => Err(AppError::Unavailable),
            None => Err(AppError::NoLearner),
        }
    }

    pub fn locale(&self) -> &'static Locale {
        self.tr.locale
    }

    pub fn origin(&self) -> Option<&str> {
        self.learner.as_ref().and_then(Learner::origin)
    }

    pub fn kept_today(&self) -> Option<bool> {
        self.learner.as_ref().map(|l| l.kept_today(&self.app))
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let session = Session::from_request_parts(parts, app).await.map_err(|_| AppError::Internal)?;
        // While the database is known to be away nobody waits for it to be asked once more.
        let found = if let Health::Away(_) = app.health() { Err(AppError::Unavailable) } else { find(app, &session).await };
        let (learner, away) = match found {
            Ok(learner) => (learner, false),
            Err(AppError::Unavailable) => (None, true),
            Err(other) => return Err(other),
        };
        let tr = Tr::new(language(parts, learner.as_ref().and_then(|l| l.interface_language.as_deref())));
        let path = parts.uri.path_and_query().map_or("/", |p| p.as_str()).to_string();
        let network = network(parts, app.config.public_url.is_some());
        Ok(Visitor { session, network, reader: Reader { app: app.clone(), learner, away, tr, path } })
    }
}

/// The language of a request that may have no learner behind it.
pub fn language(parts: &Parts, account: Option<&str>) -> &'static Locale {
    let cookie = parts
        .headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .find_map(|pair| pair.trim().strip_prefix("lang="));
    negotiate(account, cookie, parts.headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()))
}

/// Behind a proxy (a public address is set) the last hop's word counts, else the connection itself.
fn network(parts: &Parts, behind_proxy: bool) -> String {
    let forwarded = parts.headers.get("x-forwarded-for").and_then(|v| v.to_str().ok()).and_then(|v| v.rsplit(',').next());
    let told = forwarded.filter(|_| behind_proxy).and_then(|v| v.trim().parse::<IpAddr>().ok());
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    match told.or(peer).map(|ip| ip.to_canonical()) {
        Some(IpAddr::V4(ip)) => format!("{}.{}.{}", ip.octets()[0], ip.octets()[1], ip.octets()[2]),
        Some(IpAddr::V6(ip)) => format!("{:x}:{:x}:{:x}", ip.segments()[0], ip.segments()[1], ip.segments()[2]),
        None => String::new(),
    }
}

async fn find(app: &App, session: &Session) -> Result<Option<Learner>, AppError> {
    let Some(id) = session::learner(session).await? else { return Ok(None) };
    let row = sqlx::query!(
        r#"select l.display_name, l.interface_language, l.native_language, l.origins, l.financial_experience_level, l.goals, l.daily_goal,
                  l.time_zone, l.shortcuts, l.show_streak, l.onboarded,
                  exists (select from logins g where g.learner_id = l.learner_id) as "named!",
                  (select max(d.study_date) from daily_progress d where d.learner_id = l.learner_id and d.kind = 'active') as last_study
           from learners l where l.learner_id = $1"#,
        id
    )
    .fetch_optional(&app.pool)
    .await?;
    Ok(row.map(|row| Learner {
        id,
        display_name: row.display_name,
        interface_language: row.interface_language,
        native_language: row.native_language,
        origins: row.origins,
        experience: row.financial_experience_level,
        goals: row.goals,
        daily_goal: row.daily_goal,
        zone: row.time_zone,
        shortcuts: row.shortcuts,
        show_streak: row.show_streak,
        onboarded: row.onboarded,
        named: row.named,
        last_study: row.last_study.map(date_from_sql),
    }))
}
