use proptest::prelude::*;

use std::collections::BTreeMap;

use super::*;
use crate::tutor::ability::{Gaussian, Mastery, MasteryRule, Practised};
use crate::tutor::item_model::Item;
use crate::tutor::memory::Memory;

/// `count` components of ten fixed items each, b from -2 to 2; component 1 requires 0.
fn bank(count: u32) -> Bank {
    let item = |component: u32, index: u32| BankItem {
        model: Item::calibrated(1.4, f64::from(index) * 0.4 - 1.8, 0.0),
        loads: vec![(component, 1.0)],
        template: None,
        exposure: index,
    };
    let items = (0..count).flat_map(|component| (0..10).map(move |index| item(component, index))).collect();
    let component = |index: u32| BankComponent { required: if index == 1 { vec![0] } else { vec![] }, ..BankComponent::default() };
    Bank::new(items, (0..count).map(component).collect()).unwrap()
}

fn skill(mean: f64, responses: u32) -> Skill {
    let dynamics = Dynamics::default();
    let deviation = Gaussian { mean, variance: 0.2 };
    let practised = Practised { responses, items: responses, at_level: responses };
    let mastery = MasteryRule::default().judge(&dynamics.general_prior(), &deviation, 0.0, true, &practised, false);
    Skill { deviation, review: None, responses, mastery, open: true, goal: u32::MAX }
}

fn due(skill: Skill, stability: f64, last: i32, due: i32) -> Skill {
    Skill { review: Some(Review { memory: Memory { stability, difficulty: 5.0 }, last, due }), ..skill }
}

fn mastered(skill: Skill) -> Skill {
    Skill { mastery: Mastery { mastered: true, certainty: 0.9, readiness: 0.95, ..skill.mastery }, ..skill }
}

struct Case {
    bank: Bank,
    skills: Vec<Skill>,
    seen: BTreeMap<u32, i32>,
    templates: Vec<u32>,
    session: Vec<Served>,
    wish: f64,
}

impl Case {
    fn new(skills: Vec<Skill>) -> Self {
        let bank = bank(skills.len() as u32);
        Self { bank, skills, seen: BTreeMap::new(), templates: vec![], session: vec![], wish: 0.0 }
    }

    fn next(&self, number: u64) -> Option<Choice> {
        let general = Dynamics::default().general_prior();
        let state = State { today: 100, general, skills: &self.skills, seen: &self.seen, templates: &self.templates, wish: self.wish };
        let seed = Seed::of(&[&number, &self.session.len()]);
        choose(&Policy::default(), &Dynamics::default(), &Scheduler::default(), &self.bank, &state, &self.session, &seed)
    }

    /// Serves until the session is full.
    fn whole_session(&mut self, number: u64, right: bool) -> Vec<Choice> {
        let mut all = Vec::new();
        while let Some(choice) = self.next(number) {
            let Choice { item, component, lane, .. } = choice;
            self.session.push(Served { item, component, lane, right: Some(right) });
            self.skills[component as usize].responses += 1;
            all.push(choice);
        }
        all
    }
}

fn count(choices: &[Choice], lane: Lane) -> usize {
    choices.iter().filter(|choice| choice.lane == lane).count()
}

#[test]
fn quotas_and_their_flow() {
    let review = |index: i32| due(mastered(skill(1.0, 5)), 10.0, 80 + index, 99);
    let lost = || {
        let skill = skill(0.0, 6);
        Skill { mastery: Mastery { lost: true, ..skill.mastery }, ..skill }
    };
    let mut skills: Vec<Skill> = (0..6).map(review).collect();
    skills.extend((0..4).map(|_| skill(0.0, 2)));
    skills.extend((0..3).map(|_| lost()));
    let choices = Case::new(skills.clone()).whole_session(1, true);
    assert_eq!([count(&choices, Lane::Due), count(&choices, Lane::Learn), count(&choices, Lane::Weak)], [5, 3, 2]);
    // Nothing lost: the two go to Due first, which is the first lane that has something.
    let choices = Case::new(skills[..10].to_vec()).whole_session(1, true);
    assert_eq!([count(&choices, Lane::Due), count(&choices, Lane::Learn)], [7, 3]);
    let choices = Case::new(skills[6..10].to_vec()).whole_session(1, true);
    assert_eq!(count(&choices, Lane::Learn), 10);
    // A backlog of more than 20.
    let mut skills: Vec<Skill> = (0..25).map(|index| review(index % 9)).collect();
    skills.extend((0..4).map(|_| skill(0.0, 2)));
    let choices = Case::new(skills).whole_session(1, true);
    assert_eq!([count(&choices, Lane::Due), count(&choices, Lane::Learn)], [8, 2]);
    // Everything mastered and nothing due.
    let choices = Case::new((0..4).map(|_| mastered(skill(0.5, 9))).collect()).whole_session(1, true);
    assert_eq!(count(&choices, Lane::Stretch), 10);
}

