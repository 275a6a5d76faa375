//! The kinds of sheet, and what stands on each: a field by its name in the files, and how it is typed.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::content::hash;
use crate::content::ids::{Owner, OwnerKind, Texts};
use crate::content::model::{Card, Context, Lesson, Misconception, Template};
use crate::server::Room;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Lesson,
    Card,
    Misconception,
    Context,
    Template,
}

/// How a field is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// A line that must be said.
    Line,
    /// A line that may be missing.
    Maybe,
    Number,
    Whole,
    Day,
    /// Names with spaces between.
    Words,
    /// A list, one a line.
    Lines,
    /// `name = number`, one a line.
    Values,
    /// `name = formula`, one a line.
    Formulas,
    /// The same, where each may read those above it.
    Steps,
    OneOf(&'static [&'static str]),
    Component,
    Tick,
    /// `price = int 10 to 500 step 10` or `rate = choice 3 5 7`, one a line.
    Variables,
    /// Wrong answers: a key, a formula, the misconception.
    Distractors,
    /// Blocks as they stand in a lesson's file.
    Blocks,
}

use Control::*;

pub type Field = (&'static str, Control);

/// A row read as its kind: its body in the one way it is written, whose texts it has, and which.
pub struct Parsed {
    pub body: Value,
    pub owner: Owner,
    pub endings: Vec<String>,
}

impl Kind {
    /// The folder of its pages.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Lesson => "lessons",
            Kind::Card => "cards",
            Kind::Misconception => "misconceptions",
            Kind::Context => "contexts",
            Kind::Template => "templates",
        }
    }

    pub fn at(self, slug: &str) -> String {
        format!("/authoring/{}/{slug}", self.folder())
    }

    pub fn owner(self) -> OwnerKind {
        match self {
            Kind::Lesson => OwnerKind::Lesson,
            Kind::Card => OwnerKind::Card,
            Kind::Misconception => OwnerKind::Misconception,
            Kind::Context => OwnerKind::Context,
            Kind::Template => OwnerKind::Template,
        }
    }

    pub fn room(self) -> Room {
        match self {
            Kind::Lesson | Kind::Card => Room::Lessons,
            Kind::Misconception => Room::Misconceptions,
            Kind::Context => Room::Contexts,
            Kind::Template => Room::Templates,
        }
    }

    /// The field that names the row itself.
    pub fn name_field(self) -> &'static str {
        match self {
            Kind::Context | Kind::Template => "id",
            Kind::Lesson => "kc",
            Kind::Card | Kind::Misconception => "slug",
        }
    }

    /// What is typed, in the order of the page.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Kind::Lesson => &[("minutes", Whole), ("params", Words), ("sources", Lines), ("cards", Words)],
            Kind::Card => &[
                ("kind", OneOf(&["opening", "explanation", "example", "home", "check"])),
                ("contexts", Words),
                ("items", Words),
                ("params", Words),
                ("values", Values),
                ("derived", Formulas),
                ("block", Blocks),
            ],
            Kind::Misconception => &[("kc", Component)],
            Kind::Context => &[
                ("kc", Component),
                ("country", Line),
                ("host", Line),
                ("region", Maybe),
                ("severity", OneOf(&["info", "caution", "critical"])),
                ("misconceptions", Words),
                ("check", Maybe),
                ("as_of", Day),
                ("sources", Lines),
                ("confidence", OneOf(&["low", "medium", "high"])),
                ("policy_volatile", Tick),
                ("params", Words),
                ("values", Values),
                ("derived", Formulas),
            ],
            Kind::Template => &[
                ("kc", Component),
                ("item_types", Words),
                ("variable", Variables),
                ("derived", Steps),
                ("constraints", Lines),
                ("key", Line),
                ("unit", Line),
                ("decimals", Whole),
                ("rounding", OneOf(&["half_up"])),
                ("tolerance", Number),
                ("distractor", Distractors),
                ("params", Words),
                ("note", Maybe),
            ],
        }
    }

    /// Reads a body as what it must be; the error is a sentence.
    pub fn parse(self, body: &Value) -> Result<Parsed, String> {
        fn of<T: DeserializeOwned + Serialize + Texts>(body: &Value) -> Result<Parsed, String> {
            let row: T = serde_json::from_value(body.clone()).map_err(|error| error.to_string())?;
            Ok(Parsed { body: hash::json(&row), owner: row.owner(), endings: row.endings() })
        }
        match self {
            // Its cards are rows of their own, and only their order is a field of the lesson.
            Kind::Lesson => {
                let mut body = body.clone();
                body.as_object_mut().map(|body| body.remove("cards"));
                of::<Lesson>(&body)
            }
            Kind::Card => of::<Card>(body),
            Kind::Misconception => of::<Misconception>(body),
            Kind::Context => of::<Context>(body),
            Kind::Template => of::<Template>(body),
        }
    }
}
