//! Item analysis on a log made by `finlit content generate`: what the pages say is what Postgres computes by another way.
//! And reports, from the learner who writes one to the instructor who closes it.

use finlit::authoring::{analysis, generate};
use sqlx::Connection as _;

use crate::harness::{Browser, How, Page, Site};

const WORDS: &str = "four words I know";
/// First attempts by learners at version 1.
const FIRST: &str = "x.attempt_no = 1 and not x.retry and x.item_version = 1 and not exists (select from learners l where l.learner_id = x.learner_id and l.staff)";

async fn editor(site: &Site) -> Browser {
    let browser = site.guest().await;
    browser.sign_up("ines", WORDS).await;
    site.execute("insert into grants (login_id, role) select login_id, 'instructor' from logins where name_fold = 'ines'").await;
    site.execute(&format!("update learners set staff = true where learner_id = '{}'", browser.learner())).await;
    browser
}

async fn generated(site: &Site, items: usize, interactions: usize) -> generate::Made {
    let mut db = sqlx::PgConnection::connect(site.url()).await.unwrap();
    let request = generate::Request { items, interactions, seed: 7, yes: false, today: site.app.clock.today() };
    let made = generate::generate(&mut db, &request).await.unwrap();
    site.look().await;
    made
}

async fn counted(site: &Site) -> usize {
    analysis::count(&site.app.pool, site.app.clock.now_sql()).await.unwrap()
}

/// A number out of the database as a test would print it.
async fn float(site: &Site, sql: &str) -> f64 {
    site.texts(&format!("select ({sql})::text")).await.remove(0).parse().unwrap()
}

/// The row of a page that begins with these words, as words.
fn row(page: &Page, after: &str, key: &str) -> String {
    let (_, section) = page.body.split_once(after).unwrap_or_else(|| panic!("{after} is missing: {}", page.words()));
    let row = section.split("<tr").find(|row| row.contains(key)).unwrap_or_else(|| panic!("{key} is missing: {}", page.words()));
    Page { body: format!("<body><table><tr{}", row.split("</tr>").next().unwrap()), ..page.clone() }.words()
}

fn two(x: f64) -> String {
    format!("{}{:.2}", if x < -0.005 { "-" } else { "" }, x.abs())
}

/// The item answered most often of a kind.
async fn busiest(site: &Site, kind: &str) -> (String, i64) {
    let sql = format!(
        "select i.slug from learning_items i join interactions x using (item_id) where i.kind = '{kind}' and i.slug like 'gen-%' group by i.slug order by count(*) desc, i.slug limit 1"
    );
    let slug = site.texts(&sql).await.remove(0);
    let id = site.number(&format!("select item_id from learning_items where slug = '{slug}'")).await;
    (slug, id)
}

