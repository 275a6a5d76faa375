//! Just enough linear algebra: symmetric positive definite matrices, rows one after the other.

/// A square matrix.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Square {
    pub(super) size: usize,
    pub(super) values: Vec<f64>,
}

impl Square {
    pub(super) fn zeros(size: usize) -> Self {
        Self { size, values: vec![0.0; size * size] }
    }

    pub(super) fn row(&self, row: usize) -> &[f64] {
        &self.values[row * self.size..(row + 1) * self.size]
    }

    pub(super) fn add(&mut self, row: usize, column: usize, value: f64) {
        self.values[row * self.size + column] += value;
    }
}

/// Lower triangle L with L L' = matrix; nothing where it is not positive definite.
pub(super) fn cholesky(matrix: &Square) -> Option<Square> {
    let size = matrix.size;
    let mut lower = Square::zeros(size);
    for row in 0..size {
        for column in 0..=row {
            let (left, right) = (&lower.row(row)[..column], &lower.row(column)[..column]);
            let sum = matrix.values[row * size + column] - left.iter().zip(right).map(|(x, y)| x * y).sum::<f64>();
            let value = if row == column {
                // Lost to rounding: the data do not determine this parameter.
                if sum.is_nan() || sum <= 1e-12 * matrix.values[row * size + row].abs() {
                    return None;
                }
                sum.sqrt()
            } else {
                sum / lower.values[column * size + column]
            };
            lower.values[row * size + column] = value;
        }
    }
    Some(lower)
}

/// The x with matrix x = right side.
pub(super) fn cholesky_solve(matrix: &Square, right_side: &[f64]) -> Option<Vec<f64>> {
    Some(solve(&cholesky(matrix)?, right_side))
}

/// The x with L L' x = right side.
pub(super) fn solve(lower: &Square, right_side: &[f64]) -> Vec<f64> {
    let size = lower.size;
    let mut x = right_side.to_vec();
    for row in 0..size {
        let known: f64 = lower.row(row)[..row].iter().zip(&x).map(|(l, x)| l * x).sum();
        x[row] = (x[row] - known) / lower.values[row * size + row];
    }
    for row in (0..size).rev() {
        x[row] /= lower.values[row * size + row];
        let value = x[row];
        x[..row].iter_mut().zip(&lower.row(row)[..row]).for_each(|(x, l)| *x -= l * value);
    }
    x
}
