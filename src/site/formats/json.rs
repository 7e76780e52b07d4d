//! One statistic for programs, with all that is needed to read it.

use serde::Serialize;

use super::NotMade;
use super::view::{Edition, Statistic};
use crate::release::{Apart, CohortDates, Count, Hash, Parameters};

/// The name of this form of the file.
pub const FORMAT: &str = "corncrake/table/2";

/// The program and its version. The same version makes the same files of the same release.
pub const MADE_BY: &str = concat!("corncrake ", env!("CARGO_PKG_VERSION"));

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    made_by: &'static str,
    language: &'static str,
    network: &'a str,
    release: u32,
    release_hash: Hash,
    issued: String,
    cohort: &'a CohortDates,
    publisher: String,
    area: String,
    question: Question<'a>,
    by: Option<Question<'a>>,
    total: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    apart: Option<Apart>,
    figures: Vec<Figure<'a>>,
    caveat: String,
    method: &'a str,
    parameters: &'a Parameters,
    questionnaire: &'a str,
    licence: &'a str,
    citation: String,
    permalink: String,
}

#[derive(Serialize)]
struct Question<'a> {
    code: &'a str,
    label: &'a str,
}

/// One figure: `count` is a number or the word `[c]`; `percent` is null where it is not given.
#[derive(Serialize)]
struct Figure<'a> {
    code: &'a str,
    answer: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by_answer: Option<&'a str>,
    count: Count,
    percent: Option<u8>,
}

/// The statistic, in the words of the edition's language.
pub fn json(statistic: &Statistic, edition: &Edition<'_>) -> Result<String, NotMade> {
    let release = edition.release();
    let crossed = statistic.by.is_some();
    let figures = statistic.figures().map(|(row, column, figure)| Figure {
        code: &row.code,
        answer: &row.label,
        by_code: crossed.then_some(column.code.as_str()),
        by_answer: crossed.then_some(column.label.as_str()),
        count: figure.count,
        percent: figure.percent,
    });
    let document = Document {
        format: FORMAT,
        made_by: MADE_BY,
        language: edition.lang().code(),
        network: release.network.as_str(),
        release: release.number,
        release_hash: edition.hash(),
        issued: release.issued.to_string(),
        cohort: &release.cohort,
        publisher: edition.publisher(),
        area: edition.area(),
        question: Question {
            code: &statistic.question,
            label: &statistic.asked,
        },
        by: statistic.by.as_ref().map(|by| Question {
            code: &by.question,
            label: &by.title,
        }),
        total: release.total,
        apart: release.apart,
        figures: figures.collect(),
        caveat: edition.caveat()?,
        method: &release.method,
        parameters: &release.parameters,
        questionnaire: &release.questionnaire,
        licence: &release.licence,
        citation: edition.citation(statistic)?.full,
        permalink: edition.address(&statistic.name),
    };
    let text = serde_json::to_string_pretty(&document).expect("plain structures become JSON");
    Ok(text + "\n")
}
