//! Passing a cohort on: what would be passed, then the sealed file.

use axum::response::Response;
use maud::html;

use super::{HERE, Held, back, cohort, is_practice};
use crate::desk::acts::PassedOn;
use crate::desk::partner::Partner;
use crate::desk::partner::pass::{NotPassed, Passing};
use crate::desk::workbench::leaving;
use crate::desk::workbench::open::{Answered, Open, Posted};
use crate::keys::public::NetworkName;
use crate::release::CohortDates;
use crate::web::PublicError;

/// Where it is looked at.
const LOOK: &str = "/statistics/partners/pass";

/// What was looked at. Of the records nothing is kept but the hash of all.
pub(super) struct Shown {
    to: NetworkName,
    on: PassedOn,
    records: usize,
    without_answers: usize,
    again: bool,
}

impl Shown {
    fn of(partner: &Partner, passing: &Passing) -> Self {
        Self {
            to: partner.network().clone(),
            on: passing.on,
            records: passing.records,
            without_answers: passing.without_answers,
            again: passing.again,
        }
    }
}

fn gathered(open: &Open, to: &NetworkName, cohort: u32) -> Result<(Partner, Passing), NotPassed> {
    let bench = &open.bench;
    let partner = bench.desk.partner(to)?;
    let passing = bench
        .desk
        .pass(bench.shelf.book(), &partner, cohort, open.today)?;
    Ok((partner, passing))
}

/// `POST /statistics/partners/pass`
pub(super) async fn gather(Posted { mut open, fields }: Posted) -> Answered {
    if is_practice(&mut open)? {
        return Ok(open.back(HERE));
    }
    let (Ok(to), Ok(cohort)) = (fields.first("to").parse(), fields.first("cohort").parse()) else {
        return Ok(open.back(HERE));
    };
    let work = tokio::task::spawn_blocking(move || {
        let shown = gathered(&open, &to, cohort);
        let shown = shown.map(|(partner, passing)| Shown::of(&partner, &passing));
        (open, shown)
    });
    let (mut open, shown) = work.await.map_err(PublicError::internal)?;
    match shown {
        Ok(shown) => {
            open.bench.partners.hold(Held::Pass(shown));
            Ok(open.back(LOOK))
        }
        Err(why) => {
            open.refuse_why(&why)?;
            Ok(open.back(HERE))
        }
    }
}

/// `GET /statistics/partners/pass`
pub(super) async fn show(open: Open) -> Answered {
    let Some(Held::Pass(shown)) = &open.bench.partners.held else {
        return Ok(open.back(HERE));
    };
    let words = open.words;
    let network = [("network", shown.to.to_string().into())];
    let ours = open.bench.desk.published_cohorts().unwrap_or_default();
    let is_this = |dates: &&CohortDates| dates.number == shown.on.cohort;
    let named = match ours.iter().find(is_this) {
        Some(dates) => cohort(words, dates)?,
        None => shown.on.cohort.to_string(),
    };
    let title = words.t("desk-partners-pass-title")?;
    let without = [("count", shown.without_answers.into())];
    let body = html! {
        h1 { (words.with("desk-partners-pass-to", &network)?) }
        p { (named) }
        @if shown.again { p.notice { (words.t("desk-partners-pass-again")?) } }
        p.much { (words.with("desk-partners-pass-records", &[("count", shown.records.into())])?) }
        ul {
            @if shown.without_answers > 0 {
                li { (words.with("desk-partners-pass-without", &without)?) }
            }
            @for id in ["passed", "codes", "never", "who"] {
                li { (words.t(&format!("desk-partners-pass-{id}"))?) }
            }
        }
        p { strong { (words.t("desk-partners-pass-for-good")?) } }
        form.step method="post" action=(open.to("/statistics/partners/pass/take")) {
            input type="hidden" name="number" value=(open.bench.partners.number);
            p.check {
                input #sure type="checkbox" name="sure" value="yes" required;
                label for="sure" { (words.with("desk-partners-pass-sure", &network)?) }
            }
            div { button.act { (words.t("desk-partners-pass-take")?) } }
        }
        p.hint { (words.t("desk-partners-pass-file")?) }
        (back(&open)?)
    };
    open.page(&title, &body)
}

/// Why no file is handed out.
enum Stopped {
    /// It is not what was looked at.
    Changed,
    Refused(NotPassed),
}

/// `POST /statistics/partners/pass/take`
pub(super) async fn take(Posted { mut open, fields }: Posted) -> Answered {
    let is_this = fields.first("number").parse() == Ok(open.bench.partners.number);
    if !is_this || fields.first("sure") != "yes" {
        let text = open.words.t(if is_this {
            "desk-partners-pass-not-sure"
        } else {
            "desk-partners-changed"
        })?;
        open.warn(text);
        return Ok(open.back(LOOK));
    }
    let work = tokio::task::spawn_blocking(move || {
        let sealed = seal(&mut open);
        (open, sealed)
    });
    let (mut open, sealed) = work.await.map_err(PublicError::internal)?;
    match sealed {
        Ok(response) => {
            open.workbench.start_sync(&open.bench);
            let text = open.words.t("desk-partners-pass-done")?;
            open.say(text);
            return Ok(response);
        }
        Err(Stopped::Changed) => {
            let text = open.words.t("desk-partners-changed")?;
            open.warn(text);
            return Ok(open.back(LOOK));
        }
        Err(Stopped::Refused(why)) => open.refuse_why(&why)?,
    }
    Ok(open.back(HERE))
}

/// Gathers it once more, because meanwhile somebody may have taken a report back. That it was passed
/// is noted before the file leaves.
fn seal(open: &mut Open) -> Result<Response, Stopped> {
    let Some(Held::Pass(shown)) = &open.bench.partners.held else {
        return Err(Stopped::Changed);
    };
    let gathered = gathered(open, &shown.to, shown.on.cohort);
    let (partner, passing) = gathered.map_err(Stopped::Refused)?;
    if passing.on != shown.on {
        let shown = Shown::of(&partner, &passing);
        open.bench.partners.hold(Held::Pass(shown));
        return Err(Stopped::Changed);
    }
    let (today, bench) = (open.today, &mut *open.bench);
    let sealed = bench.desk.seal_passing(&passing, &partner, today);
    let sealed = sealed.map_err(Stopped::Refused)?;
    // So that the pages know of it too.
    let refreshed = bench.shelf.refresh(&bench.desk);
    refreshed.map_err(|why| Stopped::Refused(why.into()))?;
    let name = format!(
        "{}-cohort-{}.passed",
        bench.desk.network(),
        passing.on.cohort
    );
    Ok(leaving::download(&sealed, &name))
}
