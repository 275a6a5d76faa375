use proptest::prelude::*;

use super::*;

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn scope() -> Scope {
    let brackets = [("0", "0.1"), ("12400", "0.12"), ("50400", "0.22"), ("105700", "0.24")];
    Scope::from([
        ("p".into(), Value::Number(dec("1000"))),
        ("r".into(), Value::Number(dec("8.5"))),
        ("zero".into(), Value::Number(Decimal::ZERO)),
        ("yes".into(), Value::Bool(true)),
        ("us_score_range".into(), Value::List(vec![dec("300"), dec("850")])),
        (BRACKETS.into(), Value::Table(brackets.iter().map(|(f, r)| (dec(f), dec(r))).collect())),
    ])
}

fn number(source: &str) -> Decimal {
    Expr::parse(source).unwrap().number(&scope()).unwrap()
}

fn fault(source: &str) -> (ExprErrorKind, &str) {
    let error = match Expr::parse(source) {
        Err(error) => error,
        Ok(expr) => expr.eval(&scope()).unwrap_err(),
    };
    (error.kind, &source[error.span])
}

#[test]
fn precedence_and_grouping() {
    for (source, expected) in [
        ("1+2*3", "7"),
        ("(1+2)*3", "9"),
        ("10-3-2", "5"),
        ("16/4/2", "2"),
        ("2^3^2", "512"),
        ("-2^2", "-4"),
        ("(-2)^2", "4"),
        ("2^-2", "0.25"),
        ("2*-3", "-6"),
        ("--2", "2"),
        ("0.1+0.2", "0.3"),
        ("10/4*p", "2500"),
        ("  p *(1 + r/100) ", "1085"),
        (".5*2", "1"),
    ] {
        assert_eq!(number(source), dec(expected), "{source}");
    }
}

#[test]
fn conditions() {
    for (source, expected) in [
        ("1 < 2 and 2 <= 2", true),
        ("not 1 == 1 or yes", true),
        ("not (yes or yes)", false),
        ("p != 1000", false),
        ("p > 1 and zero == 0 and r >= 8.5", true),
        ("zero != 0 and 1/zero > 1", false),
        ("yes or 1/zero > 1", true),
    ] {
        let expr = Expr::parse(source).unwrap();
        assert_eq!(expr.truth(&scope()), Ok(expected), "{source}");
    }
}

#[test]
fn published_figures() {
    assert_eq!(number("1000*1.05^3"), dec("1157.625"));
    assert_eq!(number("p*pow(1.05, 3)"), dec("1157.625"));
    assert_eq!(number("(1+.05/12)^360"), dec("4.4677443140061322124280701433"));
    assert_eq!(number("round(2.345, 2)"), dec("2.35"));
    assert_eq!(number("round(-2.345, 2)"), dec("-2.35"));
    assert_eq!(number("round(2.5)"), dec("3"));
    // The classic 30-year loan: 100 000 at 6 % is 599.55 a month.
    assert_eq!(number("round(pmt(0.06/12, 360, 100000), 2)"), dec("599.55"));
    assert_eq!(number("round(fv(0.05, 10, 100), 2)"), dec("1257.79"));
    assert_eq!(number("round(pv(0.05, 10, 100), 2)"), dec("772.17"));
    assert_eq!(number("fv(0.05, 3, 0, 1000)"), dec("1157.625"));
    assert_eq!(number("round(pv(0.05, 3, 0, 1157.625), 9)"), dec("1000"));
    assert_eq!(number("pmt(0, 12, 1200)"), dec("100"));
}

#[test]
fn payment_agrees_with_the_written_formula() {
    let formula = number("200000*(5.5/1200)/(1-(1+5.5/1200)^(-12*30))");
    let function = number("pmt(5.5/1200, 12*30, 200000)");
    assert!((formula - function).abs() < dec("0.000000000001"));
}

