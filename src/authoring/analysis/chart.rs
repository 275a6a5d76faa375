//! The item characteristic curve: what the model says of every ability, and what learners did.

use std::fmt::Write as _;

use leptos::prelude::*;

use super::say::{As, Say};
use crate::tutor::item_model::Item;
use crate::tutor::statistics::{Band, Interval, wilson};
use crate::ui::{Icon, Written, turning};

/// Groups of learners shown at most.
pub const BANDS: usize = 9;
/// The abilities drawn.
const FROM: f64 = -3.0;
const TO: f64 = 3.0;

fn x(ability: f64) -> f64 {
    68.0 + (ability.clamp(FROM, TO) - FROM) / (TO - FROM) * 556.0
}

fn y(share: f64) -> f64 {
    312.0 - share * 296.0
}

/// A group of learners with what they did and what the model expects of them.
struct Point {
    band: Band,
    right: Interval,
    model: f64,
}

/// The drawing and the same as a table.
pub fn curve(say: &Say, item: &Item, bands: &[Band]) -> AnyView {
    let tr = say.tr;
    let points: Vec<Point> = bands
        .iter()
        .filter_map(|band| {
            Some(Point { band: *band, right: wilson(band.right as f64, band.count as f64)?, model: item.probability(band.ability) })
        })
        .collect();
    let fits = points.iter().filter(|point| point.right.low <= point.model && point.model <= point.right.high).count();
    let told = tr.analysis_curve_alt(
        say.number(item.probability(FROM), As::Percent),
        say.number(item.probability(TO), As::Percent),
        points.len(),
        fits,
    );
    let mut path = String::new();
    for step in 0..=60 {
        let ability = FROM + (TO - FROM) * f64::from(step) / 60.0;
        let _ = write!(path, "{}{:.1} {:.1}", if step == 0 { "M" } else { " L" }, x(ability), y(item.probability(ability)));
    }
    let shares = [0.0, 0.25, 0.5, 0.75, 1.0]
        .map(|share| {
            let at = format!("{:.1}", y(share));
            let label = format!("{:.1}", y(share) + 5.0);
            view! {
                <line class="chart-grid" x1="68" x2="624" y1=at.clone() y2=at />
                <text x="60" y=label text-anchor="end">{say.number(share, As::Percent)}</text>
            }
        })
        .collect_view();
    let abilities = [-3i32, -2, -1, 0, 1, 2, 3]
        .map(|ability| {
            view! { <text x=format!("{:.1}", x(f64::from(ability))) y="338" text-anchor="middle">{say.number(f64::from(ability), As::Whole)}</text> }
        })
        .collect_view();
    let difficulty = format!("{:.1}", x(item.b));
    let (beside, anchor) = if item.b > 1.5 { (x(item.b) - 8.0, "end") } else { (x(item.b) + 8.0, "start") };
    let most = points.iter().map(|point| point.band.count).max().unwrap_or(1) as f64;
    let dots = points
        .iter()
        .map(|point| {
            let at = format!("{:.1}", x(point.band.ability));
            let size = 4.5 + 3.5 * (point.band.count as f64 / most).sqrt();
            view! {
                <line class="chart-whisker" x1=at.clone() x2=at.clone() y1=format!("{:.1}", y(point.right.low)) y2=format!("{:.1}", y(point.right.high)) />
                <circle class="chart-dot" cx=at cy=format!("{:.1}", y(point.right.value)) r=format!("{size:.1}") />
            }
        })
        .collect_view();
    let table = (!points.is_empty()).then(|| table(say, &points));
    view! {
        <figure class="flow">
            <svg class="chart" viewBox="0 0 640 380" role="img" aria-labelledby="curve-alt">
                <title id="curve-alt">{crate::i18n::plain(told)}</title>
                <g>
                    {shares}
                    {abilities}
                    <line class="chart-axis" x1="68" x2="624" y1="312" y2="312" />
                    <line class="chart-mark-line" x1=difficulty.clone() x2=difficulty y1="16" y2="312" />
                    <text class="chart-name" x=format!("{beside:.1}") y="294" text-anchor=anchor>{format!("b = {}", say.number(item.b, As::Two))}</text>
                    <path class="chart-curve" d=path />
                    {dots}
                    <text class="chart-name" x="346" y="372" text-anchor="middle">{tr.analysis_ability()}</text>
                </g>
            </svg>
            <figcaption>
                <ul class="chart-key">
                    <li><svg viewBox="0 0 32 16" aria-hidden="true"><path class="chart-curve" d="M2 13C12 13 18 3 30 3" /></svg> " " {tr.analysis_key_model()}</li>
                    <li><svg viewBox="0 0 32 16" aria-hidden="true"><line class="chart-whisker" x1="16" x2="16" y1="0" y2="16" /><circle class="chart-dot" cx="16" cy="8" r="5" /></svg> " " {tr.analysis_key_seen()}</li>
                </ul>
            </figcaption>
        </figure>
        {table}
    }
    .written()
}

fn table(say: &Say, points: &[Point]) -> AnyView {
    let tr = say.tr;
    let rows = points
        .iter()
        .map(|point| {
            view! {
                <tr>
                    <th scope="row"><bdi dir="ltr">{say.number(point.band.ability, As::Two)}</bdi></th>
                    <td class="num"><bdi>{say.count(point.band.count)}</bdi></td>
                    <td class="num">{say.cell(point.band.count, Some(point.right), As::Percent)}</td>
                    <td class="num"><bdi>{say.number(point.model, As::Percent)}</bdi></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <details class="fold">
            <summary>{turning(Icon::Fold)} " " {tr.analysis_as_table()}</summary>
            <div class="table-frame" role="region" aria-labelledby="curve-cap" tabindex="0">
                <table class="bank bank--short">
                    <caption class="visually-hidden" id="curve-cap">{tr.analysis_curve_caption()}</caption>
                    <thead><tr>
                        <th scope="col">{tr.analysis_ability()}</th>
                        <th class="num" scope="col">{tr.analysis_col_n()}</th>
                        <th class="num" scope="col">{tr.analysis_col_right()}</th>
                        <th class="num" scope="col">{tr.analysis_col_model()}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .written()
}
