//! Every badge that can be earned now, earned.

use std::collections::BTreeSet;

use finlit::attempts;
use finlit::content::model::Severity;
use finlit::tutor::badges::Standing;

use crate::harness::{Browser, DAY, How, Site};

const LESSON: &str = "percent-skills";
/// The badges earned in this file.
const EARNED_HERE: [&str; 13] = [
    "first-step",
    "own-pace",
    "five-lessons",
    "steady-week",
    "four-weeks",
    "twelve-weeks",
    "welcome-back",
    "hundred-days",
    "tough-one",
    "two-worlds",
    "neighbor",
    "world-tour",
    "bilingual",
];
/// Earned by a placement and by months of practice and review.
const BY_PRACTICE: [&str; 7] =
    ["know-start", "first-mastery", "ten-mastered", "bounce-back", "first-review", "strong-memory", "long-memory"];
/// Counted already, and to be earned once all the components they name have lessons.
const AHEAD: [&str; 6] = ["thirty-mastered", "banking-ready", "credit-builder", "tax-ready", "protector", "big-ideas"];
/// And the one that takes every lesson.
const TEMPLATE_TEN: &str = "template-ten";

async fn has(site: &Site, browser: &Browser, badge: &str) -> bool {
    site.badges(browser.learner()).await.contains(badge)
}

/// The badge is there, paid once, and named on the progress page.
#[track_caller]
fn named(site: &Site, badge: &str) -> String {
    site.catalogue().badge_words(badge, "en").0.plain()
}

async fn earned(site: &Site, browser: &Browser, badge: &str) {
    assert!(has(site, browser, badge).await, "{badge} is missing: {:?}", site.badges(browser.learner()).await);
    let xp = site.catalogue().achievements.iter().find(|a| a.id == badge).unwrap().xp;
    assert_eq!(site.rows(browser.learner(), "xp_ledger", &format!("reason = 'badge' and subject = '{badge}' and amount = {xp}")).await, 1);
    browser.get("/progress").await.is(200).says(&named(site, badge));
}

#[tokio::test]
async fn the_badges_shown_as_possible_are_those_earned_here() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let catalogue = site.catalogue();
    let mut connection = site.app.pool.acquire().await.unwrap();
    let metrics = attempts::metrics(&mut connection, &site.catalogue(), guest.learner()).await.unwrap();
    let counted = |id: &str| {
        !matches!(catalogue.standing(catalogue.achievements.iter().find(|a| a.id == id).unwrap(), &metrics), Standing::Unknown { .. })
    };
    let possible: BTreeSet<&str> = catalogue.achievements.iter().map(|a| a.id.as_str()).filter(|id| counted(id)).collect();
    assert_eq!(catalogue.achievements.len(), 30);
    let mut here: BTreeSet<&str> = EARNED_HERE.into_iter().chain(BY_PRACTICE).chain(AHEAD).chain([TEMPLATE_TEN]).collect();
    // Ten checks of a critical warning: counted already, and to be earned once so many lessons have one.
    let critical =
        catalogue.contexts.values().filter(|c| c.severity == Severity::Critical && c.check.is_some() && catalogue.lesson(&c.kc).is_some());
    if critical.count() < 10 {
        here.insert("warning-wise");
    }
    assert_eq!(possible, here);
    // One that nothing counts yet is not shown.
    let progress = guest.get("/progress").await.is(200);
    assert!(!progress.words().contains(&named(&site, "fixer")));
}

#[tokio::test]
async fn the_first_lesson_earns_first_step() {
    let site = Site::new().await;
    let guest = site.guest().await;
    assert!(site.badges(guest.learner()).await.is_empty());
    let end = guest.learn(LESSON, How::Wrong).await;
    earned(&site, &guest, "first-step").await;
    guest.get(&end).await.is(200).says(&named(&site, "first-step"));
}

#[tokio::test]
async fn choosing_a_goal_earns_own_pace() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.post("/welcome/5", &[("daily_goal", "5")]).await.leads_to("/path");
    earned(&site, &guest, "own-pace").await;
    // So does choosing it later, in the settings.
    let other = site.guest().await;
    other.post("/welcome/5", &[("skip", "1"), ("daily_goal", "5")]).await.leads_to("/path");
    assert!(!has(&site, &other, "own-pace").await);
    other.set(&[("daily_goal", "1")]).await;
    earned(&site, &other, "own-pace").await;
}

