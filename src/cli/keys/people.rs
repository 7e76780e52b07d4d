//! What people make for themselves: an identity, a recovery sheet.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use crate::cli::unlock::{PassphraseFile, rng};
use crate::clock::{Clock as _, SystemClock};
use crate::keys::file;
use crate::keys::public::NetworkName;
use crate::keys::secret::{Identity, MemberIdentity, RecoverySheet, recovery_id};

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
}

impl NewIdentity {
    pub fn run(self) -> anyhow::Result<()> {
        let me = MemberIdentity::create(&self.name, &mut rng())?;
        let card = me.card()?;
        let card_path = with_suffix(&self.out, "card");
        refuse_existing(&[&self.out, &card_path])?;
        let sealed = me.seal(&self.passphrase.choose()?)?;
        write(&self.out, &sealed)?;
        write(&card_path, card.to_text()?.as_bytes())?;
        println!("Identity  {}", self.out.display());
        println!("Card      {}", card_path.display());
        println!("Id        {}", card.id());
        println!();
        println!(
            "Keep the identity and a copy of it on a stick; it opens only with the passphrase."
        );
        println!("Send the card to a steward. Then read this to them, by voice or face to face:");
        println!();
        println!("  {}", card.fingerprint()?);
        Ok(())
    }
}

/// Makes a recovery sheet to print: an offline way to open every period
#[derive(Debug, Args)]
pub struct NewRecovery {
    /// The network's name
    #[arg(long, value_name = "NETWORK")]
    network: NetworkName,
    /// Where to write the sheet; its public half goes beside it, as FILE.recipient
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl NewRecovery {
    pub fn run(self) -> anyhow::Result<()> {
        let sheet = RecoverySheet::new(self.network, Identity::generate(&mut rng()));
        let recipient = sheet.recipient();
        let recipient_path = with_suffix(&self.out, "recipient");
        refuse_existing(&[&self.out, &recipient_path])?;
        let text = sheet.expose_text(SystemClock.today());
        write(&self.out, text.as_bytes())?;
        write(&recipient_path, format!("{recipient}\n").as_bytes())?;
        println!("Sheet      {}", self.out.display());
        println!("Recipient  {}", recipient_path.display());
        println!("Id         {}", recovery_id(&recipient));
        println!();
        println!("Print the sheet, check that the paper can be read, and delete the file: whoever");
        println!("has it opens every report. It counts once a steward has admitted its recipient:");
        println!(
            "  corncrake keys admit --recovery {}",
            recipient_path.display()
        );
        println!("or when the network is founded, with the same option.");
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
