//! What an answer was: the verdict in words, what was chosen and what is right, the mix-up it shows, and the warning that
//! fits where the learner comes from. Shown from the log, so it is the same however often it is opened.

use leptos::prelude::*;
use sqlx::PgPool;
use uuid::Uuid;

use super::instance::Instance;
use super::question::{explanation_blocks, option_words, options_as_shown, typed_number};
use super::report::ReportForm;
use super::run::Answered;
use crate::content::catalogue::{Catalogue, ContextView};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::Reader;
use crate::server::clock::to_sql;
use crate::tutor::grading::{self, Grade, Mark, Response, Verdict};
use crate::ui::{Icon, context_warning, icon, inline, lang_attrs, turning};

/// A graded answer with everything its page says.
pub struct Outcome {
    pub grade: Grade,
    pub response: Response,
    pub points: i64,
    /// Misconceptions in the order they showed, each with the warning of a context, if one is joined to it.
    mixups: Vec<Mixup>,
    /// Where the question can be reported.
    pub report: Option<ReportForm>,
}

struct Mixup {
    slug: String,
    by: String,
    context: Option<ContextView>,
}

/// Grades the logged response again: the grader is pure, and the item and its values are those of the attempt.
pub async fn outcome(
    reader: &Reader,
    catalogue: &Catalogue,
    learner: Uuid,
    instance: &Instance,
    answered: &Answered,
) -> Result<Outcome, AppError> {
    let response: Response = serde_json::from_value(answered.response.clone()).map_err(|_| AppError::Internal)?;
    let points = points_at(&reader.app.pool, learner, answered).await?;
    graded(reader, catalogue, instance, response, points).map_err(|error| {
        tracing::error!(%error, "a logged response cannot be graded");
        AppError::Internal
    })
}

/// A response graded, with what is said to this reader about it.
pub fn graded(
    reader: &Reader,
    catalogue: &Catalogue,
    instance: &Instance,
    response: Response,
    points: i64,
) -> Result<Outcome, grading::GradeError> {
    let grade = grading::grade(&instance.solved.key, &response)?;
    let origins = reader.learner.as_ref().map(|l| l.origins.clone()).unwrap_or_default();
    let mut mixups: Vec<Mixup> = vec![];
    for shown in &grade.misconceptions {
        if mixups.iter().any(|m| m.slug == shown.misconception) {
            continue;
        }
        let context = match catalogue.context_against(&shown.misconception, &origins) {
            Some(context) => catalogue.context_view(context, reader.locale().code),
            None => None,
        };
        mixups.push(Mixup { slug: shown.misconception.clone(), by: shown.by.clone(), context });
    }
    Ok(Outcome { grade, response, points, mixups, report: None })
}

/// What this very answer brought, by the instant both were written.
async fn points_at(pool: &PgPool, learner: Uuid, answered: &Answered) -> Result<i64, AppError> {
    Ok(sqlx::query_scalar!(
        "select coalesce(sum(amount), 0) as \"sum!\" from xp_ledger where learner_id = $1 and earned_at = $2 and reason in ('first_right', 'context_check')",
        learner,
        to_sql(answered.answered_at)
    )
    .fetch_one(pool)
    .await?)
}

impl Outcome {
    /// The verdict in one line, also the title of the page.
    pub fn verdict(&self, tr: Tr) -> String {
        if self.response == Response::Unknown {
            return tr.verdict_unknown();
        }
        match self.grade.verdict {
            Verdict::Right => tr.verdict_right(),
            Verdict::Wrong => tr.verdict_wrong(),
            Verdict::Partly => {
                let marks = &self.grade.marks;
                let extra = marks.iter().filter(|m| m.mark == Mark::FalseAlarm).count();
                let hits = marks.iter().filter(|m| m.mark == Mark::Hit).count();
                let missed = marks.iter().filter(|m| m.mark == Mark::Missed).count();
                if hits + missed + extra > 0 {
                    if extra > 0 { tr.verdict_partly_extra(hits, hits + missed, extra) } else { tr.verdict_partly(hits, hits + missed) }
                } else {
                    tr.verdict_partly(marks.iter().filter(|m| m.mark.is_right()).count(), marks.len())
                }
            }
        }
    }

