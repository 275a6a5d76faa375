//! What is asked and answered, of an item or of a question on its case.

use crate::ui::Written;
use leptos::prelude::*;

use super::case;
use super::fields::prefix;
use super::form::Rows;
use super::lists::List;
use super::page::MIXUPS;
use crate::authoring::choices;
use crate::authoring::edit::Form;
use crate::i18n::Tr;

pub fn section(form: &Form) -> AnyView {
    let tr = form.tr;
    let inside = match form.get("kind").as_str() {
        "scenario" | "video" => case::questions(form),
        "interactive" => case::inputs(form),
        kind => Asked { form, tr, part: "" }.view(kind),
    };
    view! { <section class="flow" aria-labelledby="options"><h2 id="options">{tr.edit_answers()}</h2>{inside}</section> }.written()
}

/// A question: the item, or one on its case.
pub struct Asked<'f, 'd> {
    pub form: &'f Form<'d>,
    pub tr: Tr,
    pub part: &'f str,
}

impl Asked<'_, '_> {
    pub fn view(&self, kind: &str) -> AnyView {
        match kind {
            "numeric" => self.numeric(),
            "ordering" => self.ordering(),
            "matching" => self.matching(),
            _ => self.options(kind == "several"),
        }
    }

    fn name(&self, rest: String) -> String {
        format!("{}{rest}", prefix(self.part))
    }

    fn ending(&self, rest: String) -> String {
        if self.part.is_empty() { rest } else { format!("{}-{rest}", self.part) }
    }

    fn list(&self, row: &'static str) -> List {
        List::new(self.part, row)
    }

    fn count(&self, row: &'static str) -> usize {
        self.form.count(&self.list(row).counter())
    }

    fn text(&self, ending: String, label: String, rows: usize) -> AnyView {
        self.form.text(&self.ending(ending), label, rows)
    }

    fn line(&self, rest: String, label: String, help: Option<String>) -> AnyView {
        self.form.line(&self.name(rest), label, help)
    }

    fn mixup(&self, rest: String, label: String) -> AnyView {
        self.form.listed(&self.name(rest), label, MIXUPS)
    }

    fn options(&self, several: bool) -> AnyView {
        let (form, tr, list) = (self.form, self.tr, self.list("option"));
        let rows = (1..=self.count("option"))
            .map(|n| {
                let right = self.name(format!("option.{n}.right"));
                let is_right = form.fields.ticked(&right);
                let pick = if several {
                    form.tick(&right, tr.edit_right())
                } else {
                    view! { <label class="check"><input type="radio" name=self.name("right".into()) value=n.to_string() checked=is_right /> <span>{tr.edit_right()}</span></label> }.written()
                };
                // A right option of a single choice has no feedback of its own: the explanation is shown for it.
                let feedback = (several || !is_right).then(|| view! {
                    {self.mixup(format!("option.{n}.misconception"), if is_right { tr.edit_mixup_left_out() } else { tr.edit_mixup() })}
                    {self.text(format!("k{n}-feedback"), tr.edit_feedback(), 2)}
                });
                let inside = view! {
                    {pick}
                    {self.text(format!("k{n}"), tr.part_name("k", n), 2)}
                    {self.line(format!("option.{n}.value"), tr.edit_value(), None)}
                    {feedback}
                };
                form.row(&list, n, tr.part_name("k", n), 2, inside.written())
            })
            .collect_view();
        view! { {rows} {form.add(&list, tr.edit_add_option())} {form.tick(&self.name("fixed".into()), tr.edit_fixed())} }.written()
    }

    fn numeric(&self) -> AnyView {
        let tr = self.tr;
        view! {
            <div class="side-by-side">
                {self.line("answer".into(), tr.edit_key(), Some(tr.edit_key_help()))}
                {self.line("unit".into(), tr.edit_unit(), Some(tr.edit_unit_help()))}
                {self.line("decimals".into(), tr.edit_decimals(), None)}
                {self.line("tolerance".into(), tr.edit_tolerance(), None)}
            </div>
            {self.wrong(tr.edit_wrong_value())}
        }
        .written()
    }

