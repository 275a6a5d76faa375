use quick_xml::{
    Error, Reader, XmlVersion,
    escape::{EscapeError, resolve_xml_entity},
    events::{BytesStart, Event},
};

use super::{
    super::{
        Entry, MAX_QUESTION, MAX_QUESTIONS, Reason, Unreadable,
        model::category_of,
        receipt::{Draft, short},
        source::Source,
    },
    kinds,
    tree::{Element, Tree},
};

/// Deepest nesting; an export needs six.
const MAX_DEPTH: usize = 64;
/// Most attributes of an element that are looked at.
const MAX_ATTRIBUTES: usize = 50;
/// What an element costs of a question's length, besides its text.
const ELEMENT: usize = 64;

/// Reads a Moodle XML file.
pub(in super::super) fn read(source: &Source) -> Result<Vec<Entry>, Unreadable> {
    let mut reader = Reader::from_str(source.text);
    let mut state = State { source, open: Vec::new(), rooted: false, question: None, category: None, entries: Vec::new() };
    loop {
        let at = position(&reader);
        let event = reader.read_event().map_err(|error| {
            let at = usize::try_from(reader.error_position()).unwrap_or(at);
            state.broken(at, &error.to_string())
        })?;
        match event {
            Event::Start(tag) => state.open(&tag, at, position(&reader))?,
            Event::Empty(tag) => {
                state.open(&tag, at, position(&reader))?;
                state.close(at, position(&reader))?;
            }
            Event::End(_) => state.close(at, position(&reader))?,
            Event::Text(text) => state.characters(&text.xml10_content(), at)?,
            Event::CData(text) => state.characters(&text.xml10_content(), at)?,
            Event::GeneralRef(entity) => {
                let name = entity.xml10_content().into_owned();
                let char = entity.resolve_char_ref().map_err(|error| state.broken(at, &error.to_string()))?;
                match (char, resolve_xml_entity(&name)) {
                    (Some(char), _) => state.characters(char.encode_utf8(&mut [0; 4]), at)?,
                    (None, Some(text)) => state.characters(text, at)?,
                    (None, None) => return Err(state.entity(at, &format!("the entity &{};", short(&name)))),
                }
            }
            Event::DocType(_) => return Err(state.entity(at, "a document type (<!DOCTYPE)")),
            Event::Eof => return state.end(),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

struct State<'s, 't> {
    source: &'s Source<'t>,
    /// The names of the open elements.
    open: Vec<String>,
    rooted: bool,
    question: Option<Growing>,
    category: Option<String>,
    entries: Vec<Entry>,
}

/// A question being read.
struct Growing {
    start: usize,
    tree: Tree,
    /// The open elements of it, as indices.
    path: Vec<usize>,
    length: usize,
}

impl State<'_, '_> {
    fn broken(&self, at: usize, problem: &str) -> Unreadable {
        let (line, column) = self.source.place(at);
        Unreadable::Xml { line, column, problem: problem.to_owned() }
    }

    fn entity(&self, at: usize, what: &str) -> Unreadable {
        let (line, column) = self.source.place(at);
        Unreadable::Entities { line, column, what: what.to_owned() }
    }

    fn open(&mut self, tag: &BytesStart, at: usize, after: usize) -> Result<(), Unreadable> {
        let name = tag.name().as_ref().to_owned();
        if self.open.len() == MAX_DEPTH {
            let (line, column) = self.source.place(at);
            return Err(Unreadable::TooDeep { line, column, limit: MAX_DEPTH });
        }
        if self.open.is_empty() {
            if self.rooted {
                return Err(self.broken(at, "a second element follows the first one's end"));
            }
            if name != "quiz" && name != "question" {
                return Err(Unreadable::NotMoodle { root: short(&name) });
            }
            self.rooted = true;
        }
        let attributes = self.attributes(tag, at)?;
        let begins = name == "question" && (self.open.is_empty() || self.open.len() == 1 && self.open[0] == "quiz");
        self.open.push(name.clone());
        if begins {
            self.question = Some(Growing { start: at, tree: Tree::default(), path: Vec::new(), length: 0 });
        }
        let Some(question) = &mut self.question else { return Ok(()) };
        question.length += ELEMENT + attributes.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>();
        // A question that is too long is counted on, not kept.
        if question.length <= MAX_QUESTION {
            let index = question.tree.elements.len();
            if let Some(parent) = question.path.last().and_then(|parent| question.tree.elements.get_mut(*parent)) {
                parent.children.push(index);
            }
            question.tree.elements.push(Element { name, attributes, at, inner: after..after, ..Element::default() });
            question.path.push(index);
        } else {
            question.path.push(usize::MAX);
        }
        Ok(())
    }

    fn attributes(&self, tag: &BytesStart, at: usize) -> Result<Vec<(String, String)>, Unreadable> {
        let mut list = Vec::new();
        // Looking for doubles would take the square of their number; the first of two counts.
        for attribute in tag.attributes().with_checks(false).take(MAX_ATTRIBUTES) {
            let attribute = attribute.map_err(|error| self.broken(at, &error.to_string()))?;
            let value = attribute.normalized_value_with(XmlVersion::Implicit1_0, 1, resolve_xml_entity).map_err(|error| match error {
                Error::Escape(EscapeError::UnrecognizedEntity(_, name)) => self.entity(at, &format!("the entity &{};", short(&name))),
                error => self.broken(at, &error.to_string()),
            })?;
            list.push((attribute.key.as_ref().to_owned(), value.into_owned()));
        }
        Ok(list)
    }

    fn characters(&mut self, text: &str, at: usize) -> Result<(), Unreadable> {
        if self.open.is_empty() {
            let idle = text.chars().all(|char| char.is_whitespace() || char == '\u{feff}');
            return if idle { Ok(()) } else { Err(self.broken(at, "text outside all elements")) };
        }
        let Some(question) = &mut self.question else { return Ok(()) };
        // Embedded files are left out whatever their length.
        if matches!(self.open.last().map(String::as_str), Some("file" | "image_base64")) {
            return Ok(());
        }
        question.length += text.len();
        if question.length <= MAX_QUESTION
            && let Some(element) = question.path.last().and_then(|index| question.tree.elements.get_mut(*index))
        {
            element.text.push_str(text);
        }
        Ok(())
    }

    fn close(&mut self, at: usize, after: usize) -> Result<(), Unreadable> {
        self.open.pop();
        let Some(question) = &mut self.question else { return Ok(()) };
        if let Some(element) = question.path.pop().and_then(|index| question.tree.elements.get_mut(index)) {
            element.inner.end = at.max(element.inner.start);
        }
        if question.path.is_empty()
            && let Some(question) = self.question.take()
        {
            self.finish(question, after)?;
        }
        Ok(())
    }

    fn finish(&mut self, question: Growing, after: usize) -> Result<(), Unreadable> {
        let Some(root) = question.tree.root() else { return Ok(()) };
        if root.attribute("type").map(str::trim) == Some("category") {
            self.category = category_of(root.child("category").map_or("", |category| category.value("text")));
            return Ok(());
        }
        if self.entries.len() == MAX_QUESTIONS {
            return Err(Unreadable::TooMany);
        }
        let draft = if question.length > MAX_QUESTION {
            let name = root.child("name").map_or("", |name| name.value("text"));
            Draft::fault(name, self.category.clone(), self.source.line(question.start), Reason::TooLong)
        } else {
            kinds::question(root, self.source, self.category.clone())
        };
        self.entries.push(Entry::new(self.source, question.start..after, draft));
        Ok(())
    }

    fn end(self) -> Result<Vec<Entry>, Unreadable> {
        match self.open.last() {
            Some(name) => Err(self.broken(self.source.text.len(), &format!("the file ends within <{}>", short(name)))),
            None if !self.rooted => Err(self.broken(0, "there is no element in it")),
            None => Ok(self.entries),
        }
    }
}
