//! What the bank is asked for, as it stands in the address.

use serde::Deserialize;

pub const KINDS: [&str; 8] = ["single", "several", "numeric", "ordering", "matching", "scenario", "video", "interactive"];
pub const STATUSES: [&str; 5] = ["draft", "ready", "published", "withdrawn", "retired"];
/// So many on one page.
pub const PAGE: i64 = 50;

/// Anything unknown counts as not asked for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub q: String,
    /// A component, or a domain.
    pub component: String,
    pub kind: String,
    pub status: String,
    /// A language the item lacks.
    pub missing: String,
    pub tag: String,
    pub sort: String,
    pub page: Option<i64>,
}

/// The columns one can sort by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Changed,
    Name,
    Difficulty,
    Used,
}

impl Sort {
    pub fn as_str(self) -> &'static str {
        match self {
            Sort::Changed => "changed",
            Sort::Name => "name",
            Sort::Difficulty => "difficulty",
            Sort::Used => "used",
        }
    }
}

impl Filter {
    pub fn sort(&self) -> Sort {
        [Sort::Name, Sort::Difficulty, Sort::Used].into_iter().find(|sort| sort.as_str() == self.sort).unwrap_or(Sort::Changed)
    }

    /// From 0.
    pub fn page(&self) -> i64 {
        self.page.unwrap_or(1).clamp(1, 1_000_000) - 1
    }

    /// The filter that a form of the bank carries along.
    pub fn of(posted: &[(String, String)]) -> Filter {
        let given = |name: &str| posted.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default();
        Filter {
            q: given("q"),
            component: given("component"),
            kind: given("kind"),
            status: given("status"),
            missing: given("missing"),
            tag: given("tag"),
            sort: given("sort"),
            page: given("page").parse().ok(),
        }
    }

    /// What an id that was typed begins with; nothing typed matches nothing.
    pub fn begins(&self) -> String {
        if self.q.trim().is_empty() { String::new() } else { format!("{}%", self.q.trim().to_lowercase().replace(['%', '_', '\\'], "")) }
    }

    /// The tag, as tags are kept.
    pub fn tag(&self) -> &str {
        self.tag.trim()
    }

    /// What a form of the bank has to carry along, so that it comes back to the same list.
    pub fn carried(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.asked();
        if self.sort() != Sort::Changed {
            pairs.push(("sort", self.sort().as_str().to_owned()));
        }
        if self.page() > 0 {
            pairs.push(("page", (self.page() + 1).to_string()));
        }
        pairs
    }

    /// What narrows the list.
    fn asked(&self) -> Vec<(&'static str, String)> {
        let all = [
            ("q", &self.q),
            ("component", &self.component),
            ("kind", &self.kind),
            ("status", &self.status),
            ("missing", &self.missing),
            ("tag", &self.tag),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name, value.clone())).collect()
    }

    /// Words to search for, each as the beginning of a word; nothing where nothing was typed.
    pub fn search(&self) -> Option<String> {
        let words: Vec<String> = self
            .q
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(12)
            .map(|word| format!("{}:*", word.to_lowercase()))
            .collect();
        (!words.is_empty()).then(|| words.join(" & "))
    }

    pub fn kind(&self) -> Option<&str> {
        KINDS.into_iter().find(|kind| *kind == self.kind)
    }

    pub fn status(&self) -> Option<&str> {
        STATUSES.into_iter().find(|status| *status == self.status)
    }

    /// The address of this list with another sorting or page.
    pub fn at(&self, sort: Sort, page: i64) -> String {
        let carried = Filter { sort: sort.as_str().to_owned(), page: Some(page + 1), ..self.clone() }.carried();
        address("/authoring/items", &carried)
    }

    /// Where the items it finds are had as a table.
    pub fn table(&self) -> String {
        address("/authoring/items/bulk.csv", &self.asked())
    }

    /// Whether anything narrows the list.
    pub fn narrows(&self) -> bool {
        !self.asked().is_empty()
    }
}

fn address(path: &str, pairs: &[(&'static str, String)]) -> String {
    if pairs.is_empty() {
        return path.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("{path}?{query}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_words_and_nothing_postgres_reads_as_a_sign() {
        let filter = |q: &str| Filter { q: q.into(), ..Filter::default() };
        assert_eq!(filter("Pay & (rent | !x) <-> 'a':*").search().as_deref(), Some("pay:* & rent:* & x:* & a:*"));
        assert_eq!(filter(" &|! ").search(), None);
    }

    #[test]
    fn an_address_holds_what_was_asked_and_nothing_else() {
        let filter = Filter { q: "a b&c".into(), kind: "single".into(), sort: "nonsense".into(), ..Filter::default() };
        assert_eq!(filter.sort(), Sort::Changed);
        assert_eq!(filter.at(Sort::Name, 2), "/authoring/items?q=a+b%26c&kind=single&sort=name&page=3");
        assert_eq!(filter.table(), "/authoring/items/bulk.csv?q=a+b%26c&kind=single");
        let carried: Vec<(String, String)> = filter.carried().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        assert_eq!(Filter::of(&carried), Filter { sort: String::new(), ..filter });
        assert_eq!(Filter::default().at(Sort::Changed, 0), "/authoring/items");
    }
}
