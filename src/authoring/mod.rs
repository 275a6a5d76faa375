//! The instructor's room: the bank, translations, files brought in and taken out, and who changed what.

mod audit;
mod guard;
mod home;
pub mod imports;
mod items;
mod log;
pub mod translations;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};

pub use audit::Change;
pub use guard::Editor;

use crate::server::App;

/// Room for the file itself and the form around it.
const LARGEST_UPLOAD: usize = imports::formats::MAX_FILE + 64 * 1024;

/// A language of the whole curriculum is a twentieth of it.
const LARGEST_TEXTS: usize = 8 * 1024 * 1024;

/// Every address of the room. There is no other way to add one, so a test that tries each of these tries all.
pub fn paths() -> Vec<(&'static str, MethodRouter<App>)> {
    vec![
        ("/authoring", get(home::show)),
        ("/authoring/items", get(items::show)),
        ("/authoring/items/export/{format}", get(items::export)),
        ("/authoring/items/{slug}", get(items::one).post(items::act)),
        ("/authoring/items/{slug}/try", get(items::try_it).post(items::try_answer)),
        ("/authoring/imports", get(imports::show).merge(post(imports::upload).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)))),
        ("/authoring/imports/{id}", get(imports::one).post(imports::act)),
        ("/authoring/translations", get(translations::show)),
        ("/authoring/translations/queue", get(translations::queue).post(translations::save)),
        ("/authoring/translations/import", post(translations::bring_in).layer(DefaultBodyLimit::max(LARGEST_TEXTS))),
        ("/authoring/translations/{file}", get(translations::download)),
        ("/authoring/log", get(log::show)),
    ]
}

pub fn routes(app: &App) -> Router<App> {
    let all = paths().into_iter().fold(Router::new(), |router, (path, methods)| router.route(path, methods));
    all.route_layer(from_fn_with_state(app.clone(), guard::guard))
}
