use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;

const VECTORS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/streak_day_vectors.csv"));

fn tz(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A learner's last scored item.
fn last(when: &str, zone: &str) -> LastDay {
    let (at, tz) = (at(when), tz(zone));
    LastDay { date: study_date(at, &tz), at, tz }
}

/// Days of November 2026 by kind: `a` active, `f` freeze, `r` repair, `.` missed.
fn november(marks: &str) -> Vec<Day> {
    let mut days = Vec::new();
    for (index, mark) in marks.chars().enumerate() {
        let kind = match mark {
            'a' => DayKind::Active,
            'f' => DayKind::Freeze,
            'r' => DayKind::Repair,
            _ => continue,
        };
        days.push(Day { date: nov(index as i8 + 1), kind });
    }
    days
}

fn nov(day: i8) -> Date {
    date(2026, 11, day)
}

#[test]
fn study_dates_of_the_vectors() {
    let mut lines = 0;
    for line in VECTORS.lines().skip(1) {
        let fields: Vec<_> = line.split(',').collect();
        let (when, zone) = (at(fields[0]), tz(fields[1]));
        assert_eq!(zone.to_datetime(when).to_string(), fields[2], "{line}");
        assert_eq!(study_date(when, &zone).to_string(), fields[4], "{line}");
        lines += 1;
    }
    assert_eq!(lines, 16);
}

#[test]
fn the_first_answer_and_the_next_day() {
    let zone = tz("America/New_York");
    let now = at("2026-11-22T15:00:00Z");
    let first = assign_date(now, &zone, None);
    assert_eq!(first, Assigned { date: nov(22), repairs: vec![] });
    let before = last("2026-11-21T15:00:00Z", "America/New_York");
    assert_eq!(assign_date(now, &zone, Some(&before)).date, nov(22));
}

#[test]
fn travelling_west_neither_rewinds_nor_counts_twice() {
    let before = last("2026-06-03T02:00:00Z", "Pacific/Kiritimati");
    assert_eq!(before.date, date(2026, 6, 3));
    let landed = assign_date(at("2026-06-03T20:00:00Z"), &tz("Pacific/Honolulu"), Some(&before));
    assert_eq!(landed, Assigned { date: date(2026, 6, 3), repairs: vec![] });
}

#[test]
fn travelling_east_costs_nothing() {
    let before = last("2026-06-02T06:00:00Z", "Pacific/Honolulu");
    assert_eq!(before.date, date(2026, 6, 1));
    let landed = assign_date(at("2026-06-03T02:00:00Z"), &tz("Pacific/Kiritimati"), Some(&before));
    assert_eq!(landed, Assigned { date: date(2026, 6, 3), repairs: vec![date(2026, 6, 2)] });
    // Two days later it was no longer the journey.
    let late = assign_date(at("2026-06-04T07:00:00Z"), &tz("Pacific/Kiritimati"), Some(&before));
    assert!(late.repairs.is_empty());
}

#[test]
fn the_day_apia_left_out_costs_nothing() {
    let before = last("2011-12-30T09:00:00Z", "Pacific/Apia");
    let after = assign_date(at("2011-12-31T02:00:00Z"), &tz("Pacific/Apia"), Some(&before));
    assert_eq!(after, Assigned { date: date(2011, 12, 31), repairs: vec![date(2011, 12, 30)] });
}

#[test]
fn a_zone_changed_in_the_settings_gives_no_free_day() {
    let before = last("2026-11-22T23:00:00Z", "America/New_York");
    let flipped = assign_date(at("2026-11-23T04:30:00Z"), &tz("Europe/London"), Some(&before));
    assert_eq!(flipped.date, nov(22));
    // Where the old zone's day has ended too, the new day is real: 03:00 and 10:00 of one morning.
    let night = last("2026-11-22T08:00:00Z", "America/New_York");
    assert_eq!(night.date, nov(21));
    let morning = assign_date(at("2026-11-22T15:00:00Z"), &tz("America/Chicago"), Some(&night));
    assert_eq!(morning.date, nov(22));
}

#[test]
fn daylight_saving_is_no_journey() {
    let zone = tz("America/New_York");
    // Ten hours apart with the clocks set back between: a new day all the same.
    let evening = last("2026-11-01T03:30:00Z", "America/New_York");
    let morning = assign_date(at("2026-11-01T09:10:00Z"), &zone, Some(&evening));
    assert_eq!(morning.date, nov(1));
    // A Sunday missed while the clocks were set forward is missed.
    let saturday = last("2026-03-08T02:00:00Z", "America/New_York");
    let monday = assign_date(at("2026-03-09T12:00:00Z"), &zone, Some(&saturday));
    assert_eq!(monday, Assigned { date: date(2026, 3, 9), repairs: vec![] });
}

#[test]
fn current_and_longest() {
    for (marks, today, current, longest, kept) in [
        ("", 5, 0, 0, false),
        ("a", 1, 1, 1, true),
        ("aaa", 3, 3, 3, true),
        ("aaa", 4, 3, 3, false),
        ("aaaaa..aa", 9, 2, 5, true),
        ("aafra", 5, 5, 5, true),
        ("aaa", 20, 0, 3, false),
    ] {
        let streak = fold(&november(marks), nov(today));
        assert_eq!((streak.current, streak.longest, streak.kept_today), (current, longest, kept), "{marks}");
    }
}

#[test]
fn freezes_are_earned_and_capped() {
    for (marks, held) in [
        ("", 1),
        ("aaaa", 1),
        ("aaaaa", 2),
        ("aaaaaaaaaaaaaaa", 2),
        ("aaf", 0),
        ("aaaaaf", 1),
        ("aaaaaff", 0),
        ("aaaaaffaaaaa", 1),
        ("aafaaa", 1),
        ("aarr", 1),
    ] {
        assert_eq!(fold(&november(marks), nov(marks.len().max(1) as i8)).freezes_held, held, "{marks}");
    }
}

#[test]
fn held_freezes_cover_all_of_a_gap_or_nothing() {
    let one = fold(&november("aaa"), nov(5));
    assert_eq!((one.covers.as_slice(), one.current, one.resumable, one.alive()), ([nov(4)].as_slice(), 0, 4, 4));
    assert_eq!(one.repair, None);

    let two = fold(&november("aaaaa"), nov(8));
    assert_eq!(two.covers, [nov(6), nov(7)]);

    let short = fold(&november("aaa"), nov(6));
    assert!(short.covers.is_empty());
    assert_eq!(short.alive(), 0);
}

#[test]
fn a_repair_is_offered_for_48_hours() {
    // The freeze is spent, so the gap on the 5th is open; days 6 and 7 can still mend it, the 8th cannot.
    let spent = "aafa";
    let repair = |marks: &str, today| fold(&november(marks), nov(today)).repair;
    assert_eq!(repair(spent, 5), None);
    assert_eq!(repair(spent, 6), Some(Repair { dates: vec![nov(5)], until: nov(7), restores: 5 }));
    assert_eq!(repair("aafa.a", 6), Some(Repair { dates: vec![nov(5)], until: nov(7), restores: 6 }));
    assert_eq!(repair("aafa.a", 7), Some(Repair { dates: vec![nov(5)], until: nov(7), restores: 6 }));
    assert_eq!(repair(spent, 7), Some(Repair { dates: vec![nov(5), nov(6)], until: nov(7), restores: 6 }));
    assert_eq!(repair(spent, 8), None);
    assert_eq!(repair("aafa.aa", 8), None);
    // A single day is no streak yet.
    assert_eq!(repair("f..a.a", 6), None);
}

#[test]
fn rows_written_with_an_answer() {
    let assigned = |day| Assigned { date: nov(day), repairs: vec![] };
    let row = |day, kind| Day { date: nov(day), kind };
    assert_eq!(rows_to_keep(&[], &assigned(1)), [row(1, DayKind::Active)]);
    assert_eq!(rows_to_keep(&november("aaa"), &assigned(3)), []);
    assert_eq!(rows_to_keep(&november("aaa"), &assigned(5)), [row(4, DayKind::Freeze), row(5, DayKind::Active)]);
    assert_eq!(rows_to_keep(&november("aaa"), &assigned(6)), [row(6, DayKind::Active)]);
    let journey = Assigned { date: nov(5), repairs: vec![nov(4)] };
    assert_eq!(rows_to_keep(&november("aaa"), &journey), [row(4, DayKind::Repair), row(5, DayKind::Active)]);
}

fn days() -> impl Strategy<Value = Vec<Day>> {
    let kind = prop_oneof![4 => Just(DayKind::Active), 1 => Just(DayKind::Freeze), 1 => Just(DayKind::Repair)];
    prop::collection::vec((0i64..40, kind), 0..40)
        .prop_map(|days| days.into_iter().map(|(day, kind)| Day { date: add_days(nov(1), day), kind }).collect())
}

proptest! {
    #[test]
    fn order_and_repetition_change_nothing(days in days(), today in 0i64..45, shuffle in any::<u64>()) {
        let today = add_days(nov(1), today);
        let order = crate::tutor::shuffle::shuffled(&days, &crate::tutor::seed::Seed::of(&[&shuffle]));
        let doubled: Vec<Day> = order.iter().chain(&days).copied().collect();
        prop_assert_eq!(fold(&days, today), fold(&doubled, today));
    }

    #[test]
    fn longest_is_never_less(days in days(), today in 0i64..45) {
        let streak = fold(&days, add_days(nov(1), today));
        prop_assert!(streak.longest >= streak.current);
        prop_assert!(streak.freezes_held <= MAX_FREEZES);
        prop_assert!(streak.covers.len() <= streak.freezes_held as usize);
    }

    #[test]
    fn an_active_day_more_lowers_nothing(days in days(), day in 0i64..45, today in 0i64..45) {
        let (day, today) = (add_days(nov(1), day.min(today)), add_days(nov(1), today));
        let mut more = days.clone();
        more.push(Day { date: day, kind: DayKind::Active });
        let (before, after) = (fold(&days, today), fold(&more, today));
        prop_assert!(after.current >= before.current);
        prop_assert!(after.longest >= before.longest);
        prop_assert!(after.freezes_held >= before.freezes_held);
    }

    #[test]
    fn one_item_a_study_day_is_a_streak_everywhere(
        zone in prop::sample::select(vec![
            "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Europe/London",
            "Africa/Cairo", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns", "Antarctica/Troll",
        ]),
        start in (0i64..4_000).prop_map(|day| add_days(date(2012, 1, 1), day)),
        minutes in prop::collection::vec(0i64..24 * 60, 2..30),
    ) {
        let tz = tz(zone);
        let (mut days, mut last, mut today) = (Vec::new(), None, start);
        for (index, minute) in minutes.iter().enumerate() {
            // Any time from 04:00 of the day to 03:59 of the next; where the clocks leave that hour out (Apia at
            // 03:00), the moment before, since the one after belongs to the next day.
            let civil = add_days(start, index as i64).at(4, 0, 0, 0).saturating_add(minute.minutes());
            let at = tz.to_ambiguous_zoned(civil).earlier().unwrap().timestamp();
            let assigned = assign_date(at, &tz, last.as_ref());
            days.extend(rows_to_keep(&days, &assigned));
            today = assigned.date;
            last = Some(LastDay { date: today, at, tz: tz.clone() });
        }
        let streak = fold(&days, today);
        prop_assert_eq!(streak.current as usize, minutes.len());
        prop_assert!(days.iter().all(|day| day.kind == DayKind::Active));
    }
}
