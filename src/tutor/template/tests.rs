use proptest::prelude::*;

use super::*;
use crate::tutor::expr::Value;
use crate::tutor::grading::{Response, grade};

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// tpl-sales-tax-total of the seed curriculum, with two derived values in the wrong order.
const SALES_TAX: &str = r#"{
    "id": "tpl-sales-tax-total", "kc": "prices-tax-tips", "item_types": ["numeric", "multiple_choice"],
    "stem": "A jacket costs {$p}.", "constraints": ["p*r/100 >= 1"], "key": "p*(1+r/100)",
    "unit": "USD", "decimals": 2, "rounding": "half_up", "tolerance": 0.01, "params": [],
    "variable": [
        {"name": "p", "kind": "dec", "min": 12.0, "max": 180.0, "step": 0.5},
        {"name": "r", "kind": "choice", "values": [4, 5, 6, 7, 8, 8.5, 9.5]}],
    "derived": [{"name": "twice", "expr": "tax*2"}, {"name": "tax", "expr": "p*r/100"}],
    "distractor": [
        {"id": "d1", "expr": "p", "misconception": "price tag is final", "feedback": "…"},
        {"id": "d2", "expr": "p+r", "misconception": "percent read as dollars"},
        {"id": "d3", "expr": "p*(1-r/100)", "misconception": "tax subtracted"}]}"#;

const BRACKET_TAX: &str = r#"{
    "id": "tpl-bracket", "constraints": ["abs(x-50400) > 1000"], "key": "bracket_tax(x)",
    "unit": "USD", "decimals": 0, "tolerance": 1, "params": ["us_tax_brackets_single", "us_tax_year"],
    "variable": [{"name": "x", "kind": "int", "min": 14000, "max": 99000, "step": 500}],
    "distractor": [{"id": "d1", "expr": "x*top_rate(x)"}, {"id": "d2", "expr": "x*0.10"},
                   {"id": "d3", "expr": "(x-top_floor(x))*top_rate(x)"}]}"#;

fn template(json: &str) -> Template {
    serde_json::from_str(json).unwrap()
}

/// A small template with the given formulas.
fn small(change: impl FnOnce(&mut Template)) -> Template {
    let mut template = template(
        r#"{"id": "t", "key": "a+b", "decimals": 0, "variable": [
            {"name": "a", "kind": "int", "min": 1, "max": 9, "step": 1},
            {"name": "b", "kind": "int", "min": 10, "max": 30, "step": 10}]}"#,
    );
    change(&mut template);
    template
}

fn expr(source: &str) -> Expr {
    Expr::parse(source).unwrap()
}

fn params() -> Scope {
    let table = [("0", "0.1"), ("12400", "0.12"), ("50400", "0.22"), ("105700", "0.24")];
    Scope::from([
        ("us_tax_brackets_single".into(), Value::Table(table.map(|(floor, rate)| (dec(floor), dec(rate))).to_vec())),
        ("us_tax_year".into(), Value::Number(dec("2026"))),
        ("us_fdic_limit".into(), Value::Number(dec("250000"))),
    ])
}

fn error(template: &Template) -> TemplateError {
    Generator::new(template, &params()).unwrap_err()
}

#[test]
fn a_draw_is_whole() {
    let template = template(SALES_TAX);
    let seed = attempt_seed(&template.id, template.version, &"learner", 1);
    let draw = draw(&template, &Scope::new(), &seed).unwrap();
    let value = |name: &str| draw.values[name];
    assert_eq!(value("tax"), value("p") * value("r") / dec("100"));
    assert_eq!(value("twice"), value("tax") * dec("2"));
    assert_eq!(draw.answer, (value("p") + value("tax")).round_dp(2));
    assert_eq!(draw.options.iter().map(|option| option.key.as_str()).collect::<Vec<_>>(), ["k1", "k2", "k3", "k4"]);
    assert!(draw.options.is_sorted_by_key(|option| option.value));
    let stored = serde_json::to_string(&draw).unwrap();
    assert_eq!(serde_json::from_str::<Draw>(&stored).unwrap(), draw);
}

