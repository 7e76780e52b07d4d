//! Letters, attachments, and reports that came by another road.

use std::fs;
use std::io;

use super::{Folder, FolderError, io_error};
use crate::clock::Date;
use crate::exchange::LetterId;
use crate::keys::public::{AttachmentId, MailboxId, ReportId};

impl Folder {
    /// Every letter here: its day and its id, in this order.
    pub fn letters(&self) -> Result<Vec<(Date, LetterId)>, FolderError> {
        let mut letters = Vec::new();
        for day in self.days("letters")? {
            let names = self.names(&format!("letters/{day}"))?;
            letters.extend(names.iter().filter_map(|n| Some((day, n.parse().ok()?))));
        }
        letters.sort_unstable();
        Ok(letters)
    }

    /// The record of a letter, as pulled.
    pub fn letter(&self, of: Date, id: LetterId) -> Result<Option<Vec<u8>>, FolderError> {
        self.read(&format!("letters/{of}/{id}"))
    }

    /// Keeps the record of a letter.
    pub fn put_letter(&self, of: Date, id: LetterId, record: &[u8]) -> Result<(), FolderError> {
        self.write(&format!("letters/{of}/{id}"), record)
    }

    /// Removes a letter of a report that its reporter took back, and remembers that it was so.
    pub fn withdraw_letter(&self, of: Date, id: LetterId) -> Result<(), FolderError> {
        self.write(&format!("withdrawn-letters/{id}"), b"")?;
        self.remove(&format!("letters/{of}/{id}"))
    }

    /// Letters that were removed so.
    pub fn withdrawn_letters(&self) -> Result<Vec<LetterId>, FolderError> {
        let names = self.names("withdrawn-letters")?;
        Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
    }

    /// Remembers the mailbox of a report that its reporter took back.
    pub fn withdraw_mailbox(&self, mailbox: MailboxId) -> Result<(), FolderError> {
        self.write(&format!("withdrawn-mailboxes/{mailbox}"), b"")
    }

    /// Mailboxes of reports that their reporters took back.
    pub fn withdrawn_mailboxes(&self) -> Result<Vec<MailboxId>, FolderError> {
        let names = self.names("withdrawn-mailboxes")?;
        Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
    }

    /// A sealed attachment, once all of it is here.
    pub fn attachment(&self, id: AttachmentId) -> Result<Option<Vec<u8>>, FolderError> {
        self.read(&format!("attachments/{id}"))
    }

    /// Whether all of a sealed attachment is here.
    pub fn has_attachment(&self, id: AttachmentId) -> bool {
        self.path.join(format!("attachments/{id}")).is_file()
    }

    /// Keeps a whole sealed attachment, in the place of its parts.
    pub fn put_attachment(&self, id: AttachmentId, sealed: &[u8]) -> Result<(), FolderError> {
        self.write(&format!("attachments/{id}"), sealed)?;
        self.remove_parts(id)
    }

    /// Removes a sealed attachment, and what there is of its parts.
    pub fn remove_attachment(&self, id: AttachmentId) -> Result<(), FolderError> {
        self.remove(&format!("attachments/{id}"))?;
        self.remove_parts(id)
    }

    /// A part of a sealed attachment of which not all is here.
    pub fn part(&self, id: AttachmentId, number: u32) -> Result<Option<Vec<u8>>, FolderError> {
        self.read(&format!("attachments/{id}.parts/{number:06}"))
    }

    /// Keeps a part of a sealed attachment.
    pub fn put_part(&self, id: AttachmentId, number: u32, part: &[u8]) -> Result<(), FolderError> {
        self.write(&format!("attachments/{id}.parts/{number:06}"), part)
    }

    /// Removes the parts of a sealed attachment.
    pub fn remove_parts(&self, id: AttachmentId) -> Result<(), FolderError> {
        let path = self.path.join(format!("attachments/{id}.parts"));
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(io_error(&path)(error)),
            _ => Ok(()),
        }
    }

    /// Reports that came by another road and are not on the server yet, as far as is known here.
    pub fn imports(&self) -> Result<Vec<ReportId>, FolderError> {
        let names = self.names("imports")?;
        let mut ids: Vec<_> = names.iter().filter_map(|n| n.parse().ok()).collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// Remembers that a report is still to be handed to the server.
    pub fn put_import(&self, id: ReportId) -> Result<(), FolderError> {
        self.write(&format!("imports/{id}"), b"")
    }

    /// Forgets that a report was to be handed to the server.
    pub fn remove_import(&self, id: ReportId) -> Result<(), FolderError> {
        self.remove(&format!("imports/{id}"))
    }
}
