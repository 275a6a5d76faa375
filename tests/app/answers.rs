//! Taking an answer: once, for the right learner, and only when it is one.

use finlit::attempts::{self, RunKind, Step, Way};
use finlit::content::model::ItemKind;
use finlit::i18n::LOCALES;
use finlit::server::Learner;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::harness::{Browser, How, MINUTE, Page, Site};

const LESSON: &str = "percent-skills";
const PLACE: &str = "/lessons/percent-skills";

/// Sends all at once; the answers in the order in which they came back.
async fn at_once(posts: impl IntoIterator<Item = (Browser, String, Vec<(String, String)>)>) -> Vec<Page> {
    let mut running = JoinSet::new();
    for (browser, path, fields) in posts {
        running.spawn(async move {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            browser.post(&path, &fields).await
        });
    }
    running.join_all().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_submits_of_one_attempt_make_one_interaction_and_one_award_and_show_one_outcome() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    let open = guest.to_first_question(LESSON).await;
    let posts = (0..100).map(|n| {
        let how = if n % 3 == 0 { How::Wrong } else { How::Right };
        (guest.clone(), open.path(), open.fields(how))
    });
    for page in at_once(posts).await {
        page.leads_to(PLACE);
    }
    let learner = guest.learner();
    assert_eq!(site.rows(learner, "interactions", "true").await, 1);
    let right = site.rows(learner, "interactions", "verdict = 'right'").await;
    assert_eq!(site.rows(learner, "xp_ledger", "reason = 'first_right'").await, right);
    assert_eq!(site.rows(learner, "daily_progress", "items = 1").await, 1);
    let counted = format!("select max(responses) from learner_skill_states where learner_id = '{learner}'");
    assert_eq!(site.number(&counted).await, 1);
    let shown = guest.get(PLACE).await.is(200);
    shown.holds(if right == 1 { "data-verdict=\"right\"" } else { "data-verdict=\"wrong\"" });
    for _ in 0..3 {
        assert_eq!(guest.get(PLACE).await.without_nonce(), shown.without_nonce());
    }
    // Sent again later, the other way round: the outcome stays.
    guest.answer(&open, if right == 1 { How::Wrong } else { How::Right }).await.leads_to(PLACE);
    assert_eq!(guest.get(PLACE).await.without_nonce(), shown.without_nonce());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn four_first_answers_to_one_component_at_once_count_as_four() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let catalogue = site.catalogue();
    let items: Vec<i32> = catalogue.items_of(LESSON).filter(|i| !i.drawn && i.weights.len() == 1).map(|i| i.id).take(4).collect();
    let learner = Learner::guest(guest.learner(), "en");
    // Four places where one learner may stand at the same time, each at a question of the same component.
    let places = [(RunKind::Lesson, LESSON), (RunKind::Quiz, LESSON), (RunKind::Lesson, "money-goals"), (RunKind::Quiz, "money-goals")];
    let mut posts = vec![];
    for ((kind, subject), item) in places.into_iter().zip(&items) {
        let way = Way { app: &site.app, catalogue: &catalogue, learner: &learner, locale: &LOCALES[0], kind, subject };
        attempts::start(&way, 1, vec![Step::Item(*item)]).await.unwrap();
        let open = guest.open(kind.as_str(), subject).await;
        posts.push((guest.clone(), open.path(), open.fields(How::Right)));
    }
    for page in at_once(posts).await {
        page.location();
    }
    let learner = guest.learner();
    assert_eq!(site.rows(learner, "interactions", "verdict = 'right'").await, 4);
    let of = format!(
        "select responses from learner_skill_states join knowledge_components using (kc_id) where learner_id = '{learner}' and slug = '{LESSON}'"
    );
    assert_eq!(site.number(&of).await, 4);
    assert_eq!(site.rows(learner, "daily_progress", "items = 4 and xp = 8").await, 1);
    assert_eq!(site.xp(learner).await, 8);
}

