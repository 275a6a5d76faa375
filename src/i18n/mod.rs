//! Interface texts and locales: which language a page is in, and the typed functions that speak it.

mod locale;

pub use locale::{Dir, LOCALES, Locale, PSEUDO, negotiate};

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));
include!(concat!(env!("OUT_DIR"), "/tr.rs"));

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<HashMap<&'static str, Bundle>> = LazyLock::new(|| {
    let mut bundles: HashMap<_, _> = RESOURCES.iter().map(|(code, files)| (*code, bundle(code, files))).collect();
    let english = RESOURCES.iter().find(|(code, _)| *code == "en").expect("English is there").1;
    let mut pseudo = bundle("en", english);
    pseudo.set_transform(Some(locale::pseudo));
    bundles.insert(PSEUDO.code, pseudo);
    bundles
});

fn bundle(code: &str, files: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![code.parse().expect("a folder is a language tag")]);
    for file in files {
        let resource = FluentResource::try_new(file.to_string()).unwrap_or_else(|(_, e)| panic!("locales/{code}: {e:?}"));
        bundle.add_resource(resource).unwrap_or_else(|e| panic!("locales/{code}: {e:?}"));
    }
    bundle
}

/// The interface's voice in one language. A missing text falls back to English, never to a key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tr {
    pub locale: &'static Locale,
}

/// A value given to a text: words or a count.
pub struct Arg(FluentValue<'static>);

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Arg(FluentValue::from(value.to_string()))
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Arg(FluentValue::from(value))
    }
}

impl From<&String> for Arg {
    fn from(value: &String) -> Self {
        Arg(FluentValue::from(value.clone()))
    }
}

macro_rules! counts {
    ($($t:ty),*) => { $(impl From<$t> for Arg {
        fn from(value: $t) -> Self {
            Arg(FluentValue::from(value as f64))
        }
    })* };
}
counts!(i16, i32, i64, u8, u16, u32, u64, usize, f64);

impl Tr {
    pub fn new(locale: &'static Locale) -> Self {
        Tr { locale }
    }

    fn say(&self, id: &str, args: Vec<(&'static str, Arg)>) -> String {
        let args: FluentArgs = args.into_iter().map(|(name, value)| (name, value.0)).collect();
        [self.locale.code, "en"]
            .into_iter()
            .filter_map(|code| BUNDLES.get(code))
            .find_map(|bundle| {
                let pattern = bundle.get_message(id)?.value()?;
                let mut errors = vec![];
                let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
                errors.is_empty().then_some(text)
            })
            .unwrap_or_default()
    }
}

/// Takes out the marks that keep left-to-right and right-to-left text apart: for titles, attributes and files.
pub fn plain(text: impl AsRef<str>) -> String {
    text.as_ref().chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    use super::*;

    fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        fn inline(expression: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
            match expression {
                InlineExpression::VariableReference { id } => {
                    found.insert(id.name.to_string());
                }
                InlineExpression::FunctionReference { arguments, .. } => arguments.positional.iter().for_each(|a| inline(a, found)),
                _ => {}
            }
        }
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable { expression: Expression::Inline(e) } => inline(e, found),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    inline(selector, found);
                    variants.iter().for_each(|v| variables(&v.value, found));
                }
                PatternElement::TextElement { .. } => {}
            }
        }
    }

    fn messages(files: &[&'static str]) -> BTreeMap<String, BTreeSet<String>> {
        let mut all = BTreeMap::new();
        for file in files {
            for entry in fluent_syntax::parser::parse(*file).expect("a locale parses").body {
                if let Entry::Message(message) = entry {
                    let mut found = BTreeSet::new();
                    variables(&message.value.expect("a message has a text"), &mut found);
                    all.insert(message.id.name.to_string(), found);
                }
            }
        }
        all
    }

    #[test]
    fn every_locale_has_the_same_texts_with_the_same_variables() {
        let english = messages(RESOURCES.iter().find(|(code, _)| *code == "en").unwrap().1);
        assert_eq!(english.len(), IDS.len());
        for (code, files) in RESOURCES {
            let here = messages(files);
            for (id, variables) in &english {
                assert_eq!(here.get(id), Some(variables), "{code}: {id}");
            }
            for id in here.keys() {
                assert!(english.contains_key(id), "{code}: {id} is not in English");
            }
        }
    }

    #[test]
    fn marks_of_direction_are_taken_out_for_titles() {
        assert_eq!(plain("\u{2068}3\u{2069} of 9"), "3 of 9");
    }
}
