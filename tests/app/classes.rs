//! Classes: who may see what of whom, from when, and until when.

use finlit::server::erase;
use serde_json::Value;
use uuid::Uuid;

use crate::harness::{Browser, DAY, How, MINUTE, Open, Site};

const WORDS: &str = "four words I know";
const LESSON: &str = "percent-skills";
/// A lesson one question of which names the country of who reads it, in its text, its feedback and its warning.
const TELLING: &str = "credit-scores";

/// Someone with a grant, and a name to sign in with.
async fn editor(site: &Site, name: &str, role: &str) -> Browser {
    let browser = site.guest().await;
    browser.sign_up(name, WORDS).await;
    site.execute(&format!("insert into grants (login_id, role) select login_id, '{role}' from logins where name_fold = '{name}'")).await;
    site.execute(&format!("update learners set staff = true where learner_id = '{}'", browser.learner())).await;
    browser
}

/// A class of this instructor: its page, and the address on which one joins.
async fn class(ines: &Browser, name: &str) -> (String, String) {
    let made = ines.post("/authoring/classes", &[("name", name), ("led_by", "Ines Ruiz"), ("ends_on", "")]).await;
    let place = made.location().to_string();
    let code = ines.get(&place).await.is(200).body.split("translate=\"no\"").nth(1).map(|rest| rest.split('>').nth(1).unwrap().to_string());
    (place, format!("/join/{}", code.unwrap().split('<').next().unwrap()))
}

async fn join(learner: &Browser, address: &str, name: &str) -> String {
    let joined = learner.post(address, &[("name", name), ("agree", "yes")]).await;
    joined.location().to_string()
}

/// The class's own name for a learner.
async fn member(site: &Site, learner: Uuid) -> String {
    site.texts(&format!("select member_id::text from class_members where learner_id = '{learner}'")).await.remove(0)
}

/// Opens a lesson whose turn has not come.
async fn open(site: &Site, learner: Uuid, slug: &str) {
    let component = site.catalogue().component(slug).unwrap().id;
    site.execute(&format!(
        "insert into learner_skill_states (learner_id, kc_id, unlocked_at, unlocked_by) values ('{learner}', {component}, now(), 'placement')
         on conflict (learner_id, kc_id) do update set unlocked_at = now(), unlocked_by = 'placement'"
    ))
    .await;
}

#[tokio::test]
async fn a_guest_joins_by_the_code_under_a_name_of_their_own_and_after_a_yes() {
    let site = Site::new().await;
    let ines = editor(&site, "ines", "instructor").await;
    let (place, address) = class(&ines, "Tuesday evening").await;
    ines.get(&place).await.is(200).says("Nobody has joined yet");
    ines.get(&format!("{place}/invitation")).await.is(200).says(&format!("finlit.test{address}"));
    assert_eq!(site.texts("select verb || ' ' || subject || ' ' || detail from audit").await, ["class.create class/1 {}"]);

    let before = site.number("select count(*) from learners").await;
    let stranger = site.browser();
    stranger.get("/join").await.is(200).says("Join a class");
    let typed = address.trim_start_matches("/join/").replace('-', " ").to_lowercase();
    stranger.post("/join", &[("class", &typed)]).await.leads_to(&address);
    let page = stranger.get(&address).await.is(200);
    page.says("Join “Tuesday evening”? Run by Ines Ruiz.");
    page.says("What Ines Ruiz sees The name you choose for this class");
    page.says("Your countries, your languages, where you are, and your immigration status.");
    // Refused, and what was typed stands.
    let refused = stranger.post(&address, &[("name", "Night owl")]).await.is(422);
    refused.says("Mark the sentence");
    refused.holds("value=\"Night owl\"");
    let refused = stranger.post(&address, &[("name", " "), ("agree", "yes")]).await.is(422);
    refused.says("Type a name for this class first.");
    refused.holds("checked");
    assert_eq!(site.number("select count(*) from learners").await, before, "nobody is made before a yes");

    join(&stranger, &address, "Night owl").await;
    assert_eq!(site.number("select count(*) from learners").await, before + 1);
    stranger.get("/classes/1?done=joined").await.is(200).says("You are in the class.");
    // Twice changes nothing.
    let row = || site.texts("select member_id || name || joined_at from class_members");
    let first = row().await;
    site.later(MINUTE);
    join(&stranger, &address, "Somebody else").await;
    assert_eq!(row().await, first);
    stranger.get(&address).await.leads_to("/classes/1");
    ines.get(&place).await.is(200).says("Night owl");
    stranger.get("/settings").await.is(200).says("Tuesday evening Run by Ines Ruiz. You are there as Night owl.");
    site.browser().get("/classes/1").await.leads_to("/sign-in");
    site.guest().await.get("/classes/1").await.is(404);
}