#[tokio::test]
async fn another_learners_attempt_is_not_found() {
    let site = Site::new().await;
    let (one, other) = (site.guest().await, site.guest().await);
    one.start_lesson(LESSON).await;
    let open = one.to_first_question(LESSON).await;
    other.answer(&open, How::Right).await.is(404);
    other.answer(&open, How::Right).await.is(404);
    assert_eq!(site.number("select count(*) from interactions").await, 0);
    other.post(&format!("/attempts/{}/answer", Uuid::now_v7()), &[("choice", "k1")]).await.is(404);
    site.browser().answer(&open, How::Right).await.leads_to("/sign-in?e=gone");
    one.answer(&open, How::Right).await.leads_to(PLACE);
}

#[tokio::test]
async fn a_withdrawn_question_says_so_costs_nothing_and_counts_nowhere() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    let open = guest.to_first_question(LESSON).await;
    let before = site.derived(guest.learner()).await;
    site.execute(&format!(
        "update learning_items set status = 'withdrawn' where item_id = {}; update content_version set version = version + 1",
        open.item_id
    ))
    .await;
    site.look().await;
    let page = guest.get(PLACE).await.is(200);
    page.says("This question was taken back");
    page.says("It costs nothing and counts nowhere");
    assert_eq!(page.attempt(), None);
    // A form from before the withdrawal.
    guest.answer(&open, How::Wrong).await.leads_to(PLACE);
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, 0);
    assert_eq!(site.derived(guest.learner()).await, before);
    guest.next("lesson", LESSON, page.step().unwrap() as i32).await.location();
    assert_eq!(site.rows(guest.learner(), "attempts", &format!("attempt_id = '{}' and state = 'void'", open.attempt)).await, 1);
    guest.finish("lesson", LESSON, How::Right).await;
    let asked = format!("item_id = {}", open.item_id);
    for _ in 0..3 {
        guest.take_quiz(LESSON, How::Right).await;
    }
    assert_eq!(site.rows(guest.learner(), "attempts", &asked).await, 1, "the quiz asks a withdrawn question");
}

#[tokio::test]
async fn an_empty_answer_is_no_answer_and_comes_back_with_a_sentence() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    let mut seen = std::collections::BTreeSet::new();
    while seen.len() < 5 {
        if guest.at("quiz", LESSON).await.is_none() {
            guest.start_quiz(LESSON).await;
        }
        let at = guest.at("quiz", LESSON).await.unwrap();
        let open = at.open.unwrap();
        let before = site.rows(guest.learner(), "interactions", "true").await;
        let empty: Vec<(String, String)> = open.fields(How::Right).into_iter().map(|(name, _)| (name, String::new())).collect();
        let empty: Vec<(&str, &str)> =
            empty.iter().filter(|(name, _)| !name.starts_with("choice")).map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let place = format!("{PLACE}/quiz");
        guest.post(&open.path(), &empty).await.leads_to(&format!("{place}?e=empty"));
        let page = guest.get(&format!("{place}?e=empty")).await.is(200);
        page.holds("id=\"question-error\"");
        page.says("An empty answer is not a wrong answer.");
        assert_eq!(page.attempt(), Some(open.attempt));
        assert_eq!(site.rows(guest.learner(), "interactions", "true").await, before);
        seen.insert(open.item.kind);
        guest.answer(&open, How::Right).await.leads_to(&place);
        guest.next("quiz", LESSON, at.step).await;
    }
}

#[tokio::test]
async fn a_form_half_filled_in_comes_back_as_it_was() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    let mut seen = std::collections::BTreeSet::new();
    while seen.len() < 2 {
        if guest.at("quiz", LESSON).await.is_none() {
            guest.start_quiz(LESSON).await;
        }
        let at = guest.at("quiz", LESSON).await.unwrap();
        let open = at.open.unwrap();
        if matches!(open.item.kind, ItemKind::Ordering | ItemKind::Matching) {
            let (name, value) = open.fields(How::Right).remove(0);
            guest.post(&open.path(), &[(&name, &value)]).await.leads_to(&format!("{PLACE}/quiz?e=empty"));
            let page = guest.get(&format!("{PLACE}/quiz?e=empty")).await.is(200);
            let select = page.body.split_once(&format!("name=\"{name}\"")).unwrap().1.split("</select>").next().unwrap().to_string();
            let chosen = select.split("<option").find(|o| o.contains(&format!("value=\"{value}\""))).unwrap();
            assert!(chosen.contains("selected"), "{select}");
            if open.item.kind == ItemKind::Ordering {
                let twice: Vec<(String, String)> = open.fields(How::Right).into_iter().map(|(n, _)| (n, "1".to_string())).collect();
                let twice: Vec<(&str, &str)> = twice.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
                guest.post(&open.path(), &twice).await.leads_to(&format!("{PLACE}/quiz?e=twice"));
                guest.get(&format!("{PLACE}/quiz?e=twice")).await.is(200).says("Two rows have the same place.");
            }
            seen.insert(open.item.kind);
        }
        guest.answer(&open, How::Right).await.leads_to(&format!("{PLACE}/quiz"));
        guest.next("quiz", LESSON, at.step).await;
    }
}