#[test]
fn payments_are_counted_as_month_by_month() {
    // 1 200 at 2 % a month, paid down by 64 and by 100 until nothing is left.
    for (pay, months) in [("64", "24"), ("100", "14")] {
        let (mut owed, mut counted) = (dec("1200"), 0);
        while owed > Decimal::ZERO {
            owed = owed * dec("1.02") - dec(pay);
            counted += 1;
        }
        assert_eq!(number(&format!("ceil(nper(0.02, {pay}, 1200))")), Decimal::from(counted));
        assert_eq!(counted.to_string(), months);
    }
    assert_eq!(number("nper(0, 100, 1200)"), dec("12"));
    let back = number("pmt(0.02, nper(0.02, 64, 1200), 1200)");
    assert!((back - dec("64")).abs() < dec("0.000000000001"), "{back}");
    // What pays the interest alone never ends.
    for endless in ["nper(0.02, 24, 1200)", "nper(0.02, 5, 1200)", "nper(0, 0, 1200)"] {
        assert_eq!(fault(endless).0, ExprErrorKind::Domain, "{endless}");
    }
}

#[test]
fn fractional_powers_are_precise() {
    let off = (number("2^0.5") - dec("1.4142135623730950488016887242")).abs();
    assert!(off < dec("0.000000000000000000000001"), "{off}");
    let off = (number("(1.05^(1/12))^12") - dec("1.05")).abs();
    assert!(off < dec("0.00000000000000000000001"), "{off}");
    assert_eq!(number("round(4^-0.5, 12)"), dec("0.5"));
}

#[test]
fn brackets_and_lists() {
    assert_eq!(number("bracket_tax(60000)"), dec("7912"));
    assert_eq!(number("bracket_tax(12400, us_tax_brackets_single)"), dec("1240"));
    assert_eq!(number("bracket_tax(0-5)"), dec("0"));
    assert_eq!(number("top_rate(12400)"), dec("0.1"));
    assert_eq!(number("top_rate(12400.01)"), dec("0.12"));
    assert_eq!(number("top_floor(60000)"), dec("50400"));
    assert_eq!(number("max(us_score_range) - min(us_score_range)"), dec("550"));
    assert_eq!(number("max(1, 3, 2)"), dec("3"));
    assert_eq!(number("if(r > 8, floor(r), ceil(r))"), dec("8"));
    assert_eq!(number("if(zero == 0, 1, 1/zero)"), dec("1"));
    assert_eq!(number("ceil((900*3-0)/300)"), dec("9"));
    assert_eq!(number("floor(1/3*3)"), dec("1"));
    assert_eq!(number("abs(3-5)"), dec("2"));
}

#[test]
fn faults_name_kind_and_place() {
    use ExprErrorKind::*;
    for (source, expected) in [
        ("1+", (Parse, "")),
        ("1 2", (Parse, "2")),
        ("(1", (Parse, "")),
        ("2x", (Parse, "2")),
        ("1 < 2 < 3", (Parse, "<")),
        ("a = 1", (Parse, "=")),
        ("1 + q*2", (UnknownName, "q")),
        ("sin(1)", (UnknownName, "sin")),
        ("1 + 4/zero", (DivisionByZero, "4/zero")),
        ("zero^-1", (DivisionByZero, "zero^-1")),
        ("9^99", (Overflow, "9^99")),
        ("1 + fv(79228162514264337593543950335, 2, 1)", (Overflow, "fv(79228162514264337593543950335, 2, 1)")),
        ("2^40^40", (Overflow, "40^40")),
        ("(0-2)^0.5", (Domain, "(0-2)^0.5")),
        ("round(1, 0.5)", (Domain, "0.5")),
        ("pmt(-1, 12, 5)", (Domain, "pmt(-1, 12, 5)")),
        ("yes + 1", (Type, "yes")),
        ("p and yes", (Type, "p")),
        ("min()", (Type, "min()")),
        ("us_score_range + 1", (Type, "us_score_range")),
        ("bracket_tax(1, us_score_range)", (Type, "bracket_tax(1, us_score_range)")),
    ] {
        assert_eq!(fault(source), expected, "{source}");
    }
}

