//! What stays on the screen beside the questions: a case, a document, a clip; and the inputs of an interactive with what they
//! give. Everything works by plain form: setting and looking is a POST that comes back with the same form.

use leptos::prelude::*;

use super::ask::{NumberField, card, refusal, typed_number};
use super::form::{Draft, Fields, Meaning};
use super::instance::Instance;
use super::question::{Back, fault};
use crate::content::model::{Clip, Input, ItemKind};
use crate::content::solve;
use crate::i18n::{Locale, Tr};
use crate::tutor::grading::{Key, Settings};
use crate::tutor::number::NumberFormat;
use crate::ui::{Icon, Written, blocks, icon, inline, lang_attrs, own_attrs, turning};

/// The case: above the questions on a phone, where it folds; beside them where there is room. Nothing for the plain kinds.
pub fn case(tr: Tr, instance: &Instance, open: bool) -> Option<AnyView> {
    let item = &instance.item;
    if item.case.is_empty() && item.clip.is_none() {
        return None;
    }
    let (lang, dir) = lang_attrs(tr, instance.texts.locale());
    let name = match item.kind {
        ItemKind::Video => tr.case_clip(),
        ItemKind::Interactive => tr.case_document(),
        _ => tr.case_case(),
    };
    let grids = solve::grids(&item.case, &instance.solved.scope).unwrap_or_default();
    let words = blocks(&item.case, &instance.texts, &instance.args, &grids);
    let words = view! { <div class="flow" lang=lang dir=dir>{words}</div> }.written();
    let inside = match &item.clip {
        None => words,
        Some(clip) => {
            let transcript = (!item.case.is_empty()).then(|| {
                view! {
                    <details class="fold">
                        <summary>{turning(Icon::Fold)} " " {tr.clip_words()}</summary>
                        {words}
                    </details>
                }
            });
            view! { {film(tr, instance, clip)} {transcript} }.written()
        }
    };
    Some(
        view! {
            <details class="case fold" open=open>
                <summary>{turning(Icon::Fold)} " " {name.clone()}</summary>
                <div class="case-body flow" role="region" aria-label=name tabindex="0">{inside}</div>
            </details>
        }
        .written(),
    )
}

/// A clip of ours is fetched only when it is started: a line that is slow or paid for is not used unasked.
fn film(tr: Tr, instance: &Instance, clip: &Clip) -> AnyView {
    let (name, seconds, captions) = match clip {
        Clip::Link(address) => {
            return view! { <p><a class="button" href=address.clone() rel="external noopener" target="_blank">{icon(Icon::Next)} " " {tr.clip_elsewhere()}</a></p> }
                .written();
        }
        Clip::File { name, seconds, captions } => (name, *seconds, captions),
    };
    let at = |ending: &str| format!("/media/{name}.{ending}");
    let mine = instance.texts.locale().folder;
    let first = captions.iter().find(|folder| *folder == mine).or_else(|| captions.iter().find(|folder| *folder == "en"));
    let tracks = captions
        .iter()
        .map(|folder| {
            let label = Locale::name_of(folder);
            view! { <track kind="captions" src=at(&format!("{folder}.vtt")) srclang=folder.clone() label=label.to_owned() default=Some(folder) == first /> }
        })
        .collect_view();
    view! {
        <figure class="clip">
            <video controls=true preload="none" playsinline=true poster=at("webp") width="640" height="360" aria-label=tr.case_clip()>
                <source src=at("webm") type="video/webm" />
                {tracks}
                <a href=at("webm")>{tr.clip_load()}</a>
            </video>
            <figcaption class="help">{tr.clip_note(seconds)}</figcaption>
        </figure>
    }
    .written()
}

