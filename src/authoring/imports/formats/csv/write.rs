use super::{
    super::{Body, Choice, Question, Text},
    cells,
};

/// Writes questions as our own table: only as many numbered columns as are needed.
pub(in super::super) fn write(questions: &[Question]) -> String {
    let questions: Vec<_> = questions.iter().map(|question| question.clone().settled()).collect();
    let rows: Vec<_> = questions.iter().map(Row::of).collect();
    let most = |count: fn(&Row) -> usize| rows.iter().map(count).max().unwrap_or(0);
    let (options, partners) = (most(|row| row.options.len()), most(|row| row.partners.len()));
    let (feedback, hints) = (most(|row| row.feedback.len()), questions.iter().map(|question| question.hints.len()).max().unwrap_or(0));
    let fixed = rows.iter().any(|row| !row.shuffle);
    let mut header: Vec<String> = ["id", "category", "kind", "name", "stem"].map(str::to_owned).into();
    let numbered = |name: &str, count: usize| (1..=count).map(move |number| format!("{name}_{number}")).collect::<Vec<_>>();
    header.extend(numbered("option", options));
    header.extend(numbered("partner", partners));
    header.push("right".into());
    header.extend(numbered("feedback", feedback));
    header.extend(["answer", "tolerance", "explanation"].map(str::to_owned));
    header.extend(numbered("hint", hints));
    header.push("tags".into());
    header.extend(fixed.then(|| "shuffle".to_owned()));
    let mut out = String::new();
    cells::write(&header, &mut out);
    for (question, row) in questions.iter().zip(&rows) {
        let mut cells = vec![
            question.id.clone().unwrap_or_default(),
            question.category.clone().unwrap_or_default(),
            row.kind.to_owned(),
            question.name.clone(),
            question.stem.to_string(),
        ];
        cells.extend(filled(&row.options, options));
        cells.extend(filled(&row.partners, partners));
        cells.push(row.right.clone());
        cells.extend(filled(&row.feedback, feedback));
        cells.extend([row.answer.clone(), row.tolerance.clone(), words(question.explanation.as_ref())]);
        let said: Vec<_> = question.hints.iter().map(Text::to_string).collect();
        cells.extend(filled(&said, hints));
        cells.push(question.tags.join("\n"));
        cells.extend(fixed.then(|| if row.shuffle { String::new() } else { "no".to_owned() }));
        cells::write(&cells, &mut out);
    }
    out
}

/// So many cells, empty ones at the end.
fn filled(cells: &[String], count: usize) -> impl Iterator<Item = String> {
    (0..count).map(|place| cells.get(place).cloned().unwrap_or_default())
}

fn words(text: Option<&Text>) -> String {
    text.map(Text::to_string).unwrap_or_default()
}

/// The cells that depend on the body.
struct Row {
    kind: &'static str,
    options: Vec<String>,
    partners: Vec<String>,
    right: String,
    feedback: Vec<String>,
    answer: String,
    tolerance: String,
    shuffle: bool,
}

impl Row {
    fn of(question: &Question) -> Self {
        let empty = |kind| Row {
            kind,
            options: Vec::new(),
            partners: Vec::new(),
            right: String::new(),
            feedback: Vec::new(),
            answer: String::new(),
            tolerance: String::new(),
            shuffle: true,
        };
        match &question.body {
            Body::Single { options, shuffle } => Row { shuffle: *shuffle, ..empty("single") }.choices(options),
            Body::Several { options, shuffle } => Row { shuffle: *shuffle, ..empty("several") }.choices(options),
            Body::Numeric { answer, tolerance, wrong } => Row {
                options: wrong.iter().map(|(number, _)| number.clone()).collect(),
                feedback: last_kept(wrong.iter().map(|(_, feedback)| feedback.to_string()).collect()),
                answer: answer.clone(),
                tolerance: tolerance.clone().unwrap_or_default(),
                ..empty("numeric")
            },
            Body::Matching { rows, partners } => {
                let used = rows.iter().map(|(_, partner)| partner + 1).max().unwrap_or(0);
                let own = rows.iter().map(|(_, partner)| words(partners.get(*partner)));
                Row {
                    options: rows.iter().map(|(row, _)| row.to_string()).collect(),
                    partners: own.chain(partners.iter().skip(used).map(Text::to_string)).collect(),
                    ..empty("matching")
                }
            }
            Body::Ordering { rows } => Row { options: rows.iter().map(Text::to_string).collect(), ..empty("ordering") },
        }
    }

    fn choices(self, options: &[Choice]) -> Self {
        let places: Vec<_> = options.iter().enumerate().filter(|(_, option)| option.right).map(|(place, _)| place).collect();
        let letter = |place: &usize| char::from(b'A' + u8::try_from(*place).unwrap_or(0));
        let right = if options.len() <= 26 {
            places.iter().map(letter).collect()
        } else {
            places.iter().map(|place| (place + 1).to_string()).collect::<Vec<_>>().join(" ")
        };
        Row {
            options: options.iter().map(|option| option.text.to_string()).collect(),
            right,
            feedback: last_kept(options.iter().map(|option| words(option.feedback.as_ref())).collect()),
            ..self
        }
    }
}

/// Without the empty cells at the end.
fn last_kept(mut cells: Vec<String>) -> Vec<String> {
    cells.truncate(cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
    cells
}
