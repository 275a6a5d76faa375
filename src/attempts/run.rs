//! A run: one way through cards and questions, with its place kept after every step.

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use uuid::Uuid;

use super::answer::lock;
use super::choice::{self, Chosen, lane_word};
use super::days::Today;
use super::instance::{self, Loaded};
use super::model::{Model, day_number};
use super::points::Award;
use super::{badges, days, unlock};
use crate::content::catalogue::Catalogue;
use crate::content::format::Locale;
use crate::content::ids::Texts;
use crate::error::AppError;
use crate::i18n;
use crate::server::clock::{date_from_sql, date_to_sql, from_sql, to_sql};
use crate::server::{App, Learner};
use crate::tutor::seed::Seed;
use crate::tutor::streak;

/// What a run is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunKind {
    Lesson,
    Quiz,
    Practice,
    Review,
    Placement,
}

impl RunKind {
    pub fn as_str(self) -> &'static str {
        match self {
            RunKind::Lesson => "lesson",
            RunKind::Quiz => "quiz",
            RunKind::Practice => "practice",
            RunKind::Review => "review",
            RunKind::Placement => "placement",
        }
    }

    /// Whether the policy chooses each question when the one before was answered; else the plan is made at the start.
    pub fn adapts(self) -> bool {
        matches!(self, RunKind::Practice | RunKind::Review | RunKind::Placement)
    }
}

/// One step of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// A card, by its slug.
    Card(String),
    /// A question, by its item's id.
    Item(i32),
    /// A question missed before in this run.
    Again(i32),
}

impl Step {
    pub fn item(&self) -> Option<i32> {
        match self {
            Step::Card(_) => None,
            Step::Item(id) | Step::Again(id) => Some(*id),
        }
    }
}

pub type Plan = Vec<Step>;

/// A run as its page shows it.
#[derive(Clone, Debug)]
pub struct Run {
    pub id: Uuid,
    pub subject: String,
    pub plan: Plan,
    pub position: usize,
    pub version: i32,
    /// The attempt of the step the run stands at, if that is a question.
    pub attempt: Option<Loaded>,
    /// What was answered, once it was.
    pub answered: Option<Answered>,
}

/// The log's row for an attempt: what an outcome is shown from.
#[derive(Clone, Debug)]
pub struct Answered {
    pub response: serde_json::Value,
    pub answered_at: jiff::Timestamp,
    pub first_try: bool,
}

impl Run {
    pub fn step(&self) -> Option<&Step> {
        self.plan.get(self.position)
    }
}

/// The open run at a place, if there is one, with all its page needs, in one query.
pub async fn current(app: &App, learner: Uuid, kind: RunKind, subject: &str) -> Result<Option<Run>, AppError> {
    let row = sqlx::query!(
        r#"select r.run_id, r.plan, r.position, r.version, a.attempt_id as "attempt_id?", a.step as "step?", a.item_id as "item_id?",
                  a.item_version as "item_version?", a.attempt_no as "attempt_no?", l.slug as "slug?", l.status as "status?", a.seed as "seed?", a.drawn,
                  a.locale as "locale?", a.hints as "hints?", a.draft, a.state as "state?", a.served_at as "served_at?", a.lane, a.kc_id, a.reason,
                  i.response as "response?", i.answered_at as "answered_at?"
           from runs r
           left join attempts a on a.learner_id = r.learner_id and a.run_id = r.run_id and a.step = r.position
           left join learning_items l on l.item_id = a.item_id
           left join interactions i on i.learner_id = a.learner_id and i.attempt_id = a.attempt_id
           where r.learner_id = $1 and r.kind = $2 and r.subject = $3 and r.finished_at is null
           order by a.served_at desc limit 1"#,
        learner,
        kind.as_str(),
        subject
    )
    .fetch_optional(&app.pool)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let attempt = row.attempt_id.map(|attempt_id| Loaded {
        attempt_id,
        run_id: row.run_id,
        run_kind: kind.as_str().to_string(),
        subject: subject.to_string(),
        step: row.step.unwrap_or_default(),
        item_id: row.item_id.unwrap_or_default(),
        item_version: row.item_version.unwrap_or_default(),
        attempt_no: row.attempt_no.unwrap_or_default(),
        slug: row.slug.unwrap_or_default(),
        status: row.status.unwrap_or_default(),
        seed: row.seed.unwrap_or_default(),
        drawn: row.drawn,
        locale: row.locale.unwrap_or_default(),
        hints: row.hints.unwrap_or_default(),
        draft: row.draft,
        state: row.state.unwrap_or_default(),
        served_at: row.served_at.unwrap_or(time::OffsetDateTime::UNIX_EPOCH),
        lane: row.lane,
        kc_id: row.kc_id,
        reason: row.reason,
    });
    let first_try = attempt.as_ref().is_some_and(|a| a.attempt_no == 1);
    let answered = row.response.zip(row.answered_at).map(|(response, at)| Answered { response, answered_at: from_sql(at), first_try });
    Ok(Some(Run {
        id: row.run_id,
        subject: subject.to_string(),
        plan: serde_json::from_value(row.plan).map_err(|_| AppError::Internal)?,
        position: row.position as usize,
        version: row.version,
        attempt,
        answered,
    }))
}

