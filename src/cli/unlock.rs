//! Passphrases and identity files, as every command asks for them.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::keys::file;
use crate::keys::secret::{MemberIdentity, SHORTEST_PASSPHRASE, check_strength};

/// No identity file and no file of a passphrase is longer.
const LONGEST: u64 = 8 << 10;

/// Whose identity a command acts with.
#[derive(Debug, Args)]
pub struct Unlock {
    /// Your identity file
    #[arg(long, value_name = "FILE")]
    pub identity: PathBuf,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

/// Where a passphrase comes from when nobody is there to type it.
#[derive(Debug, Args)]
pub struct PassphraseFile {
    /// Read the passphrase from the first line of FILE instead of asking for it
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl Unlock {
    /// Opens the identity file.
    pub fn open(&self) -> anyhow::Result<MemberIdentity> {
        self.passphrase.open(&self.identity)
    }
}

impl PassphraseFile {
    /// Whether nobody has to be there to type the passphrase.
    pub fn is_a_file(&self) -> bool {
        self.passphrase_file.is_some()
    }

    /// Opens the identity file at `path`.
    pub fn open(&self, path: &Path) -> anyhow::Result<MemberIdentity> {
        let bytes = file::read(path, LONGEST).with_context(|| path.display().to_string())?;
        let passphrase = match &self.passphrase_file {
            Some(file) => first_line(file)?,
            None => ask(&format!("Passphrase of {}: ", path.display()))?,
        };
        MemberIdentity::open(&bytes, &passphrase).with_context(|| path.display().to_string())
    }

    /// Opens the identity file at `path` where a file holds the passphrase; asks nobody.
    pub fn open_without_asking(&self, path: &Path) -> anyhow::Result<Option<MemberIdentity>> {
        match self.passphrase_file {
            Some(_) => self.open(path).map(Some),
            None => Ok(None),
        }
    }

    /// A passphrase for a new file: asked twice, and strong enough.
    pub fn choose(&self) -> anyhow::Result<SecretString> {
        if let Some(file) = &self.passphrase_file {
            let passphrase = first_line(file)?;
            check_strength(&passphrase)?;
            return Ok(passphrase);
        }
        eprintln!(
            "Choose a passphrase of at least {SHORTEST_PASSPHRASE} characters; five or six random \
             words are best. Nobody can reset it."
        );
        let passphrase = ask("New passphrase: ")?;
        check_strength(&passphrase)?;
        let again = ask("The same again: ")?;
        if passphrase.expose_secret() != again.expose_secret() {
            bail!("the two passphrases differ; nothing was written");
        }
        Ok(passphrase)
    }
}

/// The machine's randomness.
pub fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

fn ask(prompt: &str) -> anyhow::Result<SecretString> {
    rpassword::prompt_password(prompt)
        .map(SecretString::from)
        .context("no terminal to ask for the passphrase; use --passphrase-file FILE")
}

fn first_line(path: &Path) -> anyhow::Result<SecretString> {
    let bytes = file::read(path, LONGEST).with_context(|| path.display().to_string())?;
    let bytes = Zeroizing::new(bytes);
    let text = std::str::from_utf8(&bytes).context("the passphrase file is not UTF-8 text")?;
    Ok(text.lines().next().unwrap_or_default().to_owned().into())
}