/// The inputs, what they give so far, and a button to look without answering. Also what was wrong with one of them.
pub fn inputs(tr: Tr, instance: &Instance, draft: &Draft, back: &Back) -> (Option<AnyView>, AnyView) {
    let item = &instance.item;
    let fields = draft.fields("");
    let wrong = item.inputs.iter().find_map(|input| {
        let fault = fault(fields.setting(input, &NumberFormat::ENGLISH).err()?, back)?;
        Some((input, fault))
    });
    let error = wrong.as_ref().and_then(|(input, fault)| refused(tr, instance, input, &fields, fault));
    let mut before = 0;
    let mut controls = vec![];
    for input in &item.inputs {
        let fault = wrong.as_ref().filter(|(at, _)| at.name == input.name).map(|(_, fault)| fault);
        controls.push(control(tr, instance, input, &fields, fault, error.is_some(), before));
        before += usize::from(input.options);
    }
    let calculator = (!item.results.is_empty()).then(|| {
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let (own_lang, own_dir) = own_attrs(tr, instance.texts.locale());
        let set = draft.set(item, &NumberFormat::ENGLISH);
        let looked = back.set.is_some();
        let given = match set.is_empty() {
            true => view! { <p class="help">{tr.results_none()}</p> }.written(),
            false => view! { <div class="flow" lang=lang dir=dir>{results(instance, &set)}</div> }.written(),
        };
        view! {
            <section class="results flow" aria-labelledby="results" lang=own_lang dir=own_dir>
                <h2 class="where" id="results" tabindex="-1" autofocus=looked>{tr.results_title()}</h2>
                {given}
                <button class="button" name="do" value="set" formnovalidate=true>{tr.results_calculate()}</button>
                <p class="help">{tr.results_free()}</p>
            </section>
        }
    });
    let asked = view! {
        <fieldset class="inputs">
            <legend class="stem">{inline(&instance.text("stem"))}</legend>
            {controls}
        </fieldset>
        {calculator}
    };
    (error, asked.written())
}

fn control(
    tr: Tr,
    instance: &Instance,
    input: &Input,
    fields: &Fields,
    fault: Option<&Meaning>,
    described: bool,
    before: usize,
) -> AnyView {
    let name = format!("response[{}]", input.name);
    let text = fields.rows.get(&input.name).map_or("", String::as_str);
    let words = inline(&instance.text(&input.name));
    let described = described && fault.is_some();
    if input.options == 0 {
        let id = format!("input-{}", input.name);
        let field = NumberField {
            tr,
            instance,
            id: id.clone(),
            name,
            meant: format!("response[{}-meant]", input.name),
            unit: input.unit.as_deref(),
            decimals: input.decimals.unwrap_or(0),
            text,
            fault,
            described,
        };
        let label = view! { <label class="input-name" for=id>{words}</label> };
        return view! { <div class="input">{field.view(label.written())}</div> }.written();
    }
    let cards = (1..=input.options).map(|n| {
        let words = option_words(instance, input, n);
        card("radio", name.clone(), n.to_string(), text == n.to_string(), words, before + usize::from(n))
    });
    view! {
        <fieldset class="input" aria-describedby=described.then_some("question-error")>
            <legend class="input-name">{words}</legend>
            <div class="choices">{cards.collect_view()}</div>
        </fieldset>
    }
    .written()
}

fn option_words(instance: &Instance, input: &Input, option: u8) -> AnyView {
    inline(&instance.text(&format!("{}-k{option}", input.name)))
}

fn refused(tr: Tr, instance: &Instance, input: &Input, fields: &Fields, fault: &Meaning) -> Option<AnyView> {
    let number = |bound: Option<crate::content::model::Number>| {
        typed_number(instance, input.unit.as_deref(), bound.map(|number| number.0).unwrap_or_default())
    };
    let (what, next) = match fault {
        Meaning::Empty if input.options > 0 => (tr.refused_no_choice(), tr.refused_empty_next()),
        Meaning::Empty => (tr.refused_no_number(), tr.refused_empty_next()),
        Meaning::NotANumber => (tr.refused_not_a_number(fields.rows.get(&input.name).map_or("", String::as_str)), tr.refused_number_next()),
        Meaning::Outside => (tr.refused_outside(number(input.min), number(input.max)), tr.number_no_try()),
        _ => return None,
    };
    Some(refusal(what, next))
}

/// What follows from what was set.
pub fn results(instance: &Instance, set: &Settings) -> AnyView {
    let Key::Goal(goal) = &instance.solved.key else { return ().written() };
    let grids = solve::set_grids(&instance.item.results, &goal.scope(set));
    blocks(&instance.item.results, &instance.texts, &instance.args, &grids)
}

/// What an input was set to, in words.
pub fn setting_words(instance: &Instance, name: &str, value: rust_decimal::Decimal) -> AnyView {
    match instance.item.inputs.iter().find(|input| input.name == name) {
        Some(input) if input.options > 0 => option_words(instance, input, value.try_into().unwrap_or(0)),
        Some(input) => view! { <bdi dir="ltr">{typed_number(instance, input.unit.as_deref(), value)}</bdi> }.written(),
        None => ().written(),
    }
}