/// Who is on the way through what, in which language.
pub struct Way<'a> {
    pub app: &'a App,
    pub catalogue: &'a Catalogue,
    pub learner: &'a Learner,
    pub locale: &'static i18n::Locale,
    pub kind: RunKind,
    /// Slug of the lesson for a lesson and its quiz, else empty.
    pub subject: &'a str,
}

/// Starts a run, or finds the one that is open: two tabs that start the same lesson share it. False where there is nothing
/// to ask; then nothing is started.
pub async fn start(way: &Way<'_>, version: i32, mut plan: Plan) -> Result<bool, AppError> {
    let Way { app, learner, kind, subject, .. } = *way;
    let mut transaction = app.pool.begin().await?;
    lock(&mut transaction, learner.id).await?;
    let run = sqlx::query_scalar!(
        "insert into runs (learner_id, run_id, kind, subject, plan, version, started_at) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (learner_id, kind, subject) where finished_at is null do nothing returning run_id",
        learner.id,
        Uuid::now_v7(),
        kind.as_str(),
        subject,
        serde_json::to_value(&plan).map_err(|_| AppError::Internal)?,
        version,
        app.clock.now_sql()
    )
    .fetch_optional(&mut *transaction)
    .await?;
    if let Some(run) = run {
        let chosen = grow(&mut transaction, way, run, &mut plan, 0).await?;
        if plan.is_empty() {
            return Ok(false);
        }
        let placed = serve_from(&mut transaction, way, run, &plan, 0, chosen.as_ref()).await?;
        place(&mut transaction, learner.id, run, &plan, placed).await?;
    }
    transaction.commit().await?;
    Ok(true)
}

/// Adds the question that the policy chooses as step `at`, where the run's kind adapts and it has one.
async fn grow(connection: &mut PgConnection, way: &Way<'_>, run: Uuid, plan: &mut Plan, at: usize) -> Result<Option<Chosen>, AppError> {
    if !way.kind.adapts() || plan.len() > at {
        return Ok(None);
    }
    let chosen = choice::next(connection, way, run).await?;
    plan.extend(chosen.iter().map(|chosen| Step::Item(chosen.item)));
    Ok(chosen)
}

