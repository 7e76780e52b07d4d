//! A signed release becomes a verified one.

use std::collections::BTreeSet;

use super::{
    Count, Crossed, ForPractice, Leaking, Parameters, Publishable, Release, Table, TableShape,
    statement,
};
use crate::clock::Date;
use crate::disclosure::audit::history::NotAudited;
use crate::disclosure::audit::{self, Shown};
use crate::disclosure::{Labels, Ladder, rounding};
use crate::keys::public::{Hash, NetworkName, Note, NoteError, NoticeChain};
use crate::tally::is_none_row;

/// A release whose signatures, chain and figures were checked. Only [`verify()`] makes one.
///
/// ```compile_fail,E0451
/// # fn forge(release: corncrake::release::Release, note: corncrake::keys::public::Note) {
/// let forged = corncrake::release::VerifiedRelease { hash: note.hash(), release, note };
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedRelease {
    release: Release,
    note: Note,
    hash: Hash,
}

/// Why a release is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("release {number}: {fault}")]
pub struct ReleaseError {
    /// Its place in the chain, from 1.
    pub number: u32,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a release.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Its note is not in order, or too few releasers signed it.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// Of a network from which nothing may be released.
    #[error(transparent)]
    ForPractice(#[from] ForPractice),
    /// Of another network than the notices.
    #[error("it is of the network {0}")]
    WrongNetwork(NetworkName),
    /// Not the next in the chain.
    #[error("it does not follow on the release before it")]
    Chain,
    /// It names a notice that is not there, or an older one than the release before it did.
    #[error("it names notice {0}, which is not the notice of its time")]
    Notice(u32),
    /// Made on a day on which its notice was not in force, or before the release before it.
    #[error("it was made on a day on which its notice was not in force, or out of order")]
    Date,
    /// The cohort was released before, or its days are out of order.
    #[error("its cohort was released before, or its days are out of order")]
    Cohort,
    /// A method that this version does not know, or other parameters than it can have.
    #[error("its method or the parameters of the method are not known here")]
    Method,
    /// A code, a language or a label that cannot be.
    #[error("its codes or labels are not in order")]
    Words,
    /// A figure is not a multiple of five, is below the threshold, or has the wrong percentage.
    #[error("its figures break the rules that it names")]
    Figures,
    /// No exact counts at all could have been published like this.
    #[error(transparent)]
    Contradiction(#[from] audit::Contradiction),
    /// A corrected edition that changes a figure, or corrects nothing that there is.
    #[error("it corrects a release in a way in which none may be corrected")]
    Revision,
    /// The audit of all releases together could not be made, or they contradict each other.
    #[error("the audit of all releases together: {0}")]
    NotAudited(#[from] NotAudited),
    /// A small count can be told from the figures.
    #[error("the figures for {0} let a small count be told")]
    Leak(Leaking),
}

impl VerifiedRelease {
    /// What it says.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// The signed note, as published.
    pub fn note(&self) -> &Note {
        &self.note
    }

    /// By what the next release names it.
    pub fn hash(&self) -> Hash {
        self.hash
    }
}

/// Checks every release of a network, oldest first: each against the notice of its time, each as
/// the next of the one before, each by the audit of its own figures.
pub fn verify(
    notes: impl IntoIterator<Item = Note>,
    chain: &NoticeChain,
) -> Result<Vec<VerifiedRelease>, ReleaseError> {
    let mut verified: Vec<VerifiedRelease> = Vec::new();
    for (note, number) in notes.into_iter().zip(1..) {
        let release = next(&note, number, &verified, chain)
            .map_err(|fault| ReleaseError { number, fault })?;
        verified.push(VerifiedRelease {
            hash: note.hash(),
            release,
            note,
        });
    }
    Ok(verified)
}

fn next(
    note: &Note,
    number: u32,
    earlier: &[VerifiedRelease],
    chain: &NoticeChain,
) -> Result<Release, Fault> {
    let of = Publishable::of(chain)?;
    let release: Release = note.read_unverified()?;
    if release.network != *of.network() {
        return Err(Fault::WrongNetwork(release.network));
    }
    let before = earlier.last();
    if release.number != number || release.previous != before.map(VerifiedRelease::hash) {
        return Err(Fault::Chain);
    }
    let signed_in = (release.notice, release.issued);
    signed_at_its_time(note, chain, signed_in)?;
    if before.is_some_and(|before| before.release.notice > release.notice) {
        return Err(Fault::Notice(release.notice));
    }
    if before.is_some_and(|before| before.release.issued > release.issued) {
        return Err(Fault::Date);
    }
    super::edition::check_place(&release, earlier)?;
    check(&release)?;
    Ok(release)
}

/// Checks that enough of those signed who could at that time: the releasers of the notice that it
/// names, which was in force on the day that it names.
pub(super) fn signed_at_its_time(
    note: &Note,
    chain: &NoticeChain,
    (number, issued): (u32, Date),
) -> Result<(), Fault> {
    let notice = chain.at(number).ok_or(Fault::Notice(number))?;
    note.verify(&notice.releasers, notice.release_threshold as usize)?;
    let replaced = number.checked_add(1).and_then(|next| chain.at(next));
    let in_force = (notice.issued..=notice.expires).contains(&issued)
        && replaced.is_none_or(|next| issued <= next.issued);
    if in_force { Ok(()) } else { Err(Fault::Date) }
}

/// Checks a release in itself, whoever signed it.
pub(super) fn check(release: &Release) -> Result<(), Fault> {
    let Release {
        cohort, parameters, ..
    } = release;
    // A year has no number of its own.
    let numbered = (cohort.number > 0) == release.sums.is_empty();
    if !numbered || cohort.from > cohort.to || cohort.to > release.issued {
        return Err(Fault::Cohort);
    }
    let Parameters {
        nothing_below,
        two_way_from,
        percent_from,
        ..
    } = *parameters;
    let ladder =
        Ladder::stricter(nothing_below, two_way_from, percent_from).map_err(|_| Fault::Method)?;
    let known = release.method == statement::METHOD
        && release.licence == statement::LICENCE
        && *parameters == Parameters::of(ladder);
    if !known {
        return Err(Fault::Method);
    }
    if !words_are_in_order(release) {
        return Err(Fault::Words);
    }
    if !figures_keep_the_rules(release, ladder) {
        return Err(Fault::Figures);
    }
    let numbers = release.numbers();
    let shown: Vec<Shown> = numbers
        .tables
        .into_iter()
        .map(|table| table.shown)
        .collect();
    let audit = audit::audit(ladder.nothing_below(), release.total, &shown)?;
    match audit.leaking().first() {
        Some((table, rows)) => {
            let table = &release.tables[*table];
            let codes = rows.iter().map(|&row| table.rows[row].code.clone());
            let leaking = Leaking::rows(release.number, &table.question, codes.collect());
            Err(Fault::Leak(leaking))
        }
        None => Ok(()),
    }
}

fn words_are_in_order(release: &Release) -> bool {
    let languages: BTreeSet<&String> = release.languages.iter().collect();
    let worded = |labels: &Labels| labels.keys().collect::<BTreeSet<_>>() == languages;
    let mut seen = BTreeSet::new();
    let questions_fit = release.tables.iter().all(|table| {
        is_code(&table.question) && worded(&table.label) && seen.insert(&table.question)
    });
    let mut seen = BTreeSet::new();
    let held_fit = release.held_back.iter().all(|held| {
        let by = held.by.as_deref();
        is_code(&held.question)
            && by.is_none_or(is_code)
            && worded(&held.label)
            && seen.insert((&held.question, by))
    });
    let rows_fit = release.tables.iter().all(|table| {
        let mut seen = BTreeSet::new();
        !table.rows.is_empty()
            && table.rows.iter().all(|row| {
                let own = table.shape == TableShape::Month || is_none_row(&row.code);
                let said = if own {
                    row.label.is_empty()
                } else {
                    worded(&row.label)
                };
                is_code(&row.code) && said && seen.insert(&row.code)
            })
    });
    let reason_fits = release
        .revises
        .as_ref()
        .is_none_or(|revision| worded(&revision.reason));
    !languages.is_empty()
        && languages.len() == release.languages.len()
        && languages.iter().all(|code| is_code(code))
        && worded(&release.particulars.publisher)
        && worded(&release.particulars.covers)
        && is_code(&release.cohort.label)
        && release.questionnaire.len() == 64
        && is_code(&release.questionnaire)
        && questions_fit
        && held_fit
        && rows_fit
        && reason_fits
}

/// What may stand in an address, a file name or a cell as it is.
pub(super) fn is_code(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    (1..=64).contains(&text.len()) && text.bytes().all(plain) && !text.starts_with('-')
}

fn figures_keep_the_rules(release: &Release, ladder: Ladder) -> bool {
    let rounded = |count: u64| count.is_multiple_of(rounding::BASE);
    let mut rows = release.tables.iter().flat_map(|table| &table.rows);
    // Withheld whole, or not at all: a single `[c]` points at the row that it hides.
    let whole = |table: &Table| {
        let withheld = table
            .rows
            .iter()
            .filter(|row| row.count.rounded().is_none());
        [0, table.rows.len()].contains(&withheld.count())
    };
    // Of a year, or not at all; else two totals would lie a cohort apart.
    let apart_fits = release.apart.is_none_or(|apart| {
        !release.sums.is_empty() && rounded(apart.rejected) && rounded(apart.duplicates)
    });
    rounded(release.total)
        && apart_fits
        && release.total >= ladder.nothing_below()
        && release.tables.iter().all(whole)
        && release
            .crossed
            .iter()
            .all(|crossed| crossing_fits(crossed, release, ladder))
        && rows.all(|row| match row.count.rounded() {
            Some(count) => rounded(count) && row.percent == ladder.percent(count, release.total),
            None => row.percent.is_none(),
        })
}

/// A table of two questions stands only in a large enough release, has the rows and columns of
/// both, and shows every cell.
fn crossing_fits(crossed: &Crossed, release: &Release, ladder: Ladder) -> bool {
    let size = |question: &str| {
        let table = release.table(question)?;
        let shown = table.rows.iter().all(|row| row.count.rounded().is_some());
        shown.then_some(table.rows.len())
    };
    let (Some(rows), Some(columns)) = (size(&crossed.question), size(&crossed.by)) else {
        return false;
    };
    let rounded = |count: &Count| {
        count
            .rounded()
            .is_some_and(|n| n.is_multiple_of(rounding::BASE))
    };
    release.total >= ladder.two_way_from()
        && crossed.counts.len() == rows
        && crossed
            .counts
            .iter()
            .all(|row| row.len() == columns && row.iter().all(rounded))
}
