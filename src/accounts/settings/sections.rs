//! The sections of the settings page.

use jiff::Timestamp;
use leptos::prelude::*;

use super::page::{Refused, Shown, Values};
use super::status::Status;
use crate::accounts::onboarding::choices::{DAILY_GOALS, MOST_ORIGINS, ORIGINS, native_options};
use crate::accounts::onboarding::clocks::{self, Offer};
use crate::classes::Membership;
use crate::i18n::{LOCALES, Locale, Tr};
use crate::ui::{Icon, Written, icon};

fn section(id: &'static str, title: String, content: AnyView) -> AnyView {
    view! {
        <section class="setting" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {content}
        </section>
    }
    .written()
}

fn check(name: &'static str, checked: bool, text: String) -> AnyView {
    view! { <label class="check"><input type="checkbox" name=name checked=checked /> {text}</label> }.written()
}

fn error(id: &'static str, text: String) -> AnyView {
    view! { <p class="field-error" id=id tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span><b>{text}</b></span></p> }.written()
}

pub fn language_and_country(tr: Tr, shown: &Shown, now: Timestamp) -> AnyView {
    let values = &shown.values;
    // A language that is set but not offered to everyone (the one for tests) stays set.
    let set = values.language.as_deref().and_then(Locale::by_code);
    let offered = LOCALES.iter().chain(set.filter(|l| !LOCALES.contains(l)));
    let languages: Vec<_> =
        offered.map(|l| view! { <option value=l.code lang=l.code dir=l.dir.as_str() selected=set == Some(l)>{l.name}</option> }).collect();
    let origins: Vec<_> = ORIGINS
        .iter()
        .map(|code| {
            let checked = values.origins.iter().any(|o| o == code);
            view! { <label class="check"><input type="checkbox" name="origin[]" value=*code checked=checked /> {tr.choice_origin(*code)}</label> }
        })
        .collect();
    let refused = shown.refused == Some(Refused::TooManyOrigins);
    let described = if refused { "origins-error origins-help" } else { "origins-help" };
    let fields = view! {
        <div class="flow">
            <div class="field">
                <label for="language">{tr.settings_language()}</label>
                <select id="language" name="language" aria-describedby="language-help">{languages}</select>
                <p class="help" id="language-help">{tr.settings_language_help()}</p>
            </div>
            <div class="field">
                <label for="native">{tr.choice_native()}</label>
                <select id="native" name="native">{native_options(tr, values.native.as_deref())}</select>
            </div>
            <fieldset aria-describedby=described>
                <legend>{tr.choice_origins()}</legend>
                {refused.then(|| error("origins-error", tr.choice_too_many_origins(MOST_ORIGINS)))}
                {origins}
                <p class="help" id="origins-help">{tr.settings_origins_help()}</p>
            </fieldset>
            <div class="field">
                <label for="zone">{tr.settings_zone()}</label>
                <select id="zone" name="zone" aria-describedby="zone-help">{clocks::options(tr, now, Offer::Places, values.zone.as_deref())}</select>
                <p class="help" id="zone-help">{tr.settings_zone_help()}</p>
            </div>
        </div>
    };
    section("s-language", tr.settings_language_title(), fields.written())
}

pub fn goal(tr: Tr, values: &Values) -> AnyView {
    let goals: Vec<_> = DAILY_GOALS
        .iter()
        .map(|items| {
            let checked = values.daily_goal == Some(*items);
            view! { <label class="check"><input type="radio" name="daily_goal" value=items.to_string() checked=checked /> {tr.choice_daily_goal(*items)}</label> }
        })
        .collect();
    let fields = view! {
        <fieldset>
            <legend class="visually-hidden">{tr.settings_goal()}</legend>
            {goals}
            <p class="help">{tr.choice_daily_goal_help()}</p>
        </fieldset>
    };
    section("s-goal", tr.settings_goal(), fields.written())
}

pub fn keyboard(tr: Tr, values: &Values) -> AnyView {
    section(
        "s-keys",
        tr.settings_keyboard(),
        view! { <div>{check("shortcuts", values.shortcuts, tr.settings_shortcuts())}</div> }.written(),
    )
}

pub fn streak(tr: Tr, values: &Values) -> AnyView {
    section(
        "s-streak",
        tr.settings_streak(),
        view! { <div>{check("show_streak", values.show_streak, tr.settings_show_streak())}</div> }.written(),
    )
}

/// Signing out, or what a guest can do instead.
pub fn account(tr: Tr, shown: &Shown) -> AnyView {
    let content = match &shown.name {
        Some(name) => view! {
            <form class="flow" method="post" action="/sign-out">
                <p class="read">{tr.settings_signed_in(name)}</p>
                <button class="button">{tr.settings_sign_out()}</button>
            </form>
        }
        .written(),
        None => view! {
            <div class="flow">
                <p class="read">{tr.settings_guest()}</p>
                <p><a class="button" href="/sign-in#new">{tr.settings_keep_progress()}</a></p>
                <form class="flow flow--tight" method="post" action="/forget">
                    <p class="read">{tr.settings_forget_text()}</p>
                    <button class="button button--quiet helpers-skip">{tr.forget_button()}</button>
                </form>
            </div>
        }
        .written(),
    };
    section("s-account", tr.settings_account(), content)
}

