//! The instructor's room: who may enter, and files of questions brought in, looked at, added and taken back.

use axum::body::Body;
use axum::http::Method;
use finlit::authoring;

use crate::harness::{Browser, How, Page, Site, program};

const NAME: &str = "ines";
const NOBODY: &str = "01900000-0000-7000-8000-000000000000";
pub const WORDS: &str = "four words I know";

const FILE: &str = "$CATEGORY: Bank/percent-skills

::Fee:: A bank keeps 2 of 100 coins. How much is that? {=2 percent ~20 percent#One place too far. ~0.2 percent}

::True:: A fee is a price. {TRUE}

$CATEGORY: Elsewhere

::Essay:: Describe your budget. {}

::Sum:: What is 12 plus 3? {#15:0.5}
";

/// Someone with a grant.
pub async fn editor(site: &Site) -> Browser {
    named_editor(site, NAME).await
}

/// Someone with this name and a grant.
pub async fn named_editor(site: &Site, name: &str) -> Browser {
    let browser = site.guest().await;
    browser.sign_up(name, WORDS).await;
    site.execute(&format!("insert into grants (login_id, role) select login_id, 'instructor' from logins where name_fold = '{name}'"))
        .await;
    site.execute(&format!("update learners set staff = true where learner_id = '{}'", browser.learner())).await;
    browser
}

pub async fn upload_to(browser: &Browser, path: &str, name: &str, file: &[u8]) -> Page {
    let mut body = format!("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n").into_bytes();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    browser.send(Method::POST, path, Some("multipart/form-data; boundary=edge"), Body::from(body)).await
}

async fn upload(browser: &Browser, name: &str, file: &[u8]) -> Page {
    upload_to(browser, "/authoring/imports", name, file).await
}

/// The receipt's page of a file brought in.
async fn brought_in(browser: &Browser, file: &str) -> String {
    upload(browser, "money.gift", file.as_bytes()).await.location().to_string()
}

#[tokio::test]
async fn every_address_of_the_room_is_shut_for_everyone_without_a_grant() {
    let site = Site::new().await;
    let (stranger, learner, editor) = (site.browser(), site.guest().await, editor(&site).await);
    let named = site.guest().await;
    named.sign_up("lea", WORDS).await;
    for (path, _) in authoring::paths() {
        let path = path
            .replace("{format}", "csv")
            .replace("{id}", "1")
            .replace("{slug}", "coat-sale")
            .replace("{version}", "1")
            .replace("{key}", "us_tax_year")
            .replace("{file}", "es.ftl");
        let path = path.replace("{member}", NOBODY).replace("{attempt}", NOBODY);
        for method in [Method::GET, Method::POST] {
            let asked = async |browser: &Browser| {
                let kind = (method == Method::POST).then_some("application/x-www-form-urlencoded");
                browser.send(method.clone(), &path, kind, Body::from("do=apply")).await
            };
            let told = asked(&stranger).await;
            // A method that the address does not have is no door.
            if told.status != 404 {
                assert!(told.location().starts_with("/sign-in"), "{method} {path}");
                assert_eq!(asked(&learner).await.status, 403, "{method} {path}");
                assert_eq!(asked(&named).await.status, 403, "{method} {path}");
                assert!(![401, 403].contains(&asked(&editor).await.status), "{method} {path}");
            }
        }
    }
    assert_eq!(site.number("select count(*) from audit").await, 0);
    // A grant that is taken away is gone at once.
    editor.get("/authoring").await.is(200).says("How to begin");
    site.execute("delete from grants").await;
    assert_eq!(editor.get("/authoring").await.status, 403);
}

#[tokio::test]
async fn a_file_is_read_looked_at_added_and_taken_back() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    ines.get("/settings").await.is(200).holds("href=\"/authoring\"");
    ines.get("/authoring/imports").await.is(200).says("No file was brought in yet");
    let before = site.number("select count(*) from learning_items").await;
    let version = site.number("select version from content_version").await;
    let place = brought_in(&ines, FILE).await;
    let receipt = ines.get(&place).await.is(200);
    receipt.says("Questions in the file 4");
    receipt.says("Not supported: 1");
    receipt.says("Kept, with a change: 1");
    receipt.says("Line 9. questions of the kind");
    assert_eq!(site.number("select count(*) from learning_items").await, before, "nothing is written yet");

    ines.post(&place, &[("do", "apply"), ("keep", "1"), ("category[c0]", "percent-skills"), ("category[c1]", "")]).await.leads_to(&place);
    ines.get(&place).await.is(200).says("Added to the bank");
    assert_eq!(site.number("select count(*) from learning_items where status = 'draft'").await, 3);
    assert_eq!(
        site.number(
            "select count(*) from item_kc_mappings m join learning_items i using (item_id) join knowledge_components k using (kc_id)
            where i.status = 'draft' and k.slug = 'percent-skills' and m.weight = 1"
        )
        .await,
        2
    );
    // Drafts are nobody's but the instructors': learners' content did not move.
    assert_eq!(site.number("select version from content_version").await, version);
    let bank = ines.get("/authoring/items?status=draft").await.is(200);
    bank.says("A bank keeps 2 of 100 coins");
    bank.says("No component yet");
    bank.says("Items 1 to 3 of 3");
    ines.get("/authoring/items?q=coin&kind=single").await.is(200).says("Items 1 to 1 of 1");
    ines.get("/authoring/items?q=nothing+like+it").await.is(200).says("Nothing fits");
    // Sent twice, it is added once.
    ines.post(&place, &[("do", "apply")]).await.leads_to(&place);
    assert_eq!(site.number("select count(*) from learning_items where status = 'draft'").await, 3);

    // The same file again changes nothing.
    let again = brought_in(&ines, FILE).await;
    ines.get(&again).await.is(200).says("In the bank already 3");
    ines.post(&again, &[("do", "apply")]).await.leads_to(&again);
    assert_eq!(site.number("select count(*) from learning_items where status = 'draft'").await, 3);

    ines.post(&place, &[("do", "undo")]).await.leads_to(&place);
    ines.get(&place).await.is(200).says("Taken back");
    assert_eq!(site.number("select count(*) from learning_items").await, before);
    assert_eq!(site.number("select count(*) from texts where owner like 'item/q-%'").await, 0);
    let log = ines.get("/authoring/log").await.is(200);
    for words in ["Read a file with 4 questions", "Added 3 drafts", "Took back 3 drafts", NAME] {
        log.says(words);
    }
}

#[tokio::test]
async fn an_import_of_which_something_was_used_stays() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let place = brought_in(&ines, FILE).await;
    ines.post(&place, &[("do", "apply")]).await.leads_to(&place);
    site.execute("update learning_items set status = 'published' where slug like 'q-fee-%'").await;
    ines.post(&place, &[("do", "undo")]).await.leads_to(&format!("{place}?e=used"));
    ines.get(&format!("{place}?e=used")).await.is(200).says("The import stays");
    assert_eq!(site.number("select count(*) from learning_items where slug like 'q-%'").await, 2);
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_with_the_place_and_nothing_is_kept() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let bomb = b"<?xml version=\"1.0\"?><!DOCTYPE q [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><quiz><question type=\"essay\">&b;</question></quiz>";
    let broken = b"<quiz><question type=\"multichoice\"><name></quiz>";
    for (file, says) in [
        (&bomb[..], "is not allowed in a question file"),
        (&broken[..], "the XML is broken"),
        (&b"\x00\x01\x02PK"[..], "cannot be read"),
        (&b""[..], "empty"),
    ] {
        upload(&ines, "x.xml", file).await.is(422).says(says);
    }
    upload(&ines, "", b"").await.is(422).says("Choose a file first");
    ines.post("/authoring/imports/77", &[("do", "apply")]).await.is(404);
    let script = "<script>alert(1)</script>";
    let file = format!("::{script}:: {script} {{={script}a ~{script}b#{script} ~c}}\n");
    let place = brought_in(&ines, &file).await;
    let receipt = ines.get(&place).await.is(200);
    assert!(!receipt.has(script), "{}", receipt.body);
    ines.post(&place, &[("do", "forget")]).await.leads_to("/authoring/imports");
    assert_eq!(site.number("select count(*) from imports").await, 0);
}

