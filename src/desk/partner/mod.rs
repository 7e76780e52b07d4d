//! Partner networks: what a network passes on to a regional or global one, and takes in from others.
//!
//! ```text
//!  our desk                                             the partner's desk
//!  frozen, published cohort ─► those who ticked C2 ─►   receive: their releaser's signature, the
//!  coded answers, common codes only, signed, sealed     pinned root, the period's answers key ─►
//!  to the partner's answers key ────── a file ───────►  reports of its own, accepted, tagged
//! ```
//!
//! Off until a network does two things: its questionnaire offers consent C2, and a desk has pinned the
//! partner. A partner is a network of its own, whose proof file (`proof.json`: its notices and
//! releases) is checked as any stranger checks it, and whose root is compared aloud once.
//!
//! # Who is feared, and what is done
//! - **Somebody on the way** sees a file whose size is a power of two. From whom it is, how many
//!   records are in it and of which cohort stands inside, signed. The signature names the partner's
//!   root, so that what was sealed to one network cannot be sealed again to another and believed.
//! - **Somebody who passes what was never agreed to.** Only reports counted in a frozen cohort whose
//!   reporter ticked C2 are passed, never one that was taken back or rejected since. Consent cannot be
//!   recoded, and is not passed: at the partner a record agrees to be counted and to nothing else, so
//!   it is never passed on again.
//! - **Recognising a person in a record.** A record holds the answers to those questions of the common
//!   set (the questionnaire that Corncrake ships) that may be crossed, and only codes that mean the same
//!   there. No area (another network's codes, and a place), no month (finer than the cohort), none of
//!   population, gender, trans, age (never crossed, so never in one record either), no words, tags or
//!   numbers. Records are sorted, so that their order says nothing; two with the same answers are two.
//!   They carry no number at all: a cohort is passed once, as a whole, and is recognised as such.
//! - **Subtracting two sets.** The same cohort passed again is the same set, or is refused: two
//!   sets that differ by one would show that one. Every desk hears what was passed (an entry in the
//!   shared log holds cohort, partner and a hash), so that this holds for all of them together. Fewer
//!   than thirty are not passed, as fewer are not published. Only a published cohort is passed: what
//!   can be set beside the records is then fixed.
//!
//! - **Subtracting two networks' releases**: see [`crate::disclosure::audit::joint`] for when they say
//!   more together than each alone: where a cohort is known to hold nothing but what was passed on. A
//!   desk whose open cohort holds fewer than thirty others has all figures of the networks that
//!   passed to it audited together with its own before it releases, and publishes nothing where a small
//!   count would be told.
//!
//! # What this does not do
//! - Whoever works at the partner's desk holds the passed records in the open, and can take them
//!   away from the origin's published figures. What is left is told less exactly than any published
//!   figure only as long as few of a cell were passed. Pass to a network whose analysts you would
//!   admit to your own.
//! - What was passed is not called back: a reporter who takes a report back later takes back ours.
//!
//! # Why the pin is a desk's own
//! The roster says who may read and sign; a partner does neither. Nothing leaves without a releaser's
//! signature, each passing stands in the shared log, and a pin on one desk says nothing on another:
//! whoever passes or receives compares the root themselves.

pub mod known;
pub mod pass;
mod passed;
pub mod receive;
mod together;

use super::export::PASSED_ON;
use super::folder::{FolderError, Pinned};
use super::recoding::CONSENT;
use super::{Desk, DeskError};
use crate::keys::public::{Hash, NetworkName, Note, NoteError, six_words};
use crate::questionnaire::{AREA, Choice, Kind, Question, Questionnaire, TableRule};
use crate::release::{Proof, ProofError, Proved, Root, VerifiedRelease};

/// More bytes than any proof will ever have.
pub const LONGEST_PROOF: usize = 64 << 20;

/// A network that ours passes on to, or takes in from.
pub struct Partner {
    /// What it shows of itself, checked from the pinned root.
    pub proved: Proved,
}

impl Partner {
    /// Its name.
    pub fn network(&self) -> &NetworkName {
        &self.proved.chain.current().network
    }

    /// What its people read aloud, so that it is pinned and nobody else.
    pub fn six_words(&self) -> [&'static str; 6] {
        six_words(&self.proved.chain.root().1.hash())
    }

    /// The hash of its first notice, which tells it from a namesake.
    pub fn first(&self) -> Hash {
        self.proved.chain.first().1.hash()
    }
}

