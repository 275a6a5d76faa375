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
