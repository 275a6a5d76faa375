use serde::{Deserialize, Serialize};

use super::{MAX_PARTS, MAX_QUESTION};

/// Why a question is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// A kind of question the house does not have.
    #[error("questions of the kind \"{kind}\" are not supported")]
    Kind {
        /// The format's name for it.
        kind: String,
    },
    /// Nothing is asked.
    #[error("the question has no text")]
    NoStem,
    /// Nothing is right, or nothing wholly.
    #[error("no answer is right (worth 100 %)")]
    NoRightAnswer,
    /// A single choice with more than one right option.
    #[error("{count} options are right, each by itself; a single choice has one")]
    SeveralRight {
        /// How many.
        count: usize,
    },
    /// Fewer than two options or rows.
    #[error("{found} options or rows; at least two are needed")]
    TooFew {
        /// How many there are.
        found: usize,
    },
    /// More than [`MAX_PARTS`].
    #[error("{found} options, rows or hints; at most {MAX_PARTS} are read")]
    TooManyParts {
        /// How many there are.
        found: usize,
    },
    /// An option, row or partner without words.
    #[error("option or row {number} has no text")]
    EmptyPart {
        /// Which, from 1.
        number: usize,
    },
    /// The same option, row or partner twice.
    #[error("\"{text}\" stands there twice")]
    Repeated {
        /// Its words.
        text: String,
    },
    /// A share of the points that is none.
    #[error("\"{found}\" is no share of the points that Moodle knows (100, 90, 83.33333, 80, 75, …, 5, 0)")]
    Weight {
        /// As it was written.
        found: String,
    },
    /// Shares of right options that are not 100 in all.
    #[error("the shares of the right options are {sum} % in all, not 100 %")]
    WeightSum {
        /// Their sum, in per cent.
        sum: String,
    },
    /// A brace too many or too few.
    #[error("the braces do not pair: write \\{{ and \\}} for braces that are not around the answers")]
    Braces,
    /// An empty line where one ends the question.
    #[error("an empty line stands between the braces: it ends the question")]
    BlankLine,
    /// Two answer blocks.
    #[error("more than one block of answers in one question")]
    SeveralBlocks,
    /// Not a number.
    #[error("\"{found}\" is not a number")]
    NotANumber {
        /// As it was written.
        found: String,
    },
    /// A number that could be two numbers.
    #[error("\"{found}\" could be two different numbers: write it without a sign between the thousands")]
    AmbiguousNumber {
        /// As it was written.
        found: String,
    },
    /// A range whose end comes first.
    #[error("the range {found} runs backwards")]
    Backwards {
        /// As it was written.
        found: String,
    },
    /// A tolerance below zero.
    #[error("the tolerance {found} is below zero")]
    Tolerance {
        /// As it was written.
        found: String,
    },
    /// Two right numbers apart from each other.
    #[error("more than one number is right; a numeric question has one, with a tolerance")]
    SeveralNumbers,
    /// A pair without its sign.
    #[error("\"{found}\" is no pair: write =row -> partner")]
    Pair {
        /// As it was written.
        found: String,
    },
    /// A row without a partner.
    #[error("\"{row}\" has no partner")]
    NoPartner {
        /// Its words.
        row: String,
    },
    /// Longer than [`MAX_QUESTION`].
    #[error("the question is longer than {MAX_QUESTION} bytes")]
    TooLong,
    /// Aiken: an option before a question.
    #[error("an option or ANSWER line stands here before any question")]
    NotStarted,
    /// Aiken: a question over several lines.
    #[error("the question takes more than one line; in Aiken it stands on one")]
    SeveralLines,
    /// Aiken: letters out of order.
    #[error("option {found} stands where {expected} is expected")]
    Letter {
        /// The letter there.
        found: char,
        /// The letter that would follow.
        expected: char,
    },
    /// Aiken: a question without its last line.
    #[error("no line ANSWER: follows the options")]
    NoAnswerLine,
    /// The key names no option.
    #[error("the answer \"{found}\" names none of the options")]
    UnknownAnswer {
        /// As it was written.
        found: String,
    },
    /// The key names one option by place and another by its words.
    #[error("the answer \"{found}\" could mean two options: write the letters of the right ones")]
    AmbiguousAnswer {
        /// As it was written.
        found: String,
    },
    /// More cells than the header has.
    #[error("the row has more cells than the header: put cells with separators in quotation marks")]
    ExtraCells,
    /// A quotation mark that is not closed.
    #[error("a quotation mark is opened and not closed")]
    Quote,
}
