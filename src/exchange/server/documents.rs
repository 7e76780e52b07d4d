//! What stewards publish: notices, rosters, periods and wrapped keys.
//!
//! A bundle is checked as a whole before any of it is stored. Notices are stored last, because a
//! notice puts what it names in force: a crash in between leaves documents that no notice names yet,
//! and the same bundle sent again completes them.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::body::Body;
use axum::extract::State;
use http::{HeaderMap, StatusCode};

use super::admission::Asker;
use super::destruction::destroy;
use super::standing::{Standing, notes};
use super::trail::Action;
use super::{Exchange, no_standing, unavailable};
use crate::clock::Date;
use crate::exchange::{Bundle, MOST_BUNDLE_BYTES, WrapFor};
use crate::keys::public::{
    ChainError, Hash, LONGEST_WRAP, MOST_AHEAD, MemberId, Note, NoteError, Notice, NoticeChain,
    PeriodNote, PublicPeriod, Recipient, Roster, Statement as _, Tier,
};
use crate::release::{Proof, ProofError};
use crate::store::{Kind as DocumentKind, Put, StoredWrap};
use crate::web::{Kind, PublicError, body};

/// How long an answer waits for a deletion.
const PATIENCE: Duration = Duration::from_mins(1);

/// `POST documents`.
pub async fn publish(
    State(exchange): State<Exchange>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, PublicError> {
    if !asker.seat.steward {
        let who = Some(asker.seat.id);
        return Err(exchange.refuse(&asker.hall, who, "not a steward").await);
    }
    let body = body::read_as("application/json", &headers, body, MOST_BUNDLE_BYTES).await?;
    let bundle: Bundle = serde_json::from_slice(&body).map_err(|_| Kind::BadRequest)?;
    let stored = async |kind| {
        let notes = notes(&exchange.0.store, &asker.hall.network, kind).await;
        notes.map_err(no_standing)
    };
    let known = Known {
        standing: &asker.hall.standing,
        rosters: stored(DocumentKind::Roster).await?,
        periods: stored(DocumentKind::Period).await?,
    };
    match check(&known, bundle, asker.hall.day) {
        Ok(accepted) => exchange.keep(&asker, accepted).await,
        Err(refusal) => {
            let who = Some(asker.seat.id);
            let why = "documents that do not verify";
            exchange
                .note(&asker.hall, who, Action::Refused, why)
                .await?;
            Err(PublicError::new(Kind::Conflict).because(refusal))
        }
    }
}

impl Exchange {
    async fn keep(&self, asker: &Asker, accepted: Accepted) -> Result<StatusCode, PublicError> {
        // Wraps belong to period notes, so they come after those and before the notices.
        let (notices, others): (Vec<_>, Vec<_>) = accepted
            .documents
            .into_iter()
            .partition(|(kind, ..)| *kind == DocumentKind::Notice);
        self.keep_documents(asker, others).await?;
        self.keep_wraps(asker, accepted.wraps).await?;
        self.keep_documents(asker, notices).await?;
        if accepted.ended {
            self.destroy_keys(asker).await?;
        }
        self.destroy_expired(asker, accepted.chain).await?;
        Ok(StatusCode::NO_CONTENT)
    }

    /// After the end of a network nobody shall open anything with the help of this server. Done each
    /// time that the final notice is sent, so that an interrupted attempt is made good by the next.
    async fn destroy_keys(&self, asker: &Asker) -> Result<(), PublicError> {
        let network = &asker.hall.network;
        let gone = self.0.store.destroy_wraps(network).await;
        if gone.map_err(unavailable)? > 0 {
            let who = Some(asker.seat.id);
            let what = "all wraps destroyed: the network has ended";
            self.note(&asker.hall, who, Action::Document, what).await?;
        }
        Ok(())
    }

    /// What the newest notice has destroyed. Where that takes long, it goes on behind the answer.
    async fn destroy_expired(&self, asker: &Asker, chain: NoticeChain) -> Result<(), PublicError> {
        if chain.current().destroyed.is_none() {
            return Ok(());
        }
        let (store, day, by) = (self.0.store.clone(), asker.hall.day, Some(asker.seat.id));
        let work = tokio::spawn(async move {
            let done = destroy(&store, &chain, day, by).await;
            done.inspect_err(|error| {
                tracing::error!(%error, "what was destroyed is not all gone: tried again by night");
            })
        });
        match tokio::time::timeout(PATIENCE, work).await {
            Ok(done) => done.map_err(PublicError::internal)?.map_err(no_standing),
            Err(_) => Ok(()),
        }
    }

    async fn keep_documents(&self, asker: &Asker, documents: Documents) -> Result<(), PublicError> {
        let (store, network) = (&self.0.store, &asker.hall.network);
        for (kind, number, note) in documents {
            let body = note.to_string().into_bytes();
            let put = store.put_document(network, kind, number, body);
            if put.await.map_err(unavailable)? == Put::Conflict {
                return Err(Kind::Conflict.into());
            }
            let subject = format!("{} {number}", note.statement_type().unwrap_or_default());
            let who = Some(asker.seat.id);
            self.note(&asker.hall, who, Action::Document, &subject)
                .await?;
        }
        Ok(())
    }

    async fn keep_wraps(&self, asker: &Asker, wraps: Vec<WrapFor>) -> Result<(), PublicError> {
        for wrap in wraps {
            let subject = format!("wrap {} {}", wrap.period, wrap.tier);
            let stored = StoredWrap {
                period: wrap.period,
                tier: wrap.tier,
                body: wrap.wrap,
            };
            // One that is there already stays beside it, because only its reader can tell which
            // of them opens.
            let put = self
                .0
                .store
                .put_wrap(&asker.hall.network, wrap.member, stored);
            if put.await.map_err(unavailable)? == Put::Conflict {
                return Err(Kind::Conflict.into());
            }
            let who = Some(asker.seat.id);
            self.note(&asker.hall, who, Action::Document, &subject)
                .await?;
        }
        Ok(())
    }
}

/// What a bundle adds, in the order in which it is to be stored.
#[derive(Debug)]
struct Accepted {
    documents: Documents,
    /// Whether the newest notice, which was sent or is known, ends the network.
    ended: bool,
    /// With these notices in it.
    chain: NoticeChain,
    wraps: Vec<WrapFor>,
}

/// Why a bundle was not taken in. For the operator's log; the steward's own program checks the same.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    #[error("a document is not a signed note")]
    Note(#[from] NoteError),
    #[error("a notice does not follow")]
    Chain(#[from] ChainError),
    #[error("the notices do not make up a proof")]
    Proof(#[from] ProofError),
    #[error("notice {0} is another one than the notice {0} that is known")]
    Fork(u32),
    #[error("a roster that no notice names")]
    StrayRoster,
    #[error("the newest notice names a roster that is not here: nobody could enter any more")]
    NoRoster,
    #[error("a period signed by too few stewards")]
    UnsignedPeriod,
    #[error("period {0} is another one than the period {0} that is known")]
    TwoPeriods(u32),
    #[error("period {0} does not follow on the one before")]
    PeriodOrder(u32),
    #[error("more than {MOST_AHEAD} periods ahead")]
    TooFarAhead,
    #[error("the newest notice names period {0}, whose note is not here or says otherwise")]
    PeriodMismatch(u32),
    #[error("a wrap of a key that is destroyed: the {1} of period {0}")]
    DestroyedWrap(u32, Tier),
    #[error("a wrap of a period that does not exist, or for somebody who may not read it")]
    StrayWrap,
}

/// What the server has already.
struct Known<'a> {
    standing: &'a Standing,
    rosters: Vec<Note>,
    periods: Vec<Note>,
}

/// Checks a bundle against what is known.
fn check(known: &Known<'_>, bundle: Bundle, today: Date) -> Result<Accepted, Refusal> {
    let parse = |texts: &[String]| -> Result<Vec<Note>, NoteError> {
        texts.iter().map(|text| text.parse()).collect()
    };
    let (chain, notices) = follow(&known.standing.chain, parse(&bundle.notices)?)?;
    // A signature that does not count would spoil the proof that the site hands out.
    Proof::new(&chain, &[]).check_notices(None)?;
    let (roster, rosters) = rosters(&known.rosters, &chain, parse(&bundle.rosters)?)?;
    let mut periods = Periods::read(&known.periods)?;
    let new_periods = periods.extend(&chain, parse(&bundle.periods)?, today)?;
    periods.agree_with(chain.current())?;
    for wrap in &bundle.wraps {
        let recovery = |to: &Recipient| MemberId::of_key(to.as_bytes()) == wrap.member;
        let reader = roster.recovery.iter().any(recovery)
            || roster.member(wrap.member).is_some_and(|member| {
                member.tier.reads(wrap.tier) && member.reads_period(wrap.period)
            });
        if !reader || !periods.0.contains_key(&wrap.period) || wrap.wrap.len() > LONGEST_WRAP {
            return Err(Refusal::StrayWrap);
        }
    }
    let gone = |wrap: &&WrapFor| chain.current().is_destroyed(wrap.period, wrap.tier);
    if let Some(wrap) = bundle.wraps.iter().find(gone) {
        return Err(Refusal::DestroyedWrap(wrap.period, wrap.tier));
    }
    let ended = chain.current().has_ended();
    if ended && !bundle.wraps.is_empty() {
        return Err(Refusal::StrayWrap);
    }
    let mut documents = rosters;
    documents.extend(new_periods);
    documents.extend(notices);
    Ok(Accepted {
        documents,
        ended,
        chain,
        wraps: bundle.wraps,
    })
}

type Documents = Vec<(DocumentKind, u64, Note)>;

/// The chain with `notices` appended, and those of them that are new.
fn follow(chain: &NoticeChain, notices: Vec<Note>) -> Result<(NoticeChain, Documents), Refusal> {
    let mut chain = chain.clone();
    let mut new = Vec::new();
    for note in notices {
        let number = note.read_unverified::<Notice>()?.number;
        if number <= chain.current().number {
            let place = usize::try_from(number).unwrap_or_default().wrapping_sub(1);
            let same = |held: &Note| held.hash() == note.hash();
            if !chain.notes().nth(place).is_some_and(same) {
                return Err(Refusal::Fork(number));
            }
            continue;
        }
        chain.extend(note.clone())?;
        new.push((DocumentKind::Notice, number.into(), note));
    }
    Ok((chain, new))
}

/// The roster that will be in force, and those of `notes` that are to be stored. One that was
/// stored when an earlier attempt was cut off counts too.
fn rosters(
    stored: &[Note],
    chain: &NoticeChain,
    notes: Vec<Note>,
) -> Result<(Roster, Documents), Refusal> {
    let current = chain.current();
    let mut in_force = stored
        .iter()
        .find_map(|note| Roster::open(note, current).ok());
    let mut new = Vec::new();
    for note in notes {
        let named = notices_of(chain).find_map(|notice| Roster::open(&note, notice).ok());
        let roster = named.ok_or(Refusal::StrayRoster)?;
        new.push((DocumentKind::Roster, roster.number(), note.clone()));
        if note.hash() == current.roster {
            in_force = Some(roster);
        }
    }
    Ok((in_force.ok_or(Refusal::NoRoster)?, new))
}

/// All notices, the newest first.
fn notices_of(chain: &NoticeChain) -> impl Iterator<Item = &Notice> {
    (1..=chain.current().number)
        .rev()
        .filter_map(|number| chain.at(number))
}

/// Period notes by number.
struct Periods(BTreeMap<u32, (PeriodNote, Hash)>);

impl Periods {
    fn read(notes: &[Note]) -> Result<Self, NoteError> {
        let periods = notes.iter().map(|note| {
            let period: PeriodNote = note.read_unverified()?;
            Ok((period.number, (period, note.hash())))
        });
        Ok(Self(periods.collect::<Result<_, NoteError>>()?))
    }

    /// Takes notes in that are numbered, chained and signed; returns those that are new.
    fn extend(
        &mut self,
        chain: &NoticeChain,
        notes: Vec<Note>,
        today: Date,
    ) -> Result<Documents, Refusal> {
        let mut new = Vec::new();
        for note in notes {
            let hash = note.hash();
            let period = note.read_unverified::<PeriodNote>()?;
            let number = period.number;
            // A notice that names the note vouches for it. What no notice names as yet is for the
            // stewards of today: one who was removed must not take the next number.
            let notice = chain.current();
            let named = chain.period(number).is_some_and(|named| named.note == hash);
            if !named {
                note.verify(&notice.stewards, notice.threshold as usize)
                    .map_err(|_| Refusal::UnsignedPeriod)?;
            }
            if let Some((_, known)) = self.0.get(&number) {
                if *known != hash {
                    return Err(Refusal::TwoPeriods(number));
                }
                continue;
            }
            let last = self.0.last_key_value();
            let next = last.map_or(1, |(last, _)| last + 1);
            let previous = last.map(|(_, (_, hash))| *hash);
            if number != next || period.previous != previous {
                return Err(Refusal::PeriodOrder(number));
            }
            if period.network != chain.current().network {
                return Err(Refusal::PeriodOrder(number));
            }
            self.0.insert(number, (period, hash));
            new.push((DocumentKind::Period, number.into(), note));
        }
        let voided = &chain.current().voided;
        let ahead = |(period, _): &&(PeriodNote, Hash)| {
            period.from > today && !voided.contains(&period.number)
        };
        if !new.is_empty() && self.0.values().filter(ahead).count() > MOST_AHEAD {
            return Err(Refusal::TooFarAhead);
        }
        Ok(new)
    }

    /// Fails unless each period that `notice` names is here and says the same.
    fn agree_with(&self, notice: &Notice) -> Result<(), Refusal> {
        for named in &notice.periods {
            let known = self.0.get(&named.number);
            let agrees =
                known.is_some_and(|(period, hash)| PublicPeriod::of(period, *hash) == *named);
            if !agrees {
                return Err(Refusal::PeriodMismatch(named.number));
            }
        }
        Ok(())
    }
}
