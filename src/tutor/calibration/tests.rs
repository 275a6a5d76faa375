use super::*;
use crate::tutor::ability::Dynamics;
use crate::tutor::item_model::{Item, sigmoid};
use crate::tutor::seed::{Draws, Seed};

const PATTERNS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/lsat_patterns.csv"));
const ESTIMATES: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/lsat_estimates.json"));

/// LSAT section 6 or 7.
fn lsat(set: &str) -> Responses {
    let mut responses = Responses::new(5);
    for line in PATTERNS.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        if fields[0] == set {
            for _ in 0..fields[2].parse().unwrap() {
                responses.push((0..).zip(fields[1].bytes().map(|byte| byte == b'1')).collect());
            }
        }
    }
    assert_eq!(responses.people(), 1000.0);
    responses
}

fn fitted(set: &str, model: Model) -> Fit {
    fit(&lsat(set), &[0.0; 5], &Settings::new(model, None)).unwrap()
}

fn close(got: f64, wanted: f64, tolerance: f64) {
    assert!((got - wanted).abs() <= tolerance, "{got} is not {wanted}");
}

#[test]
fn lsat_against_the_exact_maximum() {
    let estimates: serde_json::Value = serde_json::from_str(ESTIMATES).unwrap();
    for set in ["LSAT6", "LSAT7"] {
        let exact = &estimates[set]["exact_mle_2pl"];
        let fit = fitted(set, Model::TwoParameter);
        close(fit.log_likelihood, exact["loglik"].as_f64().unwrap(), 1e-5);
        for (index, item) in fit.items.iter().enumerate() {
            close(item.a, exact["a"][index].as_f64().unwrap(), 1e-5);
            close(item.b, exact["b"][index].as_f64().unwrap(), 2e-5);
            assert_eq!(item.responses, 1000);
        }
    }
}

#[test]
fn lsat_as_published() {
    let estimates: serde_json::Value = serde_json::from_str(ESTIMATES).unwrap();
    let ltm = &estimates["LSAT6"]["published"]["ltm_2pl_21GH"];
    for (index, item) in fitted("LSAT6", Model::TwoParameter).items.iter().enumerate() {
        let at = |key: &str| ltm[key][index].as_f64().unwrap();
        close(item.a, at("a"), 3e-3);
        close(item.b, at("b"), 3e-3);
        close(item.se_a, at("se_a"), 3e-3);
        close(item.se_b, at("se_b"), 5e-3);
    }
    let one = fitted("LSAT6", Model::OneParameter);
    let ltm = &estimates["LSAT6"]["published"]["ltm_1pl"];
    close(one.log_likelihood, -2466.938, 1e-3);
    for (index, item) in one.items.iter().enumerate() {
        close(item.a, 0.7551, 1e-3);
        close(item.se_a, 0.0694, 1e-3);
        close(item.b, ltm["b"][index].as_f64().unwrap(), 3e-3);
        close(item.se_b, ltm["se_b"][index].as_f64().unwrap(), 3e-3);
    }
    let mirt = &estimates["LSAT7"]["published"];
    let one = fitted("LSAT7", Model::OneParameter);
    close(one.log_likelihood, -2664.90089, 1e-4);
    for (index, item) in one.items.iter().enumerate() {
        close(item.a, 1.011, 1e-3);
        close(-item.a * item.b, mirt["mirt_1pl"]["d"][index].as_f64().unwrap(), 1e-3);
    }
    for (index, item) in fitted("LSAT7", Model::TwoParameter).items.iter().enumerate() {
        close(item.a, mirt["mirt_2pl"]["a"][index].as_f64().unwrap(), 0.01);
        close(-item.a * item.b, mirt["mirt_2pl"]["d"][index].as_f64().unwrap(), 0.01);
    }
}

/// Standard normal draw (Box-Muller).
fn normal(draws: &mut Draws) -> f64 {
    (-2.0 * (1.0 - draws.unit()).ln()).sqrt() * (std::f64::consts::TAU * draws.unit()).cos()
}

/// People answering items of known parameters, each seeing some of them.
fn simulated(items: &[Item], people: usize, share: f64, seed: u64) -> Responses {
    let mut draws = Seed::of(&[&"calibration", &seed]).draws();
    let mut responses = Responses::new(items.len());
    for _ in 0..people {
        let theta = normal(&mut draws);
        let mut answers = Vec::new();
        for (index, item) in (0..).zip(items) {
            if draws.unit() < share {
                answers.push((index, draws.unit() < item.probability(theta)));
            }
        }
        responses.push(answers);
    }
    responses
}

#[test]
fn parameters_come_back_with_guessing_and_gaps() {
    let items: Vec<Item> =
        (0..20).map(|j| Item::calibrated(0.8 + 0.06 * f64::from(j), -1.5 + 0.15 * f64::from(j), [0.0, 0.25][j as usize % 2])).collect();
    let responses = simulated(&items, 4000, 0.7, 1);
    let guess: Vec<f64> = items.iter().map(|item| item.c).collect();
    let priors = Priors::around(items.iter().map(|item| item.b + 0.3).collect());
    let found = fit(&responses, &guess, &Settings::new(Model::TwoParameter, Some(priors))).unwrap();
    for (item, fit) in items.iter().zip(&found.items) {
        // Standard errors are what they say: nothing is 4 of them away.
        assert!((fit.a - item.a).abs() < 4.0 * fit.se_a, "{item:?} {fit:?}");
        assert!((fit.b - item.b).abs() < 4.0 * fit.se_b + 0.02, "{item:?} {fit:?}");
        assert!(fit.publishes_a());
    }
}

