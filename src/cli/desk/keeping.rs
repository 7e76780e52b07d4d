//! How long things are kept: what is due to be destroyed, and the end of a desk.

use std::fmt::Write as _;
use std::io::IsTerminal as _;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use clap::Args;

use super::{At, counted, open_all, print, today};
use crate::desk::Desk;
use crate::desk::keeping::{Due, Ending, check_step, due, ready};
use crate::keys::public::{Destroyed, Tier};
use crate::keys::secret::MemberIdentity;

/// Shows what is due to be destroyed, what that would cost, and what holds it up
///
/// Changes nothing: the rule only allows, and a step of the stewards destroys (`corncrake keys
/// expire`). Ends with status 0 where nothing is due, and with status 4 where something is.
#[derive(Debug, Args)]
pub struct Keeping {
    #[command(flatten)]
    at: At,
}

impl Keeping {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let mut text = String::new();
        rule(&mut text, &desk)?;
        destroyed(&mut text, &desk)?;
        let book = open_all(&desk)?;
        let mail = desk.mail(&book.mailboxes())?;
        let due = due(&desk, &book, &mail, today())?;
        plan(&mut text, &due)?;
        print(&text)?;
        if due.is_empty() {
            return Ok(());
        }
        Err(IsDue(due.len()).into())
    }
}

/// Something is due: a status of its own, fit for scripts.
#[derive(Debug, thiserror::Error)]
#[error("{} due to be destroyed", steps(*.0))]
pub struct IsDue(usize);

fn steps(count: usize) -> String {
    match count {
        1 => "1 period's stories or reports are".to_owned(),
        more => format!("stories or reports of {more} periods are"),
    }
}

fn rule(text: &mut String, desk: &Desk) -> anyhow::Result<()> {
    let Some(rule) = desk.chain().current().retention else {
        writeln!(
            text,
            "There is no rule: everything is kept until the stewards set one (corncrake keys keep)."
        )?;
        return Ok(());
    };
    for (tier, what) in [
        (Tier::Stories, "Stories, letters and files"),
        (Tier::Answers, "The answers, and so the whole reports"),
    ] {
        match rule.months(tier) {
            Some(months) => writeln!(
                text,
                "{what} are to be destroyed {} after the last day on which a report to their period may come.",
                counted(months as usize, "month")
            )?,
            None => writeln!(text, "{what} are kept.")?,
        }
    }
    Ok(())
}

fn destroyed(text: &mut String, desk: &Desk) -> anyhow::Result<()> {
    writeln!(text)?;
    let chain = desk.chain();
    let mut any = false;
    for tier in [Tier::Stories, Tier::Answers] {
        let through = chain.current().destroyed_through(tier);
        let periods = chain.periods().filter(|period| period.number <= through);
        for period in periods {
            let by = chain.destroyed_by(period.number, tier);
            let by = by.map_or(String::new(), |notice| {
                format!(" on {}, by notice {}", notice.issued, notice.number)
            });
            writeln!(
                text,
                "Destroyed{by}: the {tier} of period {}.",
                period.number
            )?;
            any = true;
        }
    }
    if !any {
        writeln!(text, "Nothing has been destroyed so far.")?;
    }
    writeln!(
        text,
        "Backups, sticks and exports made before still hold what they held, and whoever kept a copy of \
         a key can open them."
    )?;
    Ok(())
}

fn plan(text: &mut String, due: &[Due]) -> anyhow::Result<()> {
    writeln!(text)?;
    if due.is_empty() {
        writeln!(text, "Nothing is due.")?;
    }
    for one in due {
        write_due(text, one)?;
    }
    for tier in [Tier::Stories, Tier::Answers] {
        if let Some(through) = ready(due, tier) {
            writeln!(
                text,
                "Nothing holds up the {tier} up to period {through}. A steward takes the step: corncrake keys expire"
            )?;
        }
    }
    Ok(())
}

