//! The next question of a practice session, a review or a placement: what the policy looks at, gathered, and what it says.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use uuid::Uuid;

use super::model::{Model, date_of, day_number};
use super::run::{RunKind, Way};
use crate::content::catalogue::Catalogue;
use crate::error::AppError;
use crate::server::Learner;
use crate::server::clock::{date_from_sql, date_to_sql};
use crate::tutor::ability::Gaussian;
use crate::tutor::learner::{Rules, scheduler};
use crate::tutor::placement::{self, PlacementRule, Placing};
use crate::tutor::seed::Seed;
use crate::tutor::selection::{Lane, Policy, Reason, Served, Skill, State, TargetReason, choose};

/// Reviews of one day, past which a learner has done enough.
pub const REVIEWS_A_DAY: usize = 30;
/// After so many days away, or with so much overdue, only the most useful reviews are offered and the rest is not counted.
const GAP_DAYS: i32 = 7;

/// A question the policy chose.
pub struct Chosen {
    pub item: i32,
    pub kc: i32,
    /// None in a placement, which has no lanes.
    pub lane: Option<Lane>,
    pub target: Option<f64>,
    pub predicted: f64,
    pub candidates: i32,
    pub why: Why,
}

/// Why a question came now, as the attempt keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Why {
    /// What it is for; none in a placement.
    pub reason: Option<Reason>,
    /// Why it is as hard as it is.
    pub target: Option<TargetReason>,
}

/// What a lane is called in the database.
pub fn lane_word(lane: Lane) -> &'static str {
    match lane {
        Lane::Due => "due",
        Lane::Learn => "learn",
        Lane::Weak => "weak",
        Lane::Stretch => "stretch",
    }
}

/// Chooses the next question of a run; none where the session is full, placement knows enough, or nothing is left to ask.
pub async fn next(connection: &mut PgConnection, way: &Way<'_>, run: Uuid) -> Result<Option<Chosen>, AppError> {
    let Way { app, catalogue, learner, kind, .. } = *way;
    let bank = &catalogue.bank;
    let today = learner.today(app);
    let day = day_number(date_to_sql(today));
    let model = Model::load(&mut *connection, learner.id).await?;
    let session = session(connection, catalogue, learner.id, run).await?;
    let asked = bank.on(catalogue, app.clock.today());
    let seed = Seed::of(&[&kind.as_str(), &learner.id, &run, &session.len()]);
    if kind == RunKind::Placement {
        return Ok(place(catalogue, &asked, &model, &session, &seed, day));
    }
    let skills = skills(catalogue, learner, &model, day);
    let (seen, templates) = shown(connection, catalogue, learner.id, run, today).await?;
    let wish = sqlx::query_scalar!("select wish from runs where learner_id = $1 and run_id = $2", learner.id, run)
        .fetch_one(&mut *connection)
        .await?;
    let state = State { today: day, general: model.known.general, skills: &skills, seen: &seen, templates: &templates, wish };
    let policy = policy(kind);
    let choice = choose(&policy, &Rules::default().dynamics, &scheduler(model.retention), &asked, &state, &session, &seed);
    Ok(choice.filter(|choice| kind != RunKind::Review || choice.lane == Lane::Due).map(|choice| Chosen {
        item: bank.item_id(choice.item),
        kc: bank.component_id(choice.component),
        lane: Some(choice.lane),
        target: Some(choice.target),
        predicted: choice.predicted,
        candidates: choice.candidates as i32,
        why: Why { reason: Some(choice.reason), target: Some(choice.target_reason) },
    }))
}

/// A review is a session of what is due and of nothing else.
fn policy(kind: RunKind) -> Policy {
    let policy = Policy::default();
    match kind {
        RunKind::Review => Policy { quota: [policy.session as u32, 0, 0, 0], backlog_quota: [policy.session as u32, 0, 0, 0], ..policy },
        _ => policy,
    }
}

fn place(
    catalogue: &Catalogue,
    asked: &crate::tutor::selection::Bank,
    model: &Model,
    session: &[Served],
    seed: &Seed,
    day: i32,
) -> Option<Chosen> {
    let (rules, bank) = (Rules::default(), &catalogue.bank);
    let deviations: Vec<Gaussian> = (0..asked.components().len() as u32)
        .map(|k| model.known.skill(bank.component_id(k), &rules).deviation_on(&rules.dynamics, day))
        .collect();
    let targets: Vec<u32> = (0..asked.components().len() as u32).filter(|k| !asked.components()[*k as usize].items.is_empty()).collect();
    let given: Vec<u32> = session.iter().map(|served| served.item).collect();
    let placing = Placing { general: model.known.general, deviations: &deviations, targets: &targets, given: &given };
    match placement::next(&PlacementRule::default(), &rules.dynamics, asked, &placing, seed) {
        placement::Next::Ask { item, predicted, candidates, .. } => Some(Chosen {
            item: bank.item_id(item),
            kc: bank.component_id(asked.main_component(item)),
            lane: None,
            target: None,
            predicted,
            candidates: candidates as i32,
            why: Why { reason: None, target: None },
        }),
        placement::Next::Stop(_) => None,
    }
}