#[tokio::test]
async fn the_pages_numbers_are_those_of_an_independent_computation() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    ines.get("/authoring/analysis").await.is(200).says("No item has been counted yet");
    let made = generated(&site, 40, 12_000).await;
    assert_eq!((made.items, made.learners, made.interactions), (40, 120, 12_000));
    let (slug, id) = busiest(&site, "single").await;
    let of = format!("from interactions x where x.item_id = {id} and {FIRST}");
    let n = site.number(&format!("select count(*) {of}")).await;
    assert!(n > 60, "{n}");

    let page = ines.get(&format!("/authoring/analysis/{slug}")).await.is(200);
    page.says(&format!("{n} first attempts"));
    let share = float(&site, &format!("select avg((verdict = 'right')::int) {of}")).await;
    page.says(&format!("Answered right (facility) {}% 95% interval", (100.0 * share).round()));
    // Wilson's interval by its other form: the roots of (p - share)^2 = z^2 p (1 - p) / n.
    let (z2, nf) = (1.959963984540054f64.powi(2), n as f64);
    let (a, b, c) = (1.0 + z2 / nf, -(2.0 * share + z2 / nf), share * share);
    let root = (b * b - 4.0 * a * c).sqrt();
    page.says(&format!("95% interval {:.0}% to {:.0}% , n = {n}", 50.0 * (-b - root) / a, 50.0 * (-b + root) / a));
    // corr() of Postgres on the ability before, from what was predicted.
    let ability = "x.item_b + ln((x.predicted - x.item_guess) / (1 - x.predicted)) / x.item_a";
    let r = float(&site, &format!("select corr((verdict = 'right')::int, {ability}) {of}")).await;
    page.says(&format!("Discrimination, corrected {} 95% interval", two(r)));
    let median = float(&site, &format!("select percentile_cont(0.5) within group (order by response_ms) / 1000 {of}")).await;
    let low = float(&site, &format!("select percentile_cont(0.25) within group (order by response_ms) / 1000 {of}")).await;
    let high = float(&site, &format!("select percentile_cont(0.75) within group (order by response_ms) / 1000 {of}")).await;
    let tenth = |x: f64| ((x * 10.0).round() / 10.0).to_string();
    page.says(&format!("Time, median {} s 95% interval", tenth(median)));
    page.says(&format!("Time, middle half {} s to {} s", tenth(low), tenth(high)));
    let hinted = float(&site, &format!("select avg((hints > 0)::int) {of}")).await;
    page.says(&format!("Took a hint {}%", (100.0 * hinted).round()));

    // Each option: how many took it, and its correlation.
    let keys =
        site.texts(&format!("select o ->> 'key' from item_versions, jsonb_array_elements(body -> 'options') o where item_id = {id}")).await;
    assert_eq!(keys.len(), 4);
    let mut taken = vec![];
    for key in &keys {
        let took = format!("(response -> 'value' ? '{key}')::int");
        taken.push((
            site.number(&format!("select coalesce(sum({took}), 0) {of}")).await,
            site.texts(&format!("select corr({took}, {ability})::text {of}")).await.remove(0),
        ));
    }
    let chosen = page.body.split("id=\"chosen\"").nth(1).unwrap().split("</table>").next().unwrap();
    let rows: Vec<String> = chosen.split("<tr>").skip(2).map(|row| Page { body: format!("<body>{row}"), ..page.clone() }.words()).collect();
    for (row, (count, r)) in rows.iter().zip(&taken) {
        let r: f64 = r.parse().unwrap();
        assert!(row.contains(&format!(" {count} {}% ", (100.0 * *count as f64 / n as f64).round())), "{row}: {count}");
        assert!(row.replace('−', "-").contains(&format!(" {} ", two(r))), "{row}: {r}");
    }

    // The curve's groups hold everyone once, and their shares are the log's.
    let table = page.body.split("id=\"curve-cap\"").nth(1).unwrap().split("</table>").next().unwrap();
    let groups: Vec<Vec<String>> = table
        .split("<tr>")
        .skip(2)
        .map(|row| Page { body: format!("<body>{row}"), ..page.clone() }.words().split(' ').map(str::to_owned).collect())
        .collect();
    assert!(groups.len() >= 2, "{groups:?}");
    // The share is the first percentage of a row, and how many there are stands before it.
    let share_at = |group: &[String]| group.iter().position(|word| word.ends_with('%')).unwrap();
    let count = |group: &[String]| group[share_at(group) - 1].parse::<i64>().unwrap();
    assert_eq!(groups.iter().map(|group| count(group)).sum::<i64>(), n);
    let right: f64 =
        groups.iter().map(|group| count(group) as f64 * group[share_at(group)].trim_end_matches('%').parse::<f64>().unwrap()).sum();
    assert!((right / (100.0 * n as f64) - share).abs() < 0.01);

    // The overview says the same, once it was counted.
    assert!(counted(&site).await >= 40);
    assert_eq!(counted(&site).await, 0, "nothing moved");
    let list = ines.get("/authoring/analysis").await.is(200);
    let line = row(&list, "analysis-cap", &format!("id=\"{slug}\""));
    assert!(line.contains(&format!(" {n} {}% ", (100.0 * share).round())), "{line}");
    assert!(line.replace('−', "-").contains(&format!(" {} ", two(r))), "{line}");
    // Sorted by it, the worst stands on top; those of whom too little is known stand last.
    let sorted = ines.get("/authoring/analysis?sort=discrimination").await.is(200);
    let worst = site.texts("select slug from item_statistics join learning_items using (item_id) order by discrimination nulls last, attempts desc limit 1").await;
    assert!(sorted.body.split("<tr id=\"").nth(1).unwrap().starts_with(&worst[0]));
    let look = ines.get("/authoring/analysis?look=yes").await.is(200);
    let flagged = site.number("select count(*) from item_statistics where flags <> '{}'").await;
    look.says(&format!("of {flagged}"));
    ines.get("/authoring/analysis/no-such-item").await.is(404);
    ines.get(&format!("/authoring/analysis/{slug}?v=9")).await.is(404);
    for kind in ["several", "numeric", "ordering", "matching"] {
        let (slug, _) = busiest(&site, kind).await;
        ines.get(&format!("/authoring/analysis/{slug}")).await.is(200).says("What they answered");
    }
}

