//! What the progress page reads: two queries, each a fold of the log.

use jiff::civil::Date;
use uuid::Uuid;

use crate::attempts::{self, Model, kind_of};
use crate::content::catalogue::Catalogue;
use crate::error::AppError;
use crate::server::App;
use crate::server::clock::date_to_sql;
use crate::tutor::ability::Gaussian;
use crate::tutor::badges::Metrics;
use crate::tutor::streak::Day;

/// A component that was answered.
pub struct Component {
    pub slug: String,
    /// What each answer was evidence of, oldest first, the last few: right, wrong, or none.
    pub evidence: Vec<Option<bool>>,
}

/// Answers of one week, from Monday.
pub struct Week {
    pub monday: Date,
    pub answers: i64,
    pub right: i64,
    pub days: i64,
}

/// Everything on the page.
pub struct Progress {
    pub components: Vec<Component>,
    pub weeks: Vec<Week>,
    pub days: Vec<Day>,
    pub xp: u64,
    pub lessons: usize,
    pub answers: i64,
    pub held: Vec<String>,
    pub metrics: Metrics,
    pub model: Model,
    pub items_today: i32,
}

pub async fn load(app: &App, catalogue: &Catalogue, learner: Uuid, today: Date) -> Result<Progress, AppError> {
    let mut connection = app.pool.acquire().await?;
    let row = sqlx::query!(
        r#"with firsts as (
             select u.kc_id, i.study_date, i.answered_at, i.evidence_right,
                    row_number() over (partition by u.kc_id order by i.answered_at desc) as ago
             from interactions i, unnest(i.kc_ids) u(kc_id) where i.learner_id = $1
           )
           select
             (select coalesce(json_agg(json_build_array(slug, evidence) order by last desc, slug), '[]') from (
                select k.slug, max(f.study_date)::text as last,
                       json_agg(f.evidence_right order by f.answered_at) filter (where f.ago <= 20) as evidence
                from firsts f join knowledge_components k using (kc_id) group by k.slug) c) as "components!",
             (select coalesce(json_agg(json_build_array(monday, n, good, days) order by monday desc), '[]') from (
                select date_trunc('week', study_date)::date::text as monday, count(*) as n, count(*) filter (where verdict = 'right') as good,
                       count(distinct study_date) as days
                from interactions where learner_id = $1 and study_date > $2::date - 84 group by 1) w) as "weeks!",
             (select coalesce(sum(amount), 0) from xp_ledger where learner_id = $1) as "xp!",
             (select count(*) from interactions where learner_id = $1) as "answers!",
             (select coalesce(array_agg(a.slug order by l.earned_at), '{}') from learner_achievements l join achievements a using (achievement_id)
                where l.learner_id = $1) as "held!",
             (select coalesce(json_agg(json_build_array(study_date::text, kind) order by study_date), '[]') from daily_progress
                where learner_id = $1) as "days!",
             l.ability_mean, l.ability_variance, l.desired_retention,
             (select coalesce(array_agg(distinct subject), '{}') from runs where learner_id = $1 and kind = 'lesson' and finished_at is not null) as "done!",
             (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from learner_skill_states s where s.learner_id = $1) as "states!",
             (select items from daily_progress where learner_id = $1 and study_date = $2) as items_today
           from learners l where l.learner_id = $1"#,
        learner,
        date_to_sql(today)
    )
    .fetch_one(&mut *connection)
    .await?;
    let components: Vec<(String, Vec<Option<bool>>)> = serde_json::from_value(row.components).map_err(|_| AppError::Internal)?;
    let weeks: Vec<(String, i64, i64, i64)> = serde_json::from_value(row.weeks).map_err(|_| AppError::Internal)?;
    let days: Vec<(String, String)> = serde_json::from_value(row.days).map_err(|_| AppError::Internal)?;
    let general = row.ability_mean.zip(row.ability_variance).map(|(mean, variance)| Gaussian { mean, variance });
    Ok(Progress {
        components: components.into_iter().map(|(slug, evidence)| Component { slug, evidence }).collect(),
        weeks: weeks
            .into_iter()
            .filter_map(|(monday, answers, right, days)| Some(Week { monday: monday.parse().ok()?, answers, right, days }))
            .collect(),
        days: days.into_iter().filter_map(|(date, kind)| Some(Day { date: date.parse().ok()?, kind: kind_of(&kind) })).collect(),
        xp: row.xp.max(0) as u64,
        lessons: row.done.len(),
        answers: row.answers,
        held: row.held,
        metrics: attempts::metrics(&mut connection, catalogue, learner).await?,
        model: Model::of(learner, general, row.desired_retention, row.done, row.states)?,
        items_today: row.items_today.unwrap_or(0),
    })
}
