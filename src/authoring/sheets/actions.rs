//! What a sheet's buttons do: a new one, a save, a check, a card moved, a withdrawal. What is refused is shown again as typed.

use axum::body::Bytes;
use axum::response::Response;
use serde::Deserialize;
use serde_json::{Value, json};

use super::kind::{Kind, Parsed};
use super::page::{Desk, page};
use super::save::{self, Save, Standing};
use super::{body, cards, gate};
use crate::authoring::Editor;
use crate::authoring::edit::{Fields, Patterns, Problem, texts};
use crate::content::model::Card;
use crate::content::stock::LessonBody;
use crate::content::store::EditError;
use crate::error::AppError;
use crate::server::{App, redirect};

/// Which way to look at it, and what a new one begins with.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The language beside English.
    pub with: String,
    /// `saved`: what just happened.
    pub e: String,
    /// The first of the variants shown.
    pub from: u64,
    /// Of a new card: its lesson. Of anything else that is new: its component.
    pub lesson: String,
    pub component: String,
}

pub async fn show(app: App, editor: Editor, kind: Kind, slug: String, asked: Asked) -> Result<Response, AppError> {
    let mut db = app.pool.acquire().await?;
    let standing = save::find(&mut db, kind, &slug).await?.ok_or(AppError::NotFound)?;
    drop(db);
    let fields = standing.fields();
    page(&app, &editor, Desk { kind, slug, fields, findings: vec![], stands: None, asked, standing: Some(standing) }).await
}

/// An empty sheet.
pub async fn begin(app: App, editor: Editor, kind: Kind, asked: Asked) -> Result<Response, AppError> {
    let mut fields = Fields::default();
    let first = [("kc", asked.component.as_str()), ("host", "US"), ("severity", "info"), ("confidence", "medium"), ("kind", "explanation")];
    let first = first.into_iter().chain([
        ("rounding", "half_up"),
        ("unit", "USD"),
        ("decimals", "0"),
        ("tolerance", "0"),
        ("item_types", "numeric"),
    ]);
    for (name, value) in first.filter(|(name, _)| kind.fields().iter().any(|(known, _)| known == name)) {
        fields.set(name, value);
    }
    if kind == Kind::Context {
        fields.set("as_of", app.clock.today().to_string());
    }
    page(&app, &editor, Desk { kind, slug: String::new(), fields, findings: vec![], stands: None, asked, standing: None }).await
}

/// What was typed, read: the row, its words, and of a lesson or card the lesson as it will be.
struct Read {
    parsed: Parsed,
    texts: Patterns,
    lesson: Option<LessonBody>,
}

/// The row that is typed over; of a new one no more than its name.
pub fn was(kind: Kind, slug: &str, standing: Option<&Standing>) -> Value {
    standing.map_or_else(|| json!({ kind.name_field(): slug }), |standing| standing.body.clone())
}

fn read(kind: Kind, slug: &str, standing: Option<&Standing>, lesson: Option<&LessonBody>, fields: &Fields) -> Result<Read, Vec<Problem>> {
    let body = body::read(kind, &was(kind, slug, standing), fields)?;
    let parsed = kind.parse(&body).map_err(|message| vec![Problem::error("", message)])?;
    let mut problems = vec![];
    let texts = texts(fields, &parsed.endings, &mut problems);
    let whole = |value: &Value| serde_json::from_value(value.clone()).map_err(|error| Problem::error("", error.to_string()));
    let lesson = match (kind, lesson) {
        (Kind::Lesson, Some(lesson)) => {
            let own = whole(&parsed.body).map(|own| LessonBody { lesson: own, ..lesson.clone() });
            Some(own.and_then(|lesson| cards::ordered(&lesson, fields.get("cards"))))
        }
        (Kind::Card, Some(lesson)) => {
            Some(serde_json::from_value::<Card>(parsed.body.clone()).map_err(|error| Problem::error("", error.to_string())).map(|card| {
                let mut lesson = lesson.clone();
                match lesson.cards.iter_mut().find(|known| known.slug == card.slug) {
                    Some(known) => *known = card,
                    None => lesson.cards.push(card),
                }
                lesson
            }))
        }
        _ => None,
    };
    let lesson = lesson.transpose().map_err(|problem| problems.push(problem)).unwrap_or_default();
    if problems.is_empty() { Ok(Read { parsed, texts, lesson }) } else { Err(problems) }
}

/// A name that texts, formulas and addresses can be made of.
fn is_name(slug: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    slug.len() <= 80 && slug.starts_with(|c: char| c.is_ascii_lowercase()) && slug.split('-').all(part)
}

