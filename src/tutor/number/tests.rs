use proptest::prelude::*;

use super::*;

const SPANISH: NumberFormat = NumberFormat { decimal: ',', group: '.' };
const FRENCH: NumberFormat = NumberFormat { decimal: ',', group: '\u{202F}' };

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn english(input: &str) -> Reading {
    read(input, &NumberFormat::ENGLISH, 2)
}

fn number(text: &str) -> Reading {
    Reading::Number(dec(text))
}

fn either(decimal: &str, grouped: &str) -> Reading {
    Reading::Ambiguous(vec![dec(decimal), dec(grouped)])
}

#[test]
fn plain_numbers() {
    for (input, expected) in [
        ("0", "0"),
        ("007", "7"),
        ("1234.5", "1234.5"),
        ("12.50", "12.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("-3", "-3"),
        ("\u{2212}3.25", "-3.25"),
        ("+3", "3"),
        ("-0", "0"),
        ("1,234.56", "1234.56"),
        ("1,234,567", "1234567"),
        ("1234.567", "1234.567"),
    ] {
        assert_eq!(english(input), number(expected), "{input}");
    }
}

#[test]
fn decoration_is_passed_over() {
    for (input, expected) in [
        ("$1,234.50", "1234.5"),
        (" 12 % ", "12"),
        ("\u{200E}-$5.00\u{200E}", "-5"),
        ("$-5", "-5"),
        ("USD 12", "12"),
        ("12 usd", "12"),
        ("US$ 12", "12"),
        ("R$ 5,00", "5"),
        ("Rs. 500", "500"),
        ("\u{20B9}1,00,000", "100000"),
        ("\u{FFE5}1,000", "1000"),
        ("25\u{066A}", "25"),
        ("\u{2067}12\u{2069}", "12"),
    ] {
        assert_eq!(english(input), number(expected), "{input}");
    }
}

#[test]
fn other_scripts() {
    for (input, expected) in [
        ("١٢٣٤٫٥", "1234.5"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("۱۲٫۵", "12.5"),
        ("१,२३,४५६", "123456"),
        ("１２．５", "12.5"),
        ("١٬٢٣٤", "1234"),
        ("٣٫١٥٠", "3.15"),
    ] {
        assert_eq!(english(input), number(expected), "{input}");
    }
}

#[test]
fn grouping_of_every_habit() {
    for (input, expected) in [
        ("1,00,000", "100000"),
        ("12,34,567.89", "1234567.89"),
        ("1 234 567", "1234567"),
        ("1\u{A0}234,5", "1234.5"),
        ("1\u{202F}234.5", "1234.5"),
        ("1'234'567.90", "1234567.9"),
        ("1\u{2019}234", "1234"),
        ("1.234.567", "1234567"),
        ("1.234,50", "1234.5"),
        ("1.234.567,8", "1234567.8"),
    ] {
        assert_eq!(english(input), number(expected), "{input}");
    }
}

#[test]
fn the_other_decimal_mark_where_it_can_mean_nothing_else() {
    assert_eq!(english("1,5"), number("1.5"));
    assert_eq!(english("12,50"), number("12.5"));
    assert_eq!(english("0,125"), number("0.125"));
    assert_eq!(english("1234,567"), number("1234.567"));
    assert_eq!(read("1.5", &SPANISH, 2), number("1.5"));
    assert_eq!(read("0.125", &SPANISH, 3), number("0.125"));
    assert_eq!(read("1.2345", &FRENCH, 2), number("1.2345"));
}

#[test]
fn two_meanings_are_asked_about() {
    assert_eq!(english("3.150"), either("3.15", "3150"));
    assert_eq!(english("-3.150"), either("-3.15", "-3150"));
    assert_eq!(english("0.125"), number("0.125"));
    assert_eq!(english("3,150"), number("3150"));
    assert_eq!(read("3.150", &NumberFormat::ENGLISH, 3), number("3.15"));
    assert_eq!(read("3,150", &SPANISH, 2), either("3.15", "3150"));
    assert_eq!(read("3.150", &SPANISH, 2), number("3150"));
    assert_eq!(read("3.150", &FRENCH, 2), either("3.15", "3150"));
    assert_eq!(read("3\u{202F}150", &FRENCH, 2), number("3150"));
    assert_eq!(english("1,2345"), either("1.2345", "12345"));
}

#[test]
fn nothing_is_not_wrong_and_nonsense_is_no_number() {
    for input in ["", "   ", "\u{A0}", "$", "\u{200F}"] {
        assert_eq!(english(input), Reading::Empty, "{input:?}");
    }
    for input in [
        "abc",
        "12k",
        "50c",
        "1/2",
        "-",
        ".",
        "--5",
        "5-",
        "1.2.3",
        "1,23,4",
        "1,234,56",
        "12 50",
        "1'5",
        "1,234.567,8",
        "5$50",
        "12usd34",
        "1e5",
        "50¢",
        "½",
        "1 2 3",
        "1234567890123456789012",
        "1,2345,678",
        "(5)",
        "1.234'5",
        "٫",
        "1٫5٫5",
    ] {
        assert_eq!(english(input), Reading::Invalid, "{input:?}");
    }
}

/// Prints a number the way a locale does, with groups of three.
fn printed(units: i64, places: u32, format: &NumberFormat) -> String {
    let number = Decimal::new(units, places);
    let text = number.abs().to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(format.group);
        }
        grouped.push(digit);
    }
    let sign = if units < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped}{}{fraction}", format.decimal) }
}

proptest! {
    #[test]
    fn what_a_locale_prints_is_read_back(units in any::<i32>(), places in 0u32..5, locale in 0usize..3) {
        let format = [NumberFormat::ENGLISH, SPANISH, FRENCH][locale];
        let text = printed(units.into(), places, &format);
        let expected = Decimal::new(units.into(), places).normalize();
        match read(&text, &format, places) {
            Reading::Number(number) => prop_assert_eq!(number, expected, "{}", text),
            other => prop_assert!(false, "{} gave {:?}", text, other),
        }
    }

    #[test]
    fn any_text_is_answered(text in "\\PC{0,40}", digits in "[-0-9.,' $٫٬]{0,30}") {
        for text in [text, digits] {
            if let Reading::Ambiguous(numbers) = english(&text) {
                prop_assert!(numbers.len() == 2 && numbers[0] != numbers[1]);
            }
        }
    }
}
