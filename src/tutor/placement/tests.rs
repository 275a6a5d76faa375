use super::*;

#[test]
fn eap_of_the_vectors() {
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/eap_3pl_vectors.json"))).unwrap();
    let at = |name: &str, index: usize| vectors[name][index].as_f64().unwrap();
    let all: Vec<(Item, bool)> = (0..10).map(|j| (Item::calibrated(at("a", j), at("b", j), at("c", j)), at("u", j) == 1.0)).collect();
    for upto in 1..=10 {
        let found = eap(all[..upto].iter().copied());
        let wanted = &vectors["eap_121pt_pm6"][upto - 1];
        assert!((found.mean - wanted[0].as_f64().unwrap()).abs() < 1e-6, "{upto}: {found:?}");
        assert!((found.sd - wanted[1].as_f64().unwrap()).abs() < 1e-6, "{upto}: {found:?}");
    }
}

#[test]
fn eap_of_the_lsat_patterns() {
    let estimates: serde_json::Value =
        serde_json::from_str(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/lsat_estimates.json"))).unwrap();
    let patterns = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/lsat_patterns.csv"));
    for line in patterns.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let exact = &estimates[fields[0]]["exact_mle_2pl"];
        let item = |j: usize| {
            let (a, d) = (exact["a"][j].as_f64().unwrap(), exact["d"][j].as_f64().unwrap());
            Item::calibrated(a, -d / a, 0.0)
        };
        let found = eap(fields[1].bytes().enumerate().map(|(j, byte)| (item(j), byte == b'1')));
        // The parameters are rounded to 1e-5.
        assert!((found.mean - fields[4].parse::<f64>().unwrap()).abs() < 3e-5, "{line}: {found:?}");
        assert!((found.sd - fields[5].parse::<f64>().unwrap()).abs() < 3e-5, "{line}: {found:?}");
    }
}

mod choosing {
    use proptest::prelude::*;

    use super::super::*;
    use crate::tutor::selection::{BankComponent, BankItem};

    /// Components in two domains, three to one; items of every kind and difficulty.
    fn bank() -> Bank {
        let components = (0..4).map(|k| BankComponent { domain: u32::from(k == 3), ..BankComponent::default() }).collect();
        let item = |index: u32| BankItem {
            model: Item::uncalibrated(f64::from(index % 9) * 0.4 - 1.6, [0.0, 0.25][index as usize % 2]),
            loads: if index.is_multiple_of(5) { vec![(index % 4, 0.6), ((index + 1) % 4, 0.4)] } else { vec![(index % 4, 1.0)] },
            template: index.is_multiple_of(7).then_some(index % 2),
            exposure: 0,
        };
        Bank::new((0..60).map(item).collect(), components).unwrap()
    }

    /// What an answer does to the sum of the targets' variances, on average over right and wrong.
    fn expected_drop(dynamics: &Dynamics, general: Gaussian, deviation: Gaussian, item: &Item) -> f64 {
        let before = general.variance + deviation.variance;
        let outcome = |right: bool| {
            let (mut g, mut d) = (general, [deviation]);
            let predicted = dynamics.learn_from(&mut g, &mut d, &[1.0], item, right);
            let (p, cov) = (if right { predicted } else { 1.0 - predicted }, item.a * (general.variance + deviation.variance));
            let (mean, variance) = dynamics.project(&general, &[deviation], &[1.0], item);
            let found = crate::tutor::ability::moments(mean, variance, item.c, right);
            // The variance of g + d itself, with the covariance that the filter drops.
            p * (before - (before - cov * cov * found.r2))
        };
        outcome(true) + outcome(false)
    }

    #[test]
    fn the_drop_is_near_the_expected_one() {
        let dynamics = Dynamics::default();
        for b in [-1.0, 0.0, 0.5] {
            let component = BankComponent::default();
            let model = Item::calibrated(1.0, b, 0.0);
            let bank = Bank::new(vec![BankItem { model, loads: vec![(0, 1.0)], template: None, exposure: 0 }], vec![component]).unwrap();
            let (general, deviation) = (Gaussian { mean: 0.0, variance: 0.2 }, Gaussian { mean: 0.0, variance: 0.1 });
            let placing = Placing { general, deviations: &[deviation], targets: &[0], given: &[] };
            let (drop, exact) = (variance_drop(&bank, &placing, &[true], 0), expected_drop(&dynamics, general, deviation, &model));
            assert!((drop / exact - 1.0).abs() < 0.08, "{drop} {exact}");
        }
    }

    #[test]
    fn one_target_is_maximum_information() {
        let bank = bank();
        let deviations = [Gaussian { mean: 0.0, variance: 1e-6 }; 4];
        let placing = Placing { general: Gaussian { mean: 0.3, variance: 0.3 }, deviations: &deviations, targets: &[1], given: &[] };
        let key = |index: &u32| bank.items()[*index as usize].model.information(0.3);
        let mut by_drop = bank.components()[1].items.clone();
        let mut by_information = by_drop.clone();
        by_drop.sort_by(|x, y| {
            let drop = |index: &u32| variance_drop(&bank, &placing, &[false, true, false, false], *index);
            drop(y).total_cmp(&drop(x))
        });
        by_information.sort_by(|x, y| key(y).total_cmp(&key(x)));
        let values = |order: &[u32]| order.iter().map(|index| (key(index) * 1e9).round()).collect::<Vec<_>>();
        assert_eq!(values(&by_drop), values(&by_information));
    }

