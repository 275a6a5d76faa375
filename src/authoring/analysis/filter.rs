//! What the overview is asked for, as it stands in the address.

use serde::Deserialize;

/// So many on one page.
pub const PAGE: i64 = 50;

/// Anything unknown counts as not asked for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// A component, or a domain.
    pub component: String,
    /// Only what is worth a look.
    pub look: String,
    pub sort: String,
    pub page: Option<i64>,
}

/// The columns one can sort by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Attempts,
    Facility,
    Discrimination,
    Reports,
    Name,
}

impl Sort {
    pub fn as_str(self) -> &'static str {
        match self {
            Sort::Attempts => "attempts",
            Sort::Facility => "facility",
            Sort::Discrimination => "discrimination",
            Sort::Reports => "reports",
            Sort::Name => "name",
        }
    }

    /// The smallest first: what does worst stands on top.
    pub fn ascends(self) -> bool {
        matches!(self, Sort::Facility | Sort::Discrimination | Sort::Name)
    }
}

impl Filter {
    pub fn sort(&self) -> Sort {
        [Sort::Facility, Sort::Discrimination, Sort::Reports, Sort::Name]
            .into_iter()
            .find(|sort| sort.as_str() == self.sort)
            .unwrap_or(Sort::Attempts)
    }

    /// From 0.
    pub fn page(&self) -> i64 {
        self.page.unwrap_or(1).clamp(1, 1_000_000) - 1
    }

    pub fn looks(&self) -> bool {
        self.look == "yes"
    }

    /// The address of this list with another sorting or page.
    pub fn at(&self, sort: Sort, page: i64) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.component.is_empty() {
            query.append_pair("component", &self.component);
        }
        if self.looks() {
            query.append_pair("look", "yes");
        }
        if sort != Sort::Attempts {
            query.append_pair("sort", sort.as_str());
        }
        if page > 0 {
            query.append_pair("page", &(page + 1).to_string());
        }
        let query = query.finish();
        if query.is_empty() { "/authoring/analysis".into() } else { format!("/authoring/analysis?{query}") }
    }
}
