//! A reporter without scripts writes again.

use serde::Serialize;

use super::super::files::{self, NotStored, Owner, Prepared, Received, Trouble};
use super::super::flood::Admission;
use super::super::token::{Token, USES};
use super::super::{Intake, Visit, send};
use crate::keys::public::{Hash, Letter, NetworkName, PublicPeriod};
use crate::keys::secret::Receipt;
use crate::metrics::Event;
use crate::report::Story;
use crate::seal::close::seal_bytes;
use crate::seal::{Bucket, Frame};
use crate::store::{self, Outcome, StoreError, TokenUse};
use crate::web::Fields;
use crate::web::{Kind, PublicError};

/// The most characters of a letter.
pub const LONGEST: usize = 5_000;

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Durably stored, now or before.
    Stored,
    /// There is nothing in it, and nothing with it.
    Empty,
    /// It is longer than [`LONGEST`].
    TooLong,
    /// What was attached was not taken.
    Files(Trouble),
    /// The page had been open for long, or was used several times.
    Stale,
    /// Too much is coming in.
    OverBudget,
    /// It could not be stored.
    NotSaved,
    /// The network takes nothing at present.
    NotTaking,
}

/// Stores a letter that its sender sealed and that the budgets admit; none where they do not.
pub async fn store(intake: &Intake, letter: store::Letter) -> Option<Result<Outcome, StoreError>> {
    let network = letter.network.clone();
    let admission = admit(intake, &network, letter.id).await?;
    Some(put(intake, letter, admission).await)
}

/// Asks the budgets. A letter that is stored already is always admitted.
async fn admit<'a>(
    intake: &'a Intake,
    network: &'a NetworkName,
    id: [u8; 16],
) -> Option<Admission<'a>> {
    let is_here = async {
        let there = intake.store.letters(network, &[id]).await;
        there.map_or(true, |letters| !letters.is_empty())
    };
    Admission::ask(intake, network, Event::Letter, is_here).await
}

async fn put(
    intake: &Intake,
    letter: store::Letter,
    admission: Admission<'_>,
) -> Result<Outcome, StoreError> {
    let outcome = intake.store.put_letter(letter).await;
    admission.settle(matches!(outcome, Ok(Outcome::Stored)));
    outcome
}

/// Seals and stores what was written and attached. The same words and files again are the same
/// letter.
pub async fn send(
    visit: &Visit,
    receipt: &Receipt,
    own: &Fields,
    mut sent: Received,
) -> Result<Sent, PublicError> {
    let (intake, network) = (&visit.intake, &visit.venue.network);
    let today = intake.clock.today();
    let words = Story::new(own.first("letter"), visit.lang);
    if words.expose_text().trim().is_empty() && !sent.has_files() {
        return Ok(Sent::Empty);
    }
    if words.expose_text().chars().count() > LONGEST {
        return Ok(Sent::TooLong);
    }
    let token = own.first("token");
    let Some(token) = intake.tokens.check(&network.name, token, today) else {
        return Ok(Sent::Stale);
    };
    let sealing = visit.venue.keyring.sealing(&intake.store, today).await;
    let (Some(sealing), None) = (sealing, network.pause(visit.lang)) else {
        return Ok(Sent::NotTaking);
    };
    let files = match files::prepared(visit, &mut sent, own).await {
        Ok(files) => files,
        Err(trouble) => return Ok(Sent::Files(trouble)),
    };
    seal_and_store(visit, receipt, (&words, files), &sealing.period, token).await
}

async fn seal_and_store(
    visit: &Visit,
    receipt: &Receipt,
    (words, files): (&Story, Vec<Prepared>),
    period: &PublicPeriod,
    token: Token,
) -> Result<Sent, PublicError> {
    let (intake, network) = (&visit.intake, &visit.venue.network);
    let contents: Vec<Hash> = files.iter().map(|file| file.hash).collect();
    let id = receipt.letter_id(content(words.expose_text(), &contents));
    let Some(admission) = admit(intake, &network.name, id).await else {
        return Ok(Sent::OverBudget);
    };
    let attachments = match attach(visit, receipt, files, period).await {
        Ok(attachments) => attachments,
        Err(why) => {
            admission.settle(false);
            return Ok(why);
        }
    };
    let letter = store::Letter {
        network: network.name.clone(),
        id,
        mailbox: receipt.mailbox_secret().mailbox_id(&network.name),
        batch: intake.clock.today(),
        period: period.number,
        sealed: seal(visit, receipt, words, attachments, period)?,
        token: Some(token_use(token)),
    };
    Ok(match put(intake, letter, admission).await {
        Ok(Outcome::Stored | Outcome::AlreadyHere) => Sent::Stored,
        Ok(Outcome::TokenUsedUp) => Sent::Stale,
        Err(error) => {
            send::log_not_saved(visit, &error);
            Sent::NotSaved
        }
    })
}

/// Stores the files; the letter that names them makes them kept. What was stored of several before
/// one was refused is swept, unless it comes again.
async fn attach(
    visit: &Visit,
    receipt: &Receipt,
    files: Vec<Prepared>,
    period: &PublicPeriod,
) -> Result<Vec<Hash>, Sent> {
    let salts = files.iter().map(|file| receipt.attachment_salt(file.hash));
    let salts: Vec<[u8; 16]> = salts.collect();
    let owner = Owner {
        mailbox: receipt
            .mailbox_secret()
            .mailbox_id(&visit.venue.network.name),
        salts: &salts,
        period,
    };
    files::store(visit, files, owner)
        .await
        .map_err(|error| match error {
            NotStored::OverBudget => Sent::OverBudget,
            // The report and earlier letters brought as much as a mailbox holds.
            NotStored::Full => Sent::Files(Trouble::NotTaken),
            error => {
                files::log_not_saved(visit, &error);
                Sent::NotSaved
            }
        })
}

/// How a letter's token is counted: as a report's is.
pub fn token_use(token: Token) -> TokenUse {
    TokenUse {
        id: token.id,
        max_uses: USES,
        day: token.issued,
    }
}

/// The hash of the letter's canonical content, from which its id is derived: compact JSON with
/// sorted keys, the same as a phone makes. Neither the day nor the language is part of it.
fn content(text: &str, attachments: &[Hash]) -> Hash {
    #[derive(Serialize)]
    struct Content<'a> {
        attachments: &'a [Hash],
        text: &'a str,
    }
    let content = Content { attachments, text };
    let json = serde_json::to_vec(&content).expect("strings become JSON");
    Hash::of(&json)
}

/// From here on there is only ciphertext.
fn seal(
    visit: &Visit,
    receipt: &Receipt,
    words: &Story,
    attachments: Vec<Hash>,
    period: &PublicPeriod,
) -> Result<Frame, PublicError> {
    let network = &visit.venue.network.name;
    let letter = Letter {
        network: network.clone(),
        number: 0,
        report: receipt.submission_id().report_id(network),
        day: visit.intake.clock.today(),
        language: visit.lang,
        text: words.expose_text().to_owned(),
        attachments,
    };
    let note = receipt
        .signing_key()
        .sign(&letter)
        .map_err(|error| PublicError::new(Kind::Internal).because(error))?;
    let bytes = note.to_string().into_bytes();
    seal_bytes(Bucket::Story, &bytes, &period.story).map_err(PublicError::internal)
}
