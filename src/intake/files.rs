//! Files that a browser without scripts sends with its form: read into memory that is wiped, made
//! anew where they are pictures, sealed at once, and stored before the report that names them.
//!
//! What comes is never on a disk in the open, and how much of it there is in memory at a time is
//! limited for all requests together ([`FileLimits`]). Whatever goes wrong with a file, the text
//! comes back.

mod media;
mod receive;
mod section;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde::Serialize;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

pub use self::receive::{Most, Received, receive};
pub use self::section::{fields, section, trouble_text};
use super::{Intake, Visit};
use crate::keys::public::{AttachmentId, Hash, MailboxId, PublicPeriod};
use crate::metrics::Event;
use crate::picture;
use crate::seal::MOST_ATTACHMENTS;
use crate::seal::attachment::{Media, Salt, attachment_hash, largest_frame, seal_attachment};
use crate::seal::close::CloseError;
use crate::store::{AttachmentHead, AttachmentPut, BudgetKind, MailboxRoom, StoreError};
use crate::web::Fields;
use crate::web::without_trace;

/// One of the form's own fields: the reporter chose to send as they are what cannot be cleaned.
pub const AS_THEY_ARE: &str = "files_as_they_are";

/// How many reports' worth of attachments one mailbox holds: letters bring more later.
const MAILBOX_REPORTS: u32 = 4;

/// What may be attached, and how much memory all of it may take.
#[derive(Clone)]
pub struct FileLimits {
    /// Of one report or letter.
    bytes: u64,
    /// Of one picture.
    pixels: u64,
    /// A permit is a MiB.
    memory: Arc<Semaphore>,
    /// How long a form with files waits for room in memory, before its files are let go.
    patience: Duration,
    /// A permit is a picture that is being decoded.
    pictures: Arc<Semaphore>,
    /// A permit is a file that is being sealed.
    sealing: Arc<Semaphore>,
}

/// What may be attached to one report, as the phone is told.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Allowed {
    /// The most attachments.
    pub most: usize,
    /// The most bytes of all of them together, as they are sent.
    pub bytes: u64,
    /// The most pixels of a picture.
    pub pixels: u64,
}

impl FileLimits {
    /// At most `megabytes` with one report, and pictures of `megapixels`; all that is in memory at a
    /// time takes `memory_mib`, and one picture that is decoded beside it. None where nothing may be
    /// attached.
    pub fn new(megabytes: u32, megapixels: u32, memory_mib: u32) -> Option<Self> {
        (megabytes > 0).then(|| Self {
            bytes: u64::from(megabytes) * 1_000_000,
            pixels: u64::from(megapixels) * 1_000_000,
            memory: Arc::new(Semaphore::new(memory_mib as usize)),
            patience: Duration::from_secs(8),
            pictures: Arc::new(Semaphore::new(1)),
            sealing: Arc::new(Semaphore::new(1)),
        })
    }

    /// As the phone is told.
    pub fn allowed(&self) -> Allowed {
        Allowed {
            most: MOST_ATTACHMENTS,
            bytes: self.bytes,
            pixels: self.pixels,
        }
    }

    /// The most bytes of one sealed attachment's frame.
    pub fn largest_frame(&self) -> u64 {
        largest_frame(self.bytes)
    }

    /// More than the bytes of all sealed attachments of one report together. Padmé adds less than a
    /// sixteenth, and a head is a few KiB.
    pub fn largest_frames(&self) -> u64 {
        self.bytes + self.bytes / 16 + MOST_ATTACHMENTS as u64 * 64 * 1024
    }

    /// How much one mailbox holds: that of its report, and of letters later.
    pub fn mailbox_room(&self) -> MailboxRoom {
        MailboxRoom {
            files: MOST_ATTACHMENTS * MAILBOX_REPORTS as usize,
            bytes: largest_frame(self.bytes) * u64::from(MAILBOX_REPORTS),
        }
    }

    fn megabytes(&self) -> u64 {
        self.bytes / 1_000_000
    }

    fn megapixels(&self) -> u64 {
        self.pixels / 1_000_000
    }
}

