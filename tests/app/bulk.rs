//! Many items at once: chosen in the bank or brought back as a table, looked at, changed once and put back; and what
//! instructors say about an item.

use crate::authoring::{WORDS, editor, named_editor, upload_to};
use crate::editor::{begun, send, whole};
use crate::harness::{Browser, Page, Site};

/// Looks at what a choice would do; the address of the change.
async fn ask(editor: &Browser, fields: &[(&str, &str)]) -> String {
    let place = editor.post("/authoring/bulk", fields).await.location().to_string();
    assert!(place.starts_with("/authoring/bulk/"), "{place}");
    place
}

async fn press(editor: &Browser, change: &str, what: &str) {
    editor.post(change, &[("do", what)]).await.leads_to(change);
}

/// Brings a table in; its receipt.
async fn table(editor: &Browser, text: &str) -> (String, Page) {
    let place = upload_to(editor, "/authoring/bulk/csv", "items.csv", text.as_bytes()).await.location().to_string();
    let page = editor.get(&place).await.is(200);
    (place, page)
}

/// Everything that is known of an item's texts, but their versions.
async fn texts(site: &Site, slug: &str) -> Vec<String> {
    let known =
        "locale || ' ' || text_id || ' ' || body || ' ' || made || ' ' || coalesce(source_hash, '-') || coalesce(reviewed_by::text, '-')";
    site.texts(&format!("select {known} from texts where owner = 'item/{slug}' and newest and status = 'published' order by 1")).await
}

async fn standing(site: &Site, slug: &str) -> String {
    site.texts(&format!("select status || ' ' || version from learning_items where slug = '{slug}'")).await.remove(0)
}

/// A draft that lacks nothing.
async fn finished(editor: &Browser) -> String {
    let slug = begun(editor, "single").await;
    assert_eq!(send(editor, &slug, 1, "save", &whole("single")).await, format!("/authoring/items/{slug}"));
    slug
}

#[tokio::test]
async fn all_that_a_filter_finds_is_withdrawn_once_and_given_back() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let found = site.texts("select slug from items_found(null, 'published', 'money-goals', '', null, '', '') order by 1").await;
    assert!(found.len() > 2);
    let change =
        ask(&ines, &[("component", "money-goals"), ("status", "published"), ("all", "yes"), ("do", "withdraw"), ("pick", "none")]).await;
    let page = ines.get(&change).await.is(200);
    page.says(&format!("Will change: {}", found.len()));
    page.says("Published → Withdrawn");
    page.says(&found[0]);
    assert_eq!(site.number("select count(*) from learning_items where status = 'withdrawn'").await, 0, "nothing is written yet");
    // Pressed twice and from two tabs at once it is done once.
    let (one, other) = tokio::join!(ines.post(&change, &[("do", "apply")]), ines.post(&change, &[("do", "apply")]));
    one.leads_to(&change);
    other.leads_to(&change);
    press(&ines, &change, "apply").await;
    let withdrawn = site.texts("select slug from learning_items where status = 'withdrawn' order by 1").await;
    assert_eq!(withdrawn, found);
    assert_eq!(site.number("select count(*) from audit where verb = 'item.withdraw'").await, found.len() as i64);
    assert_eq!(site.number("select count(*) from audit where verb = 'bulk.apply'").await, 1);
    site.look().await;
    assert!(site.catalogue().item(&found[0]).is_none());
    ines.get(&change).await.is(200).says("Undo the whole change");
    let (one, other) = tokio::join!(ines.post(&change, &[("do", "undo")]), ines.post(&change, &[("do", "undo")]));
    one.leads_to(&change);
    other.leads_to(&change);
    assert_eq!(site.number("select count(*) from learning_items where status = 'withdrawn'").await, 0);
    assert_eq!(site.number("select count(*) from audit where verb = 'item.restore'").await, found.len() as i64);
    ines.get(&change).await.is(200).says("This change was taken back");
    let log = ines.get("/authoring/log").await.is(200);
    log.says(&format!("Changed {} items at once Withdraw everywhere", found.len()));
    log.says(&format!("Took back a change to {} items", found.len()));
    ines.get("/authoring/bulk").await.is(200).says("Withdraw everywhere");
    // A change that was made is not forgotten; one that was only looked at is.
    press(&ines, &change, "forget").await;
    let looked_at = ask(&ines, &[("pick", &found[0]), ("do", "withdraw")]).await;
    ines.post(&looked_at, &[("do", "forget")]).await.leads_to("/authoring/items");
    ines.get(&looked_at).await.is(404);
    ines.post(&change, &[("do", "explode")]).await.is(422);
    ines.post("/authoring/bulk/77", &[("do", "apply")]).await.is(404);
}

