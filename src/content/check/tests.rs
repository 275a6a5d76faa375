//! A small curriculum that is right, and broken copies of it: each fault is named with its file and line.

use jiff::civil::Date;

use super::{Report, check};
use crate::content::source::{Level, Source};

const GRAPH: &str = include_str!("tests/graph.toml");
const LESSON: &str = include_str!("tests/lesson.toml");
const ENGLISH: &str = include_str!("tests/en.ftl");
const SPANISH: &str = include_str!("tests/es.ftl");

fn report(edit: impl Fn(&str, &str) -> String) -> Report {
    let files =
        [("graph.toml", GRAPH), ("lessons/adding.toml", LESSON), ("texts/en/adding.ftl", ENGLISH), ("texts/es/adding.ftl", SPANISH)];
    let source = Source::of(files.map(|(path, text)| (path.to_owned(), edit(path, text))));
    check(&source, Date::constant(2026, 11, 22))
}

/// Replaces `from` by `to` in one file and expects an error there, on the line where the replacement begins.
fn broken(path: &str, from: &str, to: &str, message: &str) {
    let report = report(|name, text| {
        if name != path {
            return text.to_owned();
        }
        assert!(text.contains(from), "{from} in {path}");
        text.replacen(from, to, 1)
    });
    let text = [("graph.toml", GRAPH), ("lessons/adding.toml", LESSON), ("texts/en/adding.ftl", ENGLISH), ("texts/es/adding.ftl", SPANISH)]
        .into_iter()
        .find(|(name, _)| *name == path)
        .map_or("", |(_, text)| text);
    let line =
        text[..text.find(from).unwrap_or(0)].lines().count().max(1) + usize::from(text[..text.find(from).unwrap_or(0)].ends_with('\n'));
    let found = report.findings.iter().find(|finding| finding.level == Level::Error && finding.message.contains(message));
    let Some(finding) = found else { panic!("no error with {message:?} in:\n{report}") };
    assert_eq!((&*finding.place.path, finding.place.line), (path, line), "{}", finding.message);
}

#[test]
fn a_right_curriculum_is_clean() {
    let report = report(|_, text| text.to_owned());
    assert!(report.findings.is_empty(), "{report}");
    assert_eq!(report.coverage["es"].0, report.coverage["es"].1);
    assert!(report.reading["adding"] < 6.0);
}

#[test]
fn structure_and_references() {
    let lesson = "lessons/adding.toml";
    broken(lesson, "minutes = 3", "minuts = 3", "minuts");
    broken(lesson, "b = -1", "b = = -1", "not TOML");
    broken(lesson, "weights = { adding = 1.0 }", "weights = { adding = 0.9 }", "sum to 0.9");
    broken(
        lesson,
        "  { key = \"k2\", misconception = \"no-carry\" },",
        "  { key = \"k2\", misconception = \"carry\" },",
        "no misconception carry",
    );
    broken(lesson, "contexts = [\"zz-adding\"]", "contexts = [\"zz-nothing\"]", "no context zz-nothing");
    broken(lesson, "slug = \"adding-two\"", "slug = \"adding-one\"", "stands already");
    broken("graph.toml", "prerequisite = \"counting\"", "prerequisite = \"conting\"", "no component conting");
    broken("graph.toml", "kind = \"required\"", "kind = \"require\"", "require");
    broken("graph.toml", "scope = \"universal\"", "fits = [\"nobody\"]\nscope = \"universal\"", "nobody is no status");
}

#[test]
fn circles_and_lessons_out_of_reach() {
    let circle = report(|_, text| {
        format!(
            "{text}{}",
            if text == GRAPH { "[[edge]]\nkc = \"counting\"\nprerequisite = \"adding\"\nkind = \"optional\"\n" } else { "" }
        )
    });
    assert!(circle.findings.iter().any(|finding| finding.message.contains("circle")), "{circle}");
    let unreachable =
        report(
            |name, text| if name == "graph.toml" { text.replace("kind = \"optional\"", "kind = \"required\"") } else { text.to_owned() },
        );
    assert!(unreachable.findings.iter().any(|finding| finding.message.contains("no learner can ever reach adding")), "{unreachable}");
}

