//! Lessons, cards, misconceptions, contexts, templates and the graph, written by instructors.

use finlit::content::load::load;
use finlit::content::source::Source;
use finlit::server::assets;

use crate::authoring::{editor, named_editor};
use crate::harness::{Browser, Page, Site};

/// What the form carries of the state it was made from.
fn base(page: &Page) -> String {
    page.after("name=\"base\" value=\"").and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

async fn send(editor: &Browser, at: &str, what: &str, fields: &[(&str, &str)]) -> Page {
    let base = base(&editor.get(at).await.is(200));
    let mut all = fields.to_vec();
    all.extend([("base", base.as_str()), ("do", what)]);
    editor.post(at, &all).await
}

async fn loaded(site: &Site) -> String {
    let mut db = site.app.pool.acquire().await.unwrap();
    load(&mut db, &Source::of(assets::curriculum()), None, false).await.unwrap().to_string()
}

#[tokio::test]
async fn a_context_is_written_shown_withdrawn_and_given_back() {
    let site = Site::new().await;
    let (ines, lea) = (editor(&site).await, site.guest().await);
    ines.get("/authoring/contexts").await.is(200).says("Contexts");
    ines.get("/authoring/contexts/new").await.is(200).says("New context");
    let fields = [
        ("slug", "ctx-mx-percent"),
        ("kc", "percent-skills"),
        ("country", "MX"),
        ("host", "US"),
        ("severity", "caution"),
        ("confidence", "high"),
        ("as_of", "2026-11-20"),
        ("sources", "A paper"),
        ("en.title", "The point and the comma"),
        ("es.title", "El punto y la coma"),
        ("en.home", "At home a point stands before the cents."),
        ("es.home", "En casa un punto va antes de los centavos."),
        ("en.host-counterpart", "Here it is the same."),
        ("es.host-counterpart", "Aquí es lo mismo."),
        ("en.comparison", "Both write it alike."),
        ("es.comparison", "Los dos lo escriben igual."),
        ("en.warning", "Look for the point."),
        ("es.warning", "Busque el punto."),
        ("do", "save"),
    ];
    // What is missing or cannot be is named, and nothing is lost.
    let without: Vec<(&str, &str)> = fields
        .into_iter()
        .filter(|(name, _)| *name != "es.warning")
        .map(|(name, value)| match name {
            "as_of" => (name, "soon"),
            "slug" => (name, "No Name"),
            _ => (name, value),
        })
        .collect();
    let told = ines.post("/authoring/contexts/new", &without).await.is(422);
    told.says("is no date");
    told.says("write a name of small letters");
    told.holds("The point and the comma");
    let without: Vec<(&str, &str)> = fields.into_iter().filter(|(name, _)| *name != "es.warning").collect();
    ines.post("/authoring/contexts/new", &without).await.is(422).says("this text is missing");
    let unknown: Vec<(&str, &str)> = fields.into_iter().chain([("country", "QQ"), ("misconceptions", "no-such-thing")]).collect();
    let told = ines.post("/authoring/contexts/new", &unknown).await.is(422);
    told.says("there is no country QQ");
    told.says("there is no misconception no-such-thing");
    assert_eq!(site.number("select count(*) from cultural_contexts where slug = 'ctx-mx-percent'").await, 0);

    let at = "/authoring/contexts/ctx-mx-percent";
    ines.post("/authoring/contexts/new", &fields).await.leads_to(&format!("{at}?e=saved&with="));
    ines.post("/authoring/contexts/new", &fields).await.is(422).says("is taken");
    site.look().await;
    lea.get("/countries/MX").await.is(200).says("The point and the comma");
    ines.get("/authoring/contexts?component=percent-skills").await.is(200).says("ctx-mx-percent");

    send(&ines, at, "withdraw", &[]).await.leads_to(at);
    site.look().await;
    assert!(!lea.get("/countries/MX").await.has("The point and the comma"));
    ines.get(at).await.is(200).says("Give it back");
    send(&ines, at, "restore", &[]).await.leads_to(at);
    site.look().await;
    lea.get("/countries/MX").await.is(200).says("The point and the comma");
    let verbs = "select verb from audit order by audit_id";
    assert_eq!(site.texts(verbs).await, ["context.begin", "context.withdraw", "context.restore"]);
    // A load leaves it, and what it says.
    loaded(&site).await;
    assert_eq!(site.texts("select status from cultural_contexts where slug = 'ctx-mx-percent'").await, ["published"]);
    ines.get("/authoring/contexts/nothing").await.is(404);
}

#[tokio::test]
async fn two_who_change_one_misconception_are_shown_both_texts() {
    let site = Site::new().await;
    let (ines, omar) = (editor(&site).await, named_editor(&site, "omar").await);
    let slug = site.texts("select slug from misconceptions where status = 'published' order by slug limit 1").await.remove(0);
    let at = format!("/authoring/misconceptions/{slug}");
    let begun = base(&ines.get(&at).await.is(200));
    let theirs = [("en.correction", "The words of Omar."), ("es.correction", "Las palabras de Omar.")];
    send(&omar, &at, "save", &theirs).await.leads_to(&format!("{at}?e=saved&with="));
    let mine = [("en.correction", "The words of Ines."), ("es.correction", "Las palabras de Ines."), ("do", "save"), ("base", &begun)];
    let told = ines.post(&at, &mine).await.is(409);
    told.says("The words of Omar.");
    told.holds("The words of Ines.");
    let words = format!("select body from texts where owner = 'mixup/{slug}' and locale = 'en' and newest and text_id like '%correction'");
    assert_eq!(site.texts(&words).await, ["The words of Omar."]);
    // Sent again from there, it is meant.
    let again = base(&told);
    let mine = [mine[0], mine[1], mine[2], ("base", again.as_str())];
    ines.post(&at, &mine).await.leads_to(&format!("{at}?e=saved&with="));
    assert_eq!(site.texts(&words).await, ["The words of Ines."]);
    assert!(loaded(&site).await.contains("kept as edited here"));
    assert_eq!(site.texts(&words).await, ["The words of Ines."]);
}

#[tokio::test]
async fn a_lessons_cards_are_put_in_order_added_and_pulled_back_under_a_learner() {
    let site = Site::new().await;
    let (ines, lea) = (editor(&site).await, site.guest().await);
    let at = "/authoring/lessons/percent-skills";
    let order =
        |site: &Site| site.catalogue().lesson("percent-skills").unwrap().body.cards.iter().map(|c| c.slug.clone()).collect::<Vec<_>>();
    let before = order(&site);
    ines.get("/authoring/lessons").await.is(200).says("percent-skills");
    ines.get(at).await.is(200).says("Add a card");
    send(&ines, at, "down:1", &[]).await.leads_to(&format!("{at}?e=saved&with=#cards"));
    site.look().await;
    let mut swapped = before.clone();
    swapped.swap(0, 1);
    assert_eq!(order(&site), swapped);
    send(&ines, at, "up:2", &[]).await.leads_to(&format!("{at}?e=saved&with=#cards"));
    site.look().await;
    assert_eq!(order(&site), before);
    // An order that loses a card is no order.
    send(&ines, at, "save", &[("cards", &before[1..].join(" "))]).await.is(422).says("name each of its cards once");

    // A card of one's own comes last.
    let new = "/authoring/cards/new";
    ines.get(&format!("{new}?lesson=percent-skills")).await.is(200).says("New card");
    let card = [
        ("lesson", "percent-skills"),
        ("slug", "percent-skills-extra"),
        ("kind", "explanation"),
        ("block", "[[block]]\nkind = \"paragraph\"\nname = \"p1\"\n"),
        ("en.title", "One more page"),
        ("es.title", "Una página más"),
        ("en.p1", "A percent is one of a hundred."),
        ("es.p1", "Un por ciento es uno de cien."),
        ("do", "save"),
    ];
    ines.post(new, &card).await.leads_to("/authoring/cards/percent-skills-extra?e=saved&with=");
    site.look().await;
    assert_eq!(order(&site).last().map(String::as_str), Some("percent-skills-extra"));
    lea.get("/lessons/percent-skills").await.is(200).says("One more page");

    // Pulled back while a learner stands before it: said so, and it leads on.
    lea.start_lesson("percent-skills").await;
    let first = before[0].clone();
    let title = site
        .texts(&format!("select body from texts where owner = 'card/{first}' and text_id = '{first}-title' and locale = 'en' and newest"))
        .await;
    assert!(lea.get("/lessons/percent-skills").await.is(200).heading().contains(&title[0]));
    let card = format!("/authoring/cards/{first}");
    send(&ines, &card, "withdraw", &[]).await.leads_to(&card);
    site.look().await;
    let page = lea.get("/lessons/percent-skills").await.is(200);
    page.says("This page was taken back");
    assert!(!page.has(&title[0]));
    let step = page.step().unwrap();
    lea.next("lesson", "percent-skills", i32::try_from(step).unwrap()).await;
    assert!(!lea.get("/lessons/percent-skills").await.is(200).has("This page was taken back"));
    assert!(!site.guest().await.get("/lessons/percent-skills").await.has(&title[0]));
    send(&ines, &card, "restore", &[]).await.leads_to(&card);
    site.look().await;
    assert!(site.guest().await.get("/lessons/percent-skills").await.has(&title[0]));
    assert!(loaded(&site).await.contains("kept as edited here"));
}

#[tokio::test]
async fn a_template_is_solved_before_it_is_published_and_its_formulas_are_marked() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let slug = site.texts("select t.slug from question_templates t join learning_items i using (template_id) where i.status = 'published' order by t.slug limit 1").await.remove(0);
    let at = format!("/authoring/templates/{slug}");
    ines.get("/authoring/templates").await.is(200).says(&slug);
    let page = ines.get(&at).await.is(200);
    page.says("Solved beforehand");
    // As the program itself draws them.
    let csv = ines.get(&format!("{at}/variants")).await.is(200);
    let lines: Vec<&str> = csv.body.lines().collect();
    assert_eq!(lines.len(), 2_001);
    assert!(lines[0].starts_with("seed,") && lines[1].starts_with("1,"), "{:?}", &lines[..2]);
    let cells: Vec<&str> = lines[1].split(',').collect();
    assert!(cells.iter().all(|cell| page.has(&format!(">{cell}<"))), "{cells:?}");

    let told = send(&ines, &at, "check", &[("constraints", "nothing_there > 1"), ("key", "1 +")]).await.is(422);
    told.holds("<mark>nothing_there</mark>");
    told.says("has no meaning here");
    told.says("There are no variants yet");
    // A constraint that nearly nothing meets is refused by the gate.
    let first = site.texts(&format!("select body->'variable'->0->>'name' from question_templates where slug = '{slug}'")).await.remove(0);
    let least = site
        .texts(&format!(
            "select coalesce(body->'variable'->0->>'min', body->'variable'->0->'values'->>0) from question_templates where slug = '{slug}'"
        ))
        .await;
    let strict = format!("{first} < {}", least[0]);
    let told = send(&ines, &at, "save", &[("constraints", &strict)]).await.is(422);
    told.says("draws are accepted");
    let version = format!("select version from learning_items where slug = '{slug}'");
    let before = site.number(&version).await;
    send(&ines, &at, "save", &[("note", "Looked at again.")]).await.leads_to(&format!("{at}?e=saved&with="));
    assert_eq!(site.number(&version).await, before + 1);
    assert_eq!(site.texts(&format!("select status from learning_items where slug = '{slug}'")).await, ["published"]);
}

