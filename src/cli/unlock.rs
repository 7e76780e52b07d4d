//! Passphrases and identity files, as every command asks for them.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::keys::file;
use crate::keys::secret::{
    Lock, MemberIdentity, SHORTEST_PASSPHRASE, check_strength, lock_of, plugin_beside, strength,
    suggested,
};

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
        if lock_of(&bytes) == Some(Lock::Plugin) {
            return with_plugin(path, &bytes);
        }
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
            say_strength(&passphrase);
            return Ok(passphrase);
        }
        eprintln!(
            "Choose a passphrase of at least {SHORTEST_PASSPHRASE} characters. Nobody can reset it. \
             Six words that were drawn at random are best; these were drawn for you just now, and \
             are written down nowhere:"
        );
        eprintln!("  {}", suggested(&mut rng()).expose_secret());
        let passphrase = ask("New passphrase: ")?;
        check_strength(&passphrase)?;
        say_strength(&passphrase);
        let again = ask("The same again: ")?;
        if passphrase.expose_secret() != again.expose_secret() {
            bail!("the two passphrases differ; nothing was written");
        }
        Ok(passphrase)
    }
}

fn with_plugin(path: &Path, sealed: &[u8]) -> anyhow::Result<MemberIdentity> {
    let beside = plugin_beside(path);
    let bytes = file::read(&beside, LONGEST).with_context(|| {
        format!(
            "{} opens with an age plugin, whose identity should lie in {}",
            path.display(),
            beside.display()
        )
    })?;
    let text = String::from_utf8(bytes).with_context(|| beside.display().to_string())?;
    MemberIdentity::open_with_plugin(sealed, &text, &AtTerminal)
        .with_context(|| path.display().to_string())
}

/// What a plugin may ask for, such as a PIN or a touch. Where there is no terminal, nothing is
/// answered, and a plugin that needs nothing works.
#[derive(Debug, Clone, Copy)]
pub struct AtTerminal;

impl age::Callbacks for AtTerminal {
    fn display_message(&self, message: &str) {
        eprintln!("{}", plain(message));
    }

    fn confirm(&self, message: &str, yes: &str, no: Option<&str>) -> Option<bool> {
        let no = no.map(|no| format!(", {}", plain(no))).unwrap_or_default();
        eprintln!("{} ({}{no})", plain(message), plain(yes));
        let answer = rpassword::prompt_password("y or n: ").ok()?;
        Some(answer.trim() == "y")
    }

    fn request_public_string(&self, description: &str) -> Option<String> {
        rpassword::prompt_password(format!("{}: ", plain(description))).ok()
    }

    fn request_passphrase(&self, description: &str) -> Option<SecretString> {
        ask(&format!("{}: ", plain(description))).ok()
    }
}

/// Without what could paint over the terminal.
fn plain(text: &str) -> String {
    text.chars().filter(|char| !char.is_control()).collect()
}

fn say_strength(passphrase: &SecretString) {
    eprintln!("This passphrase is {}.", strength(passphrase).sentence());
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
