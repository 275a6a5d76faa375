//! What stands in the braces. Errors carry the offset they stand at.

use super::{
    super::{
        Body, Change, MAX_PARTS, Reason, Text,
        html::{self, Markup},
        numeric::{self, Accepted},
        receipt::{Changes, short},
        weights::{self, Weighed, Weight},
    },
    block::shown,
    read::prefix,
};

/// The text between the braces and the markup of the question.
pub(super) struct Answers<'t> {
    pub text: &'t str,
    pub markup: Markup,
}

type At = (usize, Reason);

/// The kind of a question follows from its answers, by Moodle's rules and in their order.
pub(super) fn body(answers: &Answers, changes: &mut Changes) -> Result<Body, At> {
    let text = answers.text.trim();
    let start = answers.text.len() - answers.text.trim_start().len();
    let kind = |name: &str| Err((start, Reason::Kind { kind: name.into() }));
    if text.is_empty() {
        return kind("essay");
    }
    if text.starts_with('>') {
        return kind("ordering (GIFT)");
    }
    // Before any of them is looked at: some checks compare all with all.
    let found = text.matches(['~', '=']).count();
    if found > MAX_PARTS {
        return Err((start, Reason::TooManyParts { found }));
    }
    if text.starts_with('#') {
        return numbers(answers, start + 1, changes);
    }
    if text.contains('~') {
        return choice(answers, changes);
    }
    if text.contains('=') && text.contains("->") {
        return matching(answers, changes);
    }
    match text.split('#').next().unwrap_or_default().trim() {
        "T" | "TRUE" => Ok(true_false(answers, text, true, changes)),
        "F" | "FALSE" => Ok(true_false(answers, text, false, changes)),
        _ => kind("shortanswer"),
    }
}

/// One answer: its sign (none before the first), its offset and its text.
struct Item<'t> {
    sign: Option<char>,
    at: usize,
    text: &'t str,
}

fn items<'t>(text: &'t str, from: usize, signs: &'static [char]) -> impl Iterator<Item = Item<'t>> {
    let cut = move |at: usize| text[at..].find(signs).map_or(text.len(), |end| at + end);
    let first = cut(from);
    let lead = Some(Item { sign: None, at: from, text: text[from..first].trim() }).filter(|item| !item.text.is_empty());
    let mut next = first;
    lead.into_iter().chain(std::iter::from_fn(move || {
        let sign = text[next..].chars().next()?;
        let (at, end) = (next, cut(next + 1));
        next = end;
        Some(Item { sign: Some(sign), at, text: text[at + 1..end].trim() })
    }))
}

impl Item<'_> {
    /// The share in per cent signs at the start, and the text after it.
    fn weight(&self, otherwise: Weight) -> Result<(Weight, &str), At> {
        let found = self.text.strip_prefix('%').and_then(|rest| rest.split_once('%'));
        match found.filter(|(share, _)| share.len() <= 20 && share.contains(|c: char| c.is_ascii_digit()) && !share.contains(' ')) {
            Some((share, rest)) => Ok((Weight::read(share).map_err(|reason| (self.at, reason))?, rest)),
            None => Ok((otherwise, self.text)),
        }
    }
}

/// The text and the feedback after its `#`, each in the markup it names.
fn with_feedback(text: &str, markup: Markup, changes: &mut Changes) -> (Text, Option<Text>) {
    let (text, feedback) = text.split_once('#').unwrap_or((text, ""));
    (marked(text, markup, changes), Some(marked(feedback, markup, changes)).filter(|text| !text.is_empty()))
}

fn marked(text: &str, markup: Markup, changes: &mut Changes) -> Text {
    let (markup, text) = prefix(text.trim(), markup);
    html::text(&shown(text), markup, changes)
}

fn choice(answers: &Answers, changes: &mut Changes) -> Result<Body, At> {
    let single = answers.text.contains('=');
    let mut options = Vec::new();
    for item in items(answers.text, 0, &['~', '=']) {
        let usual = if item.sign == Some('=') { Weight::full() } else { Weight::none() };
        let (weight, text) = item.weight(usual)?;
        let (text, feedback) = with_feedback(text, answers.markup, changes);
        options.push(Weighed { text, weight, feedback });
    }
    if single {
        Ok(weights::single(options, true, changes))
    } else {
        weights::several(options, true, changes).map_err(|reason| (0, reason))
    }
}

fn matching(answers: &Answers, changes: &mut Changes) -> Result<Body, At> {
    let (mut pairs, mut spare) = (Vec::new(), Vec::new());
    for item in items(answers.text, 0, &['=']) {
        let Some((row, partner)) = item.text.split_once("->") else {
            return Err((item.at, Reason::Pair { found: short(&shown(item.text)) }));
        };
        let row = marked(row, answers.markup, changes);
        // Moodle knows no markup here.
        let partner = Text::plain(&shown(partner));
        match (row.is_empty(), partner.is_empty()) {
            (false, true) => return Err((item.at, Reason::NoPartner { row: short(&row.words()) })),
            (false, false) => pairs.push((row, partner)),
            (true, false) => spare.push(partner),
            (true, true) => {}
        }
    }
    Ok(Body::matching(pairs, spare))
}

fn true_false(answers: &Answers, text: &str, right: bool, changes: &mut Changes) -> Body {
    let mut feedback = text.splitn(3, '#').skip(1).map(|text| Some(marked(text, answers.markup, changes)).filter(|text| !text.is_empty()));
    let (wrong, good) = (feedback.next().flatten(), feedback.next().flatten());
    drop(feedback);
    changes.push(Change::TrueFalse);
    if right { Body::true_false(true, good, wrong) } else { Body::true_false(false, wrong, good) }
}

fn numbers(answers: &Answers, from: usize, changes: &mut Changes) -> Result<Body, At> {
    // All from the first wave on is what to say about any other number.
    let end = answers.text[from..].find('~').map_or(answers.text.len(), |end| from + end);
    let mut list = Vec::new();
    for item in items(&answers.text[..end], from, &['=']) {
        let (weight, text) = item.weight(Weight::full())?;
        let (number, feedback) = text.split_once('#').unwrap_or((text, ""));
        let number = numeric::range(&shown(number)).map_err(|reason| (item.at, reason))?;
        let feedback = Some(marked(feedback, answers.markup, changes)).filter(|text| !text.is_empty());
        list.push(Accepted { number, weight, feedback });
    }
    if let Some((_, other)) = answers.text[end..].split_once('#') {
        let feedback = Some(marked(other, answers.markup, changes)).filter(|text| !text.is_empty());
        list.push(Accepted { number: None, weight: Weight::none(), feedback });
    }
    numeric::numeric(list, changes).map_err(|reason| (from, reason))
}
