//! The receipt: what is made from it, and the way back that it opens.
//!
//! Beside sealing, this is the one place where the server sees anything that belongs to a
//! reporter, for the length of one request: without scripts the receipt is made and read here, and
//! replies are opened here, with the identity that the receipt leads to. With scripts all of that
//! happens on the phone, and what comes here are two identifiers ([`wire`]).
//!
//! # Equal work
//! Whether a receipt leads anywhere is not to be seen from outside, by status, length or time.
//! Every look-up derives the same from a receipt (where what was typed is none, from one that
//! nobody has), reads eight replies and, without scripts, opens eight ([`decoys`]), makes every
//! answer there is, and sends one of them, filled up to the length of the longest. Deleting waits
//! for the disk whether there was something to delete or not.
//!
//! What is left over of a difference, such as what lies in which cache, ends at the beat
//! ([`on_the_beat`]): every answer comes a whole number of [beats](crate::clock::BEAT) after it was
//! asked for.

mod decoys;
mod letter;
mod page;
mod receipt;
mod replies;
pub mod wire;

use rand::Rng;
use tokio::time::Instant;
use zeroize::Zeroizing;

pub use self::decoys::Decoys;
use self::page::{Answer, Done, Said};
pub use self::receipt::receipt_page;
use self::replies::{Opened, Reader};
use super::Visit;
use super::files::Received;
use crate::keys::public::{
    Hash, MailboxId, NetworkName, Recipient, ReportId, Statement, VerifyingKey, Withdrawal,
};
use crate::keys::secret::Receipt;
use crate::metrics::Event;
use crate::seal::close::seal_bytes;
use crate::seal::{Bucket, Frame};
use crate::store::{self, BudgetKind, LookUp, StoreError};
use crate::web::Fields;
use crate::web::{Kind, Page, PublicError};

/// What a new report needs of its receipt.
pub struct Mailbox {
    /// Where the report lies.
    pub report: ReportId,
    /// Where replies, letters and attachments lie.
    pub id: MailboxId,
    /// What replies are sealed to.
    pub reply_to: Recipient,
    /// What the reporter signs with, the public half.
    pub verify: VerifyingKey,
    /// For each attached file, what makes its hash unguessable.
    pub salts: Vec<[u8; 16]>,
    /// The receipt in groups, to be shown once.
    pub digits: Zeroizing<String>,
}

impl Mailbox {
    /// From the form's seed and the report's canonical content: the same report again is the
    /// same mailbox, another report another. `attached` are the hashes of the files in it.
    pub fn of(seed: &[u8; 32], network: &NetworkName, content: &[u8], attached: &[Hash]) -> Self {
        let receipt = Receipt::derive(seed, network, content);
        let salts = attached.iter().map(|hash| receipt.attachment_salt(*hash));
        Self {
            report: receipt.submission_id().report_id(network),
            id: receipt.mailbox_secret().mailbox_id(network),
            reply_to: receipt.reply_identity().to_public(),
            verify: receipt.signing_key().verifying_key(),
            salts: salts.collect(),
            digits: receipt.expose_grouped(),
        }
    }
}

/// What a reporter who came back wants. Each is the value of a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// To see whether the report is there, and what was answered.
    Find,
    /// To write again.
    Write,
    /// That the replies be deleted: asked once more.
    Clear,
    /// That the replies be deleted: yes.
    Empty,
    /// To take the report back: asked once more.
    TakeBack,
    /// To take the report back: yes.
    Withdraw,
}

impl Wish {
    /// Reads the value of a button.
    pub fn parse(button: &str) -> Option<Self> {
        Some(match button {
            "find" => Self::Find,
            "write" => Self::Write,
            "clear" => Self::Clear,
            "empty" => Self::Empty,
            "take-back" => Self::TakeBack,
            "withdraw" => Self::Withdraw,
            _ => return None,
        })
    }
}

/// Does `work`, and waits for the next beat.
async fn on_the_beat<T>(visit: &Visit, work: impl Future<Output = T>) -> T {
    let beat = visit.intake.clock.beat();
    let began = Instant::now();
    let done = work.await;
    if let Some(beats) = began.elapsed().as_nanos().checked_div(beat.as_nanos()) {
        let beats = u32::try_from(beats + 1).unwrap_or(u32::MAX);
        tokio::time::sleep_until(began + beat.saturating_mul(beats)).await;
    }
    done
}

