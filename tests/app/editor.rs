//! The item editor: an item of each kind from nothing to learners, drafts, two at once, old versions, and the curriculum's
//! files beside all that.

use finlit::content::load::load;
use finlit::content::source::Source;
use finlit::content::{check, export, store};
use finlit::server::assets;

use crate::authoring::{editor, named_editor};
use crate::harness::{Browser, How, Site};

/// What an instructor types for one text in both languages.
fn both(ending: &str, english: &str, spanish: &str) -> Vec<(String, String)> {
    vec![(format!("en.{ending}"), english.to_owned()), (format!("es.{ending}"), spanish.to_owned())]
}

/// Everything an item of a kind needs.
pub fn whole(kind: &str) -> Vec<(String, String)> {
    let mut typed = both(
        "stem",
        "A shop takes a tenth off a price of { NUMBER($price) } coins. What do you pay?",
        "Una tienda quita la décima parte de un precio de { NUMBER($price) } monedas. ¿Cuánto paga usted?",
    );
    let mut set = |name: &str, value: &str| typed.push((name.to_owned(), value.to_owned()));
    set("values", "price = 50");
    set("b", "0.25");
    set("b_why", "Two steps.");
    set("component.1", "percent-skills");
    set("weight.1", "1");
    match kind {
        "single" | "several" => {
            set("option.1.right", "yes");
            for n in [2, 3] {
                set(&format!("option.{n}.misconception"), "percent-as-amount");
            }
            if kind == "several" {
                set("option.1.misconception", "percent-as-amount");
                typed.extend(both("k1-feedback", "This one is right too.", "Esta también es correcta."));
            }
            for (n, word) in [(1, ("Less", "Menos")), (2, ("More", "Más")), (3, ("The same", "Lo mismo"))] {
                typed.extend(both(&format!("k{n}"), word.0, word.1));
                if n > 1 {
                    typed.extend(both(&format!("k{n}-feedback"), "Take the tenth away.", "Quite la décima parte."));
                }
            }
        }
        "numeric" => {
            set("answer", "price * 9 / 10");
            set("unit", "USD");
            set("decimals", "0");
            set("tolerance", "0");
            set("wrong.1.value", "price - 10");
            set("wrong.1.misconception", "percent-as-amount");
            typed.extend(both("w1-feedback", "You took ten coins off.", "Usted quitó diez monedas."));
        }
        "ordering" => {
            for (n, word) in [(1, ("First", "Primero")), (2, ("Then", "Después")), (3, ("Last", "Al final"))] {
                typed.extend(both(&format!("k{n}"), word.0, word.1));
                if n < 3 {
                    typed.push((format!("slip.{n}.misconception"), "percent-as-amount".into()));
                    typed.extend(both(&format!("s{n}-feedback"), "The other way round.", "Al revés."));
                }
            }
        }
        _ => {
            for n in 1..=3 {
                typed.extend(both(&format!("k{n}"), &format!("Row {n}"), &format!("Fila {n}")));
                typed.extend(both(&format!("k{n}-feedback"), "Look again.", "Mire otra vez."));
                typed.push((format!("row.{n}.partner"), format!("p{n}")));
            }
            for n in 1..=4 {
                typed.extend(both(&format!("p{n}"), &format!("Place {n}"), &format!("Lugar {n}")));
            }
            typed.push(("slips".into(), "1".into()));
            typed.push(("slip.1.row".into(), "k1".into()));
            typed.push(("slip.1.partner".into(), "p2".into()));
            typed.push(("slip.1.misconception".into(), "percent-as-amount".into()));
        }
    }
    typed.extend(both("hint-1", "Find a tenth first.", "Busque primero la décima parte."));
    typed.extend(both("hint-2", "Take it from the price.", "Réstela del precio."));
    typed.extend(both("why", "A tenth of the price is gone.", "Se quita la décima parte del precio."));
    typed
}

pub async fn send(editor: &Browser, slug: &str, base: i32, what: &str, fields: &[(String, String)]) -> String {
    let base = base.to_string();
    let mut all: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    all.extend([("base", base.as_str()), ("do", what)]);
    editor.post(&format!("/authoring/items/{slug}/edit"), &all).await.location().to_string()
}

