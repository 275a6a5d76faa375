use rust_decimal::Decimal;

use super::SolveError;
use crate::{
    content::model::{Block, Cell, Row},
    tutor::expr::{Expr, ExprError, Scope},
};

/// A table or ledger with its numbers computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// The block's name.
    pub name: String,
    pub rows: Vec<Vec<Shown>>,
    pub sum: Option<Vec<Shown>>,
}

/// A computed cell and how it is printed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shown {
    Money(Decimal),
    Percent(Decimal),
    Number(Decimal),
    /// What cannot be computed from what was set: nothing is set yet, or there is no such number.
    None,
}

impl Shown {
    /// The number, whatever it is printed as.
    pub fn number(self) -> Decimal {
        match self {
            Shown::Money(number) | Shown::Percent(number) | Shown::Number(number) => number,
            Shown::None => Decimal::ZERO,
        }
    }
}

/// Computes every table and ledger among the blocks.
pub fn grids(blocks: &[Block], scope: &Scope) -> Result<Vec<Grid>, SolveError> {
    computed(blocks, &|cell, field| shown(cell, scope).map_err(|error| SolveError::formula(field, error)))
}

/// The same over what a learner has set; a cell that cannot be computed from it is empty.
pub fn set_grids(blocks: &[Block], scope: &Scope) -> Vec<Grid> {
    computed(blocks, &|cell, _| Ok(shown(cell, scope).unwrap_or(Shown::None))).unwrap_or_default()
}

type Compute<'c> = dyn Fn(&Cell, String) -> Result<Shown, SolveError> + 'c;

fn computed(blocks: &[Block], compute: &Compute) -> Result<Vec<Grid>, SolveError> {
    let mut grids = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let Some((_, rows, sum)) = block.grid() else { continue };
        let row = |row: &Row, field: String| -> Result<Vec<Shown>, SolveError> {
            row.cells.iter().enumerate().map(|(index, cell)| compute(cell, format!("{field}.cells.{index}"))).collect()
        };
        let rows = rows.iter().enumerate().map(|(index, one)| row(one, format!("block.{at}.rows.{index}"))).collect::<Result<_, _>>()?;
        let sum = sum.map(|one| row(one, format!("block.{at}.sum"))).transpose()?;
        grids.push(Grid { name: block.name().to_owned(), rows, sum });
    }
    Ok(grids)
}

fn shown(cell: &Cell, scope: &Scope) -> Result<Shown, ExprError> {
    let number = Expr::parse(cell.formula())?.number(scope)?;
    Ok(match cell {
        Cell::Money(_) => Shown::Money(number),
        Cell::Percent(_) => Shown::Percent(number),
        Cell::Number(_) => Shown::Number(number),
    })
}
