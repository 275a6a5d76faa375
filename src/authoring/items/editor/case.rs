//! What the kinds with a case have in the editor: what is shown, the clip, the questions on it, the inputs to set.

use crate::ui::Written;
use leptos::prelude::*;

use super::answers::Asked;
use super::fields;
use super::form::Rows;
use super::lists::List;
use crate::authoring::choices;
use crate::authoring::edit::Form;
use crate::content::ids::Texts;
use crate::content::model::Item;

/// Kinds that a question on a case can be of.
const PLAIN: [&str; 5] = ["single", "several", "numeric", "ordering", "matching"];

/// The texts of blocks, which are what an item has less without them.
pub fn texts_of(form: &Form, field: &str, without: impl Fn(&mut Item)) -> AnyView {
    let read = fields::item(form.slug, form.fields).ok();
    let Some((item, _)) = read.filter(|_| !form.get(field).is_empty()) else {
        return ().written();
    };
    let mut bare = item.clone();
    without(&mut bare);
    let plain = bare.endings();
    let more = item.endings().into_iter().filter(|ending| !plain.contains(ending));
    more.map(|ending| form.text(&ending, ending.clone(), 2)).collect_view().written()
}

/// What stays on the screen while the questions are answered.
pub fn shown(form: &Form) -> AnyView {
    let tr = form.tr;
    let kind = form.get("kind");
    if PLAIN.contains(&kind.as_str()) {
        return ().written();
    }
    let clip = (kind == "video").then(|| {
        view! {
            <div class="side-by-side">
                {form.line("clip", tr.edit_clip(), Some(tr.edit_clip_help()))}
                {form.line("seconds", tr.edit_seconds(), None)}
                {form.line("captions", tr.edit_captions(), Some(tr.edit_captions_help()))}
            </div>
        }
    });
    let label = if kind == "video" { tr.edit_transcript() } else { tr.edit_case() };
    view! {
        <section class="flow" aria-labelledby="e-case">
            <h2 id="e-case">{label.clone()}</h2>
            {clip}
            {form.area("case", label, 4, Some(tr.edit_blocks_help()))}
            {texts_of(form, "case", |item| item.case.clear())}
        </section>
    }
    .written()
}

pub fn questions(form: &Form) -> AnyView {
    let tr = form.tr;
    let list = List::new("", "part");
    let fewest = if form.get("kind") == "scenario" { 2 } else { 1 };
    let parts = (1..=form.count("parts"))
        .map(|n| {
            let key = format!("q{n}");
            let name = format!("{key}.kind");
            let kind = form.get(&name);
            let kinds = PLAIN.map(|plain| choices::option(plain, &kind, tr.item_kind(plain))).collect_view();
            let inside = view! {
                {form.text(&format!("{key}-stem"), tr.part_name("stem", ""), 3)}
                {form.choose(&name, tr.items_kind(), kinds.written())}
                {Asked { form, tr, part: &key }.view(&kind)}
                {form.text(&format!("{key}-why"), tr.part_name("why", ""), 2)}
            };
            form.row(&list, n, tr.edit_part(n), fewest, inside.written())
        })
        .collect_view();
    view! { <p class="help">{tr.edit_part_help()}</p> {parts} {(form.count("parts") < 4).then(|| form.add(&list, tr.edit_add_part()))} }
        .written()
}

pub fn inputs(form: &Form) -> AnyView {
    let tr = form.tr;
    let list = List::new("", "input");
    let all = fields::inputs(form.fields);
    let rows = (1..)
        .zip(&all)
        .map(|(n, (name, options))| {
            let line = |what: &str, label: String| form.line(&format!("input.{n}.{what}"), label, None);
            let texts = (!name.is_empty()).then(|| {
                let chosen = (1..=*options).map(|k| form.text(&format!("{name}-k{k}"), tr.part_name("k", k), 1)).collect_view();
                view! { {form.text(name, tr.edit_input_label(), 1)} {chosen} }
            });
            let inside = view! {
                <div class="side-by-side">
                    {line("name", tr.edit_input_name())}
                    {line("options", tr.edit_input_options())}
                    {line("unit", tr.edit_unit())}
                    {line("decimals", tr.edit_decimals())}
                    {line("min", tr.edit_input_least())}
                    {line("max", tr.edit_input_most())}
                    {line("right", tr.edit_input_right())}
                </div>
                {texts}
            };
            form.row(&list, n, tr.edit_input(n), 1, inside.written())
        })
        .collect_view();
    view! {
        {rows}
        {form.add(&list, tr.edit_add_input())}
        {form.area("results", tr.edit_results(), 4, Some(tr.edit_results_help()))}
        {texts_of(form, "results", |item| item.results.clear())}
        {form.line("answer", tr.edit_goal(), Some(tr.edit_goal_help()))}
        {Asked { form, tr, part: "" }.wrong(tr.edit_wrong_when())}
    }
    .written()
}
