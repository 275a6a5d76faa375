//! The four lanes: which components wait in each, in which order, and which lane is next (algorithms.md 4.2, rules 1, 2).

use super::{Bank, LANES, Lane, Policy, Reason, Served, Skill, State};
use crate::tutor::memory::Scheduler;

type Entry = (u32, Reason);

/// The components waiting in each lane, best first.
pub(super) struct Lanes<'a> {
    waiting: [Vec<Entry>; 4],
    overdue: usize,
    skills: &'a [Skill],
}

impl<'a> Lanes<'a> {
    pub(super) fn new(policy: &Policy, scheduler: &Scheduler, bank: &Bank, state: &State<'a>) -> Self {
        let mut due: Vec<(f64, Entry)> = Vec::new();
        let mut learn: Vec<(u32, f64, Entry)> = Vec::new();
        let mut new: Vec<(u32, f64, Entry)> = Vec::new();
        let (mut weak, mut stretch) = (Vec::new(), Vec::new());
        let mut overdue = 0;
        for (index, skill) in (0u32..).zip(state.skills).filter(|(_, skill)| skill.open) {
            let certainty = skill.mastery.certainty;
            let review = skill.review.filter(|review| review.due <= state.today);
            if let Some(review) = review {
                overdue += usize::from(review.due < state.today);
                let retrievability = scheduler.retrievability(&review.memory, f64::from(state.today - review.last));
                let urgency = (1.0 - retrievability) / (1.0 - scheduler.retention());
                due.push((urgency, (index, Reason::Due { retrievability, overdue_days: state.today - review.due })));
            }
            if skill.mastery.lost {
                weak.push((certainty, (index, Reason::Lost { certainty })));
            } else if is_stuck(policy, skill) {
                let (component, readiness) = instead(bank, state.skills, index);
                weak.push((certainty, (component, Reason::Stuck { component: index, readiness })));
            } else if !skill.mastery.mastered {
                if skill.responses > 0 {
                    learn.push((skill.goal, certainty, (index, Reason::Learning { certainty })));
                } else {
                    new.push((skill.goal, certainty, (index, Reason::New)));
                }
            } else if review.is_none() {
                stretch.push((certainty, (index, Reason::Stretch)));
            }
        }
        // Ties go by id, so that the order is one.
        due.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.0.cmp(&y.1.0)));
        for list in [&mut learn, &mut new] {
            list.sort_by(|x, y| x.0.cmp(&y.0).then(y.1.total_cmp(&x.1)).then(x.2.0.cmp(&y.2.0)));
        }
        weak.sort_by(|x, y| x.0.total_cmp(&y.0).then(x.1.0.cmp(&y.1.0)));
        stretch.sort_by(|x, y| x.0.total_cmp(&y.0).then(x.1.0.cmp(&y.1.0)));
        let waiting = [
            due.into_iter().map(|entry| entry.1).collect(),
            learn.into_iter().chain(new).map(|entry| entry.2).collect(),
            weak.into_iter().map(|entry| entry.1).collect(),
            stretch.into_iter().map(|entry| entry.1).collect(),
        ];
        Self { waiting, overdue, skills: state.skills }
    }

    /// The components of a lane, best first. In Learn those begun come before new ones: a new one only where fewer than
    /// `active` of the others have an item to ask.
    pub(super) fn of(&self, lane: Lane) -> impl Iterator<Item = Entry> {
        self.waiting[lane as usize].iter().copied()
    }

    /// Lanes in the order to be tried: those with quota left, the least used share first; then all, for quota flows on.
    pub(super) fn order(&self, policy: &Policy, session: &[Served]) -> Vec<Lane> {
        let quota = if self.overdue > policy.backlog { policy.backlog_quota } else { policy.quota };
        let left = |lane: &Lane| {
            let served = session.iter().filter(|served| served.lane == *lane).count() as f64;
            let quota = f64::from(quota[*lane as usize]);
            if quota > 0.0 { (quota - served) / quota } else { 0.0 }
        };
        let mut order: Vec<Lane> = LANES.into_iter().filter(|lane| left(lane) > 0.0).collect();
        // A stable sort keeps Due before Learn before Weak.
        order.sort_by(|x, y| left(y).total_cmp(&left(x)));
        order.extend(LANES);
        order
    }

    /// The component just begun, whose first items may follow each other.
    pub(super) fn blocked_start(&self, policy: &Policy, session: &[Served]) -> Option<Entry> {
        let last = session.last().filter(|served| served.lane == Lane::Learn)?;
        let run = session.iter().rev().take_while(|served| served.component == last.component).count();
        // All its responses lie in this run: it was new when the run began.
        let new = self.skills[last.component as usize].responses as usize <= run;
        let entry = self.of(Lane::Learn).find(|(component, _)| *component == last.component)?;
        (new && run < policy.blocked_start).then_some(entry)
    }
}

fn is_stuck(policy: &Policy, skill: &Skill) -> bool {
    let (responses, readiness) = policy.stuck;
    !skill.mastery.mastered && skill.responses >= responses && skill.mastery.readiness < readiness
}

/// What to practise for a component that is stuck: its weakest required prerequisite, or itself where all are ready
/// (else it would never be practised again).
fn instead(bank: &Bank, skills: &[Skill], stuck: u32) -> (u32, f64) {
    let readiness = |index: u32| skills[index as usize].mastery.readiness;
    let unready = bank.components()[stuck as usize].required.iter().copied().filter(|index| {
        let skill = &skills[*index as usize];
        skill.open && !skill.mastery.unlocks
    });
    let weakest = unready.min_by(|x, y| readiness(*x).total_cmp(&readiness(*y)).then(x.cmp(y)));
    let component = weakest.unwrap_or(stuck);
    (component, readiness(component))
}