fn one(name: &str, value: &str) -> Vec<(String, String)> {
    vec![(name.to_owned(), value.to_owned())]
}

/// Begins an item; gives its slug.
pub async fn begun(editor: &Browser, kind: &str) -> String {
    let place = editor.post("/authoring/items/new", &[("kind", kind), ("component", "percent-skills")]).await.location().to_string();
    place.trim_start_matches("/authoring/items/").trim_end_matches("/edit").to_owned()
}

#[tokio::test]
async fn an_item_of_each_kind_goes_from_nothing_to_learners() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    ines.get("/authoring/items/new").await.is(200).says("What it measures");
    for kind in ["single", "several", "numeric", "ordering", "matching"] {
        let before = site.number("select version from content_version").await;
        let slug = begun(&ines, kind).await;
        let edit = format!("/authoring/items/{slug}/edit");
        ines.get(&edit).await.is(200).says("stand in the way");
        // Half of it: kept, refused, nothing lost and nothing for learners.
        let typed = whole(kind);
        let place = send(&ines, &slug, 1, "publish", &typed[..8]).await;
        assert!(place.contains("e=refused"), "{kind}: {place}");
        let page = ines.get(&place).await.is(200);
        page.says("Your draft is kept");
        page.says("this text is missing");
        page.holds("price = 50");
        assert_eq!(site.number("select version from content_version").await, before);
        let place = send(&ines, &slug, 1, "publish", &typed).await;
        assert_eq!(place, format!("/authoring/items/{slug}"), "{kind}: {}", ines.get(&edit).await.words());
        site.look().await;
        let entry = site.catalogue().item(&slug).map(|item| (item.version, item.b, item.lesson.clone()));
        assert_eq!(entry, Some((2, 0.25, Some("percent-skills".into()))), "{kind}");
        assert_eq!(site.number(&format!("select count(*) from drafts where owner = 'item/{slug}'")).await, 0);
        // What a learner gets, in both languages and from right to left.
        for (language, words) in [
            ("en", "A shop takes a tenth off a price of 50 coins"),
            ("es", "Una tienda quita la décima parte de un precio de 50 monedas"),
            ("ar", "A shop takes"),
        ] {
            ines.get(&format!("/authoring/items/{slug}/try?lang={language}")).await.is(200).says(words);
        }
    }
    assert_eq!(site.number("select count(*) from audit where verb = 'item.publish'").await, 5);
    // The lesson was written anew five times; who is in it keeps its version.
    let names = site.number("select jsonb_array_length(body->'items') from lesson_versions v join lessons using (lesson_id) where slug = 'percent-skills' and v.version = 1").await;
    let now = site.number("select jsonb_array_length(v.body->'items') from lesson_versions v join lessons l using (lesson_id) where slug = 'percent-skills' and v.version = l.version").await;
    assert_eq!(now, names + 5);
    // A learner meets them in the lesson's quiz.
    let learner = site.guest().await;
    learner.learn("percent-skills", How::Right).await;
    let mut met = 0;
    for _ in 0..4 {
        learner.start_quiz("percent-skills").await;
        while let Some(at) = learner.at("quiz", "percent-skills").await {
            let Some(open) = at.open else { break };
            met += i32::from(open.item.slug.contains("-item-"));
            learner.answer(&open, How::Right).await;
            learner.next("quiz", "percent-skills", at.step).await;
        }
    }
    assert!(met > 0, "none of five new items in four quizzes");
}