/// Why files did not go on. The text comes back, and the files have to be chosen again: no page
/// can put them back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Something else was in the way.
    Lost,
    /// Too much is in memory at the moment.
    Busy,
    /// More bytes than may be attached.
    TooLarge,
    /// More files than may be attached.
    TooMany,
    /// Something cannot be cleaned, and the reporter did not choose to send it as it is.
    NotCleaned,
    /// No files are taken here.
    NotTaken,
}

impl Trouble {
    /// With which status the page goes out.
    pub fn status(self) -> StatusCode {
        match self {
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Lost | Self::TooMany | Self::NotCleaned | Self::NotTaken => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
        }
    }
}

/// A file that is ready to be sealed.
pub struct Prepared {
    content: Zeroizing<Vec<u8>>,
    media: Media,
    cleaned: bool,
    /// Of the content, for the canonical content that the receipt comes from.
    pub hash: Hash,
}

/// The files that came with a form, made anew where they can be; `own` are the form's own fields.
pub async fn prepared(
    visit: &Visit,
    sent: &mut Received,
    own: &Fields,
) -> Result<Vec<Prepared>, Trouble> {
    match (sent.trouble, &visit.intake.files) {
        (Some(trouble), _) => Err(trouble),
        (None, Some(limits)) => {
            let as_they_are = own.first(AS_THEY_ARE) == "yes";
            prepare(limits, std::mem::take(&mut sent.files), as_they_are).await
        }
        (None, None) => Ok(Vec::new()),
    }
}

/// Makes pictures anew; whatever else there is goes on only where the reporter chose so.
async fn prepare(
    limits: &FileLimits,
    files: Vec<Zeroizing<Vec<u8>>>,
    as_they_are: bool,
) -> Result<Vec<Prepared>, Trouble> {
    let mut prepared = Vec::with_capacity(files.len());
    for file in files {
        let (content, media, cleaned) = match clean(limits, file).await {
            Ok(picture) => (picture.bytes, picture.media, true),
            Err(_) if !as_they_are => return Err(Trouble::NotCleaned),
            Err(file) => {
                let media = media::of(&file);
                (file, media, false)
            }
        };
        prepared.push(Prepared {
            hash: Hash::of(&content),
            content,
            media,
            cleaned,
        });
    }
    Ok(prepared)
}

/// A picture made anew, or the file back where it is none that could be.
async fn clean(
    limits: &FileLimits,
    file: Zeroizing<Vec<u8>>,
) -> Result<picture::Picture, Zeroizing<Vec<u8>>> {
    if picture::kind(&file).is_none() {
        return Err(file);
    }
    // One at a time: others wait, with what they hold counted already. The turn ends with the work,
    // which goes on where whoever sent the picture has hung up: ever more would be decoded at once.
    let turn = limits.pictures.clone().acquire_owned().await;
    let pixels = limits.pixels;
    let work = move || {
        let _turn = turn;
        without_trace(|| {
            picture::clean(&file, pixels).map_err(|reason| {
                tracing::debug!(%reason, "a picture was not made anew");
                file
            })
        })
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        // A decoder that panicked; the file went with it.
        Err(_) => Err(Zeroizing::new(Vec::new())),
    }
}

/// Why attachments were not stored; no report may name them.
#[derive(Debug, thiserror::Error)]
pub enum NotStored {
    /// The budgets are used up.
    #[error("the budget for attachments is used up")]
    OverBudget,
    /// The mailbox holds as much as it may, or its place is another's.
    #[error("the mailbox is full")]
    Full,
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Sealing failed.
    #[error(transparent)]
    Close(#[from] CloseError),
    /// The work was cut off.
    #[error("the work was cut off")]
    CutOff,
}

/// Whose files are stored, and sealed to what.
pub struct Owner<'a> {
    /// Where they lie.
    pub mailbox: MailboxId,
    /// From the receipt: for each file, what makes its hash unguessable.
    pub salts: &'a [[u8; 16]],
    /// Whose story key they are sealed to.
    pub period: &'a PublicPeriod,
}

/// Seals and stores files, one after the other; the hashes by which the report or letter names
/// them. They are durable when this returns. The same files again are found to be there.
pub async fn store(
    visit: &Visit,
    files: Vec<Prepared>,
    owner: Owner<'_>,
) -> Result<Vec<Hash>, NotStored> {
    let mut hashes = Vec::with_capacity(files.len());
    for (file, salt) in files.into_iter().zip(owner.salts) {
        hashes.push(store_one(visit, file, Salt(*salt), &owner).await?);
    }
    Ok(hashes)
}

