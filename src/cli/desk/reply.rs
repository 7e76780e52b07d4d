//! Writing to a reporter, and asking them something.

use anyhow::{Context, bail};
use clap::Args;

use super::typed::Typed;
use super::{At, Workbench, confirm, find, short, sync, today};
use crate::desk::acts::{Act, Deed};
use crate::desk::inert::inert;
use crate::desk::letters::{MOST_REPLY_BYTES, NoReply, ReplyText};
use crate::exchange::LetterId;
use crate::keys::public::ReportId;

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
    #[command(flatten)]
    words: Typed,
    /// Send without asking
    #[arg(long)]
    yes: bool,
}

/// Asks the reporter of a report something, so that it is known to wait for them
///
/// The question is a reply like any other. Besides, all analysts see that the report waits for its
/// reporter, until they write or somebody says that nothing is waited for any more.
#[derive(Debug, Args)]
pub struct Ask {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "REPORT")]
    id: String,
    #[command(flatten)]
    words: Typed,
    /// Send without asking
    #[arg(long)]
    yes: bool,
    /// Send nothing: nothing is waited for any more
    #[arg(long, conflicts_with_all = ["text", "yes"])]
    enough: bool,
}

impl Reply {
    pub fn run(self) -> anyhow::Result<()> {
        let mut desk = self.at.open()?;
        send(&mut desk, &self.id, &self.words, self.yes)?;
        say!("Sent. The reporter finds it with their receipt.");
        Ok(())
    }
}

impl Ask {
    pub fn run(self) -> anyhow::Result<()> {
        let mut desk = self.at.open()?;
        if self.enough {
            let (_, report) = find(&desk, &self.id)?;
            if desk.ledger()?.asked(report).is_none() {
                bail!("report {} does not wait for its reporter", short(report));
            }
            let deed = Deed::Ask(None);
            desk.act(&[Act { report, deed }], today())?;
            say!("Report {} waits for its reporter no more.", short(report));
            say!("The next sync shares this with the other analysts.");
            return Ok(());
        }
        let (report, reply) = send(&mut desk, &self.id, &self.words, self.yes)?;
        let deed = Deed::Ask(Some(reply));
        desk.act(&[Act { report, deed }], today()).context(
            "the question was sent, but not written down as one. Ask the same again today: it stays one reply",
        )?;
        say!("Sent. The reporter finds it with their receipt; the report waits for them.");
        say!("The next sync shares this with the other analysts.");
        Ok(())
    }
}

/// Sends words to the reporter of a report. Gives the report, and the number of the reply.
fn send(
    desk: &mut Workbench,
    id: &str,
    words: &Typed,
    yes: bool,
) -> anyhow::Result<(ReportId, LetterId)> {
    // Whether somebody else has replied, or the reporter has taken the report back.
    sync::run(desk)?;
    let (day, id) = find(desk, id)?;
    let to = desk
        .addressee(day, id)
        .with_context(|| format!("nobody can be written to about report {}", short(id)))?;
    let ask = format!("Write the reply, at most about {MOST_REPLY_BYTES} characters.");
    let text = ReplyText::new(&words.read(&ask)?).context("this cannot be sent")?;
    eprintln!(
        "To the reporter of {}, in the name of the network:",
        short(id)
    );
    eprintln!();
    for line in inert(text.expose_text()).lines() {
        eprintln!("  | {line}");
    }
    eprintln!();
    if !yes && !confirm("Send this? It cannot be taken back.")? {
        bail!("nothing was sent. (--yes sends without asking)");
    }
    let key = desk.signing_key();
    let server = desk.server()?;
    match desk.reply(&server.session(&key), &to, &text, today()) {
        Err(error @ NoReply::Desk(_)) => Err(error).context(
            "it is not certain that it was sent. Send the same words again: on one day, they are one reply",
        ),
        other => Ok((id, other?)),
    }
}
