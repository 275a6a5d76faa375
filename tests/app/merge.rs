//! A guest's answers join an account: asked first, in one piece, nothing lost and nothing doubled.

use std::collections::BTreeSet;
use std::time::Duration;

use sqlx::AssertSqlSafe;
use uuid::Uuid;

use crate::harness::{Browser, DAY, How, Site};

const LESSON: &str = "percent-skills";
const NAME: &str = "lucia";
const WORDS: &str = "four words I know";

/// An account that learned the first lesson, and a phone on which a guest learned the same and another one.
struct Two {
    site: Site,
    home: Browser,
    phone: Browser,
    guest: Uuid,
}

impl Two {
    async fn new() -> Two {
        let site = Site::new().await;
        let home = site.guest().await;
        home.learn(LESSON, How::Right).await;
        home.learn("financial-system", How::Right).await;
        home.sign_up(NAME, WORDS).await;
        site.later(DAY);
        let phone = site.guest().await;
        phone.set(&[("origin[]", "MX")]).await;
        phone.learn(LESSON, How::Right).await;
        phone.learn("ssn-itin", How::Right).await;
        let guest = phone.learner();
        Two { site, home, phone, guest }
    }

    /// The phone signs in; whoever learned on it is asked about.
    async fn asked(&self) {
        self.phone.sign_in(NAME, WORDS).await.leads_to("/claim");
    }

    fn account(&self) -> Uuid {
        self.home.learner()
    }

    async fn of(&self, learner: Uuid, column: &str, table: &str) -> BTreeSet<String> {
        self.site.texts(&format!("select {column}::text from {table} where learner_id = '{learner}'")).await.into_iter().collect()
    }

    async fn answers(&self, learner: Uuid) -> i64 {
        self.site.rows(learner, "interactions", "true").await
    }

    /// The account has what both had, once, and nothing is left of the guest.
    async fn joined(&self, log: &BTreeSet<String>, opened: &BTreeSet<String>) {
        let account = self.account();
        assert_eq!(&self.of(account, "attempt_id", "interactions").await, log);
        assert!(open_to(self, account).await.is_superset(opened));
        assert_eq!(self.site.number(&format!("select count(*) from learners where learner_id = '{}'", self.guest)).await, 0);
        let right = self
            .site
            .number(&format!("select count(distinct item_id) from interactions where learner_id = '{account}' and verdict = 'right'"))
            .await;
        assert_eq!(self.site.rows(account, "xp_ledger", "reason = 'first_right'").await, right);
        let items = self.site.number(&format!("select sum(items) from daily_progress where learner_id = '{account}'")).await;
        assert_eq!(items, log.len() as i64);
        let responses = format!(
            "select sum(responses) - (select count(*) from interactions join item_kc_mappings using (item_id) where learner_id = '{account}')
             from learner_skill_states where learner_id = '{account}'"
        );
        assert_eq!(self.site.number(&responses).await, 0);
        // What was joined is what folding the log gives.
        let before = self.site.derived(account).await;
        self.site.refold(account, "America/New_York").await;
        assert_eq!(self.site.derived(account).await, before);
    }
}

async fn open_to(two: &Two, learner: Uuid) -> BTreeSet<String> {
    two.site
        .texts(&format!("select kc_id::text from learner_skill_states where learner_id = '{learner}' and unlocked_at is not null"))
        .await
        .into_iter()
        .collect()
}

