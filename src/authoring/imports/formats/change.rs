use serde::{Deserialize, Serialize};

/// Something of a question that was left out or became something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// Moodle has a kind of its own for it.
    #[error("true/false became a single choice of \"True\" and \"False\"")]
    TrueFalse,
    /// The answers stood within the sentence.
    #[error("the answers stood within the sentence: their place is marked with _____ now")]
    MissingWord,
    /// A wrong or second-best answer was worth something.
    #[error("partial credit of {percent} % for \"{of}\" is left out")]
    PartialCredit {
        /// As it was written.
        percent: String,
        /// The answer.
        of: String,
    },
    /// Choosing it cost points.
    #[error("a deduction of {percent} % for \"{of}\" is left out")]
    Deduction {
        /// As it was written.
        percent: String,
        /// The answer.
        of: String,
    },
    /// Right options that were worth more than others.
    #[error("the right options were worth different shares: all count the same now")]
    UnequalShares,
    /// A range of numbers within another.
    #[error("the accepted number {number} lies within another: only the wider range is kept")]
    NumberWithin {
        /// The number.
        number: String,
    },
    /// A tolerance on a wrong number.
    #[error("the range around the wrong number {number} is left out: its feedback shows for exactly that number")]
    WrongRange {
        /// The number.
        number: String,
    },
    /// Feedback to the right option of a single choice.
    #[error("the feedback to the right answer stands in the explanation now, which is shown whatever was answered")]
    RightFeedback,
    /// Feedback there is no place for.
    #[error("feedback left out: {on}")]
    Feedback {
        /// What it was about.
        on: String,
    },
    /// A unit of a numeric question.
    #[error("the unit \"{unit}\" is left out: say in the question which unit is asked for")]
    Unit {
        /// Its name.
        unit: String,
    },
    /// Points other than 1.
    #[error("worth {points} points: every question counts the same here")]
    Points {
        /// As it was written.
        points: String,
    },
    /// Hidden in its question bank.
    #[error("hidden in Moodle: it is an ordinary question here")]
    Hidden,
    /// An ordering that showed part of its rows.
    #[error("only {shown} rows were shown at a time: all are shown now")]
    AllRows {
        /// How many were shown.
        shown: String,
    },
    /// A picture.
    #[error("image {name} left out: {}", if *described { "its alternative text is kept" } else { "it has no alternative text" })]
    Image {
        /// Its file name.
        name: String,
        /// Whether it has an alternative text.
        described: bool,
    },
    /// Sound, film or an embedded page.
    #[error("{kind} {name} left out")]
    Media {
        /// Its element's name.
        kind: String,
        /// Its file name, or nothing.
        name: String,
    },
    /// A file nothing refers to.
    #[error("the attached file {name} is left out")]
    File {
        /// Its name.
        name: String,
    },
    /// Code, in an element or an attribute.
    #[error("code in {place} left out")]
    Code {
        /// The element or attribute.
        place: String,
    },
    /// A link that is not kept; its text is.
    #[error("the link to \"{target}\" is left out, its text is kept")]
    Link {
        /// Where it led.
        target: String,
    },
    /// A link that began with `http://`.
    #[error("the link to \"{target}\" begins with https:// now")]
    Upgraded {
        /// Where it leads.
        target: String,
    },
    /// A table, each row a line now.
    #[error("a table became lines, its cells divided by |")]
    Table,
    /// Raised or lowered characters that Unicode does not have.
    #[error("\"{text}\" stands on the line now, neither raised nor lowered")]
    Raised {
        /// The characters.
        text: String,
    },
    /// A look that is not kept; its text is.
    #[error("the look of {tag} is left out, its text is kept")]
    Formatting {
        /// The element, or words for it.
        tag: String,
    },
    /// An element nobody knows; its text is kept.
    #[error("<{tag}> left out, its text is kept")]
    Tag {
        /// The element.
        tag: String,
    },
    /// Characters that cannot be seen.
    #[error("invisible characters left out")]
    Invisible,
    /// A column of a table that is not understood.
    #[error("the column \"{column}\" is left out")]
    Column {
        /// Its header.
        column: String,
    },
    /// More than are listed.
    #[error("and more of the kind")]
    Others,
}
