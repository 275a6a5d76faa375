//! The texts of a form, in every language.

use std::collections::BTreeMap;

use super::{Fields, Problem, pattern};
use crate::content::format::LOCALES;
use crate::content::ids::Owner;
use crate::content::store::Words;

/// Texts by locale and by what stands after the owner in their ids, as Fluent patterns.
pub type Patterns = BTreeMap<(String, String), String>;

/// The texts that a row has, in every language; others, such as those of an option that is gone, are left out.
pub fn texts(fields: &Fields, endings: &[String], problems: &mut Vec<Problem>) -> Patterns {
    let mut texts = Patterns::new();
    for locale in LOCALES.iter().map(|locale| locale.folder) {
        let typed: BTreeMap<&str, &str> = fields.texts(locale).collect();
        for ending in endings {
            let Some(words) = typed.get(ending.as_str()) else { continue };
            match pattern::read(words) {
                Ok(pattern) => drop(texts.insert((locale.to_owned(), ending.clone()), pattern)),
                Err(error) => {
                    let message = format!("line {}: {error}", error.spot.line);
                    problems.push(Problem::error(format!("{locale}.{ending}"), message));
                }
            }
        }
    }
    texts
}

/// The texts that differ from those that stand, by locale and id; no body: the text is gone.
pub fn rewritten(owner: &Owner, there: &Patterns, now: &Patterns) -> Vec<(String, String, Option<String>)> {
    let changed = now.iter().filter(|(key, body)| there.get(*key) != Some(*body));
    let changed = changed.map(|((locale, ending), body)| (locale.clone(), owner.text_id(ending), Some(body.clone())));
    let gone = there.keys().filter(|key| !now.contains_key(*key)).map(|(locale, ending)| (locale.clone(), owner.text_id(ending), None));
    changed.chain(gone).collect()
}

/// The same as the words of an edit. Typed here by a person, they are reviewed, whatever they were before.
pub fn words<'r>(owner: &'r Owner, rewritten: &'r [(String, String, Option<String>)]) -> Vec<Words<'r>> {
    let words = rewritten.iter().map(|(locale, id, body)| Words {
        owner,
        locale,
        id,
        body: body.as_deref(),
        made: if locale == "en" { "source" } else { "reviewed" },
        source: None,
        base: None,
    });
    words.collect()
}
