//! `corncrake admin archive`: what is sealed, as plain `.age` files that outlive this program.

mod index;
mod parts;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use self::index::Indexes;
use self::parts::{Parts, Told};
use super::DatabaseArgs;
use super::folder::{Folder, FolderError};
use crate::clock::{Clock as _, SystemClock};
use crate::intake::Keyring;
use crate::keys::public::{NetworkName, PublicPeriod, Tier};
use crate::store::{Store, StoreError};

/// What a stranger needs, who has the folder and nothing else.
const README: &str = include_str!("README.txt");
/// How long a connection may take to end.
const PATIENCE: Duration = Duration::from_secs(5);

/// Writes everything that is sealed as plain .age files, with instructions, for the day on which
/// there is no Corncrake any more.
///
/// One file for each half of each report, each letter, attachment, entry and wrapped key; a list
/// with the SHA-256 of each; and README.txt, by which a stranger with a reader's key opens them
/// with any age (1.3 or later). Neither the receipts' look-ups, nor reporters' replies, nor the
/// roster, nor the log of pulls is in it, and of times the periods only. The server may run.
///
/// An archive is a copy that withdrawal cannot reach: what reporters take back later, and what
/// stewards destroy later, stays in it for whoever holds it and a key. Make one where the evidence
/// would otherwise be lost, lock it away, and delete the older one.
#[derive(Debug, Args)]
pub struct Archive {
    #[command(flatten)]
    database: DatabaseArgs,
    /// The folder to make. It must not exist yet, or be empty.
    #[arg(value_name = "FOLDER")]
    to: PathBuf,
}

/// An archive was not made; nothing was left behind.
#[derive(Debug, thiserror::Error)]
enum ArchiveError {
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Archive {
    /// Runs the command.
    pub async fn run(self) -> anyhow::Result<()> {
        let interrupted = interruption();
        let folder = Folder::beside(&self.to, Arc::clone(&interrupted))?;
        let roots = self.database.roots()?;
        let store = self.database.open().await?;
        let mut periods = BTreeMap::new();
        for (network, root) in roots {
            let keyring = Keyring::new(network.clone(), root)?;
            periods.insert(network, keyring.periods(&store).await);
        }
        let written = tokio::select! {
            written = write(&store, folder, &periods) => written,
            // While a database is waited for, nothing is written that would notice.
            _ = asked_to_end() => Err(FolderError::Interrupted.into()),
        };
        // A connection that waits for somebody else's lock is not waited for.
        let _ = tokio::time::timeout(PATIENCE, store.close()).await;
        let (folder, told) = written?;
        let files = finish(folder, &self.to, &preface(&periods))?;
        say!(
            "Archived: {} reports, in {files} files. {}",
            told.reports,
            self.to.display()
        );
        told.say()?;
        say!("README.txt there says how a stranger opens them. Try it now, with one reader's key.");
        say!(
            "An archive is a copy that withdrawal cannot reach: what reporters take back and stewards \
             destroy from now on stays in it, for whoever holds it and a key. Lock it away, say in the \
             privacy notice that there is one, and delete it when it has served."
        );
        Ok(())
    }
}

impl Told {
    fn say(&self) -> anyhow::Result<()> {
        if self.missing > 0 {
            say!(
                "{} attachments are not in it: their bytes were withdrawn meanwhile, are lost, or no \
                 place for them is known (use --config).",
                self.missing
            );
        }
        if self.damaged > 0 {
            say!(
                "{} parts hold no age file; they are in it as they were stored, under .damaged.",
                self.damaged
            );
        }
        Ok(())
    }
}

/// How many files there are.
fn finish(mut folder: Folder, to: &Path, preface: &str) -> Result<u64, FolderError> {
    folder.put("README.txt", README.as_bytes())?;
    let files = folder.list("MANIFEST.txt", preface)?;
    folder.finish(to)?;
    Ok(files)
}

/// Writes each part as it comes.
async fn write(
    store: &Store,
    folder: Folder,
    periods: &BTreeMap<NetworkName, Vec<PublicPeriod>>,
) -> anyhow::Result<(Folder, Told)> {
    let progress = progress();
    let mut parts = Parts::new(folder, Indexes::new(periods));
    store
        .each_sealed(|network, part| {
            progress.inc(1);
            parts.put(network, part).map_err(ArchiveError::from)
        })
        .await?;
    progress.finish_and_clear();
    Ok(parts.finish()?)
}

/// What the list of files begins with: the periods and to whom they were sealed. Lines that
/// `sha256sum` takes for comments.
fn preface(periods: &BTreeMap<NetworkName, Vec<PublicPeriod>>) -> String {
    let mut text = format!(
        "# A Corncrake archive (corncrake/archive/1), made on {}.\n\
         # `sha256sum -c MANIFEST.txt` checks every file. README.txt says how to open them.\n",
        SystemClock.today()
    );
    for (network, periods) in periods {
        for period in periods {
            let tiers = [("answers", Tier::Answers), ("stories", Tier::Stories)];
            for (name, tier) in tiers {
                let recipient = period.recipient(tier);
                writeln!(
                    text,
                    "#\n# {network}, period {:04}, in use from {}: {name} are sealed to\n# {recipient}",
                    period.number, period.from,
                )
                .expect("writing to a string cannot fail");
            }
        }
    }
    text.push_str("#\n");
    text
}

/// Turns true when somebody wants the command to end.
fn interruption() -> Arc<AtomicBool> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&interrupted);
    tokio::spawn(async move {
        if asked_to_end().await.is_ok() {
            told.store(true, Ordering::Relaxed);
        }
    });
    interrupted
}

#[cfg(unix)]
async fn asked_to_end() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn asked_to_end() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}

/// On standard error; invisible where that is no terminal.
fn progress() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {pos} parts archived ({per_sec})");
    ProgressBar::new_spinner()
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}
