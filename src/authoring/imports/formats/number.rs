//! Exact decimals: a range of numbers becomes its middle and a tolerance without a rounding error.

use std::fmt;

/// Most digits of a number; no amount of money needs more.
const MAX_DIGITS: usize = 28;

/// A decimal number, `mantissa / 10^scale`, without idle zeros at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    mantissa: i128,
    scale: u32,
}

impl Number {
    pub const ZERO: Self = Number { mantissa: 0, scale: 0 };

    /// Reads `12`, `-0.5`, `.5`, `5.` or `1.2e3`; nothing for all else, commas included.
    pub fn parse(raw: &str) -> Option<Self> {
        let raw = raw.trim().replace('\u{2212}', "-");
        let (digits, exponent) = match raw.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
            None => (raw.as_str(), 0),
        };
        let (negative, digits) = match digits.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, digits.strip_prefix('+').unwrap_or(digits)),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let all = format!("{whole}{part}");
        if all.is_empty() || all.len() > 4 * MAX_DIGITS || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let significant = all.trim_start_matches('0');
        let trimmed = significant.trim_end_matches('0');
        let idle = (significant.len() - trimmed.len()) as i32;
        if trimmed.is_empty() {
            return Some(Number { mantissa: 0, scale: 0 });
        }
        if trimmed.len() > MAX_DIGITS || exponent.unsigned_abs() as usize > MAX_DIGITS {
            return None;
        }
        let mantissa: i128 = trimmed.parse().ok()?;
        let mantissa = if negative { -mantissa } else { mantissa };
        let scale = part.len() as i32 - exponent - idle;
        if scale.unsigned_abs() as usize > MAX_DIGITS {
            return None;
        }
        if scale < 0 {
            let mantissa = mantissa.checked_mul(10i128.checked_pow(scale.unsigned_abs())?)?;
            return (digits_of(mantissa) <= MAX_DIGITS).then_some(Number { mantissa, scale: 0 });
        }
        Some(Number { mantissa, scale: scale as u32 })
    }

    /// Both over the larger scale.
    fn aligned(self, other: Self) -> Option<(i128, i128, u32)> {
        let scale = self.scale.max(other.scale);
        let raised = |number: Self| number.mantissa.checked_mul(10i128.checked_pow(scale - number.scale)?);
        Some((raised(self)?, raised(other)?, scale))
    }

    /// The middle of a range and its half width; nothing for a range that runs backwards or has too many digits.
    pub fn middle(low: Self, high: Self) -> Option<(Self, Self)> {
        let (low, high, scale) = low.aligned(high)?;
        let tenths = |sum: i128| -> Option<Self> { Self { mantissa: sum.checked_mul(5)?, scale: scale + 1 }.trimmed() };
        let width = high.checked_sub(low)?;
        if width < 0 {
            return None;
        }
        Some((tenths(high.checked_add(low)?)?, tenths(width)?))
    }

    /// Whether every number within `other ± other_tolerance` lies within `self ± tolerance` too.
    pub fn covers(self, tolerance: Self, other: Self, other_tolerance: Self) -> Option<bool> {
        let (own, theirs, scale) = self.aligned(other)?;
        let gap = Self { mantissa: own.checked_sub(theirs)?.checked_abs()?, scale };
        let (gap, other_tolerance, scale) = gap.aligned(other_tolerance)?;
        let reach = Self { mantissa: gap.checked_add(other_tolerance)?, scale };
        let (reach, tolerance, _) = reach.aligned(tolerance)?;
        Some(reach <= tolerance)
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    fn trimmed(self) -> Option<Self> {
        let Self { mut mantissa, mut scale } = self;
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        (digits_of(mantissa) <= MAX_DIGITS && scale as usize <= MAX_DIGITS).then_some(Self { mantissa, scale })
    }
}

fn digits_of(mantissa: i128) -> usize {
    mantissa.unsigned_abs().checked_ilog10().map_or(1, |log| log as usize + 1)
}

impl fmt::Display for Number {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", self.mantissa.unsigned_abs(), width = self.scale as usize + 1);
        let (whole, part) = digits.split_at(digits.len() - self.scale as usize);
        if part.is_empty() { write!(out, "{sign}{whole}") } else { write!(out, "{sign}{whole}.{part}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(raw: &str) -> Number {
        Number::parse(raw).unwrap()
    }

    #[test]
    fn numbers_keep_their_value_and_lose_idle_zeros() {
        let written = |raw: &str| Number::parse(raw).map(|number| number.to_string());
        for (raw, shown) in [("12", "12"), ("-0.50", "-0.5"), (".5", "0.5"), ("5.", "5"), ("1.2e3", "1200"), ("5e-3", "0.005"), ("-0", "0")]
        {
            assert_eq!(written(raw).as_deref(), Some(shown), "{raw}");
        }
        for raw in ["", "-", ".", "1,5", "1 000", "0x1f", "NaN", "inf", "1e99", "--1", "1e", "+-1"] {
            assert_eq!(written(raw), None, "{raw}");
        }
        assert_eq!(written("0.10000000000000000000000000001"), None);
        assert_eq!(written("1000000000000000000000000000").as_deref(), Some("1000000000000000000000000000"));
    }

    #[test]
    fn a_range_has_an_exact_middle() {
        let middle = |low, high| Number::middle(number(low), number(high)).map(|(a, t)| (a.to_string(), t.to_string()));
        assert_eq!(middle("3.141", "3.142"), Some(("3.1415".into(), "0.0005".into())));
        assert_eq!(middle("1", "5"), Some(("3".into(), "2".into())));
        assert_eq!(middle("-1", "0"), Some(("-0.5".into(), "0.5".into())));
        assert_eq!(middle("5", "1"), None);
    }

    #[test]
    fn a_wider_range_covers_a_narrower_one() {
        let covers = |a, t, b, u| number(a).covers(number(t), number(b), number(u)).unwrap();
        assert!(covers("1822", "2", "1822", "0"));
        assert!(covers("10", "1.5", "11", "0.5"));
        assert!(!covers("10", "1.5", "11", "0.6"));
    }
}
