use super::super::{
    Body, Choice, Question, Text,
    gift::shares,
    html::{escape, html},
};

/// What Moodle XML has no place for.
pub(in super::super) fn misfit(question: &Question) -> Option<String> {
    match &question.body {
        Body::Several { options, .. } if shares(options.iter().filter(|option| option.right).count()).is_none() => {
            Some("Moodle has no equal shares for so many right options".into())
        }
        Body::Matching { partners, .. } if partners.iter().any(|partner| !partner.is_plain()) => {
            Some("Moodle has no strong words, terms or links in the partners of a matching".into())
        }
        _ => None,
    }
}

/// Writes questions that fit.
pub(in super::super) fn write(questions: &[Question]) -> String {
    let mut writer = Writer { out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n".to_owned() };
    let mut category = None;
    for question in questions {
        let question = question.clone().settled();
        if question.category != category {
            let path = question.category.as_deref().map_or_else(|| "top".to_owned(), |path| format!("top/{path}"));
            writer.out.push_str("  <question type=\"category\">\n");
            writer.wrapped(4, "category", "", &format!("$course$/{path}"));
            writer.out.push_str("  </question>\n");
            category.clone_from(&question.category);
        }
        writer.question(&question);
    }
    writer.out.push_str("</quiz>\n");
    writer.out
}

const HTML: &str = " format=\"html\"";

struct Writer {
    out: String,
}

impl Writer {
    fn indent(&mut self, depth: usize) {
        self.out.extend(std::iter::repeat_n(' ', depth));
    }

    /// `<name>value</name>`
    fn value(&mut self, depth: usize, name: &str, value: &str) {
        self.indent(depth);
        self.out.push_str(&format!("<{name}>"));
        value.chars().for_each(|char| escape(char, &mut self.out));
        self.out.push_str(&format!("</{name}>\n"));
    }

    /// `<name><text>value</text></name>`
    fn wrapped(&mut self, depth: usize, name: &str, attributes: &str, value: &str) {
        self.indent(depth);
        self.out.push_str(&format!("<{name}{attributes}>\n"));
        self.value(depth + 2, "text", value);
        self.indent(depth);
        self.out.push_str(&format!("</{name}>\n"));
    }

    /// The `<text>` of a text, as HTML.
    fn text(&mut self, depth: usize, text: &Text) {
        let html = html(text);
        self.indent(depth);
        // Angle brackets of the text are escaped within the HTML: nothing can end the section early.
        let section = html.contains(['<', '&']);
        self.out.push_str(if section { "<text><![CDATA[" } else { "<text>" });
        self.out.push_str(&html);
        self.out.push_str(if section { "]]></text>\n" } else { "</text>\n" });
    }

    fn field(&mut self, depth: usize, name: &str, text: &Text) {
        self.indent(depth);
        self.out.push_str(&format!("<{name}{HTML}>\n"));
        self.text(depth + 2, text);
        self.indent(depth);
        self.out.push_str(&format!("</{name}>\n"));
    }

    fn question(&mut self, question: &Question) {
        let truth = question.body.as_true_false();
        let kind = match &question.body {
            _ if truth.is_some() => "truefalse",
            Body::Single { .. } | Body::Several { .. } => "multichoice",
            Body::Numeric { .. } => "numerical",
            Body::Matching { .. } => "matching",
            Body::Ordering { .. } => "ordering",
        };
        self.out.push_str(&format!("  <question type=\"{kind}\">\n"));
        self.wrapped(4, "name", "", &question.name);
        self.field(4, "questiontext", &question.stem);
        self.field(4, "generalfeedback", question.explanation.as_ref().unwrap_or(&Text::default()));
        self.value(4, "defaultgrade", "1.0000000");
        self.value(4, "penalty", if truth.is_some() { "1.0000000" } else { "0.3333333" });
        self.value(4, "hidden", "0");
        self.value(4, "idnumber", question.id.as_deref().unwrap_or(""));
        match (truth, &question.body) {
            (Some((right, yes, no)), _) => {
                for (word, right, choice) in [("true", right, yes), ("false", !right, no)] {
                    self.plain_answer(if right { "100" } else { "0" }, word, choice.feedback.as_ref(), None);
                }
            }
            (None, body) => self.body(body),
        }
        question.hints.iter().for_each(|hint| self.field(4, "hint", hint));
        if !question.tags.is_empty() {
            self.out.push_str("    <tags>\n");
            question.tags.iter().for_each(|tag| self.wrapped(6, "tag", "", tag));
            self.out.push_str("    </tags>\n");
        }
        self.out.push_str("  </question>\n");
    }

    fn body(&mut self, body: &Body) {
        match body {
            Body::Single { options, shuffle } => self.options(options, *shuffle, true),
            Body::Several { options, shuffle } => self.options(options, *shuffle, false),
            Body::Numeric { answer, tolerance, wrong } => {
                self.plain_answer("100", answer, None, Some(tolerance.as_deref().unwrap_or("0")));
                wrong.iter().for_each(|(number, feedback)| self.plain_answer("0", number, Some(feedback), Some("0")));
            }
            Body::Matching { rows, partners } => {
                self.value(4, "shuffleanswers", "true");
                let used = rows.iter().map(|(_, partner)| partner + 1).max().unwrap_or(0);
                let pairs = rows.iter().filter_map(|(row, partner)| Some((row.clone(), partners.get(*partner)?)));
                let spare = partners.iter().skip(used).map(|partner| (Text::default(), partner));
                for (row, partner) in pairs.chain(spare) {
                    self.out.push_str(&format!("    <subquestion{HTML}>\n"));
                    self.text(6, &row);
                    self.wrapped(6, "answer", "", &partner.words());
                    self.out.push_str("    </subquestion>\n");
                }
            }
            Body::Ordering { rows } => {
                let settings =
                    [("layouttype", "VERTICAL"), ("selecttype", "ALL"), ("selectcount", "0"), ("gradingtype", "ABSOLUTE_POSITION")];
                settings.into_iter().for_each(|(name, value)| self.value(4, name, value));
                self.value(4, "showgrading", "SHOW");
                for (index, row) in rows.iter().enumerate() {
                    self.answer(&format!("{}.0000000", index + 1), row, None);
                }
            }
        }
    }

    fn options(&mut self, options: &[Choice], shuffle: bool, single: bool) {
        self.value(4, "single", if single { "true" } else { "false" });
        self.value(4, "shuffleanswers", if shuffle { "true" } else { "false" });
        self.value(4, "answernumbering", "abc");
        let share = shares(options.iter().filter(|option| option.right).count()).unwrap_or("100");
        for option in options {
            self.answer(if option.right { share } else { "0" }, &option.text, option.feedback.as_ref());
        }
    }

    fn answer(&mut self, share: &str, text: &Text, feedback: Option<&Text>) {
        self.out.push_str(&format!("    <answer fraction=\"{share}\"{HTML}>\n"));
        self.text(6, text);
        if let Some(feedback) = feedback {
            self.field(6, "feedback", feedback);
        }
        self.out.push_str("    </answer>\n");
    }

    fn plain_answer(&mut self, share: &str, words: &str, feedback: Option<&Text>, tolerance: Option<&str>) {
        self.out.push_str(&format!("    <answer fraction=\"{share}\" format=\"plain_text\">\n"));
        self.value(6, "text", words);
        if let Some(feedback) = feedback {
            self.field(6, "feedback", feedback);
        }
        if let Some(tolerance) = tolerance {
            self.value(6, "tolerance", tolerance);
        }
        self.out.push_str("    </answer>\n");
    }
}
