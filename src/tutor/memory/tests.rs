use fsrs::{FSRS, MemoryState};
use proptest::prelude::*;

use super::*;

const VECTORS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/fsrs6_vectors.csv"));
const GRADES: [Grade; 4] = [Grade::Again, Grade::Hard, Grade::Good, Grade::Easy];

fn scheduler(retention: f64) -> Scheduler {
    Scheduler::new(Parameters::default(), retention, 36_500)
}

fn close(got: f64, wanted: f64) {
    // The vectors have 4 or 5 decimals.
    assert!((got - wanted).abs() <= 1e-4 * wanted.abs() + 5e-5, "{got} is not {wanted}");
}

#[test]
fn states_of_the_vectors() {
    let (ninety, eighty_five) = (scheduler(0.90), scheduler(0.85));
    let mut memory = None;
    let mut lines = 0;
    for line in VECTORS.lines().skip(1) {
        let fields: Vec<f64> = line.split(',').skip(1).map(|field| field.parse().unwrap()).collect();
        if fields[0] == 0.0 {
            memory = None;
        }
        let next = ninety.review(memory, fields[2] as u32, GRADES[fields[1] as usize - 1]);
        close(next.stability, fields[3]);
        close(next.difficulty, fields[4]);
        close(ninety.interval(&next), fields[5]);
        close(eighty_five.interval(&next), fields[6]);
        close(ninety.retrievability(&next, 7.0), fields[7]);
        memory = Some(next);
        lines += 1;
    }
    assert_eq!(lines, 36);
}

