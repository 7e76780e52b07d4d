//! A form arrives.

use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use zeroize::Zeroizing;

use super::Visit;
use super::files::{self, Most, NotStored, Owner, Prepared, Received, Trouble};
use super::flood::Admission;
use super::form::Again;
use super::mailbox::{self, Mailbox, Wish};
use super::token::{Token, USES};
use crate::keys::public::{Hash, MailboxId, PublicPeriod, ReportId};
use crate::report::{FieldError, Report};
use crate::seal::SealedReport;
use crate::seal::close::{Addressing, CloseError, close};
use crate::store::{Outcome, Submission, TokenUse};
use crate::web::Fields;
use crate::web::{Page, PublicError, leaving_no_trace};

/// The most that a form may send, in bytes: a story five times too long still comes back whole,
/// with a word on what is wrong.
const LIMIT: usize = 256 * 1024;

/// The form's own fields; all others are answers.
const OWN: [&str; 8] = [
    "token",
    "seed",
    "lang",
    "do",
    "sealing",
    "receipt",
    "letter",
    files::AS_THEY_ARE,
];

/// `POST /{network}/`: whatever button was pressed.
pub async fn take(visit: Visit, request: Request) -> Result<Response, PublicError> {
    let (parts, body) = request.into_parts();
    let limits = visit.intake.files.clone();
    let most = Most::in_the_open(limits.as_ref(), LIMIT);
    let sent = files::receive(limits.as_ref(), &parts.headers, body, most).await?;
    leaving_no_trace(answer(visit, sent)).await
}

async fn answer(mut visit: Visit, mut sent: Received) -> Result<Response, PublicError> {
    let own = sent.fields.split_off(&OWN);
    let network = &visit.venue.network;
    if let Some(lang) = network.offered(own.first("lang")) {
        visit.lang = lang;
    }
    let button = own.first("do");
    if let Some(wish) = Wish::parse(button) {
        let page = mailbox::come_back(&visit, wish, &own, sent).await?;
        return Ok(page.into_response());
    }
    let page = match button {
        "send" => send(&visit, sent, &own).await?,
        // Another language; or a form sent without any button, which loses nothing either.
        other => {
            let chosen = other.strip_prefix("language-");
            if let Some(lang) = chosen.and_then(|code| network.offered(code)) {
                visit.lang = lang;
            }
            let trouble = sent.has_files().then_some(Trouble::Lost);
            visit.form(Some(Again::Language), &sent.fields, &own, trouble)?
        }
    };
    Ok(page.into_response())
}

/// The form's seed, as it was sent.
pub fn seed(own: &Fields) -> Option<[u8; 32]> {
    let mut seed = [0; 32];
    hex::decode_to_slice(own.first("seed"), &mut seed).ok()?;
    Some(seed)
}

/// Why the form comes back instead of a receipt.
enum Refused {
    Stale,
    Wrong(Vec<FieldError>),
    NotTaking,
    Files(Trouble),
    OverBudget,
    NotSaved,
    /// It does not come back: something failed that never should.
    Broken(PublicError),
}

async fn send(visit: &Visit, mut sent: Received, own: &Fields) -> Result<Page, PublicError> {
    let typed = std::mem::replace(&mut sent.fields, Fields::none());
    // Whatever else is wrong, files do not come back with the form.
    let lost = sent.has_files().then_some(Trouble::Lost);
    let outcome = match ready(visit, &typed, &mut sent, own).await {
        Ok(ready) => store(visit, ready).await,
        Err(refused) => Err(refused),
    };
    let again = |why| visit.form(Some(why), &typed, own, lost);
    match outcome {
        Ok(digits) => {
            let network = &visit.venue.network;
            mailbox::receipt_page(network, visit.lang, &digits, visit.host.as_deref())
                .map_err(PublicError::internal)
        }
        Err(Refused::Stale) => again(Again::Stale),
        Err(Refused::Wrong(errors)) => again(Again::Wrong(&errors)),
        Err(Refused::NotTaking) => again(Again::NotTaking),
        Err(Refused::Files(trouble)) => visit.form(Some(Again::Files), &typed, own, Some(trouble)),
        Err(Refused::OverBudget) => again(Again::OverBudget),
        Err(Refused::NotSaved) => again(Again::NotSaved),
        Err(Refused::Broken(error)) => Err(error),
    }
}

/// A report with nothing wrong in it.
struct Ready {
    token: Token,
    seed: [u8; 32],
    report: Report,
    files: Vec<Prepared>,
    period: PublicPeriod,
}

