//! What a message is made of: its variables, functions and variants, read from the Fluent syntax tree.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey},
    parser,
    serializer::serialize,
};
use intl_pluralrules::{PluralRuleType, PluralRules};
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

use super::{FUNCTIONS, Locale};

/// What a message uses. Two translations of one text have equal shapes, apart from plural variants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Each variable with the functions it is printed by; an empty name stands for a bare `{ $name }`.
    pub variables: BTreeMap<String, BTreeSet<String>>,
    /// Variant keys by selecting variable.
    pub selectors: BTreeMap<String, BTreeSet<String>>,
    /// The words of each variant path, values left as `{$name}`: what reading level and markup are checked on.
    pub words: Vec<String>,
    /// What is Fluent but not ours: terms, references, attributes, other functions.
    pub refused: Vec<String>,
}

impl Shape {
    /// Reads the pattern of a message. The error is a sentence and the place in the pattern.
    pub fn of(id: &str, pattern: &str) -> Result<Shape, (String, Range<usize>)> {
        read(id, pattern, Shape::of_message)
    }

    pub(in crate::content) fn of_message(message: &fluent_syntax::ast::Message<&str>) -> Shape {
        let mut shape = Shape::default();
        if let Some(attribute) = message.attributes.first() {
            shape.refused.push(format!("attribute .{}", attribute.id.name));
        }
        if let Some(pattern) = &message.value {
            shape.words = shape.pattern(pattern);
        }
        shape
    }

    /// Collects into the shape and gives back the words of every way through the variants.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut paths = vec![String::new()];
        for element in &pattern.elements {
            let ends = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            if let [end] = ends.as_slice() {
                paths.iter_mut().for_each(|path| path.push_str(end));
            } else {
                paths = paths.iter().flat_map(|path| ends.iter().map(move |end| format!("{path}{end}"))).collect();
            }
        }
        paths
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => vec![self.inline(inline)],
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::VariableReference { id } => {
                        let name = id.name.to_owned();
                        self.variables.entry(name.clone()).or_default();
                        let keys = variants.iter().map(|variant| match &variant.key {
                            VariantKey::Identifier { name } => (*name).to_owned(),
                            VariantKey::NumberLiteral { value } => (*value).to_owned(),
                        });
                        self.selectors.entry(name).or_default().extend(keys);
                    }
                    _ => self.refused.push("a selection on something else than a variable".into()),
                }
                variants.iter().flat_map(|variant| self.pattern(&variant.value)).collect()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> String {
        match inline {
            InlineExpression::StringLiteral { value } => (*value).to_owned(),
            InlineExpression::NumberLiteral { value } => {
                self.refused.push(format!("the bare number {{ {} }}", value));
                (*value).to_owned()
            }
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_default().insert(String::new());
                format!("{{${}}}", id.name)
            }
            InlineExpression::FunctionReference { id, arguments } => self.function(id.name, arguments),
            InlineExpression::Placeable { expression } => self.expression(expression).concat(),
            InlineExpression::MessageReference { id, .. } => {
                self.refused.push(format!("a reference to {}", id.name));
                String::new()
            }
            InlineExpression::TermReference { id, .. } => {
                self.refused.push(format!("a reference to -{}", id.name));
                String::new()
            }
        }
    }

    fn function(&mut self, function: &str, arguments: &CallArguments<&str>) -> String {
        if !FUNCTIONS.contains(&function) {
            self.refused.push(format!("the function {function}; there are {}", FUNCTIONS.join(", ")));
        }
        match arguments.positional.as_slice() {
            [InlineExpression::VariableReference { id }] => {
                let name = id.name.to_owned();
                let word = format!("{{${name}}}");
                self.variables.entry(name).or_default().insert(function.to_owned());
                word
            }
            _ => {
                self.refused.push(format!("{function} of something else than one variable"));
                String::new()
            }
        }
    }
}

/// Reads a pattern as somebody typed it: written in the one way, and what it is made of.
pub fn read_pattern(id: &str, pattern: &str) -> Result<(String, Shape), (String, Range<usize>)> {
    read(id, pattern, |message| (canonical(message), Shape::of_message(message)))
}

fn read<T>(id: &str, pattern: &str, of: impl FnOnce(&Message<&str>) -> T) -> Result<T, (String, Range<usize>)> {
    let before = id.len() + 3;
    let source = format!("{id} = {pattern}\n");
    let place =
        |range: &Range<usize>| range.start.saturating_sub(before).min(pattern.len())..range.end.saturating_sub(before).min(pattern.len());
    let resource = parser::parse(source.as_str())
        .map_err(|(_, errors)| errors.first().map_or(("not Fluent".into(), 0..0), |error| (error.kind.to_string(), place(&error.pos))))?;
    match resource.body.as_slice() {
        [Entry::Message(message)] => Ok(of(message)),
        _ => Err(("one text must be one message".into(), 0..pattern.len())),
    }
}

/// A pattern written in the one way the serialiser knows, so that equal texts have equal hashes.
pub fn canonical(message: &fluent_syntax::ast::Message<&str>) -> String {
    let mut alone = message.clone();
    alone.comment = None;
    let id = alone.id.name.to_owned();
    let resource = Resource { body: vec![Entry::Message(alone)] };
    let written = serialize(&resource);
    let pattern = written.strip_prefix(&id).and_then(|rest| rest.trim_start().strip_prefix('=')).unwrap_or(&written);
    pattern.trim().to_owned()
}

/// The plural categories that some number has in a locale: any other variant key would never be chosen.
pub fn plural_keys(locale: &Locale) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    // The library knows `pt` and `es`, not every region of them.
    let language = |tag: LanguageIdentifier| LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    let rules = locale.plain().parse().ok().and_then(|tag| PluralRules::create(language(tag), PluralRuleType::CARDINAL).ok());
    let Some(rules) = rules else { return keys };
    let whole = (0..=200).chain([1000, 10_000, 100_000, 1_000_000]).map(Decimal::from);
    let halves = (0..=20).map(|tenths| Decimal::new(tenths * 5 + 5, 1));
    for number in whole.chain(halves) {
        // Fluent gives the library floats without trailing zeros.
        let Ok(float) = number.normalize().to_string().parse::<f64>() else { continue };
        if let Ok(category) = rules.select(float) {
            keys.insert(format!("{category:?}").to_lowercase());
        }
    }
    keys
}
