//! Turns an error into a page in the reader's language. Nothing that was typed is lost: where a form could not be taken,
//! the page holds the same form, filled in, to the same address. Sending it again is safe, because attempts have ids.

use crate::ui::Written;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::health::Health;
use super::{App, Page, Reader, Tab, redirect, render};
use crate::error::AppError;

/// Largest form anyone sends: a placement answer is under 2 KB.
pub const LARGEST_FORM: usize = 64 * 1024;
/// Never written back into a page, not even a hidden field of it.
const SECRETS: [&str; 4] = ["passphrase", "new_passphrase", "code", "status"];

pub async fn explain(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let wants_html = parts.headers.get(ACCEPT).is_none_or(|v| v.to_str().is_ok_and(|v| v.contains("text/html") || v.contains("*/*")));
    let is_form = parts.method == Method::POST
        && parts.headers.get(CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let (body, fields) = if is_form {
        let Ok(bytes) = to_bytes(body, LARGEST_FORM).await else {
            return page(&Reader::stranger(&app, &parts), AppError::Invalid, &[]).await;
        };
        let fields = fields_of(&bytes);
        (Body::from(bytes), fields)
    } else {
        (body, vec![])
    };
    // A program that does not fit its schema must not touch it. Health checks and assets are answered outside this layer.
    if let Health::Unfit(_) = app.health() {
        return page(&Reader::stranger(&app, &parts), AppError::Unavailable, &fields).await;
    }
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    let Some(error) = response.extensions().get::<AppError>().cloned().or_else(|| refused(&response)) else { return response };
    if !wants_html {
        return with_retry(response, &error);
    }
    match error {
        // The browser lost its session: the way back leads through the door, for a page as for a form.
        AppError::NoLearner => redirect(if parts.method == Method::GET { "/sign-in" } else { "/sign-in?e=gone" }),
        error => page(&Reader::stranger(&app, &parts), error, &fields).await,
    }
}

/// What an extractor refused before a room was asked: an address or a form that none of ours has.
fn refused(response: &Response) -> Option<AppError> {
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"text/html"));
    match response.status().as_u16() {
        _ if is_page => None,
        404 | 405 => Some(AppError::NotFound),
        400 | 413 | 415 | 422 => Some(AppError::Invalid),
        // The session could not be written after the room's work was done; sending again is safe.
        500 => Some(AppError::Unavailable),
        _ => None,
    }
}

/// The fields to show again.
fn fields_of(bytes: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(bytes).into_owned().filter(|(name, _)| !SECRETS.contains(&name.as_str())).collect()
}

fn with_retry(mut response: Response, error: &AppError) -> Response {
    let after = match error {
        AppError::Limited { seconds } => *seconds,
        AppError::Unavailable => 5,
        _ => return response,
    };
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(after));
    response
}

/// The page for an error, in the reader's language.
pub async fn page(reader: &Reader, error: AppError, fields: &[(String, String)]) -> Response {
    let tr = reader.tr;
    let (title, text) = match &error {
        AppError::NotFound => (tr.error_not_found_title(), tr.error_not_found_text()),
        AppError::Forbidden => (tr.error_forbidden_title(), tr.error_forbidden_text()),
        AppError::NoLearner => (tr.error_no_learner_title(), tr.error_no_learner_text()),
        AppError::Invalid => (tr.error_invalid_title(), tr.error_invalid_text()),
        AppError::Limited { seconds } => (tr.error_limited_title(), tr.error_limited_text(seconds.div_ceil(60))),
        AppError::Unavailable => (tr.error_away_title(), tr.error_away_text()),
        AppError::Internal => (tr.error_internal_title(), tr.error_internal_text()),
    };
    let again = matches!(error, AppError::Unavailable | AppError::Limited { .. });
    let fields = fields.to_vec();
    let (path, status) = (reader.path.clone(), error.status());
    let frame = Page::new(&title, Tab::None).status(status);
    let content = move || {
        let form = again.then(|| {
            let hidden: Vec<_> =
                fields.iter().map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone() /> }).collect();
            let (method, note) = if fields.is_empty() { ("get", None) } else { ("post", Some(view! { <p>{tr.error_away_form()}</p> })) };
            view! {
                {note}
                <form class="cluster" method=method action=path.clone()>
                    {hidden}
                    <button class="button button--primary">{tr.error_again()}</button>
                </form>
            }
        });
        let home = (!again).then(|| view! { <p><a class="button" href="/">{tr.error_home()}</a></p> });
        view! {
            <div class="wrap wrap--narrow away flow">
                <h1 tabindex="-1" autofocus=true>{title.clone()}</h1>
                <p class="prose">{text.clone()}</p>
                {form}
                {home}
                <p class="source">{tr.error_status(status.as_u16().to_string())}</p>
            </div>
        }
        .written()
    };
    with_retry(render(reader, frame, content).await.into_response(), &error)
}

/// Nothing here by that name.
pub async fn missing() -> AppError {
    AppError::NotFound
}
