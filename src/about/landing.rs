//! The first page: what this is, in ten seconds, with one button.

use std::sync::Arc;

use axum::response::Response;
use leptos::prelude::*;

use crate::content::catalogue::Catalogue;
use crate::content::format::Inline;
use crate::error::AppError;
use crate::i18n::{LOCALES, PSEUDO, Tr};
use crate::islands::ZoneField;
use crate::server::{Page, Reader, Tab, Visitor, render};
use crate::ui::{Icon, Written, icon, inline, lang_attrs, turning};

/// One line of the comparison: the same thing at home and here.
struct Compared {
    /// What it is called at home, and in which language.
    term: (&'static str, &'static str),
    country: Vec<Inline>,
    country_lang: (Option<&'static str>, Option<&'static str>),
    home: Vec<Inline>,
    /// What it is called here; a name stays English in every language.
    there: String,
    there_is_name: bool,
    here: Vec<Inline>,
}

struct Field {
    name: Vec<Inline>,
    summary: Vec<Inline>,
    lang: (Option<&'static str>, Option<&'static str>),
    skills: usize,
}

/// `/`.
pub async fn show(visitor: Visitor) -> Result<Response, AppError> {
    let catalogue = visitor.app.catalogue()?;
    let reader: Reader = visitor.reader.clone();
    let tr = reader.tr;
    let rows = Arc::new(compared(&catalogue, tr));
    let fields = Arc::new(fields(&catalogue, tr));
    let page = Page::new("", Tab::None).public().with_islands();
    Ok(render(&visitor, page, move || {
        let skills: usize = fields.iter().map(|f| f.skills).sum();
        view! {
            <div class="hero">
                <div class="wrap split split--even">
                    <div class="flow">
                        <h1>{tr.landing_headline()}</h1>
                        <p class="lead">{tr.landing_lead()}</p>
                        {begin(&reader)}
                        <ul class="promise">
                            <li>{icon(Icon::Check)} " " {tr.landing_promise_free()}</li>
                            <li>{icon(Icon::Check)} " " {tr.landing_promise_phone()}</li>
                            <li>{icon(Icon::Check)} " " {tr.landing_promise_numbers()}</li>
                        </ul>
                    </div>
                    <div class="flow">
                        {ledger(tr, &rows)}
                        <p><a href="/countries">{tr.landing_compare_all()}</a></p>
                    </div>
                </div>
            </div>
            <div class="wrap page-body page-body--roomy flow flow--wide">
                <section class="flow" aria-labelledby="learn">
                    <h2 id="learn">{tr.landing_skills_title(skills)}</h2>
                    <ul class="domains">{fields.iter().map(|f| field(tr, f)).collect_view()}</ul>
                </section>
                <div class="split split--even">
                    {languages(&reader)}
                    <section class="flow read" aria-labelledby="yours">
                        <h2 id="yours">{tr.landing_yours_title()}</h2>
                        <p>{tr.landing_yours_text()}</p>
                        <p><a href="/privacy">{tr.landing_yours_more()}</a></p>
                    </section>
                </div>
            </div>
        }
        .written()
    })
    .await)
}

/// The one button: begin, or go on where one was.
fn begin(reader: &Reader) -> AnyView {
    let tr = reader.tr;
    if reader.learner.is_some() {
        return view! { <p><a class="button button--primary" href="/path">{tr.landing_continue()} " " {turning(Icon::Next)}</a></p> }
            .written();
    }
    view! {
        <form class="cluster" method="post" action="/start">
            <button class="button button--primary">{tr.landing_start()} " " {turning(Icon::Next)}</button>
            <ZoneField />
        </form>
    }
    .written()
}

