//! The columns of an export, and what stands in them.
//!
//! `report`, `period`, `state`, `questionnaire`; then each question: `where` holds its code,
//! `what_V01` holds 1 or 0 for each choice of a question with several answers, and nothing where it
//! was not answered; then `recoded`, `tags`, `verified_…`, `outcome_…`, `closed`; and with words
//! `language` and `story`. With labels, `where_label` and `what_label` say the same in words.

use std::borrow::Cow;
use std::collections::BTreeSet;

use zeroize::Zeroizing;

use super::{ExportError, Order};
use crate::desk::acts::{Evidence, Mark, Outcome};
use crate::desk::casebook::{Case, Content};
use crate::desk::shelf::Wanted;
use crate::questionnaire::{Kind, OLDER, ONGOING, Question, Questionnaire};
use crate::text::{Lang, t};

/// One report.
pub struct Row<'a> {
    pub case: &'a Case,
    pub content: &'a Content,
    pub story: Option<(Zeroizing<String>, Lang)>,
    pub marks: BTreeSet<&'a Mark>,
    pub is_closed: bool,
}

/// One column.
pub struct Column<'a> {
    pub name: String,
    holds: Holds<'a>,
}

/// What is in a cell. No `Debug`, because of words.
#[derive(PartialEq, Eq)]
pub enum Cell<'a> {
    Text(Cow<'a, str>),
    Number(i32),
    Empty,
}

/// What a column holds.
enum Holds<'a> {
    Id,
    Period,
    State,
    Version,
    Code(&'a str),
    Chosen(&'a str, &'a str),
    Label(Labels<'a>),
    Recoded,
    Tags,
    Mark(Mark),
    Closed,
    Language,
    Story,
}

/// A question's labels: of one code, or of several with semicolons between them.
struct Labels<'a> {
    /// In the newest questionnaire that has it, and in older ones, which may have other choices.
    questions: Vec<&'a Question>,
    lang: Lang,
    older: String,
    ongoing: String,
}

impl Column<'_> {
    /// Whether its cells are numbers; else they are text.
    pub fn is_number(&self) -> bool {
        matches!(
            self.holds,
            Holds::Period | Holds::Chosen(..) | Holds::Mark(_) | Holds::Closed
        )
    }

    /// Whether it holds the period, which partitioned files say by their folder.
    pub fn is_period(&self) -> bool {
        matches!(self.holds, Holds::Period)
    }

    /// Whether it holds text that people wrote, which may be long.
    pub fn is_words(&self) -> bool {
        matches!(self.holds, Holds::Story)
    }

    /// What stands in a row.
    pub fn cell<'r>(&self, row: &'r Row<'_>) -> Cell<'r> {
        let given = |question: &str| {
            let codes = row.content.answers.expose_coded().get(question);
            codes.filter(|codes| !codes.is_empty())
        };
        match &self.holds {
            Holds::Id => text(row.case.id.to_string()),
            Holds::Period => Cell::Number(i32::try_from(row.case.period).unwrap_or(i32::MAX)),
            Holds::State => Cell::Text(Wanted::of(row.case.state).code().into()),
            Holds::Version => text(row.content.questionnaire.to_string()),
            Holds::Code(question) => match given(question).and_then(|codes| codes.first()) {
                Some(code) => Cell::Text(code.as_str().into()),
                None => Cell::Empty,
            },
            Holds::Chosen(question, choice) => match given(question) {
                Some(codes) => flag(codes.iter().any(|code| code == choice)),
                None => Cell::Empty,
            },
            Holds::Label(labels) => match given(&labels.questions[0].code) {
                Some(codes) => text(labels.of(codes)),
                None => Cell::Empty,
            },
            Holds::Recoded => {
                let changed: Vec<&str> = row
                    .content
                    .recoded
                    .iter()
                    .map(|recoded| recoded.question.as_str())
                    .collect();
                text(changed.join(" "))
            }
            Holds::Tags => text(tags(&row.marks)),
            Holds::Mark(mark) => flag(row.marks.contains(mark)),
            Holds::Closed => flag(row.is_closed),
            Holds::Language => match &row.story {
                Some((_, language)) => Cell::Text(language.code().into()),
                None => Cell::Empty,
            },
            Holds::Story => match &row.story {
                Some((words, _)) => Cell::Text(words.as_str().into()),
                None => Cell::Empty,
            },
        }
    }
}

