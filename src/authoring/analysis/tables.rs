//! The tables of an item's page: what learners answered, and in which language they read it.

use crate::ui::Written;
use leptos::prelude::*;

use super::ENOUGH;
use super::languages::{Compared, LEAST, Languages, Readers};
use super::measure::Measured;
use super::parts::{Line, What};
use super::say::{As, Say};
use crate::attempts::{Instance, option_words};
use crate::content::catalogue::Catalogue;
use crate::content::format::plain;
use crate::i18n::LOCALES;
use crate::tutor::statistics::Class;

/// Each part of the answer with the share of learners who took it.
pub fn chosen(say: &Say, catalogue: &Catalogue, code: &str, instance: &Instance, measured: &Measured) -> Option<AnyView> {
    let tr = say.tr;
    let n = measured.statistics.responses;
    if measured.lines.is_empty() {
        return None;
    }
    let rows = measured
        .lines
        .iter()
        .map(|line| {
            let right = (line.right && !matches!(line.what, What::Row(_)))
                .then(|| view! { " " <span class="tag tag--act">{tr.analysis_key()}</span> });
            let mixup = line.misconception.as_ref().map(|slug| {
                let words = catalogue.mixup_texts(slug, code);
                let name = plain(&words.text("name", &Default::default()));
                view! { " " <small>{tr.analysis_mixup(name)}</small> }
            });
            let count = if n < ENOUGH { say.few() } else { view! { <bdi>{say.count(line.found.taken)}</bdi> }.written() };
            view! {
                <tr>
                    <th scope="row">{what(say, instance, line)} {right} {mixup}</th>
                    <td class="num">{count}</td>
                    <td class="num">{say.cell(n, line.found.share, As::Percent)}</td>
                    <td class="num">{say.cell(measured.statistics.placed, line.found.discrimination, As::Two)}</td>
                </tr>
            }
        })
        .collect_view();
    let view = view! {
        <section class="flow" aria-labelledby="chosen">
            <h2 id="chosen">{tr.analysis_chosen()}</h2>
            <div class="table-frame" role="region" aria-labelledby="chosen-cap" tabindex="0">
                <table class="bank bank--short">
                    <caption class="visually-hidden" id="chosen-cap">{tr.analysis_chosen_caption()}</caption>
                    <thead><tr>
                        <th scope="col">{tr.analysis_col_part()}</th>
                        <th class="num" scope="col">{tr.analysis_col_n()}</th>
                        <th class="num" scope="col">{tr.analysis_col_share()}</th>
                        <th class="num" scope="col">{tr.analysis_col_biserial()}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="help">{tr.analysis_chosen_help()}</p>
        </section>
    };
    Some(view.written())
}

fn what(say: &Say, instance: &Instance, line: &Line) -> AnyView {
    let tr = say.tr;
    match &line.what {
        What::Option(key) => view! { <span lang="en" dir="ltr">{option_words(instance, &instance.item.whole(), key)}</span> }.written(),
        What::Row(key) => {
            view! { <span lang="en" dir="ltr">{option_words(instance, &instance.item.whole(), key)}</span> " " <small>{tr.analysis_row_right()}</small> }.written()
        }
        What::Typed(number) => view! { <bdi dir="ltr">{number.clone()}</bdi> }.written(),
        What::OtherNumbers => tr.analysis_other_numbers().written(),
        What::Unknown => tr.analysis_unknown().written(),
    }
}

/// Each language that may be told, against the source.
pub fn read(say: &Say, found: &Languages) -> AnyView {
    let tr = say.tr;
    let rows = found.told.iter().map(|readers| language(say, readers)).collect_view();
    let table = (!found.told.is_empty()).then(|| {
        view! {
            <div class="table-frame" role="region" aria-labelledby="read-cap" tabindex="0">
                <table class="bank bank--short">
                    <caption class="visually-hidden" id="read-cap">{tr.analysis_languages_caption()}</caption>
                    <thead><tr>
                        <th scope="col">{tr.analysis_col_language()}</th>
                        <th class="num" scope="col">{tr.analysis_col_n()}</th>
                        <th class="num" scope="col">{tr.analysis_col_odds()}</th>
                        <th class="num" scope="col">{tr.analysis_col_delta()}</th>
                        <th scope="col">{tr.analysis_col_reading()}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    let none = (found.told.is_empty() && !found.hidden).then(|| view! { <p class="prose">{tr.analysis_languages_none()}</p> });
    let hidden = found.hidden.then(|| view! { <p class="help">{tr.analysis_hidden(LEAST)}</p> });
    view! {
        <section class="flow" aria-labelledby="read">
            <h2 id="read">{tr.analysis_languages()}</h2>
            {table}
            {none}
            {hidden}
        </section>
    }
    .written()
}

fn language(say: &Say, readers: &Readers) -> AnyView {
    let tr = say.tr;
    let name = match &readers.locale {
        Some(code) => {
            let locale = LOCALES.iter().find(|l| l.code == code.as_str());
            let name = locale.map_or_else(|| code.clone(), |l| l.name.to_owned());
            view! { <span lang=code.clone() dir=locale.map(|l| l.dir.as_str())>{name}</span> }.written()
        }
        None => tr.analysis_fallback().written(),
    };
    let cells = match &readers.compared {
        None => view! { <td class="num"></td><td class="num"></td><td></td> }.written(),
        Some(Compared::Few) => view! { <td class="num">{say.few()}</td><td class="num">{say.few()}</td><td></td> }.written(),
        Some(Compared::Nothing) => view! { <td class="num"></td><td class="num"></td><td>{tr.analysis_cannot()}</td> }.written(),
        Some(Compared::Found(found)) => {
            let class = match found.class {
                Class::A => "A",
                Class::B => "B",
                Class::C => "C",
            };
            let way = if found.class == Class::A {
                "none"
            } else if found.delta.value < 0.0 {
                "harder"
            } else {
                "easier"
            };
            view! {
                <td class="num">{say.cell(ENOUGH, Some(found.odds_ratio), As::Two)}</td>
                <td class="num">{say.cell(ENOUGH, Some(found.delta), As::Two)}</td>
                <td>{tr.analysis_reading(class, way)}</td>
            }
            .written()
        }
    };
    view! { <tr><th scope="row">{name}</th><td class="num"><bdi>{say.count(readers.learners)}</bdi></td>{cells}</tr> }.written()
}
