//! What analysts name a report by, and when it came, sealed to those who open the report.
//!
//! Analysts' entries, letters and withdrawals name reports by their ids, and stories name the
//! mailbox in which their attachments lie. A receipt leads to both, so that neither may stand in
//! an archive in the open: whoever found a receipt would learn that its report is here, and which.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write as _};

use age::Encryptor;
use age::stream::StreamWriter;

use crate::cli::admin::folder::{Folder, FolderError};
use crate::keys::public::{NetworkName, PublicPeriod, Tier};

/// One list for each period and tier, written as it grows.
pub struct Indexes<'a> {
    periods: &'a BTreeMap<NetworkName, Vec<PublicPeriod>>,
    open: BTreeMap<String, StreamWriter<File>>,
}

impl<'a> Indexes<'a> {
    /// Sealed to these periods' recipients.
    pub fn new(periods: &'a BTreeMap<NetworkName, Vec<PublicPeriod>>) -> Self {
        let open = BTreeMap::new();
        Self { periods, open }
    }

    /// Adds a line. A period whose recipients nobody vouches for has no list.
    pub fn add(
        &mut self,
        folder: &mut Folder,
        network: &NetworkName,
        period: u32,
        tier: Tier,
        line: &str,
    ) -> Result<(), FolderError> {
        let known = self.periods.get(network);
        let known = known.and_then(|all| all.iter().find(|one| one.number == period));
        let Some(known) = known else {
            return Ok(());
        };
        let what = match tier {
            Tier::Answers => "reports",
            Tier::Stories => "attachments",
        };
        let path = format!("{network}/period-{period:04}/index-of-{what}.age");
        if !self.open.contains_key(&path) {
            let Some(file) = folder.create(&path)? else {
                return Ok(());
            };
            let writer = begin(file, known, tier);
            self.open
                .insert(path.clone(), writer.map_err(failed(&path))?);
        }
        match self.open.get_mut(&path) {
            Some(writer) => writer.write_all(line.as_bytes()).map_err(failed(&path)),
            None => Ok(()),
        }
    }

    /// Ends each list.
    pub fn finish(self) -> Result<(), FolderError> {
        for (path, writer) in self.open {
            writer.finish().map_err(failed(&path))?;
        }
        Ok(())
    }
}

fn begin(file: File, period: &PublicPeriod, tier: Tier) -> io::Result<StreamWriter<File>> {
    let recipient: &dyn age::Recipient = period.recipient(tier);
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient));
    encryptor.map_err(io::Error::other)?.wrap_output(file)
}

fn failed(path: &str) -> impl FnOnce(io::Error) -> FolderError {
    let path = path.to_owned();
    move |error| FolderError::File(path, error)
}