fn text(text: String) -> Cell<'static> {
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text.into())
    }
}

fn flag(on: bool) -> Cell<'static> {
    Cell::Number(i32::from(on))
}

/// The tags on a report, with spaces between them, which no tag has.
pub fn tags(marks: &BTreeSet<&Mark>) -> String {
    let tags = marks.iter().filter_map(|mark| match mark {
        Mark::Tag(tag) => Some(tag.to_string()),
        _ => None,
    });
    tags.collect::<Vec<_>>().join(" ")
}

impl Labels<'_> {
    fn of(&self, codes: &[String]) -> String {
        let labels: Vec<&str> = codes.iter().map(|code| self.one(code)).collect();
        labels.join("; ")
    }

    fn one<'s>(&'s self, code: &'s str) -> &'s str {
        let choice = self.questions.iter().find_map(|asked| asked.choice(code));
        match code {
            OLDER => &self.older,
            ONGOING => &self.ongoing,
            _ => choice.map_or(code, |choice| choice.label(self.lang)),
        }
    }
}

/// The columns for what these questionnaires ask, the newest first.
pub fn columns<'a>(
    asked: &[&'a Questionnaire],
    order: &Order,
) -> Result<Vec<Column<'a>>, ExportError> {
    let named = |name: &str, holds| Column {
        name: name.to_owned(),
        holds,
    };
    let mut columns = vec![
        named("report", Holds::Id),
        named("period", Holds::Period),
        named("state", Holds::State),
        named("questionnaire", Holds::Version),
    ];
    for question in questions(asked) {
        of_question(&mut columns, asked, question, order.labels)?;
    }
    columns.extend([named("recoded", Holds::Recoded), named("tags", Holds::Tags)]);
    let underscored = |code: &str| code.replace('-', "_");
    columns.extend(Evidence::ALL.map(|how| Column {
        name: format!("verified_{}", underscored(how.code())),
        holds: Holds::Mark(Mark::Verified(how)),
    }));
    columns.extend(Outcome::ALL.map(|outcome| Column {
        name: format!("outcome_{}", underscored(outcome.code())),
        holds: Holds::Mark(Mark::Outcome(outcome)),
    }));
    columns.push(named("closed", Holds::Closed));
    if order.words {
        columns.extend([
            named("language", Holds::Language),
            named("story", Holds::Story),
        ]);
    }
    Ok(columns)
}

/// The coded questions of all of them, each once.
pub fn questions<'a>(asked: &[&'a Questionnaire]) -> Vec<&'a Question> {
    let mut questions: Vec<&Question> = Vec::new();
    for question in asked.iter().flat_map(|asked| asked.questions()) {
        let coded = !matches!(question.kind, Kind::Text { .. });
        if coded && questions.iter().all(|known| known.code != question.code) {
            questions.push(question);
        }
    }
    questions
}

/// The same question in each questionnaire that has it.
pub fn everywhere<'a>(asked: &[&'a Questionnaire], question: &Question) -> Vec<&'a Question> {
    let in_each = asked.iter();
    in_each
        .filter_map(|asked| asked.question(&question.code))
        .collect()
}

fn of_question<'a>(
    columns: &mut Vec<Column<'a>>,
    asked: &[&'a Questionnaire],
    question: &'a Question,
    labels: Option<Lang>,
) -> Result<(), ExportError> {
    let questions = everywhere(asked, question);
    let code = &question.code;
    if let Kind::Several { .. } = question.kind {
        let mut seen = BTreeSet::new();
        for choice in questions.iter().flat_map(|question| question.choices()) {
            if seen.insert(&choice.code) {
                columns.push(Column {
                    name: format!("{code}_{}", choice.code),
                    holds: Holds::Chosen(code, &choice.code),
                });
            }
        }
    } else {
        columns.push(Column {
            name: code.clone(),
            holds: Holds::Code(code),
        });
    }
    if let Some(lang) = labels {
        columns.push(Column {
            name: format!("{code}_label"),
            holds: Holds::Label(Labels {
                questions,
                lang,
                older: t(lang, "form-when-older")?,
                ongoing: t(lang, "form-when-ongoing")?,
            }),
        });
    }
    Ok(())
}
