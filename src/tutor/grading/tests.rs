mod cases;

use proptest::prelude::*;

use super::*;

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn choice(key: &str, right: bool, misconception: &str) -> Choice {
    let misconception = (!misconception.is_empty()).then(|| misconception.to_owned());
    Choice { key: key.into(), right, misconception }
}

fn coat_sale() -> Key {
    Key::Single {
        options: vec![
            choice("k1", false, "off-is-what-you-pay"),
            choice("k2", false, "percent-as-amount"),
            choice("k3", true, ""),
            choice("k4", false, "always-added"),
        ],
    }
}

fn real_savings() -> Key {
    let slug = "bigger-percent-more-money";
    Key::Several {
        options: [("k1", false), ("k2", true), ("k3", false), ("k4", true)].map(|(key, right)| choice(key, right, slug)).to_vec(),
    }
}

/// percent-skills-bus-pass: from 20 to 23 dollars is 15 %.
fn bus_pass() -> Key {
    serde_json::from_str(
        r#"{"kind": "numeric", "answer": 15, "tolerance": 0.05, "decimals": 1, "wrong": [
            {"key": "w1", "value": 3, "misconception": "percent-as-amount"},
            {"key": "w2", "value": 13.0434782608695652, "misconception": "divide-by-the-new"},
            {"key": "w4", "value": 0.15, "misconception": "sign-is-decoration"}]}"#,
    )
    .unwrap()
}

fn smallest_first() -> Key {
    serde_json::from_str(
        r#"{"kind": "ordering", "rows": ["k1", "k2", "k3", "k4"], "slips": [
            {"key": "s1", "first": "k1", "second": "k2", "misconception": "sign-is-decoration"},
            {"key": "s2", "first": "k2", "second": "k3", "misconception": "sign-is-decoration"},
            {"key": "s3", "first": "k3", "second": "k4", "misconception": "digits-without-places"}]}"#,
    )
    .unwrap()
}

fn choose_step() -> Key {
    serde_json::from_str(
        r#"{"kind": "matching",
            "rows": [{"key": "k1", "partner": "p3"}, {"key": "k2", "partner": "p1"}, {"key": "k3", "partner": "p4"}],
            "partners": ["p1", "p2", "p3", "p4"],
            "slips": [{"row": "k1", "partner": "p1", "misconception": "rest-for-part"}]}"#,
    )
    .unwrap()
}

fn chosen(keys: &str) -> Response {
    Response::Choice(keys.split_whitespace().map(str::to_owned).collect())
}

fn order(keys: &str) -> Response {
    Response::Order(keys.split_whitespace().map(str::to_owned).collect())
}

fn pairs(rows: &[(&str, &str)]) -> Response {
    Response::Pairs(rows.iter().map(|(row, partner)| ((*row).into(), (*partner).into())).collect())
}

fn shown(grade: &Grade) -> Vec<(&str, &str)> {
    grade.misconceptions.iter().map(|r| (r.misconception.as_str(), r.by.as_str())).collect()
}

#[test]
fn single_choice() {
    let right = grade(&coat_sale(), &chosen("k3")).unwrap();
    assert_eq!((right.score, right.verdict), (1.0, Verdict::Right));
    assert!(right.feedback.is_empty() && right.misconceptions.is_empty());

    let wrong = grade(&coat_sale(), &chosen("k2")).unwrap();
    assert_eq!((wrong.score, wrong.verdict), (0.0, Verdict::Wrong));
    assert_eq!(shown(&wrong), [("percent-as-amount", "k2")]);
    assert_eq!(wrong.feedback, ["k2"]);
    let marks: Vec<_> = wrong.marks.iter().map(|marked| &marked.mark).collect();
    use Mark::*;
    assert_eq!(marks, [&CorrectRejection, &FalseAlarm, &Missed, &CorrectRejection]);
}

