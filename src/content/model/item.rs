use serde::{Deserialize, Serialize};

use super::{Block, Clip, Formulas, Input, Number, Part, Template, Values, empty};

/// One question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub slug: String,
    pub kind: ItemKind,
    pub bloom: String,
    /// Difficulty on the scale of the ability estimate, and why.
    pub b: Number,
    pub b_why: String,
    /// How sharply it tells apart those just below its difficulty from those just above, where an author knows better than the
    /// default.
    #[serde(default, skip_serializing_if = "empty")]
    pub a: Option<Number>,
    /// The chance of full credit without knowing anything, where an author knows better than the kind says.
    #[serde(default, skip_serializing_if = "empty")]
    pub guess: Option<Number>,
    /// How much each component counts; the weights sum to one.
    pub weights: Values,
    pub hints: u8,
    #[serde(default, skip_serializing_if = "empty")]
    pub order: Order,
    #[serde(default, skip_serializing_if = "empty")]
    pub params: Vec<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub values: Values,
    #[serde(default, skip_serializing_if = "empty")]
    pub derived: Formulas,
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
    /// What people type who hold a known mix-up.
    #[serde(default, skip_serializing_if = "empty")]
    pub wrong: Vec<Wrong>,
    #[serde(default, skip_serializing_if = "empty")]
    pub rows: Vec<ItemRow>,
    #[serde(default, skip_serializing_if = "empty")]
    pub partners: Vec<Partner>,
    #[serde(default, skip_serializing_if = "empty")]
    pub slips: Vec<Slip>,
    #[serde(default, rename = "block", skip_serializing_if = "empty")]
    pub blocks: Vec<Block>,
    /// What stays on the screen: the case, the document, the words of the clip.
    #[serde(default, skip_serializing_if = "empty")]
    pub case: Vec<Block>,
    /// Of a scenario or a video: the questions on it.
    #[serde(default, rename = "part", skip_serializing_if = "empty")]
    pub parts: Vec<Part>,
    #[serde(default, skip_serializing_if = "empty")]
    pub clip: Option<Clip>,
    /// Of an interactive: what is set, and what it then shows. Its `answer` and the values of its `wrong` are conditions.
    #[serde(default, rename = "input", skip_serializing_if = "empty")]
    pub inputs: Vec<Input>,
    #[serde(default, rename = "result", skip_serializing_if = "empty")]
    pub results: Vec<Block>,
    /// What it was called where it came from.
    #[serde(default, skip_serializing_if = "empty")]
    pub imported: Option<Imported>,
    /// Where the numbers are drawn anew for each attempt; never written in a lesson file.
    #[serde(default, skip_serializing_if = "empty")]
    pub template: Option<Box<Template>>,
}

impl Item {
    /// The component that weighs most, in whose lesson the item stands.
    pub fn main_component(&self) -> Option<&str> {
        self.weights.iter().max_by_key(|(_, weight)| **weight).map(|(kc, _)| kc.as_str())
    }
}

/// What another system calls an item. Kept, so that it goes back there under the same names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imported {
    pub name: String,
    #[serde(default, skip_serializing_if = "empty")]
    pub id: Option<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub tags: Vec<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub category: Option<String>,
}

/// The kinds of question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemKind {
    Single,
    Several,
    Numeric,
    Ordering,
    Matching,
    /// A case, and several questions on it.
    Scenario,
    /// A clip, and several questions on it.
    Video,
    /// A calculator or a document with inputs to set, and a goal they reach.
    Interactive,
}

impl ItemKind {
    /// The word used in files and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            ItemKind::Single => "single",
            ItemKind::Several => "several",
            ItemKind::Numeric => "numeric",
            ItemKind::Ordering => "ordering",
            ItemKind::Matching => "matching",
            ItemKind::Scenario => "scenario",
            ItemKind::Video => "video",
            ItemKind::Interactive => "interactive",
        }
    }
}

/// Whether options are shuffled; numbers keep their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    #[default]
    Shuffled,
    Fixed,
}

/// One option of a single or several choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub key: String,
    #[serde(default, skip_serializing_if = "empty")]
    pub value: Option<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub right: bool,
    /// On a right option: what leaving it out shows.
    #[serde(default, skip_serializing_if = "empty")]
    pub misconception: Option<String>,
}

/// A number typed by those who hold a mix-up; of an interactive, a condition that holds for what they set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrong {
    pub key: String,
    pub value: String,
    /// Missing in a draft only.
    #[serde(default, skip_serializing_if = "empty")]
    pub misconception: Option<String>,
}

/// A row of an ordering (in the right order) or of a matching (with its partner).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemRow {
    pub key: String,
    #[serde(default, skip_serializing_if = "empty")]
    pub value: Option<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub partner: Option<String>,
}

/// What a row of a matching can be joined to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    pub key: String,
    /// A formula is always shown from left to right.
    #[serde(default, skip_serializing_if = "empty")]
    pub formula: bool,
}

/// What a wrong order or a wrong pair shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "a slip is { key, first, second, misconception } in an ordering and { row, partner, misconception } in a matching"
)]
pub enum Slip {
    Neighbours(Neighbours),
    Pair(Pair),
}

/// Two neighbours of an ordering, put the wrong way round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Neighbours {
    pub key: String,
    pub first: String,
    pub second: String,
    pub misconception: String,
}

/// A row of a matching, joined to a wrong partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    pub row: String,
    pub partner: String,
    pub misconception: String,
}

impl Slip {
    /// The mix-up it shows.
    pub fn misconception(&self) -> &str {
        match self {
            Slip::Neighbours(Neighbours { misconception, .. }) | Slip::Pair(Pair { misconception, .. }) => misconception,
        }
    }
}