#[tokio::test]
async fn a_wrong_code_keeps_what_was_typed_and_guessing_ends() {
    let site = Site::new().await;
    let ines = editor(&site, "ines", "instructor").await;
    let (place, address) = class(&ines, "Tuesday").await;
    let learner = site.guest().await;
    let wrong = learner.post("/join", &[("class", "bcd-fgh")]).await.is(404);
    wrong.says("There is no class with the code “bcd-fgh”.");
    wrong.holds("value=\"bcd-fgh\"");
    learner.post("/join", &[("class", " ")]).await.is(422).says("Type the code first.");
    learner.get("/join/nonsense").await.is(404).holds("value=\"nonsense\"");
    ines.post(&place, &[("do", "close")]).await.leads_to(&place);
    let closed = learner.get(&address).await.is(409);
    closed.says("takes no more learners");
    learner.post(&address, &[("name", "Owl"), ("agree", "yes")]).await.is(409);
    ines.post(&place, &[("do", "open")]).await.leads_to(&place);
    learner.get(&address).await.is(200);
    // A new code; the old one leads nowhere.
    ines.post(&place, &[("do", "code")]).await.leads_to(&place);
    learner.get(&address).await.is(404);
    // Looking at the right one is no try, and after too many wrong ones nothing is told any more.
    let code = site.texts("select code from classes").await.remove(0);
    for _ in 0..70 {
        site.browser().get(&format!("/join/{code}")).await.is(200);
    }
    let mut tries = 0;
    while learner.get("/join/BCD-FGH").await.status == 404 {
        tries += 1;
        assert!(tries < 100);
    }
    let limited = learner.post("/join", &[("class", &code)]).await.is(429);
    limited.holds(&format!("value=\"{code}\""));
    learner.get(&format!("/join/{code}")).await.is(429).says("Too many codes");
    site.later(3600);
    learner.get(&format!("/join/{code}")).await.is(200);
}

#[tokio::test]
async fn another_instructor_does_not_find_the_class_and_a_learner_is_shut_out() {
    let site = Site::new().await;
    let (ines, ivan) = (editor(&site, "ines", "instructor").await, editor(&site, "ivan", "instructor").await);
    let admin = editor(&site, "ada", "admin").await;
    let (place, address) = class(&ines, "Maple").await;
    class(&ivan, "Cedar").await;
    let owl = site.guest().await;
    join(&owl, &address, "Owl").await;
    owl.learn(LESSON, How::Right).await;
    let attempt = site.texts("select attempt_id::text from class_answers limit 1").await.remove(0);
    let learner = format!("{place}/{}", member(&site, owl.learner()).await);
    for path in [place.clone(), format!("{place}/csv"), format!("{place}/invitation"), learner.clone(), format!("{learner}/{attempt}")] {
        ines.get(&path).await.is(200);
        admin.get(&path).await.is(200);
        ivan.get(&path).await.is(404);
        owl.get(&path).await.is(403);
        site.browser().get(&path).await.leads_to("/sign-in");
    }
    for what in ["change", "close", "open", "code", "delete"] {
        ivan.post(&place, &[("do", what), ("name", "Mine"), ("led_by", "Ivan")]).await.is(404);
        owl.post(&place, &[("do", what)]).await.is(403);
    }
    assert_eq!(site.texts("select name from classes order by 1").await, ["Cedar", "Maple"]);
    let list = ivan.get("/authoring/classes").await.is(200);
    assert!(list.words().contains("Cedar") && !list.words().contains("Maple"));
    admin.get("/authoring/classes").await.is(200).says("Maple");
    for path in ["/authoring", "/authoring/log"] {
        assert!(!ivan.get(path).await.is(200).words().contains("Maple"), "{path}");
    }
    // An attempt of someone who is in no class, or in another one, is not found through this one.
    let other = site.guest().await;
    other.learn(LESSON, How::Right).await;
    let foreign = site.texts(&format!("select attempt_id::text from interactions where learner_id = '{}' limit 1", other.learner())).await;
    ines.get(&format!("{learner}/{}", foreign[0])).await.is(404);
    ines.get(&format!("{place}/{}", Uuid::nil())).await.is(404);
}