    /// The page's body; `again` says that a missed question comes back before the end, `next` is the form that goes on.
    pub fn view(&self, reader: &Reader, catalogue: &Catalogue, instance: &Instance, again: bool, next: AnyView) -> AnyView {
        let tr = reader.tr;
        let note = if self.points > 0 {
            tr.verdict_points(self.points)
        } else if again && self.grade.verdict != Verdict::Right {
            tr.verdict_again()
        } else if self.grade.verdict == Verdict::Right {
            tr.verdict_no_points()
        } else {
            tr.verdict_comes_back()
        };
        view! {
            {self.told(reader, catalogue, instance, Some(note))}
            <div class="actions">{next}</div>
        }
        .into_any()
    }

    /// What was asked, answered and said about it, without what comes next; `note` is what stands under the verdict.
    pub fn told(&self, reader: &Reader, catalogue: &Catalogue, instance: &Instance, note: Option<String>) -> AnyView {
        let tr = reader.tr;
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let (kind, which) = match self.grade.verdict {
            Verdict::Right => ("right", Icon::Check),
            Verdict::Partly => ("partly", Icon::Partly),
            Verdict::Wrong => ("wrong", Icon::Cross),
        };
        let note = note.map(|note| view! { <p>{note}</p> });
        let mixups = self.mixups.iter().map(|m| self.mixup(reader, catalogue, instance, m)).collect_view();
        let others = self.other_feedback(tr, instance);
        let why_title = if self.grade.verdict == Verdict::Right { tr.outcome_why_right() } else { tr.outcome_why() };
        let fallback = lang.map(|_| view! { <p class="fallback-note">{icon(Icon::Globe)} " " {tr.fallback_note()}</p> });
        let asides = self.mixups.iter().filter_map(|m| m.context.as_ref()).map(|c| warning(tr, c)).collect_view();
        view! {
            <div class="player-body player-body--two split">
                <div class="flow">
                    <div class="verdict" data-verdict=kind>
                        {icon(which)}
                        <h1 tabindex="-1" autofocus=true>{self.verdict(tr)}</h1>
                        {note}
                    </div>
                    {fallback}
                    <div class="asked" lang=lang dir=dir>{inline(&instance.text("stem"))}</div>
                    {self.answers(tr, instance)}
                    {mixups}
                    <section class="mixup flow" aria-labelledby="why">
                        <h2 id="why">{why_title}</h2>
                        <div class="flow" lang=lang dir=dir>
                            <p>{inline(&instance.text("why"))}</p>
                            {explanation_blocks(instance)}
                        </div>
                    </section>
                    {others}
                    {self.report.as_ref().map(|form| form.view(tr))}
                </div>
                <div class="stay flow">{asides}</div>
            </div>
        }
        .into_any()
    }

    fn mixup(&self, reader: &Reader, catalogue: &Catalogue, instance: &Instance, mixup: &Mixup) -> AnyView {
        let tr = reader.tr;
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let feedback = format!("{}-feedback", mixup.by);
        let feedback = instance.has(&feedback).then(|| view! { <p lang=lang dir=dir>{inline(&instance.text(&feedback))}</p> });
        let words = catalogue.mixup_texts(&mixup.slug, reader.locale().code);
        let (name_lang, name_dir) = lang_attrs(tr, words.locale());
        let id = format!("mixup-{}", mixup.slug);
        view! {
            <section class="mixup flow" aria-labelledby=id.clone()>
                <div>
                    <h2 class="where" id=id.clone()>{tr.outcome_mixup()}</h2>
                    <p class="mixup-name" lang=name_lang dir=name_dir>{tr.quoted(crate::content::format::plain(&words.text("name", &Default::default())))}</p>
                </div>
                {feedback}
                <p lang=name_lang dir=name_dir>{inline(&words.text("correction", &Default::default()))}</p>
            </section>
        }
        .into_any()
    }

