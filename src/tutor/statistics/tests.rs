use proptest::prelude::*;

use super::*;

fn close(got: f64, wanted: f64) {
    assert!((got - wanted).abs() < 1e-6, "{got} is not {wanted}");
}

#[test]
fn intervals_by_hand() {
    // Wilson for 8 of 10: Newcombe 1998, method 3.
    let share = wilson(8.0, 10.0).unwrap();
    assert!((share.low - 0.4902).abs() < 1e-4 && (share.high - 0.9433).abs() < 1e-4, "{share:?}");
    let none = wilson(0.0, 5.0).unwrap();
    assert_eq!((none.value, none.low), (0.0, 0.0));
    assert!(wilson(0.0, 0.0).is_none());
    // n = 28: tanh(atanh r -+ 1.96/5), r from 21 pairs that agree in sign and 7 that do not.
    let pairs: Vec<(f64, f64)> = (0..28)
        .map(|index| (if index % 2 == 0 { 1.0 } else { -1.0 }, index))
        .map(|(x, index)| (x, if index < 21 { x } else { -x }))
        .collect();
    let r = correlation(&pairs).unwrap();
    assert!((r.value - 0.5).abs() < 0.01);
    close(r.low, (r.value.atanh() - 1.959963984540054 / 5.0).tanh());
    assert!(correlation(&[(1.0, 0.0); 10]).is_none());
    let median = median_interval(&mut (1..=100).map(f64::from).collect::<Vec<_>>()).unwrap();
    assert_eq!((median.value, median.low, median.high), (50.5, 40.0, 61.0));
}

#[test]
fn predictions_by_hand() {
    let found = quality(&[(0.9, true), (0.8, false), (0.3, false), (0.6, true)]).unwrap();
    close(found.auc.unwrap(), 0.75);
    close(found.log_loss, -(0.9f64.ln() + 0.2f64.ln() + 0.7f64.ln() + 0.6f64.ln()) / 4.0);
    close(found.rmse, ((0.01f64 + 0.64 + 0.09 + 0.16) / 4.0).sqrt());
    close(found.ece, (0.1 + 0.8 + 0.3 + 0.4) / 4.0);
    assert_eq!(auc(&[(0.5, true), (0.5, false)]), Some(0.5));
    assert_eq!(auc(&[(0.5, true)]), None);
    assert!(quality(&[]).is_none());
}

#[test]
fn slope_tells_over_confidence() {
    // Responses at logit/2: half as sure as predicted.
    let mut predictions = Vec::new();
    for x in -20..=20 {
        let eta = f64::from(x) / 5.0;
        let truth = 1.0 / (1.0 + (-0.5 * eta).exp());
        let right = (truth * 1000.0).round() as usize;
        predictions.extend((0..1000).map(|index| (1.0 / (1.0 + (-eta).exp()), index < right)));
    }
    let found = quality(&predictions).unwrap();
    assert!((found.slope.unwrap() - 0.5).abs() < 1e-3, "{found:?}");
}

#[test]
fn an_item_in_numbers() {
    let responses: Vec<ItemResponse> = (0..40)
        .map(|index| ItemResponse {
            right: index % 4 != 0,
            ability: Some(if index % 4 != 0 { 1.0 } else { -1.0 } + f64::from(index) / 1000.0),
            response_ms: Some(10_000 + 100 * index as u32),
            hinted: index < 10,
        })
        .collect();
    let found = item_statistics(&responses);
    assert_eq!((found.responses, found.placed, found.timed), (40, 40, 40));
    close(found.right.unwrap().value, 0.75);
    assert!(found.discrimination.unwrap().low > 0.95);
    close(found.median_ms.unwrap().value, 11_950.0);
    assert_eq!(found.middle_ms, Some((10_975.0, 12_925.0)));
    close(found.hinted.unwrap().value, 0.25);
    let timing = timing(&responses);
    assert_eq!((timing.timed, timing.timed_right), (40, 30));
    close(timing.mean_ms, 11_950.0);
    assert_eq!(item_statistics(&[]).right, None);
    // Taken by the ten who knew least: the share by hand, and a negative correlation.
    let takes: Vec<(bool, Option<f64>)> = (0..40).map(|index| (index < 10, Some(f64::from(index)))).collect();
    let found = part(&takes);
    assert_eq!((found.taken, found.share.unwrap().value), (10, 0.25));
    // r = (5 - 20) / sd * sqrt(1/4 * 3/4), sd of 0..39 = sqrt((40^2 - 1) / 12).
    let r = (4.5 - 24.5) / (1599f64 / 12.0).sqrt() * (3f64 / 16.0).sqrt();
    close(found.discrimination.unwrap().value, r);
}

#[test]
fn quantiles_as_r_has_them() {
    // quantile(c(1, 2, 4, 8, 16), c(.1, .25, .5, .9)) in R: 1.4, 2, 4, 12.8.
    let values = [1.0, 2.0, 4.0, 8.0, 16.0];
    for (share, wanted) in [(0.1, 1.4), (0.25, 2.0), (0.5, 4.0), (0.9, 12.8), (1.0, 16.0)] {
        close(quantile(&values, share).unwrap(), wanted);
    }
    assert_eq!(quantile(&[], 0.5), None);
}

fn strata(tables: &[[f64; 4]]) -> Vec<Stratum> {
    tables.iter().map(|[a, b, c, d]| Stratum { reference: [*a, *b], focal: [*c, *d] }).collect()
}

