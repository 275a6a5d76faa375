//! Scoring each kind of item.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::goal::{Goal, Settings};
use super::key::{Choice, Key, MatchRow, MatchSlip, OrderSlip, PartKey, TypedWrong, effective_tolerance, within};
use super::{Grade, GradeError, Mark, Marked, Response, Revealed, Verdict};

/// Grades a response. Pure: the same key and response always give the same grade.
///
/// Partial credit: several choice (hits - false alarms) / right options, at least 0; ordering the share of
/// neighbours (in the right order) that stand the right way round; matching the share of rows; a case the mean of its parts.
/// A goal is reached or not: a setting that meets one of two conditions often meets it by ignoring the other.
pub fn grade(key: &Key, response: &Response) -> Result<Grade, GradeError> {
    match (key, response) {
        (_, Response::Unknown) => Ok(unknown(key)),
        (Key::Single { options }, Response::Choice(chosen)) => single(options, chosen),
        (Key::Several { options }, Response::Choice(chosen)) => several(options, chosen),
        (Key::Numeric { answer, tolerance, decimals, wrong }, Response::Number(given)) => {
            Ok(numeric(*answer, effective_tolerance(*tolerance, *decimals), wrong, *given))
        }
        (Key::Ordering { rows, slips }, Response::Order(order)) => ordering(rows, slips, order),
        (Key::Matching { rows, partners, slips }, Response::Pairs(pairs)) => matching(rows, partners, slips, pairs),
        (Key::Parts { parts: keys }, Response::Parts(given)) => parts(keys, given),
        (Key::Goal(goal), Response::Settings(set)) => reached(goal, set),
        _ => Err(GradeError::WrongKind),
    }
}

/// A grade being put together.
#[derive(Default)]
struct Draft {
    marks: Vec<Marked>,
    feedback: Vec<String>,
    misconceptions: Vec<Revealed>,
}

impl Draft {
    fn mark(&mut self, key: &str, mark: Mark) {
        self.marks.push(Marked { key: key.to_owned(), mark });
    }

    fn fault(&mut self, key: &str, misconception: Option<&String>) {
        self.feedback.push(key.to_owned());
        if let Some(misconception) = misconception {
            self.misconceptions.push(Revealed { misconception: misconception.clone(), by: key.to_owned() });
        }
    }

    fn finish(self, earned: usize, possible: usize) -> Grade {
        let verdict = match earned {
            _ if earned >= possible => Verdict::Right,
            0 => Verdict::Wrong,
            _ => Verdict::Partly,
        };
        let score = match verdict {
            Verdict::Right => 1.0,
            _ => earned as f64 / possible as f64,
        };
        Grade { score, verdict, marks: self.marks, feedback: self.feedback, misconceptions: self.misconceptions }
    }
}

fn single(options: &[Choice], chosen: &BTreeSet<String>) -> Result<Grade, GradeError> {
    if chosen.len() > 1 {
        return Err(GradeError::TooMany);
    }
    let (draft, hits, _) = choices(options, chosen)?;
    // The right option that was not chosen is no second fault: keep only what was chosen.
    let mut grade = draft.finish(hits, 1);
    grade.feedback.retain(|key| chosen.contains(key));
    grade.misconceptions.retain(|revealed| chosen.contains(&revealed.by));
    Ok(grade)
}

fn several(options: &[Choice], chosen: &BTreeSet<String>) -> Result<Grade, GradeError> {
    let (draft, hits, false_alarms) = choices(options, chosen)?;
    let right = options.iter().filter(|option| option.right).count();
    Ok(draft.finish(hits.saturating_sub(false_alarms), right))
}

/// Marks every option; also the numbers of hits and false alarms.
fn choices(options: &[Choice], chosen: &BTreeSet<String>) -> Result<(Draft, usize, usize), GradeError> {
    if chosen.is_empty() {
        return Err(GradeError::Empty);
    }
    if let Some(key) = chosen.iter().find(|key| options.iter().all(|option| option.key != **key)) {
        return Err(GradeError::UnknownKey(key.clone()));
    }
    let (mut draft, mut hits, mut false_alarms) = (Draft::default(), 0, 0);
    for option in options {
        let mark = match (option.right, chosen.contains(&option.key)) {
            (true, true) => Mark::Hit,
            (true, false) => Mark::Missed,
            (false, true) => Mark::FalseAlarm,
            (false, false) => Mark::CorrectRejection,
        };
        hits += usize::from(mark == Mark::Hit);
        false_alarms += usize::from(mark == Mark::FalseAlarm);
        if !mark.is_right() {
            draft.fault(&option.key, option.misconception.as_ref());
        }
        draft.mark(&option.key, mark);
    }
    Ok((draft, hits, false_alarms))
}

fn numeric(answer: Decimal, tolerance: Decimal, wrong: &[TypedWrong], given: Decimal) -> Grade {
    let accepted = within(given, answer, tolerance);
    let mut draft = Draft::default();
    draft.mark("answer", Mark::Typed { given: Some(given), right: answer, accepted });
    if !accepted {
        let near = wrong.iter().filter(|wrong| within(given, wrong.value, tolerance));
        // Both values are near `given`, so the subtraction cannot overflow.
        if let Some(shown) = near.min_by_key(|wrong| (given - wrong.value).abs()) {
            draft.fault(&shown.key, shown.misconception.as_ref());
        }
    }
    draft.finish(usize::from(accepted), 1)
}

