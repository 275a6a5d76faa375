use crate::{
    content::model::{Input, ItemKind, Part},
    tutor::grading::{all_guessed, guess_of},
};

/// The chance of full credit without knowing anything, from what is known of an item before it is solved: its kind, the number
/// of its options and rows, its parts and inputs. The grader's `guess_rate` says the same of a key.
pub fn guess(kind: ItemKind, options: usize, rows: usize, parts: &[Part], inputs: &[Input]) -> f64 {
    match kind {
        ItemKind::Scenario | ItemKind::Video => {
            all_guessed(parts.iter().map(|part| guess_of(part.kind.as_str(), part.options.len(), part.rows.len())))
        }
        ItemKind::Interactive => all_guessed(inputs.iter().map(|input| match input.options {
            0 => guess_of("numeric", 0, 0),
            options => guess_of("single", options.into(), 0),
        })),
        plain => guess_of(plain.as_str(), options, rows),
    }
}
