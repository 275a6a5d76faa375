//! What strangers, other sites, large bodies and impatient hands get.

use axum::body::Body;
use axum::http::Method;

use crate::harness::{Browser, How, MINUTE, Page, Site};

const LESSON: &str = "percent-skills";
const WORDS: &str = "four words I know";
const FORM: &str = "application/x-www-form-urlencoded";

/// Every address that takes a form.
const FORMS: [&str; 22] = [
    "/start",
    "/language",
    "/welcome/1",
    "/welcome/5",
    "/sign-in",
    "/sign-up",
    "/sign-out",
    "/recover",
    "/reset/nothing",
    "/forget",
    "/claim",
    "/settings",
    "/settings/status",
    "/settings/restart",
    "/settings/delete",
    "/join",
    "/join/BCD-FGH",
    "/classes/1/leave",
    "/lessons/percent-skills/start",
    "/lessons/percent-skills/next",
    "/lessons/percent-skills/quiz/next",
    "/attempts/01900000-0000-7000-8000-000000000000/answer",
];
/// Those that belong to a learner.
const PERSONAL: [&str; 12] = [
    "/welcome/1",
    "/welcome/5",
    "/claim",
    "/settings",
    "/settings/status",
    "/settings/restart",
    "/settings/delete",
    "/classes/1/leave",
    "/lessons/percent-skills/next",
    "/lessons/percent-skills/quiz/start",
    "/lessons/percent-skills/quiz/next",
    "/attempts/01900000-0000-7000-8000-000000000000/answer",
];

#[tokio::test]
async fn a_form_sent_by_another_site_is_refused_and_does_nothing() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    let open = guest.to_first_question(LESSON).await;
    let elsewhere = [
        guest.sending("sec-fetch-site", "cross-site").sending("origin", "https://evil.example"),
        guest.sending("sec-fetch-site", "cross-site"),
        guest.sending("sec-fetch-site", "same-site"),
        guest.sending("origin", "https://evil.example"),
        guest.sending("origin", "null"),
    ];
    for browser in &elsewhere {
        for path in FORMS {
            browser.post(path, &[("words", "delete everything"), ("do", "skip")]).await.is(403);
        }
        browser.answer(&open, How::Right).await.is(403);
        // Following a link from elsewhere is welcome.
        browser.get("/path").await.is(200);
    }
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, 0);
    assert_eq!(site.number("select count(*) from learners").await, 1);
    let here = guest.sending("sec-fetch-site", "same-origin").sending("origin", "http://finlit.test");
    here.answer(&open, How::Right).await.location();
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, 1);
}

#[tokio::test]
async fn every_page_carries_a_policy_with_a_fresh_nonce_and_the_usual_headers() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let mut nonces = vec![];
    for path in ["/", "/path", "/settings", "/sign-in", &format!("/lessons/{LESSON}"), "/no-such-page", "/reset/nothing", "/"] {
        let page = guest.get(path).await;
        let policy = page.header("content-security-policy").to_string();
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{path}: {policy}");
        for part in ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        let nonce = policy.split("'nonce-").nth(1).and_then(|n| n.split('\'').next()).unwrap_or_default().to_string();
        assert!(nonce.len() >= 16, "{path}: {policy}");
        for script in page.body.split("<script").skip(1) {
            assert!(script.split('>').next().unwrap().contains(&format!("nonce=\"{nonce}\"")), "{path}: a script without the nonce");
        }
        assert!(!page.has(" style=\"") && !page.has("<style") && !page.has(" onclick="), "{path} has inline styles or scripts");
        nonces.push(nonce);
        usual(&page);
    }
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), 8, "a nonce was used twice");
    for path in ["/healthz", "/favicon.svg", "/pkg/nothing.js"] {
        usual(&guest.get(path).await);
    }
}

#[track_caller]
fn usual(page: &Page) {
    assert_eq!(page.header("x-content-type-options"), "nosniff", "{}", page.asked);
    assert_eq!(page.header("x-frame-options"), "DENY");
    assert_eq!(page.header("referrer-policy"), "strict-origin-when-cross-origin");
    assert_eq!(page.header("cross-origin-opener-policy"), "same-origin");
    assert!(page.header("permissions-policy").contains("geolocation=()"));
    assert!(!page.header("content-security-policy").is_empty());
    assert!(!page.header("x-request-id").is_empty());
}