fn ordering(rows: &[String], slips: &[OrderSlip], order: &[String]) -> Result<Grade, GradeError> {
    let mut places = BTreeMap::new();
    for (place, key) in order.iter().enumerate() {
        if !rows.contains(key) {
            return Err(GradeError::UnknownKey(key.clone()));
        }
        if places.insert(key, place).is_some() {
            return Err(GradeError::Repeated(key.clone()));
        }
    }
    let mut draft = Draft::default();
    for (right, key) in rows.iter().enumerate() {
        let given = places.get(key).copied();
        if given.is_none() {
            return Err(GradeError::Missing(key.clone()));
        }
        draft.mark(key, Mark::Placed { given, right });
    }
    for slip in slips {
        if places.get(&slip.second) < places.get(&slip.first) {
            draft.fault(&slip.key, slip.misconception.as_ref());
        }
    }
    let neighbours = rows.windows(2);
    let possible = neighbours.len();
    let earned = neighbours.filter(|pair| places[&pair[0]] < places[&pair[1]]).count();
    Ok(draft.finish(earned, possible))
}

fn matching(rows: &[MatchRow], partners: &[String], slips: &[MatchSlip], pairs: &BTreeMap<String, String>) -> Result<Grade, GradeError> {
    for (row, partner) in pairs {
        if rows.iter().all(|known| known.key != *row) {
            return Err(GradeError::UnknownKey(row.clone()));
        }
        if !partners.contains(partner) {
            return Err(GradeError::UnknownKey(partner.clone()));
        }
    }
    let (mut draft, mut earned) = (Draft::default(), 0);
    for MatchRow { key, partner } in rows {
        let given = pairs.get(key).ok_or_else(|| GradeError::Missing(key.clone()))?;
        if given == partner {
            earned += 1;
        } else {
            let slip = slips.iter().find(|slip| slip.row == *key && slip.partner == *given);
            draft.fault(key, slip.map(|slip| &slip.misconception));
        }
        draft.mark(key, Mark::Paired { given: Some(given.clone()), right: partner.clone() });
    }
    Ok(draft.finish(earned, rows.len()))
}

fn parts(keys: &[PartKey], given: &BTreeMap<String, Response>) -> Result<Grade, GradeError> {
    if let Some(part) = given.keys().find(|part| keys.iter().all(|key| key.part != **part)) {
        return Err(GradeError::UnknownKey(part.clone()));
    }
    let mut grades = Vec::new();
    for PartKey { part, key } in keys {
        let response = given.get(part).ok_or_else(|| GradeError::Missing(part.clone()))?;
        grades.push((part.as_str(), grade(key, response)?));
    }
    Ok(together(&grades))
}

/// One grade of several: right where all are, and all that was found, each key behind its part's.
fn together(grades: &[(&str, Grade)]) -> Grade {
    let mut draft = Draft::default();
    for (part, grade) in grades {
        let within = |key: &str| format!("{part}-{key}");
        draft.marks.extend(grade.marks.iter().map(|marked| Marked { key: within(&marked.key), mark: marked.mark.clone() }));
        draft.feedback.extend(grade.feedback.iter().map(|key| within(key)));
        let shown = |shown: &Revealed| Revealed { misconception: shown.misconception.clone(), by: within(&shown.by) };
        draft.misconceptions.extend(grade.misconceptions.iter().map(shown));
    }
    let right = grades.iter().filter(|(_, grade)| grade.is_right()).count();
    let mut whole = draft.finish(right, grades.len());
    if !whole.is_right() {
        whole.score = grades.iter().map(|(_, grade)| grade.score).sum::<f64>() / grades.len() as f64;
        whole.verdict = if whole.score > 0.0 { Verdict::Partly } else { Verdict::Wrong };
    }
    whole
}

fn reached(goal: &Goal, set: &Settings) -> Result<Grade, GradeError> {
    goal.takes(set)?;
    let (accepted, wrong) = goal.judge(set);
    let mut draft = Draft::default();
    for input in &goal.inputs {
        draft.mark(&input.name, Mark::Typed { given: set.get(&input.name).copied(), right: input.right, accepted });
    }
    wrong.iter().for_each(|wrong| draft.fault(&wrong.key, wrong.misconception.as_ref()));
    Ok(draft.finish(usize::from(accepted), 1))
}

/// No credit, and nothing to explain beyond the answer itself.
fn unknown(key: &Key) -> Grade {
    let mut draft = Draft::default();
    match key {
        Key::Single { options } | Key::Several { options } => {
            for option in options {
                let mark = if option.right { Mark::Missed } else { Mark::CorrectRejection };
                draft.mark(&option.key, mark);
            }
        }
        Key::Numeric { answer, .. } => {
            draft.mark("answer", Mark::Typed { given: None, right: *answer, accepted: false });
        }
        Key::Ordering { rows, .. } => {
            for (right, key) in rows.iter().enumerate() {
                draft.mark(key, Mark::Placed { given: None, right });
            }
        }
        Key::Matching { rows, .. } => {
            for row in rows {
                draft.mark(&row.key, Mark::Paired { given: None, right: row.partner.clone() });
            }
        }
        Key::Parts { parts } => {
            let grades: Vec<(&str, Grade)> = parts.iter().map(|part| (part.part.as_str(), unknown(&part.key))).collect();
            return together(&grades);
        }
        Key::Goal(goal) => {
            for input in &goal.inputs {
                draft.mark(&input.name, Mark::Typed { given: None, right: input.right, accepted: false });
            }
        }
    }
    draft.finish(0, 1)
}
