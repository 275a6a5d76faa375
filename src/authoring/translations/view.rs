//! One text as its translator sees it: the English, what it was, the words of now, and what stands around it.

use leptos::prelude::*;

use super::difference;
use super::filter::{Filter, State};
use super::piece::Piece;
use super::queue::{Fault, Told};
use crate::authoring::edit::pattern;
use crate::content::format::{Locale, readable};
use crate::content::ids::OwnerKind;
use crate::i18n::{LOCALES, Tr};
use crate::ui::{Icon, Written, icon, turning};

pub fn piece(tr: Tr, filter: &Filter, piece: &Piece, told: &Told, lesson: Option<&str>, reviewed: Option<&str>) -> AnyView {
    let Locale { folder: lang, .. } = *piece.locale;
    let dir = piece.locale.dir();
    let language = tr.translate_language(lang);
    let title = piece.lines.first().map_or_else(|| piece.key.owner.to_string(), |line| readable(&line.english));
    let tag = if piece.state == State::Reviewed { "tag tag--solid" } else { "tag" };
    let unread = piece.now.as_ref().is_none_or(|now| now.made == "machine");
    let critical = (piece.field == "warning" && unread).then(|| {
        view! { <p class="fallback-note">{icon(Icon::Info)} " " <span>{tr.translate_warning()}</span></p> }
    });
    let now = piece.now.as_ref();
    let words = told.typed.clone().unwrap_or_else(|| now.map(|now| pattern::shown(&now.body)).unwrap_or_default());
    let rows = (words.chars().count() / 45 + words.lines().count()).clamp(3, 16);
    let wrong = !told.faults.is_empty();
    let made = now.map(|now| match (now.made.as_str(), &now.reviewed_by, reviewed) {
        ("reviewed", Some(who), Some(date)) => tr.translate_reviewed_by(who, date),
        (made, ..) => format!("{}.", tr.translate_state(if made == "machine" { "machine" } else { "reviewed" })),
    });
    let still = (piece.state == State::Stale).then(|| {
        view! { <button class="button" name="do" value="still">{tr.translate_still()}</button> }
    });
    let hidden = [
        ("lang", lang.to_owned()),
        ("domain", filter.domain.clone()),
        ("field", filter.field.clone()),
        ("state", filter.state.clone()),
        ("text", piece.key.to_string()),
        ("base", piece.version.to_string()),
        ("english", piece.hash.clone()),
    ]
    .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
    .collect_view();
    view! {
        <form class="stale" method="post" action="/authoring/translations/queue" aria-labelledby="piece">
            {hidden}
            <div class="cluster between">
                <h2 id="piece"><span lang="en" dir="ltr">{title}</span> " · " {tr.translate_field(&piece.field)}</h2>
                <span class="cluster"><span class=tag>{tr.translate_state(piece.state.as_str())}</span> " " <span class="tag">{language.clone()}</span></span>
            </div>
            {critical}
            {source(tr, piece)}
            {told.conflict.then(|| conflict(tr, piece, told))}
            {wrong.then(|| faults(tr, &told.faults))}
            <div class="field">
                <label for="words">{tr.translate_words(&language)}</label>
                <textarea class="fluent" id="words" name="words" rows=rows.to_string() lang=lang dir=dir
                    aria-describedby=if wrong { "words-error words-help" } else { "words-help" } aria-invalid=wrong.then_some("true")>{words}</textarea>
                <p class="help" id="words-help">{made} " " {tr.translate_help()}</p>
            </div>
            <p class="cluster">
                <button class="button button--primary" name="do" value="next">{tr.translate_save_next()}</button>
                <button class="button" name="do" value="save">{tr.translate_save()}</button>
                {still}
                <a class="tap" href=filter.past(&piece.key)>{tr.translate_skip()} " " {turning(Icon::Next)}</a>
            </p>
        </form>
        {around(tr, filter, piece, lesson)}
    }
    .written()
}

/// The English; with the English of before where that is another.
fn source(tr: Tr, piece: &Piece) -> AnyView {
    let now = pattern::shown(&piece.english);
    let Some(old) = &piece.old else {
        let lost = (piece.state == State::Stale).then(|| view! { <p class="help">{tr.translate_lost()}</p> });
        return view! {
            <div class="versions versions--one">
                <div><h3>{tr.translate_english()}</h3><p class="fluent-text" lang="en" dir="ltr">{now}</p>{lost}</div>
            </div>
        }
        .written();
    };
    let parts = difference::words(&pattern::shown(old), &now);
    view! {
        <div class="versions">
            <div><h3>{tr.translate_before()}</h3><p class="fluent-text" lang="en" dir="ltr">{difference::before(&parts)}</p></div>
            <div><h3>{tr.translate_now()}</h3><p class="fluent-text" lang="en" dir="ltr">{difference::after(&parts)}</p></div>
        </div>
    }
    .written()
}