    /// Wrong answers that are known, each with what it shows.
    pub fn wrong(&self, label: String) -> AnyView {
        let (form, tr, list) = (self.form, self.tr, self.list("wrong"));
        let rows = (1..=self.count("wrong"))
            .map(|n| {
                let inside = view! {
                    <div class="side-by-side">
                        {self.line(format!("wrong.{n}.value"), label.clone(), None)}
                        {self.mixup(format!("wrong.{n}.misconception"), tr.edit_mixup())}
                    </div>
                    {self.text(format!("w{n}-feedback"), tr.edit_feedback(), 2)}
                };
                form.row(&list, n, tr.part_name("w", n), 1, inside.written())
            })
            .collect_view();
        view! { {rows} {form.add(&list, tr.edit_add_wrong())} }.written()
    }

    fn ordering(&self) -> AnyView {
        let (form, tr, list) = (self.form, self.tr, self.list("row"));
        let count = self.count("row");
        let rows = (1..=count)
            .map(|n| {
                let slip = (n < count).then(|| {
                    view! {
                        {self.mixup(format!("slip.{n}.misconception"), tr.edit_slip(n, n + 1))}
                        {self.text(format!("s{n}-feedback"), tr.edit_slip_feedback(n, n + 1), 2)}
                    }
                });
                let inside = view! {
                    {self.text(format!("k{n}"), tr.part_name("k", n), 2)}
                    {self.line(format!("row.{n}.value"), tr.edit_value(), None)}
                    {slip}
                };
                form.row(&list, n, tr.part_name("k", n), 3, inside.written())
            })
            .collect_view();
        view! { <p class="help">{tr.edit_order_help()}</p> {rows} {form.add(&list, tr.edit_add_row())} }.written()
    }

    fn matching(&self) -> AnyView {
        let (form, tr) = (self.form, self.tr);
        let (rows, partners, slips) = (self.list("row"), self.list("partner"), self.list("slip"));
        let keys: Vec<String> = (1..=self.count("row")).map(|n| format!("k{n}")).collect();
        let places: Vec<String> = (1..=self.count("partner")).map(|n| format!("p{n}")).collect();
        let pick = |rest: String, label: String, keys: &[String]| {
            let name = self.name(rest);
            let chosen = form.get(&name);
            let options = keys.iter().map(|key| {
                let words = form.get(&format!("en.{}", self.ending(key.clone())));
                choices::option(key, &chosen, format!("{} {words}", &key[1..]))
            });
            form.choose(&name, label, view! { <option value="">{tr.new_choose()}</option> {options.collect_view()} }.written())
        };
        let left = (1..=keys.len()).map(|n| {
            let inside = view! {
                {self.text(format!("k{n}"), tr.part_name("k", n), 2)}
                {pick(format!("row.{n}.partner"), tr.edit_partner(), &places)}
                {self.text(format!("k{n}-feedback"), tr.edit_feedback(), 2)}
            };
            form.row(&rows, n, tr.part_name("k", n), 2, inside.written())
        });
        let right = (1..=places.len()).map(|n| {
            let inside = view! {
                {self.text(format!("p{n}"), tr.part_name("p", n), 1)}
                {form.tick(&self.name(format!("partner.{n}.formula")), tr.edit_formula())}
            };
            form.row(&partners, n, tr.part_name("p", n), 3, inside.written())
        });
        let wrong = (1..=self.count("slip")).map(|n| {
            let inside = view! {
                <div class="side-by-side">
                    {pick(format!("slip.{n}.row"), tr.edit_slip_row(), &keys)}
                    {pick(format!("slip.{n}.partner"), tr.edit_slip_partner(), &places)}
                </div>
                {self.mixup(format!("slip.{n}.misconception"), tr.edit_mixup())}
            };
            form.row(&slips, n, tr.edit_slip_name(n), 0, inside.written())
        });
        let (left, right, wrong) = (left.collect_view(), right.collect_view(), wrong.collect_view());
        view! {
            {left} {form.add(&rows, tr.edit_add_row())}
            <h3>{tr.edit_partners()}</h3> {right} {form.add(&partners, tr.edit_add_partner())}
            <h3>{tr.edit_slips()}</h3> {wrong} {form.add(&slips, tr.edit_add_slip())}
        }
        .written()
    }
}
