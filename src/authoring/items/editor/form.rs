//! The pieces of the editor's form: one field, a text in two languages, a row with its buttons.

use leptos::prelude::*;

use super::actions::Desk;
use super::lists::{List, Step};
use crate::authoring::edit::Problem;
use crate::authoring::items::names;
use crate::content::format::Locale;
use crate::i18n::{LOCALES, Tr};
use crate::ui::{Icon, icon};

/// What every piece needs to know.
pub struct Form<'d> {
    pub tr: Tr,
    pub desk: &'d Desk,
    /// The language beside English.
    pub with: &'static str,
}

impl Form<'_> {
    pub fn get(&self, name: &str) -> String {
        self.desk.fields.get(name).to_owned()
    }

    pub fn count(&self, name: &str) -> usize {
        self.desk.fields.count(name)
    }

    /// What stands below a field that something was said of.
    fn said(&self, name: &str) -> Option<AnyView> {
        let of_field: Vec<&Problem> = self.desk.findings.iter().filter(|problem| problem.field == name).collect();
        if of_field.is_empty() {
            return None;
        }
        let lines = of_field
            .iter()
            .map(|problem| {
                let class = if problem.error { "field-error" } else { "help" };
                view! { <p class=class>{icon(if problem.error { Icon::Info } else { Icon::Caution })} " " <span lang="en" dir="auto">{problem.message.clone()}</span></p> }
            })
            .collect_view();
        Some(view! { <div id=format!("{}-said", id(name))>{lines}</div> }.into_any())
    }

    fn described(&self, name: &str, help: bool) -> Option<String> {
        let said = self.desk.findings.iter().any(|problem| problem.field == name);
        let parts: Vec<String> = [(said, "said"), (help, "help")]
            .into_iter()
            .filter(|(there, _)| *there)
            .map(|(_, what)| format!("{}-{what}", id(name)))
            .collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    fn wrong(&self, name: &str) -> Option<&'static str> {
        self.desk.findings.iter().any(|problem| problem.error && problem.field == name).then_some("true")
    }

    /// A field of one line. Numbers and formulas are written from left to right whatever the page's direction.
    pub fn line(&self, name: &str, label: String, help: Option<String>) -> AnyView {
        view! {
            <div class="field">
                <label for=id(name)>{label}</label>
                <input id=id(name) name=name.to_owned() dir="ltr" autocomplete="off" value=self.get(name) aria-invalid=self.wrong(name) aria-describedby=self.described(name, help.is_some()) />
                {help.map(|help| view! { <p class="help" id=format!("{}-help", id(name))>{help}</p> })}
                {self.said(name)}
            </div>
        }
        .into_any()
    }

    /// A line that is chosen from what there is, with the names beside.
    pub fn listed(&self, name: &str, label: String, list: &'static str) -> AnyView {
        view! {
            <div class="field">
                <label for=id(name)>{label}</label>
                <input id=id(name) name=name.to_owned() dir="ltr" autocomplete="off" list=list value=self.get(name) aria-invalid=self.wrong(name) aria-describedby=self.described(name, false) />
                {self.said(name)}
            </div>
        }
        .into_any()
    }

    pub fn area(&self, name: &str, label: String, rows: usize, help: Option<String>) -> AnyView {
        view! {
            <div class="field">
                <label for=id(name)>{label}</label>
                <textarea class="fluent" id=id(name) name=name.to_owned() rows=rows.to_string() dir="ltr" spellcheck="false" aria-invalid=self.wrong(name) aria-describedby=self.described(name, help.is_some())>{self.get(name)}</textarea>
                {help.map(|help| view! { <p class="help" id=format!("{}-help", id(name))>{help}</p> })}
                {self.said(name)}
            </div>
        }
        .into_any()
    }

    pub fn choose(&self, name: &str, label: String, options: AnyView) -> AnyView {
        view! {
            <div class="field">
                <label for=id(name)>{label}</label>
                <select id=id(name) name=name.to_owned() aria-invalid=self.wrong(name) aria-describedby=self.described(name, false)>{options}</select>
                {self.said(name)}
            </div>
        }
        .into_any()
    }

    /// A box. Unticked it sends nothing, so that the empty field before it speaks for it.
    pub fn tick(&self, name: &str, label: String) -> AnyView {
        view! {
            <input type="hidden" name=name.to_owned() value="" />
            <label class="check"><input type="checkbox" name=name.to_owned() value="yes" checked=self.desk.fields.ticked(name) /> <span>{label}</span></label>
        }
        .into_any()
    }

    /// A text in English and in the language beside it.
    pub fn text(&self, ending: &str, label: String, rows: usize) -> AnyView {
        let one = |locale: &'static str| {
            let name = format!("{locale}.{ending}");
            let language = LOCALES.iter().find(|l| l.code == locale).map_or(locale, |l| l.name);
            let dir = Locale::shown(locale).dir();
            view! {
                <div class="field">
                    <label for=id(&name)>{self.tr.field_in_language(&label, language)}</label>
                    <textarea class="fluent" id=id(&name) name=name.clone() rows=rows.to_string() lang=locale dir=dir aria-invalid=self.wrong(&name) aria-describedby=self.described(&name, false)>{self.get(&name)}</textarea>
                    {self.said(&name)}
                </div>
            }
        };
        view! { <div class="side-by-side">{one("en")} {one(self.with)}</div> }.into_any()
    }

    /// A row of a list, with the buttons that move it and take it out.
    pub fn row(&self, list: &List, n: usize, title: String, fewest: usize, inside: AnyView) -> AnyView {
        let tr = self.tr;
        let count = self.count(&list.counter());
        let up = (n > 1).then(|| view! { <button class="button button--small" name="do" value=list.button(Step::Up(n))>{icon(Icon::Up)} " " {tr.edit_up()} <span class="visually-hidden">" " {title.clone()}</span></button> });
        let remove = (count > fewest).then(|| view! { <button class="button button--small" name="do" value=list.button(Step::Remove(n))>{icon(Icon::Cross)} " " {tr.edit_remove()} <span class="visually-hidden">" " {title.clone()}</span></button> });
        view! {
            <div class="option-edit flow" id=list.anchor(n)>
                <div class="cluster between"><h3>{title.clone()}</h3> <span class="cluster">{up} {remove}</span></div>
                {inside}
            </div>
        }
        .into_any()
    }

    pub fn add(&self, list: &List, words: String) -> AnyView {
        view! { <p><button class="button" name="do" value=list.button(Step::Add)>{icon(Icon::Plus)} " " {words}</button></p> }.into_any()
    }

    /// Everything the check said, worst first, each with the way to its field.
    pub fn problems(&self) -> AnyView {
        let tr = self.tr;
        let mut all: Vec<&Problem> = self.desk.findings.iter().collect();
        all.sort_by_key(|problem| !problem.error);
        let errors = all.iter().filter(|problem| problem.error).count();
        let title = if errors > 0 {
            tr.edit_problems(errors)
        } else if all.is_empty() {
            tr.edit_fine()
        } else {
            tr.edit_warnings(all.len())
        };
        let items = all
            .iter()
            .map(|problem| {
                let name = names::field_name(tr, &problem.field);
                let at = if problem.field.is_empty() {
                    view! { <b>{name}</b> }.into_any()
                } else {
                    view! { <a href=format!("#{}", id(&problem.field))>{name}</a> }.into_any()
                };
                let mark = if problem.error { Icon::Critical } else { Icon::Caution };
                view! { <li>{icon(mark)} " " <span>{at} ": " <span lang="en" dir="auto">{problem.message.clone()}</span></span></li> }
            })
            .collect_view();
        view! {
            <section class="panel" aria-labelledby="problems">
                <h2 id="problems" tabindex="-1">{title}</h2>
                <ul class="warnings">{items}</ul>
            </section>
        }
        .into_any()
    }
}

/// A field's id in the page.
pub fn id(name: &str) -> String {
    format!("f-{}", name.replace('.', "-"))
}
