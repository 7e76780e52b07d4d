//! What reporters wrote after their reports, and what the network wrote back.
//!
//! The server hands letters over without saying whose they are, and may hand over anything. A letter
//! is believed only if the reporter's own key signed it, which both halves of the report name; a copy
//! of a reply only if its author was among those whom the notices let reply when it came. Everything
//! else is set aside with its reason; what belongs to a report that is not here yet waits for it.
//!
//! A server that works together with a former releaser can file such a copy under a day on which
//! they still were one. That misleads desks, never a reporter: phones ask the notice of today.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::casebook::{Aside, Casebook};
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::exchange::LetterId;
use crate::exchange::records::LetterRecord;
use crate::keys::public::{
    Hash, Letter, MailboxId, MemberId, Note, Reply, ReportId, Statement, VerifyingKey,
};
use crate::seal::open::open_bytes;
use crate::seal::{Bucket, Frame, FrameError, MOST_ATTACHMENTS};

mod asked;
mod pull;
mod reply;

pub use asked::{Answered, Asked};
pub use reply::{Addressee, MOST_REPLY_BYTES, NoReply, ReplyText};

/// The most characters of a letter, as of a reply: longer than any form lets through.
const MOST_CHARACTERS: usize = 5000;

/// All letters that this desk holds, judged.
#[derive(Default)]
pub struct Mail {
    believed: BTreeMap<ReportId, Vec<Item>>,
    /// What cannot be read, or is not what it seems, with the reason.
    pub aside: Vec<(LetterId, NotALetter)>,
    /// What belongs to a report that is not here (yet).
    pub waiting: Vec<LetterId>,
}

/// Something that was written after a report.
pub struct Item {
    /// Its id.
    pub id: LetterId,
    /// The day on which the server says that it came.
    pub day: Date,
    /// The period that the server says it is sealed to.
    pub period: u32,
    /// What was written.
    pub said: Said,
}

/// What was written, and by whom: their signature was checked.
pub enum Said {
    /// By the reporter.
    Reporter(Letter),
    /// By a member of the network, to the reporter.
    Network(Reply),
}

/// Whether a reporter waits for a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awaits {
    /// They wrote nothing after the report, or the last word is the network's.
    No,
    /// They wrote on the day of the last reply. Which was first, days do not tell.
    Perhaps,
    /// They wrote, and nobody has replied since.
    Yes,
}

/// Why a letter is set aside. It is counted and shown with this reason, never dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotALetter {
    /// The file in the folder is not whole.
    #[error("its file in the desk's folder is damaged; remove it and sync again")]
    Damaged,
    /// Not sealed as letters are.
    #[error("it is not a well-formed sealed letter: {0}")]
    Frame(#[from] FrameError),
    /// The desk has no key for its period.
    #[error("it is sealed to period {0}, of which this desk has no key for words")]
    NoKey(u32),
    /// It was sealed to another key, or was changed on the way.
    #[error("it does not open with any key of this desk: sealed to another key, or changed")]
    DoesNotOpen,
    /// It opens, but holds something else.
    #[error("it opens, but holds something other than a letter")]
    Other,
    /// It was written to another network.
    #[error("it was written to another network")]
    OtherNetwork,
    /// It claims to belong to a report whose reporter did not write it.
    #[error("it claims to belong to report {0}, whose reporter did not sign it")]
    NotTheReporter(ReportId),
    /// Nothing says who wrote its report.
    #[error("it belongs to report {0}, which is itself set aside, so nothing says who wrote it")]
    ReportAside(ReportId),
    /// A reply that its author was not entitled to write.
    #[error(
        "it is a reply in the name of {0}, who did not sign it or was not among those who may reply when it came"
    )]
    NotAReleaser(MemberId),
    /// The same signed words under another number.
    #[error("it is a copy of letter {0}: the same signed words under another number")]
    CopyOf(LetterId),
}

/// A letter that opens, and is not yet believed.
struct Opened {
    day: Date,
    period: u32,
    /// Whether the key of another period opened it than the one that the server named.
    misfiled: bool,
    note: Note,
    claims: Said,
}

