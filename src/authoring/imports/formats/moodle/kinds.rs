//! Each kind of question Moodle exports, and what the house makes of it.

use super::{
    super::{
        Body, Change, MAX_PARTS, Question, Reason, Text,
        html::{self, Markup},
        model::line,
        number::Number,
        numeric::{self, Accepted},
        receipt::{Changes, Draft, Fault, short},
        source::Source,
        weights::{self, Weighed, Weight},
    },
    tree::Node,
};

/// Reads one question.
pub(super) fn question(root: Node, source: &Source, category: Option<String>) -> Draft {
    let name = line(root.child("name").map_or("", |name| name.value("text")));
    let mut reader = Reader { source, markup: Markup::Html, changes: Changes::default() };
    let read = reader.question(root).map(|question| Question { name: name.clone(), category: category.clone(), ..question });
    Draft { name, category, read, changes: reader.changes }
}

struct Reader<'s, 't> {
    source: &'s Source<'t>,
    /// How the stem is written, and with it all that says nothing about itself.
    markup: Markup,
    changes: Changes,
}

impl Reader<'_, '_> {
    fn fault(&self, node: Node, reason: Reason) -> Fault {
        Fault { line: self.source.line(node.element().at), reason }
    }

    fn question(&mut self, root: Node) -> Result<Question, Fault> {
        let kind = root.attribute("type").unwrap_or_default().trim();
        let known = matches!(kind, "multichoice" | "truefalse" | "numerical" | "matching" | "match" | "ordering");
        if !known {
            return Err(self.fault(root, Reason::Kind { kind: short(if kind.is_empty() { "(none)" } else { kind }) }));
        }
        // Before any of them is looked at: some checks compare all with all.
        let found = root.element().children.len();
        if found > 10 * MAX_PARTS {
            return Err(self.fault(root, Reason::TooManyParts { found }));
        }
        let stem = root.child("questiontext");
        self.markup = Markup::of_xml(stem.and_then(|node| node.attribute("format")).unwrap_or("html"));
        let stem = stem.map(|node| self.text(node)).unwrap_or_default();
        self.old_image(root);
        let explanation = self.optional(root.child("generalfeedback"));
        let hints: Vec<Text> =
            root.all("hint").map(|hint| self.text(hint.child("hintcontent").unwrap_or(hint))).filter(|hint| !hint.is_empty()).collect();
        let body = match kind {
            "multichoice" => self.choice(root)?,
            "truefalse" => self.true_false(root)?,
            "numerical" => self.numbers(root)?,
            "ordering" => self.ordering(root),
            _ => self.matching(root)?,
        };
        self.rest(root);
        let tags = root.child("tags").into_iter().flat_map(|tags| tags.all("tag")).map(|tag| line(tag.value("text"))).collect();
        let id = Some(line(root.value("idnumber"))).filter(|id| !id.is_empty());
        Ok(Question { name: String::new(), category: None, tags, id, stem, explanation, hints, body })
    }

    /// A text in the markup it names, with the files attached to it.
    fn text(&mut self, node: Node) -> Text {
        let markup = node.attribute("format").map_or(self.markup, Markup::of_xml);
        let raw = self.raw(node);
        for file in node.all("file") {
            let name = file.attribute("name").unwrap_or_default();
            // A file the text refers to is named by what refers to it.
            if name.is_empty() || !(raw.contains(name) || raw.contains(&name.replace(' ', "%20"))) {
                self.changes.push(Change::File { name: short(name) });
            }
        }
        html::text(&raw, markup, &mut self.changes)
    }

    /// The characters of a node's text; HTML that was neither escaped nor put in CDATA is taken as it stands.
    fn raw(&self, node: Node) -> String {
        match node.child("text").map(Node::element) {
            None => String::new(),
            Some(text) if text.children.is_empty() => text.text.trim().to_owned(),
            Some(text) => self.source.text.get(text.inner.clone()).unwrap_or_default().trim().to_owned(),
        }
    }

    fn optional(&mut self, node: Option<Node>) -> Option<Text> {
        node.map(|node| self.text(node)).filter(|text| !text.is_empty())
    }

    fn options(&mut self, root: Node) -> Result<Vec<Weighed>, Fault> {
        let mut options = Vec::new();
        for answer in root.all("answer") {
            let weight = self.weight(answer)?;
            let text = self.text(answer);
            options.push(Weighed { text, weight, feedback: self.optional(answer.child("feedback")) });
        }
        Ok(options)
    }

    fn weight(&self, answer: Node) -> Result<Weight, Fault> {
        Weight::read(answer.attribute("fraction").unwrap_or("0")).map_err(|reason| self.fault(answer, reason))
    }

    fn choice(&mut self, root: Node) -> Result<Body, Fault> {
        let options = self.options(root)?;
        let shuffle = root.says_yes("shuffleanswers", false);
        if root.says_yes("single", true) {
            return Ok(weights::single(options, shuffle, &mut self.changes));
        }
        weights::several(options, shuffle, &mut self.changes).map_err(|reason| self.fault(root, reason))
    }

