//! An item as the fields of a form, and back. Rows of a list are named by their place (`option.2.value`), and their texts by
//! the keys that follow from it (`en.k2`, `en.k2-feedback`): a row that moves takes its texts along.

use std::collections::BTreeMap;
use std::fmt::Write;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::authoring::edit::{Fields, Problem, pattern};
use crate::content::ids::Texts;
use crate::content::model::{Block, Choice, Imported, Item, ItemKind, ItemRow, Neighbours, Number, Order, Pair, Partner, Slip, Wrong};

/// Texts by locale and by what stands after the slug in their ids, as Fluent patterns.
pub type Patterns = BTreeMap<(String, String), String>;

/// How many components an item may count for.
pub const COMPONENTS: usize = 3;

/// The lists of an item: the field that counts their rows, what the fields of a row begin with, and the letter of its key.
pub const LISTS: [(&str, &str, &str); 4] =
    [("options", "option", "k"), ("rows", "row", "k"), ("partners", "partner", "p"), ("wrongs", "wrong", "w")];

/// The fields of an item as it was saved.
pub fn of(item: &Item, texts: &Patterns) -> Fields {
    let mut fields = Fields::default();
    fields.set("kind", item.kind.as_str());
    fields.set("bloom", &item.bloom);
    fields.set("b", item.b.0.normalize().to_string());
    fields.set("b_why", &item.b_why);
    let mut weights: Vec<_> = item.weights.iter().collect();
    weights.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    for (n, (kc, weight)) in (1..).zip(weights) {
        fields.set(format!("component.{n}"), kc);
        fields.set(format!("weight.{n}"), weight.0.normalize().to_string());
    }
    fields.tick("fixed", item.order == Order::Fixed);
    fields.set("hints", item.hints.to_string());
    fields.set("params", item.params.join(" "));
    fields.set("values", lines(item.values.iter().map(|(name, value)| (name, value.0.normalize().to_string()))));
    fields.set("derived", lines(item.derived.iter().map(|(name, formula)| (name, formula.clone()))));
    fields.set("blocks", blocks(&item.blocks));
    answers(item, &mut fields);
    if let Some(imported) = &item.imported {
        fields.set("tags", imported.tags.join(", "));
        let rest = Imported { tags: vec![], ..imported.clone() };
        fields.set("imported", serde_json::to_string(&rest).unwrap_or_default());
    }
    let slips = slip_places(item);
    for ((locale, ending), body) in texts {
        let ending = slips.get(ending.as_str()).map_or(ending.as_str(), String::as_str);
        fields.set(format!("{locale}.{ending}"), pattern::typed(body));
    }
    fields
}

fn answers(item: &Item, fields: &mut Fields) {
    let opt = |value: &Option<String>| value.clone().unwrap_or_default();
    let count = |n: usize| if n == 0 { String::new() } else { n.to_string() };
    fields.set("options", count(item.options.len()));
    for (n, option) in (1..).zip(&item.options) {
        fields.set(format!("option.{n}.value"), opt(&option.value));
        fields.tick(format!("option.{n}.right"), option.right);
        fields.set(format!("option.{n}.misconception"), opt(&option.misconception));
    }
    fields.set("answer", opt(&item.answer));
    fields.set("unit", opt(&item.unit));
    fields.set("decimals", item.decimals.map(|d| d.to_string()).unwrap_or_default());
    fields.set("tolerance", item.tolerance.map(|t| t.0.normalize().to_string()).unwrap_or_default());
    fields.set("wrongs", count(item.wrong.len()));
    for (n, wrong) in (1..).zip(&item.wrong) {
        fields.set(format!("wrong.{n}.value"), &wrong.value);
        fields.set(format!("wrong.{n}.misconception"), opt(&wrong.misconception));
    }
    fields.set("rows", count(item.rows.len()));
    for (n, row) in (1..).zip(&item.rows) {
        fields.set(format!("row.{n}.value"), opt(&row.value));
        fields.set(format!("row.{n}.partner"), opt(&row.partner));
    }
    fields.set("partners", count(item.partners.len()));
    for (n, partner) in (1..).zip(&item.partners) {
        fields.tick(format!("partner.{n}.formula"), partner.formula);
    }
    let mut pairs = 0;
    for slip in &item.slips {
        match slip {
            Slip::Neighbours(slip) => {
                let place = place_of(item, &slip.first);
                fields.set(format!("slip.{place}.misconception"), &slip.misconception);
            }
            Slip::Pair(pair) => {
                pairs += 1;
                fields.set(format!("slip.{pairs}.row"), &pair.row);
                fields.set(format!("slip.{pairs}.partner"), &pair.partner);
                fields.set(format!("slip.{pairs}.misconception"), &pair.misconception);
            }
        }
    }
    fields.set("slips", count(pairs));
}

/// The place of a row, from one.
fn place_of(item: &Item, key: &str) -> usize {
    item.rows.iter().position(|row| row.key == key).map_or(0, |at| at + 1)
}

