//! Questions with a case: parts that are graded each, and inputs that are set until a goal is reached.

use finlit::attempts::Instance;
use finlit::content::model::ItemKind;
use finlit::tutor::grading::{Key, guess_rate};
use finlit::tutor::seed::Seed;

use crate::harness::{Browser, How, Open, Site};

/// A quiz of the lesson that stands at a question of this kind.
async fn at_kind(guest: &Browser, lesson: &str, kind: ItemKind) -> Open {
    guest.learn(lesson, How::Right).await;
    for _ in 0..6 {
        guest.start_quiz(lesson).await;
        while let Some(at) = guest.at("quiz", lesson).await {
            let open = at.open.expect("a question is open");
            if open.item.kind == kind {
                return open;
            }
            guest.answer(&open, How::Right).await;
            guest.next("quiz", lesson, at.step).await;
        }
    }
    panic!("no quiz of {lesson} asks a {}", kind.as_str());
}

fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test]
async fn each_part_of_a_scenario_earns_its_share_and_tells_its_own_feedback() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let open = at_kind(&guest, "scam-red-flags", ItemKind::Scenario).await;
    let place = "/lessons/scam-red-flags/quiz";
    let page = guest.get(place).await.is(200);
    page.says("Part 3 of 3");
    page.says("safe account");
    // The first part right, the others wrong: a third of the credit, and one row in the log.
    let (right, wrong) = (open.fields(How::Right), open.fields(How::Wrong));
    let own = |fields: &[(String, String)], first: bool| -> Vec<(String, String)> {
        fields.iter().filter(|(name, _)| name.starts_with("q1.") == first).cloned().collect()
    };
    let given = [own(&right, true), own(&wrong, false)].concat();
    guest.post(&open.path(), &pairs(&given)).await.leads_to(place);
    let page = guest.get(place).await.is(200);
    page.says("Partly right. 1 of 3 parts.");
    assert_eq!(page.body.matches("class=\"told-part").count(), 3);
    let logged = format!("attempt_id = '{}' and verdict = 'partly' and abs(score - 1.0 / 3) < 1e-9", open.attempt);
    assert_eq!(site.rows(guest.learner(), "interactions", &logged).await, 1);
    let shown = site.texts(&format!("select unnest(misconceptions) from interactions where attempt_id = '{}'", open.attempt)).await;
    assert_eq!(shown.len(), 2, "{shown:?}");
}

#[tokio::test]
async fn a_part_left_out_is_asked_for_and_what_was_filled_in_is_kept() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let open = at_kind(&guest, "scam-red-flags", ItemKind::Scenario).await;
    let first: Vec<_> = open.fields(How::Right).into_iter().filter(|(name, _)| name.starts_with("q1.")).collect();
    guest.post(&open.path(), &pairs(&first)).await.leads_to("/lessons/scam-red-flags/quiz?e=empty");
    let page = guest.get("/lessons/scam-red-flags/quiz?e=empty").await.is(200);
    assert_eq!(page.body.matches("id=\"question-error\"").count(), 1);
    let at = |what: &str| page.body.find(what).unwrap_or_else(|| panic!("{what} is on the page"));
    assert!(at("name=\"q1.choice[]\"") < at("id=\"question-error\"") && at("id=\"question-error\"") < at("name=\"q2.choice\""));
    assert!(page.has("checked"));
    assert_eq!(site.rows(guest.learner(), "interactions", &format!("attempt_id = '{}'", open.attempt)).await, 0);
    let none = guest.post(&open.path(), &[("q1.choice[]", "k1"), ("q2.choice", "k99"), ("q3.choice", "k1")]).await;
    assert_eq!(none.status, 422);
    guest.answer(&open, How::Right).await.leads_to("/lessons/scam-red-flags/quiz");
}

