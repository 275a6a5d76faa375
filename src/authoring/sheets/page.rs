//! One sheet: every field of the row, its words in two languages, what the check says of it, and what it is used for.

use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};
use sqlx::PgConnection;

use super::kind::{Control, Kind, Parsed};
use super::save::{self, Save, Standing};
use super::{body, cards, gate, variants};
use crate::authoring::choices::{self, Domain};
use crate::authoring::edit::{Fields, Form, Patterns, Problem, id, texts};
use crate::authoring::{Editor, log};
use crate::content::format::readable;
use crate::content::model::Card;
use crate::content::stock::LessonBody;
use crate::content::store::EditError;
use crate::error::AppError;
use crate::i18n::{LOCALES, Tr};
use crate::server::{App, Page, redirect, render};
use crate::ui::{Icon, Written, icon};

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

/// What the page shows: fields, what was said of them, and what stands.
struct Desk {
    kind: Kind,
    /// None: it is new.
    standing: Option<Standing>,
    slug: String,
    fields: Fields,
    findings: Vec<Problem>,
    /// What others saved meanwhile.
    stands: Option<Fields>,
    asked: Asked,
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

fn read(kind: Kind, slug: &str, standing: Option<&Standing>, lesson: Option<&LessonBody>, fields: &Fields) -> Result<Read, Vec<Problem>> {
    let was = standing.map_or_else(|| json!({ kind.name_field(): slug }), |standing| standing.body.clone());
    let body = body::read(kind, &was, fields)?;
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

/// What a field is called in a list of what is wrong.
fn called(tr: Tr, field: &str) -> String {
    if field.is_empty() {
        return tr.sheet_whole();
    }
    match field.split('.').collect::<Vec<_>>()[..] {
        [locale, ending] if LOCALES.iter().any(|l| l.code == locale) => {
            let language = LOCALES.iter().find(|l| l.code == locale).map_or(locale, |l| l.name);
            tr.field_in_language(text_name(tr, ending), language)
        }
        [list, n, part] => tr.field_of_row(tr.sheet_row(list, n), tr.sheet_field(part)),
        _ => tr.sheet_field(field),
    }
}

fn text_name(tr: Tr, ending: &str) -> String {
    let feedback = ending.strip_suffix("-feedback");
    match (feedback, ending.strip_prefix("hint-")) {
        (Some(key), _) => tr.sheet_feedback(key),
        (_, Some(n)) => tr.part_name("hint", n),
        _ => {
            let known = ["name", "correction", "title", "home", "host-counterpart", "comparison", "warning", "promise", "stem", "why"];
            if known.contains(&ending) { tr.sheet_text(ending) } else { ending.to_owned() }
        }
    }
}

/// Cards of a lesson with their titles.
async fn titles(db: &mut PgConnection, lesson: &LessonBody) -> Result<Vec<(String, String)>, sqlx::Error> {
    let owners: Vec<String> = lesson.cards.iter().map(|card| format!("card/{}", card.slug)).collect();
    let rows = sqlx::query!(
        r#"select split_part(owner, '/', 2) as "slug!", body from texts
           where owner = any($1) and locale = 'en' and newest and text_id = split_part(owner, '/', 2) || '-title'"#,
        &owners
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.slug, row.body)).collect())
}

