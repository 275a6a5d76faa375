//! Which texts are asked for, as it stands in the address.

use serde::Deserialize;

use crate::content::format::{LOCALES, Locale};
use crate::content::ids::Owner;

/// What a text is. `source_texts` in the database sorts them.
pub const FIELDS: [&str; 12] =
    ["warning", "question", "option", "feedback", "hint", "why", "card", "context", "term", "mixup", "name", "fact"];
/// Stands for texts of all domains, such as names of countries.
pub const NO_DOMAIN: &str = "none";

/// How a text stands in a language. Each text is in one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Missing,
    /// The English changed after it was translated.
    Stale,
    /// By machine, and no person has reviewed it.
    Machine,
    Reviewed,
}

pub const STATES: [State; 4] = [State::Stale, State::Missing, State::Machine, State::Reviewed];

impl State {
    pub fn as_str(self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Stale => "stale",
            State::Machine => "machine",
            State::Reviewed => "reviewed",
        }
    }

    pub fn of(name: &str) -> Option<State> {
        STATES.into_iter().find(|state| state.as_str() == name)
    }
}

/// The languages there are texts to translate into.
pub fn languages() -> impl Iterator<Item = &'static Locale> {
    LOCALES.iter().filter(|locale| !["en", "qps"].contains(&locale.folder))
}

/// One text, as it stands in an address: `item/coat-sale:coat-sale-stem`.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub owner: Owner,
    pub id: String,
}

impl Key {
    pub fn parse(text: &str) -> Option<Key> {
        let (owner, id) = text.split_once(':')?;
        Some(Key { owner: Owner::parse(owner)?, id: id.to_owned() })
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}:{}", self.owner, self.id)
    }
}

/// Anything unknown counts as not asked for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub lang: String,
    pub domain: String,
    pub field: String,
    pub state: String,
    /// The text before the one that is shown.
    pub after: String,
    /// The very text that is shown.
    pub text: String,
}

impl Filter {
    /// Spanish where nothing was asked for.
    pub fn language(&self) -> &'static Locale {
        languages().find(|locale| locale.folder == self.lang).or_else(|| Locale::of("es")).unwrap_or(Locale::source())
    }

    /// None: everything that somebody should look at.
    pub fn state(&self) -> Option<State> {
        State::of(&self.state)
    }

    pub fn states(&self) -> Vec<String> {
        let asked = |state: &State| self.state().map_or(*state != State::Reviewed, |only| only == *state);
        STATES.iter().filter(|state| asked(state)).map(|state| state.as_str().to_owned()).collect()
    }

    pub fn field(&self) -> &str {
        FIELDS.into_iter().find(|field| *field == self.field).unwrap_or_default()
    }

    pub fn of(lang: &str) -> Filter {
        Filter { lang: lang.to_owned(), ..Filter::default() }
    }

    pub fn with_state(&self, state: Option<State>) -> Filter {
        Filter { state: state.map(State::as_str).unwrap_or_default().to_owned(), ..self.clone() }
    }

    /// The queue from its beginning.
    pub fn queue(&self) -> String {
        self.address("/authoring/translations/queue", None)
    }

    /// What comes after a text.
    pub fn past(&self, key: &Key) -> String {
        self.address("/authoring/translations/queue", Some(("after", key)))
    }

    /// One text of the queue.
    pub fn at(&self, key: &Key) -> String {
        self.address("/authoring/translations/queue", Some(("text", key)))
    }

    /// The same texts as a file.
    pub fn file(&self) -> String {
        let only = Filter { lang: String::new(), ..self.clone() };
        only.address(&format!("/authoring/translations/{}.ftl", self.language().folder), None)
    }

    fn address(&self, path: &str, place: Option<(&str, &Key)>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("lang", &self.lang), ("domain", &self.domain), ("field", &self.field), ("state", &self.state)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if let Some((name, key)) = place {
            query.append_pair(name, &key.to_string());
        }
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_text_and_past_it() {
        let key = Key::parse("item/coat-sale:coat-sale-stem").unwrap();
        assert_eq!(Key::parse(&key.to_string()), Some(key.clone()));
        let filter = Filter { lang: "ar".into(), state: "stale".into(), domain: "a&b".into(), ..Filter::default() };
        assert_eq!(
            filter.past(&key),
            "/authoring/translations/queue?lang=ar&domain=a%26b&state=stale&after=item%2Fcoat-sale%3Acoat-sale-stem"
        );
        assert_eq!(Filter::of("es").file(), "/authoring/translations/es.ftl");
        assert_eq!(Key::parse("nothing/x:y"), None);
    }

    #[test]
    fn without_a_state_everything_but_the_reviewed_is_asked_for() {
        assert_eq!(Filter::default().states(), ["stale", "missing", "machine"]);
        assert_eq!(Filter::default().with_state(Some(State::Reviewed)).states(), ["reviewed"]);
        assert_eq!(Filter { lang: "xx".into(), ..Filter::default() }.language().folder, "es");
    }
}
