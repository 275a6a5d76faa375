//! What was answered and what is right, of an item or of a part: the options with their marks, the mix-ups an answer shows with
//! their feedback, and why.

use leptos::prelude::*;

use super::ask::{option_words, shown_order, typed_number};
use super::case::{results, setting_words};
use super::instance::Instance;
use super::outcome::Mixup;
use crate::content::catalogue::Catalogue;
use crate::content::format::plain;
use crate::content::model::{Ask, ItemKind};
use crate::i18n::Tr;
use crate::server::Reader;
use crate::tutor::grading::{Grade, Key, Mark, Response, Verdict};
use crate::ui::{Icon, Written, blocks, icon, inline, lang_attrs, turning};

/// Something that was asked, with its grade.
pub struct Told<'a> {
    pub ask: Ask<'a>,
    pub grade: &'a Grade,
    /// To the whole item.
    pub response: &'a Response,
    /// Of a part: which of how many.
    pub number: Option<(usize, usize)>,
}

impl Told<'_> {
    /// Answers and mix-ups; of a part with its head, its question and its own explanation.
    pub fn view(&self, reader: &Reader, catalogue: &Catalogue, instance: &Instance, mixups: &[Mixup]) -> AnyView {
        let tr = reader.tr;
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let told = mixups.iter().filter(|mixup| self.holds(mixup)).map(|m| self.mixup(reader, catalogue, instance, m)).collect_view();
        let answers = self.answers(tr, instance);
        let Some((number, of)) = self.number else { return view! { {answers} {told} }.written() };
        let (kind, which, word) = match self.grade.verdict {
            Verdict::Right => ("right", Icon::Check, tr.told_right()),
            Verdict::Partly => ("partly", Icon::Partly, tr.told_partly()),
            Verdict::Wrong => ("wrong", Icon::Cross, tr.told_wrong()),
        };
        let id = format!("told-{}", self.ask.part);
        view! {
            <section class="told-part flow" aria-labelledby=id.clone()>
                <div class="cluster between">
                    <h2 class="where" id=id.clone()>{tr.case_question(number, of)}</h2>
                    <p class="told" data-answer=kind>{icon(which)} " " {word}</p>
                </div>
                <p lang=lang dir=dir>{inline(&instance.text(&self.ask.ending("stem")))}</p>
                {answers}
                <p lang=lang dir=dir>{inline(&instance.text(&self.ask.ending("why")))}</p>
                {told}
            </section>
        }
        .written()
    }

    /// Whether a mix-up showed here.
    fn holds(&self, mixup: &Mixup) -> bool {
        self.ask.part.is_empty() || mixup.by.strip_prefix(self.ask.part).is_some_and(|rest| rest.starts_with('-'))
    }

    fn mixup(&self, reader: &Reader, catalogue: &Catalogue, instance: &Instance, mixup: &Mixup) -> AnyView {
        let tr = reader.tr;
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let feedback = instance.feedback(&mixup.by, self.response).map(|words| view! { <p lang=lang dir=dir>{inline(&words)}</p> });
        let words = catalogue.mixup_texts(&mixup.slug, reader.locale().code);
        let (name_lang, name_dir) = lang_attrs(tr, words.locale());
        let id = self.ask.ending(&format!("mixup-{}", mixup.slug));
        view! {
            <div class="mixup flow">
                <div>
                    <h2 class="where" id=id.clone()>{tr.outcome_mixup()}</h2>
                    <p class="mixup-name" lang=name_lang dir=name_dir>{tr.quoted(plain(&words.text("name", &Default::default())))}</p>
                </div>
                {feedback}
                <p lang=name_lang dir=name_dir>{inline(&words.text("correction", &Default::default()))}</p>
            </div>
        }
        .written()
    }

    /// Feedback of keys that showed no mix-up, and of wrong options that were not chosen, folded.
    pub fn others(&self, tr: Tr, instance: &Instance, mixups: &[Mixup]) -> Option<AnyView> {
        let told: Vec<&String> = mixups.iter().map(|m| &m.by).collect();
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let feedback = |key: &str| instance.feedback(&self.ask.ending(key), self.response);
        let rows: Vec<_> = self
            .ask
            .options
            .iter()
            .filter(|option| !told.contains(&&self.ask.ending(&option.key)))
            .filter_map(|option| {
                let (words, feedback) = (option_words(instance, &self.ask, &option.key), feedback(&option.key)?);
                Some(view! { <div><dt><b>{words}</b></dt><dd>{inline(&feedback)}</dd></div> })
            })
            .collect();
        let of = self.number.map(|(number, of)| format!("{}: ", tr.case_question(number, of)));
        (!rows.is_empty()).then(|| {
            view! {
                <details class="fold">
                    <summary>{turning(Icon::Fold)} " " {of} {tr.outcome_others()}</summary>
                    <dl class="flow flow--tight hint" lang=lang dir=dir>{rows}</dl>
                </details>
            }
            .written()
        })
    }

    fn answers(&self, tr: Tr, instance: &Instance) -> AnyView {
        if let Key::Goal(_) = instance.solved.key {
            return self.settings(tr, instance);
        }
        let ask = &self.ask;
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let mark_of = |key: &str| self.grade.marks.iter().find(|m| m.key == key).map(|m| &m.mark);
        let row = |kind, which, label, words| answer(kind, which, label, view! { <span lang=lang dir=dir>{words}</span> }.written());
        let single = ask.kind == ItemKind::Single;
        let mut rows: Vec<AnyView> = vec![];
        for key in as_shown(instance, ask) {
            let words = || option_words(instance, ask, &key);
            match mark_of(&key) {
                Some(Mark::Hit) if single => rows.push(row("right", Icon::Check, tr.answer_yours(), words())),
                Some(Mark::FalseAlarm) if single => rows.insert(0, row("yours", Icon::Cross, tr.answer_yours(), words())),
                Some(Mark::Missed) if single => rows.push(row("right", Icon::Check, tr.answer_better(), words())),
                Some(Mark::CorrectRejection) if single => {}
                Some(Mark::Hit) => rows.push(row("right", Icon::Check, tr.answer_hit(), words())),
                Some(Mark::Missed) => rows.push(row("missed", Icon::Plus, tr.answer_missed(), words())),
                Some(Mark::FalseAlarm) => rows.push(row("yours", Icon::Cross, tr.answer_false_alarm(), words())),
                Some(Mark::CorrectRejection) => rows.push(row("none", Icon::Minus, tr.answer_rejected(), words())),
                Some(Mark::Placed { given, right }) => {
                    let label = match given {
                        Some(given) if given == right => tr.answer_place_right(right + 1),
                        Some(given) => tr.answer_place_wrong(right + 1, given + 1),
                        None => tr.answer_place_none(right + 1),
                    };
                    let good = *given == Some(*right);
                    rows.push(row(if good { "right" } else { "yours" }, if good { Icon::Check } else { Icon::Cross }, label, words()));
                }
                Some(Mark::Paired { given, right }) => {
                    let good = given.as_ref() == Some(right);
                    let partner = |key: &str| inline(&instance.text(&ask.ending(key)));
                    let yours = given.clone().filter(|_| !good).map(|g| {
                        view! { <br /> <span class="answer-label">{tr.answer_yours()}</span> " " {partner(&g)} }
                    });
                    let pair = view! { <b>{words()}</b> ": " {partner(right)} {yours} }.written();
                    let label = if good { tr.answer_pair_right() } else { tr.answer_pair_better() };
                    rows.push(row(if good { "right" } else { "yours" }, if good { Icon::Check } else { Icon::Cross }, label, pair));
                }
                _ => {}
            }
        }
        if let Some(Mark::Typed { given, right, accepted }) = mark_of("answer") {
            let printed = |n: rust_decimal::Decimal| view! { <bdi dir="ltr">{typed_number(instance, ask.unit, n)}</bdi> }.written();
            if let Some(given) = given {
                let (kind, which) = if *accepted { ("right", Icon::Check) } else { ("yours", Icon::Cross) };
                rows.push(row(kind, which, tr.answer_yours(), printed(*given)));
            }
            if !accepted {
                rows.push(row("right", Icon::Check, tr.answer_better(), printed(*right)));
            }
        }
        // The right order reads from first to last.
        if ask.kind == ItemKind::Ordering {
            return view! { <ol class="answers">{rows}</ol> }.written();
        }
        view! { <ul class="answers">{rows}</ul> }.written()
    }

    /// What each input was set to and what that gives; where it misses the goal, a setting that reaches it.
    fn settings(&self, tr: Tr, instance: &Instance) -> AnyView {
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let mut rows: Vec<AnyView> = vec![];
        for marked in &self.grade.marks {
            let Mark::Typed { given, right, accepted } = &marked.mark else { continue };
            let setting = |value: rust_decimal::Decimal| {
                let (name, value) = (inline(&instance.text(&marked.key)), setting_words(instance, &marked.key, value));
                view! { <span lang=lang dir=dir>{name} ": " <b>{value}</b></span> }.written()
            };
            let good = *accepted || *given == Some(*right);
            if let Some(given) = given {
                let (kind, which) = if good { ("right", Icon::Check) } else { ("yours", Icon::Cross) };
                rows.push(answer(kind, which, tr.answer_yours(), setting(*given)));
            }
            if !good {
                rows.push(answer("right", Icon::Check, tr.answer_reaches(), setting(*right)));
            }
        }
        let given = match self.response {
            Response::Settings(set) => Some(view! { <div class="flow" lang=lang dir=dir>{results(instance, set)}</div> }),
            _ => None,
        };
        view! { <ul class="answers">{rows}</ul> {given} }.written()
    }
}

fn answer(kind: &'static str, which: Icon, label: String, words: AnyView) -> AnyView {
    view! {
        <li class="answer" data-answer=kind>
            {icon(which)}
            <div><span class="answer-label">{label}</span> " " {words}</div>
        </li>
    }
    .written()
}

/// Keys of options or rows in the order in which they were shown.
fn as_shown(instance: &Instance, ask: &Ask) -> Vec<String> {
    if matches!(ask.kind, ItemKind::Single | ItemKind::Several) {
        return shown_order(instance, ask, ask.options).into_iter().map(|option| option.key).collect();
    }
    ask.rows.iter().map(|row| row.key.clone()).collect()
}

/// Blocks that stand under the explanation.
pub fn explanation_blocks(instance: &Instance) -> AnyView {
    let grids = crate::content::solve::grids(&instance.item.blocks, &instance.solved.scope).unwrap_or_default();
    blocks(&instance.item.blocks, &instance.texts, &instance.args, &grids)
}
