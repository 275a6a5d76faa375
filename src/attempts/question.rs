//! An open question as a form: native controls in a plain form, the same with and without script.

use leptos::prelude::*;
use serde::Deserialize;

use super::form::Draft;
use super::instance::{Instance, Loaded};
use super::run::RunKind;
use crate::content::format::{Printer, plain};
use crate::content::model::{Choice, ItemKind, ItemRow, Order, Partner};
use crate::i18n::{Tr, plain as unmarked};
use crate::islands::AnswerForm;
use crate::server::Reader;
use crate::tutor::grading::Key;
use crate::tutor::number::{NumberFormat, Reading, read};
use crate::tutor::shuffle;
use crate::ui::{Icon, blocks, icon, inline, lang_attrs};

/// What the address says about a form that came back.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Back {
    /// Why: `empty`, `ambiguous`, `number`, `twice`.
    pub e: Option<String>,
    /// A hint was asked for: it takes the focus.
    pub hint: Option<u8>,
    /// The question was reported: `thanks`, `empty`.
    pub report: Option<String>,
}

/// The form of an open attempt. Its first button is what Enter in a field presses, so a hidden one stands before “I don’t know”. `title` is the component's name, `why` a sentence on why this question comes now.
pub fn question(reader: &Reader, attempt: &Loaded, instance: &Instance, title: &str, why: &str, back: &Back) -> AnyView {
    let tr = reader.tr;
    let (lang, dir) = lang_attrs(tr, instance.texts.locale());
    let fallback = lang.map(|_| view! { <p class="fallback-note">{icon(Icon::Globe)} " " {tr.fallback_note()}</p> });
    let draft = attempt.draft();
    let error = back.e.as_deref().and_then(|code| refused(tr, instance, &draft, code));
    let described = error.is_some().then_some("question-error");
    let stem = inline(&instance.text("stem"));
    let asked = match instance.item.kind {
        ItemKind::Single | ItemKind::Several => choices(tr, instance, &draft, stem, described),
        ItemKind::Numeric => number(tr, instance, &draft, stem, described, back),
        ItemKind::Ordering => ordering(tr, instance, &draft, stem, described),
        ItemKind::Matching => matching(tr, instance, &draft, stem, described),
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
    let action = attempt.action();
    let (title, why) = (title.to_string(), why.to_string());
    view! {
        <AnswerForm action=action sending=unmarked(tr.answer_sending()) failed=unmarked(tr.answer_failed())>
            <button class="visually-hidden" tabindex="-1" aria-hidden="true">{check.clone()}</button>
            <div class="player-body player-body--two split">
                <div class="ask">
                    <h1 class="where">{title}</h1>
                    {fallback}
                    {error}
                    <div lang=lang dir=dir>{asked}</div>
                </div>
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
    .into_any()
}

/// Why a form came back, and what to do. None of these counts as a try.
fn refused(tr: Tr, instance: &Instance, draft: &Draft, code: &str) -> Option<AnyView> {
    let open = instance.item.rows.iter().filter(|r| draft.rows.get(&r.key).is_none_or(String::is_empty)).count();
    let (what, next) = match (code, instance.item.kind) {
        ("empty", ItemKind::Ordering | ItemKind::Matching) => (tr.refused_rows(open), tr.refused_empty_next()),
        ("empty", ItemKind::Numeric) => (tr.refused_no_number(), tr.refused_empty_next()),
        ("empty", _) => (tr.refused_no_choice(), tr.refused_empty_next()),
        ("number", _) => (tr.refused_not_a_number(&draft.number), tr.refused_number_next()),
        ("twice", _) => (tr.refused_twice(), tr.refused_twice_next()),
        _ => return None,
    };
    Some(
        view! {
            <p class="field-error" id="question-error" tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span><b>{what}</b> " " {next}</span></p>
        }
        .into_any(),
    )
}

fn shown_order<T: Clone>(instance: &Instance, all: &[T]) -> Vec<T> {
    if instance.item.order == Order::Fixed { all.to_vec() } else { shuffle::shuffled(all, &instance.seed) }
}

fn choices(tr: Tr, instance: &Instance, draft: &Draft, stem: AnyView, described: Option<&'static str>) -> AnyView {
    let several = instance.item.kind == ItemKind::Several;
    let (kind, name) = if several { ("checkbox", "choice[]") } else { ("radio", "choice") };
    let cards = shown_order(instance, &instance.item.options)
        .into_iter()
        .enumerate()
        .map(|(n, Choice { key, .. })| {
            let checked = draft.choice.contains(&key);
            view! {
                <label class="choice">
                    <input type=kind name=name value=key.clone() checked=checked />
                    <span class="choice-card">
                        <span class="choice-text">{option_words(instance, &key)}</span>
                        <span class="choice-key" aria-hidden="true">{n + 1}</span>
                    </span>
                </label>
            }
        })
        .collect_view();
    let help = several.then(|| view! { <p class="help" id="choose-all">{tr.answer_choose_all()}</p> });
    let describedby = [several.then_some("choose-all"), described].into_iter().flatten().collect::<Vec<_>>().join(" ");
    view! {
        <fieldset aria-describedby=(!describedby.is_empty()).then_some(describedby)>
            <legend class="stem">{stem}</legend>
            {help}
            <div class="choices">{cards}</div>
        </fieldset>
    }
    .into_any()
}

/// An option's words; an option that is only a number prints it in the item's unit.
pub fn option_words(instance: &Instance, key: &str) -> AnyView {
    if instance.has(key) {
        return inline(&instance.text(key));
    }
    view! { <bdi dir="ltr">{option_number(instance, key)}</bdi> }.into_any()
}

/// An option that is only a number, in the item's unit.
pub fn option_number(instance: &Instance, key: &str) -> String {
    let number = instance.solved.scope.get(key).and_then(|v| if let crate::tutor::expr::Value::Number(n) = v { Some(*n) } else { None });
    number.map(|n| typed_number(instance, n)).unwrap_or_default()
}

/// A number as the item's unit writes it.
pub fn typed_number(instance: &Instance, number: rust_decimal::Decimal) -> String {
    let printer = Printer::of(instance.texts.locale());
    match instance.item.unit.as_deref() {
        Some("USD") => {
            let decimals = if number.fract().is_zero() { None } else { Some(2) };
            printer.money(number, "USD", decimals).unwrap_or_default()
        }
        Some("percent") => printer.percent(number / rust_decimal::Decimal::ONE_HUNDRED, None),
        _ => printer.number(number, None),
    }
}

fn number(tr: Tr, instance: &Instance, draft: &Draft, stem: AnyView, described: Option<&'static str>, back: &Back) -> AnyView {
    let unit = match instance.item.unit.as_deref() {
        Some("USD") => Some(("$".to_string(), tr.number_help_money())),
        Some("percent") => Some(("%".to_string(), tr.number_help_percent())),
        Some(other) => Some((unit_word(tr, other), tr.number_help_plain())),
        None => None,
    };
    let help = unit.as_ref().map_or_else(|| tr.number_help_plain(), |(_, help)| help.clone());
    let sign = unit.map(|(sign, _)| view! { <span class="number-unit" aria-hidden="true">{sign}</span> });
    let asks = (back.e.as_deref() == Some("ambiguous")).then(|| which(tr, instance, draft)).flatten();
    let describedby = ["number-help"].into_iter().chain(described).collect::<Vec<_>>().join(" ");
    view! {
        <label class="stem" for="number">{stem}</label>
        <div class="number">
            {sign}
            <input id="number" name="number" inputmode="decimal" autocomplete="off" maxlength="40" dir="ltr" value=draft.number.clone() aria-describedby=describedby aria-invalid=described.map(|_| "true") />
        </div>
        <p class="help" id="number-help">{help}</p>
        {asks}
    }
    .into_any()
}

fn unit_word(tr: Tr, unit: &str) -> String {
    match unit {
        "days" => tr.unit_days(),
        "months" => tr.unit_months(),
        "years" => tr.unit_years(),
        "hours" => tr.unit_hours(),
        "points" => tr.unit_points(),
        other => other.to_string(),
    }
}

/// Both readings of a number that can be read in two ways. Asking does not count as a try.
fn which(tr: Tr, instance: &Instance, draft: &Draft) -> Option<AnyView> {
    let Reading::Ambiguous(readings) = read(&draft.number, &NumberFormat::ENGLISH, instance.item.decimals.unwrap_or(0)) else {
        return None;
    };
    let cards = readings
        .into_iter()
        .enumerate()
        .map(|(n, reading)| {
            view! {
                <label class="choice">
                    <input type="radio" name="meant" value=reading.to_string() />
                    <span class="choice-card">
                        <span class="choice-text"><b><bdi dir="ltr">{typed_number(instance, reading)}</bdi></b></span>
                        <span class="choice-key" aria-hidden="true">{n + 1}</span>
                    </span>
                </label>
            }
        })
        .collect_view();
    Some(
        view! {
            <fieldset class="asks">
                <legend class="visually-hidden">{tr.number_which(&draft.number)}</legend>
                <div class="flow">
                    <p tabindex="-1" autofocus=true><b>{tr.number_two_ways(&draft.number)}</b> " " {tr.number_no_try()}</p>
                    <div class="choices">{cards}</div>
                    <p class="help">{tr.number_marks_here()}</p>
                </div>
            </fieldset>
        }
        .into_any(),
    )
}

fn ordering(tr: Tr, instance: &Instance, draft: &Draft, stem: AnyView, described: Option<&'static str>) -> AnyView {
    let count = instance.item.rows.len();
    let rows = shuffle::disarranged(&instance.item.rows, &instance.seed)
        .into_iter()
        .map(|ItemRow { key, .. }| {
            let given = draft.rows.get(&key).cloned().unwrap_or_default();
            let places =
                (1..=count).map(|n| view! { <option value=n.to_string() selected=given == n.to_string()>{n}</option> }).collect_view();
            view! {
                <div class="row row--place">
                    <label for=format!("row-{key}")>{option_words(instance, &key)}</label>
                    <select id=format!("row-{key}") name=format!("response[{key}]")>
                        <option value="">{tr.order_place()}</option>
                        {places}
                    </select>
                </div>
            }
        })
        .collect_view();
    rows_of(stem, tr.order_help(count), rows.into_any(), described)
}

fn matching(tr: Tr, instance: &Instance, draft: &Draft, stem: AnyView, described: Option<&'static str>) -> AnyView {
    let partners = shuffle::shuffled(&instance.item.partners, &instance.seed);
    let rows = instance
        .item
        .rows
        .iter()
        .map(|row| {
            let given = draft.rows.get(&row.key).cloned().unwrap_or_default();
            let options = partners
                .iter()
                .map(|Partner { key, .. }| {
                    let words = plain(&instance.text(key));
                    view! { <option value=key.clone() selected=given == *key>{words}</option> }
                })
                .collect_view();
            view! {
                <div class="row row--match">
                    <label for=format!("row-{}", row.key)><b>{option_words(instance, &row.key)}</b></label>
                    <select id=format!("row-{}", row.key) name=format!("response[{}]", row.key)>
                        <option value="">{tr.match_choose()}</option>
                        {options}
                    </select>
                </div>
            }
        })
        .collect_view();
    rows_of(stem, tr.match_help(), rows.into_any(), described)
}

fn rows_of(stem: AnyView, help: String, rows: AnyView, described: Option<&'static str>) -> AnyView {
    let describedby = ["rows-help"].into_iter().chain(described).collect::<Vec<_>>().join(" ");
    view! {
        <fieldset aria-describedby=describedby>
            <legend class="stem">{stem}</legend>
            <p class="help" id="rows-help">{help}</p>
            <div class="rows">{rows}</div>
        </fieldset>
    }
    .into_any()
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
    view! { {given} {more} }.into_any()
}

/// The key's options in the order they were shown, for the outcome.
pub fn options_as_shown(instance: &Instance) -> Vec<String> {
    match &instance.solved.key {
        Key::Single { .. } | Key::Several { .. } => shown_order(instance, &instance.item.options).into_iter().map(|o| o.key).collect(),
        _ => instance.item.rows.iter().map(|r| r.key.clone()).collect(),
    }
}

/// Blocks that stand under the explanation.
pub fn explanation_blocks(instance: &Instance) -> AnyView {
    let grids = crate::content::solve::grids(&instance.item.blocks, &instance.solved.scope).unwrap_or_default();
    blocks(&instance.item.blocks, &instance.texts, &instance.args, &grids)
}