#[tokio::test]
async fn a_draft_is_its_editors_own_and_rows_move_with_their_words() {
    let site = Site::new().await;
    let (ines, omar) = (editor(&site).await, named_editor(&site, "omar").await);
    let slug = begun(&ines, "single").await;
    let edit = format!("/authoring/items/{slug}/edit");
    let place = send(&ines, &slug, 1, "add.option", &whole("single")).await;
    assert!(place.ends_with("#option-4"), "{place}");
    let mut more = both("k4", "Nothing", "Nada");
    more.extend(one("fixed", "yes"));
    let place = send(&ines, &slug, 1, "up.option.4", &more).await;
    assert!(place.ends_with("#option-3"), "{place}");
    let page = ines.get(&edit).await.is(200);
    let area = |name: &str| page.body.split(&format!("name=\"{name}\"")).nth(1)?.split('>').nth(1)?.split('<').next();
    assert_eq!((area("en.k3"), area("es.k4")), (Some("Nothing"), Some("Lo mismo")));
    omar.get(&edit).await.is(200);
    assert!(!omar.get(&edit).await.has("Nothing"), "another's draft is nobody's business");
    // Sent in the background it answers with a word; what is typed is there on the second visit.
    let json =
        ines.sending("accept", "application/json").post(&edit, &[("base", "1"), ("do", "keep"), ("en.why", "Because.")]).await.is(200);
    json.says("Kept by itself at");
    ines.get(&edit).await.holds("Because.");
    // The frame beside the form shows the draft, and no other page may be framed.
    let frame = ines.get(&format!("/authoring/items/{slug}/try?lang=en&draft=true")).await.is(200);
    frame.says("A shop takes");
    assert!(frame.header("content-security-policy").contains("frame-ancestors 'self'"));
    assert_eq!(frame.header("x-frame-options"), "SAMEORIGIN");
    assert_eq!(ines.get(&edit).await.header("x-frame-options"), "DENY");
    let broken = send(&ines, &slug, 1, "publish", &one("en.stem", "It costs { MONEY($price")).await;
    ines.get(&broken).await.is(200).holds("It costs { MONEY($price");
    ines.get(&format!("/authoring/items/{slug}/try?lang=en&draft=true")).await.is(200).says("This cannot be shown yet");
    send(&ines, &slug, 1, "discard", &[]).await;
    assert!(!ines.get(&edit).await.has("It costs"));
    // Nonsense is refused.
    for (base, what) in [("1", "explode"), ("x", "keep"), ("1", "remove.option.x")] {
        ines.post(&edit, &[("base", base), ("do", what)]).await.is(422);
    }
    ines.post("/authoring/items/new", &[("kind", "song"), ("component", "percent-skills")]).await.is(422);
    ines.get("/authoring/items/no-such-item/edit").await.is(404);
}

#[tokio::test]
async fn an_edit_is_a_new_version_and_who_has_it_open_keeps_the_old_one() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let (early, late) = (site.guest().await, site.guest().await);
    early.start_lesson("percent-skills").await;
    let open = early.to_first_question("percent-skills").await;
    let slug = open.item.slug.clone();
    let edit = format!("/authoring/items/{slug}/edit");
    ines.get(&edit).await.is(200).says("1 thing to look at");
    let place = send(&ines, &slug, 1, "publish", &both("why", "These are wholly new words.", "Estas palabras son del todo nuevas.")).await;
    assert_eq!(place, format!("/authoring/items/{slug}"), "{}", ines.get(&edit).await.words());
    site.look().await;
    // The one who has it open is graded and told by the version it began with; the next one gets the new words.
    let told = early.follow(early.answer(&open, How::Right).await).await;
    assert!(!told.has("wholly new words"));
    assert_eq!(site.number(&format!("select item_version from interactions where learner_id = '{}'", early.learner())).await, 1);
    late.start_lesson("percent-skills").await;
    let again = late.to_first_question("percent-skills").await;
    assert_eq!(again.item.slug, slug);
    late.follow(late.answer(&again, How::Right).await).await.says("wholly new words");
    assert_eq!(site.number(&format!("select item_version from interactions where learner_id = '{}'", late.learner())).await, 2);
    // What changed is shown, and the old version comes back as a new one.
    let version = format!("/authoring/items/{slug}/versions/2");
    let page = ines.get(&version).await.is(200);
    page.holds("<ins>These are wholly new words.</ins>");
    page.says("Explanation");
    let place = ines.post(&format!("/authoring/items/{slug}/versions/1"), &[("do", "restore")]).await.location().to_string();
    assert!(!ines.get(&place).await.is(200).has("wholly new words"));
    send(&ines, &slug, 2, "publish", &[]).await;
    assert_eq!(site.number(&format!("select version from learning_items where slug = '{slug}'")).await, 3);
    let same = site
        .number(&format!("select count(distinct hash) from item_versions join learning_items using (item_id) where slug = '{slug}'"))
        .await;
    assert_eq!(same, 1, "its structure never changed");
    ines.get(&format!("/authoring/items/{slug}/versions/3?with=1")).await.is(200).says("Nothing differs");
    ines.get(&format!("/authoring/items/{slug}/versions/9")).await.is(404);
}

