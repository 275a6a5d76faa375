use std::sync::Arc;

use super::{words::Compiled, *};
use crate::content::{
    format::{Args, Bundle, Locale, plain},
    model::Made,
};

fn compiled(folder: &str, messages: &[(&'static str, &'static str)]) -> Arc<Compiled> {
    let bundle = Bundle::compile(Locale::of(folder).unwrap(), messages.iter().copied()).unwrap();
    let made = messages.iter().map(|(id, _)| ((*id).to_owned(), if folder == "en" { Made::Source } else { Made::Machine })).collect();
    Arc::new(Compiled { bundle, made, weight: 0 })
}

#[test]
fn a_block_speaks_one_language_and_says_which() {
    let owner = Owner::new(OwnerKind::Item, "x");
    let english = compiled("en", &[("x-stem", "Stem"), ("x-why", "Why")]);
    let whole = TextSet::new(&owner, compiled("ar", &[("x-stem", "سؤال"), ("x-why", "لماذا")]), english.clone());
    assert_eq!((plain(&whole.text("stem", &Args::new())).as_str(), whole.locale().folder), ("سؤال", "ar"));
    assert!(whole.is_unreviewed());
    let half = TextSet::new(&owner, compiled("ar", &[("x-stem", "سؤال")]), english);
    assert_eq!((plain(&half.text("stem", &Args::new())).as_str(), half.locale().dir()), ("Stem", "ltr"));
    assert!(!half.is_unreviewed() && !half.has("other"));
}
