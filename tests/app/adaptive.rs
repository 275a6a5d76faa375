//! Practice, review and placement through their pages, and what is known of a learner against the database.

use std::collections::BTreeSet;

use finlit::attempts::{Model, difference, folded};
use uuid::Uuid;

use crate::harness::{Browser, DAY, How, Page, Site, place};

/// Begins a session.
async fn begin(browser: &Browser, kind: &str) {
    let base = place(kind, "");
    browser.post(&format!("{base}/start"), &[]).await.leads_to(&base);
}

/// Goes through the open session by its pages alone; where its end is told, and how many questions it had.
async fn through(browser: &Browser, kind: &str, how: impl Fn(usize) -> How) -> (String, usize) {
    let base = place(kind, "");
    for asked in 0..30 {
        let page = browser.get(&base).await.is(200);
        assert!(page.attempt().is_some(), "a question is open at {base}: {}", page.words());
        let open = browser.open(kind, "").await;
        let answered = browser.answer(&open, how(asked)).await;
        let location = if kind == "placement" {
            answered.location().to_string()
        } else {
            answered.leads_to(&base);
            let outcome = browser.get(&base).await.is(200);
            outcome.holds("data-verdict");
            let step = outcome.step().expect("a way on").to_string();
            browser.post(&format!("{base}/next"), &[("step", &step)]).await.location().to_string()
        };
        if location != base {
            return (location, asked + 1);
        }
    }
    panic!("the {kind} does not end");
}

/// What is stored is what the log folds to, bit for bit.
async fn replays(site: &Site, learner: Uuid) {
    let mut connection = site.app.pool.acquire().await.unwrap();
    let stored = Model::load(&mut *connection, learner).await.unwrap();
    let log = folded(&mut connection, learner).await.unwrap();
    assert_eq!(difference(&log, &stored.known), None);
}

/// A number in an attribute of the page.
fn number(page: &Page, attribute: &str) -> f64 {
    page.after(&format!("{attribute}=\"")).unwrap_or_else(|| panic!("{attribute} is missing")).parse().unwrap()
}

async fn opened(site: &Site, learner: Uuid) -> BTreeSet<String> {
    let sql = format!("select kc_id::text from learner_skill_states where learner_id = '{learner}' and unlocked_at is not null");
    site.texts(&sql).await.into_iter().collect()
}

#[tokio::test]
async fn a_placement_of_someone_who_knows_marks_nothing_and_opens_what_it_shows() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.get("/practice/placement").await.is(200).says("Where can you begin?");
    let before = opened(&site, guest.learner()).await;
    begin(&guest, "placement").await;
    let page = guest.get("/practice/placement").await.is(200);
    page.says("I have not learned this yet");
    assert!(!page.has("value=\"hint\""), "no hints in a placement");
    let (end, asked) = through(&guest, "placement", |_| How::Right).await;
    assert!((5..=20).contains(&asked), "{asked} questions");
    assert!(end.starts_with("/practice/placement/result?run="), "{end}");
    let end = guest.get(&end).await.is(200);
    assert!(!end.has("data-verdict") && !end.has("data-answer"), "nothing is marked");
    let after = opened(&site, guest.learner()).await;
    assert!(after.len() > before.len() && after.is_superset(&before));
    let placed = site.rows(guest.learner(), "learner_skill_states", "unlocked_by = 'placement'").await;
    assert_eq!(placed as usize, after.len() - before.len());
    // Points would tell right from wrong; the badge for having done it does not.
    assert_eq!(site.rows(guest.learner(), "xp_ledger", "reason = 'first_right'").await, 0);
    assert!(site.badges(guest.learner()).await.contains("know-start"));
    assert_eq!(
        site.rows(guest.learner(), "interactions", "run_kind = 'placement' and predicted is not null and candidates >= 1").await as usize,
        asked
    );
    replays(&site, guest.learner()).await;
}

