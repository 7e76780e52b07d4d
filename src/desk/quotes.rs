//! Which quotes may stand beside figures, and the statement that publishes them.
//!
//! Nobody writes a statement: it is what the casebook gives, at every desk the same but for the random
//! ids. A quote is in it if two analysts agree on the words and on the answer
//! ([`crate::desk::words`]), the reporter still agrees to be quoted and has not taken the report back,
//! a published release counts the report, the report gives that answer as it counts, and the newest
//! release shows the answer with enough reports ([`crate::release::quotes`]). Whatever stops being so
//! drops the quote from the next statement, and every desk that reads words says at each sync that one
//! is due. What was destroyed by the network's rule is dropped too: nobody could tell any more whether
//! its reporter agreed.

mod refused;

use std::collections::{BTreeMap, BTreeSet};

use rand::CryptoRng;

use super::acts::{Ledger, Verdict};
use super::casebook::latest_month;
use super::publish::Published;
use super::recoding::what_counts;
use super::words::ReadQuote;
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::exchange::MOST_NOTE_BYTES;
use crate::exchange::client::Session;
use crate::keys::public::{Hash, Note, ReportId, Tier};
use crate::questionnaire::{Kind, TableRule};
use crate::release::Publishable;
use crate::release::quotes::{
    Beside, MOST_QUOTES, PublicText, Quote, QuoteId, Quotes, VerifiedQuotes, newest,
};
use crate::seal::open::OpenedReport;

pub use refused::{NoQuotes, NotYet};

/// A quote that two analysts agreed to publish beside an answer, of a report whose reporter agreed, and
/// that counts: the only thing that a [`Quote`] is made of. [`Desk::quotes_due`] alone makes one, out of
/// the casebook. No `Debug`.
///
/// ```compile_fail,E0451
/// # fn forge(text: corncrake::release::quotes::PublicText, beside: corncrake::release::quotes::Beside) {
/// let forged = corncrake::desk::quotes::ApprovedQuote { beside, text, lang: String::new() };
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ApprovedQuote {
    beside: Beside,
    lang: String,
    text: PublicText,
}

/// An approved quote, and whether it may be published.
pub struct Candidate {
    /// Of which report.
    pub report: ReportId,
    /// Its number at the desks.
    pub number: Hash,
    /// The quote, or why it cannot stand beside a figure.
    pub quote: Result<ApprovedQuote, NotYet>,
}

/// What is published, and what would be.
pub struct Due {
    /// What stands beside figures now.
    pub published: Option<VerifiedQuotes>,
    /// Every approved quote.
    pub candidates: Vec<Candidate>,
}

/// A statement that is ready to be looked at and published.
pub struct QuotesDraft {
    note: Note,
    quotes: Quotes,
}

impl ApprovedQuote {
    /// The answer that it illustrates.
    pub fn illustrates(&self) -> &Beside {
        &self.beside
    }

    /// The words.
    pub fn text(&self) -> &PublicText {
        &self.text
    }

    /// Whether a published quote is this one.
    pub fn is(&self, quote: &Quote) -> bool {
        (&self.beside, self.lang.as_str(), &self.text)
            == (quote.illustrates(), quote.lang(), quote.text())
    }

    fn named(&self, id: QuoteId) -> Quote {
        Quote::approved(id, self.beside.clone(), &self.lang, self.text.clone())
    }
}

impl Due {
    /// What would be published, once each.
    pub fn approved(&self) -> Vec<&ApprovedQuote> {
        let mut once: Vec<&ApprovedQuote> = Vec::new();
        for candidate in &self.candidates {
            if let Ok(quote) = &candidate.quote
                && !once.contains(&quote)
            {
                once.push(quote);
            }
        }
        once
    }

    /// What is published now.
    pub fn standing(&self) -> &[Quote] {
        let published = self.published.as_ref();
        published.map_or(&[], |published| published.quotes().all())
    }

    /// What is published and may not be any more.
    pub fn lost(&self) -> Vec<&Quote> {
        let approved = self.approved();
        let standing = self.standing().iter();
        let lost = standing.filter(|quote| !approved.iter().any(|approved| approved.is(quote)));
        lost.collect()
    }

    /// Whether the next statement would say something else.
    pub fn is_due(&self) -> bool {
        !self.lost().is_empty() || self.approved().len() != self.standing().len()
    }
}

impl QuotesDraft {
    /// What will be published.
    pub fn quotes(&self) -> &Quotes {
        &self.quotes
    }

