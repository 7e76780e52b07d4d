//! Reports that came by another road than the server: on a memory stick, by messenger, by hand.
//!
//! They are filed as if they had been pulled, under the id that an upload of the same file has, and
//! handed to the server, so that the other desks see them and nothing is lost with one laptop.

use std::collections::{HashMap, HashSet};

use super::casebook::{Aside, Casebook};
use super::sync::Synced;
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::exchange::client::{ClientError, Session};
use crate::exchange::records::{ImportRecord, PartRecord, ReportRecord};
use crate::exchange::{AttachmentShape, PART_BYTES};
use crate::keys::public::{AttachmentId, Hash, MailboxId, NetworkName, ReportId, Tier};
use crate::seal::SealedReport;
use crate::seal::file::{NotASealedFile, SealedFile};
use crate::seal::open::{Binding, Half, NotTheAttachment, OpenedReport, SetAside};
use crate::seal::wire::{self, Sealed};

/// A file that was examined and can be taken in.
pub struct Importable<'a> {
    /// The id that it is filed under.
    pub id: ReportId,
    /// Whether the report is on this desk already.
    pub is_here: bool,
    record: ReportRecord,
    attachments: Vec<(AttachmentId, &'a [u8])>,
}

/// Why a file is not taken in.
#[derive(Debug, thiserror::Error)]
pub enum NoImport {
    /// It is something else, or damaged.
    #[error(transparent)]
    NotASealedFile(#[from] NotASealedFile),
    /// It was made for another network.
    #[error("it was made for the network {0}, not for this one")]
    OtherNetwork(NetworkName),
    /// This member does not read stories.
    #[error("your tier reads answers only; somebody who reads words has to take it in")]
    AnswersOnly,
    /// No key of this desk opens it.
    #[error(
        "it opens with no key of this desk: it was sealed to another network or period, or was changed on the way. Another analyst may have the key of its period"
    )]
    DoesNotOpen,
    /// It opens, but is not in order.
    #[error("its report does not hold together: {0}")]
    Aside(Aside),
    /// What leads to the mailbox is not what the reporter sealed.
    #[error("it was put together from two reports")]
    Mixed,
    /// An attachment that the report does not name.
    #[error("attachment {0} in it is not one that its report names")]
    StrangeAttachment(usize),
    /// An attachment that is not what it should be.
    #[error("attachment {number} in it cannot be taken: {why}")]
    BadAttachment {
        /// Which, from 1.
        number: usize,
        /// What is wrong with it.
        why: NotTheAttachment,
    },
    /// What was sealed to its period is destroyed.
    #[error(
        "it was sealed to period {period}, whose {tier} the network has destroyed; nothing of it is taken in again"
    )]
    Destroyed {
        /// The period.
        period: u32,
        /// How much of it.
        tier: Tier,
    },
    /// The report was withdrawn.
    #[error("its reporter took this report back")]
    TakenBack,
    /// The same words are here under another id.
    #[error("the same sealed words are here already, as report {0}")]
    CopyOf(ReportId),
    /// The desk's own folder.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

/// What a desk has of reports already, for the time that files are examined beside it.
pub struct Here {
    ids: HashSet<ReportId>,
    of: HashMap<Binding, Vec<ReportId>>,
}

impl Here {
    /// What is in a casebook.
    pub fn in_book(book: &Casebook) -> Self {
        let mut of: HashMap<_, Vec<_>> = HashMap::new();
        for case in &book.cases {
            if let Ok(content) = &case.content {
                of.entry(content.binding).or_default().push(case.id);
            }
        }
        let ids = book.cases.iter().map(|case| case.id).collect();
        Self { ids, of }
    }

    /// Whether this report is here.
    pub fn holds(&self, id: ReportId) -> bool {
        self.ids.contains(&id)
    }

    /// All that are here, in no order.
    pub fn ids(&self) -> impl Iterator<Item = ReportId> {
        self.ids.iter().copied()
    }

    /// The reports that hold the same sealed words.
    fn of(&self, binding: Binding) -> &[ReportId] {
        self.of.get(&binding).map_or(&[], Vec::as_slice)
    }
}

