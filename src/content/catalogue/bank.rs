//! The items and components as the adaptive policy sees them, with the difficulties in force: authors' guesses, or the
//! newest calibration. Built with the catalogue.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use jiff::civil::Date;
use sqlx::PgConnection;

use super::{Catalogue, Component, ItemEntry};
use crate::{
    content::store::StoreError,
    tutor::{
        item_model::{DEFAULT_A, Item},
        learner::Load,
        memory::Timing,
        prerequisites::{EdgeKind, Prerequisites},
        selection::{Bank, BankComponent, BankItem},
    },
};

/// What calibration found about an item.
#[derive(Clone, Copy, Debug)]
pub struct Calibrated {
    pub a: f64,
    pub b: f64,
    se_b: f64,
    pub timing: Timing,
    responses: u32,
}

/// Answers from which on a difficulty counts as known; below, how sure it is goes into every prediction.
const KNOWN_FROM: u32 = 30;

/// The bank, and what its indices stand for.
pub struct ItemBank {
    /// Version of the calibration in force; 0 where only authors have spoken.
    pub calibration: i32,
    pub bank: Bank,
    calibrated: HashMap<i32, Calibrated>,
    items: Vec<i32>,
    components: Vec<i32>,
    item_at: HashMap<i32, u32>,
    component_at: HashMap<i32, u32>,
    /// The bank without what cannot be asked on a day, found once a day.
    asked: Mutex<Option<(Date, Arc<Bank>)>>,
}

impl ItemBank {
    pub(super) async fn load(
        db: &mut PgConnection,
        items: &std::collections::BTreeMap<i32, ItemEntry>,
        components: &[Component],
        prerequisites: &Prerequisites,
    ) -> Result<ItemBank, StoreError> {
        let rows = sqlx::query!(
            "select version, item_id, responses, a, b, se_b, timed, mean_ms, timed_right, median_ln_ms, mad_ln_ms
             from item_calibrations where version = (select max(version) from calibrations)"
        )
        .fetch_all(db)
        .await?;
        let calibration = rows.first().map_or(0, |row| row.version);
        let calibrated: HashMap<i32, Calibrated> = rows
            .into_iter()
            .map(|row| {
                let timing = Timing {
                    timed: row.timed.unsigned_abs(),
                    mean_ms: row.mean_ms,
                    timed_right: row.timed_right.unsigned_abs(),
                    median_ln_ms: row.median_ln_ms,
                    mad_ln_ms: row.mad_ln_ms,
                };
                (row.item_id, Calibrated { a: row.a, b: row.b, se_b: row.se_b, timing, responses: row.responses.unsigned_abs() })
            })
            .collect();
        let component_at: HashMap<i32, u32> = components.iter().map(|component| component.id).zip(0..).collect();
        let by_slug: HashMap<&str, u32> = components.iter().map(|component| component.body.slug.as_str()).zip(0..).collect();
        let mut domains: Vec<&str> = components.iter().map(|component| component.body.domain.as_str()).collect();
        domains.dedup();
        let around = components
            .iter()
            .map(|component| {
                let kc = &component.body;
                let required = prerequisites.prerequisites(&kc.slug).into_iter().filter(|(_, kind)| *kind == EdgeKind::Required);
                BankComponent {
                    domain: domains.iter().position(|domain| *domain == kc.domain).unwrap_or(0) as u32,
                    required: required.filter_map(|(slug, _)| by_slug.get(slug).copied()).collect(),
                    ..BankComponent::default()
                }
            })
            .collect();
        // Items of components that are no longer published cannot be asked for anything.
        let loads = |item: &ItemEntry| -> Vec<(u32, f64)> {
            item.weights.iter().filter_map(|(kc, weight)| Some((*component_at.get(kc)?, *weight))).collect()
        };
        let known: Vec<(&ItemEntry, Vec<(u32, f64)>)> =
            items.values().map(|item| (item, loads(item))).filter(|(_, loads)| !loads.is_empty()).collect();
        let bank_items = known
            .iter()
            .map(|(item, loads)| BankItem {
                model: model(item.b, item.a, item.guess, calibrated.get(&item.id)),
                loads: loads.clone(),
                template: item.drawn.then_some(item.id.unsigned_abs()),
                exposure: calibrated.get(&item.id).map_or(0, |found| found.responses),
            })
            .collect();
        let ids: Vec<i32> = known.iter().map(|(item, _)| item.id).collect();
        let bank = Bank::new(bank_items, around).map_err(|error| StoreError::Shape {
            table: "learning_items",
            slug: String::new(),
            message: error.to_string(),
        })?;
        Ok(ItemBank {
            calibration,
            bank,
            calibrated,
            item_at: ids.iter().copied().zip(0..).collect(),
            items: ids,
            components: components.iter().map(|component| component.id).collect(),
            component_at,
            asked: Mutex::new(None),
        })
    }

    /// An item's parameters: an author's difficulty `b`, discrimination `a` if any and guess rate, or what calibration says.
    pub fn model(&self, item: i32, b: f64, a: Option<f64>, guess: f64) -> Item {
        model(b, a, guess, self.calibrated.get(&item))
    }

    /// How long an item takes; nothing is known of one that was not calibrated.
    pub fn timing(&self, item: i32) -> Timing {
        self.calibrated.get(&item).map(|found| found.timing).unwrap_or_default()
    }

    /// The components of an item with what the fold needs to know of them. Those no longer published are left out.
    pub fn loads(&self, weights: impl IntoIterator<Item = (i32, f64)>) -> Vec<Load> {
        let load = |(component, weight)| {
            let around = &self.bank.components()[*self.component_at.get(&component)? as usize];
            Some(Load { component, weight, reference_b: around.reference_b, calibrated: around.calibrated })
        };
        weights.into_iter().filter_map(load).collect()
    }

    pub fn item_id(&self, index: u32) -> i32 {
        self.items[index as usize]
    }

    pub fn item_index(&self, id: i32) -> Option<u32> {
        self.item_at.get(&id).copied()
    }

    pub fn component_id(&self, index: u32) -> i32 {
        self.components[index as usize]
    }

    pub fn component_index(&self, id: i32) -> Option<u32> {
        self.component_at.get(&id).copied()
    }

    /// The bank of a day: items whose facts are unconfirmed or expired are not asked. Median difficulties stay.
    pub fn on(&self, catalogue: &Catalogue, day: Date) -> Arc<Bank> {
        let mut asked = self.asked.lock().expect("never poisoned");
        if let Some((found, bank)) = &*asked
            && *found == day
        {
            return bank.clone();
        }
        let bank = Arc::new(self.bank.with(|index| catalogue.servable(self.items[index as usize], day)));
        *asked = Some((day, bank.clone()));
        bank
    }
}

fn model(b: f64, a: Option<f64>, guess: f64, calibrated: Option<&Calibrated>) -> Item {
    match calibrated {
        Some(found) if found.responses >= KNOWN_FROM => Item::calibrated(found.a, found.b, guess),
        Some(found) => Item { a: found.a, b: found.b, c: guess, b_variance: found.se_b * found.se_b },
        None => Item { a: a.unwrap_or(DEFAULT_A), ..Item::uncalibrated(b, guess) },
    }
}
