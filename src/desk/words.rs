//! Notes on reports, and quotes of them for publication, by analysts who read words.
//!
//! They travel inside acts as [`Sealed`], so that whoever reads answers only merges the same acts
//! without reading a word. Sealed words name the network, the report, their author and their kind:
//! a member who cannot read them can neither move them to another report nor call them their own.
//!
//! A quote may be published where [`ReadQuote::is_approved`] says so: the reporter agreed to be
//! quoted when the report was sent, and nobody says that they have changed their mind; the words
//! are the report's but for what stands in brackets; somebody else who reads words approved these
//! very bytes; nobody objects; and it was not taken back.

mod refused;

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Desk;
use super::acts::{Act, Approval, Deed, Ledger, Sealed, Standing, WrittenQuote};
use super::recoding::is_quotable;
use super::redaction::{NotRedacted, redact};
use crate::clock::Date;
use crate::keys::public::{Hash, MemberId, NetworkName, ReportId, Tier};
use crate::release::quotes::Beside;
use crate::report::Story;
use crate::seal::Bucket;
use crate::seal::close::{CloseError, seal_bytes};
use crate::seal::open::{OpenedReport, open_bytes};
use crate::text::Lang;

pub use refused::{NoWords, Unreadable};

/// The most bytes of a note or a quote: about two thousand Latin letters, a thousand Cyrillic ones.
pub const MOST_WORDS_BYTES: usize = 2000;

/// The words of a note or a quote, cleaned as a reporter's are. Wiped when dropped; no `Debug`.
pub struct Written(Zeroizing<String>);

/// What sealed words hold.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content<'a> {
    #[serde(rename = "type")]
    kind: Kind,
    network: Cow<'a, NetworkName>,
    report: ReportId,
    author: MemberId,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    #[serde(rename = "corncrake/note/1")]
    Note,
    #[serde(rename = "corncrake/quote/1")]
    Quote,
}

/// A note as it is read.
pub struct ReadNote {
    /// Its number.
    pub id: Hash,
    /// Who wrote it.
    pub author: MemberId,
    /// Who took it back.
    pub taken_back: BTreeSet<MemberId>,
    /// What it says.
    pub text: Result<Written, Unreadable>,
}

/// A quote as it is read.
pub struct ReadQuote {
    /// Its number: what an approval names.
    pub id: Hash,
    /// Who wrote it; where it cannot be read, one of those in whose acts it stands.
    pub author: MemberId,
    /// What it says.
    pub text: Result<Written, Unreadable>,
    /// Why it must not be published, whoever approves it.
    pub barred: Option<Bar>,
    /// What stands of it.
    pub standing: Standing,
    /// The answer beside whose figure those who approved it would have it.
    pub beside: Option<Beside>,
    /// What everybody thinks of publishing it now.
    pub opinions: Vec<(MemberId, Approval)>,
    /// Who took it back.
    pub taken_back: BTreeSet<MemberId>,
}

/// What a member says of publishing a quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// What they think.
    pub approval: Approval,
    /// Beside which answer of the report they would have it.
    pub beside: Option<Beside>,
}

impl From<Approval> for View {
    fn from(approval: Approval) -> Self {
        Self {
            approval,
            beside: None,
        }
    }
}

/// Why a quote must not be published, whoever approves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bar {
    /// The reporter did not agree.
    NoConsent,
    /// The reporter has changed their mind, as this member wrote down.
    ConsentTakenBack(MemberId),
    /// It is not what the reporter wrote.
    NotRedacted(NotRedacted),
}

impl Written {
    /// Takes words in as they were typed.
    pub fn new(typed: &str) -> Result<Self, NoWords> {
        // The language makes no difference to how a text is cleaned.
        let clean = Story::new(typed, Lang::En);
        let text = clean.expose_text().trim();
        if text.is_empty() {
            return Err(NoWords::Empty);
        }
        if text.len() > MOST_WORDS_BYTES {
            return Err(NoWords::TooLong(text.len()));
        }
        Ok(Self(Zeroizing::new(text.to_owned())))
    }

    /// The words.
    pub fn expose_text(&self) -> &str {
        &self.0
    }
}

impl ReadQuote {
    /// Whether it may be published.
    pub fn is_approved(&self) -> bool {
        self.text.is_ok() && self.barred.is_none() && matches!(self.standing, Standing::Approved(_))
    }
}

