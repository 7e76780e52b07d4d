//! `corncrake keys`: the network's keys, step by step.
//!
//! Every step works on a folder of documents and on one steward's identity. It refuses before it
//! writes anything, says in plain words what it has done, and can be repeated after a power cut.

mod compare;
mod hand;
mod keeping;
pub(in crate::cli) mod offline_form;
mod people;
mod poster;
mod publish;
mod show;
mod sign;
mod steps;
mod turns;

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Args, Subcommand};

use super::unlock::Unlock;
use crate::clock::{Clock as _, SystemClock};
use crate::keys::ceremony::{Change, FEWEST_WAYS, Terms, Ways};
use crate::keys::documents::Documents;
use crate::keys::file;
use crate::keys::folder::{Folder, FolderError, Settled};
use crate::keys::public::Hash;
use crate::keys::secret::MemberIdentity;
use crate::keys::steward::{self, StewardError};

/// Makes and renews a network's keys, step by step
#[derive(Debug, Args)]
pub struct Keys {
    #[command(subcommand)]
    command: Box<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Identity(people::NewIdentity),
    Card(people::ShowCard),
    Recovery(people::NewRecovery),
    Network(steps::Network),
    Period(steps::Period),
    Admit(steps::Admit),
    Remove(steps::Remove),
    Change(turns::ChangeSeat),
    Replace(turns::Replace),
    Renew(steps::Renew),
    Keep(keeping::Keep),
    Expire(keeping::Expire),
    Rotate(turns::Rotate),
    End(turns::End),
    Destroy(turns::Destroy),
    Sign(sign::Sign),
    HandOver(hand::HandOver),
    Receive(hand::Receive),
    Abandon(sign::Abandon),
    Show(show::Show),
    Poster(poster::Poster),
    OfflineForm(offline_form::NewOfflineForm),
    Publish(publish::Publish),
}

impl Keys {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        match *self.command {
            Command::Identity(command) => command.run(),
            Command::Card(command) => command.run(),
            Command::Recovery(command) => command.run(),
            Command::Network(command) => command.run(),
            Command::Period(command) => command.run(),
            Command::Admit(command) => command.run(),
            Command::Remove(command) => command.run(),
            Command::Change(command) => command.run(),
            Command::Replace(command) => command.run(),
            Command::Renew(command) => command.run(),
            Command::Keep(command) => command.run(),
            Command::Expire(command) => command.run(),
            Command::Rotate(command) => command.run(),
            Command::End(command) => command.run(),
            Command::Destroy(command) => command.run(),
            Command::Sign(command) => command.run(),
            Command::HandOver(command) => command.run(),
            Command::Receive(command) => command.run(),
            Command::Abandon(command) => command.run(),
            Command::Show(command) => command.run(),
            Command::Poster(command) => command.run(),
            Command::OfflineForm(command) => command.run(),
            Command::Publish(command) => command.run(),
        }
    }
}

/// Where a network's documents lie.
#[derive(Debug, Args)]
struct Place {
    /// The folder with the network's documents
    #[arg(long, value_name = "DIR", default_value = ".")]
    folder: PathBuf,
}

/// What every step by a steward needs.
#[derive(Debug, Args)]
struct Step {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    unlock: Unlock,
    /// For how many days from today the new notice holds
    #[arg(long, value_name = "DAYS", default_value_t = 180)]
    valid_days: u16,
}

/// Thresholds, where membership changes.
#[derive(Debug, Args)]
struct Thresholds {
    /// How many stewards must sign each step from now on
    #[arg(long, value_name = "N")]
    threshold: Option<u32>,
    /// How many members must sign each release from now on
    #[arg(long, value_name = "N")]
    release_threshold: Option<u32>,
    /// The hash of the newest release, for the new roster to name
    #[arg(long, value_name = "HASH")]
    release_head: Option<Hash>,
}