#[test]
fn size_is_bounded() {
    let deep = format!("{}1{}", "(".repeat(40), ")".repeat(40));
    assert_eq!(Expr::parse(&deep).unwrap_err().kind, ExprErrorKind::TooLarge);
    let signs = format!("{}1", "-".repeat(4000));
    assert_eq!(Expr::parse(&signs).unwrap_err().kind, ExprErrorKind::TooLarge);
    let wide = vec!["1"; 129].join("+");
    assert_eq!(Expr::parse(&wide).unwrap_err().kind, ExprErrorKind::TooLarge);
    let fits = vec!["1"; 128].join("+");
    assert_eq!(Expr::parse(&fits).unwrap().number(&scope()), Ok(dec("128")));
    let long = " ".repeat(MAX_SOURCE + 1);
    assert_eq!(Expr::parse(&long).unwrap_err().kind, ExprErrorKind::TooLarge);
}

#[test]
fn names_include_the_implied_table() {
    let names = |source: &str| {
        let expr = Expr::parse(source).unwrap();
        expr.names().into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(names("x*top_rate(x) + min(us_score_range)"), ["us_score_range", BRACKETS, "x"]);
    assert_eq!(names("top_rate(x, t)"), ["t", "x"]);
}

#[test]
fn written_as_its_source() {
    let expr: Expr = serde_json::from_str("\"pay*rate\"").unwrap();
    assert_eq!(serde_json::to_string(&expr).unwrap(), "\"pay*rate\"");
    assert!(serde_json::from_str::<Expr>("\"pay*\"").is_err());
    let value: Value = serde_json::from_str("[[0.0, 0.1], [12400.0, 0.12]]").unwrap();
    assert_eq!(value, Value::Table(vec![(dec("0"), dec("0.1")), (dec("12400"), dec("0.12"))]));
    assert_eq!(serde_json::from_str::<Value>("0.062").unwrap(), Value::Number(dec("0.062")));
    assert_eq!(serde_json::from_str::<Value>("[300, 850]").unwrap().kind(), "list");
    assert_eq!(serde_json::from_str::<Value>("true").unwrap(), Value::Bool(true));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(source in "\\PC{0,60}") {
        if let Ok(expr) = Expr::parse(&source) {
            let _ = expr.eval(&scope());
        }
    }

    #[test]
    fn any_formula_ends(source in "([0-9pr.()+*/^<-]|min\\(|round\\(|zero| and |,){0,40}") {
        if let Ok(expr) = Expr::parse(&source) {
            let _ = expr.eval(&scope());
        }
    }

    #[test]
    fn arithmetic_agrees_with_decimals(a in -99_999i64..99_999, b in 1i64..99_999) {
        let (x, y) = (Decimal::new(a, 2), Decimal::new(b, 2));
        let scope = Scope::from([("x".into(), x.into()), ("y".into(), y.into())]);
        let eval = |source| Expr::parse(source).unwrap().number(&scope).unwrap();
        prop_assert_eq!(eval("x+y*x"), x + y * x);
        prop_assert_eq!(eval("x/y-y"), x / y - y);
        prop_assert_eq!(eval("-x^2"), -(x * x));
        prop_assert_eq!(eval("min(x,y)+max(x,y)"), x + y);
    }

    #[test]
    fn rounding_is_symmetric_and_close(units in -1_000_000i64..1_000_000, places in 0u32..4) {
        let x = Decimal::new(units, 4);
        let rounded = round_half_away(x, places);
        prop_assert_eq!(round_half_away(-x, places), -rounded);
        prop_assert!((rounded - x).abs() <= Decimal::new(5, places + 1));
    }

    #[test]
    fn a_paid_loan_is_worth_its_principal(cents in 100i64..100_000_000, bp in 0i64..3_000, n in 1i64..361) {
        let scope = Scope::from([
            ("p".into(), Decimal::new(cents, 2).into()),
            ("r".into(), (Decimal::new(bp, 4) / Decimal::from(12)).into()),
            ("n".into(), Decimal::from(n).into()),
        ]);
        let back = Expr::parse("pv(r, n, pmt(r, n, p))").unwrap().number(&scope).unwrap();
        prop_assert!((back - Decimal::new(cents, 2)).abs() < Decimal::new(1, 9));
    }
}