#[test]
fn mantel_haenszel_of_published_tables() {
    // Agresti 2007, table 4.5 (smoking and lung cancer in eight cities): odds ratio 2.17, interval 1.98 to 2.38, test 280.1
    // without the correction, so a little less with it.
    let cities = [
        [126.0, 100.0, 35.0, 61.0],
        [908.0, 688.0, 497.0, 807.0],
        [913.0, 747.0, 336.0, 598.0],
        [235.0, 172.0, 58.0, 121.0],
        [402.0, 308.0, 121.0, 215.0],
        [182.0, 156.0, 72.0, 98.0],
        [60.0, 99.0, 11.0, 43.0],
        [104.0, 89.0, 21.0, 36.0],
    ];
    let found = difference(&strata(&cities)).unwrap();
    let rounded = |x: f64| (100.0 * x).round() / 100.0;
    assert_eq!([found.odds_ratio.value, found.odds_ratio.low, found.odds_ratio.high].map(rounded), [2.17, 1.98, 2.38]);
    assert!((279.0..280.1).contains(&found.chi_square), "{found:?}");
    assert_eq!(found.class, Class::C);
    close(found.delta.value, -2.35 * found.odds_ratio.value.ln());
    // mantelhaen.test(UCBAdmissions) in R's manual: 0.9046968, 0.7719074 to 1.0603298, 1.4269.
    let admissions = [
        [512.0, 313.0, 89.0, 19.0],
        [353.0, 207.0, 17.0, 8.0],
        [120.0, 205.0, 202.0, 391.0],
        [138.0, 279.0, 131.0, 244.0],
        [53.0, 138.0, 94.0, 299.0],
        [22.0, 351.0, 24.0, 317.0],
    ];
    let found = difference(&strata(&admissions)).unwrap();
    close(found.odds_ratio.value, 0.9046968);
    close(found.odds_ratio.low, 0.7719074);
    close(found.odds_ratio.high, 1.0603298);
    assert!((found.chi_square - 1.4269).abs() < 5e-5, "{found:?}");
    assert_eq!(found.class, Class::A);
    assert_eq!(difference(&strata(&[[5.0, 5.0, 0.0, 0.0]])), None);
    assert_eq!(difference(&[]), None);
}

#[test]
fn bands_keep_equal_abilities_together() {
    let mut learners: Vec<(bool, f64)> = (0..100).map(|n| (n % 2 == 0, f64::from(if n < 50 { 0 } else { n }))).collect();
    let found = bands(&mut learners, 20, 10);
    assert_eq!(found.iter().map(|band| band.count).collect::<Vec<_>>(), [50, 50]);
    assert_eq!(found[0], Band { ability: 0.0, count: 50, right: 25 });
    assert!(bands(&mut learners[..19], 20, 10).is_empty());
    assert_eq!(cuts(&mut [3.0, 1.0, 2.0, 4.0], 2), [3.0]);
    assert_eq!([group(&[3.0], 2.9), group(&[3.0], 3.0)], [0, 1]);
}

proptest! {
    #[test]
    fn auc_knows_only_order(predictions in prop::collection::vec((0.01f64..0.99, any::<bool>()), 2..60)) {
        let bent: Vec<(f64, bool)> = predictions.iter().map(|(p, right)| (p * p, *right)).collect();
        prop_assert_eq!(auc(&predictions), auc(&bent));
        let turned: Vec<(f64, bool)> = predictions.iter().map(|(p, right)| (*p, !right)).collect();
        if let (Some(one), Some(other)) = (auc(&predictions), auc(&turned)) {
            prop_assert!((one + other - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn intervals_hold_their_estimate(hits in 0u32..50, more in 0u32..50) {
        if let Some(Interval { value, low, high }) = wilson(f64::from(hits), f64::from(hits + more)) {
            prop_assert!(0.0 <= low && low <= value + 1e-12 && value <= high + 1e-12 && high <= 1.0);
        }
    }

    #[test]
    fn bands_lose_nobody(abilities in prop::collection::vec((any::<bool>(), -8i8..8), 0..300), least in 1usize..40) {
        let mut learners: Vec<(bool, f64)> = abilities.iter().map(|(right, x)| (*right, f64::from(*x) / 4.0)).collect();
        let found = bands(&mut learners, least, 10);
        if !found.is_empty() {
            prop_assert_eq!(found.iter().map(|band| band.count).sum::<usize>(), learners.len());
            prop_assert_eq!(found.iter().map(|band| band.right).sum::<usize>(), learners.iter().filter(|l| l.0).count());
        }
        prop_assert!(found.iter().all(|band| band.count >= least) && found.windows(2).all(|two| two[0].ability < two[1].ability));
        prop_assert_eq!(found.is_empty(), learners.len() < least);
    }

    #[test]
    fn groups_exchanged_turn_the_difference_round(tables in prop::collection::vec(prop::array::uniform4(0u8..30), 1..8)) {
        let there: Vec<[f64; 4]> = tables.iter().map(|table| table.map(f64::from)).collect();
        let back: Vec<[f64; 4]> = there.iter().map(|[a, b, c, d]| [*c, *d, *a, *b]).collect();
        if let (Some(one), Some(other)) = (difference(&strata(&there)), difference(&strata(&back))) {
            prop_assert!((one.delta.value + other.delta.value).abs() < 1e-9 && (one.delta.low + other.delta.high).abs() < 1e-9);
            prop_assert!((one.odds_ratio.value * other.odds_ratio.value - 1.0).abs() < 1e-9);
            prop_assert_eq!(one.class, other.class);
        }
    }
}
