use serde::{Deserialize, Serialize};

use super::{Item, ItemKind, Number, Values, Wrong, empty};

/// A question whose numbers are drawn anew for each attempt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    pub id: String,
    pub kc: String,
    pub item_types: Vec<String>,
    #[serde(default, skip_serializing_if = "empty")]
    pub params: Vec<String>,
    #[serde(default, skip_serializing_if = "empty", rename = "variable")]
    pub variables: Vec<Variable>,
    #[serde(default, skip_serializing_if = "empty", rename = "derived")]
    pub derived: Vec<Named>,
    #[serde(default, skip_serializing_if = "empty")]
    pub constraints: Vec<String>,
    pub key: String,
    pub unit: String,
    pub decimals: u32,
    pub rounding: String,
    pub tolerance: Number,
    #[serde(default, skip_serializing_if = "empty", rename = "distractor")]
    pub distractors: Vec<Distractor>,
    #[serde(default, skip_serializing_if = "empty")]
    pub note: Option<String>,
}

/// A number to draw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    pub name: String,
    pub kind: VariableKind,
    #[serde(default, skip_serializing_if = "empty")]
    pub min: Option<Number>,
    #[serde(default, skip_serializing_if = "empty")]
    pub max: Option<Number>,
    #[serde(default, skip_serializing_if = "empty")]
    pub step: Option<Number>,
    #[serde(default, skip_serializing_if = "empty")]
    pub values: Vec<Number>,
}

/// From what a variable is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VariableKind {
    Int,
    Dec,
    Choice,
}

/// A formula with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub name: String,
    pub expr: String,
}

/// A wrong answer and the belief it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Distractor {
    pub id: String,
    pub expr: String,
    pub misconception: String,
}

impl Template {
    /// The typed question it makes: an item whose values are drawn when an attempt is made.
    pub fn as_item(&self) -> Item {
        let wrong = |distractor: &Distractor| Wrong {
            key: distractor.id.clone(),
            value: distractor.expr.clone(),
            misconception: Some(distractor.misconception.clone()),
        };
        Item {
            slug: self.id.clone(),
            kind: ItemKind::Numeric,
            bloom: "apply".into(),
            // The author gives none: calibration finds it, and practice starts from the middle.
            b: Number::default(),
            b_why: "Drawn from a template; not calibrated yet.".into(),
            a: None,
            guess: None,
            weights: Values::from([(self.kc.clone(), Number(1.into()))]),
            hints: 2,
            order: Default::default(),
            params: self.params.clone(),
            values: Values::new(),
            derived: self.derived.iter().map(|derived| (derived.name.clone(), derived.expr.clone())).collect(),
            options: Vec::new(),
            answer: Some(self.key.clone()),
            unit: Some(self.unit.clone()),
            decimals: Some(self.decimals),
            tolerance: Some(self.tolerance),
            wrong: self.distractors.iter().map(wrong).collect(),
            rows: Vec::new(),
            partners: Vec::new(),
            slips: Vec::new(),
            blocks: Vec::new(),
            case: Vec::new(),
            parts: Vec::new(),
            clip: None,
            inputs: Vec::new(),
            results: Vec::new(),
            imported: None,
            template: Some(Box::new(self.clone())),
        }
    }
}
