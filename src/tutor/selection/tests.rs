use proptest::prelude::*;

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::tutor::ability::{Gaussian, Mastery, MasteryRule, Practised};
use crate::tutor::item_model::Item;
use crate::tutor::memory::Memory;

fn item(b: f64, loads: &[(u32, f64)], template: Option<u32>, exposure: u32) -> BankItem {
    BankItem { model: Item::calibrated(1.4, b, 0.0), loads: loads.to_vec(), template, exposure }
}

/// `count` components of ten fixed items each, b from -2 to 2; component 1 requires 0.
fn bank(count: u32) -> Bank {
    let own = |component: u32, index: u32| item(f64::from(index) * 0.4 - 1.8, &[(component, 1.0)], None, index);
    let items = (0..count).flat_map(|component| (0..10).map(move |index| own(component, index))).collect();
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

fn lost(skill: Skill) -> Skill {
    Skill { mastery: Mastery { lost: true, ..skill.mastery }, ..skill }
}

/// In learning, as sure and as ready as said.
fn learning(responses: u32, certainty: f64, readiness: f64) -> Skill {
    let skill = skill(0.0, responses);
    Skill { mastery: Mastery { certainty, readiness, ..skill.mastery }, ..skill }
}

struct Case {
    policy: Policy,
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
        Self { policy: Policy::default(), bank, skills, seen: BTreeMap::new(), templates: vec![], session: vec![], wish: 0.0 }
    }

    fn state(&self) -> State<'_> {
        let general = Dynamics::default().general_prior();
        State { today: 100, general, skills: &self.skills, seen: &self.seen, templates: &self.templates, wish: self.wish }
    }

    fn next(&self, number: u64) -> Option<Choice> {
        let seed = Seed::of(&[&number, &self.session.len()]);
        choose(&self.policy, &Dynamics::default(), &Scheduler::default(), &self.bank, &self.state(), &self.session, &seed)
    }

    /// Who waits in a lane, and why.
    fn waiting(&self, lane: Lane) -> Vec<(u32, Reason)> {
        lanes::Lanes::new(&self.policy, &Scheduler::default(), &self.bank, &self.state()).of(lane).collect()
    }

    /// All that may come next, by one seed or another.
    fn drawn(&self) -> Vec<u32> {
        let items: BTreeSet<u32> = (0..100).filter_map(|number| self.next(number)).map(|choice| choice.item).collect();
        items.into_iter().collect()
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

/// One component in learning with these items.
fn of_items(items: impl IntoIterator<Item = BankItem>) -> Case {
    let bank = Bank::new(items.into_iter().collect(), vec![BankComponent::default()]).unwrap();
    Case { bank, ..Case::new(vec![skill(0.0, 1)]) }
}

fn count(choices: &[Choice], lane: Lane) -> usize {
    choices.iter().filter(|choice| choice.lane == lane).count()
}

#[test]
fn quotas_and_their_flow() {
    let review = |index: i32| due(mastered(skill(1.0, 5)), 10.0, 80 + index, 99);
    let mut skills: Vec<Skill> = (0..6).map(review).collect();
    skills.extend((0..4).map(|_| skill(0.0, 2)));
    skills.extend((0..3).map(|_| lost(skill(0.0, 6))));
    let choices = Case::new(skills.clone()).whole_session(1, true);
    assert_eq!([count(&choices, Lane::Due), count(&choices, Lane::Learn), count(&choices, Lane::Weak)], [5, 3, 2]);
    // Nothing lost: the two go to Due first, which is the first lane that has something.
    let choices = Case::new(skills[..10].to_vec()).whole_session(1, true);
    assert_eq!([count(&choices, Lane::Due), count(&choices, Lane::Learn)], [7, 3]);
    let choices = Case::new(skills[6..10].to_vec()).whole_session(1, true);
    assert_eq!(count(&choices, Lane::Learn), 10);
    // A backlog of more than 20; what is due today is not overdue.
    for (overdue, quotas) in [(21, [8, 2]), (20, [7, 3])] {
        let mut skills: Vec<Skill> = (0..overdue).map(|index| review(index % 9)).collect();
        skills.push(due(mastered(skill(1.0, 5)), 10.0, 80, 100));
        skills.extend((0..4).map(|_| skill(0.0, 2)));
        let choices = Case::new(skills).whole_session(1, true);
        assert_eq!([count(&choices, Lane::Due), count(&choices, Lane::Learn)], quotas, "{overdue}");
    }
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
fn a_new_component_waits_for_a_place() {
    let mut skills: Vec<Skill> = (0..3).map(|_| learning(2, 0.3, 0.6)).collect();
    skills.push(Skill { goal: 0, ..skill(0.0, 0) });
    let choices = Case::new(skills.clone()).whole_session(1, true);
    assert!(choices.iter().all(|choice| choice.component != 3), "{choices:?}");
    // With one place, there is no other to interleave with.
    let mut case = Case { policy: Policy { active: 1, ..Policy::default() }, ..Case::new(skills) };
    assert!(case.whole_session(1, true).iter().all(|choice| choice.component == 0));
}

#[test]
fn who_waits_and_why() {
    let skills = vec![
        learning(2, 0.3, 0.6),
        learning(2, 0.5, 0.6),
        lost(learning(9, 0.4, 0.6)),
        learning(0, 0.2, 0.6),
        mastered(skill(1.0, 9)),
        Skill { open: false, ..learning(2, 0.6, 0.6) },
        due(mastered(skill(1.0, 9)), 10.0, 90, 101),
        due(mastered(skill(1.0, 9)), 10.0, 90, 100),
    ];
    let case = Case::new(skills);
    // The surest first, new ones last, closed ones never.
    let learn = [(1, Reason::Learning { certainty: 0.5 }), (0, Reason::Learning { certainty: 0.3 }), (3, Reason::New)];
    assert_eq!(case.waiting(Lane::Learn), learn);
    assert_eq!(case.waiting(Lane::Weak), [(2, Reason::Lost { certainty: 0.4 })]);
    assert_eq!(case.waiting(Lane::Stretch), [(4, Reason::Stretch), (6, Reason::Stretch)]);
    // Due from its day on.
    assert!(matches!(case.waiting(Lane::Due)[..], [(7, Reason::Due { overdue_days: 0, .. })]));
}

#[test]
fn one_component_alone_is_repeated() {
    let choices = Case::new(vec![skill(0.0, 5)]).whole_session(1, true);
    assert_eq!(choices.len(), 10);
    assert!(choices[1..].iter().all(|choice| choice.repeats_component) && !choices[0].repeats_component);
}

#[test]
fn stuck_goes_back_to_its_weakest_prerequisite() {
    // Component 1 is stuck and requires 0, which is not ready; 2 is stuck and requires nothing.
    let case = Case::new(vec![skill(-0.5, 5), skill(-1.5, 9)]);
    let weak = case.waiting(Lane::Weak);
    assert!(matches!(weak[..], [(0, Reason::Stuck { component: 1, .. })]), "{weak:?}");
    assert!(case.waiting(Lane::Learn).iter().all(|(component, _)| *component != 1));
    let ready = vec![mastered(skill(2.5, 9)), skill(-1.5, 9)];
    assert!(ready[0].mastery.unlocks);
    assert!(matches!(Case::new(ready).waiting(Lane::Weak)[..], [(1, Reason::Stuck { component: 1, .. })]));
    // Of several the weakest one that is open, and how ready that is.
    let skills = vec![learning(2, 0.1, 0.3), learning(2, 0.1, 0.2), Skill { open: false, ..learning(2, 0.0, 0.1) }, learning(8, 0.1, 0.4)];
    let required = BankComponent { required: vec![0, 1, 2], ..BankComponent::default() };
    let components = vec![BankComponent::default(), BankComponent::default(), BankComponent::default(), required];
    let case = Case { bank: Bank::new(vec![], components).unwrap(), ..Case::new(skills) };
    assert_eq!(case.waiting(Lane::Weak), [(1, Reason::Stuck { component: 3, readiness: 0.2 })]);
}

#[test]
fn stuck_is_unready_after_eight_responses() {
    let weak = |responses: u32, readiness: f64| Case::new(vec![learning(responses, 0.1, readiness)]).waiting(Lane::Weak).len();
    assert_eq!([weak(8, 0.49), weak(7, 0.49), weak(8, 0.5)], [1, 0, 0]);
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
    assert_eq!(LANES.map(|lane| session_target(&policy, lane, &[], 0.0).0), [0.85, 0.80, 0.85, 0.75]);
}

#[test]
fn templates_rest_by_draws_and_items_by_days() {
    let mut case = of_items([Some(7), Some(8), None].map(|template| item(0.0, &[(0, 1.0)], template, 0)));
    assert_eq!(case.drawn(), [0, 1, 2]);
    case.seen = BTreeMap::from([(0, 99), (1, 99), (2, 94)]);
    assert_eq!(case.drawn(), [0, 1]);
    case.seen.insert(2, 93);
    case.templates = vec![7, 1, 2];
    assert_eq!(case.drawn(), [1, 2]);
    case.templates = vec![7, 1, 2, 3];
    assert_eq!(case.drawn(), [0, 1, 2]);
    // Templates of this session count like those before it.
    let mut case = of_items([Some(7), Some(7), None].map(|template| item(0.0, &[(0, 1.0)], template, 0)));
    case.session = vec![Served { item: 0, component: 0, lane: Lane::Learn, right: None }];
    assert_eq!(case.drawn(), [2]);
}

#[test]
fn no_item_of_a_closed_component() {
    let mut case = Case::new(vec![skill(0.0, 1), Skill { open: false, ..skill(0.0, 0) }]);
    let items = vec![item(0.0, &[(0, 0.6), (1, 0.4)], None, 0), item(0.0, &[(0, 1.0)], None, 0)];
    case.bank = Bank::new(items, vec![BankComponent::default(); 2]).unwrap();
    assert_eq!(case.drawn(), [1]);
}

#[test]
fn the_best_five_within_what_is_allowed() {
    // The predicted probability falls with b; each case names the five that may be drawn.
    let spread = of_items((0..20).map(|index| item(f64::from(index) * 0.1 - 2.0, &[(0, 1.0)], None, 0)));
    let far = |index: &u32| {
        let State { general, skills, .. } = spread.state();
        (logit(spread.bank.predict(&Dynamics::default(), &general, |k| skills[k as usize].deviation, *index)) - logit(0.80)).abs()
    };
    let mut nearest: Vec<u32> = (0..20).collect();
    nearest.sort_by(|x, y| far(x).total_cmp(&far(y)));
    nearest.truncate(5);
    nearest.sort_unstable();
    assert_eq!(spread.drawn(), nearest);
    // Equally far: those shown least.
    let alike = of_items((0..10).map(|index| item(-1.0, &[(0, 1.0)], None, 10 - index)));
    assert_eq!(alike.drawn(), [5, 6, 7, 8, 9]);
    // Too hard and too easy ones only where there is nothing else.
    assert_eq!(of_items([-1.0, 1.5, 1.6, -5.0].map(|b| item(b, &[(0, 1.0)], None, 0))).drawn(), [0]);
    assert_eq!(of_items([1.5, 1.6, -5.0].map(|b| item(b, &[(0, 1.0)], None, 0))).drawn(), [0, 1, 2]);
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
