use super::super::{Body, Choice, Question, Text, html::html};

/// What GIFT has no place for.
pub(in super::super) fn misfit(question: &Question) -> Option<String> {
    if !question.hints.is_empty() {
        return Some("GIFT has no place for hints".into());
    }
    match &question.body {
        Body::Ordering { .. } => Some("GIFT has no questions of ordering".into()),
        Body::Single { shuffle: false, .. } | Body::Several { shuffle: false, .. } if question.body.as_true_false().is_none() => {
            Some("GIFT cannot keep the options in their order: Moodle mixes them".into())
        }
        Body::Several { options, .. } if shares(options.iter().filter(|option| option.right).count()).is_none() => {
            Some("Moodle has no equal shares for so many right options".into())
        }
        Body::Matching { partners, .. } if partners.iter().any(|partner| !partner.is_plain()) => {
            Some("GIFT has no strong words, terms or links in the partners of a matching".into())
        }
        _ => None,
    }
}

/// The share of each of so many right options, as Moodle writes it.
pub(in super::super) fn shares(right: usize) -> Option<&'static str> {
    let known = ["100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"];
    match right {
        20 => Some("5"),
        _ => known.get(right.checked_sub(1)?).copied(),
    }
}

/// Writes questions that fit.
pub(in super::super) fn write(questions: &[Question]) -> String {
    let mut out = String::new();
    let mut category = None;
    for question in questions {
        let question = question.clone().settled();
        if question.category != category {
            let path = question.category.as_deref().map_or_else(|| "top".to_owned(), |path| format!("top/{path}"));
            out.push_str(&format!("$CATEGORY: $course$/{}\n\n", path.replace('\\', "\\\\")));
            category.clone_from(&question.category);
        }
        one(&question, &mut out);
    }
    out
}

fn one(question: &Question, out: &mut String) {
    let label = |name: &str, value: &str| format!(" [{name}:{}]", value.replace(']', "\\]"));
    let labels: String = question.id.iter().map(|id| label("id", id)).chain(question.tags.iter().map(|tag| label("tag", tag))).collect();
    if !labels.is_empty() {
        out.push_str(&format!("//{labels}\n"));
    }
    let writer = Writer { simple: texts(question).iter().all(|text| simple(text)) };
    let prefix = if writer.simple { "" } else { "[html]" };
    out.push_str(&format!("::{}::{prefix}{}{{", escaped(&question.name), writer.text(&question.stem)));
    let explanation = question.explanation.as_ref().map(|text| format!("####{}", writer.text(text))).unwrap_or_default();
    match question.body.as_true_false() {
        Some((right, yes, no)) => {
            let (good, wrong) = if right { (yes, no) } else { (no, yes) };
            let said = |choice: &Choice| choice.feedback.as_ref().map(|text| writer.text(text)).unwrap_or_default();
            out.push_str(if right { "TRUE" } else { "FALSE" });
            match (said(wrong), said(good)) {
                (wrong, good) if good.is_empty() && wrong.is_empty() => {}
                (wrong, good) if good.is_empty() => out.push_str(&format!("#{wrong}")),
                (wrong, good) => out.push_str(&format!("#{wrong}#{good}")),
            }
            out.push_str(&explanation);
        }
        None => {
            out.push_str(if matches!(question.body, Body::Numeric { .. }) { "#\n" } else { "\n" });
            writer.answers(&question.body).iter().for_each(|answer| out.push_str(&format!("\t{answer}\n")));
            if !explanation.is_empty() {
                out.push_str(&format!("\t{explanation}\n"));
            }
        }
    }
    out.push_str("}\n\n");
}

struct Writer {
    /// Whether no text needs HTML.
    simple: bool,
}

impl Writer {
    fn text(&self, text: &Text) -> String {
        escaped(&if self.simple { text.words() } else { html(text) })
    }

    fn feedback(&self, feedback: Option<&Text>) -> String {
        feedback.map(|text| format!("#{}", self.text(text))).unwrap_or_default()
    }

    fn answers(&self, body: &Body) -> Vec<String> {
        let option = |sign: &str, option: &Choice| format!("{sign}{}{}", self.text(&option.text), self.feedback(option.feedback.as_ref()));
        match body {
            Body::Single { options, .. } => options.iter().map(|choice| option(if choice.right { "=" } else { "~" }, choice)).collect(),
            Body::Several { options, .. } => {
                let share = shares(options.iter().filter(|option| option.right).count()).unwrap_or_default();
                let sign = |choice: &Choice| if choice.right { format!("~%{share}%") } else { "~".to_owned() };
                options.iter().map(|choice| option(&sign(choice), choice)).collect()
            }
            Body::Numeric { answer, tolerance, wrong } => {
                let right = format!("={answer}:{}", tolerance.as_deref().unwrap_or("0"));
                let wrong = wrong.iter().map(|(number, feedback)| format!("=%0%{number}:0{}", self.feedback(Some(feedback))));
                std::iter::once(right).chain(wrong).collect()
            }
            Body::Matching { rows, partners } => {
                let used = rows.iter().map(|(_, partner)| partner + 1).max().unwrap_or(0);
                let partner = |partner: &Text| escaped(&partner.words());
                let rows = rows
                    .iter()
                    .map(|(row, index)| format!("={} -> {}", self.text(row), partners.get(*index).map(partner).unwrap_or_default()));
                rows.chain(partners.iter().skip(used).map(|spare| format!("= -> {}", partner(spare)))).collect()
            }
            Body::Ordering { .. } => Vec::new(),
        }
    }
}

fn texts(question: &Question) -> Vec<&Text> {
    let mut texts: Vec<&Text> = std::iter::once(&question.stem).chain(&question.explanation).collect();
    match &question.body {
        Body::Single { options, .. } | Body::Several { options, .. } => {
            texts.extend(options.iter().flat_map(|option| std::iter::once(&option.text).chain(&option.feedback)));
        }
        Body::Numeric { wrong, .. } => texts.extend(wrong.iter().map(|(_, feedback)| feedback)),
        // Partners are plain in any case.
        Body::Matching { rows, .. } => texts.extend(rows.iter().map(|(row, _)| row)),
        Body::Ordering { rows } => texts.extend(rows),
    }
    texts
}

/// Whether a text means the same without HTML.
fn simple(text: &Text) -> bool {
    let words = text.words();
    text.is_plain() && !words.contains(['<', '>', '&', '\n']) && !words.starts_with(['[', '%'])
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for char in text.chars() {
        match char {
            '\\' | '#' | '=' | '~' | '{' | '}' | ':' => out.extend(['\\', char]),
            '\n' => out.push_str("\\n"),
            char => out.push(char),
        }
    }
    out
}
