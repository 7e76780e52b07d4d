//! What was written and attached after a report, as `show` and `attachments` print it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::short;
use super::show::quote;
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::acts::Ledger;
use crate::desk::attachments::{Attached, FileKind};
use crate::desk::letters::{Answered, Asked, Awaits, Mail, Said};
use crate::exchange::LetterId;
use crate::keys::public::ReportId;
use crate::seal::attachment::Media;
use crate::seal::open::OpenedReport;

/// Letters, replies, and what is attached to all of it.
pub fn show(
    text: &mut String,
    desk: &Desk,
    ledger: &Ledger,
    (day, id): (Date, ReportId),
    report: &OpenedReport,
) -> anyhow::Result<()> {
    let Some(story) = &report.story else {
        return Ok(());
    };
    let mail = of_report(desk, id, report)?;
    let attached = desk.attached(story, period_of(desk, day, id)?, mail.of(id));
    show_attached(text, desk, &attached, None)?;
    for item in mail.of(id) {
        writeln!(text)?;
        match &item.said {
            Said::Reporter(letter) => {
                let language = letter.language.own_name();
                writeln!(text, "{}: the reporter wrote again ({language})", item.day)?;
            }
            Said::Network(reply) => {
                writeln!(text, "{}: {} replied", item.day, desk.name_of(reply.author))?;
            }
        }
        quote(text, item.said.expose_text())?;
        show_attached(text, desk, &attached, Some(item.id))?;
    }
    let command = format!("corncrake desk reply {}", short(id));
    match mail.awaits(id) {
        Awaits::No => {}
        Awaits::Perhaps => writeln!(
            text,
            "\nThe reporter wrote on the day of the last reply, and may wait for another: {command}"
        )?,
        Awaits::Yes => writeln!(text, "\nThe reporter waits for a reply: {command}")?,
    }
    if let Some(asked) = mail.asked(ledger, id) {
        writeln!(text, "\n{}", asked_in_words(desk, &asked))?;
    }
    let here = mail.aside.len();
    if here > 0 {
        writeln!(
            text,
            "\nSome letters on this desk are set aside: corncrake desk list says which, and why."
        )?;
    }
    Ok(())
}

fn asked_in_words(desk: &Desk, asked: &Asked) -> String {
    let by = desk.name_of(asked.by);
    match asked.since {
        None => {
            format!("{by} asked the reporter something; the question comes with the next sync.")
        }
        Some((day, Answered::No)) => {
            format!("{by} asked the reporter something on {day}. They have not written since.")
        }
        Some((day, Answered::Perhaps)) => {
            format!("{by} asked the reporter something on {day}. They wrote on that day, too.")
        }
        Some((day, Answered::Yes)) => {
            format!("{by} asked the reporter something on {day}. They have written since.")
        }
    }
}

/// The letters of one report.
pub fn of_report(desk: &Desk, id: ReportId, report: &OpenedReport) -> anyhow::Result<Mail> {
    let mailbox = report.story.as_ref().map(|story| (story.mailbox, id));
    let mailboxes: BTreeMap<_, _> = mailbox.into_iter().collect();
    Ok(desk.mail(&mailboxes)?)
}

/// The attachments of a report, or of a letter: those that are here are opened for a
/// moment, to say what they are.
fn show_attached(
    text: &mut String,
    desk: &Desk,
    attached: &[Attached],
    of: Option<LetterId>,
) -> anyhow::Result<()> {
    let mut of_this = attached.iter().filter(|one| one.letter == of).peekable();
    if of_this.peek().is_none() {
        return Ok(());
    }
    writeln!(text, "\nAttached:")?;
    for one in of_this {
        writeln!(text, "  {}  {}", one.number, described(desk, one)?)?;
    }
    Ok(())
}

/// One attachment in a line.
pub fn described(desk: &Desk, attached: &Attached) -> anyhow::Result<String> {
    Ok(match desk.open_attachment(attached)? {
        None => "not fetched yet: corncrake desk attachments".to_owned(),
        Some(Err(why)) => format!("set aside: {why}"),
        Some(Ok(opened)) => {
            let kind = FileKind::of(opened.media(), opened.expose_content());
            let clean = match kind {
                FileKind::Unsafe(why) => format!("UNSAFE: {why}"),
                FileKind::Plain(_) if opened.is_cleaned() => "cleaned".to_owned(),
                FileKind::Plain(_) => {
                    "not cleaned: it may say where, when or by whom it was made".to_owned()
                }
            };
            let size = size(opened.len());
            format!("{}, {size}, {clean}", media(opened.media()))
        }
    })
}

fn media(media: Media) -> &'static str {
    match media {
        Media::Jpeg => "picture (JPEG)",
        Media::Png => "picture (PNG)",
        Media::Webp => "picture (WebP)",
        Media::WebmAudio => "sound (WebM)",
        Media::Ogg => "sound (Ogg)",
        Media::Mp4Audio => "sound (MP4)",
        Media::Mpeg => "sound (MP3)",
        Media::Wav => "sound (WAV)",
        Media::Mp4 => "video (MP4)",
        Media::Webm => "video (WebM)",
        Media::QuickTime => "video (QuickTime)",
        Media::ThreeGpp => "video (3GPP)",
        Media::Pdf => "document (PDF)",
        Media::OctetStream => "file of another kind",
    }
}

/// Bytes as people say them.
pub fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} KB", bytes.div_ceil(1_000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}

/// The period that a report is sealed to.
pub fn period_of(desk: &Desk, day: Date, id: ReportId) -> anyhow::Result<u32> {
    Ok(desk.period_of(day, id)?.unwrap_or_default())
}
