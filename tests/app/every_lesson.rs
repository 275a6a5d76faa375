//! Every lesson can be opened and finished, now and when every fact in it is out of date.

use crate::harness::{Browser, DAY, How, Page, Site};

/// Through an open run by its pages alone, as a person without script goes: what is on the page is what is sent.
async fn walk(browser: &Browser, path: &str, kind: &str, slug: &str) -> (Page, usize) {
    let mut questions = 0;
    for _ in 0..60 {
        let page = browser.get(path).await.is(200);
        if let Some(attempt) = page.attempt() {
            let open = browser.open(kind, slug).await;
            assert_eq!(open.attempt, attempt);
            questions += 1;
            browser.answer(&open, How::Right).await.leads_to(path);
            assert!(browser.get(path).await.is(200).has("data-verdict=\"right\""), "{} answered rightly", open.item.slug);
        }
        let step = browser.get(path).await.is(200).step().expect("a way on");
        let gone_on = browser.post(&format!("{path}/next"), &[("step", &step.to_string())]).await;
        let location = gone_on.location().to_string();
        if location != path {
            return (browser.get(&location).await.is(200), questions);
        }
    }
    panic!("{path} does not end");
}

#[tokio::test]
async fn a_learner_starts_with_nothing_and_opens_and_finishes_every_lesson_there_is() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let catalogue = site.catalogue();
    assert!(catalogue.lessons.len() >= 18);
    let lessons = site.lessons_in_order();
    let locked = lessons.iter().find(|slug| !catalogue.requires(slug).is_empty()).unwrap();
    guest.post(&format!("/lessons/{locked}/start"), &[]).await.leads_to(&format!("/path#{locked}"));
    assert_eq!(guest.at("lesson", locked).await.map(|at| at.step), None);
    for slug in &lessons {
        guest.start_lesson(slug).await;
        let (end, questions) = walk(&guest, &format!("/lessons/{slug}"), "lesson", slug).await;
        assert!(questions > 0, "{slug} asks nothing");
        end.holds(&format!("/lessons/{slug}/quiz/start"));
    }
    let path = guest.get("/path").await.is(200);
    assert_eq!(path.body.matches("data-state=\"mastered\"").count(), lessons.len());
    // What is left has no lesson yet: it is coming, and no lesson waits for it.
    assert_eq!(path.body.matches("data-state=\"open\"").count() + path.body.matches("data-state=\"going\"").count(), 0);
    assert_eq!(site.rows(guest.learner(), "runs", "kind = 'lesson' and finished_at is not null").await, lessons.len() as i64);
}

#[tokio::test]
async fn another_finishes_every_lesson_and_quiz_when_every_fact_is_out_of_date() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let catalogue = site.catalogue();
    let last = catalogue.parameters.0.values().map(|p| p.valid_until).max().unwrap();
    site.at(&format!("{last}T15:00:00Z"));
    site.later(DAY);
    let stale: Vec<i32> =
        catalogue.items.values().filter(|i| !i.gradable(&catalogue.parameters, site.app.clock.today())).map(|i| i.id).collect();
    assert!(!stale.is_empty(), "some questions hang on facts");
    // The browser is new again: the first one's session ended long ago.
    let guest = if guest.get("/path").await.status == 200 { guest } else { site.guest().await };
    for slug in site.lessons_in_order() {
        guest.start_lesson(&slug).await;
        walk(&guest, &format!("/lessons/{slug}"), "lesson", &slug).await;
        guest.start_quiz(&slug).await;
        let (result, questions) = walk(&guest, &format!("/lessons/{slug}/quiz"), "quiz", &slug).await;
        assert!(questions > 0, "the quiz of {slug} asks nothing");
        result.holds("class=\"score\"");
    }
    let asked = site.texts(&format!("select item_id::text from attempts where learner_id = '{}'", guest.learner())).await;
    assert!(asked.iter().all(|id| !stale.contains(&id.parse().unwrap())), "a question whose fact is out of date was asked");
}

#[tokio::test]
async fn a_question_whose_fact_runs_out_under_the_learner_costs_nothing_and_the_lesson_goes_on() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let catalogue = site.catalogue();
    let hangs = |id: i32, days: i64| {
        let then = (site.app.clock.now() + jiff::SignedDuration::from_hours(24 * days)).to_zoned(jiff::tz::TimeZone::UTC).date();
        !catalogue.servable(id, then)
    };
    // Learn on until a question is open that is right now and will not be in two years and a half.
    let mut found = None;
    for slug in site.lessons_in_order() {
        guest.start_lesson(&slug).await;
        guest.finish("lesson", &slug, How::Right).await;
        let items = catalogue.items_of(&slug).filter(|i| hangs(i.id, 900)).count();
        if items > 0 {
            found = Some(slug);
            break;
        }
    }
    let slug = found.expect("some lesson asks about a fact that ages");
    let open = loop {
        guest.start_quiz(&slug).await;
        let mut open = None;
        while let Some(at) = guest.at("quiz", &slug).await {
            let question = at.open.unwrap();
            if hangs(question.item_id, 900) {
                open = Some(question);
                break;
            }
            guest.answer(&question, How::Right).await;
            guest.next("quiz", &slug, at.step).await;
        }
        if let Some(open) = open {
            break open;
        }
    };
    let (xp, answers) = (site.xp(guest.learner()).await, site.rows(guest.learner(), "interactions", "true").await);
    // Three steps of 300 days: the browser's session is renewed by using it.
    for _ in 0..3 {
        site.later(300 * DAY);
        guest.post("/lessons/percent-skills/start", &[]).await;
    }
    let path = format!("/lessons/{slug}/quiz");
    guest.get(&path).await.is(200).says("This question was taken back");
    guest.answer(&open, How::Right).await.leads_to(&path);
    assert_eq!((site.xp(guest.learner()).await, site.rows(guest.learner(), "interactions", "true").await), (xp, answers));
    let at = guest.at("quiz", &slug).await.unwrap();
    guest.next("quiz", &slug, at.step).await.location();
    assert_eq!(site.rows(guest.learner(), "attempts", &format!("attempt_id = '{}' and state = 'void'", open.attempt)).await, 1);
}
