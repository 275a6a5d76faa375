//! The fields of each question.

use leptos::prelude::*;

use super::choices::{DAILY_GOALS, EXPERIENCE, GOALS, ORIGINS, native_options};
use super::clocks::{self, Offer};
use super::page::Typed;
use crate::i18n::{LOCALES, PSEUDO, Tr};
use crate::islands::ZoneField;
use crate::server::Reader;
use crate::ui::{Icon, Written, turning};

/// One large card with a native control in it.
fn card(kind: &'static str, name: &'static str, value: String, checked: bool, text: AnyView) -> AnyView {
    view! {
        <label class="choice">
            <input type=kind name=name value=value checked=checked />
            <span class="choice-card">{text}</span>
        </label>
    }
    .written()
}

fn words(text: String) -> AnyView {
    view! { <span class="choice-text">{text}</span> }.written()
}

/// Cards under a legend. A hidden legend repeats the heading for those who do not see it above.
fn cards(legend: String, shown: bool, two: bool, described: Option<&'static str>, cards: Vec<AnyView>) -> AnyView {
    let (legend_class, class) = (if shown { "stem" } else { "visually-hidden" }, if two { "choices choices--two" } else { "choices" });
    view! {
        <fieldset aria-describedby=described>
            <legend class=legend_class>{legend}</legend>
            <div class=class>{cards}</div>
        </fieldset>
    }
    .written()
}

pub fn language(reader: &Reader) -> AnyView {
    let offered = LOCALES.iter().chain(reader.app.config.pseudo.then_some(&PSEUDO));
    let all = offered.map(|l| {
        let name = view! { <span class="choice-text" lang=l.code dir=l.dir.as_str()>{l.name}</span> }.written();
        card("radio", "language", l.code.to_string(), l == reader.locale(), name)
    });
    cards(reader.tr.welcome_language_title(), false, true, None, all.collect())
}

pub fn native(tr: Tr, typed: &Typed) -> AnyView {
    view! {
        <div class="field">
            <label for="native">{tr.choice_native()}</label>
            <select id="native" name="native">{native_options(tr, typed.native.as_deref())}</select>
        </div>
    }
    .written()
}

pub fn origins(tr: Tr, typed: &Typed, refused: bool) -> AnyView {
    let all = ORIGINS.map(|code| {
        let checked = typed.origins.iter().any(|o| o == code);
        card("checkbox", "origin[]", code.to_string(), checked, words(tr.choice_origin(code)))
    });
    cards(tr.choice_origins(), false, true, refused.then_some("refused"), all.into())
}

/// Beside the countries: who sees the answer.
pub fn who_sees(tr: Tr) -> AnyView {
    view! {
        <div class="helpers">
            <details class="fold">
                <summary>{turning(Icon::Fold)} " " {tr.welcome_who_sees()}</summary>
                <p>{tr.welcome_who_sees_text()}</p>
            </details>
        </div>
    }
    .written()
}

pub fn start(tr: Tr, typed: &Typed) -> AnyView {
    let levels = EXPERIENCE.map(|level| {
        let checked = typed.experience.as_deref() == Some(level);
        card("radio", "experience", level.to_string(), checked, words(tr.choice_experience(level)))
    });
    let goals = GOALS.map(|goal| {
        let checked = typed.goals.iter().any(|g| g == goal);
        card("checkbox", "goal[]", goal.to_string(), checked, words(tr.choice_goal(goal)))
    });
    view! {
        {cards(tr.welcome_experience(), true, false, None, levels.into())}
        {cards(tr.welcome_goals(), true, true, None, goals.into())}
    }
    .written()
}

pub fn goal(reader: &Reader, typed: &Typed) -> AnyView {
    let tr = reader.tr;
    let goals = DAILY_GOALS
        .map(|items| card("radio", "daily_goal", items.to_string(), typed.daily_goal == Some(items), words(tr.choice_daily_goal(items))));
    // The browser said where it is when the learner started; only without that is the time asked.
    let clock = typed.zone.is_none().then(|| {
        view! {
            <ZoneField />
            <div class="field">
                <label for="clock">{tr.welcome_clock()}</label>
                <select id="clock" name="clock" aria-describedby="clock-help">{clocks::options(tr, reader.app.clock.now(), Offer::Times, None)}</select>
                <p class="help" id="clock-help">{tr.welcome_clock_help()}</p>
            </div>
        }
    });
    view! {
        {cards(tr.welcome_goal_title(), false, false, None, goals.into())}
        <p class="help">{tr.choice_daily_goal_help()}</p>
        {clock}
    }
    .written()
}