fn ledger(tr: Tr, rows: &[Compared]) -> AnyView {
    let rows = rows.iter().map(|row| {
        let (term, term_lang) = row.term;
        let (lang, dir) = row.country_lang;
        let name = if row.there_is_name {
            view! { <b><bdi lang="en" dir="ltr">{row.there.clone()}</bdi></b> }.written()
        } else {
            view! { <b>{row.there.clone()}</b> }.written()
        };
        view! {
            <tr>
                <th scope="row"><b><bdi lang=term_lang dir="ltr">{term}</bdi> " " <small lang=lang dir=dir>{inline(&row.country)}</small></b> " " {inline(&row.home)}</th>
                <td>{name} " " {inline(&row.here)}</td>
            </tr>
        }
    });
    view! {
        <table class="compare">
            <caption>{tr.landing_compare_title()}</caption>
            <thead>
                <tr>
                    <th scope="col">{icon(Icon::Home)} " " {tr.landing_compare_home()}</th>
                    <th scope="col">{icon(Icon::Here)} " " {tr.landing_compare_here()}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .written()
}

fn field(tr: Tr, field: &Field) -> AnyView {
    let (lang, dir) = field.lang;
    view! {
        <li>
            <h3 lang=lang dir=dir>{inline(&field.name)}</h3>
            <p lang=lang dir=dir>{inline(&field.summary)}</p>
            <span class="num">{tr.landing_skills(field.skills)}</span>
        </li>
    }
    .written()
}

fn languages(reader: &Reader) -> AnyView {
    let tr = reader.tr;
    let shown = LOCALES.iter().chain(reader.app.config.pseudo.then_some(&PSEUDO)).map(|locale| {
        let current = (locale.code == reader.locale().code).then_some("true");
        view! {
            <li><button name="language" value=locale.code lang=locale.code dir=locale.dir.as_str() aria-current=current>{locale.name}</button></li>
        }
    });
    view! {
        <section class="flow" id="languages" aria-labelledby="lang-title">
            <h2 id="lang-title">{tr.landing_languages_title()}</h2>
            <p class="read">{tr.landing_languages_text()}</p>
            <form method="post" action="/language">
                <input type="hidden" name="back" value="/#languages" />
                <ul class="languages">{shown.collect_view()}</ul>
            </form>
        </section>
    }
    .written()
}

fn compared(catalogue: &Catalogue, tr: Tr) -> Vec<Compared> {
    let named = |name: &str| (name.to_string(), true);
    let called = |words: String| (words, false);
    let rows = [
        ("mx-tanda", ("Tanda", "es"), tr.landing_tanda_home(), called(tr.landing_tanda_term()), tr.landing_tanda_here()),
        ("in-upi-zelle", ("UPI", "en"), tr.landing_upi_home(), named("Zelle, Venmo, Cash App"), tr.landing_upi_here()),
        ("br-cpf", ("CPF", "pt"), tr.landing_cpf_home(), named("SSN"), tr.landing_cpf_here()),
        ("kr-jeonse", ("Jeonse", "ko-Latn"), tr.landing_jeonse_home(), called(tr.landing_jeonse_term()), tr.landing_jeonse_here()),
    ];
    let rows = rows.into_iter().filter_map(|(id, term, home, (there, there_is_name), here)| {
        let view = catalogue.context_view(catalogue.contexts.get(id)?, tr.locale.code)?;
        let country_lang = lang_attrs(tr, view.texts.locale());
        // The first page is read in the reader's own language: a comparison nobody translated yet gives way to our own words.
        let (home, here) = match country_lang {
            (None, _) => (view.texts.text("home", &view.args), view.texts.text("host-counterpart", &view.args)),
            _ => (vec![Inline::Text(home)], vec![Inline::Text(here)]),
        };
        Some(Compared { term, country: vec![Inline::Text(view.country)], country_lang, home, there, there_is_name, here })
    });
    rows.collect()
}

fn fields(catalogue: &Catalogue, tr: Tr) -> Vec<Field> {
    let fields = catalogue.domains.iter().map(|domain| {
        let texts = catalogue.domain_texts(&domain.slug, tr.locale.code);
        let args = Default::default();
        Field {
            name: texts.text("name", &args),
            summary: texts.text("summary", &args),
            lang: lang_attrs(tr, texts.locale()),
            skills: catalogue.components.iter().filter(|c| c.body.domain == domain.slug).count(),
        }
    });
    fields.collect()
}
