//! What a class sees of its members, component by component. The instructor's grid, its CSV and the learner's own page are
//! made from the same numbers.

use std::collections::BTreeMap;

use time::OffsetDateTime;
use uuid::Uuid;

use crate::attempts::{Model, day_number};
use crate::content::catalogue::Catalogue;
use crate::error::AppError;
use crate::i18n::Tr;
use crate::server::App;
use crate::server::clock::date_to_sql;
use crate::tutor::ability::Gaussian;
use crate::ui::Icon;

/// So many answers in a row that were not right.
const STUCK: usize = 3;

/// How a component stands for a learner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    None,
    Learning,
    Stuck,
    Mastered,
}

impl State {
    pub const ALL: [State; 4] = [State::Mastered, State::Learning, State::Stuck, State::None];

    /// `met` says whether anything was ever answered, `latest` whether the last answers were right, the newest first.
    fn of(mastered: bool, met: bool, latest: &[bool]) -> State {
        if mastered {
            State::Mastered
        } else if latest.len() >= STUCK && latest.iter().take(STUCK).all(|right| !right) {
            State::Stuck
        } else if met {
            State::Learning
        } else {
            State::None
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            State::None => "none",
            State::Learning => "going",
            State::Stuck => "stuck",
            State::Mastered => "mastered",
        }
    }

    pub fn say(self, tr: Tr) -> String {
        tr.class_state(self.word())
    }

    pub fn icon(self) -> Icon {
        match self {
            State::None => Icon::Minus,
            State::Learning => Icon::Partly,
            State::Stuck => Icon::Caution,
            State::Mastered => Icon::Check,
        }
    }
}

/// A component of one learner: how it stands, and the answers since joining.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub state: State,
    pub answered: i64,
    pub right: i64,
}

impl Cell {
    /// Right answers of all, 0 to 1.
    pub fn share(&self) -> Option<f64> {
        (self.answered > 0).then(|| self.right as f64 / self.answered as f64)
    }
}

/// A learner of a class, by what the class knows.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: Uuid,
    pub name: String,
    pub joined_at: OffsetDateTime,
    /// The last answer since joining.
    pub last: Option<OffsetDateTime>,
    cells: BTreeMap<i32, Cell>,
}

impl Member {
    pub fn cell(&self, component: i32) -> Cell {
        self.cells.get(&component).copied().unwrap_or_default()
    }

    /// How many of these components are in a state.
    pub fn count(&self, state: State, components: impl IntoIterator<Item = i32>) -> usize {
        components.into_iter().filter(|kc| self.cell(*kc).state == state).count()
    }
}

/// A component, its answers, the right ones, and whether the last few were, the newest first.
type Count = (i32, i64, i64, Vec<bool>);

/// The members of a class in the order in which they joined, or one of them; one query.
pub async fn members(app: &App, catalogue: &Catalogue, class: i32, only: Option<Uuid>) -> Result<Vec<Member>, AppError> {
    let rows = sqlx::query!(
        r#"select m.learner_id, m.member_id, m.name, m.joined_at, l.ability_mean, l.ability_variance,
             (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from learner_skill_states s
                where s.learner_id = m.learner_id and s.deviation_mean is not null) as "states!",
             (select coalesce(jsonb_agg(jsonb_build_array(kc, answered, good, latest)), '[]') from (
                select kc, count(*) as answered, count(*) filter (where a.verdict = 'right') as good,
                  (array_agg(a.verdict = 'right' order by a.answered_at desc, a.attempt_id desc))[1:3] as latest
                from class_answers a, unnest(a.kc_ids) kc where a.class_id = m.class_id and a.member_id = m.member_id group by kc) c) as "counts!",
             (select max(a.answered_at) from class_answers a where a.class_id = m.class_id and a.member_id = m.member_id) as last
           from class_members m join learners l using (learner_id)
           where m.class_id = $1 and ($2::uuid is null or m.learner_id = $2) order by m.joined_at, m.member_id"#,
        class,
        only
    )
    .fetch_all(&app.pool)
    .await?;
    // One day for the whole class, by no learner's own clock: a zone tells where someone is.
    let day = day_number(date_to_sql(app.clock.today()));
    rows.into_iter()
        .map(|row| {
            let general = row.ability_mean.zip(row.ability_variance).map(|(mean, variance)| Gaussian { mean, variance });
            let model = Model::of(row.learner_id, general, None, vec![], row.states)?;
            let counts: Vec<Count> = serde_json::from_value(row.counts).map_err(|_| AppError::Internal)?;
            let mut cells: BTreeMap<i32, Cell> = model
                .known
                .skills
                .keys()
                .map(|kc| (*kc, Cell { state: State::of(model.mastery(catalogue, *kc, day).mastered, true, &[]), ..Cell::default() }))
                .collect();
            for (kc, answered, right, latest) in counts {
                let state = State::of(model.mastery(catalogue, kc, day).mastered, true, &latest);
                cells.insert(kc, Cell { state, answered, right });
            }
            Ok(Member { id: row.member_id, name: row.name, joined_at: row.joined_at, last: row.last, cells })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_answers_in_a_row_that_are_not_right_are_a_place_to_help() {
        assert_eq!(State::of(false, false, &[]), State::None);
        assert_eq!(State::of(false, true, &[]), State::Learning, "answered before joining");
        assert_eq!(State::of(false, true, &[false, false]), State::Learning);
        assert_eq!(State::of(false, true, &[false, false, false]), State::Stuck);
        assert_eq!(State::of(false, true, &[false, false, true]), State::Learning);
        assert_eq!(State::of(true, true, &[false, false, false]), State::Mastered);
    }
}