#[tokio::test]
async fn a_class_sees_what_was_answered_from_joining_on_and_nothing_once_the_learner_left() {
    let site = Site::new().await;
    let ines = editor(&site, "ines", "instructor").await;
    let (place, address) = class(&ines, "Tuesday").await;
    let owl = site.guest().await;
    owl.learn(LESSON, How::Wrong).await;
    let before = site.rows(owl.learner(), "interactions", "true").await;
    site.later(MINUTE);
    join(&owl, &address, "Owl").await;
    let learner = format!("{place}/{}", member(&site, owl.learner()).await);
    ines.get(&learner).await.is(200).says("No answers since joining.");
    // What was begun before is told, its answers are not.
    assert!(ines.get(&place).await.is(200).has("data-cell=\"going\""));
    let old = site.texts("select attempt_id::text from interactions limit 1").await.remove(0);
    ines.get(&format!("{learner}/{old}")).await.is(404);
    site.later(MINUTE);
    owl.take_quiz(LESSON, How::Wrong).await;
    let after = site.rows(owl.learner(), "interactions", "true").await - before;
    ines.get(&learner).await.is(200).says(&format!("of {after}"));
    ines.get(&format!("{learner}?kc={LESSON}")).await.is(200).says("Only answers on");
    ines.get(&format!("{learner}?kc=ssn-itin")).await.is(200).says("No answers since joining.");
    assert!(ines.get(&place).await.is(200).has("data-cell=\"stuck\""));
    owl.get("/classes/1").await.is(200).says("Stuck");
    // The last day: brought forward by the instructor, never put off.
    let fields = |day| [("do", "change"), ("name", "Tuesday"), ("led_by", "Ines"), ("ends_on", day)];
    ines.post(&place, &fields("2026-11-24")).await.leads_to(&place);
    ines.post(&place, &fields("2027-01-01")).await.is(422).says("not later");
    site.later(3 * DAY);
    owl.one_answer(LESSON, How::Right).await;
    ines.get(&learner).await.is(200).says(&format!("of {after}"));
    site.guest().await.get(&address).await.is(409);

    let replay = format!("{learner}/{}", site.texts("select attempt_id::text from class_answers limit 1").await[0]);
    ines.get(&replay).await.is(200);
    owl.post("/classes/1/leave", &[]).await.leads_to("/settings?done=left");
    for path in [&learner, &replay] {
        ines.get(path).await.is(404);
    }
    let page = ines.get(&place).await.is(200);
    assert!(!page.words().contains("Owl"));
    assert_eq!(site.number("select count(*) from class_members").await, 0);
    owl.get("/settings?done=left").await.is(200).says("You are in no class.");
    // Twice is no harm.
    owl.post("/classes/1/leave", &[]).await.leads_to("/settings?done=left");
}

/// Quizzes, one after the other, until one asks this question: each asks a few of the lesson's.
async fn asked_in_a_quiz(learner: &Browser, slug: &str) -> Open {
    for _ in 0..20 {
        learner.start_quiz(TELLING).await;
        while let Some(at) = learner.at("quiz", TELLING).await {
            match at.open {
                Some(open) if open.item.slug == slug => return open,
                Some(open) => drop(learner.answer(&open, How::Right).await),
                None => {}
            }
            learner.next("quiz", TELLING, at.step).await;
        }
    }
    panic!("no quiz of {TELLING} asks {slug}");
}

#[tokio::test]
async fn nothing_of_origin_language_or_status_reaches_the_instructor() {
    let site = Site::new().await;
    let ines = editor(&site, "ines", "instructor").await;
    ines.set(&[("origin[]", "MX")]).await;
    let (place, address) = class(&ines, "Tuesday").await;
    let owl = site.guest().await;
    owl.set(&[("origin[]", "IN"), ("native", "es"), ("language", "es")]).await;
    owl.post("/settings/status", &[("status", "refugees")]).await.leads_to("/settings?done=saved");
    owl.sign_up("zephyrine@example.org", WORDS).await;
    join(&owl, &address, "Owl").await;
    open(&site, owl.learner(), TELLING).await;
    owl.learn(TELLING, How::Right).await;
    let telling = asked_in_a_quiz(&owl, "credit-scores-first-week").await;
    let quiz = format!("/lessons/{TELLING}/quiz");
    owl.get(&quiz).await.is(200).says("CIBIL");
    owl.post(&telling.path(), &[("choice", "k1")]).await.location();
    owl.get(&quiz).await.is(200).says("CIBIL");
    owl.finish("quiz", TELLING, How::Right).await;

    let learner = format!("{place}/{}", member(&site, owl.learner()).await);
    let mut paths = vec!["/authoring".to_string(), "/authoring/log".into(), place.clone(), format!("{place}/csv"), learner.clone()];
    paths.extend(["/authoring/classes".into(), format!("{place}/invitation"), format!("{learner}?kc={TELLING}")]);
    let attempts = site.texts("select attempt_id::text from class_answers").await;
    paths.extend(attempts.iter().map(|attempt| format!("{learner}/{attempt}")));
    let id = owl.learner().to_string();
    for path in &paths {
        let page = ines.get(path).await.is(200);
        for trace in ["CIBIL", "India", "refugee", "zephyrine", "Buró", "New_York", &id, "/countries/IN", "/countries/MX"] {
            assert!(!page.body.contains(trace), "{trace} on {path}: {}", page.words());
        }
        // In the instructor's language, whatever the learner reads; only the list of languages at the foot is in others.
        let main = page.body.split("<footer").next().unwrap();
        assert!(!main.contains("lang=\"es\"") && !main.contains("puntaje"), "{path}");
    }
    let told = ines.get(&format!("{learner}/{}", telling.attempt)).await.is(200);
    told.says("At home you paid every loan on time.");
    told.says("Your answer A high score, because you paid at home");
    told.says("Your record stays at home.");
    ines.get(&learner).await.is(200).says("A high score, because you paid at home");
}

