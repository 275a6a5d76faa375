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
            predicted: Some(0.75),
            ability: Some(if index % 4 != 0 { 1.0 } else { -1.0 } + f64::from(index) / 1000.0),
            response_ms: Some(10_000 + 100 * index as u32),
        })
        .collect();
    let found = item_statistics(&responses);
    assert_eq!(found.responses, 40);
    close(found.right.unwrap().value, 0.75);
    assert!(found.discrimination.unwrap().low > 0.95);
    close(found.median_ms.unwrap().value, 11_950.0);
    close(found.residual.unwrap(), 0.0);
    let timing = timing(&responses);
    assert_eq!((timing.timed, timing.timed_right), (40, 30));
    close(timing.mean_ms, 11_950.0);
    assert_eq!(item_statistics(&[]).right, None);
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
}
