use std::path::{Path, PathBuf};

use super::cli::{ModelName, calibrated, evaluated};
use super::log::{Log, Names};
use super::matrix::Matrix;
use crate::tutor::ability::Dynamics;
use crate::tutor::item_model::sigmoid;
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
    for (set, a1, b1, last) in
        [("LSAT6", 0.82566, -3.35881, "logL -2466.6534"), ("LSAT7", 0.98755, -1.87926, "logL -2658.8051")]
    {
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
    let found: Vec<Vec<(u32, Vec<u32>, bool)>> = log
        .learners()
        .map(|learner| learner.iter().map(|i| (i.item, log.components(i).to_vec(), i.right)).collect())
        .collect();
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

/// Learners who practise components in blocks and learn meanwhile; the log, and the generating model's own predictions.
pub(super) fn simulated(learners: u32, each: u32, seed: u64) -> (String, Vec<(f64, bool)>) {
    const ITEMS: u64 = 400;
    const COMPONENTS: u64 = 20;
    let dynamics = Dynamics::default();
    // Difficulties are those of the bank, whoever answers; they have components' levels, as real ones do.
    let mut fixed = Seed::of(&[&"items"]).draws();
    let levels: Vec<f64> = (0..COMPONENTS).map(|_| 0.3 * normal(&mut fixed) - 0.4).collect();
    let difficulties: Vec<f64> = (0..ITEMS).map(|item| levels[(item % COMPONENTS) as usize] + 0.6 * normal(&mut fixed)).collect();
    let mut draws = Seed::of(&[&"log", &seed]).draws();
    let (mut text, mut predictions) = (String::new(), Vec::new());
    for learner in 0..learners {
        let general = dynamics.general.sqrt() * normal(&mut draws);
        let mut deviations: Vec<f64> = (0..COMPONENTS).map(|_| dynamics.deviation.sqrt() * normal(&mut draws)).collect();
        let (mut problems, mut skills, mut responses) = (Vec::new(), Vec::new(), Vec::new());
        let mut component = 0;
        for number in 0..each {
            if number % 10 == 0 {
                component = draws.below(COMPONENTS);
            }
            let item = component + COMPONENTS * draws.below(ITEMS / COMPONENTS);
            let own = &mut deviations[component as usize];
            let p = sigmoid(1.4 * (general + *own - difficulties[item as usize]));
            let right = draws.unit() < p;
            *own += if right { 0.02 } else { 0.05 };
            predictions.push((p, right));
            problems.push(item.to_string());
            skills.push(component.to_string());
            responses.push(u8::from(right).to_string());
        }
        text += &format!("{each},{learner}\n{}\n{}\n{}\n", problems.join(","), skills.join(","), responses.join(","));
    }
    (text, predictions)
}

#[test]
fn evaluate_comes_near_the_generating_model() {
    let (train, _) = simulated(1500, 200, 1);
    let (test, generated) = simulated(300, 200, 2);
    let own = auc(&generated).unwrap();
    let (train, test) = (Temporary::new("train.csv", &train), Temporary::new("test.csv", &test));
    let text = evaluated(&[train.0.clone()], &[test.0.clone()]).unwrap();
    println!("seeds 1, 2; generating model AUC {own:.4}\n{text}");
    let number = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().parse::<f64>().unwrap();
    assert!(own - number("AUC") < 0.01, "{own} {text}");
    assert!(number("ECE") < 0.015 && (number("calibration slope") - 1.0).abs() < 0.06, "{text}");
    assert_eq!(text.lines().last(), Some(format!("AUC {:.4}", number("AUC")).as_str()));
}
