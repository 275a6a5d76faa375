use proptest::prelude::*;

use super::*;

fn achievements() -> Achievements {
    serde_json::from_str(
        r#"{
        "metric": [{"name": "kcs_mastered", "meaning": "KCs whose mastery estimate passed the threshold"}],
        "achievement": [
            {"id": "ach-welcome-back", "name": "Welcome back", "category": "rhythm", "xp": 30,
             "repeatable": false, "revocable": false, "criterion": [
                {"metric": "returned_after_gap_days", "op": ">=", "value": 14},
                {"metric": "items_answered_since_return", "op": ">=", "value": 5}]},
            {"id": "ach-banking-ready", "xp": 150, "criterion": [
                {"metric": "kcs_mastered", "op": "==", "value": "all", "filter": {"domain": "banking"}}]},
            {"id": "ach-big-ideas", "criterion": [
                {"metric": "kcs_mastered", "op": "==", "value": "all", "filter": {"kc": ["compound-interest", "inflation"]}}]},
            {"id": "ach-tough-one", "criterion": [
                {"metric": "correct_after_wrong_attempts", "op": ">=", "value": 1,
                 "filter": {"tier_gte": 3, "min_wrong": 3}}]}
        ]}"#,
    )
    .unwrap()
}

fn standing(index: usize, metrics: &[(&str, i64)]) -> Standing {
    let metrics = metrics.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
    achievements().achievements[index].standing(&metrics)
}

fn short(metric: &str, have: i64, need: i64) -> Shortfall {
    Shortfall { metric: metric.into(), have, need }
}

#[test]
fn all_criteria_must_hold() {
    let (gap, items) = ("returned_after_gap_days", "items_answered_since_return");
    assert_eq!(standing(0, &[(gap, 14), (items, 5)]), Standing::Earned);
    assert_eq!(standing(0, &[(gap, 20), (items, 4)]), Standing::Missing(vec![short(items, 4, 5)]));
    assert_eq!(standing(0, &[(gap, 0), (items, 0)]), Standing::Missing(vec![short(gap, 0, 14), short(items, 0, 5)]));
}

#[test]
fn a_count_nobody_took_is_unknown() {
    let unknown = Standing::Unknown { metric: "items_answered_since_return".into() };
    assert_eq!(standing(0, &[("returned_after_gap_days", 14)]), unknown);
}

#[test]
fn all_is_as_many_as_there_are() {
    let (have, all) = ("kcs_mastered[domain=banking]", "kcs_mastered[domain=banking]:all");
    assert_eq!(standing(1, &[(have, 7), (all, 7)]), Standing::Earned);
    assert_eq!(standing(1, &[(have, 6), (all, 7)]), Standing::Missing(vec![short(have, 6, 7)]));
    assert_eq!(standing(1, &[(have, 0), (all, 0)]), Standing::Missing(vec![short(have, 0, 0)]));
}

#[test]
fn counts_are_named_after_metric_and_filter() {
    let names: Vec<Vec<String>> =
        achievements().achievements.iter().map(|achievement| achievement.metrics().into_iter().collect()).collect();
    assert_eq!(names[2], ["kcs_mastered[kc=compound-interest+inflation]", "kcs_mastered[kc=compound-interest+inflation]:all"]);
    assert_eq!(names[3], ["correct_after_wrong_attempts[min_wrong=3,tier_gte=3]"]);
}

#[test]
fn without_criteria_never_earned() {
    let empty = Achievement { id: "x".into(), name: String::new(), category: String::new(), xp: 1, criteria: vec![] };
    assert_eq!(empty.standing(&Metrics::new()), Standing::Missing(vec![]));
}

#[test]
fn unknown_operators_are_refused() {
    assert!(serde_json::from_str::<Criterion>(r#"{"metric": "m", "op": "<", "value": 1}"#).is_err());
    assert!(serde_json::from_str::<Criterion>(r#"{"metric": "m", "op": ">=", "value": "most"}"#).is_err());
}

proptest! {
    #[test]
    fn a_higher_count_never_loses_an_at_least(have in 0i64..40, more in 0i64..40, items in 0i64..10) {
        let at = |gap| standing(0, &[("returned_after_gap_days", gap), ("items_answered_since_return", items)]);
        if at(have) == Standing::Earned {
            prop_assert_eq!(at(have + more), Standing::Earned);
        }
    }
}
