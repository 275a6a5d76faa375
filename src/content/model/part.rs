//! What the kinds with a case are made of: a scenario and a video ask several questions on what is shown, an interactive has
//! inputs to set.

use serde::{Deserialize, Serialize};

use super::{Choice, Item, ItemKind, ItemRow, Number, Order, Partner, Slip, Wrong, empty};

/// One of the questions on a case, of a plain kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub key: String,
    pub kind: ItemKind,
    #[serde(default, skip_serializing_if = "empty")]
    pub order: Order,
    #[serde(default, skip_serializing_if = "empty")]
    pub options: Vec<Choice>,
    #[serde(default, skip_serializing_if = "empty")]
    pub answer: Option<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub unit: Option<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub decimals: Option<u32>,
    #[serde(default, skip_serializing_if = "empty")]
    pub tolerance: Option<Number>,
    #[serde(default, skip_serializing_if = "empty")]
    pub wrong: Vec<Wrong>,
    #[serde(default, skip_serializing_if = "empty")]
    pub rows: Vec<ItemRow>,
    #[serde(default, skip_serializing_if = "empty")]
    pub partners: Vec<Partner>,
    #[serde(default, skip_serializing_if = "empty")]
    pub slips: Vec<Slip>,
}

/// A video: a clip of ours, or one elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Clip {
    /// `public/media/NAME.webm`, with a poster `NAME.webp` and captions `NAME.LANGUAGE.vtt`.
    File {
        name: String,
        seconds: u16,
        /// Languages that have captions.
        captions: Vec<String>,
    },
    /// A page of another site. It is linked, never embedded: other sites are told nothing of our learners.
    Link(String),
}

/// What a learner sets in an interactive. Formulas read it by its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    pub name: String,
    /// A choice among so many, which formulas read as 1, 2, 3; none for a number that is typed.
    #[serde(default, skip_serializing_if = "empty")]
    pub options: u8,
    #[serde(default, skip_serializing_if = "empty")]
    pub unit: Option<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub decimals: Option<u32>,
    /// The least and the most that can be typed.
    #[serde(default, skip_serializing_if = "empty")]
    pub min: Option<Number>,
    #[serde(default, skip_serializing_if = "empty")]
    pub max: Option<Number>,
    /// All inputs at these reach the goal.
    pub right: String,
}

/// One thing that is asked and answered: all of an item of a plain kind, or a part.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'i> {
    /// The part's key; empty where it is the item.
    pub part: &'i str,
    pub kind: ItemKind,
    pub order: Order,
    pub options: &'i [Choice],
    pub answer: Option<&'i str>,
    pub unit: Option<&'i str>,
    pub decimals: Option<u32>,
    pub tolerance: Option<Number>,
    pub wrong: &'i [Wrong],
    pub rows: &'i [ItemRow],
    pub partners: &'i [Partner],
    pub slips: &'i [Slip],
}

/// The fields that an item and a part have in common, of either.
macro_rules! ask {
    ($of:expr, $part:expr) => {
        Ask {
            part: $part,
            kind: $of.kind,
            order: $of.order,
            options: &$of.options,
            answer: $of.answer.as_deref(),
            unit: $of.unit.as_deref(),
            decimals: $of.decimals,
            tolerance: $of.tolerance,
            wrong: &$of.wrong,
            rows: &$of.rows,
            partners: &$of.partners,
            slips: &$of.slips,
        }
    };
}

impl Item {
    /// The item's own fields, whatever its kind.
    pub fn whole(&self) -> Ask<'_> {
        ask!(self, "")
    }

    /// What it asks: itself, or each part. An interactive asks for its inputs, which are none of these.
    pub fn asks(&self) -> Vec<Ask<'_>> {
        match self.kind {
            ItemKind::Scenario | ItemKind::Video => self.parts.iter().map(|part| ask!(part, &part.key)).collect(),
            ItemKind::Interactive => Vec::new(),
            _ => vec![self.whole()],
        }
    }
}

impl Ask<'_> {
    /// What stands in a text's id after the item's slug: `k1-feedback`, of a part `q1-k1-feedback`.
    pub fn ending(&self, key: &str) -> String {
        if self.part.is_empty() { key.to_owned() } else { format!("{}-{key}", self.part) }
    }

    /// What formulas and texts call the number behind a key: `k1`, of a part `q1_k1`.
    pub fn name(&self, key: &str) -> String {
        if self.part.is_empty() { key.to_owned() } else { format!("{}_{key}", self.part) }
    }
}