#[tokio::test]
async fn the_bank_goes_out_and_comes_back_the_same() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    for format in ["gift", "moodle-xml", "csv"] {
        let file = ines.get(&format!("/authoring/items/export/{format}")).await.is(200);
        assert!(file.header("content-disposition").contains("attachment"));
        let place = upload(&ines, &format!("finlit.{format}"), file.body.as_bytes()).await.location().to_string();
        let receipt = ines.get(&place).await.is(200);
        // Every question of the bank is recognised.
        receipt.says("Kept as they are 0");
        receipt.says("Kept, with a change 0");
        receipt.says("Not supported, left out 0");
    }
    ines.get("/authoring/items/export/aiken").await.is(200);
    ines.get("/authoring/items/export/word").await.is(404);
}

#[tokio::test]
async fn instructors_answers_count_in_no_statistics() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    ines.learn("percent-skills", How::Right).await;
    let learner = site.guest().await;
    learner.learn("percent-skills", How::Right).await;
    let item = site.texts("select slug from learning_items join interactions using (item_id) order by answered_at limit 1").await.remove(0);
    let bank = ines.get(&format!("/authoring/items?q={item}")).await.is(200);
    let (_, row) = bank.body.split_once(&format!("id=\"{item}\"")).unwrap();
    let row = Page { body: format!("<body><table>{}", row.split("</tr>").next().unwrap()), ..bank.clone() };
    // One first attempt, and no comment.
    assert!(row.words().ends_with(" 1 0"), "{}", row.words());
}

