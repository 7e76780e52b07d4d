//! What may be shown: releases from the store, verified from the pinned root.

use std::sync::{Arc, RwLock};

use crate::release::quotes::{QuotesFault, VerifiedQuotes};
use crate::release::{NetworkName, Note, Proof, ProofError, Proved, Root, VerifiedRelease};
use crate::store::{Kind, Store, StoreError};
use crate::text::Lang;
use crate::web::PublicError;

/// One network's verified releases, kept up with the store.
pub struct Published {
    network: NetworkName,
    root: Root,
    languages: Vec<Lang>,
    known: RwLock<Option<Arc<Verified>>>,
}

/// A proof that was checked, and the file that proves it.
pub struct Verified {
    /// The greatest numbers that the store had.
    state: State,
    releases: Vec<VerifiedRelease>,
    quotes: Option<VerifiedQuotes>,
    proof: String,
    languages: Vec<Lang>,
}

/// Of notices, releases, quotes.
type State = [Option<u64>; 3];

/// Numbered documents, as stored.
type Documents = Vec<(u64, Vec<u8>)>;

/// Why nothing can be shown.
#[derive(Debug, thiserror::Error)]
enum NotShown {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("network {network}: what the store has is refused: {error}")]
    Refused {
        network: NetworkName,
        error: ProofError,
    },
    #[error("network {network}: the quotes that the store has are refused: {error}")]
    Quotes {
        network: NetworkName,
        error: QuotesFault,
    },
}

impl Published {
    /// Starts from the pinned root. The pages speak `languages` at most.
    pub fn new(network: NetworkName, root: Note, languages: Vec<Lang>) -> Self {
        Self {
            network,
            languages,
            root: Root::Note(Box::new(root)),
            known: RwLock::new(None),
        }
    }

    /// What a proof holds, `quotes` and nothing else: for pages that are made without a store.
    pub fn of_proof(
        root: &Root,
        proof: &Proof,
        quotes: Option<&VerifiedQuotes>,
        languages: Vec<Lang>,
    ) -> Result<(String, Self), ProofError> {
        let Proved { chain, releases } = proof.check(Some(root))?;
        let network = chain.current().network.clone();
        let verified = Verified {
            state: State::default(),
            languages: spoken(&languages, releases.last()),
            releases,
            quotes: quotes.cloned(),
            proof: proof.to_json(),
        };
        let address = network.as_str().to_owned();
        let published = Self {
            network,
            root: root.clone(),
            languages,
            known: RwLock::new(Some(Arc::new(verified))),
        };
        Ok((address, published))
    }

    /// Everything published so far, after everything was checked. What was checked once is kept
    /// in memory until the store has something newer; without a store, for good.
    pub async fn verified(&self, store: Option<&Store>) -> Result<Arc<Verified>, PublicError> {
        let Some(store) = store else {
            let known = self.known.read().expect("no holder of this lock panics");
            return known.clone().ok_or_else(PublicError::not_found);
        };
        self.look(store).await.map_err(|error| match error {
            NotShown::Store(_) => PublicError::new(crate::web::Kind::Unavailable).because(error),
            NotShown::Refused { .. } | NotShown::Quotes { .. } => PublicError::internal(error),
        })
    }

    async fn look(&self, store: &Store) -> Result<Arc<Verified>, NotShown> {
        let latest = |kind| store.latest_document_number(&self.network, kind);
        let state = [
            latest(Kind::Notice).await?,
            latest(Kind::Release).await?,
            latest(Kind::Quotes).await?,
        ];
        let known = self
            .known
            .read()
            .expect("no holder of this lock panics")
            .clone();
        if let Some(known) = known.filter(|known| known.state == state) {
            return Ok(known);
        }
        let notices = store.documents(&self.network, Kind::Notice).await?;
        let releases = store.documents(&self.network, Kind::Release).await?;
        let quotes = store.documents(&self.network, Kind::Quotes).await?;
        let verified = self.check(state, &notices, &releases, &quotes)?;
        let verified = Arc::new(verified);
        *self.known.write().expect("no holder of this lock panics") = Some(verified.clone());
        Ok(verified)
    }

    fn check(
        &self,
        state: State,
        notices: &Documents,
        releases: &Documents,
        quotes: &Documents,
    ) -> Result<Verified, NotShown> {
        let refused = |error| NotShown::Refused {
            network: self.network.clone(),
            error,
        };
        let (proof, proved) = self.prove(notices, releases).map_err(refused)?;
        let Proved { chain, releases } = proved;
        let newest = quotes.last().map(|(_, body)| {
            let note = Note::from_bytes(body).map_err(QuotesFault::Note)?;
            VerifiedQuotes::verify(note, &chain)
        });
        let quotes = newest.transpose().map_err(|error| NotShown::Quotes {
            network: self.network.clone(),
            error,
        })?;
        Ok(Verified {
            state,
            languages: spoken(&self.languages, releases.last()),
            releases,
            quotes,
            proof: proof.to_json(),
        })
    }

    fn prove(
        &self,
        notices: &Documents,
        releases: &Documents,
    ) -> Result<(Proof, Proved), ProofError> {
        let bodies = |documents: &Documents| -> Result<Vec<Note>, ProofError> {
            documents
                .iter()
                .map(|(_, body)| Ok(Note::from_bytes(body)?))
                .collect()
        };
        let mut notices = bodies(notices)?;
        // The store need not have the root: members publish what comes after it, and what counts is
        // the pinned one.
        let root = self.root.note();
        if notices.first().map(Note::hash) != root.map(Note::hash) {
            notices.splice(0..0, root.cloned());
        }
        let proof = Proof::of_notes(&notices, &bodies(releases)?);
        let proved = proof.check(Some(&self.root))?;
        if proved.chain.current().network != self.network {
            return Err(ProofError::Form);
        }
        Ok((proof, proved))
    }
}

impl Verified {
    /// Every release, oldest first.
    pub fn all(&self) -> &[VerifiedRelease] {
        &self.releases
    }

    /// The newest release.
    pub fn newest(&self) -> Option<&VerifiedRelease> {
        self.releases.last()
    }

    /// The newest quotes.
    pub fn quotes(&self) -> Option<&VerifiedQuotes> {
        self.quotes.as_ref()
    }

    /// The file with which anybody can check the same.
    pub fn proof(&self) -> &str {
        &self.proof
    }

    /// The languages that the network offers and that the newest release is worded in; all that it
    /// offers where there is none of those, or nothing is published. Never empty.
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }
}

fn spoken(offered: &[Lang], newest: Option<&VerifiedRelease>) -> Vec<Lang> {
    let worded = |lang: &&Lang| {
        newest.is_none_or(|newest| newest.release().languages.iter().any(|l| l == lang.code()))
    };
    let both: Vec<Lang> = offered.iter().filter(worded).copied().collect();
    if both.is_empty() {
        offered.to_vec()
    } else {
        both
    }
}
