//! What all formats promise: every question accounted for, nothing lost on a round trip, no panic on any bytes.

mod round;

use super::*;

fn sample(index: usize) -> Question {
    let choice = |text: &str, right| Choice {
        text: Text::markup(text),
        right,
        feedback: Some(Text::markup("Because **interest** is paid on _interest_ too.")),
    };
    Question {
        name: format!("Question {index}"),
        category: Some(format!("Money/Part {}", index / 100)),
        tags: vec!["interest".into()],
        id: Some(format!("q-{index}")),
        stem: Text::markup(&format!(
            "You save {index} dollars at **3 %** a year. What do you have after two years?\n\nSee [the page](https://x.org/a)."
        )),
        explanation: Some(Text::markup("Twice 3 % is not 6 %, but 6.09 %.")),
        hints: vec![],
        body: Body::Single {
            options: vec![choice("a", true), choice("b < c", false), choice("d & e", false), choice("f", false)],
            shuffle: true,
        },
    }
}

#[test]
fn what_is_written_reads_back_and_is_recognised() {
    let questions: Vec<_> = (0..300).map(sample).collect();
    for format in [Format::Gift, Format::MoodleXml, Format::Csv] {
        let written = write(format, &questions).unwrap();
        let receipt = read(None, "", written.as_bytes()).unwrap();
        assert_eq!((receipt.format, receipt.counts()), (format, (300, 0, 0)));
    }
    let aiken: String = (0..300).map(|index| format!("Question {index}?\nA) x\nB) y\nC) z\nANSWER: B\n\n")).collect();
    assert_eq!(read(None, "", aiken.as_bytes()).unwrap().counts(), (300, 0, 0));
}

#[test]
fn what_a_format_cannot_hold_is_listed() {
    let mut fixed = sample(1);
    let Body::Single { shuffle, .. } = &mut fixed.body else { panic!() };
    *shuffle = false;
    let hinted = Question { hints: vec![Text::plain("h")], ..sample(2) };
    let ordering = Question { body: Body::Ordering { rows: vec![Text::plain("a"), Text::plain("b")] }, ..sample(3) };
    let empty = Question { stem: Text::default(), ..sample(4) };
    let all = [sample(0), fixed, hinted, ordering, empty];
    let listed = |format| write(format, &all).unwrap_err().into_iter().map(|(index, _)| index).collect::<Vec<_>>();
    assert_eq!(listed(Format::Gift), [1, 2, 3, 4]);
    assert_eq!(listed(Format::MoodleXml), [4]);
    assert_eq!(listed(Format::Csv), [4]);
    assert_eq!(listed(Format::Aiken), [0, 1, 2, 3, 4]);
    assert!(write(Format::Csv, &all[..4]).unwrap().starts_with("id,category,kind,name,stem,option_1,"));
}

#[test]
fn formulas_are_disarmed_in_tables_and_come_back() {
    let stem = "=HYPERLINK(\"x\")";
    let question = Question { stem: Text::plain(stem), name: "'@x".into(), ..sample(0) };
    let written = write(Format::Csv, std::slice::from_ref(&question)).unwrap();
    assert!(written.contains("\"'=HYPERLINK(\"\"x\"\")\"") && written.contains(",''@x,"), "{written}");
    let receipt = read(None, "", written.as_bytes()).unwrap();
    assert_eq!(receipt.entries[0].question(), Some(&question));
}

#[test]
fn hashes_pass_over_names_and_spaces_and_see_all_else() {
    let base = sample(1);
    let other = Question { name: "x".into(), category: None, stem: Text::plain(&base.stem.words().replace(' ', "\n")), ..base.clone() };
    let plain = Question { stem: Text::plain(&base.stem.words()), ..base.clone() };
    assert_eq!(other.content_hash(), plain.content_hash());
    assert_ne!(plain.content_hash(), base.content_hash());
    let mut wrong = base.clone();
    let Body::Single { options, .. } = &mut wrong.body else { panic!() };
    options[0].right = false;
    options[1].right = true;
    assert_ne!(wrong.content_hash(), base.content_hash());
    assert_eq!(base.content_hash().len(), 64);
}

