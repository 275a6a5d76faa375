use super::super::{Body, Entry, Format, Outcome, Text, Unreadable, read};

fn entries(text: &str) -> Vec<Entry> {
    read(Some(Format::Csv), "", text.as_bytes()).unwrap().entries
}

fn outline(text: &str) -> Vec<String> {
    let shown = |entry: &Entry| match &entry.outcome {
        Outcome::Unsupported { line, reason } => format!("{line} {reason}"),
        Outcome::Kept(question) | Outcome::Changed(question, _) => match &question.body {
            Body::Single { options, .. } | Body::Several { options, .. } => {
                let kind = if matches!(question.body, Body::Single { .. }) { "single" } else { "several" };
                let right: Vec<_> = options.iter().filter(|option| option.right).map(|option| option.text.as_str()).collect();
                format!("{kind} {}", right.join("+"))
            }
            Body::Numeric { answer, tolerance, .. } => format!("numeric {answer} {}", tolerance.as_deref().unwrap_or("-")),
            other => format!("{other:?}"),
        },
    };
    entries(text).iter().map(shown).collect()
}

#[test]
fn columns_are_recognised_by_many_names() {
    for text in [
        "Question,Option A,Option B,Option C,Correct Answer\nq,x,y,z,B\n",
        "\u{feff}question text;A;B;C;Key\r\nq;x;y;z;b\r\n",
        "Stem\tChoice 1\tChoice 2\tChoice 3\tAnswer\nq\tx\ty\tz\t2",
        "sep=;\nPrompt;options;correct\nq;x|y|z;y\n",
        "PROMPT,Options,Correct\n\"q\",\"A) x\nB) y\nC) z\",Ｂ\n",
        "question,answer_1,answer_2,answer_3,right answer\nq,x,y,z,y",
    ] {
        assert_eq!(outline(text), ["single y"], "{text}");
    }
    let refused = read(Some(Format::Csv), "", b"Frage,Antwort\na,b").unwrap_err();
    assert!(matches!(&refused, Unreadable::Columns { found, .. } if found == &["Frage", "Antwort"]));
    assert!(refused.to_string().contains("question, option A"), "{refused}");
}

#[test]
fn kinds_are_taken_as_they_are_named() {
    let text = "type,question,a,b,c,answer,tolerance,explanation,feedback a,hint 1,tags,notes\n\
        ,q1,x,y,z,AC,,,,,,\nMultiple Response,q2,x,y,z,B,,,,,,\nMCQ,q3,x,y,z,y,,why,no,h,\"t, u\",n\ntrue/false,q4,,,,T,,,,,,\nnumeric,q5,,,,\"3,5\",0.1,,,,,\n\
        ,q6,,,,42,,,,,,\n,q7,,,,42,1,,,,,\nessay,q8,,,,,,,,,,\nordering,q9,x,y,z,,,,,,,\nsingle,q10,x,y,z,AB,,,,,,\nnumeric,q11,,,,\"1,234\",,,,,,\n,q12,x,y,z,D,,,,,,\n,q13,x,x,,A,,,,,,\n,,x,y,,A,,,,,,\n";
    let expected = [
        "several x+z",
        "several y",
        "single y",
        "single True",
        "numeric 3.5 0.1",
        "7 questions of the kind \"shortanswer\"",
        "numeric 42 1",
        "9 questions of the kind \"essay\"",
        "Ordering",
        "11 2 options",
        "12 \"1,234\" could be two",
        "13 the answer \"D\"",
        "14 \"x\" stands",
        "15 the question has no text",
    ];
    let found = outline(text);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    found.iter().zip(expected).for_each(|(line, begin)| assert!(line.starts_with(begin), "{line} / {begin}"));
    let Outcome::Changed(question, changes) = &entries(text)[2].outcome else { panic!() };
    assert_eq!(changes[0].to_string(), "the column \"notes\" is left out");
    assert_eq!((question.tags.len(), question.hints.len(), question.explanation.clone()), (2, 1, Some(Text::plain("why"))));
}

#[test]
fn rows_that_are_broken_do_not_take_the_next_with_them() {
    let text = "question,a,b,answer\nq1,x,y,A,z\n\"q2\nline\",\"x \"\"1\"\"\",y,A\n\"q3,x,y,A\nq4,x,y,B\n\"q5, too\" ,x,y,A\n,,,\n\"q6,x,y,A\nq7,x,y,A\n";
    let expected =
        ["2 the row has more cells", "single x \"1\"", "5 a quotation mark", "single y", "single x", "9 a quotation mark", "single x"];
    let found = outline(text);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    found.iter().zip(expected).for_each(|(line, begin)| assert!(line.starts_with(begin), "{line} / {begin}"));
    let all = outline(&format!("question,a,b,answer\n{}", "\"q,x\n".repeat(1000)));
    assert!(all.len() == 1000 && all.iter().all(|line| line.contains("a quotation mark")));
}

#[test]
fn markup_of_other_makers_is_plain_text() {
    let Outcome::Kept(question) = entries("question,a,b,answer\n**q** <script>x</script>,_x_,=1+1,A\n").remove(0).outcome else { panic!() };
    assert_eq!(question.stem.as_str(), r"\*\*q\*\* <script>x</script>");
}
