use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::{Text, number::Number};

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Body {
    /// Exactly one option is right.
    Single {
        /// In the author's order.
        options: Vec<Choice>,
        /// Whether the order may change.
        shuffle: bool,
    },
    /// One option or more is right.
    Several {
        /// In the author's order.
        options: Vec<Choice>,
        /// Whether the order may change.
        shuffle: bool,
    },
    /// A typed number. Numbers are decimals such as `-12.5`, without exponent or grouping.
    Numeric {
        /// The answer.
        answer: String,
        /// Accepted absolute difference, above 0.
        tolerance: Option<String>,
        /// Wrong numbers, each with what to say about it.
        wrong: Vec<(String, Text)>,
    },
    /// Rows to join with partners.
    Matching {
        /// Each row with the index of its partner.
        rows: Vec<(Text, usize)>,
        /// Those of the rows in the rows' order, then spare ones.
        partners: Vec<Text>,
    },
    /// Rows to put in order.
    Ordering {
        /// In the right order.
        rows: Vec<Text>,
    },
}

/// An option of a single or several choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What it says.
    pub text: Text,
    /// Whether it is right.
    pub right: bool,
    /// Shown when it was chosen.
    pub feedback: Option<Text>,
}

impl Body {
    /// The texts tidied.
    pub(super) fn settled(self) -> Self {
        let texts = |texts: Vec<Text>| texts.into_iter().map(Text::settled).collect::<Vec<_>>();
        match self {
            Body::Single { options, shuffle } => Body::Single { options: settle(options), shuffle },
            Body::Several { options, shuffle } => Body::Several { options: settle(options), shuffle },
            Body::Numeric { answer, tolerance, wrong } => {
                let wrong = wrong.into_iter().map(|(number, feedback)| (number, feedback.settled())).collect();
                Body::Numeric { answer, tolerance, wrong }
            }
            Body::Matching { rows, partners } => Body::Matching {
                rows: rows.into_iter().map(|(row, partner)| (row.settled(), partner)).collect(),
                partners: texts(partners),
            },
            Body::Ordering { rows } => Body::Ordering { rows: texts(rows) },
        }
    }

    /// Numbers without idle zeros, partners in the rows' order.
    pub(super) fn arranged(self) -> Self {
        match self {
            Body::Numeric { answer, tolerance, wrong } => Body::Numeric {
                answer: tidy(answer),
                tolerance: tolerance.map(tidy).filter(|tolerance| tolerance != "0"),
                wrong: wrong.into_iter().map(|(number, feedback)| (tidy(number), feedback)).collect(),
            },
            // A row without a partner is a fault that is still to be found.
            Body::Matching { rows, partners } if rows.iter().all(|(_, partner)| *partner < partners.len()) => {
                let used: HashSet<_> = rows.iter().map(|(_, partner)| *partner).collect();
                let spare =
                    partners.iter().enumerate().filter(|(index, _)| !used.contains(index)).map(|(_, spare)| spare.clone()).collect();
                let pairs = rows.into_iter().filter_map(|(row, partner)| Some((row, partners.get(partner)?.clone()))).collect();
                Body::matching(pairs, spare)
            }
            other => other,
        }
    }

    /// A matching from pairs and spare partners; equal partners become one.
    pub(super) fn matching(pairs: Vec<(Text, Text)>, spare: Vec<Text>) -> Self {
        let mut partners: Vec<Text> = Vec::new();
        let mut places: HashMap<Text, usize> = HashMap::new();
        let mut index = |partner: Text| {
            *places.entry(partner).or_insert_with_key(|partner| {
                partners.push(partner.clone());
                partners.len() - 1
            })
        };
        let rows = pairs.into_iter().map(|(row, partner)| (row, index(partner))).collect();
        spare.into_iter().for_each(|partner| {
            index(partner);
        });
        Body::Matching { rows, partners }
    }

    /// The two options of a true/false question, in words the house can translate.
    pub(super) fn true_false(right: bool, feedback_true: Option<Text>, feedback_false: Option<Text>) -> Self {
        let option = |word, right, feedback| Choice { text: Text::plain(word), right, feedback };
        Body::Single { options: vec![option("True", right, feedback_true), option("False", !right, feedback_false)], shuffle: false }
    }

    /// Which of the two is right, if this is a true/false question.
    pub(super) fn as_true_false(&self) -> Option<(bool, &Choice, &Choice)> {
        match self {
            Body::Single { options, shuffle: false } => match options.as_slice() {
                [yes, no] if yes.text.as_str() == "True" && no.text.as_str() == "False" => Some((yes.right, yes, no)),
                _ => None,
            },
            _ => None,
        }
    }
}

fn settle(options: Vec<Choice>) -> Vec<Choice> {
    let settled = |option: Choice| Choice {
        text: option.text.settled(),
        right: option.right,
        feedback: option.feedback.map(Text::settled).filter(|text| !text.is_empty()),
    };
    options.into_iter().map(settled).collect()
}

fn tidy(number: String) -> String {
    Number::parse(&number).map_or(number, |number| number.to_string())
}
