//! The document every page stands in.

use leptos::hydration::HydrationScripts;
use leptos::prelude::*;

use crate::i18n::{LOCALES, PSEUDO, plain};
use crate::server::{Chrome, Page, Reader, Room, Tab, assets};
use crate::ui::{Icon, Written, icon};

/// The whole HTML document of a page.
pub fn document(reader: &Reader, page: &Page, content: AnyView) -> AnyView {
    let tr = reader.tr;
    let locale = reader.locale();
    let title = if page.title.is_empty() { tr.app_title() } else { format!("{} · FinLit", page.title) };
    let scripts =
        (page.islands && assets::has_library()).then(|| view! { <HydrationScripts options=reader.app.options.clone() islands=true /> });
    let is_desk = matches!(page.chrome, Chrome::Desk(_));
    let body = match &page.chrome {
        Chrome::Masthead(tab) => read(reader, *tab, content),
        Chrome::Desk(room) => desk(reader, *room, content),
        Chrome::Player { .. } => view! {
            {player_head(&page.chrome)}
            <main class="player" id="main">{content}</main>
        }
        .written(),
    };
    view! {
        <!DOCTYPE html>
        <html lang=locale.code dir=locale.dir.as_str()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <title>{plain(title)}</title>
                <meta name="description" content=plain(tr.app_description()) />
                <meta name="theme-color" content="#fbfcf7" media="(prefers-color-scheme: light)" />
                <meta name="theme-color" content="#1b1e2a" media="(prefers-color-scheme: dark)" />
                <link rel="stylesheet" href=assets::stylesheet() />
                {is_desk.then(|| view! { <link rel="stylesheet" href=assets::desk_stylesheet() /> })}
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="manifest" href="/manifest.webmanifest" />
                {scripts}
            </head>
            <body class=is_desk.then_some("desk")>
                <a class="skip" href="#main">{tr.app_skip()}</a>
                {body}
            </body>
        </html>
    }
    .written()
}

/// The frame of pages you read: wordmark, navigation, foot.
fn read(reader: &Reader, tab: Tab, content: AnyView) -> AnyView {
    let tr = reader.tr;
    let home = if reader.learner.is_some() { "/path" } else { "/" };
    let nav = reader.learner.is_some().then(|| {
        let items = [
            (Tab::Path, "/path", tr.nav_path()),
            (Tab::Practice, "/practice", tr.nav_practice()),
            (Tab::Progress, "/progress", tr.nav_progress()),
            (Tab::Countries, "/countries", tr.nav_countries()),
            (Tab::Glossary, "/glossary", tr.nav_glossary()),
        ];
        let items = items.map(|(this, href, name)| {
            let current = (this == tab).then_some("page");
            view! { <li><a href=href aria-current=current>{name}</a></li> }
        });
        view! { <nav class="nav" aria-label=plain(tr.nav_main())><ul>{items.into_iter().collect_view()}</ul></nav> }
    });
    let end = if reader.learner.is_some() {
        let kept = reader.kept_today().unwrap_or(false);
        let (class, word) = if kept { ("earned", tr.day_kept()) } else { ("earned earned--waiting", tr.day_open()) };
        let current = (tab == Tab::Settings).then_some("page");
        view! {
            <span class=class>{icon(Icon::Day)} " " <span class="roomy-only">{word}</span></span>
            <a class="tap settings-link" href="/settings" aria-current=current>{tr.nav_settings()}</a>
        }
        .written()
    } else {
        view! {
            <a class="tap" href="/#languages">{icon(Icon::Globe)} " " {tr.nav_languages()}</a>
            <a class="tap" href="/sign-in">{tr.nav_sign_in()}</a>
        }
        .written()
    };
    let away = reader.away.then(|| {
        view! {
            <div class="wrap"><p class="notice" data-severity="caution" role="status">{icon(Icon::Caution)} <span>{tr.away_notice()}</span></p></div>
        }
    });
    view! {
        <header class="masthead">
            <div class="wrap">
                <a class="wordmark" href=home><span>"FinLit"</span></a>
                {nav}
                <p class="masthead-end">{end}</p>
            </div>
        </header>
        {away}
        <main id="main">{content}</main>
        {foot(reader)}
    }
    .written()
}

