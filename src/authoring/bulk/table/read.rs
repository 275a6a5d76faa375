//! The table on its way in: each row is held against the item as it stands.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use sqlx::PgConnection;

use super::{SLUG, VERSION};
use crate::authoring::bulk::list::Reason;
use crate::authoring::bulk::plan::{BATCH, Candidate, Plan, Step};
use crate::authoring::bulk::why::Why;
use crate::authoring::bulk::{MOST, field};
use crate::authoring::edit::changed;
use crate::authoring::edit::gate::Gate;
use crate::authoring::imports::formats::{Line, Table};
use crate::authoring::items::fields_of;
use crate::authoring::items::saved::{self, Whole};
use crate::error::AppError;

/// What a table would change; or why it cannot be read as a whole.
pub async fn read(db: &mut PgConnection, gate: &Arc<Gate>, on: Date, bytes: Vec<u8>) -> Result<Result<Plan, Reason>, AppError> {
    let mut table = match Table::read(&bytes, &[SLUG, VERSION]) {
        Ok(table) => table,
        Err(why) => return Ok(Err(Reason::Unreadable(why))),
    };
    drop(bytes);
    let columns = Columns::of(&table);
    let mut plan = Plan::default();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut asked = 0;
    loop {
        let mut rows = vec![];
        while rows.len() < BATCH {
            match table.row() {
                Ok(Some(row)) => rows.push(row),
                Ok(None) => break,
                Err(why) => return Ok(Err(Reason::Unreadable(why))),
            }
        }
        if rows.is_empty() {
            return Ok(Ok(plan));
        }
        let slugs: Vec<String> = rows.iter().map(|row| columns.slug(row).to_owned()).collect();
        let there = saved::many(db, &slugs).await?;
        let mut candidates = vec![];
        for (row, slug) in rows.iter().zip(&slugs) {
            let before = seen.get(slug).copied();
            match columns.candidate(row, there.get(slug), before) {
                Ok(Some(candidate)) => candidates.push(candidate),
                Ok(None) => plan.same += 1,
                Err(why) => plan.refuse(slug, Some(row.line), why),
            }
            if !slug.is_empty() {
                seen.entry(slug.clone()).or_insert(row.line);
            }
        }
        asked += candidates.len();
        if asked > MOST {
            return Ok(Err(Reason::Many(MOST)));
        }
        plan.sift(gate, on, candidates).await?;
    }
}

/// Where the columns stand that say which item, and the names of all.
struct Columns {
    names: Vec<String>,
    slug: usize,
    version: usize,
}

impl Columns {
    fn of(table: &Table) -> Columns {
        let place = |name: &str| table.columns.iter().position(|column| column == name).unwrap_or_default();
        Columns { slug: place(SLUG), version: place(VERSION), names: table.columns.clone() }
    }

    /// Of a row whose cells are not known none.
    fn slug<'r>(&self, row: &'r Line) -> &'r str {
        row.cells.get(self.slug).filter(|_| row.sound).map_or("", String::as_str)
    }

    /// What a row would do to its item; none where it says what stands. `before` is the row that named the item already.
    fn candidate(&self, row: &Line, whole: Option<&Whole>, before: Option<usize>) -> Result<Option<Candidate>, Why> {
        if !row.sound {
            return Err(Why::Quote);
        }
        if row.cells.iter().skip(self.names.len()).any(|cell| !cell.is_empty()) {
            return Err(Why::Cells);
        }
        let slug = self.slug(row);
        if slug.is_empty() {
            return Err(Why::NoSlug);
        }
        let whole = whole.ok_or(Why::Missing)?;
        if let Some(line) = before {
            return Err(Why::Twice { line });
        }
        let Whole { standing, drawn, item, texts } = whole;
        if *drawn {
            return Err(Why::Drawn);
        }
        if standing.status == "retired" {
            return Err(Why::Status { status: standing.status.clone() });
        }
        let typed = row.cells.get(self.version).map_or("", String::as_str);
        let version: i32 = typed.parse().map_err(|_| Why::NoVersion { typed: typed.to_owned() })?;
        if version != standing.version {
            return Err(Why::Newer { version: standing.version });
        }
        let now = fields_of(item, texts);
        let mut fields = now.clone();
        for (place, (name, cell)) in self.names.iter().zip(&row.cells).enumerate() {
            if place == self.slug || place == self.version {
                continue;
            }
            if name.is_empty() && !cell.is_empty() {
                return Err(Why::NoField { name: (place + 1).to_string(), typed: cell.clone() });
            }
            fields.set(name.as_str(), cell);
        }
        if changed(&now, &fields).is_empty() {
            return Ok(None);
        }
        let read = field::read(slug, &now, &fields)?;
        if read.difference.is_empty() {
            return Ok(None);
        }
        let status = standing.status.clone();
        // What was withdrawn can be given back at any time, as it is then.
        let learners_get = (status != "draft").then_some((read.item, read.texts));
        let step = Step { item: standing.id, line: Some(row.line), version, status: (status.clone(), status), fields: read.difference };
        Ok(Some(Candidate { slug: slug.to_owned(), step, learners_get }))
    }
}