#[test]
fn draws_never_change() {
    // The same seed must give the same item on every machine and in every later release.
    let template = template(SALES_TAX);
    let drawn = |attempt| {
        let draw = draw(&template, &Scope::new(), &attempt_seed(&template.id, 1, &"learner", attempt)).unwrap();
        (draw.values["p"], draw.values["r"], draw.answer)
    };
    assert_eq!(drawn(1), (dec("52.5"), dec("8"), dec("56.70")));
    assert_eq!(drawn(2), (dec("45.5"), dec("4"), dec("47.32")));
}

#[test]
fn keys_for_typing_and_choosing() {
    let template = template(SALES_TAX);
    let draw = draw(&template, &Scope::new(), &Seed::of(&[&1])).unwrap();
    let (typed, chosen) = (draw.numeric_key(&template), draw.single_key());
    assert_eq!((typed.check(), chosen.check()), (Ok(()), Ok(())));
    assert!(grade(&typed, &Response::Number(draw.answer)).unwrap().is_right());
    let wrong = draw.options.iter().find(|option| option.distractor.as_deref() == Some("d1")).unwrap();
    let typed = grade(&typed, &Response::Number(wrong.value)).unwrap();
    assert_eq!(typed.feedback, ["d1"]);
    let chosen = grade(&chosen, &Response::Choice([wrong.key.clone()].into())).unwrap();
    assert_eq!(chosen.misconceptions[0].misconception, "price tag is final");
    assert_eq!(draw.distractor(&chosen.feedback[0]), Some("d1"));
}

#[test]
fn the_gate_walks_a_small_domain() {
    let template = template(SALES_TAX);
    let report = Generator::new(&template, &Scope::new()).unwrap().gate(|value| format!("{value:.2}"));
    assert!(report.passes(), "{report:?}");
    assert!(report.exhaustive);
    assert_eq!((report.domain, report.tried), (337 * 7, 337 * 7));
    let refused = report.constraint + report.rounding_edge + report.clash + report.fault;
    assert_eq!(report.accepted + refused, report.tried);
    // 13 dollars at 8.5 % is 14.105: half a cent is nobody's price.
    assert!(report.rounding_edge > 0 && report.fault == 0);
}

#[test]
fn the_gate_reads_parameters() {
    let template = template(BRACKET_TAX);
    let report = Generator::new(&template, &params()).unwrap().gate(|value| value.to_string());
    assert!(report.passes(), "{report:?}");
    assert_eq!(report.domain, 171);
}

#[test]
fn the_gate_samples_a_large_domain() {
    let template = small(|template| {
        for name in ["c", "d", "e", "f"] {
            let domain = Domain::Dec { min: dec("0"), max: dec("10"), step: dec("0.1") };
            template.variables.push(Variable { name: name.into(), domain });
        }
        template.answer = expr("a*b+c+d+e+f");
        template.decimals = 1;
    });
    let report = Generator::new(&template, &Scope::new()).unwrap().gate(|value| value.to_string());
    assert!(report.passes() && !report.exhaustive);
    assert_eq!(report.accepted, GATE_SEEDS);
}

#[test]
fn the_gate_finds_what_learners_would() {
    let gate = |template: &Template| Generator::new(template, &Scope::new()).unwrap().gate(|value| value.to_string());
    let division = gate(&small(|template| template.answer = expr("b/(a-3)")));
    assert!(matches!(division.faults[0], GateFault::Formula { place: Place::Answer, .. }));
    assert_eq!(division.fault, 3);
    let guarded = gate(&small(|template| {
        template.answer = expr("b*10/(a-3)");
        template.constraints = vec![expr("a != 3")];
        template.decimals = 3;
    }));
    assert!(guarded.passes(), "{guarded:?}");

    let rare = gate(&small(|template| template.constraints = vec![expr("a > 9")]));
    assert_eq!(rare.faults, [GateFault::TooRare { accepted: 0, tried: 27 }]);

    let template = small(|template| {
        template.distractors = vec![Distractor { id: "d1".into(), expr: expr("a+b+1"), misconception: None }];
    });
    let generator = Generator::new(&template, &Scope::new()).unwrap();
    let coarse = generator.gate(|value| format!("about {}", (value / dec("10")).floor()));
    assert!(matches!(coarse.faults[0], GateFault::SameText { .. }));
}

