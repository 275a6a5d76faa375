//! Banks to simulate on, with the true difficulties behind what is believed of them.

use super::normal;
use crate::tutor::item_model::{DEFAULT_B_VARIANCE, Item};
use crate::tutor::seed::{Draws, Seed};
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
        let items = items
            .into_iter()
            .map(|WorldItem { model, loads }| BankItem { model, loads, template: None, exposure: 0 })
            .collect();
        Ok(Self { bank: Bank::new(items, components)?, truth })
    }

    /// Calibrated typed items: a ~ lognormal(ln 1.4, .25), b ~ N(0, 1), no guessing; components in a chain of 5 domains.
    pub fn typed(components: u32, items_each: u32, seed: u64) -> Result<Self, BankError> {
        let mut draws = Seed::of(&[&"typed", &seed]).draws();
        let items = each(components, items_each, |_, _| {
            let a = (1.4f64.ln() + 0.25 * normal(&mut draws)).exp();
            Item::calibrated(a, normal(&mut draws), 0.0)
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
        let items = each(components, items_each, |_, index| {
            let place = f64::from(index) / f64::from(items_each.max(2) - 1);
            Item::uncalibrated(3.0 * place - 1.5, guess(index))
        });
        Self::new(items, chain(components), seed)
    }

    /// Four-option items only, uncalibrated: the bank of the remark in 3.4.
    pub fn four_options(components: u32, items_each: u32, seed: u64) -> Result<Self, BankError> {
        let mut draws: Draws = Seed::of(&[&"four options", &seed]).draws();
        let items = each(components, items_each, |_, _| Item::uncalibrated(normal(&mut draws), 0.25));
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

    /// Mean variance of the difficulties: 0 where all are calibrated, .5 where none is.
    pub fn uncertainty(&self) -> f64 {
        let sum: f64 = self.bank.items().iter().map(|item| item.model.b_variance).sum();
        sum / self.bank.items().len().max(1) as f64
    }

    /// Whether most items are as uncertain as an author's guess.
    pub fn is_uncalibrated(&self) -> bool {
        self.uncertainty() > 0.5 * DEFAULT_B_VARIANCE
    }
}

fn each(components: u32, items_each: u32, mut make: impl FnMut(u32, u32) -> Item) -> Vec<WorldItem> {
    let pairs = (0..components).flat_map(|component| (0..items_each).map(move |index| (component, index)));
    pairs.map(|(component, index)| WorldItem { model: make(component, index), loads: vec![(component, 1.0)] }).collect()
}

/// Every domain is a chain: each component requires the one five before it.
fn chain(components: u32) -> Vec<BankComponent> {
    let component = |index: u32| BankComponent { domain: index % 5, required: index.checked_sub(5).into_iter().collect(), ..BankComponent::default() };
    (0..components).map(component).collect()
}