    /// The signed note.
    pub fn note(&self) -> &Note {
        &self.note
    }
}

impl Desk {
    /// The newest published quotes that this desk has seen, verified.
    pub fn published_quotes(&self) -> Result<Option<VerifiedQuotes>, NoQuotes> {
        let note = self.folder.quotes().map_err(DeskError::from)?;
        let verified = note.map(|note| VerifiedQuotes::verify(note, &self.chain));
        Ok(verified.transpose()?)
    }

    /// Every approved quote, and what of it may stand beside which figure.
    pub fn quotes_due(&self, ledger: &Ledger) -> Result<Due, NoQuotes> {
        if !self.seat()?.tier.reads(Tier::Stories) {
            return Err(NoQuotes::AnswersOnly);
        }
        let releases = self.releases()?;
        let cohorts: BTreeSet<u32> = releases
            .iter()
            .map(|release| release.release().cohort.number)
            .collect();
        let counted = self.counted()?;
        let days: BTreeMap<ReportId, Date> = self
            .places()?
            .into_iter()
            .map(|(day, report)| (report, day))
            .collect();
        let newest = newest(&releases);
        let mut candidates = Vec::new();
        for report in ledger.reports() {
            let Some(day) = days
                .get(&report)
                .filter(|_| !ledger.quotes(report).is_empty())
            else {
                continue;
            };
            let Ok(opened) = self.open_report(*day, report)? else {
                continue;
            };
            let cohort = counted.get(&report);
            let counts = cohort.is_some_and(|cohort| cohorts.contains(cohort))
                && ledger.verdict(report) == Some(Verdict::Accept);
            let of_report = self.candidates(ledger, (report, &opened));
            candidates.extend(of_report.map(|(number, quote)| {
                let quote = quote.and_then(|quote| match newest {
                    _ if !counts => Err(NotYet::NotCounted),
                    Some(newest) if quote.beside.stands(newest) => Ok(quote),
                    _ => Err(NotYet::TooFew),
                });
                Candidate {
                    report,
                    number,
                    quote,
                }
            }));
        }
        Ok(Due {
            published: self.published_quotes()?,
            candidates,
        })
    }

    /// The approved quotes of one report, each with the answer that its approver chose.
    fn candidates(
        &self,
        ledger: &Ledger,
        (report, opened): (ReportId, &OpenedReport),
    ) -> impl Iterator<Item = (Hash, Result<ApprovedQuote, NotYet>)> {
        let may = self.may_illustrate(ledger, (report, opened));
        let quotes = self.quotes(ledger, report, opened).into_iter();
        quotes
            .filter(ReadQuote::is_approved)
            .map(move |read| (read.id, approved(&read, opened, &may)))
    }

    /// How many quotes stand beside figures and should not; 0 where this member cannot tell.
    pub(super) fn quotes_that_stand(&self) -> Result<usize, DeskError> {
        if self.folder.quotes()?.is_none() {
            return Ok(0);
        }
        match self.quotes_due(&self.ledger()?) {
            Ok(due) => Ok(due.lost().len()),
            Err(NoQuotes::Desk(error)) => Err(error),
            // Said elsewhere: by an alarm, or by what this member may read.
            Err(_) => Ok(0),
        }
    }

    /// The answers of a report beside whose figures a quote of it may stand: as they count, and none
    /// that says who somebody is, where or when.
    pub fn may_illustrate(
        &self,
        ledger: &Ledger,
        (report, opened): (ReportId, &OpenedReport),
    ) -> Vec<Beside> {
        let Some(asked) = self.questionnaire(opened.questionnaire) else {
            return Vec::new();
        };
        // No quote stands beside a month: how late one may be makes no difference.
        let latest = latest_month(Date::constant(9990, 1, 1));
        let recoded = what_counts(&opened.answers, (ledger, report), asked, latest);
        let answers = recoded
            .as_ref()
            .map_or(&opened.answers, |(counts, _)| counts);
        let mut may = Vec::new();
        for (question, codes) in answers.expose_coded() {
            let question = asked.question(question).filter(|question| {
                matches!(question.kind, Kind::One(_) | Kind::Several { .. })
                    && question.tables != TableRule::Never
            });
            let choices = question.into_iter().flat_map(|question| {
                let said = codes.iter().filter_map(|code| question.choice(code));
                let said = said.filter(|choice| !choice.unsaid && choice.iso.is_none());
                said.map(|choice| Beside {
                    question: question.code.clone(),
                    code: choice.code.clone(),
                })
            });
            may.extend(choices.filter(Beside::may_be));
        }
        may
    }