#[test]
fn several_choice_earns_hits_less_false_alarms() {
    for (keys, score, feedback) in [
        ("k2 k4", 1.0, vec![]),
        ("k2", 0.5, vec!["k4"]),
        ("k2 k1", 0.0, vec!["k1", "k4"]),
        ("k1 k2 k4", 0.5, vec!["k1"]),
        ("k1 k2 k3 k4", 0.0, vec!["k1", "k3"]),
        ("k1 k3", 0.0, vec!["k1", "k2", "k3", "k4"]),
    ] {
        let grade = grade(&real_savings(), &chosen(keys)).unwrap();
        assert_eq!(grade.score, score, "{keys}");
        assert_eq!(grade.feedback, feedback, "{keys}");
    }
    let partly = grade(&real_savings(), &chosen("k2")).unwrap();
    assert_eq!(partly.verdict, Verdict::Partly);
    // A right option left out can show a misconception too.
    assert_eq!(shown(&partly), [("bigger-percent-more-money", "k4")]);
}

#[test]
fn typed_numbers() {
    for (typed, score, by) in [
        ("15", 1.0, None),
        ("15.05", 1.0, None),
        ("14.95", 1.0, None),
        ("15.06", 0.0, None),
        ("3", 0.0, Some("w1")),
        ("13.0", 0.0, Some("w2")),
        ("13", 0.0, Some("w2")),
        ("0.15", 0.0, Some("w4")),
        ("-15", 0.0, None),
        ("79228162514264337593543950335", 0.0, None),
    ] {
        let grade = grade(&bus_pass(), &Response::Number(dec(typed))).unwrap();
        assert_eq!(grade.score, score, "{typed}");
        assert_eq!(grade.feedback.first().map(String::as_str), by, "{typed}");
    }
}

#[test]
fn a_correctly_rounded_answer_is_right() {
    assert_eq!(effective_tolerance(Decimal::ZERO, 0), dec("0.5"));
    assert_eq!(effective_tolerance(Decimal::ZERO, 2), dec("0.005"));
    assert_eq!(effective_tolerance(dec("0.01"), 2), dec("0.01"));
    let third = Key::Numeric { answer: dec("33.333333333"), tolerance: Decimal::ZERO, decimals: 1, wrong: vec![] };
    assert!(grade(&third, &Response::Number(dec("33.3"))).unwrap().is_right());
    assert!(!grade(&third, &Response::Number(dec("33.4"))).unwrap().is_right());
}

#[test]
fn ordering_counts_neighbours() {
    let key = smallest_first();
    for (given, score, feedback) in [
        ("k1 k2 k3 k4", 1.0, vec![]),
        ("k2 k1 k3 k4", 2.0 / 3.0, vec!["s1"]),
        ("k4 k3 k2 k1", 0.0, vec!["s1", "s2", "s3"]),
        ("k3 k4 k1 k2", 2.0 / 3.0, vec!["s2"]),
    ] {
        let grade = grade(&key, &order(given)).unwrap();
        assert_eq!(grade.score, score, "{given}");
        assert_eq!(grade.feedback, feedback, "{given}");
    }
    let swapped = grade(&key, &order("k2 k1 k3 k4")).unwrap();
    assert_eq!(swapped.marks[0].mark, Mark::Placed { given: Some(1), right: 0 });
    assert_eq!(shown(&swapped), [("sign-is-decoration", "s1")]);
}

#[test]
fn matching_counts_rows() {
    let key = choose_step();
    let right = grade(&key, &pairs(&[("k1", "p3"), ("k2", "p1"), ("k3", "p4")])).unwrap();
    assert_eq!(right.verdict, Verdict::Right);
    let partly = grade(&key, &pairs(&[("k1", "p1"), ("k2", "p1"), ("k3", "p2")])).unwrap();
    assert_eq!(partly.score, 1.0 / 3.0);
    assert_eq!(partly.feedback, ["k1", "k3"]);
    assert_eq!(shown(&partly), [("rest-for-part", "k1")]);
}

#[test]
fn not_knowing_costs_nothing_but_the_credit() {
    for key in [coat_sale(), real_savings(), bus_pass(), smallest_first(), choose_step()] {
        let grade = grade(&key, &Response::Unknown).unwrap();
        assert_eq!((grade.score, grade.verdict), (0.0, Verdict::Wrong));
        assert!(grade.feedback.is_empty() && grade.misconceptions.is_empty());
        assert!(!grade.marks.is_empty());
    }
}

