//! What lists are narrowed to and fields are filled from, and the ways through a long list.

use crate::ui::Written;
use leptos::prelude::*;

use crate::content::catalogue::Catalogue;
use crate::content::format::plain;
use crate::i18n::Tr;

/// A domain's slug and name, and its components' slugs and names.
pub type Domain = (String, String, Vec<(String, String)>);

pub fn domains(catalogue: &Catalogue, code: &str) -> Vec<Domain> {
    let of = |(domain, name): (String, String)| {
        let own = catalogue.components.iter().filter(|c| c.body.domain == domain);
        let own = own.map(|c| (c.body.slug.clone(), plain(&catalogue.kc_name(&c.body.slug, code).words))).collect();
        (domain, name, own)
    };
    domain_names(catalogue, code).into_iter().map(of).collect()
}

/// Every domain's slug and name.
pub fn domain_names(catalogue: &Catalogue, code: &str) -> Vec<(String, String)> {
    let name = |slug: &str| catalogue.domain_texts(slug, code).named("name").plain();
    catalogue.domains.iter().map(|domain| (domain.slug.clone(), name(&domain.slug))).collect()
}

/// Every component as an option, domain by domain.
pub fn components(domains: &[Domain], chosen: &str) -> AnyView {
    let group = |(_, name, own): &Domain| {
        let own = own.iter().map(|(slug, name)| option(slug, chosen, name.clone())).collect_view();
        view! { <optgroup label=name.clone()>{own}</optgroup> }
    };
    domains.iter().map(group).collect_view().written()
}

/// The same, each domain's own name first: what a list is narrowed to.
pub fn components_and_domains(tr: Tr, domains: &[Domain], chosen: &str) -> AnyView {
    let group = |(domain, name, own): &Domain| {
        let own = own.iter().map(|(slug, name)| option(slug, chosen, name.clone())).collect_view();
        view! { <optgroup label=name.clone()>{option(domain, chosen, tr.items_whole_domain(name))} {own}</optgroup> }
    };
    domains.iter().map(group).collect_view().written()
}

/// Which lines of a long list these are, and the ways to the pages beside; `at` gives a page's address.
pub fn pages(tr: Tr, (page, size, shown, total): (i64, i64, usize, i64), at: impl Fn(i64) -> String) -> Option<AnyView> {
    if shown == 0 {
        return None;
    }
    let first = page * size + 1;
    let last = first + shown as i64 - 1;
    let turn = |page: i64, words: String| view! { <a class="tap" href=at(page)>{words}</a> };
    let back = (page > 0).then(|| turn(page - 1, tr.items_page_before()));
    let on = (last < total).then(|| turn(page + 1, tr.items_page_next()));
    let view = view! {
        <nav class="cluster between" aria-label=crate::i18n::plain(tr.items_pages())>
            <p>{tr.items_range(first, last, total)}</p>
            <p class="cluster">{back} " " {on}</p>
        </nav>
    };
    Some(view.written())
}

pub fn option(value: &str, chosen: &str, words: String) -> AnyView {
    view! { <option value=value.to_owned() selected=value == chosen>{words}</option> }.written()
}