#[tokio::test]
async fn staff_answers_stay_out_and_versions_are_kept_apart() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    generated(&site, 20, 16_000).await;
    let (slug, id) = busiest(&site, "single").await;
    let at = format!("/authoring/analysis/{slug}");
    let n = site.number(&format!("select count(*) from interactions x where item_id = {id} and {FIRST}")).await;
    ines.get(&at).await.is(200).says(&format!("{n} first attempts"));
    counted(&site).await;
    // Ten of them become instructors: their answers are out, on the page at once, in the overview within a day.
    site.execute(&format!(
        "update learners set staff = true where learner_id in (select learner_id from interactions x where item_id = {id} and {FIRST} order by learner_id limit 10)"
    ))
    .await;
    ines.get(&at).await.is(200).says(&format!("{} first attempts", n - 10));
    site.later(25 * 3600);
    counted(&site).await;
    assert_eq!(site.number(&format!("select attempts from item_statistics where item_id = {id}")).await, n - 10);
    // Half of the log is of a second version.
    site.execute(&format!(
        "insert into item_versions (item_id, version, body, hash) select item_id, 2, body, 'two' from item_versions where item_id = {id};
         update learning_items set version = 2 where item_id = {id};
         update interactions set item_version = 2 where item_id = {id} and locale = 'es'"
    ))
    .await;
    let count = async |version: i32, locale: &str| {
        site.number(&format!(
            "select count(*) from interactions x join learners l using (learner_id) where item_id = {id} and item_version = {version} and attempt_no = 1
             and not retry and not staff and {locale}"
        ))
        .await
    };
    let (old, new) = (count(1, "true").await, count(2, "true").await);
    assert!(old > 30 && new > 30 && old + new == n - 10);
    ines.get(&at).await.is(200).says("version 2, first attempts only");
    ines.get(&at).await.is(200).says(&format!("{new} first attempts"));
    ines.get(&format!("{at}?v=1")).await.is(200).says(&format!("{old} first attempts"));
    assert_eq!(counted(&site).await, 1, "one item moved");
    assert_eq!(site.number(&format!("select attempts from item_statistics where item_id = {id} and version = 2")).await, new);
    // A learner who goes takes the answers along.
    site.execute("delete from learners where not staff").await;
    counted(&site).await;
    assert_eq!(site.number(&format!("select coalesce(sum(attempts), 0) from item_statistics where item_id = {id}")).await, 0);
    ines.get(&at).await.is(200).says("too few answers (n < 30)");
}

/// What the page says of languages.
fn languages(page: &Page) -> String {
    let section = page.body.split("id=\"read\"").nth(1).unwrap().split("</section>").next().unwrap();
    Page { body: format!("<body>{section}"), ..page.clone() }.words().replace('−', "-")
}

