//! What may be wrong with a questionnaire.

use super::crossings::MOST_CELLS;
use super::parse::{MOST_CHOICES, MOST_MONTHS};
use super::{ANSWERS_LIMIT, STORY_LIMIT};
use crate::text::Lang;

/// A questionnaire was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {wrong}")]
pub struct QuestionnaireError {
    /// The file, as the caller named it.
    pub file: String,
    /// The line that is wrong, from 1.
    pub line: usize,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// What is wrong with a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// The file is no TOML, or has keys or values that a questionnaire does not have.
    #[error("{0}")]
    Form(String),
    /// The same code twice.
    #[error("the code {0} is used twice")]
    DuplicateCode(String),
    /// A question's code does not have the form of one.
    #[error("a question's code is 1 to 24 small letters, digits and hyphens, a letter first")]
    QuestionCode,
    /// A choice's code does not have the form of one.
    #[error("a choice's code is 1 to 8 capital letters and digits, a letter first")]
    ChoiceCode,
    /// A language that the interface does not have.
    #[error("the interface has no language {0:?}; there are {all}", all = Lang::codes())]
    Language(String),
    /// No language, or one twice.
    #[error("name each language that the form is offered in once")]
    Languages,
    /// A label that is missing or empty in a language that is offered.
    #[error("{of} has no {what} in {lang}, which the questionnaire offers")]
    Unlabelled {
        /// The code of the question or choice.
        of: String,
        /// Label or hint.
        what: &'static str,
        /// The language.
        lang: Lang,
    },
    /// A label over the length that fits a phone.
    #[error("this text is over {0} characters")]
    LongLabel(usize),
    /// A `means` line that says nothing.
    #[error("`means` must say in plain words what the code stands for, for ever")]
    Meaningless,
    /// No such kind.
    #[error("there is no kind {0:?}; the kinds are one, several, month and text")]
    Kind(String),
    /// A question of the name of the table of outcomes.
    #[error(
        "no question is called `outcome`: what came of a report is noted by analysts, and its \
         table has this name"
    )]
    Outcome,
    /// A question of a name that the public pages need for something else.
    #[error(
        "no question is called `{0}`: the public pages of statistics have a file, a kind of file \
         or an address of this name"
    )]
    Reserved(String),
    /// A question that asks for what could point at a person.
    #[error(
        "{0:?} asks for what could point at a person. Days, names, numbers and exact places are \
         never asked for: use months, coarse areas and choices"
    )]
    Identifying(String),
    /// Free text outside the story.
    #[error(
        "only the question `story` may be free text, and it is nothing else: answers are coded"
    )]
    FreeText,
    /// The story in a table.
    #[error("the story never enters a table: tables = \"never\"")]
    TabulatedText,
    /// A key that this kind of question does not have.
    #[error("a question of the kind {kind} has no `{key}`")]
    Foreign {
        /// The key.
        key: &'static str,
        /// The kind.
        kind: String,
    },
    /// A choice question without a choice that can be chosen.
    #[error("{0} has fewer than two choices")]
    TooFewChoices(String),
    /// More choices than can be asked or tabulated.
    #[error("{0} has more than {MOST_CHOICES} choices")]
    TooManyChoices(String),
    /// `max` outside 1 to the number of choices.
    #[error("`max` must lie between 1 and the number of choices, the fixed ones included")]
    Max,
    /// A choice that is part of every report in a question that has one answer, or is off.
    #[error(
        "a choice that is always included needs a question of the kind several, and is not off"
    )]
    Always,
    /// A choice that is part of every report, in a table.
    #[error("a choice that is in every report says nothing in a table: tables = \"never\"")]
    TabulatedAlways,
    /// `back` outside 1 to 24.
    #[error("`back` must lie between 1 and {MOST_MONTHS} months")]
    Back,
    /// `max_chars` outside 1 to the limit.
    #[error("`max_chars` must lie between 1 and {STORY_LIMIT}")]
    MaxChars,
    /// Too few or too many areas.
    #[error(
        "name 3 to 12 coarse areas, besides \"prefer not to say\": fewer say nothing, more point \
         at people. There are {0}"
    )]
    Areas(usize),
    /// An area question of another kind.
    #[error("the question `area` is of the kind one")]
    AreaKind,
    /// Areas that carry an ISO code that is none, or choices of another question that carry one.
    #[error("an ISO 3166-2 code such as KE-30 belongs to a choice of the question `area`")]
    Iso,
    /// A mapping without its vocabulary.
    #[error("a mapping is written `vocabulary: code`")]
    Map,
    /// A crossing of a question that there is not.
    #[error("there is no question {0:?} to be crossed")]
    CrossedUnknown(String),
    /// A crossing of a question that stands alone.
    #[error(
        "{0} is never crossed: with a second question it could pick people out. Crossed are \
         questions with tables = \"free\", but not population, gender, trans and age"
    )]
    CrossedAlone(String),
    /// A crossing by a question with several answers.
    #[error(
        "`by` is a question with one answer (of the kind one or month); {0} has several. What two \
         crossings with several answers give away together cannot be told exactly"
    )]
    CrossedBySeveral(String),
    /// A question with several answers in two crossings.
    #[error(
        "{0} has several answers and is crossed twice; what two such crossings give away \
         together cannot be told exactly"
    )]
    CrossedTwice(String),
    /// Crossings that lead back to where they began.
    #[error(
        "{question} and {by} are joined by other crossings already; what crossings in a circle \
         give away together cannot be told exactly"
    )]
    CrossedInCircle {
        /// The question whose answers are the rows.
        question: String,
        /// The question whose answers are the columns.
        by: String,
    },
    /// Crossings with more cells than can be audited.
    #[error(
        "up to here, the crossings have {0} cells, over the {MOST_CELLS} that can be checked \
         together; most would count nobody anyway"
    )]
    CrossedTooOften(usize),
    /// No questions.
    #[error("a questionnaire asks at least one question with choices")]
    Empty,
    /// The answers could outgrow their sealed size.
    #[error(
        "answers to this questionnaire could take {0} bytes, over the {ANSWERS_LIMIT} that fit; \
         leave out questions or choices, or set `max`"
    )]
    TooLarge(usize),
}

/// Kinds and question codes that ask for a day, a name, a number or a place.
pub(super) const IDENTIFYING: [&str; 26] = [
    "address",
    "birthday",
    "birthdate",
    "coordinates",
    "date",
    "datetime",
    "day",
    "dob",
    "email",
    "geo",
    "gps",
    "id",
    "location",
    "mail",
    "map",
    "mobile",
    "name",
    "nickname",
    "number",
    "passport",
    "phone",
    "place",
    "surname",
    "tel",
    "telephone",
    "time",
];

/// Names of files and kinds of file that are made of a release, and of pages beside it: a figure's
/// address (`what.by.area.csv`) must mean one thing only.
pub(super) const RESERVED: [&str; 20] = [
    "brief",
    "by",
    "check",
    "csv",
    "datapackage",
    "hxl",
    "index",
    "json",
    "latest",
    "method",
    "note",
    "over-time",
    "png",
    "proof",
    "release",
    "site",
    "svg",
    "tables",
    "xlsx",
    "zip",
];
