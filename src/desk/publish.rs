//! From a frozen cohort to a public release.

mod again;
mod audited;
mod public;
mod refused;
mod told;

use rand::CryptoRng;

use super::casebook::Casebook;
use super::folder::Documents;
use super::settings::Settings;
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::disclosure::{Cohort, Labels, Protected, protect};
use crate::exchange::client::Session;
use crate::keys::public::Note;
use crate::questionnaire::Questionnaire;
use crate::release::{
    self, Manifest, Particulars, Publishable, Release, VerifiedRelease, seal_manifest,
};
use crate::tally::Tally;
use crate::text::Lang;

pub(in crate::desk) use audited::{Audits, Passed, found};
pub use public::Public;
pub use refused::NoRelease;
pub use told::{Named, Told};

/// A release that is ready to be looked at and published.
pub struct Draft {
    /// The manifest to freeze first, where that was not done yet.
    manifest: Option<Note>,
    /// The release, signed by this member.
    note: Note,
    /// What it says.
    release: Release,
    /// What it was made of.
    exact: Tally,
}

/// What the next release counts. Nothing of it is drawn yet.
pub struct Counted {
    manifest: Manifest,
    /// The manifest to freeze first, where that was not done yet.
    note: Option<Note>,
}

impl Counted {
    /// What its cohort is called.
    pub fn label(&self) -> &str {
        &self.manifest.cohort().label
    }
}

/// What became of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// It is public.
    Public,
    /// So many more signatures are needed.
    Wants(usize),
}

/// The greatest cohort of which there is a release.
pub(super) fn last_released(released: &[VerifiedRelease]) -> u32 {
    let cohorts = released
        .iter()
        .map(|release| release.release().cohort.number);
    cohorts.max().unwrap_or(0)
}

impl Draft {
    /// What will be published.
    pub fn release(&self) -> &Release {
        &self.release
    }

    /// What it was made of.
    pub fn exact(&self) -> &Tally {
        &self.exact
    }

    /// The signed note.
    pub fn note(&self) -> &Note {
        &self.note
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
    /// Nothing is sent, and nothing written but the key of the open cohort's rounding, so that
    /// whoever looks again sees the same.
    pub fn draft_release(
        &self,
        book: &Casebook,
        early: Option<String>,
        today: Date,
        rng: &mut impl CryptoRng,
    ) -> Result<Draft, NoRelease> {
        let counted = self.cohort_to_draw(book, early, today, rng)?;
        self.draw(counted, today)
    }

    /// The first half of [`Self::draft_release`], which needs the casebook and is soon done.
    pub fn cohort_to_draw(
        &self,
        book: &Casebook,
        early: Option<String>,
        today: Date,
        rng: &mut impl CryptoRng,
    ) -> Result<Counted, NoRelease> {
        self.check_releaser()?;
        let frozen = self.frozen()?;
        if let Some(number) = frozen.closed.last() {
            return Err(NoRelease::ClosedCohort(*number));
        }
        if let Some(unfinished) = frozen.unfinished(&self.releases()?) {
            let manifest = unfinished.manifest.clone();
            return Ok(Counted {
                manifest,
                note: None,
            });
        }
        let (manifest, note) = self.freeze(book, &frozen, early, today, rng)?;
        Ok(Counted {
            manifest,
            note: Some(note),
        })
    }

    /// The second half: drawing and auditing, which may take minutes.
    pub fn draw(&self, counted: Counted, today: Date) -> Result<Draft, NoRelease> {
        let Counted { manifest, note } = counted;
        let released = self.releases()?;
        let particulars = self.particulars(&manifest)?;
        let notice = self.chain.current().number;
        let release = self.release_of(&manifest, released.last(), notice, today, particulars)?;
        let number = manifest.cohort().number.into();
        let exact = manifest.tally();
        let exact = exact.map_err(|fault| NoRelease::Manifest { number, fault })?;
        let draft = self.signed(release, exact, Some(&manifest))?;
        Ok(Draft {
            manifest: note,
            ..draft
        })
    }

    /// Signs what this desk made, once it has passed the audit. `counts` is what it counts, where that
    /// is not in a closed cohort yet.
    pub(super) fn signed(
        &self,
        release: Release,
        exact: Tally,
        counts: Option<&Manifest>,
    ) -> Result<Draft, NoRelease> {
        self.check_audit(&release, counts)?;
        Ok(Draft {
            manifest: None,
            note: self.member.signing.sign(&release)?,
            release,
            exact,
        })
    }

    pub(super) fn check_releaser(&self) -> Result<(), NoRelease> {
        Publishable::of(&self.chain)?;
        let key = self.member.signing.verifying_key();
        let may = self.chain.current().releasers.contains(&key);
        if may {
            Ok(())
        } else {
            Err(NoRelease::NotAReleaser)
        }
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
        let questionnaire = self.worded(&tally, &particulars)?;
        let cohort = Cohort {
            network: self.network().as_str(),
            number,
        };
        let key = manifest.rounding_key();
        let accepted = manifest.reports().len();
        match protect(&tally, &questionnaire, cohort, key, self.waiting()) {
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
            Protected::GivenUp => Err(NoRelease::GivenUp),
        }
    }

    /// The questionnaire by which was counted, in the languages of the release.
    pub(super) fn worded(
        &self,
        tally: &Tally,
        particulars: &Particulars,
    ) -> Result<Questionnaire, NoRelease> {
        let worded = |lang: &Lang| particulars.publisher.contains_key(lang.code());
        self.questionnaire(tally.questionnaire())
            .and_then(|questionnaire| questionnaire.worded_in(worded))
            .ok_or(NoRelease::Questionnaire)
    }

    /// Who publishes and what is covered: in each language of the cohort's questionnaire, but in
    /// one that nobody has reviewed only where `desk.toml` has words for it. The release speaks
    /// the same languages.
    pub(super) fn particulars(&self, manifest: &Manifest) -> Result<Particulars, NoRelease> {
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
            self.forget_open_key(draft.release.cohort.number)?;
        }
        self.send(session, &draft.note)
    }

    /// Publishes a release if it has all the signatures it needs, after the audit of everything.
    pub fn publish_signed(
        &self,
        session: &Session<'_>,
        note: &Note,
    ) -> Result<Published, NoRelease> {
        Publishable::of(&self.chain)?;
        let release = note.read_unverified();
        self.check_audit(&release.map_err(|_| NoRelease::NotTheSame)?, None)?;
        self.send(session, note)
    }

    /// Sends what passed the audit, if it has all the signatures it needs.
    fn send(&self, session: &Session<'_>, note: &Note) -> Result<Published, NoRelease> {
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
}
