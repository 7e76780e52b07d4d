//! Approved quotes, to stand beside the figures that they illustrate.
//!
//! Figures say that something happens, and a sentence of somebody to whom it happened says what it
//! is. What a network publishes so is one signed statement, `corncrake/quotes/1`, numbered by itself:
//! each replaces the one before it, whole. Releases are for ever; a quote can be taken back.
//!
//! # What a quote can give away, and what is done about it
//! - **Who.** A name, a place, a day, a rank, an illness, a turn of phrase. No program sees all of
//!   that. Two analysts do: one proposes words of the report with brackets for whatever may point at
//!   somebody, another approves these very bytes and the answer that they stand beside
//!   (`crate::desk::words`). Only what both did becomes a [`Quote`]: the desk's `ApprovedQuote` is the
//!   one thing that it is made of, and the desk makes that of nothing but its casebook.
//! - **That somebody gave a certain answer.** A quote beside a figure says that at least one of those
//!   whom the figure counts wrote it. Beside a figure of 5, which may stand for one report, that is
//!   the person. So a quote stands beside an answer only where the network's newest release shows that
//!   answer with at least [`LEAST_FIGURE`] reports: a published 10 is a count of at least 6, and of
//!   these at least three are left to somebody who knows, or has planted, three of them: the number of
//!   reports against which figures themselves are guarded. Beside a figure that is withheld, there is
//!   none.
//! - **Who somebody is, where, when.** [`NEVER_BESIDE`] are the questions about the person, the area
//!   and the month: a quote beside one of them would say that of its writer. Nothing else of the
//!   report is in a quote: no day, no area, no number of the report, no cohort. Two quotes of one
//!   report are not told to be of one.
//! - **The language** in which it was written is told, because a page must know it. Where few write in
//!   a language, that narrows who it may be; whoever approves is told so.
//! - **In which order reports came.** Items have random ids and stand by question, answer and id.
//!   Whoever keeps every statement still sees which quotes are new in one of them. So statements are
//!   made seldom, with several new quotes at once; only reports that a release counts are quoted,
//!   which says no more of the time than that they were accepted before it.
//! - **That it was taken back.** The server keeps and serves the newest statement alone, and deletes
//!   the one before. Copies elsewhere cannot be called back: whoever agrees to be quoted is told so by
//!   their network, and the page that publishes says so to the analyst.
//!
//! The statement does not say of which release it is: it is checked for the newest when the server
//! takes it in, and again each time that a page is made, so that a quote never stands beside a newer
//! figure that is too small for it.

mod text;
mod verify;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::verify::is_code;
use super::{Publishable, Release, Row, TableShape, VerifiedRelease};
use crate::clock::Date;
use crate::disclosure::rounding;
use crate::keys::public::{Hash, NetworkName, Statement, day};
use crate::tally::is_none_row;

pub use text::{MOST_BYTES, NotPublic, PublicText};
pub use verify::{QuotesFault, VerifiedQuotes};

/// The least published count of an answer beside which a quote may stand.
pub const LEAST_FIGURE: u64 = 2 * rounding::BASE;

/// The most quotes of one statement.
pub const MOST_QUOTES: usize = 200;

/// Questions beside whose figures no quote stands, whatever their counts: who somebody is, where,
/// when, and what they agreed to.
pub const NEVER_BESIDE: [&str; 7] = [
    "population",
    "gender",
    "trans",
    "age",
    "area",
    "when",
    "consent",
];

/// All quotes of a network that are published at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotes {
    network: NetworkName,
    /// 1, 2, 3 and so on.
    number: u32,
    /// The hash of the statement that it replaces; none for the first.
    previous: Option<Hash>,
    /// The notice that was current when it was signed; its releasers count.
    notice: u32,
    /// The day on which it was made.
    #[serde(with = "day")]
    issued: Date,
    /// By question, answer and id.
    items: Vec<Quote>,
}

/// One quote, beside one answer. Nothing in it leads to the report, and nothing but the desk's casebook
/// leads to one:
///
/// ```compile_fail,E0624
/// # use corncrake::release::quotes::{Beside, PublicText, Quote, QuoteId};
/// let beside = Beside { question: "what".to_owned(), code: "V01".to_owned() };
/// let text = PublicText::new("Nobody approved this.").unwrap();
/// Quote::approved(QuoteId::from_random([0; 16]), beside, "en", text);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    id: QuoteId,
    beside: Beside,
    /// The code of the language that it is written in, as far as its form said.
    lang: String,
    text: PublicText,
}

/// The answer that a quote illustrates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beside {
    /// The question's code.
    pub question: String,
    /// The choice's code.
    pub code: String,
}

/// Sixteen random bytes, as hexadecimal: they say nothing of report or order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct QuoteId([u8; 16]);

