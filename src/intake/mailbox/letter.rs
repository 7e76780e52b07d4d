//! A reporter without scripts writes again.

use serde::Serialize;

use super::super::fields::Fields;
use super::super::flood::Admission;
use super::super::token::{Token, USES};
use super::super::{Intake, Visit, send};
use crate::keys::public::{Hash, Letter, PublicPeriod};
use crate::keys::secret::Receipt;
use crate::report::Story;
use crate::seal::close::seal_bytes;
use crate::seal::{Bucket, Frame};
use crate::store::{self, Outcome, StoreError, TokenUse};
use crate::web::{Kind, PublicError};

/// The most characters of a letter.
pub const LONGEST: usize = 5_000;

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Durably stored, now or before.
    Stored,
    /// There is nothing in it.
    Empty,
    /// It is longer than [`LONGEST`].
    TooLong,
    /// The page had been open for long, or was used several times.
    Stale,
    /// Too much is coming in.
    OverBudget,
    /// It could not be stored.
    NotSaved,
    /// The network takes nothing at present.
    NotTaking,
}

/// Stores a letter that the budgets admit, sealed here or by its sender; none where they do not.
/// One that is stored already is always admitted.
pub async fn store(intake: &Intake, letter: store::Letter) -> Option<Result<Outcome, StoreError>> {
    let (network, id) = (letter.network.clone(), letter.id);
    let is_here = async {
        let there = intake.store.letters(&network, &[id]).await;
        there.map_or(true, |letters| !letters.is_empty())
    };
    let admission = Admission::ask(&intake.budgets, &network, is_here).await?;
    let outcome = intake.store.put_letter(letter).await;
    admission.settle(matches!(outcome, Ok(Outcome::Stored)));
    Some(outcome)
}

/// Seals and stores what was written. The same words again are the same letter.
pub async fn send(visit: &Visit, receipt: &Receipt, own: &Fields) -> Result<Sent, PublicError> {
    let (intake, network) = (&visit.intake, &visit.venue.network);
    let today = intake.clock.today();
    let words = Story::new(own.first("letter"), visit.lang);
    if words.expose_text().trim().is_empty() {
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
    let sealed = seal(visit, receipt, &words, &sealing.period)?;
    let letter = store::Letter {
        network: network.name.clone(),
        id: receipt.letter_id(content(words.expose_text())),
        mailbox: receipt.mailbox_secret().mailbox_id(&network.name),
        batch: today,
        period: sealing.period.number,
        sealed,
        token: Some(token_use(token)),
    };
    match store(intake, letter).await {
        None => Ok(Sent::OverBudget),
        Some(Ok(Outcome::Stored | Outcome::AlreadyHere)) => Ok(Sent::Stored),
        Some(Ok(Outcome::TokenUsedUp)) => Ok(Sent::Stale),
        Some(Err(error)) => {
            send::log_not_saved(visit, &error);
            Ok(Sent::NotSaved)
        }
    }
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
fn content(text: &str) -> Hash {
    #[derive(Serialize)]
    struct Content<'a> {
        attachments: [Hash; 0],
        text: &'a str,
    }
    let content = Content {
        attachments: [],
        text,
    };
    let json = serde_json::to_vec(&content).expect("strings become JSON");
    Hash::of(&json)
}

/// From here on there is only ciphertext.
fn seal(
    visit: &Visit,
    receipt: &Receipt,
    words: &Story,
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
        attachments: Vec::new(),
    };
    let note = receipt
        .signing_key()
        .sign(&letter)
        .map_err(|error| PublicError::new(Kind::Internal).because(error))?;
    let bytes = note.to_string().into_bytes();
    seal_bytes(Bucket::Story, &bytes, &period.story).map_err(PublicError::internal)
}
