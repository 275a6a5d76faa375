//! Translations: what is stale is seen with its old and its new English, what is saved reaches learners and survives a load,
//! and nobody overwrites anybody.

use axum::body::Body;
use axum::http::Method;
use finlit::content::export;
use finlit::content::ids::Owner;
use finlit::content::load::load;
use finlit::content::source::Source;
use finlit::content::store::{self, Edit, Words};
use finlit::server::assets;

use crate::harness::{Browser, Page, Site};

const WORDS: &str = "four words I know";
const QUEUE: &str = "/authoring/translations/queue";

async fn editor(site: &Site, name: &str) -> Browser {
    let browser = site.guest().await;
    browser.sign_up(name, WORDS).await;
    site.execute(&format!("insert into grants (login_id, role) select login_id, 'instructor' from logins where name_fold = '{name}'"))
        .await;
    browser
}

/// What the editor of an item does: other English words in a new version.
async fn reword(site: &Site, owner: &str, id: &str, body: &str) {
    let owner = Owner::parse(owner).unwrap();
    let words = Words { owner: &owner, locale: "en", id, body: Some(body), made: "source", source: None, base: None };
    let mut transaction = site.app.pool.begin().await.unwrap();
    store::edit(&mut transaction, None, "item.edit", &Edit { owner: &owner, base: None, body: None, words: &[words] }).await.unwrap();
    transaction.commit().await.unwrap();
    site.look().await;
}

async fn body(site: &Site, locale: &str, id: &str) -> String {
    site.texts(&format!("select body from texts where text_id = '{id}' and locale = '{locale}' order by version desc limit 1"))
        .await
        .remove(0)
}

async fn version(site: &Site, locale: &str, id: &str) -> i64 {
    site.number(&format!("select coalesce(max(version), 0) from texts where text_id = '{id}' and locale = '{locale}'")).await
}

async fn stale(site: &Site, lang: &str) -> i64 {
    site.number(&format!(
        "select count(*) from source_texts s join translations t using (owner, text_id) where t.locale = '{lang}'
         and text_state(s.hash, t.source_hash, t.made) = 'stale'"
    ))
    .await
}

/// The address of one text in the queue.
fn at(lang: &str, owner: &str, id: &str) -> String {
    format!("{QUEUE}?lang={lang}&text={}%3A{id}", owner.replace('/', "%2F"))
}

/// The form as the browser sends it from a page, with other words.
async fn send(browser: &Browser, page: &Page, words: &str, what: &str) -> Page {
    let value = |name: &str| page.after(&format!("name=\"{name}\" value=\"")).unwrap().to_owned();
    let hidden = ["lang", "domain", "field", "state", "text", "base", "english"].map(|name| (name, value(name)));
    let mut fields: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fields.extend([("words", words), ("do", what)]);
    browser.post(QUEUE, &fields).await
}

/// A learner whose pages are in Spanish, at the first question of a lesson.
async fn at_first_question(site: &Site) -> (Browser, String) {
    let learner = site.browser().sending("accept-language", "es");
    learner.start_guest().await;
    learner.start_lesson("percent-skills").await;
    let open = learner.to_first_question("percent-skills").await;
    (learner, open.item.slug.clone())
}