    /// Feedback of keys that showed no mix-up, and of wrong options that were not chosen, folded.
    fn other_feedback(&self, tr: Tr, instance: &Instance) -> Option<AnyView> {
        let told: Vec<&String> = self.mixups.iter().map(|m| &m.by).collect();
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let rows: Vec<_> = instance
            .item
            .options
            .iter()
            .filter(|o| !told.contains(&&o.key) && instance.has(&format!("{}-feedback", o.key)))
            .map(|o| {
                let words = option_words(instance, &o.key);
                view! { <div><dt><b>{words}</b></dt><dd>{inline(&instance.text(&format!("{}-feedback", o.key)))}</dd></div> }
            })
            .collect();
        (!rows.is_empty()).then(|| {
            view! {
                <details class="fold">
                    <summary>{turning(Icon::Fold)} " " {tr.outcome_others()}</summary>
                    <dl class="flow flow--tight hint" lang=lang dir=dir>{rows}</dl>
                </details>
            }
            .into_any()
        })
    }

    fn answers(&self, tr: Tr, instance: &Instance) -> AnyView {
        let (lang, dir) = lang_attrs(tr, instance.texts.locale());
        let mark_of = |key: &str| self.grade.marks.iter().find(|m| m.key == key).map(|m| &m.mark);
        let row = |kind: &'static str, which: Icon, label: String, words: AnyView| {
            view! {
                <li class="answer" data-answer=kind>
                    {icon(which)}
                    <div><span class="answer-label">{label}</span> " " <span lang=lang dir=dir>{words}</span></div>
                </li>
            }
            .into_any()
        };
        let single = matches!(instance.solved.key, grading::Key::Single { .. });
        let mut rows: Vec<AnyView> = vec![];
        for key in options_as_shown(instance) {
            let words = || option_words(instance, &key);
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
                    let partner = |key: &str| inline(&instance.text(key));
                    let yours = given.clone().filter(|_| !good).map(|g| {
                        view! { <br /> <span class="answer-label">{tr.answer_yours()}</span> " " {partner(&g)} }
                    });
                    let pair = view! { <b>{words()}</b> ": " {partner(right)} {yours} }.into_any();
                    let label = if good { tr.answer_pair_right() } else { tr.answer_pair_better() };
                    rows.push(row(if good { "right" } else { "yours" }, if good { Icon::Check } else { Icon::Cross }, label, pair));
                }
                _ => {}
            }
        }
        if let Some(Mark::Typed { given, right, accepted }) = mark_of("answer") {
            let printed = |n: rust_decimal::Decimal| view! { <bdi dir="ltr">{typed_number(instance, n)}</bdi> }.into_any();
            if let Some(given) = given {
                let (kind, which) = if *accepted { ("right", Icon::Check) } else { ("yours", Icon::Cross) };
                rows.push(row(kind, which, tr.answer_yours(), printed(*given)));
            }
            if !accepted {
                rows.push(row("right", Icon::Check, tr.answer_better(), printed(*right)));
            }
        }
        // The right order reads from first to last.
        if let grading::Key::Ordering { .. } = instance.solved.key {
            return view! { <ol class="answers">{rows}</ol> }.into_any();
        }
        view! { <ul class="answers">{rows}</ul> }.into_any()
    }
}

fn warning(tr: Tr, view: &ContextView) -> AnyView {
    let context = &view.context;
    let (lang, dir) = lang_attrs(tr, view.texts.locale());
    let head = if context.country == "ZZ" { tr.context_head_any() } else { tr.context_head(&view.country) };
    let title = inline(&view.texts.text("title", &view.args));
    let link = format!("/countries/{}#context-{}", context.country, context.id);
    view! {
        <section class="context" aria-label=crate::i18n::plain(&head)>
            <div class="context-head"><p>{icon(Icon::Home)} " " {head.clone()}</p><p lang=lang dir=dir><b>{title}</b></p></div>
            <div class="context-body flow">
                {context_warning(tr, context, &view.texts, &view.args)}
                <p class="source">{tr.context_sources(context.sources.join("; "))} " " {tr.as_of(&view.as_of)} " " <a href=link>{tr.context_whole()}</a></p>
            </div>
        </section>
    }
    .into_any()
}

/// One question of a finished run, for its result page.
#[derive(Clone, Debug)]
pub struct AttemptSummary {
    pub step: i32,
    pub item_id: i32,
    pub item_version: i32,
    pub seed: Vec<u8>,
    pub drawn: Option<serde_json::Value>,
    pub verdict: String,
    pub misconceptions: Vec<String>,
    pub locale: String,
}
