//! What a steward does with a step: begins it, or signs what another has begun. The command line and
//! the workbench do it by the same rules.

use super::ceremony::{CeremonyError, Change, Draft};
use super::documents::{Documents, readers};
use super::folder::{Folder, FolderError, Settled};
use super::public::{NetworkName, NoteError, PeriodNote, PublicPeriod, Tier};
use super::secret::{MemberIdentity, WrapError, unwrap};

/// Why a steward's hand is stayed. Nothing has changed.
#[derive(Debug, thiserror::Error)]
pub enum StewardError {
    /// The folder.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The step.
    #[error(transparent)]
    Ceremony(#[from] CeremonyError),
    /// A document.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// No steward.
    #[error("{0} is not a steward of {1}")]
    NotASteward(String, NetworkName),
    /// The step makes documents that would not be believed.
    #[error("the new documents do not fit; nothing was written: {0}")]
    DoesNotFit(#[source] FolderError),
    /// A key was wrapped falsely.
    #[error("your {tier} key of period {period}: {error}")]
    FalseWrap {
        /// Which of its keys.
        tier: Tier,
        /// The period.
        period: u32,
        /// What is wrong.
        error: WrapError,
    },
    /// A key was not wrapped at all.
    #[error("nothing in this step is wrapped to you: do not sign it, and speak to the others")]
    NothingForYou,
}

/// Fails unless `me` is one of today's stewards.
pub fn check_steward(documents: &Documents, me: &MemberIdentity) -> Result<(), StewardError> {
    let notice = documents.notice();
    if notice.stewards.contains(&me.signing.verifying_key()) {
        return Ok(());
    }
    let network = notice.network.clone();
    Err(StewardError::NotASteward(me.name().to_owned(), network))
}

/// Completes a step whose last run was interrupted, and says whether there was one; refuses where one
/// waits for signatures.
pub fn finish_interrupted(folder: &Folder) -> Result<bool, StewardError> {
    match folder.settle()? {
        Settled::Nothing => Ok(false),
        Settled::Done => Ok(true),
        Settled::Waits(_) => Err(FolderError::Busy.into()),
    }
}

/// Signs a step, stages it, and puts it in force if no other signature is needed.
pub fn begin(
    folder: &Folder,
    change: Change,
    me: &MemberIdentity,
) -> Result<Settled, StewardError> {
    let draft = change.sign(&me.signing)?;
    match folder.with(&draft) {
        Err(FolderError::Documents(error)) if Draft::waits(&error) => {}
        checked => drop(checked.map_err(StewardError::DoesNotFit)?),
    }
    folder.propose(&draft)?;
    Ok(folder.settle()?)
}

/// Adds a steward's signature to the step that waits, and puts it in force if it was the last.
pub fn cosign(folder: &Folder, me: &MemberIdentity) -> Result<Settled, StewardError> {
    let Settled::Waits(mut draft) = folder.settle()? else {
        return Err(FolderError::NothingWaits.into());
    };
    let key = me.signing.verifying_key();
    let next = draft.read_notice()?;
    let is_steward = next.stewards.contains(&key)
        || folder
            .documents()
            .is_ok_and(|now| now.notice().stewards.contains(&key));
    if !is_steward {
        return Err(StewardError::NotASteward(
            me.name().to_owned(),
            next.network,
        ));
    }
    check_own_wraps(folder, &draft, me)?;
    draft.cosign(&me.signing)?;
    folder.resign(&draft)?;
    Ok(folder.settle()?)
}

/// A new period's keys were made on another steward's machine. What is wrapped to this one must
/// open to the very keys that are about to be signed.
fn check_own_wraps(
    folder: &Folder,
    draft: &Draft,
    me: &MemberIdentity,
) -> Result<(), StewardError> {
    let Some(note) = &draft.period else {
        return Ok(());
    };
    let roster = match draft.read_roster()? {
        Some(roster) => roster,
        None => folder.documents()?.roster().clone(),
    };
    let Some(seat) = readers(&roster).find(|reader| reader.id == me.id()) else {
        // Somebody who signs their own removal gets no key any more.
        return Ok(());
    };
    let period: PeriodNote = note.read_unverified()?;
    let period = PublicPeriod::of(&period, note.hash());
    let mine = draft.wraps.iter().filter(|wrap| wrap.reader == me.id());
    let mut opened = Vec::new();
    for wrap in mine.filter(|wrap| wrap.period == period.number) {
        let tier = wrap.tier;
        unwrap(&wrap.file, &me.identity, period.recipient(tier)).map_err(|error| {
            StewardError::FalseWrap {
                tier,
                period: wrap.period,
                error,
            }
        })?;
        opened.push(tier);
    }
    let promised = Tier::ALL.iter().filter(|tier| seat.tier.reads(**tier));
    let whole = promised.copied().all(|tier| opened.contains(&tier));
    if seat.reads_period(period.number) && !whole {
        return Err(StewardError::NothingForYou);
    }
    Ok(())
}
