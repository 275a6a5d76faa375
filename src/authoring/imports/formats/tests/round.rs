//! Questions of every shape, written and read again; bytes and edits of every kind.

use proptest::prelude::*;

use super::super::*;

fn text() -> impl Strategy<Value = Text> {
    let pieces = prop::sample::select(vec![
        "word",
        "two words",
        "5 €",
        "**strong**",
        "_term_",
        "[link](https://x.org/a?b=c&d)",
        "**a _b_**",
        "{ $x }",
        "a=b~c#d:e",
        "<b>",
        "&amp;",
        "\\n",
        "\\",
        "%50%",
        "[html]",
        "->",
        "=1",
        "'q'",
        "\"q\"",
        "a,b;c",
        "\n",
        "\n\n",
        "####",
        "//x",
        "– item",
        "ö",
        "]]>",
        "\u{a0}",
        "1.",
        "-5",
        "@x",
        "::",
        "TRUE",
        "*",
        "_____",
        "$CATEGORY:",
        "&",
        "مال",
    ]);
    prop::collection::vec((pieces, any::<bool>()), 1..5).prop_map(|pieces| {
        let joined: Vec<_> =
            pieces.into_iter().map(|(piece, plain)| if plain { Text::plain(piece).to_string() } else { piece.to_owned() }).collect();
        Text::markup(&joined.join(" "))
    })
}

fn filled() -> impl Strategy<Value = Text> {
    text().prop_filter("empty", |text| !text.is_empty())
}

fn word() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["a", "b c", "=x", "'=y", "-1", "ü]", "x: y", "<&>", "a,b", "\"", "{n}", "#", "c/d"]).prop_map(str::to_owned)
}

fn different(count: std::ops::Range<usize>, plain: bool) -> impl Strategy<Value = Vec<Text>> {
    prop::collection::vec(filled(), count).prop_map(move |texts| {
        let numbered = texts.into_iter().enumerate().map(|(index, text)| match plain {
            true => Text::plain(&format!("{} {index}", text.words())),
            false => Text::markup(&format!("{text} {index}")),
        });
        numbered.collect()
    })
}

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    (different(2..7, false), prop::collection::vec(prop::option::of(filled()), 7)).prop_map(|(texts, feedback)| {
        texts.into_iter().zip(feedback).map(|(text, feedback)| Choice { text, right: false, feedback }).collect()
    })
}

fn body() -> impl Strategy<Value = Body> {
    let number =
        (-9999i64..9999, 0u32..4).prop_map(|(mantissa, scale)| number::Number::parse(&format!("{mantissa}e-{scale}")).unwrap().to_string());
    prop_oneof![
        (choices(), any::<prop::sample::Index>(), any::<bool>()).prop_map(|(mut options, right, shuffle)| {
            let right = right.index(options.len());
            options[right].right = true;
            Body::Single { options, shuffle }
        }),
        (choices(), 1usize..6, any::<bool>()).prop_map(|(mut options, right, shuffle)| {
            options.iter_mut().take(right).for_each(|option| option.right = true);
            Body::Several { options, shuffle }
        }),
        (any::<bool>(), prop::option::of(filled()), prop::option::of(filled()))
            .prop_map(|(right, yes, no)| Body::true_false(right, yes, no)),
        (number, prop::option::of(1u32..50), prop::collection::vec(filled(), 0..3)).prop_map(|(answer, tolerance, said)| Body::Numeric {
            answer,
            tolerance: tolerance.map(|tolerance| tolerance.to_string()),
            wrong: said.into_iter().enumerate().map(|(index, text)| (format!("{}", 20_000 + index), text)).collect(),
        }),
        (different(2..5, false), different(1..6, true), prop::collection::vec(any::<prop::sample::Index>(), 5)).prop_map(
            |(rows, partners, places)| {
                let rows = rows.into_iter().zip(places).map(|(row, place)| (row, place.index(partners.len()))).collect();
                Body::Matching { rows, partners }
            }
        ),
        different(2..6, false).prop_map(|rows| Body::Ordering { rows }),
    ]
}

fn question() -> impl Strategy<Value = Question> {
    let labels = (prop::option::of(word()), prop::option::of(word()), prop::collection::vec(word(), 0..3), prop::option::of(word()));
    (labels, filled(), prop::option::of(filled()), prop::collection::vec(filled(), 0..3), body()).prop_map(
        |((name, category, tags, id), stem, explanation, hints, body)| {
            Question { name: name.unwrap_or_default(), category, tags, id, stem, explanation, hints, body }.settled()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_reads_back_as_it_was(questions in prop::collection::vec(question(), 1..4)) {
        for format in [Format::Csv, Format::MoodleXml, Format::Gift] {
            let fits: Vec<_> = questions.iter().filter(|question| misfit(format, question).is_none()).cloned().collect();
            let written = write(format, &fits);
            prop_assert!(written.is_ok(), "{format:?} {written:?} {fits:#?}");
            let written = written.unwrap();
            let again: Vec<_> = if fits.is_empty() { vec![] } else { read(Some(format), "", written.as_bytes()).unwrap().entries.iter().filter_map(|entry| entry.question().cloned()).collect() };
            prop_assert_eq!(&again, &fits);
            prop_assert_eq!(again.iter().map(Question::content_hash).collect::<Vec<_>>(), fits.iter().map(Question::content_hash).collect::<Vec<_>>());
            prop_assert_eq!(write(format, &again).unwrap(), written);
        }
    }

    #[test]
    fn no_bytes_are_too_strange(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for format in [None, Some(Format::Gift), Some(Format::MoodleXml), Some(Format::Aiken), Some(Format::Csv)] {
            let _ = read(format, "x", &bytes);
        }
    }

    #[test]
    fn no_mutation_of_a_file_is_too_strange(questions in prop::collection::vec(question(), 1..3), edits in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select("{}~=#%:\\/\"'<>&;,|\n \u{fdd3}ABé1-[]*_()$".chars().collect::<Vec<_>>()), 0usize..4), 1..12)) {
        for format in [Format::Csv, Format::MoodleXml, Format::Gift] {
            let fits: Vec<_> = questions.iter().filter(|question| misfit(format, question).is_none()).cloned().collect();
            let mut written: Vec<char> = write(format, &fits).unwrap().chars().collect();
            for (place, char, cut) in &edits {
                let at = place.index(written.len().max(1));
                written.splice(at..(at + cut).min(written.len()), [*char]);
            }
            let written: String = written.into_iter().collect();
            for format in [None, Some(format), Some(Format::Gift), Some(Format::Aiken)] {
                if let Ok(receipt) = read(format, "", written.as_bytes()) {
                    let (kept, changed, left) = receipt.counts();
                    prop_assert_eq!(kept + changed + left, receipt.entries.len());
                    for entry in &receipt.entries {
                        prop_assert!(entry.line <= entry.end_line && entry.original.len() <= MAX_ORIGINAL + 40);
                        if let Some(question) = entry.question() {
                            prop_assert!(question.check().is_ok());
                            prop_assert_eq!(&question.clone().settled(), question);
                        }
                    }
                }
            }
        }
    }
}
