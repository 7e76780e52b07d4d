//! Releases of Corncrake's: everything that a network ever published, attacked together.
//!
//! Who signed them is no matter here. A release that nobody signed tells as much as one that was,
//! and one that `corncrake verify` refuses may be the very one that somebody wants to look into.

mod words;

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, ensure};

use self::words::{answer, codes, count, name, plain, title};
use super::report::{About, Cell, Found, Of, Place, Report, Who};
use super::{can_be, greatest, read, too_closely};
use crate::cli::verify::{Address, What, agent, fetch, named};
use crate::disclosure::audit::LEAST_WIDTH;
use crate::disclosure::audit::history::{self, Leak, Model, NotAudited, Told, TooClosely};
use crate::disclosure::numbers::Numbers;
use crate::disclosure::ranges::Range;
use crate::release::{Count, Note, Proof, Release, tied};
use crate::site::export::Made;

/// Releases, and which of them are to be told.
pub(super) struct Published {
    /// Oldest first; no corrected editions, whose figures are those that they correct.
    releases: Vec<Release>,
    /// Whether these are all of the network's.
    all: bool,
    shown: What,
}

/// What was worked out.
#[derive(Default)]
struct Outcome {
    told: Vec<(usize, Told)>,
    leaks: Vec<Leak>,
    closely: Vec<TooClosely>,
    /// To whoever knows some of those who were counted.
    known: Vec<Leak>,
}

impl Outcome {
    fn is_safe(&self) -> bool {
        self.leaks.is_empty() && self.known.is_empty()
    }
}

impl Published {
    /// Reads an address, a folder or a file; `None` where it is a table of somebody else's.
    pub fn find(what: &str, proxy: Option<&str>) -> anyhow::Result<Option<Self>> {
        if let Some(address) = Address::parse(what)? {
            let from = format!("{}proof.json", address.base);
            let proof = String::from_utf8(fetch(&agent(&from, proxy)?, &from)?);
            let proof = proof.with_context(|| format!("{from} is no text"))?;
            return Self::of_proof(&proof, address.what).map(Some);
        }
        let path = Path::new(what);
        if path.is_dir() {
            let made: Option<Made> = serde_json::from_str(&read(&path.join(Made::NAME))?).ok();
            let made = made.with_context(|| format!("{what} is no export of Corncrake's"))?;
            let proof = path.join(made.network).join("statistics/proof.json");
            return Self::of_proof(&read(&proof)?, What::All).map(Some);
        }
        Self::of_text(&read(path)?).with_context(|| what.to_owned())
    }

    fn of_text(text: &str) -> anyhow::Result<Option<Self>> {
        let release = if let Ok(note) = text.parse::<Note>() {
            note.read_unverified().context("it is no release")?
        } else if !text.trim_start().starts_with('{') {
            return Ok(None);
        } else if let Ok(release) = serde_json::from_str(text) {
            release
        } else {
            return Self::of_proof(text, What::All).map(Some);
        };
        Ok(Some(Self {
            releases: vec![release],
            all: false,
            shown: What::All,
        }))
    }

    fn of_proof(text: &str, shown: What) -> anyhow::Result<Self> {
        let proof = Proof::from_json(text);
        let proof = proof.context("it is neither a release nor a proof of Corncrake's")?;
        let mut releases = proof.releases_unverified()?;
        releases.retain(|release| release.revises.is_none());
        ensure!(!releases.is_empty(), "nothing has been published yet");
        Ok(Self {
            releases,
            all: true,
            shown,
        })
    }

    /// What was found out, and the same to be read, where somebody may know up to `known` of those who
    /// were counted.
    pub fn told(&self, known: u64) -> anyhow::Result<(Report, String)> {
        let outcome = self.outcome(known)?;
        let mut told = String::new();
        for (at, of_it) in &outcome.told {
            self.tell(&self.releases[*at], of_it, &mut told);
        }
        ensure!(!told.is_empty(), "no release has such figures");
        let report = self.report(&outcome, known);
        told += &report.found();
        told += &self.verdict(&outcome, &report);
        Ok((report, told))
    }

