//! Replies that nobody wrote.
//!
//! A look-up reads and opens eight replies, whatever it finds: where a mailbox holds fewer, the
//! others are these. They lie in the database among the real ones, in a mailbox that no receipt
//! leads to, and are opened with a key of the server's own, so that both cost the same.

use std::collections::BTreeSet;
use std::sync::Mutex;

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

/// Where they lie in every network. That some receipt leads here is as likely as to guess one.
pub const MAILBOX: MailboxId = MailboxId::from_bytes([0; 16]);

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
            mailbox: MAILBOX,
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
            mailbox: MAILBOX,
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
        let there = store.replies(network, MAILBOX).await?;
        let good = there
            .iter()
            .filter(|frame| self.reader().read(frame).is_some());
        if good.count() < MOST_REPLIES {
            // None are there yet, or a backup brought some of another server's.
            store.empty_mailbox(network, MAILBOX).await?;
            for number in 0..MOST_REPLIES {
                store.put_reply(self.decoy(network, number)).await?;
            }
        }
        known().insert(network.clone());
        Ok(())
    }

    fn decoy(&self, network: &NetworkName, number: usize) -> store::Reply {
        let number = u8::try_from(number).expect("there are eight");
        let to = self.identity.to_public();
        store::Reply {
            network: network.clone(),
            mailbox: MAILBOX,
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
