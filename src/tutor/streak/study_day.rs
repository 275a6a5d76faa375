//! Which study day a moment belongs to.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::{add_days, between};

/// The hour on the civil clock at which a study day begins. Midnight would break the evenings of shift workers,
/// and clocks change between 00:00 and 03:00.
pub const ROLLOVER_HOUR: i64 = 4;

/// A change of zone within this many seconds gives no second day.
const FLIP_SECONDS: i64 = 12 * 3600;
/// A day skipped by travelling eastwards is given back within this many seconds.
const TRAVEL_SECONDS: i64 = 48 * 3600;
/// A zone whose own offset jumps this far has crossed the date line (Apia, 2011).
const DATE_LINE_SECONDS: i32 = 12 * 3600;

/// The last kept day of a learner, as stored with the last scored item.
#[derive(Debug, Clone, PartialEq)]
pub struct LastDay {
    /// Its study date.
    pub date: Date,
    /// When the last scored item was answered.
    pub at: Timestamp,
    /// The zone the learner was in then.
    pub tz: TimeZone,
}

/// The date an answer is written under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assigned {
    /// The study date, never before the last one.
    pub date: Date,
    /// Dates that a journey eastwards skipped, to be written as repairs.
    pub repairs: Vec<Date>,
}

/// The study date of a moment: the civil date four hours ago on the learner's clock.
///
/// The hours are taken from the civil clock, not from the instant, so that a day begins at 04:00 on the days the
/// clocks change too.
pub fn study_date(at: Timestamp, tz: &TimeZone) -> Date {
    tz.to_datetime(at).saturating_sub(ROLLOVER_HOUR.hours()).date()
}

/// Assigns a scored item, answered now, to a study date (algorithms.md 5). Computed once and stored.
///
/// Travelling west repeats or rewinds a date: it stays the last one. A zone changed within 12 hours gives no free
/// day where the old zone's day has not ended. Travelling east, or a date line that moves, may skip a date: it is
/// given back. Daylight saving is neither: the two zones agree about now, and the offset moves by an hour or two.
pub fn assign_date(now: Timestamp, tz: &TimeZone, last: Option<&LastDay>) -> Assigned {
    let today = study_date(now, tz);
    let Some(last) = last else {
        return Assigned { date: today, repairs: Vec::new() };
    };
    let elapsed = now.as_second() - last.at.as_second();
    let offset = tz.to_offset(now);
    let travelled = offset != last.tz.to_offset(now);
    if travelled && elapsed < FLIP_SECONDS && study_date(now, &last.tz) <= last.date {
        return Assigned { date: last.date, repairs: Vec::new() };
    }
    let date = today.max(last.date);
    let eastward = offset.seconds() - last.tz.to_offset(last.at).seconds();
    let skipped_by_clock = eastward > 0 && (travelled || eastward >= DATE_LINE_SECONDS);
    let one_missing = add_days(last.date, 2) == date;
    let repairs = if one_missing && skipped_by_clock && elapsed < TRAVEL_SECONDS { between(last.date, date) } else { Vec::new() };
    Assigned { date, repairs }
}
