//! What other stewards do with a step that one of them has begun.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::{Place, offline_form, report, show, steps::confirm};
use crate::cli::desk::check_on_desk;
use crate::cli::unlock::Unlock;
use crate::keys::folder::{Folder, FolderError, Settled};
use crate::keys::steward;

/// Signs a step that another steward has begun
#[derive(Debug, Args)]
pub struct Sign {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    unlock: Unlock,
    /// Sign an offline form instead: its file, with the note beside it
    #[arg(long, value_name = "FILE")]
    offline_form: Option<PathBuf>,
    /// Your desk's folder: a step that destroys something is refused while that is still needed there.
    /// Found by itself where the documents lie in it
    #[arg(long, value_name = "DIR")]
    desk: Option<PathBuf>,
    /// Do not ask; what is signed has been looked at before
    #[arg(long)]
    yes: bool,
}

impl Sign {
    pub fn run(self) -> anyhow::Result<()> {
        if let Some(form) = &self.offline_form {
            return offline_form::cosign(form, &self.unlock, self.yes);
        }
        let folder = Folder::at(&self.place.folder);
        let Settled::Waits(draft) = folder.settle()? else {
            return Err(FolderError::NothingWaits.into());
        };
        show::waiting(&folder, &draft)?;
        if !self.yes {
            confirm("Sign this? Type yes: ").context("use --yes in scripts")?;
        }
        let me = self.unlock.open()?;
        // Where nothing more is destroyed than is gone, there is nothing to look for.
        if let Some(next) = draft.read_notice()?.destroyed {
            check_on_desk(self.desk.as_deref(), &self.place.folder, &me, next)?;
        }
        let settled = steward::cosign(&folder, &me)?;
        report(&folder, settled)
    }
}

/// Throws away a step that still waits for signatures
#[derive(Debug, Args)]
pub struct Abandon {
    #[command(flatten)]
    place: Place,
}

impl Abandon {
    pub fn run(self) -> anyhow::Result<()> {
        let folder = Folder::at(&self.place.folder);
        match folder.settle()? {
            Settled::Waits(_) => {
                folder.abandon()?;
                say!("The step is abandoned. Nothing has changed.");
                Ok(())
            }
            Settled::Done => {
                anyhow::bail!("the step had all its signatures and is in force now")
            }
            Settled::Nothing => Err(FolderError::NothingWaits.into()),
        }
    }
}
