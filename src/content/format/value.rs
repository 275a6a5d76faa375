//! What a text can be given, and how it looks to Fluent.

use std::{borrow::Cow, collections::BTreeMap};

use fluent_bundle::{
    FluentValue,
    types::{FluentNumber, FluentNumberOptions, FluentNumberStyle, FluentType},
};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The named values a text may use. A text is given only those it names.
pub type Args = BTreeMap<String, Arg>;

/// One value for a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A plain number: the text says whether it is money, a percent or a count.
    Number(Decimal),
    /// Money of a known currency.
    Money(Decimal, String),
    /// A ratio, to be printed as a percent.
    Rate(Decimal),
    /// A year, printed without grouping and without a function.
    Year(i64),
    Date(Date),
    /// A day of every year.
    MonthDay {
        month: u8,
        day: u8,
    },
    /// Words: an origin's country code, a text parameter.
    Text(String),
    /// A range, list or table: formulas read it, no text can print it.
    Unprintable,
}

/// Begins and ends the words of a failed function within the formatted text. Fluent functions have no
/// other way to fail; U+FFFF is never a character of a text.
pub(super) const FAILURE: char = '\u{FFFF}';

pub(super) fn failure(message: &str) -> FluentValue<'static> {
    FluentValue::String(format!("{FAILURE}{message}{FAILURE}").into())
}

/// A date for `DATE`.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Day {
    Date(Date),
    Yearly(u8, u8),
    /// No date, and nothing that can be printed.
    None,
}

impl FluentType for Day {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.bare()
    }
    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.bare()
    }
}

impl Day {
    fn bare(&self) -> Cow<'static, str> {
        let message = match self {
            Day::None => "a range or table cannot stand in a text: name its parts in `derived`",
            _ => "a date stands bare: write DATE($name)",
        };
        format!("{FAILURE}{message}{FAILURE}").into()
    }
}

impl Arg {
    pub(super) fn to_fluent(&self) -> FluentValue<'static> {
        match self {
            Arg::Number(number) => float(*number, FluentNumberOptions::default()),
            Arg::Money(amount, currency) => float(
                *amount,
                FluentNumberOptions { style: FluentNumberStyle::Currency, currency: Some(currency.clone()), ..Default::default() },
            ),
            Arg::Rate(ratio) => float(*ratio, FluentNumberOptions { style: FluentNumberStyle::Percent, ..Default::default() }),
            Arg::Year(year) => float((*year).into(), FluentNumberOptions { use_grouping: false, ..Default::default() }),
            Arg::Date(date) => FluentValue::Custom(Box::new(Day::Date(*date))),
            Arg::MonthDay { month, day } => FluentValue::Custom(Box::new(Day::Yearly(*month, *day))),
            Arg::Text(words) => FluentValue::String(words.clone().into()),
            Arg::Unprintable => FluentValue::Custom(Box::new(Day::None)),
        }
    }
}

/// Fluent counts in floats. Fifteen digits survive the way there and back, which is all money needs.
fn float(number: Decimal, options: FluentNumberOptions) -> FluentValue<'static> {
    let value = number.to_string().parse().unwrap_or(f64::NAN);
    FluentValue::Number(FluentNumber::new(value, options))
}

/// The way back.
pub(super) fn decimal(number: &FluentNumber) -> Option<Decimal> {
    number.value.to_string().parse().ok()
}