/// The frame of the instructor's pages.
fn desk(reader: &Reader, room: Room, content: AnyView) -> AnyView {
    let tr = reader.tr;
    let rooms = [
        (Room::Home, "/authoring", tr.desk_home()),
        (Room::Items, "/authoring/items", tr.items_title()),
        (Room::Lessons, "/authoring/lessons", tr.sheet_kinds("lessons")),
        (Room::Misconceptions, "/authoring/misconceptions", tr.sheet_kinds("misconceptions")),
        (Room::Contexts, "/authoring/contexts", tr.sheet_kinds("contexts")),
        (Room::Templates, "/authoring/templates", tr.sheet_kinds("templates")),
        (Room::Graph, "/authoring/graph", tr.graph_title()),
        (Room::Facts, "/authoring/parameters", tr.facts_title()),
        (Room::Translations, "/authoring/translations", tr.translate_title()),
        (Room::Imports, "/authoring/imports", tr.imports_title()),
        (Room::Analysis, "/authoring/analysis", tr.analysis_title()),
        (Room::Classes, "/authoring/classes", tr.classes_title()),
        (Room::Log, "/authoring/log", tr.log_title()),
    ];
    let here = rooms.iter().find(|(this, ..)| *this == room).map(|(.., name)| name.clone()).unwrap_or_default();
    let links = move || {
        let link = |(this, href, name): &(Room, &'static str, String)| {
            let current = (*this == room).then_some("page");
            view! { <li><a href=*href aria-current=current>{name.clone()}</a></li> }
        };
        let leave = view! { <li><a href="/path">{tr.desk_leave()}</a></li> };
        view! { {rooms.iter().map(link).collect_view()} {leave} }
    };
    view! {
        <header class="masthead">
            <div class="wrap">
                <a class="wordmark" href="/authoring"><span>"FinLit"</span></a>
                <nav class="nav nav--desk" aria-label=plain(tr.desk_title())>
                    <details class="menu">
                        <summary>{tr.desk_menu(&here)} " " {icon(Icon::Fold)}</summary>
                        <ul>{links()}</ul>
                    </details>
                    <ul>{links()}</ul>
                </nav>
            </div>
        </header>
        <main id="main">{content}</main>
        {foot(reader)}
    }
    .written()
}

fn foot(reader: &Reader) -> AnyView {
    let tr = reader.tr;
    let shown = LOCALES.iter().chain(reader.app.config.pseudo.then_some(&PSEUDO));
    let languages: Vec<_> = shown
        .map(|l| {
            let current = (l.code == reader.locale().code).then_some("true");
            view! { <button class="tap" name="language" value=l.code lang=l.code dir=l.dir.as_str() aria-current=current>{l.name}</button> }
        })
        .collect();
    view! {
        <footer class="foot">
            <div class="wrap flow--tight">
                <p>{tr.foot_notice()}</p>
                <form class="cluster foot-languages" method="post" action="/language">
                    <input type="hidden" name="back" value=reader.path.clone() />
                    {languages}
                </form>
                <ul>
                    <li><a href="/glossary">{tr.nav_glossary()}</a></li>
                    <li><a href="/about">{tr.nav_about()}</a></li>
                    <li><a href="/privacy">{tr.nav_privacy()}</a></li>
                    <li><a href="/licences">{tr.nav_licences()}</a></li>
                </ul>
            </div>
        </footer>
    }
    .written()
}

/// The top of pages you do: a way out that keeps the place, and a bar that only grows.
fn player_head(chrome: &Chrome) -> Option<AnyView> {
    let Chrome::Player { done, of, label, leave, leave_label, count } = chrome else { return None };
    Some(
        view! {
            <header class="player-head">
                <div class="wrap">
                    <a class="leave" href=leave.clone() aria-label=plain(leave_label)>{icon(Icon::Cross)}</a>
                    <progress class="player-progress" value=done.to_string() max=of.to_string() aria-label=plain(label)></progress>
                    <span class="step-count">{count.clone()}</span>
                </div>
            </header>
        }
        .written(),
    )
}
