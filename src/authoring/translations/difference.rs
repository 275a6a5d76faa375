//! What changed between two texts, word by word.

use crate::ui::Written;
use leptos::prelude::*;
use similar::{ChangeTag, TextDiff};

/// A run of words.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Same(String),
    Gone(String),
    New(String),
}

/// The two texts as one sequence of runs: without what is new it is the old text, without what is gone the new one.
pub fn words(old: &str, new: &str) -> Vec<Part> {
    let diff = TextDiff::from_unicode_words(old, new);
    let mut parts: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match parts.last_mut() {
            Some((tag, run)) if *tag == change.tag() => run.push_str(change.value()),
            _ => parts.push((change.tag(), change.value().to_owned())),
        }
    }
    parts
        .into_iter()
        .map(|(tag, run)| match tag {
            ChangeTag::Equal => Part::Same(run),
            ChangeTag::Delete => Part::Gone(run),
            ChangeTag::Insert => Part::New(run),
        })
        .collect()
}

/// The old text, with what is gone marked.
pub fn before(parts: &[Part]) -> AnyView {
    let shown = parts.iter().filter_map(|part| match part {
        Part::Same(run) => Some(view! { <span>{run.clone()}</span> }.written()),
        Part::Gone(run) => Some(view! { <del>{run.clone()}</del> }.written()),
        Part::New(_) => None,
    });
    shown.collect_view().written()
}

/// The new text, with what is new marked.
pub fn after(parts: &[Part]) -> AnyView {
    let shown = parts.iter().filter_map(|part| match part {
        Part::Same(run) => Some(view! { <span>{run.clone()}</span> }.written()),
        Part::New(run) => Some(view! { <ins>{run.clone()}</ins> }.written()),
        Part::Gone(_) => None,
    });
    shown.collect_view().written()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(parts: &[Part], new: bool) -> String {
        let run = |part: &Part| match part {
            Part::Same(run) => run.clone(),
            Part::Gone(run) => {
                if new {
                    String::new()
                } else {
                    run.clone()
                }
            }
            Part::New(run) => {
                if new {
                    run.clone()
                } else {
                    String::new()
                }
            }
        };
        parts.iter().map(run).collect()
    }

    #[test]
    fn both_texts_can_be_read_back_and_only_what_changed_is_marked() {
        let (old, new) = ("The price is the same.", "The price is the same. The finance charge is not.");
        let parts = words(old, new);
        assert_eq!((text(&parts, false), text(&parts, true)), (old.to_owned(), new.to_owned()));
        assert_eq!(parts[0], Part::Same("The price is the same.".into()));
        assert!(matches!(&parts[1..], [Part::New(run)] if run.trim() == "The finance charge is not."));
        assert_eq!(words("a b", "a b"), [Part::Same("a b".into())]);
        for (old, new) in [("", "x"), ("x", ""), ("", ""), ("القرض صغير", "القرض كبير"), ("{ MONEY($a) } de", "{ MONEY($b) } de")]
        {
            let parts = words(old, new);
            assert_eq!((text(&parts, false), text(&parts, true)), (old.to_owned(), new.to_owned()));
        }
    }
}
