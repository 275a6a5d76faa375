//! Turns the English interface texts (`locales/en/*.ftl`) into typed functions, so that a missing key or argument does not
//! compile. Only the server speaks: the browser build gets its few strings as island props.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=migrations");
    if env::var_os("CARGO_FEATURE_SSR").is_none() {
        return;
    }
    let mut messages = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir("locales/en").expect("locales/en is there").map(|f| f.unwrap().path()).collect();
    files.sort();
    for path in files.iter().filter(|p| p.extension().is_some_and(|e| e == "ftl")) {
        gather(path, &mut messages);
    }
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("tr.rs");
    fs::write(out, functions(&messages)).unwrap();
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("locales.rs"), resources()).unwrap();
}

/// What one message needs: its English text (for the doc comment) and the names of its arguments, in order of appearance.
struct Message {
    text: String,
    args: Vec<String>,
}

fn gather(path: &Path, messages: &mut BTreeMap<String, Message>) {
    let source = fs::read_to_string(path).unwrap();
    let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(pattern) = &message.value else { panic!("{}: {} has no text", path.display(), message.id.name) };
        let mut found = Message { text: String::new(), args: vec![] };
        walk(pattern, &mut found);
        if messages.insert(message.id.name.to_string(), found).is_some() {
            panic!("{}: {} stands twice", path.display(), message.id.name);
        }
    }
}

fn walk(pattern: &ast::Pattern<&str>, found: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.text.push_str(value),
            PatternElement::Placeable { expression } => walk_expression(expression, found),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, found: &mut Message) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, found),
        Expression::Select { selector, variants } => {
            walk_inline(selector, found);
            for variant in variants {
                walk(&variant.value, found);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, found: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            let _ = write!(found.text, "{{${}}}", id.name);
            if !found.args.iter().any(|a| a == id.name) {
                found.args.push(id.name.to_string());
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.iter().for_each(|a| walk_inline(a, found)),
        InlineExpression::Placeable { expression } => walk_expression(expression, found),
        _ => {}
    }
}

fn functions(messages: &BTreeMap<String, Message>) -> String {
    let mut code = String::from("impl Tr {\n");
    for (id, message) in messages {
        let name = id.replace('-', "_");
        let params: String = message.args.iter().map(|a| format!(", {a}: impl Into<Arg>")).collect();
        let args: String = message.args.iter().map(|a| format!("(\"{a}\", {a}.into()), ")).collect();
        let doc = message.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = writeln!(
            code,
            "    /// {doc}\n    pub fn {name}(&self{params}) -> String {{\n        self.say(\"{id}\", vec![{args}])\n    }}"
        );
    }
    code.push_str("}\n");
    let _ = writeln!(code, "#[cfg(test)]\npub const IDS: &[&str] = &{:?};", messages.keys().collect::<Vec<_>>());
    code
}

/// Every locale's files, carried in the binary.
fn resources() -> String {
    let root = env::var("CARGO_MANIFEST_DIR").unwrap();
    let mut code = String::from("pub const RESOURCES: &[(&str, &[&str])] = &[\n");
    let mut folders: Vec<_> = fs::read_dir("locales").unwrap().map(|f| f.unwrap().path()).filter(|p| p.is_dir()).collect();
    folders.sort();
    for folder in folders {
        let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|f| f.unwrap().path()).collect();
        files.sort();
        let included: String = files.iter().map(|f| format!("include_str!({:?}), ", Path::new(&root).join(f))).collect();
        let _ = writeln!(code, "    ({:?}, &[{included}]),", folder.file_name().unwrap().to_str().unwrap());
    }
    code.push_str("];\n");
    code
}