    fn true_false(&mut self, root: Node) -> Result<Body, Fault> {
        let (mut yes, mut no) = (None, None);
        for (index, answer) in root.all("answer").enumerate() {
            // Old exports have the words in the language of their site, true first.
            let is_true = match self.raw(answer).to_lowercase().as_str() {
                "true" => true,
                "false" => false,
                _ => index == 0,
            };
            let right = self.weight(answer)?.is_full();
            let feedback = self.optional(answer.child("feedback"));
            *(if is_true { &mut yes } else { &mut no }) = Some((right, feedback));
        }
        let (Some((yes, for_yes)), Some((no, for_no))) = (yes, no) else {
            return Err(self.fault(root, Reason::TooFew { found: root.all("answer").count().min(1) }));
        };
        self.changes.push(Change::TrueFalse);
        match (yes, no) {
            (true, true) => Err(self.fault(root, Reason::SeveralRight { count: 2 })),
            (false, false) => Err(self.fault(root, Reason::NoRightAnswer)),
            _ => Ok(Body::true_false(yes, for_yes, for_no)),
        }
    }

    fn numbers(&mut self, root: Node) -> Result<Body, Fault> {
        let mut list = Vec::new();
        for answer in root.all("answer") {
            let weight = self.weight(answer)?;
            // Very old exports have the number beside <text>, not in it.
            let number = answer.child("text").map_or(answer.text(), Node::text);
            let number = numeric::with_tolerance(number, answer.value("tolerance")).map_err(|reason| self.fault(answer, reason))?;
            list.push(Accepted { number, weight, feedback: self.optional(answer.child("feedback")) });
        }
        for unit in root.all("units").flat_map(|units| units.all("unit")) {
            self.changes.push(Change::Unit { unit: short(unit.value("unit_name")) });
        }
        if self.optional(root.child("instructions")).is_some() {
            self.changes.push(Change::Feedback { on: "the instructions about units".into() });
        }
        numeric::numeric(list, &mut self.changes).map_err(|reason| self.fault(root, reason))
    }

    fn matching(&mut self, root: Node) -> Result<Body, Fault> {
        let (mut pairs, mut spare) = (Vec::new(), Vec::new());
        for row in root.all("subquestion") {
            // Moodle knows no markup in partners.
            let partner = row.child("answer").map(|answer| Text::plain(&self.raw(answer))).unwrap_or_default();
            let words = self.text(row);
            match (words.is_empty(), partner.is_empty()) {
                (false, true) => return Err(self.fault(row, Reason::NoPartner { row: short(&words.words()) })),
                (false, false) => pairs.push((words, partner)),
                (true, false) => spare.push(partner),
                (true, true) => {}
            }
        }
        Ok(Body::matching(pairs, spare))
    }

    fn ordering(&mut self, root: Node) -> Body {
        let (kind, count) = (root.value("selecttype"), root.value("selectcount"));
        let part = count.parse::<usize>().is_ok_and(|count| count > 0 && count < root.all("answer").count());
        if part && !matches!(kind, "" | "ALL" | "0") {
            self.changes.push(Change::AllRows { shown: short(count) });
        }
        let mut rows = Vec::new();
        for answer in root.all("answer") {
            let row = self.text(answer);
            if self.optional(answer.child("feedback")).is_some() {
                self.changes.push(Change::Feedback { on: format!("row \"{}\"", short(&row.words())) });
            }
            rows.push(row);
        }
        Body::Ordering { rows }
    }

    /// What the house has no place for.
    fn rest(&mut self, root: Node) {
        let points = root.value("defaultgrade");
        if !points.is_empty() && Number::parse(points) != Number::parse("1") {
            let points = Number::parse(points).map_or_else(|| short(points), |points| points.to_string());
            self.changes.push(Change::Points { points });
        }
        if root.says_yes("hidden", false) {
            self.changes.push(Change::Hidden);
        }
        let combined = [
            ("correctfeedback", "for any right answer"),
            ("partiallycorrectfeedback", "for any partly right answer"),
            ("incorrectfeedback", "for any wrong answer"),
        ];
        for (name, on) in combined {
            // What it would lose is lost with it.
            let mut lost = Changes::default();
            let words = root.child(name).map(|node| html::text(&self.raw(node), Markup::Html, &mut lost)).unwrap_or_default();
            if !words.is_empty() {
                self.changes.push(Change::Feedback { on: format!("{on} (\"{}\")", short(&words.words())) });
            }
        }
    }

    /// The picture of a question of Moodle 1.9.
    fn old_image(&mut self, root: Node) {
        let name = root.value("image");
        if !name.is_empty() {
            self.changes.push(Change::Image { name: short(name), described: false });
        }
    }
}
