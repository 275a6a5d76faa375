//! An item as the fields of a form, and back. Rows of a list are named by their place (`option.2.value`), and their texts by
//! the keys that follow from it (`en.k2`, `en.k2-feedback`): a row that moves takes its texts along. What belongs to a question
//! on a case begins with the question's key: `q1.option.2.value`, `en.q1-k2`.

mod ask;
mod case;
mod read;

use std::collections::BTreeMap;

use crate::authoring::edit::lines::{lines, toml_of};
use crate::authoring::edit::{Fields, Patterns, pattern};
use crate::content::model::{Imported, Item, Order};

pub use ask::prefix;
pub use case::inputs;
pub use read::item;

/// How many components an item may count for.
pub const COMPONENTS: usize = 3;

/// The fields of an item as it was saved.
pub fn of(item: &Item, texts: &Patterns) -> Fields {
    let mut fields = Fields::default();
    fields.set("kind", item.kind.as_str());
    fields.set("bloom", &item.bloom);
    fields.set("b", item.b.0.normalize().to_string());
    fields.set("b_why", &item.b_why);
    for (name, number) in [("a", item.a), ("guess", item.guess)] {
        fields.set(name, number.map_or_else(String::new, |number| number.0.normalize().to_string()));
    }
    let mut weights: Vec<_> = item.weights.iter().collect();
    weights.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    for (n, (kc, weight)) in (1..).zip(weights) {
        fields.set(format!("component.{n}"), kc);
        fields.set(format!("weight.{n}"), weight.0.normalize().to_string());
    }
    fields.tick("fixed", item.order == Order::Fixed);
    fields.set("hints", item.hints.to_string());
    fields.set("params", item.params.join(" "));
    fields.set("values", lines(item.values.iter().map(|(name, value)| (name.as_str(), value.0.normalize().to_string()))));
    fields.set("derived", lines(item.derived.iter().map(|(name, formula)| (name.as_str(), formula.clone()))));
    fields.set("blocks", toml_of(&item.blocks));
    ask::write(&item.whole(), &mut fields);
    case::write(item, &mut fields);
    if let Some(imported) = &item.imported {
        fields.set("tags", imported.tags.join(", "));
        let rest = Imported { tags: vec![], ..imported.clone() };
        fields.set("imported", serde_json::to_string(&rest).unwrap_or_default());
    }
    let slips: BTreeMap<String, String> = item.asks().iter().flat_map(ask::slip_places).collect();
    for ((locale, ending), body) in texts {
        let ending = slips.get(ending).unwrap_or(ending);
        fields.set(format!("{locale}.{ending}"), pattern::shown(body));
    }
    fields
}

fn count(n: usize) -> String {
    if n == 0 { String::new() } else { n.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{hash, ids::Texts, source::Source};
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
