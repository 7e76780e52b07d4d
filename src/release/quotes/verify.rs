//! A signed statement of quotes becomes a verified one.

use super::Quotes;
use crate::keys::public::{Hash, NetworkName, Note, NoteError, NoticeChain};
use crate::release::proof::nothing_stray;
use crate::release::verify::signed_at_its_time;
use crate::release::{Fault, ForPractice, ProofError, Publishable};

/// Quotes whose signatures and form were checked. Only [`VerifiedQuotes::verify`] makes them.
///
/// ```compile_fail,E0451
/// # fn forge(quotes: corncrake::release::quotes::Quotes, note: corncrake::keys::public::Note) {
/// let forged = corncrake::release::quotes::VerifiedQuotes { quotes, note };
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedQuotes {
    quotes: Quotes,
    note: Note,
}

/// Why quotes are not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuotesFault {
    /// Their note is not in order.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// Of a network of which nothing may be published.
    #[error(transparent)]
    ForPractice(#[from] ForPractice),
    /// Of another network than the notices.
    #[error("they are of the network {0}")]
    WrongNetwork(NetworkName),
    /// Too few of those signed who could at that time.
    #[error(transparent)]
    Signed(Fault),
    /// A signature of nobody whose signature counts.
    #[error("they bear a signature of somebody whose signature does not count")]
    StraySignature,
    /// Not the next ones.
    #[error("they do not follow on the quotes before them")]
    Chain,
    /// More than there may be.
    #[error("there are more quotes than there may be")]
    TooMany,
    /// Not in the one order that tells nothing, or one is there twice.
    #[error("they are not in order")]
    Order,
    /// Beside an answer beside which none may be.
    #[error("one stands beside an answer beside which no quote may stand")]
    Beside,
    /// Beside a figure that the newest release does not show, or that is too small.
    #[error(
        "one stands beside a figure that the newest release does not show, or that counts too few"
    )]
    TooFew,
}

impl VerifiedQuotes {
    /// Checks quotes: against the notice of their time, and in themselves. What they replace is gone,
    /// so that only who still has it can check that they follow on it: [`Self::follow`].
    pub fn verify(note: Note, chain: &NoticeChain) -> Result<Self, QuotesFault> {
        let of = Publishable::of(chain)?;
        let quotes: Quotes = note.read_unverified()?;
        if quotes.network != *of.network() {
            return Err(QuotesFault::WrongNetwork(quotes.network));
        }
        let signed_in = (quotes.notice, quotes.issued);
        signed_at_its_time(&note, chain, signed_in).map_err(QuotesFault::Signed)?;
        let of_its_time = chain.at(quotes.notice);
        let trusted = of_its_time.map_or(&[][..], |it| &it.releasers);
        nothing_stray(&note, trusted).map_err(|fault| match fault {
            ProofError::Note(why) => QuotesFault::Note(why),
            _ => QuotesFault::StraySignature,
        })?;
        let chained = quotes.number > 0 && (quotes.number == 1) == quotes.previous.is_none();
        if !chained {
            return Err(QuotesFault::Chain);
        }
        quotes.check()?;
        Ok(Self { quotes, note })
    }

    /// Fails unless these are the next after `before`.
    pub fn follow(&self, before: Option<&Self>) -> Result<(), QuotesFault> {
        let number = before.map_or(0, |before| before.quotes.number);
        let since = before.map(|before| (before.quotes.notice, before.quotes.issued));
        let fits = self.quotes.number == number + 1
            && self.quotes.previous == before.map(Self::hash)
            && since.is_none_or(|(notice, issued)| {
                notice <= self.quotes.notice && issued <= self.quotes.issued
            });
        if fits {
            Ok(())
        } else {
            Err(QuotesFault::Chain)
        }
    }

    /// What they say.
    pub fn quotes(&self) -> &Quotes {
        &self.quotes
    }

    /// The signed note, as published.
    pub fn note(&self) -> &Note {
        &self.note
    }

    /// By what the next statement names this one.
    pub fn hash(&self) -> Hash {
        self.note.hash()
    }
}
