//! A posted answer, parsed at the edge: strings in, a response of the item's kind out, or what to ask back.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::content::model::{Ask, Input, Item, ItemKind};
use crate::tutor::grading::{Response, Settings};
use crate::tutor::number::{self, NumberFormat, Reading};

/// What stood in the form. Field names: `choice` or `choice[]`, `number` and `meant`, `response[k1]`, `do`; those of a part begin
/// with its key, `q1.choice`. An input is `response[pay]`, which of two readings of it was meant `response[pay-meant]`.
#[derive(Clone, Debug, Default)]
pub struct Posted {
    filled: Draft,
    /// `hint`, `skip`, `set`, or nothing for an answer.
    pub verb: String,
    /// Milliseconds from showing to sending, measured by the island.
    pub elapsed_ms: Option<i32>,
}

/// What stands in the fields of one thing that is asked.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub choice: BTreeSet<String>,
    pub number: String,
    #[serde(skip_serializing)]
    meant: String,
    pub rows: BTreeMap<String, String>,
}

/// A form as it was filled in, kept in the attempt so that it can come back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    #[serde(flatten)]
    whole: Fields,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    parts: BTreeMap<String, Fields>,
}

/// What a posted form amounts to.
#[derive(Debug, PartialEq)]
pub enum Meaning {
    Answer(Response),
    Hint,
    /// What was set is to be looked at, and is no answer yet.
    Set,
    /// Nothing was chosen or typed; so many parts are still open. An empty answer is not a wrong answer.
    Empty,
    /// The number can be read in more than one way: ask, and count no try.
    Ambiguous,
    /// Not a number at all.
    NotANumber,
    /// A number that the input does not take.
    Outside,
    /// The same place was given to two rows of an ordering.
    Twice,
    /// No form of ours sends this.
    Nonsense,
}

impl Meaning {
    /// What a form that is asked back for says in its address; nothing for one that is taken.
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Meaning::Empty => Some("empty"),
            Meaning::Ambiguous => Some("ambiguous"),
            Meaning::NotANumber => Some("number"),
            Meaning::Outside => Some("outside"),
            Meaning::Twice => Some("twice"),
            Meaning::Answer(_) | Meaning::Hint | Meaning::Set | Meaning::Nonsense => None,
        }
    }
}

impl Posted {
    pub fn parse(body: &[u8]) -> Posted {
        let mut posted = Posted::default();
        for (name, value) in form_urlencoded::parse(body).into_owned() {
            match name.as_str() {
                "do" => posted.verb = value,
                "elapsed" => posted.elapsed_ms = value.parse().ok().filter(|ms| (0..=86_400_000).contains(ms)),
                _ => match name.split_once('.') {
                    Some((part, name)) => posted.filled.parts.entry(part.to_owned()).or_default().put(name, value),
                    None => posted.filled.whole.put(&name, value),
                },
            }
        }
        posted
    }

    /// What was typed, kept in the attempt so that the form can come back filled in.
    pub fn draft(&self) -> Value {
        let mut draft = self.filled.clone();
        for fields in draft.parts.values_mut().chain([&mut draft.whole]) {
            fields.rows.values_mut().chain([&mut fields.number]).for_each(|text| *text = text.chars().take(64).collect());
        }
        json!(draft)
    }

    pub fn meaning(&self, item: &Item, format: &NumberFormat) -> Meaning {
        match self.verb.as_str() {
            "hint" => Meaning::Hint,
            "skip" => Meaning::Answer(Response::Unknown),
            "set" => self.filled.looked_at(item, format),
            _ => self.filled.meaning(item, format),
        }
    }
}

impl Draft {
    pub fn of(value: Option<&Value>) -> Draft {
        value.and_then(|value| serde_json::from_value(value.clone()).ok()).unwrap_or_default()
    }

    /// The fields of what is asked.
    pub fn fields(&self, part: &str) -> Fields {
        if part.is_empty() { self.whole.clone() } else { self.parts.get(part).cloned().unwrap_or_default() }
    }

