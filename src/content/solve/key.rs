use rust_decimal::RoundingStrategy;

use super::{SolveError, SolveErrorKind, scope::number};
use crate::{
    content::model::{Item, ItemKind, Slip},
    tutor::{
        expr::{Expr, Scope, Value},
        grading::{Choice, Key, MatchRow, MatchSlip, OrderSlip, TypedWrong},
    },
};

/// Puts `k1`…, `w1`… and `answer` into the scope, each from its formula.
pub(super) fn add_answers(item: &Item, scope: &mut Scope) -> Result<(), SolveError> {
    let options = item.options.iter().enumerate().map(|(index, option)| ("options", index, &option.key, option.value.as_ref()));
    let rows = item.rows.iter().enumerate().map(|(index, row)| ("rows", index, &row.key, row.value.as_ref()));
    let wrong = item.wrong.iter().enumerate().map(|(index, wrong)| ("wrong", index, &wrong.key, Some(&wrong.value)));
    let mut found = Vec::new();
    for (list, index, key, formula) in options.chain(rows).chain(wrong) {
        if let Some(formula) = formula {
            found.push((format!("{list}.{index}.value"), key.clone(), compute(&format!("{list}.{index}.value"), formula, scope)?));
        }
    }
    if let Some(answer) = &item.answer {
        found.push(("answer".into(), "answer".into(), compute("answer", answer, scope)?));
    }
    for (field, name, mut value) in found {
        // Drawn answers come out with any number of digits; what is asked for is the rounded one.
        if let (Value::Number(number), Some(decimals), Some(_)) = (&mut value, item.decimals, &item.template) {
            *number = number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        }
        if scope.insert(name.clone(), value).is_some() {
            return Err(SolveError { field, kind: SolveErrorKind::Twice(name) });
        }
    }
    Ok(())
}

fn compute(field: &str, formula: &str, scope: &Scope) -> Result<Value, SolveError> {
    let number = Expr::parse(formula).and_then(|formula| formula.number(scope)).map_err(|error| SolveError::formula(field, error))?;
    Ok(Value::Number(number))
}

/// What the grader needs of the item, its numbers computed.
pub(super) fn key(item: &Item, scope: &Scope) -> Result<Key, SolveError> {
    let options = || {
        let choice = |option: &crate::content::model::Choice| Choice {
            key: option.key.clone(),
            right: option.right,
            misconception: option.misconception.clone(),
        };
        item.options.iter().map(choice).collect()
    };
    Ok(match item.kind {
        ItemKind::Single => Key::Single { options: options() },
        ItemKind::Several => Key::Several { options: options() },
        ItemKind::Numeric => {
            let wrong = item.wrong.iter().filter_map(|wrong| {
                let value = number(scope, &wrong.key)?;
                Some(TypedWrong { key: wrong.key.clone(), value, misconception: wrong.misconception.clone() })
            });
            Key::Numeric {
                answer: number(scope, "answer").ok_or_else(|| incomplete(item, "an answer"))?,
                tolerance: item.tolerance.ok_or_else(|| incomplete(item, "a tolerance"))?.0,
                decimals: item.decimals.ok_or_else(|| incomplete(item, "decimals"))?,
                wrong: wrong.collect(),
            }
        }
        ItemKind::Ordering => Key::Ordering { rows: item.rows.iter().map(|row| row.key.clone()).collect(), slips: order_slips(item) },
        ItemKind::Matching => {
            let rows = item.rows.iter().map(|row| {
                let partner = row.partner.clone().ok_or_else(|| incomplete(item, "a partner for each row"))?;
                Ok(MatchRow { key: row.key.clone(), partner })
            });
            Key::Matching {
                rows: rows.collect::<Result<_, SolveError>>()?,
                partners: item.partners.iter().map(|partner| partner.key.clone()).collect(),
                slips: match_slips(item),
            }
        }
    })
}

fn order_slips(item: &Item) -> Vec<OrderSlip> {
    let slip = |slip: &Slip| match slip {
        Slip::Neighbours(slip) => Some(OrderSlip {
            key: slip.key.clone(),
            first: slip.first.clone(),
            second: slip.second.clone(),
            misconception: Some(slip.misconception.clone()),
        }),
        Slip::Pair(_) => None,
    };
    item.slips.iter().filter_map(slip).collect()
}

fn match_slips(item: &Item) -> Vec<MatchSlip> {
    let slip = |slip: &Slip| match slip {
        Slip::Pair(slip) => {
            Some(MatchSlip { row: slip.row.clone(), partner: slip.partner.clone(), misconception: slip.misconception.clone() })
        }
        Slip::Neighbours(_) => None,
    };
    item.slips.iter().filter_map(slip).collect()
}

fn incomplete(item: &Item, what: &'static str) -> SolveError {
    SolveError { field: "kind".into(), kind: SolveErrorKind::Incomplete { kind: item.kind.as_str(), what } }
}
