//! A row as the fields of a form, and back. What no field shows is kept as it was.

use serde_json::{Map, Value, json};

use super::kind::{Control, Kind};
use crate::authoring::edit::lines::{blocks_of, decimal, lines, names, pairs, toml_of};
use crate::authoring::edit::{Fields, Patterns, Problem, pattern};
use crate::content::hash;
use crate::content::model::{Block, Number, Variable, VariableKind};

/// Wrong answers a template may have; one row more is shown, to be filled.
pub const DISTRACTORS: usize = 12;

/// The fields of a row with its texts.
pub fn fields(kind: Kind, body: &Value, texts: &Patterns) -> Fields {
    let mut fields = Fields::default();
    for (name, control) in kind.fields() {
        write(&mut fields, name, *control, &body[*name]);
    }
    for ((locale, ending), text) in texts {
        fields.set(format!("{locale}.{ending}"), pattern::shown(text));
    }
    fields
}

fn write(fields: &mut Fields, name: &str, control: Control, value: &Value) {
    match control {
        Control::Tick => fields.tick(name, value.as_bool().unwrap_or_default()),
        Control::Words => fields.set(name, list(value).join(" ")),
        Control::Lines => fields.set(name, list(value).join("\n")),
        Control::Values | Control::Formulas => {
            let pairs = value.as_object().into_iter().flatten();
            fields.set(name, lines(pairs.map(|(name, value)| (name.as_str(), plain(value)))));
        }
        Control::Steps => {
            let pairs = value.as_array().into_iter().flatten();
            fields.set(name, lines(pairs.map(|pair| (pair["name"].as_str().unwrap_or_default(), plain(&pair["expr"])))));
        }
        Control::Variables => {
            let variables: Vec<Variable> = serde_json::from_value(value.clone()).unwrap_or_default();
            fields.set(name, lines(variables.iter().map(|variable| (variable.name.as_str(), domain(variable)))));
        }
        Control::Distractors => {
            for (n, row) in (1..).zip(value.as_array().into_iter().flatten()) {
                for part in ["id", "expr", "misconception"] {
                    fields.set(format!("{name}.{n}.{part}"), plain(&row[part]));
                }
            }
        }
        Control::Blocks => {
            let blocks: Vec<Block> = serde_json::from_value(value.clone()).unwrap_or_default();
            fields.set(name, toml_of(&blocks));
        }
        Control::Line | Control::Maybe | Control::Number | Control::Whole | Control::Day | Control::OneOf(_) | Control::Component => {
            fields.set(name, plain(value));
        }
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(words) => words.clone(),
        other => other.to_string(),
    }
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(plain).collect()
}

fn domain(variable: &Variable) -> String {
    let number = |number: &Option<Number>| number.map_or_else(String::new, |number| number.0.normalize().to_string());
    let grid = |word: &str| {
        let (min, max, step) = (number(&variable.min), number(&variable.max), number(&variable.step));
        format!("{word} {min} to {max} step {step}")
    };
    match variable.kind {
        VariableKind::Int => grid("int"),
        VariableKind::Dec => grid("dec"),
        VariableKind::Choice => {
            let values: Vec<String> = variable.values.iter().map(|value| value.0.normalize().to_string()).collect();
            format!("choice {}", values.join(" "))
        }
    }
}

/// The row that fields describe, over what it was; or everything that cannot be read.
pub fn read(kind: Kind, was: &Value, fields: &Fields) -> Result<Value, Vec<Problem>> {
    let mut problems = vec![];
    let mut body = was.as_object().cloned().unwrap_or_default();
    for (name, control) in kind.fields() {
        match value(fields, name, *control, &mut problems) {
            Some(value) => drop(body.insert((*name).to_owned(), value)),
            None => drop(body.remove(*name)),
        }
    }
    if problems.is_empty() { Ok(Value::Object(body)) } else { Err(problems) }
}