#[tokio::test]
async fn five_lessons_earn_five_lessons() {
    let site = Site::new().await;
    let guest = site.guest().await;
    for (n, slug) in site.lessons_in_order().iter().take(5).enumerate() {
        assert!(!has(&site, &guest, "five-lessons").await, "after {n}");
        guest.learn(slug, How::Right).await;
    }
    earned(&site, &guest, "five-lessons").await;
}

#[tokio::test]
async fn three_days_in_a_week_earn_steady_week() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    for _ in 0..2 {
        assert!(!has(&site, &guest, "steady-week").await);
        site.later(2 * DAY);
        guest.one_answer(LESSON, How::Right).await;
    }
    earned(&site, &guest, "steady-week").await;
}

/// Weeks with three goal days each, with a week off in between now and then.
async fn goal_weeks(site: &Site, guest: &Browser, weeks: usize) {
    for week in 0..weeks {
        for _ in 0..3 {
            guest.one_answer(LESSON, How::Right).await;
            site.later(DAY);
        }
        site.later(if week % 3 == 2 { 11 * DAY } else { 4 * DAY });
    }
}

#[tokio::test]
async fn the_goal_met_in_four_weeks_earns_four_weeks() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    goal_weeks(&site, &guest, 3).await;
    assert!(!has(&site, &guest, "four-weeks").await);
    goal_weeks(&site, &guest, 1).await;
    earned(&site, &guest, "four-weeks").await;
}

#[tokio::test]
async fn the_goal_met_in_twelve_weeks_earns_twelve_weeks() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    goal_weeks(&site, &guest, 11).await;
    assert!(!has(&site, &guest, "twelve-weeks").await);
    goal_weeks(&site, &guest, 1).await;
    earned(&site, &guest, "twelve-weeks").await;
}

#[tokio::test]
async fn coming_back_after_a_fortnight_earns_welcome_back() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    site.later(15 * DAY);
    guest.answers(LESSON, 4).await;
    assert!(!has(&site, &guest, "welcome-back").await);
    guest.answers(LESSON, 1).await;
    earned(&site, &guest, "welcome-back").await;
}

#[tokio::test]
async fn a_hundred_days_in_a_life_earn_hundred_days() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    for day in 2..=100 {
        assert!(day < 100 || !has(&site, &guest, "hundred-days").await);
        // Every third day comes after a pause: nothing has to be in a row.
        site.later(if day % 3 == 0 { 3 * DAY } else { DAY });
        guest.one_answer(LESSON, How::Right).await;
    }
    earned(&site, &guest, "hundred-days").await;
}

#[tokio::test]
async fn a_hard_item_right_after_three_misses_earns_tough_one() {
    let site = Site::new().await;
    let guest = site.guest().await;
    for slug in ["percent-skills", "cost-of-borrowing", "card-mechanics"] {
        guest.learn(slug, How::Right).await;
    }
    // A quiz asks a missed item again: two misses a time.
    let mut missed = std::collections::BTreeMap::<i32, usize>::new();
    let tough = loop {
        let open = guest.one_answer("card-mechanics", How::Wrong).await;
        let count = missed.entry(open.item_id).or_default();
        *count += 1;
        if *count == 3 {
            break open.item_id;
        }
    };
    assert!(!has(&site, &guest, "tough-one").await);
    while guest.one_answer("card-mechanics", How::Right).await.item_id != tough {}
    earned(&site, &guest, "tough-one").await;
}

#[tokio::test]
async fn three_comparisons_of_one_country_earn_two_worlds() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.set(&[("origin[]", "MX")]).await;
    for slug in ["money-goals", "ssn-itin", "scam-red-flags"] {
        assert!(!has(&site, &guest, "two-worlds").await);
        guest.learn(slug, How::Right).await;
    }
    earned(&site, &guest, "two-worlds").await;
}

#[tokio::test]
async fn comparisons_of_three_countries_earn_neighbor() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.set(&[("origin[]", "HT"), ("origin[]", "PH"), ("origin[]", "CN")]).await;
    for slug in ["financial-system", "money-goals", "percent-skills"] {
        assert!(!has(&site, &guest, "neighbor").await);
        guest.learn(slug, How::Right).await;
    }
    earned(&site, &guest, "neighbor").await;
}

