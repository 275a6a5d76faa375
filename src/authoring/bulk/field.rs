//! What is done to the fields of one item.

use std::collections::BTreeMap;

use super::why::Why;
use crate::authoring::edit::{Fields, Patterns, changed};
use crate::authoring::items::{COMPONENTS, fields_of, item_of};
use crate::content::model::Item;

/// The fields that change, each with its words before and after.
pub type Difference = BTreeMap<String, (String, String)>;

/// An item read from fields, and in which fields it differs from what it was.
pub struct Read {
    pub item: Item,
    pub texts: Patterns,
    pub difference: Difference,
}

/// Reads the item that fields describe now. What was typed and would be lost is refused: a field that this item does not have.
pub fn read(slug: &str, before: &Fields, typed: &Fields) -> Result<Read, Why> {
    let (item, texts) = item_of(slug, typed).map_err(|problems| Why::Unread { problems })?;
    let after = fields_of(&item, &texts);
    for name in changed(before, typed) {
        if !typed.get(name).is_empty() && after.get(name).is_empty() {
            return Err(Why::NoField { name: name.to_owned(), typed: typed.get(name).to_owned() });
        }
    }
    let difference = changed(before, &after)
        .into_iter()
        .map(|name| (name.to_owned(), (before.get(name).to_owned(), after.get(name).to_owned())))
        .collect();
    Ok(Read { item, texts, difference })
}

/// The fields with what is to change in them.
pub fn changed_by(before: &Fields, difference: &Difference) -> Fields {
    let mut fields = before.clone();
    for (name, (_, after)) in difference {
        fields.set(name.as_str(), after);
    }
    fields
}

fn tags(fields: &Fields) -> Vec<String> {
    fields.get("tags").split(',').map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()).collect()
}

pub fn tagged(before: &Fields, tag: &str) -> Result<Fields, Why> {
    let mut tags = tags(before);
    if tags.iter().any(|known| known == tag) {
        return Err(Why::Tagged);
    }
    tags.push(tag.to_owned());
    let mut fields = before.clone();
    fields.set("tags", tags.join(", "));
    Ok(fields)
}

pub fn untagged(before: &Fields, tag: &str) -> Result<Fields, Why> {
    let tags = tags(before);
    let rest: Vec<String> = tags.iter().filter(|known| *known != tag).cloned().collect();
    if rest.len() == tags.len() {
        return Err(Why::Untagged);
    }
    let mut fields = before.clone();
    fields.set("tags", rest.join(", "));
    Ok(fields)
}

/// The item with another main component: it takes the place of the one before; where it stood further down, the two change
/// places.
pub fn measuring(before: &Fields, kc: &str) -> Result<Fields, Why> {
    let component = |n: usize| format!("component.{n}");
    let now = before.get(&component(1)).trim().to_owned();
    if now == kc {
        return Err(Why::Measured);
    }
    let mut fields = before.clone();
    if let Some(n) = (2..=COMPONENTS).find(|n| before.get(&component(*n)).trim() == kc) {
        fields.set(component(n), &now);
    }
    fields.set(component(1), kc);
    if now.is_empty() {
        fields.set("weight.1", "1");
    }
    Ok(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().copied().collect()
    }

    #[test]
    fn a_tag_is_added_and_removed_once() {
        let one = tagged(&fields(&[]), "rent").unwrap();
        let two = tagged(&one, "first year").unwrap();
        assert_eq!(two.get("tags"), "rent, first year");
        assert_eq!(tagged(&two, "rent"), Err(Why::Tagged));
        assert_eq!(untagged(&two, "rent").unwrap().get("tags"), "first year");
        assert_eq!(untagged(&one, "rent").unwrap(), fields(&[]));
        assert_eq!(untagged(&one, "ren"), Err(Why::Untagged));
    }

    #[test]
    fn the_main_component_is_replaced_or_changes_places() {
        assert_eq!(measuring(&fields(&[]), "a").unwrap(), fields(&[("component.1", "a"), ("weight.1", "1")]));
        let before = fields(&[("component.1", "a"), ("weight.1", "0.75"), ("component.2", "b"), ("weight.2", "0.25")]);
        assert_eq!(measuring(&before, "a"), Err(Why::Measured));
        let swapped = measuring(&before, "b").unwrap();
        assert_eq!((swapped.get("component.1"), swapped.get("weight.1"), swapped.get("component.2")), ("b", "0.75", "a"));
        let replaced = measuring(&before, "c").unwrap();
        assert_eq!((replaced.get("component.1"), replaced.get("component.2")), ("c", "b"));
    }

    #[test]
    fn what_was_typed_is_never_lost_unseen() {
        let before = fields_of(
            &item_of("x", &fields(&[("kind", "numeric"), ("answer", "4"), ("en.stem", "Two and two?")])).unwrap().0,
            &[(("en".to_owned(), "stem".to_owned()), "Two and two?".to_owned())].into_iter().collect(),
        );
        let with = |name: &str, value: &str| {
            let mut typed = before.clone();
            typed.set(name, value);
            read("x", &before, &typed)
        };
        assert!(matches!(with("banana", "1"), Err(Why::NoField { name, .. }) if name == "banana"));
        assert!(matches!(with("en.k4", "An option"), Err(Why::NoField { .. })));
        assert!(matches!(with("b", "hard"), Err(Why::Unread { problems }) if problems[0].field == "b"));
        assert!(with("b", "0.0").unwrap().difference.is_empty(), "the same number");
        let read = with("en.stem", "Three and three?").unwrap();
        assert_eq!(read.difference["en.stem"], ("Two and two?".to_owned(), "Three and three?".to_owned()));
        let after = changed_by(&before, &read.difference);
        assert_eq!(after.get("en.stem"), "Three and three?");
        assert!(with("en.stem", "").unwrap().difference.contains_key("en.stem"));
    }
}
