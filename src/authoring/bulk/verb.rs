//! What can be done to many items at once.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Ready,
    Draft,
    Withdraw,
    Restore,
    Retire,
    /// Brings retired items back as drafts.
    Revive,
    Tag,
    Untag,
    Component,
    /// What a table says of each.
    Csv,
}

impl Verb {
    /// What can be chosen in the bank.
    pub const CHOICES: [Verb; 9] =
        [Verb::Ready, Verb::Draft, Verb::Withdraw, Verb::Restore, Verb::Retire, Verb::Revive, Verb::Tag, Verb::Untag, Verb::Component];

    pub fn as_str(self) -> &'static str {
        match self {
            Verb::Ready => "ready",
            Verb::Draft => "draft",
            Verb::Withdraw => "withdraw",
            Verb::Restore => "restore",
            Verb::Retire => "retire",
            Verb::Revive => "revive",
            Verb::Tag => "tag",
            Verb::Untag => "untag",
            Verb::Component => "component",
            Verb::Csv => "csv",
        }
    }

    pub fn of(word: &str) -> Option<Verb> {
        Verb::CHOICES.into_iter().chain([Verb::Csv]).find(|verb| verb.as_str() == word)
    }

    /// The statuses it begins from and the one it leads to; none where the status stays.
    pub fn moves(self) -> Option<(&'static [&'static str], &'static str)> {
        match self {
            Verb::Ready => Some((&["draft"], "ready")),
            Verb::Draft => Some((&["ready"], "draft")),
            Verb::Withdraw => Some((&["published"], "withdrawn")),
            Verb::Restore => Some((&["withdrawn"], "published")),
            Verb::Retire => Some((&["draft", "ready"], "retired")),
            Verb::Revive => Some((&["retired"], "draft")),
            Verb::Tag | Verb::Untag | Verb::Component | Verb::Csv => None,
        }
    }

    /// Whether it can be done to an item that is made from a template and edited with it.
    pub fn for_drawn(self) -> bool {
        matches!(self, Verb::Withdraw | Verb::Restore)
    }

    /// What the log says of an item whose status it moved.
    pub fn noted(self) -> &'static str {
        match self {
            Verb::Withdraw => "item.withdraw",
            Verb::Restore => "item.restore",
            _ => "item.status",
        }
    }
}