    fn meaning(&self, item: &Item, format: &NumberFormat) -> Meaning {
        if item.kind == ItemKind::Interactive {
            return self.settings(item, format);
        }
        let asks = item.asks();
        if let [whole] = asks.as_slice()
            && whole.part.is_empty()
        {
            return self.whole.meaning(whole, format);
        }
        let mut parts = BTreeMap::new();
        for ask in &asks {
            match self.fields(ask.part).meaning(ask, format) {
                Meaning::Answer(response) => drop(parts.insert(ask.part.to_owned(), response)),
                other => return other,
            }
        }
        Meaning::Answer(Response::Parts(parts))
    }

    /// Every input, set.
    fn settings(&self, item: &Item, format: &NumberFormat) -> Meaning {
        let mut settings = Settings::new();
        for input in &item.inputs {
            match self.whole.setting(input, format) {
                Ok(value) => drop(settings.insert(input.name.clone(), value)),
                Err(other) => return other,
            }
        }
        Meaning::Answer(Response::Settings(settings))
    }

    /// What is set so far, to be looked at: what is still empty stays open, what cannot be read is asked about.
    fn looked_at(&self, item: &Item, format: &NumberFormat) -> Meaning {
        let read = item.inputs.iter().map(|input| self.whole.setting(input, format));
        let fault = read.filter_map(Result::err).find(|fault| *fault != Meaning::Empty);
        fault.unwrap_or(if self.set(item, format).is_empty() { Meaning::Empty } else { Meaning::Set })
    }

    /// The inputs that are set and can be read.
    pub fn set(&self, item: &Item, format: &NumberFormat) -> Settings {
        item.inputs.iter().filter_map(|input| Some((input.name.clone(), self.whole.setting(input, format).ok()?))).collect()
    }
}

impl Fields {
    fn put(&mut self, name: &str, value: String) {
        match name {
            "choice" | "choice[]" => drop(self.choice.insert(value)),
            "number" => self.number = value,
            "meant" => self.meant = value,
            _ => {
                if let Some(key) = name.strip_prefix("response[").and_then(|n| n.strip_suffix(']')) {
                    self.rows.insert(key.to_string(), value);
                }
            }
        }
    }

    pub fn meaning(&self, ask: &Ask, format: &NumberFormat) -> Meaning {
        match ask.kind {
            ItemKind::Single | ItemKind::Several if self.choice.is_empty() => Meaning::Empty,
            ItemKind::Single if self.choice.len() > 1 => Meaning::Nonsense,
            ItemKind::Single | ItemKind::Several => Meaning::Answer(Response::Choice(self.choice.clone())),
            ItemKind::Numeric => match typed(&self.number, &self.meant, format, ask.decimals) {
                Ok(number) => Meaning::Answer(Response::Number(number)),
                Err(other) => other,
            },
            ItemKind::Ordering => self.order(ask),
            ItemKind::Matching => self.pairs(ask),
            ItemKind::Scenario | ItemKind::Video | ItemKind::Interactive => Meaning::Nonsense,
        }
    }

    /// What an input was set to, or what to ask back.
    pub fn setting(&self, input: &Input, format: &NumberFormat) -> Result<Decimal, Meaning> {
        let at = |key: &str| self.rows.get(key).map_or("", String::as_str);
        let text = at(&input.name);
        if input.options > 0 {
            return match text.parse::<u8>() {
                _ if text.is_empty() => Err(Meaning::Empty),
                Ok(option) if (1..=input.options).contains(&option) => Ok(option.into()),
                _ => Err(Meaning::Nonsense),
            };
        }
        let number = typed(text, at(&format!("{}-meant", input.name)), format, input.decimals)?;
        let outside = input.min.is_some_and(|min| number < min.0) || input.max.is_some_and(|max| number > max.0);
        if outside { Err(Meaning::Outside) } else { Ok(number) }
    }

    /// Each row was given a place from 1.
    fn order(&self, ask: &Ask) -> Meaning {
        let mut places: BTreeMap<usize, String> = BTreeMap::new();
        for row in ask.rows {
            let Some(place) = self.rows.get(&row.key).filter(|p| !p.is_empty()) else { return Meaning::Empty };
            let Ok(place @ 1..) = place.parse::<usize>() else { return Meaning::Nonsense };
            if place > ask.rows.len() {
                return Meaning::Nonsense;
            }
            if places.insert(place, row.key.clone()).is_some() {
                return Meaning::Twice;
            }
        }
        Meaning::Answer(Response::Order(places.into_values().collect()))
    }

