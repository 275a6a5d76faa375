//! A question of a file as an item of ours, and back. Pure: what is asked and answered goes both ways without a loss, or the
//! reason is named.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::formats::{Body, Choice as FileChoice, Question, Text};
use crate::content::format::Inline;
use crate::content::model::{Choice, Imported, Item, ItemKind, ItemRow, Number, Order, Partner, Wrong};
use crate::content::solve::Solved;
use crate::tutor::expr::Value;
use crate::tutor::grading::Key;

/// An item and its English texts, each by what stands after the slug in its id.
pub struct Draft {
    pub item: Item,
    pub texts: Vec<(String, String)>,
}

/// Turns a question into a draft. Without a component it can be looked at and not published.
pub fn draft(question: &Question, slug: &str, kc: Option<&str>) -> Draft {
    let mut item = Item {
        slug: slug.to_owned(),
        kind: kind(&question.body),
        bloom: "understand".into(),
        b: Number(Decimal::ZERO),
        b_why: "Imported; nobody has judged how hard it is.".into(),
        a: None,
        guess: None,
        weights: kc.map(|kc| (kc.to_owned(), Number(Decimal::ONE))).into_iter().collect(),
        hints: question.hints.len().try_into().unwrap_or(u8::MAX),
        order: Order::Shuffled,
        params: vec![],
        values: BTreeMap::new(),
        derived: BTreeMap::new(),
        options: vec![],
        answer: None,
        unit: None,
        decimals: None,
        tolerance: None,
        wrong: vec![],
        rows: vec![],
        partners: vec![],
        slips: vec![],
        blocks: vec![],
        case: vec![],
        parts: vec![],
        clip: None,
        inputs: vec![],
        results: vec![],
        imported: Some(Imported {
            name: question.name.clone(),
            id: question.id.clone(),
            tags: question.tags.clone(),
            category: question.category.clone(),
        }),
        template: None,
    };
    let mut texts = vec![("stem".to_owned(), pattern(&question.stem))];
    match &question.body {
        Body::Single { options, shuffle } | Body::Several { options, shuffle } => {
            item.order = if *shuffle { Order::Shuffled } else { Order::Fixed };
            for (n, option) in (1..).zip(options) {
                let key = format!("k{n}");
                texts.push((key.clone(), pattern(&option.text)));
                texts.extend(option.feedback.iter().map(|feedback| (format!("{key}-feedback"), pattern(feedback))));
                item.options.push(Choice { key, value: None, right: option.right, misconception: None });
            }
        }
        Body::Numeric { answer, tolerance, wrong } => {
            item.tolerance = Some(Number(tolerance.as_deref().and_then(|t| t.parse().ok()).unwrap_or_default()));
            item.decimals = Some(answer.parse::<Decimal>().map_or(0, |a| a.normalize().scale()));
            item.answer = Some(answer.clone());
            for (n, (value, feedback)) in (1..).zip(wrong) {
                texts.push((format!("w{n}-feedback"), pattern(feedback)));
                item.wrong.push(Wrong { key: format!("w{n}"), value: value.clone(), misconception: None });
            }
        }
        Body::Matching { rows, partners } => {
            for (n, (row, partner)) in (1..).zip(rows) {
                texts.push((format!("k{n}"), pattern(row)));
                item.rows.push(ItemRow { key: format!("k{n}"), value: None, partner: Some(format!("p{}", partner + 1)) });
            }
            for (n, partner) in (1..).zip(partners) {
                texts.push((format!("p{n}"), pattern(partner)));
                item.partners.push(Partner { key: format!("p{n}"), formula: false });
            }
        }
        Body::Ordering { rows } => {
            for (n, row) in (1..).zip(rows) {
                texts.push((format!("k{n}"), pattern(row)));
                item.rows.push(ItemRow { key: format!("k{n}"), value: None, partner: None });
            }
        }
    }
    texts.extend((1..).zip(&question.hints).map(|(n, hint)| (format!("hint-{n}"), pattern(hint))));
    texts.extend(question.explanation.iter().map(|explanation| ("why".to_owned(), pattern(explanation))));
    Draft { item, texts }
}

fn kind(body: &Body) -> ItemKind {
    match body {
        Body::Single { .. } => ItemKind::Single,
        Body::Several { .. } => ItemKind::Several,
        Body::Numeric { .. } => ItemKind::Numeric,
        Body::Matching { .. } => ItemKind::Matching,
        Body::Ordering { .. } => ItemKind::Ordering,
    }
}

