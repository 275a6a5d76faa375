use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Formulas, Severity, Values, empty};

/// One lesson: what stands before its cards and items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub kc: String,
    pub minutes: u16,
    #[serde(default, skip_serializing_if = "empty")]
    pub params: Vec<String>,
    pub sources: Vec<String>,
    /// How the texts of each language came to be.
    pub made: BTreeMap<String, Made>,
}

/// How a translated text came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Made {
    Source,
    Machine,
    Reviewed,
}

impl Made {
    /// The word used in files and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Made::Source => "source",
            Made::Machine => "machine",
            Made::Reviewed => "reviewed",
        }
    }
}

/// One screen of a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub slug: String,
    pub kind: CardKind,
    #[serde(default, skip_serializing_if = "empty")]
    pub params: Vec<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub values: Values,
    #[serde(default, skip_serializing_if = "empty")]
    pub derived: Formulas,
    /// Home cards: the contexts of which the learner's own is shown, else the general one.
    #[serde(default, skip_serializing_if = "empty")]
    pub contexts: Vec<String>,
    /// Check cards: the items asked.
    #[serde(default, skip_serializing_if = "empty")]
    pub items: Vec<String>,
    #[serde(default, rename = "block", skip_serializing_if = "empty")]
    pub blocks: Vec<Block>,
    /// Pulled back at once: nobody is shown it until it is given back.
    #[serde(default, skip_serializing_if = "empty")]
    pub withdrawn: bool,
}

/// What a card is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CardKind {
    Opening,
    Explanation,
    Example,
    Home,
    Check,
}

/// One block of a card or of an item; its words are texts named after it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Block {
    Paragraph {
        name: String,
    },
    /// Always shown from left to right.
    Formula {
        name: String,
    },
    List {
        name: String,
        items: u8,
    },
    Notice {
        name: String,
        severity: Severity,
    },
    Table {
        name: String,
        #[serde(default, skip_serializing_if = "empty")]
        columns: Vec<String>,
        rows: Vec<Row>,
    },
    /// A table whose last row is the sum of the others.
    Ledger {
        name: String,
        #[serde(default, skip_serializing_if = "empty")]
        columns: Vec<String>,
        rows: Vec<Row>,
        sum: Row,
    },
}

impl Block {
    /// The name its texts are derived from.
    pub fn name(&self) -> &str {
        match self {
            Block::Paragraph { name }
            | Block::Formula { name }
            | Block::List { name, .. }
            | Block::Notice { name, .. }
            | Block::Table { name, .. }
            | Block::Ledger { name, .. } => name,
        }
    }

    /// Columns, rows and sum of a table or ledger.
    pub fn grid(&self) -> Option<(&[String], &[Row], Option<&Row>)> {
        match self {
            Block::Table { columns, rows, .. } => Some((columns, rows, None)),
            Block::Ledger { columns, rows, sum, .. } => Some((columns, rows, Some(sum))),
            _ => None,
        }
    }
}

/// A row of a table or ledger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    #[serde(default, skip_serializing_if = "empty")]
    pub name: Option<String>,
    pub cells: Vec<Cell>,
}

/// A formula and how its result is printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cell {
    Money(String),
    Percent(String),
    Number(String),
}

impl Cell {
    /// The formula of the cell.
    pub fn formula(&self) -> &str {
        match self {
            Cell::Money(formula) | Cell::Percent(formula) | Cell::Number(formula) => formula,
        }
    }
}
