//! The one place that knows what time it is, so that a test can be sure of tomorrow.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

/// The wall clock, moved by an offset that is zero outside tests.
#[derive(Clone, Default, Debug)]
pub struct Clock(Arc<AtomicI64>);

impl Clock {
    /// `seconds` ahead of the machine's clock.
    pub fn ahead(seconds: i64) -> Self {
        Clock(Arc::new(AtomicI64::new(seconds)))
    }

    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::now() + SignedDuration::from_secs(self.0.load(Ordering::Relaxed))
    }

    /// The same instant in the type the database driver takes.
    pub fn now_sql(&self) -> time::OffsetDateTime {
        to_sql(self.now())
    }

    /// Today's civil date in UTC: what dated facts are compared with.
    pub fn today(&self) -> Date {
        self.now().to_zoned(TimeZone::UTC).date()
    }
}

pub fn to_sql(at: Timestamp) -> time::OffsetDateTime {
    time::OffsetDateTime::from_unix_timestamp_nanos(at.as_nanosecond()).expect("both cover the years 1 to 9999")
}

pub fn from_sql(at: time::OffsetDateTime) -> Timestamp {
    Timestamp::from_nanosecond(at.unix_timestamp_nanos()).expect("both cover the years 1 to 9999")
}

/// An hour and minute for pages of people in many zones.
pub fn minute(at: time::OffsetDateTime) -> String {
    format!("{:02}:{:02} UTC", at.hour(), at.minute())
}

pub fn date_to_sql(date: Date) -> time::Date {
    let month = time::Month::try_from(date.month() as u8).expect("a month is 1 to 12");
    time::Date::from_calendar_date(date.year().into(), month, date.day() as u8).expect("a civil date")
}

pub fn date_from_sql(date: time::Date) -> Date {
    Date::new(date.year() as i16, u8::from(date.month()) as i8, date.day() as i8).expect("a civil date")
}