/// What the buttons do. `slug` is none for a sheet that is new.
pub async fn act(app: App, editor: Editor, kind: Kind, slug: Option<String>, asked: Asked, sent: Bytes) -> Result<Response, AppError> {
    let posted: Vec<(String, String)> = form_urlencoded::parse(&sent).into_owned().collect();
    let given = |name: &str| posted.iter().rev().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    let what = given("do").to_owned();
    let asked = Asked { with: given("with").to_owned(), ..asked };
    let mut db = app.pool.begin().await?;
    // What is compared now is what is written over: other edits and loads wait.
    sqlx::query!("select version from content_version for update").fetch_one(&mut *db).await?;
    let standing = match &slug {
        Some(slug) => Some(save::find(&mut db, kind, slug).await?.ok_or(AppError::NotFound)?),
        None => None,
    };
    if let (Some(standing), "withdraw" | "restore") = (&standing, what.as_str()) {
        if !matches!(kind, Kind::Card | Kind::Context) {
            return Err(AppError::Invalid);
        }
        save::switch(&mut db, editor.login, standing, what == "withdraw").await.map_err(failed)?;
        db.commit().await?;
        return Ok(redirect(&kind.at(&standing.slug)));
    }
    let mut fields = standing.as_ref().map(Standing::fields).unwrap_or_default();
    let control = ["do", "with", "base", "slug", "lesson"];
    posted.iter().filter(|(name, _)| !control.contains(&name.as_str())).for_each(|(name, value)| fields.set(name.as_str(), value));
    let name = slug.clone().unwrap_or_else(|| given("slug").trim().to_owned());
    let asked = Asked { lesson: given("lesson").to_owned(), ..asked };
    if let Some(order) = cards::moved(fields.get("cards"), &what) {
        fields.set("cards", order);
    } else if !["save", "check"].contains(&what.as_str()) && !what.starts_with("up:") && !what.starts_with("down:") {
        return Err(AppError::Invalid);
    }
    let mut findings = vec![];
    if standing.is_none() {
        if !is_name(&name) {
            findings.push(Problem::error("slug", "write a name of small letters, digits and hyphens, such as rent-deposit"));
        } else if save::taken(&mut db, kind, &name).await? {
            findings.push(Problem::error("slug", format!("{name} is taken: choose another name")));
        }
    }
    let new_lesson = match (&standing, kind) {
        (None, Kind::Card) => save::find(&mut db, Kind::Lesson, &asked.lesson).await?.and_then(|lesson| lesson.lesson),
        _ => None,
    };
    if standing.is_none() && kind == Kind::Card && new_lesson.is_none() {
        return Err(AppError::NotFound);
    }
    let lesson = standing.as_ref().and_then(|standing| standing.lesson.as_ref()).or(new_lesson.as_ref());
    // Somebody saved since this form was made: both are shown, and what is sent from there is meant.
    if let Some(now) = standing.as_ref().filter(|standing| standing.base() != given("base") && what != "check") {
        let stands = now.fields();
        if stands != fields {
            let desk = Desk { kind, slug: name, fields, findings, stands: Some(stands), asked, standing };
            return page(&app, &editor, desk).await;
        }
    }
    let read = read(kind, &name, standing.as_ref(), lesson, &fields);
    match &read {
        Err(problems) => findings.extend(problems.iter().cloned()),
        Ok(read) => {
            let sheet = gate::Sheet { kind, slug: &name, parsed: &read.parsed, texts: &read.texts, lesson: read.lesson.as_ref() };
            findings.extend(gate::problems(&mut db, &sheet, standing.as_ref(), app.clock.today()).await?);
        }
    }
    let refused = findings.iter().any(|problem| problem.error);
    let (Ok(read), false, false) = (read, refused, what == "check") else {
        return page(&app, &editor, Desk { kind, slug: name, fields, findings, stands: None, asked, standing }).await;
    };
    let save = Save { login: editor.login, kind, slug: &name, parsed: &read.parsed, texts: &read.texts, lesson: read.lesson.as_ref() };
    save.write(&mut db, standing.as_ref()).await.map_err(failed)?;
    db.commit().await?;
    let at = kind.at(&name);
    let anchor = if what.contains(':') { "#cards" } else { "" };
    Ok(redirect(&format!("{at}?e=saved&with={}{anchor}", asked.with)))
}

fn failed(error: EditError) -> AppError {
    match error {
        EditError::Store(error) => error.into(),
        EditError::Missing(_) | EditError::Conflict(_) => AppError::NotFound,
    }
}
