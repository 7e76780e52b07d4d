//! Reading everybody's entries, and writing one's own.

mod outbox;

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::acts::{Entry, Ledger};
use super::folder::SpentFeeds;
use super::{Desk, DeskError};
use crate::keys::public::{Hash, MemberId, Note, Tier, VerifyingKey};
use crate::seal::open::open_bytes;
use crate::seal::{Bucket, Frame};

/// What is wrong with a feed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedError {
    /// Nobody of this id was ever on a roster.
    #[error("the server shows decisions of {0}, who was never a member")]
    Stranger(MemberId),
    /// An entry is not the author's next one.
    #[error(
        "entry {number} of {author} is not signed by them, or is not the one that comes next: the server may have changed or swapped it"
    )]
    NotTheirs {
        /// The author.
        author: MemberId,
        /// The entry.
        number: u64,
    },
    /// An entry opens with none of the keys, and this member has all that there are.
    #[error(
        "entry {number} of {author} opens with no key that the network ever had: the server may have put it in the place of another. It is not taken in, nor what comes after it"
    )]
    Unopened {
        /// The author.
        author: MemberId,
        /// The entry.
        number: u64,
    },
}

/// One member's feed, verified.
#[derive(Debug, Default, Clone)]
pub struct Feed {
    /// The entries that this desk can open.
    pub entries: Vec<Entry>,
    /// How many there are, those included that are sealed to periods which this member may not read.
    pub length: u64,
    /// The hash of the last entry's note, where it can be opened.
    pub head: Option<Hash>,
    /// How many of the entries that cannot be opened are known to be sealed to a key that was
    /// destroyed.
    spent: u64,
    /// The clock of the last entry that can be opened.
    clock: u64,
    /// Whether the last entry could not be opened.
    gap: bool,
    /// The period that the last entry is sealed to, where it can be opened.
    period: Option<u32>,
}

impl Feed {
    /// How many entries this desk cannot open.
    pub fn closed(&self) -> u64 {
        self.length - u64::try_from(self.entries.len()).expect("fits in 64 bits")
    }

    /// How many of these are not explained by a key that was destroyed.
    fn unexplained(&self) -> u64 {
        self.closed() - self.spent
    }

    /// Verifies the next sealed entry of `author` and takes it in.
    fn take(&mut self, desk: &Desk, author: MemberId, sealed: &[u8]) -> Result<(), FeedError> {
        let number = self.length + 1;
        let wrong = FeedError::NotTheirs { author, number };
        let key = author_key(desk, author)?;
        let frame = Frame::from_bytes(Bucket::Entry, sealed.to_vec()).map_err(|_| wrong.clone())?;
        let Some((period, opened)) = desk.open_entry(&frame) else {
            self.length = number;
            self.head = None;
            self.gap = true;
            self.period = None;
            return Ok(());
        };
        let note = Note::from_bytes(&opened).map_err(|_| wrong.clone())?;
        let entry: Entry = note.open(&[key], 1).map_err(|_| wrong.clone())?;
        let next = entry.network == *desk.network()
            && entry.number == number
            && entry.author == author
            && entry.clock > self.clock
            && (self.gap || entry.previous == self.head);
        if !next {
            return Err(wrong);
        }
        // An author seals to the period of the day, so what is before it is of that one or an older.
        let explained = |period| desk.is_destroyed(period, Tier::Answers);
        if self.gap && entry.previous_period.is_some_and(explained) {
            self.spent = self.closed();
        }
        self.length = number;
        self.head = Some(note.hash());
        self.clock = entry.clock;
        self.gap = false;
        self.period = Some(period);
        self.entries.push(entry);
        Ok(())
    }
}

fn author_key(desk: &Desk, author: MemberId) -> Result<VerifyingKey, FeedError> {
    if author == desk.member.id() {
        return Ok(desk.member.signing.verifying_key());
    }
    let rosters = desk.rosters.as_ref();
    let member = rosters.and_then(|rosters| rosters.anybody(author));
    Ok(member.ok_or(FeedError::Stranger(author))?.verify)
}

impl Desk {
    /// The verified feed of one member, without the outbox. What was verified once is not opened
    /// again: a feed only ever grows.
    pub fn feed(&self, author: MemberId) -> Result<Arc<Feed>, DeskError> {
        let mut feeds = self.feeds.lock().unwrap_or_else(PoisonError::into_inner);
        let mut known = feeds.remove(&author).unwrap_or_default();
        for sealed in self.folder.entries_from(author, known.length + 1)? {
            // Where it is not the author's, what came before it is forgotten too: it costs time only.
            Arc::make_mut(&mut known).take(self, author, &sealed)?;
        }
        feeds.insert(author, Arc::clone(&known));
        Ok(known)
    }