#[tokio::test]
async fn tags_find_items_and_an_undo_leaves_alone_what_somebody_changed_since() {
    let site = Site::new().await;
    let (ines, omar) = (editor(&site).await, named_editor(&site, "omar").await);
    let slugs = site.texts("select slug from items_found(null, 'published', 'percent-skills', '', null, '', '') i where template_id is null order by 1 limit 3").await;
    let before = texts(&site, &slugs[0]).await;
    let picks: Vec<(&str, &str)> = slugs.iter().map(|slug| ("pick", slug.as_str())).collect();
    let with = |more: &[(&'static str, &'static str)]| [&picks[..], more].concat();
    let change = ask(&ines, &with(&[("do", "tag"), ("with", "first year")])).await;
    press(&ines, &change, "apply").await;
    for slug in &slugs {
        assert_eq!(standing(&site, slug).await, "published 2");
    }
    let bank = ines.get("/authoring/items?tag=first+year").await.is(200);
    bank.says("Items 1 to 3 of 3");
    bank.says("Tags: first year");
    ines.get("/authoring/items?tag=second+year").await.is(200).says("Nothing fits");
    // Again: nothing to do, said of each.
    let again = ask(&ines, &with(&[("do", "tag"), ("with", "first year")])).await;
    let page = ines.get(&again).await.is(200);
    page.says("Will not change: 3");
    page.says("It has this tag already");
    page.says("There is nothing to change");
    // Omar edits one of them; the others are put back as they were.
    let words = [("en.why", "Omar was here."), ("es.why", "Omar estuvo aquí.")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(send(&omar, &slugs[2], 2, "publish", &words).await, format!("/authoring/items/{}", slugs[2]));
    press(&ines, &change, "undo").await;
    let page = ines.get(&change).await.is(200);
    page.says("Left alone: 1");
    page.says("Somebody changed it meanwhile. It is version 3 now");
    page.says("Put back: 2");
    for slug in &slugs {
        assert_eq!(standing(&site, slug).await, "published 3");
    }
    let same = "select count(distinct hash) from item_versions join learning_items i using (item_id)";
    assert_eq!(site.number(&format!("{same} where slug = '{}' and item_versions.version in (1, 3)", slugs[0])).await, 1);
    assert_eq!(texts(&site, &slugs[0]).await, before);
    ines.get("/authoring/items?tag=first+year").await.is(200).says("Items 1 to 1 of 1");
    // What was changed between the look and the confirmation is left alone too.
    let change = ask(&ines, &with(&[("do", "untag"), ("with", "first year")])).await;
    ines.get(&change).await.is(200).says("It does not have this tag");
    send(
        &omar,
        &slugs[2],
        3,
        "publish",
        &words.map(|(name, value)| (name, format!("{value} Again.").replace("aquí. Again", "aquí. Otra vez"))),
    )
    .await;
    press(&ines, &change, "apply").await;
    let page = ines.get(&change).await.is(200);
    page.says("Left alone: 1");
    page.says("There is nothing to change");
    assert_eq!(standing(&site, &slugs[2]).await, "published 4");
}

#[tokio::test]
async fn drafts_go_through_their_states_and_the_gate_stands_before_the_ready() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let (good, empty) = (finished(&ines).await, begun(&ines, "numeric").await);
    let drawn = site.texts("select slug from learning_items where template_id is not null order by 1 limit 1").await.remove(0);
    let both = |verb: &'static str| [("pick", good.clone()), ("pick", empty.clone()), ("pick", drawn.clone()), ("do", verb.to_owned())];
    let run = async |verb: &'static str| {
        let fields = both(verb);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let change = ask(&ines, &fields).await;
        let page = ines.get(&change).await.is(200);
        press(&ines, &change, "apply").await;
        (change, page)
    };
    // What is typed and not saved stays its editor's.
    send(&ines, &good, 2, "keep", &[("b_why".to_owned(), "Three steps.".to_owned())]).await;
    let (ready, page) = run("ready").await;
    page.says("Something stands in the way of learners getting it");
    page.says("this text is missing");
    page.says("drawn anew from a template");
    assert_eq!((standing(&site, &good).await, standing(&site, &empty).await), ("ready 2".into(), "draft 1".into()));
    press(&ines, &ready, "undo").await;
    assert_eq!(standing(&site, &good).await, "draft 2");
    run("ready").await;
    run("draft").await;
    assert_eq!(standing(&site, &good).await, "draft 2");
    let (retired, _) = run("retire").await;
    assert_eq!((standing(&site, &good).await, standing(&site, &empty).await), ("retired 2".into(), "retired 1".into()));
    ines.get("/authoring/items?status=retired").await.is(200).says(&good);
    let (revived, _) = run("revive").await;
    assert_eq!(standing(&site, &good).await, "draft 2");
    press(&ines, &revived, "undo").await;
    assert_eq!(standing(&site, &good).await, "retired 2");
    press(&ines, &retired, "undo").await;
    assert_eq!(standing(&site, &good).await, "draft 2");
    // Another component, and the one before.
    let measured = async || {
        site.texts(&format!(
            "select k.slug from item_kc_mappings join knowledge_components k using (kc_id) join learning_items i using (item_id) where i.slug = '{good}'"
        ))
        .await
    };
    let change = ask(&ines, &[("pick", &good), ("do", "component"), ("to", "money-goals")]).await;
    ines.get(&change).await.is(200).says("Component 1");
    press(&ines, &change, "apply").await;
    assert_eq!(measured().await, ["money-goals"]);
    press(&ines, &change, "undo").await;
    assert_eq!((measured().await, standing(&site, &good).await), (vec!["percent-skills".to_owned()], "draft 4".into()));
    assert_eq!(site.number(&format!("select count(*) from drafts where owner = 'item/{good}'")).await, 1);
    assert_eq!(site.number("select count(*) from audit where verb = 'item.status' and detail->>'status' = 'ready'").await, 2);
}

