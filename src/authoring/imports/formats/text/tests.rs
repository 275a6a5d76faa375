use proptest::prelude::*;

use super::*;

#[test]
fn plain_words_are_escaped_where_they_would_be_marks() {
    for (raw, markup) in [
        ("a **b** c", r"a \*\*b\*\* c"),
        ("2*3 * 4", "2*3 * 4"),
        ("snake_case and _x_", r"snake_case and \_x_"),
        ("[a](b)", r"\[a](b)"),
        (r"C:\temp", r"C:\\temp"),
        ("{ $x } stays", "{ $x } stays"),
        ("  a \t b\r\nc\n\n\n\nd ", "a b\nc\n\nd"),
        ("10\u{a0}000 \u{a0} €", "10\u{a0}000 €"),
        ("a\u{202e}b\u{0}\u{feff}", "ab"),
    ] {
        assert_eq!(Text::plain(raw).as_str(), markup);
    }
    assert_eq!(Text::plain("a **b** _c_ [d](e) \\").words(), "a **b** _c_ [d](e) \\");
}

#[test]
fn markup_is_kept_and_open_marks_are_plain() {
    for (raw, markup) in [
        ("a **b _c_** d", "a **b _c_** d"),
        ("[the **page**](https://x.org/a_b)", "[the **page**](https://x.org/a_b)"),
        ("** open", r"\*\* open"),
        ("_open", r"\_open"),
        ("[x](http://y)", r"\[x](http://y)"),
        ("**two\nlines**", "**two**\n**lines**"),
        ("**no\n\npara**", "\\*\\*no\n\npara\\*\\*"),
        ("** a **b", "**a** b"),
        ("[](https://x.org)", ""),
    ] {
        assert_eq!(Text::markup(raw).as_str(), markup, "{raw}");
    }
    assert_eq!(Text::markup("**a** [b](https://c.org)").words(), "a b");
    assert!(!Text::markup("**a**").is_plain() && Text::markup(r"\*\*a").is_plain());
}

proptest! {
    #[test]
    fn tidy_markup_stays_as_it_is(raw in r"([a-c*_\[\]() \n\\0]|\*\*|\]\(https://x\)|é){0,40}") {
        let once = Text::markup(&raw);
        prop_assert_eq!(Text::markup(once.as_str()), once.clone());
        let plain = Text::plain(&raw);
        prop_assert!(plain.is_plain());
        prop_assert_eq!(Text::markup(plain.as_str()), plain.clone());
        prop_assert_eq!(Text::plain(&plain.words()), plain);
    }

    #[test]
    fn styles_come_back(styled in proptest::collection::vec((prop::sample::select(vec!['a', 'b', ' ', '*', '_', '[', ']', '\\', '(', '\n', '.']), any::<bool>(), any::<bool>(), any::<bool>()), 0..30)) {
        let mut rich = Rich { links: vec!["https://x.org/a".into()], ..Rich::default() };
        for (char, strong, term, link) in styled {
            rich.push(char, Style { strong, term, link: link.then_some(0) });
        }
        let text = rich.finish().0;
        prop_assert_eq!(Text::markup(text.as_str()), text);
    }
}
