//! What a page may cost: queries and bytes.

use std::cell::RefCell;
use std::sync::Once;

use tracing::field::{Field, Visit};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Context, SubscriberExt};

use crate::harness::{Browser, How, Site};

const LESSON: &str = "percent-skills";

thread_local! {
    /// What this test's thread has sent to the database since it began to listen.
    static SENT: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}
static LISTENING: Once = Once::new();

/// Every statement sqlx sends, in short. One subscriber for the process: one a thread is blind to what others saw first.
struct Statements;

impl<S: tracing::Subscriber> Layer<S> for Statements {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let mut summary = Summary::default();
        event.record(&mut summary);
        SENT.with_borrow_mut(|sent| sent.iter_mut().for_each(|sent| sent.push(summary.0.clone())));
    }
}

/// The statements of one GET. Each test runs on one thread, and so does all it asks for.
async fn sent(browser: &Browser, path: &str) -> Vec<String> {
    LISTENING.call_once(|| {
        let only = Targets::new().with_target("sqlx::query", tracing::Level::TRACE);
        tracing::subscriber::set_global_default(tracing_subscriber::registry().with(Statements.with_filter(only))).unwrap();
    });
    SENT.set(Some(vec![]));
    browser.get(path).await.is(200);
    SENT.take().unwrap()
}

#[derive(Default)]
struct Summary(String);

impl Visit for Summary {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        if field.name() == "summary" || (field.name() == "db.statement" && self.0.is_empty()) {
            self.0 = format!("{value:?}");
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "summary" || (field.name() == "db.statement" && self.0.is_empty()) {
            self.0 = value.to_string();
        }
    }
}

/// The statements of one page, but for the session's own, once its texts are in memory.
async fn statements(browser: &Browser, path: &str) -> Vec<String> {
    browser.get(path).await.is(200);
    let (session, rest): (Vec<_>, Vec<_>) =
        sent(browser, path).await.into_iter().partition(|s| s.starts_with("select data, expires_at from"));
    assert_eq!(session.len(), 1, "the session is read once");
    rest
}

/// One guest at every kind of page.
async fn places(site: &Site) -> Vec<(&'static str, Browser, String)> {
    let lesson = format!("/lessons/{LESSON}");
    let quiz = format!("{lesson}/quiz");
    let mut places = vec![];
    let card = site.guest().await;
    card.start_lesson(LESSON).await;
    places.push(("card", card, lesson.clone()));
    let asked = site.guest().await;
    asked.start_lesson(LESSON).await;
    asked.to_first_question(LESSON).await;
    places.push(("question", asked, lesson.clone()));
    let told = site.guest().await;
    told.set(&[("origin[]", "IN")]).await;
    told.start_lesson(LESSON).await;
    let open = told.to_first_question(LESSON).await;
    told.answer(&open, How::Wrong).await.location();
    places.push(("outcome", told, lesson.clone()));
    let done = site.guest().await;
    let end = done.learn(LESSON, How::Right).await;
    let result = done.take_quiz(LESSON, How::Wrong).await;
    for (what, path) in [
        ("cover", lesson.clone()),
        ("end", end),
        ("quiz result", result),
        ("path", "/path".into()),
        ("progress", "/progress".into()),
        ("settings", "/settings".into()),
        ("landing", "/".into()),
    ] {
        places.push((what, done.clone(), path));
    }
    for (what, path) in [
        ("practice", "/practice"),
        ("review", "/practice/review"),
        ("placement", "/practice/placement"),
        ("skill", "/progress/percent-skills"),
    ] {
        places.push((what, done.clone(), path.into()));
    }
    let practising = site.guest().await;
    practising.post("/practice/start", &[]).await.leads_to("/practice");
    places.push(("practice question", practising, "/practice".into()));
    let practised = site.guest().await;
    practised.post("/practice/start", &[]).await.leads_to("/practice");
    let open = practised.open("practice", "").await;
    practised.answer(&open, How::Wrong).await.leads_to("/practice");
    places.push(("practice outcome", practised, "/practice".into()));
    let quizzed = site.guest().await;
    quizzed.learn(LESSON, How::Right).await;
    quizzed.start_quiz(LESSON).await;
    places.push(("quiz question", quizzed, quiz));
    places
}

