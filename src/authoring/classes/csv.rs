//! The grid as a file: the same rows, learners and order as on the screen.

use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::class::Class;
use super::filter::Filter;
use super::grid::Grid;
use crate::authoring::Editor;
use crate::authoring::imports::formats::csv_row;
use crate::classes::{self, State as Standing};
use crate::error::AppError;
use crate::i18n::{Tr, plain};
use crate::server::App;

pub async fn show(State(app): State<App>, editor: Editor, Path(id): Path<i32>, Query(filter): Query<Filter>) -> Result<Response, AppError> {
    let class = Class::of(&app, &editor, id).await?;
    let catalogue = app.catalogue()?;
    let members = classes::members(&app, &catalogue, class.id, None).await?;
    let grid = Grid::of(&catalogue, members, &filter, editor.locale().code);
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"class.csv\""),
        (CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, file(editor.tr, &grid)).into_response())
}

/// Three columns for each learner, so that numbers are numbers. The mark in front tells spreadsheets that this is Unicode.
fn file(tr: Tr, grid: &Grid) -> String {
    let mut head = vec![tr.class_col_objective(), tr.class_col_skill()];
    for member in &grid.members {
        let of = |what: String| format!("{}: {what}", member.name);
        head.extend([member.name.clone(), of(tr.class_col_answered()), of(tr.class_col_right())]);
    }
    head.push(Standing::Mastered.say(tr));
    let mut rows = vec![head];
    for objective in &grid.objectives {
        let mut row = vec![objective.words.plain(), objective.name.plain()];
        for member in &grid.members {
            let cell = member.cell(objective.id);
            row.extend([cell.state.say(tr), cell.answered.to_string(), cell.right.to_string()]);
        }
        row.push(grid.count(Standing::Mastered, objective.id).to_string());
        rows.push(row);
    }
    let mut foot = vec![tr.class_mastered_of(grid.objectives.len()), String::new()];
    foot.extend(grid.members.iter().flat_map(|member| [grid.mastered(member).to_string(), String::new(), String::new()]));
    foot.push(grid.members.iter().map(|member| grid.mastered(member)).sum::<usize>().to_string());
    rows.push(foot);
    let mut out = String::from("\u{feff}");
    for row in rows {
        csv_row(&row.iter().map(plain).collect::<Vec<_>>(), &mut out);
    }
    out
}
