use rust_decimal::Decimal;

use super::*;

fn bundle(folder: &str, pattern: &str) -> Bundle {
    Bundle::compile(Locale::of(folder).unwrap(), [("t", pattern)]).unwrap()
}

fn args(pairs: &[(&str, Arg)]) -> Args {
    pairs.iter().map(|(name, arg)| ((*name).to_owned(), arg.clone())).collect()
}

fn number(text: &str) -> Arg {
    Arg::Number(text.parse().unwrap())
}

#[test]
fn values_are_isolated_and_printed_by_their_functions() {
    let text = bundle("en", "Pay { MONEY($a) }, { PERCENT($r) } of it, by { DATE($d) }.");
    let args = args(&[("a", number("1500.5")), ("r", Arg::Rate(Decimal::new(62, 3))), ("d", Arg::MonthDay { month: 4, day: 15 })]);
    let pieces = text.format("t", &args).unwrap();
    assert_eq!(pieces[1], Inline::Isolate(vec![Inline::Text("$1,500.50".into())]));
    assert_eq!(plain(&pieces), "Pay $1,500.50, 6.2% of it, by April 15.");
}

#[test]
fn a_text_selects_on_origin_and_on_plurals() {
    let text = bundle("en", "{ $origin ->\n    [MX] Buró\n   *[other] file\n  }");
    assert_eq!(text.format_plain("t", &args(&[("origin", Arg::Text("MX".into()))])).unwrap(), "Buró");
    assert_eq!(text.format_plain("t", &args(&[("origin", Arg::Text("ZZ".into()))])).unwrap(), "file");
    let text = bundle("uk", "{ $n ->\n    [one] день\n    [few] дні\n   *[many] днів\n  }");
    for (count, word) in [("1", "день"), ("3", "дні"), ("5", "днів")] {
        assert_eq!(text.format_plain("t", &args(&[("n", number(count))])).unwrap(), word);
    }
}

#[test]
fn what_a_function_cannot_print_is_an_error() {
    let range = args(&[("x", Arg::Unprintable)]);
    for pattern in ["{ MONEY($x) }", "{ DATE($x) }", "from { $x }", "{ $x }", "{ PERCENT($x) }"] {
        let error = bundle("en", pattern).format("t", &range).unwrap_err();
        assert!(matches!(error.kind, TextErrorKind::Function(_)), "{pattern}: {error}");
    }
    let rate = args(&[("x", Arg::Rate(Decimal::ONE))]);
    assert!(bundle("en", "{ MONEY($x) }").format("t", &rate).unwrap_err().to_string().contains("PERCENT"));
    assert!(bundle("en", "{ NUMBER($x, digits: 2) }").format("t", &rate).is_err());
    assert_eq!(bundle("en", "{ NUMBER($x, decimals: 2) }").format_plain("t", &rate).unwrap(), "1.00");
}

#[test]
fn errors_name_the_text_the_language_and_the_place() {
    let Err(error) = Bundle::compile(Locale::of("es").unwrap(), [("t", "pague { MONEY($a }")]) else { panic!() };
    assert_eq!((error.id.as_str(), error.locale), ("t", "es"));
    assert!(error.span.is_some_and(|span| span.start > 6));
    let missing = bundle("en", "{ MONEY($a) }").format("t", &Args::new()).unwrap_err();
    assert_eq!(missing.kind, TextErrorKind::Variable("a".into()));
    assert_eq!(bundle("en", "x").format("u", &Args::new()).unwrap_err().kind, TextErrorKind::Missing);
}

#[test]
fn a_year_stands_bare_and_a_long_ratio_is_rounded_once() {
    let text = bundle("en", "Tax year { $y }: { PERCENT($r) }");
    let args = args(&[("y", Arg::Year(2026)), ("r", Arg::Number(Decimal::ONE / Decimal::from(3)))]);
    assert_eq!(text.format_plain("t", &args).unwrap(), "Tax year 2026: 33.333%");
}

#[test]
fn plural_keys_are_those_the_library_chooses() {
    let keys = |folder: &str| plural_keys(Locale::of(folder).unwrap()).into_iter().collect::<Vec<_>>();
    assert_eq!(keys("en"), ["one", "other"]);
    assert_eq!(keys("es"), ["one", "other"]);
    assert_eq!(keys("pt-BR"), ["one", "other"]);
    assert_eq!(keys("zh-Hans"), ["other"]);
    assert_eq!(keys("uk"), ["few", "many", "one", "other"]);
    assert_eq!(keys("ar"), ["few", "many", "one", "other", "two", "zero"]);
}

#[test]
fn a_canonical_pattern_compiles_to_itself() {
    let source = "t = { $origin ->\n  [IN] One { MONEY($a) }\n *[other] Two { MONEY($a) }\n }\n";
    let resource = fluent_syntax::parser::parse(source).unwrap();
    let fluent_syntax::ast::Entry::Message(message) = &resource.body[0] else { panic!() };
    let pattern = canonical(message);
    let again = format!("t = {pattern}\n");
    let resource = fluent_syntax::parser::parse(again.as_str()).unwrap();
    let fluent_syntax::ast::Entry::Message(message) = &resource.body[0] else { panic!() };
    assert_eq!(canonical(message), pattern);
}
