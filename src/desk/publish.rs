//! From a frozen cohort to a public release.

use rand::CryptoRng;

use super::casebook::Casebook;
use super::cohort::FEWEST;
use super::folder::Documents;
use super::settings::Settings;
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::disclosure::{Cohort, Labels, Ladder, Protected, protect};
use crate::exchange::client::{ClientError, Session};
use crate::keys::public::{NotCanonical, Note, ReportId};
use crate::release::{
    self, ForPractice, Manifest, ManifestFault, NotReleasable, Particulars, Publishable, Release,
    ReleaseError, VerifiedRelease, seal_manifest,
};
use crate::text::Lang;

/// A release that is ready to be looked at and published.
pub struct Draft {
    /// The manifest to freeze first, where that was not done yet.
    manifest: Option<Note>,
    /// The release, signed by this member.
    note: Note,
    /// What it says.
    release: Release,
    /// Accepted reports that answer an older questionnaire and cannot be counted with the others.
    left_out: Vec<ReportId>,
}

/// What became of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// It is public.
    Public,
    /// So many more signatures are needed.
    Wants(usize),
}

/// Why there is no release.
#[derive(Debug, thiserror::Error)]
pub enum NoRelease {
    /// Of a network from which nothing may be released.
    #[error(transparent)]
    ForPractice(#[from] ForPractice),
    /// Below the threshold.
    #[error(
        "{accepted} accepted reports wait to be released; a release needs at least {FEWEST}, early or not, so that nobody can be picked out"
    )]
    TooFew {
        /// How many there are.
        accepted: usize,
    },
    /// Its quarter is not over.
    #[error(
        "this cohort's quarter ends on {last_day}; publish after that day, or say why not to wait: --early \"REASON\" (the reason is published)"
    )]
    QuarterNotOver {
        /// The last day of its quarter.
        last_day: Date,
    },
    /// This member may not sign releases.
    #[error("this identity may not sign releases (the notice does not name it)")]
    NotAReleaser,
    /// The desk does not know what to put on the page.
    #[error(
        "desk.toml does not say who publishes and which area is covered, in each language ({0}); add for example:\n\n[publisher]\nen = \"Name of the network\"\n\n[covers]\nen = \"Nairobi, Kenya\"\n"
    )]
    NoParticulars(String),
    /// An earlier manifest cannot be opened.
    #[error(
        "cohort {0} is sealed to a period that this identity may not read, so nobody here can tell which reports it counted; ask a member who can"
    )]
    ClosedCohort(u64),
    /// A manifest is wrong.
    #[error("the manifest of cohort {number}: {fault}")]
    Manifest {
        /// The cohort.
        number: u64,
        /// What is wrong.
        fault: ManifestFault,
    },
    /// A manifest is not signed by a releaser, or not sealed.
    #[error("the manifest of cohort {0} is not signed by anybody who may release")]
    UnsignedManifest(u64),
    /// An answer does not fit after all.
    #[error(transparent)]
    Misfit(#[from] crate::tally::Misfit),
    /// This desk does not have the questionnaire of the cohort.
    #[error("this desk does not have the cohort's questionnaire")]
    Questionnaire,
    /// The releases do not verify.
    #[error(transparent)]
    Releases(#[from] ReleaseError),
    /// No release can be made of the tables.
    #[error(transparent)]
    NotReleasable(#[from] NotReleasable),
    /// A release that was made of this cohort by somebody else says something else.
    #[error(
        "this release is not what comes out of the frozen cohort; do not sign it, and ask who made it"
    )]
    NotTheSame,
    /// It has as many signatures as a note may have.
    #[error("this release has as many signatures as there may be, and too few of them count")]
    NoRoom,
    /// What was sealed does not open.
    #[error(
        "the frozen cohort {0} does not open again with this identity's keys, so nothing was sent; sync, and try again"
    )]
    ManifestDoesNotOpen(u64),
    /// Another desk was first.
    #[error("another desk froze this cohort or published in the meantime; sync, and look again")]
    Overtaken,
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// Signing.
    #[error("signing failed: {0}")]
    Sign(#[from] NotCanonical),
}