/// The slips of an ordering may be listed in any order; here each stands at the place of its first row.
fn slip_places(item: &Item) -> BTreeMap<String, String> {
    let neighbours = item.slips.iter().filter_map(|slip| match slip {
        Slip::Neighbours(slip) => Some((format!("{}-feedback", slip.key), format!("s{}-feedback", place_of(item, &slip.first)))),
        Slip::Pair(_) => None,
    });
    neighbours.collect()
}

fn lines(pairs: impl Iterator<Item = (impl AsRef<str>, String)>) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        let _ = writeln!(out, "{} = {value}", name.as_ref());
    }
    out
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Blocks {
    #[serde(default)]
    block: Vec<Block>,
}

fn blocks(blocks: &[Block]) -> String {
    if blocks.is_empty() { String::new() } else { toml::to_string(&Blocks { block: blocks.to_vec() }).unwrap_or_default() }
}

/// The item that fields describe, with its texts; or everything that cannot be read, at once.
pub fn item(slug: &str, fields: &Fields) -> Result<(Item, Patterns), Vec<Problem>> {
    let mut read = Read { fields, problems: vec![] };
    let kind = read.kind();
    let mut item = Item {
        slug: slug.to_owned(),
        kind,
        bloom: fields.get("bloom").to_owned(),
        b: Number(read.decimal("b").unwrap_or_default()),
        b_why: fields.get("b_why").trim().to_owned(),
        weights: read.weights(),
        hints: fields.count("hints").try_into().unwrap_or(u8::MAX),
        order: if fields.ticked("fixed") { Order::Fixed } else { Order::Shuffled },
        params: fields.get("params").split([' ', ',', '\n']).filter(|key| !key.is_empty()).map(str::to_owned).collect(),
        values: read.values(),
        derived: read.pairs("derived").into_iter().collect(),
        options: vec![],
        answer: None,
        unit: None,
        decimals: None,
        tolerance: None,
        wrong: vec![],
        rows: vec![],
        partners: vec![],
        slips: vec![],
        blocks: read.blocks(),
        imported: imported(slug, fields),
        template: None,
    };
    read.answers(&mut item);
    let texts = read.texts(&item);
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
struct Read<'f> {
    fields: &'f Fields,
    problems: Vec<Problem>,
}

