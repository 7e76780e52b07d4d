//! What may be wrong with an answer.

/// A field of a form, and what is wrong with it. Never what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The question's code; empty where the field is no question of the questionnaire.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A required question has no answer.
    #[error("has no answer")]
    Missing,
    /// The questionnaire has no such question.
    #[error("is not asked")]
    UnknownQuestion,
    /// The question has no such choice, or does not offer it.
    #[error("has no such choice")]
    NotAChoice,
    /// More than one answer where one is asked for.
    #[error("takes one answer")]
    OnlyOne,
    /// More answers than are asked for.
    #[error("takes at most {max} answers")]
    TooMany {
        /// The most.
        max: usize,
    },
    /// Neither a month nor one of the two words.
    #[error("is not a month")]
    NotAMonth,
    /// A month that is not offered.
    #[error("is a month that is not offered")]
    MonthOutOfRange,
    /// Too long.
    #[error("has more than {max} characters")]
    TooLong {
        /// The most characters.
        max: usize,
    },
}

/// Opened content does not fit the questionnaire that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an answer does not fit the questionnaire: it {0}")]
pub struct Misfit(pub Problem);

impl Problem {
    /// The id of the message that says so to a reporter. Where [`Problem::max`] is something, it
    /// is the message's argument `max`.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Missing => "form-problem-missing",
            Self::UnknownQuestion => "form-problem-unknown-question",
            Self::NotAChoice => "form-problem-not-a-choice",
            Self::OnlyOne => "form-problem-only-one",
            Self::TooMany { .. } => "form-problem-too-many",
            Self::NotAMonth => "form-problem-not-a-month",
            Self::MonthOutOfRange => "form-problem-month-out-of-range",
            Self::TooLong { .. } => "form-problem-too-long",
        }
    }

    /// The limit that was passed, where there is one.
    pub fn max(self) -> Option<usize> {
        match self {
            Self::TooMany { max } | Self::TooLong { max } => Some(max),
            Self::Missing
            | Self::UnknownQuestion
            | Self::NotAChoice
            | Self::OnlyOne
            | Self::NotAMonth
            | Self::MonthOutOfRange => None,
        }
    }
}