/// Where a learner stands with each component of the bank.
fn skills(catalogue: &Catalogue, learner: &Learner, model: &Model, day: i32) -> Vec<Skill> {
    let rules = Rules::default();
    catalogue
        .components
        .iter()
        .enumerate()
        .map(|(index, component)| {
            let known = model.known.skill(component.id, &rules);
            let goal = learner.goals.contains(&component.body.domain).then_some(index as u32);
            Skill {
                deviation: known.deviation_on(&rules.dynamics, day),
                review: known.review,
                responses: known.practised.responses,
                mastery: model.mastery(catalogue, component.id, day),
                open: model.open.contains(&component.id),
                goal: goal.unwrap_or(u32::MAX),
            }
        })
        .collect()
}

/// What this run has asked so far.
async fn session(connection: &mut PgConnection, catalogue: &Catalogue, learner: Uuid, run: Uuid) -> Result<Vec<Served>, AppError> {
    let rows = sqlx::query!(
        r#"select a.item_id, a.kc_id, a.lane, i.evidence_right as "right?" from attempts a
           left join interactions i on i.learner_id = a.learner_id and i.attempt_id = a.attempt_id
           where a.learner_id = $1 and a.run_id = $2 order by a.step, a.served_at"#,
        learner,
        run
    )
    .fetch_all(connection)
    .await?;
    let bank = &catalogue.bank;
    let served = |item: i32, kc: Option<i32>, lane: Option<String>, right: Option<bool>| {
        let item = bank.item_index(item)?;
        let component = kc.and_then(|kc| bank.component_index(kc)).unwrap_or_else(|| bank.bank.main_component(item));
        let lane = lane.and_then(|lane| serde_json::from_value(lane.into()).ok()).unwrap_or(Lane::Learn);
        Some(Served { item, component, lane, right })
    };
    Ok(rows.into_iter().filter_map(|row| served(row.item_id, row.kc_id, row.lane, row.right)).collect())
}

/// The study day on which each item was shown lately, and the last templates before this run, newest last.
async fn shown(
    connection: &mut PgConnection,
    catalogue: &Catalogue,
    learner: Uuid,
    run: Uuid,
    today: Date,
) -> Result<(BTreeMap<u32, i32>, Vec<u32>), AppError> {
    let policy = Policy::default();
    let since = date_to_sql(today - jiff::Span::new().days(policy.rest_days));
    let rows = sqlx::query!(
        r#"select item_id, max(study_date) as "day!", max(answered_at) filter (where run_id <> $3) as before
           from interactions where learner_id = $1 and study_date > $2 group by item_id order by before nulls first"#,
        learner,
        since,
        run
    )
    .fetch_all(connection)
    .await?;
    let bank = &catalogue.bank;
    let seen = rows.iter().filter_map(|row| Some((bank.item_index(row.item_id)?, day_number(row.day)))).collect();
    let templates =
        rows.iter().filter(|row| row.before.is_some()).filter_map(|row| bank.bank.items()[bank.item_index(row.item_id)? as usize].template);
    Ok((seen, templates.collect()))
}

/// What is due, for the pages that offer a review.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// Components to review now, the most useful first, as many as make sense today.
    pub components: Vec<String>,
    /// There is more, or the learner was away: how much is nobody's business now.
    pub hidden: bool,
    /// Enough for today.
    pub enough: bool,
    /// The next day on which something is due, where nothing is now.
    pub next: Option<Date>,
}

/// What is due on a study day to someone who last studied on `last`.
pub fn due(catalogue: &Catalogue, model: &Model, today: Date, last: Option<Date>) -> Due {
    let day = day_number(date_to_sql(today));
    // Components that came back today; one that was learned today is none of them.
    let reviewed = model.known.skills.values().filter(|skill| skill.reviews > 1 && skill.review.is_some_and(|r| r.last == day)).count();
    let clock = scheduler(model.retention);
    let mut waiting: Vec<(f64, &str)> = vec![];
    let mut next: Option<i32> = None;
    for component in &catalogue.components {
        let Some(review) = model.known.skills.get(&component.id).and_then(|skill| skill.review) else { continue };
        if !model.open.contains(&component.id) {
            continue;
        }
        if review.due <= day {
            let recall = clock.retrievability(&review.memory, f64::from(day - review.last));
            waiting.push(((1.0 - recall) / (1.0 - clock.retention()), &component.body.slug));
        } else {
            next = Some(next.map_or(review.due, |n| n.min(review.due)));
        }
    }
    waiting.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(y.1)));
    let policy = Policy::default();
    let away = last.is_some_and(|last| (today - last).get_days() >= GAP_DAYS);
    let hidden = waiting.len() > policy.session && (away || waiting.len() > policy.backlog);
    let left = REVIEWS_A_DAY.saturating_sub(reviewed);
    let offered = if hidden { policy.session } else { waiting.len() }.min(left);
    Due {
        enough: left == 0 && !waiting.is_empty(),
        next: if waiting.is_empty() { next.map(|n| date_from_sql(date_of(n))) } else { None },
        components: waiting.into_iter().take(offered).map(|(_, slug)| slug.to_string()).collect(),
        hidden,
    }
}
