//! `corncrake audit`
//!
//! What "safe" means depends on how a table was protected, so there are two measures; the first is
//! that of our own releases too.
//!
//! - **A table of anybody's** (CSV or JSON) is held to what we hold our own releases to: a count
//!   that may be 1 to 4 keeps a range at least four wide, nothing that was withheld can be worked
//!   out, whoever knows `k` of those counted is left with a range at least `4 − k` wide and never
//!   with one value, and of no group can it be told that everybody in it is of one kind.
//! - **A `--problem` file** says itself which cells its maker meant to protect (primary), by any
//!   rule, for cells of any size, in tables that are otherwise exact. Withholding protects those
//!   from being *worked out*, and its rule alone often says more than a width of four would allow:
//!   where counts up to 3 are withheld, everybody knows of a withheld cell that it is at most 3.
//!   So there a primary cell is safe if it has more than one possible value; `--width` asks for
//!   more.

mod ours;
mod problem;
mod report;
mod sheet;
mod table;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, ensure};
use clap::Args;

use self::ours::Published;
use self::report::{About, Cell, Found, Of, Place, Report, Who};
use self::table::{Rounding, Table};
use crate::disclosure::audit::attack::{self, Attack, Finding, WIDTH};
use crate::disclosure::ranges::{MOST, Range, Unsolved, width_left};

/// The status where something can be told too closely.
const NOT_SAFE: u8 = 1;
/// The status where nothing was found out. Wrong arguments have the same.
const NOT_AUDITED: u8 = 2;
/// The largest file that is read.
const LARGEST: u64 = 16 << 20;

/// Attacks published tables: works out what can be told of each cell.
///
/// Reads releases of Corncrake's, whoever signed them: all of a network's together, from a
/// proof.json, an exported folder or an address of its statistics; or one alone, from a
/// release.json or release.note.
///
/// Reads any other table as a spreadsheet shows it, one row of headings and one column of labels,
/// with or without totals: CSV, or JSON as a list of rows. A cell that is empty or holds `[c]`, c,
/// x or .. is withheld. Prints what can be told of each cell.
///
/// Ends with status 0 where the table is safe, 1 where something can be told too closely or it
/// could not be worked out, 2 where the file could not be read as tables.
#[derive(Debug, Args)]
pub struct Audit {
    /// A table or releases: a .csv, .json or .note file, an exported folder, or an address.
    #[arg(value_name = "FILE-FOLDER-OR-URL", required_unless_present = "problem")]
    table: Option<String>,
    /// Instead of a table, a problem as plain text: a line "INNER CELLS NON-ZEROS", then a line
    /// "FREQUENCY PRIMARY SUPPRESSED …" for each cell, then a line "INNER CELL" for each inner cell
    /// that a cell is the sum of.
    #[arg(long, value_name = "FILE", conflicts_with = "table")]
    problem: Option<PathBuf>,
    /// Print only the least and the greatest count that each primary cell can be, one line a cell.
    #[arg(long, requires = "problem", conflicts_with = "table")]
    intervals: bool,
    /// How wide the range of a cell that may be 1 to 4 (with --problem: of a primary cell) must be,
    /// greatest minus least [default: 4; with --problem 1].
    #[arg(long, value_name = "N")]
    width: Option<u64>,
    /// How many of those who were counted somebody may know, or have planted.
    /// Of releases of Corncrake's: so many or fewer, in one figure or beside it.
    #[arg(long, value_name = "K", default_value_t = 0)]
    known: u64,
    /// Print everything as one JSON object instead (docs/audit.md).
    #[arg(long, conflicts_with = "intervals")]
    json: bool,
    /// The numbers were rounded, up or down, to a multiple of this.
    #[arg(long, value_name = "BASE", conflicts_with = "problem",
        value_parser = clap::value_parser!(u32).range(2..=1000))]
    rounded: Option<u32>,
    /// They were rounded to the nearest multiple, halves up, which leaves less to guess.
    #[arg(long, requires = "rounded")]
    nearest: bool,
    /// The heading or label of the totals, where it is not Total, All or Sum.
    #[arg(long, value_name = "LABEL", conflicts_with = "problem")]
    total: Option<String>,
    /// A proxy for addresses, such as `socks5://127.0.0.1:9050` for Tor.
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,
}