#[tokio::test]
async fn not_learned_yet_is_an_answer_and_begins_no_memory() {
    let site = Site::new().await;
    let guest = site.guest().await;
    begin(&guest, "placement").await;
    let mut asked = 0;
    while let Some(at) = guest.at("placement", "").await {
        let open = at.open.expect("a question is open");
        guest.post(&open.path(), &[("do", "skip")]).await.location();
        asked += 1;
        assert!(asked <= 20);
    }
    assert!(asked >= 5);
    assert_eq!(site.rows(guest.learner(), "learner_skill_states", "stability is not null or mastered").await, 0);
    assert_eq!(site.rows(guest.learner(), "interactions", "evidence_right = false and grade is null").await, asked);
    assert_eq!(site.rows(guest.learner(), "learner_skill_states", "unlocked_by = 'placement'").await, 0);
    replays(&site, guest.learner()).await;
}

#[tokio::test]
async fn a_placement_can_be_stopped_and_what_was_answered_counts() {
    let site = Site::new().await;
    let guest = site.guest().await;
    begin(&guest, "placement").await;
    // Nothing was answered: it never was.
    guest.post("/practice/placement/stop", &[]).await.leads_to("/practice/placement");
    assert_eq!(site.rows(guest.learner(), "runs", "kind = 'placement'").await, 0);
    begin(&guest, "placement").await;
    let open = guest.open("placement", "").await;
    guest.answer(&open, How::Right).await.leads_to("/practice/placement");
    // The same answer again, from another tab, is no second one, and the place stays.
    guest.answer(&open, How::Wrong).await.leads_to("/practice/placement");
    assert_eq!(site.rows(guest.learner(), "interactions", "true").await, 1);
    let end = guest.post("/practice/placement/stop", &[]).await;
    guest.get(end.location()).await.is(200);
    assert_eq!(site.rows(guest.learner(), "runs", "kind = 'placement' and finished_at is not null").await, 1);
    assert_eq!(site.rows(guest.learner(), "attempts", "state = 'open'").await, 0);
}

#[tokio::test]
async fn a_practice_session_interleaves_repeats_nothing_and_says_why() {
    let site = Site::new().await;
    let guest = site.guest().await;
    for slug in ["percent-skills", "financial-system", "ssn-itin"] {
        guest.learn(slug, How::Right).await;
    }
    guest.get("/practice").await.is(200).says("Begin ten questions");
    begin(&guest, "practice").await;
    // Two tabs share one session.
    begin(&guest, "practice").await;
    assert_eq!(site.rows(guest.learner(), "runs", "kind = 'practice'").await, 1);
    guest.get("/practice").await.is(200).says("Why this question now?");
    let (end, asked) = through(&guest, "practice", |n| if n % 4 == 3 { How::Wrong } else { How::Right }).await;
    assert_eq!(asked, 10);
    guest.get(&end).await.is(200).says("of 10 right");
    let learner = guest.learner();
    let lanes = "run_kind = 'practice' and lane is not null and target between 0.6 and 0.95 and predicted > 0 and predicted < 1 and candidates >= 1 and kc_id is not null and calibration_version = 0";
    assert_eq!(site.rows(learner, "interactions", lanes).await, 10);
    let practice = format!("from interactions where learner_id = '{learner}' and run_kind = 'practice'");
    assert_eq!(site.number(&format!("select count(distinct item_id) {practice}")).await, 10);
    // At most the first three of a new component follow each other; else never two in a row.
    let kcs = site.texts(&format!("select kc_id::text {practice} order by answered_at")).await;
    let longest = kcs.chunk_by(|a, b| a == b).map(<[String]>::len).max().unwrap();
    assert!(longest <= 3, "{kcs:?}");
    assert!(kcs.iter().collect::<BTreeSet<_>>().len() >= 2, "{kcs:?}");
    replays(&site, learner).await;
}