#[tokio::test]
async fn languages_are_compared_and_small_groups_hide_with_what_they_could_be_subtracted_from() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    generated(&site, 10, 30_000).await;
    let (slug, id) = busiest(&site, "single").await;
    let at = format!("/authoring/analysis/{slug}");
    let n = async |locale: &str| {
        site.number(&format!("select count(*) from interactions x where item_id = {id} and locale = '{locale}' and {FIRST}")).await
    };
    let (english, spanish, arabic) = (n("en").await, n("es").await, n("ar").await);
    assert!(arabic >= 20, "{arabic}");
    let told = languages(&ines.get(&at).await.is(200));
    // Mantel-Haenszel in SQL: strata by ntile's cousin, the quintile cuts of the compared learners.
    let strata = format!(
        "with f as (select x.locale, x.verdict = 'right' as u, l.ability_mean g from interactions x join learners l using (learner_id)
           where item_id = {id} and locale in ('en', 'es') and l.ability_mean is not null and {FIRST}),
         ranked as (select g, row_number() over (order by g) - 1 as place, count(*) over () as n from f),
         cuts as (select distinct g as cut from ranked, generate_series(1, 4) k where place = n * k / 5),
         s as (select (select count(*) from cuts where cut <= f.g) as stratum, count(*)::float8 n,
           count(*) filter (where locale = 'en' and u) a, count(*) filter (where locale = 'en' and not u) b,
           count(*) filter (where locale = 'es' and u) c, count(*) filter (where locale = 'es' and not u) d from f group by 1)"
    );
    let odds =
        site.texts(&format!("{strata} select (sum(a * d / n) / sum(b * c / n))::text from s")).await.remove(0).parse::<f64>().unwrap();
    let known = site.number(&format!("{strata} select count(*) from f where locale = 'es'")).await;
    assert_eq!(known, spanish);
    assert!(told.contains(&format!(" {english} ")) && told.contains(&format!("Español {spanish} {} ", two(odds))), "{told}: {odds}");
    assert!(told.contains(&format!(" {} ", two(-2.35 * odds.ln()))), "{told}");
    assert!(told.contains(&format!("Other languages, shown in English {arabic}")), "{told}");
    assert!(!told.contains("are not shown"), "{told}");

    // Seven Arabic readers are left: they are not told, nor is the group from which they could be subtracted.
    site.execute(&format!(
        "delete from learners where learner_id in (select learner_id from interactions x where item_id = {id} and locale = 'ar' and {FIRST} order by learner_id offset 7)"
    ))
    .await;
    let page = ines.get(&at).await.is(200);
    let told = languages(&page);
    assert!(told.contains("Languages with fewer than 20 learners are not shown"), "{told}");
    assert!(!told.contains("Other languages") && !told.contains(&format!("Español {spanish}")), "{told}");
    page.says(&format!("{} first attempts", english + spanish + 7));
    assert!(told.contains(&format!(" {english} ")), "{told}");
    // Nobody reads Spanish: then nothing is told at all.
    site.execute("delete from learners where interface_language = 'es'").await;
    let told = languages(&ines.get(&at).await.is(200));
    assert!(!told.contains(&format!(" {english} ")), "{told}");
}

#[tokio::test]
async fn what_was_generated_is_the_same_for_a_seed_replays_and_goes_again() {
    let site = Site::new().await;
    let mut db = sqlx::PgConnection::connect(site.url()).await.unwrap();
    let request = |seed: u64, yes: bool| generate::Request { items: 25, interactions: 1_030, seed, yes, today: site.app.clock.today() };
    let before = site.number("select count(*) from learning_items").await;
    let texts = site.number("select count(*) from texts").await;
    let log = "select md5(string_agg(concat_ws(' ', learner_id, attempt_id, slug, response, verdict, predicted, answered_at), ',' order by learner_id, answered_at)) from interactions join learning_items using (item_id)";
    let bank = "select md5(string_agg(concat_ws(' ', slug, body, difficulty), ',' order by slug)) from learning_items join item_versions using (item_id, version) where slug like 'gen-%'";
    assert_eq!(generate::generate(&mut db, &request(3, false)).await.unwrap().learners, 11);
    let first = (site.texts(log).await, site.texts(bank).await);
    let again = generate::generate(&mut db, &request(3, false)).await.unwrap_err();
    assert!(again.to_string().contains("--remove"), "{again}");
    // What is known of each learner is what the log folds to.
    for learner in site.texts("select learner_id::text from learners").await {
        let learner = learner.parse().unwrap();
        let stored = finlit::attempts::Model::load(&mut db, learner).await.unwrap();
        let folded = finlit::attempts::folded(&mut db, learner).await.unwrap();
        assert_eq!(finlit::attempts::difference(&folded, &stored.known), None);
    }
    let removed = generate::remove(&mut db).await.unwrap();
    assert_eq!(removed, generate::Removed { items: 25, retired: 0, learners: 11 });
    assert_eq!(site.number("select count(*) from learning_items").await, before);
    assert_eq!(site.number("select count(*) from texts").await, texts);
    generate::generate(&mut db, &request(3, false)).await.unwrap();
    assert_eq!((site.texts(log).await, site.texts(bank).await), first);
    generate::remove(&mut db).await.unwrap();
    generate::generate(&mut db, &request(4, false)).await.unwrap();
    assert_ne!(site.texts(bank).await, first.1);
    generate::remove(&mut db).await.unwrap();

    // Where somebody learns nothing is made, unless it is said.
    let learner = site.guest().await;
    learner.learn("percent-skills", How::Right).await;
    let refused = generate::generate(&mut db, &request(3, false)).await.unwrap_err();
    assert!(refused.to_string().contains("1 learners have answered here"), "{refused}");
    generate::generate(&mut db, &request(3, true)).await.unwrap();
    site.look().await;
    // Generated questions are asked and answered like any other.
    let ines = editor(&site).await;
    for item in site.texts("select slug from learning_items where slug like 'gen-%' order by slug limit 10").await {
        for language in ["en", "es", "ar"] {
            ines.get(&format!("/authoring/items/{item}/try?lang={language}")).await.is(200);
        }
    }
    assert!(generate::remove(&mut db).await.unwrap().learners > 0);
    assert_eq!(site.rows(learner.learner(), "interactions", "true").await, site.number("select count(*) from interactions").await);
}

