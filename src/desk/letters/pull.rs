//! Fetching letters, and letting those of withdrawn reports go.

use std::collections::{BTreeMap, BTreeSet};

use super::super::alarms::Alarm;
use super::super::sync::{Step, Synced};
use super::{NotALetter, Said};
use crate::clock::Date;
use crate::desk::{Desk, DeskError};
use crate::exchange::client::Session;
use crate::exchange::records::LetterRecord;
use crate::exchange::{Index, LetterId, MOST_IDS};
use crate::keys::public::{AttachmentId, MailboxId, ReportId, Tier};
use crate::seal::open::OpenedReport;

/// What a server shows of letters: their ids, by day.
pub(in crate::desk) type Listed = Vec<(Date, Vec<LetterId>)>;

impl Desk {
    /// What letters there are. Asked for before the withdrawals: what is gone by then is not on this
    /// list, and what goes afterwards is known to be.
    pub(in crate::desk) fn list_letters(
        &self,
        session: &Session<'_>,
        index: &Index,
    ) -> Result<Option<Listed>, DeskError> {
        // The server would refuse, and write down that somebody tried.
        if !self.seat()?.tier.reads(Tier::Stories) {
            return Ok(None);
        }
        let ids = |day: &Date| Ok((*day, session.letter_ids(*day)?));
        index
            .letters
            .iter()
            .map(ids)
            .collect::<Result<_, _>>()
            .map(Some)
    }

    /// Fetches what is new of `listed`.
    pub(in crate::desk) fn sync_letters(
        &self,
        session: &Session<'_>,
        listed: &Listed,
        watch: &dyn Fn(Step),
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let held: BTreeMap<LetterId, Date> = self
            .folder
            .letters()?
            .into_iter()
            .map(|(day, id)| (id, day))
            .collect();
        let gone: BTreeSet<LetterId> = self.folder.withdrawn_letters()?.into_iter().collect();
        let shown = listed.iter().flat_map(|(_, ids)| ids.iter().copied());
        let shown: BTreeSet<LetterId> = shown.collect();
        self.miss_letters(&held, &shown, synced)?;
        let returned = gone.intersection(&shown).count();
        if returned > 0 {
            synced.alarms.push(Alarm::LettersReturned(returned));
        }
        let lacks = |id: &LetterId| !held.contains_key(id) && !gone.contains(id);
        let total = shown.iter().filter(|id| lacks(id)).count();
        let withdrawn = self.withdrawn_places()?;
        let (mut seen, mut misfiled) = (BTreeSet::new(), Vec::new());
        for (day, ids) in listed {
            let wanted = ids.iter().copied();
            let wanted: Vec<_> = wanted.filter(|id| lacks(id) && seen.insert(*id)).collect();
            for some in wanted.chunks(MOST_IDS) {
                for record in session.letters(some)? {
                    if self.is_destroyed(record.period, Tier::Stories) {
                        synced.not_destroyed(record.period, Tier::Stories);
                        continue;
                    }
                    let id = record.id;
                    if self.take_letter(*day, record, &withdrawn)? {
                        misfiled.push(id);
                    }
                    synced.new_letters += 1;
                }
                watch(Step::Letters(synced.new_letters, total));
            }
        }
        if !misfiled.is_empty() {
            synced.alarms.push(Alarm::LettersMisfiled(misfiled));
        }
        Ok(())
    }

    /// Keeps a letter, unless it came for a report that its reporter has taken back. Says whether it is
    /// kept and filed under a period that is not its own.
    fn take_letter(
        &self,
        day: Date,
        record: LetterRecord,
        withdrawn: &Withdrawn,
    ) -> Result<bool, DeskError> {
        let mut bytes = Vec::with_capacity(LetterRecord::LEN);
        record.write(&mut bytes);
        let id = record.id;
        let opened = self.read_letter(record, day).ok();
        if (opened.as_ref()).is_some_and(|letter| withdrawn.holds(&letter.claims)) {
            self.folder.withdraw_letter(day, id)?;
            return Ok(false);
        }
        self.folder.put_letter(day, id, &bytes)?;
        Ok(opened.is_some_and(|letter| letter.misfiled))
    }

    /// Letters that are gone from the server, although nobody took their report back. Of what is set
    /// aside nobody can tell whose it was; it may have gone with a report.
    fn miss_letters(
        &self,
        held: &BTreeMap<LetterId, Date>,
        shown: &BTreeSet<LetterId>,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let mut missed = Vec::new();
        for (id, day) in held.iter().filter(|(id, _)| !shown.contains(id)) {
            let opened = self.open_letter(*day, *id)?;
            let cannot_tell = opened.is_err_and(|why| !matches!(why, NotALetter::NoKey(_)));
            if !cannot_tell {
                missed.push(*id);
            }
        }
        if !missed.is_empty() {
            synced.alarms.push(Alarm::LettersVanished(missed));
        }
        Ok(())
    }

    /// Lets go of all that was written or attached after a report that its reporter takes back, and
    /// of what was attached to it. Comes before the report goes, because it says what that is.
    pub(in crate::desk) fn forget_mail(
        &self,
        id: ReportId,
        report: &OpenedReport,
    ) -> Result<(), DeskError> {
        let Some(story) = &report.story else {
            return Ok(());
        };
        let of_this = Withdrawn {
            reports: [id].into(),
            mailboxes: [story.mailbox].into(),
        };
        let key = report.verifying_key();
        let mut attached = story.attachments.clone();
        for (day, letter) in self.folder.letters()? {
            let Ok(opened) = self.open_letter(day, letter)? else {
                continue;
            };
            if !of_this.holds(&opened.claims) {
                continue;
            }
            // Whoever signed it, it goes: without the report, nobody can tell any more. But only what
            // the reporter signed names attachments that are theirs.
            if let Said::Reporter(said) = &opened.claims
                && key.is_some_and(|key| opened.note.verify(&[key], 1).is_ok())
            {
                attached.extend(&said.attachments);
            }
            self.folder.withdraw_letter(day, letter)?;
        }
        for hash in attached {
            let attachment = AttachmentId::of(self.network(), hash);
            self.folder.remove_attachment(attachment)?;
        }
        self.folder.remove_import(id)?;
        Ok(self.folder.withdraw_mailbox(story.mailbox)?)
    }

    fn withdrawn_places(&self) -> Result<Withdrawn, DeskError> {
        let reports = self.folder.withdrawn()?.into_iter().map(|(id, _)| id);
        Ok(Withdrawn {
            reports: reports.collect(),
            mailboxes: self.folder.withdrawn_mailboxes()?.into_iter().collect(),
        })
    }
}

/// Reports that were taken back, and where replies to them went.
struct Withdrawn {
    reports: BTreeSet<ReportId>,
    mailboxes: BTreeSet<MailboxId>,
}

impl Withdrawn {
    fn holds(&self, claims: &Said) -> bool {
        match claims {
            Said::Reporter(letter) => self.reports.contains(&letter.report),
            Said::Network(reply) => self.mailboxes.contains(&reply.mailbox),
        }
    }
}
