//! What may be shown: releases from the store, verified from the pinned root.

use std::sync::{Arc, RwLock};

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
    /// The greatest numbers that the store had: notices, releases.
    state: (Option<u64>, Option<u64>),
    releases: Vec<VerifiedRelease>,
    proof: String,
    languages: Vec<Lang>,
}

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

    /// Everything published so far, after everything was checked. What was checked once is kept
    /// in memory until the store has something newer.
    pub async fn verified(&self, store: &Store) -> Result<Arc<Verified>, PublicError> {
        self.look(store).await.map_err(|error| match error {
            NotShown::Store(_) => PublicError::new(crate::web::Kind::Unavailable).because(error),
            NotShown::Refused { .. } => PublicError::internal(error),
        })
    }

    async fn look(&self, store: &Store) -> Result<Arc<Verified>, NotShown> {
        let latest = |kind| store.latest_document_number(&self.network, kind);
        let state = (latest(Kind::Notice).await?, latest(Kind::Release).await?);
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
        let verified =
            self.check(state, &notices, &releases)
                .map_err(|error| NotShown::Refused {
                    network: self.network.clone(),
                    error,
                })?;
        let verified = Arc::new(verified);
        *self.known.write().expect("no holder of this lock panics") = Some(verified.clone());
        Ok(verified)
    }

    fn check(
        &self,
        state: (Option<u64>, Option<u64>),
        notices: &[(u64, Vec<u8>)],
        releases: &[(u64, Vec<u8>)],
    ) -> Result<Verified, ProofError> {
        let bodies = |documents: &[(u64, Vec<u8>)]| -> Result<Vec<Note>, ProofError> {
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
        let Proved { chain, releases } = proof.check(Some(&self.root))?;
        if chain.current().network != self.network {
            return Err(ProofError::Form);
        }
        Ok(Verified {
            state,
            languages: spoken(&self.languages, releases.last()),
            releases,
            proof: proof.to_json(),
        })
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

    /// The newest release that has this question.
    pub fn newest_with(&self, question: &str) -> Option<&VerifiedRelease> {
        let has = |release: &&VerifiedRelease| release.release().table(question).is_some();
        self.releases.iter().rev().find(has)
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
