//! The bank's own items as questions: for export, and to tell what a file brings that is there already.

use sqlx::PgConnection;

use super::draft::{NoQuestion, question};
use super::formats::Question;
use crate::content::format::{Args, Bundle, Inline, Locale};
use crate::content::model::Parameter;
use crate::content::solve::{self, Parameters};
use crate::content::store::{StoreError, shaped};

/// Items as questions, in the order of the bank.
#[derive(Default)]
pub struct Questions {
    pub questions: Vec<Question>,
    /// Slugs of items that no file of another system can hold, and why.
    pub left_out: Vec<(String, NoQuestion)>,
}

/// Every item that is not retired.
pub async fn questions(db: &mut PgConnection) -> Result<Questions, StoreError> {
    let parameters = sqlx::query!("select key, body from parameters where status = 'published'").fetch_all(&mut *db).await?;
    let parameters = parameters.into_iter().filter_map(|row| Some((row.key, serde_json::from_value::<Parameter>(row.body).ok()?)));
    let parameters = Parameters(parameters.collect());
    let rows = sqlx::query!(
        "select distinct on (owner, text_id) text_id, body, status from texts
         where owner like 'item/%' and locale = 'en' order by owner, text_id, version desc"
    )
    .fetch_all(&mut *db)
    .await?;
    let texts: Vec<(String, String)> =
        rows.into_iter().filter(|row| row.status == "published").map(|row| (row.text_id, row.body)).collect();
    let bundle = together(&texts);
    let items = sqlx::query!(
        r#"select i.slug, v.body,
             (select k.domain || '/' || k.slug from item_kc_mappings m join knowledge_components k using (kc_id)
              where m.item_id = i.item_id order by m.weight desc, k.slug limit 1) as category
           from learning_items i join item_versions v on v.item_id = i.item_id and v.version = i.version
           where i.status <> 'retired' order by category nulls last, i.lesson_id, i.position, i.slug"#
    )
    .fetch_all(db)
    .await?;
    let mut found = Questions::default();
    let today = jiff::Zoned::now().date();
    for row in items {
        let item: crate::content::model::Item = shaped("item_versions", &row.slug, row.body)?;
        let made = match solve::solve(&item, &parameters, None, today) {
            _ if item.template.is_some() => Err(NoQuestion::Drawn),
            Err(_) => Err(NoQuestion::Unsolved),
            Ok(solved) => {
                let args = solve::item_args(&item, &solved, &parameters, "ZZ");
                question(&item, &solved, row.category, |ending| printed(&bundle, &row.slug, ending, &args))
            }
        };
        match made {
            Ok(question) => found.questions.push(question),
            Err(why) => found.left_out.push((row.slug, why)),
        }
    }
    Ok(found)
}

/// One bundle for all: thousands of small ones take long. A text that is not Fluent must not take the others with it.
fn together(texts: &[(String, String)]) -> Bundle {
    let messages = texts.iter().map(|(id, body)| (id.as_str(), body.as_str()));
    Bundle::compile(Locale::source(), messages.clone())
        .or_else(|_| Bundle::compile(Locale::source(), messages.filter(|text| Bundle::compile(Locale::source(), [*text]).is_ok())))
        .unwrap_or_else(|_| Bundle::empty(Locale::source()))
}

fn printed(bundle: &Bundle, slug: &str, ending: &str, args: &Args) -> Option<Vec<Inline>> {
    let id = format!("{slug}-{ending}");
    bundle.has(&id).then(|| bundle.format(&id, args).ok()).flatten()
}