/// Writes down the steps of a run and where it stands.
async fn place(connection: &mut PgConnection, learner: Uuid, run: Uuid, plan: &Plan, position: usize) -> Result<(), AppError> {
    sqlx::query!(
        "update runs set position = $3, plan = $4 where learner_id = $1 and run_id = $2",
        learner,
        run,
        position as i32,
        serde_json::to_value(plan).map_err(|_| AppError::Internal)?
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// What going on led to.
#[derive(Debug, PartialEq)]
pub enum Finished {
    No,
    /// The run is over.
    Yes {
        run: Uuid,
    },
}

/// Goes on from a step. From any other step than the one the run stands at nothing happens: a second tab, a double press.
pub async fn advance(way: &Way<'_>, from: usize) -> Result<Finished, AppError> {
    advance_wishing(way, from, 0.0).await
}

/// The same with a wish: what is added to the target probability of this run's next questions.
pub async fn advance_wishing(way: &Way<'_>, from: usize, wish: f64) -> Result<Finished, AppError> {
    let Way { app, catalogue, learner, kind, subject, .. } = *way;
    let now = app.clock.now();
    let mut transaction = app.pool.begin().await?;
    let locked = lock(&mut transaction, learner.id).await?;
    let row = sqlx::query!(
        "select run_id, plan, position from runs where learner_id = $1 and kind = $2 and subject = $3 and finished_at is null",
        learner.id,
        kind.as_str(),
        subject
    )
    .fetch_optional(&mut *transaction)
    .await?;
    let Some(row) = row else { return last_finished(&mut transaction, learner.id, kind, subject).await };
    let mut plan: Plan = serde_json::from_value(row.plan).map_err(|_| AppError::Internal)?;
    if row.position as usize != from {
        return Ok(Finished::No);
    }
    match plan.get(from) {
        Some(Step::Card(card)) => read_contexts(&mut transaction, catalogue, learner, subject, card, to_sql(now)).await?,
        Some(step) => {
            let id = step.item().unwrap_or_default();
            match settle(&mut transaction, app, catalogue, learner.id, row.run_id, from as i32).await? {
                Settled::Open => return Ok(Finished::No),
                Settled::Missed if kind == RunKind::Quiz && matches!(step, Step::Item(_)) => plan.push(Step::Again(id)),
                _ => {}
            }
        }
        None => {}
    }
    if wish != 0.0 {
        sqlx::query!(
            "update runs set wish = greatest(-0.2, least(0.2, wish + $3)) where learner_id = $1 and run_id = $2",
            learner.id,
            row.run_id,
            wish
        )
        .execute(&mut *transaction)
        .await?;
    }
    let chosen = grow(&mut transaction, way, row.run_id, &mut plan, from + 1).await?;
    let next = serve_from(&mut transaction, way, row.run_id, &plan, from + 1, chosen.as_ref()).await?;
    place(&mut transaction, learner.id, row.run_id, &plan, next).await?;
    let today = Today { date: streak::study_date(now, &learner.time_zone()), zone: locked.zone.unwrap_or_else(|| "UTC".into()), items: 0 };
    let mut finished = Finished::No;
    if next >= plan.len() {
        finish(&mut transaction, way, row.run_id, &plan, &today, now).await?;
        finished = Finished::Yes { run: row.run_id };
    } else {
        badges::award(&mut transaction, catalogue, learner.id, &today, now).await?;
    }
    transaction.commit().await?;
    Ok(finished)
}

/// Ends a run where it stands. What was answered counts; a question that stands open is taken back. A run without an answer
/// never was.
pub async fn stop(way: &Way<'_>) -> Result<Finished, AppError> {
    let Way { app, learner, kind, subject, .. } = *way;
    let now = app.clock.now();
    let mut transaction = app.pool.begin().await?;
    let locked = lock(&mut transaction, learner.id).await?;
    let row = sqlx::query!(
        r#"select run_id, plan, (select count(*) from interactions i where i.learner_id = r.learner_id and i.run_id = r.run_id) as "answers!"
           from runs r where learner_id = $1 and kind = $2 and subject = $3 and finished_at is null"#,
        learner.id,
        kind.as_str(),
        subject
    )
    .fetch_optional(&mut *transaction)
    .await?;
    let Some(row) = row else { return last_finished(&mut transaction, learner.id, kind, subject).await };
    if row.answers == 0 {
        sqlx::query!("delete from runs where learner_id = $1 and run_id = $2", learner.id, row.run_id).execute(&mut *transaction).await?;
        transaction.commit().await?;
        return Ok(Finished::No);
    }
    sqlx::query!("update attempts set state = 'void' where learner_id = $1 and run_id = $2 and state = 'open'", learner.id, row.run_id)
        .execute(&mut *transaction)
        .await?;
    let plan: Plan = serde_json::from_value(row.plan).map_err(|_| AppError::Internal)?;
    let today = Today { date: streak::study_date(now, &learner.time_zone()), zone: locked.zone.unwrap_or_else(|| "UTC".into()), items: 0 };
    finish(&mut transaction, way, row.run_id, &plan, &today, now).await?;
    transaction.commit().await?;
    Ok(Finished::Yes { run: row.run_id })
}

async fn last_finished(connection: &mut PgConnection, learner: Uuid, kind: RunKind, subject: &str) -> Result<Finished, AppError> {
    let run = sqlx::query_scalar!(
        "select run_id from runs where learner_id = $1 and kind = $2 and subject = $3 and finished_at is not null order by finished_at desc limit 1",
        learner,
        kind.as_str(),
        subject
    )
    .fetch_optional(connection)
    .await?;
    Ok(run.map_or(Finished::No, |run| Finished::Yes { run }))
}

/// The cultural cards this learner has just read.
async fn read_contexts(
    connection: &mut PgConnection,
    catalogue: &Catalogue,
    learner: &Learner,
    subject: &str,
    card: &str,
    now: time::OffsetDateTime,
) -> Result<(), AppError> {
    let Some(lesson) = catalogue.lesson(subject) else { return Ok(()) };
    let shown: Vec<String> = catalogue.contexts_on_card(lesson, card, &learner.origins).iter().map(|c| c.id.clone()).collect();
    if shown.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "insert into context_reads (learner_id, context_id, read_at)
         select $1, context_id, $3 from cultural_contexts where slug = any ($2) on conflict do nothing",
        learner.id,
        &shown,
        now
    )
    .execute(connection)
    .await?;
    Ok(())
}

enum Settled {
    Open,
    Right,
    Missed,
    Void,
}

/// How the question of a step ended. One that was withdrawn, or whose facts went out of date, is voided here.
async fn settle(
    connection: &mut PgConnection,
    app: &App,
    catalogue: &Catalogue,
    learner: Uuid,
    run: Uuid,
    step: i32,
) -> Result<Settled, AppError> {
    let row = sqlx::query!(
        r#"select a.attempt_id, a.item_id, a.state, i.verdict as "verdict?" from attempts a
           left join interactions i on i.learner_id = a.learner_id and i.attempt_id = a.attempt_id
           where a.learner_id = $1 and a.run_id = $2 and a.step = $3 order by a.served_at desc limit 1"#,
        learner,
        run,
        step
    )
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else { return Ok(Settled::Void) };
    match (row.state.as_str(), row.verdict.as_deref()) {
        (_, Some("right")) => Ok(Settled::Right),
        (_, Some(_)) => Ok(Settled::Missed),
        ("open", None) if catalogue.servable(row.item_id, app.clock.today()) => Ok(Settled::Open),
        ("open", None) => {
            sqlx::query!("update attempts set state = 'void' where learner_id = $1 and attempt_id = $2", learner, row.attempt_id)
                .execute(connection)
                .await?;
            Ok(Settled::Void)
        }
        _ => Ok(Settled::Void),
    }
}

/// Opens the attempt of the first step from `from` that can be served; steps whose item cannot be are passed over, so that
/// an expired fact never makes a lesson impossible to finish. Says where the run stands.
async fn serve_from(
    connection: &mut PgConnection,
    way: &Way<'_>,
    run: Uuid,
    plan: &Plan,
    from: usize,
    chosen: Option<&Chosen>,
) -> Result<usize, AppError> {
    let mut at = from;
    while let Some(step) = plan.get(at) {
        let Some(item) = step.item() else { return Ok(at) };
        if way.catalogue.servable(item, way.app.clock.today()) {
            open_attempt(connection, way, run, at as i32, item, chosen).await?;
            return Ok(at);
        }
        at += 1;
    }
    Ok(at)
}

async fn open_attempt(
    connection: &mut PgConnection,
    way: &Way<'_>,
    run: Uuid,
    step: i32,
    item: i32,
    chosen: Option<&Chosen>,
) -> Result<(), AppError> {
    let Way { app, catalogue, locale, .. } = *way;
    let learner = way.learner.id;
    let Some(entry) = catalogue.item_entry(item) else { return Ok(()) };
    let attempt_no = sqlx::query_scalar!(
        "select coalesce(max(attempt_no), 0) + 1 as \"n!\" from attempts where learner_id = $1 and item_id = $2",
        learner,
        item
    )
    .fetch_one(&mut *connection)
    .await?;
    let seed = Seed::of(&[&entry.slug, &entry.version, &learner, &attempt_no]);
    let body = app.library.item(&mut *connection, item, entry.version).await?.ok_or(AppError::Internal)?;
    let drawn = instance::draw(catalogue, &body, &seed)?;
    let shown = Locale::shown(locale.code);
    let is_fallback = app.library.texts(&mut *connection, &body.owner(), entry.version, shown).await?.locale() != shown;
    sqlx::query!(
        "insert into attempts (learner_id, attempt_id, run_id, step, item_id, item_version, attempt_no, seed, drawn, locale, is_fallback, served_at,
             lane, target, predicted, candidates, kc_id, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) on conflict (learner_id, run_id) where state = 'open' do nothing",
        learner,
        Uuid::now_v7(),
        run,
        step,
        item,
        entry.version,
        attempt_no,
        &seed.as_bytes()[..],
        drawn,
        locale.code,
        is_fallback,
        app.clock.now_sql(),
        chosen.and_then(|c| c.lane).map(lane_word),
        chosen.and_then(|c| c.target),
        chosen.map(|c| c.predicted),
        chosen.map(|c| c.candidates),
        chosen.map(|c| c.kc),
        chosen.map(|c| serde_json::to_value(c.why)).transpose().map_err(|_| AppError::Internal)?
    )
    .execute(connection)
    .await?;
    Ok(())
}

