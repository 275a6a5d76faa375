//! The members of a class and the components, in the order asked for: what the page and the file both show.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::filter::{Filter, Rows, Sort};
use crate::classes::{Member, State};
use crate::content::catalogue::{Catalogue, Named};
use crate::content::ids::OwnerKind;

/// A component as a row.
pub struct Objective {
    pub id: i32,
    pub slug: String,
    /// What one can do who has mastered it.
    pub words: Named,
    pub name: Named,
}

pub struct Grid {
    pub members: Vec<Member>,
    pub objectives: Vec<Objective>,
}

impl Grid {
    pub fn of(catalogue: &Catalogue, members: Vec<Member>, filter: &Filter, code: &str) -> Grid {
        let begun = |kc: i32| members.iter().any(|member| member.cell(kc).state != State::None);
        let mut objectives: Vec<Objective> = catalogue
            .components
            .iter()
            .filter(|kc| match filter.domain.as_str() {
                "" => true,
                Filter::BEGUN => begun(kc.id),
                domain => kc.body.domain == domain,
            })
            .map(|kc| {
                let texts = catalogue.texts(OwnerKind::Kc, &kc.body.slug, code);
                let words = texts.named(if texts.has("objective") { "objective" } else { "name" });
                Objective { id: kc.id, slug: kc.body.slug.clone(), words, name: texts.named("name") }
            })
            .collect();
        let members = told_apart(members);
        let mut grid = Grid { members, objectives: vec![] };
        match filter.rows() {
            Rows::Path => {}
            Rows::Stuck => objectives.sort_by_key(|objective| Reverse(grid.count(State::Stuck, objective.id))),
            Rows::Fewest => objectives.sort_by_key(|objective| grid.count(State::Mastered, objective.id)),
        }
        let shown: Vec<i32> = objectives.iter().map(|objective| objective.id).collect();
        let of = |member: &Member, state| member.count(state, shown.iter().copied());
        grid.members.sort_by_cached_key(|member| member.name.to_lowercase());
        match filter.sort() {
            Sort::Name => {}
            Sort::Stuck => grid.members.sort_by_cached_key(|member| Reverse(of(member, State::Stuck))),
            Sort::Mastered => grid.members.sort_by_cached_key(|member| Reverse(of(member, State::Mastered))),
            Sort::Seen => grid.members.sort_by_key(|member| Reverse(member.last)),
        }
        Grid { objectives, ..grid }
    }

    /// How many learners are in a state of a component.
    pub fn count(&self, state: State, component: i32) -> usize {
        self.members.iter().filter(|member| member.cell(component).state == state).count()
    }

    /// How many of the components shown a learner has mastered.
    pub fn mastered(&self, member: &Member) -> usize {
        member.count(State::Mastered, self.objectives.iter().map(|objective| objective.id))
    }
}

/// Two who chose the same name are told apart by who came first.
fn told_apart(mut members: Vec<Member>) -> Vec<Member> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for member in &mut members {
        let count = seen.entry(member.name.to_lowercase()).or_default();
        *count += 1;
        if *count > 1 {
            member.name = format!("{} ({count})", member.name);
        }
    }
    members
}
