//! How hard the English is to read: Flesch-Kincaid grade, text by text, and the median of each lesson.

use std::collections::BTreeMap;

use super::Report;
use crate::content::{format::Locale, source::Source};

/// The median a lesson aims at.
pub(super) const TARGET: f64 = 6.0;
const HARD: f64 = 8.0;
const TOO_HARD: f64 = 10.0;
/// Shorter texts are labels; the formula says nothing about them.
const FEWEST_WORDS: usize = 8;

pub(super) fn check(source: &Source, report: &mut Report) {
    let mut lessons: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for text in source.texts.iter().filter(|text| *text.locale == *Locale::source()) {
        let grades = text.shape.words.iter().filter_map(|words| grade(words));
        let Some(hardest) = grades.reduce(f64::max) else { continue };
        let message = |limit: f64| format!("{}: reading level {hardest:.1}, above {limit}: shorter sentences, plainer words", text.id);
        if hardest > TOO_HARD {
            report.error(text.place.clone(), message(TOO_HARD));
        } else if hardest > HARD {
            report.warn(text.place.clone(), message(HARD));
        }
        let lesson = source.lessons.iter().map(|lesson| lesson.lesson.body.kc.as_str()).find(|kc| {
            let file = text.place.path.rsplit('/').next().unwrap_or_default();
            file.strip_prefix(kc).is_some_and(|rest| rest.starts_with('.'))
        });
        if let Some(kc) = lesson {
            lessons.entry(kc).or_default().push(hardest);
        }
    }
    for (kc, mut grades) in lessons {
        grades.sort_by(f64::total_cmp);
        report.reading.insert(kc.to_owned(), grades[grades.len() / 2]);
    }
}

/// The Flesch-Kincaid grade of a text; none for labels and formulas.
pub fn grade(text: &str) -> Option<f64> {
    // A bold lead-in is a label of its own.
    let text = text.replace(":**", ".").replace(".**", ".");
    let text: String = text.chars().filter(|c| !matches!(c, '*' | '_' | '“' | '”' | '"')).collect();
    let mut words = 0_u32;
    let mut syllables = 0_u32;
    let mut sentences = 0_u32;
    let mut open = false;
    for token in text.split_whitespace() {
        let token = token.split_once("](").map_or(token, |(before, _)| before);
        // A value put in is one word of one syllable: what it prints is not the author's choice of words.
        let bare: String = token.chars().filter(|c| c.is_alphanumeric() || matches!(c, '{' | '’' | '\'')).collect();
        if bare.is_empty() {
            continue;
        }
        words += 1;
        open = true;
        syllables += if bare.contains('{') { 1 } else { bare.split(['’', '\'']).next().map_or(1, count_syllables) };
        let ends = token.trim_end_matches([')', '’']).ends_with(['.', '?', '!']);
        // “U.S. bank” is no end of a sentence.
        if ends && !is_abbreviation(token) {
            sentences += 1;
            open = false;
        }
    }
    sentences += u32::from(open);
    let only_formula = text.contains(['=', '×', '÷']) && syllables <= words;
    if (words as usize) < FEWEST_WORDS || only_formula {
        return None;
    }
    let (words, syllables, sentences) = (f64::from(words), f64::from(syllables), f64::from(sentences.max(1)));
    Some(0.39 * words / sentences + 11.8 * syllables / words - 15.59)
}

fn is_abbreviation(token: &str) -> bool {
    let letters: Vec<&str> = token.split('.').filter(|part| !part.is_empty()).collect();
    letters.len() > 1 && letters.iter().all(|part| part.chars().count() == 1) || matches!(token, "Mr." | "Ms." | "Dr." | "St." | "No.")
}

/// Groups of vowels, less the silent e: what the usual counters do.
fn count_syllables(word: &str) -> u32 {
    let word = word.to_lowercase();
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    if letters.is_empty() {
        return 1;
    }
    let vowel = |c: char| "aeiouyáéíóúü".contains(c);
    let mut count = 0;
    let mut before = false;
    for letter in &letters {
        let here = vowel(*letter);
        count += u32::from(here && !before);
        before = here;
    }
    let end: String = letters.iter().rev().take(3).rev().collect();
    let silent = (end.ends_with('e') && !end.ends_with("le") && !end.ends_with("ee"))
        || (end.ends_with("es") && !["ses", "zes", "ces", "ges", "hes", "xes", "ies", "les"].contains(&end.as_str()))
        || (end.ends_with("ed") && !end.ends_with("ted") && !end.ends_with("ded") && !end.ends_with("ied"));
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::{count_syllables, grade};

    #[test]
    fn syllables_of_plain_words() {
        for (word, syllables) in
            [("money", 2), ("the", 1), ("take", 1), ("little", 2), ("paid", 1), ("wanted", 2), ("utilization", 5), ("asked", 1)]
        {
            assert_eq!(count_syllables(word), syllables, "{word}");
        }
    }

    #[test]
    fn grades_rise_with_length_and_labels_have_none() {
        assert_eq!(grade("Rent now"), None);
        assert_eq!(grade("{$a} × {$b} = {$c} = {$d} of {$e} for {$f}"), None);
        let plain = grade("You pay the rent. You keep what is left. Put a part of it aside.").unwrap();
        let hard =
            grade("Institutional creditors predominantly evaluate longitudinal repayment characteristics alongside utilization.").unwrap();
        assert!(plain < 3.0 && hard > 12.0, "{plain} {hard}");
    }
}