async fn finish(
    connection: &mut PgConnection,
    way: &Way<'_>,
    run: Uuid,
    plan: &Plan,
    today: &Today,
    now: jiff::Timestamp,
) -> Result<(), AppError> {
    let Way { catalogue, kind, subject, .. } = *way;
    let learner = way.learner.id;
    // The score is what was right on the first try; what was missed came again only to be learned.
    let firsts: Vec<i32> = plan.iter().enumerate().filter(|(_, s)| matches!(s, Step::Item(_))).map(|(n, _)| n as i32).collect();
    let row = sqlx::query!(
        r#"select count(*) filter (where i.verdict = 'right' and a.step = any ($3)) as "right!", count(*) filter (where a.step = any ($3)) as "asked!",
                  max(i.study_date) as last
           from attempts a join interactions i on i.learner_id = a.learner_id and i.attempt_id = a.attempt_id
           where a.learner_id = $1 and a.run_id = $2"#,
        learner,
        run,
        &firsts
    )
    .fetch_one(&mut *connection)
    .await?;
    sqlx::query!(
        "update runs set finished_at = $3, score = $4, out_of = $5 where learner_id = $1 and run_id = $2",
        learner,
        run,
        to_sql(now),
        row.right as f64,
        row.asked as i32
    )
    .execute(&mut *connection)
    .await?;
    if kind == RunKind::Lesson {
        // A lesson counts on the study day of its last answer, however late Continue was pressed.
        let date = row.last.map_or(today.date, date_from_sql);
        Award { learner, date, at: now }.give(connection, "lesson", subject, catalogue.points("lesson")).await?;
        days::close_goal(connection, learner, date).await?;
    }
    if matches!(kind, RunKind::Lesson | RunKind::Placement) {
        let model = Model::load(&mut *connection, learner).await?;
        let day = day_number(date_to_sql(today.date));
        unlock::open_ready(connection, catalogue, &model, day, kind == RunKind::Placement, to_sql(now)).await?;
    }
    badges::award(connection, catalogue, learner, today, now).await?;
    Ok(())
}
