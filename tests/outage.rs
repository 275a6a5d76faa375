//! Postgres goes away and comes back; the server is killed. The real binary against a Postgres of its own.
#![cfg(feature = "ssr")]

#[allow(dead_code)]
#[path = "db_cli/place.rs"]
mod place;
#[path = "app/harness/server.rs"]
mod server;

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use place::{Cluster, number, texts};
use server::{Server, wait};

const LESSON: &str = "/lessons/percent-skills";

/// A cluster with the schema and the curriculum in it.
struct House {
    cluster: Cluster,
    url: String,
}

impl House {
    fn new() -> Option<House> {
        let cluster = Cluster::new()?;
        cluster.start("");
        let url = cluster.url("boss", "geheim", "finlit");
        for args in [vec!["db", "init"], vec!["db", "upgrade"], vec!["content", "load", concat!(env!("CARGO_MANIFEST_DIR"), "/curriculum")]]
        {
            let output = Command::new(env!("CARGO_BIN_EXE_finlit"))
                .args(&args)
                .env("DATABASE_URL", &url)
                .current_dir(std::env::temp_dir())
                .output()
                .unwrap();
            assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        }
        Some(House { cluster, url })
    }

    /// Like a machine that loses power.
    fn away(&self) {
        self.cluster.stop();
    }

    fn back(&self) {
        self.cluster.start("");
    }
}

#[derive(Debug)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    #[track_caller]
    fn is(self, status: u16) -> Answer {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }
}

/// A browser that speaks HTTP/1.1, one connection a request.
#[derive(Clone, Default)]
struct Browser {
    cookies: BTreeMap<String, String>,
    language: &'static str,
}

impl Browser {
    fn get(&mut self, server: &Server, path: &str) -> Answer {
        self.send(server.port, "GET", path, None).expect("an answer")
    }

    fn post(&mut self, server: &Server, path: &str, body: &str) -> Answer {
        self.send(server.port, "POST", path, Some(body)).expect("an answer")
    }

    /// Nothing where the connection broke before a whole answer came.
    fn send(&mut self, port: u16, method: &str, path: &str, body: Option<&str>) -> Option<Answer> {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAccept: text/html\r\n");
        if !self.language.is_empty() {
            request += &format!("Accept-Language: {}\r\n", self.language);
        }
        if !cookies.is_empty() {
            request += &format!("Cookie: {}\r\n", cookies.join("; "));
        }
        if let Some(body) = body {
            request += &format!("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n", body.len());
        }
        request += "\r\n";
        request += body.unwrap_or_default();
        stream.write_all(request.as_bytes()).ok()?;
        let mut bytes = vec![];
        stream.read_to_end(&mut bytes).ok()?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n")?;
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers: Vec<(String, String)> =
            lines.filter_map(|l| l.split_once(": ")).map(|(n, v)| (n.to_string(), v.to_string())).collect();
        for (_, cookie) in headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie")) {
            let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=')?;
            if value.is_empty() || rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_string(), value.to_string());
            }
        }
        Some(Answer { status, headers, body: body.to_string() })
    }
}

/// The path a question's form is sent to, and the first value of its first field.
fn form(page: &Answer) -> Option<(String, String)> {
    let (_, rest) = page.body.split_once("action=\"/attempts/")?;
    let path = format!("/attempts/{}", rest.split('"').next()?);
    let field = |part: &str, attribute: &str| Some(part.split_once(&format!("{attribute}=\""))?.1.split('"').next()?.to_string());
    if rest.contains("id=\"number\"") {
        return Some((path, "number=42".into()));
    }
    if let Some((_, choice)) = rest.split_once("class=\"choice\"") {
        return Some((path, format!("{}={}", field(choice, "name")?.replace("[]", "%5B%5D"), field(choice, "value")?)));
    }
    Some((path, "do=skip".into()))
}

fn step(page: &Answer) -> Option<String> {
    let (_, rest) = page.body.split_once("name=\"step\"")?;
    Some(rest.split_once("value=\"")?.1.split('"').next()?.to_string())
}

