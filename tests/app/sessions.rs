//! Who a browser is, for how long, and that looking changes nothing.

use std::time::Duration;

use sqlx::AssertSqlSafe;

use crate::harness::{Browser, DAY, How, Site};

const LESSON: &str = "percent-skills";
const WORDS: &str = "four words I know";

#[tokio::test]
async fn a_guest_who_answers_every_twenty_days_is_the_same_guest_after_a_hundred_and_twenty_and_after_years() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    let learner = guest.learner();
    for days in [20, 20, 20, 20, 20, 20, 399, 399] {
        site.later(days * DAY);
        finlit::server::erase::sweep(&site.app.pool, site.app.clock.now_sql()).await.unwrap();
        guest.one_answer(LESSON, How::Right).await;
    }
    assert_eq!(site.rows(learner, "interactions", "true").await, 2 + 8);
    assert_eq!(site.number("select count(*) from learners").await, 1);
    guest.get("/path").await.is(200);
    // Longer than the cookie lives without a word, and nobody knows this browser any more.
    site.later(401 * DAY);
    guest.get("/path").await.leads_to("/sign-in");
}

#[tokio::test]
async fn the_cookie_lives_four_hundred_days_out_of_reach_of_scripts_and_other_sites() {
    let site = Site::new().await;
    let guest = site.browser();
    let page = guest.post("/start", &[]).await;
    let cookie = page.header("set-cookie");
    assert!(cookie.starts_with("finlit="), "{cookie}");
    for part in ["HttpOnly", "SameSite=Lax", "Path=/", &format!("Max-Age={}", 400 * DAY)] {
        assert!(cookie.contains(part), "{part} is missing: {cookie}");
    }
    assert!(!cookie.contains("Secure"), "plain http works on a laptop");
    assert!(!cookie.contains("Domain"), "{cookie}");
    let secure = Site::with(|config| config.public_url = Some("https://finlit.example".to_string())).await;
    let page = secure.browser().post("/start", &[]).await;
    assert!(page.header("set-cookie").contains("Secure"));
    assert!(page.header("strict-transport-security").contains("max-age="));
    // A copy of the table opens no one's session.
    let value = guest.cookie("finlit").unwrap();
    let stored = site.texts("select encode(id_hash, 'base64') || data::text from sessions").await.join(" ");
    assert!(!stored.contains(&value));
}

#[tokio::test]
async fn the_cookie_is_renewed_at_most_once_a_day() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let set = |page: crate::harness::Page| !page.header("set-cookie").is_empty();
    assert!(!set(guest.post(&format!("/lessons/{LESSON}/start"), &[]).await), "it was set today");
    site.later(DAY);
    assert!(!set(guest.get("/path").await), "a GET renews nothing");
    assert!(set(guest.next("lesson", LESSON, 0).await));
    assert!(!set(guest.next("lesson", LESSON, 0).await));
}

