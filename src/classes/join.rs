//! Joining: the code first, then what the class is, who runs it, and what exactly they will see. Nobody joins unasked, and
//! a guest may.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::Code;
use super::members::{self, Class};
use super::mine::promise;
use crate::accounts::{become_guest, is_invisible};
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::server::limits::{self, JOIN};
use crate::server::{App, Page, Tab, Visitor, redirect, render, session};
use crate::ui::{Icon, Written, icon};

/// Longest name in a class.
const LONGEST: usize = 40;

/// Why a code leads nowhere.
#[derive(Clone, PartialEq)]
enum Lost {
    Empty,
    Unknown,
    Closed(String),
    Limited(u64),
}

impl Lost {
    fn status(&self) -> StatusCode {
        match self {
            Lost::Empty => StatusCode::UNPROCESSABLE_ENTITY,
            Lost::Unknown => StatusCode::NOT_FOUND,
            Lost::Closed(_) => StatusCode::CONFLICT,
            Lost::Limited(_) => StatusCode::TOO_MANY_REQUESTS,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    /// Not `code`: that is the name of what opens an account, and never stands in a page again.
    class: String,
}

pub async fn ask(visitor: Visitor) -> Result<Response, AppError> {
    Ok(door(&visitor, None, "").await)
}

pub async fn find(State(app): State<App>, visitor: Visitor, Form(typed): Form<Typed>) -> Result<Response, AppError> {
    match class_of(&app, &visitor, &typed.class).await? {
        Ok(class) => Ok(redirect(&class.code.path())),
        Err(lost) => Ok(door(&visitor, Some(lost), &typed.class).await),
    }
}

/// The class of a code that was typed or stands in an address. Only codes that are none count as tries, so an address that
/// was given out opens for a whole classroom, and looking at it writes nothing.
async fn class_of(app: &App, visitor: &Visitor, typed: &str) -> Result<Result<Class, Lost>, AppError> {
    let Some(code) = Code::read(typed) else {
        return Ok(Err(if typed.trim().is_empty() { Lost::Empty } else { Lost::Unknown }));
    };
    let tried = match limits::check(&app.pool, &app.clock, "join", &visitor.network, JOIN).await {
        Ok(()) => match Class::by_code(app, code).await? {
            Some(class) => return Ok(Ok(class)),
            None => limits::take(&app.pool, &app.clock, "join", &visitor.network, JOIN).await,
        },
        Err(error) => Err(error),
    };
    match tried {
        Ok(_) => Ok(Err(Lost::Unknown)),
        Err(AppError::Limited { seconds }) => Ok(Err(Lost::Limited(seconds))),
        Err(error) => Err(error),
    }
}

async fn door(visitor: &Visitor, lost: Option<Lost>, typed: &str) -> Response {
    let tr = visitor.tr;
    let status = lost.as_ref().map_or(StatusCode::OK, Lost::status);
    let typed = typed.chars().take(40).collect::<String>();
    render(visitor, Page::new(tr.join_title(), Tab::None).status(status), move || {
        let refused = lost.as_ref().map(|lost| match lost {
            Lost::Empty => (tr.join_empty(), String::new()),
            Lost::Unknown => (tr.join_unknown(&typed), tr.join_unknown_next()),
            Lost::Closed(class) => (tr.join_closed(class), tr.join_closed_next()),
            Lost::Limited(seconds) => (tr.join_limited(), tr.join_limited_next(seconds.div_ceil(60))),
        });
        let error = refused.map(|(what, next)| error("join-error", what, next));
        let described = if error.is_some() { "join-error join-help" } else { "join-help" };
        let invalid = error.is_some().then_some("true");
        view! {
            <form class="player-form" method="post" action="/join">
                <div class="wrap page-body flow">
                    <h1>{tr.join_title()}</h1>
                    <p class="read">{tr.join_text()}</p>
                    {error}
                    <div class="field">
                        <label for="class">{tr.join_code()}</label>
                        <input class="class-code" id="class" name="class" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" value=typed.clone() aria-describedby=described aria-invalid=invalid />
                        <p class="help" id="join-help">{tr.join_code_help()}</p>
                    </div>
                </div>
                <div class="actions"><div class="wrap"><button class="button button--primary">{tr.join_find()}</button></div></div>
            </form>
        }
        .written()
    })
    .await
}

fn error(id: &'static str, what: String, next: String) -> AnyView {
    view! { <p class="field-error" id=id tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span><b>{what}</b> " " {next}</span></p> }
        .written()
}

/// What is filled in to join.
#[derive(Clone, Deserialize, Default)]
#[serde(default)]
pub struct Consent {
    name: String,
    agree: Option<String>,
}

/// Why it was not taken.
#[derive(Clone, Copy, PartialEq)]
enum Refused {
    NoName,
    LongName,
    NotAgreed,
}

impl Consent {
    /// The name as it will be shown, where all is there that joining needs.
    fn parse(&self) -> Result<String, Refused> {
        let name: String = self.name.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).collect();
        if name.chars().all(|c| is_invisible(c) || c == ' ') {
            Err(Refused::NoName)
        } else if name.chars().count() > LONGEST {
            Err(Refused::LongName)
        } else if self.agree.is_none() {
            Err(Refused::NotAgreed)
        } else {
            Ok(name)
        }
    }
}

/// Where a learner of this class finds it, where the one who asks is one.
async fn joined(visitor: &Visitor, class: &Class) -> Result<Option<Response>, AppError> {
    let Some(learner) = &visitor.learner else { return Ok(None) };
    let own = members::memberships(&visitor.app.pool, learner.id).await?;
    Ok(own.iter().any(|own| own.class_id == class.id).then(|| redirect(&format!("/classes/{}", class.id))))
}

/// The class behind a code, which this visitor may join; or the page that is shown in its place.
async fn to_join(app: &App, visitor: &Visitor, code: &str) -> Result<Result<Class, Response>, AppError> {
    let class = match class_of(app, visitor, code).await? {
        Ok(class) => class,
        Err(lost) => return Ok(Err(door(visitor, Some(lost), code).await)),
    };
    if let Some(there) = joined(visitor, &class).await? {
        return Ok(Err(there));
    }
    if !class.open(app.clock.today()) {
        return Ok(Err(door(visitor, Some(Lost::Closed(class.name)), code).await));
    }
    Ok(Ok(class))
}

pub async fn show(State(app): State<App>, visitor: Visitor, Path(code): Path<String>) -> Result<Response, AppError> {
    let class = match to_join(&app, &visitor, &code).await? {
        Ok(class) => class,
        Err(elsewhere) => return Ok(elsewhere),
    };
    Ok(page(&visitor, class, Consent::default(), None).await)
}

pub async fn join(
    State(app): State<App>,
    visitor: Visitor,
    Path(code): Path<String>,
    Form(consent): Form<Consent>,
) -> Result<Response, AppError> {
    if visitor.away {
        return Err(AppError::Unavailable);
    }
    let class = match to_join(&app, &visitor, &code).await? {
        Ok(class) => class,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let name = match consent.parse() {
        Ok(name) => name,
        Err(refused) => return Ok(page(&visitor, class, consent, Some(refused)).await),
    };
    let learner = match &visitor.learner {
        Some(learner) => learner.clone(),
        None => become_guest(&app, &visitor).await?,
    };
    members::join(&app, learner.id, &class, &name).await?;
    session::renew(&app, &visitor.session, learner.id).await?;
    Ok(redirect(&format!("/classes/{}?done=joined", class.id)))
}

async fn page(visitor: &Visitor, class: Class, consent: Consent, refused: Option<Refused>) -> Response {
    let tr = visitor.tr;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let code = visitor.locale().code;
    let ends = class.ends_on.map(|last| Printer::of(Locale::shown(code)).date(last));
    let title = tr.join_class_title(&class.name);
    render(visitor, Page::new(&title, Tab::None).status(status), move || {
        let (name_error, agree_error) = match refused {
            None => (None, None),
            Some(Refused::NoName) => (Some(error("name-error", tr.join_name_empty(), String::new())), None),
            Some(Refused::LongName) => (Some(error("name-error", tr.join_name_long(LONGEST), String::new())), None),
            Some(Refused::NotAgreed) => (None, Some(error("agree-error", tr.join_agree_first(), tr.join_agree_first_next()))),
        };
        let invalid = |error: &Option<AnyView>| error.is_some().then_some("true");
        let (name_invalid, agree_invalid) = (invalid(&name_error), invalid(&agree_error));
        let described = if name_error.is_some() { "name-error name-help" } else { "name-help" };
        let agree_described = agree_error.as_ref().map(|_| "agree-error");
        view! {
            <form class="player-form" method="post" action=class.code.path()>
                <div class="wrap page-body flow flow--wide">
                    <div class="flow flow--tight">
                        <h1>{tr.join_class_title(&class.name)}</h1>
                        <p>{tr.join_led_by(&class.led_by)} " " {ends.clone().map(|date| tr.join_ends(date))}</p>
                    </div>
                    {promise(tr, &class.led_by, ends.clone())}
                    <div class="flow">
                        {name_error}
                        <div class="field">
                            <label for="name">{tr.join_name()}</label>
                            <input id="name" name="name" autocomplete="off" maxlength="80" value=consent.name.clone() aria-describedby=described aria-invalid=name_invalid />
                            <p class="help" id="name-help">{tr.join_name_help()}</p>
                        </div>
                        {agree_error}
                        <label class="check">
                            <input type="checkbox" name="agree" value="yes" checked=consent.agree.is_some() aria-describedby=agree_described aria-invalid=agree_invalid />
                            " " <span>{tr.join_agree(&class.led_by)}</span>
                        </label>
                    </div>
                </div>
                <div class="actions"><div class="wrap">
                    <button class="button button--primary">{tr.join_button()}</button>
                    <a class="button button--quiet" href="/">{tr.join_not()}</a>
                </div></div>
            </form>
        }
        .written()
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joining_takes_a_name_that_can_be_seen_and_a_yes() {
        let consent = |name: &str, agree: bool| Consent { name: name.into(), agree: agree.then(|| "yes".into()) }.parse();
        assert!(consent("  Night \t owl ", true) == Ok("Night owl".into()));
        assert!(consent("علی‌رضا", true) == Ok("علی‌رضا".into()), "the mark between is part of the name");
        for empty in ["", " ", "\u{200B}", " \u{2066} \u{2069}"] {
            assert!(consent(empty, true) == Err(Refused::NoName), "{empty:?}");
        }
        assert!(consent(&"x".repeat(41), true) == Err(Refused::LongName));
        assert!(consent(&"ñ".repeat(40), false) == Err(Refused::NotAgreed));
    }
}
