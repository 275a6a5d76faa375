//! What is filled in for a class, when it is made and later.

use jiff::civil::Date;
use leptos::prelude::*;
use serde::Deserialize;

use super::class::Class;
use crate::i18n::Tr;
use crate::ui::{Icon, Written, icon};

const LONGEST_NAME: usize = 80;
const LONGEST_LEADER: usize = 60;

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub name: String,
    pub led_by: String,
    pub ends_on: String,
}

/// As it is kept.
#[derive(Debug, PartialEq)]
pub struct Filled {
    pub name: String,
    pub led_by: String,
    pub ends_on: Option<Date>,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    NoName,
    LongName,
    NoLeader,
    LongLeader,
    NoDate,
    Past,
    /// Learners agreed to be seen up to a day; it can come sooner, not later.
    Later,
}

impl Problem {
    fn field(self) -> &'static str {
        match self {
            Problem::NoName | Problem::LongName => "name",
            Problem::NoLeader | Problem::LongLeader => "led_by",
            Problem::NoDate | Problem::Past | Problem::Later => "ends_on",
        }
    }

    fn say(self, tr: Tr) -> String {
        match self {
            Problem::NoName => tr.classes_no_name(),
            Problem::LongName => tr.classes_long_name(LONGEST_NAME),
            Problem::NoLeader => tr.classes_no_leader(),
            Problem::LongLeader => tr.classes_long_leader(LONGEST_LEADER),
            Problem::NoDate => tr.classes_no_date(),
            Problem::Past => tr.classes_past(),
            Problem::Later => tr.classes_later(),
        }
    }
}

impl Fields {
    pub fn of(class: &Class) -> Fields {
        let ends_on = class.ends_on.map(|last| last.to_string()).unwrap_or_default();
        Fields { name: class.name.clone(), led_by: class.led_by.clone(), ends_on }
    }

    /// `before` is the class as it stands, where there is one.
    pub fn parse(&self, today: Date, before: Option<&Class>) -> Result<Filled, Problem> {
        let text =
            |typed: &str| typed.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).collect::<String>();
        let (name, led_by) = (text(&self.name), text(&self.led_by));
        let fits = |text: &str, longest: usize, none, long| match text.chars().count() {
            0 => Err(none),
            n if n > longest => Err(long),
            _ => Ok(()),
        };
        fits(&name, LONGEST_NAME, Problem::NoName, Problem::LongName)?;
        fits(&led_by, LONGEST_LEADER, Problem::NoLeader, Problem::LongLeader)?;
        let ends_on = match self.ends_on.trim() {
            "" => None,
            typed => Some(typed.parse::<Date>().map_err(|_| Problem::NoDate)?),
        };
        let promised = before.filter(|class| class.learners > 0).and_then(|class| class.ends_on);
        match (ends_on, promised) {
            (None, Some(_)) => return Err(Problem::Later),
            (Some(day), Some(promised)) if day > promised => return Err(Problem::Later),
            (Some(day), _) if day < today && before.is_none_or(|class| class.ends_on != ends_on) => return Err(Problem::Past),
            _ => {}
        }
        Ok(Filled { name, led_by, ends_on })
    }

    /// The fields of the form, with what is wrong beside them.
    pub fn view(&self, tr: Tr, problem: Option<Problem>) -> AnyView {
        let field = |id: &'static str, kind: &'static str, label: String, value: &String, help: String| {
            let wrong = problem.filter(|problem| problem.field() == id);
            let error = wrong.map(|problem| {
                view! { <p class="field-error" id=format!("{id}-error") tabindex="-1" autofocus=true>{icon(Icon::Info)} " " <span><b>{problem.say(tr)}</b></span></p> }
            });
            let described = if wrong.is_some() { format!("{id}-error {id}-help") } else { format!("{id}-help") };
            let invalid = wrong.map(|_| "true");
            view! {
                <div class="field">
                    <label for=id>{label}</label>
                    {error}
                    <input id=id name=id type=kind autocomplete="off" value=value.clone() aria-describedby=described aria-invalid=invalid />
                    <p class="help" id=format!("{id}-help")>{help}</p>
                </div>
            }
        };
        view! {
            {field("name", "text", tr.classes_name(), &self.name, tr.classes_name_help())}
            {field("led_by", "text", tr.classes_leader(), &self.led_by, tr.classes_leader_help())}
            {field("ends_on", "date", tr.classes_ends(), &self.ends_on, tr.classes_ends_help())}
        }
        .written()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classes::Code;

    const TODAY: Date = Date::constant(2026, 11, 23);

    fn class(ends_on: Option<Date>, learners: i64) -> Class {
        let created_at = time::OffsetDateTime::UNIX_EPOCH;
        Class { id: 1, name: "x".into(), led_by: "y".into(), code: Code::random(), ends_on, closed: false, created_at, learners }
    }

    fn ending(day: &str, before: Option<&Class>) -> Result<Option<Date>, Problem> {
        let fields = Fields { name: " Tuesday  evening ".into(), led_by: "Ines".into(), ends_on: day.into() };
        fields.parse(TODAY, before).map(|filled| {
            assert_eq!(filled.name, "Tuesday evening");
            filled.ends_on
        })
    }

    #[test]
    fn a_class_may_end_sooner_than_its_learners_agreed_to_and_never_later() {
        let (day, sooner, later) = (Date::constant(2026, 12, 20), "2026-12-01", "2027-01-01");
        assert_eq!(ending("", None), Ok(None));
        assert_eq!(ending("2026-11-22", None), Err(Problem::Past));
        assert_eq!(ending("tomorrow", None), Err(Problem::NoDate));
        let promised = class(Some(day), 1);
        assert!(ending(sooner, Some(&promised)).is_ok() && ending("2026-12-20", Some(&promised)).is_ok());
        assert_eq!(ending(later, Some(&promised)), Err(Problem::Later));
        assert_eq!(ending("", Some(&promised)), Err(Problem::Later));
        // Nobody agreed to anything yet.
        assert!(ending(later, Some(&class(Some(day), 0))).is_ok());
        // A class that has ended keeps its day when its name is mended.
        assert!(ending("2026-11-01", Some(&class(Some(Date::constant(2026, 11, 1)), 3))).is_ok());
    }
}