#[tokio::test]
async fn too_hard_makes_the_next_one_easier_and_is_logged() {
    let site = Site::new().await;
    let guest = site.guest().await;
    begin(&guest, "practice").await;
    let targets = async || {
        site.texts(&format!("select target::numeric(4,2)::text from attempts where learner_id = '{}' order by step", guest.learner())).await
    };
    for wish in ["easier", "easier", "harder"] {
        let at = guest.at("practice", "").await.unwrap();
        guest.answer(&at.open.unwrap(), How::Right).await.leads_to("/practice");
        guest.post("/practice/next", &[("step", &at.step.to_string()), ("wish", wish)]).await.leads_to("/practice");
        // From a step that is past, nothing happens.
        guest.post("/practice/next", &[("step", &at.step.to_string()), ("wish", wish)]).await.leads_to("/practice");
    }
    assert_eq!(targets().await, ["0.80", "0.85", "0.90", "0.85"]);
}

#[tokio::test]
async fn what_is_due_comes_back_for_review_and_earns_its_points_once_a_day() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.get("/practice/review").await.is(200).says("Nothing to review yet");
    for slug in ["percent-skills", "financial-system", "ssn-itin"] {
        guest.learn(slug, How::Right).await;
        guest.take_quiz(slug, How::Right).await;
    }
    guest.get("/practice/review").await.is(200).says("Nothing is due today");
    let waiting = site.rows(guest.learner(), "learner_skill_states", "due_on is not null").await;
    assert!(waiting >= 3);
    site.later(60 * DAY);
    let page = guest.get("/practice/review").await.is(200);
    assert!(page.words().contains("due") || page.words().contains("brings the most"), "{}", page.words());
    begin(&guest, "review").await;
    guest.get("/practice/review").await.is(200).says("It is time to look at this skill again.");
    let (end, asked) = through(&guest, "review", |_| How::Right).await;
    assert!(asked >= 3, "{asked}");
    guest.get(&end).await.is(200);
    let learner = guest.learner();
    assert_eq!(site.rows(learner, "interactions", "run_kind = 'review' and lane = 'due'").await as usize, asked);
    let reviewed =
        site.number(&format!("select count(distinct kc_id) from interactions where learner_id = '{learner}' and lane = 'due'")).await;
    assert_eq!(site.rows(learner, "xp_ledger", "reason = 'review' and amount = 3").await, reviewed);
    assert_eq!(site.rows(learner, "learner_skill_states", "longest_interval >= 30").await, reviewed);
    // What was remembered after two months comes later than what was remembered at once.
    assert_eq!(site.rows(learner, "learner_skill_states", "stability > 20").await, reviewed);
    replays(&site, learner).await;
    // And the ledger is a fold of the log too.
    let before = site.derived(learner).await;
    site.refold(learner, "America/New_York").await;
    assert_eq!(site.derived(learner).await, before);
}

#[tokio::test]
async fn the_desired_retention_can_be_chosen_and_nothing_else() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.post("/practice/review/retention", &[("retention", "0.8")]).await.leads_to("/practice/review");
    assert_eq!(site.rows(guest.learner(), "learners", "desired_retention = 0.8").await, 1);
    guest.post("/practice/review/retention", &[("retention", "0.5")]).await.is(422);
    guest.learn("percent-skills", How::Right).await;
    assert_eq!(
        site.rows(guest.learner(), "interactions", "retention = 0.8").await,
        site.rows(guest.learner(), "interactions", "true").await
    );
    replays(&site, guest.learner()).await;
}