impl Audit {
    /// Runs the command.
    pub fn run(self) -> ExitCode {
        match self.told() {
            Ok((told, safe)) => {
                // Whoever stopped listening still learns from the exit status whether all is safe.
                let _ = super::print(&told);
                ExitCode::from(if safe { 0 } else { NOT_SAFE })
            }
            Err(error) => {
                eprintln!("corncrake: {error:#}");
                let unclear = error.downcast_ref() == Some(&Unsolved::Unclear);
                ExitCode::from(if unclear { NOT_SAFE } else { NOT_AUDITED })
            }
        }
    }

    /// What to tell, and whether all is safe.
    fn told(&self) -> anyhow::Result<(String, bool)> {
        if let Some(path) = &self.problem {
            let attack = problem::parse(&read(path)?, self.width.unwrap_or(1));
            let (attack, primary) = attack.with_context(|| path.display().to_string())?;
            return self.of_a_problem(&attack, &primary);
        }
        let table = self.table.as_deref().context("no FILE")?;
        if let Some(published) = Published::find(table, self.proxy.as_deref())? {
            self.suits_releases()?;
            let (report, told) = published.told(self.known)?;
            return self.print_of(&report, told);
        }
        let path = Path::new(table);
        let rounding = match (self.rounded, self.nearest) {
            (None, _) => Rounding::None,
            (Some(base), false) => Rounding::Either(base.into()),
            (Some(base), true) => Rounding::Nearest(base.into()),
        };
        let sheet = sheet::parse(&read(path)?, path);
        let table = sheet.and_then(|it| Table::of(&it, rounding, self.total.as_deref()));
        let table = table.with_context(|| path.display().to_string())?;
        self.of_a_table(&table)
    }

    /// Refuses what releases say of themselves, or are always held to.
    fn suits_releases(&self) -> anyhow::Result<()> {
        for (given, option) in [
            (self.rounded.is_some(), "--rounded"),
            (self.total.is_some(), "--total"),
            (self.width.is_some(), "--width"),
        ] {
            ensure!(
                !given,
                "{option} is for other tables than releases of Corncrake's"
            );
        }
        Ok(())
    }

    /// What to print, and whether all is safe.
    fn print_of(&self, report: &Report, told: String) -> anyhow::Result<(String, bool)> {
        let told = if self.json { report.json()? } else { told };
        Ok((told, report.safe))
    }

    fn of_a_problem(&self, attack: &Attack, primary: &[usize]) -> anyhow::Result<(String, bool)> {
        let (ranges, findings) = (attack.ranges()?, attack.findings(self.known)?);
        if self.intervals {
            let lines = ranges.iter().map(|it| {
                let greatest = greatest(*it, "Inf");
                format!("{} {greatest}\n", it.least)
            });
            return Ok((lines.collect(), findings.is_empty()));
        }
        let names = Names {
            cell: &|at: usize| format!("cell {}", primary[at]),
            group: &|_| String::new(),
            innermost: &|at| format!("inner cell {at}"),
            published: &|_| None,
        };
        let mut told = String::new();
        for (at, range) in ranges.iter().enumerate() {
            let _ = writeln!(told, "{}: {}", (names.cell)(at), can_be(*range));
        }
        let report = self.report((Of::Problem, attack), &ranges, &findings, &names);
        told += &self.verdict(&report);
        self.print_of(&report, told)
    }

    fn of_a_table(&self, table: &Table) -> anyhow::Result<(String, bool)> {
        let attack = table.attack(self.width.unwrap_or(WIDTH));
        let contradiction = "no table could have been published like this: were the numbers \
                             rounded (--rounded BASE), or do rows and columns overlap?";
        let explained = |error| match error {
            Unsolved::Contradiction => anyhow::Error::new(error).context(contradiction),
            error => error.into(),
        };
        let ranges = attack.ranges().map_err(explained)?;
        let findings = attack.findings(self.known).map_err(explained)?;
        let mut told = String::new();
        for (at, range) in ranges.iter().enumerate() {
            let shown = table.shown(at);
            let _ = writeln!(told, "{}: {shown}; {}", table.name(at), can_be(*range));
        }
        let names = Names {
            cell: &|at| table.name(at),
            group: &|at| table.group(at),
            innermost: &|at| table.name(table.innermost(at)),
            published: &|at| table.published(at),
        };
        let report = self.report((Of::Table, &attack), &ranges, &findings, &names);
        told += &self.verdict(&report);
        self.print_of(&report, told)
    }

