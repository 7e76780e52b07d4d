//! What a server shows, compared with what was signed.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context, ensure};

use super::address::{Address, What};
use super::remade::{self, How};
use super::{Absent, Fetch, check, named, quotes, text, whole};
use crate::clock::Date;
use crate::release::{Note, Release, Root, VerifiedRelease};
use crate::site::formats::{
    self, Format, MADE_BY, Statistic, Whole, Wishes, make, make_whole, offered,
};

/// How many files are named that could not be compared.
const NAMED: usize = 8;

/// Checks what a server shows; gives back what to tell.
pub(super) fn served(
    address: &Address,
    root: Option<&Root>,
    today: Date,
    fetch: Fetch<'_>,
) -> anyhow::Result<String> {
    let proof = fetch(&format!("{}proof.json", address.base))?;
    let proved = check(&text(proof)?, root)?;
    let (network, signed_for) = (&address.network, &proved.chain.current().network);
    ensure!(
        signed_for == network,
        "NOT VERIFIED: the address is of {network}, the signed releases are of {signed_for}"
    );
    let mut told = whole(&proved, root, today);
    let quotes = match fetch(&format!("{}quotes.note", address.base)) {
        Err(error) if error.is::<Absent>() => None,
        bytes => Some(Note::from_bytes(&bytes?).context("NOT VERIFIED: the quotes")?),
    };
    told += &quotes::told(quotes.as_ref(), &proved)?;
    let mut comparing = Comparing {
        address,
        fetch,
        same: BTreeSet::new(),
        files: 0,
        left: Vec::new(),
        made_by: None,
    };
    for (release, statistics) in address.what.find(&proved.releases)? {
        comparing.release(release, &statistics)?;
        for statistic in &statistics {
            told += &figures(statistic, release.release());
        }
    }
    Ok(told + &comparing.said())
}

/// Files of a server that are compared with what was signed.
struct Comparing<'a> {
    address: &'a Address,
    fetch: Fetch<'a>,
    /// The endings of those that were the same to the byte.
    same: BTreeSet<&'static str>,
    /// How many those are.
    files: usize,
    /// Those that are not there.
    left: Vec<String>,
    /// The other version that made them, where it was another.
    made_by: Option<String>,
}

