//! Which options a key names: by letters, by numbers or by their words; never guessed where it could be two.

use std::collections::BTreeSet;

use super::super::{Reason, number::Number, receipt::short};
use super::header::narrow;

/// The places of the options a key names.
pub(super) fn places(key: &str, options: &[String]) -> Result<BTreeSet<usize>, Reason> {
    let narrowed: String = key.chars().map(narrow).collect();
    let key = narrowed.trim();
    let readings: Vec<_> =
        [by_words(key, options), by_letters(key, options.len()), by_numbers(key, options.len())].into_iter().flatten().collect();
    match readings.as_slice() {
        [] => Err(Reason::UnknownAnswer { found: short(key) }),
        [first, rest @ ..] if rest.iter().all(|other| other == first) => Ok(first.clone()),
        _ => Err(Reason::AmbiguousAnswer { found: short(key) }),
    }
}

fn same(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(narrow).collect::<String>().to_lowercase()
}

fn by_words(key: &str, options: &[String]) -> Option<BTreeSet<usize>> {
    let options: Vec<_> = options.iter().map(|option| same(option)).collect();
    let place = |words: &str| options.iter().position(|option| *option == same(words) && !option.is_empty());
    if let Some(place) = place(key) {
        return Some(BTreeSet::from([place]));
    }
    let separator = ['\n', '|', ';'].into_iter().find(|separator| key.contains(*separator))?;
    key.split(separator).filter(|part| !part.trim().is_empty()).map(place).collect::<Option<BTreeSet<_>>>().filter(|set| !set.is_empty())
}

/// `A`, `ACD`, `a, c and d`, `(B)`.
fn by_letters(key: &str, count: usize) -> Option<BTreeSet<usize>> {
    let parts: Vec<_> = parts(key).filter(|part| !part.eq_ignore_ascii_case("and")).collect();
    let letters: String = match parts.as_slice() {
        [together] => (*together).to_owned(),
        apart if apart.iter().all(|part| part.len() == 1) => apart.concat(),
        _ => return None,
    };
    // More letters than options are a word.
    if letters.is_empty() || letters.len() > count {
        return None;
    }
    let place = |byte: u8| byte.is_ascii_alphabetic().then(|| usize::from(byte.to_ascii_uppercase() - b'A')).filter(|place| *place < count);
    letters.bytes().map(place).collect()
}

fn by_numbers(key: &str, count: usize) -> Option<BTreeSet<usize>> {
    let set =
        parts(key).map(|part| part.parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < count)).collect::<Option<BTreeSet<_>>>();
    set.filter(|set| !set.is_empty())
}

fn parts(key: &str) -> impl Iterator<Item = &str> {
    key.split([',', ';', '|', '/', ' ', '\n', '\t', '&', '+', '(', ')'])
        .map(|part| part.trim_end_matches('.'))
        .filter(|part| !part.is_empty())
}

/// A number as people write it into tables: `3.5`, `3,5`, `1 200`. What could be two numbers is refused.
pub(super) fn number(raw: &str) -> Result<Number, Reason> {
    let narrowed: String = raw.chars().map(narrow).filter(|char| !char.is_whitespace()).collect();
    let invalid = || Reason::NotANumber { found: short(raw) };
    if let Some(number) = Number::parse(&narrowed) {
        return Ok(number);
    }
    match narrowed.split(',').collect::<Vec<_>>().as_slice() {
        // One comma and three digits: thousands, or three decimals?
        [whole, part]
            if part.len() == 3
                && !whole.contains('.')
                && part.bytes().all(|byte| byte.is_ascii_digit())
                && !matches!(whole.trim_start_matches('-'), "" | "0") =>
        {
            Err(Reason::AmbiguousNumber { found: short(raw) })
        }
        [whole, part] if !whole.contains('.') && !part.contains('.') => Number::parse(&format!("{whole}.{part}")).ok_or_else(invalid),
        // Several commas, or a comma before a point, divide thousands.
        [first, groups @ ..]
            if !groups.is_empty()
                && first.trim_start_matches('-').len() <= 3
                && groups.iter().all(|group| group.split('.').next().is_some_and(|digits| digits.len() == 3)) =>
        {
            Number::parse(&narrowed.replace(',', "")).ok_or_else(invalid)
        }
        _ => Err(invalid()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(key: &str, options: &[&str]) -> Option<Vec<usize>> {
        let options: Vec<_> = options.iter().map(|option| (*option).to_owned()).collect();
        places(key, &options).ok().map(|set| set.into_iter().collect())
    }

    #[test]
    fn keys_name_options_in_three_ways() {
        let options = ["red", "green", "blue", "both"];
        for (key, places) in [
            ("B", vec![1]),
            ("bd", vec![1, 3]),
            ("A, C", vec![0, 2]),
            ("Ａ，Ｃ；Ｄ", vec![0, 2, 3]),
            ("(c)", vec![2]),
            ("a and b", vec![0, 1]),
            ("3", vec![2]),
            ("1;4", vec![0, 3]),
            ("Green", vec![1]),
            ("red|blue", vec![0, 2]),
            ("B.", vec![1]),
        ] {
            assert_eq!(named(key, &options), Some(places), "{key}");
        }
        for key in ["E", "0", "5", "purple", "", "A, purple"] {
            assert_eq!(named(key, &options), None, "{key}");
        }
    }

    #[test]
    fn a_key_that_could_be_two_options_is_refused() {
        let ambiguous = |key: &str, options: &[&str]| {
            let options: Vec<_> = options.iter().map(|option| (*option).to_owned()).collect();
            matches!(places(key, &options), Err(Reason::AmbiguousAnswer { .. }))
        };
        assert!(ambiguous("2", &["2", "4", "8"]));
        assert!(ambiguous("B", &["B", "A"]));
        assert_eq!(named("2", &["1", "2", "3"]), Some(vec![1]));
        assert_eq!(named("4", &["2", "4", "8"]), Some(vec![1]));
    }

    #[test]
    fn numbers_of_tables() {
        let read = |raw: &str| number(raw).map(|number| number.to_string()).ok();
        for (raw, value) in
            [("3,5", "3.5"), ("1,234.5", "1234.5"), ("1,234,567", "1234567"), ("1 200", "1200"), ("0,125", "0.125"), ("３．５", "3.5")]
        {
            assert_eq!(read(raw).as_deref(), Some(value), "{raw}");
        }
        assert!(matches!(number("1,234"), Err(Reason::AmbiguousNumber { .. })));
        assert!(matches!(number("1.234,5"), Err(Reason::NotANumber { .. })));
    }
}
