//! What an answer was: the verdict in words, what was chosen and what is right, the mix-up it shows, and the warning that
//! fits where the learner comes from. Shown from the log, so it is the same however often it is opened.

use leptos::prelude::*;
use sqlx::PgPool;
use uuid::Uuid;

use super::case::case;
use super::instance::Instance;
use super::report::ReportForm;
use super::run::Answered;
use super::told::{Told, explanation_blocks};
use crate::content::catalogue::{Catalogue, ContextView};
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::Reader;
use crate::server::clock::to_sql;
use crate::tutor::grading::{self, Grade, Key, Mark, Response, Verdict};
use crate::ui::{Icon, Written, context_warning, icon, inline, lang_attrs};

/// A graded answer with everything its page says.
pub struct Outcome {
    pub grade: Grade,
    /// Of an item with parts, the grade of each by its key.
    parts: Vec<(String, Grade)>,
    pub response: Response,
    pub points: i64,
    /// Misconceptions in the order they showed, each with the warning of a context, if one is joined to it.
    mixups: Vec<Mixup>,
    /// Where the question can be reported.
    pub report: Option<ReportForm>,
}

pub struct Mixup {
    pub slug: String,
    /// What showed it; in a part, `q1-k1`.
    pub by: String,
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
        // Told once; in another question of the case again, where it is the feedback to another answer.
        let part = |by: &str| by.split_once('-').map(|(part, _)| part.to_owned());
        if mixups.iter().any(|m| m.slug == shown.misconception && part(&m.by) == part(&shown.by)) {
            continue;
        }
        let context = match catalogue.context_against(&shown.misconception, &origins) {
            Some(context) => catalogue.context_view(context, reader.locale().code),
            None => None,
        };
        mixups.push(Mixup { slug: shown.misconception.clone(), by: shown.by.clone(), context });
    }
    let parts = parts(&instance.solved.key, &response)?;
    Ok(Outcome { grade, parts, response, points, mixups, report: None })
}

/// The grade of each part by itself.
fn parts(key: &Key, response: &Response) -> Result<Vec<(String, Grade)>, grading::GradeError> {
    let Key::Parts { parts } = key else { return Ok(vec![]) };
    let of = |part: &str| match response {
        Response::Parts(given) => given.get(part).cloned().unwrap_or(Response::Unknown),
        _ => Response::Unknown,
    };
    parts.iter().map(|part| Ok((part.part.clone(), grading::grade(&part.key, &of(&part.part))?))).collect()
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
    /// What was asked, each with its grade: the item, or its parts.
    fn by_question<'a>(&'a self, instance: &'a Instance) -> Vec<Told<'a>> {
        let asks = instance.item.asks();
        if self.parts.is_empty() {
            return vec![Told { ask: instance.item.whole(), grade: &self.grade, response: &self.response, number: None }];
        }
        let grade_of = |part: &str| self.parts.iter().find(|(key, _)| key == part).map(|(_, grade)| grade);
        let told = asks.into_iter().enumerate().filter_map(|(n, ask)| {
            Some(Told { ask, grade: grade_of(ask.part)?, response: &self.response, number: Some((n + 1, self.parts.len())) })
        });
        told.collect()
    }

    /// The verdict in one line, also the title of the page.
    pub fn verdict(&self, tr: Tr) -> String {
        if self.response == Response::Unknown {
            return tr.verdict_unknown();
        }
        match self.grade.verdict {
            Verdict::Right => tr.verdict_right(),
            Verdict::Wrong => tr.verdict_wrong(),
            Verdict::Partly if matches!(self.response, Response::Parts(_)) => {
                let grades = self.parts.iter().filter(|(_, grade)| grade.is_right()).count();
                tr.verdict_partly_case(grades, self.parts.len())
            }
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
        .written()
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
        let told = self.by_question(instance).into_iter().map(|told| told.view(reader, catalogue, instance, &self.mixups)).collect_view();
        let asked = case(tr, instance, false);
        let why_title = if self.grade.verdict == Verdict::Right { tr.outcome_why_right() } else { tr.outcome_why() };
        let fallback = lang.map(|_| view! { <p class="fallback-note">{icon(Icon::Globe)} " " {tr.fallback_note()}</p> });
        let others = self.by_question(instance).into_iter().map(|told| told.others(tr, instance, &self.mixups)).collect_view();
        let mut contexts: Vec<&ContextView> = self.mixups.iter().filter_map(|m| m.context.as_ref()).collect();
        let mut seen = std::collections::BTreeSet::new();
        contexts.retain(|view| seen.insert(&view.context.id));
        let asides = contexts.into_iter().map(|c| warning(tr, c)).collect_view();
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
                    {asked}
                    {told}
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
        .written()
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
    .written()
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
