//! Every comparison of one country, grouped as the path groups its components.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::content::catalogue::{Catalogue, ContextView};
use crate::content::format::{Inline, plain};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::{Page, Tab, Visitor, render};
use crate::ui::{Written, context_card, inline, lang_attrs};

struct Group {
    domain: String,
    name: Vec<Inline>,
    lang: (Option<&'static str>, Option<&'static str>),
    cards: Vec<Card>,
}

struct Card {
    view: ContextView,
    kc: String,
    lesson: Vec<Inline>,
    /// Has the component a lesson to go to?
    ready: bool,
}

/// `/countries/{code}`.
pub async fn show(visitor: Visitor, Path(code): Path<String>) -> Result<Response, AppError> {
    let catalogue = visitor.app.catalogue()?;
    let tr = visitor.tr;
    let country = catalogue.countries.iter().find(|c| c.code.eq_ignore_ascii_case(&code)).ok_or(AppError::NotFound)?;
    let groups = Arc::new(groups(&catalogue, &country.code, tr));
    let (title, lead) = if country.code == "ZZ" {
        (tr.countries_any_title(), tr.countries_any_lead())
    } else {
        let name = catalogue.country_name(&country.code, tr.locale.code);
        (tr.countries_country_title(name), tr.countries_country_lead())
    };
    let page = Page::new(&title, Tab::Countries).public();
    Ok(render(&visitor, page, move || {
        view! {
            <div class="wrap page-body flow flow--wide">
                <div class="flow flow--tight">
                    <p class="where"><a class="tap" href="/countries">{tr.countries_all()}</a></p>
                    <h1>{title.clone()}</h1>
                    <p class="read">{lead.clone()}</p>
                </div>
                {groups.iter().map(|g| group(tr, g)).collect_view()}
            </div>
        }
        .written()
    })
    .await)
}

fn group(tr: Tr, group: &Group) -> AnyView {
    let (lang, dir) = group.lang;
    let (id, named) = (group.domain.clone(), group.domain.clone());
    view! {
        <section class="flow read" aria-labelledby=named>
            <h2 class="letter" id=id lang=lang dir=dir>{inline(&group.name)}</h2>
            {group.cards.iter().map(|c| card(tr, c)).collect_view()}
        </section>
    }
    .written()
}

fn card(tr: Tr, card: &Card) -> AnyView {
    let view = &card.view;
    let name = plain(&card.lesson);
    let lesson = if card.ready {
        view! { <a class="tap" href=format!("/lessons/{}", card.kc)>{tr.countries_lesson(name)}</a> }.written()
    } else {
        view! { <span class="help">{tr.countries_coming(name)}</span> }.written()
    };
    view! {
        <div class="flow flow--tight">
            {context_card(tr, &view.context, &view.country, view.as_of.clone(), &view.texts, &view.args, 3)}
            <p>{lesson}</p>
        </div>
    }
    .written()
}

/// The country's comparisons, in the order of the path.
fn groups(catalogue: &Catalogue, country: &str, tr: Tr) -> Vec<Group> {
    let code = tr.locale.code;
    let cards_of = |domain: &str| -> Vec<Card> {
        let components = catalogue.components.iter().filter(|c| c.body.domain == domain);
        let contexts = components.flat_map(|c| catalogue.contexts_of(&c.body.slug)).filter(|c| c.country == country);
        let cards = contexts.filter_map(|context| {
            Some(Card {
                view: catalogue.context_view(context, code)?,
                kc: context.kc.clone(),
                lesson: catalogue.kc_name(&context.kc, code).words,
                ready: catalogue.lessons.contains_key(&context.kc),
            })
        });
        cards.collect()
    };
    let groups = catalogue.domains.iter().map(|domain| {
        let texts = catalogue.domain_texts(&domain.slug, code);
        Group {
            domain: domain.slug.clone(),
            name: texts.text("name", &Default::default()),
            lang: lang_attrs(tr, texts.locale()),
            cards: cards_of(&domain.slug),
        }
    });
    groups.filter(|group| !group.cards.is_empty()).collect()
}
