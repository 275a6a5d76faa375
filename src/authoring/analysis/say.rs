//! Numbers in the reader's language, each with its interval, or the words that stand in its place.

use std::sync::Arc;

use crate::ui::Written;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::ENOUGH;
use crate::authoring::Editor;
use crate::content::format::{Locale, Printer};
use crate::i18n::Tr;
use crate::server::clock::date_from_sql;
use crate::tutor::statistics::Interval;

/// How a number is written.
#[derive(Clone, Copy)]
pub enum As {
    Whole,
    /// With two decimals.
    Two,
    /// A share as a whole percent.
    Percent,
    /// Milliseconds as seconds.
    Seconds,
}

#[derive(Clone)]
pub struct Say {
    pub tr: Tr,
    printer: Arc<Printer>,
}

impl Say {
    pub fn to(editor: &Editor) -> Say {
        Say { tr: editor.tr, printer: Printer::of(Locale::shown(editor.locale().code)) }
    }

    pub fn number(&self, number: f64, how: As) -> String {
        let of = |number: f64| Decimal::from_f64_retain(number).unwrap_or_default();
        match how {
            As::Whole => self.printer.number(of(number), Some(0)),
            As::Two => self.printer.number(of(number).round_dp(2), Some(2)),
            As::Percent => self.printer.percent(of(number), Some(0)),
            As::Seconds => self.tr.analysis_seconds(self.printer.number(of(number / 1000.0).round_dp(1), None)),
        }
    }

    pub fn count(&self, count: usize) -> String {
        self.number(count as f64, As::Whole)
    }

    pub fn date(&self, date: time::Date) -> String {
        self.printer.date(date_from_sql(date))
    }

    pub fn range(&self, (low, high): (f64, f64), how: As) -> String {
        self.tr.analysis_range(self.number(low, how), self.number(high, how))
    }

    pub fn few(&self) -> AnyView {
        view! { <span class="few">{self.tr.analysis_few()}</span> }.written()
    }

    /// An estimate with its interval in a table, where there are enough answers for one.
    pub fn cell(&self, answers: usize, found: Option<Interval>, how: As) -> AnyView {
        match found {
            _ if answers < ENOUGH => self.few(),
            None => view! { <span class="few">{self.tr.analysis_cannot()}</span> }.written(),
            Some(found) => {
                let range = self.range((found.low, found.high), how);
                view! { <bdi dir="ltr">{self.number(found.value, how)}</bdi> " " <small>{range}</small> }.written()
            }
        }
    }

    /// The same in a list of facts, with how many answers it rests on.
    pub fn fact(&self, name: String, answers: usize, found: Option<Interval>, how: As) -> AnyView {
        let n = self.tr.analysis_n(self.count(answers));
        let inside = match found.filter(|_| answers >= ENOUGH) {
            None => {
                let why = if answers < ENOUGH { self.tr.analysis_few() } else { self.tr.analysis_cannot() };
                view! { <span class="few">{why}</span> " " <small>{n}</small> }.written()
            }
            Some(found) => {
                let range = self.tr.analysis_interval(self.range((found.low, found.high), how));
                view! { <bdi dir="ltr">{self.number(found.value, how)}</bdi> " " <small>{range} ", " {n}</small> }.written()
            }
        };
        view! { <div><dt>{name}</dt><dd>{inside}</dd></div> }.written()
    }
}
