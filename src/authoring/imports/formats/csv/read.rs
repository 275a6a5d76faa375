//! Tables of other makers.

use super::{
    super::{
        Body, Change, Choice, Entry, MAX_PARTS, Question, Reason, Text, Unreadable,
        model::{category_of, line},
        number::Number,
        receipt::{Changes, Draft, Fault, short},
        source::Source,
    },
    answer,
    cells::{self, Row},
    header::{Column, Header, narrow},
    own,
};

/// Reads the rows below the header.
pub(super) fn read(source: &Source, header: &Header) -> Result<Vec<Entry>, Unreadable> {
    let mut entries = Vec::new();
    let mut rows = cells::Rows::new(header.separator, header.end);
    while let Some(row) = rows.next(source.text)? {
        let draft = question(source, header, &row);
        entries.push(Entry::new(source, row.range, draft));
    }
    Ok(entries)
}

fn question(source: &Source, header: &Header, row: &Row) -> Draft {
    let cells = Cells { header, row };
    let mut changes = Changes::default();
    let category = category_of(cells.one(Column::Category));
    let extra = row.cells.iter().skip(header.columns.len()).any(|cell| !cell.is_empty());
    let read = match () {
        () if !row.sound => Err(if row.range.len() > super::super::MAX_QUESTION { Reason::TooLong } else { Reason::Quote }),
        () if extra => Err(Reason::ExtraCells),
        () => {
            cells.unknown().for_each(|column| changes.push(Change::Column { column: short(column) }));
            cells.question(&mut changes)
        }
    };
    let name = match cells.one(Column::Name) {
        "" => short(cells.one(Column::Stem)),
        name => line(name),
    };
    let at = source.line(row.range.start);
    Draft { name, category, read: read.map_err(|reason| Fault { line: at, reason }), changes }
}

/// A row under its header.
pub(super) struct Cells<'r> {
    pub header: &'r Header,
    pub row: &'r Row,
}

