//! An answer in a few words, for a list of answers.

use super::instance::Instance;
use super::question::{option_number, typed_number};
use crate::content::format::plain;
use crate::i18n::Tr;
use crate::tutor::grading::Response;

/// What was answered, in the words of the item's options.
pub fn given(tr: Tr, instance: &Instance, response: &Response) -> String {
    let words = |key: &String| if instance.has(key) { plain(&instance.text(key)) } else { option_number(instance, key) };
    match response {
        Response::Choice(keys) => keys.iter().map(words).collect::<Vec<_>>().join("; "),
        Response::Number(number) => typed_number(instance, *number),
        Response::Order(keys) => {
            keys.iter().enumerate().map(|(n, key)| format!("{}. {}", n + 1, words(key))).collect::<Vec<_>>().join("; ")
        }
        Response::Pairs(pairs) => {
            pairs.iter().map(|(row, partner)| format!("{}: {}", words(row), words(partner))).collect::<Vec<_>>().join("; ")
        }
        Response::Unknown => tr.answer_skip(),
    }
}
