//! The grid as a table: objectives down, learners across.

use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::class::Class;
use super::grid::{Grid, Objective};
use crate::classes::{Member, State};
use crate::content::format::Printer;
use crate::i18n::Tr;
use crate::server::clock::from_sql;
use crate::ui::{Written, icon, named};

pub fn view(tr: Tr, printer: &Printer, zone: &TimeZone, class: &Class, grid: &Grid) -> AnyView {
    let learners = grid.members.len();
    let heads = grid
        .members
        .iter()
        .map(|member| {
            let last = match member.last {
                Some(at) => printer.date(from_sql(at).to_zoned(zone.clone()).date()),
                None => tr.class_not_seen(),
            };
            view! { <th scope="col"><a href=format!("{}/{}", class.path(), member.id)><bdi>{member.name.clone()}</bdi></a> <small>{last}</small></th> }
        })
        .collect_view();
    let rows = grid
        .objectives
        .iter()
        .map(|objective| {
            let cells = grid.members.iter().map(|member| cell(tr, class, member, objective)).collect_view();
            view! {
                <tr>
                    <th scope="row">{named(tr, &objective.words)} " " <small>{named(tr, &objective.name)}</small></th>
                    {cells}
                    <td class="num">{tr.class_of_all(grid.count(State::Mastered, objective.id), learners)}</td>
                </tr>
            }
        })
        .collect_view();
    let sums = grid.members.iter().map(|member| view! { <td class="num"><bdi>{grid.mastered(member)}</bdi></td> }).collect_view();
    let all: usize = grid.members.iter().map(|member| grid.mastered(member)).sum();
    view! {
        <div class="table-frame" role="region" aria-labelledby="grid-cap" tabindex="0">
            <table class="bank bank--grid grid">
                <caption class="visually-hidden" id="grid-cap">{tr.class_grid_caption(grid.objectives.len(), learners)}</caption>
                <thead><tr>
                    <th scope="col">{tr.class_col_objective()}</th>
                    {heads}
                    <th class="num" scope="col">{State::Mastered.say(tr)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
                <tfoot><tr>
                    <th scope="row">{tr.class_mastered_of(grid.objectives.len())}</th>
                    {sums}
                    <td class="num"><bdi class="total">{all}</bdi></td>
                </tr></tfoot>
            </table>
        </div>
    }
    .written()
}

/// A symbol, its word for those who do not see it, and the answers since joining. Answers can be looked at.
fn cell(tr: Tr, class: &Class, member: &Member, objective: &Objective) -> AnyView {
    let cell = member.cell(objective.id);
    let (state, word) = (cell.state.word(), cell.state.say(tr));
    if cell.answered == 0 {
        return view! { <td><span class="cell" data-cell=state>{icon(cell.state.icon())}<span class="visually-hidden">{word}</span></span></td> }
            .written();
    }
    let href = format!("{}/{}?kc={}", class.path(), member.id, objective.slug);
    view! {
        <td>
            <a class="cell cell--counted" data-cell=state href=href>
                {icon(cell.state.icon())}
                <span class="visually-hidden">{word} ", " {tr.class_right_of(cell.right, cell.answered)}</span>
                <small aria-hidden="true" dir="ltr">{format!("{}/{}", cell.right, cell.answered)}</small>
            </a>
        </td>
    }
    .written()
}
