//! Learners whose abilities are known, and what they answer: the item model says how likely they are right, the filter
//! follows them as it follows everyone.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use time::{Date, Duration, OffsetDateTime, Time};
use uuid::Uuid;

use crate::attempts::{RETENTION, day_number};
use crate::tutor::grading::{Grade, Key, Response, Verdict, grade};
use crate::tutor::item_model::{Item as Model, sigmoid};
use crate::tutor::learner::{Answer, Known, Load, Rules};
use crate::tutor::memory::{EvidenceRule, Observed, Timing, evidence};
use crate::tutor::seed::{Draws, Seed};
use crate::tutor::selection::Policy;
use crate::tutor::simulate::normal;

/// Answers of one learner, and of one day.
pub const ANSWERS: usize = 100;
const SESSION: usize = 10;
/// Days over which learners begin.
const BEGIN: u64 = 60;
/// The first bytes of a learner made here; no other learner's id begins so: ids begin with the time, and this one is in the
/// year 5573.
pub const MARK: [u8; 4] = *b"gen-";

/// An item as it really is, and as its author supposes.
pub struct Truth {
    pub item: i32,
    pub component: i32,
    pub key: Key,
    /// What the program supposes of it.
    pub model: Model,
    /// What it is.
    pub real: Model,
    /// Its key is wrong: who knows more is right less often.
    pub turned: bool,
    /// Harder in Spanish, in logits.
    pub harder: f64,
}

impl Truth {
    pub fn draw(item: i32, component: i32, key: Key, b: f64, guess: f64, draws: &mut Draws) -> Truth {
        let real = Model::calibrated((0.2 + 0.35 * normal(draws)).exp(), b + 0.6 * normal(draws), guess);
        let turned = draws.below(80) == 0;
        let harder = if draws.below(25) == 0 { 1.0 } else { 0.0 };
        Truth { item, component, key, model: Model::uncalibrated(b, guess), real, turned, harder }
    }

    fn probability(&self, ability: f64, spanish: bool) -> f64 {
        let logit = self.real.a * (ability - self.real.b) - if spanish { self.harder } else { 0.0 };
        self.real.c + (1.0 - self.real.c) * sigmoid(if self.turned { -logit } else { logit })
    }
}

/// An answer on its way into the log.
pub struct Logged {
    pub attempt: Uuid,
    pub run: Uuid,
    pub item: i32,
    pub attempt_no: i32,
    pub seed: [u8; 32],
    pub response: Value,
    pub grade: Grade,
    pub hints: i16,
    pub response_ms: i32,
    pub predicted: f64,
    pub retry: bool,
    pub calibrates: bool,
    pub answer: Answer,
    pub study_date: Date,
    pub at: OffsetDateTime,
}

/// A learner with everything they did and what is known of them by it.
pub struct Simulated {
    pub id: Uuid,
    pub locale: &'static str,
    pub log: Vec<Logged>,
    pub known: Known,
    /// Answers and credit by component.
    pub skills: BTreeMap<i32, (i32, f64)>,
}