#[tokio::test]
async fn a_source_edit_makes_a_translation_stale_until_somebody_translates_it_anew() {
    let site = Site::new().await;
    let ines = editor(&site, "ines").await;
    let (early, slug) = at_first_question(&site).await;
    let (owner, id) = (format!("item/{slug}"), format!("{slug}-stem"));
    assert_eq!((stale(&site, "es").await, stale(&site, "ar").await), (0, 0), "a load leaves nothing stale");
    ines.get(&format!("{QUEUE}?lang=es&state=stale")).await.is(200).says("Nothing is left in this queue");

    let (english, spanish) = (body(&site, "en", &id).await, body(&site, "es", &id).await);
    reword(&site, &owner, &id, &format!("{english} Take your time.")).await;
    // Arabic is a draft of some of the texts; what it does not have cannot be stale.
    let arabic = site.number(&format!("select count(*) from translations where text_id = '{id}' and locale = 'ar'")).await;
    assert_eq!((stale(&site, "es").await, stale(&site, "ar").await), (1, arabic));
    let overview = ines.get("/authoring/translations").await.is(200);
    overview.holds("href=\"/authoring/translations/queue?lang=es&amp;state=stale\"");
    let page = ines.get(&format!("{QUEUE}?lang=es&state=stale")).await.is(200);
    page.says("Texts in this queue: 1");
    page.says("English before");
    page.holds("Take your time.</ins>");
    page.says("Still right as it is");
    page.holds(&format!("/authoring/items/{slug}/try?lang=es"));

    // How the English was made is no reason to translate it again.
    site.execute(&format!("update texts set made = 'reviewed' where text_id = '{id}' and locale = 'en'")).await;
    assert_eq!(stale(&site, "es").await, 1);
    site.execute(&format!("update texts set made = 'source' where text_id = '{id}' and locale = 'en'")).await;

    let before = version(&site, "es", &id).await;
    let saved = send(&ines, &page, &format!("{spanish} Tómese su tiempo."), "next").await;
    assert!(saved.location().contains("after=") && saved.location().ends_with("&done=saved"), "{}", saved.location());
    ines.follow(saved).await.is(200).says("Saved, as reviewed by you.");
    assert_eq!((stale(&site, "es").await, stale(&site, "ar").await), (0, arabic));
    assert_eq!(version(&site, "es", &id).await, before + 2, "one for the English, one for the Spanish");
    assert_eq!(site.number(&format!("select count(*) from audit where verb = 'text.translate' and subject = '{owner}'")).await, 1);
    ines.get(&at("es", &owner, &id)).await.is(200).says("Reviewed by ines");
    ines.get("/authoring/log").await.is(200).says("Translated a text");

    // Who has the question open keeps it as it was; who comes to it now reads the new words.
    site.look().await;
    assert!(!early.get("/lessons/percent-skills").await.is(200).words().contains("Tómese su tiempo."));
    let (late, again) = at_first_question(&site).await;
    assert_eq!(again, slug);
    late.get("/lessons/percent-skills").await.is(200).says("Tómese su tiempo.");

    // An edit is kept by a load of the files it was made over.
    let mut db = site.app.pool.acquire().await.unwrap();
    let loaded = load(&mut db, &Source::of(assets::curriculum()), None, false).await.unwrap();
    assert_eq!((loaded.version, loaded.plan.conflicts()), (None, vec![]));
    assert!(body(&site, "es", &id).await.ends_with("Tómese su tiempo."));
    // It stands in an export, and how it was made: loaded again, nothing changes.
    let stock = store::read(&mut db).await.unwrap();
    let files = export::files(&stock);
    assert!(files["texts/es/percent-skills.ftl"].contains(&format!("# made: reviewed\n{id} = ")));
    let loaded = load(&mut db, &Source::of(files), None, false).await.unwrap();
    assert_eq!((loaded.version, loaded.plan.conflicts()), (None, vec![]));
    drop(db);
    // The reviewer's account goes, the text stays.
    site.execute("delete from grants").await;
    ines.post("/settings/delete", &[("words", "delete everything")]).await.leads_to("/");
    assert_eq!(site.number("select count(*) from texts where reviewed_by is not null").await, 0);
    assert!(body(&site, "es", &id).await.ends_with("Tómese su tiempo."));
}

#[tokio::test]
async fn a_translation_that_is_still_right_is_marked_so_without_a_new_version() {
    let site = Site::new().await;
    let ines = editor(&site, "ines").await;
    let (_, slug) = at_first_question(&site).await;
    let (owner, id) = (format!("item/{slug}"), format!("{slug}-stem"));
    let english = body(&site, "en", &id).await;
    reword(&site, &owner, &id, &format!("{english} Please.")).await;
    let page = ines.get(&at("es", &owner, &id)).await.is(200);
    let (before, content) = (version(&site, "es", &id).await, site.number("select version from content_version").await);
    send(&ines, &page, "", "still").await.location();
    assert_eq!(stale(&site, "es").await, 0);
    assert_eq!(version(&site, "es", &id).await, before);
    assert_eq!(site.number("select version from content_version").await, content, "learners see the same");
    assert_eq!(site.number("select count(*) from audit where verb = 'text.still'").await, 1);
    // English that is as it was before is no change at all.
    reword(&site, &owner, &id, &english).await;
    reword(&site, &owner, &id, &format!("{english} Please.")).await;
    assert_eq!(stale(&site, "es").await, 0);
}

