//! One sheet: every field of the row, its words in two languages, what the check says of it, and what it is used for.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use sqlx::PgConnection;

use super::actions::{Asked, was};
use super::kind::{Control, Kind};
use super::names::{called, text_name};
use super::save::Standing;
use super::{body, cards, variants};
use crate::authoring::choices::{self, Domain};
use crate::authoring::edit::{Fields, Form, Problem, id};
use crate::authoring::{Editor, log};
use crate::content::format::readable;
use crate::content::stock::LessonBody;
use crate::error::AppError;
use crate::i18n::{self, LOCALES, Tr};
use crate::server::{App, Page, render};
use crate::ui::{Icon, Written, icon};

/// What the page shows: fields, what was said of them, and what stands.
pub struct Desk {
    pub kind: Kind,
    /// None: it is new.
    pub standing: Option<Standing>,
    pub slug: String,
    pub fields: Fields,
    pub findings: Vec<Problem>,
    /// What others saved meanwhile.
    pub stands: Option<Fields>,
    pub asked: Asked,
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

pub async fn page(app: &App, editor: &Editor, desk: Desk) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let (tr, code) = (editor.tr, editor.locale().code);
    let domains = choices::domains(&catalogue, code);
    // Only wrong answers name them, and only those of a template stand here.
    let mixups: Vec<(String, String)> = match desk.kind {
        Kind::Template => {
            catalogue.misconceptions.keys().map(|slug| (slug.clone(), catalogue.mixup_texts(slug, code).named("name").plain())).collect()
        }
        _ => vec![],
    };
    let solved = match desk.kind {
        Kind::Template => Some(variants::solve(desk.fields.clone(), desk.slug.clone(), catalogue.clone(), desk.asked.from).await?),
        _ => None,
    };
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
    let with = i18n::Locale::beside_english(&desk.asked.with).code;
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
    let was = was(desk.kind, &desk.slug, desk.standing.as_ref());
    let typed = body::read(desk.kind, &was, &desk.fields).ok().and_then(|body| desk.kind.parse(&body).ok());
    let endings = match typed.or_else(|| desk.kind.parse(&was).ok()) {
        Some(parsed) => parsed.endings,
        None => first_texts(desk.kind),
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