impl Mail {
    /// What was written after a report, in the order of its days.
    pub fn of(&self, report: ReportId) -> &[Item] {
        self.believed.get(&report).map_or(&[], Vec::as_slice)
    }

    /// Whether a report's reporter waits for a reply.
    pub fn awaits(&self, report: ReportId) -> Awaits {
        let last = |theirs: bool| {
            let items = self.of(report).iter();
            let days = items.filter(|item| matches!(item.said, Said::Reporter(_)) == theirs);
            days.map(|item| item.day).max()
        };
        match (last(true), last(false)) {
            (None, _) => Awaits::No,
            (Some(letter), Some(reply)) if letter < reply => Awaits::No,
            (Some(letter), Some(reply)) if letter == reply => Awaits::Perhaps,
            (Some(_), _) => Awaits::Yes,
        }
    }
}

impl Casebook {
    /// Where replies to each report go.
    pub fn mailboxes(&self) -> BTreeMap<MailboxId, ReportId> {
        let cases = self.cases.iter();
        let places =
            cases.filter_map(|case| Some((case.content.as_ref().ok()?.story?.mailbox, case.id)));
        places.collect()
    }
}

impl Desk {
    /// Opens and judges every letter. `mailboxes` says where replies to which report go: with those
    /// of some reports only, replies to others are among those that wait.
    pub fn mail(&self, mailboxes: &BTreeMap<MailboxId, ReportId>) -> Result<Mail, DeskError> {
        self.judge(&self.folder.letters()?, mailboxes)
    }

    fn judge(
        &self,
        places: &[(Date, LetterId)],
        mailboxes: &BTreeMap<MailboxId, ReportId>,
    ) -> Result<Mail, DeskError> {
        let opened: Vec<_> = places
            .par_iter()
            .map(|&(day, id)| Ok((id, self.open_letter(day, id)?)))
            .collect::<Result<_, DeskError>>()?;
        let reports: HashMap<ReportId, Date> = self
            .places()?
            .into_iter()
            .map(|(day, id)| (id, day))
            .collect();
        let mut keys = HashMap::new();
        let mut seen: HashMap<Hash, LetterId> = HashMap::new();
        let mut mail = Mail::default();
        for (id, opened) in opened {
            let letter = match opened {
                Ok(letter) => letter,
                Err(why) => {
                    mail.aside.push((id, why));
                    continue;
                }
            };
            let judged = match &letter.claims {
                Said::Reporter(said) => {
                    self.check_letter(&letter.note, said.report, &reports, &mut keys)?
                }
                Said::Network(said) => {
                    self.check_reply(&letter, said, mailboxes.get(&said.mailbox).copied())
                }
            };
            let hash = letter.note.hash();
            match judged {
                Err(why) => mail.aside.push((id, why)),
                Ok(None) => mail.waiting.push(id),
                Ok(Some(_)) if seen.contains_key(&hash) => {
                    mail.aside.push((id, NotALetter::CopyOf(seen[&hash])));
                }
                Ok(Some(report)) => {
                    seen.insert(hash, id);
                    mail.believed.entry(report).or_default().push(Item {
                        id,
                        day: letter.day,
                        period: letter.period,
                        said: letter.claims,
                    });
                }
            }
        }
        for items in mail.believed.values_mut() {
            // What is of one day: first the question, then what may be its answer.
            items.sort_by_key(|item| (item.day, matches!(item.said, Said::Network(_)), item.id));
        }
        Ok(mail)
    }

