//! The controls of what is asked: native radios, checkboxes, selects and a box for a number, of an item or of a part of one.

use leptos::prelude::*;

use super::form::{Fields, Meaning};
use super::instance::Instance;
use crate::content::format::{Printer, plain};
use crate::content::model::{Ask, Choice, ItemKind, ItemRow, Order, Partner};
use crate::i18n::Tr;
use crate::tutor::expr::Value;
use crate::tutor::number::{NumberFormat, Reading, read};
use crate::tutor::shuffle;
use crate::ui::{Icon, Written, icon, inline};

/// What is asked, and what stands in its fields.
pub struct Asking<'a> {
    pub tr: Tr,
    pub instance: &'a Instance,
    pub ask: Ask<'a>,
    pub fields: Fields,
    /// Why the form came back, where it is for this.
    pub fault: Option<Meaning>,
    /// Choices that stand before these on the page: the keys 1 to 9 count on.
    pub before: usize,
}

impl Asking<'_> {
    pub fn view(&self) -> AnyView {
        match self.ask.kind {
            ItemKind::Single | ItemKind::Several => self.choices(),
            ItemKind::Numeric => self.number(),
            ItemKind::Ordering => self.ordering(),
            ItemKind::Matching => self.matching(),
            // No part is one, and an item of these kinds asks through its parts.
            ItemKind::Scenario | ItemKind::Video | ItemKind::Interactive => ().written(),
        }
    }

    /// How a field is called in the form.
    fn field(&self, name: &str) -> String {
        if self.ask.part.is_empty() { name.to_owned() } else { format!("{}.{name}", self.ask.part) }
    }

    fn described(&self, help: Option<&str>) -> Option<String> {
        let help = help.map(|help| self.ask.ending(help));
        let error = self.error().is_some().then(|| "question-error".to_owned());
        let all: Vec<String> = help.into_iter().chain(error).collect();
        (!all.is_empty()).then(|| all.join(" "))
    }

    fn stem(&self) -> AnyView {
        inline(&self.instance.text(&self.ask.ending("stem")))
    }

    /// Why the form came back, and what to do. None of these counts as a try.
    pub fn error(&self) -> Option<AnyView> {
        let tr = self.tr;
        let open = self.ask.rows.iter().filter(|row| self.fields.rows.get(&row.key).is_none_or(String::is_empty)).count();
        let (what, next) = match (self.fault.as_ref()?, self.ask.kind) {
            (Meaning::Empty, ItemKind::Ordering | ItemKind::Matching) => (tr.refused_rows(open), tr.refused_empty_next()),
            (Meaning::Empty, ItemKind::Numeric) => (tr.refused_no_number(), tr.refused_empty_next()),
            (Meaning::Empty, _) => (tr.refused_no_choice(), tr.refused_empty_next()),
            (Meaning::NotANumber, _) => (tr.refused_not_a_number(&self.fields.number), tr.refused_number_next()),
            (Meaning::Twice, _) => (tr.refused_twice(), tr.refused_twice_next()),
            _ => return None,
        };
        Some(refusal(what, next))
    }

    fn choices(&self) -> AnyView {
        let several = self.ask.kind == ItemKind::Several;
        let (kind, name) = if several { ("checkbox", self.field("choice[]")) } else { ("radio", self.field("choice")) };
        let cards = shown_order(self.instance, &self.ask, self.ask.options).into_iter().enumerate().map(|(n, Choice { key, .. })| {
            let checked = self.fields.choice.contains(&key);
            let words = option_words(self.instance, &self.ask, &key);
            card(kind, name.clone(), key, checked, words, self.before + n + 1)
        });
        let help = several.then(|| view! { <p class="help" id=self.ask.ending("choose-all")>{self.tr.answer_choose_all()}</p> });
        view! {
            <fieldset aria-describedby=self.described(several.then_some("choose-all"))>
                <legend class="stem">{self.stem()}</legend>
                {help}
                <div class="choices">{cards.collect_view()}</div>
            </fieldset>
        }
        .written()
    }

    fn number(&self) -> AnyView {
        let field = NumberField {
            tr: self.tr,
            instance: self.instance,
            id: self.ask.ending("number"),
            name: self.field("number"),
            meant: self.field("meant"),
            unit: self.ask.unit,
            decimals: self.ask.decimals.unwrap_or(0),
            text: &self.fields.number,
            fault: self.fault.as_ref(),
            described: self.error().is_some(),
        };
        field.view(view! { <label class="stem" for=field.id.clone()>{self.stem()}</label> }.written())
    }

    fn ordering(&self) -> AnyView {
        let count = self.ask.rows.len();
        let rows = shuffle::disarranged(self.ask.rows, &self.instance.seed)
            .into_iter()
            .map(|ItemRow { key, .. }| {
                let given = self.fields.rows.get(&key).cloned().unwrap_or_default();
                let places =
                    (1..=count).map(|n| view! { <option value=n.to_string() selected=given == n.to_string()>{n}</option> }).collect_view();
                let id = self.ask.ending(&format!("row-{key}"));
                view! {
                    <div class="row row--place">
                        <label for=id.clone()>{option_words(self.instance, &self.ask, &key)}</label>
                        <select id=id name=self.field(&format!("response[{key}]"))>
                            <option value="">{self.tr.order_place()}</option>
                            {places}
                        </select>
                    </div>
                }
            })
            .collect_view();
        self.rows(self.tr.order_help(count), rows.written())
    }

    fn matching(&self) -> AnyView {
        let partners = shuffle::shuffled(self.ask.partners, &self.instance.seed);
        let rows = self
            .ask
            .rows
            .iter()
            .map(|row| {
                let given = self.fields.rows.get(&row.key).cloned().unwrap_or_default();
                let options = partners
                    .iter()
                    .map(|Partner { key, .. }| {
                        let words = plain(&self.instance.text(&self.ask.ending(key)));
                        view! { <option value=key.clone() selected=given == *key>{words}</option> }
                    })
                    .collect_view();
                let id = self.ask.ending(&format!("row-{}", row.key));
                view! {
                    <div class="row row--match">
                        <label for=id.clone()><b>{option_words(self.instance, &self.ask, &row.key)}</b></label>
                        <select id=id name=self.field(&format!("response[{}]", row.key))>
                            <option value="">{self.tr.match_choose()}</option>
                            {options}
                        </select>
                    </div>
                }
            })
            .collect_view();
        self.rows(self.tr.match_help(), rows.written())
    }

    fn rows(&self, help: String, rows: AnyView) -> AnyView {
        view! {
            <fieldset aria-describedby=self.described(Some("rows-help"))>
                <legend class="stem">{self.stem()}</legend>
                <p class="help" id=self.ask.ending("rows-help")>{help}</p>
                <div class="rows">{rows}</div>
            </fieldset>
        }
        .written()
    }
}