#[tokio::test]
async fn the_file_holds_what_the_grid_shows_and_no_formula() {
    let site = Site::new().await;
    let ines = editor(&site, "ines", "instructor").await;
    let (place, address) = class(&ines, "Tuesday").await;
    let names = ["=2+5|calc", "Zoë", "Owl", "owl"];
    for (n, name) in names.iter().enumerate() {
        let learner = site.guest().await;
        site.later(1);
        join(&learner, &address, name).await;
        if n < 3 {
            learner.learn(LESSON, if n == 1 { How::Right } else { How::Wrong }).await;
        }
    }
    for query in ["", "?sort=stuck", "?domain=begun&sort=mastered", "?sort=seen&rows=fewest", "?domain=nowhere", "?rows=stuck&domain=begun"]
    {
        let page = ines.get(&format!("{place}{query}")).await.is(200);
        let file = ines.get(&format!("{place}/csv{query}")).await.is(200);
        assert!(file.header("content-disposition").contains("attachment"));
        let lines: Vec<Vec<String>> = file.body.trim_start_matches('\u{feff}').lines().map(cells).collect();
        let (head, foot) = (&lines[0], lines.last().unwrap());
        let table = page.body.split("<table").nth(1).unwrap();
        let rows: Vec<Vec<String>> = table.split("<tr").skip(1).map(shown).collect();
        assert_eq!(rows.len(), lines.len(), "{query}");
        assert_eq!(head.len(), 2 + 3 * names.len() + 1);
        // The names, in the order of the page, and nothing a spreadsheet would compute.
        let named: Vec<&str> = (0..names.len()).map(|n| head[2 + 3 * n].trim_start_matches('\'')).collect();
        let heads: Vec<&str> = rows[0][1..=names.len()].iter().map(String::as_str).collect();
        for (name, head) in named.iter().zip(&heads) {
            assert!(head.starts_with(name), "{name} and {head} on {query}");
        }
        assert!(named.contains(&"owl (2)"), "two who chose one name are told apart");
        assert!(lines.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{query}");
        for (row, line) in rows[1..rows.len() - 1].iter().zip(&lines[1..]) {
            assert!(row[0].starts_with(line[0].as_str()), "{} and {}", row[0], line[0]);
            for n in 0..names.len() {
                let (state, answered, right) = (&line[2 + 3 * n], &line[3 + 3 * n], &line[4 + 3 * n]);
                let cell = if answered == "0" { state.clone() } else { format!("{state}, {right} of {answered} right {right}/{answered}") };
                assert_eq!(row[1 + n], cell, "{query} {}", row[0]);
            }
            assert_eq!(row.last().unwrap(), &format!("{} of {}", line.last().unwrap(), names.len()));
        }
        for n in 0..names.len() {
            assert_eq!(rows.last().unwrap()[1 + n], foot[2 + 3 * n], "{query}");
        }
        assert_eq!(rows.last().unwrap().last(), foot.last());
    }
}

/// The cells of a line of the file.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

/// The cells of a row of the page, as words.
fn shown(row: &str) -> Vec<String> {
    let row = row.split("</tr>").next().unwrap();
    let parts = row.split("<t").skip(1).filter(|part| part.starts_with('h') || part.starts_with('d'));
    parts.map(|part| words(part.split_once('>').unwrap().1)).collect()
}

fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            '\u{2066}'..='\u{2069}' => {}
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",")
}

