use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::ENOUGH;
use super::chart::{BANDS, curve};
use super::languages::{Languages, languages};
use super::measure::{Measured, guess, measure};
use super::reports::{self, Report};
use super::rows::{NEWEST, firsts};
use super::say::{As, Say};
use super::tables::{chosen, read};
use crate::attempts::Instance;
use crate::authoring::Editor;
use crate::content::catalogue::Catalogue;
use crate::content::format::plain;
use crate::error::AppError;
use crate::server::{App, Page, Room, render};
use crate::tutor::item_model::Item;
use crate::tutor::seed::Seed;
use crate::tutor::statistics::{Band, bands};
use crate::ui::{Icon, Written, icon};

/// Which version, and what came back from a form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    v: Option<i32>,
    /// The report whose note was missing.
    note: Option<i32>,
}

/// What calibration found of a version.
struct Calibrated {
    version: i32,
    responses: i32,
    a: f64,
    se_a: Option<f64>,
    b: f64,
    se_b: f64,
}

/// Everything the page tells.
struct Analysis {
    slug: String,
    status: String,
    version: i32,
    versions: Vec<(i32, String)>,
    instance: Instance,
    measured: Measured,
    languages: Languages,
    calibrated: Option<Calibrated>,
    model: Item,
    bands: Vec<Band>,
    cut: bool,
    reports: Vec<Report>,
    asked: Asked,
}

