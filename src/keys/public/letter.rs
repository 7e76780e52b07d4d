//! A reporter writes again.

use serde::{Deserialize, Serialize};

use super::{Hash, MailboxId, MemberId, NetworkName, ReportId, Statement, day};
use crate::clock::Date;
use crate::text::Lang;

/// What a reporter adds to a report. Signed by the reporter's own key, which both halves of the
/// report name as `verify`, and sealed to the story key of the period in use: the server knows
/// neither what it says nor which report it belongs to.
///
/// It is plaintext: no `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Whose report.
    pub network: NetworkName,
    /// Always 0: letters are not numbered.
    pub number: u32,
    /// What it adds to.
    pub report: ReportId,
    /// The day on which it was written.
    #[serde(with = "day")]
    pub day: Date,
    /// The language of the form.
    pub language: Lang,
    /// The words; perhaps none, where there are attachments.
    pub text: String,
    /// The hashes of what is attached.
    pub attachments: Vec<Hash>,
}

impl Statement for Letter {
    const TYPE: &'static str = "letter";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}

/// What the network writes to a reporter: signed by one of the notice's releasers, so that nobody
/// else can write "meet us at", and sealed to the reporter's own recipient.
///
/// It is plaintext: no `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Who writes.
    pub network: NetworkName,
    /// Always 0: replies are not numbered.
    pub number: u32,
    /// Which member writes; the signature must be theirs.
    pub author: MemberId,
    /// To which mailbox, so that a reply cannot be carried to another.
    pub mailbox: MailboxId,
    /// The day on which it was written.
    #[serde(with = "day")]
    pub day: Date,
    /// The words.
    pub text: String,
}

impl Statement for Reply {
    const TYPE: &'static str = "reply";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}
