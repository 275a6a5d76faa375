use proptest::prelude::*;

use super::*;

const LEARNER: Uuid = Uuid::from_u128(7);

fn load(component: i32, weight: f64) -> Load {
    Load { component, weight, reference_b: 0.0, calibrated: false }
}

fn answer(item: i32, b: f64, right: Option<bool>, grade: Option<Grade>, day: i32) -> Answer {
    Answer { item, model: Item::uncalibrated(b, 0.0), loads: vec![load(1, 1.0)], right, grade, retention: 0.9, day }
}

#[test]
fn four_right_typed_answers_at_level_on_three_items_come_near_and_more_master() {
    let rules = Rules::default();
    let log: Vec<Answer> = (0..9).map(|n| answer(n, 0.2, Some(true), Some(Grade::Good), 10)).collect();
    let known = fold(LEARNER, &rules, &log);
    let skill = known.skills[&1];
    assert!(skill.mastered && skill.mastered_on == Some(10), "{skill:?}");
    assert_eq!(skill.practised, Practised { responses: 9, items: 9, at_level: 9 });
    assert_eq!(skill.reviews, 9);
    let three = fold(LEARNER, &rules, &log[..3]);
    assert!(!three.skills[&1].mastered, "three answers are too little evidence");
}

#[test]
fn a_hundred_easy_items_buy_no_mastery() {
    let rules = Rules::default();
    let log: Vec<Answer> = (0..100).map(|n| answer(n, -2.0, Some(true), Some(Grade::Good), n / 10)).collect();
    let known = fold(LEARNER, &rules, &log);
    assert!(!known.skills[&1].mastered, "{:?}", known.skills[&1]);
}

#[test]
fn what_is_no_evidence_changes_memory_alone() {
    let rules = Rules::default();
    let known = fold(LEARNER, &rules, &[answer(1, 0.0, None, Some(Grade::Hard), 3)]);
    assert_eq!(known.general, rules.dynamics.general_prior());
    let skill = known.skills[&1];
    assert_eq!((skill.practised.responses, skill.mastered, skill.reviews), (0, false, 1));
    assert!(skill.review.is_some_and(|review| review.last == 3 && review.due > 3));
    // A retry is neither.
    assert_eq!(fold(LEARNER, &rules, &[answer(1, 0.0, None, None, 3)]).skills[&1].reviews, 0);
}

#[test]
fn a_component_of_small_weight_is_not_reviewed() {
    let rules = Rules::default();
    let two = Answer { loads: vec![load(1, 0.7), load(2, 0.3)], ..answer(1, 0.0, Some(true), Some(Grade::Good), 3) };
    let known = fold(LEARNER, &rules, &[two]);
    assert!(known.skills[&1].review.is_some() && known.skills[&2].review.is_none());
    assert!(known.skills[&2].deviation.mean > 0.0);
}

#[test]
fn mastery_is_lost_and_found_again() {
    let rules = Rules::default();
    let mut log: Vec<Answer> = (0..12).map(|n| answer(n, 0.3, Some(true), Some(Grade::Good), 1)).collect();
    log.extend((12..22).map(|n| answer(n, -0.5, Some(false), Some(Grade::Again), 2)));
    let lost = fold(LEARNER, &rules, &log);
    assert!(!lost.skills[&1].mastered && lost.skills[&1].mastered_on == Some(1));
    log.extend((22..52).map(|n| answer(n, 0.3, Some(true), Some(Grade::Good), 3)));
    let found = fold(LEARNER, &rules, &log);
    assert!(found.skills[&1].mastered);
    assert_eq!(found.skills[&1].recoveries, 1);
}

#[test]
fn rest_makes_less_sure_and_no_surer_than_at_the_start() {
    let rules = Rules::default();
    let known = fold(LEARNER, &rules, &[answer(1, 0.0, Some(true), None, 0)]);
    let skill = known.skills[&1];
    let (soon, late) = (skill.deviation_on(&rules.dynamics, 5), skill.deviation_on(&rules.dynamics, 4000));
    assert!(soon.variance >= skill.deviation.variance && late.variance <= rules.dynamics.deviation.max(skill.deviation.variance));
    assert_eq!(skill.deviation_on(&rules.dynamics, -5), skill.deviation);
}

fn any_answer() -> impl Strategy<Value = Answer> {
    (0i32..6, -2.0f64..2.0, 0.0f64..0.5, prop::option::of(any::<bool>()), prop::option::of(0usize..4), 0i32..40, 0.1f64..0.9).prop_map(
        |(item, b, c, right, grade, day, weight)| Answer {
            item,
            model: Item::uncalibrated(b, c),
            loads: vec![load(item % 3, weight), load(3, 1.0 - weight)],
            right,
            grade: grade.map(|n| [Grade::Again, Grade::Hard, Grade::Good, Grade::Easy][n]),
            retention: 0.9,
            day,
        },
    )
}

proptest! {
    #[test]
    fn the_same_log_gives_the_same_state_step_by_step(log in prop::collection::vec(any_answer(), 0..30)) {
        let rules = Rules::default();
        let whole = fold(LEARNER, &rules, &log);
        prop_assert_eq!(&whole, &fold(LEARNER, &rules, &log));
        for skill in whole.skills.values() {
            prop_assert!(skill.deviation.variance > 0.0 && skill.deviation.mean.is_finite());
            prop_assert!(!skill.mastered || skill.mastered_on.is_some());
            prop_assert!(skill.practised.at_level <= skill.practised.items && skill.practised.items <= skill.practised.responses);
            prop_assert!(skill.review.is_none_or(|review| review.due > review.last));
        }
    }
}