/// One period: what goes, what that costs, what holds it up.
fn write_due(text: &mut String, due: &Due) -> anyhow::Result<()> {
    let holds = due.holds;
    writeln!(
        text,
        "Period {}, {}: due since {}. {} on this desk.",
        due.period,
        due.tier,
        due.since,
        counted(holds.reports, "report")
    )?;
    for (count, what) in [
        (holds.aside, "set aside; nobody can read them"),
        (
            holds.quotes,
            "with a quote that may be published: publish or keep it elsewhere first",
        ),
        (
            holds.waiting,
            "whose reporters wrote again or were asked something",
        ),
    ] {
        if count > 0 {
            writeln!(text, "  Of these: {count} {what}.")?;
        }
    }
    if due.tier == Tier::Answers && holds.reports > 0 {
        writeln!(
            text,
            "  No release that counts them can be corrected afterwards."
        )?;
    }
    for why in due.hindrances() {
        writeln!(text, "  Held up: {why}.")?;
    }
    Ok(())
}

/// Looks on a steward's desk for what still needs what a step destroys, says what goes, and fails where
/// something does. The desk is the one named, or that in whose folder the stewards' documents lie;
/// `false` where there is none.
pub fn check_on_desk(
    named: Option<&Path>,
    documents: &Path,
    member: &MemberIdentity,
    next: Destroyed,
) -> anyhow::Result<bool> {
    let around = documents.canonicalize()?;
    let around = around.parent().filter(|at| at.join("desk.toml").is_file());
    let Some(folder) = named.or(around) else {
        return Ok(false);
    };
    let at = || format!("on the desk in {}", folder.display());
    let desk = Desk::open(folder, member.twin()).with_context(at)?;
    let book = open_all(&desk)?;
    let mail = desk.mail(&book.mailboxes())?;
    let step = check_step(&desk, &book, &mail, next, today()).with_context(at)?;
    let mut text = String::new();
    for due in &step {
        write_due(&mut text, due)?;
    }
    print(&text)?;
    Ok(true)
}

/// After the end of a network, removes from this desk all that is not public
///
/// Reports, letters, files, keys, decisions, exact tables and rosters. Export first what is to be kept:
/// afterwards nobody can open it here. Notices and releases stay, so that what was published can be
/// verified. A steward's own documents are removed by `corncrake keys destroy`.
#[derive(Debug, Args)]
pub struct Destroy {
    #[command(flatten)]
    at: At,
    /// The network's name, in scripts; otherwise you are asked for it
    #[arg(long, value_name = "NETWORK")]
    network: Option<String>,
}

impl Destroy {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let ending = desk.ending()?;
        print(&preview(&ending)?)?;
        let name = desk.network().to_string();
        let said = match self.network {
            Some(said) => said,
            None => ask(&format!(
                "Type the name of the network to remove all this ({name}): "
            ))?,
        };
        ensure!(
            said.trim() == name,
            "that is not the network's name; nothing was removed"
        );
        desk.destroy()?;
        say!("Removed. Copies elsewhere are not: backups of this machine, exports, printed pages.");
        say!("Your identity file stays where it is; it opens nothing of this network any more.");
        Ok(())
    }
}

fn preview(ending: &Ending) -> anyhow::Result<String> {
    let Ending {
        on,
        reports,
        letters,
        attachments,
        keys,
        cohorts,
        unsent,
        not_handed_over,
    } = *ending;
    let mut text = format!("The network ended on {on}. On this desk there are:\n");
    for (count, what) in [
        (reports, "sealed report"),
        (letters, "letter"),
        (attachments, "attachment"),
        (keys, "key"),
        (cohorts, "frozen cohort"),
    ] {
        writeln!(text, "  {}", counted(count, what))?;
    }
    if unsent + not_handed_over > 0 {
        writeln!(
            text,
            "No other desk has {} and {} of these.",
            counted(unsent, "decision"),
            counted(not_handed_over, "imported report")
        )?;
    }
    Ok(text)
}

fn ask(question: &str) -> anyhow::Result<String> {
    if !std::io::stdin().is_terminal() {
        bail!("no terminal to ask on; use --network");
    }
    eprint!("{question}");
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(answer)
}
