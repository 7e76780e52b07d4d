//! The words that an export takes along: of thousands of reports, opening them takes its time, so it
//! can be done beside the casebook.

use std::collections::HashMap;

use rayon::prelude::*;
use zeroize::Zeroizing;

use super::{ExportError, Order, agreed};
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::casebook::{Case, Casebook, Content};
use crate::keys::public::{ReportId, Tier};
use crate::text::Lang;

/// The answer by which a reporter agrees to be quoted.
pub(super) const QUOTED: &str = "C1";

/// Where the words lie that an order takes along.
pub type Places = Vec<(Date, ReportId)>;

/// Words that were opened for an export, by report; none where nothing was written. Wiped when
/// dropped; cannot be printed.
#[derive(Default)]
pub struct Opened(HashMap<ReportId, Option<Quotable>>);

/// What a reporter wrote, who agreed to be quoted, and in which language.
pub(super) type Quotable = (Zeroizing<String>, Lang);

impl Opened {
    /// What was opened of a report; what was not yet is opened now.
    pub(super) fn take(
        &mut self,
        report: ReportId,
        open: impl FnOnce() -> Result<Option<Quotable>, ExportError>,
    ) -> Result<Option<Quotable>, ExportError> {
        self.0.remove(&report).map_or_else(open, Ok)
    }
}

impl Desk {
    /// Where the words lie that an order takes along. Opening them takes long, and needs no casebook.
    pub fn words_for(&self, book: &Casebook, order: &Order) -> Result<Places, ExportError> {
        let mut places = Places::new();
        for (case, content) in order.takes(book).filter(|_| order.words) {
            if self.is_quotable(case, content)? {
                places.push((case.day, case.id));
            }
        }
        Ok(places)
    }

    /// Opens words, on all cores.
    pub fn open_words(&self, places: &Places) -> Result<Opened, ExportError> {
        let open = |&(day, id): &(Date, ReportId)| Ok((id, self.quotable(day, id)?));
        let opened: Result<_, ExportError> = places.par_iter().map(open).collect();
        Ok(Opened(opened?))
    }

    /// Whether the words of a report may leave: its reporter agreed to be quoted.
    pub(super) fn is_quotable(&self, case: &Case, content: &Content) -> Result<bool, ExportError> {
        if content.story.is_some() {
            Ok(agreed(&content.answers, QUOTED))
        } else if self.is_destroyed(case.period, Tier::Stories) {
            Ok(false)
        } else {
            Err(ExportError::NoStories)
        }
    }

    /// The words, where anything was written.
    pub(super) fn quotable(
        &self,
        day: Date,
        id: ReportId,
    ) -> Result<Option<Quotable>, ExportError> {
        let opened = self.open_report(day, id)?.ok();
        let story = opened.and_then(|opened| opened.story);
        let written = story.filter(|opened| !opened.story.expose_text().is_empty());
        Ok(written.map(|opened| {
            let words = Zeroizing::new(opened.story.expose_text().to_owned());
            (words, opened.story.language())
        }))
    }
}
