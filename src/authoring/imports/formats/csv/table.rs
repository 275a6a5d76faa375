//! Tables of anything: the first row names the columns, and what stands below is read row by row.

use super::{
    super::{MAX_FILE, Unreadable, encoding, receipt::short},
    cells::{self, Rows},
    header,
};

/// A table under its header.
pub struct Table {
    /// The names of its columns, in their order; empty where a column has none.
    pub columns: Vec<String>,
    text: String,
    rows: Rows,
    /// A place in the text and the line it is in: lines are counted on from there.
    counted: (usize, usize),
}

/// A row below the header.
pub struct Line {
    /// Where it begins in the file, from 1.
    pub line: usize,
    /// The cells as they were before a spreadsheet was kept from taking them for formulas.
    pub cells: Vec<String>,
    /// Whether its quotation marks pair, and it is not too long.
    pub sound: bool,
}

impl Table {
    /// Reads the header of a file, which has to name these columns.
    pub fn read(bytes: &[u8], needed: &[&str]) -> Result<Table, Unreadable> {
        if bytes.len() > MAX_FILE {
            return Err(Unreadable::TooBig { bytes: bytes.len() });
        }
        let (text, _) = encoding::decode(bytes)?;
        if text.trim().is_empty() {
            return Err(Unreadable::Empty);
        }
        let (start, separators) = header::beginning(&text);
        let known = |columns: &[String]| needed.iter().filter(|name| columns.iter().any(|column| column == *name)).count();
        let best = separators
            .into_iter()
            .map(|separator| {
                let (row, end, _) = cells::row(&text, start, separator);
                (row.cells, separator, end)
            })
            .max_by_key(|(columns, ..)| (known(columns), columns.len()));
        let (columns, separator, end) = best.unwrap_or_default();
        if let Some(missing) = needed.iter().find(|name| !columns.iter().any(|column| column == *name)) {
            let found = columns.iter().take(20).map(|name| short(name)).collect();
            return Err(Unreadable::NoColumn { missing: (*missing).to_owned(), found });
        }
        let twice = |(place, name): (usize, &String)| !name.is_empty() && columns[..place].contains(name);
        if let Some(place) = columns.iter().enumerate().position(twice) {
            return Err(Unreadable::SameColumn { name: short(&columns[place]) });
        }
        Ok(Table { columns, rows: Rows::new(separator, end), counted: (0, 1), text })
    }

    /// The next row that holds something.
    pub fn row(&mut self) -> Result<Option<Line>, Unreadable> {
        let Some(row) = self.rows.next(&self.text)? else { return Ok(None) };
        let (from, line) = self.counted;
        let line = line + self.text[from..row.range.start].matches('\n').count();
        self.counted = (row.range.start, line);
        let cells = row.cells.iter().map(|cell| cells::unguarded(cell).to_owned()).collect();
        Ok(Some(Line { line, cells, sound: row.sound }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(usize, Vec<String>, bool)> {
        let mut table = Table::read(text.as_bytes(), &["slug", "version"]).unwrap();
        std::iter::from_fn(|| table.row().unwrap()).map(|row| (row.line, row.cells, row.sound)).collect()
    }

    #[test]
    fn rows_come_with_their_lines_whatever_stands_between_the_cells() {
        let expected = [(2, vec!["a".into(), "1".into(), "x\ny".into()], true), (5, vec!["b".into(), "2".into(), "=1".into()], true)];
        for text in [
            "slug,version,en.stem\na,1,\"x\ny\"\n\nb,2,'=1\n",
            "\u{feff}slug;version;en.stem\r\na;1;\"x\ny\"\r\n\r\nb;2;\"'=1\"\r\n",
            "slug\tversion\ten.stem\na\t1\t\"x\ny\"\n\t\t\nb\t2\t'=1",
        ] {
            assert_eq!(rows(text), expected, "{text}");
        }
        assert_eq!(rows("sep=;\nslug;version\na,b;1\n")[0], (3, vec!["a,b".into(), "1".into()], true));
        let broken = rows("slug,version\n\"a,1\nb,2\n");
        assert_eq!(broken.iter().map(|(line, _, sound)| (*line, *sound)).collect::<Vec<_>>(), [(2, false), (3, true)]);
    }

    #[test]
    fn a_header_that_says_too_little_is_refused_with_what_it_names() {
        let why = |text: &str| Table::read(text.as_bytes(), &["slug", "version"]).err().map(|error| error.to_string());
        assert!(why("slug,b\nx,1\n").unwrap().contains("the column version; it names slug, b"));
        assert!(why("slug,version,b,b\n").unwrap().contains("names the column b twice"));
        assert_eq!(why(" \n"), Some(Unreadable::Empty.to_string()));
        assert_eq!(why("b;slug;;version;\n"), None);
    }
}