#[tokio::test]
async fn comparisons_of_eight_countries_earn_world_tour() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let some = ["HT", "MX", "PH", "CN", "IN"].map(|c| ("origin[]", c));
    guest.set(&some).await;
    let (first, rest): (Vec<_>, Vec<_>) = site.lessons_in_order().into_iter().partition(|slug| site.catalogue().requires(slug).is_empty());
    for slug in first {
        guest.learn(&slug, How::Right).await;
    }
    assert!(!has(&site, &guest, "world-tour").await);
    guest.set(&["BR", "VN", "KR", "UA", "NG"].map(|c| ("origin[]", c))).await;
    for slug in rest {
        if has(&site, &guest, "world-tour").await {
            break;
        }
        guest.learn(&slug, How::Right).await;
    }
    earned(&site, &guest, "world-tour").await;
}

#[tokio::test]
async fn five_lessons_in_a_second_language_earn_bilingual() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.set(&[("native", "es"), ("language", "en")]).await;
    for slug in site.lessons_in_order().iter().take(5) {
        assert!(!has(&site, &guest, "bilingual").await);
        guest.learn(slug, How::Right).await;
    }
    earned(&site, &guest, "bilingual").await;
    let at_home = site.guest().await;
    at_home.set(&[("native", "es"), ("language", "es")]).await;
    for slug in site.lessons_in_order().iter().take(5) {
        at_home.learn(slug, How::Right).await;
    }
    assert!(!has(&site, &at_home, "bilingual").await, "a first language is not a second");
}

#[tokio::test]
async fn ten_different_drawn_items_right_earn_template_ten() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let drawn = format!(
        "select count(distinct item_id) from interactions join learning_items using (item_id) where learner_id = '{}' and template_id is not null and verdict = 'right'",
        guest.learner()
    );
    for slug in site.lessons_in_order() {
        guest.learn(&slug, How::Right).await;
        let quizzes = if site.catalogue().items_of(&slug).any(|i| i.drawn) { 3 } else { 0 };
        for _ in 0..quizzes {
            assert_eq!(has(&site, &guest, TEMPLATE_TEN).await, site.number(&drawn).await >= 10);
            guest.take_quiz(&slug, How::Right).await;
        }
    }
    earned(&site, &guest, TEMPLATE_TEN).await;
}

/// A whole session of practice or review.
async fn session(browser: &Browser, kind: &str, path: &str, how: How) {
    browser.post(&format!("{path}/start"), &[]).await.location();
    while let Some(at) = browser.at(kind, "").await {
        if let Some(open) = at.open {
            browser.answer(&open, how).await.location();
        }
        browser.post(&format!("{path}/next"), &[("step", &at.step.to_string())]).await.location();
    }
}

#[tokio::test]
async fn months_of_practice_and_review_earn_what_mastery_and_memory_earn() {
    let site = Site::new().await;
    let guest = site.guest().await;
    session(&guest, "placement", "/practice/placement", How::Right).await;
    earned(&site, &guest, "know-start").await;
    for slug in site.lessons_in_order() {
        guest.learn(&slug, How::Right).await;
    }
    let mut days = 0;
    while !has(&site, &guest, "ten-mastered").await {
        site.later(DAY);
        session(&guest, "practice", "/practice", How::Right).await;
        days += 1;
        assert!(days < 60, "ten components are not mastered after {days} days");
    }
    earned(&site, &guest, "first-mastery").await;
    earned(&site, &guest, "ten-mastered").await;
    // Long gaps, and everything is still known.
    for _ in 0..8 {
        site.later(120 * DAY);
        for _ in 0..3 {
            session(&guest, "review", "/practice/review", How::Right).await;
        }
    }
    for badge in ["first-review", "strong-memory", "long-memory"] {
        earned(&site, &guest, badge).await;
    }
    // Lost, and found again.
    let mut turns = 0;
    while site.rows(guest.learner(), "learner_skill_states", "mastered_on is not null and not mastered").await == 0 {
        site.later(10 * DAY);
        session(&guest, "practice", "/practice", How::Wrong).await;
        turns += 1;
        assert!(turns < 40, "nothing is lost after {turns} bad sessions");
    }
    while !has(&site, &guest, "bounce-back").await {
        site.later(8 * DAY);
        session(&guest, "practice", "/practice", How::Right).await;
        turns += 1;
        assert!(turns < 120, "nothing is found again");
    }
    earned(&site, &guest, "bounce-back").await;
}
