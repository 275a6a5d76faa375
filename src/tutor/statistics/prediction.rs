//! How good predicted probabilities are (algorithms.md 3.5).

use serde::{Deserialize, Serialize};

use crate::tutor::item_model::{logit, sigmoid};

/// Bins of the expected calibration error.
const BINS: usize = 10;
/// Predictions nearer to 0 or 1 than this count as this near, so that one surprise does not make the loss infinite.
const EDGE: f64 = 1e-9;

/// The quality of predictions against responses.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Quality {
    /// Predictions.
    pub count: usize,
    /// Area under the ROC curve; 0.5 is chance. Nothing where all responses are alike.
    pub auc: Option<f64>,
    /// Mean negative log likelihood, natural logarithm.
    pub log_loss: f64,
    /// Root mean squared error.
    pub rmse: f64,
    /// Expected calibration error in 10 bins of equal width: mean |right share - mean prediction|, by size.
    pub ece: f64,
    /// Slope of the logistic regression of responses on predicted logits: 1 is right, below 1 over-confident. Nothing
    /// where the predictions do not differ.
    pub slope: Option<f64>,
}

/// Measures predictions (probability of right, response); nothing of none.
pub fn quality(predictions: &[(f64, bool)]) -> Option<Quality> {
    if predictions.is_empty() {
        return None;
    }
    let count = predictions.len() as f64;
    let (mut loss, mut squares) = (0.0, 0.0);
    let mut bins = [(0.0, 0.0); BINS];
    for (p, right) in predictions {
        let u = f64::from(u8::from(*right));
        let inner = p.clamp(EDGE, 1.0 - EDGE);
        loss -= if *right { inner.ln() } else { (1.0 - inner).ln() };
        squares += (u - p) * (u - p);
        let bin = &mut bins[((p * BINS as f64) as usize).min(BINS - 1)];
        bin.0 += u;
        bin.1 += p;
    }
    let gaps: f64 = bins.iter().map(|(right, predicted)| (right - predicted).abs()).sum();
    Some(Quality {
        count: predictions.len(),
        auc: auc(predictions),
        log_loss: loss / count,
        rmse: (squares / count).sqrt(),
        ece: gaps / count,
        slope: slope(predictions),
    })
}

/// Area under the ROC curve by ranks (Mann-Whitney), ties at half.
pub fn auc(predictions: &[(f64, bool)]) -> Option<f64> {
    let mut sorted: Vec<&(f64, bool)> = predictions.iter().collect();
    sorted.sort_unstable_by(|x, y| x.0.total_cmp(&y.0));
    let right = predictions.iter().filter(|(_, right)| *right).count() as f64;
    let wrong = predictions.len() as f64 - right;
    if right == 0.0 || wrong == 0.0 {
        return None;
    }
    let (mut wrong_below, mut wins) = (0.0, 0.0);
    for tied in sorted.chunk_by(|x, y| x.0 == y.0) {
        let hits = tied.iter().filter(|(_, right)| *right).count() as f64;
        let misses = tied.len() as f64 - hits;
        wins += hits * (wrong_below + 0.5 * misses);
        wrong_below += misses;
    }
    Some(wins / (right * wrong))
}

/// Newton's method on intercept and slope.
fn slope(predictions: &[(f64, bool)]) -> Option<f64> {
    let points: Vec<(f64, f64)> =
        predictions.iter().map(|(p, right)| (logit(p.clamp(EDGE, 1.0 - EDGE)), f64::from(u8::from(*right)))).collect();
    let (mut intercept, mut slope) = (0.0, 1.0);
    for _ in 0..50 {
        let (mut g0, mut g1, mut h00, mut h01, mut h11) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (x, u) in &points {
            let p = sigmoid(intercept + slope * x);
            let weight = p * (1.0 - p);
            g0 += u - p;
            g1 += (u - p) * x;
            h00 += weight;
            h01 += weight * x;
            h11 += weight * x * x;
        }
        let determinant = h00 * h11 - h01 * h01;
        if determinant <= 1e-10 * h00 * h11 {
            return None;
        }
        let (step0, step1) = ((h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant);
        intercept += step0;
        slope += step1;
        if step0.abs() + step1.abs() < 1e-10 {
            return Some(slope);
        }
    }
    // Separable responses have no finite slope.
    None
}