/// The classes someone is in, each with what it sees and the way out.
pub fn classes(tr: Tr, classes: &[Membership]) -> AnyView {
    let rows: Vec<_> = classes
        .iter()
        .map(|own| {
            let id = format!("class-{}", own.class_id);
            view! {
                <li class="flow flow--tight">
                    <p class="read"><b id=id.clone()>{own.class.clone()}</b> " " {tr.class_of(&own.led_by, &own.name)}</p>
                    <form class="cluster" method="post" action=format!("/classes/{}/leave", own.class_id)>
                        <a class="button" href=format!("/classes/{}", own.class_id) aria-describedby=id.clone()>{tr.class_see()}</a>
                        <button class="button button--quiet" aria-describedby=id>{tr.class_leave_button()}</button>
                    </form>
                </li>
            }
        })
        .collect();
    let inside = if rows.is_empty() {
        view! { <p class="read">{tr.class_in_none()}</p> }.written()
    } else {
        view! { <ul class="plain-list flow">{rows}</ul> }.written()
    };
    let content = view! { <div class="flow">{inside} <p><a class="button" href="/join">{tr.join_title()}</a></p></div> };
    section("s-classes", tr.classes_title(), content.written())
}

pub fn status(tr: Tr, kept: bool, status: Option<Status>) -> AnyView {
    let options =
        Status::ALL.map(|s| view! { <option value=s.slug() selected=status == Some(s)>{tr.settings_status_name(s.slug())}</option> });
    let forget =
        kept.then(|| view! { <button class="button button--quiet" name="forget" value="status">{tr.settings_status_delete()}</button> });
    let form = view! {
        <form class="flow" method="post" action="/settings/status" autocomplete="off">
            <p class="read">{tr.settings_status_text()}</p>
            <div class="field">
                <label for="status">{tr.settings_status_label()}</label>
                <select id="status" name="status">
                    <option value="" selected=status.is_none()>{tr.choice_unset()}</option>
                    {options.into_iter().collect_view()}
                </select>
            </div>
            <div class="cluster">
                <button class="button">{tr.settings_status_save()}</button>
                {forget}
            </div>
        </form>
    };
    section("s-status", tr.settings_status_title(), form.written())
}

pub fn data(tr: Tr) -> AnyView {
    let content = view! {
        <div class="flow">
            <p class="read">{tr.settings_data_text()}</p>
            <p><a class="button" href="/settings/export" download="finlit-my-data.json">{icon(Icon::Download)} " " {tr.settings_data_button()}</a></p>
        </div>
    };
    section("s-data", tr.settings_data(), content.written())
}

/// A form that asks for typed words before it does something that cannot be undone.
fn confirm(id: &'static str, action: &'static str, words: [String; 4], typed: Option<&String>, refused: String) -> AnyView {
    let [title, text, label, button] = words;
    let (field, error_id) = (format!("{id}-words"), if id == "restart" { "restart-error" } else { "delete-error" });
    let (described, invalid) = (typed.map(|_| error_id), typed.map(|_| "true"));
    let typed = typed.cloned();
    view! {
        <section class="flow" aria-labelledby=id>
            <h3 id=id>{title}</h3>
            <form class="flow" method="post" action=action>
                <p>{text}</p>
                {typed.is_some().then(|| error(error_id, refused))}
                <div class="field">
                    <label for=field.clone()>{label}</label>
                    <input id=field name="words" autocomplete="off" autocapitalize="none" spellcheck="false" value=typed.unwrap_or_default() aria-describedby=described aria-invalid=invalid />
                </div>
                <button class="button button--danger">{button}</button>
            </form>
        </section>
    }
    .written()
}

pub fn danger(tr: Tr, shown: &Shown) -> AnyView {
    let named = shown.name.is_some();
    let restart = [
        tr.settings_restart(),
        tr.settings_restart_text(),
        tr.settings_type_to_confirm(tr.settings_restart_words()),
        tr.settings_restart_button(),
    ];
    let (title, text, button) = if named {
        (tr.settings_delete_account(), tr.settings_delete_account_text(), tr.settings_delete_account_button())
    } else {
        (tr.settings_delete_guest(), tr.settings_delete_guest_text(), tr.settings_delete_guest_button())
    };
    let delete = [title, text, tr.settings_type_to_confirm(tr.settings_delete_words()), button];
    let (again, everything) = match &shown.refused {
        Some(Refused::Restart(typed)) => (Some(typed), None),
        Some(Refused::Delete(typed)) => (None, Some(typed)),
        _ => (None, None),
    };
    let content = view! {
        <div class="danger">
            {confirm("restart", "/settings/restart", restart, again, tr.settings_words_refused(tr.settings_restart_words()))}
            {confirm("delete", "/settings/delete", delete, everything, tr.settings_words_refused(tr.settings_delete_words()))}
        </div>
    };
    section("s-danger", tr.settings_danger(), content.written())
}
