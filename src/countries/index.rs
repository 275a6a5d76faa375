//! All countries, with how much is compared.

use std::sync::Arc;

use axum::response::Response;
use leptos::prelude::*;

use crate::content::catalogue::Catalogue;
use crate::content::format::Inline;
use crate::content::ids::OwnerKind;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{Page, Tab, Visitor, render};
use crate::ui::{Written, inline, lang_attrs};

struct Line {
    code: String,
    name: Vec<Inline>,
    lang: (Option<&'static str>, Option<&'static str>),
    comparisons: usize,
    yours: bool,
}

/// `/countries`: the reader's own first, then the others by name, last what is true for any.
pub async fn show(visitor: Visitor) -> Result<Response, AppError> {
    let catalogue = visitor.app.catalogue()?;
    let tr = visitor.tr;
    let origins = visitor.learner.as_ref().map(|l| l.origins.clone()).unwrap_or_default();
    let lines = Arc::new(lines(&catalogue, &origins, tr));
    let page = Page::new(tr.countries_title(), Tab::Countries).public();
    Ok(render(&visitor, page, move || {
        view! {
            <div class="wrap page-body flow">
                <div class="flow flow--tight">
                    <h1>{tr.countries_title()}</h1>
                    <p class="read">{tr.countries_lead()}</p>
                </div>
                <ul class="domains">{lines.iter().map(|l| line(tr, l)).collect_view()}</ul>
            </div>
        }
        .written()
    })
    .await)
}

fn line(tr: Tr, line: &Line) -> AnyView {
    let (lang, dir) = line.lang;
    let yours = line.yours.then(|| view! { " " <span class="tag tag--act">{tr.countries_yours()}</span> });
    view! {
        <li>
            <span><a class="tap" href=format!("/countries/{}", line.code)><b lang=lang dir=dir>{inline(&line.name)}</b></a>{yours}</span>
            <p>{tr.countries_count(line.comparisons)}</p>
        </li>
    }
    .written()
}

fn lines(catalogue: &Catalogue, origins: &[String], tr: Tr) -> Vec<Line> {
    let lines = catalogue.countries.iter().map(|country| {
        let texts = catalogue.texts(OwnerKind::Country, &country.code, tr.locale.code);
        Line {
            code: country.code.clone(),
            name: texts.text("name", &Default::default()),
            lang: lang_attrs(tr, texts.locale()),
            comparisons: catalogue.contexts.values().filter(|c| c.country == country.code).count(),
            yours: origins.contains(&country.code),
        }
    });
    let mut lines: Vec<Line> = lines.filter(|line| line.comparisons > 0).collect();
    lines.sort_by_key(|line| (line.code == "ZZ", !line.yours, crate::content::format::plain(&line.name)));
    lines
}