#[tokio::test]
async fn the_graph_takes_what_fits_and_names_the_circle_it_refuses() {
    let site = Site::new().await;
    let (ines, omar) = (editor(&site).await, named_editor(&site, "omar").await);
    let edge = site
        .texts(
            "select p.slug || ' ' || k.slug from kc_prerequisites e join knowledge_components k using (kc_id)
             join knowledge_components p on p.kc_id = e.prerequisite_id where e.kind = 'required' order by 1 limit 1",
        )
        .await
        .remove(0);
    let (before, after) = edge.split_once(' ').unwrap();
    let at = "/authoring/graph";
    let page = ines.get(at).await.is(200);
    page.says("The graph as a picture");
    page.holds(&format!("data-edge=\"{before}&gt;{after}\""));
    page.holds(&format!("data-from=\"{before}\""));
    let form = |what: &'static str, kc: &str, prerequisite: &str, kind: &'static str| {
        vec![("do", what.to_owned()), ("component", kc.to_owned()), ("prerequisite", prerequisite.to_owned()), ("kind", kind.to_owned())]
    };
    let post = async |browser: &Browser, fields: Vec<(&'static str, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.post(at, &fields).await
    };
    // The other way round it would be a circle of two; both are named.
    let told = post(&ines, form("put", before, after, "optional")).await.is(422);
    told.says("in a circle");
    told.says("→");
    post(&ines, form("put", before, before, "required")).await.is(422).says("choose two different components");
    assert_eq!(site.number("select count(*) from audit").await, 0);

    post(&ines, form("put", after, before, "optional")).await.leads_to("/authoring/graph#table");
    let kind = format!(
        "select e.kind || ' ' || e.status from kc_prerequisites e join knowledge_components k using (kc_id)
         join knowledge_components p on p.kc_id = e.prerequisite_id where k.slug = '{after}' and p.slug = '{before}'"
    );
    assert_eq!(site.texts(&kind).await, ["optional published"]);
    // Twice, or from two tabs: once.
    post(&omar, form("put", after, before, "optional")).await.leads_to("/authoring/graph#table");
    assert_eq!(site.number("select count(*) from audit where verb = 'edge.put'").await, 1);
    post(&ines, form("remove", after, before, "optional")).await.leads_to("/authoring/graph#table");
    site.look().await;
    assert!(!ines.get(at).await.has(&format!("data-edge=\"{before}&gt;{after}\"")));
    // The files do not bring it back, and do not write it out.
    loaded(&site).await;
    assert_eq!(site.texts(&kind).await, ["optional retired"]);
    let mut db = site.app.pool.acquire().await.unwrap();
    let stock = finlit::content::store::read(&mut db).await.unwrap();
    let files = finlit::content::export::files(&stock);
    let source = Source::of(files);
    assert!(!source.edges.iter().any(|row| row.body.kc == after && row.body.prerequisite == before));
    post(&ines, form("put", after, before, "required")).await.leads_to("/authoring/graph#table");
    assert_eq!(site.texts(&kind).await, ["required published"]);
}
