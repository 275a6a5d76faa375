//! An item put back as it was in an older version: a restored version is a new one.

use sqlx::PgConnection;
use uuid::Uuid;

use super::saved::{NotSaved, Standing, at, stand_in_lesson};
use crate::content::hash;
use crate::content::ids::Texts;
use crate::content::store::{self, Edit, Words};

/// Puts an item back as it was in an older version, as a new one and within the caller's transaction: its structure, its words,
/// and what was known of them, such as who had reviewed them. Its status stays. Gives the new version.
pub async fn put_back(db: &mut PgConnection, login: Uuid, now: &Standing, version: i32) -> Result<i32, NotSaved> {
    let (item, _) = at(db, now, version).await?.ok_or(NotSaved::Missing)?;
    let owner = item.owner();
    let texts = sqlx::query!(
        r#"with stood as (select distinct on (locale, text_id) locale, text_id, body, made, status from texts
                          where owner = $1 and version <= $2 order by locale, text_id, version desc)
           select n.locale, n.text_id, n.made, s.body as "body?", s.made as "before?"
           from texts n left join stood s on s.locale = n.locale and s.text_id = n.text_id and s.status = 'published'
           where n.owner = $1 and n.newest and (n.status = 'published' or s.body is not null)"#,
        now.owner(),
        version
    )
    .fetch_all(&mut *db)
    .await?;
    let words: Vec<Words> = texts
        .iter()
        .map(|text| Words {
            owner: &owner,
            locale: &text.locale,
            id: &text.text_id,
            body: text.body.as_deref(),
            made: text.before.as_deref().unwrap_or(&text.made),
            source: None,
            base: None,
        })
        .collect();
    let body = hash::json(&item);
    let verb = if now.status == "published" { "item.publish" } else { "item.save" };
    let edit = Edit { owner: &owner, base: Some(now.version), body: Some(&body), words: &words };
    let new = store::edit(db, Some(login), verb, &edit).await?;
    sqlx::query!(
        "update texts n set source_hash = o.source_hash, reviewed_by = o.reviewed_by, reviewed_at = o.reviewed_at from texts o
         where n.owner = $1 and n.version = $2 and n.status = 'published' and o.owner = n.owner and o.locale = n.locale
           and o.text_id = n.text_id and o.version = (select max(m.version) from texts m where m.owner = o.owner and m.locale = o.locale
             and m.text_id = o.text_id and m.version <= $3)",
        now.owner(),
        new,
        version
    )
    .execute(&mut *db)
    .await?;
    if now.status == "published" {
        stand_in_lesson(db, login, &item).await?;
    }
    Ok(new)
}
