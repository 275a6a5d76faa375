//! What is known of a learner, as the database keeps it beside the log: read in one query, written by the answer's
//! transaction and by the fold after a merge, and by nothing else.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sqlx::{PgConnection, PgExecutor};
use time::Date;
use uuid::Uuid;

use crate::content::catalogue::Catalogue;
use crate::error::AppError;
use crate::server::clock::date_to_sql;
use crate::tutor::ability::{Gaussian, Mastery, Practised};
use crate::tutor::item_model::Item;
use crate::tutor::learner::{self, Answer, Known, Load, Rules, Skill};
use crate::tutor::memory::{Grade, Memory};
use crate::tutor::selection::Review;

/// Retention wanted by a learner who never chose one (algorithms.md 1.5).
pub const RETENTION: f64 = 0.90;

/// A learner's state.
pub struct Model {
    pub known: Known,
    /// Ids of the components that are open.
    pub open: BTreeSet<i32>,
    /// Desired retention, 0.80 to 0.95.
    pub retention: f64,
    /// Lessons that were finished, by slug.
    pub lessons: Vec<String>,
    /// A placement was finished.
    pub placed: bool,
}

/// A study date as a day number.
pub fn day_number(date: Date) -> i32 {
    date.to_julian_day()
}

pub fn date_of(day: i32) -> Date {
    Date::from_julian_day(day).unwrap_or(Date::MIN)
}

impl Model {
    pub async fn load(db: impl PgExecutor<'_>, learner: Uuid) -> Result<Model, AppError> {
        let row = sqlx::query!(
            r#"select l.ability_mean, l.ability_variance, l.desired_retention,
                      (select coalesce(array_agg(distinct r.subject), '{}') from runs r
                         where r.learner_id = $1 and r.kind = 'lesson' and r.finished_at is not null) as "lessons!",
                      (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from learner_skill_states s where s.learner_id = $1) as "states!",
                      exists (select from runs r where r.learner_id = $1 and r.kind = 'placement' and r.finished_at is not null) as "placed!"
               from learners l where l.learner_id = $1"#,
            learner
        )
        .fetch_optional(db)
        .await?
        .ok_or(AppError::NoLearner)?;
        let general = row.ability_mean.zip(row.ability_variance).map(|(mean, variance)| Gaussian { mean, variance });
        let model = Model::of(learner, general, row.desired_retention, row.lessons, row.states)?;
        Ok(Model { placed: row.placed, ..model })
    }

    /// From what the tables hold; `states` are the rows of `learner_skill_states` as JSON.
    pub fn of(
        learner: Uuid,
        general: Option<Gaussian>,
        retention: Option<f64>,
        lessons: Vec<String>,
        states: serde_json::Value,
    ) -> Result<Model, AppError> {
        let rules = Rules::default();
        let mut known = Known::new(learner, &rules);
        known.general = general.unwrap_or(known.general);
        let rows: Vec<Row> = serde_json::from_value(states).map_err(|error| {
            tracing::error!(%error, "the state of a learner cannot be read");
            AppError::Internal
        })?;
        let open = rows.iter().filter(|row| row.unlocked_at.is_some()).map(|row| row.kc_id).collect();
        for row in rows {
            if let Some(skill) = row.skill() {
                known.skills.insert(row.kc_id, skill);
            }
        }
        Ok(Model { known, open, retention: retention.unwrap_or(RETENTION), lessons, placed: false })
    }

    /// Writes the general ability and these components, whose rows are there.
    pub async fn store(&self, connection: &mut PgConnection, components: impl IntoIterator<Item = i32>) -> Result<(), AppError> {
        let rows: Vec<Row> = components.into_iter().filter_map(|kc| Some(Row::of(kc, self.known.skills.get(&kc)?))).collect();
        sqlx::query!(
            "with general as (update learners set ability_mean = $2, ability_variance = $3 where learner_id = $1)
             update learner_skill_states s
             set deviation_mean = x.deviation_mean, deviation_variance = x.deviation_variance, evidence = x.evidence,
                 evidence_items = x.evidence_items, evidence_at_level = x.evidence_at_level, evidence_on = x.evidence_on, mastered = x.mastered,
                 mastered_on = x.mastered_on, recoveries = x.recoveries, stability = x.stability, forgetting = x.forgetting, reviews = x.reviews,
                 reviewed_on = x.reviewed_on, due_on = x.due_on, longest_interval = x.longest_interval
             from jsonb_to_recordset($4) as x(kc_id int, deviation_mean double precision, deviation_variance double precision, evidence int,
                 evidence_items int, evidence_at_level int, evidence_on date, mastered boolean, mastered_on date, recoveries int,
                 stability double precision, forgetting double precision, reviews int, reviewed_on date, due_on date, longest_interval int)
             where s.learner_id = $1 and s.kc_id = x.kc_id",
            self.known.learner,
            self.known.general.mean,
            self.known.general.variance,
            serde_json::to_value(&rows).map_err(|_| AppError::Internal)?
        )
        .execute(connection)
        .await?;
        Ok(())
    }

    /// Mastery of a component on a study day, by today's bank.
    pub fn mastery(&self, catalogue: &Catalogue, component: i32, day: i32) -> Mastery {
        let around = catalogue.bank.component_index(component).map(|index| &catalogue.bank.bank.components()[index as usize]);
        let (reference_b, calibrated) = around.map_or((0.0, false), |c| (c.reference_b, c.calibrated));
        self.known.mastery(&Rules::default(), component, reference_b, calibrated, day)
    }
}

