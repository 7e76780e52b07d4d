//! What other stewards do with a step that one of them has begun.

use std::path::PathBuf;

use anyhow::{Context, ensure};
use clap::Args;

use super::{Place, offline_form, report, show, steps::confirm};
use crate::cli::unlock::Unlock;
use crate::keys::ceremony::Draft;
use crate::keys::documents::readers;
use crate::keys::folder::{Folder, FolderError, Settled};
use crate::keys::public::{PeriodNote, PublicPeriod, Tier};
use crate::keys::secret::{MemberIdentity, unwrap};

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
        let Settled::Waits(mut draft) = folder.settle()? else {
            return Err(FolderError::NothingWaits.into());
        };
        show::waiting(&folder, &draft)?;
        if !self.yes {
            confirm("Sign this? Type yes: ").context("use --yes in scripts")?;
        }
        let me = self.unlock.open()?;
        let key = me.signing.verifying_key();
        let is_steward = draft.read_notice()?.stewards.contains(&key)
            || folder
                .documents()
                .is_ok_and(|now| now.notice().stewards.contains(&key));
        ensure!(is_steward, "{} is not a steward of this network", me.name());
        check_own_wraps(&folder, &draft, &me)?;
        draft.cosign(&me.signing)?;
        folder.resign(&draft)?;
        report(&folder)
    }
}

/// A new period's keys were made on another steward's machine. What is wrapped to this one must
/// open to the very keys that are about to be signed.
fn check_own_wraps(folder: &Folder, draft: &Draft, me: &MemberIdentity) -> anyhow::Result<()> {
    let Some(note) = &draft.period else {
        return Ok(());
    };
    let roster = match &draft.roster {
        Some(note) => note.read_unverified()?,
        None => folder.documents()?.roster().clone(),
    };
    if readers(&roster).all(|reader| reader.id != me.id()) {
        // Somebody who signs their own removal gets no key any more.
        return Ok(());
    }
    let period: PeriodNote = note.read_unverified()?;
    let period = PublicPeriod::of(&period, note.hash());
    let mine = draft.wraps.iter().filter(|wrap| wrap.reader == me.id());
    let mut opened = Vec::new();
    for wrap in mine.filter(|wrap| wrap.period == period.number) {
        unwrap(&wrap.file, &me.identity, period.recipient(wrap.tier))
            .with_context(|| format!("your {} key of period {}", wrap.tier, wrap.period))?;
        opened.push(wrap.tier);
    }
    ensure!(
        opened.contains(&Tier::Answers),
        "nothing in this step is wrapped to you: do not sign it, and speak to the others"
    );
    Ok(())
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
                println!("The step is abandoned. Nothing has changed.");
                Ok(())
            }
            Settled::Done => {
                anyhow::bail!("the step had all its signatures and is in force now")
            }
            Settled::Nothing => Err(FolderError::NothingWaits.into()),
        }
    }
}
