//! Who the partners are, what went to them and came from them, and what can be done.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::{cohort, holds, six};
use crate::desk::DeskError;
use crate::desk::inert::inert_line;
use crate::desk::partner::known::{self, WasPassed};
use crate::desk::partner::receive::tag;
use crate::desk::partner::{NoPartner, Partner, offers_to_pass_on};
use crate::desk::workbench::open::{Answered, Open, Words};
use crate::keys::public::{NetworkName, Tier, six_words};
use crate::release::{CohortDates, Publishable};
use crate::web::PublicError;

/// What this desk knows, gathered for one page.
struct Known {
    partners: Vec<(NetworkName, Result<Partner, NoPartner>)>,
    ours: Vec<CohortDates>,
    passed: Vec<WasPassed>,
    /// How many reports carry a tag of what was passed on.
    received: BTreeMap<String, usize>,
}

impl Known {
    fn of(open: &Open) -> Result<Self, DeskError> {
        let (desk, book) = (&open.bench.desk, open.bench.shelf.book());
        let names = desk.folder().partners()?;
        let pinned = |name: NetworkName| {
            let partner = desk.partner(&name);
            (name, partner)
        };
        Ok(Self {
            partners: names.into_iter().map(pinned).collect(),
            ours: desk.published_cohorts()?,
            passed: known::passed(&book.ledger).collect(),
            received: known::received(book),
        })
    }

    fn ours(&self, words: Words, number: u32) -> Result<String, PublicError> {
        match self.ours.iter().find(|it| it.number == number) {
            Some(dates) => cohort(words, dates),
            None => Ok(number.to_string()),
        }
    }
}

/// `GET /statistics/partners`
pub(super) async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-partners-title")?;
    let body = if let Err(why) = Publishable::of(open.bench.desk.chain()) {
        refused(words, &words.why(&why)?)?
    } else {
        match Known::of(&open) {
            Ok(mut known) => all(&open, &mut known)?,
            Err(why) => refused(words, &inert_line(&why.to_string()))?,
        }
    };
    let body = html! {
        h1 { (title) }
        p { (words.t("desk-partners-what")?) }
        (body)
        p { a href=(open.to("/statistics")) { (words.t("desk-statistics-back")?) } }
    };
    open.page(&title, &body)
}

fn refused(words: Words, why: &str) -> Result<Markup, PublicError> {
    let why = [("why", why.to_owned().into())];
    Ok(html! { p.notice.refused { (words.with("desk-shell-refused", &why)?) } })
}

fn all(open: &Open, known: &mut Known) -> Result<Markup, PublicError> {
    let words = open.words;
    let asked = open
        .bench
        .desk
        .asked_now(open.bench.shelf.book(), None)
        .is_some_and(offers_to_pass_on);
    let partners = std::mem::take(&mut known.partners);
    let mut sections = Vec::new();
    for (name, partner) in &partners {
        sections.push((name, one(open, known, partner)?));
    }
    Ok(html! {
        @if !asked { p.hint { (words.t("desk-partners-not-asked")?) } }
        @if sections.is_empty() { p { (words.t("desk-partners-none")?) } }
        @for (name, section) in &sections {
            section.partner aria-labelledby={ "partner-" (name) } {
                h2 id={ "partner-" (name) } { bdi { (name) } }
                (section)
            }
        }
        (others(open, known)?)
        @if !sections.is_empty() { (receive(open)?) }
        (own(open)?)
        (add(open)?)
    })
}

/// A partner. What is said of it here is not said again among the others.
fn one(
    open: &Open,
    known: &mut Known,
    partner: &Result<Partner, NoPartner>,
) -> Result<Markup, PublicError> {
    let words = open.words;
    let partner = match partner {
        Ok(partner) => partner,
        Err(why) => return refused(words, &words.why(why)?),
    };
    let theirs = known::published(&partner.proved.releases);
    let (to_them, rest) = std::mem::take(&mut known.passed)
        .into_iter()
        .partition(|it: &WasPassed| it.on.to == partner.first());
    known.passed = rest;
    let mut came = Vec::new();
    for dates in &theirs {
        let tag = tag(partner, dates.number).to_string();
        if let Some(count) = known.received.remove(&tag) {
            came.push(received(words, &cohort(words, dates)?, count, &tag)?);
        }
    }
    let mut names = Vec::new();
    for dates in &theirs {
        names.push(cohort(words, dates)?);
    }
    let count = [("count", names.len().into())];
    Ok(html! {
        p { (words.t("desk-partners-six")?) }
        (six(partner.six_words()))
        (holds(open, partner)?)
        @if names.is_empty() { p { (words.t("desk-partners-published-none")?) } }
        @else {
            details {
                summary { (words.with("desk-partners-published", &count)?) }
                ul { @for name in &names { li { bdi { (name) } } } }
            }
        }
        h3 { (words.t("desk-partners-passed")?) }
        (passed(open, known, &to_them)?)
        h3 { (words.t("desk-partners-received")?) }
        @if came.is_empty() { p { (words.t("desk-partners-received-none")?) } }
        @else { ul { @for line in &came { li { (line) } } } }
        (pass(open, known, partner, &to_them)?)
    })
}

