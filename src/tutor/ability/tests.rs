use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// The learner of the vectors: components by name.
struct Learner {
    dynamics: Dynamics,
    general: Gaussian,
    deviations: BTreeMap<String, Gaussian>,
}

impl Learner {
    fn answer(&mut self, weights: &[(String, f64)], item: &Item, right: bool) -> f64 {
        let prior = self.dynamics.deviation_prior();
        let mut deviations: Vec<Gaussian> = weights.iter().map(|(name, _)| self.deviations.get(name).copied().unwrap_or(prior)).collect();
        let amounts: Vec<f64> = weights.iter().map(|(_, weight)| *weight).collect();
        let predicted = self.dynamics.update(&mut self.general, &mut deviations, &amounts, item, right);
        self.deviations.extend(weights.iter().map(|(name, _)| name.clone()).zip(deviations));
        predicted
    }
}

#[test]
fn states_of_the_vectors() {
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/learner_model_vectors.json"))).unwrap();
    let close = |got: f64, wanted: &serde_json::Value| assert!((got - wanted.as_f64().unwrap()).abs() < 1e-8, "{got} is not {wanted}");
    let mut steps = 0;
    for (name, sequence) in vectors["sequences"].as_object().unwrap() {
        let dynamics = Dynamics::default();
        let mut learner = Learner { dynamics, general: dynamics.general_prior(), deviations: BTreeMap::new() };
        for step in sequence.as_array().unwrap() {
            let at = |key: &str| step[key].as_f64().unwrap();
            let weights: Vec<(String, f64)> =
                step["w"].as_object().unwrap().iter().map(|(kc, weight)| (kc.clone(), weight.as_f64().unwrap())).collect();
            let predicted = learner.answer(&weights, &Item::calibrated(at("a"), at("b"), at("c")), step["y"] == 1);
            close(predicted, &step["p"]);
            close(learner.general.mean, &step["g"][0]);
            close(learner.general.variance, &step["g"][1]);
            for (kc, wanted) in step["d"].as_object().unwrap() {
                close(learner.deviations[kc].mean, &wanted[0]);
                close(learner.deviations[kc].variance, &wanted[1]);
                close(certainty(&learner.general, &learner.deviations[kc], 0.0, 0.80), &step["mastery"][kc]);
            }
            steps += 1;
        }
        assert!(!sequence.as_array().unwrap().is_empty(), "{name}");
    }
    assert_eq!(steps, 16);
}

#[test]
fn certainty_of_the_table() {
    // 3.4: from cold, k right answers on b = 0.
    let dynamics = Dynamics::default();
    let (mut general, mut deviation) = (dynamics.general_prior(), [dynamics.deviation_prior()]);
    let round = |value: f64| (value * 100.0).round() / 100.0;
    let (mut seventy, mut eighty) = (Vec::new(), Vec::new());
    for _ in 0..7 {
        dynamics.update(&mut general, &mut deviation, &[1.0], &Item::calibrated(1.4, 0.0, 0.0), true);
        seventy.push(round(certainty(&general, &deviation[0], 0.0, 0.70)));
        eighty.push(round(certainty(&general, &deviation[0], 0.0, 0.80)));
    }
    assert_eq!(seventy[..5], [0.47, 0.62, 0.74, 0.81, 0.87]);
    assert_eq!(eighty, [0.31, 0.45, 0.57, 0.67, 0.74, 0.79, 0.84]);
}

#[test]
fn easy_items_do_not_buy_mastery() {
    let (dynamics, rule) = (Dynamics::default(), MasteryRule::default());
    for b in [-3.0, -2.0, -1.0, -0.51] {
        let item = Item::uncalibrated(b, 0.25);
        let (mut general, mut deviation) = (dynamics.general_prior(), [dynamics.deviation_prior()]);
        let mut practised = Practised::default();
        for answer in 0..500 {
            dynamics.update(&mut general, &mut deviation, &[1.0], &item, true);
            practised.responses += 1;
            practised.items += 1;
            practised.at_level += u32::from(rule.is_at_level(b, 0.0));
            let mastery = rule.judge(&general, &deviation[0], 0.0, false, &practised, false);
            assert!(!mastery.mastered, "b = {b} after {answer}");
        }
    }
}

