//! Speed of the adaptive mathematics, and of reading files of questions, against their goals: `cargo bench --bench tutor`.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use finlit::authoring::imports::formats::{Format, read};
use finlit::practice::evaluate;
use finlit::tutor::ability::{Dynamics, Gaussian, MasteryRule, Practised};
use finlit::tutor::calibration::{Model, Priors, Responses, Settings, fit};
use finlit::tutor::item_model::Item;
use finlit::tutor::memory::{Grade, Memory, Scheduler};
use finlit::tutor::placement::{PlacementRule, Placing, next};
use finlit::tutor::seed::Seed;
use finlit::tutor::selection::{Bank, BankComponent, BankItem, Policy, Review, Skill, State, choose};

/// Goal: 5 µs. Filter, mastery and memory of an item with three components.
fn answer(criterion: &mut Criterion) {
    let (dynamics, rule, scheduler) = (Dynamics::default(), MasteryRule::default(), Scheduler::default());
    let item = Item::uncalibrated(0.2, 0.25);
    let deviations = [dynamics.deviation_prior(); 3];
    let practised = Practised { responses: 6, items: 5, at_level: 3 };
    let memory = Memory { stability: 12.0, difficulty: 5.0 };
    criterion.bench_function("answer, three components (goal 5 us)", |bencher| {
        bencher.iter(|| {
            let (mut general, mut own) = (black_box(dynamics.general_prior()), black_box(deviations));
            let predicted = dynamics.update(&mut general, &mut own, &[0.5, 0.3, 0.2], &item, black_box(true));
            let judged = own.map(|deviation| rule.judge(&general, &deviation, 0.0, false, &practised, false));
            let reviews = own.map(|_| {
                let memory = scheduler.review(Some(black_box(memory)), 9, Grade::Good);
                (memory, scheduler.fuzzed_interval_days(&memory, 0.4))
            });
            black_box((predicted, general, own, judged, reviews))
        });
    });
}

/// 500 components of 20 items; a learner in the middle of everything.
fn large() -> (Bank, Vec<Skill>) {
    let mut draws = Seed::of(&[&"bench"]).draws();
    let item = |index: u32, b: f64| BankItem {
        model: Item::uncalibrated(b, [0.0, 0.25][index as usize % 2]),
        loads: if index.is_multiple_of(6) { vec![(index % 500, 0.7), ((index + 1) % 500, 0.3)] } else { vec![(index % 500, 1.0)] },
        template: None,
        exposure: index % 97,
    };
    let items = (0..10_000).map(|index| item(index, 3.0 * draws.unit() - 1.5)).collect();
    let components = (0..500u32)
        .map(|k| BankComponent { domain: k % 6, required: k.checked_sub(6).into_iter().collect(), ..BankComponent::default() })
        .collect();
    let (dynamics, rule) = (Dynamics::default(), MasteryRule::default());
    let skill = |k: u32, mean: f64| {
        let deviation = Gaussian { mean, variance: 0.2 };
        let responses = k % 12;
        let practised = Practised { responses, items: responses, at_level: responses };
        let mastery = rule.judge(&dynamics.general_prior(), &deviation, 0.0, false, &practised, k.is_multiple_of(7));
        let memory = Memory { stability: 2.0 + f64::from(k % 40), difficulty: 5.0 };
        let review = (responses > 0).then_some(Review { memory, last: 60, due: 60 + (k % 80) as i32 });
        Skill { deviation, review, responses, mastery, open: true, goal: k }
    };
    let skills = (0..500).map(|k| skill(k, 2.0 * draws.unit() - 0.5)).collect();
    (Bank::new(items, components).expect("a bank"), skills)
}

/// Goal: 200 µs among 10,000 items and 500 components.
fn selection(criterion: &mut Criterion) {
    let (bank, skills) = large();
    let (policy, dynamics, scheduler) = (Policy::default(), Dynamics::default(), Scheduler::default());
    let seen: BTreeMap<u32, i32> = (0..2_000).map(|item| (item * 5, 98)).collect();
    let state = State { today: 100, general: dynamics.general_prior(), skills: &skills, seen: &seen, templates: &[], wish: 0.0 };
    criterion.bench_function("next item of 10,000 (goal 200 us)", |bencher| {
        bencher.iter(|| choose(&policy, &dynamics, &scheduler, &bank, black_box(&state), &[], &Seed::of(&[&1])));
    });
    let deviations: Vec<Gaussian> = skills.iter().map(|skill| skill.deviation).collect();
    let targets: Vec<u32> = (0..500).collect();
    let placing = Placing { general: dynamics.general_prior(), deviations: &deviations, targets: &targets, given: &[5, 17] };
    criterion.bench_function("next placement item of 10,000", |bencher| {
        bencher.iter(|| next(&PlacementRule::default(), &dynamics, &bank, black_box(&placing), &Seed::of(&[&1])));
    });
}

