//! Writing to a reporter.

use std::io::{IsTerminal as _, Read as _};
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;
use zeroize::Zeroizing;

use super::{At, confirm, find, short, sync, today};
use crate::desk::inert::inert;
use crate::desk::letters::{MOST_REPLY_BYTES, NoReply, ReplyText};
use crate::keys::file;

/// Writes to the reporter of a report
///
/// The reply is signed with your key and sealed to the reporter, who finds it with their receipt. The
/// other analysts who read words see it too, with your name. What you write, you write for somebody
/// who may be in danger: ask for nothing that would expose them, and give no place to meet.
#[derive(Debug, Args)]
pub struct Reply {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "REPORT")]
    id: String,
    /// Read the words from FILE, or from standard input where it is -
    #[arg(long, value_name = "FILE")]
    text: Option<PathBuf>,
    /// Send without asking
    #[arg(long)]
    yes: bool,
}

/// Longer than any reply may be, and short enough to be read into memory.
const LONGEST: u64 = 64 << 10;

impl Reply {
    pub fn run(self) -> anyhow::Result<()> {
        let mut desk = self.at.open()?;
        // Whether somebody else has replied, or the reporter has taken the report back.
        sync::run(&mut desk)?;
        let (day, id) = find(&desk, &self.id)?;
        let to = desk
            .addressee(day, id)
            .with_context(|| format!("nobody can be written to about report {}", short(id)))?;
        let text = ReplyText::new(&self.words()?).context("this cannot be sent")?;
        eprintln!(
            "To the reporter of {}, in the name of the network:",
            short(id)
        );
        eprintln!();
        for line in inert(text.expose_text()).lines() {
            eprintln!("  | {line}");
        }
        eprintln!();
        if !self.yes && !confirm("Send this? It cannot be taken back.")? {
            bail!("nothing was sent. (--yes sends without asking)");
        }
        let key = desk.signing_key();
        let server = desk.server()?;
        match desk.reply(&server.session(&key), &to, &text, today()) {
            Err(error @ NoReply::Desk(_)) => {
                return Err(error).context(
                    "it is not certain that it was sent. Send the same words again: on one day, they are one reply",
                );
            }
            other => other?,
        }
        println!("Sent. The reporter finds it with their receipt.");
        Ok(())
    }

    fn words(&self) -> anyhow::Result<Zeroizing<String>> {
        let bytes = match &self.text {
            Some(path) if path.as_os_str() != "-" => {
                file::read(path, LONGEST).with_context(|| path.display().to_string())?
            }
            _ => typed()?,
        };
        let bytes = Zeroizing::new(bytes);
        let text = std::str::from_utf8(&bytes).context("the words are not UTF-8 text")?;
        Ok(Zeroizing::new(text.to_owned()))
    }
}

fn typed() -> anyhow::Result<Vec<u8>> {
    let input = std::io::stdin();
    if input.is_terminal() {
        let end = if cfg!(windows) {
            "Ctrl-Z and Enter"
        } else {
            "Ctrl-D"
        };
        eprintln!(
            "Write the reply, at most about {MOST_REPLY_BYTES} characters. End it with {end} on a new line."
        );
    }
    let mut bytes = Vec::new();
    let mut most = input.lock().take(LONGEST + 1);
    most.read_to_end(&mut bytes)
        .context("no words could be read")?;
    if bytes.len() as u64 > LONGEST {
        bail!("that is longer than any reply may be");
    }
    Ok(bytes)
}