async fn page(app: &App, editor: &Editor, desk: Desk) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let (tr, code) = (editor.tr, editor.locale().code);
    let domains = choices::domains(&catalogue, code);
    let mixups: Vec<(String, String)> =
        catalogue.misconceptions.keys().map(|slug| (slug.clone(), catalogue.mixup_texts(slug, code).named("name").plain())).collect();
    let solved = (desk.kind == Kind::Template).then(|| variants::solve(&desk.fields, &desk.slug, &catalogue, desk.asked.from));
    let mut db = app.pool.acquire().await?;
    let of_lesson = desk.standing.as_ref().filter(|_| desk.kind == Kind::Lesson).and_then(|standing| standing.lesson.as_ref());
    let titles = match of_lesson {
        Some(lesson) => titles(&mut db, lesson).await?,
        None => vec![],
    };
    drop(db);
    let subject = desk.standing.as_ref().map(|standing| match (&standing.lesson, desk.kind) {
        (Some(lesson), Kind::Card) => format!("lesson/{}", lesson.lesson.kc),
        _ => standing.owner().to_string(),
    });
    let entries = match &subject {
        Some(subject) => log::entries(app, Some(subject), None, 20).await?,
        None => vec![],
    };
    let with = LOCALES.iter().find(|l| l.code == desk.asked.with && l.code != "en").or_else(|| LOCALES.iter().find(|l| l.code != "en"));
    let with = with.map_or("es", |l| l.code);
    let head = ["title", "name", "stem"].iter().map(|ending| readable(desk.fields.get(&format!("en.{ending}"))));
    let head = head.into_iter().find(|words| !words.is_empty());
    let title = head.unwrap_or_else(|| if desk.standing.is_none() { tr.sheet_new(desk.kind.folder()) } else { desk.slug.clone() });
    let status = if desk.stands.is_some() {
        StatusCode::CONFLICT
    } else if desk.findings.iter().any(|problem| problem.error) {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let locale = editor.locale();
    let page = Page::desk(&title, desk.kind.room()).status(status);
    let page = if desk.kind == Kind::Lesson { page.with_islands() } else { page };
    Ok(render(editor, page, move || {
        let form =
            Form { tr, slug: &desk.slug, fields: &desk.fields, findings: &desk.findings, with, called, stands: desk.stands.as_ref() };
        let at = if desk.standing.is_some() { desk.kind.at(&desk.slug) } else { format!("/authoring/{}/new", desk.kind.folder()) };
        let base = desk.standing.as_ref().map(|standing| view! { <input type="hidden" name="base" value=standing.base() /> });
        let lesson = (desk.standing.is_none() && desk.kind == Kind::Card)
            .then(|| view! { <input type="hidden" name="lesson" value=desk.asked.lesson.clone() /> });
        let list = mixups.iter().map(|(slug, name)| view! { <option value=slug.clone()>{name.clone()}</option> }).collect_view();
        let cards = desk.standing.as_ref().filter(|_| desk.kind == Kind::Lesson).map(|standing| cards::view(&form, standing, &titles));
        let history = (!entries.is_empty()).then(|| {
            view! {
                <section class="flow"><h2 id="history">{tr.log_title()}</h2>{log::table(tr, locale, &entries)}</section>
            }
        });
        let problems = (!desk.findings.is_empty()).then(|| form.problems());
        view! {
            <form class="player-form" method="post" action=at>
                // Enter in a field presses the first button of a form: it must be one that harms nothing.
                <button class="visually-hidden" name="do" value="check" tabindex="-1" aria-hidden="true">{tr.sheet_check()}</button>
                {base} {lesson}
                <input type="hidden" name="with" value=with />
                <datalist id=MIXUPS>{list}</datalist>
                <div class="wrap page-body flow flow--wide editor">
                    {top(tr, &desk, &title, with)}
                    {problems}
                    {named(&form, &desk)}
                    {words(&form, &desk)}
                    {cards}
                    {structure(&form, &desk, &domains)}
                    {solved.as_ref().map(|solved| variants::view(tr, &desk.slug, solved, desk.standing.is_some(), desk.asked.from))}
                    {history}
                </div>
                {actions(tr, &desk)}
            </form>
        }
        .written()
    })
    .await)
}

pub const MIXUPS: &str = "mixups";