#[test]
fn an_item_nobody_saw_keeps_its_prior() {
    let items = vec![Item::calibrated(1.4, 0.0, 0.0); 4];
    let mut responses = Responses::new(5);
    for (answers, people) in &simulated(&items, 300, 1.0, 2).patterns {
        (0..*people as usize).for_each(|_| responses.push(answers.clone()));
    }
    let priors = Priors::around(vec![0.0, 0.0, 0.0, 0.0, 0.7]);
    let found = fit(&responses, &[0.0; 5], &Settings::new(Model::TwoParameter, Some(priors))).unwrap();
    close(found.items[4].a, 1.4, 1e-6);
    close(found.items[4].b, 0.7, 1e-6);
    close(found.items[4].se_b, 0.5f64.sqrt(), 1e-6);
    assert!(!found.items[4].publishes_a());
}

#[test]
fn what_cannot_be_fitted_is_named() {
    let settings = Settings::new(Model::TwoParameter, None);
    let mut responses = Responses::new(3);
    for answers in [[true, false, true], [false, false, true], [true, false, false]] {
        responses.push((0..).zip(answers).collect());
    }
    assert_eq!(fit(&responses, &[0.0; 3], &settings), Err(CalibrationError::OneSided(1, "right")));
    assert_eq!(fit(&responses, &[0.0; 2], &settings), Err(CalibrationError::Length(2, 3)));
    assert_eq!(fit(&Responses::new(2), &[0.0; 2], &settings), Err(CalibrationError::TooFew(2, 3)));
    // Two items that always agree: the likelihood rises with their slopes for ever.
    let mut responses = Responses::new(3);
    for (answers, people) in [([true, true, false], 20), ([false, false, true], 20), ([true, true, true], 20), ([false; 3], 20)] {
        (0..people).for_each(|_| responses.push((0..).zip(answers).collect()));
    }
    assert!(matches!(fit(&responses, &[0.0; 3], &settings), Err(CalibrationError::NoMaximum(..))));
}

#[test]
fn batch_filter_finds_difficulties_while_learners_learn() {
    let dynamics = Dynamics::default();
    let mut draws = Seed::of(&[&"batch"]).draws();
    let truth: Vec<f64> = (0..40).map(|_| 0.7 * normal(&mut draws)).collect();
    let mut filter = BatchFilter::new(BatchSettings::authored(), 4, vec![0.0; 40]);
    let mut learner = filter.learner();
    for _ in 0..800 {
        filter.meet(&mut learner);
        let general = dynamics.general.sqrt() * normal(&mut draws);
        let mut deviations: Vec<f64> = (0..4).map(|_| dynamics.deviation.sqrt() * normal(&mut draws)).collect();
        for _ in 0..30 {
            let item = draws.below(40) as u32;
            let k = item % 4;
            let right = draws.unit() < sigmoid(1.4 * (general + deviations[k as usize] - truth[item as usize]));
            filter.observe(&mut learner, item, &[k], 0.0, right);
            deviations[k as usize] += if right { 0.02 } else { 0.05 } + dynamics.drift_deviation.sqrt() * normal(&mut draws);
        }
    }
    let errors: Vec<f64> = (0..40).map(|item| filter.difficulty(item, &[item % 4]).mean - truth[item as usize]).collect();
    let rmse = (errors.iter().map(|error| error * error).sum::<f64>() / 40.0).sqrt();
    assert!(rmse < 0.15, "{rmse}");
}

#[test]
fn small_samples_are_fitted_or_refused() {
    // Whatever the data, the end is a maximum or an error, never a number that is none.
    let items: Vec<Item> = (0..6).map(|j| Item::calibrated(0.6 + 0.3 * f64::from(j), f64::from(j) - 2.5, 0.0)).collect();
    let mut fitted = 0;
    for seed in 0..40 {
        let responses = simulated(&items, 40, 1.0, seed);
        for model in [Model::OneParameter, Model::TwoParameter] {
            match fit(&responses, &[0.0; 6], &Settings::new(model, None)) {
                Ok(found) => {
                    fitted += 1;
                    assert!(found.log_likelihood.is_finite() && found.items.iter().all(|item| item.a.is_finite() && item.b.is_finite()));
                    // EM from the default start to its own end comes to no higher place.
                    let slow = Settings { tolerance: 1e-8, ..Settings::new(model, None) };
                    if let Ok(slow) = fit(&responses, &[0.0; 6], &slow) {
                        assert!((slow.log_likelihood - found.log_likelihood).abs() < 1e-5, "{seed} {model:?}");
                    }
                }
                Err(CalibrationError::OneSided(..) | CalibrationError::NoMaximum(..)) => {}
                Err(other) => panic!("{other}"),
            }
        }
    }
    assert!(fitted > 20, "{fitted}");
}
