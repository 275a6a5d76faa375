//! The words on the forms: each as it is printed here, then what it means, in which lesson it is used, and what it is easily
//! taken for.

use std::sync::Arc;

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::content::catalogue::{Catalogue, ContextView, TextSet};
use crate::content::format::{Args, Inline, Printer, plain};
use crate::content::ids::OwnerKind;
use crate::content::model::{Severity, Term};
use crate::content::solve::Scope;
use crate::error::AppError;
use crate::i18n::{LOCALES, Locale, Tr};
use crate::server::{Page, Reader, Tab, Visitor, render};
use crate::ui::{Icon, Written, icon, inline, lang_attrs};

/// What is looked for, and the language to show beside English; empty for English alone, absent for the reader's own.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    q: String,
    also: Option<String>,
}

struct Entry {
    slug: String,
    /// As it is printed, in English.
    name: Vec<Inline>,
    also: Option<(&'static Locale, Vec<Inline>)>,
    texts: TextSet,
    args: Args,
    kc: String,
    lesson: TextSet,
    ready: bool,
    /// The date of its numbers, in words, where one of them is past its time.
    stale: Option<String>,
    context: Option<ContextView>,
}

/// `/glossary`.
pub async fn show(visitor: Visitor, Query(wanted): Query<Wanted>) -> Result<Response, AppError> {
    let catalogue = visitor.app.catalogue()?;
    let reader: Reader = visitor.reader.clone();
    let tr = reader.tr;
    let offered = offered(&catalogue);
    let also = match wanted.also.as_deref() {
        Some(code) => offered.iter().copied().find(|l| l.code == code),
        None => offered.iter().copied().find(|l| *l == reader.locale()),
    };
    let all: Vec<Entry> = catalogue.terms.iter().map(|term| entry(&catalogue, term, also, &reader)).collect();
    let total = all.len();
    let sought = fold(wanted.q.trim());
    let mut found: Vec<Entry> = all.into_iter().filter(|e| fits(e, &sought)).collect();
    found.sort_by_key(|e| fold(&plain(&e.name)));
    let found = Arc::new(found);
    let query = wanted.q.trim().to_string();
    let page = Page::new(tr.glossary_title(), Tab::Glossary).public();
    Ok(render(&visitor, page, move || {
        let letters = letters(&found);
        let jumps = letters.iter().map(|(letter, _)| {
            view! { <a href=format!("#letter-{}", letter.to_lowercase()) lang="en">{letter.to_string()}</a> }
        });
        let jumps = (letters.len() > 1).then(|| {
            view! { <nav aria-label=crate::i18n::plain(tr.glossary_letters())><div class="letters">{jumps.collect_view()}</div></nav> }
        });
        let nothing = found.is_empty().then(|| view! { <p role="status">{tr.glossary_none(&query)}</p> });
        let all = (!query.is_empty()).then(|| view! { <p><a href="/glossary">{tr.glossary_all()}</a></p> });
        // One line for the page: a note at each of its words would bury them.
        let foreign = found.iter().any(|e| lang_attrs(tr, e.texts.locale()).0.is_some());
        let foreign = foreign.then(|| view! { <p class="fallback-note">{icon(Icon::Globe)} " " <span>{tr.fallback_note()}</span></p> });
        let groups = letters.iter().map(|(letter, entries)| {
            let id = format!("letter-{}", letter.to_lowercase());
            let named = id.clone();
            view! {
                <section aria-labelledby=named>
                    <h2 class="letter" id=id lang="en">{letter.to_string()}</h2>
                    <dl class="terms">{entries.iter().map(|e| term(tr, e)).collect_view()}</dl>
                </section>
            }
        });
        view! {
            <div class="wrap page-body flow">
                <div class="flow flow--tight">
                    <h1>{tr.glossary_title()}</h1>
                    <p class="read">{tr.glossary_lead()}</p>
                </div>
                {finder(tr, &query, also, &offered)}
                {foreign}
                {jumps}
                {nothing}
                <div class="flow flow--wide">{groups.collect_view()}</div>
                {all}
                <p class="source">{tr.glossary_count(total, found.len())}</p>
            </div>
        }
        .written()
    })
    .await)
}

fn finder(tr: Tr, query: &str, also: Option<&'static Locale>, offered: &[&'static Locale]) -> AnyView {
    let options = offered.iter().map(|locale| {
        view! { <option value=locale.code lang=locale.code selected=also == Some(*locale)>{locale.name}</option> }
    });
    view! {
        <form class="finder" role="search" method="get" action="/glossary">
            <div class="field">
                <label for="q">{tr.glossary_find()}</label>
                <input id="q" name="q" type="search" autocomplete="off" maxlength="60" value=query.to_string() />
            </div>
            <div class="field">
                <label for="also">{tr.glossary_also()}</label>
                <select id="also" name="also">
                    <option value="" selected=also.is_none()>{tr.glossary_also_none()}</option>
                    {options.collect_view()}
                </select>
            </div>
            <button class="button">{tr.glossary_show()}</button>
        </form>
    }
    .written()
}

