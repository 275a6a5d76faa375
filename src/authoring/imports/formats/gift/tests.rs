use super::super::{Body, Entry, Format, Outcome, Question, Text, read};

fn entries(text: &str) -> Vec<Entry> {
    read(Some(Format::Gift), "", text.as_bytes()).unwrap().entries
}

fn one(text: &str) -> (Question, Vec<String>) {
    match entries(text).pop().unwrap().outcome {
        Outcome::Kept(question) => (question, vec![]),
        Outcome::Changed(question, changes) => (question, changes.iter().map(ToString::to_string).collect()),
        Outcome::Unsupported { line, reason } => panic!("{line}: {reason}"),
    }
}

/// Line and reason of what is left out, or the name.
fn outline(text: &str) -> Vec<String> {
    let shown = |entry: &Entry| match &entry.outcome {
        Outcome::Unsupported { line, reason } => format!("{line} {reason}"),
        _ => entry.name.clone(),
    };
    entries(text).iter().map(shown).collect()
}

fn options(question: &Question) -> Vec<(&str, bool, &str)> {
    let (Body::Single { options, .. } | Body::Several { options, .. }) = &question.body else { panic!("{question:?}") };
    options.iter().map(|option| (option.text.as_str(), option.right, option.feedback.as_ref().map_or("", Text::as_str))).collect()
}

#[test]
fn a_single_choice_with_everything() {
    let (question, changes) = one(
        "$CATEGORY: $course$/top/Money/Interest\r\n\r\n// [id:Q-1 \\] x] note [tag:a] [tag:b c]\r\n::Na\\:me::[html]What is <b>5\\={6}</b>\\?{\r\n\
         =[plain]a<b # yes\r\n~%0%c \\~ d\\\\\r\n// a comment\r\n~e#[markdown]*no*\r\n####because \\n\\nof it}\r\n"
            .replace("\\={6}", "\\=\\{6\\}")
            .as_str(),
    );
    assert_eq!(
        (question.name.as_str(), question.category.as_deref(), question.id.as_deref()),
        ("Na:me", Some("Money/Interest"), Some("Q-1 ] x"))
    );
    assert_eq!(question.tags, ["a", "b c"]);
    assert_eq!(question.stem.as_str(), "What is **5={6}**\\\\?");
    assert_eq!(options(&question), [("a<b", true, "yes"), ("c ~ d\\\\", false, ""), ("e", false, "_no_")]);
    assert_eq!(question.explanation.as_ref().map(Text::as_str), Some("because of it"));
    assert_eq!(changes, Vec::<String>::new());
}

#[test]
fn shares_make_a_choice_of_several() {
    let (question, changes) = one("q{~%33.333%a ~%33.333%b ~%33.333%c ~%-50%d}");
    assert!(matches!(question.body, Body::Several { .. }));
    assert_eq!(options(&question).iter().filter(|option| option.1).count(), 3);
    assert_eq!(changes, ["a deduction of 50 % for \"d\" is left out"]);
    let (_, changes) = one("q{=a ~%50%b ~c}");
    assert_eq!(changes, ["partial credit of 50 % for \"b\" is left out"]);
}