#[tokio::test]
async fn a_number_with_two_meanings_is_asked_about_and_counts_when_it_is_clear() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    guest.start_quiz(LESSON).await;
    let money = loop {
        let at = guest.at("quiz", LESSON).await;
        let Some(at) = at else {
            guest.start_quiz(LESSON).await;
            continue;
        };
        let open = at.open.unwrap();
        // Asked for so many decimals, three digits after a point may be thousands.
        if open.item.kind == ItemKind::Numeric && open.item.decimals.unwrap_or(0) < 3 {
            break open;
        }
        guest.answer(&open, How::Right).await;
        guest.next("quiz", LESSON, at.step).await;
    };
    let place = format!("{PLACE}/quiz");
    let before = site.rows(guest.learner(), "interactions", "true").await;
    guest.post(&money.path(), &[("number", "3.150")]).await.leads_to(&format!("{place}?e=ambiguous"));
    let page = guest.get(&format!("{place}?e=ambiguous")).await.is(200);
    page.says("can be read in two ways");
    page.holds("name=\"meant\"");
    page.holds("value=\"3.150\"");
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, before);
    guest.post(&money.path(), &[("number", "lots")]).await.leads_to(&format!("{place}?e=number"));
    guest.get(&format!("{place}?e=number")).await.is(200).says("“lots” is not a number we can read.");
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, before);
    guest.post(&money.path(), &[("number", "3.150"), ("meant", "3150")]).await.leads_to(&place);
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, before + 1);
    let logged = site.texts(&format!("select response::text from interactions where attempt_id = '{}'", money.attempt)).await;
    assert!(logged[0].contains("3150"), "{logged:?}");
}

#[tokio::test]
async fn hints_come_one_by_one_and_are_logged_with_the_answer() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    let open = guest.to_first_question(LESSON).await;
    let fields = open.fields(How::Wrong);
    let (name, value) = (fields[0].0.as_str(), fields[0].1.as_str());
    let hints = open.item.hints;
    assert!(hints >= 2);
    for n in 1..=hints + 1 {
        let page = guest.post(&open.path(), &[(name, value), ("do", "hint")]).await;
        assert_eq!(page.location(), format!("{PLACE}?hint={}", n.min(hints)));
        let page = guest.follow(page).await.is(200);
        for shown in 1..=hints {
            assert_eq!(page.words().contains(&format!("Hint {shown} of {hints}")), shown <= n, "after {n}");
        }
        // What was chosen is still there, and the hint cost no try.
        assert!(page.has("checked") || page.has(&format!("value=\"{value}\"")));
    }
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, 0);
    guest.answer(&open, How::Right).await.leads_to(PLACE);
    assert_eq!(site.rows(guest.learner(), "interactions", &format!("hints = {hints} and verdict = 'right'")).await, 1);
}

#[tokio::test]
async fn not_knowing_is_an_answer_that_shows_no_mix_up() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    let open = guest.to_first_question(LESSON).await;
    guest.post(&open.path(), &[("do", "skip")]).await.leads_to(PLACE);
    let page = guest.get(PLACE).await.is(200);
    page.says("This is an answer too. Here is how it works.");
    assert!(!page.has("mixup-name"));
    assert_eq!(site.rows(guest.learner(), "interactions", "verdict = 'wrong' and misconceptions = '{}'").await, 1);
    assert_eq!(site.rows(guest.learner(), "daily_progress", "items = 1").await, 1, "it keeps the day");
}

