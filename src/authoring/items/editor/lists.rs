//! Rows of an item's lists: one more, one less, one place up. Whatever points at a row by its place goes along.

use super::fields::LISTS;
use crate::authoring::edit::Fields;

/// What a button of a list asks for: `add.option`, `remove.option.2`, `up.option.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Add,
    Remove(usize),
    Up(usize),
}

/// The list and the step of a button; none where it is no such button.
pub fn step(button: &str) -> Option<(&'static str, Step)> {
    let mut parts = button.split('.');
    let verb = parts.next()?;
    let named = parts.next()?;
    let list = LISTS.iter().map(|(_, row, _)| *row).chain(["hint", "slip"]).find(|row| *row == named)?;
    let row = parts.next().and_then(|n| n.parse().ok());
    let step = match (verb, row) {
        ("add", None) => Step::Add,
        ("remove", Some(n)) => Step::Remove(n),
        ("up", Some(n)) => Step::Up(n),
        _ => return None,
    };
    Some((list, step))
}

/// The field that counts the rows of a list.
pub fn counter(list: &str) -> &str {
    match list {
        "hint" => "hints",
        "slip" => "slips",
        _ => LISTS.iter().find(|(_, row, _)| *row == list).map_or("options", |(count, ..)| count),
    }
}

/// Carries a step out.
pub fn take(fields: &mut Fields, list: &str, step: Step) {
    let count = fields.count(counter(list));
    let set = |fields: &mut Fields, n: usize| fields.set(counter(list), n.to_string());
    match step {
        Step::Add => set(fields, count + 1),
        Step::Remove(gone) if (1..=count).contains(&gone) => {
            moved(fields, list, |n| match n.cmp(&gone) {
                std::cmp::Ordering::Less => Some(n),
                std::cmp::Ordering::Equal => None,
                std::cmp::Ordering::Greater => Some(n - 1),
            });
            set(fields, count - 1);
        }
        Step::Up(low) if (2..=count).contains(&low) => moved(fields, list, |n| match n {
            n if n == low => Some(low - 1),
            n if n + 1 == low => Some(low),
            n => Some(n),
        }),
        Step::Remove(_) | Step::Up(_) => {}
    }
}

/// Gives rows other places; none: the row is gone, and what pointed at it points nowhere.
fn moved(fields: &mut Fields, list: &str, to: impl Fn(usize) -> Option<usize>) {
    let letter = letter(list);
    let own = format!("{list}.");
    fields.rename(|name| {
        if let Some((n, rest)) = name.strip_prefix(&own).and_then(|rest| rest.split_once('.')) {
            return Some(format!("{own}{}.{rest}", to(n.parse().ok()?)?));
        }
        // A text: `en.k2`, `en.k2-feedback`, `en.hint-2`.
        let Some((locale, ending)) = name.split_once('.') else { return Some(name.to_owned()) };
        let Some(rest) = ending.strip_prefix(letter) else { return Some(name.to_owned()) };
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        match rest[..digits].parse() {
            Ok(n) if rest[digits..].is_empty() || rest[digits..].starts_with('-') => {
                Some(format!("{locale}.{letter}{}{}", to(n)?, &rest[digits..]))
            }
            _ => Some(name.to_owned()),
        }
    });
    // Rows of a matching point at their partners, and slips at both, by key.
    let pointing: Vec<(String, String)> = fields
        .iter()
        .filter(|(name, _)| match list {
            "partner" => name.ends_with(".partner"),
            "row" => name.starts_with("slip.") && name.ends_with(".row"),
            _ => false,
        })
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    for (name, value) in pointing {
        let there = value.strip_prefix(letter).and_then(|n| n.parse().ok()).and_then(&to);
        fields.set(name, there.map(|n| format!("{letter}{n}")).unwrap_or_default());
    }
}

fn letter(list: &str) -> &'static str {
    match list {
        "hint" => "hint-",
        // Slips of a matching have no texts; no text begins so.
        "slip" => "\0",
        _ => LISTS.iter().find(|(_, row, _)| *row == list).map_or("k", |(_, _, letter)| letter),
    }
}

/// The fields of an item that was just begun.
pub fn empty(kind: &str, kc: &str) -> Fields {
    let mut fields: Fields =
        [("kind", kind), ("bloom", "understand"), ("b", "0"), ("component.1", kc), ("weight.1", "1"), ("hints", "2")].into_iter().collect();
    let lists: &[(&str, &str)] = match kind {
        "single" | "several" => &[("options", "3")],
        "numeric" => &[("wrongs", "1"), ("decimals", "0"), ("tolerance", "0")],
        "ordering" => &[("rows", "3")],
        "matching" => &[("rows", "3"), ("partners", "4")],
        _ => &[],
    };
    lists.iter().for_each(|(name, count)| fields.set(*name, count));
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().copied().collect()
    }

    #[test]
    fn a_button_names_its_list_and_its_row() {
        assert_eq!(step("add.option"), Some(("option", Step::Add)));
        assert_eq!(step("up.row.3"), Some(("row", Step::Up(3))));
        assert_eq!(step("remove.hint.2"), Some(("hint", Step::Remove(2))));
        for other in ["publish", "add.song", "up.option", "remove.option.x", "add.option.1"] {
            assert_eq!(step(other), None, "{other}");
        }
    }

    #[test]
    fn a_row_takes_its_fields_and_texts_along() {
        let mut item = fields(&[
            ("options", "3"),
            ("option.1.right", "yes"),
            ("option.3.misconception", "m"),
            ("en.k1", "one"),
            ("en.k3", "three"),
            ("es.k3-feedback", "tres"),
            ("en.k10", "ten"),
            ("en.stem", "stem"),
        ]);
        take(&mut item, "option", Step::Up(3));
        assert_eq!(item.get("option.2.misconception"), "m");
        assert_eq!((item.get("en.k2"), item.get("es.k2-feedback"), item.get("en.k10")), ("three", "tres", "ten"));
        take(&mut item, "option", Step::Remove(1));
        assert_eq!(item.count("options"), 2);
        assert_eq!((item.get("en.k1"), item.get("option.1.misconception"), item.get("option.1.right")), ("three", "m", ""));
        take(&mut item, "option", Step::Remove(9));
        take(&mut item, "option", Step::Up(1));
        assert_eq!(item.count("options"), 2);
    }

    #[test]
    fn what_points_at_a_partner_follows_it() {
        let mut item =
            fields(&[("partners", "3"), ("row.1.partner", "p3"), ("row.2.partner", "p1"), ("slip.1.partner", "p2"), ("en.p3", "x")]);
        take(&mut item, "partner", Step::Remove(1));
        assert_eq!((item.get("row.1.partner"), item.get("row.2.partner"), item.get("slip.1.partner")), ("p2", "", "p1"));
        assert_eq!(item.get("en.p2"), "x");
    }
}