impl Comparing<'_> {
    fn release(
        &mut self,
        verified: &VerifiedRelease,
        statistics: &[Statistic],
    ) -> anyhow::Result<()> {
        let folder = format!("{}/", verified.release().address());
        let whole = !matches!(self.address.what, What::Figure { .. });
        if whole {
            self.signed(&folder, verified)?;
        }
        let mut made = None;
        for statistic in statistics {
            made = self.statistic(&folder, statistic, verified)?.or(made);
        }
        let Some(how) = made.filter(|_| whole) else {
            return Ok(());
        };
        let edition = how.edition(verified);
        for one in Whole::ALL {
            let url = self
                .address
                .file(&format!("{folder}{}", one.name()), Some(how.lang));
            self.compare(&url, || Ok(make_whole(&edition, one, Wishes::default())?))?;
        }
        // Only a folder of files has it.
        let url = self
            .address
            .file(&format!("{folder}datapackage.json"), None);
        match (self.fetch)(&url) {
            Err(error) if error.is::<Absent>() => Ok(()),
            Ok(shown) => same(&url, &shown, formats::description(&edition)?.as_bytes()),
            Err(error) => Err(error),
        }
    }

    /// Compares the release itself, with its signatures and without.
    fn signed(&mut self, folder: &str, verified: &VerifiedRelease) -> anyhow::Result<()> {
        let note = verified.note().to_string();
        let (_, body) = verified.note().text().split_once('\n').unwrap_or_default();
        let base = &self.address.base;
        for (name, signed) in [("release.note", &*note), ("release.json", body)] {
            let url = format!("{base}{folder}{name}");
            self.compare(&url, || Ok(signed.into()))?;
        }
        Ok(())
    }

    /// Compares the files of one figure; tells how they were made, where that can be repeated.
    fn statistic(
        &mut self,
        folder: &str,
        statistic: &Statistic,
        verified: &VerifiedRelease,
    ) -> anyhow::Result<Option<How>> {
        let file = |format: Format, lang| {
            let name = format!("{folder}{}.{}", statistic.name, format.ending());
            self.address.file(&name, lang)
        };
        let url = file(Format::Json, None);
        let json = text((self.fetch)(&url)?)?;
        remade::json_equals(&json, statistic, verified).with_context(|| not_verified(&url))?;
        let how = match How::of(&json, &statistic.name).with_context(|| not_verified(&url))? {
            Ok(how) => how,
            Err(other) => {
                // Its pictures and workbooks may look otherwise; numbers are numbers.
                let url = file(Format::Csv, None);
                let csv = text((self.fetch)(&url)?)?;
                remade::csv_equals(&csv, statistic, verified)
                    .with_context(|| not_verified(&url))?;
                self.made_by = Some(other);
                return Ok(None);
            }
        };
        let edition = how.edition(verified);
        let worded = edition.statistic(&statistic.name)?;
        let worded = worded.context("it is in no table")?;
        for format in offered(&worded, &edition) {
            let make = || Ok(make(&worded, &edition, format, Wishes::default())?);
            if format == Format::Json {
                same(&url, json.as_bytes(), &make()?)?;
                self.counted(&url);
                continue;
            }
            let url = file(format, Some(how.lang));
            if format == Format::Csv {
                // Says which row, where it is one.
                let csv = text((self.fetch)(&url)?)?;
                remade::csv_equals(&csv, statistic, verified)
                    .with_context(|| not_verified(&url))?;
                same(&url, csv.as_bytes(), &make()?)?;
                self.counted(&url);
                continue;
            }
            self.compare(&url, make)?;
        }
        Ok(Some(how))
    }

    /// Compares one file, where it is there.
    fn compare(
        &mut self,
        url: &str,
        make: impl FnOnce() -> anyhow::Result<Vec<u8>>,
    ) -> anyhow::Result<()> {
        match (self.fetch)(url) {
            Ok(shown) => {
                same(url, &shown, &make()?)?;
                self.counted(url);
            }
            Err(error) if error.is::<Absent>() => self.left.push(url.to_owned()),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn counted(&mut self, url: &str) {
        let file = url.split('?').next().unwrap_or_default();
        let known = Format::split(file).map(|(_, format)| format.ending());
        self.same.insert(known.unwrap_or("note"));
        self.files += 1;
    }

    /// What was compared, and what that comes to.
    fn said(&self) -> String {
        let mut told = String::from("\n");
        if let Some(made_by) = &self.made_by {
            let _ = writeln!(
                told,
                "These files were made by {}, and this is {MADE_BY}: only the figures in CSV and \
                 JSON were compared.",
                made_by.escape_default()
            );
        }
        if self.files > 0 {
            let same: Vec<&str> = self.same.iter().copied().collect();
            let _ = writeln!(
                told,
                "Made again and the same to the byte: {} files, {}.",
                self.files,
                same.join(", ")
            );
        }
        for url in self.left.iter().take(NAMED) {
            let _ = writeln!(told, "Not there to be compared: {url}");
        }
        if let Some(more) = self.left.len().checked_sub(NAMED).filter(|it| *it > 0) {
            let _ = writeln!(told, "  and {more} more.");
        }
        let whole = self.left.is_empty() && self.made_by.is_none();
        let which = if whole {
            "the files for download"
        } else {
            "what was compared"
        };
        let _ = writeln!(
            told,
            "\nVerified: {which} {} exactly these signed figures. Compare the page that you read \
             with them.",
            if whole { "hold" } else { "holds" }
        );
        told
    }
}

fn not_verified(url: &str) -> String {
    format!("NOT VERIFIED: {url}")
}

fn same(url: &str, shown: &[u8], made: &[u8]) -> anyhow::Result<()> {
    ensure!(
        shown == made,
        "NOT VERIFIED: {url} is not what the signed figures give"
    );
    Ok(())
}

/// The signed figures, to compare with a page.
fn figures(statistic: &Statistic, release: &Release) -> String {
    let mut told = format!(
        "\n{} ({}, about {} reports)\n",
        statistic.title,
        named(release),
        release.total
    );
    for (row, column, figure) in statistic.figures() {
        let percent = figure
            .percent
            .map(|percent| format!("{percent:>5} %"))
            .unwrap_or_default();
        let by = match statistic.by {
            Some(_) => format!(" · {}", column.label),
            None => String::new(),
        };
        let count = figure.count.to_string();
        let _ = writeln!(told, "  {count:>6}{percent}  {}{by}", row.label);
    }
    told
}
