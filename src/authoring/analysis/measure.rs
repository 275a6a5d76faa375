//! What is worth looking at in an item.

use crate::content::model::Item;
use crate::tutor::grading::guess_of;
use crate::tutor::statistics::{ItemStatistics, item_statistics};

use super::ENOUGH;
use super::parts::{self, Line, What};
use super::rows::First;

/// A wrong option taken by fewer does no work (Haladyna & Downing 1993).
const IDLE: f64 = 0.05;
/// The able ones are the upper 27 % (Kelley 1939), and at least so many learners.
const ABLE: (f64, usize) = (0.27, 10);

/// Why an item is worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Answered right less often than by guessing.
    Guess,
    /// Those who know more are right less often.
    Negative,
    /// A wrong option that almost nobody takes.
    Idle,
    /// A wrong option that able learners take more often than the right one.
    Rival,
}

impl Flag {
    const ALL: [Flag; 4] = [Flag::Guess, Flag::Negative, Flag::Idle, Flag::Rival];

    pub fn as_str(self) -> &'static str {
        match self {
            Flag::Guess => "guess",
            Flag::Negative => "negative",
            Flag::Idle => "idle",
            Flag::Rival => "rival",
        }
    }

    pub fn of(word: &str) -> Option<Flag> {
        Flag::ALL.into_iter().find(|flag| flag.as_str() == word)
    }
}

/// An item in numbers.
pub struct Measured {
    pub statistics: ItemStatistics,
    pub lines: Vec<Line>,
    pub flags: Vec<Flag>,
}

pub fn measure(item: &Item, firsts: &[First]) -> Measured {
    let facts: Vec<_> = firsts.iter().map(|first| first.facts).collect();
    let statistics = item_statistics(&facts);
    let lines = parts::lines(item, firsts);
    let flags = if statistics.responses < ENOUGH { vec![] } else { flags(item, firsts, &statistics, &lines) };
    Measured { statistics, lines, flags }
}

/// The chance of full credit without knowing anything.
pub fn guess(item: &Item) -> f64 {
    guess_of(item.kind.as_str(), item.options.len(), item.rows.len())
}

fn flags(item: &Item, firsts: &[First], statistics: &ItemStatistics, lines: &[Line]) -> Vec<Flag> {
    let wrong = || lines.iter().filter(|line| !line.right && matches!(line.what, What::Option(_)));
    let is = |flag: Flag| match flag {
        Flag::Guess => statistics.right.is_some_and(|right| right.value < guess(item)),
        Flag::Negative => statistics.placed >= ENOUGH && statistics.discrimination.is_some_and(|found| found.value < 0.0),
        Flag::Idle => wrong().any(|line| line.found.share.is_some_and(|share| share.value < IDLE)),
        Flag::Rival => rivalled(item, firsts),
    };
    Flag::ALL.into_iter().filter(|flag| is(*flag)).collect()
}

/// Whether able learners take a wrong option more often than the key; of items with one key.
fn rivalled(item: &Item, firsts: &[First]) -> bool {
    let mut able: Vec<(f64, &First)> = firsts.iter().filter_map(|first| Some((first.facts.ability?, first))).collect();
    able.sort_by(|one, other| other.0.total_cmp(&one.0));
    able.truncate((able.len() as f64 * ABLE.0).round() as usize);
    let right: Vec<_> = item.options.iter().filter(|option| option.right).collect();
    let [key] = right[..] else { return false };
    if able.len() < ABLE.1 {
        return false;
    }
    let able: Vec<First> = able.into_iter().map(|(_, first)| first.clone()).collect();
    let lines = parts::lines(item, &able);
    let taken = |key: &str| lines.iter().find(|line| line.what == What::Option(key.to_owned())).map_or(0, |line| line.found.taken);
    item.options.iter().any(|option| !option.right && taken(&option.key) > taken(&key.key))
}