/// Why a network is not pinned, or not found.
#[derive(Debug, thiserror::Error)]
pub enum NoPartner {
    /// What it shows is not believed.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// The pinned root cannot be read.
    #[error("the pinned root of {0} cannot be read: {1}")]
    Pin(NetworkName, NoteError),
    /// A network is not its own partner.
    #[error("{0} is this desk's own network")]
    Ourselves(NetworkName),
    /// Nobody pinned it here.
    #[error("{0} is no partner on this desk; `corncrake desk partner add` pins one")]
    Unknown(NetworkName),
    /// What is shown is behind what was shown before.
    #[error("this shows less of {0} than this desk has seen already: ask for a newer one")]
    Older(NetworkName),
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

impl From<FolderError> for NoPartner {
    fn from(error: FolderError) -> Self {
        Self::Desk(error.into())
    }
}

impl Desk {
    /// The partners that are pinned here, in the order of their names.
    pub fn partners(&self) -> Result<Vec<Partner>, NoPartner> {
        let names = self.folder.partners()?;
        names.iter().map(|name| self.partner(name)).collect()
    }

    /// Whether this network is pinned here.
    pub fn is_pinned(&self, name: &NetworkName) -> Result<bool, NoPartner> {
        Ok(self.folder.partners()?.contains(name))
    }

    /// The partner of this name, checked from its pinned root.
    pub fn partner(&self, name: &NetworkName) -> Result<Partner, NoPartner> {
        let kept = self.folder.partner(name)?;
        let Pinned { root, proof } = kept.ok_or_else(|| NoPartner::Unknown(name.clone()))?;
        let root = Note::from_bytes(&root).map_err(|why| NoPartner::Pin(name.clone(), why))?;
        let proved = read(&proof)?.check(Some(&Root::Note(Box::new(root))))?;
        Ok(Partner { proved })
    }

    /// What `proof` shows of a partner, where it can be one: from its pinned root where there is one,
    /// and no less than was shown before. Nothing is kept yet.
    pub fn check_partner(&self, proof: &[u8], root: Option<&Root>) -> Result<Partner, NoPartner> {
        let proved = read(proof)?.check(root)?;
        let partner = Partner { proved };
        let name = partner.network().clone();
        let ours = self.chain.first().1.hash();
        if name == *self.network() || partner.first() == ours {
            return Err(NoPartner::Ourselves(name));
        }
        match self.partner(&name) {
            Ok(known) => {
                let (old, new) = (&known.proved, &partner.proved);
                let (roots, pinned) = (new.chain.roots(), old.chain.root().1);
                if !{ roots }.any(|root| root.text() == pinned.text()) {
                    let found = new.chain.fingerprint();
                    return Err(ProofError::OtherRoot { found }.into());
                }
                let hashes = |of: &Proved| -> Vec<Hash> {
                    of.releases.iter().map(VerifiedRelease::hash).collect()
                };
                let notices = |of: &Proved| of.chain.current().number;
                if notices(new) < notices(old) || !hashes(new).starts_with(&hashes(old)) {
                    return Err(NoPartner::Older(name));
                }
            }
            Err(NoPartner::Unknown(_)) => {}
            Err(other) => return Err(other),
        }
        Ok(partner)
    }

    /// Pins a partner that was compared aloud, or keeps the newer state of one.
    pub fn keep_partner(&self, partner: &Partner) -> Result<(), NoPartner> {
        let _lock = self.folder.lock()?;
        let Proved { chain, releases } = &partner.proved;
        let proof = Proof::new(chain, releases).to_json();
        let root = chain.root().1.to_string();
        self.folder
            .put_partner(partner.network(), (root.as_bytes(), proof.as_bytes()))?;
        Ok(())
    }

    /// What a partner pins of this network: its notices and releases, as `proof.json` has them.
    pub fn own_proof(&self) -> Result<Proof, DeskError> {
        let releases = self.releases()?;
        Ok(Proof::new(&self.chain, &releases))
    }
}

fn read(proof: &[u8]) -> Result<Proof, ProofError> {
    let text = std::str::from_utf8(proof).map_err(|_| ProofError::Form)?;
    Proof::from_json(text)
}

/// Whether reporters are asked whether they may be passed on.
pub fn offers_to_pass_on(questionnaire: &Questionnaire) -> bool {
    let consent = questionnaire.question(CONSENT);
    consent.is_some_and(|it| it.offered().any(|choice| choice.code == PASSED_ON))
}

/// Whether answers to this question of the common set are passed on.
pub fn is_passed_on(set: &Questionnaire, question: &str) -> bool {
    let asked = set.question(question);
    asked.is_some_and(|question| common(set, question).is_some())
}

/// The question in the common set that `question` is, where its answers are passed on.
fn common<'a>(set: &'a Questionnaire, question: &Question) -> Option<&'a Question> {
    let same = set.question(&question.code)?;
    let coded = |kind: &Kind| matches!(kind, Kind::One(_) | Kind::Several { .. });
    let fits = same.means == question.means
        && same.tables == TableRule::Free
        && same.code != AREA
        && coded(&same.kind)
        && coded(&question.kind);
    fits.then_some(same)
}

/// Whether `choice` means the same in the common set's question.
fn means_the_same(common: &Question, choice: &Choice) -> bool {
    let same = common.choice(&choice.code);
    same.is_some_and(|same| same.means == choice.means)
}