    fn report(
        &self,
        (of, attack): (Of, &Attack),
        ranges: &[Range],
        findings: &[Finding],
        names: &Names<'_>,
    ) -> Report {
        let cells = ranges.iter().enumerate().map(|(at, range)| Cell {
            place: place((names.cell)(at)),
            published: (names.published)(at),
            range: (*range).into(),
        });
        Report {
            format: Report::FORMAT,
            of,
            width: attack.width,
            known: self.known,
            safe: findings.is_empty(),
            cells: cells.collect(),
            findings: findings
                .iter()
                .map(|it| self.found(attack, it, names))
                .collect(),
        }
    }

    fn found(&self, attack: &Attack, finding: &Finding, names: &Names<'_>) -> Found {
        let known = self.known;
        let knowing = finding.knowing.map(|at| (names.innermost)(at));
        let who = knowing.as_ref().map_or("Anybody".to_owned(), |of| {
            format!("Whoever knows {known} of those in {of}")
        });
        let (cell, about, what) = match finding.about {
            attack::About::Cell(at) => {
                let cell = (names.cell)(at);
                let what = too_closely(finding.left, &cell, finding.knowing);
                (cell, About::Cell, what)
            }
            attack::About::Everybody(at, place) => {
                let cell = (names.cell)(attack.groups[at].cells[place]);
                let what = format!("that everybody in {} is in {cell}", (names.group)(at));
                (cell, About::Everybody, what)
            }
        };
        Found {
            place: place(cell),
            about,
            cohort: None,
            who: match knowing {
                None => Who::Anybody,
                of => Who::Knowing { records: known, of },
            },
            left: Some(finding.left.into()),
            says: format!("{who} can tell {what}."),
        }
    }

    /// The findings, and what they come to.
    fn verdict(&self, report: &Report) -> String {
        let asked = width_left(report.width, self.known);
        let told_to = match asked {
            1 => "be worked out".to_owned(),
            _ => format!("be told to within less than {asked}"),
        };
        let verdict = match report.findings.len() {
            0 if self.known == 0 => format!("SAFE: no cell that matters can {told_to}."),
            0 => format!(
                "SAFE: what {} known records leave of a cell that matters cannot {told_to} either.",
                self.known
            ),
            1 => "NOT SAFE: one thing can be told too closely.".to_owned(),
            several => format!("NOT SAFE: {several} things can be told too closely."),
        };
        format!("\n{}{verdict}\n", report.found())
    }
}

fn place(cell: String) -> Place {
    Place {
        cell,
        ..Place::default()
    }
}

/// How findings are put into words.
struct Names<'a> {
    cell: &'a dyn Fn(usize) -> String,
    group: &'a dyn Fn(usize) -> String,
    innermost: &'a dyn Fn(usize) -> String,
    published: &'a dyn Fn(usize) -> Option<i64>,
}

fn read(path: &Path) -> anyhow::Result<String> {
    let reading = || format!("cannot read {}", path.display());
    let size = std::fs::metadata(path).with_context(reading)?.len();
    ensure!(size <= LARGEST, "{} is too large", path.display());
    std::fs::read_to_string(path).with_context(reading)
}

/// The greatest count, or `open` where nothing bounds it.
fn greatest(range: Range, open: &str) -> String {
    if range.greatest >= MOST {
        open.to_owned()
    } else {
        range.greatest.to_string()
    }
}

fn can_be(range: Range) -> String {
    if !range.is_exact() {
        return format!(
            "it can be {} and {}; how far beyond could not be worked out",
            range.least,
            greatest(range, "more than anybody counts")
        );
    }
    match (range.least, greatest(range, "")) {
        (least, _) if range.width() == 0 => format!("it is {least}"),
        (least, more) if more.is_empty() => format!("it can be {least} or anything above"),
        (least, most) => format!("it can be {least} to {most}"),
    }
}

fn too_closely(left: Range, cell: &str, knowing: Option<usize>) -> String {
    let of = match knowing {
        None => format!("of {cell}"),
        Some(_) => format!("of the others in {cell}"),
    };
    match (left.least, left.greatest) {
        (least, greatest) if least == greatest => format!("{of} that there are {least}"),
        (least, greatest) => format!("{of} that there are {least} to {greatest}"),
    }
}
