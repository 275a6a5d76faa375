//! Patterns as they are typed: without the indent that Fluent wants for further lines, and the way back from an error in
//! the pattern to the place in what was typed.

use std::ops::Range;

use crate::content::format::read_pattern;

const INDENT: &str = "    ";

/// The pattern, from what was typed.
pub fn pattern(typed: &str) -> String {
    tidy(typed).replace('\n', &format!("\n{INDENT}"))
}

/// What cannot be a pattern, and the place in what was typed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{message}")]
pub struct NoPattern {
    pub message: String,
    pub spot: Spot,
}

/// The pattern of what was typed, written in the one way the serialiser knows.
pub fn read(typed: &str) -> Result<String, NoPattern> {
    let whole = pattern(typed);
    let (message, span) = match read_pattern("x", &whole) {
        // An indented line that begins with a dot is an attribute to Fluent.
        Ok((body, shape)) if !shape.refused.iter().any(|refused| refused.starts_with("attribute")) => return Ok(body),
        Ok(_) => ("no line begins with a dot: write { \".\" } instead".to_owned(), 0..whole.len()),
        Err(error) => error,
    };
    let help = "A brace opens a value, as in { MONEY($price) }; a brace of its own is written { \"{\" }, and so is *, . or [ where a line begins with it";
    Err(NoPattern { message: format!("{message}. {help}"), spot: spot(typed, &span) })
}

/// What stands in the form, from the pattern.
pub fn shown(pattern: &str) -> String {
    pattern.replace(&format!("\n{INDENT}"), "\n")
}

fn tidy(typed: &str) -> String {
    typed.replace("\r\n", "\n").trim().to_owned()
}

/// A place in what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// From 1.
    pub line: usize,
    pub before: String,
    pub marked: String,
    pub after: String,
}

/// The place of bytes of the pattern.
pub fn spot(typed: &str, span: &Range<usize>) -> Spot {
    let pattern = pattern(typed);
    let start = span.start.min(pattern.len());
    let start = (0..=start).rev().find(|at| pattern.is_char_boundary(*at)).unwrap_or(0);
    let line = pattern[..start].matches('\n').count();
    let begin = pattern[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = pattern[start..].find('\n').map_or(pattern.len(), |at| start + at);
    let indent = if line == 0 { 0 } else { INDENT.len().min(end - begin) };
    // An error at the end of a line is shown by its last character.
    let start = if start == end { pattern[begin..end].char_indices().next_back().map_or(start, |(at, _)| begin + at) } else { start };
    let start = start.max(begin + indent).min(end);
    let stop = span.end.clamp(start, end);
    let stop = (stop..=end).find(|at| pattern.is_char_boundary(*at) && *at > start).unwrap_or(end);
    let part = |range: Range<usize>| pattern.get(range).unwrap_or_default().to_owned();
    Spot { line: line + 1, before: part(begin + indent..start), marked: part(start..stop), after: part(stop..end) }
}

/// The place of the first value that a finding names and the text holds.
pub fn named(typed: &str, finding: &str) -> Option<Spot> {
    let pattern = pattern(typed);
    let names = finding.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
        format!("${}", &rest[..end])
    });
    let found = names.filter(|name| name.len() > 1).find_map(|name| {
        let goes_on = |at: usize| pattern[at + name.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        pattern.match_indices(&name).map(|(at, _)| at).find(|at| !goes_on(*at)).map(|at| at..at + name.len())
    });
    found.map(|span| spot(typed, &span))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_and_what_is_kept_are_one() {
        for typed in ["Uno", "Uno\ndos", "{ $n ->\n    [one] Uno\n   *[other] Dos\n}", "a\n\nb"] {
            let (kept, _) = read_pattern("x", &pattern(typed)).unwrap();
            let again = read_pattern("x", &pattern(&shown(&kept))).unwrap().0;
            assert_eq!(again, kept, "{typed}");
        }
        assert_eq!(pattern(" a\r\nb \r\n"), "a\n    b");
    }

    #[test]
    fn an_error_is_found_in_what_was_typed() {
        let typed = "Eins\nzwei { $ } drei";
        let (_, span) = read_pattern("x", &pattern(typed)).unwrap_err();
        let found = spot(typed, &span);
        assert_eq!(found.line, 2);
        assert_eq!(format!("{}{}{}", found.before, found.marked, found.after), "zwei { $ } drei");
        assert!(!found.marked.is_empty());
        let found = named("Pague { MONEY($prize) }\nhoy { MONEY($price) }", "x: other than English, it names $price").unwrap();
        assert_eq!((found.line, found.before.as_str(), found.marked.as_str()), (2, "hoy { MONEY(", "$price"));
        assert_eq!(named("Pague { MONEY($prices) }", "it leaves out $price"), None);
        for at in 0..40 {
            spot("ñandú\nالعربية { ", &(at..at));
        }
    }

    #[test]
    fn what_is_typed_comes_back() {
        for text in [
            "A coat costs { MONEY($price) }.",
            "[A link](https://example.org) comes first.",
            "One line.\nAnother line.\n\nA new paragraph.",
            "{ $origin ->\n    [IN] In India\n   *[other] Elsewhere\n}",
            "It costs { $n ->\n    [one] one dollar\n   *[other] { NUMBER($n) } dollars\n} in all.",
        ] {
            let pattern = read(text).unwrap();
            assert_eq!(read(&shown(&pattern)).unwrap(), pattern, "{text}");
        }
        assert_eq!(shown(&read("One line.\nAnother line.").unwrap()), "One line.\nAnother line.");
    }

    #[test]
    fn what_is_no_pattern_is_named_with_its_place() {
        let error = read("It costs { MONEY($price .").unwrap_err();
        assert!(error.spot.before.len() > 5, "{error:?}");
        assert!(read("A list\n* of things").is_err());
        assert!(read("A list\n.of = things").is_err());
        assert!(read("Done }").is_err());
        assert_eq!(read("Fine.\nNot { fine").unwrap_err().spot.line, 2);
    }
}
