//! One text in one language, with all that its translator should see.

use sqlx::{PgConnection, PgPool};
use time::OffsetDateTime;

use super::filter::{Filter, Key, State};
use crate::content::format::Locale;

/// The words of now.
pub struct Translation {
    pub body: String,
    pub made: String,
    pub reviewed_by: Option<String>,
    pub reviewed_at: Option<OffsetDateTime>,
}

/// Another text of the same owner.
pub struct Line {
    pub id: String,
    pub english: String,
    pub translated: Option<String>,
}

pub struct Piece {
    pub key: Key,
    pub locale: &'static Locale,
    pub field: String,
    pub english: String,
    /// Which English the form shows: its hash.
    pub hash: String,
    /// The English the translation was made from, where that is another one and still known.
    pub old: Option<String>,
    pub now: Option<Translation>,
    /// Of the translation, 0 where there is none.
    pub version: i32,
    pub state: State,
    /// The owner's texts in their order, this one among them.
    pub lines: Vec<Line>,
}

/// The text with what stands around it; None where there is no such English text to translate.
pub async fn find(db: &mut PgConnection, key: &Key, locale: &'static Locale) -> Result<Option<Piece>, sqlx::Error> {
    let owner = key.owner.to_string();
    let source = sqlx::query!(
        r#"select field as "field!", body as "body!", hash as "hash!" from source_texts where owner = $1 and text_id = $2"#,
        owner,
        key.id
    )
    .fetch_optional(&mut *db)
    .await?;
    let Some(source) = source else { return Ok(None) };
    let now = sqlx::query!(
        r#"select t.version, t.body, t.made, t.source_hash, t.status, t.reviewed_at, coalesce(l.display_name, l.email) as reviewed_by,
             text_state($4, t.source_hash, t.made) as "state!"
           from texts t left join logins g on g.login_id = t.reviewed_by left join learners l on l.learner_id = g.learner_id
           where t.owner = $1 and t.text_id = $2 and t.locale = $3 and t.newest"#,
        owner,
        key.id,
        locale.folder,
        source.hash
    )
    .fetch_optional(&mut *db)
    .await?;
    let version = now.as_ref().map_or(0, |now| now.version);
    let now = now.filter(|now| now.status == "published");
    let state = now.as_ref().and_then(|now| State::of(&now.state)).unwrap_or(State::Missing);
    let old = match now.as_ref().and_then(|now| now.source_hash.clone()).filter(|hash| *hash != source.hash) {
        Some(hash) => english(db, key, &hash).await?,
        None => None,
    };
    let lines = sqlx::query_as!(
        Line,
        r#"select s.text_id as "id!", s.body as "english!", t.body as "translated?"
           from source_texts s left join translations t on t.owner = s.owner and t.text_id = s.text_id and t.locale = $2
           where s.owner = $1 order by s.position, s.text_id"#,
        owner,
        locale.folder
    )
    .fetch_all(&mut *db)
    .await?;
    Ok(Some(Piece {
        key: key.clone(),
        locale,
        field: source.field,
        english: source.body,
        hash: source.hash,
        old,
        now: now.map(|now| Translation { body: now.body, made: now.made, reviewed_by: now.reviewed_by, reviewed_at: now.reviewed_at }),
        version,
        state,
        lines,
    }))
}

/// English words of a text, of now or of before, by their hash.
pub async fn english(db: &mut PgConnection, key: &Key, hash: &str) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar!(
        "select body from texts where owner = $1 and text_id = $2 and locale = 'en' and hash = $3 order by version desc limit 1",
        key.owner.to_string(),
        key.id,
        hash
    )
    .fetch_optional(db)
    .await
}

/// How many texts are in the queue, and the first of them: warnings before the rest, then owner by owner, because learners
/// see a block in their language only once all of it is there.
pub async fn next(pool: &PgPool, filter: &Filter) -> Result<(Option<Key>, i64), sqlx::Error> {
    let after = Key::parse(&filter.after);
    let (owner, id) = after.map(|key| (key.owner.to_string(), key.id)).unzip();
    let row = sqlx::query!(
        r#"with queue as (
             select s.owner, s.text_id, s.position, s.field <> 'warning' as calm
             from source_texts s left join translations t on t.owner = s.owner and t.text_id = s.text_id and t.locale = $1
             where text_state(s.hash, t.source_hash, t.made) = any ($2) and ($3 = '' or coalesce(s.domain, 'none') = $3)
               and ($4 = '' or s.field = $4)),
           place as (select field <> 'warning' as calm, owner, position, text_id from source_texts where owner = $5 and text_id = $6)
           select (select count(*) from queue) as "total!", q.owner as "owner?", q.text_id as "text_id?"
           from (select) one left join lateral (
             select owner, text_id from queue
             where not exists (select from place) or (calm, owner, position, text_id) > (select calm, owner, position, text_id from place)
             order by calm, owner, position, text_id limit 1) q on true"#,
        filter.language().folder,
        &filter.states(),
        filter.domain,
        filter.field(),
        owner,
        id
    )
    .fetch_one(pool)
    .await?;
    let key = row.owner.zip(row.text_id).and_then(|(owner, id)| Key::parse(&format!("{owner}:{id}")));
    Ok((key, row.total))
}