    /// Prepares the statement that replaces what is published. Nothing is written or sent.
    pub fn draft_quotes(
        &self,
        due: &Due,
        today: Date,
        rng: &mut impl CryptoRng,
    ) -> Result<QuotesDraft, NoQuotes> {
        self.check_releaser()?;
        if !due.is_due() {
            return Err(NoQuotes::NothingNew);
        }
        let approved = due.approved();
        if approved.len() > MOST_QUOTES {
            return Err(NoQuotes::TooMany(approved.len()));
        }
        let named = approved.into_iter().map(|quote| {
            // What stands already keeps its id: it is the same quote.
            let mut standing = due.standing().iter();
            let known = standing.find(|standing| quote.is(standing));
            let id = known.map(|known| known.id().clone());
            quote.named(id.unwrap_or_else(|| {
                let mut bytes = [0; 16];
                rng.fill_bytes(&mut bytes);
                QuoteId::from_random(bytes)
            }))
        });
        let named: Vec<Quote> = named.collect();
        let of = Publishable::of(&self.chain).map_err(super::publish::NoRelease::from)?;
        let signed_in = (self.chain.current().number, today);
        let quotes = Quotes::next(&of, due.published.as_ref(), signed_in, named)?;
        let note = self.member.signing.sign(&quotes).map_err(DeskError::from)?;
        if note.to_string().len() > MOST_NOTE_BYTES {
            return Err(NoQuotes::TooMany(quotes.all().len()));
        }
        Ok(QuotesDraft { note, quotes })
    }

    /// What another member's statement says, once every quote in it is one that may be published by
    /// this desk's casebook too, and none of those is missing.
    pub fn quotes_made_again(&self, due: &Due, note: &Note) -> Result<Quotes, NoQuotes> {
        let shown: Quotes = note.read_unverified().map_err(|_| NoQuotes::NotTheSame)?;
        let approved = due.approved();
        let backed = |quote: &Quote| approved.iter().any(|approved| approved.is(quote));
        let there = |approved: &&ApprovedQuote| shown.all().iter().any(|it| approved.is(it));
        let same = shown.all().iter().all(backed)
            && shown.all().len() == approved.len()
            && approved.iter().all(there);
        let of = Publishable::of(&self.chain).map_err(super::publish::NoRelease::from)?;
        let signed_in = (self.chain.current().number, shown.issued());
        let again = Quotes::next(&of, due.published.as_ref(), signed_in, shown.all().to_vec())?;
        if same && again == shown {
            Ok(shown)
        } else {
            Err(NoQuotes::NotTheSame)
        }
    }

    /// Signs a statement that another member made, after holding it against this desk's casebook.
    pub fn cosign_quotes(&self, due: &Due, note: &mut Note) -> Result<Quotes, NoQuotes> {
        self.check_releaser()?;
        let shown = self.quotes_made_again(due, note)?;
        let signed = self.member.signing.cosign(note);
        signed.map_err(|_| NoQuotes::NotTheSame)?;
        Ok(shown)
    }

    /// Publishes a statement if it has all the signatures it needs.
    pub fn publish_quotes(
        &self,
        session: &Session<'_>,
        note: &Note,
    ) -> Result<Published, NoQuotes> {
        let notice = self.chain.current();
        let signed = note.signed_by(&notice.releasers);
        let signed = signed.map_or(0, |keys| keys.len());
        let needed = notice.release_threshold as usize;
        if signed < needed {
            return Ok(Published::Wants(needed - signed));
        }
        let _lock = self.folder.lock().map_err(DeskError::from)?;
        session.publish_quotes(note)?;
        self.folder.put_quotes(note).map_err(DeskError::from)?;
        Ok(Published::Public)
    }
}

/// An approved quote with the place that its approver chose, among those that it may have.
fn approved(
    read: &ReadQuote,
    opened: &OpenedReport,
    may: &[Beside],
) -> Result<ApprovedQuote, NotYet> {
    let (Ok(text), Some(story)) = (&read.text, &opened.story) else {
        return Err(NotYet::NoWords);
    };
    let beside = read.beside.clone().ok_or(NotYet::NoPlace)?;
    if !may.contains(&beside) {
        return Err(NotYet::NotItsAnswer);
    }
    Ok(ApprovedQuote {
        beside,
        lang: story.story.language().code().to_owned(),
        text: PublicText::new(text.expose_text())?,
    })
}