#[tokio::test]
async fn a_choice_that_lacks_something_comes_back_as_it_was_made() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let newest = site.texts("select slug from learning_items where status = 'published' order by item_id desc limit 1").await.remove(0);
    let pick = ("pick", newest.as_str());
    for (fields, says) in [
        (&[("do", "retire")][..], "No item is chosen"),
        (&[pick][..], "Nothing is chosen to be done"),
        (&[pick, ("do", "tag"), ("with", " ")][..], "The tag is missing"),
        (&[pick, ("do", "untag"), ("with", "a, b")][..], "A comma parts"),
        (&[pick, ("do", "component")][..], "The component is missing"),
    ] {
        let page = ines.post("/authoring/bulk", fields).await.is(422);
        page.says(says);
        page.holds("id=\"bulk-error\"");
        let inputs = page.body.split("<input").filter_map(|input| input.split('>').next());
        let ticked = inputs.filter(|input| input.contains("name=\"pick\"") && input.contains("checked")).count();
        assert_eq!(ticked, fields.iter().filter(|field| **field == pick).count(), "{says}");
    }
    ines.post("/authoring/bulk", &[pick, ("do", "untag"), ("with", "a, b")]).await.is(422).holds("value=\"a, b\"");
    for nonsense in [("do", "explode"), ("do", "csv"), ("to", "nothing")] {
        ines.post("/authoring/bulk", &[pick, nonsense]).await.is(422);
    }
    site.execute("insert into learning_items (slug, kind, status) select 'x-' || n, 'single', 'draft' from generate_series(1, 501) n")
        .await;
    ines.post("/authoring/bulk", &[("status", "draft"), ("all", "yes"), ("do", "retire")]).await.is(422).says("501 items are chosen");
    assert_eq!(site.number("select count(*) from bulk_changes").await, 0);
}