#[test]
fn formulas_and_keys() {
    let lesson = "lessons/adding.toml";
    broken(lesson, "answer = \"a+b\"", "answer = \"a+\"", "Parse at");
    broken(lesson, "answer = \"a+b\"", "answer = \"a+c\"", "UnknownName");
    broken(lesson, "{ key = \"w1\", value = \"a\"", "{ key = \"w1\", value = \"b+a\"", "cannot be told from answer");
    broken(lesson, "sum = { cells = [{ money = \"a+b\" }] }", "sum = { cells = [{ money = \"a\" }] }", "add up to 12");
    let options = &LESSON[LESSON.find("options = [").unwrap()..LESSON.find("right = true").unwrap() + 12];
    broken(lesson, options, &options.replace("right = true", "misconception = \"no-carry\""), "0 options are right");
}

#[test]
fn cases_parts_and_goals() {
    let lesson = "lessons/adding.toml";
    broken(lesson, "key = \"q2\"", "key = \"q3\"", "the key here is q2, not q3");
    broken(lesson, "value = \"b\", misconception", "value = \"b+a\", misconception", "cannot be told from answer");
    broken(lesson, "kind = \"scenario\"", "kind = \"video\"", "a video item needs clip");
    broken(lesson, "all >= 12 and box == 1", "all >= 0 or box == 1", "holds whatever is set");
    broken(lesson, "all >= 12 and box == 1", "all >= 13 and box == 1", "with every input right, the answer does not hold");
    broken(lesson, "value = \"all < 12\"", "value = \"all < 0\"", "nothing that can be set shows w1");
    let untold = report(|_, text| text.replace("value = \"box == 2\"", "value = \"box == 2 and all < 6\""));
    assert!(
        untold.findings.iter().any(|finding| finding.message.contains("option 2 of box is wrong and no `wrong` tells why")),
        "{untold}"
    );
    let nested = report(|_, text| text.replace("key = \"q2\"\nkind = \"numeric\"", "key = \"q2\"\nkind = \"scenario\""));
    assert!(nested.findings.iter().any(|finding| finding.message.contains("a part is of a plain kind")), "{nested}");
    broken(lesson, "right = \"7\"", "right = \"21\"", "the right more lies outside its bounds");
    broken(lesson, "options = 2", "options = 1", "box has one option");
    broken("texts/en/adding.ftl", "adding-case-q1-why", "adding-case-q1-wy", "no row has a text adding-case-q1-wy");
}

#[test]
fn texts_of_every_language() {
    let (english, spanish) = ("texts/en/adding.ftl", "texts/es/adding.ftl");
    broken(english, "adding-lesson-title = Adding", "adding-lesson-titel = Adding", "no row has a text adding-lesson-titel");
    broken(spanish, "adding-one-why = ", "adding-one-why = { NUMBER($c) } ", "names $c");
    broken(english, "adding-one-stem = You have { MONEY($a) }", "adding-one-stem = You have { MONEY($x) }", "$x has no value here");
    broken(english, "adding-one-stem = You have { MONEY($a) }", "adding-one-stem = You have { $a }", "stands bare");
    broken(english, "adding-one-hint-1 = Count", "adding-one-hint-1 = **Count", "`**` is opened");
    broken(english, "adding-one-hint-1 = Count", "adding-one-hint-1 = $5 Count", "is typed");
    broken(
        spanish,
        "adding-one-hint-1 = ",
        "adding-one-hint-1 = { $a ->\n    [many] x\n   *[other] y\n  } ",
        "never chooses the variant [many]",
    );
    broken(spanish, "adding-one-hint-1 = ", "adding-one-hint-1 = { LENGTH($a) } ", "function LENGTH");
    broken(english, "adding-one-hint-2 = ", "adding-one-hint-2 = { ", "not Fluent");
    let gone = report(|name, text| if name == spanish { text.replace("adding-one-why", "# adding-one-why") } else { text.to_owned() });
    let lacking = gone.findings.iter().find(|finding| finding.message.contains("lacks in es: adding-one-why"));
    assert!(lacking.is_some_and(|finding| &*finding.place.path == "lessons/adding.toml"), "{gone}");
}

#[test]
fn hard_words_are_refused() {
    let hard = "Institutional creditors predominantly evaluate longitudinal repayment characteristics alongside utilization.";
    broken("texts/en/adding.ftl", "adding-one-why = ", &format!("adding-one-why = {hard} "), "reading level");
}
