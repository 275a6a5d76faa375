//! Two people changed the same thing: what one of them changed alone is taken over, and what both changed is asked about.

use std::collections::BTreeSet;

use super::Fields;

/// What became of two changes to one beginning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// Both changes together; where they disagree, what stood at the beginning.
    pub merged: Fields,
    /// Fields that both changed, each to something else.
    pub conflicts: Vec<String>,
    /// Fields that only the other changed.
    pub theirs: Vec<String>,
    /// Fields that only this one changed.
    pub mine: Vec<String>,
}

/// The names of the fields in which two differ, in the order of their names.
pub fn changed<'f>(a: &'f Fields, b: &'f Fields) -> Vec<&'f str> {
    let names: BTreeSet<&str> = a.iter().chain(b.iter()).map(|(name, _)| name).collect();
    names.into_iter().filter(|name| a.get(name) != b.get(name)).collect()
}

/// Three-way merge, field by field.
pub fn merge(base: &Fields, theirs: &Fields, mine: &Fields) -> Merge {
    let mut done = Merge { merged: base.clone(), ..Merge::default() };
    let names: BTreeSet<&str> = changed(base, theirs).into_iter().chain(changed(base, mine)).collect();
    for name in names {
        let (was, other, own) = (base.get(name), theirs.get(name), mine.get(name));
        if other == own {
            done.merged.set(name, own);
        } else if own == was {
            done.merged.set(name, other);
            done.theirs.push(name.to_owned());
        } else if other == was {
            done.merged.set(name, own);
            done.mine.push(name.to_owned());
        } else {
            done.conflicts.push(name.to_owned());
        }
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().copied().collect()
    }

    #[test]
    fn only_what_both_changed_differently_is_asked_about() {
        let base = fields(&[("a", "1"), ("b", "1"), ("c", "1"), ("d", "1"), ("e", "1")]);
        let theirs = fields(&[("a", "2"), ("b", "1"), ("c", "2"), ("d", "2"), ("e", "1"), ("new", "x")]);
        let mine = fields(&[("a", "1"), ("b", "3"), ("c", "3"), ("d", "2")]);
        let done = merge(&base, &theirs, &mine);
        assert_eq!(done.conflicts, ["c"]);
        assert_eq!(done.theirs, ["a", "new"]);
        assert_eq!(done.mine, ["b", "e"]);
        assert_eq!(done.merged, fields(&[("a", "2"), ("b", "3"), ("c", "1"), ("d", "2"), ("new", "x")]));
    }

    #[test]
    fn without_another_change_a_merge_is_mine() {
        let base = fields(&[("a", "1"), ("b", "2")]);
        let mine = fields(&[("a", "1"), ("c", "3")]);
        assert_eq!(merge(&base, &base, &mine).merged, mine);
        assert_eq!(merge(&base, &mine, &mine), Merge { merged: mine, ..Merge::default() });
    }
}
