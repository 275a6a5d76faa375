//! What of the grid is asked for, and in which order, as it stands in the address.

use serde::Deserialize;

/// Anything unknown counts as not asked for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// A domain, or `begun` for what someone has begun.
    pub domain: String,
    pub sort: String,
    pub rows: String,
}

/// The order of the learners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Name,
    Stuck,
    Mastered,
    Seen,
}

impl Sort {
    pub const ALL: [Sort; 4] = [Sort::Name, Sort::Stuck, Sort::Mastered, Sort::Seen];

    pub fn as_str(self) -> &'static str {
        match self {
            Sort::Name => "name",
            Sort::Stuck => "stuck",
            Sort::Mastered => "mastered",
            Sort::Seen => "seen",
        }
    }
}

/// The order of the objectives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    Path,
    Stuck,
    Fewest,
}

impl Rows {
    pub const ALL: [Rows; 3] = [Rows::Path, Rows::Stuck, Rows::Fewest];

    pub fn as_str(self) -> &'static str {
        match self {
            Rows::Path => "path",
            Rows::Stuck => "stuck",
            Rows::Fewest => "fewest",
        }
    }
}

impl Filter {
    pub const BEGUN: &'static str = "begun";

    pub fn sort(&self) -> Sort {
        Sort::ALL.into_iter().find(|sort| sort.as_str() == self.sort).unwrap_or(Sort::Name)
    }

    pub fn rows(&self) -> Rows {
        Rows::ALL.into_iter().find(|rows| rows.as_str() == self.rows).unwrap_or(Rows::Path)
    }

    /// An address with what is asked for.
    pub fn at(&self, path: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.domain.is_empty() {
            query.append_pair("domain", &self.domain);
        }
        if self.sort() != Sort::Name {
            query.append_pair("sort", self.sort().as_str());
        }
        if self.rows() != Rows::Path {
            query.append_pair("rows", self.rows().as_str());
        }
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}