    /// To which report a letter belongs; `None` where that is not here.
    fn check_letter(
        &self,
        note: &Note,
        report: ReportId,
        reports: &HashMap<ReportId, Date>,
        keys: &mut HashMap<ReportId, Result<Option<VerifyingKey>, Aside>>,
    ) -> Result<Result<Option<ReportId>, NotALetter>, DeskError> {
        let Some(&day) = reports.get(&report) else {
            return Ok(Ok(None));
        };
        let key = match keys.entry(report) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let opened = self.open_report(day, report)?;
                unknown.insert(opened.map(|opened| opened.verifying_key()))
            }
        };
        Ok(match key {
            Err(_) => Err(NotALetter::ReportAside(report)),
            Ok(Some(key)) if note.verify(&[*key], 1).is_ok() => Ok(Some(report)),
            Ok(_) => Err(NotALetter::NotTheReporter(report)),
        })
    }

    fn check_reply(
        &self,
        letter: &Opened,
        reply: &Reply,
        report: Option<ReportId>,
    ) -> Result<Option<ReportId>, NotALetter> {
        let key = self.releaser_on(letter.day, reply.author);
        let signed = key.is_some_and(|key| letter.note.verify(&[key], 1).is_ok());
        if signed {
            Ok(report)
        } else {
            Err(NotALetter::NotAReleaser(reply.author))
        }
    }

    /// The key of `author`, where a notice that was in force on `day` lets them reply. On the day of
    /// a change, both the old and the new notice were.
    fn releaser_on(&self, day: Date, author: MemberId) -> Option<VerifyingKey> {
        let newest = self.chain.current().number;
        let in_force = (1..=newest).filter_map(|number| {
            let notice = self.chain.at(number)?;
            let ended = self.chain.at(number + 1).map(|next| next.issued);
            let holds = notice.issued <= day && ended.is_none_or(|end| day <= end);
            holds.then_some(notice)
        });
        in_force
            .flat_map(|notice| &notice.releasers)
            .find(|key| key.id() == author)
            .copied()
    }

    fn open_letter(
        &self,
        day: Date,
        id: LetterId,
    ) -> Result<Result<Opened, NotALetter>, DeskError> {
        let bytes = self.folder.letter(day, id)?.unwrap_or_default();
        let mut records = LetterRecord::read_all(&bytes).unwrap_or_default();
        Ok(match (records.pop(), records.is_empty()) {
            (Some(record), true) if record.id == id => self.read_letter(record, day),
            _ => Err(NotALetter::Damaged),
        })
    }

    /// What a letter says, whoever wrote it.
    fn read_letter(&self, record: LetterRecord, day: Date) -> Result<Opened, NotALetter> {
        let LetterRecord { period, sealed, .. } = record;
        let frame = Frame::from_bytes(Bucket::Story, sealed)?;
        let mut keys = self.story_keys(period);
        let opened = keys.find_map(|(of, key)| Some((of, open_bytes(&frame, key).ok()?)));
        let Some((of, text)) = opened else {
            let held = self.keys(period).is_some_and(|keys| keys.story.is_some());
            return Err(if held {
                NotALetter::DoesNotOpen
            } else {
                NotALetter::NoKey(period)
            });
        };
        let note = Note::from_bytes(&text).map_err(|_| NotALetter::Other)?;
        let claims = if note.statement_type() == Some(Letter::TYPE) {
            let letter: Letter = note.read_unverified().map_err(|_| NotALetter::Other)?;
            let long = letter.text.chars().count() > MOST_CHARACTERS
                || letter.attachments.len() > MOST_ATTACHMENTS;
            if letter.number != 0 || long {
                return Err(NotALetter::Other);
            }
            Said::Reporter(letter)
        } else {
            let reply: Reply = note.read_unverified().map_err(|_| NotALetter::Other)?;
            if reply.number != 0 || reply.text.chars().count() > MOST_CHARACTERS {
                return Err(NotALetter::Other);
            }
            Said::Network(reply)
        };
        if claims.network() != self.network() {
            return Err(NotALetter::OtherNetwork);
        }
        Ok(Opened {
            day,
            period,
            misfiled: of != period,
            note,
            claims,
        })
    }
}

impl Said {
    /// The words.
    pub fn expose_text(&self) -> &str {
        match self {
            Self::Reporter(letter) => &letter.text,
            Self::Network(reply) => &reply.text,
        }
    }

    fn network(&self) -> &crate::keys::public::NetworkName {
        match self {
            Self::Reporter(letter) => &letter.network,
            Self::Network(reply) => &reply.network,
        }
    }
}
