//! A report in the open. No I/O, and no way to print it.
//!
//! Nothing here has `Debug`, `Display`, `Serialize` or `Clone`, and all of it is wiped when it is
//! dropped. Where content must be read, the call says so: `expose_…`.
//!
//! ```compile_fail,E0277
//! fn printable<T: std::fmt::Debug>() {}
//! printable::<corncrake::report::Report>();
//! ```
//! ```compile_fail,E0277
//! fn printable<T: std::fmt::Debug>() {}
//! printable::<corncrake::report::Answers>();
//! ```
//! ```compile_fail,E0277
//! fn printable<T: std::fmt::Debug>() {}
//! printable::<corncrake::report::Story>();
//! ```
//! ```compile_fail,E0277
//! fn displayable<T: std::fmt::Display>() {}
//! displayable::<corncrake::report::Report>();
//! ```
//! ```compile_fail,E0277
//! fn displayable<T: std::fmt::Display>() {}
//! displayable::<corncrake::report::Answers>();
//! ```
//! ```compile_fail,E0277
//! fn displayable<T: std::fmt::Display>() {}
//! displayable::<corncrake::report::Story>();
//! ```
//! ```compile_fail,E0277
//! fn serialisable<T: serde::Serialize>() {}
//! serialisable::<corncrake::report::Report>();
//! ```
//! ```compile_fail,E0277
//! fn serialisable<T: serde::Serialize>() {}
//! serialisable::<corncrake::report::Answers>();
//! ```
//! ```compile_fail,E0277
//! fn serialisable<T: serde::Serialize>() {}
//! serialisable::<corncrake::report::Story>();
//! ```
//! ```compile_fail,E0277
//! fn cloneable<T: Clone>() {}
//! cloneable::<corncrake::report::Report>();
//! ```
//! ```compile_fail,E0277
//! fn cloneable<T: Clone>() {}
//! cloneable::<corncrake::report::Answers>();
//! ```
//! ```compile_fail,E0277
//! fn cloneable<T: Clone>() {}
//! cloneable::<corncrake::report::Story>();
//! ```
//!
//! The same checks pass for a type that may be printed, so they fail above for the right reason:
//!
//! ```
//! fn all<T: std::fmt::Debug + std::fmt::Display + serde::Serialize + Clone>() {}
//! all::<corncrake::questionnaire::Version>();
//! ```

mod problem;
#[cfg(test)]
mod tests;
pub mod wipe;

use std::collections::BTreeMap;

use serde::Serialize;
use zeroize::Zeroizing;

use crate::clock::Month;
use crate::keys::public::Hash;
use crate::questionnaire::{Kind, OLDER, ONGOING, Question, Questionnaire, STORY};
use crate::text::Lang;

pub use problem::{FieldError, Misfit, Problem};
use wipe::wipe_text;

/// Answers and story of one incident.
pub struct Report {
    /// The coded part.
    pub answers: Answers,
    /// The reporter's own words.
    pub story: Story,
}

/// The coded part of a report: for each answered question the codes, in the order of the
/// questionnaire, each once.
pub struct Answers(BTreeMap<String, Vec<String>>);

/// The reporter's own words, perhaps none, and the language that the form was in.
///
/// Without control characters other than line ends (`\n`) and tabs.
pub struct Story {
    text: Zeroizing<String>,
    language: Lang,
}

