use super::super::{Format, Outcome, read};

fn receipt(text: &str) -> Vec<super::Entry> {
    read(Some(Format::Aiken), "", text.as_bytes()).unwrap().entries
}

#[test]
fn sound_questions_are_kept() {
    let entries = receipt("What is 1 < 2 & 3?\r\nA) yes\r\nB. *no*\r\nANSWER: B\r\n\r\nNext?\nA)x\nB)y\nAnswer: a");
    let [first, second] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!((first.line, first.end_line, first.name.as_str()), (1, 4, "What is 1 < 2 & 3?"));
    assert!(matches!(&first.outcome, Outcome::Kept(question) if question.stem.as_str() == "What is 1 < 2 & 3?"));
    assert!(matches!(second.outcome, Outcome::Kept(_)));
}

#[test]
fn each_faulty_question_is_one_entry_with_its_line() {
    let text = "Too few\nA) Only\nANSWER: A\n\nA) Not started\n\nANSWER: Not started\n\nGood\nA) x\nB) y\nANSWER: A\n\n\
        Not finished\nA) x\nB) y\n\nTwo\nlines\nA) x\nB) y\nANSWER: B\n\nGap\nA) x\nC) y\nANSWER: C\n\nKey\nA) x\nB) y\nANSWER: A, B\n\nOpen\n\nLast\nA) x\nB) x\nANSWER: B";
    let lines: Vec<_> = receipt(text)
        .iter()
        .map(|entry| match &entry.outcome {
            Outcome::Unsupported { line, reason } => format!("{line} {reason}"),
            _ => entry.name.clone(),
        })
        .collect();
    let begins = [
        "1 1 options",
        "5 an option",
        "Good",
        "16 no line",
        "19 the question takes",
        "26 option C",
        "32 the answer \"A, B\"",
        "34 no line",
        "36 \"x\" stands there twice",
    ];
    assert_eq!(lines.len(), begins.len(), "{lines:#?}");
    lines.iter().zip(begins).for_each(|(line, begin)| assert!(line.starts_with(begin), "{line} / {begin}"));
}
