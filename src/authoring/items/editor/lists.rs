//! Rows of an item's lists: one more, one less, one place up. Whatever points at a row by its place goes along.

use crate::authoring::edit::Fields;

/// What a button of a list asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Add,
    Remove(usize),
    Up(usize),
}

/// A list of an item, or of one of the questions on its case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The question's key; empty where it is the item's own.
    part: String,
    row: &'static str,
}

/// What the fields of a row begin with, the field that counts the rows, and what the keys of their texts begin with.
const LISTS: [(&str, &str, &str); 8] = [
    ("option", "options", "k"),
    ("row", "rows", "k"),
    ("partner", "partners", "p"),
    ("wrong", "wrongs", "w"),
    ("hint", "hints", "hint-"),
    ("part", "parts", "q"),
    // These have no texts that are numbered.
    ("slip", "slips", "\0"),
    ("input", "inputs", "\0"),
];

impl List {
    pub fn new(part: &str, row: &'static str) -> List {
        List { part: part.to_owned(), row }
    }

    fn known(&self) -> (&'static str, &'static str) {
        LISTS.iter().find(|(row, ..)| *row == self.row).map_or(("options", "k"), |(_, count, letter)| (count, letter))
    }

    fn prefixed(&self, dot: char, rest: &str) -> String {
        if self.part.is_empty() { rest.to_owned() } else { format!("{}{dot}{rest}", self.part) }
    }

    /// The field that counts its rows.
    pub fn counter(&self) -> String {
        self.prefixed('.', self.known().0)
    }

    /// Where in the page a row stands.
    pub fn anchor(&self, n: usize) -> String {
        format!("{}-{n}", self.prefixed('-', self.row))
    }

    /// The word of the button that carries a step out.
    pub fn button(&self, step: Step) -> String {
        let list = self.prefixed('.', self.row);
        match step {
            Step::Add => format!("add.{list}"),
            Step::Remove(n) => format!("remove.{list}.{n}"),
            Step::Up(n) => format!("up.{list}.{n}"),
        }
    }
}

/// The list and the step of a button: `add.option`, `up.q1.row.3`; none where it is no such button.
pub fn step(button: &str) -> Option<(List, Step)> {
    let (verb, rest) = button.split_once('.')?;
    let (rest, n) = match verb {
        "add" => (rest, None),
        "remove" | "up" => rest.rsplit_once('.').and_then(|(rest, n)| Some((rest, Some(n.parse().ok()?))))?,
        _ => return None,
    };
    let (part, row) = rest.split_once('.').unwrap_or(("", rest));
    let (row, ..) = LISTS.iter().find(|(known, ..)| *known == row)?;
    let step = match (verb, n) {
        ("remove", Some(n)) => Step::Remove(n),
        ("up", Some(n)) => Step::Up(n),
        _ => Step::Add,
    };
    Some((List::new(part, row), step))
}

