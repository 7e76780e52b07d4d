//! `corncrake site`

mod dhis2;
mod export;
mod folder;

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};

use crate::release::{Note, Proof, Root};

/// Carries published statistics elsewhere.
#[derive(Debug, Args)]
pub struct Site {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Export(export::Export),
    Dhis2(dhis2::Dhis2),
}

impl Site {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Export(command) => command.run(),
            Command::Dhis2(command) => command.run(),
        }
    }
}

/// A proof, and the root from which it is believed.
#[derive(Debug, Args)]
struct FromProof {
    /// The network's proof.json, as its statistics offer it for download.
    #[arg(long, value_name = "FILE")]
    proof: PathBuf,
    /// The network's root, from a source that you trust: its root notice, or its fingerprint.
    #[arg(long, value_name = "FILE-OR-FINGERPRINT")]
    root: String,
}

impl FromProof {
    fn read(&self) -> anyhow::Result<(Proof, Root)> {
        let shown = self.proof.display();
        let text = std::fs::read_to_string(&self.proof);
        let text = text.with_context(|| format!("cannot read {shown}"))?;
        let proof = Proof::from_json(&text).with_context(|| format!("{shown}"))?;
        Ok((proof, root(&self.root)?))
    }
}

/// The root that somebody names: a file with the notice, or a fingerprint.
pub(super) fn root(text: &str) -> anyhow::Result<Root> {
    if !Path::new(text).exists() {
        return text.parse().with_context(|| {
            format!("--root {text}: there is no such file, and it is no fingerprint either")
        });
    }
    let bytes = std::fs::read(text).with_context(|| format!("cannot read {text}"))?;
    let note = Note::from_bytes(&bytes).with_context(|| format!("{text} is no notice"))?;
    Ok(Root::Note(Box::new(note)))
}

/// An origin without a slash at its end.
fn origin(text: &str) -> anyhow::Result<String> {
    let bare = text.strip_suffix('/').unwrap_or(text);
    let host = bare
        .strip_prefix("https://")
        .or_else(|| bare.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ', '"', '<']) => {
            Ok(bare.to_owned())
        }
        _ => bail!("--origin {text}: an origin looks like https://statistics.example.org"),
    }
}
