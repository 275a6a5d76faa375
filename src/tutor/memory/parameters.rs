//! The 21 parameters of FSRS-6, their bounds, and how older sets are read.

use std::ops::Index;

use serde::{Deserialize, Serialize};

/// `DEFAULT_PARAMETERS` of fsrs-rs 6.6.2 and py-fsrs 6.3.2 (identical).
pub const DEFAULT_PARAMETERS: [f64; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729,
    0.5425, 0.0912, 0.0658, 0.1542,
];

/// Bounds of fsrs-rs `parameter_clipper.rs`.
const BOUNDS: [(f64, f64); 21] = [
    (0.001, 100.0),
    (0.001, 100.0),
    (0.001, 100.0),
    (0.001, 100.0),
    (1.0, 10.0),
    (0.001, 4.0),
    (0.001, 4.0),
    (0.001, 0.75),
    (0.0, 4.5),
    (0.0, 0.8),
    (0.001, 3.5),
    (0.001, 5.0),
    (0.001, 0.25),
    (0.001, 0.9),
    (0.0, 4.0),
    (0.0, 1.0),
    (1.0, 6.0),
    (0.0, 2.0),
    (0.0, 2.0),
    (0.01, 0.8),
    (0.1, 0.8),
];

/// DECAY of the versions before FSRS-6, which had no parameter for it.
const OLD_DECAY: f64 = 0.5;

/// Parameters within their bounds; w0 to w20.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Vec<f64>", into = "Vec<f64>")]
pub struct Parameters([f64; 21]);

/// Why numbers are no parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParameterError {
    /// FSRS-4.5 has 17, FSRS-5 19, FSRS-6 21.
    #[error("{0} parameters, expected 17, 19 or 21")]
    Length(usize),
    /// Not a number, or infinite.
    #[error("parameter w{0} is not finite")]
    NotFinite(usize),
}

impl Default for Parameters {
    fn default() -> Self {
        Self(DEFAULT_PARAMETERS)
    }
}

impl Parameters {
    /// Reads a set of 21, or upgrades one of 17 or 19 as fsrs-rs `check_and_fill_parameters` does; then clamps.
    pub fn new(given: &[f64]) -> Result<Self, ParameterError> {
        if let Some(index) = given.iter().position(|w| !w.is_finite()) {
            return Err(ParameterError::NotFinite(index));
        }
        let mut all = given.to_vec();
        match given.len() {
            17 => {
                all[4] += 2.0 * all[5];
                all[5] = (3.0 * all[5] + 1.0).ln() / 3.0;
                all[6] += 0.5;
                all.extend([0.0, 0.0, 0.0, OLD_DECAY]);
            }
            19 => all.extend([0.0, OLD_DECAY]),
            21 => {}
            length => return Err(ParameterError::Length(length)),
        }
        let mut w = [0.0; 21];
        for (index, (value, (low, high))) in all.into_iter().zip(BOUNDS).enumerate() {
            // Older sets know no w19: it is 0, below the bound of a fitted one.
            let low = if index >= given.len() { low.min(value) } else { low };
            // The logarithm above may have left the numbers.
            w[index] = if value.is_nan() { low } else { value.clamp(low, high) };
        }
        Ok(Self(w))
    }

    /// DECAY = -w20, the exponent of the forgetting curve.
    pub(super) fn decay(&self) -> f64 {
        -self.0[20]
    }
}

impl Index<usize> for Parameters {
    type Output = f64;

    fn index(&self, index: usize) -> &f64 {
        &self.0[index]
    }
}

impl TryFrom<Vec<f64>> for Parameters {
    type Error = ParameterError;

    fn try_from(given: Vec<f64>) -> Result<Self, ParameterError> {
        Self::new(&given)
    }
}

impl From<Parameters> for Vec<f64> {
    fn from(parameters: Parameters) -> Self {
        parameters.0.to_vec()
    }
}
