//! The receipt: what is made from it, and what it is good for.
//!
//! Beside sealing, this is the one place where the server sees anything that belongs to a
//! reporter, for the length of one request: without JavaScript, the receipt is made here.

use maud::{Markup, PreEscaped, html};
use rand::Rng;
use zeroize::Zeroizing;

use super::form::{self, STYLE};
use super::network::Network;
use super::{Intake, Venue};
use crate::keys::public::{
    MailboxId, NetworkName, Recipient, ReportId, Statement, VerifyingKey, Withdrawal,
};
use crate::keys::secret::Receipt;
use crate::seal::Bucket;
use crate::seal::close::seal_bytes;
use crate::store;
use crate::text::{Lang, MissingText, t};
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
    /// The receipt in groups, to be shown once.
    pub digits: Zeroizing<String>,
}

impl Mailbox {
    /// From the form's seed and the report's canonical content: the same report again is the
    /// same mailbox, another report another.
    pub fn of(seed: &[u8; 32], network: &NetworkName, content: &[u8]) -> Self {
        let receipt = Receipt::derive(seed, network, content);
        Self {
            report: receipt.submission_id().report_id(network),
            id: receipt.mailbox_secret().mailbox_id(network),
            reply_to: receipt.reply_identity().to_public(),
            verify: receipt.signing_key().verifying_key(),
            digits: receipt.expose_grouped(),
        }
    }
}

/// What became of a look-up or a withdrawal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Here,
    Withdrawn,
    Missing,
    Malformed,
}

/// Says whether the report is there.
///
/// Hit, miss and malformed take the same steps and give pages of the same length, so that nobody
/// on the line can tell them apart.
pub async fn find(
    intake: &Intake,
    venue: &Venue,
    lang: Lang,
    typed: &str,
) -> Result<Page, PublicError> {
    let network = &venue.network.name;
    let (receipt, well_formed) = read(network, typed);
    let report = receipt.submission_id().report_id(network);
    let exists = intake
        .store
        .exists(network, report)
        .await
        .map_err(|error| PublicError::new(Kind::Unavailable).because(error))?;
    let found = match (well_formed, exists) {
        (false, _) => Found::Malformed,
        (true, false) => Found::Missing,
        (true, true) => Found::Here,
    };
    page(&venue.network, lang, found, &receipt, typed).map_err(PublicError::internal)
}

/// Deletes the report and leaves a signed statement for the analysts who have it already.
pub async fn withdraw(
    intake: &Intake,
    venue: &Venue,
    lang: Lang,
    typed: &str,
) -> Result<Page, PublicError> {
    let network = &venue.network.name;
    let (receipt, well_formed) = read(network, typed);
    let report = receipt.submission_id().report_id(network);
    let unavailable = || PublicError::new(Kind::Unavailable);
    let period = venue
        .keyring
        .newest(&intake.store)
        .await
        .ok_or_else(unavailable)?;
    let statement = Withdrawal {
        network: network.clone(),
        number: 0,
        report,
        batch: intake.clock.today(),
    };
    let mut id = [0; 16];
    intake.entropy.rng().fill_bytes(&mut id);
    let gone = intake
        .store
        .withdraw(store::Withdrawal {
            network: network.clone(),
            report,
            mailbox: receipt.mailbox_secret().mailbox_id(network),
            id,
            batch: statement.batch,
            statement: sealed(&receipt, &statement, &period.answers)?,
        })
        .await
        .map_err(|error| unavailable().because(error))?;
    let found = match (well_formed, gone) {
        (false, _) => Found::Malformed,
        (true, false) => Found::Missing,
        (true, true) => Found::Withdrawn,
    };
    page(&venue.network, lang, found, &receipt, typed).map_err(PublicError::internal)
}

/// The receipt that was typed; or one that belongs to no report, so that the same steps follow.
fn read(network: &NetworkName, typed: &str) -> (Receipt, bool) {
    match Receipt::parse(network, typed) {
        Ok(receipt) => (receipt, true),
        Err(_) => (Receipt::derive(&[0; 32], network, b"malformed"), false),
    }
}