pub async fn show(
    State(app): State<App>,
    editor: Editor,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, AppError> {
    let catalogue = app.catalogue()?;
    let row = sqlx::query!("select item_id, status, version, difficulty from learning_items where slug = $1", slug)
        .fetch_optional(&app.pool)
        .await?
        .ok_or(AppError::NotFound)?;
    let versions =
        sqlx::query!("select version, created_at from item_versions where item_id = $1 order by version desc limit 100", row.item_id)
            .fetch_all(&app.pool)
            .await?;
    let version = asked.v.unwrap_or(row.version);
    // A calibration speaks of the version that was in force when it was made.
    let calibrated = sqlx::query_as!(
        Calibrated,
        "select c.version, ic.responses, ic.a, ic.se_a, ic.b, ic.se_b
         from item_calibrations ic join calibrations c using (version) join item_versions v on v.item_id = ic.item_id and v.version = $2
         where ic.item_id = $1 and c.created_at >= v.created_at
           and not exists (select from item_versions n where n.item_id = $1 and n.version > $2 and n.created_at <= c.created_at)
         order by c.version desc limit 1",
        row.item_id,
        version
    )
    .fetch_optional(&app.pool)
    .await?;
    let firsts = firsts(&app.pool, &[row.item_id], &[version]).await?.remove(&row.item_id).unwrap_or_default();
    let reports = reports::of(&app, row.item_id).await?;
    let seed = Seed::of(&[&slug, &version, &"analysis"]);
    let instance = Instance::trial(&app, &catalogue, (row.item_id, version), &seed, "en", None).await?;
    let measured = measure(&instance.item, &firsts);
    let guess = guess(&instance.item);
    let model = calibrated.as_ref().map_or(Item::uncalibrated(row.difficulty, guess), |found| Item::calibrated(found.a, found.b, guess));
    let mut placed: Vec<(bool, f64)> = firsts.iter().filter_map(|first| Some((first.facts.right, first.facts.ability?))).collect();
    let say = Say::to(&editor);
    let analysis = Analysis {
        languages: languages(&firsts),
        bands: bands(&mut placed, ENOUGH, BANDS),
        cut: firsts.len() as i64 == NEWEST,
        versions: versions.into_iter().map(|row| (row.version, say.date(row.created_at.date()))).collect(),
        status: row.status,
        slug,
        version,
        instance,
        measured,
        calibrated,
        model,
        reports,
        asked,
    };
    let title = plain(&analysis.instance.text("stem"));
    let page = Page::desk(editor.tr.analysis_page_title(&title), Room::Analysis);
    let shared = Arc::new((analysis, title));
    let code = editor.locale().code;
    Ok(render(&editor, page, move || {
        let (analysis, title) = &*shared;
        body(&say, &catalogue, code, analysis, title)
    })
    .await)
}

fn body(say: &Say, catalogue: &Catalogue, code: &str, analysis: &Analysis, title: &str) -> AnyView {
    let tr = say.tr;
    let statistics = &analysis.measured.statistics;
    let at = format!("/authoring/analysis/{}", analysis.slug);
    let versions = analysis
        .versions
        .iter()
        .map(|(version, date)| view! { <option value=version.to_string() selected=*version == analysis.version>{tr.items_version(*version)} " · " {date.clone()}</option> })
        .collect_view();
    let tag = if analysis.status == "published" { "tag tag--solid" } else { "tag" };
    let flags = analysis
        .measured
        .flags
        .iter()
        .map(|flag| view! { <li>{icon(Icon::Flag)} " " {tr.analysis_flag(flag.as_str())}</li> })
        .collect_view();
    let flags = (!analysis.measured.flags.is_empty()).then(|| view! { <ul class="flags panel">{flags}</ul> });
    let cut = analysis.cut.then(|| view! { <p class="help">{tr.analysis_newest(say.count(NEWEST as usize))}</p> });
    let drawn = analysis.instance.item.template.is_some().then(|| view! { <p class="help">{tr.analysis_drawn()}</p> });
    view! {
        <div class="wrap page-body flow flow--wide analysis">
            <div class="flow flow--tight">
                <p><a class="tap" href="/authoring/analysis">{tr.analysis_back()}</a></p>
                <p class="where">{tr.analysis_where(analysis.version)}</p>
                <h1 lang="en" dir="ltr">{title.to_owned()}</h1>
                <p class="cluster"><span class=tag>{tr.item_status(&analysis.status)}</span> <span>{tr.analysis_firsts(statistics.responses)}</span> <a class="tap" href=format!("/authoring/items/{}", analysis.slug)>{tr.analysis_open()}</a></p>
                <form class="cluster" action=at.clone()>
                    <div class="field"><label for="f-v">{tr.analysis_version()}</label><select id="f-v" name="v">{versions}</select></div>
                    <button class="button">{tr.analysis_show()}</button>
                </form>
                {cut}
                {drawn}
            </div>
            {flags}
            {facts(say, analysis)}
            <div class="split split--even">
                <section class="panel flow" aria-labelledby="curve">
                    <h2 id="curve">{tr.analysis_curve()}</h2>
                    {curve(say, &analysis.model, &analysis.bands)}
                    {analysis.bands.is_empty().then(|| view! { <p class="help">{tr.analysis_curve_few()}</p> })}
                </section>
                <div class="flow flow--wide">
                    {chosen(say, catalogue, code, &analysis.instance, &analysis.measured)}
                    {read(say, &analysis.languages)}
                </div>
            </div>
            {reports::list(say, &at, &analysis.reports, analysis.asked.note)}
            <details class="fold">
                <summary>{crate::ui::turning(Icon::Fold)} " " {tr.analysis_how()}</summary>
                <div class="prose flow flow--tight">
                    <p>{tr.analysis_how_firsts()}</p>
                    <p>{tr.analysis_how_rest()}</p>
                    <p>{tr.analysis_how_intervals()}</p>
                    <p>{tr.analysis_how_languages()}</p>
                </div>
            </details>
        </div>
    }
    .written()
}

fn facts(say: &Say, analysis: &Analysis) -> AnyView {
    let tr = say.tr;
    let found = &analysis.measured.statistics;
    let estimate = |name: String, value: f64, error: Option<f64>, none: String| {
        let error = error.map_or(none, |error| tr.analysis_error(say.number(error, As::Two)));
        view! { <div><dt>{name}</dt><dd><bdi dir="ltr">{say.number(value, As::Two)}</bdi> " " <small>{error}</small></dd></div> }
    };
    let model = match &analysis.calibrated {
        Some(known) => {
            let from = tr.analysis_calibration(known.version, say.count(known.responses.unsigned_abs() as usize));
            view! {
                {estimate(tr.analysis_b(), known.b, Some(known.se_b), String::new())}
                {estimate(tr.analysis_a(), known.a, known.se_a, tr.analysis_default())}
                <div><dt>{tr.analysis_calibrated()}</dt><dd><small>{from}</small></dd></div>
            }
            .written()
        }
        None => view! {
            {estimate(tr.analysis_b(), analysis.model.b, None, tr.analysis_guessed())}
            {estimate(tr.analysis_a(), analysis.model.a, None, tr.analysis_default())}
        }
        .written(),
    };
    let middle = found.middle_ms.filter(|_| found.timed >= ENOUGH).map(|middle| {
        view! { <div><dt>{tr.analysis_middle()}</dt><dd><small>{say.range(middle, As::Seconds)}</small></dd></div> }
    });
    view! {
        <dl class="facts">
            {say.fact(tr.analysis_right(), found.responses, found.right, As::Percent)}
            {say.fact(tr.analysis_discrimination(), found.placed, found.discrimination, As::Two)}
            {model}
            {say.fact(tr.analysis_time(), found.timed, found.median_ms, As::Seconds)}
            {middle}
            {say.fact(tr.analysis_hint(), found.responses, found.hinted, As::Percent)}
        </dl>
    }
    .written()
}
