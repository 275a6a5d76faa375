//! A class from inside: what its instructor sees of the learner who looks, and the way out.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::grid::{self, Cell};
use super::members::{self, Membership};
use crate::content::catalogue::{Catalogue, Named};
use crate::content::format::{Locale, Printer};
use crate::error::AppError;
use crate::i18n::{Tr, plain};
use crate::server::clock::{date_from_sql, from_sql};
use crate::server::{App, Page, Tab, Visitor, redirect, render};
use crate::ui::{Icon, Written, icon, named};

#[derive(Deserialize, Default)]
pub struct Notice {
    done: Option<String>,
}

pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<i32>,
    Query(notice): Query<Notice>,
) -> Result<Response, AppError> {
    let learner = visitor.learner()?;
    let catalogue = app.catalogue()?;
    let own = members::memberships(&app.pool, learner.id).await?;
    let class = own.into_iter().find(|own| own.class_id == id).ok_or(AppError::NotFound)?;
    let member = grid::members(&app, &catalogue, id, Some(learner.id)).await?.pop().ok_or(AppError::NotFound)?;
    let code = visitor.locale().code;
    let printer = Printer::of(Locale::shown(code));
    let lines = lines(&catalogue, &member, code);
    let joined = printer.date(from_sql(class.joined_at).to_zoned(learner.time_zone()).date());
    let ends = class.ends_on.map(|last| printer.date(date_from_sql(last)));
    let go_on = if learner.onboarded { "/path" } else { "/welcome/1" };
    let tr = visitor.tr;
    let fresh = notice.done.as_deref() == Some("joined");
    Ok(render(&visitor, Page::new(&class.class, Tab::Settings), move || {
        let Membership { class_id, class, led_by, name, .. } = &class;
        let done = fresh.then(|| {
            view! { <p class="notice" data-severity="info" tabindex="-1" autofocus=true>{icon(Icon::Check)} " " <span>{tr.class_joined()}</span></p> }
        });
        view! {
            <div class="wrap page-body flow flow--wide">
                <div class="flow flow--tight">
                    <h1>{class.clone()}</h1>
                    {done}
                    <p>{tr.join_led_by(led_by)} " " {tr.class_as(name, &joined)} " " {ends.clone().map(|date| tr.join_ends(date))}</p>
                </div>
                <p><a class="button button--primary" href=go_on>{tr.class_go_on()}</a></p>
                {promise(tr, led_by, ends.clone())}
                {table(tr, led_by, &lines)}
                <section class="flow flow--tight" aria-labelledby="leave">
                    <h2 id="leave">{tr.class_leave()}</h2>
                    <p class="read">{tr.class_leave_text(led_by)}</p>
                    <form method="post" action=format!("/classes/{class_id}/leave")><button class="button button--danger">{tr.class_leave_button()}</button></form>
                </section>
            </div>
        }
        .written()
    })
    .await)
}

pub async fn leave(State(app): State<App>, visitor: Visitor, Path(id): Path<i32>) -> Result<Response, AppError> {
    members::leave(&app, visitor.learner()?.id, id).await?;
    Ok(redirect("/settings?done=left"))
}

/// What a class sees and what nobody does: the same words before joining and ever after.
pub(super) fn promise(tr: Tr, led_by: &str, ends: Option<String>) -> AnyView {
    let list = |words: Vec<String>| words.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
    let mut seen = vec![tr.join_sees_name(), tr.join_sees_skills(), tr.join_sees_answers()];
    seen.extend(ends.map(|date| tr.join_sees_until(date)));
    let hidden = vec![tr.join_hidden_who(), tr.join_hidden_origin(), tr.join_hidden_before(), tr.join_hidden_rest()];
    view! {
        <div class="split split--even">
            <section class="flow flow--tight" aria-labelledby="sees">
                <h2 id="sees">{tr.join_sees(led_by)}</h2>
                <ul>{list(seen)}</ul>
                <p class="help">{tr.join_sees_admins()}</p>
            </section>
            <section class="flow flow--tight" aria-labelledby="hidden">
                <h2 id="hidden">{tr.join_hidden()}</h2>
                <ul>{list(hidden)}</ul>
                <p class="help">{tr.join_leave(led_by)}</p>
            </section>
        </div>
    }
    .written()
}

/// The components that were begun, in the order of the path.
fn lines(catalogue: &Catalogue, member: &grid::Member, code: &str) -> Vec<(Named, Cell)> {
    let cells = catalogue.components.iter().map(|kc| (kc, member.cell(kc.id)));
    cells.filter(|(_, cell)| *cell != Cell::default()).map(|(kc, cell)| (catalogue.kc_name(&kc.body.slug, code), cell)).collect()
}

fn table(tr: Tr, led_by: &str, lines: &[(Named, Cell)]) -> AnyView {
    if lines.is_empty() {
        return view! { <p class="read">{tr.class_line_none()}</p> }.written();
    }
    let rows = lines
        .iter()
        .map(|(name, cell)| {
            view! {
                <tr>
                    <th scope="row">{named(tr, name)}</th>
                    <td>{icon(cell.state.icon())} " " {cell.state.say(tr)}</td>
                    <td><bdi>{tr.class_right_of(cell.right, cell.answered)}</bdi></td>
                </tr>
            }
        })
        .collect_view();
    let title = tr.class_line(led_by);
    view! {
        <div class="table-frame" role="region" aria-label=plain(&title) tabindex="0">
            <table class="ledger ledger--plain">
                <caption>{title.clone()}</caption>
                <thead><tr>
                    <th scope="col">{tr.class_col_skill()}</th>
                    <th class="num" scope="col">{tr.class_col_state()}</th>
                    <th class="num" scope="col">{tr.class_col_right()}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .written()
}