impl Step {
    fn terms(&self, thresholds: Option<&Thresholds>) -> Terms {
        Terms {
            today: SystemClock.today(),
            valid_days: self.valid_days,
            threshold: thresholds.and_then(|it| it.threshold),
            release_threshold: thresholds.and_then(|it| it.release_threshold),
            release_head: thresholds.and_then(|it| it.release_head),
        }
    }

    /// Takes a step of an existing network: `decide` makes it from the documents that hold now.
    fn take(
        &self,
        decide: impl FnOnce(&Folder, &Documents, &MemberIdentity) -> anyhow::Result<Change>,
    ) -> anyhow::Result<()> {
        let folder = Folder::at(&self.place.folder);
        finish_interrupted(&folder)?;
        let documents = folder.documents()?;
        let me = self.unlock.open()?;
        steward::check_steward(&documents, &me)?;
        let change = decide(&folder, &documents, &me)?;
        bring_into_force(&folder, change, &me)
    }
}

/// Completes a step whose last run was interrupted; refuses where one waits for signatures.
fn finish_interrupted(folder: &Folder) -> anyhow::Result<()> {
    if steward::finish_interrupted(folder)? {
        eprintln!("A step that was interrupted earlier has been completed.");
    }
    Ok(())
}

/// The same, where a step that waits is no hindrance.
fn finish_done(folder: &Folder) -> anyhow::Result<()> {
    match finish_interrupted(folder) {
        Err(why)
            if matches!(
                why.downcast_ref(),
                Some(StewardError::Folder(FolderError::Busy))
            ) =>
        {
            Ok(())
        }
        other => other,
    }
}

/// Signs a step, stages it, and puts it in force if no other signature is needed.
fn bring_into_force(folder: &Folder, change: Change, me: &MemberIdentity) -> anyhow::Result<()> {
    let settled = steward::begin(folder, change, me)?;
    report(folder, settled)
}

/// Says how things stand after a step.
fn report(folder: &Folder, settled: Settled) -> anyhow::Result<()> {
    match settled {
        Settled::Waits(draft) => show::waiting(folder, &draft)?,
        Settled::Done | Settled::Nothing => {
            let documents = folder.documents()?;
            let notice = documents.notice();
            if notice.has_ended() {
                say!("{} has ended, by notice {}.", notice.network, notice.number);
            } else {
                say!(
                    "Notice {} of {} is in force, until {}.",
                    notice.number,
                    notice.network,
                    notice.expires
                );
            }
            say!("Next: corncrake keys publish, so that the server and the others have it.");
        }
    }
    if let Ok(documents) = folder.documents() {
        warn_of_single_keys(folder, &documents)?;
    }
    Ok(())
}

/// Warns, each time, of periods that only one key can open.
fn warn_of_single_keys(folder: &Folder, documents: &Documents) -> anyhow::Result<()> {
    for period in documents.open_periods() {
        let ways = folder.ways(period.number)?;
        if ways < FEWEST_WAYS {
            eprintln!();
            eprintln!(
                "WARNING: only {} can open period {}.",
                Ways(ways),
                period.number
            );
            eprintln!("If that key or its passphrase is lost, so is every report of the period.");
            eprintln!("Admit another member who reads stories, or add a recovery sheet:");
            eprintln!("  corncrake keys recovery, then corncrake keys admit --recovery FILE");
        }
    }
    Ok(())
}

/// Writes a file for everybody, whole or not at all; over one that is there only by `force`.
fn public_file(path: &Path, bytes: &[u8], force: bool) -> anyhow::Result<()> {
    let written = if force {
        file::replace(path, bytes)
    } else {
        file::write_new(path, bytes)
    };
    written.with_context(|| format!("cannot write {} (--force overwrites)", path.display()))?;
    // What everybody may see, the server has to read.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let readable = std::fs::Permissions::from_mode(0o644);
        std::fs::set_permissions(path, readable).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
