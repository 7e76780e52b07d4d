//! The files of a figure, made again from what was signed.

use anyhow::{Context, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::release::VerifiedRelease;
use crate::site::formats::{self, Edition, Format, MADE_BY, Statistic, Wishes, make};
use crate::text::Lang;

/// What the JSON file says of how it was made.
#[derive(Deserialize)]
struct Told {
    made_by: String,
    language: String,
    permalink: String,
}

/// How the files of a release were made.
pub(super) struct How {
    /// The language of their words.
    pub lang: Lang,
    /// The absolute address of the release's folder, as they name it.
    folder: String,
}

impl How {
    /// As the JSON file of the figure `name` says. Where another version made it, which.
    pub fn of(json: &str, name: &str) -> anyhow::Result<Result<Self, String>> {
        let told: Told = serde_json::from_str(json).context("it does not say how it was made")?;
        if told.made_by != MADE_BY {
            return Ok(Err(told.made_by));
        }
        let lang = told.language.parse().context("it names no language")?;
        let folder = told.permalink.strip_suffix(name);
        let folder = folder.context("its permalink is of another figure")?;
        Ok(Ok(Self {
            lang,
            folder: folder.to_owned(),
        }))
    }

    /// The release in these words, under that address.
    pub fn edition<'a>(&self, verified: &'a VerifiedRelease) -> Edition<'a> {
        let (release, hash) = (verified.release(), verified.hash());
        Edition::new(release, hash, self.lang, self.folder.clone())
    }
}

/// The columns of a CSV file that hold what was signed, whatever the language.
const SIGNED: [&str; 8] = [
    "network",
    "question",
    "code",
    "by",
    "by_code",
    "reports",
    "percent",
    "total_reports",
];

/// Fails unless the CSV file has exactly the signed figures.
pub(super) fn csv_equals(
    text: &str,
    statistic: &Statistic,
    verified: &VerifiedRelease,
) -> anyhow::Result<()> {
    let edition = nowhere(verified);
    let one = std::slice::from_ref(statistic);
    let signed = rows(&formats::csv(one, &edition, Wishes::default()))?;
    let shown = rows(text)?;
    for (shown, signed) in shown.iter().zip(&signed) {
        let code = &signed[2];
        ensure!(shown == signed, "the row {code} is not what was signed");
    }
    ensure!(
        shown.len() <= signed.len(),
        "it has more rows than were signed"
    );
    ensure!(
        shown.len() >= signed.len(),
        "it has fewer rows than were signed"
    );
    Ok(())
}

fn rows(text: &str) -> anyhow::Result<Vec<Vec<String>>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().context("it is no CSV file")?.clone();
    let column = |name: &str| {
        let at = headers.iter().position(|header| header == name);
        at.with_context(|| format!("it has no column {name}"))
    };
    let columns: Vec<usize> = SIGNED.into_iter().map(column).collect::<Result<_, _>>()?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.context("it is no CSV file")?;
        let cell = |at: &usize| record.get(*at).unwrap_or_default().to_owned();
        rows.push(columns.iter().map(cell).collect());
    }
    Ok(rows)
}

/// Fails unless the JSON file has exactly the signed figures.
pub(super) fn json_equals(
    text: &str,
    statistic: &Statistic,
    verified: &VerifiedRelease,
) -> anyhow::Result<()> {
    let signed = make(
        statistic,
        &nowhere(verified),
        Format::Json,
        Wishes::default(),
    )?;
    let signed: Value = serde_json::from_slice(&signed)?;
    let shown: Value = serde_json::from_str(text).context("it is no JSON file")?;
    for name in [
        "/network",
        "/release_hash",
        "/total",
        "/question/code",
        "/by/code",
    ] {
        let same = shown.pointer(name) == signed.pointer(name);
        ensure!(same, "its {name} is not what was signed");
    }
    let numbers = |document: &Value| -> Option<Vec<[Option<Value>; 4]>> {
        let figures = document.get("figures")?.as_array()?;
        let names = ["code", "by_code", "count", "percent"];
        let of = |figure: &Value| names.map(|name| figure.get(name).cloned());
        Some(figures.iter().map(of).collect())
    };
    let same = numbers(&shown).is_some() && numbers(&shown) == numbers(&signed);
    ensure!(same, "its figures are not what was signed");
    Ok(())
}

/// The release in words that are not compared.
fn nowhere(verified: &VerifiedRelease) -> Edition<'_> {
    Edition::new(verified.release(), verified.hash(), Lang::En, String::new())
}
