//! Bringing the desk up to date.

use clap::Args;

use super::{At, alarms, counted, open_all, short, today};
use crate::desk::casebook::{Casebook, State};
use crate::desk::letters::{Awaits, Mail};
use crate::desk::sync::{Step, Synced};
use crate::desk::warnings::Warning;

/// Fetches new reports and shares decisions
#[derive(Debug, Args)]
pub struct Sync {
    #[command(flatten)]
    at: At,
}

impl Sync {
    pub fn run(self) -> anyhow::Result<()> {
        let mut desk = self.at.open()?;
        let synced = run(&mut desk)?;
        let book = open_all(&desk)?;
        let mail = desk.mail(&book.mailboxes())?;
        tell(&synced, &book, &mail)?;
        warn(&desk.warnings(today())?);
        alarms::none_waits(desk.folder())
    }
}

/// Syncs without a word; alarms wait in the folder.
pub fn run_quietly(desk: &mut super::Workbench) -> anyhow::Result<()> {
    desk.sync(today(), &|_| ())?;
    Ok(())
}

/// Syncs with a word of progress on a terminal.
pub fn run(desk: &mut super::Workbench) -> anyhow::Result<Synced> {
    let told = desk.folder().open_alarms()?;
    let told: Vec<u64> = told.iter().map(|raised| raised.number).collect();
    let bar = super::progress_bar(0, "Asking the server");
    let synced = desk.sync(today(), &|step| match step {
        Step::Asking(what) => bar.set_message(what),
        Step::Reports(done, of) => {
            bar.set_message("Fetching reports");
            bar.set_length(of as u64);
            bar.set_position(done as u64);
        }
        Step::Letters(done, of) => {
            bar.set_message("Fetching letters");
            bar.set_length(of as u64);
            bar.set_position(done as u64);
        }
    });
    bar.finish_and_clear();
    // First and loud, so that no other line hides them; those of a sync that failed, too.
    alarms::tell(desk.folder(), &told)?;
    Ok(synced?)
}

fn tell(synced: &Synced, book: &Casebook, mail: &Mail) -> anyhow::Result<()> {
    say!("{} fetched.", counted(synced.new_reports, "new report"));
    if synced.new_letters > 0 {
        say!("{} fetched.", counted(synced.new_letters, "new letter"));
    }
    handed_over(synced)?;
    if synced.sent + synced.received > 0 {
        say!(
            "Decisions shared: {} sent, {} received.",
            synced.sent,
            synced.received
        );
    }
    if synced.new_releases > 0 {
        say!(
            "{} published by others.",
            counted(synced.new_releases, "release")
        );
    }
    if synced.new_quotes {
        say!("Quotes were published by others: corncrake desk quotes");
    }
    for id in &synced.withdrawn {
        say!(
            "Report {} was taken back by its reporter. It is removed here too.",
            short(*id)
        );
    }
    if synced.destroyed {
        say!(
            "What the stewards' notice has destroyed is gone from this desk too: corncrake desk keeping"
        );
    }
    let in_state = |state| book.cases.iter().filter(|case| case.state == state).count();
    say!("");
    say!(
        "On this desk: {} waiting, {} accepted for the next release.",
        in_state(State::New),
        in_state(State::Accepted)
    );
    let waiting = book.cases.iter().map(|case| mail.awaits(case.id));
    let waiting = waiting.filter(|awaits| *awaits != Awaits::No).count();
    if waiting > 0 {
        say!(
            "{} wrote again and may wait for a reply: corncrake desk list --waiting",
            counted(waiting, "reporter")
        );
    }
    set_aside(book)?;
    letters_aside(mail)?;
    if in_state(State::New) > 0 {
        say!("Next: corncrake desk list --state new");
    }
    Ok(())
}

/// Says how many reports are set aside, and where to look.
pub fn set_aside(book: &Casebook) -> anyhow::Result<()> {
    let count = book
        .cases
        .iter()
        .filter(|case| case.state == State::SetAside)
        .count();
    if count > 0 {
        say!(
            "{} set aside: it cannot be read here or does not fit. See: corncrake desk list --state set-aside",
            counted(count, "report")
        );
    }
    for id in book.circles() {
        say!(
            "Report {} counts nowhere: it and its duplicates only name one another. Accept one of them.",
            short(id)
        );
    }
    Ok(())
}

/// Says what became of reports that came by another road.
pub fn handed_over(synced: &Synced) -> anyhow::Result<()> {
    for id in &synced.handed_over {
        say!(
            "Report {}, imported here, is on the server now.",
            short(*id)
        );
    }
    for (id, why) in &synced.not_handed_over {
        say!(
            "Report {}, imported here, is not all on the server yet: {why}. The next sync tries again.",
            short(*id)
        );
    }
    Ok(())
}

/// Says which letters are set aside, and why.
pub fn letters_aside(mail: &Mail) -> anyhow::Result<()> {
    for (id, why) in &mail.aside {
        say!("Letter {} set aside: {why}.", &id.to_string()[..8]);
    }
    if !mail.waiting.is_empty() {
        say!(
            "{} for reports that are not on this desk; kept until they are.",
            counted(mail.waiting.len(), "letter")
        );
    }
    Ok(())
}

/// Warns, loudly and each time.
pub fn warn(warnings: &[Warning]) {
    for warning in warnings {
        eprintln!();
        eprintln!("WARNING: {warning}.");
    }
}
