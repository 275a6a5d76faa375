use rust_decimal::RoundingStrategy;

use super::{SolveError, SolveErrorKind, scope::number};
use crate::{
    content::model::{Ask, Item, ItemKind, Slip},
    tutor::{
        expr::{Expr, Scope, Value},
        grading::{Choice, Key, MatchRow, MatchSlip, OrderSlip, PartKey, TypedWrong},
    },
};

/// Puts `k1`…, `w1`… and `answer` of everything asked into the scope, each from its formula; those of a part as `q1_k1`….
pub(super) fn add_answers(item: &Item, scope: &mut Scope) -> Result<(), SolveError> {
    for (part, ask) in item.asks().iter().enumerate() {
        add(item, ask, part, scope)?;
    }
    Ok(())
}

fn add(item: &Item, ask: &Ask, part: usize, scope: &mut Scope) -> Result<(), SolveError> {
    let place = |field: &str| if ask.part.is_empty() { field.to_owned() } else { format!("part.{part}.{field}") };
    let options = ask.options.iter().enumerate().map(|(index, option)| ("options", index, &option.key, option.value.as_ref()));
    let rows = ask.rows.iter().enumerate().map(|(index, row)| ("rows", index, &row.key, row.value.as_ref()));
    let wrong = ask.wrong.iter().enumerate().map(|(index, wrong)| ("wrong", index, &wrong.key, Some(&wrong.value)));
    let mut found = Vec::new();
    for (list, index, key, formula) in options.chain(rows).chain(wrong) {
        if let Some(formula) = formula {
            let field = place(&format!("{list}.{index}.value"));
            found.push((field.clone(), ask.name(key), compute(&field, formula, scope)?));
        }
    }
    if let Some(answer) = ask.answer {
        found.push((place("answer"), ask.name("answer"), compute(&place("answer"), answer, scope)?));
    }
    for (field, name, mut value) in found {
        // Drawn answers come out with any number of digits; what is asked for is the rounded one.
        if let (Value::Number(number), Some(decimals), Some(_)) = (&mut value, ask.decimals, &item.template) {
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
    let asks = item.asks();
    match asks.as_slice() {
        [] => Err(incomplete(&item.whole(), "parts")),
        [whole] if whole.part.is_empty() => ask_key(whole, scope),
        parts => {
            let key = |ask: &Ask| Ok(PartKey { part: ask.part.to_owned(), key: ask_key(ask, scope)? });
            Ok(Key::Parts { parts: parts.iter().map(key).collect::<Result<_, SolveError>>()? })
        }
    }
}

fn ask_key(ask: &Ask, scope: &Scope) -> Result<Key, SolveError> {
    let options = || {
        let choice = |option: &crate::content::model::Choice| Choice {
            key: option.key.clone(),
            right: option.right,
            misconception: option.misconception.clone(),
        };
        ask.options.iter().map(choice).collect()
    };
    Ok(match ask.kind {
        ItemKind::Single => Key::Single { options: options() },
        ItemKind::Several => Key::Several { options: options() },
        ItemKind::Numeric => {
            let wrong = ask.wrong.iter().filter_map(|wrong| {
                let value = number(scope, &ask.name(&wrong.key))?;
                Some(TypedWrong { key: wrong.key.clone(), value, misconception: wrong.misconception.clone() })
            });
            Key::Numeric {
                answer: number(scope, &ask.name("answer")).ok_or_else(|| incomplete(ask, "an answer"))?,
                tolerance: ask.tolerance.ok_or_else(|| incomplete(ask, "a tolerance"))?.0,
                decimals: ask.decimals.ok_or_else(|| incomplete(ask, "decimals"))?,
                wrong: wrong.collect(),
            }
        }
        ItemKind::Ordering => Key::Ordering { rows: ask.rows.iter().map(|row| row.key.clone()).collect(), slips: order_slips(ask.slips) },
        ItemKind::Matching => {
            let rows = ask.rows.iter().map(|row| {
                let partner = row.partner.clone().ok_or_else(|| incomplete(ask, "a partner for each row"))?;
                Ok(MatchRow { key: row.key.clone(), partner })
            });
            Key::Matching {
                rows: rows.collect::<Result<_, SolveError>>()?,
                partners: ask.partners.iter().map(|partner| partner.key.clone()).collect(),
                slips: match_slips(ask.slips),
            }
        }
        ItemKind::Scenario | ItemKind::Video | ItemKind::Interactive => return Err(incomplete(ask, "a place of its own: it is no part")),
    })
}

fn order_slips(slips: &[Slip]) -> Vec<OrderSlip> {
    let slip = |slip: &Slip| match slip {
        Slip::Neighbours(slip) => Some(OrderSlip {
            key: slip.key.clone(),
            first: slip.first.clone(),
            second: slip.second.clone(),
            misconception: Some(slip.misconception.clone()),
        }),
        Slip::Pair(_) => None,
    };
    slips.iter().filter_map(slip).collect()
}

fn match_slips(slips: &[Slip]) -> Vec<MatchSlip> {
    let slip = |slip: &Slip| match slip {
        Slip::Pair(slip) => {
            Some(MatchSlip { row: slip.row.clone(), partner: slip.partner.clone(), misconception: slip.misconception.clone() })
        }
        Slip::Neighbours(_) => None,
    };
    slips.iter().filter_map(slip).collect()
}

fn incomplete(ask: &Ask, what: &'static str) -> SolveError {
    SolveError { field: "kind".into(), kind: SolveErrorKind::Incomplete { kind: ask.kind.as_str(), what } }
}
