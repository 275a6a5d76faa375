//! What this machine could do for a page: the same SQL and the very bytes, ready-made; and the bytes alone. `benches/pages.sh`
//! starts it as `yardstick PORT STATEMENTS BODY`.

use std::path::Path;

use axum::Router;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use axum::serve::ListenerExt;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;

fn read(path: &str) -> &'static str {
    std::fs::read_to_string(Path::new(path)).expect("a file that can be read").leak()
}

/// Each statement takes a connection of its own, as the queries of a page do.
async fn queried(pool: &PgPool, statements: &[&'static str], body: &'static str) -> Result<Html<&'static str>, StatusCode> {
    for statement in statements {
        sqlx::query(*statement).fetch_all(pool).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    }
    Ok(Html(body))
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [port, statements, body] = &arguments[..] else { return eprintln!("yardstick: benches/pages.sh starts it") };
    let statements: Vec<&'static str> = read(statements).split_terminator(";\n").collect();
    let body = read(body);
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL");
    let pool = PgPoolOptions::new().max_connections(10).test_before_acquire(false).connect(&url).await.expect("a database");
    let router = Router::new()
        .route("/queried", get(async move || queried(&pool, &statements, body).await))
        .route("/ready-made", get(async move || Html(body)));
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await.expect("a free port");
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    axum::serve(listener, router).await.expect("a server");
}