    fn pairs(&self, ask: &Ask) -> Meaning {
        let mut pairs = BTreeMap::new();
        for row in ask.rows {
            let Some(partner) = self.rows.get(&row.key).filter(|p| !p.is_empty()) else { return Meaning::Empty };
            pairs.insert(row.key.clone(), partner.clone());
        }
        Meaning::Answer(Response::Pairs(pairs))
    }
}

fn typed(text: &str, meant: &str, format: &NumberFormat, decimals: Option<u32>) -> Result<Decimal, Meaning> {
    match number::read(text, format, decimals.unwrap_or(0)) {
        Reading::Empty => Err(Meaning::Empty),
        Reading::Number(number) => Ok(number),
        Reading::Invalid => Err(Meaning::NotANumber),
        Reading::Ambiguous(readings) => match meant.parse::<Decimal>() {
            Ok(meant) if readings.contains(&meant) => Ok(meant),
            _ => Err(Meaning::Ambiguous),
        },
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

    #[test]
    fn every_part_of_a_case_is_asked_for_by_its_own_fields() {
        let part = |key: &str, kind: &str| format!("[[part]]\nkey = \"{key}\"\n{kind}\n");
        let single = "kind = \"single\"\noptions = [{ key = \"k1\", right = true }, { key = \"k2\" }]";
        let typed = "kind = \"numeric\"\nanswer = \"1\"\nunit = \"USD\"\ndecimals = 2\ntolerance = 0.01";
        let case = item(&format!("kind = \"scenario\"\n{}{}", part("q1", single), part("q2", typed)));
        assert_eq!(meaning(&case, "q1.choice=k1&q2.number="), Meaning::Empty);
        assert_eq!(meaning(&case, "q1.choice=k1&q2.number=3.150"), Meaning::Ambiguous);
        let parts = [("q1", Response::Choice(["k1".to_string()].into())), ("q2", Response::Number(3150.into()))];
        let both = Response::Parts(parts.map(|(part, response)| (part.to_owned(), response)).into());
        assert_eq!(meaning(&case, "q1.choice=k1&q2.number=3.150&q2.meant=3150"), Meaning::Answer(both));
        // Fields of the item itself belong to no part.
        assert_eq!(meaning(&case, "choice=k1&number=1"), Meaning::Empty);
        let draft = Draft::of(Some(&Posted::parse(b"q1.choice=k2&q2.number=lots").draft()));
        assert_eq!((draft.fields("q1").choice.contains("k2"), draft.fields("q2").number.as_str()), (true, "lots"));
    }

    #[test]
    fn inputs_are_looked_at_before_they_are_an_answer() {
        let loan = item(
            "kind = \"interactive\"\nanswer = \"pay > 50\"\n[[input]]\nname = \"pay\"\nunit = \"USD\"\ndecimals = 0\nmin = 0\nmax = 500\nright = \"60\"\n\
             [[input]]\nname = \"card\"\noptions = 2\nright = \"1\"",
        );
        assert_eq!(meaning(&loan, "do=set"), Meaning::Empty);
        assert_eq!(meaning(&loan, "do=set&response[pay]=60"), Meaning::Set);
        assert_eq!(meaning(&loan, "response[pay]=60"), Meaning::Empty);
        assert_eq!(meaning(&loan, "do=set&response[pay]=lots"), Meaning::NotANumber);
        assert_eq!(meaning(&loan, "response[pay]=501&response[card]=1"), Meaning::Outside);
        assert_eq!(meaning(&loan, "response[pay]=60&response[card]=3"), Meaning::Nonsense);
        let set = Response::Settings([("pay".to_owned(), 60.into()), ("card".to_owned(), 2.into())].into());
        assert_eq!(meaning(&loan, "response[pay]=60&response[card]=2"), Meaning::Answer(set));
    }
}
