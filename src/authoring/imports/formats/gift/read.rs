use super::{
    super::{
        Change, Entry, MAX_QUESTION, MAX_QUESTIONS, Question, Reason, Unreadable,
        html::{self, Markup},
        model::{category_of, line},
        receipt::{Changes, Draft, Fault, short},
        source::Source,
    },
    answers::{self, Answers},
    block::{Block, shown},
};

const CATEGORY: &str = "$CATEGORY:";

/// Reads a GIFT file.
pub(in super::super) fn read(source: &Source) -> Result<Vec<Entry>, Unreadable> {
    let mut entries = Vec::new();
    let mut category = None;
    let mut blocks = Block::all(source);
    let halves = other_halves(&blocks);
    let mut next = 0;
    while let Some(mut block) = blocks.get_mut(next).map(std::mem::take) {
        let half = halves.get(next).copied().flatten();
        next += 1;
        if let Some(path) = block.text.strip_prefix(CATEGORY) {
            let end = path.find('\n').unwrap_or(path.len());
            category = category_of(&shown(&path[..end]));
            // Moodle takes the whole block for the name: a question would be lost for an empty line left out.
            let Some(start) = block.text[CATEGORY.len() + end..].find(|c: char| !c.is_whitespace()) else { continue };
            let start = CATEGORY.len() + end + start;
            block.line += block.text[..start].matches('\n').count();
            block.text.drain(..start);
        }
        if entries.len() == MAX_QUESTIONS {
            return Err(Unreadable::TooMany);
        }
        let draft = if block.range.len() > MAX_QUESTION {
            Draft::fault("", category.clone(), block.line, Reason::TooLong)
        } else if half.is_some() {
            let name = name_of(&block.text).map(|(name, _)| name).unwrap_or_default();
            Draft::fault(&name, category.clone(), block.line, Reason::BlankLine)
        } else {
            question(&block, category.clone())
        };
        // What is left of it is no question of its own.
        let end = half.and_then(|half| blocks.get(half)).map_or(block.range.end, |half| half.range.end);
        next = half.map_or(next, |half| half + 1);
        entries.push(Entry::new(source, block.range.start..end, draft));
    }
    Ok(entries)
}

/// For each block whose brace is left open, the block that closes it if no other opens one before.
fn other_halves(blocks: &[Block]) -> Vec<Option<usize>> {
    let mut halves = vec![None; blocks.len()];
    let mut closing = None;
    for (index, block) in blocks.iter().enumerate().rev() {
        halves[index] = closing.filter(|_| block.is_open());
        if block.closes() {
            closing = Some(index);
        } else if block.text.contains('{') {
            closing = None;
        }
    }
    halves
}

/// The name between double colons, and where the text after it begins.
fn name_of(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix("::")?;
    let end = inner.find("::")?;
    let after = end + 4;
    let start = after + text[after..].find(|c: char| !c.is_whitespace()).unwrap_or(0);
    Some((line(&shown(&inner[..end])), start))
}

fn question(block: &Block, category: Option<String>) -> Draft {
    let (name, start) = name_of(&block.text).unwrap_or_default();
    // Without its second pair of colons the first is no part of the question either.
    let start = if start == 0 && block.text.starts_with("::") { 2 } else { start };
    let mut changes = Changes::default();
    let read =
        read_question(block, start, &mut changes).map(|question| Question { name: name.clone(), category: category.clone(), ..question });
    let name = if name.is_empty() { short(&shown(&block.text[start..])) } else { name };
    Draft { name, category, read, changes }
}

fn read_question(block: &Block, start: usize, changes: &mut Changes) -> Result<Question, Fault> {
    let text = &block.text[start..];
    let fault = |at: usize, reason| block.fault(start + at, reason);
    let (open, close) = match (text.find('{'), text.find('}')) {
        (None, None) => return Err(fault(0, Reason::Kind { kind: "description".into() })),
        (Some(open), Some(close)) if open < close => (open, close),
        (open, close) => return Err(fault(open.or(close).unwrap_or(0), Reason::Braces)),
    };
    let (inside, tail) = (&text[open + 1..close], &text[close + 1..]);
    if let Some(at) = inside.find('{') {
        return Err(fault(open + 1 + at, Reason::Braces));
    }
    if let Some(at) = tail.find(['{', '}']) {
        let second = tail[at..].starts_with('{') && tail[at..].contains('}');
        return Err(fault(close + 1 + at, if second { Reason::SeveralBlocks } else { Reason::Braces }));
    }
    let (markup, head) = prefix(text[..open].trim_start(), Markup::Moodle);
    let (answers, general) = inside.rsplit_once("####").unwrap_or((inside, ""));
    // Only tags that close may follow the answers without their being a gap in the sentence.
    let gap = !html::text(&shown(tail), markup, &mut Changes::default()).is_empty();
    if gap {
        changes.push(Change::MissingWord);
    }
    let stem = html::text(&shown(&format!("{head}{}{tail}", if gap { "_____" } else { "" })), markup, changes);
    let (general_markup, general) = prefix(general.trim(), markup);
    let explanation = html::optional(&shown(general), general_markup, changes);
    let answers = Answers { text: answers, markup };
    let body = answers::body(&answers, changes).map_err(|(at, reason)| fault(open + 1 + at, reason))?;
    let (id, tags) = labels(&block.comments);
    Ok(Question { name: String::new(), category: None, tags, id, stem, explanation, hints: Vec::new(), body })
}

/// The markup a text names at its beginning, and the text after that.
pub(super) fn prefix(text: &str, markup: Markup) -> (Markup, &str) {
    let named = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    match named.and_then(|(name, rest)| Some((Markup::of_gift(name)?, rest))) {
        Some(found) => found,
        None => (markup, text),
    }
}

/// The `[id:…]` and the `[tag:…]`s of the comments; `\]` stands for a bracket in them.
fn labels(comments: &str) -> (Option<String>, Vec<String>) {
    let id = values(comments, "[id:").into_iter().next();
    (id, values(comments, "[tag:"))
}

fn values(comments: &str, open: &str) -> Vec<String> {
    let mut found = Vec::new();
    for piece in comments.split(open).skip(1) {
        let mut value = String::new();
        let mut chars = piece.chars();
        while let Some(char) = chars.next() {
            match char {
                '\\' if chars.clone().next() == Some(']') => {
                    chars.next();
                    value.push(']');
                }
                ']' => {
                    found.push(line(&value));
                    break;
                }
                char if char.is_control() => break,
                char => value.push(char),
            }
        }
    }
    found.retain(|value| !value.is_empty());
    found
}