impl Report {
    /// Reads a filled-in form: names and values in the order sent, several answers as one field
    /// several times.
    ///
    /// An empty value is no answer. Choices that are always included need not be sent. `fields`
    /// holds questions only; the form's own fields are the caller's. Every wrong field is in the
    /// error once, in the order of the questionnaire.
    pub fn parse(
        questionnaire: &Questionnaire,
        fields: &[(String, String)],
        lang: Lang,
        this_month: Month,
    ) -> Result<Self, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut answers = Answers(BTreeMap::new());
        if fields
            .iter()
            .any(|(name, _)| questionnaire.question(name).is_none())
        {
            errors.push(FieldError {
                field: String::new(),
                problem: Problem::UnknownQuestion,
            });
        }
        for question in questionnaire.questions() {
            let sent: Vec<&str> = fields
                .iter()
                .filter(|(name, value)| *name == question.code && !value.is_empty())
                .map(|(_, value)| value.as_str())
                .collect();
            match answer(question, &sent, Some(this_month)) {
                Ok(codes) if codes.is_empty() => {}
                Ok(codes) => {
                    answers.0.insert(question.code.clone(), codes);
                }
                Err(problem) => errors.push(FieldError {
                    field: question.code.clone(),
                    problem,
                }),
            }
        }
        let story = fields
            .iter()
            .find(|(name, text)| name == STORY && !text.is_empty())
            .map_or("", |(_, text)| text);
        let story = Story::new(story, lang);
        if errors.is_empty() {
            Ok(Self { answers, story })
        } else {
            Err(errors)
        }
    }

    /// The same bytes for the same content, whatever the order of fields was and however line
    /// ends were sent: what the receipt is derived from, besides the form's seed.
    ///
    /// `attachments` are the hashes of what is attached, as it will be sealed: other pictures with
    /// the same words are another report.
    ///
    /// Compact JSON with sorted keys, so that a browser can make the same. The language is no
    /// part of it: sending the same words again from the form in another language is a retry.
    pub fn canonical(&self, attachments: &[Hash]) -> Zeroizing<Vec<u8>> {
        #[derive(Serialize)]
        struct Content<'a> {
            answers: &'a BTreeMap<String, Vec<String>>,
            attachments: &'a [Hash],
            story: &'a str,
        }
        let content = Content {
            answers: &self.answers.0,
            attachments,
            story: &self.story.text,
        };
        // Written into one buffer of the final size: a buffer that grows leaves copies behind.
        let mut length = Length(0);
        serde_json::to_writer(&mut length, &content).expect("maps of strings become JSON");
        let mut bytes = Zeroizing::new(Vec::with_capacity(length.0));
        serde_json::to_writer(&mut *bytes, &content).expect("maps of strings become JSON");
        bytes
    }
}

/// Counts what is written to it.
struct Length(usize);

impl std::io::Write for Length {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Answers {
    /// The codes by question. For tables and forms, never for logs.
    pub fn expose_coded(&self) -> &BTreeMap<String, Vec<String>> {
        &self.0
    }

    /// Takes coded answers from an opened report, which anyone may have made, under the same
    /// rules as a form, but for the date: any month of the years in use passes, because when the
    /// report was written is not known here. [`Answers::check_months`] knows the latest.
    pub fn from_coded(
        mut coded: BTreeMap<String, Vec<String>>,
        questionnaire: &Questionnaire,
    ) -> Result<Self, Misfit> {
        let checked = check_coded(&coded, questionnaire);
        wipe_coded(&mut coded);
        checked.map_err(Misfit)
    }

    /// Fails where a month is later than `latest`.
    pub fn check_months(&self, questionnaire: &Questionnaire, latest: Month) -> Result<(), Misfit> {
        let dated = questionnaire
            .questions()
            .iter()
            .filter(|question| matches!(question.kind, Kind::Month { .. }))
            .filter_map(|question| self.0.get(&question.code));
        let mut months = dated
            .flatten()
            .filter_map(|code| code.parse::<Month>().ok());
        if months.any(|month| month > latest) {
            return Err(Misfit(Problem::MonthOutOfRange));
        }
        Ok(())
    }
}

fn check_coded(
    coded: &BTreeMap<String, Vec<String>>,
    questionnaire: &Questionnaire,
) -> Result<Answers, Problem> {
    for code in coded.keys() {
        match questionnaire.question(code).map(|question| &question.kind) {
            None | Some(Kind::Text { .. }) => return Err(Problem::UnknownQuestion),
            Some(Kind::One(_) | Kind::Several { .. } | Kind::Month { .. }) => {}
        }
    }
    let mut answers = Answers(BTreeMap::new());
    for question in questionnaire.questions() {
        let sent: Vec<&str> = coded
            .get(&question.code)
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let fits = answer(question, &sent, None)?;
        if !fits.is_empty() {
            answers.0.insert(question.code.clone(), fits);
        }
    }
    Ok(answers)
}

impl Story {
    /// The text with line ends as `\n` and without other control characters than tabs.
    pub fn new(text: &str, language: Lang) -> Self {
        if is_clean(text) {
            return Self {
                text: Zeroizing::new(text.to_owned()),
                language,
            };
        }
        // Cleaning never lengthens, so this never grows and leaves no copies behind.
        let mut clean = Zeroizing::new(String::with_capacity(text.len()));
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\r' if chars.peek() == Some(&'\n') => {}
                '\r' => clean.push('\n'),
                '\n' | '\t' => clean.push(c),
                _ if c.is_control() => {}
                _ => clean.push(c),
            }
        }
        Self {
            text: clean,
            language,
        }
    }

    /// Takes the text of an opened report, which anyone may have made: over the questionnaire's
    /// length it does not fit.
    pub fn from_opened(
        text: &str,
        language: Lang,
        questionnaire: &Questionnaire,
    ) -> Result<Self, Misfit> {
        let max = questionnaire.story_limit().unwrap_or(0);
        if text.chars().count() > max {
            return Err(Misfit(Problem::TooLong { max }));
        }
        Ok(Self::new(text, language))
    }

    /// The words themselves. For the seal and the desk's screen, never for logs.
    pub fn expose_text(&self) -> &str {
        &self.text
    }

    /// The language of the form that they were written in.
    pub fn language(&self) -> Lang {
        self.language
    }
}