    /// One component with thirty items of one difficulty: the step after so many of them, at a standard error.
    fn step_after(given: u32, error: f64, b: f64) -> Next {
        let item = BankItem { model: Item::calibrated(1.4, b, 0.0), loads: vec![(0, 1.0)], template: None, exposure: 0 };
        let bank = Bank::new(vec![item; 30], vec![BankComponent::default()]).unwrap();
        let (general, deviations) = (Gaussian { mean: 0.0, variance: error * error }, [Gaussian { mean: 0.0, variance: 0.1 }]);
        let given: Vec<u32> = (0..given).collect();
        let placing = Placing { general, deviations: &deviations, targets: &[0], given: &given };
        next(&PlacementRule::default(), &Dynamics::default(), &bank, &placing, &Seed::of(&[&1]))
    }

    #[test]
    fn five_to_twenty_items_until_it_is_precise() {
        let asks = |given: u32, error: f64, b: f64| matches!(step_after(given, error, b), Next::Ask { .. });
        assert!(asks(4, 0.1, 0.0) && asks(5, 0.46, 0.0) && asks(19, 0.46, 0.0));
        assert_eq!(step_after(5, 0.44, 0.0), Next::Stop(Stop::Precise));
        assert_eq!(step_after(20, 0.46, 0.0), Next::Stop(Stop::Longest));
        // Far too hard: such items tell nothing.
        assert!(asks(4, 0.5, 6.0));
        assert_eq!(step_after(5, 0.5, 6.0), Next::Stop(Stop::Nothing));
    }

    #[test]
    fn the_five_that_tell_most_are_drawn() {
        let (bank, dynamics) = (bank(), Dynamics::default());
        let deviations = [dynamics.deviation_prior(); 4];
        let placing = Placing { general: dynamics.general_prior(), deviations: &deviations, targets: &[1], given: &[] };
        let is_target = [false, true, false, false];
        let mut best: Vec<u32> = (0..60).filter(|index| bank.main_component(*index) == 1).collect();
        best.sort_by(|x, y| variance_drop(&bank, &placing, &is_target, *y).total_cmp(&variance_drop(&bank, &placing, &is_target, *x)));
        let drawn: std::collections::BTreeSet<u32> = (0..100)
            .filter_map(|number| match next(&PlacementRule::default(), &dynamics, &bank, &placing, &Seed::of(&[&number])) {
                Next::Ask { item, .. } => Some(item),
                Next::Stop(_) => None,
            })
            .collect();
        assert_eq!(drawn, best[..5].iter().copied().collect());
    }

    proptest! {
        #[test]
        fn placement_keeps_its_rules(answers in prop::collection::vec(any::<bool>(), 20), number: u64) {
            let (bank, dynamics, rule) = (bank(), Dynamics::default(), PlacementRule::default());
            let mut general = dynamics.general_prior();
            let mut deviations = vec![dynamics.deviation_prior(); 4];
            let mut given: Vec<u32> = Vec::new();
            let stop = loop {
                let placing = Placing { general, deviations: &deviations, targets: &[0, 1, 3], given: &given };
                let seed = Seed::of(&[&number, &given.len()]);
                let step = next(&rule, &dynamics, &bank, &placing, &seed);
                prop_assert_eq!(step, next(&rule, &dynamics, &bank, &placing, &seed));
                let item = match step {
                    Next::Ask { item, drop, predicted, candidates } => {
                        prop_assert!(drop > 0.0 && (0.0..1.0).contains(&predicted) && candidates > 0);
                        item
                    }
                    Next::Stop(stop) => break stop,
                };
                let found = &bank.items()[item as usize];
                prop_assert!(!given.contains(&item) && bank.main_component(item) != 2);
                prop_assert!(given.iter().all(|other| found.template.is_none() || bank.items()[*other as usize].template != found.template));
                let mut own: Vec<Gaussian> = found.loads.iter().map(|(k, _)| deviations[*k as usize]).collect();
                let weights: Vec<f64> = found.loads.iter().map(|(_, weight)| *weight).collect();
                dynamics.update(&mut general, &mut own, &weights, &found.model, answers[given.len()]);
                found.loads.iter().zip(own).for_each(|((k, _), deviation)| deviations[*k as usize] = deviation);
                given.push(item);
            };
            prop_assert!((rule.shortest..=rule.longest).contains(&given.len()));
            match stop {
                Stop::Precise => prop_assert!(general.variance.sqrt() <= rule.precision),
                Stop::Longest => prop_assert_eq!(given.len(), rule.longest),
                Stop::Nothing => prop_assert!(false, "the bank is large enough"),
            }
            // Domains in proportion: the one with a third of the targets gets a third, one item more or less.
            let other = given.iter().filter(|item| bank.main_component(**item) == 3).count() as f64;
            prop_assert!((other - given.len() as f64 / 3.0).abs() <= 1.0, "{other} of {}", given.len());
        }
    }
}