impl Desk {
    /// Examines a sealed file of the offline form, or a plain body of the wire contract. Changes
    /// nothing.
    pub fn examine<'a>(
        &self,
        bytes: &'a [u8],
        here: &Here,
        today: Date,
    ) -> Result<Importable<'a>, NoImport> {
        let (network, sealed, attachments) = parse(bytes)?;
        if let Some(other) = network.filter(|network| network != self.network()) {
            return Err(NoImport::OtherNetwork(other));
        }
        if !self.seat()?.tier.reads(Tier::Stories) {
            return Err(NoImport::AnswersOnly);
        }
        let period = sealed.period;
        let destroyed = |tier: &Tier| self.is_destroyed(period, *tier);
        if let Some(tier) = Tier::ALL.into_iter().find(destroyed) {
            return Err(NoImport::Destroyed { period, tier });
        }
        let id = sealed.id.report_id(self.network());
        let mailbox = sealed.mailbox.mailbox_id(self.network());
        let (record, opened) = self.open_import(id, sealed.period, sealed.report, today)?;
        let story = opened.story.as_ref().ok_or(NoImport::DoesNotOpen)?;
        if story.mailbox != mailbox {
            return Err(NoImport::Mixed);
        }
        self.check_not_taken_back(id, &record, &opened)?;
        let mut copies = here.of(opened.binding).iter();
        if let Some(copy) = copies.find(|copy| **copy != id) {
            return Err(NoImport::CopyOf(*copy));
        }
        for (number, (place, sealed)) in (1..).zip(&attachments) {
            let lies = |hash: &&Hash| AttachmentId::of(self.network(), **hash) == *place;
            let hash = story.attachments.iter().find(lies);
            let hash = hash.ok_or(NoImport::StrangeAttachment(number))?;
            self.unseal(sealed, *hash, record.period)
                .map_err(|why| NoImport::BadAttachment { number, why })?;
        }
        Ok(Importable {
            id,
            is_here: here.holds(id),
            record,
            attachments,
        })
    }

    /// Opens a report with the keys of the period that it names, or else of any other.
    fn open_import(
        &self,
        id: ReportId,
        named: u32,
        report: SealedReport,
        today: Date,
    ) -> Result<(ReportRecord, OpenedReport), NoImport> {
        let others = self
            .keys
            .keys()
            .rev()
            .copied()
            .filter(|period| *period != named);
        let mut record = ReportRecord {
            id,
            period: named,
            answers: report.answers.into_bytes(),
            story: Some(report.story.into_bytes()),
        };
        for period in std::iter::once(named).chain(others) {
            record.period = period;
            match self.open_record(&record, today) {
                Ok(opened) => return Ok((record, opened)),
                Err(Aside::NoKey(_) | Aside::Sealed(SetAside::DoesNotOpen(Half::Answers))) => {}
                Err(why) => return Err(NoImport::Aside(why)),
            }
        }
        Err(NoImport::DoesNotOpen)
    }

    /// Fails for a report that its reporter took back, as far as this desk has heard of it.
    fn check_not_taken_back(
        &self,
        id: ReportId,
        record: &ReportRecord,
        opened: &OpenedReport,
    ) -> Result<(), NoImport> {
        let withdrawn = self.folder.withdrawn().map_err(DeskError::from)?;
        let frame = Hash::of(&record.answers);
        if withdrawn
            .iter()
            .any(|(gone, hash)| *gone == id || *hash == frame)
        {
            return Err(NoImport::TakenBack);
        }
        // The server may have handed a withdrawal over whose report never came that way.
        if self.holds_withdrawal_of(id, opened)? {
            return Err(NoImport::TakenBack);
        }
        Ok(())
    }

    /// Files what was examined. What is here already gains what it lacks.
    pub fn import(&self, files: &[Importable<'_>], today: Date) -> Result<(), DeskError> {
        let _lock = self.folder.lock()?;
        for file in files {
            let lacking = |(id, _): &&(AttachmentId, &[u8])| !self.folder.has_attachment(*id);
            let lacking: Vec<_> = file.attachments.iter().filter(lacking).collect();
            for (id, sealed) in &lacking {
                self.folder.put_attachment(*id, sealed)?;
            }
            if !file.is_here || !lacking.is_empty() {
                // Before the report: one that is here and not on the server raises an alarm.
                self.folder.put_import(file.id)?;
            }
            if !file.is_here {
                let mut bytes = Vec::new();
                file.record.write(&mut bytes);
                self.folder.put_report(today, file.id, &bytes)?;
            }
        }
        Ok(())
    }

    /// Hands the server what came by another road. What it does not take waits for the next time.
    pub fn hand_over_imports(&self, session: &Session<'_>) -> Result<Synced, DeskError> {
        let _lock = self.folder.lock()?;
        let mut synced = Synced::default();
        self.hand_over(session, &mut synced)?;
        Ok(synced)
    }

    pub(super) fn hand_over(
        &self,
        session: &Session<'_>,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let imports = self.folder.imports()?;
        if imports.is_empty() {
            return Ok(());
        }
        let places = self.places()?.into_iter();
        let places: HashMap<_, _> = places.map(|(day, id)| (id, day)).collect();
        for id in imports {
            let opened = match places.get(&id) {
                Some(&day) => Some((day, self.open_report(day, id)?)),
                None => None,
            };
            // Its words were destroyed before the server had it: so nobody else gets it.
            if let Some((_, Ok(OpenedReport { story: None, .. }))) = &opened {
                continue;
            }
            // Gone since: its reporter took it back, or it was cut off before it was filed.
            let Some((
                day,
                Ok(OpenedReport {
                    story: Some(story), ..
                }),
            )) = opened
            else {
                self.folder.remove_import(id)?;
                continue;
            };
            let Ok(record) = self.record(day, id)? else {
                continue;
            };
            let attached = &story.attachments;
            match self.hand_over_one(session, record, story.mailbox, attached)? {
                Ok(()) => {
                    self.folder.remove_import(id)?;
                    synced.handed_over.push(id);
                }
                Err(why) => synced.not_handed_over.push((id, why)),
            }
        }
        Ok(())
    }

    /// The attachments first: the report keeps what lies there when it comes.
    fn hand_over_one(
        &self,
        session: &Session<'_>,
        record: ReportRecord,
        mailbox: MailboxId,
        attached: &[Hash],
    ) -> Result<Result<(), ClientError>, DeskError> {
        let mut refused = None;
        for hash in attached {
            let id = AttachmentId::of(self.network(), *hash);
            let Some(sealed) = self.folder.attachment(id)? else {
                continue;
            };
            let handed = hand_over_parts(session, (mailbox, id, record.period), &sealed);
            refused = refused.or(handed.err());
        }
        let halves = record
            .story
            .map(|story| SealedReport::from_bytes(record.answers, story));
        let Some(Ok(sealed)) = halves else {
            return Ok(Err(ClientError::Nonsense));
        };
        let report = ImportRecord {
            id: record.id,
            mailbox,
            period: record.period,
            sealed,
        };
        // The words must not wait for a picture that the server does not take.
        Ok(session.import(&report).and(refused.map_or(Ok(()), Err)))
    }
}