#[test]
fn draws_avoid_clashes_and_rounding_edges() {
    // a = 1 makes the wrong value equal the answer; an odd a lies on the edge of a half.
    let template = small(|template| {
        template.answer = expr("b+a/2");
        template.distractors = vec![Distractor { id: "d1".into(), expr: expr("b+2"), misconception: None }];
    });
    let generator = Generator::new(&template, &Scope::new()).unwrap();
    for number in 0..200 {
        let draw = generator.draw(&Seed::of(&[&number])).unwrap();
        let a = draw.values["a"];
        assert!(a % dec("2") == Decimal::ZERO && a != dec("4"), "{a}");
    }
    let hopeless = small(|template| template.constraints = vec![expr("a > b")]);
    let failed = Generator::new(&hopeless, &Scope::new()).unwrap().draw(&Seed::of(&[&1]));
    assert_eq!(failed, Err(TemplateError::Exhausted(MAX_TRIES)));
}

#[test]
fn slips_are_named() {
    use TemplateError::*;
    let derived = |name: &str, source: &str| Derived { name: name.into(), expr: expr(source) };
    let unknown = error(&small(|template| template.answer = expr("a+q")));
    assert_eq!(unknown, UnknownName { place: Place::Answer, name: "q".into() });
    let undeclared = error(&small(|template| template.constraints = vec![expr("a < us_fdic_limit")]));
    assert_eq!(undeclared, UnknownName { place: Place::Constraint(0), name: "us_fdic_limit".into() });
    let missing = error(&small(|template| template.params = vec!["us_gone".into()]));
    assert_eq!(missing, MissingParameter("us_gone".into()));
    let cycle = error(&small(|template| {
        template.derived = vec![derived("x", "a+y"), derived("y", "z*2"), derived("z", "x-1")];
    }));
    assert_eq!(cycle, Cycle(vec!["x".into(), "y".into(), "z".into()]));
    assert_eq!(error(&small(|template| template.derived = vec![derived("a", "b")])), Repeated("a".into()));
    for domain in [
        Domain::Int { min: dec("1"), max: dec("2"), step: dec("0.5") },
        Domain::Dec { min: dec("1"), max: dec("2"), step: dec("0") },
        Domain::Dec { min: dec("3"), max: dec("2"), step: dec("1") },
        Domain::Choice { values: vec![] },
    ] {
        assert_eq!(error(&small(|template| template.variables[0].domain = domain)), EmptyDomain("a".into()));
    }
    assert_eq!(error(&small(|template| template.decimals = 10)), Precision);
}

#[test]
fn grids() {
    let grid = Domain::Dec { min: dec("16"), max: dec("19"), step: dec("0.1") };
    assert_eq!((grid.count(), grid.value(0), grid.value(30)), (31, Some(dec("16")), Some(dec("19"))));
    let uneven = Domain::Int { min: dec("1"), max: dec("10"), step: dec("4") };
    assert_eq!((uneven.count(), uneven.value(2)), (3, Some(dec("9"))));
}

proptest! {
    #[test]
    fn a_draw_keeps_its_promises(number in any::<u64>()) {
        let template = template(SALES_TAX);
        let generator = Generator::new(&template, &Scope::new()).unwrap();
        let draw = generator.draw(&Seed::of(&[&number])).unwrap();
        prop_assert_eq!(&draw, &generator.draw(&Seed::of(&[&number])).unwrap());
        let (p, r) = (draw.values["p"], draw.values["r"]);
        prop_assert!(p >= dec("12") && p <= dec("180") && (p * dec("2")).fract().is_zero());
        prop_assert!(p * r / dec("100") >= Decimal::ONE);
        for pair in draw.options.windows(2) {
            prop_assert!(pair[1].value - pair[0].value > dec("0.01"));
        }
        prop_assert_eq!(draw.options.iter().filter(|option| option.distractor.is_none()).count(), 1);
    }
}