#[test]
fn the_most_forgotten_comes_first() {
    let skills = vec![due(skill(1.0, 5), 30.0, 60, 95), due(skill(1.0, 5), 2.0, 90, 95), due(skill(1.0, 5), 100.0, 99, 101)];
    let choice = Case::new(skills).next(1).unwrap();
    assert_eq!((choice.component, choice.lane), (1, Lane::Due));
    assert!(matches!(choice.reason, Reason::Due { overdue_days: 5, retrievability } if retrievability < 0.8), "{choice:?}");
}

#[test]
fn three_in_learning_at_once_and_the_goal_first() {
    let mut skills: Vec<Skill> = (0..6).map(|_| skill(0.0, 0)).collect();
    skills[4].goal = 0;
    let mut case = Case::new(skills);
    let first = case.next(1).unwrap();
    assert_eq!((first.component, first.reason), (4, Reason::New));
    let choices = case.whole_session(1, false);
    // The first three items of a new component follow each other.
    assert!(choices[..3].iter().all(|choice| choice.component == 4));
    assert_ne!(choices[3].component, 4);
    let mut learned: Vec<u32> = choices.iter().map(|choice| choice.component).collect();
    learned.sort_unstable();
    learned.dedup();
    assert!(learned.len() <= 3, "{learned:?}");
}

#[test]
fn stuck_goes_back_to_its_weakest_prerequisite() {
    // Component 1 is stuck and requires 0, which is not ready; 2 is stuck and requires nothing.
    let case = Case::new(vec![skill(-0.5, 5), skill(-1.5, 9)]);
    let general = Dynamics::default().general_prior();
    let state = State { today: 100, general, skills: &case.skills, seen: &case.seen, templates: &[], wish: 0.0 };
    let lanes = lanes::Lanes::new(&Policy::default(), &Scheduler::default(), &case.bank, &state);
    let weak: Vec<_> = lanes.of(Lane::Weak).collect();
    assert!(matches!(weak[..], [(0, Reason::Stuck { component: 1, .. })]), "{weak:?}");
    assert!(lanes.of(Lane::Learn).all(|(component, _)| component != 1));
    let ready = vec![mastered(skill(2.5, 9)), skill(-1.5, 9)];
    assert!(ready[0].mastery.unlocks);
    let state = State { skills: &ready, ..state };
    let lanes = lanes::Lanes::new(&Policy::default(), &Scheduler::default(), &case.bank, &state);
    assert!(matches!(lanes.of(Lane::Weak).next(), Some((1, Reason::Stuck { component: 1, .. }))));
}

#[test]
fn targets_and_guard_rails() {
    let policy = Policy::default();
    let target = |answers: &[bool], wish: f64| {
        let session: Vec<Served> =
            answers.iter().map(|right| Served { item: 0, component: 0, lane: Lane::Learn, right: Some(*right) }).collect();
        let (target, reason) = session_target(&policy, Lane::Learn, &session, wish);
        ((target * 100.0).round() / 100.0, reason)
    };
    let (r, w) = (true, false);
    assert_eq!(target(&[], 0.0), (0.80, TargetReason::Lane));
    assert_eq!(target(&[w, w], 0.0), (0.80, TargetReason::Lane));
    for eased in [&[w, r, w, w][..], &[w, w, w], &[w, w, w, r], &[w, w, w, r, r]] {
        assert_eq!(target(eased, 0.0), (0.90, TargetReason::Eased), "{eased:?}");
    }
    assert_eq!(target(&[w, w, w, r, r, r], 0.0), (0.80, TargetReason::Lane));
    assert_eq!(target(&[r, r, r, r, r], 0.0), (0.70, TargetReason::Raised));
    assert_eq!(target(&[r, r, r, r, r, w], 0.0), (0.80, TargetReason::Lane));
    assert_eq!(target(&[], -0.05), (0.75, TargetReason::Lane));
    assert_eq!(target(&[r, r, r, r, r], -0.20), (0.60, TargetReason::Raised));
    assert_eq!(session_target(&policy, Lane::Due, &[], 0.5).0, 0.95);
}

