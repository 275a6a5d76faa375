//! Authored texts: Fluent messages of one owner in one language, compiled, then formatted into inline nodes.

mod functions;
mod locale;
mod markup;
mod print;
mod syntax;
mod value;

use std::{collections::BTreeMap, fmt, ops::Range};

use fluent_bundle::{FluentArgs, FluentResource, bundle::FluentBundle};

pub use functions::FUNCTIONS;
pub use locale::{LOCALES, Locale};
pub use markup::{Inline, parse as parse_markup, plain};
pub use print::Printer;
pub use syntax::{Shape, canonical, plural_keys, read_pattern};
pub use value::{Arg, Args};

type Compiled = FluentBundle<FluentResource, intl_memoizer::concurrent::IntlLangMemoizer>;

/// The compiled messages of one owner in one language.
pub struct Bundle {
    locale: &'static Locale,
    compiled: Compiled,
    /// The variables each message names: it is given no others.
    variables: BTreeMap<String, Vec<String>>,
}

/// A text that cannot be shown. `span` is the place in the text as authored, where it is known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{id} ({locale}): {kind}")]
pub struct TextError {
    pub id: String,
    pub locale: &'static str,
    pub kind: TextErrorKind,
    pub span: Option<Range<usize>>,
}

/// Why a text cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextErrorKind {
    /// There is no such message.
    Missing,
    /// The message is not Fluent.
    Syntax(String),
    /// A variable it names was not given.
    Variable(String),
    /// A function was given what it cannot print.
    Function(String),
    /// The inline marks do not match.
    Markup(String),
    /// Anything else the formatter says.
    Format(String),
}

impl fmt::Display for TextErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            TextErrorKind::Missing => f.write_str("there is no such text"),
            TextErrorKind::Variable(name) => write!(f, "it names ${name}, which has no value here"),
            TextErrorKind::Syntax(message)
            | TextErrorKind::Function(message)
            | TextErrorKind::Markup(message)
            | TextErrorKind::Format(message) => f.write_str(message),
        }
    }
}

/// A pattern as a line for its authors: without marks, values by their names, the first of its variants.
pub fn readable(pattern: &str) -> String {
    let words = Shape::of("text", pattern).ok().and_then(|shape| shape.words.into_iter().next()).unwrap_or_else(|| pattern.to_owned());
    let words = parse_markup(&words).map_or(words, |pieces| plain(&pieces));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Bundle {
    /// Compiles messages given as (id, pattern), the pattern being what stands after `id =`.
    pub fn compile<'m>(locale: &'static Locale, messages: impl IntoIterator<Item = (&'m str, &'m str)>) -> Result<Bundle, TextError> {
        let mut variables = BTreeMap::new();
        let mut source = String::new();
        for (id, pattern) in messages {
            let shape = Shape::of(id, pattern).map_err(|(message, span)| TextError {
                id: id.into(),
                locale: locale.folder,
                kind: TextErrorKind::Syntax(message),
                span: Some(span),
            })?;
            variables.insert(id.to_owned(), shape.variables.into_keys().collect());
            source.push_str(&format!("{id} = {pattern}\n"));
        }
        let failed =
            |message: String| TextError { id: String::new(), locale: locale.folder, kind: TextErrorKind::Syntax(message), span: None };
        let resource = FluentResource::try_new(source).map_err(|(_, errors)| failed(format!("{errors:?}")))?;
        let tag = locale.plain().parse().map_err(|_| failed("the locale has no tag".into()))?;
        let mut compiled = Compiled::new_concurrent(vec![tag]);
        functions::register(&mut compiled, &Printer::of(locale)).map_err(|error| failed(error.to_string()))?;
        compiled.add_resource(resource).map_err(|errors| failed(format!("{errors:?}")))?;
        Ok(Bundle { locale, compiled, variables })
    }

    /// A bundle without any message.
    pub fn empty(locale: &'static Locale) -> Bundle {
        Bundle { locale, compiled: Compiled::new_concurrent(Vec::new()), variables: BTreeMap::new() }
    }

    /// The language of the messages.
    pub fn locale(&self) -> &'static Locale {
        self.locale
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.variables.contains_key(id)
    }

    /// The message with its values put in, as nodes.
    pub fn format(&self, id: &str, args: &Args) -> Result<Vec<Inline>, TextError> {
        let text = self.format_text(id, args)?;
        markup::parse(&text).map_err(|message| self.error(id, TextErrorKind::Markup(message)))
    }

    /// The message with its values put in, without marks: for titles, attributes and CSV.
    pub fn format_plain(&self, id: &str, args: &Args) -> Result<String, TextError> {
        Ok(plain(&self.format(id, args)?))
    }

    fn format_text(&self, id: &str, args: &Args) -> Result<String, TextError> {
        let missing = || self.error(id, TextErrorKind::Missing);
        let names = self.variables.get(id).ok_or_else(missing)?;
        let pattern = self.compiled.get_message(id).and_then(|message| message.value()).ok_or_else(missing)?;
        let mut given = FluentArgs::with_capacity(names.len());
        for name in names {
            let arg = args.get(name).ok_or_else(|| self.error(id, TextErrorKind::Variable(name.clone())))?;
            given.set(name.as_str(), arg.to_fluent());
        }
        let mut errors = Vec::new();
        let text = self.compiled.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        if let Some(error) = errors.first() {
            return Err(self.error(id, TextErrorKind::Format(error.to_string())));
        }
        if let Some(message) = text.split(value::FAILURE).nth(1) {
            return Err(self.error(id, TextErrorKind::Function(message.to_owned())));
        }
        Ok(text)
    }

    fn error(&self, id: &str, kind: TextErrorKind) -> TextError {
        TextError { id: id.into(), locale: self.locale.folder, kind, span: None }
    }
}

#[cfg(test)]
mod tests;
