//! Facts that age, changed by an instructor in one place.

use finlit::content::load::load;
use finlit::content::source::Source;
use finlit::server::assets;

use crate::authoring::{editor, named_editor};
use crate::harness::{Page, Site};

/// What a form of this page sends, with some fields changed.
fn typed(page: &Page, changes: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let line = |name: &str| {
        let field = page.body.split(&format!("name=\"{name}\"")).nth(1).unwrap_or_else(|| panic!("{name} is on the page"));
        field.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let area = page.body.split("name=\"value\"").nth(1).unwrap().split('>').nth(1).unwrap().split('<').next().unwrap().to_owned();
    let mut all = vec![("value", area), ("verified", "true".to_owned())];
    all.extend(["base", "as_of", "valid_until", "source", "jurisdiction", "note"].map(|name| (name, line(name))));
    for (name, value) in changes {
        all.retain(|(known, _)| known != name);
        if !value.is_empty() {
            all.push((name, (*value).to_owned()));
        }
    }
    all
}

fn pairs<'f>(fields: &'f [(&'static str, String)]) -> Vec<(&'f str, &'f str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

#[tokio::test]
async fn a_fact_is_changed_in_one_place_for_everything_that_names_it() {
    let site = Site::new().await;
    let (ines, omar) = (editor(&site).await, named_editor(&site, "omar").await);
    // One that items name, so that it can be seen to be asked no more.
    let key = site
        .texts(
            "select p.key from parameters p where p.kind = 'rate' and p.body->>'check' = 'verified' and p.valid_until > '2026-12-01' and exists (
               select from learning_items i join item_versions v using (item_id, version) where i.status = 'published' and v.body->'params' ? p.key)
             order by p.key limit 1",
        )
        .await
        .remove(0);
    let asked = format!(
        "select i.item_id from learning_items i join item_versions v using (item_id, version) where i.status = 'published' and v.body->'params' ? '{key}' limit 1"
    );
    let item = i32::try_from(site.number(&asked).await).unwrap();
    let servable = |site: &Site| site.catalogue().servable(item, site.app.clock.today());
    assert!(servable(&site));
    let place = format!("/authoring/parameters/{key}");
    ines.get("/authoring/parameters").await.is(200).says(&key);
    ines.get("/authoring/parameters?only=open").await.is(200).says("Ran out");
    let page = ines.get(&place).await.is(200);
    page.says("Used in");

    // What cannot be is named at its field, and what was typed stays.
    let wrong = typed(&page, &[("value", "6.2 %"), ("as_of", "soon"), ("source", " ")]);
    let told = ines.post(&place, &pairs(&wrong)).await.is(422);
    told.says("is no number");
    told.says("is no date");
    told.says("this must be said");
    told.holds("6.2 %");
    assert_eq!(site.number("select count(*) from audit").await, 0);

    let fields = typed(&page, &[("value", "0.07"), ("as_of", "2026-11-23"), ("source", "A newer paper")]);
    ines.post(&place, &pairs(&fields)).await.leads_to(&place);
    site.look().await;
    ines.get(&place).await.is(200).holds("A newer paper");
    assert_eq!(site.texts(&format!("select body->>'value' from parameters where key = '{key}'")).await, ["0.07"]);
    assert!(servable(&site));

    // Another editor's older form: both are shown, nothing is overwritten; sent again it is meant.
    let late = typed(&page, &[("value", "0.08")]);
    let told = omar.post(&place, &pairs(&late)).await.is(409);
    told.says("Somebody changed this fact meanwhile");
    told.says("0.07");
    told.holds("0.08");
    assert_eq!(site.texts(&format!("select body->>'value' from parameters where key = '{key}'")).await, ["0.07"]);
    let again = typed(&told, &[("value", "0.08")]);
    omar.post(&place, &pairs(&again)).await.leads_to(&place);
    assert_eq!(site.texts(&format!("select body->>'value' from parameters where key = '{key}'")).await, ["0.08"]);

    // Doubted, it is asked of nobody from now on.
    let doubted = typed(&omar.get(&place).await, &[("verified", "")]);
    omar.post(&place, &pairs(&doubted)).await.leads_to(&place);
    site.look().await;
    assert!(!servable(&site));
    ines.get(&place).await.is(200).says("Not confirmed");
    assert_eq!(site.number("select count(*) from audit where verb = 'parameter.edit'").await, 3);

    // The files do not take it back.
    let mut db = site.app.pool.acquire().await.unwrap();
    load(&mut db, &Source::of(assets::curriculum()), None, false).await.unwrap();
    assert_eq!(site.texts(&format!("select body->>'value' from parameters where key = '{key}'")).await, ["0.08"]);
    ines.get("/authoring/parameters/no_such_fact").await.is(404);
}