fn passed(open: &Open, known: &Known, passed: &[WasPassed]) -> Result<Markup, PublicError> {
    let words = open.words;
    let mut lines = Vec::new();
    for it in passed {
        let args = [
            ("cohort", known.ours(words, it.on.cohort)?.into()),
            ("day", it.day.to_string().into()),
            ("who", inert_line(&open.bench.desk.name_of(it.by)).into()),
        ];
        lines.push(words.with("desk-partners-passed-one", &args)?);
    }
    Ok(html! {
        @if lines.is_empty() { p { (words.t("desk-partners-passed-none")?) } }
        @else { ul { @for line in &lines { li { (line) } } } }
    })
}

fn received(words: Words, cohort: &str, count: usize, tag: &str) -> Result<String, PublicError> {
    let args = [
        ("cohort", cohort.to_owned().into()),
        ("count", count.into()),
        ("tag", tag.to_owned().into()),
    ];
    words.with("desk-partners-received-one", &args)
}

/// Choosing a cohort to pass on.
fn pass(
    open: &Open,
    known: &Known,
    partner: &Partner,
    so_far: &[WasPassed],
) -> Result<Markup, PublicError> {
    let words = open.words;
    let name = partner.network();
    let mut choices = Vec::new();
    for dates in known.ours.iter().rev() {
        let is_new = so_far.iter().all(|it| it.on.cohort != dates.number);
        choices.push((dates.number, cohort(words, dates)?, is_new));
    }
    // What was not passed yet comes first.
    choices.sort_by_key(|(.., is_new)| !is_new);
    let field = format!("cohort-{name}");
    Ok(html! {
        @if choices.is_empty() { p.hint { (words.t("desk-partners-pass-nothing")?) } }
        @else {
            form.step method="post" action=(open.to("/statistics/partners/pass")) {
                input type="hidden" name="to" value=(name);
                label for=(field) { (words.t("desk-partners-pass-which")?) }
                select id=(field) name="cohort" {
                    @for (place, (number, said, _)) in choices.iter().enumerate() {
                        option value=(number) selected[place == 0] { (said) }
                    }
                }
                div { button { (words.t("desk-partners-pass-look")?) } }
            }
        }
    })
}

/// What went to networks that are not pinned on this desk, or came from them: other desks pin for
/// themselves.
fn others(open: &Open, known: &Known) -> Result<Markup, PublicError> {
    let words = open.words;
    if known.passed.is_empty() && known.received.is_empty() {
        return Ok(html! {});
    }
    let mut came = Vec::new();
    for (tag, count) in &known.received {
        let unknown = words.t("desk-partners-unknown-cohort")?;
        came.push(received(words, &unknown, *count, tag)?);
    }
    Ok(html! {
        section.partner aria-labelledby="others" {
            h2 #others { (words.t("desk-partners-others")?) }
            p.hint { (words.t("desk-partners-others-how")?) }
            @if !known.passed.is_empty() {
                h3 { (words.t("desk-partners-passed")?) }
                (passed(open, known, &known.passed)?)
            }
            @if !came.is_empty() {
                h3 { (words.t("desk-partners-received")?) }
                ul { @for line in &came { li { (line) } } }
            }
        }
    })
}

fn receive(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let seat = open.bench.desk.seat();
    let reads_words = seat.is_ok_and(|seat| seat.tier.reads(Tier::Stories));
    let to = open.to("/statistics/partners/receive");
    Ok(html! {
        section aria-labelledby="receive" {
            h2 #receive { (words.t("desk-partners-receive")?) }
            p { (words.t("desk-partners-receive-how")?) }
            @if reads_words {
                form.order method="post" enctype="multipart/form-data" action=(to) {
                    p {
                        label for="passed" { (words.t("desk-partners-receive-file")?) }
                        input #passed type="file" name="passed" required;
                    }
                    button { (words.t("desk-partners-receive-look")?) }
                }
            } @else {
                p.notice.refused { (words.t("desk-import-answers-only")?) }
            }
        }
    })
}

fn own(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let chain = open.bench.desk.chain();
    Ok(html! {
        section aria-labelledby="own" {
            h2 #own { (words.t("desk-partners-own")?) }
            p { (words.t("desk-partners-own-how")?) }
            p { (words.t("desk-partners-own-six")?) }
            (six(six_words(&chain.root().1.hash())))
            p {
                a.button href=(open.to("/statistics/partners/proof")) {
                    (words.t("desk-partners-own-save")?)
                }
            }
        }
    })
}

fn add(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let to = open.to("/statistics/partners/add");
    Ok(html! {
        section aria-labelledby="add" {
            h2 #add { (words.t("desk-partners-add")?) }
            p { (words.t("desk-partners-add-how")?) }
            form.order method="post" enctype="multipart/form-data" action=(to) {
                p {
                    label for="proof" { (words.t("desk-partners-add-file")?) }
                    input #proof type="file" name="proof" required accept=".json";
                }
                button { (words.t("desk-partners-add-look")?) }
            }
        }
    })
}