    fn verdict(&self, outcome: &Outcome, report: &Report) -> String {
        let all = if self.all {
            "all that this network published, however it is added up or subtracted"
        } else {
            "this release alone"
        };
        let knowing = match report.known {
            0 => String::new(),
            known => format!(", not even by whoever knows up to {known} of those counted"),
        };
        let mut verdict = match outcome.leaks.len() + outcome.known.len() {
            0 => format!("SAFE: no small count can be told from {all}{knowing}."),
            1 => "NOT SAFE: one figure tells too closely.".to_owned(),
            several => format!("NOT SAFE: {several} figures tell too closely."),
        };
        if outcome.is_safe() && !self.all {
            verdict += " What it tells beside the others of its network, an audit of their proof.json \
                        says.";
        }
        verdict + "\nWho signed this was not checked: `corncrake verify` does that.\n"
    }

    fn outcome(&self, known: u64) -> anyhow::Result<Outcome> {
        let numbers: Vec<Numbers> = self.releases.iter().map(Release::numbers).collect();
        let mut outcome = Outcome::default();
        for group in tied(&numbers) {
            let of_group: Vec<&Numbers> = group.iter().map(|&at| &numbers[at]).collect();
            let model = Model::of(&of_group).map_err(|error| self.explained(error))?;
            let told = model.told().map_err(|error| self.explained(error))?;
            let again = |leak: Leak| Leak {
                release: group[leak.release],
                ..leak
            };
            outcome.told.extend(group.iter().copied().zip(told));
            let leaks = model.leaks(0).map_err(|error| self.explained(error))?;
            if known > 0 && leaks.is_empty() {
                let found = model.leaks(known).map_err(|error| self.explained(error))?;
                outcome.known.extend(found.into_iter().map(again));
            }
            for leak in leaks {
                let closely = model.too_closely(leak);
                let closely = closely.map_err(|error| self.explained(error))?.into_iter();
                outcome.closely.extend(closely.map(|one| TooClosely {
                    figure: again(one.figure),
                    ..one
                }));
                outcome.leaks.push(again(leak));
            }
        }
        outcome.told.sort_by_key(|(at, _)| *at);
        Ok(outcome)
    }

    fn report(&self, outcome: &Outcome, known: u64) -> Report {
        let told = outcome.told.iter();
        let cells = told.flat_map(|(at, of_it)| self.cells(&self.releases[*at], of_it));
        Report {
            format: Report::FORMAT,
            of: if self.all { Of::Releases } else { Of::Release },
            width: LEAST_WIDTH,
            known,
            safe: outcome.is_safe(),
            cells: cells.collect(),
            findings: self.findings(outcome, known),
        }
    }

    /// The total of a release, and its figures, as far as they are asked for.
    fn cells(&self, release: &Release, of_it: &Told) -> Vec<Cell> {
        let total = Cell {
            place: Place {
                cell: format!("all reports of release {}", release.number),
                release: Some(release.number),
                ..Place::default()
            },
            published: i64::try_from(release.total).ok(),
            range: of_it.total.into(),
        };
        let figures = self.shown(release, of_it).into_iter();
        let figures = figures.map(|(at, range)| Cell {
            place: place(release, at),
            published: count(release, at)
                .and_then(Count::rounded)
                .and_then(|count| count.try_into().ok()),
            range: range.into(),
        });
        let figures: Vec<Cell> = figures.collect();
        let total = Some(total).filter(|_| !figures.is_empty());
        total.into_iter().chain(figures).collect()
    }