fn top(tr: Tr, desk: &Desk, title: &str, with: &'static str) -> AnyView {
    let up = match (&desk.standing, desk.kind) {
        (Some(Standing { lesson: Some(lesson), .. }), Kind::Card) => Kind::Lesson.at(&lesson.lesson.kc),
        (None, Kind::Card) => Kind::Lesson.at(&desk.asked.lesson),
        _ => format!("/authoring/{}", desk.kind.folder()),
    };
    let said = if desk.stands.is_some() {
        Some(tr.sheet_conflict())
    } else if desk.findings.iter().any(|problem| problem.error) {
        Some(tr.sheet_refused())
    } else {
        (desk.asked.e == "saved").then(|| tr.sheet_saved())
    };
    let said = said.map(
        |words| view! { <p class="notice" role="status" tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span>{words}</span></p> },
    );
    let status = desk.standing.as_ref().map(|standing| view! { <span class="tag">{tr.item_status(&standing.status)}</span> });
    let here = desk.standing.as_ref().map(|_| {
        let at = desk.kind.at(&desk.slug);
        let languages = LOCALES
            .iter()
            .filter(|l| l.code != "en")
            .map(|l| view! { <a class="tap" href=format!("{at}?with={}", l.code) lang=l.code dir=l.dir.as_str() aria-current=(l.code == with).then_some("true")>{l.name}</a> " " })
            .collect_view();
        view! { <p class="cluster">{tr.edit_beside()} " " {languages}</p> }
    });
    view! {
        <div class="flow flow--tight">
            <p><a class="tap" href=up>{tr.sheet_back(desk.kind.folder())}</a></p>
            <h1 lang="en" dir="ltr">{title.to_owned()}</h1>
            <p class="cluster">{status} " " <span>{tr.sheet_kind(desk.kind.folder())} " · " <bdi dir="ltr">{desk.slug.clone()}</bdi></span></p>
            {said}
            {here}
        </div>
    }
    .written()
}

/// The name of a new sheet; one that is there keeps its own.
fn named(form: &Form, desk: &Desk) -> Option<AnyView> {
    if desk.standing.is_some() {
        return None;
    }
    let tr = form.tr;
    let said = desk.findings.iter().find(|problem| problem.field == "slug").map(|problem| problem.message.clone());
    let wrong = said.is_some().then_some("true");
    let said = said.map(
        |message| view! { <p class="field-error" id="f-slug-said">{icon(Icon::Info)} " " <span lang="en" dir="auto">{message}</span></p> },
    );
    Some(
        view! {
            <div class="field">
                <label for=id("slug")>{tr.sheet_name()}</label>
                <input id=id("slug") name="slug" dir="ltr" autocomplete="off" value=desk.slug.clone() aria-invalid=wrong aria-describedby="f-slug-help" />
                <p class="help" id="f-slug-help">{tr.sheet_name_help()}</p>
                {said}
            </div>
        }
        .written(),
    )
}

fn words(form: &Form, desk: &Desk) -> AnyView {
    let tr = form.tr;
    // What is typed may not be readable yet: then the words are those of the row as it stands.
    let lesson = desk.standing.as_ref().and_then(|standing| standing.lesson.as_ref());
    let endings = match read(desk.kind, &desk.slug, desk.standing.as_ref(), lesson, &desk.fields) {
        Ok(read) => read.parsed.endings,
        Err(_) => desk
            .standing
            .as_ref()
            .and_then(|standing| desk.kind.parse(&standing.body).ok())
            .map(|parsed| parsed.endings)
            .unwrap_or_else(|| first_texts(desk.kind)),
    };
    let rows = |ending: &str| if ["title", "name"].contains(&ending) { 1 } else { 3 };
    let texts = endings.iter().map(|ending| form.text(ending, text_name(tr, ending), rows(ending))).collect_view();
    view! {
        <section class="flow" aria-labelledby="words">
            <h2 id="words">{tr.sheet_words()}</h2>
            {texts}
            <p class="help">{tr.edit_fluent_help()}</p>
        </section>
    }
    .written()
}

/// The texts every row of a kind has.
fn first_texts(kind: Kind) -> Vec<String> {
    let endings: &[&str] = match kind {
        Kind::Lesson => &["title", "promise"],
        Kind::Card => &["title"],
        Kind::Misconception => &["name", "correction"],
        Kind::Context => &["title", "home", "host-counterpart", "comparison", "warning"],
        Kind::Template => &["stem", "hint-1", "hint-2", "why"],
    };
    endings.iter().map(|ending| (*ending).to_owned()).collect()
}

