//! The instructor's room: the bank and its editor, changes to many items, sheets for everything else that is written, the graph,
//! facts, translations, files of questions, how items do, classes, and who changed what.

pub mod analysis;
mod bulk;
mod choices;
mod classes;
mod edit;
pub mod generate;
mod graph;
mod guard;
mod home;
pub mod imports;
mod items;
mod log;
mod parameters;
mod sheets;
pub mod translations;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};

pub use guard::Editor;
use sheets::Kind;

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
        ("/authoring/items/bulk.csv", get(bulk::download)),
        ("/authoring/items/new", get(items::begin).post(items::start)),
        ("/authoring/items/{slug}/edit", get(items::edit).post(items::send)),
        ("/authoring/items/{slug}/conflict", get(items::conflict).post(items::resolve)),
        ("/authoring/items/{slug}/versions/{version}", get(items::version).post(items::restore)),
        ("/authoring/items/{slug}", get(items::one).post(items::act)),
        ("/authoring/items/{slug}/try", get(items::try_it).post(items::try_answer)),
        ("/authoring/imports", get(imports::show).merge(post(imports::upload).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)))),
        ("/authoring/imports/{id}", get(imports::one).post(imports::act)),
        ("/authoring/bulk", get(bulk::show).post(bulk::ask)),
        ("/authoring/bulk/csv", post(bulk::upload).layer(DefaultBodyLimit::max(LARGEST_UPLOAD))),
        ("/authoring/bulk/{id}", get(bulk::one).post(bulk::act)),
        ("/authoring/analysis", get(analysis::show)),
        ("/authoring/analysis/{slug}", get(analysis::one).post(analysis::act)),
        ("/authoring/classes", get(classes::show).post(classes::create)),
        ("/authoring/classes/{id}", get(classes::one).post(classes::act)),
        ("/authoring/classes/{id}/csv", get(classes::csv)),
        ("/authoring/classes/{id}/invitation", get(classes::invitation)),
        ("/authoring/classes/{id}/{member}", get(classes::member)),
        ("/authoring/classes/{id}/{member}/{attempt}", get(classes::replay)),
        ("/authoring/lessons", sheet_list(Kind::Lesson)),
        ("/authoring/lessons/{slug}", sheet(Kind::Lesson)),
        ("/authoring/cards/new", sheet_new(Kind::Card)),
        ("/authoring/cards/{slug}", sheet(Kind::Card)),
        ("/authoring/misconceptions", sheet_list(Kind::Misconception)),
        ("/authoring/misconceptions/new", sheet_new(Kind::Misconception)),
        ("/authoring/misconceptions/{slug}", sheet(Kind::Misconception)),
        ("/authoring/contexts", sheet_list(Kind::Context)),
        ("/authoring/contexts/new", sheet_new(Kind::Context)),
        ("/authoring/contexts/{slug}", sheet(Kind::Context)),
        ("/authoring/templates", sheet_list(Kind::Template)),
        ("/authoring/templates/new", sheet_new(Kind::Template)),
        ("/authoring/templates/{slug}", sheet(Kind::Template)),
        ("/authoring/templates/{slug}/variants", get(sheets::variants)),
        ("/authoring/graph", get(graph::show).post(graph::act)),
        ("/authoring/parameters", get(parameters::show)),
        ("/authoring/parameters/{key}", get(parameters::one).post(parameters::act)),
        ("/authoring/translations", get(translations::show)),
        ("/authoring/translations/queue", get(translations::queue).post(translations::save)),
        ("/authoring/translations/import", post(translations::bring_in).layer(DefaultBodyLimit::max(LARGEST_TEXTS))),
        ("/authoring/translations/{file}", get(translations::download)),
        ("/authoring/log", get(log::show)),
    ]
}

fn sheet_list(kind: Kind) -> MethodRouter<App> {
    get(move |State(app): State<App>, editor: Editor, Query(filter)| sheets::list(app, editor, kind, filter))
}

fn sheet_new(kind: Kind) -> MethodRouter<App> {
    let show = move |State(app): State<App>, editor: Editor, Query(asked)| sheets::begin(app, editor, kind, asked);
    let act = move |State(app): State<App>, editor: Editor, Query(asked), sent: Bytes| sheets::act(app, editor, kind, None, asked, sent);
    get(show).post(act)
}

fn sheet(kind: Kind) -> MethodRouter<App> {
    let show = move |State(app): State<App>, editor: Editor, Path(slug), Query(asked)| sheets::one(app, editor, kind, slug, asked);
    let act = move |State(app): State<App>, editor: Editor, Path(slug): Path<String>, Query(asked), sent: Bytes| {
        sheets::act(app, editor, kind, Some(slug), asked, sent)
    };
    get(show).post(act)
}

pub fn routes(app: &App) -> Router<App> {
    let all = paths().into_iter().fold(Router::new(), |router, (path, methods)| router.route(path, methods));
    all.route_layer(from_fn_with_state(app.clone(), guard::guard))
}