#[tokio::test]
async fn an_item_is_withdrawn_everywhere_at_once_and_given_back() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let learner = site.guest().await;
    learner.start_lesson("percent-skills").await;
    let open = learner.to_first_question("percent-skills").await;
    let item = format!("/authoring/items/{}", open.item.slug);
    ines.get(&item).await.is(200).says("Withdraw it everywhere");
    ines.post(&item, &[("do", "withdraw")]).await.leads_to(&item);
    // Twice is once.
    ines.post(&item, &[("do", "withdraw")]).await.leads_to(&item);
    assert_eq!(site.number("select count(*) from audit where verb = 'item.withdraw'").await, 1);
    site.look().await;
    learner.get("/lessons/percent-skills").await.is(200).says("This question was taken back");
    learner.answer(&open, How::Right).await;
    assert_eq!(site.rows(learner.learner(), "interactions", "true").await, 0, "it costs nothing and counts nowhere");
    // The lesson can be finished without it.
    let at = learner.at("lesson", "percent-skills").await.unwrap();
    learner.next("lesson", "percent-skills", at.step).await.location();
    learner.finish("lesson", "percent-skills", How::Right).await;
    ines.post(&item, &[("do", "restore")]).await.leads_to(&item);
    ines.get(&item).await.is(200).says("Gave an item back");
    site.look().await;
    assert!(site.catalogue().item(&open.item.slug).is_some());
    ines.post("/authoring/items/no-such-item", &[("do", "withdraw")]).await.is(404);
    ines.post(&item, &[("do", "explode")]).await.is(422);
}

#[tokio::test]
async fn an_item_is_tried_as_learners_get_it_and_nothing_is_stored() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let items = site.texts("select slug from learning_items where status = 'published' order by slug").await;
    assert!(items.len() > 100);
    for (n, item) in items.iter().enumerate() {
        let language = ["en", "es", "ar"][n % 3];
        let page = ines.get(&format!("/authoring/items/{item}/try?lang={language}")).await.is(200);
        page.holds(&format!("lang=\"{language}\""));
        page.holds(&format!("action=\"/authoring/items/{item}/try?lang={language}&amp;n=0\""));
    }
    let item = "/authoring/items/calculator-key/try?lang=es&n=3";
    let slug = site.texts("select slug from learning_items where slug like '%calculator-key'").await.remove(0);
    let item = item.replace("calculator-key", &slug);
    let page = ines.post(&item, &[("do", "check")]).await.is(422);
    page.holds("question-error");
    let hinted = ines.post(&item, &[("do", "hint")]).await.is(200);
    hinted.holds("hints=1");
    let told = ines.post(&item, &[("choice", "k1")]).await.is(200);
    told.holds("data-verdict=\"wrong\"");
    ines.post(&item, &[("choice", "k99")]).await.is(422);
    for table in ["attempts", "interactions", "runs", "xp_ledger", "daily_progress"] {
        assert_eq!(site.rows(ines.learner(), table, "true").await, 0, "{table}");
    }
}