/// One step further: answers what is asked, or goes on. The attempt that was answered and acknowledged, if one was.
fn go_on(browser: &mut Browser, server: &Server) -> Option<String> {
    let page = browser.get(server, LESSON).is(200);
    if let Some((path, body)) = form(&page) {
        let told = browser.send(server.port, "POST", &path, Some(&body))?;
        return (told.status == 303).then(|| path.split('/').nth(2).unwrap().to_string());
    }
    match step(&page) {
        Some(step) => drop(browser.post(server, &format!("{LESSON}/next"), &format!("step={step}"))),
        None => drop(browser.post(server, &format!("{LESSON}/start"), "")),
    }
    None
}

fn ready(server: &Server) -> bool {
    Browser::default().get(server, "/readyz").status == 200
}

#[test]
fn postgres_stops_under_a_learner_and_comes_back() {
    let Some(house) = House::new() else {
        eprintln!("left out: no initdb on this machine");
        return;
    };
    let server = Server::start(&house.url, 0, &[]);
    wait(Duration::from_secs(10), || ready(&server)).expect("ready");
    let mut guest = Browser { language: "es", ..Browser::default() };
    guest.post(&server, "/start", "zone=America%2FNew_York").is(303);
    let mut stranger = Browser::default();
    let mut acknowledged = vec![];
    while acknowledged.is_empty() {
        acknowledged.extend(go_on(&mut guest, &server));
    }
    // On to the next question, which stays open.
    let (path, _) = loop {
        let page = guest.get(&server, LESSON).is(200);
        if let Some(open) = form(&page) {
            break open;
        }
        let step = step(&page).unwrap();
        guest.post(&server, &format!("{LESSON}/next"), &format!("step={step}")).is(303);
    };
    let cookie = guest.cookies.clone();

    // Four tabs of the same guest, never still while Postgres stops, is away and starts.
    let still = Arc::new(AtomicBool::new(false));
    let tabs: Vec<_> = (0..4)
        .map(|n| {
            let (mut tab, port, still) = (guest.clone(), server.port, still.clone());
            std::thread::spawn(move || {
                let mut seen = BTreeMap::<u16, usize>::new();
                while !still.load(Ordering::Relaxed) {
                    let told = match n % 2 {
                        0 => tab.send(port, "GET", "/progress", None),
                        // From a step the run does not stand at: it does nothing, and has to ask the database for that.
                        _ => tab.send(port, "POST", &format!("{LESSON}/next"), Some("step=99")),
                    };
                    *seen.entry(told.map_or(0, |told| told.status)).or_default() += 1;
                    std::thread::sleep(Duration::from_millis(20));
                }
                (seen, tab.cookies)
            })
        })
        .collect();
    house.away();
    // What needs no learner is served from memory, with a notice.
    for page in ["/", "/about", "/glossary", "/countries", "/countries/MX", "/lessons/money-goals"] {
        let told = guest.get(&server, page).is(200);
        assert!(told.body.contains("role=\"status\"") && told.body.contains("data-severity=\"caution\""), "{page} says nothing of it");
        assert!(told.body.contains("<html lang=\"es\""), "{page}");
        assert_eq!(told.header("cache-control"), "no-store", "{page}");
        stranger.get(&server, page).is(200);
    }
    guest.get(&server, "/path").is(200);
    // What needs one answers 503, kindly, in the reader's language, with the form filled in.
    let told = guest.post(&server, &path, "number=1250&choice=k1&response%5Bk1%5D=2").is(503);
    assert!(told.header("retry-after").parse::<u32>().is_ok(), "{:?}", told.headers);
    assert!(told.body.contains("<html lang=\"es\"") && !told.body.contains("We will be right back"));
    assert!(told.body.contains(&format!("action=\"{path}\"")));
    for value in ["1250", "k1", "2"] {
        assert!(
            told.body.split("<input").any(|i| i.contains("type=\"hidden\"") && i.contains(&format!("value=\"{value}\""))),
            "{value} is lost"
        );
    }
    for page in ["/progress", "/settings", LESSON] {
        let told = guest.get(&server, page);
        // A lesson can be read from memory; what is the learner's own cannot.
        assert!(told.status == 503 || page == LESSON, "{page}: {}", told.status);
    }
    // A passphrase is never written back into a page.
    let told = guest.post(&server, "/sign-in", "name=lucia&passphrase=four+words+I+know").is(503);
    assert!(told.body.contains("lucia") && !told.body.contains("four words I know"));
    guest.post(&server, "/start", "").is(503);
    assert_eq!(guest.cookies, cookie, "the cookie is the guest's only key");
    guest.get(&server, "/healthz").is(200);
    wait(Duration::from_secs(5), || !ready(&server)).expect("not ready");
    let why = guest.get(&server, "/readyz").is(503);
    assert!(why.body.contains("\"ready\":false") && why.body.contains("\"why\":\""), "{}", why.body);
    let began = Instant::now();
    guest.get(&server, "/progress").is(503);
    assert!(began.elapsed() < Duration::from_secs(5), "an outage hangs pages for {:?}", began.elapsed());

    house.back();
    let took = wait(Duration::from_secs(5), || guest.clone().get(&server, "/progress").status == 200);
    assert!(took.is_some(), "no service within 5 s");
    wait(Duration::from_secs(5), || ready(&server)).expect("ready again within 5 s");
    still.store(true, Ordering::Relaxed);
    for tab in tabs {
        let (seen, cookies) = tab.join().unwrap();
        assert!(seen.keys().all(|status| [200, 303, 503].contains(status)) && seen.contains_key(&503), "{seen:?}");
        assert_eq!(cookies, cookie, "a tab lost its guest");
    }
    // The same form again: the same guest, the same attempt.
    let page = guest.get(&server, LESSON).is(200);
    let (same, body) = form(&page).expect("the question is still open");
    assert_eq!(same, path);
    guest.post(&server, &path, &body).is(303);
    acknowledged.push(path.split('/').nth(2).unwrap().to_string());
    let logged = texts(&house.url, "select attempt_id::text from interactions order by answered_at");
    assert_eq!(logged, acknowledged);
    assert_eq!(number(&house.url, "select count(*) from learners"), 1);
}

