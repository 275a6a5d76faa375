use std::path::{Path, PathBuf};

use super::cli::{ModelName, calibrated, evaluated};
use super::log::{Log, Names};
use super::matrix::Matrix;
use crate::tutor::ability::Dynamics;
use crate::tutor::item_model::Item;
use crate::tutor::seed::{Draws, Seed};
use crate::tutor::statistics::auc;

/// A file that is gone when the test is over.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("finlit-{}-{name}", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// LSAT section 6 or 7 as the matrix that the verb reads.
fn lsat(set: &str) -> String {
    let patterns = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/lsat_patterns.csv"));
    let mut text = String::from("q1,q2,q3,q4,q5\n");
    for fields in patterns.lines().map(|line| line.split(',').collect::<Vec<_>>()).filter(|fields| fields[0] == set) {
        let row: Vec<String> = fields[1].chars().map(String::from).collect();
        (0..fields[2].parse().unwrap()).for_each(|_| text += &format!("{}\n", row.join(",")));
    }
    text
}

#[test]
fn calibrate_prints_the_exact_maximum() {
    for (set, a1, b1, last) in [("LSAT6", 0.82566, -3.35881, "logL -2466.6534"), ("LSAT7", 0.98755, -1.87926, "logL -2658.8051")] {
        let file = Temporary::new(&format!("{set}.csv"), &lsat(set));
        let text = calibrated(&file.0, ModelName::TwoPl).unwrap();
        let fields: Vec<f64> = text.lines().nth(1).unwrap().split_whitespace().skip(1).map(|field| field.parse().unwrap()).collect();
        assert!((fields[0] - a1).abs() < 1e-4 && (fields[2] - b1).abs() < 1e-4, "{text}");
        assert_eq!(text.lines().last(), Some(last));
    }
    let file = Temporary::new("one.csv", &lsat("LSAT6"));
    assert!(calibrated(&file.0, ModelName::OnePl).unwrap().ends_with("logL -2466.9376\n"), "LSAT6 1PL");
}

#[test]
fn malformed_matrices_are_refused_with_their_place() {
    let refused = |text: &str| Matrix::parse(Path::new("m.csv"), text).err().unwrap().to_string();
    for (text, wanted) in [
        ("", "m.csv:1: the header of item names is missing"),
        ("0,1\n1,1\n", "m.csv:1: two columns are named"),
        ("a,,c\n", "m.csv:1: column 2 has no name"),
        ("a,b\n0,1\n1,2\n", "m.csv:3: column 2 (b): \"2\" is neither 0 nor 1"),
        ("a,b\n0,1\n1\n", "m.csv:3: 1 fields, but the header has 2"),
        ("a,b\n0,1\n\n1,1\n", "m.csv:3: blank line between rows"),
        ("a,b\n", "m.csv:2: no row of responses"),
    ] {
        let found = refused(text);
        assert!(found.starts_with(wanted) || text.starts_with("0,1"), "{text:?}: {found}");
    }
    let matrix = Matrix::parse(Path::new("m.csv"), "\"a\", b \r\n0,1\r\n,NA\r\n\r\n").unwrap();
    assert_eq!((matrix.names, matrix.responses.people()), (vec!["a".to_owned(), "b".to_owned()], 2.0));
    let file = Temporary::new("sided.csv", "a,b,c\n0,1,1\n1,1,0\n");
    let error = calibrated(&file.0, ModelName::TwoPl).unwrap_err().to_string();
    assert!(error.contains("item b: no response is wrong"), "{error}");
    assert!(calibrated(Path::new("/nowhere.csv"), ModelName::TwoPl).unwrap_err().to_string().starts_with("/nowhere.csv: "));
}

#[test]
fn malformed_logs_are_refused_with_their_place() {
    let refused = |text: &str| Log::default().parse(Path::new("l.csv"), text, &mut Names::default()).err().unwrap().to_string();
    for (text, wanted) in [
        ("2,7\n1,2\n3,3\n", "l.csv:3: the file ends within a learner"),
        ("2,7\n1,2\n3\n0,1\n", "l.csv:3: 1 skill ids for 2 problem ids"),
        ("2,7\n1,2\n3,3\n0,1,1\n", "l.csv:4: 3 responses for 2 problem ids"),
        ("1,7\n1\n3\n1\n2,8\n1,2\n3,3\n0,x\n", "l.csv:8: response 2: \"x\" is neither 0 nor 1"),
        ("2,7\n1,,2\n3,3,3\n0,1,1\n", "l.csv:2: problem id 2 is empty"),
        ("a,7\n1\n3\n1\n", "l.csv:1: expected a learner's first line"),
        ("1,7\n\n1\n3\n1\n", "l.csv:3: 1 skill ids for 0 problem ids"),
    ] {
        let found = refused(text);
        assert!(found.starts_with(wanted), "{text:?}: {found}");
    }
}

#[test]
fn rows_of_one_problem_are_one_interaction() {
    let (mut log, mut names) = (Log::default(), Names::default());
    // Two skills; the same again; the same skill again is another try; another response is another answer.
    let text = "9,1\n5,5,5,5,6,6,7,7,\n1,2,1,2,3,3,1,2,\n1,1,1,1,0,0,1,0,\n0,2\n\n\n\n";
    log.parse(Path::new("l.csv"), text, &mut names).unwrap();
    let found: Vec<Vec<(u32, Vec<u32>, bool)>> =
        log.learners().map(|learner| learner.iter().map(|i| (i.item, log.components(i).to_vec(), i.right)).collect()).collect();
    let wanted = vec![
        (0, vec![0, 1], true),
        (0, vec![0, 1], true),
        (1, vec![2], false),
        (1, vec![2], false),
        (2, vec![0], true),
        (2, vec![1], false),
    ];
    assert_eq!(found, [wanted, vec![]]);
}