#[test]
fn templates_rest_by_draws_and_items_by_days() {
    let template =
        |template: Option<u32>| BankItem { model: Item::calibrated(1.4, 0.0, 0.0), loads: vec![(0, 1.0)], template, exposure: 0 };
    let bank = Bank::new(vec![template(Some(7)), template(Some(8)), template(None)], vec![BankComponent::default()]).unwrap();
    let mut case = Case { bank, ..Case::new(vec![skill(0.0, 1)]) };
    let items = |case: &Case| -> Vec<u32> {
        let mut items: Vec<u32> = (0..60).filter_map(|number| case.next(number)).map(|choice| choice.item).collect();
        items.sort_unstable();
        items.dedup();
        items
    };
    assert_eq!(items(&case), [0, 1, 2]);
    case.seen = BTreeMap::from([(0, 99), (1, 99), (2, 94)]);
    assert_eq!(items(&case), [0, 1]);
    case.seen.insert(2, 93);
    case.templates = vec![7, 1, 2];
    assert_eq!(items(&case), [1, 2]);
    case.templates = vec![7, 1, 2, 3];
    assert_eq!(items(&case), [0, 1, 2]);
}

fn any_skill() -> impl Strategy<Value = Skill> {
    (-2.0f64..2.0, 0u32..15, prop::option::of((0.5f64..60.0, 0i32..40, -20i32..20)), any::<bool>(), any::<bool>(), 0u32..4).prop_map(
        |(mean, responses, review, open, lost, goal)| {
            let mut found = skill(mean, responses);
            if let Some((stability, ago, wait)) = review.filter(|_| responses > 0) {
                found = due(found, stability, 100 - ago, 100 + wait);
            }
            found.mastery.lost = lost && !found.mastery.mastered && responses > 3;
            Skill { open, goal, ..found }
        },
    )
}

proptest! {
    #[test]
    fn the_rules_hold(skills in prop::collection::vec(any_skill(), 1..12), number: u64, right: bool, days in prop::collection::vec(80i32..101, 120)) {
        let mut case = Case::new(skills.clone());
        case.seen = (0..).zip(days).filter(|(_, day)| *day > 88).take(case.bank.items().len()).collect();
        let general = Dynamics::default().general_prior();
        prop_assert_eq!(case.next(number), case.next(number));
        let choices = case.whole_session(number, right);
        prop_assert!(choices.len() <= 10);
        for (index, choice) in choices.iter().enumerate() {
            let Choice { item, component, predicted, .. } = *choice;
            let before = &choices[..index];
            prop_assert!(before.iter().all(|other| other.item != item), "no repeat within a session");
            prop_assert!(case.seen.get(&item).is_none_or(|day| 100 - day >= 7), "not within 7 days");
            prop_assert!(skills[component as usize].open);
            prop_assert_eq!(case.bank.items()[item as usize].loads[0].0, component);
            prop_assert!(choice.candidates >= 1 && (0.60..=0.95).contains(&choice.target));
            let wanted = case.bank.predict(&Dynamics::default(), &general, |k| skills[k as usize].deviation, item);
            prop_assert_eq!(predicted, wanted);
            // Never two in a row, unless there is no other or the component has just begun.
            if before.last().is_some_and(|other| other.component == component) && !choice.repeats_component {
                let run = before.iter().rev().take_while(|other| other.component == component).count();
                prop_assert!(skills[component as usize].responses == 0 && run < 3);
            }
            if choice.lane == Lane::Due {
                prop_assert!(skills[component as usize].review.unwrap().due <= 100);
            }
        }
    }

    #[test]
    fn the_best_few_are_drawn_alike(number: u64) {
        let case = Case::new(vec![skill(0.0, 2)]);
        let choice = case.next(number).unwrap();
        // Ten candidates; the best five of those allowed lie nearest to the target.
        prop_assert_eq!(choice.candidates, 10);
        let general = Dynamics::default().general_prior();
        let predict = |index: u32| case.bank.predict(&Dynamics::default(), &general, |_| case.skills[0].deviation, index);
        let far = |p: f64| (logit(p) - logit(choice.target)).abs();
        let nearer = (0..10).map(predict).filter(|p| (0.60..=0.95).contains(p) && far(*p) < far(choice.predicted)).count();
        prop_assert!(nearer < 5);
    }
}
