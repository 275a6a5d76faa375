//! Numbers, money, percents and dates in the way of a locale, over the CLDR data that ICU4X carries.

use std::{
    collections::HashMap,
    str::FromStr,
    sync::{Arc, LazyLock, RwLock},
};

use fixed_decimal::Decimal as Fixed;
use icu_datetime::{
    DateTimeFormatter,
    fieldsets::{M, MD, YMD},
    input::Date as IcuDate,
};
use icu_decimal::DecimalFormatter;
use icu_experimental::dimension::{
    currency::{CurrencyType, formatter::CurrencyFormatter},
    percent::formatter::PercentFormatter,
};
use icu_locale_core::Locale as IcuLocale;
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use super::Locale;

/// The formatters of one locale. Currencies are added as they are met.
pub struct Printer {
    icu: IcuLocale,
    number: DecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
    date: DateTimeFormatter<YMD>,
    month_day: DateTimeFormatter<MD>,
    month: DateTimeFormatter<M>,
    money: RwLock<HashMap<String, Arc<Affixes>>>,
}

/// What a locale writes around an amount of one currency.
struct Affixes {
    plus: (String, String),
    minus: (String, String),
    digits: u32,
}

impl Printer {
    /// The printer of a locale; made once in the life of the process.
    pub fn of(locale: &'static Locale) -> Arc<Printer> {
        static PRINTERS: LazyLock<RwLock<HashMap<&'static str, Arc<Printer>>>> = LazyLock::new(RwLock::default);
        if let Some(printer) = PRINTERS.read().ok().and_then(|map| map.get(locale.formatting).cloned()) {
            return printer;
        }
        let printer = Arc::new(Printer::new(locale.formatting));
        if let Ok(mut map) = PRINTERS.write() {
            map.insert(locale.formatting, printer.clone());
        }
        printer
    }

    fn new(tag: &str) -> Printer {
        // The tags are the constants of the locale table and the data is compiled in: a test makes them all.
        let icu: IcuLocale = tag.parse().expect("a tag of the locale table");
        Printer {
            number: DecimalFormatter::try_new((&icu).into(), Default::default()).expect("CLDR number data"),
            percent: PercentFormatter::try_new((&icu).into(), Default::default()).expect("CLDR percent data"),
            date: DateTimeFormatter::try_new((&icu).into(), YMD::long()).expect("CLDR date data"),
            month_day: DateTimeFormatter::try_new((&icu).into(), MD::long()).expect("CLDR date data"),
            month: DateTimeFormatter::try_new((&icu).into(), M::long()).expect("CLDR date data"),
            money: RwLock::default(),
            icu,
        }
    }

    /// A number with as many decimals as it has, six at most, or exactly as many as asked.
    pub fn number(&self, number: Decimal, decimals: Option<u32>) -> String {
        self.number.format(&fixed(number, decimals, 6)).to_string()
    }

    /// A ratio as a percent: 0.0145 prints 1.45 %; three decimals at most.
    pub fn percent(&self, ratio: Decimal, decimals: Option<u32>) -> String {
        let hundredfold = ratio.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(Decimal::MAX);
        self.percent.format(&fixed(hundredfold, decimals, 3)).to_string()
    }

    /// An amount; cents are printed where there are any, or exactly as many decimals as asked.
    /// `None` when there is no such currency.
    pub fn money(&self, amount: Decimal, currency: &str, decimals: Option<u32>) -> Option<String> {
        let affixes = self.affixes(currency)?;
        let rounded = round(amount, decimals.unwrap_or(affixes.digits));
        let digits = decimals.unwrap_or(if rounded.fract().is_zero() { 0 } else { affixes.digits });
        let (before, after) = if rounded.is_sign_negative() && !rounded.is_zero() { &affixes.minus } else { &affixes.plus };
        let amount = self.number.format(&fixed(rounded.abs(), Some(digits), digits)).to_string();
        Some(format!("{before}{amount}{after}"))
    }

    /// A date in words: April 15, 2027.
    pub fn date(&self, date: Date) -> String {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        match IcuDate::try_new_iso(date.year().into(), month, day) {
            Ok(iso) => self.date.format(&iso).to_string(),
            Err(_) => date.to_string(),
        }
    }

    /// A day of every year: April 15.
    pub fn month_day(&self, month: u8, day: u8) -> String {
        // A leap year, so that February 29 has a date to stand on.
        match IcuDate::try_new_iso(2024, month, day) {
            Ok(iso) => self.month_day.format(&iso).to_string(),
            Err(_) => format!("{month:02}-{day:02}"),
        }
    }

    /// A month's name, as a heading has it: April.
    pub fn month(&self, date: Date) -> String {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        match IcuDate::try_new_iso(date.year().into(), month, day) {
            Ok(iso) => self.month.format(&iso).to_string(),
            Err(_) => date.month().to_string(),
        }
    }