fn id(name: &str, seed: u64, number: usize, of: usize) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Seed::of(&[&name, &seed, &number, &of]).as_bytes()[..16]);
    if name == "learner" {
        bytes[..4].copy_from_slice(&MARK);
    }
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Learner `number`, who answers `answers` times until `today`.
pub fn simulated(seed: u64, number: usize, answers: usize, items: &[Truth], today: Date) -> Simulated {
    let mut draws = Seed::of(&[&"learner", &seed, &number]).draws();
    let rules = Rules::default();
    let locale = match draws.below(100) {
        0..55 => "en",
        55..90 => "es",
        _ => "ar",
    };
    let general = rules.dynamics.general.sqrt() * normal(&mut draws);
    let mut deviations: HashMap<i32, f64> = HashMap::new();
    let id_of = id("learner", seed, number, 0);
    let days = answers.div_ceil(SESSION) as i64;
    let first_day = today - Duration::days(days + draws.below(BEGIN) as i64);
    let mut learner =
        Simulated { id: id_of, locale, log: Vec::with_capacity(answers), known: Known::new(id_of, &rules), skills: BTreeMap::new() };
    let mut met: HashMap<i32, (i32, i32, bool)> = HashMap::new();
    for turn in 0..answers {
        // Some items are met by many, most by few.
        let place = draws.unit();
        let index = ((place * place) * items.len() as f64) as usize;
        let truth = &items[index];
        let date = first_day + Duration::days((turn / SESSION) as i64);
        let day = day_number(date);
        let deviation = *deviations.entry(truth.component).or_insert_with(|| rules.dynamics.deviation.sqrt() * normal(&mut draws));
        let right = draws.unit() < truth.probability(general + deviation, locale == "es");
        let response = response(&truth.key, right, index, &mut draws);
        // A response to a key of our own always fits it.
        let Ok(credit) = grade(&truth.key, &response) else { continue };
        let (count, last, known_item) = met.get(&truth.item).copied().unwrap_or((0, i32::MIN / 2, false));
        let loads = vec![Load { component: truth.component, weight: 1.0, reference_b: 0.0, calibrated: false }];
        let predicted = learner.known.predict(&rules, &truth.model, &loads, day);
        let hints = i16::from(draws.below(12) == 0);
        let response_ms = (9.8 + if right { 0.0 } else { 0.15 } + 0.5 * normal(&mut draws)).exp() as i32;
        let observed = Observed {
            score: credit.score,
            hints: hints as u8,
            revealed: false,
            unknown: response == Response::Unknown,
            retry: day - last < Policy::default().rest_days,
            first_of_day: false,
            choice: !matches!(truth.key, Key::Numeric { .. }),
            predicted,
            response_ms: Some(response_ms.unsigned_abs()),
        };
        let found = evidence(&observed, &Timing::default(), &EvidenceRule::default());
        let answer =
            Answer { item: truth.item, model: truth.model, loads, right: found.right, grade: found.grade, retention: RETENTION, day };
        learner.known.take(&rules, &answer, found.right.is_some() && !known_item);
        met.insert(truth.item, (count + 1, day, known_item || found.right.is_some()));
        let skill = learner.skills.entry(truth.component).or_default();
        *skill = (skill.0 + 1, skill.1 + credit.score);
        let at = date.with_time(Time::from_hms(15, 0, 0).expect("an hour")).assume_utc();
        learner.log.push(Logged {
            attempt: id("attempt", seed, number, turn),
            run: id("run", seed, number, turn / SESSION),
            item: truth.item,
            attempt_no: count + 1,
            seed: *Seed::of(&[&"served", &seed, &number, &turn]).as_bytes(),
            response: serde_json::to_value(&response).unwrap_or_default(),
            grade: credit,
            hints,
            response_ms,
            predicted,
            retry: observed.retry,
            calibrates: found.calibrates,
            answer,
            study_date: date,
            at: at + Duration::minutes((turn % SESSION) as i64),
        });
    }
    learner
}

/// What someone answers who is right, or not; `item` is its place in the bank. Each item has wrong answers of its own that are likelier than others.
fn response(key: &Key, right: bool, item: usize, draws: &mut Draws) -> Response {
    if !right && draws.below(20) == 0 {
        return Response::Unknown;
    }
    let mut likely = |count: usize| {
        let favourite = Seed::of(&[&"favourite", &item]).draws().below(count as u64) as usize;
        if draws.below(2) == 0 { favourite } else { draws.below(count as u64) as usize }
    };
    match key {
        Key::Single { options } => {
            let fitting: Vec<_> = options.iter().filter(|option| option.right == right).collect();
            Response::Choice([fitting[likely(fitting.len())].key.clone()].into())
        }
        Key::Several { options } => {
            let mut chosen: Vec<bool> = options.iter().map(|option| option.right).collect();
            if !right {
                let turned = likely(options.len());
                chosen[turned] = !chosen[turned];
            }
            Response::Choice(options.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(option, _)| option.key.clone()).collect())
        }
        Key::Numeric { answer, wrong, .. } => match right {
            true => Response::Number(*answer),
            false => Response::Number(wrong.get(likely(wrong.len() + 1)).map_or(*answer * rust_decimal::Decimal::TEN, |wrong| wrong.value)),
        },
        Key::Ordering { rows, .. } => {
            let mut rows = rows.clone();
            if !right {
                let at = likely(rows.len() - 1);
                rows.swap(at, at + 1);
            }
            Response::Order(rows)
        }
        Key::Matching { rows, .. } => {
            let mut partners: Vec<String> = rows.iter().map(|row| row.partner.clone()).collect();
            if !right {
                let at = likely(partners.len() - 1);
                partners.swap(at, at + 1);
            }
            Response::Pairs(rows.iter().map(|row| row.key.clone()).zip(partners).collect())
        }
        // One question of a case is missed, and nothing is known of the goal that is missed.
        Key::Parts { parts } => {
            let missed = (!right).then(|| likely(parts.len()));
            let answers =
                parts.iter().enumerate().map(|(n, part)| (part.part.clone(), response(&part.key, missed != Some(n), item, draws)));
            Response::Parts(answers.collect())
        }
        Key::Goal(goal) if right => Response::Settings(goal.inputs.iter().map(|input| (input.name.clone(), input.right)).collect()),
        Key::Goal(_) => Response::Unknown,
    }
}

pub fn verdict(grade: &Grade) -> &'static str {
    match grade.verdict {
        Verdict::Right => "right",
        Verdict::Partly => "partly",
        Verdict::Wrong => "wrong",
    }
}
