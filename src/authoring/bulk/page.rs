//! One change: what it will do and what not, what it did, and the way back.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;

use super::list::standing;
use super::store::{self, Bulk, BulkError, Item, State as Standing};
use super::verb::Verb;
use super::why::Why;
use crate::authoring::Editor;
use crate::authoring::edit::names;
use crate::content::format::{Locale, Printer, plain};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::clock::{date_from_sql, minute};
use crate::server::{App, Page, Room, render};
use crate::ui::{Icon, Written, icon};

pub async fn one(State(app): State<App>, editor: Editor, Path(id): Path<i32>) -> Result<Response, AppError> {
    let mut db = app.pool.acquire().await?;
    let bulk = match store::find(&mut db, id).await {
        Ok(bulk) => bulk,
        Err(BulkError::Store(error)) => return Err(error.into()),
        Err(_) => return Err(AppError::NotFound),
    };
    drop(db);
    let (tr, code) = (editor.tr, editor.locale().code);
    let what = match bulk.verb {
        Verb::Component => plain(&app.catalogue()?.kc_name(&bulk.detail.what, code).words),
        _ => bulk.detail.what.clone(),
    };
    let printer = Printer::of(Locale::shown(code));
    let when = format!("{} {}", printer.date(date_from_sql(bulk.at.date())), minute(bulk.at));
    let title = tr.bulk_verb(bulk.verb.as_str());
    let page = Page::desk(&title, Room::Items);
    let bulk = Arc::new(bulk);
    Ok(render(&editor, page, move || {
        let who = bulk.who.clone().unwrap_or_else(|| tr.comments_nobody());
        let what = (!what.is_empty()).then(|| view! { <span><bdi>{what.clone()}</bdi></span> });
        view! {
            <form class="player-form" method="post" action=format!("/authoring/bulk/{id}")>
                <div class="wrap page-body flow flow--wide">
                    <div class="flow flow--tight">
                        <p><a class="tap" href="/authoring/bulk">{tr.bulk_every()}</a></p>
                        <h1>{title.clone()}</h1>
                        <p class="cluster"><span class="tag">{standing(tr, bulk.state, bulk.all - bulk.kept)}</span> {what} <span><bdi>{who}</bdi> " · " <bdi>{when.clone()}</bdi></span></p>
                    </div>
                    {sum(tr, &bulk)}
                    {refused(tr, &bulk)}
                    {left(tr, &bulk)}
                    {steps(tr, &bulk)}
                </div>
                <div class="actions"><div class="wrap">{buttons(tr, &bulk)}</div></div>
            </form>
        }
        .written()
    })
    .await)
}

fn sum(tr: Tr, bulk: &Bulk) -> AnyView {
    let line = |words: String, count: i64| view! { <tr><th scope="row">{words}</th><td><bdi>{count.to_string()}</bdi></td></tr> };
    let detail = &bulk.detail;
    let (same, refused) = (detail.same as i64, detail.refused as i64);
    let first = match bulk.state {
        Standing::Read => tr.bulk_sum_will(),
        Standing::Applied => tr.bulk_sum_changed(),
        Standing::Undone => tr.bulk_sum_back(),
    };
    let unchanged = (bulk.verb == Verb::Csv).then(|| line(tr.bulk_sum_same(), same));
    let kept = (bulk.state != Standing::Read).then(|| line(tr.bulk_sum_left(), bulk.kept));
    view! {
        <section class="panel flow" aria-labelledby="sum">
            <h2 id="sum">{tr.bulk_sum()}</h2>
            <table class="ledger">
                <caption class="visually-hidden">{tr.bulk_sum()}</caption>
                <tbody>
                    {line(first, bulk.all - bulk.kept)}
                    {kept}
                    {unchanged}
                    {line(tr.bulk_sum_refused(), refused)}
                </tbody>
                <tfoot>{line(tr.bulk_sum_all(), bulk.all + same + refused)}</tfoot>
            </table>
        </section>
    }
    .written()
}

/// What stands in the way of the rest, item by item.
fn refused(tr: Tr, bulk: &Bulk) -> Option<AnyView> {
    let detail = &bulk.detail;
    let items = detail
        .named
        .iter()
        .map(|refused| {
            let line = refused.line.map(|line| tr.receipt_line(line));
            let name = match refused.why {
                // It leads nowhere.
                Why::Missing => view! { <bdi>{refused.slug.clone()}</bdi> }.written(),
                _ => link(&refused.slug),
            };
            view! { <li>{line} " " {name} " " {refused.why.say(tr)}</li> }
        })
        .collect_view();
    (detail.refused > 0).then(|| {
        view! {
            <section class="flow" aria-labelledby="not">
                <h2 id="not">{tr.bulk_refused(detail.refused)}</h2>
                <ul class="read flow flow--tight">{items}</ul>
                {more(tr, detail.refused, detail.named.len())}
            </section>
        }
        .written()
    })
}