#[tokio::test]
async fn a_body_over_64_kb_is_refused() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    let open = guest.to_first_question(LESSON).await;
    let body = format!("do=skip&number={}", "1".repeat(64 * 1024));
    let page = guest.send(Method::POST, &open.path(), Some(FORM), Body::from(body.clone())).await;
    assert!(page.status == 422 || page.status == 413, "{}", page.status);
    let page = guest.send(Method::POST, &open.path(), Some("text/plain"), Body::from(body)).await;
    assert!((400..500).contains(&page.status), "{}", page.status);
    for path in ["/sign-in", "/settings", "/language"] {
        let body = format!("name={}", "x".repeat(70_000));
        let page = guest.send(Method::POST, path, Some(FORM), Body::from(body)).await;
        assert!((400..500).contains(&page.status), "{path}: {}", page.status);
    }
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, 0);
    guest.answer(&open, How::Right).await.location();
}

#[tokio::test]
async fn personal_pages_are_never_stored_or_indexed_and_public_ones_may_be() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    guest.start_quiz(LESSON).await;
    let personal = [
        "/path",
        "/progress",
        "/settings",
        "/settings/export",
        "/welcome/1",
        "/",
        "/lessons/percent-skills",
        "/lessons/percent-skills/quiz",
        "/lessons/percent-skills/end",
        "/countries",
    ];
    for path in personal {
        let page = guest.get(path).await.is(200);
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        assert!(page.header("x-robots-tag").contains("noindex"), "{path}");
    }
    let stranger = site.browser();
    for path in ["/", "/about", "/lessons/percent-skills", "/countries", "/countries/MX", "/glossary"] {
        let page = stranger.get(path).await.is(200);
        assert!(page.header("cache-control").starts_with("public"), "{path}: {}", page.header("cache-control"));
        assert_eq!(page.header("x-robots-tag"), "", "{path}");
    }
    for path in ["/sign-in", "/no-such-page"] {
        assert_eq!(stranger.get(path).await.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn every_form_of_a_learner_sends_a_stranger_to_the_door() {
    let site = Site::new().await;
    let stranger = site.browser();
    for path in PERSONAL {
        let page = stranger.post(path, &[("words", "delete everything"), ("step", "0"), ("claim", "yes"), ("status", "workers")]).await;
        page.leads_to("/sign-in?e=gone");
        let json = stranger.sending("accept", "application/json").post(path, &[("step", "0")]).await;
        assert_eq!(json.status, 401, "{path}");
    }
    stranger.get("/sign-in?e=gone").await.is(200).says("This device is no longer signed in.");
    for path in [
        "/path",
        "/progress",
        "/settings",
        "/settings/export",
        "/welcome/1",
        "/claim",
        "/lessons/percent-skills/end",
        "/lessons/percent-skills/quiz",
        "/lessons/percent-skills/quiz/result",
    ] {
        stranger.get(path).await.leads_to("/sign-in");
    }
    // Forms that anyone may send, wrongly filled in, change nothing either.
    for path in ["/sign-out", "/forget"] {
        stranger.post(path, &[]).await.leads_to("/");
    }
    stranger.post("/recover", &[("name", "x"), ("code", "y"), ("new_passphrase", WORDS)]).await.is(422);
    stranger.post("/reset/nothing", &[("new_passphrase", WORDS)]).await.is(404);
    assert_eq!(site.number("select (select count(*) from learners) + (select count(*) from sessions)").await, 0);
}

#[tokio::test]
async fn wrong_methods_and_unknown_addresses_get_a_page_in_the_readers_language() {
    let site = Site::new().await;
    let spanish = site.browser().sending("accept-language", "es");
    for path in ["/no-such-page", "/lessons/nothing", "/countries/XX", "/a/b/c/d"] {
        let page = spanish.get(path).await.is(404);
        page.holds("<html lang=\"es\"");
        assert!(!page.words().contains("There is no page here"));
    }
    assert!((400..500).contains(&spanish.get("/sign-out").await.status));
    assert!((400..500).contains(&spanish.post("/about", &[]).await.status));
}

async fn refused(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> (u16, String) {
    let page = browser.post(path, fields).await;
    let words = page.words().replace(fields[0].1, "NAME");
    (page.status, words)
}

#[tokio::test]
async fn signing_in_and_recovering_tell_the_same_whether_a_name_exists() {
    let site = Site::new().await;
    site.guest().await.sign_up("lucia", WORDS).await;
    site.guest().await.sign_up("lucia@example.org", WORDS).await;
    let someone = site.browser();
    for (known, unknown) in [("lucia", "lucio"), ("lucia@example.org", "lucio@example.org")] {
        let wrong = |name: &'static str| [("name", name), ("passphrase", "not the right words")];
        assert_eq!(refused(&someone, "/sign-in", &wrong(known)).await, refused(&someone, "/sign-in", &wrong(unknown)).await);
        let code = |name: &'static str| [("name", name), ("code", "AAAA-BBBB-CCCC-DDDD"), ("new_passphrase", "another four good words")];
        let told = refused(&someone, "/recover", &code(known)).await;
        assert_eq!(told, refused(&someone, "/recover", &code(unknown)).await);
        assert_eq!(told.0, 422);
    }
    // The same work is done: a hash is computed for a name that is not there too.
    let time = async |name: &str| {
        let began = std::time::Instant::now();
        someone.post("/sign-in", &[("name", name), ("passphrase", "not the right words")]).await.is(422);
        began.elapsed().as_secs_f64()
    };
    let (mut known, mut unknown) = (vec![], vec![]);
    for _ in 0..4 {
        known.push(time("lucia").await);
        unknown.push(time("nobody there").await);
    }
    let best = |times: &[f64]| times.iter().copied().fold(f64::MAX, f64::min);
    let ratio = best(&known) / best(&unknown);
    assert!((0.4..2.5).contains(&ratio), "known {known:?}, unknown {unknown:?}");
    // A taken name is refused in words that do not say that it exists, and what was typed comes back, but for the passphrase.
    let page = someone.post("/sign-up", &[("name", "LUCIA"), ("new_passphrase", WORDS)]).await.is(422);
    page.says("This name cannot be used.");
    page.holds("value=\"LUCIA\"");
    assert!(!page.has(WORDS));
}

#[tokio::test]
async fn a_refused_sign_up_leaves_no_guest_behind() {
    let site = Site::new().await;
    site.guest().await.sign_up("lucia", WORDS).await;
    let someone = site.browser();
    for (name, passphrase) in [("", WORDS), ("fine", "short"), ("a@b", WORDS), (&"x".repeat(61), WORDS), ("lucia", WORDS)] {
        someone.post("/sign-up", &[("name", name), ("new_passphrase", passphrase)]).await.is(422);
    }
    assert_eq!(site.number("select count(*) from learners").await, 1);
    assert_eq!(site.number("select count(*) from logins").await, 1);
}

#[tokio::test]
async fn ten_wrong_passphrases_an_hour_close_an_account_for_a_while_even_to_the_right_one() {
    let site = Site::new().await;
    site.guest().await.sign_up("lucia", WORDS).await;
    site.guest().await.sign_up("marta", WORDS).await;
    let someone = site.browser();
    for name in ["lucia", "nobody"] {
        for _ in 0..10 {
            someone.post("/sign-in", &[("name", name), ("passphrase", "wrong words here")]).await.is(422);
        }
        let page = someone.post("/sign-in", &[("name", name), ("passphrase", WORDS)]).await.is(429);
        page.says("There were too many tries.");
        page.holds(&format!("value=\"{name}\""));
        assert!(!page.has(WORDS));
    }
    // Others behind the same address are not kept out.
    someone.copy().sign_in("marta", WORDS).await.leads_to("/path");
    site.later(61 * MINUTE);
    someone.sign_in("lucia", WORDS).await.leads_to("/path");
    // The table of limits is no list of names.
    let buckets = site.texts("select bucket from rate_limits").await.join(" ");
    assert!(!buckets.contains("lucia") && !buckets.contains("nobody"));
}

#[tokio::test]
async fn thirty_learners_behind_one_address_start_and_sign_up() {
    let site = Site::new().await;
    for n in 0..30 {
        let guest = site.guest().await;
        if n % 10 == 0 {
            guest.sign_up(&format!("learner {n}"), WORDS).await;
        }
    }
    assert_eq!(site.number("select count(*) from learners").await, 30);
    // Far more than a classroom is held back, and told when to come again.
    site.execute("update rate_limits set hits = 300 where bucket like 'guest:%'").await;
    let page = site.browser().post("/start", &[]).await.is(429);
    assert!(page.header("retry-after").parse::<i64>().unwrap() > 0);
    page.says("Too many tries");
}
