//! `finlit serve`.

use std::net::SocketAddr;

use axum::serve::ListenerExt;
use tokio::net::TcpListener;

use super::config::Config;
use super::health;
use super::router::{metrics_router, router};
use super::{App, erase};

/// Serves until it is told to stop. It never migrates, and it starts while Postgres is still away.
pub async fn serve() -> Result<(), String> {
    let config = Config::from_env()?;
    if !config.secure() && !config.addr.ip().is_loopback() {
        tracing::warn!("serving plain http on {}: set FINLIT_PUBLIC_URL=https://… and put a TLS proxy in front", config.addr);
    }
    let (addr, metrics_addr) = (config.addr, config.metrics_addr);
    let app = App::new(config).map_err(|e| format!("DATABASE_URL cannot be read: {e}"))?;
    let _ = any_spawner::Executor::init_tokio();
    let found = health::look(&app).await;
    app.set_health(found);
    tokio::spawn(health::watch(app.clone()));
    tokio::spawn(erase::run(app.clone()));
    tokio::spawn(crate::authoring::analysis::run(app.clone()));
    if let Ok(listener) = TcpListener::bind(metrics_addr).await {
        let service = metrics_router(app.clone());
        tokio::spawn(async move { axum::serve(listener, service).await });
    } else {
        tracing::warn!("{metrics_addr} is taken, so there are no metrics: set FINLIT_METRICS_ADDR");
    }
    let listener =
        TcpListener::bind(addr).await.map_err(|e| format!("cannot listen on {addr}: {e}. Set LEPTOS_SITE_ADDR to another address"))?;
    // Pages are answered in pieces; without this every page on a kept connection waits 40 ms for a delayed ACK.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    println!("FinLit serves on http://{addr}");
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop()).await.map_err(|e| e.to_string())
}

async fn stop() {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).expect("signals can be heard");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}