async fn store_one(
    visit: &Visit,
    file: Prepared,
    salt: Salt,
    owner: &Owner<'_>,
) -> Result<Hash, NotStored> {
    let intake: &Intake = &visit.intake;
    let network = visit.venue.network.name.clone();
    let Prepared {
        content,
        media,
        cleaned,
        ..
    } = file;
    let hash = attachment_hash(&content, media, cleaned, salt, &network);
    let id = AttachmentId::of(&network, hash);
    let known = intake.store.attachment(&network, id).await?;
    if known.is_some_and(|known| known.is_complete()) {
        return Ok(hash);
    }
    let (name, to) = (network.clone(), owner.period.story.clone());
    // A large file takes a tenth of a second: not on a thread that others wait for. One at a time,
    // for the reason that pictures are.
    let limits = intake.files.as_ref().ok_or(StoreError::NoPlace)?;
    let turn = limits.sealing.clone().acquire_owned().await;
    let sealed = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        without_trace(|| seal_attachment(&content, media, cleaned, salt, &name, &to))
    })
    .await
    .map_err(|_| NotStored::CutOff)??;
    let frame = Bytes::from(sealed.frame);
    put(visit, owner.mailbox, owner.period.number, id, frame).await?;
    Ok(hash)
}

/// Stores one sealed attachment as far as budgets and its mailbox's room go, whoever sealed it. One
/// that is there already is fine, whatever the budgets say.
pub async fn put(
    visit: &Visit,
    mailbox: MailboxId,
    period: u32,
    id: AttachmentId,
    frame: Bytes,
) -> Result<(), NotStored> {
    let intake: &Intake = &visit.intake;
    let network = &visit.venue.network.name;
    let limits = intake.files.as_ref().ok_or(StoreError::NoPlace)?;
    let known = intake.store.attachment(network, id).await?;
    if known.is_some_and(|known| known.mailbox == mailbox && known.is_complete()) {
        return Ok(());
    }
    let kib = (frame.len() as u64).div_ceil(1024);
    let kind = BudgetKind::AttachmentKib;
    if !intake.budgets.spend(network, kind, kib).await {
        intake.count(network, Event::OverBudget, 1);
        return Err(NotStored::OverBudget);
    }
    let head = AttachmentHead {
        network: network.clone(),
        id,
        mailbox,
        batch: intake.clock.today(),
        period,
        size: u32::try_from(frame.len()).map_err(|_| NotStored::Full)?,
        most: limits.mailbox_room(),
    };
    let outcome = intake.store.put_attachment(head, frame).await;
    let is_new = matches!(outcome, Ok(AttachmentPut::Stored));
    intake.count(network, Event::Attachment, is_new.into());
    if !is_new {
        intake.budgets.refund(network, kind, kib);
    }
    match outcome? {
        AttachmentPut::Stored | AttachmentPut::AlreadyHere => Ok(()),
        AttachmentPut::Full | AttachmentPut::Other | AttachmentPut::NotFirst => {
            Err(NotStored::Full)
        }
    }
}

/// Says so to the operator: that, and where; nothing of what.
pub fn log_not_saved(visit: &Visit, error: &NotStored) {
    let network = &visit.venue.network.name;
    let cause = std::error::Error::source(error).map(ToString::to_string);
    tracing::error!(%network, %error, cause, "files were not saved");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_files_are_divided_their_frames_are_no_more_than_is_taken_in() {
        for megabytes in [1, 4, 25, 100] {
            let limits = FileLimits::new(megabytes, 40, 256).expect("more than none");
            let all = limits.bytes;
            // One unequal split after the other, down to files of nothing.
            for share in 0..=400 {
                let first = all * share / 400;
                let rest = all - first;
                let files = [first, rest / 2, rest / 4, rest / 8, rest / 8];
                let frames: u64 = files.into_iter().map(largest_frame).sum();
                assert!(frames < limits.largest_frames(), "{files:?} of {megabytes}");
            }
        }
    }
}