impl Desk {
    /// A note on a report, sealed to the period in use, as an act that is yet to be done.
    pub fn write_note(
        &self,
        report: ReportId,
        text: &Written,
        today: Date,
    ) -> Result<Act, NoWords> {
        self.must_read_words()?;
        let words = self.seal_words(Kind::Note, report, text, today)?;
        let deed = Deed::Note(words);
        Ok(Act { report, deed })
    }

    /// A quote of a report, once it is certain that there may be one and that it says what the
    /// report says; as an act that is yet to be done.
    pub fn write_quote(
        &self,
        ledger: &Ledger,
        (report, opened): (ReportId, &OpenedReport),
        text: &Written,
        today: Date,
    ) -> Result<Act, NoWords> {
        self.must_read_words()?;
        let story = opened.story.as_ref().ok_or(NoWords::NoStory)?;
        may_be_quoted(ledger, report, opened)?;
        redact(story.story.expose_text(), text.expose_text())?;
        let words = self.seal_words(Kind::Quote, report, text, today)?;
        let notice = self.chain.current().number;
        let deed = Deed::Quote { words, notice };
        Ok(Act { report, deed })
    }

    /// What this member thinks of publishing a quote, as an act that is yet to be done. Approved
    /// is only what may be published, and not by its author; beside a figure, only one of an answer
    /// that the report gives.
    pub fn view_quote(
        &self,
        ledger: &Ledger,
        (report, opened): (ReportId, &OpenedReport),
        quote: Hash,
        view: impl Into<View>,
    ) -> Result<Act, NoWords> {
        let View { approval, beside } = view.into();
        self.must_read_words()?;
        let read = self.quotes(ledger, report, opened);
        let read = read.into_iter().find(|read| read.id == quote);
        let read = read.ok_or(NoWords::NoSuchQuote)?;
        if approval == Approval::Given {
            let written = ledger.quotes(report);
            let mut of_me = written.iter().filter(|written| written.id == quote);
            if of_me.any(|written| written.authors.contains_key(&self.member.id())) {
                return Err(NoWords::Own);
            }
            read.text?;
            match read.barred {
                Some(Bar::NoConsent) => return Err(NoWords::NoConsent),
                Some(Bar::ConsentTakenBack(who)) => return Err(NoWords::ConsentTakenBack(who)),
                Some(Bar::NotRedacted(why)) => return Err(why.into()),
                None => {}
            }
            if let Standing::TakenBack(who) = read.standing {
                return Err(NoWords::TakenBack(who));
            }
        }
        let of_report = self.may_illustrate(ledger, (report, opened));
        if let Some(beside) = &beside
            && (approval != Approval::Given || !of_report.contains(beside))
        {
            return Err(NoWords::NotItsAnswer);
        }
        let notice = self.chain.current().number;
        let deed = Deed::ApproveQuote {
            quote,
            notice,
            approval,
            beside,
        };
        Ok(Act { report, deed })
    }

    /// The notes on a report, in their order, as far as this member may read them.
    pub fn notes(&self, ledger: &Ledger, report: ReportId) -> Vec<ReadNote> {
        let notes = ledger.notes(report).into_iter();
        notes
            .map(|note| {
                let read = self.read_words(Kind::Note, report, note.words);
                let text = read.and_then(|(author, text)| {
                    let theirs = author == note.author;
                    theirs.then_some(text).ok_or(Unreadable::NotTheirs)
                });
                ReadNote {
                    id: note.words.id(),
                    author: note.author,
                    taken_back: note.taken_back,
                    text,
                }
            })
            .collect()
    }

    /// The quotes of a report, in their order, as far as this member may read them.
    pub fn quotes(
        &self,
        ledger: &Ledger,
        report: ReportId,
        opened: &OpenedReport,
    ) -> Vec<ReadQuote> {
        let quotes = ledger.quotes(report);
        let read = quotes
            .iter()
            .map(|quote| self.read_quote(ledger, (report, opened), quote));
        read.collect()
    }

