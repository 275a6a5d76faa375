//! What the fields and texts of a sheet are called.

use crate::i18n::{self, LOCALES, Tr};

/// What a field is called in a list of what is wrong.
pub fn called(tr: Tr, field: &str) -> String {
    if field.is_empty() {
        return tr.sheet_whole();
    }
    match field.split('.').collect::<Vec<_>>()[..] {
        [locale, ending] if LOCALES.iter().any(|l| l.code == locale) => {
            let language = i18n::Locale::name_of(locale);
            tr.field_in_language(text_name(tr, ending), language)
        }
        [list, n, part] => tr.field_of_row(tr.sheet_row(list, n), tr.sheet_field(part)),
        _ => tr.sheet_field(field),
    }
}

pub fn text_name(tr: Tr, ending: &str) -> String {
    let feedback = ending.strip_suffix("-feedback");
    match (feedback, ending.strip_prefix("hint-")) {
        (Some(key), _) => tr.sheet_feedback(key),
        (_, Some(n)) => tr.part_name("hint", n),
        _ => {
            let known = ["name", "correction", "title", "home", "host-counterpart", "comparison", "warning", "promise", "stem", "why"];
            if known.contains(&ending) { tr.sheet_text(ending) } else { ending.to_owned() }
        }
    }
}
