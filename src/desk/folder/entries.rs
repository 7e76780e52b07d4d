//! What analysts write: everybody's entries as the server has them, and the own ones that it lacks.

use std::fs;

use super::{Folder, FolderError, io_error, number_of};
use crate::keys::public::MemberId;

impl Folder {
    /// The members of whom there are entries here.
    pub fn authors(&self) -> Result<Vec<MemberId>, FolderError> {
        let names = self.names("entries")?;
        let mut authors: Vec<_> = names.iter().filter_map(|n| n.parse().ok()).collect();
        authors.sort_unstable();
        Ok(authors)
    }

    /// A member's sealed entries, in order from number 1.
    pub fn entries(&self, author: MemberId) -> Result<Vec<Vec<u8>>, FolderError> {
        self.entries_from(author, 1)
    }

    /// A member's sealed entries, in order from a number on.
    pub fn entries_from(&self, author: MemberId, first: u64) -> Result<Vec<Vec<u8>>, FolderError> {
        let mut entries = Vec::new();
        for number in first.. {
            match self.read(&format!("entries/{author}/{number:06}"))? {
                Some(entry) => entries.push(entry),
                None => break,
            }
        }
        Ok(entries)
    }

    /// One sealed entry of a member.
    pub fn entry(&self, author: MemberId, number: u64) -> Result<Option<Vec<u8>>, FolderError> {
        self.read(&format!("entries/{author}/{number:06}"))
    }

    /// Keeps a member's next sealed entry.
    pub fn put_entry(
        &self,
        author: MemberId,
        number: u64,
        sealed: &[u8],
    ) -> Result<(), FolderError> {
        self.write(&format!("entries/{author}/{number:06}"), sealed)
    }

    /// Sealed entries of this member that the server does not have yet.
    pub fn outbox(&self) -> Result<Vec<(u64, Vec<u8>)>, FolderError> {
        // What is gone meanwhile was sent, and lies among the entries.
        let numbers = self.outbox_numbers()?.into_iter();
        let read = |number| self.read_outbox(number).transpose();
        numbers.filter_map(read).collect()
    }

    /// The last of them.
    pub fn last_of_outbox(&self) -> Result<Option<(u64, Vec<u8>)>, FolderError> {
        let last = self.outbox_numbers()?.pop();
        last.map_or(Ok(None), |number| self.read_outbox(number))
    }

    /// In order.
    fn outbox_numbers(&self) -> Result<Vec<u64>, FolderError> {
        let names = self.names("outbox")?;
        let mut numbers: Vec<_> = names.iter().filter_map(|n| number_of(n, "")).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }

    fn read_outbox(&self, number: u64) -> Result<Option<(u64, Vec<u8>)>, FolderError> {
        let sealed = self.read(&format!("outbox/{number:06}"))?;
        Ok(sealed.map(|sealed| (number, sealed)))
    }

    /// Puts a sealed entry into the outbox.
    pub fn put_outbox(&self, number: u64, sealed: &[u8]) -> Result<(), FolderError> {
        self.write(&format!("outbox/{number:06}"), sealed)
    }

    /// Takes an entry out of the outbox.
    pub fn remove_outbox(&self, number: u64) -> Result<(), FolderError> {
        let path = self.path.join(format!("outbox/{number:06}"));
        fs::remove_file(&path).map_err(io_error(&path))
    }
}
