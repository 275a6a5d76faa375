//! The items and components that may be asked, as the policy needs them: built once per content and calibration version.

use crate::tutor::ability::{Dynamics, Gaussian};
use crate::tutor::item_model::{Item, ItemError};
use crate::tutor::memory::remembers;

/// A published item.
#[derive(Debug, Clone, PartialEq)]
pub struct BankItem {
    /// Its parameters.
    pub model: Item,
    /// Its components by index, with weights above 0.
    pub loads: Vec<(u32, f64)>,
    /// The template it is drawn from, if any.
    pub template: Option<u32>,
    /// How often it was shown.
    pub exposure: u32,
}

/// A component and what stands around it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BankComponent {
    /// Its domain, for content balance.
    pub domain: u32,
    /// Required prerequisites by index.
    pub required: Vec<u32>,
    /// Items it is a main component of, by index; [`Bank::new`] fills it.
    pub items: Vec<u32>,
    /// Median difficulty of those; [`Bank::new`] fills it.
    pub reference_b: f64,
    /// Whether most of those are calibrated; [`Bank::new`] fills it.
    pub calibrated: bool,
}

/// Why items and components make no bank.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum BankError {
    /// An item's numbers make no sense.
    #[error("item {0}: {1}")]
    Item(u32, ItemError),
    /// An item without components, or with a weight not above 0.
    #[error("item {0} has no components, or a weight that is not above 0")]
    Weights(u32),
    /// An index without a component.
    #[error("item or component {0} names component {1}, which does not exist")]
    Unknown(u32, u32),
}

/// Items and components by index.
#[derive(Debug, Clone, PartialEq)]
pub struct Bank {
    items: Vec<BankItem>,
    components: Vec<BankComponent>,
}

impl Bank {
    /// Checks everything and finds each component's items, median difficulty and calibration.
    pub fn new(items: Vec<BankItem>, mut components: Vec<BankComponent>) -> Result<Self, BankError> {
        let count = components.len() as u32;
        for (index, component) in components.iter_mut().enumerate() {
            if let Some(unknown) = component.required.iter().find(|other| **other >= count) {
                return Err(BankError::Unknown(index as u32, *unknown));
            }
            component.items.clear();
        }
        for (index, item) in items.iter().enumerate() {
            let index = index as u32;
            item.model.checked().map_err(|error| BankError::Item(index, error))?;
            let weights: Vec<f64> = item.loads.iter().map(|(_, weight)| *weight).collect();
            if weights.is_empty() || weights.iter().any(|weight| !(weight.is_finite() && *weight > 0.0)) {
                return Err(BankError::Weights(index));
            }
            for ((component, _), main) in item.loads.iter().zip(remembers(&weights)) {
                let Some(found) = components.get_mut(*component as usize) else {
                    return Err(BankError::Unknown(index, *component));
                };
                if main {
                    found.items.push(index);
                }
            }
        }
        for component in &mut components {
            let mut difficulties: Vec<f64> = component.items.iter().map(|index| items[*index as usize].model.b).collect();
            component.reference_b = median(&mut difficulties);
            let calibrated = component.items.iter().filter(|index| items[**index as usize].model.is_calibrated()).count();
            component.calibrated = !component.items.is_empty() && 2 * calibrated > component.items.len();
        }
        Ok(Self { items, components })
    }

    /// All items.
    pub fn items(&self) -> &[BankItem] {
        &self.items
    }

    /// All components.
    pub fn components(&self) -> &[BankComponent] {
        &self.components
    }

    /// The same bank, asking only the items (by index) that may be asked now. Median difficulties stay as they are.
    pub fn with(&self, may_ask: impl Fn(u32) -> bool) -> Self {
        let mut bank = self.clone();
        bank.components.iter_mut().for_each(|component| component.items.retain(|index| may_ask(*index)));
        bank
    }

    /// Whether an item is asked at all.
    pub fn asks(&self, item: u32) -> bool {
        self.components[self.main_component(item) as usize].items.contains(&item)
    }

    /// The component an item counts most for; the first of equals.
    pub fn main_component(&self, item: u32) -> u32 {
        let loads = &self.items[item as usize].loads;
        loads.iter().fold(loads[0], |best, load| if load.1 > best.1 { *load } else { best }).0
    }

    /// Predicted probability of full credit on an item.
    pub fn predict(&self, dynamics: &Dynamics, general: &Gaussian, deviation: impl Fn(u32) -> Gaussian, item: u32) -> f64 {
        let BankItem { model, loads, .. } = &self.items[item as usize];
        if let [(component, _)] = loads[..] {
            // Most items have one component: no allocation for them.
            return dynamics.predict(general, &[deviation(component)], &[1.0], model);
        }
        let deviations: Vec<Gaussian> = loads.iter().map(|(component, _)| deviation(*component)).collect();
        let weights: Vec<f64> = loads.iter().map(|(_, weight)| *weight).collect();
        dynamics.predict(general, &deviations, &weights, model)
    }
}

/// The median, 0 of nothing.
fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => 0.0,
        length if length % 2 == 1 => values[middle],
        _ => 0.5 * (values[middle - 1] + values[middle]),
    }
}