fn hand_over_parts(
    session: &Session<'_>,
    (mailbox, attachment, period): (MailboxId, AttachmentId, u32),
    sealed: &[u8],
) -> Result<(), ClientError> {
    let shape = AttachmentShape::of(sealed.len()).ok_or(ClientError::Nonsense)?;
    for (number, part) in (0..).zip(sealed.chunks(PART_BYTES)) {
        session.import_part(&PartRecord {
            mailbox,
            attachment,
            period,
            size: shape.size,
            number,
            part: part.to_vec(),
        })?;
    }
    Ok(())
}

type Parsed<'a> = (Option<NetworkName>, Sealed, Vec<(AttachmentId, &'a [u8])>);

/// A sealed file, or a plain body, which names no network: what is sealed in it does.
fn parse(bytes: &[u8]) -> Result<Parsed<'_>, NotASealedFile> {
    match SealedFile::parse(bytes) {
        Ok(file) => Ok((Some(file.network), file.sealed, file.attachments)),
        Err(NotASealedFile::Kind) if bytes.len() == wire::BODY_LEN => {
            let sealed = Sealed::parse(bytes).map_err(|_| NotASealedFile::Kind)?;
            Ok((None, sealed, Vec::new()))
        }
        Err(other) => Err(other),
    }
}
