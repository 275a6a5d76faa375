use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What stands in an editor's form, by the names of its fields: `b`, `option.2.right`, `en.stem`. A draft, a saved version and
/// a form that was sent are all this, so one comparison tells two of them apart and one merge joins them. An empty field and
/// one that is not there are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fields(BTreeMap<String, String>);

/// A field that cannot be read as what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The field, or empty where it is the whole.
    pub field: String,
    /// What is wrong and what to do, in a sentence.
    pub message: String,
    /// It stands in the way of publishing.
    pub error: bool,
}

impl Problem {
    pub fn error(field: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem { field: field.into(), message: message.into(), error: true }
    }

    pub fn warning(field: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem { error: false, ..Problem::error(field, message) }
    }
}

impl Fields {
    /// A field's words; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Sets a field. Browsers send lines with CR and LF; space at the end of a field means nothing.
    pub fn set(&mut self, name: impl Into<String>, value: impl AsRef<str>) {
        let value = value.as_ref().replace("\r\n", "\n");
        let value = value.trim_end();
        if value.is_empty() {
            self.0.remove(&name.into());
        } else {
            self.0.insert(name.into(), value.to_owned());
        }
    }

    /// A field that counts the rows of a list.
    pub fn count(&self, name: &str) -> usize {
        self.get(name).trim().parse().unwrap_or(0).min(MOST_ROWS)
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.get(name) == TICKED
    }

    pub fn tick(&mut self, name: impl Into<String>, ticked: bool) {
        self.set(name, if ticked { TICKED } else { "" });
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The texts of one language: what stands after `es.`, and the words.
    pub fn texts<'f>(&'f self, locale: &str) -> impl Iterator<Item = (&'f str, &'f str)> {
        let prefix = format!("{locale}.");
        let in_locale = self.0.range(prefix.clone()..).take_while(move |(name, _)| name.starts_with(&prefix));
        let cut = locale.len() + 1;
        in_locale.map(move |(name, value)| (&name[cut..], value.as_str()))
    }

    /// Takes every field out whose name `gone` says, and puts it back under the name it says, if any.
    pub fn rename(&mut self, to: impl Fn(&str) -> Option<String>) {
        let fields = std::mem::take(&mut self.0);
        self.0 = fields.into_iter().filter_map(|(name, value)| Some((to(&name)?, value))).collect();
    }
}

/// No list in an item is as long as this; a form that says so is not ours.
const MOST_ROWS: usize = 40;
const TICKED: &str = "yes";

impl<N: Into<String>, V: AsRef<str>> FromIterator<(N, V)> for Fields {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Fields {
        let mut fields = Fields::default();
        pairs.into_iter().for_each(|(name, value)| fields.set(name, value));
        fields
    }
}

#[cfg(test)]
mod tests {
    use super::Fields;

    #[test]
    fn an_empty_field_is_none_and_lines_end_alike() {
        let typed: Fields = [("b", "0.5 "), ("unit", ""), ("en.stem", "One\r\ntwo\r\n")].into_iter().collect();
        let kept: Fields = [("b", "0.5"), ("en.stem", "One\ntwo")].into_iter().collect();
        assert_eq!(typed, kept);
        assert_eq!(typed.texts("en").collect::<Vec<_>>(), [("stem", "One\ntwo")]);
        assert_eq!(typed.texts("e").count(), 0);
    }
}
