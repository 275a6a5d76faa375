//! A text as it is typed, and the Fluent pattern it is kept as. They differ in the space before lines only: a pattern of
//! several lines is indented, a text area is not.

use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::content::format::canonical;

const INDENT: &str = "    ";

/// What cannot be a pattern, and the place in what was typed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct NoPattern {
    pub message: String,
    pub at: Range<usize>,
}

/// The pattern of what was typed, written in the one way the serialiser knows.
pub fn of(typed: &str) -> Result<String, NoPattern> {
    let mut source = String::from("x =\n");
    // Where each line of the source began in what was typed.
    let mut starts = vec![];
    let mut at = 0;
    for line in typed.split('\n') {
        starts.push((source.len() + INDENT.len(), at));
        source.push_str(INDENT);
        source.push_str(line);
        source.push('\n');
        at += line.len() + 1;
    }
    let back = |place: usize| {
        let line = starts.iter().rev().find(|(start, _)| *start <= place);
        line.map_or(0, |(start, typed)| typed + (place - start)).min(typed.len())
    };
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        errors.first().map_or(NoPattern { message: "this is not Fluent".into(), at: 0..typed.len() }, |error| NoPattern {
            message: format!(
                "{}. A brace opens a value, as in {{ MONEY($price) }}; a brace of its own is written {{ \"{{\" }}",
                error.kind
            ),
            at: back(error.pos.start)..back(error.pos.end),
        })
    })?;
    match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() && message.value.is_some() => Ok(canonical(message)),
        _ => Err(NoPattern {
            message: "no line begins with a dot, an asterisk, a bracket or a brace that closes: write { \".\" } instead".into(),
            at: 0..typed.len(),
        }),
    }
}

/// What an author sees of a pattern.
pub fn typed(pattern: &str) -> String {
    let mut lines = pattern.lines();
    let first = lines.next().unwrap_or_default().trim_end();
    let rest: Vec<&str> = lines.collect();
    let indented = rest.iter().filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start_matches(' ').len());
    let indent = indented.min().unwrap_or(0);
    let rest = rest.iter().map(|line| line.get(indent..).unwrap_or_default().trim_end());
    // A pattern whose first line stands beside its name has its other lines below it.
    let lines: Vec<&str> = Some(first).filter(|line| !line.is_empty()).into_iter().chain(rest).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_comes_back() {
        for text in [
            "A coat costs { MONEY($price) }.",
            "One line.\nAnother line.\n\nA new paragraph.",
            "{ $origin ->\n    [IN] In India\n   *[other] Elsewhere\n}",
            "It costs { $n ->\n    [one] one dollar\n   *[other] { NUMBER($n) } dollars\n} in all.",
        ] {
            let pattern = of(text).unwrap();
            assert_eq!(of(&typed(&pattern)).unwrap(), pattern, "{text}");
        }
        assert_eq!(typed(&of("One line.\nAnother line.").unwrap()), "One line.\nAnother line.");
    }

    #[test]
    fn what_is_no_pattern_is_named_with_its_place() {
        let error = of("It costs { MONEY($price .").unwrap_err();
        assert!(error.at.start > 5, "{error:?}");
        assert!(of("A list\n* of things").is_err());
        assert!(of("Done }").is_err());
        let second = of("Fine.\nNot { fine").unwrap_err();
        assert!(second.at.start >= 6, "{second:?}");
    }
}
