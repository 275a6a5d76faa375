use rust_decimal::Decimal;

use super::SolveError;
use crate::{
    content::model::{Block, Cell, Row},
    tutor::expr::{Expr, Scope},
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
}

impl Shown {
    /// The number, whatever it is printed as.
    pub fn number(self) -> Decimal {
        match self {
            Shown::Money(number) | Shown::Percent(number) | Shown::Number(number) => number,
        }
    }
}

/// Computes every table and ledger among the blocks.
pub fn grids(blocks: &[Block], scope: &Scope) -> Result<Vec<Grid>, SolveError> {
    let mut grids = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let Some((_, rows, sum)) = block.grid() else { continue };
        let rows =
            rows.iter().enumerate().map(|(index, one)| row(one, scope, &format!("block.{at}.rows.{index}"))).collect::<Result<_, _>>()?;
        let sum = sum.map(|one| row(one, scope, &format!("block.{at}.sum"))).transpose()?;
        grids.push(Grid { name: block.name().to_owned(), rows, sum });
    }
    Ok(grids)
}

fn row(row: &Row, scope: &Scope, field: &str) -> Result<Vec<Shown>, SolveError> {
    let shown = |(index, cell): (usize, &Cell)| {
        let number = Expr::parse(cell.formula())
            .and_then(|formula| formula.number(scope))
            .map_err(|error| SolveError::formula(format!("{field}.cells.{index}"), error))?;
        Ok(match cell {
            Cell::Money(_) => Shown::Money(number),
            Cell::Percent(_) => Shown::Percent(number),
            Cell::Number(_) => Shown::Number(number),
        })
    };
    row.cells.iter().enumerate().map(shown).collect()
}