/// Carries a step out.
pub fn take(fields: &mut Fields, list: &List, step: Step) {
    let count = fields.count(&list.counter());
    match step {
        Step::Add => {
            fields.set(list.counter(), (count + 1).to_string());
            if list.row == "part" {
                question(fields, count + 1);
            }
        }
        Step::Remove(gone) if (1..=count).contains(&gone) => {
            moved(fields, list, |n| match n.cmp(&gone) {
                std::cmp::Ordering::Less => Some(n),
                std::cmp::Ordering::Equal => None,
                std::cmp::Ordering::Greater => Some(n - 1),
            });
            fields.set(list.counter(), (count - 1).to_string());
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
fn moved(fields: &mut Fields, list: &List, to: impl Fn(usize) -> Option<usize>) {
    let letter = list.known().1;
    // A question's fields begin with its key, those of a row with the list's name.
    let own = if list.row == "part" { "q".to_owned() } else { list.prefixed('.', &format!("{}.", list.row)) };
    let texts = list.prefixed('-', letter);
    let numbered = |rest: &str, end: char| -> Option<(usize, usize)> {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let ends = rest[digits..].is_empty() || rest[digits..].starts_with(end);
        Some((rest[..digits].parse().ok()?, digits)).filter(|_| ends)
    };
    fields.rename(|name| {
        if let Some(rest) = name.strip_prefix(&own)
            && let Some((n, digits)) = numbered(rest, '.')
        {
            return Some(format!("{own}{}{}", to(n)?, &rest[digits..]));
        }
        // A text: `en.k2`, `en.k2-feedback`, `en.hint-2`, `en.q1-k2`.
        if let Some((locale, ending)) = name.split_once('.')
            && let Some(rest) = ending.strip_prefix(&texts)
            && let Some((n, digits)) = numbered(rest, '-')
        {
            return Some(format!("{locale}.{texts}{}{}", to(n)?, &rest[digits..]));
        }
        Some(name.to_owned())
    });
    // Rows of a matching point at their partners, and slips at both, by key.
    let within = list.prefixed('.', "");
    let points = |name: &str| match list.row {
        "partner" => name.ends_with(".partner"),
        "row" => name.contains("slip.") && name.ends_with(".row"),
        _ => false,
    };
    let pointing: Vec<(String, String)> = fields
        .iter()
        .filter(|(name, _)| name.starts_with(&within) && points(name))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    for (name, value) in pointing {
        let there = value.strip_prefix(letter).and_then(|n| n.parse().ok()).and_then(&to);
        fields.set(name, there.map(|n| format!("{letter}{n}")).unwrap_or_default());
    }
}

/// The lists of a question that was just begun.
fn begun(kind: &str) -> &'static [(&'static str, &'static str)] {
    match kind {
        "single" | "several" => &[("options", "3")],
        "numeric" => &[("wrongs", "1"), ("decimals", "0"), ("tolerance", "0")],
        "ordering" => &[("rows", "3")],
        "matching" => &[("rows", "3"), ("partners", "4")],
        "interactive" => &[("inputs", "1"), ("wrongs", "1")],
        _ => &[],
    }
}

/// A new question on a case.
fn question(fields: &mut Fields, n: usize) {
    fields.set(format!("q{n}.kind"), "single");
    whole(fields, n, "single");
}

/// Gives a question on a case the lists its kind begins with, where it has none.
pub fn whole(fields: &mut Fields, n: usize, kind: &str) {
    for (name, count) in begun(kind) {
        let name = format!("q{n}.{name}");
        if fields.get(&name).is_empty() {
            fields.set(name, count);
        }
    }
}

/// The fields of an item that was just begun.
pub fn empty(kind: &str, kc: &str) -> Fields {
    let mut fields: Fields =
        [("kind", kind), ("bloom", "understand"), ("b", "0"), ("component.1", kc), ("weight.1", "1"), ("hints", "2")].into_iter().collect();
    begun(kind).iter().for_each(|(name, count)| fields.set(*name, count));
    let questions = match kind {
        "scenario" => 2,
        "video" => 1,
        _ => 0,
    };
    for _ in 0..questions {
        take(&mut fields, &List::new("", "part"), Step::Add);
    }
    if questions > 0 {
        fields.set("case", "[[block]]\nkind = \"paragraph\"\nname = \"p1\"");
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().copied().collect()
    }

    fn own(row: &'static str) -> List {
        List::new("", row)
    }

    #[test]
    fn a_button_names_its_list_and_its_row() {
        for (list, taken) in [(own("option"), Step::Add), (own("row"), Step::Up(3)), (List::new("q2", "wrong"), Step::Remove(12))] {
            assert_eq!(step(&list.button(taken)), Some((list, taken)));
        }
        for other in ["publish", "add.song", "up.option", "remove.option.x", "add.option.1", "up.q1.option"] {
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
        take(&mut item, &own("option"), Step::Up(3));
        assert_eq!(item.get("option.2.misconception"), "m");
        assert_eq!((item.get("en.k2"), item.get("es.k2-feedback"), item.get("en.k10")), ("three", "tres", "ten"));
        take(&mut item, &own("option"), Step::Remove(1));
        assert_eq!(item.count("options"), 2);
        assert_eq!((item.get("en.k1"), item.get("option.1.misconception"), item.get("option.1.right")), ("three", "m", ""));
        take(&mut item, &own("option"), Step::Remove(9));
        take(&mut item, &own("option"), Step::Up(1));
        assert_eq!(item.count("options"), 2);
    }

    #[test]
    fn what_points_at_a_partner_follows_it() {
        let mut item =
            fields(&[("partners", "3"), ("row.1.partner", "p3"), ("row.2.partner", "p1"), ("slip.1.partner", "p2"), ("en.p3", "x")]);
        take(&mut item, &own("partner"), Step::Remove(1));
        assert_eq!((item.get("row.1.partner"), item.get("row.2.partner"), item.get("slip.1.partner")), ("p2", "", "p1"));
        assert_eq!(item.get("en.p2"), "x");
    }

    #[test]
    fn a_question_on_a_case_moves_with_all_it_has() {
        let mut item =
            fields(&[("parts", "2"), ("q1.kind", "single"), ("q2.kind", "numeric"), ("q2.wrong.1.value", "5"), ("en.q2-stem", "Two")]);
        item.set("en.q1-k2", "one");
        take(&mut item, &List::new("q1", "option"), Step::Add);
        assert_eq!(item.get("q1.options"), "1");
        take(&mut item, &own("part"), Step::Up(2));
        assert_eq!(
            (item.get("q1.kind"), item.get("q1.wrong.1.value"), item.get("en.q1-stem"), item.get("en.q2-k2")),
            ("numeric", "5", "Two", "one")
        );
        take(&mut item, &own("part"), Step::Remove(1));
        assert_eq!((item.get("q1.kind"), item.get("en.q1-k2"), item.get("q2.kind")), ("single", "one", ""));
    }
}