/// A reporter without scripts comes back with the receipt. What was attached goes on with what was
/// written, and nowhere else.
pub async fn come_back(
    visit: &Visit,
    wish: Wish,
    own: &Fields,
    sent: Received,
) -> Result<Page, PublicError> {
    on_the_beat(visit, answered(visit, wish, own, sent)).await
}

async fn answered(
    visit: &Visit,
    wish: Wish,
    own: &Fields,
    sent: Received,
) -> Result<Page, PublicError> {
    let files_came = sent.has_files();
    let network = &visit.venue.network.name;
    let typed = own.first("receipt");
    let (receipt, well_formed) = read(network, typed);
    let place = Place::of(&receipt, network);
    let found = look_up(visit, place).await?;
    let mut replies = open(visit, &receipt, place, &found).await;

    let said = match () {
        // Nothing is done for those who guess, and nothing is said.
        () if found.busy => Said::Busy,
        () if wish == Wish::Withdraw => {
            let statement = statement(visit, &receipt, place).await?;
            let gone = withdraw(visit, place, statement).await?;
            said(well_formed, gone, Said::Withdrawn)
        }
        () if wish == Wish::Empty => {
            empty(visit, place).await?;
            replies.clear();
            said(well_formed, found.hit, Said::Here(Some(Done::Emptied)))
        }
        () if wish == Wish::Write && found.there => {
            let sent = letter::send(visit, &receipt, own, sent).await?;
            Said::Here(Some(Done::Letter(sent)))
        }
        () if wish == Wish::Clear => said(well_formed, found.hit, Said::Clear),
        () if wish == Wish::TakeBack => said(well_formed, found.hit, Said::TakeBack),
        () => said(well_formed, found.hit, Said::Here(None)),
    };
    let answer = Answer {
        visit,
        said,
        there: found.there,
        receipt: &receipt,
        typed,
        own,
        files_came,
        replies: &replies,
    };
    answer.page().map_err(PublicError::internal)
}

/// What is said to a receipt that is well formed and leads somewhere, and to the others.
fn said(well_formed: bool, hit: bool, yes: Said) -> Said {
    match (well_formed, hit) {
        (false, _) => Said::Malformed,
        (true, false) => Said::Missing,
        (true, true) => yes,
    }
}

/// The receipt that was typed; or one that belongs to nobody, so that the same steps follow.
fn read(network: &NetworkName, typed: &str) -> (Receipt, bool) {
    const NOBODYS: &str = "000000 000000 000000 000000 000098";
    let Ok(receipt) = Receipt::parse(network, typed) else {
        let nobodys = Receipt::parse(network, NOBODYS);
        return (nobodys.expect("98 are the check digits of 0"), false);
    };
    (receipt, true)
}

/// Where a report lies, and where its mailbox: what the server makes of a receipt or of a claim.
#[derive(Clone, Copy)]
struct Place {
    report: ReportId,
    mailbox: MailboxId,
}

impl Place {
    fn of(receipt: &Receipt, network: &NetworkName) -> Self {
        Self {
            report: receipt.submission_id().report_id(network),
            mailbox: receipt.mailbox_secret().mailbox_id(network),
        }
    }
}

/// What a look-up found, and whether it may be said.
struct Found {
    /// Whether the report is there.
    there: bool,
    /// Whether the report or a reply is there.
    hit: bool,
    /// Whether too many asked, and this is none who is sure to have a receipt.
    busy: bool,
    /// What lies in the mailbox.
    replies: Vec<Frame>,
    /// What was read besides.
    decoys: Vec<Frame>,
}

