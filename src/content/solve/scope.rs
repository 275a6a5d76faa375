use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{SolveError, SolveErrorKind};
use crate::{
    content::{
        format::{Arg, Args},
        model::{Card, Context, Formulas, Item, Parameter, ParameterKind, ParameterValue, Values},
    },
    tutor::expr::{Expr, Scope, Value},
};

/// Every parameter, by key.
#[derive(Clone, Debug, Default)]
pub struct Parameters(pub BTreeMap<String, Parameter>);

impl Parameters {
    /// Whether answers may be graded with all of these on this day.
    pub fn gradable(&self, keys: &[String], on: Date) -> bool {
        keys.iter().all(|key| self.0.get(key).is_some_and(|parameter| parameter.gradable(on)))
    }

    /// Whether text that uses one of these must say that it may have changed.
    pub fn stale(&self, keys: &[String], on: Date) -> bool {
        keys.iter().filter_map(|key| self.0.get(key)).any(|parameter| on > parameter.valid_until)
    }
}

/// What a row says about its numbers.
#[derive(Clone, Copy)]
pub struct Numbers<'r> {
    pub values: &'r Values,
    pub derived: &'r Formulas,
    pub params: &'r [String],
}

impl<'r> From<&'r Item> for Numbers<'r> {
    fn from(item: &'r Item) -> Self {
        Numbers { values: &item.values, derived: &item.derived, params: &item.params }
    }
}

impl<'r> From<&'r Card> for Numbers<'r> {
    fn from(card: &'r Card) -> Self {
        Numbers { values: &card.values, derived: &card.derived, params: &card.params }
    }
}

impl<'r> From<&'r Context> for Numbers<'r> {
    fn from(context: &'r Context) -> Self {
        Numbers { values: &context.values, derived: &context.derived, params: &context.params }
    }
}

/// Values, parameters and derived values of a row, each computed after those it reads.
pub fn scope(numbers: Numbers, parameters: &Parameters, drawn: Option<&Scope>) -> Result<Scope, SolveError> {
    let mut scope = Scope::new();
    for (name, value) in numbers.values {
        scope.insert(name.clone(), Value::Number(value.0));
    }
    for (name, value) in drawn.into_iter().flatten() {
        scope.insert(name.clone(), value.clone());
    }
    for (index, key) in numbers.params.iter().enumerate() {
        let unknown = || SolveError { field: format!("params.{index}"), kind: SolveErrorKind::UnknownParameter(key.clone()) };
        let parameter = parameters.0.get(key).ok_or_else(unknown)?;
        if let Some(value) = formula_value(parameter)
            && scope.insert(key.clone(), value).is_some()
        {
            return Err(twice("params", key));
        }
    }
    // What was drawn holds the derived values of the draw too.
    let given = |name: &String| drawn.is_some_and(|drawn| drawn.contains_key(name));
    for (name, formula) in in_order(numbers.derived.iter().filter(|(name, _)| !given(name)))? {
        let field = format!("derived.{name}");
        if scope.contains_key(&name) {
            return Err(twice(&field, &name));
        }
        let value = formula.number(&scope).map_err(|error| SolveError::formula(field, error))?;
        scope.insert(name, Value::Number(value));
    }
    Ok(scope)
}

/// Derived formulas, each after those it reads.
pub(super) fn in_order<'f>(derived: impl Iterator<Item = (&'f String, &'f String)>) -> Result<Vec<(String, Expr)>, SolveError> {
    let mut waiting = BTreeMap::new();
    for (name, formula) in derived {
        waiting.insert(name.as_str(), Expr::parse(formula).map_err(|error| SolveError::formula(format!("derived.{name}"), error))?);
    }
    let mut order = Vec::new();
    while !waiting.is_empty() {
        let ready =
            waiting.iter().find(|(_, formula)| formula.names().iter().all(|name| !waiting.contains_key(name))).map(|(name, _)| *name);
        let Some(name) = ready else {
            let circle: BTreeSet<String> = waiting.keys().map(|name| (*name).to_owned()).collect();
            let field = format!("derived.{}", circle.first().cloned().unwrap_or_default());
            return Err(SolveError { field, kind: SolveErrorKind::Circle(circle.into_iter().collect()) });
        };
        order.extend(waiting.remove(name).map(|formula| (name.to_owned(), formula)));
    }
    Ok(order)
}

/// The parameters among these that formulas can read.
pub fn formula_scope(params: &[String], parameters: &Parameters) -> Scope {
    params.iter().filter_map(|key| Some((key.clone(), formula_value(parameters.0.get(key)?)?))).collect()
}

pub(super) fn twice(field: &str, name: &str) -> SolveError {
    SolveError { field: field.to_owned(), kind: SolveErrorKind::Twice(name.to_owned()) }
}

/// What formulas read; dates and words are only for texts.
fn formula_value(parameter: &Parameter) -> Option<Value> {
    Some(match parameter.value.as_ref()? {
        ParameterValue::Number(number) => Value::Number(number.0),
        ParameterValue::List(list) => Value::List(list.iter().map(|number| number.0).collect()),
        ParameterValue::Table(rows) => Value::Table(rows.iter().map(|[floor, rate]| (floor.0, rate.0)).collect()),
        ParameterValue::Text(_) => return None,
    })
}

/// The scope as values for texts, parameters with their kinds. Parameters that are words are texts of
/// their own and are added by whoever knows the language.
pub fn args(scope: &Scope, params: &[String], parameters: &Parameters) -> Args {
    let mut args: Args = scope
        .iter()
        .map(|(name, value)| match value {
            Value::Number(number) => (name.clone(), Arg::Number(*number)),
            _ => (name.clone(), Arg::Unprintable),
        })
        .collect();
    for key in params {
        if let Some(arg) = parameters.0.get(key).and_then(printed) {
            args.insert(key.clone(), arg);
        }
    }
    args
}

fn printed(parameter: &Parameter) -> Option<Arg> {
    let value = parameter.value.as_ref()?;
    let number = || match value {
        ParameterValue::Number(number) => Some(number.0),
        _ => None,
    };
    Some(match parameter.kind {
        ParameterKind::Money => Arg::Money(number()?, parameter.currency.clone().unwrap_or_else(|| "USD".into())),
        ParameterKind::Rate => Arg::Rate(number()?),
        ParameterKind::Number => Arg::Number(number()?),
        ParameterKind::Year => Arg::Year(i64::try_from(number()?).ok()?),
        ParameterKind::Range | ParameterKind::Table => Arg::Unprintable,
        ParameterKind::Date => Arg::Date(text(value)?.parse().ok()?),
        ParameterKind::MonthDay => month_day(text(value)?)?,
        ParameterKind::Text => return None,
    })
}

fn text(value: &ParameterValue) -> Option<&str> {
    match value {
        ParameterValue::Text(text) => Some(text),
        _ => None,
    }
}

/// `04-15`, a day that is in every year or in leap years.
pub(in crate::content) fn month_day(text: &str) -> Option<Arg> {
    let date: Date = format!("2024-{text}").parse().ok()?;
    Some(Arg::MonthDay { month: date.month().unsigned_abs(), day: date.day().unsigned_abs() })
}

/// A number of the scope, where the name is one.
pub(super) fn number(scope: &Scope, name: &str) -> Option<Decimal> {
    match scope.get(name) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    }
}
