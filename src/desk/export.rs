//! Coded records for other programs.
//!
//! A coded record is as sensitive as a story: who knows one of the people in it may know them again.
//! Only accepted reports are written, words only where the reporter agreed to be quoted (consent
//! C1) and only when asked for.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::acts::Verdict;
use super::casebook::{Case, Casebook, Content, State};
use super::{Desk, DeskError, recoding};
use crate::questionnaire::{Kind, Questionnaire};

/// The question and the answer by which a reporter agrees to be quoted.
const CONSENT: (&str, &str) = (recoding::CONSENT, "C1");

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values, for a spreadsheet.
    Csv,
    /// One JSON object a line.
    JsonLines,
}

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The member may not read stories.
    #[error("this identity may read answers only; leave --stories out")]
    NoStories,
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// Writing.
    #[error("cannot be written: {0}")]
    Io(#[from] io::Error),
    /// Writing CSV.
    #[error("cannot be written: {0}")]
    Csv(#[from] csv::Error),
}

/// What was exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exported {
    /// Reports.
    pub reports: usize,
    /// Of those, with words.
    pub stories: usize,
}

/// One record.
struct Row<'a> {
    case: &'a Case,
    content: &'a Content,
    story: Option<(String, &'static str)>,
}

impl Desk {
    /// Writes the accepted reports, those included that were counted in a release.
    pub fn export(
        &self,
        book: &Casebook,
        format: Format,
        with_stories: bool,
        out: impl Write,
    ) -> Result<Exported, ExportError> {
        let mut rows = Vec::new();
        for case in &book.cases {
            let accepted = match case.state {
                State::Accepted => true,
                // Counted stays counted; but what was rejected afterwards is not handed on.
                State::Counted(_) => {
                    let verdict = book.ledger.verdict(case.id);
                    verdict.is_none_or(|verdict| verdict == Verdict::Accept)
                }
                _ => false,
            };
            if let (true, Ok(content)) = (accepted, &case.content) {
                let story = if with_stories {
                    self.quotable(case, content)?
                } else {
                    None
                };
                rows.push(Row {
                    case,
                    content,
                    story,
                });
            }
        }
        let exported = Exported {
            reports: rows.len(),
            stories: rows.iter().filter(|row| row.story.is_some()).count(),
        };
        match format {
            Format::Csv => self.write_csv(&rows, with_stories, out)?,
            Format::JsonLines => write_json(&rows, out)?,
        }
        Ok(exported)
    }

    /// The words of a report whose reporter agreed to be quoted.
    fn quotable(
        &self,
        case: &Case,
        content: &Content,
    ) -> Result<Option<(String, &'static str)>, ExportError> {
        if content.story.is_none() {
            return Err(ExportError::NoStories);
        }
        let (question, yes) = CONSENT;
        let given = content.answers.expose_coded().get(question);
        if !given.is_some_and(|codes| codes.iter().any(|code| code == yes)) {
            return Ok(None);
        }
        let opened = self.open_report(case.day, case.id)?.ok();
        let story = opened.and_then(|opened| opened.story);
        Ok(story
            .map(|opened| {
                let words = opened.story.expose_text().to_owned();
                (words, opened.story.language().code())
            })
            .filter(|(words, _)| !words.is_empty()))
    }

    fn write_csv(
        &self,
        rows: &[Row<'_>],
        with_stories: bool,
        out: impl Write,
    ) -> Result<(), ExportError> {
        let questions = self.columns(rows);
        let mut csv = csv::Writer::from_writer(out);
        let mut head = vec!["report".to_owned(), "period".to_owned()];
        head.extend(questions.iter().cloned());
        if with_stories {
            head.extend(["language".to_owned(), "story".to_owned()]);
        }
        csv.write_record(&head)?;
        for row in rows {
            let mut cells = vec![row.case.id.to_string(), row.case.period.to_string()];
            let answers = row.content.answers.expose_coded();
            for question in &questions {
                let codes = answers.get(question).map_or(&[][..], Vec::as_slice);
                cells.push(harmless(&codes.join(" ")));
            }
            if with_stories {
                let (words, language) = row.story.clone().unwrap_or_default();
                cells.extend([harmless(language), harmless(&words)]);
            }
            csv.write_record(&cells)?;
        }
        csv.flush()?;
        Ok(())
    }

    /// The coded questions of all questionnaires that these reports answer, the newest's order first.
    fn columns(&self, rows: &[Row<'_>]) -> Vec<String> {
        let mut columns: Vec<String> = Vec::new();
        let mut versions: Vec<_> = rows.iter().map(|row| row.content.questionnaire).collect();
        versions.dedup();
        let asked = versions.iter().rev().filter_map(|v| self.questionnaire(*v));
        for question in asked.flat_map(Questionnaire::questions) {
            let coded = !matches!(question.kind, Kind::Text { .. });
            if coded && !columns.contains(&question.code) {
                columns.push(question.code.clone());
            }
        }
        columns
    }
}

fn write_json(rows: &[Row<'_>], mut out: impl Write) -> Result<(), ExportError> {
    for row in rows {
        let mut line = Map::new();
        line.insert("report".into(), json!(row.case.id));
        line.insert("period".into(), json!(row.case.period));
        line.insert("questionnaire".into(), json!(row.content.questionnaire));
        line.insert("answers".into(), json!(row.content.answers.expose_coded()));
        if let Some((words, language)) = &row.story {
            line.insert("language".into(), json!(language));
            line.insert("story".into(), json!(words));
        }
        serde_json::to_writer(&mut out, &Value::Object(line)).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}

/// A cell that no spreadsheet takes for a formula: one that begins like one gets an apostrophe, which
/// spreadsheets hide (OWASP, "CSV Injection").
fn harmless(cell: &str) -> String {
    let first = cell.chars().next();
    let starts_a_formula = |c| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '|' | '＝' | '＋' | '－' | '＠'
        )
    };
    if first.is_some_and(starts_a_formula) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CHECKS G11.
    #[test]
    fn a_cell_that_begins_like_a_formula_becomes_text() {
        for cell in [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1",
        ] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        for cell in ["V01 V02", "", "2026-07", "He said = nothing"] {
            assert_eq!(harmless(cell), cell);
        }
    }
}