/// None where nothing is said.
fn value(fields: &Fields, name: &str, control: Control, problems: &mut Vec<Problem>) -> Option<Value> {
    let typed = fields.get(name).trim();
    let mut wrong = |message: String| problems.push(Problem::error(name, message));
    match control {
        Control::Tick => Some(fields.ticked(name).into()),
        Control::Maybe => (!typed.is_empty()).then(|| typed.into()),
        Control::Line | Control::Component | Control::Day | Control::OneOf(_) | Control::Number | Control::Whole if typed.is_empty() => {
            wrong("this must be said".into());
            None
        }
        Control::Line | Control::Component => Some(typed.into()),
        Control::Day => {
            let day = typed.parse::<jiff::civil::Date>();
            day.map_err(|_| wrong(format!("“{typed}” is no date: write it as 2027-04-15"))).ok().map(|day| day.to_string().into())
        }
        Control::OneOf(words) => match words.contains(&typed) {
            true => Some(typed.into()),
            false => {
                wrong(format!("“{typed}” is none of {}", words.join(", ")));
                None
            }
        },
        Control::Number => number(typed).map_err(&mut wrong).ok(),
        Control::Whole => {
            let whole = typed.parse::<u16>();
            whole.map_err(|_| wrong(format!("“{typed}” is no whole number"))).ok().map(Value::from)
        }
        Control::Words => some(names(typed).map(Value::from).collect()),
        Control::Lines => some(typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(Value::from).collect()),
        Control::Values => {
            let mut map = Map::new();
            for (line, name, value) in pairs(typed, &mut wrong) {
                match number(&value) {
                    Ok(value) => drop(map.insert(name, value)),
                    Err(message) => wrong(format!("line {line}: {message}")),
                }
            }
            (!map.is_empty()).then_some(Value::Object(map))
        }
        Control::Formulas => {
            let map: Map<String, Value> = pairs(typed, &mut wrong).into_iter().map(|(_, name, value)| (name, value.into())).collect();
            (!map.is_empty()).then_some(Value::Object(map))
        }
        Control::Steps => some(pairs(typed, &mut wrong).into_iter().map(|(_, name, expr)| json!({ "name": name, "expr": expr })).collect()),
        Control::Variables => {
            let mut all = vec![];
            for (line, name, value) in pairs(typed, &mut wrong) {
                match variable(&name, &value) {
                    Ok(variable) => all.push(variable),
                    Err(message) => wrong(format!("line {line}: {message}")),
                }
            }
            some(all)
        }
        Control::Distractors => {
            let mut all = vec![];
            for n in 1..=DISTRACTORS {
                let part = |part: &str| fields.get(&format!("{name}.{n}.{part}")).trim().to_owned();
                let (id, expr, misconception) = (part("id"), part("expr"), part("misconception"));
                let empty = [("id", &id), ("expr", &expr), ("misconception", &misconception)].map(|(part, typed)| (part, typed.is_empty()));
                if empty.iter().all(|(_, empty)| *empty) {
                    continue;
                }
                for (part, _) in empty.iter().filter(|(_, empty)| *empty) {
                    let field = format!("{name}.{n}.{part}");
                    problems.push(Problem::error(field, "a wrong answer needs a key, a formula and the misconception it reveals"));
                }
                all.push(json!({ "id": id, "expr": expr, "misconception": misconception }));
            }
            some(all)
        }
        Control::Blocks => match blocks_of(typed) {
            Ok(blocks) => (!blocks.is_empty()).then(|| hash::json(&blocks)),
            Err(message) => {
                wrong(message);
                None
            }
        },
    }
}

fn some(all: Vec<Value>) -> Option<Value> {
    (!all.is_empty()).then_some(Value::Array(all))
}

fn number(typed: &str) -> Result<Value, String> {
    Ok(hash::json(&Number(decimal(typed)?)))
}

fn variable(name: &str, typed: &str) -> Result<Value, String> {
    let help =
        || format!("{name}: write int or dec and a grid, such as int 10 to 500 step 10, or choice and its values, such as choice 3 5 7");
    let words: Vec<&str> = typed.split_whitespace().collect();
    match words[..] {
        [kind @ ("int" | "dec"), min, "to", max, "step", step] => {
            Ok(json!({ "name": name, "kind": kind, "min": number(min)?, "max": number(max)?, "step": number(step)? }))
        }
        ["choice", ref values @ ..] if !values.is_empty() => {
            let values = values.iter().map(|value| number(value.trim_end_matches(','))).collect::<Result<Vec<_>, _>>()?;
            Ok(json!({ "name": name, "kind": "choice", "values": values }))
        }
        _ => Err(help()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::ids::Texts;
    use crate::content::source::{Row, Source};
    use crate::server::assets;

    fn again<T: serde::Serialize + Texts>(kind: Kind, rows: &[&Row<T>]) -> usize {
        for row in rows {
            let body = hash::json(&row.body);
            let fields = fields(kind, &body, &Patterns::new());
            let back = read(kind, &body, &fields).unwrap_or_else(|problems| panic!("{}: {problems:?}", row.body.owner()));
            let back = kind.parse(&back).unwrap_or_else(|error| panic!("{}: {error}", row.body.owner()));
            assert_eq!(back.body, body, "{}", row.body.owner());
        }
        rows.len()
    }

    /// Every row of the curriculum that ships, opened and saved, is the row it was.
    #[test]
    fn every_row_there_is_comes_back_unchanged() {
        let source = Source::of(assets::curriculum());
        assert!(again(Kind::Context, &source.contexts.iter().collect::<Vec<_>>()) > 20);
        assert!(again(Kind::Misconception, &source.misconceptions.iter().collect::<Vec<_>>()) > 50);
        assert!(again(Kind::Template, &source.templates.iter().collect::<Vec<_>>()) > 5);
        assert!(again(Kind::Lesson, &source.lessons.iter().map(|lesson| &lesson.lesson).collect::<Vec<_>>()) > 10);
        assert!(again(Kind::Card, &source.lessons.iter().flat_map(|lesson| &lesson.cards).collect::<Vec<_>>()) > 50);
    }

    #[test]
    fn what_cannot_be_read_is_named_at_its_field() {
        let typed: Fields = [
            ("kc", "percent-skills"),
            ("variable", "price = int 10 to 500\nrate = choice 3 five"),
            ("derived", "total ="),
            ("key", ""),
            ("unit", "USD"),
            ("decimals", "two"),
            ("rounding", "half_up"),
            ("tolerance", "0,5"),
            ("distractor.1.id", "d1"),
        ]
        .into_iter()
        .collect();
        let problems = read(Kind::Template, &json!({ "id": "x" }), &typed).unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
        let wanted = ["variable", "variable", "derived", "key", "decimals", "tolerance", "distractor.1.expr", "distractor.1.misconception"];
        assert_eq!(fields, wanted, "{problems:?}");
    }
}