#[tokio::test]
async fn signing_up_adds_a_login_and_moves_nothing() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    let (learner, before) = (guest.learner(), site.derived(guest.learner()).await);
    let code = guest.sign_up(NAME, WORDS).await;
    assert_eq!(guest.learner(), learner);
    assert_eq!(site.derived(learner).await, before);
    assert_eq!(site.number("select count(*) from learners").await, 1);
    guest.get("/settings").await.is(200).says(NAME);
    // Out and in again, on this phone and on another: everything is there.
    guest.post("/sign-out", &[]).await.leads_to("/");
    guest.get("/path").await.leads_to("/sign-in");
    guest.sign_in(NAME, WORDS).await.leads_to("/path");
    let elsewhere = site.browser();
    elsewhere.post("/sign-in", &[("name", " ＬＵＣＩＡ "), ("passphrase", WORDS)]).await.leads_to("/path");
    assert!(elsewhere.get("/path").await.is(200).has("data-state=\"mastered\""));
    assert_eq!(site.derived(learner).await, before);
    // The code opens the door once, with a new passphrase, and everyone else is signed out.
    let lost = site.browser();
    let new = [("name", NAME), ("code", &code.to_lowercase().replace('-', " ")), ("new_passphrase", "another four good words")];
    lost.post("/recover", &new).await.is(200).holds("paper-code");
    lost.get("/path").await.is(200);
    elsewhere.get("/path").await.leads_to("/sign-in");
    site.browser().post("/recover", &new).await.is(422);
    site.browser().sign_in(NAME, WORDS).await.is(422);
}

#[tokio::test]
async fn signing_in_asks_before_anything_is_joined_or_dropped() {
    let two = Two::new().await;
    let (mine, theirs) = (two.answers(two.account()).await, two.answers(two.guest).await);
    two.asked().await;
    let page = two.phone.get("/claim").await.is(200);
    page.says(&format!("Add the {theirs} answers made on this phone?"));
    page.holds(&format!("<bdi>{}</bdi>", mine + theirs));
    two.phone.post("/claim", &[]).await.is(422).says("Nothing has changed yet.");
    assert_eq!((two.answers(two.account()).await, two.answers(two.guest).await), (mine, theirs));
}

#[tokio::test]
async fn yes_joins_both_and_the_same_item_is_paid_once() {
    let two = Two::new().await;
    let log: BTreeSet<String> = two
        .of(two.account(), "attempt_id", "interactions")
        .await
        .union(&two.of(two.guest, "attempt_id", "interactions").await)
        .cloned()
        .collect();
    let opened: BTreeSet<String> = open_to(&two, two.account()).await.union(&open_to(&two, two.guest).await).cloned().collect();
    assert!(opened.len() > open_to(&two, two.account()).await.len() && opened.len() > open_to(&two, two.guest).await.len());
    let shared = format!(
        "select count(*) from (select item_id from interactions where learner_id = '{}' intersect select item_id from interactions where learner_id = '{}') s",
        two.account(),
        two.guest
    );
    assert!(two.site.number(&shared).await > 0, "both answered the same item");
    let days = two.site.rows(two.account(), "daily_progress", "true").await + two.site.rows(two.guest, "daily_progress", "true").await;
    two.asked().await;
    two.phone.post("/claim", &[("claim", "yes")]).await.leads_to("/path");
    two.joined(&log, &opened).await;
    assert_eq!(open_to(&two, two.account()).await, opened);
    assert_eq!(two.site.rows(two.account(), "daily_progress", "true").await, days);
    assert_eq!(two.site.rows(two.account(), "xp_ledger", "reason = 'lesson'").await, 3);
    assert_eq!(two.site.rows(two.account(), "learner_achievements", "true").await, 1);
    assert_eq!(two.site.rows(two.account(), "context_reads", "true").await, 3, "each card that was read, the shared one once");
    // Numbers of tries go on where the account's end.
    let tries = format!(
        "select count(*) from (select item_id, attempt_no from interactions where learner_id = '{}' group by 1, 2 having count(*) > 1) d",
        two.account()
    );
    assert_eq!(two.site.number(&tries).await, 0);
    // Twice: there is nothing to ask any more.
    two.phone.post("/claim", &[("claim", "yes")]).await.leads_to("/path");
    two.phone.get("/claim").await.leads_to("/path");
    two.joined(&log, &opened).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn yes_from_two_tabs_and_two_servers_at_once_joins_once() {
    let two = Two::new().await;
    let log: BTreeSet<String> = two
        .of(two.account(), "attempt_id", "interactions")
        .await
        .union(&two.of(two.guest, "attempt_id", "interactions").await)
        .cloned()
        .collect();
    let opened: BTreeSet<String> = open_to(&two, two.account()).await.union(&open_to(&two, two.guest).await).cloned().collect();
    two.asked().await;
    let (app, router) = two.site.another(|_| {}).await;
    let other = two.phone.at_server(app, router);
    let tabs = (0..8).map(|n| {
        let tab = if n % 2 == 0 { two.phone.clone() } else { other.clone() };
        tokio::spawn(async move { tab.post("/claim", &[("claim", "yes")]).await })
    });
    for tab in tabs.collect::<Vec<_>>() {
        tab.await.unwrap().leads_to("/path");
    }
    two.joined(&log, &opened).await;
}

/// Holds a learner's row as an answer does, so that what comes meanwhile has to wait.
async fn hold(site: &Site, learner: Uuid) -> sqlx::Transaction<'static, sqlx::Postgres> {
    let mut transaction = site.app.pool.begin().await.unwrap();
    let lock = format!("select learner_id from learners where learner_id = '{learner}' for no key update");
    sqlx::query(AssertSqlSafe(lock)).execute(&mut *transaction).await.unwrap();
    transaction
}

