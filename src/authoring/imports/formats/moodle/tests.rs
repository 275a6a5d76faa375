use super::super::{Body, Entry, Format, MAX_QUESTION, Outcome, Text, Unreadable, read};

fn file(questions: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n{questions}\n</quiz>\n")
}

fn entries(questions: &str) -> Vec<Entry> {
    read(None, "export.xml", file(questions).as_bytes()).unwrap().entries
}

fn refused(text: &str) -> Unreadable {
    read(Some(Format::MoodleXml), "", text.as_bytes()).unwrap_err()
}

fn choice(inner: &str) -> String {
    format!(
        "<question type=\"multichoice\"><name><text>n</text></name><questiontext format=\"html\"><text>q</text></questiontext>{inner}\
         <answer fraction=\"100\"><text>a</text></answer><answer fraction=\"0\"><text>b</text></answer></question>"
    )
}

#[test]
fn what_the_house_has_no_place_for_is_named() {
    let found = entries(&choice(
        "<defaultgrade>2.00</defaultgrade><hidden>1</hidden><shuffleanswers>1</shuffleanswers>\
         <correctfeedback format=\"html\"><text><![CDATA[<p>Well</p>]]></text></correctfeedback>\
         <hint format=\"html\"><text>h &amp; i</text><file name=\"x.pdf\" encoding=\"base64\">AAAA</file></hint>\
         <tags><tag><text>t</text></tag></tags><idnumber>7</idnumber>",
    ));
    let Outcome::Changed(question, changes) = &found[0].outcome else { panic!("{found:#?}") };
    let changes: Vec<_> = changes.iter().map(ToString::to_string).collect();
    assert_eq!(changes.len(), 4, "{changes:?}");
    for part in ["x.pdf", "worth 2 points", "hidden in Moodle", "any right answer (\"Well\")"] {
        assert!(changes.iter().any(|change| change.contains(part)), "{part}");
    }
    assert_eq!((question.tags.as_slice(), question.id.as_deref()), (["t".to_owned()].as_slice(), Some("7")));
    assert_eq!(question.hints, [Text::plain("h & i")]);
    assert!(matches!(question.body, Body::Single { shuffle: true, .. }));
}

#[test]
fn unknown_kinds_are_listed_and_categories_are_not() {
    let kinds = ["essay", "description", "cloze", "calculatedmulti", "ddwtos", "gapselect", "stack", "shortanswer", "x<y"];
    let questions: String = kinds.iter().map(|kind| format!("<question type=\"{}\"/>\n", kind.replace('<', "&lt;"))).collect();
    let found = entries(&format!("<question type=\"category\"><category><text>$course$/a/b</text></category></question>{questions}"));
    assert_eq!(found.len(), kinds.len());
    for (entry, kind) in found.iter().zip(kinds) {
        assert_eq!(entry.category.as_deref(), Some("a/b"));
        assert!(matches!(&entry.outcome, Outcome::Unsupported { reason, .. } if reason.to_string().contains(&format!("\"{kind}\""))));
    }
}

#[test]
fn faults_have_lines_and_the_next_question_is_read() {
    let bad = choice("").replace("fraction=\"100\"", "\nfraction=\"33\"");
    let found = entries(&format!("{bad}\n{}\n{}", choice("").replace(">b<", ">a<"), choice("")));
    assert!(matches!(found[0].outcome, Outcome::Unsupported { line: 3, .. }), "{found:#?}");
    assert!(matches!(found[1].outcome, Outcome::Unsupported { line: 5, .. }));
    assert!(matches!(found[2].outcome, Outcome::Kept(_)));
    assert_eq!(
        (found[2].line, found[2].original.starts_with("<question type"), found[2].original.ends_with("</question>")),
        (6, true, true)
    );
}

#[test]
fn numbers_units_and_old_shapes() {
    let found = entries(
        "<question type=\"numerical\"><name><text>n</text></name><questiontext><text><p>How <b>much</b>?</p></text></questiontext>\
         <answer fraction=\"100\">23.50<tolerance>0.5</tolerance></answer><answer fraction=\"0\"><text>5</text><feedback><text>no</text></feedback></answer>\
         <units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units></question>",
    );
    let Outcome::Changed(question, changes) = &found[0].outcome else { panic!("{found:#?}") };
    assert_eq!(question.stem.as_str(), "How **much**?");
    let wrong = vec![("5".to_owned(), Text::plain("no"))];
    assert_eq!(question.body, Body::Numeric { answer: "23.5".into(), tolerance: Some("0.5".into()), wrong });
    assert!(changes[0].to_string().contains("unit \"m\""));
}

#[test]
fn attacks_and_broken_files_are_refused_with_their_place() {
    let laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>\n<quiz>&lol2;</quiz>";
    assert!(matches!(refused(laughs), Unreadable::Entities { line: 2, column: 1, .. }));
    let external = "<?xml version=\"1.0\"?><!DOCTYPE q SYSTEM \"file:///etc/passwd\"><quiz/>";
    assert!(matches!(refused(external), Unreadable::Entities { .. }));
    assert!(
        matches!(refused(&file(&choice("<hint><text>a&nbsp;b</text></hint>"))), Unreadable::Entities { what, .. } if what.contains("&nbsp;"))
    );
    assert!(matches!(refused("<quiz>\n<question type=\"&x;\"/></quiz>"), Unreadable::Entities { line: 2, .. }));
    assert!(matches!(refused("<quiz>\n <question></quiz>"), Unreadable::Xml { line: 2, .. }));
    assert!(matches!(refused("<quiz><question>"), Unreadable::Xml { problem, .. } if problem.contains("within <question>")));
    assert!(matches!(refused("<quiz><![CDATA["), Unreadable::Xml { .. }));
    assert!(matches!(refused("<quiz/><quiz/>"), Unreadable::Xml { .. }));
    assert!(matches!(refused("words"), Unreadable::Xml { .. }));
    assert!(matches!(refused("<questestinterop/>"), Unreadable::NotMoodle { root } if root == "questestinterop"));
    let deep = format!("<quiz><question>{}", "<a>".repeat(10_000));
    assert!(matches!(refused(&deep), Unreadable::TooDeep { line: 1, limit: 64, .. }));
}

#[test]
fn a_question_that_is_too_long_is_left_out_and_embedded_files_do_not_count() {
    let long = "x".repeat(MAX_QUESTION);
    let file = format!("<hint><text>h</text><file name=\"h\">{long}</file></hint>");
    let found =
        entries(&format!("{}{}{}", choice(&format!("<generalfeedback><text>{long}</text></generalfeedback>")), choice(&file), choice("")));
    assert_eq!(found.len(), 3);
    assert!(matches!(&found[0].outcome, Outcome::Unsupported { reason: super::super::Reason::TooLong, .. }));
    assert!(found[1].question().is_some() && found[2].question().is_some());
    assert!(found[0].original.len() < 30_000);
}
