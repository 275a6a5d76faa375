//! The curriculum as data: one struct a row of the TOML files, the same struct a body in the database.
//!
//! Unknown keys are refused, so that a typo is named instead of ignored. Empty fields are left out when
//! written, and maps are ordered, so that equal rows have equal JSON and equal hashes.

mod achievement;
mod graph;
mod home;
mod item;
mod lesson;
mod parameter;
mod part;
mod template;

use std::{collections::BTreeMap, fmt, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use achievement::{Achievement, All, Criterion, Level, Metric, Target, Xp};
pub use graph::{Cluster, Domain, Edge, EdgeKind, Kc, Term};
pub use home::{Confidence, Context, Country, Misconception, Severity};
pub use item::{Choice, Imported, Item, ItemKind, ItemRow, Neighbours, Order, Pair, Partner, Slip, Wrong};
pub use lesson::{Block, Card, CardKind, Cell, Lesson, Made, Row};
pub use parameter::{Parameter, ParameterCheck, ParameterKind, ParameterValue};
pub use part::{Ask, Clip, Input, Part};
pub use template::{Distractor, Named, Template, Variable, VariableKind};

/// Numbers by name, as authored.
pub type Values = BTreeMap<String, Number>;
/// Formulas by name, as authored.
pub type Formulas = BTreeMap<String, String>;

/// A decimal that reads and writes as a plain number in TOML and JSON.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Number(pub Decimal);

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let plain = self.0.normalize();
        match i64::try_from(plain) {
            Ok(whole) if plain.scale() == 0 => serializer.serialize_i64(whole),
            // The shortest text of the decimal and of the float are the same up to fifteen digits.
            _ => plain.to_string().parse::<f64>().map_err(serde::ser::Error::custom).and_then(|float| serializer.serialize_f64(float)),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Number;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a number")
            }
            fn visit_i64<E: de::Error>(self, whole: i64) -> Result<Number, E> {
                Ok(Number(whole.into()))
            }
            fn visit_u64<E: de::Error>(self, whole: u64) -> Result<Number, E> {
                Ok(Number(whole.into()))
            }
            fn visit_f64<E: de::Error>(self, float: f64) -> Result<Number, E> {
                // Through the shortest text: 0.1 is a tenth, not the nearest binary fraction.
                let text = float.to_string();
                Decimal::from_str(&text).map(|d| Number(d.normalize())).map_err(|_| E::custom("a number too large or too fine"))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// For `skip_serializing_if`: a value that is its type's empty one.
pub(super) fn empty<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn a_number_keeps_its_digits_through_json() {
        for text in ["0.1", "16100", "-3", "0.0145", "2.345"] {
            let number: Number = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&number).unwrap(), text);
        }
        let whole: Number = serde_json::from_str("640600.0").unwrap();
        assert_eq!(serde_json::to_string(&whole).unwrap(), "640600");
    }
}