#[test]
fn tampered_forms_are_refused() {
    use GradeError::*;
    for (key, response, error) in [
        (coat_sale(), chosen(""), Empty),
        (coat_sale(), chosen("k1 k3"), TooMany),
        (coat_sale(), chosen("k9"), UnknownKey("k9".into())),
        (coat_sale(), Response::Number(dec("1")), WrongKind),
        (real_savings(), chosen(""), Empty),
        (smallest_first(), order("k1 k2 k3"), Missing("k4".into())),
        (smallest_first(), order("k1 k2 k2 k3"), Repeated("k2".into())),
        (smallest_first(), order("k1 k2 k3 k5"), UnknownKey("k5".into())),
        (choose_step(), pairs(&[("k1", "p1")]), Missing("k2".into())),
        (choose_step(), pairs(&[("k1", "p7")]), UnknownKey("p7".into())),
        (choose_step(), pairs(&[("k7", "p1")]), UnknownKey("k7".into())),
    ] {
        assert_eq!(grade(&key, &response), Err(error), "{response:?}");
    }
}

#[test]
fn guessing() {
    assert_eq!(guess_rate(&coat_sale()), 0.25);
    assert_eq!(guess_rate(&real_savings()), 1.0 / 15.0);
    assert_eq!(guess_rate(&bus_pass()), 0.0);
    assert_eq!(guess_rate(&smallest_first()), 1.0 / 24.0);
    assert_eq!(guess_rate(&choose_step()), 1.0 / 6.0);
}

#[test]
fn keys_are_checked_before_publishing() {
    for key in [coat_sale(), real_savings(), bus_pass(), smallest_first(), choose_step()] {
        assert_eq!(key.check(), Ok(()));
    }
    let options = vec![choice("k1", true, ""), choice("k2", true, "")];
    assert_eq!(Key::Several { options: options.clone() }.check(), Ok(()));
    assert_eq!(Key::Single { options }.check(), Err(KeyError::RightOptions(2)));
    let mut close = bus_pass();
    if let Key::Numeric { wrong, .. } = &mut close {
        wrong[0].value = dec("15.04");
    }
    assert_eq!(close.check(), Err(KeyError::TooClose("w1".into())));
    let mut slip = smallest_first();
    if let Key::Ordering { slips, .. } = &mut slip {
        slips[0].first = "k3".into();
    }
    assert_eq!(slip.check(), Err(KeyError::RightSlip("s1".into())));
}

#[test]
fn stored_and_read_back() {
    for response in [chosen("k1 k2"), order("k2 k1"), pairs(&[("k1", "p1")]), Response::Unknown] {
        let text = serde_json::to_string(&response).unwrap();
        assert_eq!(serde_json::from_str::<Response>(&text).unwrap(), response);
    }
    let grade = grade(&bus_pass(), &Response::Number(dec("3"))).unwrap();
    let text = serde_json::to_string(&grade).unwrap();
    assert_eq!(serde_json::from_str::<Grade>(&text).unwrap(), grade);
}

proptest! {
    #[test]
    fn scores_stay_in_range_and_full_credit_means_all_right(
        rights in prop::collection::vec(any::<bool>(), 2..7),
        picks in prop::collection::vec(any::<bool>(), 7),
    ) {
        let options: Vec<_> = rights.iter().enumerate()
            .map(|(i, right)| choice(&format!("k{i}"), *right || i == 0, "m"))
            .collect();
        let picked: BTreeSet<String> = options.iter().zip(&picks)
            .filter(|(_, pick)| **pick).map(|(option, _)| option.key.clone()).collect();
        prop_assume!(!picked.is_empty());
        let grade = grade(&Key::Several { options }, &Response::Choice(picked)).unwrap();
        prop_assert!((0.0..=1.0).contains(&grade.score));
        let all_right = grade.marks.iter().all(|marked| marked.mark.is_right());
        prop_assert_eq!(all_right, grade.score == 1.0);
        prop_assert_eq!(all_right, grade.verdict == Verdict::Right);
        prop_assert_eq!(all_right, grade.feedback.is_empty());
    }

    #[test]
    fn any_wrong_order_shows_a_slip(given in Just(vec!["k1", "k2", "k3", "k4"]).prop_shuffle()) {
        let grade = grade(&smallest_first(), &order(&given.join(" "))).unwrap();
        let sorted = given == ["k1", "k2", "k3", "k4"];
        prop_assert_eq!(sorted, grade.score == 1.0);
        prop_assert_eq!(sorted, grade.misconceptions.is_empty());
        prop_assert!((0.0..=1.0).contains(&grade.score));
    }
}
