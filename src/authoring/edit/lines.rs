//! Fields of several lines: lists of names with their values, and blocks as they stand in a lesson's file.

use std::fmt::Write;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::content::model::Block;

/// `name = value`, one a line.
pub fn lines<'p>(pairs: impl Iterator<Item = (&'p str, String)>) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        let _ = writeln!(out, "{name} = {value}");
    }
    out
}

/// Lines of `name = something`, each with its number; `wrong` is told of those that are none.
pub fn pairs(typed: &str, wrong: &mut impl FnMut(String)) -> Vec<(usize, String, String)> {
    let mut pairs: Vec<(usize, String, String)> = vec![];
    for (n, line) in (1..).zip(typed.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        match line.split_once('=').map(|(name, value)| (name.trim(), value.trim())) {
            Some((name, _)) if pairs.iter().any(|(_, known, _)| known == name) => wrong(format!("line {n}: {name} stands twice")),
            Some((name, value)) if !name.is_empty() && !value.is_empty() => pairs.push((n, name.to_owned(), value.to_owned())),
            _ => wrong(format!("line {n}: write a name, an equals sign and a value, such as price = 500")),
        }
    }
    pairs
}

/// Names with spaces or commas between.
pub fn names(typed: &str) -> impl Iterator<Item = &str> {
    typed.split([' ', ',', '\n']).filter(|name| !name.is_empty())
}

/// A number with a decimal point.
pub fn decimal(typed: &str) -> Result<Decimal, String> {
    let number = typed.replace('\u{2212}', "-").parse::<Decimal>();
    let number = number.map_err(|_| format!("“{typed}” is no number: write digits and a decimal point, such as 0.25"))?;
    Ok(number.normalize())
}

/// Blocks as they stand in a lesson's file.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Blocks {
    #[serde(default)]
    block: Vec<Block>,
}

pub fn toml_of(blocks: &[Block]) -> String {
    if blocks.is_empty() { String::new() } else { toml::to_string(&Blocks { block: blocks.to_vec() }).unwrap_or_default() }
}

/// Blocks that were typed as they stand in a lesson's file; the error is a sentence with its line.
pub fn blocks_of(typed: &str) -> Result<Vec<Block>, String> {
    toml::from_str::<Blocks>(typed).map(|blocks| blocks.block).map_err(|error| {
        let line = error.span().map_or(1, |span| typed[..span.start.min(typed.len())].lines().count().max(1));
        format!("line {line}: {}", error.message().replace('\n', ", "))
    })
}
