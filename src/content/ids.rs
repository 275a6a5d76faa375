//! Which texts a row has. Ids are derived from slugs and never written in the TOML.

use std::fmt;

use super::model::{
    Achievement, Ask, Block, Card, Cluster, Context, Country, Domain, Item, ItemKind, Kc, Lesson, Misconception, Parameter, ParameterKind,
    Slip, Template, Term,
};

/// Whose texts: `item/coat-sale`. Texts are stored, compiled and cached together by owner.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Owner {
    pub kind: OwnerKind,
    pub slug: String,
}

/// What kinds of row have texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OwnerKind {
    Domain,
    Cluster,
    Kc,
    Lesson,
    Card,
    Item,
    Misconception,
    Context,
    Country,
    Term,
    Parameter,
    Achievement,
    Template,
}

const KINDS: [(OwnerKind, &str); 13] = [
    (OwnerKind::Domain, "domain"),
    (OwnerKind::Cluster, "cluster"),
    (OwnerKind::Kc, "kc"),
    (OwnerKind::Lesson, "lesson"),
    (OwnerKind::Card, "card"),
    (OwnerKind::Item, "item"),
    (OwnerKind::Misconception, "mixup"),
    (OwnerKind::Context, "context"),
    (OwnerKind::Country, "country"),
    (OwnerKind::Term, "term"),
    (OwnerKind::Parameter, "parameter"),
    (OwnerKind::Achievement, "achievement"),
    (OwnerKind::Template, "template"),
];

impl OwnerKind {
    /// The word before the slash.
    pub fn as_str(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }
}

impl Owner {
    pub fn new(kind: OwnerKind, slug: impl Into<String>) -> Owner {
        Owner { kind, slug: slug.into() }
    }

    /// Reads `item/coat-sale`.
    pub fn parse(text: &str) -> Option<Owner> {
        let (word, slug) = text.split_once('/')?;
        let (kind, _) = KINDS.iter().find(|(_, known)| *known == word)?;
        Some(Owner::new(*kind, slug))
    }

    /// What its text ids begin with, without the dash.
    pub fn prefix(&self) -> String {
        match self.kind {
            // These have slugs that are unique among themselves and begin with no other's.
            OwnerKind::Card | OwnerKind::Item | OwnerKind::Context | OwnerKind::Template => self.slug.clone(),
            OwnerKind::Lesson => format!("{}-lesson", self.slug),
            other => format!("{}-{}", other.as_str(), self.slug),
        }
    }

    /// The id of one of its texts.
    pub fn text_id(&self, ending: &str) -> String {
        if ending.is_empty() { self.prefix() } else { format!("{}-{ending}", self.prefix()) }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}/{}", self.kind.as_str(), self.slug)
    }
}

/// A row with texts.
pub trait Texts {
    /// Who owns the texts.
    fn owner(&self) -> Owner;
    /// What stands in the ids after the owner's prefix, in reading order; empty for the prefix alone.
    fn endings(&self) -> Vec<String>;

    /// The ids of the texts, exactly.
    fn text_ids(&self) -> Vec<String> {
        let owner = self.owner();
        self.endings().iter().map(|ending| owner.text_id(ending)).collect()
    }
}

fn fixed(endings: &[&str]) -> Vec<String> {
    endings.iter().map(|ending| (*ending).to_owned()).collect()
}

macro_rules! fixed_texts {
    ($($row:ty: $kind:ident by $slug:ident has $endings:expr;)*) => {$(
        impl Texts for $row {
            fn owner(&self) -> Owner {
                Owner::new(OwnerKind::$kind, &self.$slug)
            }
            fn endings(&self) -> Vec<String> {
                fixed($endings)
            }
        }
    )*};
}

fixed_texts! {
    Domain: Domain by slug has &["name", "summary"];
    Cluster: Cluster by slug has &["name"];
    Kc: Kc by slug has &["name", "objective"];
    Lesson: Lesson by kc has &["title", "promise"];
    Misconception: Misconception by slug has &["name", "correction"];
    Context: Context by id has &["title", "home", "host-counterpart", "comparison", "warning"];
    Country: Country by code has &["name"];
    Term: Term by slug has &["name", "meaning"];
    Achievement: Achievement by id has &["name", "description"];
}

