//! Whether an item is harder in one language, and for whom that may be told.
//!
//! Learners who read a translation are compared with learners who read the source and are as able: Mantel and Haenszel over
//! fifths of general ability. General ability is the learner's from all answers, this one among them, as the method wants
//! (Holland & Thayer 1988; Zwick 1990: without the item itself a difference shows where there is none).

use std::collections::BTreeMap;

use crate::tutor::statistics::{Difference, Stratum, cuts, difference, group};

use super::ENOUGH;
use super::rows::First;

/// Groups of fewer learners are not told.
pub const LEAST: usize = 20;
/// The source language.
const SOURCE: &str = "en";
const STRATA: usize = 5;

/// A group of readers that may be told.
#[derive(Clone, Debug, PartialEq)]
pub struct Readers {
    /// The language read; nothing for those who were shown English for want of their own.
    pub locale: Option<String>,
    pub learners: usize,
    /// Against readers of the source; nothing for those themselves, and for those who read no translation.
    pub compared: Option<Compared>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Compared {
    /// Too few here, or among readers of the source.
    Few,
    /// No stratum has both, or all are right.
    Nothing,
    Found(Difference),
}

/// Readers by language.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Languages {
    pub told: Vec<Readers>,
    /// Something is not told.
    pub hidden: bool,
}

pub fn languages(firsts: &[First]) -> Languages {
    let mut groups: BTreeMap<Option<&str>, Vec<(bool, f64)>> = BTreeMap::new();
    for first in firsts {
        if let Some(general) = first.general {
            let read = (!first.fallback).then_some(first.locale.as_str());
            groups.entry(read).or_default().push((first.facts.right, general));
        }
    }
    let sizes: Vec<usize> = groups.values().map(Vec::len).collect();
    let hidden = hidden(&sizes, LEAST);
    let any_hidden = hidden.contains(&true);
    let source = groups.iter().zip(&hidden).find(|((read, _), hidden)| **read == Some(SOURCE) && !**hidden).map(|((_, source), _)| source);
    let told = groups.iter().zip(&hidden).filter(|(_, hidden)| !**hidden).map(|((read, learners), _)| Readers {
        locale: read.map(str::to_owned),
        learners: learners.len(),
        compared: read.filter(|read| *read != SOURCE).zip(source).map(|(_, source)| compare(source, learners)),
    });
    let mut told: Vec<Readers> = told.collect();
    // The source first, those who read no translation last.
    told.sort_by_key(|readers| (readers.locale.is_none(), readers.locale.as_deref() != Some(SOURCE)));
    Languages { told, hidden: any_hidden }
}

fn compare(source: &[(bool, f64)], others: &[(bool, f64)]) -> Compared {
    if source.len().min(others.len()) < ENOUGH {
        return Compared::Few;
    }
    let mut abilities: Vec<f64> = source.iter().chain(others).map(|(_, ability)| *ability).collect();
    let cuts = cuts(&mut abilities, STRATA);
    let mut strata = vec![Stratum::default(); STRATA];
    for (focal, learners) in [(false, source), (true, others)] {
        for (right, ability) in learners {
            strata[group(&cuts, *ability)].count(focal, *right);
        }
    }
    difference(&strata).map_or(Compared::Nothing, Compared::Found)
}

/// Which groups are not told: those below `least`, and then the smallest of the rest until the sum of all, which stands on
/// the page, less what is told leaves at least two groups and `least` learners together (complementary suppression, Cox 1980).
fn hidden(sizes: &[usize], least: usize) -> Vec<bool> {
    let mut hidden: Vec<bool> = sizes.iter().map(|size| *size < least).collect();
    loop {
        let of: Vec<usize> = sizes.iter().zip(&hidden).filter(|(_, hidden)| **hidden).map(|(size, _)| *size).collect();
        if of.is_empty() || (of.len() > 1 && of.iter().sum::<usize>() >= least) {
            return hidden;
        }
        let next = (0..sizes.len()).filter(|place| !hidden[*place]).min_by_key(|place| sizes[*place]);
        match next {
            Some(place) => hidden[place] = true,
            None => return hidden,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_small_group_takes_another_with_it() {
        assert_eq!(hidden(&[400, 300, 5], 20), [false, true, true]);
        assert_eq!(hidden(&[400, 300, 25], 20), [false; 3]);
        // Two small ones hide each other only if they are many together.
        assert_eq!(hidden(&[400, 300, 12, 9], 20), [false, false, true, true]);
        assert_eq!(hidden(&[400, 300, 5, 9], 20), [false, true, true, true]);
        assert_eq!(hidden(&[400, 5], 20), [true, true]);
        assert_eq!(hidden(&[5], 20), [true]);
        assert_eq!(hidden(&[], 20), [false; 0]);
    }

    proptest! {
        #[test]
        fn nothing_hidden_can_be_subtracted(sizes in prop::collection::vec(1usize..60, 0..7)) {
            let hidden = hidden(&sizes, LEAST);
            let of: Vec<usize> = sizes.iter().zip(&hidden).filter(|(_, hidden)| **hidden).map(|(size, _)| *size).collect();
            let all = of.len() == sizes.len();
            prop_assert!(of.is_empty() || all || (of.len() > 1 && of.iter().sum::<usize>() >= LEAST));
            prop_assert!(sizes.iter().zip(&hidden).all(|(size, hidden)| *size >= LEAST || *hidden));
        }
    }
}
