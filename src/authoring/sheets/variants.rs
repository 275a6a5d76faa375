//! A template solved before anybody gets it: its variants with every answer, and formulas that cannot be read with the very
//! characters that are wrong.

use std::fmt::Write;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::Response;
use leptos::prelude::*;
use serde_json::json;

use super::kind::{Control, Kind};
use super::{body, save};
use crate::authoring::Editor;
use crate::authoring::edit::Fields;
use crate::authoring::edit::lines::names;
use crate::content::catalogue::Catalogue;
use crate::content::model;
use crate::content::solve;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::App;
use crate::tutor::expr::Expr;
use crate::tutor::seed::Seed;
use crate::tutor::template::{Draw, Generator, Template};
use crate::ui::{Icon, Written, icon};

/// So many are shown at once.
const SHOWN: u64 = 5;
/// So many are in the file.
const ALL: u64 = 2_000;

/// A template that can be drawn from, and its first variants.
pub struct Solved {
    columns: Vec<String>,
    wrong: Vec<String>,
    draws: Vec<(u64, Draw)>,
    tried: u64,
    accepted: u64,
    exhaustive: bool,
}

fn template(fields: &Fields, slug: &str) -> Result<model::Template, String> {
    let body = body::read(Kind::Template, &json!({ "id": slug }), fields)
        .map_err(|problems| problems.into_iter().map(|problem| problem.message).collect::<Vec<_>>().join("; "))?;
    serde_json::from_value(body).map_err(|error| error.to_string())
}

fn drawn(template: &model::Template, catalogue: &Catalogue, from: u64, most: u64) -> Result<Solved, String> {
    let ready: Template = solve::generator_template(template)?;
    let params = solve::formula_scope(&template.params, &catalogue.parameters);
    let generator = Generator::new(&ready, &params).map_err(|error| error.to_string())?;
    let report = generator.gate(|number| number.to_string());
    let mut draws = vec![];
    for n in from + 1..=from + most {
        let draw = generator.draw(&Seed::of(&[&template.id, &n])).map_err(|error| error.to_string())?;
        draws.push((n, draw));
    }
    let columns = ready.variables.iter().map(|variable| variable.name.clone()).collect();
    let wrong = ready.distractors.iter().map(|distractor| distractor.id.clone()).collect();
    Ok(Solved { columns, wrong, draws, tried: report.tried, accepted: report.accepted, exhaustive: report.exhaustive })
}

/// The variants of what was typed; or why there are none. Thousands are tried: not on a thread that serves pages.
pub async fn solve(fields: Fields, slug: String, catalogue: Arc<Catalogue>, from: u64) -> Result<Result<Solved, String>, AppError> {
    let solve = move || template(&fields, &slug).and_then(|template| drawn(&template, &catalogue, from.min(ALL), SHOWN));
    tokio::task::spawn_blocking(solve).await.map_err(|_| AppError::Internal)
}

impl Solved {
    fn cells(&self, draw: &Draw) -> Vec<String> {
        let number = |number: rust_decimal::Decimal| number.normalize().to_string();
        let drawn = self.columns.iter().map(|name| draw.values.get(name).map_or_else(String::new, |value| number(*value)));
        let wrong = self.wrong.iter().map(|id| {
            let option = draw.options.iter().find(|option| option.distractor.as_deref() == Some(id));
            option.map_or_else(String::new, |option| number(option.value))
        });
        drawn.chain([number(draw.answer)]).chain(wrong).collect()
    }
}

pub fn view(tr: Tr, slug: &str, solved: &Result<Solved, String>, saved: bool, from: u64) -> AnyView {
    let inside = match solved {
        Err(message) => view! { <p class="notice">{icon(Icon::Caution)} " " <span>{tr.variants_none()} " " <span lang="en" dir="auto">{message.clone()}</span></span></p> }.written(),
        Ok(solved) => {
            let head = solved.columns.iter().chain([&tr.variants_right()]).chain(&solved.wrong).map(|name| view! { <th class="num" scope="col"><bdi dir="auto">{name.clone()}</bdi></th> }).collect_view();
            let rows = solved
                .draws
                .iter()
                .map(|(n, draw)| {
                    let cells = solved.cells(draw).into_iter().map(|cell| view! { <td class="num"><bdi dir="ltr">{cell}</bdi></td> }).collect_view();
                    view! { <tr><th scope="row"><bdi>{n.to_string()}</bdi></th> {cells}</tr> }
                })
                .collect_view();
            let counted = if solved.exhaustive { tr.variants_all_tried(solved.accepted, solved.tried) } else { tr.variants_some_tried(solved.accepted, solved.tried) };
            let ways = saved.then(|| {
                let at = Kind::Template.at(slug);
                view! {
                    <p class="cluster">
                        <a class="tap" href=format!("{at}?from={}#variants", from + SHOWN)>{tr.variants_next()}</a> " "
                        <a class="tap" href=format!("{at}/variants")>{tr.variants_csv(ALL)}</a>
                    </p>
                }
            });
            view! {
                <p>{counted}</p>
                <div class="table-frame" role="region" aria-labelledby="variants" tabindex="0">
                    <table class="bank bank--short">
                        <thead><tr><th scope="col">{tr.variants_seed()}</th> {head}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                {ways}
            }
            .written()
        }
    };
    view! {
        <section class="flow">
            <h2 id="variants">{tr.variants_title()}</h2>
            {inside}
        </section>
    }
    .written()
}

