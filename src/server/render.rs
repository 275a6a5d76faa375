//! From a view to a response. A page's data is loaded before anything is rendered, so its status and title are known, and
//! a page is one complete document that needs no script.

use std::sync::Arc;

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue, LOCATION, VARY, X_FRAME_OPTIONS};
use axum::http::{Request, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::Reader;
use super::headers::{Frames, policy};
use crate::app;
use crate::i18n::plain;

/// Where in the masthead a page stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tab {
    Path,
    Practice,
    Progress,
    Countries,
    Glossary,
    Settings,
    None,
}

/// Where in the instructor's menu a page stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Room {
    Home,
    Items,
    Lessons,
    Misconceptions,
    Contexts,
    Templates,
    Graph,
    Translations,
    Imports,
    Facts,
    Analysis,
    Classes,
    Log,
}

/// What surrounds a page's own content.
#[derive(Clone, Debug, PartialEq)]
pub enum Chrome {
    /// Pages you read: wordmark, navigation, foot.
    Masthead(Tab),
    /// The instructor's pages: their own menu, and a stylesheet that learners do not load.
    Desk(Room),
    /// Pages you do: progress on top, one button below. The count is (steps done, steps in all, words for it).
    Player { done: usize, of: usize, label: String, leave: String, leave_label: String, count: String },
}

/// Who may keep a copy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cache {
    /// About one person: never stored, never indexed.
    Personal,
    /// The same for everyone who speaks the language.
    Public,
}

/// A page but for its content.
#[derive(Clone, Debug)]
pub struct Page {
    pub title: String,
    pub status: StatusCode,
    pub chrome: Chrome,
    pub cache: Cache,
    pub islands: bool,
    pub frames: Frames,
}

impl Page {
    /// A page you read.
    pub fn new(title: impl AsRef<str>, tab: Tab) -> Page {
        Page {
            title: plain(title),
            status: StatusCode::OK,
            chrome: Chrome::Masthead(tab),
            cache: Cache::Personal,
            islands: false,
            frames: Frames::None,
        }
    }

    /// A page of the instructor's room.
    pub fn desk(title: impl AsRef<str>, room: Room) -> Page {
        Page { chrome: Chrome::Desk(room), ..Page::new(title, Tab::None) }
    }

    pub fn public(self) -> Page {
        Page { cache: Cache::Public, ..self }
    }

    pub fn status(self, status: StatusCode) -> Page {
        Page { status, ..self }
    }

    /// The page has something that the browser library makes pleasanter.
    pub fn with_islands(self) -> Page {
        Page { islands: true, ..self }
    }

    /// Pages of our own may show it in a frame.
    pub fn framed(self) -> Page {
        Page { frames: Frames::Own, ..self }
    }

    pub fn chrome(self, chrome: Chrome) -> Page {
        Page { chrome, ..self }
    }
}

/// Renders `content` inside the document for this reader.
pub async fn render<F>(reader: &Reader, page: Page, content: F) -> Response
where
    F: Fn() -> AnyView + Send + Sync + 'static,
{
    document(reader, page, Arc::new(content)).await
}

/// Not generic: else all of the rendering would be compiled again for each page.
async fn document(reader: &Reader, page: Page, content: Arc<dyn Fn() -> AnyView + Send + Sync>) -> Response {
    let (status, cache, frames) = (page.status, page.cache, page.frames);
    let personal = reader.learner.is_some() || reader.away || cache == Cache::Personal;
    let reader = reader.clone();
    let document = move || {
        let nonce = use_nonce().map(|n| n.to_string()).unwrap_or_default();
        expect_context::<ResponseOptions>().insert_header(CONTENT_SECURITY_POLICY, policy(&nonce, frames));
        app::document(&reader, &page, content())
    };
    let handler = leptos_axum::render_app_async_with_context(|| {}, document);
    let mut response = handler(Request::new(Body::empty())).await;
    *response.status_mut() = status;
    let headers = response.headers_mut();
    // A page with a nonce differs each time, so only its reader's own language and cookie may share it, and briefly.
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(if personal { "no-store" } else { "public, max-age=60" }));
    if frames == Frames::Own {
        headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    }
    headers.insert(VARY, HeaderValue::from_static("accept-language, cookie"));
    if personal {
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    }
    response
}

/// After a POST: go and look. Only paths of our own, so that no form can send a reader elsewhere.
pub fn redirect(path: &str) -> Response {
    let ours = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && path.bytes().all(|b| b.is_ascii_graphic());
    let target = HeaderValue::from_str(if ours { path } else { "/" }).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(LOCATION, target)]).into_response()
}
