//! Several questions on one case, and goals that are reached by setting inputs.

use super::*;

/// Three questions: a typed number, a several choice, a single choice.
fn case() -> Key {
    let part = |part: &str, key: Key| PartKey { part: part.into(), key };
    Key::Parts { parts: vec![part("q1", bus_pass()), part("q2", real_savings()), part("q3", coat_sale())] }
}

fn given(number: &str, several: &str, single: &str) -> Response {
    let parts = [("q1", Response::Number(dec(number))), ("q2", chosen(several)), ("q3", chosen(single))];
    Response::Parts(parts.map(|(part, response)| (part.to_owned(), response)).into())
}

/// A card of 1 200 at 2 % a month: cleared within 24 months, and at most 100 a month.
fn pay_off() -> Key {
    serde_json::from_str(
        r#"{"kind": "goal", "given": {"debt": 1200, "rate": 0.02, "most": 100},
            "inputs": [{"name": "pay", "choice": false, "decimals": 0, "min": 0, "max": 400, "right": 80}],
            "derived": [["left", "fv(rate, 24, -pay, debt)"], ["share", "1/(pay-25)"]],
            "holds": "left <= 0 and pay <= most",
            "wrong": [{"key": "w1", "when": "pay <= debt*rate", "misconception": "minimum-ends-debt"},
                      {"key": "w2", "when": "left > 0", "misconception": "too-slow"},
                      {"key": "w3", "when": "pay > most", "misconception": "beyond-the-budget"}]}"#,
    )
    .unwrap()
}

fn set(pay: &str) -> Response {
    Response::Settings([("pay".to_owned(), dec(pay))].into())
}

#[test]
fn a_case_earns_the_mean_of_its_parts() {
    // By hand: q1 right 1, q2 one hit of two 1/2, q3 wrong 0.
    let grade = grade(&case(), &given("15", "k2", "k1")).unwrap();
    assert_eq!((grade.score, grade.verdict), (0.5, Verdict::Partly));
    assert_eq!(shown(&grade), [("bigger-percent-more-money", "q2-k4"), ("off-is-what-you-pay", "q3-k1")]);
    assert_eq!(grade.feedback, ["q2-k4", "q3-k1"]);
    assert_eq!(grade.marks.len(), 1 + 4 + 4);
    assert_eq!(grade.marks[0].key, "q1-answer");
}

#[test]
fn a_case_is_right_only_where_all_of_it_is() {
    let right = grade(&case(), &given("15", "k2 k4", "k3")).unwrap();
    assert_eq!((right.score, right.verdict), (1.0, Verdict::Right));
    assert!(right.feedback.is_empty() && right.misconceptions.is_empty());
    let nothing = grade(&case(), &given("3", "k1 k3", "k1")).unwrap();
    assert_eq!((nothing.score, nothing.verdict), (0.0, Verdict::Wrong));
    assert_eq!(nothing.misconceptions.len(), 1 + 4 + 1);
    let unknown = grade(&case(), &Response::Unknown).unwrap();
    assert_eq!((unknown.score, unknown.verdict, unknown.misconceptions.len()), (0.0, Verdict::Wrong, 0));
    assert_eq!(unknown.marks.len(), 9);
}

#[test]
fn a_case_wants_an_answer_to_each_part_and_to_no_other() {
    let Response::Parts(mut parts) = given("15", "k2 k4", "k3") else { unreachable!() };
    parts.insert("q4".into(), chosen("k1"));
    assert_eq!(grade(&case(), &Response::Parts(parts.clone())), Err(GradeError::UnknownKey("q4".into())));
    parts.remove("q4");
    parts.remove("q2");
    assert_eq!(grade(&case(), &Response::Parts(parts)), Err(GradeError::Missing("q2".into())));
    assert_eq!(grade(&case(), &chosen("k1")), Err(GradeError::WrongKind));
}

#[test]
fn a_goal_is_reached_or_it_shows_why_not() {
    // 1 200 × 1.02^24 = 1 930.1; 24 payments with interest are worth 30.4219 each: 63.45 a month clears it.
    for (pay, verdict, mixups) in [
        ("63", Verdict::Wrong, vec![("too-slow", "w2")]),
        ("64", Verdict::Right, vec![]),
        ("100", Verdict::Right, vec![]),
        ("101", Verdict::Wrong, vec![("beyond-the-budget", "w3")]),
        ("24", Verdict::Wrong, vec![("minimum-ends-debt", "w1"), ("too-slow", "w2")]),
    ] {
        let grade = grade(&pay_off(), &set(pay)).unwrap();
        assert_eq!((grade.verdict, shown(&grade)), (verdict, mixups), "{pay}");
        assert_eq!(grade.score, f64::from(u8::from(verdict == Verdict::Right)));
        assert_eq!(grade.marks[0].mark.is_right(), verdict == Verdict::Right);
    }
}

#[test]
fn what_cannot_be_computed_is_left_open_and_holds_for_nothing() {
    let Key::Goal(mut goal) = pay_off() else { unreachable!() };
    let scope = goal.scope(&[("pay".to_owned(), dec("25"))].into());
    assert!(scope.contains_key("left") && !scope.contains_key("share"));
    assert!(!goal.scope(&Settings::new()).contains_key("left"));
    goal.holds = "share > -1000".parse().unwrap();
    assert!(!goal.judge(&[("pay".to_owned(), dec("25"))].into()).0);
}

#[test]
fn settings_outside_the_bounds_are_refused() {
    for set in [set("-1"), set("401"), Response::Settings(Settings::new()), Response::Settings([("rent".to_owned(), dec("1"))].into())] {
        assert!(grade(&pay_off(), &set).is_err(), "{set:?}");
    }
}

#[test]
fn looking_over_a_goal_tries_all_its_range() {
    let Key::Goal(goal) = pay_off() else { unreachable!() };
    let settings = goal.settings();
    let tried: BTreeSet<Decimal> = settings.iter().map(|set| set["pay"]).collect();
    assert!(tried.contains(&dec("0")) && tried.contains(&dec("400")) && tried.contains(&dec("80")) && tried.len() == 201);
    for wrong in ["w1", "w2", "w3"] {
        assert!(settings.iter().any(|set| goal.judge(set).1.iter().any(|found| found.key == wrong)), "{wrong}");
    }
    assert_eq!(Key::Goal(goal.clone()).check(), Ok(()));
    let mut short = goal;
    short.inputs[0].right = dec("63");
    assert_eq!(Key::Goal(short).check(), Err(KeyError::Goal));
}

#[test]
fn guesses_at_the_parts_multiply() {
    // By counting: typed numbers are not guessed; without one, 15 sets of four options and 4 options.
    assert_eq!(guess_rate(&case()), 0.0);
    let two =
        Key::Parts { parts: vec![PartKey { part: "q1".into(), key: real_savings() }, PartKey { part: "q2".into(), key: coat_sale() }] };
    assert!((guess_rate(&two) - 1.0 / 60.0).abs() < 1e-12);
    assert_eq!(guess_rate(&pay_off()), 0.0);
    assert!(case().offers() && !pay_off().offers());
}

#[test]
fn a_response_to_a_case_is_stored_and_read_back() {
    for response in [given("15.5", "k2", "k1"), set("64.25")] {
        let text = serde_json::to_string(&response).unwrap();
        assert_eq!(serde_json::from_str::<Response>(&text).unwrap(), response);
    }
    let key = serde_json::to_value(pay_off()).unwrap();
    assert_eq!(serde_json::from_value::<Key>(key).unwrap(), pay_off());
}