#[tokio::test]
async fn what_no_form_of_ours_sends_is_refused_and_changes_nothing() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    let open = guest.to_first_question(LESSON).await;
    for body in [[("choice", "k99"), ("choice", "k98")], [("response[k1]", "999"), ("choice", "nonsense")]] {
        let page = guest.post(&open.path(), &body).await;
        assert!(page.status == 422 || page.location().contains("?e="), "{}", page.status);
    }
    guest.get("/attempts/not-an-id/answer").await.is(404);
    let page = guest.post("/attempts/not-an-id/answer", &[]).await;
    assert!((400..500).contains(&page.status));
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, 0);
}

#[tokio::test]
async fn three_hundred_answers_a_minute_are_the_limit_which_says_when_and_keeps_what_was_typed() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    let first = guest.to_first_question(LESSON).await;
    guest.answer(&first, How::Right).await.leads_to(PLACE);
    let at = guest.at("lesson", LESSON).await.unwrap();
    guest.next("lesson", LESSON, at.step).await;
    let open = guest.to_first_question(LESSON).await;
    let copies = |count: u32| {
        format!(
            "insert into interactions (learner_id, attempt_id, run_id, run_kind, subject, item_id, item_version, attempt_no, seed, response, score, verdict,
               hints, locale, is_fallback, study_date, tz, answered_at)
             select learner_id, gen_random_uuid(), run_id, run_kind, subject, item_id, item_version, attempt_no, seed, response, score, verdict,
               hints, locale, is_fallback, study_date, tz, answered_at
             from (select * from interactions limit 1) i, generate_series(1, {count})"
        )
    };
    site.execute(&copies(299)).await;
    let (name, value) = open.fields(How::Right).remove(0);
    let page = guest.answer(&open, How::Right).await.is(429);
    let seconds: i64 = page.header("retry-after").parse().expect("it says when");
    assert!((1..=60).contains(&seconds));
    page.says("Too many tries");
    page.holds(&format!("action=\"{}\"", open.path()));
    let kept = page.body.split("<input").find(|i| i.contains(&format!("name=\"{name}\"")) && i.contains(&format!("value=\"{value}\"")));
    assert!(kept.is_some(), "{}", page.body);
    let before = site.rows(guest.learner(), "interactions", "true").await;
    assert_eq!(before, 300);
    site.later(MINUTE + 1);
    guest.answer(&open, How::Right).await.leads_to(PLACE);
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, 301);
}

#[tokio::test]
async fn an_island_that_asks_for_json_is_told_where_to_go() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    let open = guest.to_first_question(LESSON).await;
    let island = guest.sending("accept", "application/json");
    let page = island.post(&open.path(), &[]).await.is(200);
    assert_eq!(page.body, format!("{{\"location\":\"{PLACE}?e=empty\"}}"));
    assert_eq!(island.answer(&open, How::Right).await.is(200).body, format!("{{\"location\":\"{PLACE}\"}}"));
    let other = site.guest().await.sending("accept", "application/json");
    other.answer(&open, How::Right).await.is(404);
}

#[tokio::test]
async fn a_double_press_on_continue_goes_one_step() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.start_lesson(LESSON).await;
    for _ in 0..3 {
        guest.next("lesson", LESSON, 0).await.leads_to(PLACE);
    }
    assert_eq!(guest.at("lesson", LESSON).await.unwrap().step, 1);
    let open = guest.to_first_question(LESSON).await;
    let step = guest.at("lesson", LESSON).await.unwrap().step;
    // An open question is not passed over.
    guest.next("lesson", LESSON, step).await.leads_to(PLACE);
    assert_eq!(guest.open("lesson", LESSON).await.attempt, open.attempt);
    // Started twice, from two tabs, it is one run.
    guest.start_lesson(LESSON).await;
    assert_eq!(site.rows(guest.learner(), "runs", "true").await, 1);
    let end = guest.finish("lesson", LESSON, How::Right).await;
    let last = site.number(&format!("select max(position) from runs where learner_id = '{}'", guest.learner())).await;
    guest.next("lesson", LESSON, last as i32).await.leads_to(&end);
}