/// Goal: 2 s for 1,000 learners by 100 items.
fn calibration(criterion: &mut Criterion) {
    let mut draws = Seed::of(&[&"calibration bench"]).draws();
    let normal = |draws: &mut finlit::tutor::seed::Draws| (0..12).map(|_| draws.unit()).sum::<f64>() - 6.0;
    let items: Vec<Item> = (0..100).map(|_| Item::calibrated(0.7 + 1.2 * draws.unit(), normal(&mut draws), 0.0)).collect();
    let mut responses = Responses::new(items.len());
    for _ in 0..1_000 {
        let theta = normal(&mut draws);
        responses.push((0..).zip(&items).map(|(index, item)| (index, draws.unit() < item.probability(theta))).collect());
    }
    let guess = vec![0.0; items.len()];
    let priors = Priors::around(items.iter().map(|item| item.b).collect());
    for (name, priors) in [("EM, 1,000 by 100 with priors (goal 2 s)", Some(priors)), ("EM, 1,000 by 100, exact maximum", None)] {
        let settings = Settings::new(Model::TwoParameter, priors);
        criterion.bench_function(name, |bencher| bencher.iter(|| fit(&responses, &guess, &settings).expect("a fit")));
    }
}

/// Goal: 1.5 s for 275,000 interactions, reading included.
fn evaluation(criterion: &mut Criterion) {
    let mut draws = Seed::of(&[&"evaluation bench"]).draws();
    let mut file = |name: &str, learners: u32| {
        let mut text = String::new();
        for learner in 0..learners {
            let theta = 2.0 * draws.unit() - 1.0;
            let rows: Vec<(u64, bool)> = (0..66)
                .map(|_| {
                    let item = draws.below(16_900);
                    (item, draws.unit() < 0.5 + 0.3 * theta + 0.2 * ((item % 7) as f64 / 6.0 - 0.5))
                })
                .collect();
            let line = |field: &dyn Fn(&(u64, bool)) -> u64| rows.iter().map(|row| field(row).to_string()).collect::<Vec<_>>().join(",");
            text += &format!("66,{learner}\n{}\n{}\n{}\n", line(&|row| row.0), line(&|row| row.0 % 110), line(&|row| u64::from(row.1)));
        }
        let path = std::env::temp_dir().join(format!("finlit-bench-{}-{name}.csv", std::process::id()));
        std::fs::write(&path, text).expect("a temporary file");
        path
    };
    let (train, test) = (file("train", 3_330), file("test", 840));
    criterion.bench_function("evaluate, 275,000 interactions (goal 1.5 s)", |bencher| {
        bencher.iter(|| evaluate(std::slice::from_ref(&train), std::slice::from_ref(&test)).expect("an evaluation"));
    });
    for path in [train, test] {
        let _ = std::fs::remove_file(path);
    }
}

/// Goal: 10 s for a file of 5,000 questions; reading it is the part that takes long.
fn imports(criterion: &mut Criterion) {
    let question = |n: usize| {
        format!(
            "::Question {n}::[html]<p>You save <b>{n}</b> dollars at 3 percent.</p> What do you have after two years?\n{{=a#Because <i>interest</i> is paid. ~b ~c#No ~d####Interest on interest.}}\n\n"
        )
    };
    let file: String = (0..5_000).map(question).collect();
    criterion.bench_function("reading 5,000 questions of GIFT (goal 10 s)", |bencher| {
        bencher.iter(|| read(Some(Format::Gift), "", file.as_bytes()).expect("a receipt"));
    });
}

criterion_group! {
    name = quick;
    config = Criterion::default();
    targets = answer, selection
}
criterion_group! {
    name = slow;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(5));
    targets = calibration, evaluation, imports
}
criterion_main!(quick, slow);