    /// What an entry holds, and the period that it is sealed to.
    fn open_entry(&self, frame: &Frame) -> Option<(u32, Zeroizing<Vec<u8>>)> {
        let mut newest_first = self.keys.iter().rev();
        newest_first
            .find_map(|(period, pair)| Some((*period, open_bytes(frame, &pair.answers).ok()?)))
    }

    /// Reads every feed anew: with a key that came, more of them may open.
    pub(super) fn forget_feeds(&self) {
        self.feeds
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// Everybody's acts, this desk's unsent ones included.
    pub fn ledger(&self) -> Result<Ledger, DeskError> {
        let mut entries = Vec::new();
        for author in self.folder.authors()? {
            entries.extend(self.feed(author)?.entries.iter().cloned());
        }
        entries.extend(self.drafts()?.into_iter().map(|(_, draft)| draft));
        Ok(Ledger::of(entries))
    }

    /// Whose acts this desk has in part only, and how many entries it cannot read. Those whose key
    /// was destroyed are not among them.
    pub fn unread(&self) -> Result<Vec<(MemberId, u64)>, DeskError> {
        let mut unread = Vec::new();
        for author in self.folder.authors()? {
            let feed = self.feed(author)?;
            let closed = feed.unexplained();
            if closed > 0 && !self.is_spent(&feed) {
                unread.push((author, closed));
            }
        }
        Ok(unread)
    }

    /// Whether this member holds every answers key that was not destroyed.
    pub(super) fn holds_every_answers_key(&self) -> bool {
        let gone = self.chain.current().destroyed_through(Tier::Answers);
        let mut left = self.chain.periods().filter(|period| period.number > gone);
        left.all(|period| self.keys.contains_key(&period.number))
    }

    /// Whether nothing of a feed opens, and that may be because the keys were destroyed: its author has
    /// written nothing since.
    fn is_spent(&self, feed: &Feed) -> bool {
        let gone = self.chain.current().destroyed_through(Tier::Answers);
        gone > 0 && feed.entries.is_empty() && self.holds_every_answers_key()
    }

    /// Whether an entry that does not open may be sealed to a key that was destroyed. Such entries are
    /// the first of a feed; and once a sync has shown how many there are, no more can come, until
    /// more keys are destroyed. A server that takes that one sync to put something else in the place of
    /// new entries is found out by what the next entry says of them, or another desk.
    fn may_be_spent(&self, author: MemberId, feed: &Feed) -> Result<bool, DeskError> {
        let known = self.folder.spent_feeds()?;
        let gone = self.chain.current().destroyed_through(Tier::Answers);
        let length = known.lengths.get(&author).copied().unwrap_or(0);
        Ok(self.is_spent(feed) && (known.through < gone || feed.length <= length))
    }

    /// Remembers of which feeds nothing opens any more.
    pub(super) fn note_spent_feeds(&self) -> Result<(), DeskError> {
        let through = self.chain.current().destroyed_through(Tier::Answers);
        if through == 0 || !self.holds_every_answers_key() {
            return Ok(());
        }
        let mut spent = SpentFeeds {
            through,
            lengths: BTreeMap::new(),
        };
        for author in self.folder.authors()? {
            let feed = self.feed(author)?;
            if self.is_spent(&feed) {
                spent.lengths.insert(author, feed.length);
            }
        }
        if spent != self.folder.spent_feeds()? {
            self.folder.put_spent_feeds(&spent)?;
        }
        Ok(())
    }

    /// Takes entries of `author` in that a server handed over; they must be the next ones.
    pub(super) fn keep_entries(
        &self,
        author: MemberId,
        sealed: &[Vec<u8>],
    ) -> Result<(), DeskError> {
        let mut feed = Feed::clone(&*self.feed(author)?);
        for entry in sealed {
            feed.take(self, author, entry)?;
            // An entry that cannot be opened hides what it follows on. Where that is not for want
            // of a key, nothing says that its author wrote it.
            if feed.gap && self.holds_every_answers_key() && !self.may_be_spent(author, &feed)? {
                let number = feed.length;
                return Err(FeedError::Unopened { author, number }.into());
            }
            self.folder.put_entry(author, feed.length, entry)?;
        }
        Ok(())
    }
}