/// Whether there is surely nothing to clean: most stories are looked at in one stride, which is
/// felt over many thousand reports. `0xC2` begins U+0080 to U+009F, and some others that are kept.
fn is_clean(text: &str) -> bool {
    let may_go =
        |byte: u8| (byte < 0x20 && byte != b'\n' && byte != b'\t') || byte == 0x7F || byte == 0xC2;
    !text.bytes().fold(false, |any, byte| any | may_go(byte))
}

impl Drop for Answers {
    fn drop(&mut self) {
        wipe_coded(&mut self.0);
    }
}

fn wipe_coded(coded: &mut BTreeMap<String, Vec<String>>) {
    for (question, codes) in std::mem::take(coded) {
        wipe_text(question);
        codes.into_iter().for_each(wipe_text);
    }
}

/// The codes that were sent for one question, checked, in the questionnaire's order, each once.
/// Without `this_month` any month passes.
fn answer(
    question: &Question,
    sent: &[&str],
    this_month: Option<Month>,
) -> Result<Vec<String>, Problem> {
    let codes = match &question.kind {
        Kind::One(_) | Kind::Several { .. } => chosen(question, sent)?,
        Kind::Month { back } => month(*back, sent, this_month)?,
        Kind::Text { max_chars } => {
            // Counted before cleaning, as a phone counts; cleaning only shortens.
            let length = sent.first().map_or(0, |text| {
                text.chars().count() - text.matches("\r\n").count()
            });
            return match length {
                0 if question.required => Err(Problem::Missing),
                _ if sent.len() > 1 => Err(Problem::OnlyOne),
                length if length > *max_chars => Err(Problem::TooLong { max: *max_chars }),
                _ => Ok(Vec::new()),
            };
        }
    };
    if codes.is_empty() && question.required {
        return Err(Problem::Missing);
    }
    Ok(codes)
}

fn chosen(question: &Question, sent: &[&str]) -> Result<Vec<String>, Problem> {
    let offered = |code: &&str| question.offered().any(|choice| choice.code == *code);
    if !sent.iter().all(offered) {
        return Err(Problem::NotAChoice);
    }
    let codes: Vec<String> = question
        .offered()
        .filter(|choice| choice.always || sent.contains(&choice.code.as_str()))
        .map(|choice| choice.code.clone())
        .collect();
    match (&question.kind, question.max()) {
        (Kind::One(_), _) if codes.len() > 1 => Err(Problem::OnlyOne),
        (_, max) if codes.len() > max => Err(Problem::TooMany { max }),
        _ => Ok(codes),
    }
}

fn month(back: u8, sent: &[&str], this_month: Option<Month>) -> Result<Vec<String>, Problem> {
    let value = match sent {
        [] => return Ok(Vec::new()),
        [value] => *value,
        _ => return Err(Problem::OnlyOne),
    };
    if ![OLDER, ONGOING].contains(&value) {
        let month: Month = value.parse().map_err(|_| Problem::NotAMonth)?;
        // One month more than the form offers: it may have been opened before the month turned.
        let offered = |now: Month| now.plus(-i32::from(back)) <= month && month <= now;
        let in_use = (2000..=9998).contains(&month.parts().0);
        if !this_month.map_or(in_use, offered) {
            return Err(Problem::MonthOutOfRange);
        }
    }
    Ok(vec![value.to_owned()])
}