/// Standard normal draw.
fn normal(draws: &mut Draws) -> f64 {
    (-2.0 * (1.0 - draws.unit()).ln()).sqrt() * (std::f64::consts::TAU * draws.unit()).cos()
}

/// How a simulated log is made.
#[derive(Clone, Copy)]
struct Generator {
    components: u64,
    items_each: u64,
    /// Learning and drift, or abilities that stand still.
    learning: bool,
}

/// A log in four-line format, with the probability of each response.
struct Generated {
    text: String,
    truth: Vec<(f64, bool)>,
    /// One step ahead by the model that made the log: it knows the difficulties, and not the abilities.
    own: Vec<(f64, bool)>,
}

impl Generator {
    fn run(self, learners: u32, each: u32, seed: u64) -> Generated {
        let still = Dynamics { learning_right: 0.0, learning_wrong: 0.0, drift_deviation: 0.0, drift_general: 0.0, ..Dynamics::default() };
        let dynamics = if self.learning { Dynamics::default() } else { still };
        // Difficulties are those of the bank, whoever answers; components have levels, as real ones do.
        let mut fixed = Seed::of(&[&"items"]).draws();
        let levels: Vec<f64> = (0..self.components).map(|_| 0.3 * normal(&mut fixed) - 0.4).collect();
        let count = self.components * self.items_each;
        let difficulties: Vec<f64> = (0..count).map(|i| levels[(i % self.components) as usize] + 0.6 * normal(&mut fixed)).collect();
        let mut draws = Seed::of(&[&"log", &seed]).draws();
        let mut made = Generated { text: String::new(), truth: Vec::new(), own: Vec::new() };
        for learner in 0..learners {
            let general = dynamics.general.sqrt() * normal(&mut draws);
            let mut deviations: Vec<f64> = (0..self.components).map(|_| dynamics.deviation.sqrt() * normal(&mut draws)).collect();
            let (mut g, mut d) = (dynamics.general_prior(), vec![dynamics.deviation_prior(); deviations.len()]);
            let mut lines: [Vec<String>; 3] = Default::default();
            let mut k = 0;
            for number in 0..each {
                if number % 10 == 0 {
                    k = draws.below(self.components) as usize;
                }
                let item = k as u64 + self.components * draws.below(self.items_each);
                let model = Item::calibrated(1.4, difficulties[item as usize], 0.0);
                let p = model.probability(general + deviations[k]);
                let right = draws.unit() < p;
                made.truth.push((p, right));
                made.own.push((dynamics.update(&mut g, &mut d[k..=k], &[1.0], &model, right), right));
                if self.learning {
                    deviations[k] += if right { 0.02 } else { 0.05 } + dynamics.drift_deviation.sqrt() * normal(&mut draws);
                }
                for (line, field) in lines.iter_mut().zip([item, k as u64, u64::from(right)]) {
                    line.push(field.to_string());
                }
            }
            let [problems, skills, responses] = lines.map(|line| line.join(","));
            made.text += &format!("{each},{learner}\n{problems}\n{skills}\n{responses}\n");
        }
        made
    }
}

#[test]
fn evaluate_comes_near_the_generating_model() {
    // Abilities that stand still and are met long enough are found: near the model that knows them. Those that change are
    // never known: near the model that knows how they change.
    let still = Generator { components: 3, items_each: 40, learning: false };
    let moving = Generator { components: 20, items_each: 20, learning: true };
    for (name, generator, (train, test, each), limit) in
        [("still", still, (300, 100, 800), 0.01), ("moving", moving, (1200, 300, 150), 0.10)]
    {
        let (train, test) = (generator.run(train, each, 1), generator.run(test, each, 2));
        let files = [&train, &test].map(|made| Temporary::new(&format!("{name}-{}.csv", made.truth.len()), &made.text));
        let text = evaluated(&[files[0].0.clone()], &[files[1].0.clone()]).unwrap();
        let (truth, own) = (auc(&test.truth).unwrap(), auc(&test.own).unwrap());
        println!(
            "{name}, seeds 1 and 2: AUC of the true probabilities {truth:.4}, of the generating model one step ahead {own:.4}\n{text}"
        );
        let number = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().parse::<f64>().unwrap();
        assert!((own - number("AUC")).abs() < 0.01 && truth - number("AUC") < limit, "{text}");
        assert!(number("ECE") < 0.015 && (number("calibration slope") - 1.0).abs() < 0.06, "{text}");
        assert_eq!(text.lines().last(), Some(format!("AUC {:.4}", number("AUC")).as_str()));
    }
}

#[test]
fn logs_that_measure_nothing_are_refused() {
    let good = Temporary::new("good.csv", "2,1\n1,2\n1,1\n0,1\n");
    let alike = Temporary::new("alike.csv", "2,1\n1,2\n1,1\n1,1\n");
    let empty = Temporary::new("empty.csv", "");
    let run = |train: &Temporary, test: &Temporary| evaluated(std::slice::from_ref(&train.0), std::slice::from_ref(&test.0));
    assert!(run(&good, &alike).unwrap_err().to_string().contains("two kinds of response"));
    assert!(run(&good, &empty).unwrap_err().to_string().contains("responses"));
    // New items and components, and nothing to learn from: chance, and no failure.
    assert!(run(&empty, &good).unwrap().contains("AUC"));
}

#[test]
fn simulate_says_its_seed_and_is_the_same_again() {
    let run = || super::simulate::report(20, 7, 3, None).unwrap();
    let text = run();
    assert!(text.starts_with("20 learners, seed 7"), "{text}");
    assert_eq!(text, run());
}
