//! Two analysts publish a few quotes: one proposes words, the other approves them beside an answer.

use anyhow::{Context, ensure};
use rand::CryptoRng;

use super::team::sync;
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::acts::{Act, Approval, Deed};
use crate::desk::publish::Published;
use crate::desk::recoding::is_quotable;
use crate::desk::words::{View, Written};
use crate::keys::public::{Hash, ReportId};
use crate::release::quotes::{Beside, newest};
use crate::seal::open::OpenedReport;

/// How many there are.
const QUOTES: usize = 5;

/// A quote that was proposed, and the answer that it illustrates.
struct Proposed {
    day: Date,
    report: ReportId,
    quote: Hash,
    beside: Beside,
}

/// Has the first of `desks` propose quotes and publish them, and the second approve them. Gives how many
/// are published.
pub fn publish(desks: &mut [Desk], today: Date, rng: &mut impl CryptoRng) -> anyhow::Result<usize> {
    let [first, second, ..] = desks else {
        return Ok(0);
    };
    sync(first, today)?;
    let proposed = propose(first, today)?;
    sync(first, today)?;
    sync(second, today)?;
    for one in &proposed {
        let ledger = second.ledger()?;
        let opened = open(second, (one.day, one.report))?;
        let view = View {
            approval: Approval::Given,
            beside: Some(one.beside.clone()),
        };
        let act = second.view_quote(&ledger, (one.report, &opened), one.quote, view)?;
        second.act(&[act], today)?;
    }
    sync(second, today)?;
    sync(first, today)?;
    let due = first.quotes_due(&first.ledger()?)?;
    if !due.is_due() {
        return Ok(0);
    }
    let draft = first.draft_quotes(&due, today, rng)?;
    let server = first.server()?;
    let session = server.session(&first.member().signing);
    let published = first.publish_quotes(&session, draft.note())?;
    ensure!(published == Published::Public, "the quotes are not public");
    Ok(draft.quotes().all().len())
}

fn propose(desk: &Desk, today: Date) -> anyhow::Result<Vec<Proposed>> {
    let releases = desk.releases()?;
    let newest = newest(&releases).context("nothing is released")?;
    let mut proposed: Vec<Proposed> = Vec::new();
    for (day, report) in desk.places()? {
        if proposed.len() == QUOTES {
            break;
        }
        let ledger = desk.ledger()?;
        let opened = open(desk, (day, report))?;
        let taken = |beside: &Beside| proposed.iter().any(|one| one.beside == *beside);
        let mut may = desk.may_illustrate(&ledger, (report, &opened));
        // Beside what happened rather than beside what was done about it: where it is read first.
        may.sort_by_key(|beside| {
            newest
                .tables
                .iter()
                .position(|of| of.question == beside.question)
        });
        let mut may = may.into_iter();
        let beside = may.find(|beside| beside.stands(newest) && !taken(beside));
        let (Some(beside), Some(text)) = (beside, words(&opened)) else {
            continue;
        };
        let act = desk.write_quote(&ledger, (report, &opened), &text, today)?;
        let Deed::Quote { words, .. } = &act.deed else {
            continue;
        };
        let quote = words.id();
        desk.act(&[Act { report, ..act }], today)?;
        proposed.push(Proposed {
            day,
            report,
            quote,
            beside,
        });
    }
    Ok(proposed)
}

/// The report's words without the mark that they are invented; none where it may not be quoted.
fn words(opened: &OpenedReport) -> Option<Written> {
    let story = opened.story.as_ref()?.story.expose_text();
    let (_, said) = story.split_once("] ")?;
    let quotable = is_quotable(&opened.answers) && !said.contains(['[', ']']);
    Written::new(said).ok().filter(|_| quotable)
}

fn open(desk: &Desk, (day, report): (Date, ReportId)) -> anyhow::Result<OpenedReport> {
    let opened = desk.open_report(day, report)?;
    opened.context("a report that was just sent does not open")
}