    fn findings(&self, outcome: &Outcome, known: u64) -> Vec<Found> {
        let found = |leak: Leak, about, who, says| Found {
            place: place(&self.releases[leak.release], leak.place),
            about,
            cohort: None,
            who,
            left: None,
            says,
        };
        let closely = outcome.closely.iter().map(|one| {
            let (about, cohort) = match one.about {
                history::About::Row => (About::Cell, None),
                history::About::Cohort(number) => (About::Cohort, Some(number)),
                history::About::RestOfRow => (About::RestOfRow, None),
                history::About::RestOfColumn => (About::RestOfColumn, None),
            };
            let says = format!("Anybody can tell {}.", self.closely(one));
            Found {
                cohort,
                left: Some(one.left.into()),
                ..found(one.figure, about, Who::Anybody, says)
            }
        });
        // What is no range of a figure that is printed.
        let explained = |leak: &&Leak| outcome.closely.iter().all(|one| one.figure != **leak);
        let unclear = outcome.leaks.iter().filter(explained).map(|leak| {
            let says = format!(
                "It could not be worked out that {} is safe.",
                self.cell(*leak)
            );
            found(*leak, About::CellOrRest, Who::Anybody, says)
        });
        let knowing = outcome.known.iter().map(|leak| {
            let who = Who::Knowing {
                records: known,
                of: None,
            };
            let says = format!(
                "Whoever knows up to {known} of those counted can tell too much of {}, or of those who are \
                 not in it.",
                self.cell(*leak)
            );
            found(*leak, About::CellOrRest, who, says)
        });
        closely.chain(unclear).chain(knowing).collect()
    }

    fn explained(&self, error: NotAudited) -> anyhow::Error {
        let year = self.releases.iter().any(|release| !release.sums.is_empty());
        match error {
            NotAudited::Misfit if year && !self.all => anyhow::Error::new(error).context(
                "a year tells what it does beside its quarters only: audit the proof.json that \
                 holds them all",
            ),
            NotAudited::Unsolved(unsolved) => unsolved.into(),
            error @ NotAudited::Misfit => error.into(),
        }
    }

    /// Those figures of a release that are asked for.
    fn shown(&self, release: &Release, of_it: &Told) -> Vec<(history::Place, Range)> {
        let (question, here) = match &self.shown {
            What::All => (None, true),
            What::Cohort(number) => (None, release.address() == number.to_string()),
            What::Figure { cohort, question } => (
                Some(question),
                cohort.is_none_or(|it| release.address() == it.to_string()),
            ),
        };
        let shown = |at: history::Place| here && question.is_none_or(|it| *it == name(release, at));
        let figures = of_it.figures.iter();
        figures.copied().filter(|it| shown(it.0)).collect()
    }

    /// A release's figures, where they are asked for.
    fn tell(&self, release: &Release, of_it: &Told, told: &mut String) {
        let figures = self.shown(release, of_it);
        if figures.is_empty() {
            return;
        }
        let (least, most) = (of_it.total.least, greatest(of_it.total, "any number"));
        let _ = writeln!(
            told,
            "Release {}: {}, about {} reports; there can be {least} to {most}",
            release.number,
            plain(&named(release)),
            release.total,
        );
        let mut before = String::new();
        for (place, range) in figures {
            let title = title(release, place);
            if title != before {
                let _ = writeln!(told, "\n{title}");
                before = title;
            }
            let published = match count(release, place).and_then(Count::rounded) {
                Some(count) => format!("published as about {count}"),
                None => "withheld".to_owned(),
            };
            let _ = writeln!(
                told,
                "  {}: {published}; {}",
                answer(release, place),
                can_be(range)
            );
        }
        told.push('\n');
    }

    /// What is told too closely, to stand behind "can tell".
    fn closely(&self, one: &TooClosely) -> String {
        let cell = self.cell(one.figure);
        let of = match one.about {
            history::About::Row => cell,
            history::About::Cohort(number) => format!("those of cohort {number} in {cell}"),
            history::About::RestOfRow => match one.figure.place {
                history::Place::OneWay { .. } => format!("all who are not in {cell}"),
                history::Place::Crossed { .. } => format!("those of its row who are not in {cell}"),
            },
            history::About::RestOfColumn => format!("those of its column who are not in {cell}"),
        };
        too_closely(one.left, &of, None)
    }

    fn cell(&self, figure: Leak) -> String {
        let release = &self.releases[figure.release];
        format!(
            "“{}” ({}, release {})",
            answer(release, figure.place),
            title(release, figure.place),
            release.number
        )
    }
}

/// Which figure of a release.
fn place(release: &Release, at: history::Place) -> Place {
    let (question, by, row, column) = codes(release, at);
    Place {
        cell: format!("{} ({})", answer(release, at), title(release, at)),
        release: Some(release.number),
        question: Some(question),
        by,
        row,
        column,
    }
}