#[test]
fn the_format_is_found_by_content_and_name() {
    let found = |name: &str, text: &str| detect::format(name, text);
    assert_eq!(found("a.txt", "A?\nA) x\nB) y\nANSWER: A"), Some(Format::Aiken));
    assert_eq!(found("a.txt", "A?{=x ~y}"), Some(Format::Gift));
    assert_eq!(found("a.txt", "// c\n\n$CATEGORY: a\n\nA) x {T}"), Some(Format::Gift));
    assert_eq!(found("a.dat", "\n<?xml version='1.0'?><quiz/>"), Some(Format::MoodleXml));
    assert_eq!(found("a.txt", "<quiz></quiz>"), Some(Format::MoodleXml));
    assert_eq!(found("a.txt", "<p>What?</p>{=x ~y}"), Some(Format::Gift));
    assert_eq!(found("a.txt", "question;a;b;answer\n"), Some(Format::Csv));
    assert_eq!(found("a.csv", "x"), Some(Format::Csv));
    assert_eq!(found("a.html", "<!DOCTYPE html><html>{}"), None);
    assert_eq!(found("a.txt", "Just a letter."), None);
}

#[test]
fn hostile_files_are_refused_or_left_out() {
    assert!(matches!(read(None, "", &vec![b'x'; MAX_FILE + 1]), Err(Unreadable::TooBig { .. })));
    assert_eq!(read(None, "", b" \n"), Err(Unreadable::Empty));
    let long = "x".repeat(2 * MAX_QUESTION);
    for (format, file) in [
        (Format::Gift, format!("q{{=a ~{long}}}\n\n::b::b{{=x ~y}}")),
        (Format::Aiken, format!("q {long}\nA) x\nB) y\nANSWER: A\n\nb\nA) x\nB) y\nANSWER: B")),
        (Format::Csv, format!("question,a,b,answer\nq,{long},b,A\nb,x,y,A")),
        (
            Format::MoodleXml,
            format!(
                "<quiz><question type='multichoice'><questiontext><text>{long}</text></questiontext></question><question type='multichoice'><questiontext><text>b</text></questiontext><answer fraction='100'><text>x</text></answer><answer><text>y</text></answer></question></quiz>"
            ),
        ),
    ] {
        let receipt = read(Some(format), "", file.as_bytes()).unwrap();
        assert_eq!(receipt.counts(), (1, 0, 1), "{format:?}");
        assert!(matches!(&receipt.entries[0].outcome, Outcome::Unsupported { reason: Reason::TooLong, .. }), "{format:?}");
    }
    let many = "a{T}\n\n".repeat(MAX_QUESTIONS + 1);
    assert_eq!(read(Some(Format::Gift), "", many.as_bytes()), Err(Unreadable::TooMany));
    let quotes = format!("question,a,b,answer\n{}", "\"q,x\n\n".repeat(100_001));
    let _ = read(Some(Format::Csv), "", quotes.as_bytes());
    let options = format!("q{{{}}}", "~a ".repeat(300_000));
    assert_eq!(read(Some(Format::Gift), "", options.as_bytes()).unwrap().counts(), (0, 0, 1));
}

#[test]
fn code_in_every_field_is_gone_and_named() {
    let evil = "<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">x</a><iframe srcdoc=\"<b>\"></iframe>";
    let plain = |evil: &str| evil.replace('&', "&amp;").replace('<', "&lt;");
    let field = |name: &str, words: &str| format!("<{name} format=\"html\"><text>{}</text></{name}>", plain(&format!("{words}{evil}")));
    let xml = format!(
        "<quiz><question type=\"multichoice\"><name><text>{0}</text></name>{1}{2}{3}<answer fraction=\"100\" format=\"html\"><text>a{0}</text>{4}</answer>\
         <answer fraction=\"0\" format=\"html\"><text>b{0}</text></answer></question></quiz>",
        plain(evil),
        field("questiontext", "q"),
        field("generalfeedback", "g"),
        field("hint", "h"),
        field("feedback", "f"),
    );
    let receipt = read(None, "", xml.as_bytes()).unwrap();
    let Outcome::Changed(question, changes) = &receipt.entries[0].outcome else { panic!("{receipt:#?}") };
    let body = serde_json::to_string(&(&question.body, &question.stem, &question.explanation, &question.hints)).unwrap();
    assert!(!["script", "alert", "onerror", "iframe", "<"].iter().any(|part| body.contains(part)), "{body}");
    for named in ["<script>", "onerror", "javascript:", "<iframe>"] {
        assert!(changes.iter().any(|change| change.to_string().contains(named)), "{named}: {changes:?}");
    }
}

#[test]
fn a_receipt_survives_its_storage() {
    let file = "a{=x ~%50%y}\n\n::b::b{=x ~y}\n\nc{}";
    let receipt = read(None, "", file.as_bytes()).unwrap();
    assert_eq!(receipt.counts(), (1, 1, 1));
    let stored = serde_json::to_string(&receipt).unwrap();
    assert_eq!(serde_json::from_str::<Receipt>(&stored).unwrap(), receipt);
}
