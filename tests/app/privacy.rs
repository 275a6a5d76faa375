//! What is kept of a learner, what they can take along, and that nothing is left when they go.

use std::path::PathBuf;
use std::process::Command;

use finlit::server::erase;
use serde_json::Value;

use crate::harness::{Browser, DAY, How, Site};

const NAME: &str = "Zephyrine Quux";
const MAIL: &str = "zephyrine.quux@example.org";
const WORDS: &str = "four words I know";

fn pg_dump() -> Option<PathBuf> {
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|entry| entry.path().join("bin"));
    let asked = Command::new("pg_config").arg("--bindir").output().ok().map(|o| PathBuf::from(String::from_utf8_lossy(&o.stdout).trim()));
    installed.chain(asked).map(|dir| dir.join("pg_dump")).filter(|file| file.exists()).max()
}

/// The whole database as an operator's backup has it.
fn dump(site: &Site) -> String {
    let tool = pg_dump().expect("pg_dump stands beside Postgres");
    let output = Command::new(tool).args(["--dbname", site.url()]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A learner who did everything that leaves a row.
async fn lived_in(site: &Site, name: &str) -> Browser {
    let guest = site.guest().await;
    guest.set(&[("origin[]", "MX"), ("native", "es"), ("daily_goal", "3")]).await;
    guest.learn("percent-skills", How::Right).await;
    guest.take_quiz("percent-skills", How::Wrong).await;
    guest.start_lesson("ssn-itin").await;
    guest.to_first_question("ssn-itin").await;
    guest.sign_up(name, WORDS).await;
    guest.post("/settings/status", &[("status", "refugees")]).await.leads_to("/settings?done=saved");
    guest
}

#[tokio::test]
async fn after_deletion_a_dump_of_the_database_holds_nothing_of_the_learner() {
    let site = Site::new().await;
    let stays = lived_in(&site, "someone else").await;
    let answers = site.rows(stays.learner(), "interactions", "true").await;
    for name in [NAME, MAIL] {
        let guest = lived_in(&site, name).await;
        site.browser().sign_in(name, WORDS).await.leads_to("/path");
        let id = guest.learner().to_string();
        let login = site.texts(&format!("select login_id::text from logins where learner_id = '{id}'")).await.remove(0);
        let before = dump(&site);
        for trace in [&id, &login, &name.to_lowercase()] {
            assert!(before.contains(trace), "{trace} should be there before");
        }
        guest.post("/settings/delete", &[("words", "delete")]).await.is(422);
        assert_eq!(site.rows(guest.learner(), "interactions", "true").await, answers, "the words were not typed");
        guest.post("/settings/delete", &[("words", "Delete everything")]).await.leads_to("/");
        let after = dump(&site);
        for trace in [&id, &login, name, &name.to_lowercase(), "zephyrine", "quux"] {
            assert!(!after.contains(trace), "{trace} is left");
        }
        assert_eq!(guest.cookie("finlit"), None);
        guest.get("/path").await.leads_to("/sign-in");
    }
    assert_eq!(site.rows(stays.learner(), "interactions", "true").await, answers);
    // A guest is deleted the same way.
    let guest = site.guest().await;
    guest.learn("percent-skills", How::Right).await;
    guest.post("/settings/delete", &[("words", "delete everything")]).await.leads_to("/");
    assert!(!dump(&site).contains(&guest.learner().to_string()));
}

#[tokio::test]
async fn the_export_is_valid_json_with_every_row_and_nothing_that_opens_a_door() {
    let site = Site::new().await;
    let guest = lived_in(&site, NAME).await;
    let file = guest.get("/settings/export").await.is(200);
    assert_eq!(file.header("content-type"), "application/json; charset=utf-8");
    assert!(file.header("content-disposition").contains("attachment"));
    assert_eq!(file.header("cache-control"), "no-store");
    let data: Value = serde_json::from_str(&file.body).unwrap();
    assert_eq!(data["learners"]["display_name"], NAME);
    assert_eq!(data["learner_status"], "refugees");
    for table in
        ["runs", "attempts", "interactions", "learner_skill_states", "daily_progress", "xp_ledger", "learner_achievements", "context_reads"]
    {
        let rows = site.rows(guest.learner(), table, "true").await;
        assert!(rows > 0, "{table} is empty");
        assert_eq!(data[table].as_array().map(Vec::len), Some(rows as usize), "{table}");
    }
    assert!(!file.body.contains("argon2") && !file.body.contains(&guest.cookie("finlit").unwrap()));
    site.browser().get("/settings/export").await.leads_to("/sign-in");
}

#[tokio::test]
async fn the_status_is_never_in_plain_in_a_dump_and_can_be_deleted_alone() {
    let site = Site::new().await;
    let guest = site.guest().await;
    guest.sign_up(NAME, WORDS).await;
    let count = |dump: &str| dump.matches("refugees").count();
    let before = count(&dump(&site));
    guest.get("/settings").await.is(200).holds("action=\"/settings/status\"");
    guest.post("/settings/status", &[("status", "refugees")]).await.leads_to("/settings?done=saved");
    let kept = dump(&site);
    assert_eq!(count(&kept), before);
    let hex: String = "refugees".bytes().map(|b| format!("{b:02x}")).collect();
    assert!(!kept.contains(&hex));
    let chosen = guest.get("/settings").await.is(200);
    let input = chosen.body.split("<input").find(|i| i.contains("value=\"refugees\"")).unwrap();
    assert!(input.split('>').next().unwrap().contains("checked"), "{input}");
    guest.post("/settings/status", &[("status", "astronauts")]).await.is(422);
    guest.post("/settings/status", &[("forget", "1")]).await.leads_to("/settings?done=status");
    assert_eq!(site.number("select count(*) from learner_status").await, 0);
    assert_eq!(site.number("select count(*) from learners").await, 1);
}

#[tokio::test]
async fn what_fits_a_status_comes_first_in_its_domain() {
    let site = Site::new().await;
    let guest = site.guest().await;
    let order = async || {
        let path = guest.get("/path").await.is(200);
        let at = |slug: &str| path.body.find(&format!("id=\"{slug}\"")).unwrap_or_else(|| panic!("{slug} is on the path"));
        (at("money-goals") < at("ssn-itin"), at("ssn-itin") < at("account-types"))
    };
    assert_eq!(order().await, (true, true));
    guest.post("/settings/status", &[("status", "workers")]).await.leads_to("/settings?done=saved");
    assert_eq!(order().await, (false, true), "within its domain only");
    guest.post("/settings/status", &[("forget", "1")]).await.leads_to("/settings?done=status");
    assert_eq!(order().await, (true, true));
}

#[tokio::test]
async fn without_a_seal_key_the_status_is_not_asked() {
    let site = Site::with(|config| config.seal_key = None).await;
    let guest = site.guest().await;
    assert!(!guest.get("/settings").await.is(200).has("/settings/status"));
    guest.post("/settings/status", &[("status", "workers")]).await.is(404);
    assert_eq!(site.number("select count(*) from learner_status").await, 0);
}

#[tokio::test]
async fn starting_again_empties_the_log_and_keeps_the_name() {
    let site = Site::new().await;
    let guest = lived_in(&site, NAME).await;
    guest.post("/settings/restart", &[("words", "no")]).await.is(422);
    guest.post("/settings/restart", &[("words", "start again")]).await.leads_to("/settings?done=restart");
    for table in ["runs", "attempts", "interactions", "daily_progress", "xp_ledger", "learner_achievements", "context_reads"] {
        assert_eq!(site.rows(guest.learner(), table, "true").await, 0, "{table}");
    }
    let fresh = site.guest().await;
    let open =
        |id| format!("select kc_id::text from learner_skill_states where learner_id = '{id}' and unlocked_at is not null order by 1");
    assert_eq!(site.texts(&open(guest.learner())).await, site.texts(&open(fresh.learner())).await);
    site.browser().sign_in(NAME, WORDS).await.leads_to("/path");
    guest.learn("percent-skills", How::Right).await;
}

#[tokio::test]
async fn guests_past_their_time_are_swept_and_those_who_learn_stay() {
    let site = Site::new().await;
    let (silent, learning, named) = (site.guest().await, site.guest().await, site.guest().await);
    learning.learn("percent-skills", How::Right).await;
    named.sign_up(NAME, WORDS).await;
    let sweep = async || erase::sweep(&site.app.pool, site.app.clock.now_sql()).await.unwrap();
    site.later(6 * DAY);
    assert_eq!(sweep().await.silent, 0);
    site.later(2 * DAY);
    assert_eq!(sweep().await.silent, 1);
    silent.get("/path").await.leads_to("/sign-in");
    learning.get("/path").await.is(200);
    site.later(390 * DAY);
    assert_eq!(sweep().await.idle, 0);
    site.later(5 * DAY);
    let swept = sweep().await;
    assert_eq!((swept.idle, swept.silent), (1, 0));
    assert_eq!(site.number("select count(*) from learners").await, 1, "an account stays");
    assert_eq!(site.number("select count(*) from sessions").await, 0, "sessions end after 400 days");
}