#[tokio::test]
async fn two_editors_at_once_are_shown_both_texts() {
    let site = Site::new().await;
    let (ines, omar) = (editor(&site).await, named_editor(&site, "omar").await);
    let slug = site.texts("select slug from learning_items where slug like '%calculator-key'").await.remove(0);
    let edit = format!("/authoring/items/{slug}/edit");
    // Both languages name the same values, else the gate refuses it.
    let mut theirs = both("why", "The words of Omar stand here.", "Aquí están las palabras de Omar.");
    theirs.extend(one("b", "1.25"));
    let mut mine = both("why", "The words of Ines stand here.", "Aquí están las palabras de Omar.");
    mine.extend(one("en.hint-2", "A hint of Ines."));
    // Both open version 1; Omar is faster.
    assert_eq!(send(&omar, &slug, 1, "publish", &theirs).await, format!("/authoring/items/{slug}"));
    let place = send(&ines, &slug, 1, "publish", &mine).await;
    assert_eq!(place, format!("/authoring/items/{slug}/conflict"));
    let page = ines.get(&place).await.is(409);
    page.says("The words of Omar stand here.");
    page.says("The words of Ines stand here.");
    page.says("Difficulty b was changed by omar only");
    page.says("was changed by you only");
    assert_eq!(site.number(&format!("select version from learning_items where slug = '{slug}'")).await, 2, "nothing was overwritten");
    // The choice becomes her draft on top of his version; what only one of them changed is in it.
    let merged = ines.post(&place, &[("do", "merge"), ("version", "2"), ("pick.en.why", "mine")]).await.location().to_string();
    let page = ines.get(&merged).await.is(200);
    page.holds("The words of Ines stand here.");
    page.holds("A hint of Ines.");
    page.holds("value=\"1.25\"");
    assert_eq!(send(&ines, &slug, 2, "publish", &[]).await, format!("/authoring/items/{slug}"), "{}", ines.get(&edit).await.words());
    let stored = site.texts(&format!("select body from texts where text_id = '{slug}-why' and locale = 'en' order by version")).await;
    assert_eq!(stored[1..], ["The words of Omar stand here.", "The words of Ines stand here."]);
    // Nothing to decide: back to the editor.
    ines.get(&format!("/authoring/items/{slug}/conflict")).await.leads_to(&edit);
    // Two tabs of one editor: the older form is told as well.
    let place = send(&ines, &slug, 2, "publish", &one("b", "1")).await;
    assert!(place.ends_with("/conflict"), "{place}");
}

#[tokio::test]
async fn what_was_edited_survives_a_load_and_goes_out_with_an_export() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let slug = site.texts("select slug from learning_items where slug like '%calculator-key'").await.remove(0);
    send(&ines, &slug, 1, "publish", &both("why", "Edited by hand.", "Editado a mano.")).await;
    let made = begun(&ines, "numeric").await;
    let place = send(&ines, &made, 1, "publish", &whole("numeric")).await;
    assert_eq!(place, format!("/authoring/items/{made}"));
    let mut db = site.app.pool.acquire().await.unwrap();
    let told = load(&mut db, &Source::of(assets::curriculum()), None, false).await.unwrap().to_string();
    assert!(told.contains("kept as edited here") && !told.contains("in conflict"), "{told}");
    let why = format!("select body from texts where text_id = '{slug}-why' and locale = 'en' order by version desc limit 1");
    assert_eq!(site.texts(&why).await, ["Edited by hand."]);
    // Exported and loaded elsewhere, it is the same.
    let files = export::files(&store::read(&mut db).await.unwrap());
    let lesson = &files["lessons/percent-skills.toml"];
    assert!(lesson.contains(&made), "a new item stands in its lesson's file");
    assert!(files.iter().any(|(path, text)| path.starts_with("texts/en/") && text.contains("Edited by hand.")));
    let findings = check::check(&Source::of(files), site.app.clock.today());
    assert_eq!(findings.errors(), 0, "{findings}");
}
