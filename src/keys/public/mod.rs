//! What anyone may see of a network's keys.

mod as_text;
mod canonical;
mod card;
mod chain;
pub mod day;
mod hex_bytes;
mod keeping;
mod letter;
mod network;
mod note;
mod notice;
mod offline_form;
mod period;
mod recipient;
mod roster;
pub(in crate::keys) mod six_words;
mod verifying;
mod withdrawal;

pub use canonical::{NotCanonical, from_canonical, to_canonical};
pub use card::{Card, NotACard, is_same_words};
pub use chain::{ChainError, NoticeChain, fingerprint};
pub use hex_bytes::{
    AttachmentId, Hash, MailboxId, MailboxSecret, MemberId, NotHex, ReportId, SubmissionId,
};
pub use keeping::{Destroyed, LATE_DAYS, LONGEST_KEPT, Retention};
pub use letter::{Letter, Reply};
pub use network::{NetworkName, NotANetworkName};
pub use note::{LONGEST_NOTE, Note, NoteError, Statement};
pub use notice::{GRACE_DAYS, MOST_AHEAD, Mark, NoPeriod, Notice, NoticeFault};
pub use offline_form::{OfflineFault, OfflineForm, ROW as OFFLINE_ROW};
pub use period::{LONGEST_WRAP, NotATier, PeriodNote, PublicPeriod, Tier};
pub use recipient::{NotARecipient, Recipient};
pub use roster::{Member, Roster, RosterError, is_a_name};
pub use six_words::six_words;
pub use verifying::{NotAVerifyingKey, VerifyingKey};
pub use withdrawal::Withdrawal;
