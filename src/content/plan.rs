//! What a load would do: the files now, the files as loaded, and the database now, compared row by row.

use std::collections::{BTreeMap, BTreeSet};

use super::stock::{RowKey, Stock, Table, TextKey};

/// Whose side a conflict goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    File,
    Database,
}

/// What is done with one row or text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// It is new, or comes back after a load retired it.
    Insert,
    /// Only the file changed.
    Update,
    /// It is gone from the files.
    Retire,
    /// Both sides say the same, or the database's side was taken: only what was loaded is noted.
    Note,
    /// Only an instructor changed it.
    Keep,
    /// File and database both changed: nothing is written.
    Conflict,
    Unchanged,
}

/// The steps of a load.
#[derive(Debug, Default)]
pub struct Plan {
    pub rows: BTreeMap<RowKey, Step>,
    pub texts: BTreeMap<TextKey, Step>,
    /// Items and lessons that get a new version, because they or a text of theirs changed.
    pub new_versions: BTreeSet<RowKey>,
}

impl Step {
    /// Whether it changes what learners see.
    pub fn writes(self) -> bool {
        matches!(self, Step::Insert | Step::Update | Step::Retire)
    }
}

/// One side of a comparison.
struct Side<'s> {
    hash: &'s str,
    loaded: Option<&'s str>,
    live: bool,
}

fn step(file: Option<&str>, database: Option<Side>, take: Option<Take>) -> Step {
    let conflict = |by_file: Step| match take {
        None => Step::Conflict,
        Some(Take::File) => by_file,
        Some(Take::Database) => Step::Note,
    };
    match (file, database) {
        (None, None) => Step::Unchanged,
        (Some(_), None) => Step::Insert,
        // A load retired it: it is back in the files.
        (Some(_), Some(Side { live: false, loaded: None, .. })) => Step::Insert,
        (Some(file), Some(side)) if file == side.hash => {
            if side.loaded == Some(file) {
                Step::Unchanged
            } else {
                Step::Note
            }
        }
        (Some(_), Some(side)) if side.loaded == Some(side.hash) => Step::Update,
        (Some(file), Some(side)) if side.loaded == Some(file) => Step::Keep,
        (Some(_), Some(_)) => conflict(Step::Update),
        // Never loaded: an instructor made it, or it is retired already.
        (None, Some(Side { loaded: None, live, .. })) => {
            if live {
                Step::Keep
            } else {
                Step::Unchanged
            }
        }
        (None, Some(side)) if side.loaded == Some(side.hash) => Step::Retire,
        (None, Some(_)) => match take {
            None => Step::Conflict,
            Some(Take::File) => Step::Retire,
            // It is the instructor's own from now on.
            Some(Take::Database) => Step::Note,
        },
    }
}

/// Compares the files with the database.
pub fn plan(files: &Stock, database: &Stock, take: Option<Take>) -> Plan {
    let mut plan = Plan::default();
    for key in files.rows.keys().chain(database.rows.keys()) {
        let side = database.rows.get(key).map(|row| Side { hash: &row.hash, loaded: row.loaded_hash.as_deref(), live: row.live });
        let step = step(files.rows.get(key).map(|row| row.hash.as_str()), side, take);
        plan.rows.insert(key.clone(), step);
    }
    let mut cards = database.cards();
    cards.extend(files.cards());
    for key in files.texts.keys().chain(database.texts.keys()) {
        let side = database.texts.get(key).map(|text| Side { hash: &text.hash, loaded: text.loaded_hash.as_deref(), live: text.live });
        let mut step = step(files.texts.get(key).map(|text| text.hash.as_str()), side, take);
        let row = files.versioned(&key.0, &cards);
        // Words and structure of a row belong together: with the row in conflict, its words wait too.
        if step.writes() && row.as_ref().is_some_and(|row| plan.rows.get(row) == Some(&Step::Conflict)) {
            step = Step::Conflict;
        }
        if let Some(row) = row.filter(|_| step.writes()) {
            plan.new_versions.insert(row);
        }
        plan.texts.insert(key.clone(), step);
    }
    let versioned = |(table, _): &RowKey| matches!(table, Table::Items | Table::Lessons);
    let changed = plan.rows.iter().filter(|(key, step)| versioned(key) && matches!(step, Step::Insert | Step::Update));
    plan.new_versions.extend(changed.map(|(key, _)| key.clone()));
    // What is gone needs no version of its own.
    let rows = &plan.rows;
    plan.new_versions.retain(|key| !matches!(rows.get(key), None | Some(Step::Retire)));
    plan
}

impl Plan {
    /// Whether anything at all is written.
    pub fn writes(&self) -> bool {
        self.rows.values().chain(self.texts.values()).any(|step| step.writes() || *step == Step::Note)
    }

    /// Rows and texts that both sides changed.
    pub fn conflicts(&self) -> Vec<String> {
        let rows =
            self.rows.iter().filter(|(_, step)| **step == Step::Conflict).map(|((table, slug), _)| format!("{} {slug}", table.as_str()));
        let texts = self
            .texts
            .iter()
            .filter(|(_, step)| **step == Step::Conflict)
            .map(|((owner, locale, id), _)| format!("{owner} {id} in {locale}"));
        rows.chain(texts).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side<'s>(hash: &'s str, loaded: Option<&'s str>) -> Option<Side<'s>> {
        Some(Side { hash, loaded, live: true })
    }

    #[test]
    fn three_sides_decide() {
        assert_eq!(step(Some("a"), None, None), Step::Insert);
        assert_eq!(step(Some("a"), side("a", Some("a")), None), Step::Unchanged);
        assert_eq!(step(Some("b"), side("a", Some("a")), None), Step::Update);
        assert_eq!(step(Some("a"), side("b", Some("a")), None), Step::Keep);
        assert_eq!(step(Some("c"), side("b", Some("a")), None), Step::Conflict);
        assert_eq!(step(Some("c"), side("b", Some("a")), Some(Take::File)), Step::Update);
        assert_eq!(step(Some("c"), side("b", Some("a")), Some(Take::Database)), Step::Note);
        assert_eq!(step(Some("b"), side("b", Some("a")), None), Step::Note);
        assert_eq!(step(None, side("a", Some("a")), None), Step::Retire);
        assert_eq!(step(None, side("b", Some("a")), None), Step::Conflict);
        assert_eq!(step(None, side("b", None), None), Step::Keep);
        assert_eq!(step(None, Some(Side { hash: "a", loaded: None, live: false }), None), Step::Unchanged);
        assert_eq!(step(Some("a"), Some(Side { hash: "a", loaded: None, live: false }), None), Step::Insert);
    }
}
