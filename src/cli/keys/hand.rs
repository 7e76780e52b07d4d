//! A waiting step on its way from one steward to the next, as one file.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::{Place, report, show};
use crate::keys::ceremony::Draft;
use crate::keys::file;
use crate::keys::folder::{Folder, FolderError, Settled};

/// No step is longer.
const LONGEST: u64 = 16 << 20;

/// Writes the step that waits into one file, for another steward to receive
///
/// It holds no key in the open, but names where the roster changes: hand it to stewards only.
#[derive(Debug, Args)]
pub struct HandOver {
    #[command(flatten)]
    place: Place,
    /// The file to write; overwritten if it is there
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl HandOver {
    pub fn run(self) -> anyhow::Result<()> {
        let folder = Folder::at(&self.place.folder);
        let Settled::Waits(draft) = folder.settle()? else {
            return Err(FolderError::NothingWaits.into());
        };
        show::waiting(&folder, &draft)?;
        file::replace(&self.out, draft.to_text()?.as_bytes())
            .with_context(|| self.out.display().to_string())?;
        say!("Written: {}", self.out.display());
        Ok(())
    }
}

/// Takes in a step, or more signatures of the one that waits here, from such a file
#[derive(Debug, Args)]
pub struct Receive {
    #[command(flatten)]
    place: Place,
    /// The file
    file: PathBuf,
}

impl Receive {
    pub fn run(self) -> anyhow::Result<()> {
        let name = || self.file.display().to_string();
        let folder = Folder::at(&self.place.folder);
        super::finish_done(&folder)?;
        let bytes = file::read(&self.file, LONGEST).with_context(name)?;
        let text = String::from_utf8(bytes).ok().with_context(name)?;
        let draft = Draft::parse(&text).with_context(name)?;
        folder.receive(&draft)?;
        let settled = folder.settle()?;
        report(&folder, settled)
    }
}
