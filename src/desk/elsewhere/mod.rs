//! Reports from elsewhere: entered on somebody's behalf, or out of a spreadsheet.
//!
//! ```text
//! prompt, TOML, JSON ──► enter ─┐
//!                               ├──► a report, sealed as a phone seals it ──► import ──► server
//! CSV, XLSX + mapping ─► plan ──┘    with a receipt of its own
//! ```
//!
//! Nothing is special about such a report afterwards, but for a tag that says where it came from.

pub mod enter;
mod inflated;
pub mod mapping;
pub mod plan;
pub mod sheet;

use rand::CryptoRng;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::acts::{Act, Deed, Ledger, Mark, Tag};
use super::casebook::{Casebook, Content};
use super::import::{Here, NoImport};
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::keys::public::ReportId;
use crate::keys::secret::Receipt;
use crate::questionnaire::{Questionnaire, Version};
use crate::report::{Answers, Report};
use crate::seal::close::{Addressing, close};
use crate::seal::wire::Sealed;

impl Desk {
    /// The questionnaire that the newest reports answer: what the form asks at present, as far as
    /// this desk knows. `named` chooses another.
    pub fn asked_now(&self, book: &Casebook, named: Option<Version>) -> Option<&Questionnaire> {
        if let Some(version) = named {
            return self.questionnaire(version);
        }
        let newest_first = book.cases.iter().rev();
        let answered = newest_first.filter_map(|case| case.content.as_ref().ok());
        let newest = answered.map(|content| content.questionnaire).next();
        let newest = newest.and_then(|version| self.questionnaire(version));
        newest.or_else(|| self.questionnaires.last())
    }

    /// Seals a report as a phone does: a body of the wire contract, for [`Desk::examine`].
    pub fn seal_here(
        &self,
        report: &Report,
        asked: &Questionnaire,
        receipt: &Receipt,
        today: Date,
        rng: &mut impl CryptoRng,
    ) -> Result<Zeroizing<Vec<u8>>, DeskError> {
        let period = self.sealing_period(today)?;
        let (network, mailbox) = (self.network(), receipt.mailbox_secret());
        let to = Addressing {
            network,
            period: period.number,
            answers: &period.answers,
            story: &period.story,
            questionnaire: asked.version(),
            reply_to: &receipt.reply_identity().to_public(),
            verify: &receipt.signing_key().verifying_key(),
            mailbox: mailbox.mailbox_id(network),
            attachments: &[],
        };
        let sealed = Sealed {
            id: receipt.submission_id(),
            period: period.number,
            report: close(report, &to, rng)?,
            mailbox,
        };
        Ok(Zeroizing::new(sealed.to_bytes()))
    }

    /// Files sealed reports as if they had been pulled, and tags them. Those that are here already
    /// are left alone, and only tagged where nobody ever said anything about that tag.
    pub fn take_in(
        &self,
        bodies: &[Zeroizing<Vec<u8>>],
        tag: &Tag,
        here: &Here,
        today: Date,
    ) -> Result<Vec<ReportId>, NoImport> {
        let examined = bodies.iter().map(|body| self.examine(body, here, today));
        let files = examined.collect::<Result<Vec<_>, _>>()?;
        let ids: Vec<_> = files.iter().map(|file| file.id).collect();
        self.import(&files, today)?;
        self.tag_origin(&ids, tag, today)?;
        Ok(ids)
    }

    /// Puts the tag on those of which nobody has said anything about it.
    pub fn tag_origin(&self, ids: &[ReportId], tag: &Tag, today: Date) -> Result<(), DeskError> {
        let acts = origin(ids, tag, &self.ledger()?);
        if acts.is_empty() {
            return Ok(());
        }
        self.act(&acts, today)
    }
}

/// The acts that put the tag on those of which nobody has said anything about it.
pub fn origin(ids: &[ReportId], tag: &Tag, ledger: &Ledger) -> Vec<Act> {
    let mark = Mark::Tag(tag.clone());
    let says = |deed: &Deed| matches!(deed, Deed::Mark { mark: said, .. } if *said == mark);
    let untold = |id: &&ReportId| !ledger.history(**id).any(|done| says(done.deed));
    let act = |id: &ReportId| Act {
        report: *id,
        deed: Deed::Mark {
            mark: mark.clone(),
            on: true,
        },
    };
    ids.iter().filter(untold).map(act).collect()
}

/// What the same answers have in common: a hash, so that nothing in the open is kept.
pub(super) fn likeness(answers: &Answers) -> [u8; 32] {
    let coded = Zeroizing::new(serde_json::to_vec(answers.expose_coded()).unwrap_or_default());
    Sha256::digest(&*coded).into()
}

/// The answers of a report that is here, as they were sent.
pub(super) fn likeness_of(content: &Content) -> [u8; 32] {
    likeness(content.sent.as_ref().unwrap_or(&content.answers))
}

#[cfg(test)]
mod tests;
