//! What the kinds with a case have: what is shown, the clip, the questions on it, the inputs to set.

use super::read::Read;
use super::{ask, count, toml_of};
use crate::authoring::edit::Fields;
use crate::content::model::{Clip, Input, Item, ItemKind, Number, Order, Part};

pub fn write(item: &Item, fields: &mut Fields) {
    fields.set("case", toml_of(&item.case));
    fields.set("results", toml_of(&item.results));
    match &item.clip {
        Some(Clip::File { name, seconds, captions }) => {
            fields.set("clip", name);
            fields.set("seconds", seconds.to_string());
            fields.set("captions", captions.join(" "));
        }
        Some(Clip::Link(address)) => fields.set("clip", address),
        None => {}
    }
    fields.set("parts", count(item.parts.len()));
    for part in item.asks().iter().filter(|ask| !ask.part.is_empty()) {
        let prefix = ask::prefix(part.part);
        fields.set(format!("{prefix}kind"), part.kind.as_str());
        fields.tick(format!("{prefix}fixed"), part.order == Order::Fixed);
        ask::write(part, fields);
    }
    fields.set("inputs", count(item.inputs.len()));
    for (n, input) in (1..).zip(&item.inputs) {
        let number = |number: Option<Number>| number.map(|n| n.0.normalize().to_string()).unwrap_or_default();
        fields.set(format!("input.{n}.name"), &input.name);
        fields.set(format!("input.{n}.options"), count(input.options.into()));
        fields.set(format!("input.{n}.unit"), input.unit.as_deref().unwrap_or_default());
        fields.set(format!("input.{n}.decimals"), input.decimals.map(|d| d.to_string()).unwrap_or_default());
        fields.set(format!("input.{n}.min"), number(input.min));
        fields.set(format!("input.{n}.max"), number(input.max));
        fields.set(format!("input.{n}.right"), &input.right);
    }
}

/// Reads what the item's kind has into it.
pub fn read(read: &mut Read, item: &mut Item) {
    match item.kind {
        ItemKind::Scenario => parts(read, item),
        ItemKind::Video => {
            item.clip = clip(read);
            parts(read, item);
        }
        ItemKind::Interactive => {
            item.inputs = (1..=read.fields.count("inputs")).map(|n| input(read, n)).collect();
            item.results = read.blocks("results");
        }
        _ => return,
    }
    item.case = read.blocks("case");
}

fn parts(read: &mut Read, item: &mut Item) {
    for n in 1..=read.fields.count("parts") {
        let key = format!("q{n}");
        let kind = read.kind(&format!("{key}.kind"));
        let answers = ask::read(read, &key, kind);
        item.parts.push(Part {
            kind,
            order: ask::order(read.fields, &key),
            options: answers.options,
            answer: answers.answer,
            unit: answers.unit,
            decimals: answers.decimals,
            tolerance: answers.tolerance,
            wrong: answers.wrong,
            rows: answers.rows,
            partners: answers.partners,
            slips: answers.slips,
            key,
        });
    }
}

fn clip(read: &mut Read) -> Option<Clip> {
    let name = read.some("clip")?;
    if name.contains("://") {
        return Some(Clip::Link(name));
    }
    let seconds = read.decimal("seconds").and_then(|seconds| u16::try_from(seconds).ok());
    if seconds.is_none() {
        read.problem("seconds", "write how many seconds the clip lasts");
    }
    let captions = read.fields.get("captions").split([' ', ',']).filter(|code| !code.is_empty()).map(str::to_owned).collect();
    Some(Clip::File { name, seconds: seconds?, captions })
}

fn input(read: &mut Read, n: usize) -> Input {
    let field = |what: &str| format!("input.{n}.{what}");
    let options = read.fields.count(&field("options")).try_into().unwrap_or(u8::MAX);
    Input {
        name: read.some(&field("name")).unwrap_or_default(),
        options,
        unit: read.some(&field("unit")),
        decimals: read.decimals(&field("decimals")),
        min: read.decimal(&field("min")).map(Number),
        max: read.decimal(&field("max")).map(Number),
        right: read.some(&field("right")).unwrap_or_default(),
    }
}

/// The number of options of every input, for the texts they have.
pub fn inputs(fields: &Fields) -> Vec<(String, usize)> {
    let of = |n: usize| (fields.get(&format!("input.{n}.name")).trim().to_owned(), fields.count(&format!("input.{n}.options")));
    (1..=fields.count("inputs")).map(of).collect()
}