#[tokio::test]
async fn a_question_is_reported_without_a_name_and_an_instructor_closes_the_report() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let learner = site.guest().await;
    learner.start_lesson("percent-skills").await;
    let open = learner.to_first_question("percent-skills").await;
    let report = format!("/reports/{}", open.attempt);
    // Nothing was answered: there is nothing to report from.
    learner.post(&report, &[("reason", "key")]).await.is(404);
    learner.answer(&open, How::Wrong).await;
    let outcome = learner.get("/lessons/percent-skills").await.is(200);
    outcome.says("Report this question");
    outcome.holds(&format!("action=\"{report}\""));
    learner.post(&report, &[("words", "  ")]).await.leads_to("/lessons/percent-skills?report=empty#report");
    learner.get("/lessons/percent-skills?report=empty").await.is(200).says("Choose what is wrong");
    learner.post(&report, &[("reason", "nonsense")]).await.is(422);
    learner.post(&report, &[("reason", "key"), ("words", &"x".repeat(501))]).await.is(422);
    let words = "The <b>answer</b> is not right.\r\nLook at it.";
    learner.post(&report, &[("reason", "key"), ("words", words)]).await.leads_to("/lessons/percent-skills?report=thanks#report");
    learner.get("/lessons/percent-skills?report=thanks").await.is(200).says("Thank you");
    // Said twice it is there once, and somebody else's attempt is nobody's business.
    learner.post(&report, &[("reason", "unclear")]).await.leads_to("/lessons/percent-skills?report=thanks#report");
    let other = site.guest().await;
    other.post(&report, &[("reason", "key")]).await.is(404);
    assert_eq!(site.number("select count(*) from item_reports").await, 1);
    let kept = site.texts("select to_jsonb(r)::text from item_reports r").await.remove(0);
    assert!(!kept.contains(&learner.learner().to_string()), "{kept}");

    let item = format!("/authoring/analysis/{}", open.item.slug);
    let page = ines.get(&item).await.is(200);
    page.says("The answer marked right is not right");
    page.says("The <b>answer</b> is not right.");
    let list = ines.get("/authoring/analysis?look=yes").await.is(200);
    assert!(row(&list, "analysis-cap", &format!("id=\"{}\"", open.item.slug)).contains(" 1"), "{}", list.words());
    let id = site.number("select report_id from item_reports").await.to_string();
    ines.post(&item, &[("report", &id), ("note", " ")]).await.leads_to(&format!("{item}?note={id}#reports"));
    ines.get(&format!("{item}?note={id}")).await.is(200).says("Write what was done about it");
    ines.post(&item, &[("report", "9999"), ("note", "x")]).await.is(404);
    ines.post(&item, &[("report", &id), ("note", "Key mended in version 2")]).await.leads_to(&format!("{item}#reports"));
    ines.post(&item, &[("report", &id), ("note", "Again")]).await.leads_to(&format!("{item}#reports"));
    assert_eq!(site.number("select count(*) from item_reports where words is null and note = 'Key mended in version 2'").await, 1);
    assert_eq!(site.number("select count(*) from audit where verb = 'report.close'").await, 1);
    ines.get(&item).await.is(200).says("Key mended in version 2");
    ines.get("/authoring/log").await.is(200).says("Closed a learner’s report");
    learner.post(&item, &[("report", &id), ("note", "x")]).await.is(403);
    // The report stays when its learner goes; nothing in it says whose it was.
    site.execute(&format!("delete from learners where learner_id = '{}'", learner.learner())).await;
    assert_eq!(site.number("select count(*) from item_reports").await, 1);
}
