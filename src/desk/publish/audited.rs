//! Nobody here signs, countersigns or sends what would not pass the audit.
//!
//! A desk that draws figures draws them until they pass, and one that signs too makes the same figures
//! again. What neither sees by that: figures that are public already and that some other program drew,
//! or somebody by hand; a partner that this desk knows and the other does not. So before this desk puts
//! its name under a release, and before it sends one up, everything that the network ever published is
//! audited with it, as `corncrake verify` audits it for anybody, and with the figures of partners.
//!
//! A corrected edition shows no figure that is not out already, and may be what takes a table that tells
//! too much from the page. It is never refused here.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::NoRelease;
use crate::desk::Desk;
use crate::desk::inert::inert_line;
use crate::keys::public::{Hash, Note};
use crate::release::{
    Fault, Leaking, Manifest, Release, ReleaseError, VerifiedRelease, audit_with_next,
};

/// Hears how many parts of an audit are done, of how many.
type Step = Box<dyn Fn(usize, usize) + Send + Sync>;

/// The audits that a desk made.
pub(in crate::desk) struct Audits {
    /// What passed. A release names the one before it by its hash, so its own hash stands for all.
    passed: Mutex<BTreeSet<Hash>>,
    step: Step,
}

impl Default for Audits {
    fn default() -> Self {
        Self {
            passed: Mutex::default(),
            step: Box::new(|_, _| {}),
        }
    }
}

impl Desk {
    /// Has `step` hear how far an audit is: how many parts are done, of how many. It may take minutes
    /// where there are years and tables of two questions.
    pub fn tell_of_audits(&mut self, step: impl Fn(usize, usize) + Send + Sync + 'static) {
        self.audits.step = Box::new(step);
    }

    /// Fails unless `release`, as the next one, passes the audit together with everything that was
    /// published, partners' figures included. `counts` is what it counts, where that is not in a closed
    /// cohort yet.
    pub(super) fn check_audit(
        &self,
        release: &Release,
        counts: Option<&Manifest>,
    ) -> Result<(), NoRelease> {
        let passed = || {
            let passed = self.audits.passed.lock();
            passed.unwrap_or_else(PoisonError::into_inner)
        };
        if release.revises.is_some() {
            return Ok(());
        }
        let hash = Note::unsigned(release)?.hash();
        if !passed().contains(&hash) {
            let earlier = self.releases()?;
            audit_with_next(&earlier, release, &*self.audits.step)
                .map_err(|why| refused(why, release, &earlier))?;
            passed().insert(hash);
        }
        // What partners published may be known since.
        self.check_with_partners(counts, release)
    }
}

/// In words, with the table and its cells.
fn refused(why: ReleaseError, next: &Release, earlier: &[VerifiedRelease]) -> NoRelease {
    let Fault::Leak(leaking) = why.fault else {
        return NoRelease::Releases(why);
    };
    let numbered = |number: u32| {
        let mut all = earlier.iter().map(VerifiedRelease::release);
        all.find(|it| it.number == number).unwrap_or(next)
    };
    let told = Told::of(numbered(why.number), numbered(leaking.release), &leaking);
    if why.number == next.number {
        NoRelease::TellsTooMuch(Box::new(told))
    } else {
        NoRelease::TellsAlready(Box::new(told))
    }
}

/// A table that lets a small count be told, in the words of its release. Never a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The release since which it is told.
    pub since: String,
    /// The release that the table is in.
    pub release: String,
    /// The questions of the table.
    pub table: String,
    /// The answers in it.
    pub cells: String,
}

impl Told {
    fn of(since: &Release, release: &Release, leaking: &Leaking) -> Self {
        let lang = release.languages.first().map_or("en", String::as_str);
        let question = |code: &str| {
            let table = release.table(code);
            worded(table.and_then(|table| table.label.get(lang)), code)
        };
        let answer = |code: &str, row: &str| {
            let rows = release.table(code).map(|table| table.rows.iter());
            let row_of = rows.into_iter().flatten().find(|it| it.code == row);
            worded(row_of.and_then(|it| it.label.get(lang)), row)
        };
        let mut table = question(&leaking.question);
        if let Some(by) = &leaking.by {
            table = format!("{table} by {}", question(by));
        }
        Self {
            since: named(since),
            release: named(release),
            table,
            cells: leaking.named(&answer),
        }
    }
}

impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            since,
            release,
            table,
            cells,
        } = self;
        if since == release {
            write!(f, "{release}, the table {table}, at {cells}")
        } else {
            write!(
                f,
                "with {since}, of {release}: the table {table}, at {cells}"
            )
        }
    }
}

fn named(release: &Release) -> String {
    let (number, cohort) = (release.number, &release.cohort);
    if release.sums.is_empty() {
        format!(
            "release {number} (cohort {}, {})",
            cohort.number, cohort.label
        )
    } else {
        format!("release {number} (the year {})", cohort.label)
    }
}

fn worded(label: Option<&String>, code: &str) -> String {
    match label {
        Some(label) if !label.is_empty() => format!("“{}” ({code})", inert_line(label)),
        _ => code.to_owned(),
    }
}
