//! The publish gate: what could go wrong for a learner goes wrong for the author first.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Draw, GATE_SEEDS, Generator, MAX_ENUMERATED, Place, Rejection};
use crate::tutor::expr::ExprError;
use crate::tutor::seed::Seed;

/// Faults reported at most; the first few tell the author enough.
const MAX_FAULTS: usize = 10;

/// At least one try in this many must be accepted: then all of an attempt's 1000 tries fail about twice in 10^9.
const RAREST: u64 = 50;

/// What the gate found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GateReport {
    /// Points of the domain.
    pub domain: u64,
    /// Whether every point was tried; otherwise [`GATE_SEEDS`] seeds were.
    pub exhaustive: bool,
    /// Points tried.
    pub tried: u64,
    /// Points accepted; with `exhaustive`, the number of variants.
    pub accepted: u64,
    /// Points refused because a constraint does not hold.
    pub constraint: u64,
    /// Points refused because the answer lies on a rounding edge.
    pub rounding_edge: u64,
    /// Points refused because two options are alike.
    pub clash: u64,
    /// Points refused because a formula has no value.
    pub fault: u64,
    /// What stands in the way of publishing, the first ten.
    pub faults: Vec<GateFault>,
}

/// Something that stands in the way of publishing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GateFault {
    /// A formula has no value where its constraints hold.
    Formula {
        /// The formula.
        place: Place,
        /// Why.
        error: ExprError,
        /// The drawn values, as an example.
        values: BTreeMap<String, Decimal>,
    },
    /// Two options look the same once formatted.
    SameText {
        /// What both look like.
        text: String,
        /// The drawn values, as an example.
        values: BTreeMap<String, Decimal>,
    },
    /// Fewer than one point in 50 is accepted; the constraints are too strict or the wrong values too close.
    TooRare {
        /// Points accepted.
        accepted: u64,
        /// Points tried.
        tried: u64,
    },
}

impl GateReport {
    /// Whether the template may be published.
    pub fn passes(&self) -> bool {
        self.faults.is_empty()
    }
}

impl Generator<'_> {
    /// Tries the whole domain, or [`GATE_SEEDS`] seeds where it has more than [`MAX_ENUMERATED`] points. Every
    /// draw it accepts has an answer, off the rounding edge, and options apart by more than the tolerance;
    /// `format` prints an option's value as the learner would see it, and no two may print alike.
    pub fn gate(&self, format: impl Fn(Decimal) -> String) -> GateReport {
        let domain = self.counts().iter().fold(1u64, |product, count| product.saturating_mul(*count));
        let mut report = GateReport { domain, exhaustive: domain <= MAX_ENUMERATED, ..GateReport::default() };
        if report.exhaustive {
            self.enumerate(&mut report, &format);
        } else {
            self.sample(&mut report, &format);
        }
        if report.accepted.saturating_mul(RAREST) < report.tried || report.accepted == 0 {
            report.faults.push(GateFault::TooRare { accepted: report.accepted, tried: report.tried });
        }
        report
    }

    fn enumerate(&self, report: &mut GateReport, format: &dyn Fn(Decimal) -> String) {
        let mut scope = self.scope();
        let mut point = vec![0u64; self.counts().len()];
        for _ in 0..report.domain {
            match self.at(&point, &mut scope) {
                Ok(draw) => report.accept(&draw, format),
                Err(rejection) => report.refuse(rejection, || self.values(&point)),
            }
            // Count up, the first variable fastest.
            for (index, count) in point.iter_mut().zip(self.counts()) {
                *index = (*index + 1) % count;
                if *index != 0 {
                    break;
                }
            }
        }
    }

    fn sample(&self, report: &mut GateReport, format: &dyn Fn(Decimal) -> String) {
        let template = self.template();
        for number in 0..GATE_SEEDS {
            let seed = Seed::of(&[&"gate", &template.id, &template.version, &number]);
            let mut watch = |point: &[u64], rejection| report.refuse(rejection, || self.values(point));
            match self.draw_watched(&seed, &mut watch) {
                Ok(draw) => report.accept(&draw, format),
                // One seed that never succeeds is enough; the others would try as often.
                Err(_) => return,
            }
        }
    }
}

impl GateReport {
    fn accept(&mut self, draw: &Draw, format: &dyn Fn(Decimal) -> String) {
        self.tried += 1;
        self.accepted += 1;
        let mut texts: Vec<String> = draw.options.iter().map(|option| format(option.value)).collect();
        texts.sort_unstable();
        if let Some(pair) = texts.windows(2).find(|pair| pair[0] == pair[1]) {
            self.report(|| GateFault::SameText { text: pair[0].clone(), values: draw.values.clone() });
        }
    }

    fn refuse(&mut self, rejection: Rejection, values: impl Fn() -> BTreeMap<String, Decimal>) {
        self.tried += 1;
        match rejection {
            Rejection::Constraint(_) => self.constraint += 1,
            Rejection::RoundingEdge => self.rounding_edge += 1,
            Rejection::Clash => self.clash += 1,
            Rejection::Fault(place, error) => {
                self.fault += 1;
                self.report(|| GateFault::Formula { place, error, values: values() });
            }
        }
    }

    fn report(&mut self, fault: impl FnOnce() -> GateFault) {
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(fault());
        }
    }
}
