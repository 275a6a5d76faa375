//! A browser with cookies, and what a person does with it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use axum::http::{Method, Request};
use finlit::content::model::Item;
use finlit::content::solve::{self, Scope};
use finlit::server::App;
use finlit::tutor::grading::Key;
use rust_decimal::{Decimal, RoundingStrategy};
use sqlx::Row;
use tower::ServiceExt;
use uuid::Uuid;

use super::Page;

/// Clones are tabs of one browser: they share the cookies.
#[derive(Clone)]
pub struct Browser {
    app: App,
    router: Router,
    jar: Arc<Mutex<BTreeMap<String, String>>>,
    headers: Vec<(&'static str, String)>,
    learner: Arc<Mutex<Option<Uuid>>>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum How {
    Right,
    Wrong,
}

/// An open question and its key.
#[derive(Clone)]
pub struct Open {
    pub attempt: Uuid,
    pub item: Arc<Item>,
    pub item_id: i32,
    pub key: Key,
}

/// Where an open run stands.
pub struct At {
    pub step: i32,
    pub open: Option<Open>,
}

impl Browser {
    pub fn new(app: App, router: Router) -> Browser {
        Browser { app, router, jar: Arc::default(), headers: vec![], learner: Arc::default() }
    }

    /// The same browser talking to another server of the same site.
    pub fn at_server(&self, app: App, router: Router) -> Browser {
        Browser { app, router, ..self.clone() }
    }

    /// Another browser with a copy of the cookies there are now.
    pub fn copy(&self) -> Browser {
        Browser { jar: Arc::new(Mutex::new(self.jar.lock().unwrap().clone())), ..self.clone() }
    }

    pub fn sending(&self, name: &'static str, value: &str) -> Browser {
        let mut headers = self.headers.clone();
        headers.push((name, value.to_string()));
        Browser { headers, ..self.clone() }
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.jar.lock().unwrap().get(name).cloned()
    }

    #[track_caller]
    pub fn learner(&self) -> Uuid {
        self.learner.lock().unwrap().expect("this browser has a learner")
    }

    // ---- requests

    pub async fn get(&self, path: &str) -> Page {
        self.send(Method::GET, path, None, Body::empty()).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send(Method::POST, path, Some("application/x-www-form-urlencoded"), Body::from(form)).await
    }

    pub async fn send(&self, method: Method, path: &str, kind: Option<&str>, body: Body) -> Page {
        let asked = format!("{method} {path}");
        let mut request = Request::builder().method(method).uri(path).header("host", "finlit.test");
        let cookies: Vec<String> = self.jar.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(COOKIE, cookies.join("; "));
        }
        if let Some(kind) = kind {
            request = request.header(CONTENT_TYPE, kind);
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        let body = to_bytes(body, usize::MAX).await.unwrap();
        let body = String::from_utf8_lossy(&body).into_owned();
        Page { asked, status: parts.status.as_u16(), headers: parts.headers, body }
    }

    fn keep(&self, cookie: &str) {
        let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.split_once('=').unwrap();
        let mut jar = self.jar.lock().unwrap();
        if value.is_empty() || rest.contains("Max-Age=0") {
            jar.remove(name);
        } else {
            jar.insert(name.to_string(), value.to_string());
        }
    }

    /// Bytes of the headers and of the body as they go over the wire.
    pub async fn raw(&self, path: &str) -> (usize, usize) {
        let mut request = Request::builder().uri(path).header("host", "finlit.test");
        let cookies: Vec<String> = self.jar.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(COOKIE, cookies.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let response = self.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let headers = response.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        (headers, to_bytes(response.into_body(), usize::MAX).await.unwrap().len())
    }

    /// Goes where a redirect leads.
    pub async fn follow(&self, page: Page) -> Page {
        let location = page.location().split('#').next().unwrap().to_string();
        self.get(&location).await
    }

    // ---- starting and names

    /// One POST, in New York.
    pub async fn start_guest(&self) -> Uuid {
        self.post("/start", &[("zone", "America/New_York")]).await.leads_to("/welcome/1");
        self.newest().await
    }

    /// The learner made last is this browser's.
    async fn newest(&self) -> Uuid {
        let id =
            sqlx::query_scalar("select learner_id from learners order by learner_id desc limit 1").fetch_one(&self.app.pool).await.unwrap();
        *self.learner.lock().unwrap() = Some(id);
        id
    }

    /// Keeps the progress under a name; the recovery code.
    pub async fn sign_up(&self, name: &str, passphrase: &str) -> String {
        let page = self.post("/sign-up", &[("name", name), ("new_passphrase", passphrase)]).await.is(200);
        self.as_named(name).await;
        let (_, rest) = page.body.split_once("paper-code").unwrap_or_else(|| panic!("no code: {}", page.words()));
        rest.split_once('>').unwrap().1.split('<').next().unwrap().to_string()
    }

    pub async fn sign_in(&self, name: &str, passphrase: &str) -> Page {
        let page = self.post("/sign-in", &[("name", name), ("passphrase", passphrase)]).await;
        if page.status == 303 {
            self.as_named(name).await;
        }
        page
    }

    async fn as_named(&self, name: &str) {
        let id = sqlx::query_scalar("select learner_id from logins where name_fold = lower($1) or email_fold = lower($1)")
            .bind(name)
            .fetch_one(&self.app.pool)
            .await
            .unwrap();
        *self.learner.lock().unwrap() = Some(id);
    }

    /// Saves the settings form; everything not named is as for a guest in New York.
    pub async fn set(&self, fields: &[(&str, &str)]) {
        let mut all = fields.to_vec();
        all.extend([("zone", "America/New_York"), ("shortcuts", "on"), ("show_streak", "on")]);
        self.post("/settings", &all).await.leads_to("/settings?done=saved");
    }

    // ---- learning

    pub async fn start_lesson(&self, slug: &str) {
        self.post(&format!("/lessons/{slug}/start"), &[]).await.leads_to(&format!("/lessons/{slug}"));
    }

    pub async fn start_quiz(&self, slug: &str) {
        self.post(&format!("/lessons/{slug}/quiz/start"), &[]).await.leads_to(&format!("/lessons/{slug}/quiz"));
    }

    /// Where the open run of a place stands.
    pub async fn at(&self, kind: &str, slug: &str) -> Option<At> {
        let row = sqlx::query(
            "select r.position, a.attempt_id, a.item_id, a.item_version, a.drawn, a.state from runs r
             left join attempts a on a.learner_id = r.learner_id and a.run_id = r.run_id and a.step = r.position
             where r.learner_id = $1 and r.kind = $2 and r.subject = $3 and r.finished_at is null order by a.served_at desc limit 1",
        )
        .bind(self.learner())
        .bind(kind)
        .bind(slug)
        .fetch_optional(&self.app.pool)
        .await
        .unwrap()?;
        let open = match row.get::<Option<&str>, _>("state") {
            Some("open") => {
                let drawn: Option<serde_json::Value> = row.get("drawn");
                Some(self.solved(row.get("attempt_id"), row.get("item_id"), row.get("item_version"), drawn).await)
            }
            _ => None,
        };
        Some(At { step: row.get("position"), open })
    }

    async fn solved(&self, attempt: Uuid, item_id: i32, version: i32, drawn: Option<serde_json::Value>) -> Open {
        let item = self.app.library.item(&self.app.pool, item_id, version).await.unwrap().unwrap();
        let drawn: Option<Scope> = drawn.map(|d| serde_json::from_value(d).unwrap());
        let catalogue = self.app.catalogue().unwrap();
        let solved = solve::solve(&item, &catalogue.parameters, drawn.as_ref(), self.app.clock.today()).unwrap();
        Open { attempt, item, item_id, key: solved.key }
    }

    /// The open question of a place.
    pub async fn open(&self, kind: &str, slug: &str) -> Open {
        self.at(kind, slug).await.and_then(|at| at.open).expect("a question is open")
    }

    /// Goes on until a question is open in the lesson.
    pub async fn to_first_question(&self, slug: &str) -> Open {
        self.to_question("lesson", slug, |_| true).await
    }

    /// Goes on, answering right, until a question of this sort is open.
    pub async fn to_question(&self, kind: &str, slug: &str, wanted: impl Fn(&Open) -> bool) -> Open {
        loop {
            let at = self.at(kind, slug).await.expect("the run is open");
            if let Some(open) = at.open {
                if wanted(&open) {
                    return open;
                }
                self.answer(&open, How::Right).await;
            }
            self.next(kind, slug, at.step).await;
        }
    }

    pub async fn answer(&self, open: &Open, how: How) -> Page {
        let fields = open.fields(how);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post(&open.path(), &fields).await
    }

    pub async fn next(&self, kind: &str, slug: &str, step: i32) -> Page {
        let path = format!("{}/next", place(kind, slug));
        self.post(&path, &[("step", &step.to_string())]).await
    }

    /// Goes through an open run to its end; where the end is told.
    pub async fn finish(&self, kind: &str, slug: &str, how: How) -> String {
        for _ in 0..60 {
            let at = self.at(kind, slug).await.unwrap_or_else(|| panic!("the {kind} {slug} is open"));
            if let Some(open) = at.open {
                assert!(!self.answer(&open, how).await.location().contains('?'), "{} was not taken", open.item.slug);
            }
            let page = self.next(kind, slug, at.step).await;
            let location = page.location();
            if location.contains("?run=") {
                return location.to_string();
            }
        }
        panic!("the {kind} {slug} does not end");
    }

    pub async fn learn(&self, slug: &str, how: How) -> String {
        self.start_lesson(slug).await;
        self.finish("lesson", slug, how).await
    }

    pub async fn take_quiz(&self, slug: &str, how: How) -> String {
        self.start_quiz(slug).await;
        self.finish("quiz", slug, how).await
    }

    /// One more answer in quizzes of a lesson that is done. Points of an item are given once, days each time.
    pub async fn one_answer(&self, slug: &str, how: How) -> Open {
        if self.at("quiz", slug).await.is_none() {
            self.start_quiz(slug).await;
        }
        let at = self.at("quiz", slug).await.unwrap();
        let open = at.open.expect("a question is open");
        assert!(!self.answer(&open, how).await.location().contains('?'));
        self.next("quiz", slug, at.step).await;
        open
    }

    pub async fn answers(&self, slug: &str, count: usize) {
        for _ in 0..count {
            self.one_answer(slug, How::Right).await;
        }
    }
}

/// Where a run is.
pub fn place(kind: &str, slug: &str) -> String {
    match kind {
        "lesson" => format!("/lessons/{slug}"),
        "quiz" => format!("/lessons/{slug}/quiz"),
        "practice" => "/practice".into(),
        _ => format!("/practice/{kind}"),
    }
}

impl Open {
    pub fn path(&self) -> String {
        format!("/attempts/{}/answer", self.attempt)
    }

    /// The fields of the form, filled in rightly or without any credit.
    pub fn fields(&self, how: How) -> Vec<(String, String)> {
        fields(&self.key, how, "")
    }
}

/// Those of what is asked; of a part behind its key.
fn fields(key: &Key, how: How, part: &str) -> Vec<(String, String)> {
    let right = how == How::Right;
    let named = |name: String| if part.is_empty() { name } else { format!("{part}.{name}") };
    match key {
        Key::Single { options } => {
            let chosen = options.iter().find(|o| o.right == right).unwrap();
            vec![(named("choice".into()), chosen.key.clone())]
        }
        Key::Several { options } => {
            let chosen: Vec<_> = options.iter().filter(|o| o.right == right).map(|o| (named("choice[]".into()), o.key.clone())).collect();
            assert!(!chosen.is_empty(), "there is no wrong option");
            chosen
        }
        Key::Numeric { answer, decimals, .. } => {
            let rounded = answer.round_dp_with_strategy(*decimals, RoundingStrategy::MidpointAwayFromZero).normalize();
            let typed = if right { rounded } else { rounded.trunc() * Decimal::from(7) + Decimal::from(13) };
            vec![(named("number".into()), typed.to_string())]
        }
        Key::Ordering { rows, .. } => {
            let count = rows.len();
            let place = |n: usize| if right { n + 1 } else { count - n };
            rows.iter().enumerate().map(|(n, key)| (named(format!("response[{key}]")), place(n).to_string())).collect()
        }
        Key::Matching { rows, partners, .. } => {
            let other = |partner: &String| partners.iter().find(|p| *p != partner).unwrap().clone();
            let given = |partner: &String| if right { partner.clone() } else { other(partner) };
            rows.iter().map(|r| (named(format!("response[{}]", r.key)), given(&r.partner))).collect()
        }
        Key::Parts { parts } => parts.iter().flat_map(|part| fields(&part.key, how, &part.part)).collect(),
        Key::Goal(goal) => {
            let wrong = || goal.settings().into_iter().find(|set| !goal.judge(set).1.is_empty()).expect("a setting shows a mix-up");
            let set = if right { goal.right() } else { wrong() };
            set.into_iter().map(|(name, value)| (format!("response[{name}]"), value.normalize().to_string())).collect()
        }
    }
}
