//! Reports, as they were pulled.

use std::fs;
use std::io::{self, Read as _};

use super::{Folder, FolderError, io_error};
use crate::clock::Date;
use crate::exchange::records::ReportRecord;
use crate::keys::public::ReportId;

impl Folder {
    /// The days of which there are reports here.
    pub fn report_days(&self) -> Result<Vec<Date>, FolderError> {
        self.days("reports")
    }

    /// The reports of a day.
    pub fn report_ids(&self, of: Date) -> Result<Vec<ReportId>, FolderError> {
        let names = self.names(&format!("reports/{of}"))?;
        let mut ids: Vec<ReportId> = names.iter().filter_map(|n| n.parse().ok()).collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// Room for the record of any report, to be used again for the next one.
    pub(in crate::desk) fn report_buffer() -> Vec<u8> {
        // One more than fits: what is too long is seen.
        vec![0; ReportRecord::MOST + 1]
    }

    /// The record of a report, read into `buffer`; nothing where it is not there. Of a file that is
    /// longer than any record, as much as fits.
    pub(in crate::desk) fn report_into<'b>(
        &self,
        of: Date,
        id: ReportId,
        buffer: &'b mut [u8],
    ) -> Result<&'b [u8], FolderError> {
        let path = self.path.join(format!("reports/{of}/{id}"));
        let mut file = match fs::File::open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(&[]),
            other => other.map_err(io_error(&path))?,
        };
        let mut len = 0;
        loop {
            match file.read(&mut buffer[len..]) {
                Ok(0) => return Ok(&buffer[..len]),
                Ok(more) => len += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(io_error(&path)(error)),
            }
        }
    }

    /// How many bytes the record of a report has; 0 where there is none.
    pub fn report_size(&self, of: Date, id: ReportId) -> Result<u64, FolderError> {
        let path = self.path.join(format!("reports/{of}/{id}"));
        match fs::metadata(&path) {
            Ok(metadata) => Ok(metadata.len()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
            Err(error) => Err(io_error(&path)(error)),
        }
    }

    /// Keeps the record of a report.
    pub fn put_report(&self, of: Date, id: ReportId, record: &[u8]) -> Result<(), FolderError> {
        self.write(&format!("reports/{of}/{id}"), record)
    }
}