    /// ICU4X always prints the cents of a currency and we do not, so its sign and spaces are taken
    /// from around the amount 1 and set around ours.
    fn affixes(&self, currency: &str) -> Option<Arc<Affixes>> {
        if let Some(known) = self.money.read().ok().and_then(|map| map.get(currency).cloned()) {
            return Some(known);
        }
        let kind = CurrencyType::from_str(currency).ok()?;
        let formatter = CurrencyFormatter::try_new_symbol((&self.icu).into(), kind, Default::default()).ok()?;
        let around = |amount: &str, digits: u32| {
            let one = self.number.format(&fixed(Decimal::ONE, Some(digits), digits)).to_string();
            let printed = formatter.format_fixed_decimal(&Fixed::from_str(amount).ok()?).to_string();
            let (before, after) = printed.split_once(&one)?;
            Some((before.to_owned(), after.to_owned()))
        };
        // A currency without cents (VND, KRW) is printed without decimals.
        let digits = [2, 0].into_iter().find(|digits| around("1", *digits).is_some())?;
        let affixes = Arc::new(Affixes { plus: around("1", digits)?, minus: around("-1", digits)?, digits });
        if let Ok(mut map) = self.money.write() {
            map.insert(currency.to_owned(), affixes.clone());
        }
        Some(affixes)
    }
}

/// Half away from zero, as people round money.
fn round(number: Decimal, decimals: u32) -> Decimal {
    number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

fn fixed(number: Decimal, exactly: Option<u32>, at_most: u32) -> Fixed {
    let text = match exactly {
        Some(decimals) => {
            let mut rounded = round(number, decimals);
            rounded.rescale(decimals);
            rounded.to_string()
        }
        None => round(number, at_most).normalize().to_string(),
    };
    // The text of one decimal type is always one of the other.
    Fixed::from_str(&text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printer(folder: &str) -> Arc<Printer> {
        Printer::of(Locale::of(folder).unwrap())
    }

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn money_has_cents_only_where_there_are_any() {
        let en = printer("en");
        assert_eq!(en.money(d("1500"), "USD", None).unwrap(), "$1,500");
        assert_eq!(en.money(d("1500.5"), "USD", None).unwrap(), "$1,500.50");
        assert_eq!(en.money(d("2.345"), "USD", None).unwrap(), "$2.35");
        assert_eq!(en.money(d("80"), "USD", Some(2)).unwrap(), "$80.00");
        assert_eq!(en.money(d("-12"), "USD", None).unwrap(), "-$12");
        assert_eq!(en.money(d("-0.001"), "USD", None).unwrap(), "$0");
        assert_eq!(en.money(d("500000"), "INR", None).unwrap(), "₹500,000");
        assert!(en.money(d("1"), "nonsense", None).is_none());
    }

    #[test]
    fn each_locale_has_its_own_signs() {
        assert_eq!(printer("es").money(d("1500.5"), "USD", None).unwrap(), "$1,500.50");
        assert_eq!(printer("pt-BR").money(d("1500.5"), "USD", None).unwrap(), "US$\u{a0}1.500,50");
        assert_eq!(printer("uk").number(d("1234.5"), None), "1\u{a0}234,5");
        assert_eq!(printer("hi").number(d("1234567"), None), "12,34,567");
        assert_eq!(printer("es").percent(d("0.0145"), None), "1.45%");
        assert!(printer("ar").number(d("1234.5"), None).contains("1,234.5"));
    }

    #[test]
    fn percents_and_numbers_keep_the_digits_they_need() {
        let en = printer("en");
        assert_eq!(en.percent(d("0.25"), None), "25%");
        assert_eq!(en.percent(d("0.005"), None), "0.5%");
        assert_eq!(en.percent(d("0.3333333"), None), "33.333%");
        assert_eq!(en.number(d("0.005"), None), "0.005");
        assert_eq!(en.number(d("1500.00"), None), "1,500");
    }

    #[test]
    fn dates_are_words() {
        assert_eq!(printer("en").month_day(4, 15), "April 15");
        assert_eq!(printer("es").month_day(4, 15), "15 de abril");
        assert_eq!(printer("zh-Hans").month_day(4, 15), "4月15日");
        assert_eq!(printer("en").date(Date::constant(2027, 1, 1)), "January 1, 2027");
    }

    #[test]
    fn every_locale_prints_every_currency_of_the_parameters() {
        for locale in &super::super::LOCALES {
            for currency in ["USD", "INR", "CNY", "PHP", "NGN", "VND", "BRL", "KRW", "UAH", "MXN", "HTG", "ETB"] {
                let printed = Printer::of(locale).money(d("-1234"), currency, None);
                assert!(printed.is_some_and(|text| text.contains('4')), "{currency} in {locale}");
            }
        }
    }
}