#[test]
fn intervals_that_py_fsrs_asserts() {
    use Grade::{Again, Good};
    let scheduler = scheduler(0.90);
    // The first answer and every lapse are followed by one more on the same day: the learning steps of py-fsrs.
    let mut memory = None;
    let mut wait = 0;
    let mut intervals = Vec::new();
    for (index, grade) in [Good, Good, Good, Good, Good, Good, Again, Again, Good, Good, Good, Good, Good].into_iter().enumerate() {
        let next = scheduler.review(memory, wait, grade);
        wait = if index == 0 || grade == Again { 0 } else { scheduler.interval_days(&next) };
        intervals.push(wait);
        memory = Some(next);
    }
    assert_eq!(intervals, [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);

    let mut memory = None;
    for (days, grade) in [(0, Again), (0, Good), (1, Good), (3, Good), (8, Good), (21, Good)] {
        memory = Some(scheduler.review(memory, days, grade));
    }
    close(memory.unwrap().stability, 53.62691);
    close(memory.unwrap().difficulty, 6.3574867);
}

#[test]
fn formulas_that_fsrs_rs_asserts() {
    let s = scheduler(0.90);
    let recall = [(1.0, 0.9, Grade::Again), (2.0, 0.8, Grade::Hard), (3.0, 0.7, Grade::Good), (4.0, 0.6, Grade::Easy)];
    for ((difficulty, r, grade), wanted) in recall.into_iter().zip([25.602541, 28.226582, 58.656002, 127.226685]) {
        close(s.stability_after_recall(5.0, difficulty, r, grade), wanted);
    }
    for ((difficulty, r, _), wanted) in recall.into_iter().zip([1.0525396, 1.1894329, 1.3680838, 1.584989]) {
        close(s.stability_after_lapse(5.0, difficulty, r), wanted);
    }
    for (grade, wanted) in GRADES.into_iter().zip([1.596818, 5.0, 5.0, 8.12961]) {
        close(s.stability_same_day(5.0, grade), wanted);
    }
    close(s.factor, 0.98034649);
    for (retention, ratio) in [(0.95, 0.40256), (0.90, 1.0), (0.85, 1.90643), (0.80, 3.31596)] {
        close(scheduler(retention).interval(&Memory { stability: 1.0, difficulty: 5.0 }), ratio);
    }
}

#[test]
fn fuzz_ranges() {
    for (interval, wanted) in [(10.0, (8, 12)), (50.0, (46, 54)), (3.0, (2, 4))] {
        assert_eq!(fuzz::range(interval, 365), wanted, "{interval}");
    }
    assert_eq!(fuzzed_days(2.4, 0.99, 365), 2);
    assert_eq!((fuzzed_days(10.0, 0.0, 365), fuzzed_days(10.0, 0.999_999, 365), fuzzed_days(10.0, 1.0, 365)), (8, 12, 12));
    assert_eq!(fuzzed_days(4000.0, 0.5, 365), 365);
}

#[test]
fn parameters_are_checked() {
    assert_eq!(Parameters::new(&[1.0; 18]), Err(ParameterError::Length(18)));
    assert_eq!(Parameters::new(&[f64::NAN; 21]), Err(ParameterError::NotFinite(0)));
    assert_eq!(Parameters::new(&DEFAULT_PARAMETERS), Ok(Parameters::default()));
    assert_eq!(Parameters::new(&[1000.0; 21]).unwrap()[20], 0.8);
}

fn observed(score: f64) -> Observed {
    Observed {
        score,
        hints: 0,
        revealed: false,
        unknown: false,
        retry: false,
        first_of_day: true,
        choice: false,
        predicted: 0.8,
        response_ms: Some(20_000),
    }
}

#[test]
fn evidence_by_the_table() {
    let rule = EvidenceRule::default();
    let timing = Timing { timed: 40, mean_ms: 60_000.0, timed_right: 30, median_ln_ms: 60_000f64.ln(), mad_ln_ms: 0.5 };
    let judge = |observed: &Observed| {
        let found = evidence(observed, &timing, &rule);
        (found.grade, found.right, found.calibrates, found.rapid)
    };
    let full = observed(1.0);
    assert_eq!(judge(&full), (Some(Grade::Good), Some(true), true, false));
    assert_eq!(judge(&observed(0.4)), (Some(Grade::Again), Some(false), true, false));
    assert_eq!(judge(&observed(0.5)), (Some(Grade::Hard), None, false, false));
    assert_eq!(judge(&Observed { hints: 1, ..full }), (Some(Grade::Hard), None, false, false));
    assert_eq!(judge(&Observed { hints: 2, ..full }), (Some(Grade::Again), None, false, false));
    assert_eq!(judge(&Observed { revealed: true, ..full }), (Some(Grade::Again), Some(false), false, false));
    assert_eq!(judge(&Observed { retry: true, ..full }), (None, None, false, false));
    // 10 % of the mean is 6 s.
    assert_eq!(judge(&Observed { response_ms: Some(5_999), ..full }), (None, None, false, true));
    assert!(!judge(&Observed { response_ms: Some(6_000), ..full }).3);
    assert_eq!(judge(&Observed { response_ms: Some(900), unknown: true, ..observed(0.0) }).1, Some(false));
    let young = Timing { timed: 29, ..timing };
    assert!(!evidence(&Observed { response_ms: Some(1), ..full }, &young, &rule).rapid);
    let easy = EvidenceRule { easy: true, ..rule };
    let grade = |observed: &Observed| evidence(observed, &timing, &easy).grade;
    assert_eq!(grade(&full), Some(Grade::Easy));
    for other in [
        Observed { first_of_day: false, ..full },
        Observed { choice: true, ..full },
        Observed { predicted: 0.95, ..full },
        Observed { response_ms: Some(40_000), ..full },
        Observed { response_ms: None, ..full },
    ] {
        assert_eq!(grade(&other), Some(Grade::Good), "{other:?}");
    }
    assert_eq!(remembers(&[0.7, 0.3]), [true, false]);
    assert_eq!(remembers(&[1.0, 1.0]), [true, true]);
    assert_eq!(remembers(&[0.2, 0.2, 0.2]), [true, true, true]);
    assert_eq!(remembers(&[0.4, 0.3, 0.3]), [true, false, false]);
}

fn history() -> impl Strategy<Value = Vec<(u32, usize)>> {
    prop::collection::vec((prop_oneof![Just(0u32), 1u32..4, 4u32..400], 0usize..4), 1..12)
}

proptest! {
    #[test]
    fn agrees_with_the_crate(history in history(), retention in 0.80f64..0.95, jitter in prop::collection::vec(-0.2f64..0.2, 21)) {
        let w: Vec<f64> = DEFAULT_PARAMETERS.iter().zip(&jitter).map(|(w, j)| w * (1.0 + j)).collect();
        for length in [21, 19, 17] {
            let given = &w[..length];
            let oracle = FSRS::new(&given.iter().map(|w| *w as f32).collect::<Vec<_>>()).unwrap();
            let ours = Scheduler::new(Parameters::new(given).unwrap(), retention, 36_500);
            let (mut memory, mut theirs) = (None, None);
            for (days, grade) in &history {
                let next = oracle.next_states(theirs, retention as f32, *days).unwrap();
                let next = [&next.again, &next.hard, &next.good, &next.easy][*grade].memory;
                let mine = ours.review(memory, *days, GRADES[*grade]);
                // The crate computes in f32.
                prop_assert!((mine.stability / f64::from(next.stability) - 1.0).abs() < 2e-3, "{mine:?} {next:?}");
                prop_assert!((mine.difficulty / f64::from(next.difficulty) - 1.0).abs() < 2e-3, "{mine:?} {next:?}");
                memory = Some(mine);
                theirs = Some(MemoryState { stability: mine.stability as f32, difficulty: mine.difficulty as f32 });
            }
        }
    }

    #[test]
    fn memory_stays_in_bounds(history in history()) {
        let scheduler = Scheduler::default();
        let mut memory = None;
        for (days, grade) in history {
            let next = scheduler.review(memory, days, GRADES[grade]);
            prop_assert!((0.001..=36_500.0).contains(&next.stability) && (1.0..=10.0).contains(&next.difficulty));
            prop_assert!((1..=365).contains(&scheduler.interval_days(&next)));
            if let Some(Memory { stability, .. }) = memory {
                // A pass never shortens memory, a lapse never lengthens it.
                let holds = if grade == 0 { next.stability <= stability } else { next.stability >= stability };
                prop_assert!(holds, "{stability} {next:?}");
            }
            memory = Some(next);
        }
    }

    #[test]
    fn recall_is_the_wanted_one_when_due(stability in 0.01f64..3000.0, retention in 0.80f64..0.95) {
        let scheduler = scheduler(retention);
        let memory = Memory { stability, difficulty: 5.0 };
        prop_assert!((scheduler.retrievability(&memory, scheduler.interval(&memory)) - retention).abs() < 1e-9);
        prop_assert!((scheduler.retrievability(&memory, stability) - 0.9).abs() < 1e-12);
        prop_assert!(scheduler.retrievability(&memory, 1.0) > scheduler.retrievability(&memory, 2.0));
    }

    #[test]
    fn fuzz_stays_in_its_range(interval in 0.01f64..5000.0, draw in 0.0f64..1.0, max_days in 1u32..2000) {
        let days = fuzzed_days(interval, draw, max_days);
        prop_assert!((1..=max_days).contains(&days));
        if interval >= 2.5 {
            let (low, high) = fuzz::range(interval, max_days);
            prop_assert!((low..=high).contains(&days));
        }
    }
}