#[tokio::test]
async fn items_go_out_as_a_table_and_come_back_the_same() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let draft = finished(&ines).await;
    let odd = [("en.why", "=1+1 is two,\n\"quoted\"; done"), ("es.why", "-1 es menos"), ("tags", "a, b")];
    send(&ines, &draft, 2, "save", &odd.map(|(name, value)| (name.to_owned(), value.to_owned()))).await;
    let all = ines.get("/authoring/items/bulk.csv").await.is(200);
    assert_eq!(all.header("content-type"), "text/csv; charset=utf-8");
    assert!(all.header("content-disposition").contains("attachment"));
    assert!(all.body.starts_with("\u{feff}slug,version,b,"));
    assert!(all.body.contains("\"'=1+1 is two,\n\"\"quoted\"\"; done\"") && all.body.contains(",'-1 es menos"));
    let count = site.number("select count(*) from learning_items where template_id is null and status <> 'retired'").await;
    assert!(count > 100, "more than one page of them");
    let (change, page) = table(&ines, &all.body).await;
    page.says(&format!("Say what stands already {count}"));
    page.says("Will change 0");
    page.says("Will not change 0");
    // Without its mark, with fewer columns and other separators: the same.
    table(&ines, &format!("slug;version;tags\n{draft};3;a, b\n")).await.1.says("Say what stands already 1");
    ines.post(&change, &[("do", "forget")]).await.leads_to("/authoring/items");
    assert_eq!(ines.get("/authoring/items/bulk.csv").await.is(200).body, all.body);
    assert_eq!(site.number("select count(*) from audit where verb like 'bulk.%'").await, 0);
}

#[tokio::test]
async fn a_table_changes_what_it_says_and_its_undo_brings_back_what_was_known() {
    let site = Site::new().await;
    let (ines, omar) = (editor(&site).await, named_editor(&site, "omar").await);
    let slug = site.texts("select slug from learning_items where slug like '%calculator-key'").await.remove(0);
    let (before, draft) = (texts(&site, &slug).await, finished(&ines).await);
    let out = ines.get(&format!("/authoring/items/bulk.csv?q={slug}")).await.is(200).body;
    let file = format!(
        "slug,version,b,en.why,es.why\n{slug},1,0.75,\"New words,\nin two lines.\",Palabras nuevas.\n{draft},2,0.5,\"It is \"\"so\"\".\",Es así.\n"
    );
    let (change, page) = table(&ines, &file).await;
    page.says("Line 2.");
    page.says("Line 4.");
    page.says("Will change: 2");
    page.holds("class=\"pre\">Palabras nuevas.</span></ins>");
    page.says("Difficulty b b Before:");
    press(&ines, &change, "apply").await;
    press(&ines, &change, "apply").await;
    assert_eq!((standing(&site, &slug).await, standing(&site, &draft).await), ("published 2".into(), "draft 3".into()));
    let new =
        format!("select body || ' ' || made from texts where text_id = '{slug}-why' and newest and locale in ('en', 'es') order by 1");
    assert_eq!(site.texts(&new).await, ["New words,\n    in two lines. source", "Palabras nuevas. reviewed"]);
    site.look().await;
    assert_eq!(site.catalogue().item(&slug).map(|item| (item.version, item.b)), Some((2, 0.75)));
    // The table from before is one that somebody overtook.
    table(&ines, &file).await.1.says("it is version 2 now");
    press(&ines, &change, "undo").await;
    assert_eq!((standing(&site, &slug).await, standing(&site, &draft).await), ("published 3".into(), "draft 4".into()));
    assert_eq!(texts(&site, &slug).await, before);
    let again = ines.get(&format!("/authoring/items/bulk.csv?q={slug}")).await.is(200).body;
    assert_eq!(again.replacen(&format!("{slug},3,"), &format!("{slug},1,"), 1), out);
    // Somebody is faster than the confirmation.
    let (change, _) = table(&ines, &format!("slug,version,b\n{slug},3,1\n{draft},4,1\n")).await;
    let words = [("en.why".to_owned(), "Omar.".to_owned()), ("es.why".to_owned(), "Omar.".to_owned())];
    send(&omar, &slug, 3, "publish", &words).await;
    press(&ines, &change, "apply").await;
    ines.get(&change).await.is(200).says("Left alone: 1");
    assert_eq!((standing(&site, &slug).await, standing(&site, &draft).await), ("published 4".into(), "draft 5".into()));
}