fn structure(form: &Form, desk: &Desk, domains: &[Domain]) -> AnyView {
    let tr = form.tr;
    let fields = desk.kind.fields().iter().filter(|(name, _)| *name != "cards").map(|(name, control)| {
        let label = tr.sheet_field(*name);
        let help = |known: bool| known.then(|| tr.sheet_help(*name));
        match control {
            Control::Tick => form.tick(name, label),
            Control::Component => {
                let options = view! { <option value="">{tr.items_no_component()}</option> {choices::components(domains, &form.get(name))} };
                form.choose(name, label, options.written())
            }
            Control::OneOf(words) => {
                let options = words.iter().map(|word| choices::option(word, &form.get(name), tr.sheet_word(*word))).collect_view();
                form.choose(name, label, options.written())
            }
            Control::Lines | Control::Values | Control::Formulas | Control::Steps | Control::Variables => {
                let area = form.area(name, label, 4, help(true));
                let faults = variants::faults(tr, *control, &form.get(name), form.fields);
                view! { {area} {faults} }.written()
            }
            Control::Blocks => form.area(name, label, 8, Some(tr.edit_blocks_help())),
            Control::Distractors => distractors(form, name),
            _ if *name == "key" => {
                let faults = variants::faults(tr, Control::Line, &form.get(name), form.fields);
                view! { {form.line(name, label, help(true))} {faults} }.written()
            }
            _ => form.line(name, label, help(["params", "misconceptions", "check", "contexts", "items", "country"].contains(name))),
        }
    });
    view! {
        <section class="flow" aria-labelledby="structure">
            <h2 id="structure">{tr.sheet_structure()}</h2>
            {fields.collect_view()}
        </section>
    }
    .written()
}

fn distractors(form: &Form, name: &str) -> AnyView {
    let tr = form.tr;
    let used = |n: usize| ["id", "expr", "misconception"].iter().any(|part| !form.fields.get(&format!("{name}.{n}.{part}")).is_empty());
    let last = (1..=body::DISTRACTORS).rev().find(|n| used(*n)).unwrap_or(0);
    let rows = (1..=(last + 1).min(body::DISTRACTORS))
        .map(|n| {
            let part = |part: &str| format!("{name}.{n}.{part}");
            let faults = variants::faults(tr, Control::Line, &form.get(&part("expr")), form.fields);
            view! {
                <div class="option-edit flow">
                    <h3>{tr.sheet_row(name, n)}</h3>
                    <div class="side-by-side">
                        {form.line(&part("id"), tr.sheet_field("id"), None)}
                        {form.listed(&part("misconception"), tr.sheet_field("misconception"), MIXUPS)}
                    </div>
                    {form.line(&part("expr"), tr.sheet_field("expr"), None)}
                    {faults}
                </div>
            }
        })
        .collect_view();
    view! { <fieldset class="flow"><legend><b>{tr.sheet_field(name)}</b></legend>{rows} <p class="help">{tr.sheet_help(name)}</p></fieldset> }.written()
}

fn actions(tr: Tr, desk: &Desk) -> AnyView {
    let switch = desk.standing.as_ref().filter(|_| matches!(desk.kind, Kind::Card | Kind::Context)).map(|standing| {
        let (what, words) = if standing.status == "withdrawn" { ("restore", tr.item_restore()) } else { ("withdraw", tr.item_withdraw()) };
        view! { <button class="button" name="do" value=what>{words}</button> }
    });
    let words = if desk.stands.is_some() { tr.sheet_save_mine() } else { tr.sheet_save() };
    view! {
        <div class="actions"><div class="wrap">
            <button class="button button--primary" name="do" value="save">{words}</button>
            <button class="button" name="do" value="check">{tr.sheet_check()}</button>
            {switch}
        </div></div>
    }
    .written()
}
