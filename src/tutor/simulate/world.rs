//! Banks to simulate on, with the true difficulties behind what is believed of them.

use super::normal;
use crate::tutor::item_model::Item;
use crate::tutor::seed::Seed;
use crate::tutor::selection::{Bank, BankComponent, BankError, BankItem};

/// A bank and its true item parameters.
#[derive(Debug, Clone, PartialEq)]
pub struct World {
    bank: Bank,
    truth: Vec<Item>,
}

/// An item of a world by hand: what is believed of it.
#[derive(Debug, Clone, PartialEq)]
pub struct WorldItem {
    /// Believed parameters.
    pub model: Item,
    /// Components by index with weights.
    pub loads: Vec<(u32, f64)>,
}

impl World {
    /// True difficulties are drawn around the believed ones, as far off as the believed variance says.
    pub fn new(items: Vec<WorldItem>, components: Vec<BankComponent>, seed: u64) -> Result<Self, BankError> {
        let mut draws = Seed::of(&[&"world", &seed]).draws();
        let truth = items
            .iter()
            .map(|item| Item { b: item.model.b + item.model.b_variance.sqrt() * normal(&mut draws), b_variance: 0.0, ..item.model })
            .collect();
        let items = items.into_iter().map(|WorldItem { model, loads }| BankItem { model, loads, template: None, exposure: 0 }).collect();
        Ok(Self { bank: Bank::new(items, components)?, truth })
    }

    /// Calibrated typed items: a ~ lognormal(ln 1.4, .25), b evenly from -2 to 2, no guessing; 5 domains.
    pub fn typed(components: u32, items_each: u32, seed: u64) -> Result<Self, BankError> {
        let mut draws = Seed::of(&[&"typed", &seed]).draws();
        let items = each(components, items_each, |index| {
            Item::calibrated((1.4f64.ln() + 0.25 * normal(&mut draws)).exp(), evenly(index, items_each, 2.0), 0.0)
        });
        Self::new(items, chain(components), seed)
    }

    /// A bank as at launch: authors' difficulties from -1.5 to 1.5 with variance .5, kinds in the proportion of the
    /// lessons (of 8 items: 4 single with four options, 2 typed, 1 several of five, 1 ordering or matching of four).
    pub fn launch(components: u32, items_each: u32, seed: u64) -> Result<Self, BankError> {
        let guess = |index: u32| match index % 8 {
            0 | 2 | 4 | 6 => 0.25,
            1 | 5 => 0.0,
            3 => 1.0 / 31.0,
            _ => 1.0 / 24.0,
        };
        // Neighbours in difficulty are of different kinds, and every kind is of every difficulty.
        let items = each(components, items_each, |index| Item::uncalibrated(evenly(index, items_each, 1.5), guess(index)));
        Self::new(items, chain(components), seed)
    }

    /// What is believed.
    pub fn bank(&self) -> &Bank {
        &self.bank
    }

    /// What is true of an item.
    pub fn truth(&self, item: u32) -> &Item {
        &self.truth[item as usize]
    }
}

/// The components, each with its items.
fn each(components: u32, items_each: u32, mut make: impl FnMut(u32) -> Item) -> Vec<WorldItem> {
    let pairs = (0..components).flat_map(|component| (0..items_each).map(move |index| (component, index)));
    pairs.map(|(component, index)| WorldItem { model: make(index), loads: vec![(component, 1.0)] }).collect()
}

/// From -most to most in equal steps.
fn evenly(index: u32, count: u32, most: f64) -> f64 {
    most * (2.0 * f64::from(index) / f64::from(count.max(2) - 1) - 1.0)
}

/// Five domains, each a chain: a component requires the one before it in its domain.
fn chain(components: u32) -> Vec<BankComponent> {
    (0..components)
        .map(|index| BankComponent { domain: index % 5, required: index.checked_sub(5).into_iter().collect(), ..BankComponent::default() })
        .collect()
}
