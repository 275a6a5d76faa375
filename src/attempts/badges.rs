//! Badges: what is counted for them, and which are earned now. Counted anew from the log each time; never taken away.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::PgConnection;
use uuid::Uuid;

use super::days::{self, Today};
use super::points::Award;
use crate::content::catalogue::{Catalogue, Named};
use crate::error::AppError;
use crate::server::clock::{date_to_sql, to_sql};
use crate::server::{App, Learner};
use crate::tutor::badges::{Metrics, Standing};

/// Writes down every badge whose criteria hold now; says which are new.
pub async fn award(
    connection: &mut PgConnection,
    catalogue: &Catalogue,
    learner: Uuid,
    today: &Today,
    now: Timestamp,
) -> Result<Vec<String>, AppError> {
    let held = held(connection, learner).await?;
    let open: Vec<_> = catalogue.achievements.iter().filter(|a| !held.contains(&a.id)).collect();
    if open.is_empty() {
        return Ok(vec![]);
    }
    let metrics = metrics(connection, catalogue, learner).await?;
    let mut earned = vec![];
    for achievement in open {
        if catalogue.standing(achievement, &metrics) != Standing::Earned {
            continue;
        }
        let done = sqlx::query!(
            "insert into learner_achievements (learner_id, achievement_id, study_date, earned_at)
             select $1, achievement_id, $3, $4 from achievements where slug = $2 on conflict do nothing",
            learner,
            achievement.id,
            date_to_sql(today.date),
            to_sql(now)
        )
        .execute(&mut *connection)
        .await?;
        if done.rows_affected() == 1 {
            let award = Award { learner, date: today.date, at: now };
            award.give(connection, "badge", &achievement.id, achievement.xp as i32).await?;
            earned.push(achievement.id.clone());
        }
    }
    if !earned.is_empty() {
        days::close_goal(connection, learner, today.date).await?;
    }
    Ok(earned)
}

/// Everything that is counted today. A metric that nothing produces yet has no number, and its badges are not shown.
pub async fn metrics(connection: &mut PgConnection, catalogue: &Catalogue, learner: Uuid) -> Result<Metrics, AppError> {
    let row = sqlx::query!(
        r#"with days as (
             select study_date, items, goal_met, study_date - lag(study_date) over (order by study_date) as gap
             from daily_progress where learner_id = $1 and kind = 'active'
           ), back as (
             select study_date, gap from days where gap > 14 order by study_date desc limit 1
           ), weeks as (
             select date_trunc('week', study_date) as week, count(*) as active, count(*) filter (where goal_met) as met from days group by 1
           ), lessons as (
             select distinct r.subject from runs r where r.learner_id = $1 and r.kind = 'lesson' and r.finished_at is not null
           ), reads as (
             select c.country from context_reads x join cultural_contexts c using (context_id) where x.learner_id = $1
           )
           select (select count(*) from lessons) as "lessons!",
                  (select count(*) from days) as "days!",
                  (select coalesce(max(active), 0) from weeks) as "best_week!",
                  (select count(*) from weeks where met >= 3) as "goal_weeks!",
                  (select coalesce(max(gap - 1), 0) from days) as "gap!",
                  (select coalesce(sum(d.items), 0) from days d, back b where d.study_date >= b.study_date) as "since!",
                  (select count(*) from reads) as "reads!",
                  (select coalesce(max(n), 0) from (select count(*) as n from reads where country <> 'ZZ' group by country) per) as "reads_of_one!",
                  (select count(distinct country) from reads where country <> 'ZZ') as "countries!",
                  (select count(*) from xp_ledger x where x.learner_id = $1 and x.reason = 'context_check') as "checks!",
                  (select count(*) from xp_ledger x join cultural_contexts c on c.slug = x.subject
                     where x.learner_id = $1 and x.reason = 'context_check' and c.severity = 'critical') as "critical_checks!",
                  (select count(distinct i.item_id) from interactions i join learning_items l using (item_id)
                     where i.learner_id = $1 and l.template_id is not null and i.verdict = 'right') as "templates!",
                  (select count(distinct i.item_id) from interactions i
                     where i.learner_id = $1 and i.verdict = 'right' and (
                       select count(*) from interactions w where w.learner_id = $1 and w.item_id = i.item_id and w.verdict <> 'right' and w.answered_at < i.answered_at) >= 3
                       and exists (select from item_kc_mappings m join knowledge_components k using (kc_id) where m.item_id = i.item_id and k.tier >= 3)) as "tough!",
                  (select count(distinct i.subject) from interactions i join lessons s on s.subject = i.subject join learners l on l.learner_id = i.learner_id
                     where i.learner_id = $1 and i.run_kind = 'lesson' and i.locale <> coalesce(l.native_language, l.interface_language, 'en')) as "second!",
                  (select count(*) from runs r where r.learner_id = $1 and r.kind = 'placement' and r.finished_at is not null) as "placements!",
                  (select coalesce(array_agg(s.kc_id), '{}') from learner_skill_states s where s.learner_id = $1 and s.mastered_on is not null) as "mastered!",
                  (select count(*) from learner_skill_states s where s.learner_id = $1 and s.recoveries > 0) as "recovered!",
                  (select coalesce(max(s.longest_interval), 0)::bigint from learner_skill_states s where s.learner_id = $1) as "interval!",
                  (select count(*) from learner_skill_states s where s.learner_id = $1 and s.longest_interval >= 90) as "retained!",
                  (select count(*) from interactions i where i.learner_id = $1 and i.lane = 'due') as "reviews!",
                  (select count(*) from interactions i where i.learner_id = $1 and i.lane = 'due' and i.verdict = 'right') as "reviews_right!",
                  (select (l.daily_goal is not null)::int from learners l where l.learner_id = $1) as "goal!""#,
        learner
    )
    .fetch_one(connection)
    .await?;
    let mut metrics: BTreeMap<String, i64> = BTreeMap::new();
    for (name, value) in [
        ("lessons_completed", row.lessons),
        ("lessons_completed[locale=second]", row.second),
        ("goal_set", row.goal.into()),
        ("active_days_in_best_week", row.best_week),
        ("weeks_goal_met", row.goal_weeks),
        ("returned_after_gap_days", row.gap.into()),
        ("items_answered_since_return", row.since),
        ("distinct_active_days", row.days),
        ("contexts_read", row.reads),
        ("contexts_read[same_country=1]", row.reads_of_one),
        ("countries_with_context_read", row.countries),
        ("context_checks_passed", row.checks),
        ("context_checks_passed[severity=critical]", row.critical_checks),
        ("template_instances_correct[distinct_templates=10]", row.templates),
        ("correct_after_wrong_attempts[min_wrong=3,tier_gte=3]", row.tough),
        ("diagnostic_completed", row.placements.min(1)),
        ("kcs_recovered", row.recovered),
        ("reviews_completed", row.reviews),
        ("reviews_correct", row.reviews_right),
        ("review_interval_days_max", row.interval),
        ("kcs_retained_after_days[days=90]", row.retained),
    ] {
        metrics.insert(name.to_string(), value);
    }
    metrics.extend(catalogue.mastered_counts(&row.mastered));
    Ok(metrics)
}

