//! Looking at the server unattended, as a reporter's phone does.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;

use super::{At, alarms, sync, today};
use crate::clock::Date;
use crate::desk::folder::Folder;
use crate::desk::watch::{Watched, watch};

/// Looks at the public form as a phone does, and compares it with what this desk has verified
///
/// Checks the notices from the pinned root, the form's page with scripts and without, the module that
/// seals on the phone, the keys that are handed out and the offline form. That needs no passphrase
/// and opens nothing. With --passphrase-file it syncs as well. One line for each finding; status 0
/// where nothing is wrong, 3 while alarms wait, 1 where it could not look.
///
/// A server can show others something else than this machine. Look from several places and by
/// several roads (Tor, another line), and compare the lines that begin with "Seen".
#[derive(Debug, Args)]
pub struct Watch {
    #[command(flatten)]
    at: At,
    /// Look once and end; without --every that is so anyway
    #[arg(long, conflicts_with = "every")]
    once: bool,
    /// Look again and again, so many minutes apart, until the program is stopped
    #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(1..=10_080))]
    every: Option<u32>,
    /// A program to run when an alarm is new. It is given nothing: no argument, no input, no words
    #[arg(long, value_name = "COMMAND")]
    notify: Option<PathBuf>,
}

impl Watch {
    pub fn run(self) -> anyhow::Result<()> {
        let Some(minutes) = self.every.filter(|_| !self.once) else {
            return self.look(today());
        };
        loop {
            if let Err(error) = self.look(today()) {
                eprintln!("corncrake: {error:#}");
            }
            std::thread::sleep(Duration::from_secs(u64::from(minutes) * 60));
        }
    }

    fn look(&self, today: Date) -> anyhow::Result<()> {
        let (folder, _) = Folder::open(&self.at.folder)?;
        let before = numbers(&folder)?;
        let watched = watch(&self.at.folder, today);
        // What a look that was cut short found waits in the folder too.
        let synced = self.at.passphrase.is_a_file().then(|| self.sync());
        for raised in folder.open_alarms()? {
            say!("ALARM {}: {}.", raised.number, raised.alarm);
        }
        let new = numbers(&folder)?
            .iter()
            .any(|number| !before.contains(number));
        if new
            || watched
                .as_ref()
                .is_ok_and(|watched| !watched.raised.is_empty())
        {
            self.notify()?;
        }
        tell(&watched?)?;
        synced.transpose()?;
        alarms::none_waits(&folder)
    }

    fn sync(&self) -> anyhow::Result<()> {
        let mut desk = self.at.open_quietly()?;
        sync::run_quietly(&mut desk)
    }

    fn notify(&self) -> anyhow::Result<()> {
        let Some(command) = &self.notify else {
            return Ok(());
        };
        let run = Command::new(command)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .status();
        run.with_context(|| format!("--notify {}", command.display()))
            .map(drop)
    }
}

fn numbers(folder: &Folder) -> anyhow::Result<Vec<u64>> {
    let alarms = folder.open_alarms()?;
    Ok(alarms.iter().map(|raised| raised.number).collect())
}

fn tell(watched: &Watched) -> anyhow::Result<()> {
    for remark in &watched.remarks {
        say!("Note: {remark}.");
    }
    super::print(&format!("Seen on {}: {}\n", watched.on, watched.glimpse))
}