    fn read_quote(
        &self,
        ledger: &Ledger,
        (report, opened): (ReportId, &OpenedReport),
        quote: &WrittenQuote<'_>,
    ) -> ReadQuote {
        let first = quote.authors.keys().next().copied();
        let mut author = first.expect("a quote stands in somebody's act");
        let read = self.read_words(Kind::Quote, report, quote.words);
        let text = read.and_then(|(named, text)| {
            let notice = *quote.authors.get(&named).ok_or(Unreadable::NotTheirs)?;
            author = named;
            let entitled = self.read_words_at(named, notice);
            entitled.then_some(text).ok_or(Unreadable::NotEntitled)
        });
        let barred = match may_be_quoted(ledger, report, opened) {
            Err(NoWords::ConsentTakenBack(who)) => Some(Bar::ConsentTakenBack(who)),
            Err(_) => Some(Bar::NoConsent),
            Ok(()) => match (&text, &opened.story) {
                (Ok(text), Some(story)) => redact(story.story.expose_text(), text.expose_text())
                    .err()
                    .map(Bar::NotRedacted),
                _ => None,
            },
        };
        let entitled = |who, notice| self.read_words_at(who, notice);
        let opinions = quote.opinions.iter();
        ReadQuote {
            id: quote.id,
            author,
            text,
            barred,
            standing: quote.standing(entitled),
            beside: quote.place(entitled).cloned(),
            opinions: opinions.map(|(who, (view, _))| (*who, *view)).collect(),
            taken_back: quote.taken_back.clone(),
        }
    }

    /// Whether a member might read words by the roster that a notice names, as far as it is here.
    fn read_words_at(&self, member: MemberId, notice: u32) -> bool {
        let roster = self
            .chain
            .at(notice)
            .and_then(|notice| self.rosters.as_ref()?.of_notice(notice));
        let member = roster.and_then(|roster| roster.member(member));
        member.is_some_and(|member| member.tier.reads(Tier::Stories))
    }

    fn must_read_words(&self) -> Result<(), NoWords> {
        let reads = self.seat()?.tier.reads(Tier::Stories);
        reads.then_some(()).ok_or(NoWords::AnswersOnly)
    }

    fn seal_words(
        &self,
        kind: Kind,
        report: ReportId,
        text: &Written,
        today: Date,
    ) -> Result<Sealed, NoWords> {
        let content = Content {
            kind,
            network: Cow::Borrowed(self.network()),
            report,
            author: self.member.id(),
            text: Cow::Borrowed(text.expose_text()),
        };
        // Written in place, into a buffer that cannot grow: one that grows leaves copies behind.
        let mut json = Zeroizing::new(vec![0; Bucket::Words.text_len()]);
        let mut room = &mut json[..];
        serde_json::to_writer(&mut room, &content).map_err(|_| NoWords::DoesNotFit)?;
        let unused = room.len();
        let length = json.len() - unused;
        let to = &self.sealing_period(today)?.story;
        let frame = seal_bytes(Bucket::Words, &json[..length], to);
        let frame = frame.map_err(|error: CloseError| NoWords::Desk(error.into()))?;
        Ok(Sealed::new(frame).expect("it was sealed as words"))
    }

    /// Who wrote words, as they say themselves, and the words.
    fn read_words(
        &self,
        kind: Kind,
        report: ReportId,
        words: &Sealed,
    ) -> Result<(MemberId, Written), Unreadable> {
        let newest = self.chain.current().periods.iter();
        let newest = newest.map(|period| period.number).max().unwrap_or(0);
        let json = self
            .story_keys(newest)
            .find_map(|(_, key)| open_bytes(words.frame(), key).ok())
            .ok_or(Unreadable::DoesNotOpen)?;
        let content: Content<'_> =
            serde_json::from_slice(&json).map_err(|_| Unreadable::NotTheirs)?;
        let is_this =
            content.kind == kind && *content.network == *self.network() && content.report == report;
        // Cleaned again: what wrote it may have been another program.
        let text = Written::new(&content.text).ok().filter(|_| is_this);
        Ok((content.author, text.ok_or(Unreadable::NotTheirs)?))
    }
}

/// Fails where the reporter did not agree to be quoted, or does not any more.
fn may_be_quoted(ledger: &Ledger, report: ReportId, opened: &OpenedReport) -> Result<(), NoWords> {
    if !is_quotable(&opened.answers) {
        return Err(NoWords::NoConsent);
    }
    match ledger.no_quotes(report).first() {
        Some(who) => Err(NoWords::ConsentTakenBack(*who)),
        None => Ok(()),
    }
}
