//! All reports that this desk holds, opened and kept in memory while somebody works.
//!
//! A command opens what it needs and ends; the workbench stays. Its shelf opens every report once,
//! and afterwards only what is new: an act of this desk changes one report, not a hundred thousand.
//! Of the words only what can be searched is kept, and wiped when the shelf is dropped.

mod alike;
mod cache;
mod view;
mod words;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use memchr::memmem::Finder;
use rayon::prelude::*;
use zeroize::Zeroizing;

use super::acts::{Act, Export};
use super::casebook::{Aside, Case, Casebook, Content};
use super::letters::{Mail, Said};
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::keys::public::{MemberId, ReportId, Tier};
use crate::seal::open::Binding;
use crate::seal::open::OpenedReport;
use words::Words;

pub use alike::Alike;
pub use view::{Search, View, Wanted};

/// What is on it.
pub struct Shelf {
    book: Casebook,
    mail: Mail,
    /// Where each report stands in the book.
    places: HashMap<ReportId, usize>,
    /// The cohort in which each counted report was counted.
    counted: BTreeMap<ReportId, u32>,
    /// What can be searched of each report that has words.
    words: HashMap<ReportId, Words>,
    /// What can be searched of what was written after each report.
    letters: HashMap<ReportId, Words>,
    /// How many reports the file for the next start does not hold.
    unkept: usize,
    /// Who works at this desk.
    me: MemberId,
}

/// Reports that are open, and what can be searched of them.
#[derive(Default)]
pub struct Opened {
    cases: Vec<Case>,
    words: HashMap<ReportId, Words>,
    /// How many of them the file for the next start does not hold.
    unkept: usize,
}

impl Opened {
    /// Opens reports on all cores. `tick` gets how many are open, and of how many; it is called from
    /// any thread.
    pub fn of(
        desk: &Desk,
        places: &[(Date, ReportId)],
        tick: impl Fn(usize, usize) + Sync,
    ) -> Result<Self, DeskError> {
        let done = AtomicUsize::new(0);
        let count = || tick(done.fetch_add(1, Ordering::Relaxed) + 1, places.len());
        let mut opened = Self::default();
        for (case, kept) in desk.open_cases(places, searchable, &count)? {
            opened.unkept += usize::from(case.content.is_ok());
            opened
                .words
                .extend(kept.flatten().map(|kept| (case.id, kept)));
            opened.cases.push(case);
        }
        Ok(opened)
    }

    fn add(&mut self, other: Self) {
        let anew: HashSet<ReportId> = other.cases.iter().map(|case| case.id).collect();
        self.cases.retain(|case| !anew.contains(&case.id));
        self.cases.extend(other.cases);
        self.words.extend(other.words);
        self.unkept += other.unkept;
    }
}

impl Shelf {
    /// Opens everything, on all cores. `tick` gets how many reports are open, and of how many; it
    /// is called from any thread.
    pub fn open(desk: &Desk, tick: impl Fn(usize, usize) + Sync) -> Result<Self, DeskError> {
        Self::fill(desk, cache::load(desk)?, &tick)
    }

    /// What lies in the folder and is not open here, by day and id.
    pub fn lacking(&self, desk: &Desk) -> Result<Vec<(Date, ReportId)>, DeskError> {
        let mut lie = desk.places()?;
        let is_open = |id: ReportId| self.case(id).is_some_and(|case| case.content.is_ok());
        lie.retain(|(_, id)| !is_open(*id));
        Ok(lie)
    }

    /// Takes in what came since: after a sync, an import, or another command on the same folder.
    pub fn refresh(&mut self, desk: &Desk) -> Result<(), DeskError> {
        self.refresh_with(desk, Opened::default())
    }

    /// Like [`Self::refresh`]; what was opened beside the shelf need not be opened again.
    pub fn refresh_with(&mut self, desk: &Desk, beside: Opened) -> Result<(), DeskError> {
        // Where this fails half-way, nothing is on the shelf, and the next refresh opens all anew.
        self.places.clear();
        self.letters.clear();
        let mut opened = Opened {
            cases: std::mem::take(&mut self.book.cases),
            words: std::mem::take(&mut self.words),
            unkept: self.unkept,
        };
        opened.add(beside);
        *self = Self::fill(desk, opened, &|_, _| ())?;
        Ok(())
    }

    /// What lies in the folder; what is open already need not be opened again.
    fn fill(
        desk: &Desk,
        known: Opened,
        tick: &(impl Fn(usize, usize) + Sync),
    ) -> Result<Self, DeskError> {
        let lie = desk.places()?;
        let Opened {
            cases,
            mut words,
            mut unkept,
        } = known;
        let mut held = still_good(desk, cases, &lie);
        let fresh: Vec<_> = lie
            .iter()
            .copied()
            .filter(|at| !held.contains_key(at))
            .collect();
        let fresh = Opened::of(desk, &fresh, tick)?;
        unkept += fresh.unkept;
        words.extend(fresh.words);
        held.extend(
            fresh
                .cases
                .into_iter()
                .map(|case| ((case.day, case.id), case)),
        );
        let cases: Vec<Case> = lie.iter().filter_map(|at| held.remove(at)).collect();
        let book = desk.settle(cases)?;
        let mail = desk.mail(&book.mailboxes())?;
        let stands = |(at, case): (usize, &Case)| (case.id, at);
        let places: HashMap<_, _> = book.cases.iter().enumerate().map(stands).collect();
        let before = words.len();
        let has_words = |id: &ReportId| {
            let case = places.get(id).map(|place: &usize| &book.cases[*place]);
            case.is_some_and(|case| case.content.as_ref().is_ok_and(|it| it.story.is_some()))
        };
        words.retain(|id, _| has_words(id));
        if before > words.len() || is_worth_keeping(unkept, lie.len()) {
            cache::save(desk, &book.cases, &words)?;
            unkept = 0;
        }
        Ok(Self {
            counted: desk.counted()?,
            me: desk.member().id(),
            letters: letters(&mail, &book.cases),
            places,
            words,
            book,
            mail,
            unkept,
        })
    }