#[tokio::test]
async fn what_a_table_cannot_change_is_told_with_its_line_and_the_reason() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let mut slugs = site
        .texts("select slug from items_found('single', 'published', '', '', null, '', '') where template_id is null order by 1 limit 8")
        .await;
    let drawn = site.texts("select slug from learning_items where template_id is not null order by 1 limit 1").await.remove(0);
    let mut next = || slugs.remove(0);
    let (lost, older, unread, gated, twice, column, wide, strange) = (next(), next(), next(), next(), next(), next(), next(), next());
    let b = site
        .texts(&format!("select (v.body->>'b') from item_versions v join learning_items i using (item_id, version) where slug = '{twice}'"))
        .await
        .remove(0);
    let draft = finished(&ines).await;
    let rows = [
        ("no-such-item;1;0;;", "There is no item of this name"),
        (&format!("{drawn};1;0;;"), "drawn anew from a template"),
        (&format!("{older};9;0;;"), "it is version 1 now"),
        (&format!("{unread};1;hard;;"), "“hard” is no number"),
        (&format!("{gated};1;7;;"), "Something stands in the way of learners getting it"),
        (&format!("{twice};1;{b};;"), ""),
        (&format!("{twice};1;1;;"), "stands in line 7 already"),
        (&format!("{column};1;0.5;what is this;"), "The column “banana”"),
        (&format!("{wide};1;0.5;;;more"), "more cells than the first row"),
        (&format!("{draft};;0.5;;"), "The cell under “version” is empty"),
        (&format!("{strange};two;0.5;;"), "“two” under “version”"),
        (";1;0.5;;", "The cell under “slug” is empty"),
        (&format!("{lost};1;0;;What?"), "The column “en.k9”"),
        ("\"broken;1;0.5;;", "A quotation mark is opened"),
    ];
    let file: String = rows.iter().fold("\u{feff}slug;version;b;banana;en.k9\r\n".to_owned(), |file, (row, _)| file + row + "\r\n");
    let (change, page) = table(&ines, &file).await;
    let refused = rows.iter().filter(|(_, says)| !says.is_empty()).count();
    page.says(&format!("Will not change: {refused}"));
    page.says("Say what stands already 1");
    for (line, (row, says)) in (2..).zip(&rows) {
        if !says.is_empty() {
            page.says(&format!("Line {line}."));
            page.says(says);
        }
        assert!(!row.is_empty());
    }
    press(&ines, &change, "apply").await;
    assert_eq!(site.number("select count(*) from learning_items where version > 1 and status = 'published'").await, 0);
    for (file, says) in [
        ("", "empty"),
        ("slug,b\nx,1\n", "must name the column version"),
        ("slug,version,b,b\nx,1,1,1\n", "names the column b twice"),
        ("PK\u{3}\u{4}", "ZIP, Word or Excel"),
    ] {
        upload_to(&ines, "/authoring/bulk/csv", "items.csv", file.as_bytes()).await.is(422).says(says);
    }
    upload_to(&ines, "/authoring/bulk/csv", "", b"").await.is(422).says("Choose a file first");
    // What the page shows of a file is text.
    let script = "<script>alert(1)</script>";
    let (_, page) = table(&ines, &format!("slug,version,{script}\n{draft},2,{script}\n{script},1,\n")).await;
    assert!(!page.has(script));
}

