//! Signing in, signing up, and the code that opens the door again.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::name::NameError;
use super::passphrase::LENGTH;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{App, Page, Reader, Tab, Visitor, redirect, render};
use crate::ui::{Icon, Written, icon, turning};

/// Why a form on this page was not taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refused {
    /// Name and passphrase do not fit; so many tries are left.
    Mismatch(Option<i32>),
    Name(NameError),
    /// The passphrase is shorter than it should be, or far too long.
    Short,
    /// The name cannot be had. Said in the same words whether it exists or is kept free.
    Taken,
    /// The recovery code does not fit the name.
    Code,
    Limited(u64),
    /// The browser lost its session.
    Gone,
}

impl Refused {
    /// Which of the three forms the message belongs to.
    fn form(self) -> &'static str {
        match self {
            Refused::Mismatch(_) | Refused::Limited(_) | Refused::Gone => "in",
            Refused::Name(_) | Refused::Short | Refused::Taken => "up",
            Refused::Code => "code",
        }
    }

    fn words(self, tr: Tr) -> (String, String) {
        match self {
            Refused::Mismatch(left) => (tr.signin_mismatch(), left.map_or(String::new(), |left| tr.signin_tries_left(left))),
            Refused::Name(NameError::Empty) => (tr.signup_name_empty(), String::new()),
            Refused::Name(NameError::TooLong) => (tr.signup_name_long(), String::new()),
            Refused::Name(NameError::NotAnEmail) => (tr.signup_name_email(), String::new()),
            Refused::Short => (tr.signup_short(*LENGTH.start()), String::new()),
            Refused::Taken => (tr.signup_taken(), tr.signup_taken_next()),
            Refused::Code => (tr.recover_mismatch(), tr.recover_mismatch_next()),
            Refused::Limited(seconds) => (tr.signin_limited(), tr.signin_limited_next(seconds.div_ceil(60))),
            Refused::Gone => (tr.signin_gone(), tr.signin_gone_next()),
        }
    }
}

#[derive(Deserialize, Default)]
pub struct Notice {
    e: Option<String>,
}

pub async fn sign_in(visitor: Visitor, Query(notice): Query<Notice>) -> Result<Response, AppError> {
    if visitor.learner.as_ref().is_some_and(|l| l.named) {
        return Ok(redirect("/path"));
    }
    let refused = (notice.e.as_deref() == Some("gone")).then_some(Refused::Gone);
    let answers = match &visitor.learner {
        Some(learner) => super::merge::answers(&visitor.app, learner.id).await?,
        None => 0,
    };
    Ok(show(&visitor, refused, "", answers).await)
}

pub async fn refused(visitor: &Visitor, why: Refused, typed: &str) -> Result<Response, AppError> {
    let answers = match &visitor.learner {
        Some(learner) if !learner.named => super::merge::answers(&visitor.app, learner.id).await?,
        _ => 0,
    };
    Ok(show(visitor, Some(why), typed, answers).await)
}

