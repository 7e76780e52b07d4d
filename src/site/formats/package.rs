//! A Frictionless Data Package: tables, and a description with which any program can read them.
//!
//! Form: Data Package 1 and Table Schema 1, <https://specs.frictionlessdata.io>. `[c]` and the
//! empty cell are `missingValues`, so that the columns of figures are columns of numbers.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Cursor, Write};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::csv::{COLUMNS, Wishes, csv};
use super::view::{Edition, Statistic};
use super::{LICENCE_ADDRESS, NotMade};
use crate::text::{MissingText, t};

/// The name of the description in every package.
pub const DESCRIPTION: &str = "datapackage.json";

/// Tables, description and a few words for people, in one file; the same content gives the same
/// bytes.
pub fn zipped(
    title: &str,
    statistics: &[Statistic],
    edition: &Edition<'_>,
) -> Result<Vec<u8>, NotMade> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, content: &str| -> Result<(), NotMade> {
        zip.start_file(name, options)?;
        Ok(zip.write_all(content.as_bytes())?)
    };
    put(DESCRIPTION, &describe(title, statistics, edition)?)?;
    put("README.md", &readme(title, statistics, edition)?)?;
    for statistic in statistics {
        put(&file(statistic), &table(statistic, edition))?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The table's file in the package.
fn file(statistic: &Statistic) -> String {
    format!("{}.csv", statistic.name)
}

fn table(statistic: &Statistic, edition: &Edition<'_>) -> String {
    csv(std::slice::from_ref(statistic), edition, Wishes::default())
}

/// `datapackage.json` for a folder in which the statistics' tables lie, as [`csv()`] writes them.
pub fn describe(
    title: &str,
    statistics: &[Statistic],
    edition: &Edition<'_>,
) -> Result<String, MissingText> {
    let release = edition.release();
    let mut names = BTreeSet::new();
    let resources: Result<Vec<Value>, MissingText> = statistics
        .iter()
        .map(|statistic| resource(statistic, edition, &mut names))
        .collect();
    let name = match statistics {
        [one] => format!(
            "{}-{}-{}",
            release.network,
            edition.cohort().number,
            one.name
        ),
        _ => format!("{}-{}", release.network, edition.cohort().number),
    };
    let package = json!({
        "profile": "tabular-data-package",
        "name": slug(&name),
        "id": edition.hash().to_string(),
        "title": title,
        "description": edition.caveat()?,
        "homepage": edition.address(""),
        "version": release.number.to_string(),
        "created": format!("{}T00:00:00Z", release.issued),
        "keywords": ["stigma", "discrimination", "people who use drugs", "human rights"],
        "licenses": [{
            "name": release.licence,
            "path": LICENCE_ADDRESS,
            "title": t(edition.lang(), "site-fact-licence-value")?,
        }],
        "contributors": [{ "title": edition.publisher(), "role": "publisher" }],
        "sources": [{ "title": edition.publisher(), "path": edition.address("release.json") }],
        "resources": resources?,
    });
    let text = serde_json::to_string_pretty(&package).expect("plain structures become JSON");
    Ok(text + "\n")
}

fn resource(
    statistic: &Statistic,
    edition: &Edition<'_>,
    names: &mut BTreeSet<String>,
) -> Result<Value, MissingText> {
    let content = table(statistic, edition);
    let base = slug(&statistic.name);
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    let name = std::iter::once(base.clone())
        .chain(numbered)
        .find(|name| names.insert(name.clone()))
        .expect("there are more numbers than tables");
    Ok(json!({
        "profile": "tabular-data-resource",
        "name": name,
        "path": file(statistic),
        "title": statistic.title,
        "description": t(edition.lang(), "figures-note-withheld")?,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": content.len(),
        "hash": format!("sha256:{}", hex::encode(Sha256::digest(&content))),
        "dialect": { "delimiter": ",", "quoteChar": "\"", "doubleQuote": true, "header": true },
        "schema": schema(statistic, edition)?,
    }))
}

/// What the columns hold (Table Schema).
fn schema(statistic: &Statistic, edition: &Edition<'_>) -> Result<Value, MissingText> {
    let lang = edition.lang();
    let title = |name: &str| {
        Ok(match name {
            "answer" => Some(t(lang, "site-column-answer")?),
            "code" => Some(t(lang, "figures-column-code")?),
            "reports" => Some(t(lang, "site-column-reports")?),
            "percent" => Some(t(lang, "site-column-percent")?),
            "total_reports" => Some(t(lang, "site-row-total")?),
            _ => None,
        })
    };
    let field = |(name, hashtag): &(&str, &str)| {
        let kind = match *name {
            "reports" | "percent" | "total_reports" => "integer",
            "accepted_from" | "accepted_to" => "date",
            _ => "string",
        };
        let mut field = json!({ "name": name, "type": kind, "hxl": hashtag });
        if let Some(title) = title(name)? {
            field["title"] = title.into();
        }
        if matches!(kind, "integer") {
            field["constraints"] = json!({ "minimum": 0 });
        }
        Ok(field)
    };
    let fields: Result<Vec<Value>, MissingText> = COLUMNS.iter().map(field).collect();
    let key = match statistic.by {
        Some(_) => json!(["code", "by_code"]),
        None => json!(["code"]),
    };
    Ok(json!({ "fields": fields?, "missingValues": ["", "[c]"], "primaryKey": key }))
}

/// As a Data Package may be called: small letters, digits, `-`, `.`, `_`.
fn slug(name: &str) -> String {
    let fitting = |char: char| match char {
        'a'..='z' | '0'..='9' | '-' | '.' | '_' => char,
        'A'..='Z' => char.to_ascii_lowercase(),
        _ => '.',
    };
    name.chars().map(fitting).collect()
}

/// What somebody reads who unpacks the file years later.
fn readme(
    title: &str,
    statistics: &[Statistic],
    edition: &Edition<'_>,
) -> Result<String, MissingText> {
    let lang = edition.lang();
    let mut text = format!("# {}\n\n{}\n\n", line(title), edition.caveat()?);
    for fact in edition.facts()? {
        let _ = writeln!(text, "- {}: {}", fact.title, line(&fact.value));
    }
    text.push('\n');
    for statistic in statistics {
        let _ = writeln!(text, "- `{}`: {}", file(statistic), line(&statistic.title));
    }
    let mut notes = vec![
        t(lang, "figures-note-withheld")?,
        t(lang, "site-table-note")?,
        edition.note_on_percentages()?,
    ];
    notes.extend(edition.method()?);
    for note in notes {
        let _ = writeln!(text, "\n{note}");
    }
    Ok(text)
}

/// On one line, whatever a label brings.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_one_that_a_package_may_have() {
        assert_eq!(slug("where.by.Area_2"), "where.by.area_2");
    }
}