impl Statement for Quotes {
    const TYPE: &'static str = "quotes";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}

impl Quotes {
    /// The statement that replaces `before`, signed by nobody yet.
    pub fn next(
        of: &Publishable,
        before: Option<&VerifiedQuotes>,
        (notice, issued): (u32, Date),
        mut items: Vec<Quote>,
    ) -> Result<Self, QuotesFault> {
        items.sort_by(|one, other| one.place().cmp(&other.place()));
        let next = Self {
            network: of.network().clone(),
            number: before.map_or(1, |before| before.quotes().number + 1),
            previous: before.map(VerifiedQuotes::hash),
            notice,
            issued,
            items,
        };
        next.check()?;
        Ok(next)
    }

    /// Its number.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The day on which it was made.
    pub fn issued(&self) -> Date {
        self.issued
    }

    /// All of them, by question, answer and id.
    pub fn all(&self) -> &[Quote] {
        &self.items
    }

    /// The first that may not stand where it would, beside the figures of `newest`.
    pub fn misplaced(&self, newest: Option<&Release>) -> Option<&Quote> {
        let stands = |quote: &Quote| newest.is_some_and(|newest| quote.beside.stands(newest));
        self.items.iter().find(|quote| !stands(quote))
    }

    /// Checks a statement in itself, whoever signed it.
    fn check(&self) -> Result<(), QuotesFault> {
        if self.items.len() > MOST_QUOTES {
            return Err(QuotesFault::TooMany);
        }
        let in_order = |pair: &[Quote]| pair[0].place() < pair[1].place();
        let mut ids = BTreeSet::new();
        let told_apart = self.items.iter().all(|quote| ids.insert(&quote.id));
        if !self.items.windows(2).all(in_order) || !told_apart {
            return Err(QuotesFault::Order);
        }
        let fits = |quote: &Quote| quote.beside.may_be() && is_code(&quote.lang);
        if self.items.iter().all(fits) {
            Ok(())
        } else {
            Err(QuotesFault::Beside)
        }
    }
}

impl Quote {
    /// For the desk's `ApprovedQuote` alone, which stands for what two analysts did.
    pub(crate) fn approved(id: QuoteId, beside: Beside, lang: &str, text: PublicText) -> Self {
        Self {
            id,
            beside,
            lang: lang.to_owned(),
            text,
        }
    }

    /// Its id, by which nothing is known but that it is another quote.
    pub fn id(&self) -> &QuoteId {
        &self.id
    }

    /// What it illustrates.
    pub fn illustrates(&self) -> &Beside {
        &self.beside
    }

    /// The code of its language.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The words.
    pub fn text(&self) -> &PublicText {
        &self.text
    }

    fn place(&self) -> (&Beside, &QuoteId) {
        (&self.beside, &self.id)
    }
}

impl Beside {
    /// Whether a quote may ever stand beside this answer.
    pub fn may_be(&self) -> bool {
        is_code(&self.question)
            && is_code(&self.code)
            && !NEVER_BESIDE.contains(&self.question.as_str())
            && !is_none_row(&self.code)
    }

    /// The row of this answer in a release, where it shows enough reports to stand beside.
    pub fn row<'a>(&self, release: &'a Release) -> Option<&'a Row> {
        let table = release.table(&self.question)?;
        let answers = matches!(table.shape, TableShape::One | TableShape::Several { .. });
        let mut rows = table.rows.iter();
        let row = rows.find(|row| row.code == self.code);
        row.filter(|row| answers && row.count.rounded().is_some_and(|n| n >= LEAST_FIGURE))
    }

    /// Whether a quote may stand beside this answer of a release.
    pub fn stands(&self, release: &Release) -> bool {
        self.may_be() && self.row(release).is_some()
    }
}

/// The release of the newest cohort, as it was corrected last: what decides where a quote may stand.
pub fn newest(releases: &[VerifiedRelease]) -> Option<&Release> {
    let cohorts = releases.iter().map(VerifiedRelease::release);
    let cohorts = cohorts.filter(|release| release.sums.is_empty());
    cohorts.max_by_key(|release| (release.cohort.number, release.number))
}

impl QuoteId {
    /// From random bytes.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
}

impl TryFrom<String> for QuoteId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut bytes = [0; 16];
        let read = hex::decode_to_slice(&text, &mut bytes);
        // One spelling only: what is signed and hashed.
        if read.is_err() || text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err("not 32 lower-case hexadecimal digits");
        }
        Ok(Self(bytes))
    }
}

impl From<QuoteId> for String {
    fn from(id: QuoteId) -> Self {
        hex::encode(id.0)
    }
}

#[cfg(test)]
mod tests;
