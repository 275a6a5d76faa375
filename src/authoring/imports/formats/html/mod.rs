//! Texts as question files hold them, HTML most of all, and what our markup keeps of them.
//!
//! No HTML ever leaves this module as HTML of the file: it becomes characters with a style each, all else is
//! dropped and named. Tags are counted, not stacked, so that no depth of nesting costs anything.

mod elements;
mod entity;
mod markdown;
mod raised;
#[cfg(test)]
mod tests;
mod token;
mod write;

use super::{
    Change, Text,
    receipt::Changes,
    text::{Rich, is_bare},
};

pub(super) use write::{escape, html};

/// How a source text is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    /// Moodle's auto format: HTML in which a line break is a line break.
    Moodle,
    /// HTML.
    Html,
    /// Just characters.
    Plain,
    /// Markdown, with HTML in it.
    Markdown,
}

impl Markup {
    /// The markup a GIFT prefix such as `[html]` names.
    pub fn of_gift(name: &str) -> Option<Self> {
        match name {
            "moodle" => Some(Markup::Moodle),
            "html" => Some(Markup::Html),
            "plain" => Some(Markup::Plain),
            "markdown" => Some(Markup::Markdown),
            _ => None,
        }
    }

    /// The markup a `format` attribute of Moodle XML names; HTML for all it does not know, as in Moodle.
    pub fn of_xml(name: &str) -> Self {
        match name.trim() {
            "moodle_auto_format" => Markup::Moodle,
            "plain_text" | "wiki_like" => Markup::Plain,
            "markdown" => Markup::Markdown,
            _ => Markup::Html,
        }
    }
}

/// Reads a text; what is lost is added to the changes.
pub(super) fn text(raw: &str, markup: Markup, changes: &mut Changes) -> Text {
    // Markdown begins lists and headings with signs of its own.
    if markup != Markup::Markdown && is_bare(raw) && !raw.contains(['<', '&']) {
        return Text::plain(raw);
    }
    let rich = match markup {
        Markup::Plain => {
            let mut rich = Rich::default();
            rich.push_str(raw, Default::default());
            rich
        }
        Markup::Html => elements::read(raw, false, changes),
        Markup::Moodle => elements::read(raw, true, changes),
        Markup::Markdown => elements::read(&markdown::to_html(raw), false, changes),
    };
    let (text, lost) = rich.finish();
    changes.lost(lost);
    text
}

/// The same for a text that may be missing.
pub(super) fn optional(raw: &str, markup: Markup, changes: &mut Changes) -> Option<Text> {
    Some(text(raw, markup, changes)).filter(|text| !text.is_empty())
}

/// The last part of an address: a file name for sentences.
fn file_name(address: &str) -> String {
    if address.starts_with("data:") {
        return "(embedded)".into();
    }
    let path = address.split(['?', '#']).next().unwrap_or_default();
    super::receipt::short(&path.rsplit('/').next().unwrap_or_default().replace("%20", " "))
}

/// What a link in the file becomes.
enum Link {
    Kept(String),
    Dropped,
}

fn link(target: &str, changes: &mut Changes) -> Link {
    // Browsers pass over these characters in addresses; so must a check of them.
    let target: String = target.trim().chars().filter(|c| !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}')).collect();
    let lower = target.to_ascii_lowercase();
    let rest = match () {
        () if lower.starts_with("https://") => &target[8..],
        () if lower.starts_with("http://") => &target[7..],
        () => "",
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() || host.contains(['@', '\\']) || target.len() > 2000 {
        changes.push(Change::Link { target: super::receipt::short(&target) });
        return Link::Dropped;
    }
    let mut href = "https://".to_owned();
    for char in rest.chars() {
        match char {
            '(' => href.push_str("%28"),
            ')' => href.push_str("%29"),
            '"' => href.push_str("%22"),
            '<' => href.push_str("%3C"),
            '>' => href.push_str("%3E"),
            '\\' => href.push_str("%5C"),
            char if char.is_whitespace() => href.push_str("%20"),
            char => href.push(char),
        }
    }
    if lower.starts_with("http://") {
        changes.push(Change::Upgraded { target: super::receipt::short(&href) });
    }
    Link::Kept(href)
}
