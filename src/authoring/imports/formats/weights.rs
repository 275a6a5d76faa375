//! Shares of the points, as files give them to options, and what a question without shares makes of them.

use super::{
    Body, Change, Choice, Reason, Text,
    receipt::{Changes, short},
};

/// The shares Moodle knows, in per cent; their negatives too.
const KNOWN: [f64; 21] = [
    100.0, 90.0, 83.33333, 80.0, 75.0, 70.0, 66.66667, 60.0, 50.0, 40.0, 33.33333, 30.0, 25.0, 20.0, 16.66667, 14.28571, 12.5, 11.11111,
    10.0, 5.0, 0.0,
];
/// How far a share may be from a known one: people write 33.33 and 16.67.
const NEAR: f64 = 0.005_1;
/// How far the shares of several right options may be from 100 in all: 3 × 33.333 counts.
const NEAR_ALL: f64 = 0.1;

/// A share of the points in per cent, below zero for a deduction.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Weight {
    /// The known share it stands for.
    pub share: f64,
    /// As it was written, without the sign and the per cent sign.
    pub written: String,
}

impl Weight {
    pub fn full() -> Self {
        Weight { share: 100.0, written: "100".into() }
    }

    pub fn none() -> Self {
        Weight { share: 0.0, written: "0".into() }
    }

    /// Reads a share; what Moodle would not take is refused.
    pub fn read(raw: &str) -> Result<Self, Reason> {
        let invalid = || Reason::Weight { found: short(raw) };
        let digits = raw.trim();
        let sound = digits.len() <= 20 && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
        let value: f64 = digits.parse().ok().filter(|_| sound).ok_or_else(invalid)?;
        let known = KNOWN.iter().find(|known| (value.abs() - **known).abs() < NEAR).ok_or_else(invalid)?;
        let digits = digits.trim_start_matches(['-', '+']);
        let written = if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { digits };
        Ok(Weight { share: known.copysign(value), written: written.to_owned() })
    }

    pub fn is_full(&self) -> bool {
        self.share >= 100.0
    }

    pub fn is_positive(&self) -> bool {
        self.share > 0.0
    }

    /// The change that stands for a share the house has no place for, if it is one.
    pub fn change(&self, part: &str) -> Option<Change> {
        let (percent, of) = (self.written.clone(), short(part));
        match self.share {
            share if share < 0.0 => Some(Change::Deduction { percent, of }),
            share if share > 0.0 && share < 100.0 => Some(Change::PartialCredit { percent, of }),
            _ => None,
        }
    }
}

/// An option with its share.
pub(super) struct Weighed {
    pub text: Text,
    pub weight: Weight,
    pub feedback: Option<Text>,
}

impl Weighed {
    fn choice(self, right: bool) -> Choice {
        Choice { text: self.text, right, feedback: self.feedback.filter(|text| !text.is_empty()) }
    }
}

/// A single choice: the option worth everything is the right one.
pub(super) fn single(options: Vec<Weighed>, shuffle: bool, changes: &mut Changes) -> Body {
    for option in &options {
        changes.extend(option.weight.change(&option.text.words()));
    }
    let choice = |option: Weighed| {
        let right = option.weight.is_full();
        option.choice(right)
    };
    Body::Single { options: options.into_iter().map(choice).collect(), shuffle }
}

/// A choice of several: every option worth something is right, and together they are worth everything.
pub(super) fn several(options: Vec<Weighed>, shuffle: bool, changes: &mut Changes) -> Result<Body, Reason> {
    let positive = || options.iter().filter(|option| option.weight.is_positive());
    let sum: f64 = positive().map(|option| option.weight.share).sum();
    if positive().next().is_none() {
        return Err(Reason::NoRightAnswer);
    }
    if (sum - 100.0).abs() > NEAR_ALL {
        return Err(Reason::WeightSum { sum: format!("{}", (sum * 100.0).round() / 100.0) });
    }
    let mut shares: Vec<_> = positive().map(|option| option.weight.share).collect();
    shares.sort_by(f64::total_cmp);
    if shares.first() != shares.last() {
        changes.push(Change::UnequalShares);
    }
    for option in options.iter().filter(|option| option.weight.share < 0.0) {
        changes.extend(option.weight.change(&option.text.words()));
    }
    let choice = |option: Weighed| {
        let right = option.weight.is_positive();
        option.choice(right)
    };
    Ok(Body::Several { options: options.into_iter().map(choice).collect(), shuffle })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(shares: &[&str]) -> Vec<Weighed> {
        let option = |(index, share): (usize, &&str)| Weighed {
            text: Text::plain(&format!("o{index}")),
            weight: Weight::read(share).unwrap(),
            feedback: None,
        };
        shares.iter().enumerate().map(option).collect()
    }

    #[test]
    fn shares_are_those_of_moodle() {
        for fine in ["100", "33.333", "33.33", "33.33333", "16.67", "-50", "0", "12.50", "83.333"] {
            assert!(Weight::read(fine).is_ok(), "{fine}");
        }
        for wrong in ["33", "33.3", "101", "200", "nan", "1e2", "", "5o", "infinity", "99.9"] {
            assert!(matches!(Weight::read(wrong), Err(Reason::Weight { .. })), "{wrong}");
        }
    }

    #[test]
    fn three_thirds_are_all_and_two_halves_and_a_third_are_not() {
        let mut changes = Changes::default();
        assert!(several(options(&["33.333", "33.333", "33.333", "0"]), true, &mut changes).is_ok());
        assert!(changes.list().is_empty());
        assert_eq!(several(options(&["50", "50", "33.333"]), true, &mut changes), Err(Reason::WeightSum { sum: "133.33".into() }));
        assert!(several(options(&["75", "25", "-50"]), true, &mut changes).is_ok());
        assert_eq!(changes.list().len(), 2);
    }
}