/// A badge not earned yet whose missing part is known.
#[derive(Clone, Debug)]
pub struct BadgeAhead {
    pub name: Named,
    pub text: Named,
    pub have: i64,
    pub need: i64,
}

/// Badges a learner could earn now, nearest first. One whose metric nothing produces yet is not shown.
pub fn ahead(catalogue: &Catalogue, metrics: &Metrics, held: &[String], code: &str) -> Vec<BadgeAhead> {
    let mut ahead: Vec<BadgeAhead> = catalogue
        .achievements
        .iter()
        .filter(|a| !held.contains(&a.id))
        .filter_map(|a| match catalogue.standing(a, metrics) {
            Standing::Missing(short) => {
                let most = short.iter().max_by_key(|s| s.need - s.have)?;
                let (name, text) = catalogue.badge_words(&a.id, code);
                Some(BadgeAhead { name, text, have: most.have.max(0), need: most.need })
            }
            _ => None,
        })
        .collect();
    ahead.sort_by(|a, b| (b.have * a.need).cmp(&(a.have * b.need)).then(a.need.cmp(&b.need)));
    ahead
}

/// The badge that is closest.
pub async fn nearest_badge(
    app: &App,
    catalogue: &Catalogue,
    learner: &Learner,
    held: &[String],
    code: &str,
) -> Result<Option<BadgeAhead>, AppError> {
    let mut connection = app.pool.acquire().await?;
    let metrics = metrics(&mut connection, catalogue, learner.id).await?;
    Ok(ahead(catalogue, &metrics, held, code).into_iter().next())
}

/// Badges a learner has.
pub async fn held(connection: &mut PgConnection, learner: Uuid) -> Result<Vec<String>, AppError> {
    Ok(sqlx::query_scalar!(
        "select a.slug from learner_achievements l join achievements a using (achievement_id) where l.learner_id = $1",
        learner
    )
    .fetch_all(connection)
    .await?)
}
