//! Coded records for other programs.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;

use super::{At, counted, open_all};
use crate::desk::export::Format;
use crate::keys::file;

/// Writes the accepted reports' coded answers to a file
#[derive(Debug, Args)]
#[group(id = "format", required = true, multiple = false)]
pub struct Export {
    #[command(flatten)]
    at: At,
    /// Write comma-separated values
    #[arg(long, value_name = "FILE", group = "format")]
    csv: Option<PathBuf>,
    /// Write JSON Lines
    #[arg(long, value_name = "FILE", group = "format")]
    jsonl: Option<PathBuf>,
    /// Add the words of those who agreed to be quoted
    #[arg(long)]
    stories: bool,
}

impl Export {
    pub fn run(self) -> anyhow::Result<()> {
        let (format, path) = match (&self.csv, &self.jsonl) {
            (Some(path), _) => (Format::Csv, path),
            (None, Some(path)) => (Format::JsonLines, path),
            (None, None) => bail!("say --csv FILE or --jsonl FILE"),
        };
        // Never over another file: an earlier export may be somebody's only copy.
        if path.exists() {
            bail!("{} is there already; nothing was written", path.display());
        }
        let desk = self.at.open()?;
        let book = open_all(&desk)?;
        let mut bytes = zeroize::Zeroizing::new(Vec::new());
        let exported = desk.export(&book, format, self.stories, &mut *bytes)?;
        file::write_new(path, &bytes).with_context(|| path.display().to_string())?;
        println!(
            "{} written to {}.",
            counted(exported.reports, "report"),
            path.display()
        );
        if self.stories {
            println!(
                "{} with words: those who agreed to be quoted.",
                exported.stories
            );
        }
        eprintln!();
        eprintln!(
            "WARNING: coded records are as sensitive as stories. Somebody who knows a person may"
        );
        eprintln!(
            "recognise them here. Keep the file encrypted, send it to nobody, delete it when done."
        );
        Ok(())
    }
}