/// A component's state on its way into the database and out of it. Numbers go as their shortest decimals, which come back
/// bit for bit. A row that only says the component is open has no deviation.
#[derive(Serialize, Deserialize)]
struct Row {
    kc_id: i32,
    deviation_mean: Option<f64>,
    deviation_variance: Option<f64>,
    evidence: u32,
    evidence_items: u32,
    evidence_at_level: u32,
    evidence_on: Option<String>,
    mastered: bool,
    mastered_on: Option<String>,
    recoveries: u32,
    stability: Option<f64>,
    forgetting: Option<f64>,
    reviews: u32,
    reviewed_on: Option<String>,
    due_on: Option<String>,
    longest_interval: u32,
    #[serde(skip_serializing)]
    unlocked_at: Option<String>,
}

impl Row {
    fn of(kc_id: i32, skill: &Skill) -> Row {
        let date = |day: i32| date_of(day).to_string();
        Row {
            kc_id,
            deviation_mean: Some(skill.deviation.mean),
            deviation_variance: Some(skill.deviation.variance),
            evidence: skill.practised.responses,
            evidence_items: skill.practised.items,
            evidence_at_level: skill.practised.at_level,
            evidence_on: skill.practised_on.map(date),
            mastered: skill.mastered,
            mastered_on: skill.mastered_on.map(date),
            recoveries: skill.recoveries,
            stability: skill.review.map(|review| review.memory.stability),
            forgetting: skill.review.map(|review| review.memory.difficulty),
            reviews: skill.reviews,
            reviewed_on: skill.review.map(|review| date(review.last)),
            due_on: skill.review.map(|review| date(review.due)),
            longest_interval: skill.longest_interval,
            unlocked_at: None,
        }
    }

    fn skill(&self) -> Option<Skill> {
        let day = |date: &Option<String>| {
            date.as_deref().and_then(|date| date.parse::<jiff::civil::Date>().ok()).map(|date| day_number(date_to_sql(date)))
        };
        let memory = self.stability.zip(self.forgetting).map(|(stability, difficulty)| Memory { stability, difficulty });
        let dates = day(&self.reviewed_on).zip(day(&self.due_on));
        Some(Skill {
            deviation: Gaussian { mean: self.deviation_mean?, variance: self.deviation_variance? },
            practised: Practised { responses: self.evidence, items: self.evidence_items, at_level: self.evidence_at_level },
            practised_on: day(&self.evidence_on),
            mastered: self.mastered,
            mastered_on: day(&self.mastered_on),
            recoveries: self.recoveries,
            review: memory.zip(dates).map(|(memory, (last, due))| Review { memory, last, due }),
            reviews: self.reviews,
            longest_interval: self.longest_interval,
        })
    }
}

/// The fold of a learner's whole log with the versions it was scored with, and the components it touches.
pub async fn folded(connection: &mut PgConnection, learner: Uuid) -> Result<Known, AppError> {
    let rows = sqlx::query!(
        r#"select item_id, evidence_right, grade, retention, item_a, item_b, item_variance, item_guess, kc_ids, kc_weights, kc_levels, kc_calibrated,
                  study_date
           from interactions where learner_id = $1 and item_a is not null order by answered_at, attempt_id"#,
        learner
    )
    .fetch_all(connection)
    .await?;
    let answers: Vec<Answer> = rows
        .into_iter()
        .filter_map(|row| {
            let model = Item { a: row.item_a?, b: row.item_b?, c: row.item_guess?, b_variance: row.item_variance? };
            let loads = row.kc_ids.iter().zip(&row.kc_weights).zip(&row.kc_levels).zip(&row.kc_calibrated);
            Some(Answer {
                item: row.item_id,
                model,
                loads: loads
                    .map(|(((component, weight), reference_b), calibrated)| Load {
                        component: *component,
                        weight: *weight,
                        reference_b: *reference_b,
                        calibrated: *calibrated,
                    })
                    .collect(),
                right: row.evidence_right,
                grade: row.grade.and_then(grade_of),
                retention: row.retention.unwrap_or(RETENTION),
                day: day_number(row.study_date),
            })
        })
        .collect();
    Ok(learner::fold(learner, &Rules::default(), &answers))
}

fn grade_of(number: i16) -> Option<Grade> {
    [Grade::Again, Grade::Hard, Grade::Good, Grade::Easy].into_iter().find(|grade| *grade as i16 == number)
}

/// The first difference between what the log folds to and what is stored, in words; nothing where they agree bit for bit.
pub fn difference(folded: &Known, stored: &Known) -> Option<String> {
    if folded.general != stored.general {
        return Some(format!("general ability: the log says {:?}, the database {:?}", folded.general, stored.general));
    }
    let all: BTreeMap<i32, ()> = folded.skills.keys().chain(stored.skills.keys()).map(|kc| (*kc, ())).collect();
    all.into_keys().find_map(|kc| {
        let (log, database) = (folded.skills.get(&kc), stored.skills.get(&kc));
        (log != database).then(|| format!("component {kc}: the log says {log:?}, the database {database:?}"))
    })
}