async fn look_up(visit: &Visit, place: Place) -> Result<Found, PublicError> {
    let (intake, network) = (&visit.intake, &visit.venue.network.name);
    // A full disk keeps nobody from reading.
    if let Err(error) = intake.decoys.put(&intake.store, network).await {
        tracing::warn!(%network, %error, "the decoys for look-ups were not stored");
    }
    intake.count(network, Event::LookUp, 1);
    // Spent and given back by the same steps, whatever is found.
    let granted = intake.budgets.spend(network, BudgetKind::LookUp, 1).await;
    let LookUp {
        report,
        replies,
        decoys,
    } = intake
        .store
        .look_up(
            network,
            place.report,
            place.mailbox,
            decoys::instead_of(place.mailbox),
        )
        .await
        .map_err(unavailable)?;
    let hit = report || !replies.is_empty();
    let back = u64::from(hit && granted);
    intake.budgets.refund(network, BudgetKind::LookUp, back);
    Ok(Found {
        there: report,
        hit,
        busy: !hit && !granted,
        replies,
        decoys,
    })
}

/// Opens what lies in a mailbox, oldest first; none for each that cannot be believed. As many
/// decoys are opened as are missing to eight.
async fn open(
    visit: &Visit,
    receipt: &Receipt,
    place: Place,
    found: &Found,
) -> Vec<Option<Opened>> {
    let (intake, network) = (&visit.intake, &visit.venue.network.name);
    let writers = visit.venue.keyring.releasers(&intake.store).await;
    let identity = receipt.reply_identity();
    let own = Reader {
        identity: &identity,
        network,
        mailbox: place.mailbox,
        writers: &writers,
    };
    let decoys = intake.decoys.reader();
    let spare = std::iter::repeat(intake.decoys.spare());
    let mut opened = Vec::with_capacity(store::MOST_REPLIES);
    for frame in &found.replies {
        opened.push(own.read(frame));
    }
    let missing = store::MOST_REPLIES.saturating_sub(opened.len());
    for frame in found.decoys.iter().chain(spare).take(missing) {
        std::hint::black_box(decoys.read(frame));
    }
    opened
}

/// Deletes the replies in a mailbox.
async fn empty(visit: &Visit, place: Place) -> Result<(), PublicError> {
    let (intake, network) = (&visit.intake, &visit.venue.network.name);
    let emptied = intake.store.empty_mailbox(network, place.mailbox).await;
    emptied.map_err(unavailable)
}

/// Deletes the report and all that lies in its mailbox, and leaves the statement for those who
/// have it already; false where there is no such report.
async fn withdraw(
    visit: &Visit,
    place: Place,
    (id, statement): ([u8; 16], Frame),
) -> Result<bool, PublicError> {
    let (intake, network) = (&visit.intake, &visit.venue.network.name);
    let withdrawal = store::Withdrawal {
        network: network.clone(),
        report: place.report,
        mailbox: place.mailbox,
        id,
        batch: intake.clock.today(),
        statement,
    };
    let gone = intake.store.withdraw(withdrawal).await;
    let gone = gone.map_err(unavailable)?;
    intake.count(network, Event::Withdrawal, gone.into());
    Ok(gone)
}

/// What the reporter signs when a report is taken back, sealed to the newest period, expired or
/// not, under a fresh random id.
async fn statement(
    visit: &Visit,
    receipt: &Receipt,
    place: Place,
) -> Result<([u8; 16], Frame), PublicError> {
    let (intake, venue) = (&visit.intake, &visit.venue);
    let period = venue.keyring.newest(&intake.store).await;
    let period = period.ok_or_else(|| PublicError::new(Kind::Unavailable))?;
    let statement = Withdrawal {
        network: venue.network.name.clone(),
        number: 0,
        report: place.report,
        batch: intake.clock.today(),
    };
    let mut id = [0; 16];
    intake.entropy.rng().fill_bytes(&mut id);
    Ok((id, sealed(receipt, &statement, &period.answers)?))
}

fn sealed(
    receipt: &Receipt,
    statement: &impl Statement,
    to: &Recipient,
) -> Result<Frame, PublicError> {
    let note = receipt
        .signing_key()
        .sign(statement)
        .map_err(PublicError::internal)?;
    seal_bytes(Bucket::Entry, note.to_string().as_bytes(), to).map_err(PublicError::internal)
}

fn unavailable(error: StoreError) -> PublicError {
    PublicError::new(Kind::Unavailable).because(error)
}
