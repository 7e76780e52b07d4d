//! A form arrives.

use axum::extract::Request;
use axum::response::{IntoResponse, Response};

use super::Visit;
use super::fields::Fields;
use super::files::{self, Most, NotStored, Owner, Received, Trouble};
use super::flood::Admission;
use super::form::Again;
use super::mailbox::{self, Mailbox, Wish};
use super::token::{Token, USES};
use crate::keys::public::{Hash, MailboxId, PublicPeriod, ReportId};
use crate::report::Report;
use crate::seal::SealedReport;
use crate::seal::close::{Addressing, CloseError, close};
use crate::store::{Outcome, Submission, TokenUse};
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

async fn send(visit: &Visit, mut sent: Received, own: &Fields) -> Result<Page, PublicError> {
    let fields = std::mem::replace(&mut sent.fields, Fields::none());
    let typed = &fields;
    // Whatever else is wrong, files do not come back with the form.
    let lost = sent.has_files().then_some(Trouble::Lost);
    let again = |why| visit.form(Some(why), typed, own, lost);
    let again_for = |trouble| visit.form(Some(Again::Files), typed, own, Some(trouble));
    let (intake, venue) = (&visit.intake, &visit.venue);
    let network = &venue.network;
    let today = intake.clock.today();

    let token = intake
        .tokens
        .check(&network.name, own.first("token"), today);
    let (Some(token), Some(seed)) = (token, seed(own)) else {
        return again(Again::Stale);
    };
    let pairs = typed.expose_pairs();
    let this_month = intake.this_month();
    let report = match Report::parse(&network.questionnaire, pairs, visit.lang, this_month) {
        Ok(report) => report,
        Err(errors) => return again(Again::Wrong(&errors)),
    };
    let sealing = venue.keyring.sealing(&intake.store, today).await;
    let (Some(sealing), None) = (sealing, network.pause(visit.lang)) else {
        return again(Again::NotTaking);
    };

    let files = match files::prepared(visit, &mut sent, own).await {
        Ok(files) => files,
        Err(trouble) => return again_for(trouble),
    };
    let contents: Vec<Hash> = files.iter().map(|file| file.hash).collect();
    let canonical = report.canonical(&contents);
    let mailbox = Mailbox::of(&seed, &network.name, &canonical, &contents);
    let admission = Admission::of_report(intake, &network.name, mailbox.report).await;
    let Some(admission) = admission else {
        return again(Again::OverBudget);
    };
    let owner = Owner {
        mailbox: mailbox.id,
        salts: &mailbox.salts,
        period: &sealing.period,
    };
    let attachments = match files::store(visit, files, owner).await {
        Ok(attachments) => attachments,
        Err(error) => {
            admission.settle(false);
            return match error {
                NotStored::OverBudget => again(Again::OverBudget),
                error => {
                    files::log_not_saved(visit, &error);
                    again(Again::NotSaved)
                }
            };
        }
    };
    let sealed = seal(visit, report, &sealing.period, &mailbox, &attachments)
        .map_err(PublicError::internal)?;
    let ids = (mailbox.report, mailbox.id);
    let submission = submission(visit, ids, sealing.period.number, sealed, token);
    let outcome = intake.store.submit(submission).await;
    admission.settle(matches!(outcome, Ok(Outcome::Stored)));
    match outcome {
        Ok(Outcome::Stored | Outcome::AlreadyHere) => {
            mailbox::receipt_page(network, visit.lang, &mailbox.digits, visit.host.as_deref())
                .map_err(PublicError::internal)
        }
        Ok(Outcome::TokenUsedUp) => again(Again::Stale),
        Err(error) => {
            log_not_saved(visit, &error);
            again(Again::NotSaved)
        }
    }
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