impl Read<'_> {
    fn problem(&mut self, field: &str, message: impl Into<String>) {
        self.problems.push(Problem::error(field, message));
    }

    fn some(&self, name: &str) -> Option<String> {
        Some(self.fields.get(name).trim()).filter(|value| !value.is_empty()).map(str::to_owned)
    }

    fn kind(&mut self) -> ItemKind {
        let word = self.fields.get("kind").to_owned();
        serde_json::from_value(word.clone().into()).unwrap_or_else(|_| {
            self.problem("kind", format!("there is no kind of item called {word:?}"));
            ItemKind::Single
        })
    }

    /// A number with a decimal point; none where the field is empty.
    fn decimal(&mut self, name: &str) -> Option<Decimal> {
        let typed = self.fields.get(name).trim().replace('\u{2212}', "-");
        if typed.is_empty() {
            return None;
        }
        let number = typed.parse::<Decimal>().ok();
        if number.is_none() {
            self.problem(name, format!("“{typed}” is no number: write digits and a decimal point, such as 0.25"));
        }
        number.map(|number| number.normalize())
    }

    fn weights(&mut self) -> BTreeMap<String, Number> {
        let mut weights = BTreeMap::new();
        for n in 1..=COMPONENTS {
            let Some(kc) = self.some(&format!("component.{n}")) else { continue };
            let field = format!("weight.{n}");
            let weight = self.decimal(&field);
            match weight {
                Some(weight) => drop(weights.insert(kc, Number(weight))),
                None if self.fields.get(&field).trim().is_empty() => {
                    self.problem(&field, "say how much this component counts, from 0 to 1")
                }
                None => {}
            }
        }
        weights
    }

    /// Lines of `name = something`.
    fn pairs(&mut self, field: &str) -> Vec<(String, String)> {
        let mut pairs: Vec<(String, String)> = vec![];
        for (n, line) in (1..).zip(self.fields.get(field).lines()).filter(|(_, line)| !line.trim().is_empty()) {
            match line.split_once('=').map(|(name, value)| (name.trim(), value.trim())) {
                Some((name, _)) if pairs.iter().any(|(known, _)| known == name) => {
                    self.problem(field, format!("line {n}: {name} stands twice"));
                }
                Some((name, value)) if !name.is_empty() && !value.is_empty() => pairs.push((name.to_owned(), value.to_owned())),
                _ => self.problem(field, format!("line {n}: write a name, an equals sign and a value, such as price = 500")),
            }
        }
        pairs
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

    fn blocks(&mut self) -> Vec<Block> {
        match toml::from_str::<Blocks>(self.fields.get("blocks")) {
            Ok(blocks) => blocks.block,
            Err(error) => {
                let line = error.span().map_or(1, |span| self.fields.get("blocks")[..span.start].lines().count().max(1));
                self.problem("blocks", format!("line {line}: {}", error.message().replace('\n', ", ")));
                vec![]
            }
        }
    }

    fn answers(&mut self, item: &mut Item) {
        let fields = self.fields;
        match item.kind {
            ItemKind::Single | ItemKind::Several => {
                item.options = (1..=fields.count("options"))
                    .map(|n| Choice {
                        key: format!("k{n}"),
                        value: self.some(&format!("option.{n}.value")),
                        right: fields.ticked(&format!("option.{n}.right")),
                        misconception: self.some(&format!("option.{n}.misconception")),
                    })
                    .collect();
            }
            ItemKind::Numeric => {
                item.answer = self.some("answer");
                item.unit = self.some("unit");
                item.decimals = self.decimal("decimals").and_then(|decimals| {
                    let whole = u32::try_from(decimals).ok().filter(|d| decimals.fract().is_zero() && *d <= 8);
                    if whole.is_none() {
                        self.problem("decimals", "write how many decimals an answer has, from 0 to 8");
                    }
                    whole
                });
                item.tolerance = self.decimal("tolerance").map(Number);
                item.wrong = (1..=fields.count("wrongs"))
                    .map(|n| Wrong {
                        key: format!("w{n}"),
                        value: fields.get(&format!("wrong.{n}.value")).trim().to_owned(),
                        misconception: self.some(&format!("wrong.{n}.misconception")),
                    })
                    .collect();
            }
            ItemKind::Ordering => {
                let rows = fields.count("rows");
                item.rows = (1..=rows)
                    .map(|n| ItemRow { key: format!("k{n}"), value: self.some(&format!("row.{n}.value")), partner: None })
                    .collect();
                for n in 1..rows {
                    let Some(misconception) = self.some(&format!("slip.{n}.misconception")) else { continue };
                    item.slips.push(Slip::Neighbours(Neighbours {
                        key: format!("s{n}"),
                        first: format!("k{n}"),
                        second: format!("k{}", n + 1),
                        misconception,
                    }));
                }
            }
            ItemKind::Matching => {
                item.rows = (1..=fields.count("rows"))
                    .map(|n| ItemRow { key: format!("k{n}"), value: None, partner: self.some(&format!("row.{n}.partner")) })
                    .collect();
                item.partners = (1..=fields.count("partners"))
                    .map(|n| Partner { key: format!("p{n}"), formula: fields.ticked(&format!("partner.{n}.formula")) })
                    .collect();
                for n in 1..=fields.count("slips") {
                    let part = |name: &str| fields.get(&format!("slip.{n}.{name}")).to_owned();
                    if part("row").is_empty() && part("partner").is_empty() {
                        continue;
                    }
                    item.slips.push(Slip::Pair(Pair { row: part("row"), partner: part("partner"), misconception: part("misconception") }));
                }
            }
        }
    }

    /// The texts that the item has, in every language; others, such as those of an option that is gone, are left out.
    fn texts(&mut self, item: &Item) -> Patterns {
        let endings = item.endings();
        let mut texts = Patterns::new();
        for locale in crate::content::format::LOCALES.iter().map(|locale| locale.folder) {
            let typed: BTreeMap<&str, &str> = self.fields.texts(locale).collect();
            for ending in &endings {
                let Some(words) = typed.get(ending.as_str()) else { continue };
                match pattern::of(words) {
                    Ok(pattern) => drop(texts.insert((locale.to_owned(), ending.clone()), pattern)),
                    Err(error) => {
                        let line = words[..error.at.start.min(words.len())].split('\n').count();
                        self.problems.push(Problem::error(format!("{locale}.{ending}"), format!("line {line}: {error}")));
                    }
                }
            }
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{hash, source::Source};
    use crate::server::assets;

    /// Every item of the curriculum that ships, opened in the editor and saved, is the item it was.
    #[test]
    fn every_item_there_is_comes_back_unchanged() {
        let source = Source::of(assets::curriculum());
        let mut seen = 0;
        for row in source.items() {
            let own = |text: &&crate::content::source::Text| row.body.text_ids().contains(&text.id);
            let texts: Patterns = source
                .texts
                .iter()
                .filter(own)
                .map(|text| ((text.locale.folder.to_owned(), text.id[row.body.slug.len() + 1..].to_owned()), text.body.clone()))
                .collect();
            let fields = of(&row.body, &texts);
            let (item, back) = item(&row.body.slug, &fields).unwrap_or_else(|problems| panic!("{}: {problems:?}", row.body.slug));
            assert_eq!(hash::json(&item), hash::json(&row.body), "{}", row.body.slug);
            assert_eq!(back, texts, "{}", row.body.slug);
            seen += 1;
        }
        assert!(seen > 100, "{seen}");
    }

    #[test]
    fn what_cannot_be_read_is_named_all_at_once_and_nothing_is_lost() {
        let typed: Fields = [
            ("kind", "numeric"),
            ("b", "hard"),
            ("component.1", "percent-skills"),
            ("weight.1", ""),
            ("values", "price = 500\nprice = 3\nrate"),
            ("blocks", "[[block]]\nkind = \"song\""),
            ("en.stem", "How much is { MONEY($price) ?"),
        ]
        .into_iter()
        .collect();
        let problems = item("x", &typed).unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["b", "weight.1", "values", "values", "blocks", "en.stem"]);
    }
}
