//! What stands around the bank's list: a box for each item, and what is to be done to those that are ticked.

use leptos::prelude::*;

use super::ask::Chosen;
use super::verb::Verb;
use crate::authoring::choices;
use crate::authoring::items::filter::Filter;
use crate::i18n::{Tr, plain};
use crate::ui::{Icon, Written, icon};

/// The box of one item.
pub fn pick(tr: Tr, chosen: &Chosen, slug: &str, stem: &str) -> AnyView {
    view! {
        <label class="pick">
            <input type="checkbox" name="pick" value=slug.to_owned() checked=chosen.picks.iter().any(|pick| pick == slug) />
            <span class="visually-hidden">{plain(tr.bulk_pick(stem))}</span>
        </label>
    }
    .written()
}

/// What is to be done, and to how many.
pub fn bar(tr: Tr, filter: &Filter, chosen: &Chosen, domains: &[choices::Domain], total: i64) -> AnyView {
    let verbs = Verb::CHOICES.map(|verb| choices::option(verb.as_str(), &chosen.verb, tr.bulk_verb(verb.as_str()))).collect_view();
    let components = choices::components(domains, &chosen.component);
    let carried = filter.carried().into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view();
    let error = chosen.wrong.map(|wrong| {
        view! {
            <p class="field-error" id="bulk-error" tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span>{wrong.say(tr)}</span></p>
        }
    });
    let about = |field: &str| chosen.wrong.filter(|wrong| wrong.field() == field).map(|_| "bulk-error");
    let invalid = |field: &str| about(field).map(|_| "true");
    view! {
        {carried}
        <fieldset class="bulk flow flow--tight">
            <legend class="visually-hidden">{tr.bulk_title()}</legend>
            {error}
            <div class="cluster">
                <div class="field">
                    <label for="bulk-do">{tr.bulk_do()}</label>
                    <select id="bulk-do" name="do" aria-describedby=about("bulk-do") aria-invalid=invalid("bulk-do")><option value="">{tr.new_choose()}</option>{verbs}</select>
                </div>
                <div class="field">
                    <label for="bulk-with">{tr.bulk_with()}</label>
                    <input id="bulk-with" name="with" value=chosen.tag.clone() aria-describedby=about("bulk-with") aria-invalid=invalid("bulk-with") />
                </div>
                <div class="field">
                    <label for="bulk-to">{tr.bulk_to()}</label>
                    <select id="bulk-to" name="to" aria-describedby=about("bulk-to") aria-invalid=invalid("bulk-to")><option value="">{tr.new_choose()}</option>{components}</select>
                </div>
            </div>
            <label class="check"><input id="bulk-all" type="checkbox" name="all" value="yes" checked=chosen.all aria-describedby=about("bulk-all") aria-invalid=invalid("bulk-all") />{tr.bulk_all_found(total)}</label>
            <div class="cluster">
                <button class="button">{tr.bulk_look()}</button>
                <a class="tap" href=filter.table()>{icon(Icon::Download)} " " {tr.bulk_download(total)}</a>
                <a class="tap" href="/authoring/bulk">{tr.bulk_title()}</a>
            </div>
            <p class="help">{tr.bulk_look_help()}</p>
        </fieldset>
    }
    .written()
}