/// Until so many connections of this database wait for a lock.
async fn until_waiting(site: &Site, count: i64) {
    for _ in 0..200 {
        let waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        if site.number(waiting).await >= count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("nobody waits");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_on_its_way_before_the_merge_goes_over_with_the_rest() {
    let two = Two::new().await;
    two.phone.start_lesson("money-goals").await;
    let open = two.phone.to_first_question("money-goals").await;
    // First the answer waits for the guest's row, then its owner signs in, then the merge waits behind it.
    let held = hold(&two.site, two.guest).await;
    let (answering, question) = (two.phone.copy(), open.clone());
    let answer = tokio::spawn(async move { answering.answer(&question, How::Right).await });
    until_waiting(&two.site, 1).await;
    two.asked().await;
    let merging = two.phone.clone();
    let merge = tokio::spawn(async move { merging.post("/claim", &[("claim", "yes")]).await });
    until_waiting(&two.site, 2).await;
    held.rollback().await.unwrap();
    let told = answer.await.unwrap();
    merge.await.unwrap().leads_to("/path");
    let logged = two.site.rows(two.account(), "interactions", &format!("attempt_id = '{}'", open.attempt)).await;
    let acknowledged = told.status == 303 && told.location() == "/lessons/money-goals";
    assert!(!acknowledged || logged == 1, "an acknowledged answer is lost");
    assert_eq!(two.site.number(&format!("select count(*) from learners where learner_id = '{}'", two.guest)).await, 0);
    if logged == 0 {
        // Not taken: the same question is open in the account, and the same form answers it.
        two.phone.answer(&open, How::Right).await.leads_to("/lessons/money-goals");
    }
    assert_eq!(two.site.rows(two.account(), "interactions", &format!("attempt_id = '{}'", open.attempt)).await, 1);
    let log = two.of(two.account(), "attempt_id", "interactions").await;
    two.joined(&log, &BTreeSet::new()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_comes_while_the_merge_runs_is_neither_lost_nor_doubled() {
    let two = Two::new().await;
    two.phone.start_lesson("money-goals").await;
    let open = two.phone.to_first_question("money-goals").await;
    two.asked().await;
    // Signed in, the old page still stands in a tab: its form is sent with the account's cookie while the merge runs.
    let held = hold(&two.site, two.account()).await;
    let merging = two.phone.clone();
    let merge = tokio::spawn(async move { merging.post("/claim", &[("claim", "yes")]).await });
    until_waiting(&two.site, 1).await;
    let (answering, question) = (two.phone.clone(), open.clone());
    let early = answering.answer(&question, How::Right).await;
    assert!(early.status == 404 || early.status == 303, "{}", early.status);
    held.rollback().await.unwrap();
    merge.await.unwrap().leads_to("/path");
    two.phone.answer(&open, How::Right).await.leads_to("/lessons/money-goals");
    assert_eq!(two.site.rows(two.account(), "interactions", &format!("attempt_id = '{}'", open.attempt)).await, 1);
    let log = two.of(two.account(), "attempt_id", "interactions").await;
    two.joined(&log, &BTreeSet::new()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_answers_of_the_account_beside_the_merge_all_count() {
    let two = Two::new().await;
    let before = two.answers(two.account()).await + two.answers(two.guest).await;
    two.home.start_quiz(LESSON).await;
    two.asked().await;
    let merging = two.phone.clone();
    let merge = tokio::spawn(async move { merging.post("/claim", &[("claim", "yes")]).await });
    two.home.finish("quiz", LESSON, How::Right).await;
    merge.await.unwrap().leads_to("/path");
    assert_eq!(two.answers(two.account()).await, before + 5);
    let log = two.of(two.account(), "attempt_id", "interactions").await;
    two.joined(&log, &BTreeSet::new()).await;
}

#[tokio::test]
async fn no_forgets_the_guest_and_leaves_the_account_as_it_was() {
    let two = Two::new().await;
    let before = two.site.derived(two.account()).await;
    two.asked().await;
    two.phone.post("/claim", &[("claim", "no")]).await.leads_to("/path");
    assert_eq!(two.site.derived(two.account()).await, before);
    assert_eq!(two.site.number(&format!("select count(*) from learners where learner_id = '{}'", two.guest)).await, 0);
    two.phone.get("/claim").await.leads_to("/path");
}

#[tokio::test]
async fn later_keeps_both_apart_and_asks_again() {
    let two = Two::new().await;
    let (mine, theirs) = (two.site.derived(two.account()).await, two.site.derived(two.guest).await);
    two.asked().await;
    two.phone.post("/claim", &[("claim", "later")]).await.leads_to("/path");
    assert_eq!((two.site.derived(two.account()).await, two.site.derived(two.guest).await), (mine, theirs.clone()));
    // Signed out, the phone is the guest's again; signing in asks again.
    two.phone.post("/sign-out", &[]).await.leads_to("/");
    assert!(two.phone.get("/path").await.is(200).has("data-state=\"mastered\""));
    assert_eq!(two.site.derived(two.guest).await, theirs);
    two.asked().await;
    two.phone.post("/claim", &[("claim", "yes")]).await.leads_to("/path");
    assert_eq!(two.site.number("select count(*) from learners").await, 1);
}

#[tokio::test]
async fn someone_else_uses_this_phone_forgets_the_guest() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn(LESSON, How::Right).await;
    guest.get("/sign-in").await.is(200).holds("action=\"/forget\"");
    guest.post("/forget", &[]).await.leads_to("/");
    assert_eq!(site.number("select count(*) from learners").await, 0);
    assert_eq!(site.number("select count(*) from sessions").await, 0);
    assert_eq!(guest.cookie("finlit"), None);
    // It never erases an account.
    let named = site.guest().await;
    named.sign_up(NAME, WORDS).await;
    named.post("/forget", &[]).await.leads_to("/");
    assert_eq!(site.number("select count(*) from logins").await, 1);
}

#[tokio::test]
async fn a_guest_without_an_answer_is_dropped_without_a_question() {
    let site = Site::new().await;
    let home = site.guest().await;
    home.sign_up(NAME, WORDS).await;
    let phone = site.guest().await;
    phone.sign_in(NAME, WORDS).await.leads_to("/path");
    assert_eq!(site.number("select count(*) from learners").await, 1);
}
