//! A figure for spreadsheets and for programs.

use serde::Serialize;

use super::cite::Citation;
use super::words::{answer, label};
use crate::release::{CohortDates, Hash, Labels, Parameters, Release, Row, Table};
use crate::text::{Lang, MissingText, t};

/// The columns of a table's CSV file, one line a row of the table.
pub const COLUMNS: [&str; 10] = [
    "network",
    "cohort",
    "accepted_from",
    "accepted_to",
    "question",
    "code",
    "answer",
    "reports",
    "percent",
    "total_reports",
];

/// The table as CSV (RFC 4180), in UTF-8, with a header. Withheld figures are `[c]`, percentages
/// that are not given are empty.
pub fn csv(table: &Table, release: &Release, lang: Lang) -> Result<String, MissingText> {
    let cohort = &release.cohort;
    let mut text = line(COLUMNS.map(str::to_owned));
    for row in &table.rows {
        text += &line([
            release.network.to_string(),
            cohort.label.clone(),
            cohort.from.to_string(),
            cohort.to.to_string(),
            table.question.clone(),
            row.code.clone(),
            answer(row, release, lang)?,
            row.count.to_string(),
            row.percent
                .map(|percent| percent.to_string())
                .unwrap_or_default(),
            release.total.to_string(),
        ]);
    }
    Ok(text)
}

fn line(cells: [String; 10]) -> String {
    cells.map(|text| cell(&text)).join(",") + "\r\n"
}

/// One cell of a CSV file, which a spreadsheet shows as text and never runs.
///
/// Spreadsheets take a cell that begins with one of `= + - @`, a tab or a line break for a
/// formula; an apostrophe in front makes it text.
pub fn cell(text: &str) -> String {
    let acts = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let inert = if acts {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if inert.contains(['"', ',', ';', '\r', '\n', '\'']) {
        format!("\"{}\"", inert.replace('"', "\"\""))
    } else {
        inert
    }
}

/// The table as JSON, with all that is needed to read it.
#[derive(Serialize)]
struct Figure<'a> {
    format: &'static str,
    network: &'a str,
    release: u32,
    release_hash: Hash,
    issued: String,
    cohort: &'a CohortDates,
    publisher: &'a Labels,
    covers: &'a Labels,
    question: &'a str,
    label: &'a Labels,
    total: u64,
    rows: &'a [Row],
    caveat: String,
    method: &'a str,
    parameters: &'a Parameters,
    questionnaire: &'a str,
    licence: &'a str,
    citation: String,
    permalink: &'a str,
}

/// The table as JSON; the caveat and the citation in `lang`.
pub fn json(
    table: &Table,
    release: &Release,
    hash: Hash,
    permalink: &str,
    lang: Lang,
) -> Result<String, MissingText> {
    let figure = Figure {
        format: "corncrake/table/1",
        network: release.network.as_str(),
        release: release.number,
        release_hash: hash,
        issued: release.issued.to_string(),
        cohort: &release.cohort,
        publisher: &release.particulars.publisher,
        covers: &release.particulars.covers,
        question: &table.question,
        label: &table.label,
        total: release.total,
        rows: &table.rows,
        caveat: t(lang, "site-caveat")?,
        method: &release.method,
        parameters: &release.parameters,
        questionnaire: &release.questionnaire,
        licence: &release.licence,
        citation: Citation::new(table, release, permalink, lang)?.full,
        permalink,
    };
    let text = serde_json::to_string_pretty(&figure).expect("plain structures become JSON");
    Ok(text + "\n")
}

/// The figure as schema.org's `Dataset`, for search engines. Data, not script: browsers never run
/// it, so the policy that forbids scripts stays as it is.
pub fn linked_data(table: &Table, release: &Release, permalink: &str, lang: Lang) -> String {
    let (publisher, covers) = (&release.particulars.publisher, &release.particulars.covers);
    let download = |format: &str, ending: &str| {
        serde_json::json!({
            "@type": "DataDownload",
            "encodingFormat": format,
            "contentUrl": format!("{permalink}.{ending}"),
        })
    };
    let dataset = serde_json::json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": label(&table.label, release, lang),
        "description": t(lang, "site-caveat").unwrap_or_default(),
        "creator": { "@type": "Organization", "name": label(publisher, release, lang) },
        "datePublished": release.issued.to_string(),
        "temporalCoverage": format!("{}/{}", release.cohort.from, release.cohort.to),
        "spatialCoverage": label(covers, release, lang),
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isAccessibleForFree": true,
        "url": permalink,
        "version": release.number.to_string(),
        "distribution": [download("text/csv", "csv"), download("application/json", "json")],
    });
    // `</script` or `<!--` in a label would end the element early.
    dataset.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CHECKS G11.
    #[test]
    fn a_cell_that_a_spreadsheet_would_run_is_shown_as_text() {
        for formula in [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1",
        ] {
            let cell = cell(formula);
            assert_eq!(cell, format!("\"'{formula}\""), "{formula:?}");
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(cell.as_bytes());
            let record = reader.records().next().expect("a record").expect("CSV");
            assert_eq!(&record[0], format!("'{formula}"));
        }
    }

    #[test]
    fn a_cell_keeps_what_it_says() {
        assert_eq!(cell("Police"), "Police");
        assert_eq!(cell("a, b"), "\"a, b\"");
        assert_eq!(cell("said \"no\""), "\"said \"\"no\"\"\"");
        assert_eq!(cell("18-24"), "18-24");
        assert_eq!(cell("[c]"), "[c]");
    }
}
