//! Tables with a header row. Our own export reads back exactly; any other is read where its columns are recognised.

mod answer;
mod cells;
mod header;
mod own;
mod read;
mod table;
#[cfg(test)]
mod tests;
mod write;

use super::{Entry, Unreadable, source::Source};
use header::Header;

pub use cells::write as csv_row;
pub use table::{Line, Table};
pub(super) use write::write;

/// Whether a text begins with a header row that can be read.
pub(super) fn recognised(text: &str) -> bool {
    Header::read(text).is_ok()
}

/// Reads a table.
pub(super) fn read(source: &Source) -> Result<Vec<Entry>, Unreadable> {
    let header = Header::read(source.text)?;
    read::read(source, &header)
}
