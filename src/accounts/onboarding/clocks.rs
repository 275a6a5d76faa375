//! Which zone someone lives in, asked as "what time is it where you are?": nobody needs to know the name of a zone.

use crate::ui::Written;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use leptos::prelude::*;

use crate::i18n::{Tr, plain};

/// Zones of the United States, with the word for the name people use there.
const HERE: [(&str, &str); 8] = [
    ("America/New_York", "eastern"),
    ("America/Chicago", "central"),
    ("America/Denver", "mountain"),
    ("America/Phoenix", "arizona"),
    ("America/Los_Angeles", "pacific"),
    ("America/Anchorage", "alaska"),
    ("Pacific/Honolulu", "hawaii"),
    ("America/Puerto_Rico", "puerto-rico"),
];
/// One zone for each time there is elsewhere, and the zones of the countries there are cards for.
const ELSEWHERE: [&str; 27] = [
    "America/Mexico_City",
    "America/Bogota",
    "America/Port-au-Prince",
    "America/Caracas",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Africa/Accra",
    "Europe/London",
    "Africa/Lagos",
    "Europe/Paris",
    "Africa/Cairo",
    "Europe/Kyiv",
    "Africa/Addis_Ababa",
    "Asia/Tehran",
    "Asia/Dubai",
    "Asia/Kabul",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Dhaka",
    "Asia/Yangon",
    "Asia/Ho_Chi_Minh",
    "Asia/Manila",
    "Asia/Shanghai",
    "Asia/Seoul",
    "Australia/Sydney",
    "Pacific/Auckland",
];

/// Which zones a list offers.
#[derive(Clone, Copy, PartialEq)]
pub enum Offer {
    /// The United States, then each other time of day once.
    Times,
    /// Every zone we have a name for.
    Places,
}

/// (zone, what it is called: the time there now, and the place). The chosen zone is always among them.
pub fn zones(tr: Tr, now: Timestamp, offer: Offer, chosen: Option<&str>) -> Vec<(String, String)> {
    let mut offsets = vec![];
    let mut listed: Vec<(String, String)> = vec![];
    let mut add = |zone: &str, place: String, only_if_new: bool| {
        let Ok(tz) = TimeZone::get(zone) else { return };
        let there = now.to_zoned(tz);
        if listed.iter().any(|(z, _)| z == zone) || (only_if_new && offsets.contains(&there.offset())) {
            return;
        }
        offsets.push(there.offset());
        let hour = (there.hour() + 11) % 12 + 1;
        let time = tr.zone_time(if there.hour() < 12 { "am" } else { "pm" }, format!("{hour}:{:02}", there.minute()));
        listed.push((zone.to_string(), tr.zone_option(plain(time), place)));
    };
    for (zone, word) in HERE {
        add(zone, plain(tr.zone_name(word)), false);
    }
    for zone in ELSEWHERE {
        add(zone, city(zone), offer == Offer::Times);
    }
    if let Some(zone) = chosen {
        add(zone, city(zone), false);
    }
    listed
}

/// The options of a list of zones.
pub fn options(tr: Tr, now: Timestamp, offer: Offer, chosen: Option<&str>) -> AnyView {
    let listed: Vec<_> = zones(tr, now, offer, chosen)
        .into_iter()
        .map(|(zone, name)| {
            let selected = chosen == Some(zone.as_str());
            view! { <option value=zone selected=selected>{name}</option> }
        })
        .collect();
    view! {
        <option value="" selected=chosen.is_none()>{tr.choice_unset()}</option>
        {listed}
    }
    .written()
}

fn city(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn each_time_of_day_is_offered_once_but_for_the_zones_here() {
        let tr = Tr::new(Locale::by_code("en").unwrap());
        for now in ["2026-01-15T12:34:00Z", "2026-07-15T12:34:00Z"] {
            let now: Timestamp = now.parse().unwrap();
            let times = zones(tr, now, Offer::Times, None);
            assert_eq!(times[0].0, "America/New_York");
            let offset = |zone: &str| now.to_zoned(TimeZone::get(zone).unwrap()).offset();
            let elsewhere: Vec<_> = times.iter().skip(HERE.len()).map(|(z, _)| offset(z)).collect();
            for (n, one) in elsewhere.iter().enumerate() {
                assert!(!elsewhere[..n].contains(one) && !HERE.iter().any(|(z, _)| offset(z) == *one));
            }
            assert_eq!(zones(tr, now, Offer::Places, None).len(), HERE.len() + ELSEWHERE.len());
        }
    }

    #[test]
    fn midnight_and_noon_are_twelve_and_the_chosen_zone_is_listed() {
        let tr = Tr::new(Locale::by_code("en").unwrap());
        let name = |now: &str| plain(&zones(tr, now.parse().unwrap(), Offer::Times, Some("Africa/Abidjan")).last().unwrap().1);
        assert_eq!(name("2026-01-15T00:05:00Z"), "12:05 AM, Abidjan");
        assert_eq!(name("2026-01-15T12:05:00Z"), "12:05 PM, Abidjan");
    }
}
