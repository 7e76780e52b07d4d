//! What people make for themselves: an identity, a recovery sheet.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::steps::{read_card, read_text};
use crate::cli::unlock::{AtTerminal, PassphraseFile, rng};
use crate::clock::{Clock as _, SystemClock};
use crate::keys::public::NetworkName;
use crate::keys::secret::{Identity, MemberIdentity, RecoverySheet, plugin_beside, recovery_id};
use crate::keys::{file, paper};

/// Makes your identity: a file that never leaves your machine, and a card for the steward
#[derive(Debug, Args)]
pub struct NewIdentity {
    /// What the others will call you; the server sees it, so a working name is enough
    #[arg(long, value_name = "NAME")]
    name: String,
    /// Where to write the identity; the card goes beside it, as FILE.card
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    passphrase: PassphraseFile,
    /// Seal the file to this recipient of an age plugin (a key on hardware) instead of a passphrase
    #[arg(long, value_name = "RECIPIENT", requires = "plugin_identity")]
    plugin_recipient: Option<String>,
    /// The plugin's identity file, which opens it again; a copy goes beside the file, as FILE.plugin
    #[arg(long, value_name = "FILE", requires = "plugin_recipient")]
    plugin_identity: Option<PathBuf>,
}

impl NewIdentity {
    pub fn run(self) -> anyhow::Result<()> {
        let me = MemberIdentity::create(&self.name, &mut rng())?;
        let card = me.card()?;
        let card_path = with_suffix(&self.out, "card");
        refuse_existing(&[&self.out, &card_path, &plugin_beside(&self.out)])?;
        self.write_sealed(&me)?;
        write(&card_path, card.to_text()?.as_bytes())?;
        say!("Identity  {}", self.out.display());
        say!("Card      {}", card_path.display());
        say!("Id        {}", card.id());
        say!("");
        say!(
            "Keep the identity and a copy of it on a stick; it opens only with {}.",
            match self.plugin_recipient {
                Some(_) => "the plugin's key",
                None => "the passphrase",
            }
        );
        say!(
            "Send the card to a steward, as a file or as a QR code (corncrake keys card). Then read"
        );
        say!("these eight words to them, by voice or face to face:");
        say!("");
        for four in card.words()?.chunks(4) {
            say!("  {}", four.join("  "));
        }
        say!("");
        say!("  or, in digits, {}", card.fingerprint()?);
        Ok(())
    }

    /// The identity file, whole or not at all, after it is certain that it opens again.
    fn write_sealed(&self, me: &MemberIdentity) -> anyhow::Result<()> {
        let (Some(recipient), Some(path)) = (&self.plugin_recipient, &self.plugin_identity) else {
            return write(&self.out, &me.seal(&self.passphrase.choose()?)?);
        };
        let identities = read_text(path)?;
        let sealed = me.seal_to_plugin(recipient, &identities, &AtTerminal)?;
        write(&plugin_beside(&self.out), identities.as_bytes())?;
        write(&self.out, &sealed)
    }
}

/// Shows a card: the words to read aloud, and a page with its QR code
#[derive(Debug, Args)]
pub struct ShowCard {
    /// The card's file, or a file with what its QR code says
    #[arg(value_name = "CARD")]
    card: PathBuf,
    /// Write a page to print or to hold up to a camera, with the QR code and the words
    #[arg(long, value_name = "FILE")]
    page: Option<PathBuf>,
    /// Print what the QR code says, to paste elsewhere
    #[arg(long)]
    code: bool,
}

impl ShowCard {
    pub fn run(self) -> anyhow::Result<()> {
        let card = read_card(&self.card)?;
        say!("Card of      {}", card.name);
        say!("Id           {}", card.id());
        say!("Words        {}", card.words()?.join(" "));
        say!("Fingerprint  {}", card.fingerprint()?);
        if self.code {
            say!("{}", card.to_code());
        }
        if let Some(path) = &self.page {
            write(path, paper::card_page(&card)?.as_bytes())?;
            say!("Page         {}", path.display());
        }
        Ok(())
    }
}

/// Makes a recovery sheet to print: an offline way to open every period
#[derive(Debug, Args)]
pub struct NewRecovery {
    /// The network's name
    #[arg(long, value_name = "NETWORK")]
    network: NetworkName,
    /// Where to write the sheet: text, or a page to print if it ends in .html; its public half goes
    /// beside it, as FILE.recipient
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl NewRecovery {
    pub fn run(self) -> anyhow::Result<()> {
        let sheet = RecoverySheet::new(self.network, Identity::generate(&mut rng()));
        let recipient = sheet.recipient();
        let recipient_path = with_suffix(&self.out, "recipient");
        refuse_existing(&[&self.out, &recipient_path])?;
        let today = SystemClock.today();
        let as_page = self.out.extension().is_some_and(|ending| ending == "html");
        let text = if as_page {
            paper::recovery_page(&sheet, today)
        } else {
            sheet.expose_text(today)
        };
        write(&self.out, text.as_bytes())?;
        write(&recipient_path, format!("{recipient}\n").as_bytes())?;
        say!("Sheet      {}", self.out.display());
        say!("Recipient  {}", recipient_path.display());
        say!("Id         {}", recovery_id(&recipient));
        say!("");
        say!("Print the sheet, check that the paper can be read, and delete the file: whoever");
        say!("has it opens every report. It counts once a steward has admitted its recipient:");
        say!(
            "  corncrake keys admit --recovery {}",
            recipient_path.display()
        );
        say!("or when the network is founded, with the same option.");
        Ok(())
    }
}

fn with_suffix(path: &std::path::Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

/// Before a passphrase is asked for: a half-made pair would be worse than none.
fn refuse_existing(paths: &[&PathBuf]) -> anyhow::Result<()> {
    for path in paths {
        let there = path
            .try_exists()
            .with_context(|| path.display().to_string())?;
        anyhow::ensure!(
            !there,
            "{} is there already; it is never overwritten",
            path.display()
        );
    }
    Ok(())
}

fn write(path: &std::path::Path, bytes: &[u8]) -> anyhow::Result<()> {
    file::write_new(path, bytes).with_context(|| path.display().to_string())
}
