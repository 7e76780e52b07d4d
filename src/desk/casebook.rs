//! All reports that this desk holds, opened in memory, with what was decided on each.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;

use super::acts::{Ledger, Verdict};
use super::folder::Folder;
use super::recoding::{Recoded, what_counts};
use super::{Desk, DeskError};
use crate::clock::{Date, Month};
use crate::keys::public::{Hash, MailboxId, ReportId};
use crate::questionnaire::{Questionnaire, Version};
use crate::report::Answers;
use crate::seal::open::{Binding, OpenedReport, SetAside};
use crate::text::Lang;

/// How many reports one core takes at most before others can take from it: with longer rows, some
/// cores are done while another one still has a row of hundreds.
const AT_ONCE: usize = 8;

/// What the desk knows of its reports.
pub struct Casebook {
    /// Every report, by day and id.
    pub cases: Vec<Case>,
    /// What was decided.
    pub ledger: Ledger,
    /// Reports that their reporters took back.
    pub withdrawn: Vec<ReportId>,
}

/// One report.
pub struct Case {
    /// Its id.
    pub id: ReportId,
    /// The day on which it arrived.
    pub day: Date,
    /// The period that it is sealed to.
    pub period: u32,
    /// What is in it, or why it was set aside.
    pub content: Result<Content, Aside>,
    /// Where it stands.
    pub state: State,
}

/// What is kept of an opened report for counting and listing: no words.
pub struct Content {
    /// The coded part, as it counts.
    pub answers: Answers,
    /// Which answers analysts have coded otherwise than their reporter.
    pub recoded: Vec<Recoded>,
    /// Which questionnaire it answers.
    pub questionnaire: Version,
    /// What is known of the words; `None` where this member may not read them.
    pub story: Option<StoryFacts>,
    pub(super) binding: Binding,
    /// The answers as they were sent, where they count otherwise.
    pub(super) sent: Option<Answers>,
}

/// What is kept of the story half for counting and listing: no words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoryFacts {
    /// Whether there are no words.
    pub is_empty: bool,
    /// The language of the form in which they were written.
    pub language: Lang,
    /// How many files are attached.
    pub attachments: usize,
    /// Where replies go.
    pub mailbox: MailboxId,
}

/// Where a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody has decided.
    New,
    /// Accepted; it goes into the next release.
    Accepted,
    /// Accepted, and counted in the release of this cohort.
    Counted(u32),
    /// Read, and not counted.
    Rejected,
    /// Nobody's report.
    Junk,
    /// Tells of the same incident as another.
    Duplicate(ReportId),
    /// Cannot be opened, or does not fit.
    SetAside,
}

/// Why a report was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Aside {
    /// It does not open or does not fit.
    #[error(transparent)]
    Sealed(#[from] SetAside),
    /// The desk has no key for its period.
    #[error("it is sealed to period {0}, of which this desk has no key")]
    NoKey(u32),
    /// The file in the folder is not whole.
    #[error("its file in the desk's folder is damaged; remove it and sync again")]
    Damaged,
    /// The same sealed content under another id.
    #[error("it is a copy of report {0}: the same sealed words under another number")]
    CopyOf(ReportId),
    /// The same sealed content as a report that was taken back.
    #[error("it is a copy of a report that its reporter took back")]
    CopyOfWithdrawn,
}

impl Desk {
    /// Opens every report, on all cores. `tick` is called once for each, from any thread.
    pub fn casebook(&self, tick: impl Fn() + Sync) -> Result<Casebook, DeskError> {
        let keep_nothing = |_: &OpenedReport| ();
        let opened = self.open_cases(&self.places()?, keep_nothing, &tick)?;
        let cases = opened.into_iter().map(|(case, _)| case).collect();
        self.settle(cases)
    }

    /// Opens the reports that lie at `places`, on all cores, and keeps of each that opens what
    /// `keep` takes from it. Nothing is decided on them yet: see [`Desk::settle`].
    pub(super) fn open_cases<T: Send>(
        &self,
        places: &[(Date, ReportId)],
        keep: impl Fn(&OpenedReport) -> T + Sync,
        tick: &(impl Fn() + Sync),
    ) -> Result<Vec<(Case, Option<T>)>, DeskError> {
        let withdrawn = self.folder.withdrawn()?;
        let gone: BTreeSet<Hash> = withdrawn.iter().map(|(_, frame)| *frame).collect();
        let open = |buffer: &mut Vec<u8>, &place: &_| {
            let opened = self.open_case(place, buffer, &gone, &keep);
            tick();
            opened
        };
        places
            .par_iter()
            .with_max_len(AT_ONCE)
            .map_init(Folder::report_buffer, open)
            .collect()
    }

    /// Says where each report stands, by everybody's acts. `cases` must be in the order of
    /// [`Desk::places`].
    pub(super) fn settle(&self, cases: Vec<Case>) -> Result<Casebook, DeskError> {
        let mut cases = cases;
        let ledger = self.ledger()?;
        let counted = self.counted()?;
        set_copies_aside(&mut cases, &ledger, &counted);
        for case in &mut cases {
            self.settle_case(case, &ledger, counted.get(&case.id).copied());
        }
        let withdrawn = self.folder.withdrawn()?.into_iter();
        Ok(Casebook {
            cases,
            ledger,
            withdrawn: withdrawn.map(|(id, _)| id).collect(),
        })
    }

    /// Says where one report stands, and what of it counts. `counted` is the cohort in which it was
    /// counted.
    pub(super) fn settle_case(&self, case: &mut Case, ledger: &Ledger, counted: Option<u32>) {
        if let Ok(content) = &mut case.content {
            let asked = self.questionnaire(content.questionnaire);
            content.settle(asked, (ledger, case.id), latest_month(case.day));
        }
        case.state = state_of(case, ledger, counted);
    }