/// Formulas of a field that cannot be read, or that read a name nobody gave: the formula again, its fault marked.
pub fn faults(tr: Tr, control: Control, typed: &str, fields: &Fields) -> AnyView {
    let formulas: Vec<&str> = match control {
        Control::Line => vec![typed],
        // Of the fields that are lists, only these hold formulas.
        Control::Lines => typed.lines().filter(|line| typed == fields.get("constraints") && !line.trim().is_empty()).collect(),
        Control::Formulas | Control::Steps => {
            typed.lines().filter_map(|line| line.split_once('=')).map(|(_, formula)| formula.trim()).collect()
        }
        _ => vec![],
    };
    let names = known(fields);
    formulas.into_iter().filter(|formula| !formula.is_empty()).filter_map(|formula| fault(tr, formula, &names)).collect_view().written()
}

/// Names that formulas may read.
fn known(fields: &Fields) -> Vec<String> {
    let named =
        |field: &str| fields.get(field).lines().filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())).collect::<Vec<_>>();
    let params = names(fields.get("params")).map(str::to_owned);
    ["variable", "values", "derived"].into_iter().flat_map(named).chain(params).collect()
}

fn fault(tr: Tr, formula: &str, names: &[String]) -> Option<AnyView> {
    let (span, message) = match Expr::parse(formula) {
        Err(error) => (error.span.clone(), error.to_string()),
        Ok(expr) => {
            let unknown = expr.names().into_iter().find(|name| !names.iter().any(|known| known == name))?.to_owned();
            let at = find_name(formula, &unknown)?;
            (at..at + unknown.len(), tr.formula_unknown(&unknown, names.join(", ")))
        }
    };
    let start = floor(formula, span.start);
    let end = floor(formula, span.end.max(start)).max(start);
    let (before, marked, after) = (formula[..start].to_owned(), formula[start..end].to_owned(), formula[end..].to_owned());
    Some(
        view! {
            <div class="formula-check">
                <code dir="ltr">{before}<mark>{marked}</mark>{after}</code>
                <span class="field-error">{icon(Icon::Info)} " " <span>{tr.formula_place(start + 1, end.max(start + 1))} " " <bdi>{message}</bdi></span></span>
            </div>
        }
        .written(),
    )
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// A name where it stands alone, not as a part of another.
fn find_name(formula: &str, name: &str) -> Option<usize> {
    let letter = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    formula
        .match_indices(name)
        .map(|(at, _)| at)
        .find(|at| !formula[..*at].ends_with(letter) && !formula[at + name.len()..].starts_with(letter))
        .or_else(|| formula.find(name))
}

/// All variants as a file.
pub async fn csv(State(app): State<App>, _editor: Editor, Path(slug): Path<String>) -> Result<Response, AppError> {
    let mut db = app.pool.acquire().await?;
    let standing = save::find(&mut db, Kind::Template, &slug).await?.ok_or(AppError::NotFound)?;
    drop(db);
    let catalogue = app.catalogue()?;
    let template: model::Template = serde_json::from_value(standing.body).map_err(|_| AppError::Internal)?;
    let solved = tokio::task::spawn_blocking(move || drawn(&template, &catalogue, 0, ALL)).await.map_err(|_| AppError::Internal)?;
    let solved = solved.map_err(|error| {
        tracing::error!(slug, error, "a template that stands cannot be drawn from");
        AppError::Internal
    })?;
    // Numbers and names of ours alone: nothing in it needs quotes.
    let head: Vec<&str> = ["seed"]
        .into_iter()
        .chain(solved.columns.iter().map(String::as_str))
        .chain(["right"])
        .chain(solved.wrong.iter().map(String::as_str))
        .collect();
    let mut text = format!("{}\r\n", head.join(","));
    for (n, draw) in &solved.draws {
        let _ = write!(text, "{n},{}\r\n", solved.cells(draw).join(","));
    }
    Response::builder()
        .header(CONTENT_TYPE, "text/csv; charset=utf-8")
        .header(CONTENT_DISPOSITION, format!("attachment; filename=\"{slug}.csv\""))
        .header(CACHE_CONTROL, "no-store")
        .body(Body::from(text))
        .map_err(|_| AppError::Internal)
}
