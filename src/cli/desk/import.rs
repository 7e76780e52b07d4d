//! Reports that came by another road.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::{At, open_all, short, sync, today};
use crate::desk::import::Here;
use crate::exchange::MOST_ATTACHMENT_BYTES;
use crate::keys::file;

/// Takes in sealed reports that came as files
///
/// Such files are made by the offline form. A report is filed as if it had come through the server,
/// and handed to the server so that the other analysts see it; without a network, the next sync does
/// that. Where one of the files is not what it should be, nothing is taken in at all.
#[derive(Debug, Args)]
pub struct Import {
    #[command(flatten)]
    at: At,
    /// The files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

/// A few attachments of the longest, and the report.
const LONGEST: u64 = 2 * MOST_ATTACHMENT_BYTES as u64;

impl Import {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let here = Here::in_book(&open_all(&desk)?);
        let mut read = Vec::new();
        for path in &self.files {
            let bytes = file::read(path, LONGEST).with_context(|| path.display().to_string())?;
            read.push((path, bytes));
        }
        let mut files = Vec::new();
        for (path, bytes) in &read {
            let examined = desk.examine(bytes, &here, today());
            files.push(examined.with_context(|| {
                format!("{} cannot be taken in, and nothing was", path.display())
            })?);
        }
        desk.import(&files, today())?;
        for file in &files {
            if file.is_here {
                say!("Report {} is here already.", short(file.id));
            } else {
                say!("Report {} is on this desk now.", short(file.id));
            }
        }
        let key = desk.signing_key();
        let server = desk.server()?;
        let handed = desk.hand_over_imports(&server.session(&key))?;
        sync::handed_over(&handed)?;
        say!("When you no longer need the files, delete them: they are as secret as a receipt.");
        Ok(())
    }
}