    /// Signs acts, seals them into the outbox, and shows at once what they change.
    pub fn act(&mut self, desk: &Desk, acts: &[Act], today: Date) -> Result<(), DeskError> {
        let period = |id| {
            let case = self.case(id)?;
            // A copy opens as well as what it is a copy of.
            let opens = matches!(case.content, Ok(_) | Err(Aside::CopyOf(_)));
            opens.then_some(case.period)
        };
        let clock = self.book.ledger.next_clock();
        let entries = desk.act_above(acts, &period, clock, today)?;
        for entry in entries {
            self.book.ledger.add(entry);
        }
        let is_copy = |act: &Act| {
            self.case(act.report)
                .is_some_and(|case| case.content.is_err())
        };
        if acts.iter().any(is_copy) {
            // Of copies, the one that was decided on stands.
            return self.refresh(desk);
        }
        for act in acts {
            if let Some(&place) = self.places.get(&act.report) {
                let counted = self.counted.get(&act.report).copied();
                desk.settle_case(&mut self.book.cases[place], &self.book.ledger, counted);
            }
        }
        Ok(())
    }

    /// Signs and seals into the outbox that something was handed on in the open.
    pub fn note_export(
        &mut self,
        desk: &Desk,
        export: Export,
        today: Date,
    ) -> Result<(), DeskError> {
        let clock = self.book.ledger.next_clock();
        for entry in desk.note_export_above(export, clock, today)? {
            self.book.ledger.add(entry);
        }
        Ok(())
    }

    /// The reports, by day and id, and what was decided.
    pub fn book(&self) -> &Casebook {
        &self.book
    }

    /// What was written after the reports.
    pub fn mail(&self) -> &Mail {
        &self.mail
    }

    /// One report.
    pub fn case(&self, id: ReportId) -> Option<&Case> {
        Some(&self.book.cases[*self.places.get(&id)?])
    }

    /// The reports that a view shows, the newest first.
    pub fn find(&self, view: &View) -> Vec<ReportId> {
        let is_shown = view.filter(self);
        let newest_first = self.book.cases.par_iter().rev();
        newest_first
            .filter(|case| is_shown(case))
            .map(|case| case.id)
            .collect()
    }

    fn is_mine(&self, id: ReportId) -> bool {
        self.book.ledger.assigned_to(id) == Some(self.me) && !self.book.ledger.is_closed(id)
    }

    /// Whether each of the terms stands in the report's words, in what its reporter or the network
    /// wrote later, or at the beginning of its number.
    fn is_found(&self, id: ReportId, terms: &[Finder<'_>]) -> bool {
        let written = [self.words.get(&id), self.letters.get(&id)];
        terms.iter().all(|term| {
            let mut written = written.iter().flatten();
            written.any(|words| term.find(words.expose_plain().as_bytes()).is_some())
                || id.to_string().as_bytes().starts_with(term.needle())
        })
    }
}

/// Removes what was kept for the next start, because something in it is destroyed.
pub(super) fn forget_opened(desk: &Desk) -> Result<(), DeskError> {
    cache::forget(desk)
}

/// The reports, by where they lie, that need not be opened again.
fn still_good(
    desk: &Desk,
    known: Vec<Case>,
    lie: &[(Date, ReportId)],
) -> HashMap<(Date, ReportId), Case> {
    let lies = |case: &Case| lie.binary_search(&(case.day, case.id)).is_ok();
    let gone = known.iter().filter(|case| !lies(case));
    // A copy of a report that was taken back, perhaps: that is found out when it is opened.
    let gone: HashSet<Binding> = gone
        .filter_map(|case| Some(case.content.as_ref().ok()?.binding))
        .collect();
    let is_good = |case: &Case| {
        // What did not open may open now: with a key that came, or because its file was repaired.
        let content = case.content.as_ref();
        // Words that were destroyed since are not to be found any more.
        let has_gone = |content: &Content| {
            content.story.is_some() && desk.is_destroyed(case.period, Tier::Stories)
        };
        lies(case)
            && content.is_ok_and(|content| !gone.contains(&content.binding) && !has_gone(content))
    };
    let known = known.into_iter().filter(is_good);
    known.map(|case| ((case.day, case.id), case)).collect()
}

/// Whether so much was opened that the next start should not open it again. Writing costs as much as
/// opening a few per cent.
fn is_worth_keeping(unkept: usize, of: usize) -> bool {
    unkept > of / 20
}

/// What can be searched of what was written after each report.
fn letters(mail: &Mail, cases: &[Case]) -> HashMap<ReportId, Words> {
    let mut letters = HashMap::new();
    for case in cases.iter().filter(|case| !mail.of(case.id).is_empty()) {
        let mut text = Zeroizing::new(String::new());
        for item in mail.of(case.id) {
            let said = match &item.said {
                Said::Reporter(letter) => &letter.text,
                Said::Network(reply) => &reply.text,
            };
            text.push_str(said);
            text.push('\n');
        }
        letters.insert(case.id, Words::of(&text));
    }
    letters
}

/// What can be searched of a report; `None` where there are no words.
fn searchable(opened: &OpenedReport) -> Option<Words> {
    let text = opened.story.as_ref()?.story.expose_text();
    (!text.is_empty()).then(|| Words::of(text))
}