#[tokio::test]
async fn a_page_takes_at_most_three_queries_besides_the_sessions() {
    let site = Site::new().await;
    let mut over = vec![];
    for (what, browser, path) in places(&site).await {
        let sent = statements(&browser, &path).await;
        println!("{what}: {}", sent.len());
        if sent.len() > 3 {
            over.push(format!("{what} ({path}): {} {sent:#?}", sent.len()));
        }
    }
    assert!(over.is_empty(), "more than three: {}", over.join("\n"));
}

#[tokio::test]
async fn a_class_of_thirty_takes_three_queries_besides_those_that_say_who_asks() {
    let site = Site::new().await;
    let editor = site.guest().await;
    editor.sign_up("ines", "four words I know").await;
    site.execute("insert into grants (login_id, role) select login_id, 'instructor' from logins").await;
    editor.post("/authoring/classes", &[("name", "Tuesday"), ("led_by", "Ines")]).await.leads_to("/authoring/classes/1");
    site.execute(
        "insert into learners (learner_id) select gen_random_uuid() from generate_series(1, 30);
         insert into class_members (learner_id, class_id, member_id, name, joined_at)
         select learner_id, 1, gen_random_uuid(), 'Learner', now() - interval '1 day' from learners where not onboarded;
         insert into learner_skill_states (learner_id, kc_id, responses, deviation_mean, deviation_variance, evidence)
         select learner_id, kc_id, 3, 0.5, 0.3, 3 from class_members, knowledge_components on conflict do nothing",
    )
    .await;
    let asked = |sent: Vec<String>| {
        sent.into_iter().filter(|s| !s.starts_with("select l.display_name") && !s.starts_with("select login_id, bool_or"))
    };
    let sent: Vec<String> = asked(statements(&editor, "/authoring/classes/1").await).collect();
    assert!((1..=3).contains(&sent.len()), "{sent:#?}");
}

#[tokio::test]
async fn public_pages_need_no_query_at_all() {
    let site = Site::new().await;
    let stranger = site.browser();
    for path in ["/", "/about", "/privacy", "/licences", "/countries", "/countries/MX", "/glossary", &format!("/lessons/{LESSON}")] {
        assert_eq!(sent(&stranger, path).await, Vec::<String>::new(), "{path}");
    }
}

#[tokio::test]
async fn every_lesson_page_is_under_60_kb_as_it_goes_over_the_wire() {
    let site = Site::new().await;
    let mut largest = (0, String::new());
    let stylesheet = async |browser: &Browser, body: &str| {
        let path = body.split("href=\"/pkg/").nth(1).and_then(|rest| rest.split('"').next()).map(|name| format!("/pkg/{name}"));
        match path {
            Some(path) => wire(browser, &path).await,
            None => 0,
        }
    };
    for language in ["en", "es", "ar"] {
        let reader = site.browser().sending("accept-language", language);
        for slug in site.catalogue().lessons.keys() {
            let path = format!("/lessons/{slug}");
            let page = reader.get(&path).await.is(200);
            let bytes = wire(&reader, &path).await + stylesheet(&reader, &page.body).await;
            if bytes > largest.0 {
                largest = (bytes, format!("{path} in {language}"));
            }
        }
    }
    for (what, browser, path) in places(&site).await {
        let bytes = wire(&browser, &path).await;
        if bytes > largest.0 {
            largest = (bytes, what.to_string());
        }
    }
    println!("largest: {} bytes, {}", largest.0, largest.1);
    assert!(largest.0 > 1000 && largest.0 < 60_000, "{largest:?}");
}

/// Bytes of a page with its headers, as a browser gets it that understands compression.
async fn wire(browser: &Browser, path: &str) -> usize {
    let page = browser.sending("accept-encoding", "br, gzip").sending("accept", "text/html").raw(path).await;
    page.0 + page.1
}
