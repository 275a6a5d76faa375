//! Fields read as an item: everything that cannot be is named at once.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{COMPONENTS, ask, case};
use crate::authoring::edit::lines::{blocks_of, decimal, names, pairs};
use crate::authoring::edit::{Fields, Patterns, Problem, texts};
use crate::content::ids::Texts;
use crate::content::model::{Block, Imported, Item, ItemKind, Number};

/// The item that fields describe, with its texts; or everything that cannot be read.
pub fn item(slug: &str, fields: &Fields) -> Result<(Item, Patterns), Vec<Problem>> {
    let mut read = Read { fields, problems: vec![] };
    let kind = read.kind("kind");
    let answers = ask::read(&mut read, "", kind);
    let mut item = Item {
        slug: slug.to_owned(),
        kind,
        bloom: fields.get("bloom").to_owned(),
        b: Number(read.decimal("b").unwrap_or_default()),
        b_why: fields.get("b_why").trim().to_owned(),
        a: read.decimal("a").map(Number),
        guess: read.decimal("guess").map(Number),
        weights: read.weights(),
        hints: fields.count("hints").try_into().unwrap_or(u8::MAX),
        order: ask::order(fields, ""),
        params: names(fields.get("params")).map(str::to_owned).collect(),
        values: read.values(),
        derived: read.pairs("derived").into_iter().collect(),
        options: answers.options,
        answer: answers.answer,
        unit: answers.unit,
        decimals: answers.decimals,
        tolerance: answers.tolerance,
        wrong: answers.wrong,
        rows: answers.rows,
        partners: answers.partners,
        slips: answers.slips,
        blocks: read.blocks("blocks"),
        case: vec![],
        parts: vec![],
        clip: None,
        inputs: vec![],
        results: vec![],
        imported: imported(slug, fields),
        template: None,
    };
    case::read(&mut read, &mut item);
    let texts = texts(fields, &item.endings(), &mut read.problems);
    if read.problems.is_empty() { Ok((item, texts)) } else { Err(read.problems) }
}

fn imported(slug: &str, fields: &Fields) -> Option<Imported> {
    let tags: Vec<String> = fields.get("tags").split(',').map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()).collect();
    let known: Option<Imported> = serde_json::from_str(fields.get("imported")).ok();
    match known {
        Some(known) => Some(Imported { tags, ..known }),
        None if tags.is_empty() => None,
        None => Some(Imported { name: slug.to_owned(), tags, ..Imported::default() }),
    }
}

/// Reads fields and remembers what could not be.
pub struct Read<'f> {
    pub fields: &'f Fields,
    problems: Vec<Problem>,
}

impl Read<'_> {
    pub fn problem(&mut self, field: &str, message: impl Into<String>) {
        self.problems.push(Problem::error(field, message));
    }

    pub fn some(&self, name: &str) -> Option<String> {
        Some(self.fields.get(name).trim()).filter(|value| !value.is_empty()).map(str::to_owned)
    }

    pub fn kind(&mut self, field: &str) -> ItemKind {
        let word = self.fields.get(field).to_owned();
        serde_json::from_value(word.clone().into()).unwrap_or_else(|_| {
            self.problem(field, format!("there is no kind of item called {word:?}"));
            ItemKind::Single
        })
    }

    /// A number with a decimal point; none where the field is empty.
    pub fn decimal(&mut self, name: &str) -> Option<Decimal> {
        let typed = self.fields.get(name).trim();
        if typed.is_empty() {
            return None;
        }
        decimal(typed).map_err(|message| self.problem(name, message)).ok()
    }

    /// How many decimals something is written with.
    pub fn decimals(&mut self, name: &str) -> Option<u32> {
        let typed = self.decimal(name)?;
        let whole = u32::try_from(typed).ok().filter(|d| typed.fract().is_zero() && *d <= 8);
        if whole.is_none() {
            self.problem(name, "write how many decimals there are, from 0 to 8");
        }
        whole
    }

    fn weights(&mut self) -> BTreeMap<String, Number> {
        let mut weights = BTreeMap::new();
        for n in 1..=COMPONENTS {
            let Some(kc) = self.some(&format!("component.{n}")) else { continue };
            let field = format!("weight.{n}");
            match self.decimal(&field) {
                Some(weight) => drop(weights.insert(kc, Number(weight))),
                None if self.some(&field).is_none() => self.problem(&field, "say how much this component counts, from 0 to 1"),
                None => {}
            }
        }
        weights
    }

    /// Lines of `name = something`.
    fn pairs(&mut self, field: &str) -> Vec<(String, String)> {
        let typed = self.fields.get(field);
        let found = pairs(typed, &mut |message| self.problems.push(Problem::error(field, message)));
        found.into_iter().map(|(_, name, value)| (name, value)).collect()
    }

    fn values(&mut self) -> BTreeMap<String, Number> {
        let mut values = BTreeMap::new();
        for (name, value) in self.pairs("values") {
            match value.parse::<Decimal>() {
                Ok(number) => drop(values.insert(name, Number(number.normalize()))),
                Err(_) => self.problem("values", format!("{name}: “{value}” is no number; a formula belongs into the next field")),
            }
        }
        values
    }

    /// Blocks as they stand in a lesson's file.
    pub fn blocks(&mut self, field: &str) -> Vec<Block> {
        blocks_of(self.fields.get(field)).unwrap_or_else(|message| {
            self.problem(field, message);
            vec![]
        })
    }
}