/// M(.80) by the formula of 3.4, from the database alone.
async fn certainty(site: &Site, learner: Uuid, slug: &str) -> f64 {
    let catalogue = site.catalogue();
    let kc = catalogue.component(slug).unwrap().id;
    let column = async |name: &str| -> f64 {
        let sql = format!(
            "select {name}::text from learners l join learner_skill_states s using (learner_id) where learner_id = '{learner}' and kc_id = {kc}"
        );
        site.texts(&sql).await[0].parse().unwrap()
    };
    let mut difficulties: Vec<f64> = site
        .texts(&format!(
            "select i.difficulty::text from learning_items i join item_kc_mappings m using (item_id) where i.status = 'published' and m.kc_id = {kc}
               and (m.weight >= 0.5 or m.weight = (select max(weight) from item_kc_mappings o where o.item_id = i.item_id))"
        ))
        .await
        .iter()
        .map(|b| b.parse().unwrap())
        .collect();
    difficulties.sort_by(f64::total_cmp);
    let n = difficulties.len();
    let median = if n % 2 == 1 { difficulties[n / 2] } else { (difficulties[n / 2 - 1] + difficulties[n / 2]) / 2.0 };
    let mean = column("ability_mean").await + column("deviation_mean").await - median - (0.8f64 / 0.2).ln() / 1.4;
    let z = mean / (column("ability_variance").await + column("deviation_variance").await).sqrt();
    // Abramowitz & Stegun 7.1.26, to 1.5e-7: another way than the program's.
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.3275911 * x);
    let erf = 1.0 - (((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * (-x * x).exp();
    0.5 * (1.0 + if z < 0.0 { -erf } else { erf })
}

#[tokio::test]
async fn the_progress_page_equals_the_database_after_each_answer() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let slug = "percent-skills";
    guest.get("/progress/percent-skills").await.is(200).says("You have not answered a question on this skill yet");
    guest.learn(slug, How::Right).await;
    guest.start_quiz(slug).await;
    for turn in 0..5 {
        let at = guest.at("quiz", slug).await.unwrap();
        guest.answer(&at.open.unwrap(), if turn == 2 { How::Wrong } else { How::Right }).await.location();
        let page = guest.get("/progress/percent-skills").await.is(200);
        let wanted = certainty(&site, guest.learner(), slug).await;
        assert!((number(&page, "data-certainty") - wanted).abs() < 1e-6, "{} {wanted}", number(&page, "data-certainty"));
        let kc = site.catalogue().component(slug).unwrap().id;
        let evidence = site
            .number(&format!(
                "select count(*) from interactions where learner_id = '{}' and {kc} = any (kc_ids) and evidence_right is not null",
                guest.learner()
            ))
            .await;
        assert_eq!(number(&page, "data-evidence") as i64, evidence);
        assert_eq!(
            page.body.matches("<tr data-evidence=\"right\"").count() + page.body.matches("<tr data-evidence=\"wrong\"").count(),
            evidence as usize
        );
        let all = guest.get("/progress").await.is(200);
        let (_, own) = all.body.split_once("data-kc=\"percent-skills\"").expect("it is on the page");
        let own = Page { body: own.to_string(), ..all.clone() };
        assert!((number(&own, "data-certainty") - wanted).abs() < 1e-6);
        guest.next("quiz", slug, at.step).await;
    }
    guest.get("/progress/no-such-skill").await.is(404);
}

#[tokio::test]
async fn what_was_missed_in_a_quiz_and_asked_again_is_no_evidence() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn("percent-skills", How::Right).await;
    guest.take_quiz("percent-skills", How::Wrong).await;
    let learner = guest.learner();
    assert!(site.rows(learner, "interactions", "retry and run_kind = 'quiz'").await >= 5);
    assert_eq!(site.rows(learner, "interactions", "retry and (evidence_right is not null or grade is not null or calibrates)").await, 0);
    replays(&site, learner).await;
}

#[tokio::test]
async fn an_opening_stays_whatever_is_answered_afterwards() {
    let site = Site::new().await;
    let guest = site.guest().await;
    begin(&guest, "placement").await;
    through(&guest, "placement", |_| How::Right).await;
    let before = opened(&site, guest.learner()).await;
    for _ in 0..3 {
        begin(&guest, "practice").await;
        through(&guest, "practice", |_| How::Wrong).await;
        site.later(DAY);
    }
    assert!(opened(&site, guest.learner()).await.is_superset(&before));
    replays(&site, guest.learner()).await;
}

