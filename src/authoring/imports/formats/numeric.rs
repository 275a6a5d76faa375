//! The numbers a question accepts, as files list them, and the one number with a tolerance that the house asks for.

use super::{
    Body, Change, Reason, Text,
    number::Number,
    receipt::{Changes, short},
    weights::Weight,
};

/// One number of the list.
pub(super) struct Accepted {
    /// The number and the difference accepted; nothing for "any other number".
    pub number: Option<(Number, Number)>,
    pub weight: Weight,
    pub feedback: Option<Text>,
}

impl Accepted {
    /// The number as people write it.
    fn shown(&self) -> String {
        match self.number {
            None => "any other number".into(),
            Some((number, tolerance)) if tolerance.is_zero() => number.to_string(),
            Some((number, tolerance)) => format!("{number} ± {tolerance}"),
        }
    }
}

/// Reads `3`, `3:0.5` or `1..5`; nothing for `*`, which stands for any number.
pub(super) fn range(raw: &str) -> Result<Option<(Number, Number)>, Reason> {
    let raw = raw.trim();
    if raw == "*" {
        return Ok(None);
    }
    if let Some((low, high)) = raw.split_once("..").filter(|(low, _)| !low.is_empty()) {
        let ends = (number(low)?, number(high)?);
        return Number::middle(ends.0, ends.1).map(Some).ok_or_else(|| Reason::Backwards { found: short(raw) });
    }
    match raw.split_once(':').filter(|(number, _)| !number.is_empty()) {
        Some((answer, tolerance)) => with_tolerance(answer, tolerance),
        None => with_tolerance(raw, ""),
    }
}

/// A number and its tolerance, which may be empty.
pub(super) fn with_tolerance(answer: &str, tolerance: &str) -> Result<Option<(Number, Number)>, Reason> {
    if answer.trim() == "*" {
        return Ok(None);
    }
    let answer = number(answer)?;
    let tolerance = number(if tolerance.trim().is_empty() { "0" } else { tolerance })?;
    if tolerance.is_negative() {
        return Err(Reason::Tolerance { found: tolerance.to_string() });
    }
    Ok(Some((answer, tolerance)))
}

fn number(raw: &str) -> Result<Number, Reason> {
    Number::parse(raw).ok_or_else(|| Reason::NotANumber { found: short(raw) })
}

/// The body of a numeric question. The one right range is kept; what the others did is named.
pub(super) fn numeric(list: Vec<Accepted>, changes: &mut Changes) -> Result<Body, Reason> {
    let full: Vec<_> = list.iter().filter(|accepted| accepted.weight.is_full()).map(|accepted| accepted.number).collect();
    if full.iter().any(Option::is_none) {
        return Err(Reason::NotANumber { found: "*".into() });
    }
    let full: Vec<_> = full.into_iter().flatten().collect();
    let covers =
        |(number, tolerance): &(Number, Number), (other, reach): (Number, Number)| number.covers(*tolerance, other, reach) == Some(true);
    let Some(first) = full.first() else { return Err(Reason::NoRightAnswer) };
    // The widest range is the one that covers any other it meets.
    let widest = full.iter().fold(*first, |widest, next| if covers(next, widest) { *next } else { widest });
    if full.iter().any(|other| !covers(&widest, *other)) {
        return Err(Reason::SeveralNumbers);
    }
    let mut wrong: Vec<(String, Text)> = Vec::new();
    let mut taken = false;
    for accepted in list {
        let right = accepted.number == Some(widest) && accepted.weight.is_full() && !taken;
        taken |= right;
        if right {
            feedback_lost(&accepted, changes);
            continue;
        }
        if accepted.weight.is_full() {
            changes.push(Change::NumberWithin { number: accepted.shown() });
        }
        changes.extend(accepted.weight.change(&accepted.shown()));
        let number = accepted.number.filter(|number| !covers(&widest, (number.0, Number::ZERO)));
        let known = |number: &str| wrong.iter().any(|(known, _)| known == number);
        match number.map(|(number, tolerance)| (number.to_string(), tolerance)) {
            Some((number, tolerance)) if accepted.feedback.is_some() && !known(&number) => {
                if !tolerance.is_zero() {
                    changes.push(Change::WrongRange { number: accepted.shown() });
                }
                wrong.push((number, accepted.feedback.unwrap_or_default()));
            }
            _ => feedback_lost(&accepted, changes),
        }
    }
    let tolerance = (!widest.1.is_zero()).then(|| widest.1.to_string());
    Ok(Body::Numeric { answer: widest.0.to_string(), tolerance, wrong })
}

fn feedback_lost(accepted: &Accepted, changes: &mut Changes) {
    if let Some(feedback) = &accepted.feedback {
        changes.push(Change::Feedback { on: format!("{} (\"{}\")", accepted.shown(), short(&feedback.words())) });
    }
}