/// The sentence above a form that came back: what was wrong, and what to do.
pub fn refusal(what: String, next: String) -> AnyView {
    view! {
        <p class="field-error" id="question-error" tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span><b>{what}</b> " " {next}</span></p>
    }
    .written()
}

/// A radio or checkbox as a large card with its number printed.
pub fn card(kind: &'static str, name: String, value: String, checked: bool, words: AnyView, number: usize) -> AnyView {
    // There are nine keys.
    let key = (number <= 9).then(|| view! { <span class="choice-key" aria-hidden="true">{number}</span> });
    view! {
        <label class="choice">
            <input type=kind name=name value=value checked=checked />
            <span class="choice-card">
                <span class="choice-text">{words}</span>
                {key}
            </span>
        </label>
    }
    .written()
}

/// A box for a number in its unit, which asks back where a number can be read in two ways.
pub struct NumberField<'a> {
    pub tr: Tr,
    pub instance: &'a Instance,
    pub id: String,
    pub name: String,
    pub meant: String,
    pub unit: Option<&'a str>,
    pub decimals: u32,
    pub text: &'a str,
    pub fault: Option<&'a Meaning>,
    /// The sentence that says what is wrong is about this field.
    pub described: bool,
}

impl NumberField<'_> {
    pub fn view(&self, label: AnyView) -> AnyView {
        let tr = self.tr;
        let unit = match self.unit {
            Some("USD") => Some(("$".to_string(), tr.number_help_money())),
            Some("percent") => Some(("%".to_string(), tr.number_help_percent())),
            Some(other) => Some((unit_word(tr, other), tr.number_help_plain())),
            None => None,
        };
        let help = unit.as_ref().map_or_else(|| tr.number_help_plain(), |(_, help)| help.clone());
        let sign = unit.map(|(sign, _)| view! { <span class="number-unit" aria-hidden="true">{sign}</span> });
        let asks = (self.fault == Some(&Meaning::Ambiguous)).then(|| self.which()).flatten();
        let help_id = format!("{}-help", self.id);
        let describedby = if self.described { format!("{help_id} question-error") } else { help_id.clone() };
        view! {
            {label}
            <div class="number">
                {sign}
                <input id=self.id.clone() name=self.name.clone() inputmode="decimal" autocomplete="off" maxlength="40" dir="ltr" value=self.text.to_owned() aria-describedby=describedby aria-invalid=self.described.then_some("true") />
            </div>
            <p class="help" id=help_id>{help}</p>
            {asks}
        }
        .written()
    }

    /// Both readings of a number that can be read in two ways. Asking does not count as a try.
    fn which(&self) -> Option<AnyView> {
        let tr = self.tr;
        let Reading::Ambiguous(readings) = read(self.text, &NumberFormat::ENGLISH, self.decimals) else { return None };
        let cards = readings.into_iter().enumerate().map(|(n, reading)| {
            let words = view! { <b><bdi dir="ltr">{typed_number(self.instance, self.unit, reading)}</bdi></b> }.written();
            card("radio", self.meant.clone(), reading.to_string(), false, words, n + 1)
        });
        let cards = cards.collect_view();
        Some(
            view! {
                <fieldset class="asks">
                    <legend class="visually-hidden">{tr.number_which(self.text)}</legend>
                    <div class="flow">
                        <p tabindex="-1" autofocus=true><b>{tr.number_two_ways(self.text)}</b> " " {tr.number_no_try()}</p>
                        <div class="choices">{cards}</div>
                        <p class="help">{tr.number_marks_here()}</p>
                    </div>
                </fieldset>
            }
            .written(),
        )
    }
}