#[test]
fn mastery_is_won_kept_and_lost() {
    let rule = MasteryRule::default();
    let general = Gaussian { mean: 0.0, variance: 0.05 };
    let at = |mean: f64| Gaussian { mean, variance: 0.05 };
    let enough = Practised { responses: 4, items: 3, at_level: 2 };
    let judge = |mean: f64, practised: &Practised, was: bool| rule.judge(&general, &at(mean), 0.0, false, practised, was);
    assert!(judge(1.4, &enough, false).mastered);
    for few in [Practised { responses: 3, ..enough }, Practised { items: 2, ..enough }, Practised { at_level: 1, ..enough }] {
        assert!(!judge(1.4, &few, false).mastered);
    }
    // M(.80) is 1/2 where the mean is ln(4)/1.4 = .99.
    assert!(judge(1.0, &enough, true).mastered && !judge(1.0, &enough, false).mastered);
    assert!(judge(0.95, &enough, true).lost);
    // M = .83: enough where the items are calibrated.
    assert!(!judge(1.29, &enough, false).mastered);
    assert!(rule.judge(&general, &at(1.29), 0.0, true, &enough, false).mastered);
    // M(.70) is .70 where the mean is ln(7/3)/1.4 + .524 sqrt(.1) = .771; no responses are asked for.
    assert!(judge(0.78, &Practised::default(), false).unlocks && !judge(0.76, &enough, true).unlocks);
    assert!(rule.is_at_level(-0.5, 0.0) && !rule.is_at_level(-0.51, 0.0));
}

#[test]
fn rest_makes_less_sure_up_to_the_prior() {
    let dynamics = Dynamics::default();
    let sure = Gaussian { mean: 1.0, variance: 0.1 };
    assert_eq!(dynamics.rested(&sure, 0), sure);
    assert!((dynamics.rested(&sure, 10).variance - 0.12).abs() < 1e-12);
    assert_eq!(dynamics.rested(&sure, 10_000).variance, 0.25);
    let unsure = Gaussian { mean: 1.0, variance: 0.4 };
    assert_eq!(dynamics.rested(&unsure, 100), unsure);
}

fn belief() -> impl Strategy<Value = Gaussian> {
    (-2.0f64..2.0, 0.01f64..1.5).prop_map(|(mean, variance)| Gaussian { mean, variance })
}

fn item() -> impl Strategy<Value = Item> {
    (0.3f64..2.5, -3.0f64..3.0, 0.0f64..0.5, 0.0f64..0.6).prop_map(|(a, b, c, b_variance)| Item { a, b, c, b_variance })
}

proptest! {
    #[test]
    fn right_moves_up_and_wrong_down(
        general in belief(),
        before in prop::collection::vec(belief(), 1..4),
        weights in prop::collection::vec(0.05f64..1.0, 4),
        item in item(),
        right: bool,
    ) {
        // On step 3 alone: learning from a wrong answer may raise a mean.
        let dynamics = Dynamics::default();
        let (mut g, mut after) = (general, before.clone());
        let predicted = dynamics.learn_from(&mut g, &mut after, &weights[..before.len()], &item, right);
        prop_assert!(predicted > item.c && predicted < 1.0);
        let moved = |old: &Gaussian, new: &Gaussian| if right { new.mean > old.mean } else { new.mean < old.mean };
        prop_assert!(moved(&general, &g));
        for (old, new) in before.iter().zip(&after) {
            prop_assert!(moved(old, new));
            prop_assert!(new.variance >= dynamics.floor && new.variance.is_finite());
            // Without guessing every answer makes surer.
            prop_assert!(item.c > 0.0 && right || new.variance <= old.variance);
        }
    }

    #[test]
    fn weights_count_by_proportion(general in belief(), before in prop::collection::vec(belief(), 3), item in item(), right: bool) {
        let dynamics = Dynamics::default();
        let run = |weights: &[f64]| {
            let (mut g, mut after) = (general, before.clone());
            let predicted = dynamics.update(&mut g, &mut after, weights, &item, right);
            (predicted, g, after)
        };
        prop_assert_eq!(run(&[0.5, 0.25, 0.25]), run(&[2.0, 1.0, 1.0]));
        prop_assert_eq!(run(&[0.5, 0.25, 0.25]), run(&[0.5, 0.25, 0.25]));
        let (_, _, after) = run(&[0.5, 0.0, 0.5]);
        prop_assert_eq!(after[1], before[1]);
    }

    #[test]
    fn variance_stays_within_bounds(answers in prop::collection::vec(any::<bool>(), 1..200), item in item()) {
        let dynamics = Dynamics::default();
        let (mut general, mut deviation) = (dynamics.general_prior(), [dynamics.deviation_prior()]);
        for right in answers {
            dynamics.update(&mut general, &mut deviation, &[1.0], &item, right);
            for belief in [general, deviation[0]] {
                prop_assert!(belief.mean.is_finite() && (dynamics.floor..=dynamics.cap).contains(&belief.variance));
            }
        }
    }

    #[test]
    fn certainty_falls_with_what_is_asked(general in belief(), deviation in belief(), p in 0.3f64..0.8, reference in -1.0f64..1.0) {
        // Sure to the last digit is as sure as a number can be.
        prop_assert!(certainty(&general, &deviation, reference, p) >= certainty(&general, &deviation, reference, p + 0.1));
        prop_assert!(certainty(&general, &deviation, reference, p) >= certainty(&general, &deviation, reference + 0.5, p));
    }
}