impl From<ClientError> for NoRelease {
    fn from(error: ClientError) -> Self {
        match error {
            ClientError::Conflict => Self::Overtaken,
            other => Self::Desk(other.into()),
        }
    }
}

impl Draft {
    /// What will be published.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// The signed note.
    pub fn note(&self) -> &Note {
        &self.note
    }

    /// Accepted reports that are not in it, because their answers do not fit the questionnaire by
    /// which it is counted.
    pub fn left_out(&self) -> &[ReportId] {
        &self.left_out
    }
}

impl Desk {
    /// The releases of the network, verified.
    pub fn releases(&self) -> Result<Vec<VerifiedRelease>, NoRelease> {
        let notes = self
            .folder
            .notes(Documents::Releases)
            .map_err(DeskError::from)?;
        let notes = notes.into_iter().map(|(_, note)| note);
        Ok(release::verify(notes, &self.chain)?)
    }

    /// Prepares the release of the open cohort, or of one that was frozen and not released yet.
    /// Nothing is written or sent.
    pub fn draft_release(
        &self,
        book: &Casebook,
        early: Option<String>,
        today: Date,
        rng: &mut impl CryptoRng,
    ) -> Result<Draft, NoRelease> {
        Publishable::of(&self.chain)?;
        let key = self.member.signing.verifying_key();
        if !self.chain.current().releasers.contains(&key) {
            return Err(NoRelease::NotAReleaser);
        }
        let released = self.releases()?;
        let frozen = self.frozen()?;
        if let Some(number) = frozen.closed.last() {
            return Err(NoRelease::ClosedCohort(*number));
        }
        let last_released = released.last().map_or(0, |r| r.release().cohort.number);
        let unfinished = frozen
            .cohorts
            .iter()
            .find(|frozen| frozen.manifest.cohort().number > last_released);
        let (manifest, note, left_out) = match unfinished {
            Some(frozen) => (frozen.manifest.clone(), None, Vec::new()),
            None => self.freeze(book, &frozen, early, today, rng)?,
        };
        let particulars = self.particulars(&manifest)?;
        let notice = self.chain.current().number;
        let release = self.release_of(&manifest, released.last(), notice, today, particulars)?;
        Ok(Draft {
            manifest: note,
            note: self.member.signing.sign(&release)?,
            release,
            left_out,
        })
    }

    /// What may be published of a frozen cohort. The same input gives the same release at every desk.
    fn release_of(
        &self,
        manifest: &Manifest,
        previous: Option<&VerifiedRelease>,
        notice: u32,
        issued: Date,
        particulars: Particulars,
    ) -> Result<Release, NoRelease> {
        let number = manifest.cohort().number;
        let wrong = |fault| NoRelease::Manifest {
            number: number.into(),
            fault,
        };
        let tally = manifest.tally().map_err(wrong)?;
        let questionnaire = self
            .questionnaire(tally.questionnaire())
            .ok_or(NoRelease::Questionnaire)?;
        let worded = |lang: &Lang| particulars.publisher.contains_key(lang.code());
        let questionnaire = questionnaire
            .worded_in(worded)
            .ok_or(NoRelease::Questionnaire)?;
        let cohort = Cohort {
            network: self.network().as_str(),
            number,
        };
        let key = manifest.rounding_key();
        let accepted = manifest.reports().len();
        match protect(&tally, &questionnaire, cohort, key, Ladder::default()) {
            Protected::Tables(tables) => Ok(Release::new(
                &tables,
                manifest,
                previous,
                notice,
                issued,
                particulars,
            )?),
            Protected::TooFew => Err(NoRelease::TooFew { accepted }),
            Protected::OtherQuestionnaire => Err(NoRelease::Questionnaire),
        }
    }

