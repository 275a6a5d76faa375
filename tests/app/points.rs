//! XP, study days, rest days, repairs; and that folding the log again gives what was written step by step.

use finlit::content::model::Achievement;

use crate::harness::{DAY, How, MINUTE, Site};

const LESSON: &str = "percent-skills";
const ZONE: &str = "America/New_York";

#[tokio::test]
async fn a_lesson_brings_the_points_of_xp_toml() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let catalogue = site.catalogue();
    let (lesson, first) = (i64::from(catalogue.points("lesson")), i64::from(catalogue.points("first_right")));
    assert_eq!((lesson, first, catalogue.points("review"), catalogue.points("context_check")), (10, 2, 3, 5));
    let end = guest.learn(LESSON, How::Right).await;
    let learner = guest.learner();
    let right = site.rows(learner, "interactions", "verdict = 'right'").await;
    let badge: i64 = catalogue.achievements.iter().filter(|a: &&Achievement| a.id == "first-step").map(|a| i64::from(a.xp)).sum();
    let sum = |reason: &'static str| {
        format!("select coalesce(sum(amount), 0) from xp_ledger where learner_id = '{learner}' and reason = '{reason}'")
    };
    assert_eq!(site.number(&sum("lesson")).await, lesson);
    assert_eq!(site.number(&sum("first_right")).await, right * first);
    assert_eq!(site.number(&sum("badge")).await, badge);
    let page = guest.get(&end).await.is(200);
    page.holds(&format!("<bdi>{}</bdi>", site.xp(learner).await));
    // The lesson again: a lesson is paid once.
    guest.learn(LESSON, How::Right).await;
    assert_eq!(site.number(&sum("lesson")).await, lesson);
    let day = format!("select xp from daily_progress where learner_id = '{learner}'");
    assert_eq!(site.number(&day).await, site.xp(learner).await);
    guest.get("/progress").await.is(200).holds(&format!("<bdi>{}</bdi>", site.xp(learner).await));
}

#[tokio::test]
async fn the_same_item_right_twice_earns_once_and_wrong_earns_nothing() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let learner = guest.learner();
    guest.learn(LESSON, How::Wrong).await;
    assert_eq!(site.rows(learner, "xp_ledger", "reason = 'first_right'").await, 0);
    for _ in 0..5 {
        guest.take_quiz(LESSON, How::Right).await;
    }
    let distinct = site
        .number(&format!("select count(distinct item_id) from interactions where learner_id = '{learner}' and verdict = 'right'"))
        .await;
    let right = site.rows(learner, "interactions", "verdict = 'right'").await;
    assert!(right > distinct, "items come again");
    assert_eq!(site.rows(learner, "xp_ledger", "reason = 'first_right'").await, distinct);
}

#[tokio::test]
async fn a_context_read_and_its_question_right_is_paid_once() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let learner = guest.learner();
    guest.set(&[("origin[]", "MX")]).await;
    // The same question right before the card was read pays nothing more than itself.
    guest.learn("ssn-itin", How::Right).await;
    for _ in 0..4 {
        guest.take_quiz("ssn-itin", How::Right).await;
    }
    assert_eq!(site.rows(learner, "context_reads", "true").await, 1);
    assert_eq!(site.rows(learner, "xp_ledger", "reason = 'context_check' and subject = 'mx-curp-rfc' and amount = 5").await, 1);
    assert_eq!(site.rows(learner, "xp_ledger", "reason = 'context_check'").await, 1);
    assert!(site.rows(learner, "interactions", "'mx-curp-rfc' = any (contexts)").await >= 1);
}

#[tokio::test]
async fn a_study_day_begins_at_four_in_the_learners_zone() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    let days = format!("select study_date::text || ' ' || items from daily_progress where learner_id = '{}' order by 1", guest.learner());
    assert_eq!(site.texts(&days).await, ["2026-11-23 2"]);
    // 03:59 in New York on the 25th is still the 24th.
    site.at("2026-11-25T08:59:00Z");
    guest.one_answer(LESSON, How::Right).await;
    assert_eq!(site.texts(&days).await, ["2026-11-23 2", "2026-11-24 1"]);
    site.later(2 * MINUTE);
    guest.one_answer(LESSON, How::Right).await;
    assert_eq!(site.texts(&days).await, ["2026-11-23 2", "2026-11-24 1", "2026-11-25 1"]);
    // Each answer keeps the zone it was given in.
    guest.set(&[("zone", "Asia/Kolkata")]).await;
    site.at("2026-11-25T21:00:00Z");
    guest.one_answer(LESSON, How::Right).await;
    assert_eq!(site.rows(guest.learner(), "interactions", "tz = 'America/New_York'").await, 4);
    assert_eq!(site.rows(guest.learner(), "interactions", "tz = 'Asia/Kolkata'").await, 1);
}