/// Somebody else saved first: both texts, and the form holds what was typed.
fn conflict(tr: Tr, piece: &Piece, told: &Told) -> AnyView {
    let (lang, dir) = (piece.locale.folder, piece.locale.dir());
    let theirs = piece.now.as_ref().map(|now| pattern::shown(&now.body)).unwrap_or_default();
    let who = piece.now.as_ref().and_then(|now| now.reviewed_by.clone()).unwrap_or_else(|| tr.translate_somebody());
    let mine = told.typed.as_ref().map(|mine| {
        let parts = difference::words(&theirs, &mine.replace("\r\n", "\n"));
        view! {
            <div class="versions">
                <div><h3>{tr.translate_theirs(&who)}</h3><p class="fluent-text" lang=lang dir=dir>{difference::before(&parts)}</p></div>
                <div><h3>{tr.translate_yours()}</h3><p class="fluent-text" lang=lang dir=dir>{difference::after(&parts)}</p></div>
            </div>
        }
    });
    view! {
        <div class="flow flow--tight" role="alert" id="conflict" tabindex="-1" autofocus=true>
            <p class="notice" data-severity="caution">{icon(Icon::Caution)} " " <span>{tr.translate_conflict()}</span></p>
            {mine}
        </div>
    }
    .written()
}

fn faults(tr: Tr, faults: &[Fault]) -> AnyView {
    let each = faults
        .iter()
        .map(|fault| {
            let message = match &fault.message {
                Some(message) => view! { <span lang="en" dir="ltr">{message.clone()}</span> }.written(),
                None => view! { <span>{tr.translate_empty()}</span> }.written(),
            };
            let spot = fault.spot.clone().map(|spot| {
                view! {
                    <code class="original" dir="auto">
                        <span class="line-no"><span class="visually-hidden">{tr.receipt_line(spot.line)}</span> <span aria-hidden="true">{spot.line.to_string()}</span></span>
                        " " <span>{spot.before} <mark>{spot.marked}</mark> {spot.after}</span>
                    </code>
                }
            });
            view! { <li class="flow flow--tight"><p class="field-error">{icon(Icon::Info)} " " {message}</p>{spot}</li> }
        })
        .collect_view();
    view! {
        <div class="flow flow--tight" id="words-error" tabindex="-1" autofocus=true>
            <p><b>{tr.translate_refused()}</b></p>
            <ul class="read flow flow--tight">{each}</ul>
        </div>
    }
    .written()
}

/// Where the text stands: the other texts of its owner, and a way to see it as learners do.
fn around(tr: Tr, filter: &Filter, piece: &Piece, lesson: Option<&str>) -> AnyView {
    let (lang, dir) = (piece.locale.folder, piece.locale.dir());
    let slug = &piece.key.owner.slug;
    let spoken = LOCALES.iter().any(|l| l.code == lang);
    let link = |href: String, words: String| view! { <p><a class="tap" href=href>{turning(Icon::Next)} " " {words}</a></p> }.written();
    let see = match piece.key.owner.kind {
        OwnerKind::Item | OwnerKind::Template if spoken => Some(link(format!("/authoring/items/{slug}/try?lang={lang}"), tr.item_try())),
        OwnerKind::Item | OwnerKind::Template => Some(link(format!("/authoring/items/{slug}"), tr.item_texts())),
        OwnerKind::Lesson | OwnerKind::Card => lesson.map(|lesson| link(format!("/lessons/{lesson}"), tr.translate_see_lesson())),
        OwnerKind::Term => Some(link("/glossary".into(), tr.nav_glossary())),
        OwnerKind::Context | OwnerKind::Country => Some(link("/countries".into(), tr.nav_countries())),
        _ => None,
    };
    let rows = piece
        .lines
        .iter()
        .map(|line| {
            let name = line.id.strip_prefix(&piece.key.owner.prefix()).unwrap_or(&line.id).trim_start_matches('-').to_owned();
            let name = if name.is_empty() { line.id.clone() } else { name };
            let here = line.id == piece.key.id;
            let part = if here {
                view! { <b><code dir="ltr">{name}</code></b> }.written()
            } else {
                let key = super::filter::Key { owner: piece.key.owner.clone(), id: line.id.clone() };
                view! { <a href=filter.at(&key)><code dir="ltr">{name}</code></a> }.written()
            };
            let translated = match &line.translated {
                Some(body) => view! { <span lang=lang dir=dir>{body.clone()}</span> }.written(),
                None => view! { <span class="few">{tr.text_missing()}</span> }.written(),
            };
            view! {
                <tr>
                    <th scope="row" aria-current=here.then_some("true")>{part}</th>
                    <td><span lang="en" dir="ltr">{line.english.clone()}</span></td>
                    <td>{translated}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="flow">
            <div class="cluster between"><h2 id="around">{tr.translate_around()}</h2> {see}</div>
            <div class="table-frame" role="region" aria-labelledby="around" tabindex="0">
                <table class="bank bank--short">
                    <caption class="visually-hidden">{tr.translate_around()} " " <bdi dir="ltr">{piece.key.owner.to_string()}</bdi></caption>
                    <thead><tr><th scope="col">{tr.item_col_part()}</th><th scope="col">{tr.translate_english()}</th><th scope="col">{tr.translate_language(lang)}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
    .written()
}
