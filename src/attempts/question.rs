//! An open question as a form: native controls in a plain form, the same with and without script.

use leptos::prelude::*;
use serde::Deserialize;

use super::ask::Asking;
use super::case::{case, inputs};
use super::form::{Draft, Meaning};
use super::instance::{Instance, Loaded};
use super::run::RunKind;
use crate::content::model::ItemKind;
use crate::i18n::{Tr, plain as unmarked};
use crate::islands::AnswerForm;
use crate::server::Reader;
use crate::tutor::number::NumberFormat;
use crate::ui::{Icon, Written, icon, inline, lang_attrs, own_attrs};

/// What the address says about a form that came back.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Back {
    /// Why: `empty`, `ambiguous`, `number`, `outside`, `twice`.
    pub e: Option<String>,
    /// A hint was asked for: it takes the focus.
    pub hint: Option<u8>,
    /// The question was reported: `thanks`, `empty`.
    pub report: Option<String>,
    /// Inputs were set, to be looked at: what they give takes the focus.
    pub set: Option<u8>,
}

/// The form of an open attempt. Its first button is what Enter in a field presses, so a hidden one stands before “I don’t know”. `title` is the component's name, `why` a sentence on why this question comes now.
pub fn question(reader: &Reader, attempt: &Loaded, instance: &Instance, title: &str, why: &str, back: &Back) -> AnyView {
    let tr = reader.tr;
    let (lang, dir) = lang_attrs(tr, instance.texts.locale());
    let fallback = lang.map(|_| view! { <p class="fallback-note">{icon(Icon::Globe)} " " {tr.fallback_note()}</p> });
    let draft = attempt.draft();
    let stem = (!instance.item.parts.is_empty()).then(|| view! { <p class="stem" lang=lang dir=dir>{inline(&instance.text("stem"))}</p> });
    let (error, asked) = match instance.item.kind {
        ItemKind::Scenario | ItemKind::Video => (None, parts(tr, instance, &draft, back)),
        ItemKind::Interactive => inputs(tr, instance, &draft, back),
        _ => whole(tr, instance, &draft, back),
    };
    // A placement asks what is known without help, and tells nothing of right and wrong.
    let placing = attempt.run_kind == RunKind::Placement.as_str();
    let hints = (!placing).then(|| hints(tr, instance, attempt.hints, back.hint));
    let skip = if placing { tr.placement_unknown() } else { tr.answer_skip() };
    let check = if placing { tr.placement_next() } else { tr.answer_check() };
    let stop = placing.then(|| {
        view! {
            <form id="stop" method="post" action="/practice/placement/stop"></form>
        }
    });
    let stopper = placing.then(|| view! { <button class="button button--quiet" form="stop">{tr.placement_stop()}</button> });
    // Enter in a calculator calculates: nobody answers by it who only wants to see.
    let sets = !instance.item.results.is_empty();
    let (name, value) = (sets.then_some("do"), sets.then_some("set"));
    let action = attempt.action();
    let (title, why) = (title.to_string(), why.to_string());
    let lead = view! { <h1 class="where">{title}</h1> {fallback} {error} };
    let (body, asked) = match case(tr, instance, true) {
        None => {
            let asked = view! { <div class="ask">{lead} <div lang=lang dir=dir>{asked}</div></div> };
            ("player-body player-body--two split", asked.written())
        }
        // The case stands above the questions, or beside them where there is room.
        Some(shown) => {
            let asked = view! { <div class="lead">{lead} {stem}</div> {shown} <div class="ask" lang=lang dir=dir>{asked}</div> };
            ("player-body player-body--two split split--case", asked.written())
        }
    };
    view! {
        <AnswerForm action=action sending=unmarked(tr.answer_sending()) failed=unmarked(tr.answer_failed())>
            <button class="visually-hidden" tabindex="-1" aria-hidden="true" name=name value=value>{check.clone()}</button>
            <div class=body>
                {asked}
                <div class="helpers" id="hints">
                    <button class="button button--quiet helpers-skip" name="do" value="skip" formnovalidate=true>{skip}</button>
                    {hints}
                    <details class="fold report">
                        <summary>{icon(Icon::Info)} " " {tr.answer_why_now()}</summary>
                        <p class="hint">{why}</p>
                    </details>
                </div>
            </div>
            <div class="actions">
                <div class="wrap"><button class="button button--primary" name="do" value="check">{check}</button> {stopper}</div>
            </div>
        </AnswerForm>
        {stop}
    }
    .written()
}

/// The fault that a form came back for, if this is where it lies.
pub fn fault(meaning: Meaning, back: &Back) -> Option<Meaning> {
    Some(meaning).filter(|meaning| back.e.is_some() && meaning.code() == back.e.as_deref())
}

/// An item that asks one thing: what was wrong stands above it.
fn whole(tr: Tr, instance: &Instance, draft: &Draft, back: &Back) -> (Option<AnyView>, AnyView) {
    let (ask, fields) = (instance.item.whole(), draft.fields(""));
    let fault = fault(fields.meaning(&ask, &NumberFormat::ENGLISH), back);
    let asking = Asking { tr, instance, ask, fields, fault, before: 0 };
    (asking.error(), asking.view())
}

/// Several questions on a case, each a group by itself. Only the first that is not answered yet is asked about.
fn parts(tr: Tr, instance: &Instance, draft: &Draft, back: &Back) -> AnyView {
    let asks = instance.item.asks();
    let count = asks.len();
    let (lang, dir) = own_attrs(tr, instance.texts.locale());
    let (mut before, mut told) = (0, false);
    let mut groups = vec![];
    for (n, ask) in asks.into_iter().enumerate() {
        let fields = draft.fields(ask.part);
        let fault = fault(fields.meaning(&ask, &NumberFormat::ENGLISH), back).filter(|_| !told);
        told |= fault.is_some();
        let asking = Asking { tr, instance, ask, fields, fault, before };
        before += ask.options.len();
        groups.push(view! {
            <fieldset class="part">
                <legend class="where" lang=lang dir=dir>{tr.case_question(n + 1, count)}</legend>
                {asking.error()}
                {asking.view()}
            </fieldset>
        });
    }
    groups.written()
}

/// The hints asked for so far, and a button for the next. Asking is noted, so it is a form's button and not a fold.
fn hints(tr: Tr, instance: &Instance, shown: i16, fresh: Option<u8>) -> AnyView {
    let all = i16::from(instance.item.hints);
    let (lang, dir) = lang_attrs(tr, instance.texts.locale());
    let given = (1..=shown.min(all))
        .map(|n| {
            let focus = fresh.is_some() && n == shown;
            let words = inline(&instance.text(&format!("hint-{n}")));
            view! {
                <p class="hint" tabindex="-1" autofocus=focus>
                    {icon(Icon::Hint)} " " <b>{tr.hint_label(n, all)}</b> " " <span lang=lang dir=dir>{words}</span>
                </p>
            }
        })
        .collect_view();
    let more = (shown < all).then(|| {
        view! {
            <button class="button button--quiet helpers-hint" name="do" value="hint" formnovalidate=true>{icon(Icon::Hint)} " " {tr.hint_show(shown + 1, all)}</button>
        }
    });
    view! { {given} {more} }.written()
}
