//! A month of study days as a table. A day without study is plain, never crossed out.

use crate::ui::Written;
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::content::format::{Locale, Printer};
use crate::i18n::{Tr, plain};
use crate::tutor::streak::{Day, DayKind};

/// The month that holds `today`.
pub fn month(tr: Tr, days: &[Day], today: Date) -> AnyView {
    let first = today.first_of_month();
    let lead = first.weekday().to_sunday_zero_offset() as usize;
    let mut cells: Vec<Option<Date>> = vec![None; lead];
    cells.extend(first.series(1.day()).take_while(|d| d.month() == first.month()).map(Some));
    while !cells.len().is_multiple_of(7) {
        cells.push(None);
    }
    let rows =
        cells.chunks(7).map(|week| view! { <tr>{week.iter().map(|d| cell(tr, days, *d, today)).collect_view()}</tr> }).collect_view();
    let heads = [
        (tr.weekday_su(), tr.weekday_sunday()),
        (tr.weekday_mo(), tr.weekday_monday()),
        (tr.weekday_tu(), tr.weekday_tuesday()),
        (tr.weekday_we(), tr.weekday_wednesday()),
        (tr.weekday_th(), tr.weekday_thursday()),
        (tr.weekday_fr(), tr.weekday_friday()),
        (tr.weekday_sa(), tr.weekday_saturday()),
    ]
    .map(|(short, long)| view! { <th scope="col"><span aria-hidden="true">{short}</span><span class="visually-hidden">{long}</span></th> });
    view! {
        <table class="calendar">
            <caption class="visually-hidden">{tr.calendar_caption(month_name(tr, today))}</caption>
            <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .written()
}

fn cell(tr: Tr, days: &[Day], date: Option<Date>, today: Date) -> AnyView {
    let Some(date) = date else { return view! { <td></td> }.written() };
    let kind = days.iter().find(|d| d.date == date).map(|d| d.kind);
    let (data, words) = match kind {
        _ if date > today => ("ahead", String::new()),
        Some(DayKind::Active) if date == today => ("today", tr.calendar_today_kept()),
        Some(DayKind::Active) => ("kept", tr.calendar_kept()),
        Some(DayKind::Freeze | DayKind::Repair) => ("rest", tr.calendar_rest()),
        None if date == today => ("none", tr.calendar_today()),
        None => ("none", String::new()),
    };
    view! { <td><span class="day" data-day=data>{date.day()}</span><span class="visually-hidden">" " {plain(words)}</span></td> }.written()
}

/// The month's name in the reader's language.
pub fn month_name(tr: Tr, date: Date) -> String {
    let locale = Locale::shown(tr.locale.code);
    Printer::of(locale).month(date)
}
