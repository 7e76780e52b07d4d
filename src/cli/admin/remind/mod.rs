//! `corncrake admin remind`: tells analysts, at fixed times, to look at their desks.
//!
//! A message says the same words every time, **whether or not there is anything to read**. A mail
//! provider, a chat service, whoever takes a telephone and whoever watches the line would otherwise
//! learn on which days reports came. So nothing here can know: it takes [`RemindConfig`] alone, and
//! no database is opened. `corncrake-remind.service` cannot even see the folder that it lies in.
//!
//! What cannot be hidden is that this server writes to these addresses at these times.

mod mail;
mod webhook;

use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::Args;

use self::mail::Mail;
pub use self::mail::PASSWORD;
use self::webhook::Webhooks;
use crate::clock::{Clock as _, SystemClock};
use crate::config::{Config, RemindConfig};

/// Sends each address of `[remind]` in the configuration its reminder to look at the desk.
///
/// The words are the same every time, whether or not there is anything to read: no database is
/// opened. corncrake-remind.timer runs it at fixed times.
#[derive(Debug, Args)]
pub struct Remind {
    /// The server's configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

/// An address that got nothing: which one, by its field, and why, without repeating anything.
struct Failed {
    field: String,
    why: String,
}

impl Remind {
    /// Runs the command.
    pub fn run(&self) -> anyhow::Result<()> {
        let config = Config::read(&self.config)?.remind;
        send(&config.context("there is no [remind] in the configuration")?)
    }
}

/// Whatever is wrong with the configuration is said before anything is sent; after that, no address
/// that fails keeps the others from theirs.
fn send(config: &RemindConfig) -> anyhow::Result<()> {
    let mail = config.mail.as_ref();
    let mail = mail.map(|it| Mail::new(it, config)).transpose()?;
    let webhooks = Webhooks::new(config)?;
    let mut failed = Vec::new();
    if let Some(mail) = &mail {
        failed.extend(mail.send(SystemClock.today())?);
    }
    failed.extend(webhooks.send());

    let all = config.webhooks.len() + config.mail.as_ref().map_or(0, |mail| mail.to.len());
    say!("Reminded {} of {all}.", all - failed.len());
    if failed.is_empty() {
        return Ok(());
    }
    let all: Vec<String> = failed
        .into_iter()
        .map(|Failed { field, why }| format!("{field}: {why}"))
        .collect();
    bail!("{}", all.join("\n"))
}