/// What was left alone because somebody had changed it.
fn left(tr: Tr, bulk: &Bulk) -> Option<AnyView> {
    let kept: Vec<&Item> = bulk.items.iter().filter(|item| item.kept.is_some()).collect();
    let items =
        kept.iter().map(|item| view! { <li>{link(&item.slug)} " " {item.kept.as_ref().map(|why| why.say(tr))}</li> }).collect_view();
    (!kept.is_empty()).then(|| {
        view! {
            <section class="flow" aria-labelledby="left">
                <h2 id="left">{tr.bulk_left(bulk.kept)}</h2>
                <ul class="read flow flow--tight">{items}</ul>
                {more(tr, bulk.kept as usize, kept.len())}
            </section>
        }
        .written()
    })
}

fn steps(tr: Tr, bulk: &Bulk) -> Option<AnyView> {
    let changed: Vec<&Item> = bulk.items.iter().filter(|item| item.kept.is_none()).collect();
    let all = bulk.all - bulk.kept;
    let items = changed.iter().map(|item| step(tr, item)).collect_view();
    let title = match bulk.state {
        Standing::Read => tr.bulk_steps_will(all),
        Standing::Applied => tr.bulk_steps_changed(all),
        Standing::Undone => tr.bulk_steps_back(all),
    };
    (all > 0).then(|| {
        view! {
            <section class="flow" aria-labelledby="steps">
                <h2 id="steps">{title}</h2>
                <ul class="read flow flow--tight">{items}</ul>
                {more(tr, all as usize, changed.len())}
            </section>
        }
        .written()
    })
}

fn step(tr: Tr, item: &Item) -> AnyView {
    let line = item.line.map(|line| tr.receipt_line(line));
    let status = (item.status_before != item.status_after).then(|| {
        view! { <span>{tr.bulk_from_to(tr.item_status(&item.status_before), tr.item_status(&item.status_after))}</span> }
    });
    // With its first tag an item gets a name for where it came from: nothing that anybody asked for.
    let aside = |name: &str, before: &str| name == "imported" && before.is_empty() && item.fields.contains_key("tags");
    let fields = item
        .fields
        .iter()
        .filter(|(name, (before, _))| !aside(name, before))
        .map(|(name, (before, after))| {
            let (lang, dir) = names::spoken(name);
            let words = |words: &str| {
                if words.is_empty() {
                    view! { <i>{tr.conflict_nothing()}</i> }.written()
                } else {
                    view! { <span class="pre" lang=lang dir=dir>{words.to_owned()}</span> }.written()
                }
            };
            view! {
                <li>
                    <b>{names::field_name(tr, name)}</b> " " <code dir="ltr">{name.clone()}</code>
                    <p><span class="visually-hidden">{tr.bulk_before()} " "</span> <del>{words(before)}</del></p>
                    <p><span class="visually-hidden">{tr.bulk_after()} " "</span> <ins>{words(after)}</ins></p>
                </li>
            }
        })
        .collect_view();
    let fields = (!item.fields.is_empty()).then(|| view! { <ul class="flow flow--tight">{fields}</ul> });
    view! { <li>{line} " " {link(&item.slug)} " " {status} {fields}</li> }.written()
}

fn link(slug: &str) -> AnyView {
    if slug.is_empty() {
        return ().written();
    }
    view! { <a href=format!("/authoring/items/{slug}")><bdi dir="ltr">{slug.to_owned()}</bdi></a> }.written()
}

fn more(tr: Tr, all: usize, shown: usize) -> Option<AnyView> {
    (all > shown).then(|| view! { <p>{tr.receipt_more(all - shown)}</p> }.written())
}

fn buttons(tr: Tr, bulk: &Bulk) -> AnyView {
    match bulk.state {
        Standing::Read if bulk.all > 0 => view! {
            <button class="button button--primary" name="do" value="apply">{tr.bulk_apply(bulk.all)}</button>
            <button class="button" name="do" value="forget">{tr.bulk_forget()}</button>
            <span class="help">{tr.bulk_undo_help()}</span>
        }
        .written(),
        Standing::Read => view! {
            <button class="button" name="do" value="forget">{tr.bulk_forget()}</button>
            <span class="help">{tr.bulk_nothing()}</span>
        }
        .written(),
        Standing::Applied if bulk.all > bulk.kept => view! {
            <button class="button" name="do" value="undo">{icon(Icon::Undo)} " " {tr.bulk_undo()}</button>
            <span class="help">{tr.bulk_undo_help()}</span>
        }
        .written(),
        Standing::Applied => view! { <span class="help">{tr.bulk_nothing()}</span> }.written(),
        Standing::Undone => view! { <span class="help">{tr.bulk_undone()}</span> }.written(),
    }
}
