//! A posted answer, parsed at the edge: strings in, a response of the item's kind out, or what to ask back.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::content::model::{Item, ItemKind};
use crate::tutor::grading::Response;
use crate::tutor::number::{self, NumberFormat, Reading};

/// What stood in the form. Field names: `choice` or `choice[]`, `number` and `meant`, `response[k1]`, `do`.
#[derive(Clone, Debug, Default)]
pub struct Posted {
    choice: BTreeSet<String>,
    number: String,
    meant: String,
    rows: BTreeMap<String, String>,
    /// `hint`, `skip`, or nothing for an answer.
    pub verb: String,
    /// Milliseconds from showing to sending, measured by the island.
    pub elapsed_ms: Option<i32>,
}

/// What a posted form amounts to.
#[derive(Debug, PartialEq)]
pub enum Meaning {
    Answer(Response),
    Hint,
    /// Nothing was chosen or typed; so many parts are still open. An empty answer is not a wrong answer.
    Empty,
    /// The number can be read in more than one way: ask, and count no try.
    Ambiguous,
    /// Not a number at all.
    NotANumber,
    /// The same place was given to two rows of an ordering.
    Twice,
    /// No form of ours sends this.
    Nonsense,
}

impl Posted {
    pub fn parse(body: &[u8]) -> Posted {
        let mut posted = Posted::default();
        for (name, value) in form_urlencoded::parse(body).into_owned() {
            match name.as_str() {
                "choice" | "choice[]" => drop(posted.choice.insert(value)),
                "number" => posted.number = value,
                "meant" => posted.meant = value,
                "do" => posted.verb = value,
                "elapsed" => posted.elapsed_ms = value.parse().ok().filter(|ms| (0..=86_400_000).contains(ms)),
                _ => {
                    if let Some(key) = name.strip_prefix("response[").and_then(|n| n.strip_suffix(']')) {
                        posted.rows.insert(key.to_string(), value);
                    }
                }
            }
        }
        posted
    }

    /// What was typed, kept in the attempt so that the form can come back filled in.
    pub fn draft(&self) -> Value {
        json!({ "choice": self.choice, "number": self.number.chars().take(64).collect::<String>(), "rows": self.rows })
    }

    pub fn meaning(&self, item: &Item, format: &NumberFormat) -> Meaning {
        match self.verb.as_str() {
            "hint" => return Meaning::Hint,
            "skip" => return Meaning::Answer(Response::Unknown),
            _ => {}
        }
        match item.kind {
            ItemKind::Single | ItemKind::Several if self.choice.is_empty() => Meaning::Empty,
            ItemKind::Single if self.choice.len() > 1 => Meaning::Nonsense,
            ItemKind::Single | ItemKind::Several => Meaning::Answer(Response::Choice(self.choice.clone())),
            ItemKind::Numeric => self.typed(item, format),
            ItemKind::Ordering => self.order(item),
            ItemKind::Matching => self.pairs(item),
        }
    }

    fn typed(&self, item: &Item, format: &NumberFormat) -> Meaning {
        match number::read(&self.number, format, item.decimals.unwrap_or(0)) {
            Reading::Empty => Meaning::Empty,
            Reading::Number(number) => Meaning::Answer(Response::Number(number)),
            Reading::Invalid => Meaning::NotANumber,
            Reading::Ambiguous(readings) => match self.meant.parse::<Decimal>() {
                Ok(meant) if readings.contains(&meant) => Meaning::Answer(Response::Number(meant)),
                _ => Meaning::Ambiguous,
            },
        }
    }

    /// Each row was given a place from 1.
    fn order(&self, item: &Item) -> Meaning {
        let mut places: BTreeMap<usize, String> = BTreeMap::new();
        for row in &item.rows {
            let Some(place) = self.rows.get(&row.key).filter(|p| !p.is_empty()) else { return Meaning::Empty };
            let Ok(place @ 1..) = place.parse::<usize>() else { return Meaning::Nonsense };
            if place > item.rows.len() {
                return Meaning::Nonsense;
            }
            if places.insert(place, row.key.clone()).is_some() {
                return Meaning::Twice;
            }
        }
        Meaning::Answer(Response::Order(places.into_values().collect()))
    }

    fn pairs(&self, item: &Item) -> Meaning {
        let mut pairs = BTreeMap::new();
        for row in &item.rows {
            let Some(partner) = self.rows.get(&row.key).filter(|p| !p.is_empty()) else { return Meaning::Empty };
            pairs.insert(row.key.clone(), partner.clone());
        }
        Meaning::Answer(Response::Pairs(pairs))
    }
}

/// A form that came back: what was typed before.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub choice: BTreeSet<String>,
    pub number: String,
    pub rows: BTreeMap<String, String>,
}

impl Draft {
    pub fn of(value: Option<&Value>) -> Draft {
        let Some(value) = value else { return Draft::default() };
        let field = |name: &str| value.get(name).cloned().unwrap_or(Value::Null);
        Draft {
            choice: serde_json::from_value(field("choice")).unwrap_or_default(),
            number: serde_json::from_value(field("number")).unwrap_or_default(),
            rows: serde_json::from_value(field("rows")).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(toml: &str) -> Item {
        let head = "slug = \"x\"\nbloom = \"apply\"\nb = 0\nb_why = \"x\"\nhints = 0\nweights = { x = 1 }\n";
        toml::from_str(&format!("{head}{toml}")).unwrap()
    }

    fn meaning(item: &Item, body: &str) -> Meaning {
        Posted::parse(body.as_bytes()).meaning(item, &NumberFormat::ENGLISH)
    }

    #[test]
    fn an_empty_answer_is_no_answer() {
        let single = item("kind = \"single\"\noptions = [{ key = \"k1\", right = true }, { key = \"k2\" }]");
        assert_eq!(meaning(&single, ""), Meaning::Empty);
        assert_eq!(meaning(&single, "choice=k1"), Meaning::Answer(Response::Choice(["k1".to_string()].into())));
        assert_eq!(meaning(&single, "choice[]=k1&choice[]=k2"), Meaning::Nonsense);
        assert_eq!(meaning(&single, "do=skip"), Meaning::Answer(Response::Unknown));
        let order = item("kind = \"ordering\"\nrows = [{ key = \"k1\" }, { key = \"k2\" }]");
        assert_eq!(meaning(&order, "response[k1]=2&response[k2]="), Meaning::Empty);
        assert_eq!(meaning(&order, "response[k1]=2&response[k2]=2"), Meaning::Twice);
        assert_eq!(meaning(&order, "response[k1]=2&response[k2]=1"), Meaning::Answer(Response::Order(vec!["k2".into(), "k1".into()])));
        assert_eq!(meaning(&order, "response[k1]=9&response[k2]=1"), Meaning::Nonsense);
    }

    #[test]
    fn an_ambiguous_number_is_asked_about_until_one_reading_is_chosen() {
        let numeric = item("kind = \"numeric\"\nanswer = \"1\"\nunit = \"USD\"\ndecimals = 2\ntolerance = 0.01");
        assert_eq!(meaning(&numeric, "number=3.150"), Meaning::Ambiguous);
        assert_eq!(meaning(&numeric, "number=3.150&meant=3150"), Meaning::Answer(Response::Number(3150.into())));
        assert_eq!(meaning(&numeric, "number=3.150&meant=7"), Meaning::Ambiguous);
        assert_eq!(meaning(&numeric, "number=lots"), Meaning::NotANumber);
        assert_eq!(meaning(&numeric, "number="), Meaning::Empty);
    }
}