impl<'r> Cells<'r> {
    /// The first cell of a column, empty if there is none.
    pub fn one(&self, wanted: Column) -> &'r str {
        let place = self.header.places.get(&wanted);
        let cell = place.and_then(|place| self.row.cells.get(*place)).map_or("", String::as_str);
        if self.header.own { cells::unguarded(cell) } else { cell }
    }

    /// The cells of numbered columns up to the last that is not empty.
    pub fn many(&self, wanted: fn(usize) -> Column) -> Vec<&'r str> {
        let last = (0..MAX_PARTS).rev().find(|place| !self.one(wanted(*place)).is_empty());
        last.map_or(Vec::new(), |last| (0..=last).map(|place| self.one(wanted(place))).collect())
    }

    /// Columns that are not understood and have something in this row.
    fn unknown(&self) -> impl Iterator<Item = &'r String> {
        let filled = self.header.columns.iter().zip(&self.header.names).zip(&self.row.cells);
        filled.filter(|((column, _), cell)| **column == Column::Unknown && !cell.is_empty()).map(|((_, name), _)| name)
    }

    pub fn text(&self, cell: &str) -> Text {
        if self.header.own { Text::markup(cell) } else { Text::plain(cell) }
    }

    pub fn optional(&self, cell: &str) -> Option<Text> {
        Some(self.text(cell)).filter(|text| !text.is_empty())
    }

    fn question(&self, changes: &mut Changes) -> Result<Question, Reason> {
        let body = if self.header.own { own::body(self)? } else { self.body(changes)? };
        let tags = self.one(Column::Tags).split(if self.header.own { &['\n'][..] } else { &[',', ';', '|', '\n'] });
        Ok(Question {
            name: line(self.one(Column::Name)),
            category: category_of(self.one(Column::Category)),
            tags: tags.map(line).filter(|tag| !tag.is_empty()).collect(),
            id: Some(line(self.one(Column::Id))).filter(|id| !id.is_empty()),
            stem: self.text(self.one(Column::Stem)),
            explanation: self.optional(self.one(Column::Explanation)),
            hints: self.many(Column::Hint).into_iter().filter_map(|hint| self.optional(hint)).collect(),
            body,
        })
    }

    fn body(&self, changes: &mut Changes) -> Result<Body, Reason> {
        let kind = self.one(Column::Kind).to_lowercase().replace(['-', '_', '/'], " ");
        let choice = |several| self.choice(several);
        match kind.split_whitespace().collect::<Vec<_>>().join(" ").as_str() {
            "" | "multiple choice" | "multiplechoice" | "mc" | "mcq" | "multichoice" | "choice" => choice(None),
            "single" | "single choice" | "single answer" | "radio" | "multiple choice single answer" => choice(Some(false)),
            "several" | "multiple" | "multiple answer" | "multiple answers" | "multiple response" | "multiple select" | "multi select"
            | "multiselect" | "checkbox" | "checkboxes" | "ma" | "mrq" | "msq" => choice(Some(true)),
            "true false" | "truefalse" | "tf" | "t f" | "boolean" => self.true_false(changes),
            "numeric" | "numerical" | "number" | "num" => self.number(),
            "ordering" | "order" | "sequence" | "sequencing" => {
                Ok(Body::Ordering { rows: self.options().iter().map(|row| self.text(row)).collect() })
            }
            _ => Err(Reason::Kind { kind: short(self.one(Column::Kind)) }),
        }
    }

    fn key(&self) -> &'r str {
        let key = self.one(Column::Answer);
        if key.is_empty() { self.one(Column::Right) } else { key }
    }

    /// The options, from their own columns or all from one.
    fn options(&self) -> Vec<String> {
        let own = self.many(Column::Option);
        if !own.is_empty() {
            return own.into_iter().map(str::to_owned).collect();
        }
        let all = self.one(Column::Options);
        let separator = ['\n', '|', ';'].into_iter().find(|separator| all.contains(*separator)).unwrap_or('\n');
        let options: Vec<_> = all.split(separator).map(str::trim).filter(|option| !option.is_empty()).collect();
        unlabelled(&options).unwrap_or_else(|| options.into_iter().map(str::to_owned).collect())
    }

    fn choice(&self, several: Option<bool>) -> Result<Body, Reason> {
        let options = self.options();
        if options.is_empty() {
            return self.without_options();
        }
        let right = answer::places(self.key(), &options)?;
        let feedback = self.many(Column::Feedback);
        let choice = |(place, words): (usize, &String)| Choice {
            text: self.text(words),
            right: right.contains(&place),
            feedback: feedback.get(place).and_then(|feedback| self.optional(feedback)),
        };
        let options = options.iter().enumerate().map(choice).collect();
        let shuffle = true;
        Ok(if several.unwrap_or(right.len() > 1) { Body::Several { options, shuffle } } else { Body::Single { options, shuffle } })
    }

    /// A number to type is asked only where the table says so: a typed word is no question here.
    fn without_options(&self) -> Result<Body, Reason> {
        if self.one(Column::Tolerance).is_empty() {
            return Err(Reason::Kind { kind: "shortanswer".into() });
        }
        self.number()
    }

    fn number(&self) -> Result<Body, Reason> {
        let answer = answer::number(self.key())?;
        let tolerance = match self.one(Column::Tolerance) {
            "" => Number::ZERO,
            tolerance => answer::number(tolerance)?,
        };
        if tolerance.is_negative() {
            return Err(Reason::Tolerance { found: tolerance.to_string() });
        }
        let tolerance = (!tolerance.is_zero()).then(|| tolerance.to_string());
        Ok(Body::Numeric { answer: answer.to_string(), tolerance, wrong: Vec::new() })
    }

    fn true_false(&self, changes: &mut Changes) -> Result<Body, Reason> {
        let options: Vec<_> = self.options();
        let key = self.key();
        let right = match key.to_lowercase().as_str() {
            "true" | "t" => true,
            "false" | "f" => false,
            _ if !options.is_empty() => return self.choice(Some(false)),
            _ => return Err(Reason::UnknownAnswer { found: short(key) }),
        };
        changes.push(Change::TrueFalse);
        let feedback = self.many(Column::Feedback);
        let said = |place: usize| feedback.get(place).and_then(|feedback| self.optional(feedback));
        Ok(Body::true_false(right, said(0), said(1)))
    }
}

/// Options without their letters, if all have them: `A) red`, `B. green`.
fn unlabelled(options: &[&str]) -> Option<Vec<String>> {
    let bare = |(place, option): (usize, &&str)| {
        let mut chars = option.chars();
        let letter = chars.next().map(narrow)?.to_ascii_uppercase();
        let sign = chars.next().map(narrow)?;
        let fits = u32::try_from(place).is_ok_and(|place| letter as u32 == 'A' as u32 + place) && matches!(sign, ')' | '.' | ':');
        fits.then(|| chars.as_str().trim().to_owned()).filter(|words| !words.is_empty())
    };
    options.iter().enumerate().map(bare).collect()
}
