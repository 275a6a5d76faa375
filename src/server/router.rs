//! The router: every room's routes, and the layers around them.

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::HeaderName;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tower_http::csrf::CsrfLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use super::pages::LARGEST_FORM;
use super::{App, assets, headers, health, metrics, pages, session};
use crate::error::AppError;
use crate::{about, accounts, attempts, authoring, classes, countries, lessons, practice, progress};

/// The whole application as a service.
pub fn router(app: App) -> Router {
    let id = HeaderName::from_static("x-request-id");
    let pages = Router::new()
        .merge(about::routes())
        .merge(accounts::routes())
        .merge(attempts::routes())
        .merge(authoring::routes(&app))
        .merge(classes::routes())
        .merge(countries::routes())
        .merge(lessons::routes())
        .merge(practice::routes())
        .merge(progress::routes())
        .fallback(pages::missing)
        .method_not_allowed_fallback(pages::missing)
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(session::layer(&app))
        .layer(from_fn_with_state(app.clone(), pages::explain));
    let router = Router::new()
        .merge(pages)
        .route("/pkg/{file}", get(assets::pkg))
        .route("/media/{file}", get(assets::media))
        .route("/{file}", get(public))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .layer(from_fn_with_state(app.clone(), metrics::count))
        .layer(CsrfLayer::new())
        .layer(from_fn(headers::usual))
        .layer(CompressionLayer::new().compress_when(
            SizeAbove::new(512).and(NotForContentType::const_new("application/wasm")).and(NotForContentType::const_new("video/")),
        ))
        .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(30)))
        .layer(CatchPanicLayer::new())
        .layer(PropagateRequestIdLayer::new(id.clone()))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(SetRequestIdLayer::new(id, MakeRequestUuid));
    let router = if app.config.secure() { router.layer(from_fn(headers::strict_transport)) } else { router };
    router.with_state(app)
}

/// What operators scrape, on an address of its own.
pub fn metrics_router(app: App) -> Router {
    Router::new().route("/metrics", get(metrics::show)).with_state(app)
}

/// Method, route and request id; never a path, a name or an address, which are personal.
fn span(request: &axum::http::Request<axum::body::Body>) -> tracing::Span {
    let id = request.headers().get("x-request-id").and_then(|v| v.to_str().ok()).unwrap_or_default();
    let route = request.extensions().get::<axum::extract::MatchedPath>().map_or("none", |p| p.as_str());
    tracing::info_span!("request", method = %request.method(), route, id)
}

async fn public(Path(file): Path<String>, State(app): State<App>, request: Request) -> Response {
    match assets::public(&file) {
        Some(response) => response,
        None => {
            let (parts, _) = request.into_parts();
            pages::page(&super::Reader::stranger(&app, &parts), AppError::NotFound, &[]).await
        }
    }
}