#[tokio::test]
async fn a_merged_learner_replays_as_the_merged_log() {
    let site = Site::new().await;
    let home = site.guest().await;
    home.learn("percent-skills", How::Right).await;
    home.sign_up("ana", "four words I know").await;
    let phone = site.guest().await;
    begin(&phone, "placement").await;
    through(&phone, "placement", |n| if n % 3 == 0 { How::Wrong } else { How::Right }).await;
    begin(&phone, "practice").await;
    through(&phone, "practice", |_| How::Right).await;
    phone.sign_in("ana", "four words I know").await.leads_to("/claim");
    phone.post("/claim", &[("claim", "yes")]).await.location();
    assert_eq!(phone.learner(), home.learner());
    replays(&site, home.learner()).await;
    home.learn("financial-system", How::Right).await;
    replays(&site, home.learner()).await;
}

#[tokio::test]
async fn nobody_answers_for_another_and_nothing_changes() {
    let site = Site::new().await;
    let (one, other) = (site.guest().await, site.guest().await);
    begin(&one, "practice").await;
    let open = one.open("practice", "").await;
    other.answer(&open, How::Right).await.is(404);
    other.post("/practice/next", &[("step", "0")]).await.location();
    assert_eq!(site.number("select count(*) from interactions").await, 0);
    // A learner has to be there at all.
    site.browser().get("/practice").await.location();
    one.post("/practice/review/start", &[]).await.leads_to("/practice/review?e=nothing");
    one.get("/practice/review?e=nothing").await.is(200).says("nothing to ask");
}

#[tokio::test]
async fn the_map_holds_what_the_database_holds_and_its_words_say_the_same() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.learn("percent-skills", How::Right).await;
    guest.take_quiz("percent-skills", How::Right).await;
    let learner = guest.learner();
    let page = guest.get("/progress").await.is(200);
    let (_, map) = page.body.split_at(page.body.find("id=\"map-name\"").expect("the map is on the page"));
    // Every edge of the graph, once.
    let edges = site
        .texts(
            "select format('data-from=\"%s\" data-to=\"%s\" data-kind=\"%s\"', p.slug, k.slug, e.kind) from kc_prerequisites e
             join knowledge_components k using (kc_id) join knowledge_components p on p.kc_id = e.prerequisite_id",
        )
        .await;
    for edge in &edges {
        assert_eq!(map.matches(edge.as_str()).count(), 1, "{edge}");
    }
    assert_eq!(map.matches("data-from=").count(), edges.len());
    // Every component, with its state and the answers behind it.
    let states = site
        .texts(&format!(
            "select format('data-kc=\"%s\" data-state=\"%s\"', k.slug, case
                when not exists (select from lessons l where l.kc_id = k.kc_id and l.status = 'published') then 'coming'
                when s.unlocked_at is null then 'locked' when s.due_on <= date '2026-11-23' then 'due' when s.mastered then 'mastered'
                when s.deviation_mean is not null then 'learning' else 'open' end)
             from knowledge_components k left join learner_skill_states s on s.kc_id = k.kc_id and s.learner_id = '{learner}'"
        ))
        .await;
    for state in &states {
        assert_eq!(map.matches(state.as_str()).count(), 1, "{state}");
    }
    assert_eq!(map.matches("data-kc=").count(), states.len());
    assert_eq!(map.matches("data-told=").count(), states.len());
    let evidence = site
        .texts(&format!(
            "select format('%s %s', k.slug, coalesce(s.evidence, 0)) from knowledge_components k
             left join learner_skill_states s on s.kc_id = k.kc_id and s.learner_id = '{learner}'"
        ))
        .await;
    for line in evidence {
        let (slug, answers) = line.split_once(' ').unwrap();
        let (_, node) = map.split_once(&format!("data-kc=\"{slug}\"")).unwrap();
        let node = node.split('>').next().unwrap();
        assert!(node.contains(&format!("data-responses=\"{answers}\"")), "{slug}: {node}");
    }
}