#[tokio::test]
async fn a_calculator_is_looked_at_without_an_answer_and_its_goal_is_checked_by_the_server() {
    let site = Site::new().await;
    let guest = site.guest().await;
    for lesson in ["percent-skills", "cost-of-borrowing"] {
        guest.learn(lesson, How::Right).await;
    }
    let open = at_kind(&guest, "card-mechanics", ItemKind::Interactive).await;
    let place = "/lessons/card-mechanics/quiz";
    for (pay, shown) in [("60", "26"), ("24", "–"), ("120", "12")] {
        guest.post(&open.path(), &[("response[pay]", pay), ("do", "set")]).await.leads_to(&format!("{place}?set=1"));
        let page = guest.get(&format!("{place}?set=1")).await.is(200);
        page.says(shown);
        page.holds(&format!("value=\"{pay}\""));
        assert!(!page.has("data-verdict"));
    }
    guest.post(&open.path(), &[("response[pay]", ""), ("do", "set")]).await.leads_to(&format!("{place}?e=empty"));
    guest.post(&open.path(), &[("response[pay]", "601")]).await.leads_to(&format!("{place}?e=outside"));
    guest.get(&format!("{place}?e=outside")).await.is(200).says("Only a number from $0 to $600 fits here.");
    guest.post(&open.path(), &[("response[pay]", "3.150")]).await.leads_to(&format!("{place}?e=ambiguous"));
    guest.get(&format!("{place}?e=ambiguous")).await.is(200).holds("name=\"response[pay-meant]\"");
    let before = site.rows(guest.learner(), "interactions", &format!("attempt_id = '{}'", open.attempt)).await;
    assert_eq!(before, 0, "looking is no answer");
    guest.post(&open.path(), &[("response[pay]", "100")]).await.leads_to(place);
    let page = guest.get(place).await.is(200);
    page.holds("data-verdict=\"wrong\"");
    page.says("12 payments of $100 would cover the $1,200");
    let mixup = format!("attempt_id = '{}' and score = 0 and misconceptions = '{{interest-stays-apart}}'", open.attempt);
    assert_eq!(site.rows(guest.learner(), "interactions", &mixup).await, 1);
}

#[tokio::test]
async fn every_item_with_a_case_can_be_tried_in_every_language_and_is_guessed_as_the_bank_says() {
    let site = Site::new().await;
    let catalogue = site.catalogue();
    let mut kinds = std::collections::BTreeMap::<&str, usize>::new();
    for entry in catalogue.items.values().filter(|entry| !entry.drawn) {
        let seed = Seed::of(&[&entry.slug]);
        let instance = Instance::trial(&site.app, &catalogue, (entry.id, entry.version), &seed, "es", None).await.unwrap();
        assert!((guess_rate(&instance.solved.key) - entry.guess).abs() < 1e-12, "{}", entry.slug);
        assert_eq!(instance.solved.key.check(), Ok(()), "{}", entry.slug);
        if matches!(instance.solved.key, Key::Parts { .. } | Key::Goal(_)) {
            *kinds.entry(entry.kind.as_str()).or_default() += 1;
            assert_eq!(instance.texts.locale().folder, "es", "{} is whole in Spanish", entry.slug);
        }
    }
    assert!(kinds["scenario"] >= 1 && kinds["video"] >= 1 && kinds["interactive"] >= 3, "{kinds:?}");
}

#[tokio::test]
async fn a_clip_is_served_in_pieces_with_captions_for_whoever_reads() {
    let site = Site::new().await;
    let stranger = site.browser();
    let whole = stranger.get("/media/minimum-payment.webm").await.is(200);
    assert_eq!((whole.header("content-type"), whole.header("accept-ranges")), ("video/webm", "bytes"));
    let (_, length) = stranger.raw("/media/minimum-payment.webm").await;
    assert!(length < 1_000_000, "{length} bytes");
    let piece = stranger.sending("range", "bytes=10-19").get("/media/minimum-payment.webm").await.is(206);
    assert_eq!(piece.header("content-range"), format!("bytes 10-19/{length}"));
    let (_, piece) = stranger.sending("range", "bytes=10-19").raw("/media/minimum-payment.webm").await;
    assert_eq!(piece, 10);
    stranger.sending("range", &format!("bytes={length}-")).get("/media/minimum-payment.webm").await.is(416);
    for language in ["en", "es"] {
        let captions = stranger.get(&format!("/media/minimum-payment.{language}.vtt")).await.is(200);
        assert_eq!(captions.header("content-type"), "text/vtt; charset=utf-8");
        assert!(captions.body.starts_with("WEBVTT"));
    }
    assert_eq!(stranger.get("/media/minimum-payment.webp").await.is(200).header("content-type"), "image/webp");
    stranger.get("/media/nothing.webm").await.is(404);
    // The first question that is a clip names what is there, and lets nothing else be loaded.
    let guest = site.guest().await;
    for lesson in ["percent-skills", "cost-of-borrowing"] {
        guest.learn(lesson, How::Right).await;
    }
    at_kind(&guest, "card-mechanics", ItemKind::Video).await;
    let page = guest.get("/lessons/card-mechanics/quiz").await.is(200);
    page.holds("preload=\"none\"");
    page.holds("srclang=\"es\"");
    assert!(page.header("content-security-policy").contains("media-src 'self'"));
}
