//! What reporters attached.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::mail::{described, of_report, period_of, size};
use super::{At, Workbench, counted, find, short, today, words_gone};
use crate::desk::DeskError;
use crate::desk::attachments::{Attached, FileKind};
use crate::exchange::client::ClientError;
use crate::exchange::client::trust::Distrust;
use crate::keys::file;
use crate::keys::public::ReportId;

/// Fetches what is attached to a report, and saves it where you say
///
/// Attachments stay sealed on this machine. --save writes them in the open, which is the only time
/// that this happens: look at them on a machine without a network, and delete them when done. A file
/// that another program might run gets the ending .unsafe. An interrupted fetch goes on where it was.
#[derive(Debug, Args)]
pub struct Attachments {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "REPORT")]
    id: String,
    /// Write the attachments into this folder, in the open
    #[arg(long, value_name = "FOLDER")]
    save: Option<PathBuf>,
}

impl Attachments {
    pub fn run(self) -> anyhow::Result<()> {
        if let Some(folder) = &self.save
            && !folder.is_dir()
        {
            bail!("{} is not a folder; nothing was saved", folder.display());
        }
        let desk = self.at.open()?;
        let (day, id) = find(&desk, &self.id)?;
        let report = match desk.open_report(day, id)? {
            Ok(report) => report,
            Err(aside) => bail!("report {} is set aside: {aside}", short(id)),
        };
        if let Some(gone) = words_gone(&desk, (day, id), &report)? {
            bail!("{gone}");
        }
        let Some(story) = &report.story else {
            bail!("your tier reads answers only; what is attached goes with the words");
        };
        let mail = of_report(&desk, id, &report)?;
        let attached = desk.attached(story, period_of(&desk, day, id)?, mail.of(id));
        if attached.is_empty() {
            say!("Nothing is attached to report {}.", short(id));
            return Ok(());
        }
        let missing = fetch(&desk, &attached)?;
        for one in &attached {
            say!("{}  {}", one.number, described(&desk, one)?);
        }
        if let Some(folder) = &self.save {
            save(&desk, id, &attached, folder)?;
        }
        match missing {
            None => Ok(()),
            Some(why) => Err(why).context("not everything is here; the same command goes on"),
        }
    }
}

/// Fetches what is missing. One that cannot be fetched does not keep the others away: its reason is
/// the answer.
fn fetch(desk: &Workbench, attached: &[Attached]) -> anyhow::Result<Option<anyhow::Error>> {
    let mut missing = None;
    let key = desk.signing_key();
    let server = desk.server()?;
    let session = server.session(&key);
    for one in attached.iter().filter(|one| !desk.has_attachment(one)) {
        let bar = bar(one.number);
        let fetched = desk.fetch_attachment(&session, one, &|done, of| {
            bar.set_length(of as u64);
            bar.set_position(done as u64);
        });
        bar.finish_and_clear();
        let why = match fetched {
            Ok(()) => continue,
            Err(DeskError::Distrust(Distrust::Client(ClientError::Missing))) => anyhow::anyhow!(
                "the server does not have attachment {}: it may still be on its way, or was lost there",
                one.number
            ),
            Err(DeskError::Distrust(Distrust::Client(error))) => {
                anyhow::Error::new(error).context(format!("attachment {}", one.number))
            }
            Err(other) => return Err(other.into()),
        };
        missing = missing.or(Some(why));
    }
    Ok(missing)
}

/// Writes what opens and is what the report names; never over another file.
fn save(
    desk: &Workbench,
    id: ReportId,
    attached: &[Attached],
    folder: &Path,
) -> anyhow::Result<()> {
    say!("");
    let mut count = 0;
    let mut unclean = false;
    for one in attached {
        let opened = match desk.open_attachment(one)? {
            None => continue,
            Some(Ok(opened)) => opened,
            Some(Err(why)) => {
                desk.refuse_attachment(id, one, today())?;
                say!("Attachment {} was not saved: {why}.", one.number);
                say!("The same command fetches it again.");
                continue;
            }
        };
        let kind = FileKind::of(opened.media(), opened.expose_content());
        let path = folder.join(format!("attachment-{}.{}", one.number, kind.ending()));
        match file::write_new(&path, opened.expose_content()) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                bail!(
                    "{} is there already; {} saved before it",
                    path.display(),
                    counted(count, "attachment")
                );
            }
            other => other.with_context(|| path.display().to_string())?,
        }
        count += 1;
        say!("{} ({})", path.display(), size(opened.len()));
        if let FileKind::Unsafe(why) = kind {
            say!("  DO NOT OPEN IT: {why}.");
        }
        unclean |= !opened.is_cleaned();
    }
    eprintln!();
    if unclean {
        eprintln!(
            "WARNING: what was not cleaned may hold places, times, names and devices inside."
        );
    }
    if count > 0 {
        eprintln!("WARNING: these files are in the open now. Delete them when you are done.");
    }
    Ok(())
}

/// A bar on standard error; invisible where that is no terminal.
fn bar(number: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {bytes} of {total_bytes}");
    ProgressBar::new(0)
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        .with_message(format!("Attachment {number}"))
}