/// A text as the pattern of a Fluent message. Braces stand for themselves; lines keep their breaks, and none may begin with
/// what Fluent reads as something else.
fn pattern(text: &Text) -> String {
    let mut out = String::new();
    for (n, line) in text.as_str().lines().enumerate() {
        if n > 0 {
            out.push('\n');
            if !line.is_empty() {
                out.push_str("    ");
            }
        }
        for (at, char) in line.char_indices() {
            match char {
                '{' | '}' => {
                    out.push_str("{ \"");
                    out.push(char);
                    out.push_str("\" }");
                }
                '[' | '*' | '.' if n > 0 && at == 0 => {
                    out.push_str("{ \"");
                    out.push(char);
                    out.push_str("\" }");
                }
                _ => out.push(char),
            }
        }
    }
    out
}

/// Why an item cannot be written into a file of another system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoQuestion {
    #[error("its numbers are drawn anew for each learner")]
    Drawn,
    #[error("its numbers cannot be computed")]
    Unsolved,
    #[error("a text of it is missing")]
    NoText,
    #[error("several questions on one case, and inputs that reach a goal, are nothing other systems have")]
    Case,
}

/// An item as a question: its texts as a reader without an origin sees them, in English, values printed. What only this house
/// has (misconceptions, components, difficulty) stays here.
pub fn question(
    item: &Item,
    solved: &Solved,
    category: Option<String>,
    text: impl Fn(&str) -> Option<Vec<Inline>>,
) -> Result<Question, NoQuestion> {
    if item.template.is_some() {
        return Err(NoQuestion::Drawn);
    }
    let own = |ending: &str| text(ending).map(|pieces| Text::markup(&markup(&pieces)));
    let must = |ending: &str| own(ending).filter(|text| !text.is_empty()).ok_or(NoQuestion::NoText);
    // An option without words shows its number.
    let number = |key: &str| match solved.scope.get(key) {
        Some(Value::Number(number)) => Some(Text::plain(&number.normalize().to_string())),
        _ => None,
    };
    let words = |key: &str| must(key).or_else(|missing| number(key).ok_or(missing));
    let option = |option: &Choice| -> Result<FileChoice, NoQuestion> {
        Ok(FileChoice { text: words(&option.key)?, right: option.right, feedback: own(&format!("{}-feedback", option.key)) })
    };
    let options = || item.options.iter().map(option).collect::<Result<Vec<_>, _>>();
    let shuffle = item.order == Order::Shuffled;
    let body = match item.kind {
        ItemKind::Single => Body::Single { options: options()?, shuffle },
        ItemKind::Several => Body::Several { options: options()?, shuffle },
        ItemKind::Numeric => {
            let Key::Numeric { answer, tolerance, wrong, .. } = &solved.key else { return Err(NoQuestion::Unsolved) };
            let wrong =
                wrong.iter().filter_map(|wrong| Some((wrong.value.normalize().to_string(), own(&format!("{}-feedback", wrong.key))?)));
            Body::Numeric {
                answer: answer.normalize().to_string(),
                tolerance: Some(tolerance.normalize().to_string()).filter(|t| t != "0"),
                wrong: wrong.collect(),
            }
        }
        ItemKind::Matching => {
            let partners = item.partners.iter().map(|partner| words(&partner.key)).collect::<Result<Vec<_>, _>>()?;
            let rows = item.rows.iter().map(|row| {
                let partner = item.partners.iter().position(|p| Some(&p.key) == row.partner.as_ref()).ok_or(NoQuestion::Unsolved)?;
                Ok((words(&row.key)?, partner))
            });
            Body::Matching { rows: rows.collect::<Result<Vec<_>, _>>()?, partners }
        }
        ItemKind::Scenario | ItemKind::Video | ItemKind::Interactive => return Err(NoQuestion::Case),
        ItemKind::Ordering => Body::Ordering { rows: item.rows.iter().map(|row| words(&row.key)).collect::<Result<Vec<_>, _>>()? },
    };
    // What came in goes out under its own names.
    let called =
        item.imported.clone().unwrap_or_else(|| Imported { name: item.slug.clone(), id: Some(item.slug.clone()), ..Imported::default() });
    Ok(Question {
        name: called.name,
        category: category.or(called.category),
        tags: called.tags,
        id: called.id,
        stem: must("stem")?,
        explanation: own("why"),
        hints: (1..=item.hints).filter_map(|n| own(&format!("hint-{n}"))).collect(),
        body,
    })
}

/// Nodes written as the markup they came from.
fn markup(pieces: &[Inline]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Inline::Text(text) => {
                text.chars().flat_map(|c| matches!(c, '\\' | '*' | '_' | '[' | ']').then_some('\\').into_iter().chain([c])).collect()
            }
            Inline::Strong(inner) => format!("**{}**", markup(inner)),
            Inline::Term(inner) => format!("_{}_", markup(inner)),
            Inline::Isolate(inner) => markup(inner),
            Inline::Link { href, text } => format!("[{}]({href})", markup(text)),
        })
        .collect()
}