#[tokio::test]
async fn a_guests_classes_come_along_when_the_guest_joins_an_account() {
    let site = Site::new().await;
    let ines = editor(&site, "ines", "instructor").await;
    let (first, one) = class(&ines, "Tuesday").await;
    let (_, two) = class(&ines, "Wednesday").await;
    let home = site.guest().await;
    home.learn(LESSON, How::Right).await;
    home.sign_up("lucia", WORDS).await;
    join(&home, &two, "Lucy").await;
    let phone = site.guest().await;
    join(&phone, &one, "Owl").await;
    join(&phone, &two, "Night owl").await;
    phone.learn("ssn-itin", How::Right).await;
    let known = member(&site, phone.learner()).await;
    phone.sign_in("lucia", WORDS).await.leads_to("/claim");
    phone.get("/claim").await.is(200).says("come along: Tuesday.");
    phone.post("/claim", &[("claim", "yes")]).await.leads_to("/path");
    // Where both were, the account's name stays; the class the guest brought knows them by the same name and page.
    let now = "select c.name || ': ' || m.name from class_members m join classes c using (class_id) order by 1";
    assert_eq!(site.texts(now).await, ["Tuesday: Owl", "Wednesday: Lucy"]);
    ines.get(&format!("{first}/{known}")).await.is(200).says("Owl");
    // Signing up keeps the class: it is the same learner.
    let guest = site.guest().await;
    join(&guest, &one, "Bee").await;
    guest.sign_up("bea", WORDS).await;
    ines.get(&first).await.is(200).says("Bee");
}

#[tokio::test]
async fn own_data_names_the_classes_and_deletion_leaves_nothing_of_them() {
    let site = Site::new().await;
    let ines = editor(&site, "ines", "instructor").await;
    let (place, address) = class(&ines, "Tuesday").await;
    let owl = site.guest().await;
    join(&owl, &address, "Owl").await;
    owl.learn(LESSON, How::Right).await;
    let data: Value = serde_json::from_str(&owl.get("/settings/export").await.is(200).body).unwrap();
    assert_eq!(data["class_members"][0]["class"], "Tuesday");
    assert_eq!(data["class_members"][0]["name"], "Owl");
    assert_eq!(data["classes"].as_array().map(Vec::len), Some(0));
    let own: Value = serde_json::from_str(&ines.get("/settings/export").await.is(200).body).unwrap();
    assert_eq!(own["classes"][0]["name"], "Tuesday");
    assert!(!own.to_string().contains("Owl"), "what learners are called is not the instructor's to take");
    owl.post("/settings/delete", &[("words", "delete everything")]).await.leads_to("/");
    assert!(!ines.get(&place).await.is(200).words().contains("Owl"));
    assert_eq!(site.number("select count(*) from class_members").await, 0);
    // A guest who is swept leaves the class too, and with the instructor's account the class goes.
    let silent = site.guest().await;
    join(&silent, &address, "Silent").await;
    site.later(9 * DAY);
    erase::sweep(&site.app.pool, site.app.clock.now_sql()).await.unwrap();
    assert_eq!(site.number("select count(*) from class_members").await, 0);
    ines.post("/settings/delete", &[("words", "delete everything")]).await.leads_to("/");
    assert_eq!(site.number("select count(*) from classes").await, 0);
    assert_eq!(site.number("select count(*) from audit where verb = 'class.create'").await, 1);
}

#[tokio::test]
async fn every_change_to_a_class_is_in_the_log_and_names_no_class() {
    let site = Site::new().await;
    let ines = editor(&site, "ines", "instructor").await;
    ines.post("/authoring/classes", &[("name", " "), ("led_by", "Ines")]).await.is(422).says("Type a name for the class.");
    let (place, _) = class(&ines, "Tuesday").await;
    let refused = ines.post(&place, &[("do", "change"), ("name", "Renamed"), ("led_by", ""), ("ends_on", "")]).await.is(422);
    refused.says("Type your name");
    refused.holds("value=\"Renamed\"");
    for what in ["change", "close", "open", "code", "delete"] {
        ines.post(&place, &[("do", what), ("name", "Thursday"), ("led_by", "Ines"), ("ends_on", "2026-12-31")]).await.location();
    }
    let verbs = site.texts("select verb from audit where subject = 'class/1' and detail = '{}' order by audit_id").await;
    assert_eq!(verbs, ["class.create", "class.change", "class.close", "class.open", "class.code", "class.delete"]);
    let log = ines.get("/authoring/log").await.is(200);
    log.says("Deleted a class");
    assert!(!log.words().contains("Thursday"));
    ines.get(&place).await.is(404);
    ines.post(&place, &[("do", "nonsense")]).await.is(404);
}