/// Options in the order in which they are shown.
pub fn shown_order<T: Clone>(instance: &Instance, ask: &Ask, all: &[T]) -> Vec<T> {
    if ask.order == Order::Fixed { all.to_vec() } else { shuffle::shuffled(all, &instance.seed) }
}

/// An option's words; an option that is only a number prints it in the unit of what is asked.
pub fn option_words(instance: &Instance, ask: &Ask, key: &str) -> AnyView {
    if instance.has(&ask.ending(key)) {
        return inline(&instance.text(&ask.ending(key)));
    }
    view! { <bdi dir="ltr">{option_number(instance, ask, key)}</bdi> }.written()
}

/// The same without marks.
pub fn option_plain(instance: &Instance, ask: &Ask, key: &str) -> String {
    if instance.has(&ask.ending(key)) { plain(&instance.text(&ask.ending(key))) } else { option_number(instance, ask, key) }
}

fn option_number(instance: &Instance, ask: &Ask, key: &str) -> String {
    match instance.solved.scope.get(&ask.name(key)) {
        Some(Value::Number(number)) => typed_number(instance, ask.unit, *number),
        _ => String::new(),
    }
}

/// A number as its unit writes it.
pub fn typed_number(instance: &Instance, unit: Option<&str>, number: rust_decimal::Decimal) -> String {
    let printer = Printer::of(instance.texts.locale());
    match unit {
        Some("USD") => {
            let decimals = if number.fract().is_zero() { None } else { Some(2) };
            printer.money(number, "USD", decimals).unwrap_or_default()
        }
        Some("percent") => printer.percent(number / rust_decimal::Decimal::ONE_HUNDRED, None),
        _ => printer.number(number, None),
    }
}

fn unit_word(tr: Tr, unit: &str) -> String {
    match unit {
        "days" => tr.unit_days(),
        "months" => tr.unit_months(),
        "years" => tr.unit_years(),
        "hours" => tr.unit_hours(),
        "points" => tr.unit_points(),
        other => other.to_string(),
    }
}