fn sealed(
    receipt: &Receipt,
    statement: &impl Statement,
    to: &Recipient,
) -> Result<crate::seal::Frame, PublicError> {
    let note = receipt
        .signing_key()
        .sign(statement)
        .map_err(PublicError::internal)?;
    seal_bytes(Bucket::Entry, note.to_string().as_bytes(), to).map_err(PublicError::internal)
}

/// What each answer is filled up to, in bytes: more than the parts that differ can take.
const ROOM: usize = 6_000;

fn page(
    network: &Network,
    lang: Lang,
    found: Found,
    receipt: &Receipt,
    typed: &str,
) -> Result<Page, MissingText> {
    let answer = answer(network, lang, found, receipt)?;
    let find = form::find(network, lang, &shown_again(found, typed))?;
    let fill = ROOM.saturating_sub(answer.0.len() + find.0.len());
    let body = html! {
        (form::top(network, lang, false)?)
        main {
            h1 { (t(lang, "receipt-find-title")?) }
            (answer)
            (form::help(network, lang, false)?)
            (find)
            p { a href=(form::address(network)) { (t(lang, "receipt-back")?) } }
            // What is on the line is of one length, whatever the answer.
            (PreEscaped(format!("<!--{}-->", ".".repeat(fill))))
        }
        (form::bottom(network, lang)?)
    };
    Ok(Page::new(
        lang,
        t(lang, "receipt-find-title")?,
        &STYLE,
        body,
    ))
}

/// What was typed, for correction where it was not found; without what can be no part of it.
fn shown_again(found: Found, typed: &str) -> String {
    match found {
        Found::Here | Found::Withdrawn => String::new(),
        Found::Missing | Found::Malformed => typed
            .chars()
            .filter(|char| char.is_numeric() || *char == ' ')
            .take(60)
            .collect(),
    }
}

fn answer(
    network: &Network,
    lang: Lang,
    found: Found,
    receipt: &Receipt,
) -> Result<Markup, MissingText> {
    let said = match found {
        Found::Here => "receipt-found",
        Found::Withdrawn => "receipt-withdrawn",
        Found::Missing => "receipt-missing",
        Found::Malformed => "receipt-malformed",
    };
    Ok(html! {
        p.said role="status" { (t(lang, said)?) }
        @if found == Found::Here {
            section {
                p { (t(lang, "receipt-withdraw-what")?) }
                form method="post" action=(form::address(network)) autocomplete="off" {
                    input type="hidden" name="lang" value=(lang.code());
                    input type="hidden" name="receipt" value=(receipt.expose_grouped().as_str());
                    button type="submit" name="do" value="withdraw" {
                        (t(lang, "receipt-withdraw")?)
                    }
                }
            }
        }
    })
}

/// The page after a report was stored: the receipt, what it is for, and what finding it means.
pub fn receipt_page(network: &Network, lang: Lang, digits: &str) -> Result<Page, MissingText> {
    let body = html! {
        (form::top(network, lang, false)?)
        main {
            h1 { (t(lang, "receipt-title")?) }
            p { (t(lang, "receipt-this")?) }
            p.digits lang="zxx" {
                @for (at, group) in digits.split(' ').enumerate() {
                    @if at > 0 { " " }
                    span { (group) }
                }
            }
            p { strong { (t(lang, "receipt-write")?) } }
            ul {
                @for id in ["receipt-for", "receipt-finder", "receipt-lost"] {
                    li { (t(lang, id)?) }
                }
            }
            p { (t(lang, "receipt-next")?) }
            p { (t(lang, "receipt-leave")?) }
            (form::help(network, lang, true)?)
            p { a href=(form::address(network)) { (t(lang, "receipt-another")?) } }
        }
        (form::bottom(network, lang)?)
    };
    let title = t(lang, "receipt-title")?;
    Ok(Page::new(lang, title, &STYLE, body))
}
