//! Words for what can be chosen and for the fields of an item.

use leptos::prelude::*;

pub use super::filter::KINDS;
use crate::content::catalogue::Catalogue;
use crate::content::format::{Locale, plain};
use crate::i18n::{LOCALES, Tr};

/// A domain's slug and name, and its components' slugs and names.
pub type Domain = (String, String, Vec<(String, String)>);

pub fn domains(catalogue: &Catalogue, code: &str) -> Vec<Domain> {
    let of = |domain: &crate::content::model::Domain| {
        let own = catalogue.components.iter().filter(|c| c.body.domain == domain.slug);
        let own = own.map(|c| (c.body.slug.clone(), plain(&catalogue.kc_name(&c.body.slug, code).words))).collect();
        (domain.slug.clone(), plain(&catalogue.domain_texts(&domain.slug, code).named("name").words), own)
    };
    catalogue.domains.iter().map(of).collect()
}

/// Every component as an option, domain by domain.
pub fn components(domains: &[Domain], chosen: &str) -> AnyView {
    let group = |(_, name, own): &Domain| {
        let own = own.iter().map(|(slug, name)| option(slug, chosen, name.clone())).collect_view();
        view! { <optgroup label=name.clone()>{own}</optgroup> }
    };
    domains.iter().map(group).collect_view().into_any()
}

pub fn option(value: &str, chosen: &str, words: String) -> AnyView {
    view! { <option value=value.to_owned() selected=value == chosen>{words}</option> }.into_any()
}

/// The language of a field's words and their direction; formulas and numbers are written as in English.
pub fn spoken(field: &str) -> (&'static str, &'static str) {
    let locale = field.split_once('.').and_then(|(locale, _)| Locale::of(locale)).unwrap_or(Locale::source());
    (locale.folder, locale.dir())
}

/// What a field is called.
pub fn field_name(tr: Tr, field: &str) -> String {
    if field.is_empty() {
        return tr.field_whole();
    }
    if let Some((locale, ending)) = field.split_once('.').filter(|(locale, _)| Locale::of(locale).is_some()) {
        let language = LOCALES.iter().find(|l| l.code == locale).map_or(locale, |l| l.name);
        return tr.field_in_language(part_name(tr, ending), language);
    }
    match field.split('.').collect::<Vec<_>>()[..] {
        [list, n, what] => tr.field_of_row(tr.field_row(list, n), tr.field_name(what)),
        [name, n] => format!("{} {n}", tr.field_name(name)),
        _ => tr.field_name(field),
    }
}

/// What a text of an item is called, by its ending: `k2-feedback`.
pub fn part_name(tr: Tr, ending: &str) -> String {
    let (key, feedback) = ending.strip_suffix("-feedback").map_or((ending, false), |key| (key, true));
    let letters = key.trim_end_matches(|c: char| c.is_ascii_digit());
    let n = &key[letters.len()..];
    let known = match letters {
        "stem" | "why" => n.is_empty(),
        "hint-" | "k" | "p" | "w" | "s" => !n.is_empty(),
        _ => false,
    };
    match (known, feedback) {
        (false, _) => ending.to_owned(),
        (true, false) => tr.part_name(letters.trim_end_matches('-'), n),
        (true, true) => tr.part_feedback(n),
    }
}