/// `finlit content ...` against this site's database.
fn content(site: &Site, args: &[&str]) -> (i32, String, String) {
    let output = std::process::Command::new(program())
        .arg("content")
        .args(args)
        .env("DATABASE_URL", site.url())
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

#[tokio::test]
async fn the_command_line_shows_a_receipt_adds_takes_back_and_writes() {
    let site = Site::new().await;
    let folder = std::env::temp_dir().join(format!("finlit-import-test-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    std::fs::write(path("money.gift"), FILE).unwrap();
    std::fs::write(path("broken.xml"), "<quiz><question></quiz>").unwrap();
    let drafts = async || site.number("select count(*) from learning_items where status = 'draft'").await;

    let (status, told, _) = content(&site, &["import", &path("money.gift")]);
    assert_eq!(status, 0, "{told}");
    assert!(told.contains("4 questions = 2 kept + 1 kept with a change + 1 not supported"), "{told}");
    assert!(told.contains("line 9: not supported: Essay") && told.contains("nothing was written"), "{told}");
    assert_eq!(drafts().await, 0);
    let (status, json, _) = content(&site, &["import", &path("money.gift"), "--json"]);
    let receipt: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((status, receipt["entries"].as_array().unwrap().len()), (0, 4));

    let (status, _, error) = content(&site, &["import", &path("broken.xml")]);
    assert_ne!(status, 0);
    assert!(error.contains("Line 1, column"), "{error}");
    assert_ne!(content(&site, &["import", &path("nothing.gift")]).0, 0);
    let (status, _, error) = content(&site, &["import", &path("money.gift"), "--apply", "--component", "no-such-thing"]);
    assert!(status != 0 && error.contains("there is no component no-such-thing"), "{error}");
    assert_eq!((drafts().await, site.number("select count(*) from imports").await), (0, 0), "nothing half-written");

    let (status, told, error) = content(&site, &["import", &path("money.gift"), "--apply", "--map", "Elsewhere=money-goals"]);
    assert_eq!(status, 0, "{error}");
    assert!(told.contains(": 3 added as drafts, 0 in the bank already, 1 not supported"), "{told}");
    let import = told.rsplit("import ").next().unwrap().split(':').next().unwrap();
    // The end of a category's path that is a component says where its questions belong.
    let placed = "select count(*) from item_kc_mappings join learning_items i using (item_id) where i.status = 'draft'";
    assert_eq!(site.number(placed).await, 3);
    let (_, told, _) = content(&site, &["import", &path("money.gift"), "--apply"]);
    assert!(told.contains("0 added as drafts, 3 in the bank already"), "{told}");

    for format in ["gift", "moodle-xml", "csv"] {
        let (status, first, error) = content(&site, &["export", "--format", format]);
        assert_eq!(status, 0, "{error}");
        assert!(error.contains("left out: tpl-"), "{error}");
        std::fs::write(path("out"), &first).unwrap();
        let (_, told, error) = content(&site, &["import", &path("out"), "--format", format, "--apply"]);
        assert!(told.contains(" 0 added as drafts"), "{told}{error}");
        assert_eq!(content(&site, &["export", "--format", format]).1, first, "{format}");
    }
    // The files of the curriculum are not concerned by drafts.
    let (status, told, error) = content(&site, &["load", concat!(env!("CARGO_MANIFEST_DIR"), "/curriculum")]);
    assert!(status == 0 && told.contains("nothing written"), "{told}{error}");
    let (status, told, error) = content(&site, &["undo", import]);
    assert!(status == 0 && told.contains("3 drafts removed"), "{told}{error}");
    assert_eq!(drafts().await, 0);
    std::fs::remove_dir_all(folder).unwrap();
}
