//! What is asked and answered, of an item or of a question on its case.

use super::count;
use super::read::Read;
use crate::authoring::edit::Fields;
use crate::content::model::{Ask, Choice, ItemKind, ItemRow, Neighbours, Number, Order, Pair, Partner, Slip, Wrong};

/// What the fields of a question begin with.
pub fn prefix(part: &str) -> String {
    if part.is_empty() { String::new() } else { format!("{part}.") }
}

pub fn write(ask: &Ask, fields: &mut Fields) {
    let prefix = prefix(ask.part);
    let name = |rest: String| format!("{prefix}{rest}");
    fields.set(name("options".into()), count(ask.options.len()));
    for (n, option) in (1..).zip(ask.options) {
        fields.set(name(format!("option.{n}.value")), option.value.as_deref().unwrap_or_default());
        fields.tick(name(format!("option.{n}.right")), option.right);
        fields.set(name(format!("option.{n}.misconception")), option.misconception.as_deref().unwrap_or_default());
    }
    fields.set(name("answer".into()), ask.answer.unwrap_or_default());
    fields.set(name("unit".into()), ask.unit.unwrap_or_default());
    fields.set(name("decimals".into()), ask.decimals.map(|d| d.to_string()).unwrap_or_default());
    fields.set(name("tolerance".into()), ask.tolerance.map(|t| t.0.normalize().to_string()).unwrap_or_default());
    fields.set(name("wrongs".into()), count(ask.wrong.len()));
    for (n, wrong) in (1..).zip(ask.wrong) {
        fields.set(name(format!("wrong.{n}.value")), &wrong.value);
        fields.set(name(format!("wrong.{n}.misconception")), wrong.misconception.as_deref().unwrap_or_default());
    }
    fields.set(name("rows".into()), count(ask.rows.len()));
    for (n, row) in (1..).zip(ask.rows) {
        fields.set(name(format!("row.{n}.value")), row.value.as_deref().unwrap_or_default());
        fields.set(name(format!("row.{n}.partner")), row.partner.as_deref().unwrap_or_default());
    }
    fields.set(name("partners".into()), count(ask.partners.len()));
    for (n, partner) in (1..).zip(ask.partners) {
        fields.tick(name(format!("partner.{n}.formula")), partner.formula);
    }
    let mut pairs = 0;
    for slip in ask.slips {
        match slip {
            Slip::Neighbours(slip) => {
                fields.set(name(format!("slip.{}.misconception", place_of(ask, &slip.first))), &slip.misconception);
            }
            Slip::Pair(pair) => {
                pairs += 1;
                fields.set(name(format!("slip.{pairs}.row")), &pair.row);
                fields.set(name(format!("slip.{pairs}.partner")), &pair.partner);
                fields.set(name(format!("slip.{pairs}.misconception")), &pair.misconception);
            }
        }
    }
    fields.set(name("slips".into()), count(pairs));
}

/// The place of a row, from one.
fn place_of(ask: &Ask, key: &str) -> usize {
    ask.rows.iter().position(|row| row.key == key).map_or(0, |at| at + 1)
}

/// The slips of an ordering may be listed in any order; here each stands at the place of its first row.
pub fn slip_places(ask: &Ask) -> Vec<(String, String)> {
    let neighbours = ask.slips.iter().filter_map(|slip| match slip {
        Slip::Neighbours(slip) => {
            let there = format!("s{}-feedback", place_of(ask, &slip.first));
            Some((ask.ending(&format!("{}-feedback", slip.key)), ask.ending(&there)))
        }
        Slip::Pair(_) => None,
    });
    neighbours.collect()
}

/// The fields that an item and a question on a case have in common.
#[derive(Default)]
pub struct Answers {
    pub options: Vec<Choice>,
    pub answer: Option<String>,
    pub unit: Option<String>,
    pub decimals: Option<u32>,
    pub tolerance: Option<Number>,
    pub wrong: Vec<Wrong>,
    pub rows: Vec<ItemRow>,
    pub partners: Vec<Partner>,
    pub slips: Vec<Slip>,
}

/// Reads what a kind has; fields that another kind left behind are passed over.
pub fn read(read: &mut Read, part: &str, kind: ItemKind) -> Answers {
    let prefix = prefix(part);
    let fields = read.fields;
    let name = |rest: &str| format!("{prefix}{rest}");
    let some = |rest: String| Some(fields.get(&name(&rest)).trim()).filter(|value| !value.is_empty()).map(str::to_owned);
    let mut answers = Answers::default();
    match kind {
        ItemKind::Single | ItemKind::Several => {
            answers.options = (1..=fields.count(&name("options")))
                .map(|n| Choice {
                    key: format!("k{n}"),
                    value: some(format!("option.{n}.value")),
                    right: fields.ticked(&name(&format!("option.{n}.right"))),
                    misconception: some(format!("option.{n}.misconception")),
                })
                .collect();
        }
        ItemKind::Numeric => {
            answers.answer = some("answer".into());
            answers.unit = some("unit".into());
            answers.decimals = read.decimals(&name("decimals"));
            answers.tolerance = read.decimal(&name("tolerance")).map(Number);
            answers.wrong = wrong(fields, &prefix);
        }
        ItemKind::Interactive => {
            answers.answer = some("answer".into());
            answers.wrong = wrong(fields, &prefix);
        }
        ItemKind::Ordering => {
            let rows = fields.count(&name("rows"));
            answers.rows =
                (1..=rows).map(|n| ItemRow { key: format!("k{n}"), value: some(format!("row.{n}.value")), partner: None }).collect();
            for n in 1..rows {
                let Some(misconception) = some(format!("slip.{n}.misconception")) else { continue };
                let (first, second) = (format!("k{n}"), format!("k{}", n + 1));
                answers.slips.push(Slip::Neighbours(Neighbours { key: format!("s{n}"), first, second, misconception }));
            }
        }
        ItemKind::Matching => {
            answers.rows = (1..=fields.count(&name("rows")))
                .map(|n| ItemRow { key: format!("k{n}"), value: None, partner: some(format!("row.{n}.partner")) })
                .collect();
            answers.partners = (1..=fields.count(&name("partners")))
                .map(|n| Partner { key: format!("p{n}"), formula: fields.ticked(&name(&format!("partner.{n}.formula"))) })
                .collect();
            for n in 1..=fields.count(&name("slips")) {
                let of = |what: &str| some(format!("slip.{n}.{what}")).unwrap_or_default();
                let (row, partner, misconception) = (of("row"), of("partner"), of("misconception"));
                if !row.is_empty() || !partner.is_empty() {
                    answers.slips.push(Slip::Pair(Pair { row, partner, misconception }));
                }
            }
        }
        ItemKind::Scenario | ItemKind::Video => {}
    }
    answers
}

fn wrong(fields: &Fields, prefix: &str) -> Vec<Wrong> {
    let of = |n: usize, what: &str| fields.get(&format!("{prefix}wrong.{n}.{what}")).trim().to_owned();
    (1..=fields.count(&format!("{prefix}wrongs")))
        .map(|n| Wrong {
            key: format!("w{n}"),
            value: of(n, "value"),
            misconception: Some(of(n, "misconception")).filter(|slug| !slug.is_empty()),
        })
        .collect()
}

/// Whether options stay as they are written.
pub fn order(fields: &Fields, part: &str) -> Order {
    if fields.ticked(&format!("{}fixed", prefix(part))) { Order::Fixed } else { Order::Shuffled }
}
