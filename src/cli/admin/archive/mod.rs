//! `corncrake admin archive`: what is sealed, as plain `.age` files that outlive this program.

mod index;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use sha2::{Digest as _, Sha256};

use self::index::Indexes;
use super::DatabaseArgs;
use super::folder::{Folder, FolderError};
use crate::clock::{Clock as _, SystemClock};
use crate::intake::Keyring;
use crate::keys::public::{NetworkName, PublicPeriod, Tier};
use crate::seal::file_in;
use crate::store::{SealedPart, Store, StoreError};

/// What a stranger needs, who has the folder and nothing else.
const README: &str = include_str!("README.txt");
/// How many hexadecimal digits of a hash name a part: enough that no two parts share a name.
const NAME_LEN: usize = 24;
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

/// What is not as it should be, of a whole archive.
#[derive(Default)]
struct Told {
    reports: u64,
    /// Attachments whose bytes are not there.
    missing: u64,
    /// Frames in which no age file is.
    damaged: u64,
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

/// What a part is called: the beginning of its hash, which says neither when it came nor under what
/// it is looked up.
fn name_of(stored: &[u8]) -> String {
    let mut name = hex::encode(Sha256::digest(stored));
    name.truncate(NAME_LEN);
    name
}

/// Writes each part as it comes.
async fn write(
    store: &Store,
    mut folder: Folder,
    periods: &BTreeMap<NetworkName, Vec<PublicPeriod>>,
) -> anyhow::Result<(Folder, Told)> {
    let progress = progress();
    let mut told = Told::default();
    let mut indexes = Indexes::new(periods);
    store
        .each_sealed(|network, part| {
            progress.inc(1);
            put(&mut folder, &mut indexes, &mut told, network, part).map_err(ArchiveError::from)
        })
        .await?;
    indexes.finish()?;
    progress.finish_and_clear();
    Ok((folder, told))
}

fn put(
    folder: &mut Folder,
    indexes: &mut Indexes,
    told: &mut Told,
    network: &NetworkName,
    part: SealedPart,
) -> Result<(), FolderError> {
    let of_period = |period: u32| format!("{network}/period-{period:04}");
    match part {
        SealedPart::Report {
            id,
            batch,
            period,
            answers,
            story,
        } => {
            told.reports += 1;
            let whole = [&answers[..], story.as_deref().unwrap_or_default()].concat();
            let name = name_of(&whole);
            let place = format!("{}/reports/{name}", of_period(period));
            put_frame(folder, told, &format!("{place}/answers"), &answers)?;
            if let Some(story) = story {
                put_frame(folder, told, &format!("{place}/story"), &story)?;
            }
            let line = format!("{name}\t{id}\t{batch}\n");
            indexes.add(folder, network, period, Tier::Answers, &line)
        }
        SealedPart::Letter { period, frame } => {
            let name = name_of(&frame);
            let place = format!("{}/letters/{name}", of_period(period));
            put_frame(folder, told, &place, &frame)
        }
        SealedPart::Attachment { frame: None, .. } => {
            told.missing += 1;
            Ok(())
        }
        SealedPart::Attachment {
            mailbox,
            period,
            frame: Some(frame),
        } => {
            let name = name_of(&frame);
            let place = format!("{}/attachments/{name}", of_period(period));
            put_frame(folder, told, &place, &frame)?;
            let line = format!("{name}\t{mailbox}\n");
            indexes.add(folder, network, period, Tier::Stories, &line)
        }
        SealedPart::Withdrawal(frame) => {
            let place = format!("{network}/withdrawals/{}", name_of(&frame));
            put_frame(folder, told, &place, &frame)
        }
        SealedPart::Entry(frame) => {
            let place = format!("{network}/entries/{}", name_of(&frame));
            put_frame(folder, told, &place, &frame)
        }
        SealedPart::Manifest { number, frame } => {
            let place = format!("{network}/cohorts/{number:04}");
            put_frame(folder, told, &place, &frame)
        }
        SealedPart::Notice { number, note } => {
            folder.put(&format!("{network}/notices/{number:04}.note"), &note)
        }
        SealedPart::Wrap {
            member,
            period,
            tier,
            file,
        } => folder.put_beside(
            &format!("{network}/wraps/{period:04}-{tier}-{member}"),
            &file,
        ),
    }
}

/// The age file out of its frame; where there is none, what was stored.
fn put_frame(
    folder: &mut Folder,
    told: &mut Told,
    place: &str,
    frame: &[u8],
) -> Result<(), FolderError> {
    if let Some(file) = file_in(frame) {
        return folder.put(&format!("{place}.age"), file);
    }
    told.damaged += 1;
    folder.put(&format!("{place}.damaged"), frame)
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