#[tokio::test]
async fn the_id_changes_when_someone_signs_up_or_in_and_the_old_one_is_worth_nothing() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let planted = guest.copy();
    guest.sign_up("lucia", WORDS).await;
    assert_ne!(guest.cookie("finlit"), planted.cookie("finlit"));
    planted.get("/path").await.leads_to("/sign-in");
    let other = site.guest().await;
    let planted = other.copy();
    other.sign_in("lucia", WORDS).await.leads_to("/path");
    assert_ne!(other.cookie("finlit"), planted.cookie("finlit"));
    planted.get("/path").await.leads_to("/sign-in");
    let before = other.copy();
    other.post("/sign-out", &[]).await.leads_to("/");
    assert_eq!(other.cookie("finlit"), None);
    before.get("/path").await.leads_to("/sign-in");
    guest.get("/path").await.is(200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_on_its_way_does_not_bring_back_a_session_that_ended() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.sign_up("lucia", WORDS).await;
    guest.start_lesson(LESSON).await;
    let open = guest.to_first_question(LESSON).await;
    let stolen = guest.copy();
    // A day later, so that the answer renews the session; it waits for its learner while the browser signs out.
    site.later(DAY);
    let mut held = site.app.pool.begin().await.unwrap();
    let lock = format!("select learner_id from learners where learner_id = '{}' for no key update", guest.learner());
    sqlx::query(AssertSqlSafe(lock)).execute(&mut *held).await.unwrap();
    let tab = guest.copy();
    let answer = tokio::spawn(async move { tab.answer(&open, How::Right).await });
    for _ in 0..100 {
        let waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        if site.number(waiting).await > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    guest.post("/sign-out", &[]).await.leads_to("/");
    held.rollback().await.unwrap();
    answer.await.unwrap();
    stolen.get("/path").await.leads_to("/sign-in");
    assert_eq!(site.number("select count(*) from sessions").await, 0);
}

/// Addresses of every page there is to look at, for someone in the middle of everything.
async fn pages(site: &Site, guest: &Browser) -> Vec<String> {
    let mut pages: Vec<String> = [
        "/",
        "/about",
        "/privacy",
        "/licences",
        "/path",
        "/progress",
        "/settings",
        "/settings/export",
        "/countries",
        "/glossary",
        "/sign-in",
        "/claim",
        "/welcome/1",
        "/welcome/2",
        "/welcome/3",
        "/welcome/4",
        "/welcome/5",
        "/reset/nothing",
        "/no-such-page",
        "/healthz",
        "/readyz",
        "/robots.txt",
    ]
    .map(str::to_string)
    .into();
    pages.extend(site.catalogue().countries.iter().map(|c| format!("/countries/{}", c.code)));
    for slug in site.catalogue().lessons.keys() {
        for rest in ["", "/end", "/quiz", "/quiz/result", "?e=empty", "/no-such-page"] {
            pages.push(format!("/lessons/{slug}{rest}"));
        }
    }
    let _ = guest;
    pages
}

#[tokio::test]
async fn a_get_writes_nothing() {
    let site = Site::new().await;
    // A card, an open question, an answered one, a quiz under way, one that is done; one guest for each, and a stranger.
    let (reading, asked, told, quiz, done, named) =
        (site.guest().await, site.guest().await, site.guest().await, site.guest().await, site.guest().await, site.guest().await);
    reading.start_lesson(LESSON).await;
    asked.start_lesson(LESSON).await;
    asked.to_first_question(LESSON).await;
    told.start_lesson(LESSON).await;
    let open = told.to_first_question(LESSON).await;
    told.answer(&open, How::Wrong).await.location();
    quiz.learn(LESSON, How::Right).await;
    quiz.start_quiz(LESSON).await;
    done.learn(LESSON, How::Right).await;
    done.take_quiz(LESSON, How::Wrong).await;
    named.learn(LESSON, How::Right).await;
    named.sign_up("lucia", WORDS).await;
    site.later(3 * DAY);
    let all = pages(&site, &reading).await;
    // Which transaction wrote each row, and where it lies.
    let tables = site.texts("select tablename::text from pg_tables where schemaname = 'public' order by 1").await;
    let parts: Vec<String> = tables.iter().map(|t| format!("select '{t}' || xmin::text || ctid::text as w from {t}")).collect();
    let written = format!("select md5(string_agg(w, ',' order by w)) from ({}) rows", parts.join(" union all "));
    let before = site.texts(&written).await;
    // A server that may only read: whatever tries to write fails there and is seen.
    let name = site.texts("select current_database()::text").await.remove(0);
    site.execute(&format!("alter database {name} set default_transaction_read_only = on")).await;
    let (app, router) = site.another(|_| {}).await;
    let stranger = site.browser();
    for browser in [&reading, &asked, &told, &quiz, &done, &named, &stranger] {
        let looking = browser.at_server(app.clone(), router.clone());
        for path in &all {
            let page = looking.get(path).await;
            assert!(page.status < 500, "{path} wrote something: {}", page.words());
            assert!(page.header("set-cookie").is_empty(), "{path} sets a cookie");
        }
    }
    assert_eq!(site.texts(&written).await, before);
}

#[tokio::test]
async fn a_visit_makes_no_guest_and_no_cookie() {
    let site = Site::new().await;
    let stranger = site.browser();
    for path in ["/", "/about", &format!("/lessons/{LESSON}"), "/countries", "/glossary", "/sign-in"] {
        assert!(stranger.get(path).await.is(200).header("set-cookie").is_empty());
    }
    assert_eq!(site.number("select (select count(*) from learners) + (select count(*) from sessions)").await, 0);
    stranger.post("/start", &[]).await.leads_to("/welcome/1");
    assert_eq!(site.number("select count(*) from learners").await, 1);
    stranger.post("/start", &[]).await.leads_to("/path");
    assert_eq!(site.number("select count(*) from learners").await, 1);
}

#[tokio::test]
async fn a_cookie_that_makes_no_sense_is_a_stranger() {
    let site = Site::new().await;
    for value in ["finlit=x", "finlit=", "finlit=AAAAAAAAAAAAAAAAAAAAAA", "lang=xx; finlit=%00"] {
        let browser = site.browser().sending("cookie", value);
        browser.get("/").await.is(200);
        browser.get("/path").await.leads_to("/sign-in");
    }
}
