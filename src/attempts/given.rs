//! An answer in a few words, for a list of answers.

use super::ask::{option_plain, typed_number};
use super::instance::Instance;
use crate::content::format::plain;
use crate::content::model::Ask;
use crate::i18n::Tr;
use crate::tutor::grading::Response;

/// What was answered, in the words of the item's options.
pub fn given(tr: Tr, instance: &Instance, response: &Response) -> String {
    to(tr, instance, &instance.item.whole(), response)
}

fn to(tr: Tr, instance: &Instance, ask: &Ask, response: &Response) -> String {
    let words = |key: &String| option_plain(instance, ask, key);
    let list = |parts: Vec<String>| parts.join("; ");
    match response {
        Response::Choice(keys) => list(keys.iter().map(words).collect()),
        Response::Number(number) => typed_number(instance, ask.unit, *number),
        Response::Order(keys) => list((1..).zip(keys).map(|(n, key)| format!("{n}. {}", words(key))).collect()),
        Response::Pairs(pairs) => list(pairs.iter().map(|(row, partner)| format!("{}: {}", words(row), words(partner))).collect()),
        Response::Parts(given) => {
            let asks = instance.item.asks();
            let parts = asks.iter().zip(1..).filter_map(|(ask, n)| Some(format!("{n}) {}", to(tr, instance, ask, given.get(ask.part)?))));
            list(parts.collect())
        }
        Response::Settings(settings) => {
            let inputs = instance.item.inputs.iter().filter_map(|input| {
                let value = *settings.get(&input.name)?;
                let chosen = format!("{}-k{value}", input.name);
                let shown =
                    if input.options > 0 { plain(&instance.text(&chosen)) } else { typed_number(instance, input.unit.as_deref(), value) };
                Some(format!("{}: {shown}", plain(&instance.text(&input.name))))
            });
            list(inputs.collect())
        }
        Response::Unknown => tr.answer_skip(),
    }
}