fn term(tr: Tr, entry: &Entry) -> AnyView {
    let (lang, dir) = lang_attrs(tr, entry.texts.locale());
    let also = entry.also.as_ref().map(|(l, name)| view! { " " <small lang=l.code dir=l.dir.as_str()>{inline(name)}</small> });
    // Beside a meaning in another language, what is in the reader's own says so.
    let (here, here_dir) = if lang.is_some() { (Some(tr.locale.code), Some(tr.locale.dir.as_str())) } else { (None, None) };
    let name = plain(&entry.lesson.text("name", &Args::new()));
    let lesson = if entry.ready {
        let shown = entry.lesson.locale();
        let other = shown != entry.texts.locale();
        view! { <a href=format!("/lessons/{}", entry.kc) lang=other.then_some(shown.folder) dir=other.then(|| shown.dir())>{name}</a> }
            .written()
    } else {
        view! { <span class="help" lang=here dir=here_dir>{tr.glossary_coming(name)}</span> }.written()
    };
    let stale = entry
        .stale
        .as_ref()
        .map(|date| view! { " " <span class="help" lang=here dir=here_dir>{tr.as_of(date)} " " {tr.may_have_changed()}</span> });
    view! {
        <div id=entry.slug.clone()>
            <dt><bdi lang="en" dir="ltr">{inline(&entry.name)}</bdi>{also}</dt>
            <dd lang=lang dir=dir>{inline(&entry.texts.text("meaning", &entry.args))}{stale} " " {lesson}</dd>
            {entry.context.as_ref().map(|view| easily_taken_for(tr, view))}
        </div>
    }
    .written()
}

/// The false friend: how the two compare, or the warning where the mistake is dear.
fn easily_taken_for(tr: Tr, view: &ContextView) -> AnyView {
    let context = &view.context;
    let critical = context.severity == Severity::Critical;
    let (which, ending) = if critical { (Icon::Critical, "warning") } else { (Icon::Home, "comparison") };
    let (lang, dir) = lang_attrs(tr, view.texts.locale());
    let from = if context.country == "ZZ" { tr.glossary_from_any() } else { tr.glossary_from(&view.country) };
    let english = (critical && view.texts.is_unreviewed()).then(|| {
        let words = view.texts.source_text(ending, &view.args);
        view! { " " <span class="help">{tr.unreviewed_note()}</span> " " <span lang="en" dir="ltr">{inline(&words)}</span> }
    });
    view! {
        <dd class="notice" data-severity=critical.then_some("critical")>
            {icon(which)}
            <span><b>{from}</b> " " <span lang=lang dir=dir>{inline(&view.texts.text(ending, &view.args))}</span>{english}</span>
        </dd>
    }
    .written()
}

fn entry(catalogue: &Catalogue, term: &Term, also: Option<&'static Locale>, reader: &Reader) -> Entry {
    let code = reader.locale().code;
    let texts = catalogue.texts(OwnerKind::Term, &term.slug, code);
    let args = catalogue.args(&Scope::new(), &term.params, code, reader.origin().unwrap_or("ZZ"));
    let name = texts.source_text("name", &args);
    let also = also
        .filter(|l| translated(catalogue, &term.slug, l))
        .map(|l| (l, catalogue.texts(OwnerKind::Term, &term.slug, l.code).text("name", &args)));
    let context = term.context.as_ref().and_then(|id| catalogue.contexts.get(id));
    let origins = reader.learner.as_ref().map(|l| l.origins.as_slice()).unwrap_or_default();
    // What is easy to mix up for others is noise to this reader, unless the mistake is dear for anyone.
    let concerns =
        context.filter(|c| origins.is_empty() || c.country == "ZZ" || c.severity == Severity::Critical || origins.contains(&c.country));
    Entry {
        slug: term.slug.clone(),
        name,
        also,
        kc: term.kc.clone(),
        lesson: catalogue.texts(OwnerKind::Kc, &term.kc, code),
        ready: catalogue.lessons.contains_key(&term.kc),
        stale: catalogue.parameters.stale(&term.params, reader.app.clock.today()).then(|| as_of(catalogue, term, &texts)),
        context: concerns.and_then(|c| catalogue.context_view(c, code)),
        texts,
        args,
    }
}

/// The oldest date of the numbers in a meaning, as its language writes dates.
fn as_of(catalogue: &Catalogue, term: &Term, texts: &TextSet) -> String {
    let dates = term.params.iter().filter_map(|key| catalogue.parameters.0.get(key)).map(|parameter| parameter.as_of);
    dates.min().map(|date| Printer::of(texts.locale()).date(date)).unwrap_or_default()
}

/// The interface languages, other than English, that have any of the words.
fn offered(catalogue: &Catalogue) -> Vec<&'static Locale> {
    LOCALES.iter().filter(|l| l.code != "en" && catalogue.terms.iter().any(|term| translated(catalogue, &term.slug, l))).collect()
}

fn translated(catalogue: &Catalogue, slug: &str, locale: &Locale) -> bool {
    catalogue.texts(OwnerKind::Term, slug, locale.code).locale().folder == locale.code
}

/// Entries by the first letter of the English word; they come sorted.
fn letters(entries: &[Entry]) -> Vec<(char, Vec<&Entry>)> {
    let mut groups: Vec<(char, Vec<&Entry>)> = vec![];
    for entry in entries {
        let letter = plain(&entry.name).chars().next().map_or('#', |c| c.to_ascii_uppercase());
        match groups.last_mut() {
            Some((last, group)) if *last == letter => group.push(entry),
            _ => groups.push((letter, vec![entry])),
        }
    }
    groups
}

/// Whether what was typed stands in the English word, in the reader's word or in the other language's.
fn fits(entry: &Entry, sought: &str) -> bool {
    let own = entry.texts.text("name", &entry.args);
    let also = entry.also.as_ref().map(|(_, name)| plain(name)).unwrap_or_default();
    [plain(&entry.name), plain(&own), also].iter().any(|name| fold(name).contains(sought))
}

/// Small letters without accents: people type as their keyboard lets them.
fn fold(text: &str) -> String {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn accents_and_capitals_do_not_hide_a_word() {
        assert_eq!(fold("Número de Seguro Social"), "numero de seguro social");
        assert_eq!(fold("APR"), "apr");
    }
}