#[tokio::test]
async fn instructors_speak_about_an_item_and_what_they_said_outlives_their_account() {
    let site = Site::new().await;
    let (ines, omar) = (editor(&site).await, named_editor(&site, "omar").await);
    let slug = site.texts("select slug from learning_items where slug like '%calculator-key'").await.remove(0);
    let item = format!("/authoring/items/{slug}");
    ines.get(&item).await.is(200).says("Nobody has written about this item yet");
    let here = format!("{item}#comments");
    ines.post(&item, &[("do", "comment"), ("body", " Is the key right?\r\n<b>I doubt it.</b> ")]).await.leads_to(&here);
    omar.post(&item, &[("do", "comment"), ("body", &"y".repeat(2000))]).await.leads_to(&here);
    let page = omar.get(&item).await.is(200);
    page.says("Is the key right? <b>I doubt it.</b>");
    page.says("Wrote a comment");
    ines.post(&item, &[("do", "comment"), ("body", " \n ")]).await.is(422).says("The comment is empty");
    let long = ines.post(&item, &[("do", "comment"), ("body", &"z".repeat(2001))]).await.is(422);
    long.says("The comment has 2001 characters");
    long.holds(&"z".repeat(2001));
    ines.post("/authoring/items/no-such-item", &[("do", "comment"), ("body", "x")]).await.is(404);
    assert_eq!(site.number("select count(*) from item_comments").await, 2);
    assert_eq!(site.number("select count(*) from audit where verb = 'item.comment'").await, 2);
    ines.get(&format!("/authoring/items?q={slug}")).await.is(200).holds(&format!("{item}#comments"));
    // A learner has no way to it; who wrote it takes it along.
    let learner = site.guest().await;
    learner.sign_up("lea", WORDS).await;
    learner.post(&item, &[("do", "comment"), ("body", "x")]).await.is(403);
    ines.get("/settings/export").await.is(200).says("Is the key right?");
    ask(&ines, &[("pick", &slug), ("do", "withdraw")]).await;
    ines.post("/settings/delete", &[("words", "Delete everything")]).await.leads_to("/");
    let page = omar.get(&item).await.is(200);
    page.says("A deleted account");
    page.says("Is the key right?");
    assert_eq!(site.number("select count(*) from item_comments where login_id is null").await, 1);
    assert_eq!(site.number("select count(*) from bulk_changes where login_id is null").await, 1);
}

#[tokio::test]
async fn an_import_that_was_spoken_about_stays() {
    let site = Site::new().await;
    let ines = editor(&site).await;
    let place = upload_to(&ines, "/authoring/imports", "x.gift", b"::One:: What? {=a ~b}\n").await.location().to_string();
    press(&ines, &place, "apply").await;
    let slug = site.texts("select slug from learning_items where status = 'draft'").await.remove(0);
    ines.post(&format!("/authoring/items/{slug}"), &[("do", "comment"), ("body", "Keep it.")]).await.location();
    ines.post(&place, &[("do", "undo")]).await.leads_to(&format!("{place}?e=used"));
    // One that a change of many was looked at for goes with the change's line.
    site.execute("delete from item_comments").await;
    ask(&ines, &[("pick", &slug), ("do", "retire")]).await;
    press(&ines, &place, "undo").await;
    assert_eq!(site.number("select count(*) from bulk_change_items").await, 0);
}
