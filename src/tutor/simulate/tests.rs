use super::*;
use crate::tutor::ability::{Practised, certainty};

#[test]
fn goals_on_calibrated_typed_items() {
    let setting = Setting::new(600, 1);
    let one = mastery(&setting, &World::typed(1, 60, 1).unwrap());
    println!("seed 1: {one:?}");
    assert!(one.false_mastery.value() <= 0.08 && one.reached.value() >= 0.9, "{one:?}");
    let placed = placement(&setting, &World::typed(60, 8, 1).unwrap());
    println!("seed 1: {placed:?}");
    assert!(placed.mean_items <= 12.0 && placed.precise > 0.95 && placed.top_exposure < 0.5, "{placed:?}");
    // The filter knows how sure it is.
    assert!((0.85..1.2).contains(&placed.rmse_in_se), "{placed:?}");
}

#[test]
fn goals_on_a_bank_as_at_launch() {
    let setting = Setting::new(600, 1);
    let one = mastery(&setting, &World::launch(1, 64, 1).unwrap());
    println!("seed 1: {one:?}");
    assert!(one.false_mastery.value() <= 0.08 && one.reached.value() >= 0.8, "{one:?}");
    let placed = placement(&setting, &World::launch(60, 8, 1).unwrap());
    println!("seed 1: {placed:?}");
    assert!(placed.mean_items <= 16.0, "{placed:?}");
}

#[test]
fn a_course_by_the_real_policy() {
    let setting = Setting { days: 20, ..Setting::new(40, 3) };
    let world = World::launch(60, 8, 3).unwrap();
    let found = course(&setting, &world);
    println!("seed 3: {found:?}");
    assert!(found.mastered > 1.0 && found.open >= found.mastered, "{found:?}");
    assert!(found.false_mastery.value() <= 0.15, "{found:?}");
    assert_eq!(course(&setting, &world), found);
}

#[test]
fn what_is_open_stays_open() {
    // One learner a course, a day longer each time: the days before are the same. A prerequisite forgotten closes nothing.
    let world = World::typed(10, 8, 1).unwrap();
    for seed in 0..10 {
        let open: Vec<f64> = (0..5).map(|days| course(&Setting { days, ..Setting::new(1, seed) }, &world).open).collect();
        assert!(open.is_sorted(), "seed {seed}: {open:?}");
    }
}

#[test]
fn who_answers_only_easy_items_right_does_not_become_a_master() {
    // Right on every item below the level, wrong on every other: 200 answers as the bank has them, easy ones over and over.
    let setting = Setting::new(1, 1);
    let Setting { dynamics, rule, .. } = &setting;
    let world = World::launch(1, 64, 1).unwrap();
    let component = &world.bank().components()[0];
    for only_easy in [true, false] {
        let (mut general, mut deviation) = (dynamics.general_prior(), prior_deviations(dynamics, 1));
        let mut practised = Practised::default();
        for round in 0..200 {
            let item = &world.bank().items()[round % 64].model;
            let easy = !rule.is_at_level(item.b, component.reference_b);
            if only_easy && !easy {
                continue;
            }
            dynamics.update(&mut general, &mut deviation, &[1.0], item, easy);
            practised.responses += 1;
            practised.items += 1;
            let judged = rule.judge(&general, &deviation[0], component.reference_b, component.calibrated, &practised, false);
            assert!(!judged.mastered, "round {round}: {}", certainty(&general, &deviation[0], component.reference_b, 0.8));
        }
    }
}
