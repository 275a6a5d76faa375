//! The pieces of an editor's form: one field, a text in two languages, and all that was said of them.

use leptos::prelude::*;

use super::{Fields, Problem};
use crate::content::format::Locale;
use crate::i18n::{self, Tr};
use crate::ui::{Icon, Written, icon};

/// What every piece needs to know.
pub struct Form<'d> {
    pub tr: Tr,
    /// Whose fields these are.
    pub slug: &'d str,
    pub fields: &'d Fields,
    pub findings: &'d [Problem],
    /// The language beside English.
    pub with: &'static str,
    /// What a field is called where something is said of it.
    pub called: fn(Tr, &str) -> String,
    /// What others saved meanwhile: shown at each field where it is something else.
    pub stands: Option<&'d Fields>,
}

impl Form<'_> {
    pub fn get(&self, name: &str) -> String {
        self.fields.get(name).to_owned()
    }

    pub fn count(&self, name: &str) -> usize {
        self.fields.count(name)
    }

    /// What stands below a field that something was said of.
    fn said(&self, name: &str) -> Option<AnyView> {
        let of_field: Vec<&Problem> = self.findings.iter().filter(|problem| problem.field == name).collect();
        let stands = self.stands.map(|stands| stands.get(name)).filter(|stands| *stands != self.fields.get(name));
        if of_field.is_empty() && stands.is_none() {
            return None;
        }
        let stands = stands.map(|stands| {
            let words = if stands.is_empty() { self.tr.conflict_nothing() } else { stands.to_owned() };
            view! { <p class="help">{self.tr.fact_stands()} " " <b class="pre"><bdi dir="auto">{words}</bdi></b></p> }
        });
        let lines = of_field
            .iter()
            .map(|problem| {
                let class = if problem.error { "field-error" } else { "help" };
                view! { <p class=class>{icon(if problem.error { Icon::Info } else { Icon::Caution })} " " <span lang="en" dir="auto">{problem.message.clone()}</span></p> }
            })
            .collect_view();
        Some(view! { <div id=format!("{}-said", id(name))>{lines} {stands}</div> }.written())
    }

    fn described(&self, name: &str, help: bool) -> Option<String> {
        let stands = self.stands.is_some_and(|stands| stands.get(name) != self.fields.get(name));
        let said = stands || self.findings.iter().any(|problem| problem.field == name);
        let parts: Vec<String> = [(said, "said"), (help, "help")]
            .into_iter()
            .filter(|(there, _)| *there)
            .map(|(_, what)| format!("{}-{what}", id(name)))
            .collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    fn wrong(&self, name: &str) -> Option<&'static str> {
        self.findings.iter().any(|problem| problem.error && problem.field == name).then_some("true")
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
        .written()
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
        .written()
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
        .written()
    }

    pub fn choose(&self, name: &str, label: String, options: AnyView) -> AnyView {
        view! {
            <div class="field">
                <label for=id(name)>{label}</label>
                <select id=id(name) name=name.to_owned() aria-invalid=self.wrong(name) aria-describedby=self.described(name, false)>{options}</select>
                {self.said(name)}
            </div>
        }
        .written()
    }

    /// A box. Unticked it sends nothing, so that the empty field before it speaks for it.
    pub fn tick(&self, name: &str, label: String) -> AnyView {
        view! {
            <input type="hidden" name=name.to_owned() value="" />
            <label class="check"><input type="checkbox" name=name.to_owned() value="yes" checked=self.fields.ticked(name) /> <span>{label}</span></label>
        }
        .written()
    }

    /// A text in English and in the language beside it.
    pub fn text(&self, ending: &str, label: String, rows: usize) -> AnyView {
        let one = |locale: &'static str| {
            let name = format!("{locale}.{ending}");
            let language = i18n::Locale::name_of(locale);
            let dir = Locale::shown(locale).dir();
            view! {
                <div class="field">
                    <label for=id(&name)>{self.tr.field_in_language(&label, language)}</label>
                    <textarea class="fluent" id=id(&name) name=name.clone() rows=rows.to_string() lang=locale dir=dir aria-invalid=self.wrong(&name) aria-describedby=self.described(&name, false)>{self.get(&name)}</textarea>
                    {self.said(&name)}
                </div>
            }
        };
        view! { <div class="side-by-side">{one("en")} {one(self.with)}</div> }.written()
    }

    /// Everything the check said, worst first, each with the way to its field.
    pub fn problems(&self) -> AnyView {
        let tr = self.tr;
        let mut all: Vec<&Problem> = self.findings.iter().collect();
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
                let name = (self.called)(tr, &problem.field);
                let at = if problem.field.is_empty() {
                    view! { <b>{name}</b> }.written()
                } else {
                    view! { <a href=format!("#{}", id(&problem.field))>{name}</a> }.written()
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
        .written()
    }
}

/// A field's id in the page.
pub fn id(name: &str) -> String {
    format!("f-{}", name.replace('.', "-"))
}