    /// Who publishes and what is covered: in each language of the cohort's questionnaire, but in
    /// one that nobody has reviewed only where `desk.toml` has words for it. The release speaks
    /// the same languages.
    fn particulars(&self, manifest: &Manifest) -> Result<Particulars, NoRelease> {
        let version = manifest.tally().map_err(|fault| NoRelease::Manifest {
            number: manifest.cohort().number.into(),
            fault,
        })?;
        let questionnaire = self
            .questionnaire(version.questionnaire())
            .ok_or(NoRelease::Questionnaire)?;
        let Settings {
            publisher, covers, ..
        } = &self.settings;
        let named = |lang: &Lang| [publisher, covers].map(|of| of.contains_key(lang.code()));
        let wanted: Vec<&str> = questionnaire
            .languages()
            .iter()
            .filter(|lang| lang.is_on() || named(lang).contains(&true))
            .map(|lang| lang.code())
            .collect();
        let pick = |given: &Labels| -> Option<Labels> {
            wanted
                .iter()
                .map(|code| Some(((*code).to_owned(), given.get(*code)?.clone())))
                .collect()
        };
        match (pick(publisher), pick(covers)) {
            (Some(publisher), Some(covers)) if !wanted.is_empty() => {
                Ok(Particulars { publisher, covers })
            }
            _ => {
                let all: Vec<&str> = questionnaire.languages().iter().map(|l| l.code()).collect();
                let missing = if wanted.is_empty() { all } else { wanted };
                Err(NoRelease::NoParticulars(missing.join(", ")))
            }
        }
    }

    /// Freezes the cohort where that is still to be done, and publishes the release where it has all
    /// the signatures it needs.
    pub fn publish(
        &self,
        session: &Session<'_>,
        draft: &Draft,
        today: Date,
    ) -> Result<Published, NoRelease> {
        let _lock = self.folder.lock().map_err(DeskError::from)?;
        let cohort = u64::from(draft.release.cohort.number);
        if let Some(manifest) = &draft.manifest {
            let to = &self.sealing_period(today)?.answers;
            let sealed = seal_manifest(manifest, to).map_err(DeskError::from)?;
            // Sent, it can never be replaced: what nobody can open would end all releases.
            let opened = self.open_cohort(cohort, &sealed)?;
            if opened.is_none_or(|opened| opened.hash != manifest.hash()) {
                return Err(NoRelease::ManifestDoesNotOpen(cohort));
            }
            session.put_manifest(cohort, &sealed)?;
            self.folder
                .put_manifest(cohort, &sealed)
                .map_err(DeskError::from)?;
        }
        self.publish_signed(session, &draft.note)
    }

    /// Publishes a release if it has all the signatures it needs.
    pub fn publish_signed(
        &self,
        session: &Session<'_>,
        note: &Note,
    ) -> Result<Published, NoRelease> {
        Publishable::of(&self.chain)?;
        let notice = self.chain.current();
        let signed = note
            .signed_by(&notice.releasers)
            .map_or(0, |keys| keys.len());
        let needed = notice.release_threshold as usize;
        if signed < needed {
            return Ok(Published::Wants(needed - signed));
        }
        session.publish_release(note)?;
        let number = note
            .read_unverified::<Release>()
            .map_err(|_| NoRelease::NotTheSame)?
            .number;
        self.folder
            .put_note(Documents::Releases, number.into(), note)
            .map_err(DeskError::from)?;
        Ok(Published::Public)
    }

    /// Signs a release that another member made, after making the same one here out of the frozen
    /// cohort.
    pub fn cosign(&self, note: &mut Note) -> Result<Release, NoRelease> {
        Publishable::of(&self.chain)?;
        let key = self.member.signing.verifying_key();
        if !self.chain.current().releasers.contains(&key) {
            return Err(NoRelease::NotAReleaser);
        }
        let shown: Release = note.read_unverified().map_err(|_| NoRelease::NotTheSame)?;
        let released = self.releases()?;
        let frozen = self.frozen()?;
        let cohort = frozen
            .cohorts
            .iter()
            .find(|frozen| frozen.manifest.cohort().number == shown.cohort.number)
            .ok_or(NoRelease::NotTheSame)?;
        let here = self.release_of(
            &cohort.manifest,
            released.last(),
            self.chain.current().number,
            shown.issued,
            shown.particulars.clone(),
        )?;
        if here != shown {
            return Err(NoRelease::NotTheSame);
        }
        self.member
            .signing
            .cosign(note)
            .map_err(|_| NoRelease::NoRoom)?;
        Ok(shown)
    }
}
