//! A signed release becomes a verified one.

use std::collections::BTreeSet;

use super::{ForPractice, Parameters, Publishable, Release, statement};
use crate::disclosure::{Cell, Labels, Ladder, audit, rounding};
use crate::keys::public::{Hash, NetworkName, Note, NoteError, NoticeChain};

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
    /// A small count can be told from the figures.
    #[error("the figures for {question} let a small count be told")]
    Leak {
        /// The question's code.
        question: String,
    },
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
    let wrong_notice = Fault::Notice(release.notice);
    let notice = chain.at(release.notice).ok_or(wrong_notice.clone())?;
    note.verify(&notice.releasers, notice.release_threshold as usize)?;
    if before.is_some_and(|before| before.release.notice > release.notice) {
        return Err(wrong_notice);
    }
    let replaced = release
        .notice
        .checked_add(1)
        .and_then(|next| chain.at(next));
    let in_force = (notice.issued..=notice.expires).contains(&release.issued)
        && replaced.is_none_or(|next| release.issued <= next.issued);
    if !in_force || before.is_some_and(|before| before.release.issued > release.issued) {
        return Err(Fault::Date);
    }
    if before.is_some_and(|before| before.release.cohort.number >= release.cohort.number) {
        return Err(Fault::Cohort);
    }
    check(&release)?;
    Ok(release)
}

/// Checks a release in itself, whoever signed it.
pub(super) fn check(release: &Release) -> Result<(), Fault> {
    let Release {
        cohort, parameters, ..
    } = release;
    if cohort.number == 0 || cohort.from > cohort.to || cohort.to > release.issued {
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
    let cells: Vec<Vec<Cell>> = release
        .tables
        .iter()
        .map(|table| table.rows.iter().map(|row| row.count.cell()).collect())
        .collect();
    let audit = audit::audit(ladder.nothing_below(), release.total, &cells)?;
    match audit.leaking().first() {
        Some(&table) => Err(Fault::Leak {
            question: release.tables[table].question.clone(),
        }),
        None => Ok(()),
    }
}

fn words_are_in_order(release: &Release) -> bool {
    let languages: BTreeSet<&String> = release.languages.iter().collect();
    let worded = |labels: &Labels| labels.keys().collect::<BTreeSet<_>>() == languages;
    let questions = release
        .tables
        .iter()
        .map(|table| (&table.question, &table.label))
        .chain(
            release
                .held_back
                .iter()
                .map(|held| (&held.question, &held.label)),
        );
    let mut seen = BTreeSet::new();
    let questions_fit = questions
        .into_iter()
        .all(|(code, label)| is_code(code) && worded(label) && seen.insert(code));
    let rows_fit = release.tables.iter().all(|table| {
        let mut seen = BTreeSet::new();
        !table.rows.is_empty()
            && table.rows.iter().all(|row| {
                let said = row.label.is_empty() && row.code == crate::disclosure::NOT_ANSWERED;
                is_code(&row.code) && (said || worded(&row.label)) && seen.insert(&row.code)
            })
    });
    !languages.is_empty()
        && languages.len() == release.languages.len()
        && languages.iter().all(|code| is_code(code))
        && worded(&release.particulars.publisher)
        && worded(&release.particulars.covers)
        && is_code(&release.cohort.label)
        && release.questionnaire.len() == 64
        && is_code(&release.questionnaire)
        && questions_fit
        && rows_fit
}

/// What may stand in an address, a file name or a cell as it is.
fn is_code(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    (1..=64).contains(&text.len()) && text.bytes().all(plain) && !text.starts_with('-')
}

fn figures_keep_the_rules(release: &Release, ladder: Ladder) -> bool {
    let rounded = |count: u64| count.is_multiple_of(rounding::BASE);
    let mut rows = release.tables.iter().flat_map(|table| &table.rows);
    rounded(release.total)
        && release.total >= ladder.nothing_below()
        && rows.all(|row| match row.count.rounded() {
            Some(count) => rounded(count) && row.percent == ladder.percent(count, release.total),
            None => row.percent.is_none(),
        })
}
