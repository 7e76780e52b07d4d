//! Replies that nobody wrote.
//!
//! A look-up reads and opens eight replies, whatever it finds: where a mailbox holds fewer, the
//! others are these. They lie in the database among the real ones, in mailboxes that no receipt
//! leads to, and are opened with a key of the server's own, so that both cost the same.

use std::collections::BTreeSet;
use std::sync::Mutex;

use futures_util::future::try_join_all;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::replies::Reader;
use crate::clock::Date;
use crate::keys::public::{MailboxId, NetworkName, Reply, VerifyingKey};
use crate::keys::secret::{Identity, SigningKey};
use crate::seal::close::{CloseError, seal_bytes};
use crate::seal::{Bucket, Frame};
use crate::store::{self, MOST_REPLIES, Store, StoreError};

/// How many mailboxes of them there are in every network: with one only, they would be at hand in
/// every cache, and real ones not.
const MAILBOXES: u8 = 32;

/// Which of them stands in for this mailbox. That some receipt leads to one of them is as likely as
/// to guess one.
pub fn instead_of(mailbox: MailboxId) -> MailboxId {
    let [first, ..] = *mailbox.as_bytes();
    decoy_mailbox(first % MAILBOXES)
}

fn decoy_mailbox(number: u8) -> MailboxId {
    MailboxId::from_bytes([number; 16])
}

/// The day that they bear, which is none on which anything happened.
const DAY: Date = jiff::civil::date(2020, 1, 1);

/// About as much as people write.
const WORDS: usize = 600;

/// What opens the decoys, and a spare one.
pub struct Decoys {
    identity: Identity,
    writer: [VerifyingKey; 1],
    network: NetworkName,
    text: Zeroizing<Vec<u8>>,
    spare: Frame,
    ready: Mutex<BTreeSet<NetworkName>>,
}

impl Decoys {
    /// From the secret that all servers on one database share, so that each opens what another
    /// put there.
    pub fn from_server_secret(secret: &[u8; 32]) -> Result<Self, CloseError> {
        let identity = Identity::from_seed(&derived(secret, b"corncrake/decoy-identity/1\n"));
        let key = SigningKey::from_seed(&derived(secret, b"corncrake/decoy-signing-key/1\n"));
        let network: NetworkName = "decoys".parse().expect("a name");
        let writer = key.verifying_key();
        let reply = Reply {
            network: network.clone(),
            number: 0,
            author: writer.id(),
            mailbox: decoy_mailbox(0),
            day: DAY,
            text: "a ".repeat(WORDS / 2),
        };
        let note = key.sign(&reply).expect("a short statement has a note");
        let text = Zeroizing::new(note.to_string().into_bytes());
        let spare = seal_bytes(Bucket::Entry, &text, &identity.to_public())?;
        Ok(Self {
            identity,
            writer: [writer],
            network,
            text,
            spare,
            ready: Mutex::default(),
        })
    }

    /// What reads them as a reporter's own are read.
    pub fn reader(&self) -> Reader<'_> {
        Reader {
            identity: &self.identity,
            network: &self.network,
            mailbox: decoy_mailbox(0),
            writers: &self.writer,
        }
    }

    /// One more, for the moment in which the database lacks some.
    pub fn spare(&self) -> &Frame {
        &self.spare
    }

    /// Puts them into the database, once in the life of a process and of a network's tables.
    pub async fn put(&self, store: &Store, network: &NetworkName) -> Result<(), StoreError> {
        let known = || self.ready.lock().expect("no holder of this lock panics");
        if known().contains(network) {
            return Ok(());
        }
        // At once, so that they share a few commits.
        let all = (0..MAILBOXES).map(|number| self.fill(store, network, decoy_mailbox(number)));
        try_join_all(all).await?;
        known().insert(network.clone());
        Ok(())
    }

    async fn fill(
        &self,
        store: &Store,
        network: &NetworkName,
        mailbox: MailboxId,
    ) -> Result<(), StoreError> {
        let there = store.replies(network, mailbox).await?;
        let opens = |frame| self.reader().read(frame).is_some();
        if there.len() == MOST_REPLIES && there.first().is_some_and(opens) {
            return Ok(());
        }
        if !there.is_empty() {
            // A backup brought some of another server's.
            store.empty_mailbox(network, mailbox).await?;
        }
        let decoys = (0..MOST_REPLIES).map(|number| self.decoy(network, mailbox, number));
        try_join_all(decoys.map(|decoy| store.put_reply(decoy)))
            .await
            .map(drop)
    }

    fn decoy(&self, network: &NetworkName, mailbox: MailboxId, number: usize) -> store::Reply {
        let number = u8::try_from(number).expect("there are eight");
        let to = self.identity.to_public();
        store::Reply {
            network: network.clone(),
            mailbox,
            // Two servers that begin at once put the same.
            id: [number; 16],
            batch: DAY,
            sealed: seal_bytes(Bucket::Entry, &self.text, &to)
                .unwrap_or_else(|_| self.spare.clone()),
            copy: None,
        }
    }
}

fn derived(secret: &[u8; 32], purpose: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
    mac.update(purpose);
    Zeroizing::new(mac.finalize().into_bytes().into())
}