#[tokio::test]
async fn a_rest_day_is_used_by_itself() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    site.later(2 * DAY);
    assert_eq!(site.streak(guest.learner(), ZONE).await.alive(), 2);
    guest.one_answer(LESSON, How::Right).await;
    let days = format!("select study_date::text || ' ' || kind from daily_progress where learner_id = '{}' order by 1", guest.learner());
    assert_eq!(site.texts(&days).await, ["2026-11-23 active", "2026-11-24 freeze", "2026-11-25 active"]);
    let streak = site.streak(guest.learner(), ZONE).await;
    assert_eq!((streak.current, streak.freezes_held), (3, 0));
    guest.get("/progress").await.is(200).says("3");
    // The next gap is not covered: the freeze is gone.
    site.later(2 * DAY);
    guest.one_answer(LESSON, How::Right).await;
    assert_eq!(site.streak(guest.learner(), ZONE).await.current, 1);
}

#[tokio::test]
async fn five_extra_items_within_two_days_mend_a_broken_streak() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    site.later(DAY);
    guest.one_answer(LESSON, How::Right).await;
    site.later(3 * DAY);
    guest.one_answer(LESSON, How::Right).await;
    let learner = guest.learner();
    let streak = site.streak(learner, ZONE).await;
    assert_eq!((streak.current, streak.repair.as_ref().map(|r| r.restores)), (1, Some(5)));
    guest.answers(LESSON, 4).await;
    assert_eq!(site.rows(learner, "daily_progress", "kind = 'repair'").await, 0, "four extra items are one too few");
    guest.answers(LESSON, 1).await;
    assert_eq!(site.rows(learner, "daily_progress", "kind = 'repair'").await, 2);
    let streak = site.streak(learner, ZONE).await;
    assert_eq!((streak.current, streak.repair), (5, None));
    // A gap of three days is past mending.
    site.later(4 * DAY);
    guest.answers(LESSON, 8).await;
    assert_eq!(site.rows(learner, "daily_progress", "kind = 'repair'").await, 2);
    assert_eq!(site.streak(learner, ZONE).await.current, 1);
}

#[tokio::test]
async fn the_goal_of_a_day_is_met_by_so_many_items() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.set(&[("daily_goal", "3")]).await;
    guest.learn(LESSON, How::Right).await;
    assert_eq!(site.rows(guest.learner(), "daily_progress", "items = 2 and goal = 3 and not goal_met").await, 1);
    guest.one_answer(LESSON, How::Right).await;
    assert_eq!(site.rows(guest.learner(), "daily_progress", "items = 3 and goal_met").await, 1);
}

#[tokio::test]
async fn folding_the_log_again_gives_what_was_written_step_by_step() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let learner = guest.learner();
    guest.set(&[("origin[]", "MX"), ("origin[]", "IN"), ("daily_goal", "5")]).await;
    guest.learn(LESSON, How::Wrong).await;
    guest.take_quiz(LESSON, How::Right).await;
    site.later(DAY);
    guest.learn("ssn-itin", How::Right).await;
    guest.take_quiz("ssn-itin", How::Wrong).await;
    guest.take_quiz("ssn-itin", How::Right).await;
    site.later(2 * DAY);
    // A lesson whose last answer is before 04:00 and whose end is after.
    guest.start_lesson("money-goals").await;
    site.at("2026-11-27T08:50:00Z");
    let mut step = 0;
    while let Some(at) = guest.at("lesson", "money-goals").await {
        if let Some(open) = at.open {
            guest.answer(&open, How::Right).await;
        }
        let steps = site
            .number(&format!("select jsonb_array_length(plan) from runs where learner_id = '{learner}' and subject = 'money-goals'"))
            .await;
        step = at.step;
        if i64::from(step) == steps - 1 {
            break;
        }
        guest.next("lesson", "money-goals", step).await;
    }
    site.later(20 * MINUTE);
    guest.next("lesson", "money-goals", step).await.location();
    // A day of one answer, which earns a badge: the third of its week.
    site.at("2026-11-30T15:00:00Z");
    for _ in 0..3 {
        guest.one_answer(LESSON, How::Right).await;
        site.later(DAY);
    }
    assert!(site.badges(learner).await.contains("steady-week"));
    // A goal chosen after the last answer of the day earns one too.
    guest.set(&[("origin[]", "MX"), ("origin[]", "IN"), ("daily_goal", "3")]).await;
    site.later(3 * DAY);
    guest.learn("scam-red-flags", How::Right).await;
    guest.learn("financial-system", How::Right).await;
    guest.take_quiz("scam-red-flags", How::Right).await;
    let written = site.derived(learner).await;
    for _ in 0..2 {
        site.refold(learner, ZONE).await;
        let folded = site.derived(learner).await;
        let lost: Vec<_> = written.iter().filter(|row| !folded.contains(row)).collect();
        let new: Vec<_> = folded.iter().filter(|row| !written.contains(row)).collect();
        assert!(lost.is_empty() && new.is_empty(), "written step by step: {lost:#?}\nfolded again: {new:#?}");
    }
}
