//! Reports out of a spreadsheet.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;
use zeroize::Zeroizing;

use super::{At, Workbench, counted, open_all, progress_bar, short, sync, today};
use crate::cli::unlock::rng;
use crate::desk::casebook::Casebook;
use crate::desk::elsewhere::mapping::Mapping;
use crate::desk::elsewhere::plan::{Fate, Planned};
use crate::desk::elsewhere::sheet::{MOST_BYTES, Sheet};
use crate::desk::import::Here;
use crate::keys::file;
use crate::questionnaire::{Questionnaire, Version};

/// Takes in the rows of a spreadsheet as reports
///
/// For what was collected before or elsewhere: Kobo and ODK exports, paper typed in. A mapping file
/// says which column answers which question (docs/imports.md). Try it with --dry-run first, which
/// shows what becomes of each row. It can be cut short and run again: rows that are here already are
/// left alone.
#[derive(Debug, Args)]
pub struct ImportSheet {
    #[command(flatten)]
    at: At,
    /// The spreadsheet, CSV or XLSX
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The mapping file
    #[arg(long, value_name = "FILE")]
    mapping: PathBuf,
    /// Only say what becomes of each row
    #[arg(long)]
    dry_run: bool,
    /// Take in the rows that can be, although others are refused
    #[arg(long)]
    leave_refused: bool,
    /// Which questionnaire; that of the newest reports where it is left out
    #[arg(long, value_name = "VERSION")]
    questionnaire: Option<Version>,
}

/// How many rows are taken in and handed over at a time.
const AT_A_TIME: usize = 25;
const LONGEST_MAPPING: u64 = 1 << 20;

impl ImportSheet {
    pub fn run(self) -> anyhow::Result<()> {
        let named = |path: &PathBuf| path.display().to_string();
        let text =
            file::read(&self.mapping, LONGEST_MAPPING).with_context(|| named(&self.mapping))?;
        let text = String::from_utf8(text).with_context(|| named(&self.mapping))?;
        let mapping = Mapping::parse(&text).with_context(|| named(&self.mapping))?;
        let bytes = file::read(&self.file, MOST_BYTES).with_context(|| named(&self.file))?;
        let bytes = Zeroizing::new(bytes);
        let name = mapping.sheet.as_deref();
        let sheet = Sheet::read(&bytes, name, mapping.header, mapping.separator)
            .with_context(|| named(&self.file))?;
        let desk = self.at.open()?;
        let book = open_all(&desk)?;
        let asked = desk.asked_now(&book, self.questionnaire);
        let asked = asked.context("this desk has no such questionnaire")?;
        mapping
            .check(asked, &sheet)
            .context("nothing was taken in")?;
        let planned = desk.plan(&sheet, &mapping, asked, (&book, today()));
        let refused = planned
            .iter()
            .filter(|one| matches!(one.fate, Fate::Refused(_)))
            .count();
        tell(&planned, self.dry_run)?;
        if self.dry_run {
            return Ok(());
        }
        if refused > 0 && !self.leave_refused {
            bail!(
                "nothing was taken in, because {} cannot be; --leave-refused takes in the others",
                counted(refused, "row")
            );
        }
        take_in(&desk, (&planned, &mapping), asked, &book)?;
        say!("The spreadsheet is not sealed: delete it where it is no longer needed.");
        Ok(())
    }
}

fn take_in(
    desk: &Workbench,
    (planned, mapping): (&[Planned], &Mapping),
    asked: &Questionnaire,
    book: &Casebook,
) -> anyhow::Result<()> {
    let here: Vec<_> = planned
        .iter()
        .filter_map(|one| match one.fate {
            Fate::Here(id) => Some(id),
            _ => None,
        })
        .collect();
    desk.tag_origin(&here, &mapping.source, today())?;
    let new: Vec<_> = planned.iter().filter(|one| one.fate == Fate::New).collect();
    let bar = progress_bar(new.len(), "Taking in rows");
    let key = desk.signing_key();
    let server = desk.server()?;
    let session = server.session(&key);
    let mut waiting = false;
    let known = Here::in_book(book);
    for some in new.chunks(AT_A_TIME) {
        let mut bodies = Vec::new();
        for (report, receipt) in some.iter().filter_map(|one| one.made.as_ref()) {
            bodies.push(desk.seal_here(report, asked, receipt, today(), &mut rng())?);
        }
        desk.take_in(&bodies, &mapping.source, &known, today())?;
        // A server that does not answer is not asked again for each row.
        if !waiting {
            let handed = desk.hand_over_imports(&session)?;
            waiting = !handed.not_handed_over.is_empty();
            if waiting {
                sync::handed_over(&handed)?;
            }
        }
        bar.inc(some.len() as u64);
    }
    bar.finish_and_clear();
    say!(
        "{} taken in, tagged {}.",
        counted(new.len(), "report"),
        mapping.source
    );
    if waiting {
        say!("Not all are on the server yet; the next sync hands them over.");
    }
    Ok(())
}

/// Each row that is not simply taken in, and how many there are of each kind.
fn tell(planned: &[Planned], each: bool) -> anyhow::Result<()> {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for one in planned {
        let (kind, why) = match &one.fate {
            Fate::New => ("to be taken in", None),
            Fate::Here(id) => (
                "here already",
                Some(format!("here already, as report {}", short(*id))),
            ),
            Fate::HereOtherwise(id) => (
                "here already, with other answers",
                Some(format!(
                    "here already, as report {}, with other answers; recode it there",
                    short(*id)
                )),
            ),
            Fate::LikeRow(row) => (
                "like another row",
                Some(format!("left out: the same as row {row}")),
            ),
            Fate::LikeReport(id) => (
                "like a report that is here",
                Some(format!(
                    "left out: the same answers as report {}",
                    short(*id)
                )),
            ),
            Fate::Skipped => (
                "skipped by the mapping",
                Some("skipped by the mapping".to_owned()),
            ),
            Fate::Refused(why) => ("refused", Some(format!("refused: {why}"))),
        };
        *kinds.entry(kind).or_default() += 1;
        let why = why.or_else(|| each.then(|| "would be taken in".to_owned()));
        if let Some(why) = why {
            say!("Row {}: {why}.", one.row);
        }
    }
    for (kind, count) in kinds {
        say!("{}: {kind}.", counted(count, "row"));
    }
    Ok(())
}
