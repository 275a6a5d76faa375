use super::draft::{draft, question};
use super::formats::{Body, Outcome, Question};
use super::*;
use crate::content::format::{Args, Bundle, Locale};
use crate::content::solve::{self, Parameters};

const GIFT: &str = r"
$CATEGORY: Money/Percent

// [id:q1] [tag:fees]
::Fee:: A bank keeps \{2\} of 100 coins. *How much* is _that_?
[see\: the law] {
  =2 percent#Two of a hundred.
  ~20 percent#One place too far.
  ~0.2 percent
  ####A percent is out of a hundred.
}

::Sum:: What is 12.5 plus 3? {#15.5:0.5#Yes =%50%15:2#close}

::Pairs:: Match. {=APR -> yearly price =APY -> yearly gain =fee -> price once}

::Which:: Which are insured? {~%50%Savings ~%50%Checking ~%-50%Stocks#These may fall.}

::Essay:: Describe your budget. {}
";

fn receipt() -> Receipt {
    read(Some(Format::Gift), "money.gift", GIFT.as_bytes()).unwrap()
}

/// A question through an item of ours and back.
fn through(asked: &Question) -> Question {
    let draft = draft(asked, "q-x", Some("percent-skills"));
    let messages: Vec<(String, String)> = draft.texts.into_iter().map(|(ending, text)| (format!("q-x-{ending}"), text)).collect();
    let bundle = Bundle::compile(Locale::source(), messages.iter().map(|(id, text)| (id.as_str(), text.as_str()))).unwrap();
    let today = jiff::civil::date(2026, 11, 27);
    let solved = solve::solve(&draft.item, &Parameters::default(), None, today).unwrap();
    let back = question(&draft.item, &solved, asked.category.clone(), |ending| {
        let id = format!("q-x-{ending}");
        bundle.has(&id).then(|| bundle.format(&id, &Args::new()).unwrap())
    });
    back.unwrap()
}

#[test]
fn every_question_of_a_file_is_accounted_for() {
    let receipt = receipt();
    assert_eq!(receipt.entries.len(), 5);
    let (kept, changed, unsupported) = receipt.counts();
    assert_eq!((kept + changed, unsupported), (4, 1), "{}", told(&receipt));
    assert!(told(&receipt).contains("not supported: Essay"), "{}", told(&receipt));
}

#[test]
fn what_is_asked_and_answered_survives_being_an_item() {
    for entry in &receipt().entries {
        if let Some(asked) = entry.question() {
            let back = through(asked);
            assert_eq!(&back, asked);
        }
    }
}

#[test]
fn feedback_to_the_right_option_goes_into_the_explanation_and_is_told() {
    let receipt = receipt();
    let Outcome::Changed(question, changes) = &receipt.entries[0].outcome else { panic!("{:?}", receipt.entries[0]) };
    assert!(changes.contains(&formats::Change::RightFeedback));
    assert_eq!(question.explanation.as_ref().unwrap().as_str(), "Two of a hundred.\n\nA percent is out of a hundred.");
    let Body::Single { options, .. } = &question.body else { panic!() };
    assert!(options.iter().all(|option| !option.right || option.feedback.is_none()));
}

#[test]
fn braces_and_what_fluent_reads_as_signs_stay_words() {
    let asked = receipt().entries[0].question().unwrap().clone();
    assert!(asked.stem.as_str().contains("{2}"));
    assert!(through(&asked).stem.as_str().contains("{2}"));
}

#[test]
fn export_import_export_gives_the_same_bytes() {
    let questions: Vec<Question> = receipt().entries.iter().filter_map(|entry| entry.question().map(through)).collect();
    for format in [Format::Gift, Format::MoodleXml, Format::Csv] {
        let first = written(format, questions.clone());
        assert!(first.left_out.is_empty(), "{:?}", first.left_out);
        let again = read(Some(format), "", first.text.as_bytes()).unwrap();
        let again: Vec<Question> = again.entries.iter().filter_map(|entry| entry.question().map(through)).collect();
        assert_eq!(again.len(), questions.len());
        assert_eq!(written(format, again).text, first.text);
    }
}