    /// Where every report lies: its day and its id, in this order.
    pub fn places(&self) -> Result<Vec<(Date, ReportId)>, DeskError> {
        let mut places = Vec::new();
        for day in self.folder.report_days()? {
            let ids = self.folder.report_ids(day)?;
            places.extend(ids.into_iter().map(|id| (day, id)));
        }
        Ok(places)
    }

    /// The answers of one report that count otherwise than they were sent.
    pub fn recoded(
        &self,
        ledger: &Ledger,
        day: Date,
        id: ReportId,
    ) -> Result<Vec<Recoded>, DeskError> {
        let Ok(opened) = self.open_report(day, id)? else {
            return Ok(Vec::new());
        };
        let asked = self.questionnaire(opened.questionnaire);
        let latest = latest_month(day);
        let counts =
            asked.and_then(|asked| what_counts(&opened.answers, (ledger, id), asked, latest));
        Ok(counts.map(|(_, recoded)| recoded).unwrap_or_default())
    }

    fn open_case<T>(
        &self,
        (day, id): (Date, ReportId),
        buffer: &mut [u8],
        gone: &BTreeSet<Hash>,
        keep: impl Fn(&OpenedReport) -> T,
    ) -> Result<(Case, Option<T>), DeskError> {
        let mut kept = None;
        let record = self.lent_record(day, id, buffer)?;
        let period = record.as_ref().map_or(0, |record| record.period);
        let content = record.and_then(|record| {
            if !gone.is_empty() && gone.contains(&Hash::of(record.answers)) {
                return Err(Aside::CopyOfWithdrawn);
            }
            let opened = self.open_record(&record, day)?;
            kept = Some(keep(&opened));
            Ok(Content::of(opened))
        });
        let case = Case {
            id,
            day,
            period,
            content,
            state: State::New,
        };
        Ok((case, kept))
    }

    /// In which cohort each counted report was counted, as far as the cohorts can be believed: one
    /// that cannot stops releases, with an alarm, and nobody's reading.
    pub(super) fn counted(&self) -> Result<BTreeMap<ReportId, u32>, DeskError> {
        let mut counted = BTreeMap::new();
        for frozen in self.frozen_so_far()?.0.cohorts {
            let cohort = frozen.manifest.cohort().number;
            let reports = frozen.manifest.reports();
            counted.extend(reports.iter().map(|id| (*id, cohort)));
        }
        Ok(counted)
    }
}

/// The latest month that a report of a day may be of: the phone's clock may be ahead, and its month
/// may have begun already.
pub fn latest_month(day: Date) -> Month {
    Month::of(day).plus(1)
}

/// A server can file one sealed report under several ids. The one that was decided on stands, or
/// else the first by day and id; the others are set aside, so that none counts twice.
fn set_copies_aside(cases: &mut [Case], ledger: &Ledger, counted: &BTreeMap<ReportId, u32>) {
    let rank = |id: ReportId| (!counted.contains_key(&id), ledger.verdict(id).is_none());
    let mut originals: HashMap<Binding, ReportId> = HashMap::new();
    for case in cases.iter() {
        let Ok(content) = &case.content else { continue };
        let original = originals.entry(content.binding).or_insert(case.id);
        if rank(case.id) < rank(*original) {
            *original = case.id;
        }
    }
    for case in cases {
        let Ok(content) = &case.content else { continue };
        let original = originals[&content.binding];
        if original != case.id {
            case.content = Err(Aside::CopyOf(original));
        }
    }
}

fn state_of(case: &Case, ledger: &Ledger, counted: Option<u32>) -> State {
    if let Some(cohort) = counted {
        return State::Counted(cohort);
    }
    if case.content.is_err() {
        return State::SetAside;
    }
    match ledger.verdict(case.id) {
        None | Some(Verdict::Undecided) => State::New,
        Some(Verdict::Accept) => State::Accepted,
        Some(Verdict::Reject) => State::Rejected,
        Some(Verdict::Junk) => State::Junk,
        Some(Verdict::DuplicateOf(of)) => State::Duplicate(of),
    }
}

impl Content {
    fn of(opened: OpenedReport) -> Self {
        let story = opened.story.map(|opened| StoryFacts {
            is_empty: opened.story.expose_text().is_empty(),
            language: opened.story.language(),
            attachments: opened.attachments.len(),
            mailbox: opened.mailbox,
        });
        Self {
            answers: opened.answers,
            recoded: Vec::new(),
            questionnaire: opened.questionnaire,
            story,
            binding: opened.binding,
            sent: None,
        }
    }

    /// The answers as their reporter sent them.
    pub(super) fn as_sent(&self) -> &Answers {
        self.sent.as_ref().unwrap_or(&self.answers)
    }

    /// Counts what analysts have coded otherwise, and again what was sent where they have not.
    fn settle(&mut self, asked: Option<&Questionnaire>, acts: (&Ledger, ReportId), latest: Month) {
        if let Some(sent) = self.sent.take() {
            self.answers = sent;
            self.recoded.clear();
        }
        let counts = asked.and_then(|asked| what_counts(&self.answers, acts, asked, latest));
        if let Some((counts, recoded)) = counts {
            self.sent = Some(std::mem::replace(&mut self.answers, counts));
            self.recoded = recoded;
        }
    }
}

impl Casebook {
    /// Duplicates that only name one another: none of them would ever count.
    pub fn circles(&self) -> Vec<ReportId> {
        let circling = |case: &&Case| {
            matches!(case.state, State::Duplicate(_)) && self.ledger.original(case.id).is_none()
        };
        self.cases
            .iter()
            .filter(circling)
            .map(|case| case.id)
            .collect()
    }
}
