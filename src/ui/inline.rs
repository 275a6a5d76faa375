//! Formatted text as view nodes. No HTML is ever made from text.

use super::Written;
use leptos::prelude::*;

use crate::content::catalogue::Named;
use crate::content::format::{Inline, Locale};
use crate::i18n::Tr;

/// The nodes of a text. Terms stand out as they do on a form; values keep their own direction.
pub fn inline(pieces: &[Inline]) -> AnyView {
    pieces.iter().map(piece).collect_view().written()
}

/// A short text, marked with its language where that is not the page's.
pub fn named(tr: Tr, name: &Named) -> AnyView {
    let (lang, dir) = lang_attrs(tr, name.locale);
    match lang {
        None => inline(&name.words),
        Some(_) => view! { <span lang=lang dir=dir>{inline(&name.words)}</span> }.written(),
    }
}

fn piece(piece: &Inline) -> AnyView {
    match piece {
        Inline::Text(text) if text.contains('\n') => text
            .split('\n')
            .enumerate()
            .map(|(n, line)| view! { {(n > 0).then(|| view! { <br /> })} {line.to_owned()} })
            .collect_view()
            .written(),
        Inline::Text(text) => text.clone().written(),
        Inline::Strong(inner) => view! { <b>{inline(inner)}</b> }.written(),
        Inline::Term(inner) => view! { <bdi class="official">{inline(inner)}</bdi> }.written(),
        Inline::Isolate(inner) => view! { <bdi>{inline(inner)}</bdi> }.written(),
        Inline::Link { href, text } => view! { <a href=href.clone() rel="external noopener">{inline(text)}</a> }.written(),
    }
}

/// `lang` and `dir` for a text that is in another language than its page; nothing where they are the same.
pub fn lang_attrs(tr: Tr, shown: &Locale) -> (Option<&'static str>, Option<&'static str>) {
    if shown.folder == tr.locale.code || tr.locale.code == crate::i18n::PSEUDO.code {
        (None, None)
    } else {
        (Some(shown.folder), Some(if shown.right_to_left { "rtl" } else { "ltr" }))
    }
}

/// The way back: for words of the interface within such a text.
pub fn own_attrs(tr: Tr, shown: &Locale) -> (Option<&'static str>, Option<&'static str>) {
    let (lang, _) = lang_attrs(tr, shown);
    (lang.map(|_| tr.locale.code), lang.map(|_| tr.locale.dir.as_str()))
}
