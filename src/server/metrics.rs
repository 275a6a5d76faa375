//! Numbers for the operator, in Prometheus's text form, on an address of their own. Nothing about a person.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::App;
use super::health::Health;

const BUCKETS: [f64; 8] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0];

#[derive(Default, Clone)]
struct Route {
    by_status: BTreeMap<u16, u64>,
    buckets: [u64; BUCKETS.len()],
    seconds: f64,
    count: u64,
}

/// Counters of one process.
#[derive(Default)]
pub struct Metrics {
    routes: Mutex<BTreeMap<String, Route>>,
    pub answers: AtomicU64,
}

impl Metrics {
    fn record(&self, route: String, status: u16, took: Duration) {
        let mut routes = self.routes.lock().expect("never poisoned");
        let entry = routes.entry(route).or_default();
        *entry.by_status.entry(status).or_default() += 1;
        entry.count += 1;
        entry.seconds += took.as_secs_f64();
        for (slot, limit) in entry.buckets.iter_mut().zip(BUCKETS) {
            *slot += u64::from(took.as_secs_f64() <= limit);
        }
    }
}

/// Counts a request by the route it matched, never by its path: paths can name people's things.
pub async fn count(State(app): State<App>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map_or("none".to_string(), |p| p.as_str().to_string());
    let route = format!("{} {route}", request.method());
    let begun = Instant::now();
    let response = next.run(request).await;
    app.metrics.record(route, response.status().as_u16(), begun.elapsed());
    response
}

pub async fn show(State(app): State<App>) -> String {
    let mut out = String::new();
    let routes = app.metrics.routes.lock().expect("never poisoned").clone();
    out.push_str("# HELP finlit_requests_total Requests by route and status.\n# TYPE finlit_requests_total counter\n");
    for (route, seen) in &routes {
        for (status, n) in &seen.by_status {
            let _ = writeln!(out, "finlit_requests_total{{route=\"{route}\",status=\"{status}\"}} {n}");
        }
    }
    out.push_str("# HELP finlit_request_seconds Time to answer, in seconds.\n# TYPE finlit_request_seconds histogram\n");
    for (route, seen) in &routes {
        for (n, limit) in seen.buckets.iter().zip(BUCKETS) {
            let _ = writeln!(out, "finlit_request_seconds_bucket{{route=\"{route}\",le=\"{limit}\"}} {n}");
        }
        let _ = writeln!(out, "finlit_request_seconds_bucket{{route=\"{route}\",le=\"+Inf\"}} {}", seen.count);
        let _ = writeln!(
            out,
            "finlit_request_seconds_sum{{route=\"{route}\"}} {}\nfinlit_request_seconds_count{{route=\"{route}\"}} {}",
            seen.seconds, seen.count
        );
    }
    let ready = u8::from(app.health() == Health::Ready);
    let _ = write!(
        out,
        "# TYPE finlit_answers_total counter\nfinlit_answers_total {}\n# TYPE finlit_pool_connections gauge\nfinlit_pool_connections {}\n\
         # TYPE finlit_pool_idle gauge\nfinlit_pool_idle {}\n# TYPE finlit_ready gauge\nfinlit_ready {ready}\n",
        app.metrics.answers.load(Ordering::Relaxed),
        app.pool.size(),
        app.pool.num_idle(),
    );
    out
}
