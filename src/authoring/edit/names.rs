//! What the fields of an item are called.

use crate::content::format::Locale;
use crate::i18n::{self, Tr};

/// The language of a field's words and their direction; formulas and numbers are written as in English.
pub fn spoken(field: &str) -> (&'static str, &'static str) {
    let locale = field.split_once('.').and_then(|(locale, _)| Locale::of(locale)).unwrap_or(Locale::source());
    (locale.folder, locale.dir())
}

/// What a field is called.
pub fn field_name(tr: Tr, field: &str) -> String {
    if field.is_empty() {
        return tr.field_whole();
    }
    if let Some((locale, ending)) = field.split_once('.').filter(|(locale, _)| Locale::of(locale).is_some()) {
        let language = i18n::Locale::name_of(locale);
        return tr.field_in_language(part_name(tr, ending), language);
    }
    match field.split('.').collect::<Vec<_>>()[..] {
        [list, n, what] => tr.field_of_row(tr.field_row(list, n), tr.field_name(what)),
        [name, n] => format!("{} {n}", tr.field_name(name)),
        _ => tr.field_name(field),
    }
}

/// What a text of an item is called, by its ending: `k2-feedback`.
pub fn part_name(tr: Tr, ending: &str) -> String {
    let (key, feedback) = ending.strip_suffix("-feedback").map_or((ending, false), |key| (key, true));
    let letters = key.trim_end_matches(|c: char| c.is_ascii_digit());
    let n = &key[letters.len()..];
    let known = match letters {
        "stem" | "why" => n.is_empty(),
        "hint-" | "k" | "p" | "w" | "s" => !n.is_empty(),
        _ => false,
    };
    match (known, feedback) {
        (false, _) => ending.to_owned(),
        (true, false) => tr.part_name(letters.trim_end_matches('-'), n),
        (true, true) => tr.part_feedback(n),
    }
}
