//! Streaks: which study day it is, which days are kept, and what a missed day costs.
//!
//! The stored set of days is the whole truth. Everything here is a fold of it, so nothing has to be reset at
//! midnight, and reading twice gives the same.

mod study_day;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use study_day::{Assigned, LastDay, ROLLOVER_HOUR, assign_date, study_date};

/// Most freezes held at once.
pub const MAX_FREEZES: u32 = 2;
/// Freezes a learner begins with.
pub const FIRST_FREEZES: u32 = 1;
/// Active days that earn a freeze.
pub const DAYS_PER_FREEZE: u32 = 5;
/// Scored items of the extra session that repairs a streak.
pub const REPAIR_ITEMS: u32 = 5;
/// Study days after the missed one on which it can still be repaired: 48 hours.
pub const REPAIR_DAYS: i64 = 2;
/// Length from which a streak is shown.
pub const SHOWN_FROM: u32 = 2;

/// A kept study day, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day {
    /// The study date, in the zone the learner was in.
    pub date: Date,
    /// What keeps it.
    pub kind: DayKind,
}

/// What keeps a day. Where two rows claim one date, the first in this order holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DayKind {
    /// A scored item.
    Active,
    /// A freeze the learner held.
    Freeze,
    /// An extra session, a journey eastwards, or the operator after an outage.
    Repair,
}

/// A learner's streak on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Streak {
    /// Kept days in a row, up to today, or up to yesterday while today is still open.
    pub current: u32,
    /// Most kept days in a row, ever.
    pub longest: u32,
    /// Whether today is kept already.
    pub kept_today: bool,
    /// Freezes held, 0 to [`MAX_FREEZES`], before those in `covers` are used.
    pub freezes_held: u32,
    /// Missed dates that the next scored item today pays for with held freezes, oldest first; all of them or none.
    pub covers: Vec<Date>,
    /// Length of the run that `covers` keeps alive, those days counted; 0 where it is empty.
    pub resumable: u32,
    /// The missed days that an extra session can still repair.
    pub repair: Option<Repair>,
}

/// An offer to repair a broken streak.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repair {
    /// The missed dates, one or two; one extra session of [`REPAIR_ITEMS`] mends them all.
    pub dates: Vec<Date>,
    /// The last study date on which that is possible.
    pub until: Date,
    /// The length of the streak afterwards.
    pub restores: u32,
}

impl Streak {
    /// The length to show: a streak that held freezes will carry over a gap is not broken.
    pub fn alive(&self) -> u32 {
        self.current.max(self.resumable)
    }

    /// Whether to show the counter at all.
    pub fn is_shown(&self) -> bool {
        self.alive() >= SHOWN_FROM
    }
}

/// The streak that a set of days makes on a study date. Order and repetition of `days` do not matter.
pub fn fold(days: &[Day], today: Date) -> Streak {
    let kept = Kept::of(days);
    // After a journey westwards the calendar may lag behind the last kept day.
    let today = kept.last().map_or(today, |last| last.max(today));
    let freezes_held = kept.freezes_held();
    let missed = kept.last().map_or_else(Vec::new, |last| between(last, today));
    let covers = if missed.len() <= freezes_held as usize { missed } else { Vec::new() };
    let resumable = match kept.last() {
        Some(last) if !covers.is_empty() => kept.run_ending(last) + covers.len() as u32,
        _ => 0,
    };
    let repair = if covers.is_empty() { kept.repair(today) } else { None };
    Streak {
        current: kept.current(today),
        longest: kept.longest(),
        kept_today: kept.0.contains_key(&today),
        freezes_held,
        covers,
        resumable,
        repair,
    }
}

/// The rows that a scored item adds on its assigned date: repairs of a journey, freezes used, the day itself.
/// All are inserted in the transaction of the answer; those already stored are left out.
pub fn rows_to_keep(days: &[Day], assigned: &Assigned) -> Vec<Day> {
    let mut rows: Vec<Day> = assigned.repairs.iter().map(|date| Day { date: *date, kind: DayKind::Repair }).collect();
    let with_repairs: Vec<Day> = days.iter().chain(&rows).copied().collect();
    let covers = fold(&with_repairs, assigned.date).covers;
    rows.extend(covers.into_iter().map(|date| Day { date, kind: DayKind::Freeze }));
    rows.push(Day { date: assigned.date, kind: DayKind::Active });
    rows.retain(|row| !days.contains(row));
    rows
}

/// The kept dates in order, each once.
struct Kept(BTreeMap<Date, DayKind>);

impl Kept {
    fn of(days: &[Day]) -> Self {
        let mut kept = BTreeMap::new();
        for day in days {
            kept.entry(day.date).and_modify(|kind: &mut DayKind| *kind = day.kind.min(*kind)).or_insert(day.kind);
        }
        Self(kept)
    }

    fn last(&self) -> Option<Date> {
        self.0.last_key_value().map(|(date, _)| *date)
    }

    /// Freezes held after the last day. Counted in fifths: an active day adds one, a freeze takes five, and no
    /// more than two freezes are kept. Both steps preserve order, so an active day more never means a freeze less.
    fn freezes_held(&self) -> u32 {
        let most = MAX_FREEZES * DAYS_PER_FREEZE;
        let fifths = self.0.values().fold(FIRST_FREEZES * DAYS_PER_FREEZE, |fifths, kind| match kind {
            DayKind::Active => (fifths + 1).min(most),
            DayKind::Freeze => fifths.saturating_sub(DAYS_PER_FREEZE),
            DayKind::Repair => fifths,
        });
        fifths / DAYS_PER_FREEZE
    }

    fn run_ending(&self, date: Date) -> u32 {
        let mut expected = date;
        let mut length = 0;
        for (date, _) in self.0.range(..=date).rev() {
            if *date != expected {
                break;
            }
            length += 1;
            expected = add_days(expected, -1);
        }
        length
    }

    fn current(&self, today: Date) -> u32 {
        match self.run_ending(today) {
            0 => self.run_ending(add_days(today, -1)),
            length => length,
        }
    }

    fn longest(&self) -> u32 {
        let (mut longest, mut length, mut expected) = (0, 0, None);
        for date in self.0.keys() {
            length = if expected == Some(*date) { length + 1 } else { 1 };
            longest = longest.max(length);
            expected = Some(add_days(*date, 1));
        }
        longest
    }

    /// The gap that began at most [`REPAIR_DAYS`] ago and ended a streak worth showing.
    fn repair(&self, today: Date) -> Option<Repair> {
        let dates: Vec<Date> =
            (1..=REPAIR_DAYS).rev().map(|back| add_days(today, -back)).filter(|date| !self.0.contains_key(date)).collect();
        let first = *dates.first()?;
        if self.run_ending(add_days(first, -1)) < SHOWN_FROM {
            return None;
        }
        let mut mended = Kept(self.0.clone());
        mended.0.extend(dates.iter().map(|date| (*date, DayKind::Repair)));
        Some(Repair { until: add_days(first, REPAIR_DAYS), restores: mended.current(today), dates })
    }
}

/// The dates after `from` and before `to`.
fn between(from: Date, to: Date) -> Vec<Date> {
    from.series(1.day()).skip(1).take_while(|date| *date < to).collect()
}

fn add_days(date: Date, days: i64) -> Date {
    date.saturating_add(days.days())
}
