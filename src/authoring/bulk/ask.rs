//! What was chosen in the bank: read, turned into a change to look at, or shown again with what is missing.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use sqlx::PgConnection;

use super::verb::Verb;
use super::{MOST, plan, store};
use crate::authoring::Editor;
use crate::authoring::items;
use crate::authoring::items::filter::Filter;
use crate::content::store::content_version;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{App, redirect};

/// In characters.
const LONGEST_TAG: usize = 60;

/// The form of the bank, as sent.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    pub picks: Vec<String>,
    /// Everything the filter finds, whatever is ticked.
    pub all: bool,
    pub verb: String,
    pub tag: String,
    pub component: String,
    /// Why it was not taken.
    pub wrong: Option<Wrong>,
}

/// What is wrong with a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Nothing,
    NoVerb,
    NoTag,
    /// A comma parts tags.
    Comma,
    LongTag,
    NoComponent,
    Many(i64),
}

impl Wrong {
    /// The id of the field it is about.
    pub fn field(self) -> &'static str {
        match self {
            Wrong::Nothing | Wrong::Many(_) => "bulk-all",
            Wrong::NoVerb => "bulk-do",
            Wrong::NoTag | Wrong::Comma | Wrong::LongTag => "bulk-with",
            Wrong::NoComponent => "bulk-to",
        }
    }

    pub fn say(self, tr: Tr) -> String {
        match self {
            Wrong::Nothing => tr.bulk_wrong_nothing(),
            Wrong::NoVerb => tr.bulk_wrong_no_verb(),
            Wrong::NoTag => tr.bulk_wrong_no_tag(),
            Wrong::Comma => tr.bulk_wrong_comma(),
            Wrong::LongTag => tr.bulk_wrong_long_tag(LONGEST_TAG),
            Wrong::NoComponent => tr.bulk_wrong_no_component(),
            Wrong::Many(found) => tr.bulk_wrong_many(found, MOST),
        }
    }
}

impl Chosen {
    fn of(posted: &[(String, String)]) -> Chosen {
        let given = |name: &str| posted.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default();
        Chosen {
            picks: posted.iter().filter(|(name, _)| name == "pick").map(|(_, value)| value.clone()).collect(),
            all: given("all") == "yes",
            verb: given("do"),
            tag: given("with"),
            component: given("to"),
            wrong: None,
        }
    }

    /// What is to be done, and the tag or the component it is done with.
    fn verb(&self) -> Result<(Verb, String), Wrong> {
        let verb = Verb::of(&self.verb).ok_or(Wrong::NoVerb)?;
        let what: &str = match verb {
            Verb::Tag | Verb::Untag => {
                let tag = self.tag.trim();
                match () {
                    () if tag.is_empty() => return Err(Wrong::NoTag),
                    () if tag.contains([',', '\n']) => return Err(Wrong::Comma),
                    () if tag.chars().count() > LONGEST_TAG => return Err(Wrong::LongTag),
                    () => tag,
                }
            }
            Verb::Component if self.component.is_empty() => return Err(Wrong::NoComponent),
            Verb::Component => &self.component,
            _ => "",
        };
        Ok((verb, what.to_owned()))
    }
}

pub async fn ask(State(app): State<App>, editor: Editor, body: Bytes) -> Result<Response, AppError> {
    let posted: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    let filter = Filter::of(&posted);
    let chosen = Chosen::of(&posted);
    let listed = |verb: Verb| Verb::CHOICES.contains(&verb);
    if !chosen.verb.is_empty() && !Verb::of(&chosen.verb).is_some_and(listed) {
        return Err(AppError::Invalid);
    }
    let known = app.catalogue()?.component(&chosen.component).is_some();
    if !chosen.component.is_empty() && !known {
        return Err(AppError::Invalid);
    }
    let mut transaction = app.pool.begin().await?;
    let asked = match chosen.verb() {
        Ok(asked) => match slugs(&mut transaction, &filter, &chosen).await? {
            Ok(slugs) => Ok((asked, slugs)),
            Err(wrong) => Err(wrong),
        },
        Err(wrong) => Err(wrong),
    };
    let ((verb, what), slugs) = match asked {
        Ok(asked) => asked,
        Err(wrong) => {
            drop(transaction);
            return items::bank(&app, &editor, filter, Chosen { wrong: Some(wrong), ..chosen }).await;
        }
    };
    let (content, on) = (content_version(&mut transaction).await?, app.clock.today());
    let plan = plan::of(&mut transaction, on, verb, &what, &slugs).await?;
    let detail = store::Detail { what, content, on: on.to_string(), ..store::Detail::default() };
    let id = store::keep(&mut transaction, editor.login, verb, detail, &plan).await?;
    transaction.commit().await?;
    Ok(redirect(&format!("/authoring/bulk/{id}")))
}

/// The items that were ticked, or all that the filter finds now.
async fn slugs(db: &mut PgConnection, filter: &Filter, chosen: &Chosen) -> Result<Result<Vec<String>, Wrong>, AppError> {
    let mut slugs = chosen.picks.clone();
    if chosen.all {
        let found = sqlx::query!(
            r#"select i.slug as "slug!", count(*) over () as "all!" from items_found($1, $2, $3, $4, $5, $6, $7) i order by i.slug limit $8"#,
            filter.kind(),
            filter.status(),
            filter.component,
            filter.missing,
            filter.search(),
            filter.begins(),
            filter.tag(),
            MOST as i64
        )
        .fetch_all(db)
        .await?;
        if let Some(row) = found.first().filter(|row| row.all > MOST as i64) {
            return Ok(Err(Wrong::Many(row.all)));
        }
        slugs = found.into_iter().map(|row| row.slug).collect();
    }
    slugs.sort();
    slugs.dedup();
    Ok(match slugs.len() {
        0 => Err(Wrong::Nothing),
        many if many > MOST => Err(Wrong::Many(many as i64)),
        _ => Ok(slugs),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_choice_lacks_is_named() {
        let chosen = |verb: &str, tag: &str, component: &str| {
            Chosen { verb: verb.into(), tag: tag.into(), component: component.into(), ..Chosen::default() }.verb()
        };
        assert_eq!(chosen("", "", ""), Err(Wrong::NoVerb));
        assert_eq!(chosen("retire", "", ""), Ok((Verb::Retire, String::new())));
        assert_eq!(chosen("tag", "  ", ""), Err(Wrong::NoTag));
        assert_eq!(chosen("untag", "a, b", ""), Err(Wrong::Comma));
        assert_eq!(chosen("tag", &"x".repeat(61), ""), Err(Wrong::LongTag));
        assert_eq!(chosen("tag", " first year ", ""), Ok((Verb::Tag, "first year".into())));
        assert_eq!(chosen("component", "", ""), Err(Wrong::NoComponent));
        assert_eq!(chosen("component", "", "a"), Ok((Verb::Component, "a".into())));
    }
}