#[test]
fn numbers() {
    let numeric = |text: &str| match one(text) {
        (Question { body: Body::Numeric { answer, tolerance, wrong }, .. }, changes) => {
            (answer, tolerance, wrong.into_iter().map(|(number, said)| format!("{number} {said}")).collect::<Vec<_>>(), changes.len())
        }
        other => panic!("{other:?}"),
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(numeric("q{#3:2}"), ("3".into(), some("2"), vec![], 0));
    assert_eq!(numeric("q{#3..5}"), ("4".into(), some("1"), vec![], 0));
    assert_eq!(numeric("q{#-1.5..0}"), ("-0.75".into(), some("0.75"), vec![], 0));
    assert_eq!(numeric("q{# =3:0.10 =%50%3:1}"), ("3".into(), some("0.1"), vec![], 1));
    assert_eq!(numeric("q{#=3:0 =%0%5#five}"), ("3".into(), None, vec!["5 five".into()], 0));
    assert_eq!(numeric("q{#=3#yes =3:2 ~#no}"), ("3".into(), some("2"), vec![], 3));
}

#[test]
fn true_false_matching_and_a_missing_word() {
    let (question, changes) = one("It is.{F#wrong#right####all}");
    assert_eq!(options(&question), [("True", false, "wrong"), ("False", true, "right")]);
    assert_eq!(changes.len(), 1);
    let (question, _) = one("Match{=a -> 1 =b \\-> c->2 = -> 3 =d->1}");
    let Body::Matching { rows, partners } = question.body else { panic!() };
    assert_eq!(partners.iter().map(Text::as_str).collect::<Vec<_>>(), ["1", "c->2", "3"]);
    assert_eq!(rows.iter().map(|(row, partner)| (row.as_str(), *partner)).collect::<Vec<_>>(), [("a", 0), ("b \\\\", 1), ("d", 0)]);
    let (question, changes) = one("Grant is {~buried =entombed} in it.");
    assert_eq!((question.stem.words().as_str(), changes.len()), ("Grant is _____ in it.", 1));
    assert_eq!(one("[html]<p>Sure? {T}</p>").0.stem.as_str(), "Sure?");
}

#[test]
fn faults_have_lines_and_the_next_question_is_read() {
    let text = "// c\n\n::A::a{=x ~y}\n\n::B::b\n{=x\n~%33%y}\n\nc{=x ~y\n\n~z}\n\n::D::d{=x ~y}\n\ne{=x ~x}\n\nf{~x ~y}\n\ng{}\n\nh\n\ni{=one =1}\n\n\
        j{=1} k{=2}\n\nl}m{\n\n{=x ~y}\n\nm{=a=b ~c}\n\nn{#x}\n\no{#5..1}\n\np{#=1 =2}\n\nq{=a->b =c}\n\nr{=a -> =b -> c}\n\ns{=a ~}\n\nt{a{b}c}\n\nu}\n\n\
        v{~%101%a ~b}\n\nw{~%50%a ~b}\n\nx{#3:-1}\n\n$CATEGORY: z\n::Y::y{=x ~y}\n\n::Z::z{=x}";
    let expected = [
        "A",
        "7 \"33\" is no share",
        "9 an empty line",
        "D",
        "15 \"x\" stands there twice",
        "17 no answer is right",
        "19 questions of the kind \"essay\"",
        "21 questions of the kind \"description\"",
        "23 questions of the kind \"shortanswer\"",
        "25 more than one block",
        "27 the braces",
        "29 the question has no text",
        "31 2 options are right",
        "33 \"x\" is not a number",
        "35 the range 5..1",
        "37 more than one number",
        "39 \"c\" is no pair",
        "41 \"a\" has no partner",
        "43 option or row 2",
        "45 the braces",
        "47 the braces",
        "49 \"101\" is no share",
        "51 the shares of the right options are 50 %",
        "53 the tolerance -1",
        "Y",
        "58 questions of the kind \"shortanswer\"",
    ];
    let found = outline(text);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    found.iter().zip(expected).for_each(|(line, begin)| assert!(line.starts_with(begin), "{line} / {begin}"));
}

#[test]
fn a_question_with_empty_lines_in_it_is_one_entry() {
    assert_eq!(
        outline("::A::a{\n=x\n\n~y\n\n~z\n}\n\n::B::b{=x ~y}\n\n::C::c{=x\n\nd{=x ~y}"),
        [
            "1 an empty line stands between the braces: it ends the question",
            "B",
            "11 the braces do not pair: write \\{ and \\} for braces that are not around the answers",
            "d"
        ]
    );
}

#[test]
fn what_stood_there_stays_with_the_entry() {
    let found = entries("a{=x ~y}\n\n// note\n::B::b{=x\n\n~y}\n");
    assert_eq!((found[1].line, found[1].end_line, found[1].original.as_str()), (3, 6, "// note\n::B::b{=x\n\n~y}"));
    let long = format!("a{{=x ~y#{}}}", "z".repeat(30_000));
    assert!(entries(&long)[0].original.ends_with(" more bytes)"));
}