impl Texts for Parameter {
    fn owner(&self) -> Owner {
        Owner::new(OwnerKind::Parameter, &self.key)
    }
    fn endings(&self) -> Vec<String> {
        if self.kind == ParameterKind::Text { vec![String::new()] } else { Vec::new() }
    }
}

impl Texts for Template {
    fn owner(&self) -> Owner {
        Owner::new(OwnerKind::Template, &self.id)
    }
    fn endings(&self) -> Vec<String> {
        let mut endings = fixed(&["stem"]);
        endings.extend(self.distractors.iter().map(|distractor| format!("{}-feedback", distractor.id)));
        endings.extend(fixed(&["hint-1", "hint-2", "why"]));
        endings
    }
}

impl Texts for Card {
    fn owner(&self) -> Owner {
        Owner::new(OwnerKind::Card, &self.slug)
    }
    fn endings(&self) -> Vec<String> {
        let mut endings = fixed(&["title"]);
        self.blocks.iter().for_each(|block| block_endings(block, &mut endings));
        endings
    }
}

impl Texts for Item {
    fn owner(&self) -> Owner {
        let kind = if self.template.is_some() { OwnerKind::Template } else { OwnerKind::Item };
        Owner::new(kind, &self.slug)
    }
    fn endings(&self) -> Vec<String> {
        if let Some(template) = &self.template {
            return template.endings();
        }
        let mut endings = fixed(&["stem"]);
        self.case.iter().for_each(|block| block_endings(block, &mut endings));
        for ask in self.asks() {
            if !ask.part.is_empty() {
                endings.push(ask.ending("stem"));
            }
            ask_endings(&ask, &mut endings);
            if !ask.part.is_empty() {
                endings.push(ask.ending("why"));
            }
        }
        for input in &self.inputs {
            endings.push(input.name.clone());
            endings.extend((1..=input.options).map(|option| format!("{}-k{option}", input.name)));
        }
        self.results.iter().for_each(|block| block_endings(block, &mut endings));
        if self.kind == ItemKind::Interactive {
            endings.extend(self.wrong.iter().map(|wrong| format!("{}-feedback", wrong.key)));
        }
        endings.extend((1..=self.hints).map(|hint| format!("hint-{hint}")));
        endings.push("why".into());
        self.blocks.iter().for_each(|block| block_endings(block, &mut endings));
        endings
    }
}

fn ask_endings(ask: &Ask, endings: &mut Vec<String>) {
    let feedback = |key: &str| ask.ending(&format!("{key}-feedback"));
    for option in ask.options {
        endings.push(ask.ending(&option.key));
        // A right option of several can be left out, so it has feedback too.
        if !option.right || ask.kind == ItemKind::Several {
            endings.push(feedback(&option.key));
        }
    }
    endings.extend(ask.wrong.iter().map(|wrong| feedback(&wrong.key)));
    for row in ask.rows {
        endings.push(ask.ending(&row.key));
        if ask.kind == ItemKind::Matching {
            endings.push(feedback(&row.key));
        }
    }
    endings.extend(ask.partners.iter().map(|partner| ask.ending(&partner.key)));
    endings.extend(ask.slips.iter().filter_map(|slip| match slip {
        Slip::Neighbours(slip) => Some(feedback(&slip.key)),
        Slip::Pair(_) => None,
    }));
}

fn block_endings(block: &Block, endings: &mut Vec<String>) {
    let name = block.name();
    if let Block::List { items, .. } = block {
        return endings.extend((1..=*items).map(|item| format!("{name}-{item}")));
    }
    endings.push(name.to_owned());
    if let Some((columns, rows, sum)) = block.grid() {
        endings.extend(columns.iter().map(|column| format!("{name}-{column}")));
        endings.extend(rows.iter().filter_map(|row| row.name.as_ref()).map(|row| format!("{name}-{row}")));
        endings.extend(sum.map(|_| format!("{name}-sum")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_owner_reads_as_it_prints() {
        for (kind, _) in KINDS {
            let owner = Owner::new(kind, "a-b");
            assert_eq!(Owner::parse(&owner.to_string()), Some(owner));
        }
        assert_eq!(Owner::new(OwnerKind::Lesson, "x").prefix(), "x-lesson");
        assert_eq!(Owner::new(OwnerKind::Misconception, "x").prefix(), "mixup-x");
    }
}
