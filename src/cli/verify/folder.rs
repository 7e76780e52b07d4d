//! A whole site in a folder, as `corncrake site export` writes it.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, bail, ensure};

use super::{LARGEST, check, whole};
use crate::clock::Date;
use crate::release::{Note, Proof, Root};
use crate::site::export::{Files, Made, Sources, export};
use crate::text::Lang;

/// How many files are named that are not as they should be.
const NAMED: usize = 8;

/// Checks the releases in the folder, then makes the whole folder again from them and compares.
pub(super) fn folder(folder: &Path, root: Option<&Root>, today: Date) -> anyhow::Result<String> {
    let made: Made = serde_json::from_slice(&read(&folder.join(Made::NAME))?)
        .ok()
        .filter(|made: &Made| made.format == Made::FORMAT)
        .with_context(|| {
            format!(
                "NOT VERIFIED: {} is no export of Corncrake's: it has no {} in order",
                folder.display(),
                Made::NAME
            )
        })?;
    let below = format!("{}/statistics/", made.network);
    let text = read(&folder.join(&below).join("proof.json"))?;
    let text = String::from_utf8(text).context("NOT VERIFIED: proof.json is no text")?;
    let proved = check(&text, root)?;
    ensure!(
        proved.chain.current().network.as_str() == made.network,
        "NOT VERIFIED: the folder is of {}, the signed releases are of {}",
        made.network,
        proved.chain.current().network
    );
    ensure!(
        made.version == Made::VERSION,
        "NOT VERIFIED: the releases are in order, but the folder was made by version {} of \
         Corncrake, and this is {}: only the same version makes the same pages. \
         Verify it with that version, or export it again",
        made.version,
        Made::VERSION
    );
    let quotes = quotes(&folder.join(&below).join("quotes.note"))?;
    let told = super::quotes::told(quotes.as_ref(), &proved)?;
    let sources = Sources {
        proof: Proof::from_json(&text).context("NOT VERIFIED")?,
        quotes,
    };
    let expected = again(&sources, root, &proved, &made)?;
    let present = present(folder, &below)?;
    compare(folder, &expected, &present)?;
    Ok(whole(&proved, root, today)
        + &told
        + &format!(
            "\nVerified: every page and every file below {below}, {} in all, is exactly what these \
             signed releases give, and nothing else lies there.\n",
            present.len()
        ))
}

/// The quotes in the folder, where there are any.
fn quotes(file: &Path) -> anyhow::Result<Option<Note>> {
    if !file.exists() {
        return Ok(None);
    }
    Ok(Some(Note::from_bytes(&read(file)?).with_context(|| {
        format!("NOT VERIFIED: {}", file.display())
    })?))
}

/// Makes the folder once more.
fn again(
    of: &Sources,
    root: Option<&Root>,
    proved: &crate::release::Proved,
    made: &Made,
) -> anyhow::Result<Files> {
    let first = proved.chain.notes().next().context("NOT VERIFIED")?;
    let root = root
        .cloned()
        .unwrap_or_else(|| Root::Note(Box::new(first.clone())));
    let languages: Result<Vec<Lang>, _> = made.languages.iter().map(|it| it.parse()).collect();
    let languages = languages.context("NOT VERIFIED: site.json")?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start the runtime")?;
    runtime
        .block_on(export(of, &root, &made.origin, &languages))
        .context("NOT VERIFIED")
}

/// The files that lie below the network's statistics, and those that Corncrake puts above.
fn present(folder: &Path, below: &str) -> anyhow::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![below.trim_end_matches('/').to_owned()];
    while let Some(inner) = waiting.pop() {
        let place = folder.join(&inner);
        let entries = std::fs::read_dir(&place);
        for entry in entries.with_context(|| format!("cannot read {}", place.display()))? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name
                .to_str()
                .context("NOT VERIFIED: a file name is no text")?;
            let path = format!("{inner}/{name}");
            if entry.file_type()?.is_dir() {
                waiting.push(path);
            } else {
                found.insert(path);
            }
        }
    }
    for name in ["index.html", Made::NAME, "SHA256SUMS"] {
        if folder.join(name).exists() {
            found.insert(name.to_owned());
        }
    }
    Ok(found)
}

fn compare(folder: &Path, expected: &Files, present: &BTreeSet<String>) -> anyhow::Result<()> {
    let mut wrong = Vec::new();
    for (path, bytes) in expected {
        if !present.contains(path) {
            wrong.push(format!("{path} is missing"));
        } else if read(&folder.join(path))? != *bytes {
            wrong.push(format!("{path} is not what was signed"));
        }
    }
    let strange = present.iter().filter(|path| !expected.contains_key(*path));
    wrong.extend(strange.map(|path| format!("{path} does not belong there")));
    if wrong.is_empty() {
        return Ok(());
    }
    let more = wrong.len().saturating_sub(NAMED);
    wrong.truncate(NAMED);
    let rest = match more {
        0 => String::new(),
        _ => format!("; and {more} more"),
    };
    bail!("NOT VERIFIED: {}{rest}", wrong.join("; "))
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    let size = std::fs::metadata(file).map(|it| it.len());
    let size = size.with_context(|| format!("cannot read {}", file.display()))?;
    ensure!(size <= LARGEST, "{} is too large", file.display());
    std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}