async fn ready(
    visit: &Visit,
    typed: &Fields,
    sent: &mut Received,
    own: &Fields,
) -> Result<Ready, Refused> {
    let (intake, venue) = (&visit.intake, &visit.venue);
    let network = &venue.network;
    let today = intake.clock.today();
    let token = intake
        .tokens
        .check(&network.name, own.first("token"), today);
    let (Some(token), Some(seed)) = (token, seed(own)) else {
        return Err(Refused::Stale);
    };
    let pairs = typed.expose_pairs();
    let this_month = intake.this_month();
    let report = Report::parse(&network.questionnaire, pairs, visit.lang, this_month)
        .map_err(Refused::Wrong)?;
    let sealing = venue.keyring.sealing(&intake.store, today).await;
    let (Some(sealing), None) = (sealing, network.pause(visit.lang)) else {
        return Err(Refused::NotTaking);
    };
    let files = files::prepared(visit, sent, own).await;
    Ok(Ready {
        token,
        seed,
        report,
        files: files.map_err(Refused::Files)?,
        period: sealing.period,
    })
}

/// Seals and stores it with its files; gives the receipt's digits.
async fn store(visit: &Visit, ready: Ready) -> Result<Zeroizing<String>, Refused> {
    let (intake, network) = (&visit.intake, &visit.venue.network.name);
    let contents: Vec<Hash> = ready.files.iter().map(|file| file.hash).collect();
    let canonical = ready.report.canonical(&contents);
    let mailbox = Mailbox::of(&ready.seed, network, &canonical, &contents);
    let admission = Admission::of_report(intake, network, mailbox.report).await;
    let admission = admission.ok_or(Refused::OverBudget)?;
    let owner = Owner {
        mailbox: mailbox.id,
        salts: &mailbox.salts,
        period: &ready.period,
    };
    let attachments = match files::store(visit, ready.files, owner).await {
        Ok(attachments) => attachments,
        Err(error) => {
            admission.settle(false);
            return Err(not_stored(visit, &error));
        }
    };
    let sealed = seal(visit, ready.report, &ready.period, &mailbox, &attachments)
        .map_err(|error| Refused::Broken(PublicError::internal(error)))?;
    let ids = (mailbox.report, mailbox.id);
    let submission = submission(visit, ids, ready.period.number, sealed, ready.token);
    let outcome = intake.store.submit(submission).await;
    admission.settle(matches!(outcome, Ok(Outcome::Stored)));
    match outcome {
        Ok(Outcome::Stored | Outcome::AlreadyHere) => Ok(mailbox.digits),
        Ok(Outcome::TokenUsedUp) => Err(Refused::Stale),
        Err(error) => {
            log_not_saved(visit, &error);
            Err(Refused::NotSaved)
        }
    }
}

fn not_stored(visit: &Visit, error: &NotStored) -> Refused {
    if matches!(error, NotStored::OverBudget) {
        return Refused::OverBudget;
    }
    files::log_not_saved(visit, error);
    Refused::NotSaved
}

/// From here on there is only ciphertext: the report ends here.
fn seal(
    visit: &Visit,
    report: Report,
    period: &PublicPeriod,
    mailbox: &Mailbox,
    attachments: &[Hash],
) -> Result<SealedReport, CloseError> {
    let network = &visit.venue.network;
    let to = Addressing {
        network: &network.name,
        period: period.number,
        answers: &period.answers,
        story: &period.story,
        questionnaire: network.questionnaire.version(),
        reply_to: &mailbox.reply_to,
        verify: &mailbox.verify,
        mailbox: mailbox.id,
        attachments,
    };
    let sealed = close(&report, &to, &mut visit.intake.entropy.rng());
    drop(report);
    sealed
}

/// What is stored, of a report that the server or its sender sealed.
pub fn submission(
    visit: &Visit,
    (id, mailbox): (ReportId, MailboxId),
    period: u32,
    sealed: SealedReport,
    token: Token,
) -> Submission {
    Submission {
        network: visit.venue.network.name.clone(),
        id,
        mailbox,
        batch: visit.intake.clock.today(),
        period,
        sealed,
        token: Some(TokenUse {
            id: token.id,
            max_uses: USES,
            day: token.issued,
        }),
    }
}

/// Says so to the operator: that, and where; nothing of what.
pub fn log_not_saved(visit: &Visit, error: &crate::store::StoreError) {
    let network = &visit.venue.network.name;
    let cause = std::error::Error::source(error).map(ToString::to_string);
    tracing::error!(%network, %error, cause, "a report was not saved");
}