#[test]
fn the_server_starts_while_postgres_is_away() {
    let Some(house) = House::new() else { return };
    house.away();
    let server = Server::start(&house.url, 0, &[]);
    let mut browser = Browser::default();
    browser.get(&server, "/healthz").is(200);
    let why = browser.get(&server, "/readyz").is(503);
    assert!(why.body.contains("why"), "{}", why.body);
    let told = browser.get(&server, "/path");
    assert_eq!(told.status, 503, "{}", told.body);
    house.back();
    wait(Duration::from_secs(5), || ready(&server)).expect("service within 5 s");
    browser.get(&server, "/").is(200);
    browser.post(&server, "/start", "").is(303);
}

#[test]
fn a_schema_that_does_not_fit_is_named_and_pages_answer_503() {
    let Some(house) = House::new() else { return };
    place::execute(
        &house.url,
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time) values (29990101000000, 'later', true, '', 0)",
    );
    let server = Server::start(&house.url, 0, &[]);
    let mut browser = Browser::default();
    let why = browser.get(&server, "/readyz").is(503);
    assert!(why.body.contains("29990101000000"), "{}", why.body);
    browser.get(&server, "/").is(503);
    browser.post(&server, "/start", "").is(503);
    assert_eq!(number(&house.url, "select count(*) from learners"), 0);
}

#[test]
fn killing_the_server_between_answers_loses_nothing_acknowledged() {
    let Some(house) = House::new() else { return };
    let mut server = Server::start(&house.url, 0, &[]);
    let port = server.port;
    let mut guest = Browser::default();
    wait(Duration::from_secs(10), || ready(&server)).expect("ready");
    guest.post(&server, "/start", "").is(303);
    let mut acknowledged: Vec<String> = vec![];
    // Killed after each answer, and with requests on their way.
    for round in 0..5 {
        let before = acknowledged.len();
        while acknowledged.len() == before {
            acknowledged.extend(go_on(&mut guest, &server));
        }
        let busy = guest.clone();
        let flood = std::thread::spawn(move || {
            let mut busy = busy;
            for _ in 0..20 {
                if busy.send(port, "POST", &format!("{LESSON}/next"), Some("step=99")).is_none() {
                    break;
                }
            }
        });
        std::thread::sleep(Duration::from_millis(3 * round));
        server.kill();
        flood.join().unwrap();
        server = Server::start(&house.url, port, &[]);
        wait(Duration::from_secs(10), || ready(&server)).expect("ready");
        let logged = texts(&house.url, "select attempt_id::text from interactions");
        for attempt in &acknowledged {
            assert!(logged.contains(attempt), "{attempt} was acknowledged and is lost");
        }
    }
    assert_eq!(number(&house.url, "select count(*) from learners"), 1, "the same guest all along");
    assert_eq!(number(&house.url, "select count(*) from interactions") as usize, acknowledged.len());
}