async fn show(reader: &Reader, refused: Option<Refused>, typed: &str, answers: i64) -> Response {
    let tr = reader.tr;
    let status = match refused {
        None | Some(Refused::Gone) => StatusCode::OK,
        Some(Refused::Limited(_)) => StatusCode::TOO_MANY_REQUESTS,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let typed = typed.to_string();
    let guest = reader.learner.is_some();
    render(reader, Page::new(tr.signin_title(), Tab::None).status(status), move || {
        let error = |form: &'static str| refused.filter(|r| r.form() == form).map(|r| field_error(tr, r, form));
        let describe = |form: &'static str| refused.filter(|r| r.form() == form).map(|_| format!("error-{form}"));
        let value = |form: &'static str| if refused.is_some_and(|r| r.form() == form) { typed.clone() } else { String::new() };
        let invalid = |form: &'static str| refused.is_some_and(|r| r.form() == form && r != Refused::Gone).then_some("true");
        let code_open = refused.is_some_and(|r| r.form() == "code");
        let forget = guest.then(|| {
            view! {
                <form class="flow flow--tight" method="post" action="/forget">
                    <p>{tr.forget_question(answers)}</p>
                    <button class="button button--quiet helpers-skip">{tr.forget_button()}</button>
                </form>
            }
        });
        view! {
            <div class="wrap page-body page-body--roomy">
                <div class="split split--even gate">
                    <div class="flow">
                        <h1>{tr.signin_title()}</h1>
                        <form class="panel flow" method="post" action="/sign-in">
                            {error("in")}
                            <div class="field">
                                <label for="name">{tr.signin_name()}</label>
                                <input id="name" name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required value=value("in") aria-describedby=describe("in") aria-invalid=invalid("in") />
                            </div>
                            <div class="field">
                                <label for="passphrase">{tr.signin_passphrase()}</label>
                                <input id="passphrase" name="passphrase" type="password" autocomplete="current-password" required aria-describedby=describe("in") aria-invalid=invalid("in") />
                            </div>
                            <button class="button button--primary">{tr.signin_button()}</button>
                        </form>
                        <details class="fold" open=code_open>
                            <summary>{turning(Icon::Fold)} " " {tr.recover_summary()}</summary>
                            <form class="panel flow" method="post" action="/recover">
                                {error("code")}
                                <p>{tr.recover_text()}</p>
                                <div class="field">
                                    <label for="recover-name">{tr.signin_name()}</label>
                                    <input id="recover-name" name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required value=value("code") aria-describedby=describe("code") />
                                </div>
                                <div class="field">
                                    <label for="code">{tr.recover_code()}</label>
                                    <input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-describedby=describe("code") />
                                </div>
                                <div class="field">
                                    <label for="recover-passphrase">{tr.recover_new()}</label>
                                    <input id="recover-passphrase" name="new_passphrase" type="password" autocomplete="new-password" minlength="12" required />
                                </div>
                                <button class="button">{tr.recover_button()}</button>
                            </form>
                        </details>
                    </div>
                    <section class="flow" id="new" aria-labelledby="keep">
                        <h2 id="keep">{tr.signup_title()}</h2>
                        <p>{tr.signup_text()}</p>
                        <form class="panel flow" method="post" action="/sign-up">
                            {error("up")}
                            <div class="field">
                                <label for="new-name">{tr.signup_name()}</label>
                                <input id="new-name" name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required value=value("up") aria-describedby=format!("new-name-help {}", describe("up").unwrap_or_default()) aria-invalid=invalid("up") />
                                <p class="help" id="new-name-help">{tr.signup_name_help()}</p>
                            </div>
                            <div class="field">
                                <label for="new-passphrase">{tr.signup_passphrase()}</label>
                                <input id="new-passphrase" name="new_passphrase" type="password" autocomplete="new-password" minlength="12" required aria-describedby="new-passphrase-help" />
                                <p class="help" id="new-passphrase-help">{tr.signup_passphrase_help(*LENGTH.start())}</p>
                            </div>
                            <button class="button">{tr.signup_button()}</button>
                        </form>
                        {forget}
                    </section>
                </div>
            </div>
        }
        .written()
    })
    .await
}

fn field_error(tr: Tr, refused: Refused, form: &str) -> AnyView {
    let (what, next) = refused.words(tr);
    view! {
        <p class="field-error" id=format!("error-{form}") tabindex="-1" autofocus=true>
            {icon(Icon::Info)} " " <span><b>{what}</b> " " {next}</span>
        </p>
    }
    .written()
}

/// The recovery code, shown once: it stands in the answer to the form and nowhere else.
pub async fn recovery_code(reader: &Reader, code: &str, name: &str) -> Result<Response, AppError> {
    let tr = reader.tr;
    let (code, name) = (code.to_string(), name.to_string());
    let page = Page::new(tr.recovery_title(), Tab::None);
    Ok(render(reader, page, move || {
        view! {
            <div class="wrap wrap--narrow page-body page-body--roomy flow">
                <p class="where">{tr.recovery_signed_in(&name)}</p>
                <h1 tabindex="-1" autofocus=true>{tr.recovery_title()}</h1>
                <p>{tr.recovery_once()}</p>
                <code class="paper-code" translate="no" dir="ltr">{code.clone()}</code>
                <p>{tr.recovery_text()}</p>
                <p><a class="button button--primary" href="/path">{tr.recovery_written()}</a></p>
            </div>
        }
        .written()
    })
    .await)
}

/// The page behind an operator's one-time link.
pub async fn reset(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    Query(notice): Query<Notice>,
) -> Result<Response, AppError> {
    let known = sqlx::query_scalar!(
        "select true from resets where token_hash = $1 and expires_at > $2",
        &super::actions::token_hash(&token)[..],
        app.clock.now_sql()
    )
    .fetch_optional(&app.pool)
    .await?;
    if known.is_none() {
        return Err(AppError::NotFound);
    }
    let tr = visitor.tr;
    let refused = (notice.e.as_deref() == Some("short")).then_some(Refused::Short);
    Ok(render(&visitor, Page::new(tr.reset_title(), Tab::None), move || {
        view! {
            <div class="wrap wrap--narrow page-body page-body--roomy flow">
                <h1>{tr.reset_title()}</h1>
                <form class="panel flow" method="post" action=format!("/reset/{token}")>
                    {refused.map(|r| field_error(tr, r, "reset"))}
                    <div class="field">
                        <label for="new-passphrase">{tr.recover_new()}</label>
                        <input id="new-passphrase" name="new_passphrase" type="password" autocomplete="new-password" minlength="12" required aria-describedby="help" />
                        <p class="help" id="help">{tr.signup_passphrase_help(*LENGTH.start())}</p>
                    </div>
                    <button class="button button--primary">{tr.recover_button()}</button>
                </form>
            </div>
        }
        .written()
    })
    .await)
}