#[tokio::test]
async fn what_breaks_the_rules_is_refused_with_the_place_and_nothing_typed_is_lost() {
    let site = Site::new().await;
    let ines = editor(&site, "ines").await;
    let (_, slug) = at_first_question(&site).await;
    let (owner, id) = (format!("item/{slug}"), format!("{slug}-stem"));
    let page = ines.get(&at("es", &owner, &id)).await.is(200);
    let content = site.number("select version from content_version").await;
    for (typed, says, holds) in [
        ("Uno\ndos { MONEY($nothing) } tres", "it names $nothing", "<mark>$nothing</mark>"),
        ("Uno\ndos { MONEY( tres", "Line 2.", "<mark>"),
        ("Uno **dos", "leaves out", "Uno **dos</textarea>"),
        ("Uno { -term } dos", "a reference to -term is not allowed", "Uno { -term } dos</textarea>"),
        (" \r\n ", "The text is empty", "words-error"),
    ] {
        let refused = send(&ines, &page, typed, "next").await.is(422);
        refused.says("Not saved yet");
        refused.says(says);
        refused.holds(holds);
        if !typed.trim().is_empty() {
            refused.says(&typed.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    assert_eq!(site.number("select version from content_version").await, content);
    // What no form of ours sends.
    send(&ines, &page, "Uno", "explode").await.is(422);
    ines.post(QUEUE, &[("lang", "es"), ("text", "item/none:none-stem"), ("base", "1"), ("english", "x"), ("do", "save")]).await.is(404);
    ines.get(&at("es", "item/none", "none-stem")).await.is(404);
}

#[tokio::test]
async fn of_two_translators_at_once_the_second_sees_both_texts_and_overwrites_nothing() {
    let site = Site::new().await;
    let (ines, omar) = (editor(&site, "ines").await, editor(&site, "omar").await);
    let (owner, id) = ("kc/percent-skills", "kc-percent-skills-name");
    let page = ines.get(&at("es", owner, id)).await.is(200);
    let other = omar.get(&at("es", owner, id)).await.is(200);
    send(&ines, &page, "Porcentajes de Inés", "save").await.location();
    let conflict = send(&omar, &other, "Porcentajes de Omar", "save").await.is(409);
    conflict.says("Nothing is overwritten");
    conflict.says("Saved now: ines");
    conflict.holds("<del>Inés</del>");
    conflict.holds("<ins>Omar</ins>");
    conflict.holds("Porcentajes de Omar</textarea>");
    assert_eq!(body(&site, "es", id).await, "Porcentajes de Inés");
    // Another language of the same text is nobody's conflict.
    let arabic = omar.get(&at("ar", owner, id)).await.is(200);
    send(&omar, &arabic, "النسب المئوية", "save").await.location();
    // Having seen both, Omar's words may be the better ones.
    send(&omar, &conflict, "Porcentajes de Omar", "save").await.location();
    assert_eq!(body(&site, "es", id).await, "Porcentajes de Omar");
    site.look().await;
    ines.get("/language").await;
    assert_eq!(site.catalogue().kc_name("percent-skills", "es").plain(), "Porcentajes de Omar");
}

async fn upload(browser: &Browser, lang: &str, file: &str, more: &[(&str, &str)]) -> Page {
    let mut body = String::new();
    for (name, value) in [("lang", lang)].iter().chain(more) {
        body.push_str(&format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
    }
    body.push_str(&format!(
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{lang}.ftl\"\r\n\r\n{file}\r\n--edge--\r\n"
    ));
    browser.send(Method::POST, "/authoring/translations/import", Some("multipart/form-data; boundary=edge"), Body::from(body)).await
}

#[tokio::test]
async fn a_language_goes_out_and_comes_back_and_only_what_was_changed_in_the_file_changes() {
    let site = Site::new().await;
    let ines = editor(&site, "ines").await;
    for lang in ["es", "ar", "ht"] {
        let file = ines.get(&format!("/authoring/translations/{lang}.ftl")).await.is(200);
        assert!(file.header("content-disposition").contains("attachment"));
        let receipt = upload(&ines, lang, &file.body, &[]).await.is(200);
        for none in ["New 0", "Changed 0", "There is no such text 0", "Cannot be taken, left out 0", "Nothing in this file is new"] {
            receipt.says(none);
        }
    }
    ines.get("/authoring/translations/xx.ftl").await.is(404);
    ines.get("/authoring/translations/es.txt").await.is(404);

    let file = ines.get("/authoring/translations/es.ftl").await.body;
    let id = "kc-percent-skills-name";
    let (old_english, old) = (body(&site, "en", id).await, body(&site, "es", id).await);
    file.contains(&format!("# {old_english}\n{id} = {old}\n")).then_some(()).expect("the English stands above");
    // The English changes while somebody works on the file.
    reword(&site, "kc/percent-skills", id, "Percents, anew").await;
    let mut file = file.replace(&format!("{id} = {old}"), &format!("{id} = Porcentajes, de nuevo"));
    file.push_str("\nnobodys-text = Nada\n\nkc-percent-skills-objective = Nada { MONEY($nothing) }\n\nkc broken\n");
    let receipt = upload(&ines, "es", &file, &[]).await.is(200);
    for told in ["New 0", "Changed 1", "There is no such text 1", "Cannot be taken, left out 2", "There is no English text of this name"] {
        receipt.says(told);
    }
    receipt.says("stands already in line");
    receipt.says("not Fluent");
    assert_eq!(body(&site, "es", id).await, old, "nothing is written yet");
    let seen = receipt.after("name=\"seen\" value=\"").unwrap().to_owned();
    let shown = upload(&ines, "es", &file, &[("do", "apply"), ("seen", "1")]).await.is(409);
    shown.says("The content changed since you saw this");
    upload(&ines, "es", &file, &[("do", "apply"), ("seen", &seen), ("made", "machine")])
        .await
        .leads_to("/authoring/translations?lang=es&changed=1");
    assert_eq!(body(&site, "es", id).await, "Porcentajes, de nuevo");
    // It was made from the English in the file, which is not that of now.
    assert_eq!(stale(&site, "es").await, 1);
    ines.get(&at("es", "kc/percent-skills", id)).await.is(200).holds("<del>");
    upload(&ines, "es", "", &[]).await.is(422).says("Choose a file first");
}

#[tokio::test]
async fn a_language_is_begun_with_its_first_text_and_every_number_leads_to_its_texts() {
    let site = Site::new().await;
    let ines = editor(&site, "ines").await;
    let overview = ines.get("/authoring/translations").await.is(200);
    overview.holds("<option value=\"ht\">Haitian Creole</option>");
    assert!(!overview.has("translations?lang=ht"));
    let all = site.number("select count(*) from source_texts").await;
    overview.says(&format!("Coverage of {all} English texts"));
    let page = ines.get(&format!("{QUEUE}?lang=ht&state=missing")).await.is(200);
    page.says(&format!("Texts in this queue: {all}"));
    // Warnings come first.
    page.says("· Warning");
    let text = ines.get(&at("ht", "kc/percent-skills", "kc-percent-skills-name")).await.is(200);
    send(&ines, &text, "Pousantaj", "save").await.location();
    ines.get("/authoring/translations").await.is(200).holds("translations?lang=ht#lang");
    // Every text is in one of the states, and skipping comes to an end.
    let mut sum = 0;
    for state in ["stale", "missing", "machine", "reviewed"] {
        let page = ines.get(&format!("{QUEUE}?lang=es&state={state}")).await.is(200);
        sum += page.words().split("Texts in this queue: ").nth(1).unwrap().split(' ').next().unwrap().parse::<i64>().unwrap();
    }
    assert_eq!(sum, all);
    let mut page = ines.get(&format!("{QUEUE}?lang=ht&field=fact")).await.is(200);
    let mut met = std::collections::BTreeSet::new();
    while let Some(text) = page.after("name=\"text\" value=\"") {
        assert!(met.insert(text.to_owned()), "{text} comes twice");
        page = ines.get(&format!("{QUEUE}?lang=ht&field=fact&after={}", text.replace(':', "%3A"))).await.is(200);
    }
    assert_eq!(met.len() as i64, site.number("select count(*) from source_texts where field = 'fact'").await);
    // None at all, or the last one was skipped.
    assert!(met.is_empty() || page.words().contains("This was the last text of the queue"));
}
